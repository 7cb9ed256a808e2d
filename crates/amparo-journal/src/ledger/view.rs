//! Looking at a ledger: records, histories, state hashes, and what its entries say of themselves.
//!
//! Not here: taking entries in.
//! Must stay true: looking changes nothing, and sealed values show only as far as the keys given open them.

use std::collections::BTreeMap;

use amparo_domain::{Content, EntryId, LogId, Record, RecordId, Value, VersionInfo};

use super::{KnownLog, Ledger};
use crate::canonical::RowContent;
use crate::compartment::Compartments;
use crate::entry::{Entry, RowValue};
use crate::fold::digest_of;
use crate::governance::Governance;
use crate::judge::NotCounted;
use crate::memory::{MemoryStore, StoredVersion};
use crate::read::{HistoryItem, HistoryRow, LivingVersion, history, record_from};
use crate::row::RowRef;
use crate::sealed::{CompartmentKeys, NoKeys};
use crate::validity::VoidReason;

impl Ledger {
    /// The governance chain, once genesis is here.
    pub fn governance(&self) -> Option<&Governance> {
        self.admission.governance()
    }

    /// Who holds which epoch of which compartment.
    pub fn compartments(&self) -> &Compartments {
        self.admission.compartments()
    }

    /// Every log whose first entry is here.
    pub fn logs(&self) -> impl Iterator<Item = (&LogId, &KnownLog)> {
        self.admission.logs().iter()
    }

    /// The last entry of a log. Of a forked log the highest.
    pub fn tip(&self, log: &LogId) -> Option<(u64, EntryId)> {
        self.tips.get(log).copied()
    }

    /// True if two entries stand at one place of the log: nothing may be written to it any more.
    pub fn is_forked(&self, log: &LogId) -> bool {
        self.forked.contains(log)
    }

    /// How many entries wait for something of their past.
    pub fn held(&self) -> usize {
        self.waiting.len()
    }

    /// An entry that has its place, as it arrived.
    pub fn entry(&self, id: &EntryId) -> Option<&Entry> {
        self.placed.get(id).map(|placed| &*placed.entry)
    }

    /// Whether an entry that has its place counts.
    pub fn counts(&self, id: &EntryId) -> Option<Result<(), NotCounted>> {
        self.placed.get(id).map(|placed| placed.counts)
    }

    /// Rows without effect and why.
    pub fn void(&self) -> &BTreeMap<RowRef, VoidReason> {
        &self.void
    }

    /// The versions behind the state.
    pub fn store(&self) -> &MemoryStore {
        &self.store
    }

    /// The living versions of a field, for superseding them.
    pub fn living(&self, record: &RecordId, field: &str) -> Vec<RowRef> {
        let is_living = |version: &&StoredVersion| version.is_living && self.store.field(version.field) == field;
        self.store.versions_of(record).filter(is_living).map(|version| version.at).collect()
    }

    /// A record; identity values as far as `keys` open them.
    pub fn record(&self, id: &RecordId, keys: &dyn CompartmentKeys) -> Option<Record> {
        let kind = &self.store.origin_of(id)?.kind;
        let living = self.store.versions_of(id).filter(|version| version.is_living);
        let living: Vec<LivingVersion> = living.map(|version| self.living_version(version, keys)).collect();
        Some(record_from(*id, kind, living))
    }

    /// Every row that ever touched a field, in the order of the clock.
    pub fn history(&self, record: &RecordId, field: &str, keys: &dyn CompartmentKeys) -> Vec<HistoryItem> {
        let of_field = self.store.versions_of(record).filter(|version| self.store.field(version.field) == field);
        history(of_field.map(|version| self.history_row(version, keys)).collect())
    }

    /// Why and on whose authority an entry erased what it erased.
    pub fn erasure(&self, entry: &EntryId) -> Option<(String, String)> {
        let entry = self.entry(entry)?;
        let text = |field: &str| {
            let mut rows = entry.rows.iter().zip(&entry.values).filter(|(row, _)| row.field == field);
            match rows.next() {
                Some((_, RowValue::Open(RowContent { value: Some(Value::Text(text)), .. }))) => Some(text.clone()),
                _ => None,
            }
        };
        Some((text("erasure.reason")?, text("erasure.authority")?))
    }

    /// The state hash over everything in the open; sealed rows go in as their commitments.
    pub fn digest(&self) -> [u8; 32] {
        digest_of(&self.store, &BTreeMap::new())
    }

    /// The state hash with identity; `None` where a sealed row does not open with these keys.
    pub fn digest_with_identity(&self, keys: &dyn CompartmentKeys) -> Option<[u8; 32]> {
        let mut opened = BTreeMap::new();
        for id in &self.order {
            let entry = self.entry(id)?;
            for (row, content) in entry.open_sealed(keys) {
                let at = RowRef { entry: *id, row };
                // Void and erased rows hold nothing of the state.
                let is_needed = self.store.version(&at).is_some_and(|version| version.erased_by.is_none());
                if is_needed {
                    opened.insert(at, content.ok()?);
                }
            }
        }
        Some(digest_of(&self.store, &opened))
    }

    fn info(version: &StoredVersion) -> VersionInfo {
        VersionInfo {
            entry: version.at.entry,
            row: version.at.row,
            clock: version.clock.number(),
            recorded_at_millis: version.recorded_at_millis,
            author: version.author,
        }
    }

    fn living_version(&self, version: &StoredVersion, keys: &dyn CompartmentKeys) -> LivingVersion {
        let field = self.store.field(version.field).to_owned();
        LivingVersion {
            is_set: self.rules.is_set(&field),
            field,
            op: version.op,
            at: Self::info(version),
            content: self.content(version, keys),
        }
    }

    fn history_row(&self, version: &StoredVersion, keys: &dyn CompartmentKeys) -> HistoryRow {
        HistoryRow {
            at: Self::info(version),
            op: version.op,
            supersedes: version.supersedes.to_vec(),
            is_living: version.is_living,
            erased_by: version.erased_by,
            content: self.content(version, keys),
        }
    }

    fn content(&self, version: &StoredVersion, keys: &dyn CompartmentKeys) -> Option<Content> {
        match &version.value {
            RowValue::Open(content) => content.value.clone().map(Content::Value),
            RowValue::Erased => Some(Content::Erased),
            RowValue::Sealed(_) => {
                let opened = self.entry(&version.at.entry)?.open_sealed(keys);
                let row = opened.into_iter().find(|(row, _)| *row == version.at.row);
                match row {
                    Some((_, Ok(content))) => content.value.map(Content::Value),
                    _ => Some(Content::Sealed),
                }
            }
        }
    }

    /// A record with identity values sealed.
    pub fn open_record(&self, id: &RecordId) -> Option<Record> {
        self.record(id, &NoKeys)
    }
}
