//! The whole program behind its one door, from a request to the bytes on the disk.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]
#![expect(
    clippy::disallowed_methods,
    reason = "tests make, change and remove files of their own, and start programs to kill and watch them"
)]

mod erasure;
mod evidence;
mod full_disk;
mod kill;
mod life;
mod log;
mod marker;
mod network;
mod refusal;
mod release;
mod schema;
mod support;
