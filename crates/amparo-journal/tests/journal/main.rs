//! Tests of the journal's bytes, chains, rights and merge, through its public interface.

#![expect(clippy::unwrap_used, reason = "a failed step is the failed test")]

mod entry;
mod frame;
mod governance;
mod merge;
mod speed;
mod support;
mod vectors;
