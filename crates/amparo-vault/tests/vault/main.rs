//! The vault as its users see it: made, written, closed, opened, damaged, healed.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

mod commit_faults;
mod damage;
mod life;
mod support;
