//! One log as a chain: numbers without gaps, each entry naming the one before, every signature strict.
//!
//! Not here: rights (`judge`), and the rows of the entries.
//! Must stay true: signatures are checked one by one with `verify_strict`; batch verification accepts what strict
//! refuses and is never used.

use amparo_crypto::sign::{SignatureChecker, VerifyingKey};
use amparo_domain::{EntryId, LogId, VaultId};
use rayon::prelude::*;

use crate::entry::{Entry, EntryError, SignedEntry};
use crate::header::NO_ENTRY;

/// Where a log stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tip {
    /// Number of the last entry; 0 before the first.
    pub seq: u64,
    /// The last entry; [`NO_ENTRY`] before the first.
    pub entry: EntryId,
}

impl Tip {
    /// A log without entries.
    pub const EMPTY: Self = Self { seq: 0, entry: NO_ENTRY };
}

/// What is wrong with an entry of a chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ChainProblem {
    /// The entry itself.
    #[error(transparent)]
    Entry(#[from] EntryError),
    /// It belongs to another vault or log.
    #[error("the entry belongs to another vault or log")]
    OtherLog,
    /// Its number does not follow.
    #[error("the number does not follow the one before")]
    Gap,
    /// It names another entry as the one before.
    #[error("the entry does not follow the one before it")]
    Unlinked,
}

/// Where a chain breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("entry {seq} of the log: {problem}")]
pub struct ChainError {
    /// The number the entry should have.
    pub seq: u64,
    /// What is wrong.
    #[source]
    pub problem: ChainProblem,
}

/// Verifies entries that follow `start` in a log, on all cores, and gives them back taken apart.
pub fn verify_chain(
    entries: &[SignedEntry],
    vault: &VaultId,
    log: &LogId,
    start: Tip,
    key: &VerifyingKey,
) -> Result<(Vec<Entry>, Tip), ChainError> {
    let at = |number: usize| start.seq.saturating_add(1).saturating_add(number as u64);
    let checker = key.checker().map_err(|error| ChainError { seq: at(0), problem: EntryError::from(error).into() })?;
    let verified: Vec<Result<Entry, EntryError>> = entries.par_iter().map(|entry| verify(entry, &checker)).collect();
    let mut tip = start;
    let mut chain = Vec::with_capacity(entries.len());
    for (number, entry) in verified.into_iter().enumerate() {
        let broken = |problem| ChainError { seq: at(number), problem };
        let entry = entry.map_err(|error| broken(error.into()))?;
        tip = follow(&entry, vault, log, tip).map_err(broken)?;
        chain.push(entry);
    }
    Ok((chain, tip))
}

/// Takes one entry apart and checks its signature.
pub fn verify(entry: &SignedEntry, checker: &SignatureChecker) -> Result<Entry, EntryError> {
    entry.verify_with(checker)?;
    entry.decode()
}

/// Checks that an entry follows the tip of a log, and gives the new tip.
pub fn follow(entry: &Entry, vault: &VaultId, log: &LogId, tip: Tip) -> Result<Tip, ChainProblem> {
    let header = &entry.header;
    if header.vault != *vault || header.log != *log {
        return Err(ChainProblem::OtherLog);
    }
    if Some(header.seq) != tip.seq.checked_add(1) {
        return Err(ChainProblem::Gap);
    }
    if header.previous != tip.entry {
        return Err(ChainProblem::Unlinked);
    }
    Ok(Tip { seq: header.seq, entry: entry.id })
}
