//! How long work reports how far it is and learns that it is no longer wanted.
//!
//! Not here: threads, bars or messages; the caller brings them.
//! Must stay true: nothing is reported but numbers.

/// Told how far the work is, and asked whether it should go on.
pub trait Progress: Sync {
    /// `done` of `total` units are done; `total` is 0 while it is not known.
    fn report(&self, done: u64, total: u64);

    /// True once the work is no longer wanted.
    fn is_cancelled(&self) -> bool;
}

/// Reports to nobody and is never cancelled.
#[derive(Debug, Clone, Copy, Default)]
pub struct Silent;

impl Progress for Silent {
    fn report(&self, _done: u64, _total: u64) {}

    fn is_cancelled(&self) -> bool {
        false
    }
}
