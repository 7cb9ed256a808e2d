//! Folding many entries at once: the state as sorted rows, for building a projection in bulk.
//!
//! Not here: SQL, and the rules of the merge, which are `merge`'s own.
//! Must stay true: folding gives the state that applying the entries one by one gives.

use std::collections::BTreeMap;

use amparo_domain::{EntryId, RecordId};

use crate::canonical::RowContent;
use crate::digest::{DigestContent, DigestVersion, StateDigest};
use crate::entry::{Entry, RowValue};
use crate::memory::{MemoryStore, StoredVersion};
use crate::merge::{Author, VoidRow, apply};
use crate::row::RowRef;
use crate::store::{Origin, Place};
use crate::validity::Rules;

/// A state under construction.
#[derive(Debug)]
pub struct Fold<'r> {
    rules: &'r Rules,
    store: MemoryStore,
    erased_late: Vec<RowRef>,
    void: Vec<(EntryId, VoidRow)>,
}

/// A state as sorted rows.
#[derive(Debug)]
pub struct Folded {
    /// Records, ascending.
    pub records: Vec<(RecordId, Origin)>,
    /// Versions living and superseded, ascending by record, field, entry and row.
    pub versions: Vec<StoredVersion>,
    /// Names of the fields by their number in the versions.
    pub fields: Vec<String>,
    /// Rows whose values an erasure covers though their entries still held them: to be dropped where they lie.
    pub erased_late: Vec<RowRef>,
    /// Rows without effect, with their entries.
    pub void: Vec<(EntryId, VoidRow)>,
}

impl<'r> Fold<'r> {
    /// An empty state.
    pub fn new(rules: &'r Rules) -> Self {
        Self { rules, store: MemoryStore::new(), erased_late: Vec::new(), void: Vec::new() }
    }

    /// Takes in an entry that counts, after its past.
    pub fn push(&mut self, entry: &Entry, author: &Author) {
        self.push_uncounted(entry);
        let Ok(effects) = apply(entry, author, self.rules, &mut self.store);
        let is_open = |row: &u32| {
            let value = usize::try_from(*row).ok().and_then(|row| entry.values.get(row));
            !matches!(value, Some(RowValue::Erased) | None)
        };
        let late = effects.strip.into_iter().filter(is_open);
        self.erased_late.extend(late.map(|row| RowRef { entry: entry.id, row }));
        self.void.extend(effects.void.into_iter().map(|void| (entry.id, void)));
    }

    /// Takes note of an entry that does not count but holds its place.
    pub fn push_uncounted(&mut self, entry: &Entry) {
        self.store.put_place(entry.id, Place::of(&entry.header));
    }

    /// The state as sorted rows.
    pub fn finish(self) -> Folded {
        let mut records: Vec<(RecordId, Origin)> =
            self.store.origins().map(|(record, origin)| (*record, origin.clone())).collect();
        records.sort_unstable_by_key(|(record, _)| *record);
        let (mut versions, fields) = self.store.into_versions();
        let ranks = ranks(&fields);
        versions.sort_unstable_by_key(|version| (version.record, rank(&ranks, version.field), version.at));
        Folded { records, versions, fields, erased_late: self.erased_late, void: self.void }
    }
}

/// The place of each field number in the order of names.
fn ranks(fields: &[String]) -> Vec<usize> {
    let mut by_name: Vec<usize> = (0..fields.len()).collect();
    by_name.sort_by_key(|number| &fields[*number]);
    let mut ranks = vec![0; fields.len()];
    for (rank, number) in by_name.into_iter().enumerate() {
        ranks[number] = rank;
    }
    ranks
}

fn rank(ranks: &[usize], field: u32) -> usize {
    usize::try_from(field).ok().and_then(|field| ranks.get(field)).copied().unwrap_or(usize::MAX)
}

impl Folded {
    /// Kind and name of a field number.
    pub fn field(&self, number: u32) -> &str {
        usize::try_from(number).ok().and_then(|number| self.fields.get(number)).map_or("", String::as_str)
    }

    /// The state hash; sealed contents go in as `opened` gives them, else as their commitments.
    pub fn digest(&self, opened: &BTreeMap<RowRef, RowContent>) -> [u8; 32] {
        let mut digest = StateDigest::new();
        for (record, origin) in &self.records {
            digest.record(record, &origin.kind);
        }
        for version in &self.versions {
            digest.version(&digest_version(version, self.field(version.field), opened.get(&version.at)));
        }
        digest.finish()
    }
}

/// A version as the state hash takes it.
pub fn digest_version<'a>(
    version: &'a StoredVersion,
    field: &'a str,
    opened: Option<&'a RowContent>,
) -> DigestVersion<'a> {
    let content = match (&version.value, opened) {
        _ if version.erased_by.is_some() => DigestContent::Erased,
        (RowValue::Open(content), _) | (RowValue::Sealed(_), Some(content)) => DigestContent::Content(content),
        (RowValue::Sealed(_), None) => DigestContent::Sealed(&version.commitment),
        (RowValue::Erased, _) => DigestContent::Missing,
    };
    DigestVersion {
        record: &version.record,
        field,
        at: &version.at,
        op: version.op,
        is_living: version.is_living,
        content,
    }
}

/// The state hash of a store in memory.
pub fn digest_of(store: &MemoryStore, opened: &BTreeMap<RowRef, RowContent>) -> [u8; 32] {
    let mut digest = StateDigest::new();
    let mut records: Vec<(&RecordId, &Origin)> = store.origins().collect();
    records.sort_unstable_by_key(|(record, _)| **record);
    for (record, origin) in records {
        digest.record(record, &origin.kind);
    }
    let mut versions: Vec<&StoredVersion> = store.all_versions().iter().collect();
    versions.sort_unstable_by_key(|version| (version.record, store.field(version.field), version.at));
    for version in versions {
        digest.version(&digest_version(version, store.field(version.field), opened.get(&version.at)));
    }
    digest.finish()
}
