//! The state of a merge in memory: for tests, for staging what a peer sent, and for rebuilding in bulk.
//!
//! Not here: rules; see `merge`.
//! Must stay true: versions are only added; superseding and erasing change marks and values, never remove a version.

use std::collections::HashMap;
use std::convert::Infallible;

use amparo_domain::{EntryId, LogId, MemberId, RecordId};

use crate::clock::Clock;
use crate::entry::RowValue;
use crate::header::SealedRow;
use crate::row::{Op, RowRef};
use crate::store::{EarlySuperseder, NewVersion, Origin, Place, Superseder, VersionLink, VersionStore};

/// A version of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredVersion {
    /// Its row.
    pub at: RowRef,
    /// The record.
    pub record: RecordId,
    /// The field, as a number of [`MemoryStore::field`].
    pub field: u32,
    /// What the row did.
    pub op: Op,
    /// What it supersedes.
    pub supersedes: Box<[RowRef]>,
    /// Clock of the entry.
    pub clock: Clock,
    /// Milliseconds since 1970 on the writer's wall clock.
    pub recorded_at_millis: i64,
    /// Who wrote it.
    pub author: MemberId,
    /// True while nothing supersedes it; never for a removal.
    pub is_living: bool,
    /// The row that erased its value.
    pub erased_by: Option<RowRef>,
    /// What it holds.
    pub value: RowValue,
    /// The commitment to what it holds or held.
    pub commitment: [u8; 32],
    /// Its seal, if it is sealed.
    pub seal: Option<Box<SealedRow>>,
}

#[derive(Debug, Clone, Default)]
struct StoredRecord {
    origin: Option<Origin>,
    versions: Vec<u32>,
}

/// Entries, records and versions in memory.
#[derive(Debug, Clone, Default)]
pub struct MemoryStore {
    places: HashMap<EntryId, Place>,
    by_number: HashMap<(LogId, u64), EntryId>,
    /// Entries at a number of a log that another has taken.
    twins: HashMap<(LogId, u64), Vec<EntryId>>,
    /// The first version of each entry; its others follow.
    first_versions: HashMap<EntryId, u32>,
    versions: Vec<StoredVersion>,
    records: HashMap<RecordId, StoredRecord>,
    fields: Vec<String>,
    field_numbers: HashMap<String, u32>,
    early: HashMap<RowRef, Vec<EarlySuperseder>>,
}

impl MemoryStore {
    /// A state in which nothing was written.
    pub fn new() -> Self {
        Self::default()
    }

    /// Keeps where an entry stands.
    pub fn put_place(&mut self, entry: EntryId, place: Place) {
        let number = (place.log, place.seq);
        if *self.by_number.entry(number).or_insert(entry) != entry {
            let twins = self.twins.entry(number).or_default();
            if !twins.contains(&entry) {
                twins.push(entry);
            }
        }
        self.places.insert(entry, place);
    }

    /// Kind and name of a field number.
    pub fn field(&self, number: u32) -> &str {
        usize::try_from(number).ok().and_then(|number| self.fields.get(number)).map_or("", String::as_str)
    }

    /// Every version, in the order of arrival.
    pub fn all_versions(&self) -> &[StoredVersion] {
        &self.versions
    }

    /// Takes the versions out, in the order of arrival, with the names of the field numbers.
    pub fn into_versions(self) -> (Vec<StoredVersion>, Vec<String>) {
        (self.versions, self.fields)
    }

    /// Every record with the row its kind comes from, in no order.
    pub fn origins(&self) -> impl Iterator<Item = (&RecordId, &Origin)> {
        self.records.iter().filter_map(|(id, record)| Some((id, record.origin.as_ref()?)))
    }

    /// The row a record's kind comes from.
    pub fn origin_of(&self, record: &RecordId) -> Option<&Origin> {
        self.records.get(record)?.origin.as_ref()
    }

    /// Every version of a record, in the order of arrival.
    pub fn versions_of<'a>(&'a self, record: &RecordId) -> impl Iterator<Item = &'a StoredVersion> + use<'a> {
        let numbers = self.records.get(record).map_or(&[][..], |record| &record.versions);
        numbers.iter().filter_map(|number| self.versions.get(usize::try_from(*number).ok()?))
    }

    /// The version of a row; none where the row is void or not known.
    pub fn version(&self, at: &RowRef) -> Option<&StoredVersion> {
        self.versions.get(self.position(at)?)
    }

    fn position(&self, at: &RowRef) -> Option<usize> {
        let first = usize::try_from(*self.first_versions.get(&at.entry)?).ok()?;
        // Void rows have no version, so the row stands at or before its own number after the first.
        let mut position = first;
        while let Some(version) = self.versions.get(position) {
            if version.at.entry != at.entry || version.at.row > at.row {
                return None;
            }
            if version.at.row == at.row {
                return Some(position);
            }
            position += 1;
        }
        None
    }

    fn field_number(&mut self, field: &str) -> u32 {
        if let Some(number) = self.field_numbers.get(field) {
            return *number;
        }
        let number = u32::try_from(self.fields.len()).unwrap_or(u32::MAX);
        self.fields.push(field.to_owned());
        self.field_numbers.insert(field.to_owned(), number);
        number
    }
}

impl VersionStore for MemoryStore {
    type Error = Infallible;

    fn place(&self, entry: &EntryId) -> Result<Option<Place>, Infallible> {
        Ok(self.places.get(entry).cloned())
    }

    fn numbered(&self, log: &LogId, seq: u64) -> Result<Vec<EntryId>, Infallible> {
        let number = (*log, seq);
        let twins = if self.twins.is_empty() { None } else { self.twins.get(&number) };
        let first = self.by_number.get(&number);
        Ok(first.into_iter().chain(twins.into_iter().flatten()).copied().collect())
    }

    fn origin(&self, record: &RecordId) -> Result<Option<Origin>, Infallible> {
        Ok(self.origin_of(record).cloned())
    }

    fn put_origin(&mut self, record: &RecordId, origin: &Origin) -> Result<(), Infallible> {
        self.records.entry(*record).or_default().origin = Some(origin.clone());
        Ok(())
    }

    fn insert(&mut self, version: &NewVersion<'_>) -> Result<(), Infallible> {
        let field = self.field_number(version.field);
        let number = u32::try_from(self.versions.len()).unwrap_or(u32::MAX);
        self.first_versions.entry(version.at.entry).or_insert(number);
        self.records.entry(version.record).or_default().versions.push(number);
        self.versions.push(StoredVersion {
            at: version.at,
            record: version.record,
            field,
            op: version.op,
            supersedes: version.supersedes.into(),
            clock: version.clock,
            recorded_at_millis: version.recorded_at_millis,
            author: version.author,
            is_living: version.is_living,
            erased_by: version.erased_by,
            value: if version.erased_by.is_some() { RowValue::Erased } else { version.value.clone() },
            commitment: version.commitment,
            seal: version.seal.map(Box::new),
        });
        Ok(())
    }

    fn supersede(&mut self, target: &RowRef, by: &Superseder<'_>) -> Result<bool, Infallible> {
        let Some(position) = self.position(target) else { return Ok(false) };
        let field = self.field_numbers.get(by.field).copied();
        let Some(version) = self.versions.get_mut(position) else { return Ok(false) };
        if version.record != by.record || Some(version.field) != field {
            return Ok(false);
        }
        version.is_living = false;
        if by.erases && matches!(version.op, Op::Set | Op::Add) {
            version.value = RowValue::Erased;
            version.erased_by = Some(version.erased_by.map_or(by.at, |known| known.min(by.at)));
        }
        Ok(true)
    }

    fn put_early(&mut self, target: &RowRef, by: &Superseder<'_>) -> Result<(), Infallible> {
        self.early.entry(*target).or_default().push(EarlySuperseder {
            at: by.at,
            record: by.record,
            field: by.field.to_owned(),
            erases: by.erases,
        });
        Ok(())
    }

    fn take_early(&mut self, target: &RowRef) -> Result<Vec<EarlySuperseder>, Infallible> {
        if self.early.is_empty() {
            return Ok(Vec::new());
        }
        Ok(self.early.remove(target).unwrap_or_default())
    }

    fn versions(&self, record: &RecordId, field: &str) -> Result<Vec<VersionLink>, Infallible> {
        let Some(number) = self.field_numbers.get(field) else { return Ok(Vec::new()) };
        let of_field = self.versions_of(record).filter(|version| version.field == *number);
        Ok(of_field.map(link).collect())
    }
}

fn link(version: &StoredVersion) -> VersionLink {
    let value = match &version.value {
        RowValue::Open(content) => content.value.clone(),
        RowValue::Sealed(_) | RowValue::Erased => None,
    };
    VersionLink { at: version.at, supersedes: version.supersedes.to_vec(), value }
}
