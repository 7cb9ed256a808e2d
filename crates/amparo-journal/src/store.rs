//! Where the merge keeps its state: the few questions and changes it needs, whoever answers them.
//!
//! Not here: the rules of the merge (`merge`). A store keeps what it is told and decides nothing; memory and the
//! vault's database are the two there are, and it grows only when a rule of the merge needs a new question.
//! Must stay true: what was inserted is found again, and superseding never removes a version.

use amparo_domain::schema::Class;
use amparo_domain::{EntryId, LogId, MemberId, RecordId, Value};

use crate::clock::Clock;
use crate::entry::{Entry, RowValue};
use crate::header::{Header, SealedRow};
use crate::row::{Op, RowRef};

/// Where an entry stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its log.
    pub log: LogId,
    /// Its number in the log.
    pub seq: u64,
    /// The entry before it in the log.
    pub previous: EntryId,
    /// Heads of other logs it followed.
    pub deps: Vec<EntryId>,
    /// What kind of act it records.
    pub class: Class,
    /// The governance entry its writer knew as latest.
    pub governance_head: EntryId,
}

impl Place {
    /// The place a header names.
    pub fn of(header: &Header) -> Self {
        Self {
            log: header.log,
            seq: header.seq,
            previous: header.previous,
            deps: header.deps.clone(),
            class: header.class,
            governance_head: header.governance_head,
        }
    }
}

/// The row a record's kind comes from: the earliest by clock, entry and row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The kind.
    pub kind: String,
    /// Clock of the entry.
    pub clock: Clock,
    /// The row.
    pub at: RowRef,
}

/// A version of a field that comes to be.
#[derive(Debug, Clone)]
pub struct NewVersion<'a> {
    /// Its row.
    pub at: RowRef,
    /// The record.
    pub record: RecordId,
    /// Kind and field.
    pub field: &'a str,
    /// What the row does.
    pub op: Op,
    /// What it supersedes.
    pub supersedes: &'a [RowRef],
    /// Clock of the entry.
    pub clock: Clock,
    /// Milliseconds since 1970 on the writer's wall clock.
    pub recorded_at_millis: i64,
    /// Who wrote it.
    pub author: MemberId,
    /// True while nothing supersedes it; never for a removal.
    pub is_living: bool,
    /// The row that erased its value, if one did already.
    pub erased_by: Option<RowRef>,
    /// What the row holds; to be dropped where `erased_by` is given.
    pub value: &'a RowValue,
    /// The commitment to what the row holds or held.
    pub commitment: [u8; 32],
    /// The row's seal, if it is sealed.
    pub seal: Option<SealedRow>,
}

/// A row that supersedes another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Superseder<'a> {
    /// The row.
    pub at: RowRef,
    /// Its record.
    pub record: RecordId,
    /// Its kind and field.
    pub field: &'a str,
    /// True if the value it supersedes is to be dropped.
    pub erases: bool,
}

/// A row that supersedes one that is not known yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlySuperseder {
    /// The row.
    pub at: RowRef,
    /// Its record.
    pub record: RecordId,
    /// Its kind and field.
    pub field: String,
    /// True if the value it supersedes is to be dropped.
    pub erases: bool,
}

/// A version and what it supersedes, for rules that look into the past of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionLink {
    /// Its row.
    pub at: RowRef,
    /// What it supersedes.
    pub supersedes: Vec<RowRef>,
    /// The value, where it stands in the open.
    pub value: Option<Value>,
}

/// The state a merge works on.
pub trait VersionStore {
    /// What can go wrong in the store.
    type Error;

    /// Where an accepted or held entry stands.
    fn place(&self, entry: &EntryId) -> Result<Option<Place>, Self::Error>;

    /// The entries at a number of a log; more than one where the log is forked.
    fn numbered(&self, log: &LogId, seq: u64) -> Result<Vec<EntryId>, Self::Error>;

    /// The row a record's kind comes from.
    fn origin(&self, record: &RecordId) -> Result<Option<Origin>, Self::Error>;

    /// Keeps the row a record's kind comes from, in place of any other.
    fn put_origin(&mut self, record: &RecordId, origin: &Origin) -> Result<(), Self::Error>;

    /// Keeps a new version.
    fn insert(&mut self, version: &NewVersion<'_>) -> Result<(), Self::Error>;

    /// Marks a version as superseded, and drops its value if `by` erases. False, and nothing done, where the target
    /// is not known or stands in another record or field than `by`. Of several rows that erase, the lowest is kept.
    fn supersede(&mut self, target: &RowRef, by: &Superseder<'_>) -> Result<bool, Self::Error>;

    /// Keeps that a row which is not known yet is superseded.
    fn put_early(&mut self, target: &RowRef, by: &Superseder<'_>) -> Result<(), Self::Error>;

    /// Gives back, and forgets, what was kept for a row that is known now.
    fn take_early(&mut self, target: &RowRef) -> Result<Vec<EarlySuperseder>, Self::Error>;

    /// Every version of a field, in any order. Asked for erasures only.
    fn versions(&self, record: &RecordId, field: &str) -> Result<Vec<VersionLink>, Self::Error>;
}

/// True if `earlier` is `later` or lies in its past.
pub fn is_in_past<S: VersionStore>(store: &S, earlier: &EntryId, later: &Entry) -> Result<bool, S::Error> {
    if *earlier == later.id {
        return Ok(true);
    }
    let Some(sought) = store.place(earlier)? else { return Ok(false) };
    let mut seen = std::collections::HashSet::new();
    let mut open = vec![later.header.previous];
    open.extend(&later.header.deps);
    while let Some(entry) = open.pop() {
        if entry == *earlier {
            return Ok(true);
        }
        if !seen.insert(entry) {
            continue;
        }
        let Some(place) = store.place(&entry)? else { continue };
        // Below the sought entry's number its own log cannot lead to it.
        if place.log == sought.log && place.seq <= sought.seq {
            continue;
        }
        open.push(place.previous);
        open.extend(place.deps);
    }
    Ok(false)
}
