//! The journal as it lies on the disk, held against what the database knows.
//!
//! Not here: mending (`open`). What must stay true: reading changes nothing; an entry counts as lost only where neither
//! the journal's whole frames nor the database has it.

use std::collections::BTreeMap;

use amparo_crypto::secret::Secret;
use amparo_domain::LogId;
use amparo_journal::SignedEntry;

use crate::disk::DiskError;
use crate::folder::Folder;
use crate::journal_file::{FaultKind, JournalKeys, LogPlace, LogReport, list_logs, read_log};
use crate::keys::KeyRing;
use crate::rebuild::Logs;

/// The keys of the journal's files.
pub(crate) struct RingJournalKeys {
    pub(crate) epoch: u32,
    pub(crate) key: Secret<32>,
}

impl RingJournalKeys {
    pub(crate) fn of(keys: &KeyRing) -> Self {
        Self { epoch: keys.header.key_epoch, key: keys.vault_key.derive_journal_key(keys.vault.as_bytes()) }
    }
}

impl JournalKeys for RingJournalKeys {
    fn journal_key(&self, epoch: u32) -> Option<&Secret<32>> {
        (epoch == self.epoch).then_some(&self.key)
    }
}

/// The last number of each log that a database knows, which has every number before it.
pub(crate) type Heads = BTreeMap<LogId, u64>;

/// One log as it was read.
pub(crate) struct LogState {
    pub(crate) report: LogReport,
    /// Entries after the database's last that follow it without a gap.
    pub(crate) fresh: Vec<SignedEntry>,
    /// The first number that neither the journal nor the database has, though a later one is there.
    pub(crate) first_lost: Option<u64>,
}

/// Every log.
pub(crate) struct JournalState {
    pub(crate) logs: BTreeMap<LogId, LogState>,
}

impl JournalState {
    /// Reads every file of the journal.
    pub(crate) fn read(folder: &Folder, keys: &KeyRing, heads: &Heads) -> Result<Self, DiskError> {
        let journal_keys = RingJournalKeys::of(keys);
        let mut ids = list_logs(folder)?;
        ids.extend(heads.keys().copied());
        ids.sort_unstable();
        ids.dedup();
        let mut logs = BTreeMap::new();
        for log in ids {
            let place = LogPlace { folder, vault: keys.vault, log };
            logs.insert(log, LogState::read(&place, &journal_keys, heads.get(&log).copied())?);
        }
        Ok(Self { logs })
    }

    /// Whether a file was written by a newer program.
    pub(crate) fn is_too_new(&self) -> bool {
        self.logs.values().flat_map(|log| &log.report.faults).any(|fault| fault.kind == FaultKind::TooNew)
    }

    /// Takes the entries that the database lacks, log by log.
    pub(crate) fn take_fresh(&mut self) -> Logs {
        let logs = self.logs.iter_mut().filter(|(_, log)| !log.fresh.is_empty());
        logs.map(|(id, log)| (*id, std::mem::take(&mut log.fresh))).collect()
    }
}

impl LogState {
    fn read(place: &LogPlace<'_>, keys: &RingJournalKeys, known: Option<u64>) -> Result<Self, DiskError> {
        let last_known = known.unwrap_or(0);
        let mut later: BTreeMap<u64, SignedEntry> = BTreeMap::new();
        let report = read_log::<DiskError>(place, keys, known, &mut |first, entries| {
            later.extend((first..).zip(entries).filter(|(seq, _)| *seq > last_known));
            Ok(())
        })?;
        let mut fresh = Vec::new();
        while let Some(entry) = later.remove(&(last_known + 1 + fresh.len() as u64)) {
            fresh.push(entry);
        }
        let next = last_known + 1 + fresh.len() as u64;
        let has_later = !later.is_empty();
        // Without a database even damage before any whole frame is a loss.
        let is_damaged = known.is_none() && report.faults.iter().any(|fault| !is_torn(fault.kind));
        Ok(Self { report, fresh, first_lost: (has_later || is_damaged).then_some(next) })
    }
}

pub(crate) fn is_torn(kind: FaultKind) -> bool {
    matches!(kind, FaultKind::Torn { .. })
}
