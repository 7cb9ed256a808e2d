//! What tests work with: a vault behind the real dispatcher with cheap keys, a clock and chance of its own, records made
//! in one line, files drawn by the program, and a scanner that looks for markers where none may be.
//!
//! Not here: tests. What must stay true: nothing is mocked below the dispatcher; only time, chance, the cost of a
//! passphrase, and where asked for the disk and the schema, are the test's own.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]
#![expect(clippy::missing_panics_doc, reason = "every function here stops the test when its preparation fails")]
#![expect(
    clippy::disallowed_methods,
    reason = "tests make source files and folders of their own, outside every vault, and remove them again"
)]

mod build;
mod canary;
mod decoder;
mod log_capture;
mod own;
mod picture;
mod tour;
mod vault;

pub use build::{Made, field, fields, from_argument};
pub use canary::{Canary, Hit, Scan, all_text};
pub use decoder::decoder;
pub use log_capture::LogCapture;
pub use own::{SeededRandom, TestClock};
pub use picture::Photograph;
/// Why a reader of events got none.
pub use tokio::sync::broadcast::error::RecvError;
pub use tour::{Tour, tour};
pub use vault::{CHEAP, Options, PASSPHRASE, TestVault};
