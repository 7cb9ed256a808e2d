//! The dispatcher on a real vault.
#![expect(clippy::unwrap_used, reason = "what fails to be set up is the failed test")]

mod lock;
