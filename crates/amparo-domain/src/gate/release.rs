//! What passed the gate: records, names, tokens for objects, gaps and drops.
//!
//! Not here: laying it out (dossier), redeeming tokens and recording the release (casework).
//! Must stay true: every field is private and every constructor belongs to the gate, so that
//! whoever holds a `Release` got it from the gate.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::request::{Document, Request};
use super::step::{Drop, GapReason, NotJudgedReason, Step};
use crate::consent::{Purpose, Recipient};
use crate::id::{EntryId, RecordId};
use crate::record::VersionInfo;
use crate::schema::ExportClass;
use crate::sensitivity::Sensitivity;
use crate::value::Value;

/// What may leave, and nothing else.
///
/// Only the gate can make one:
/// ```compile_fail,E0451
/// use amparo_domain::gate::Release;
/// fn forge(other: Release) -> Release {
///     Release { records: Vec::new(), ..other }
/// }
/// ```
#[derive(PartialEq, Eq)]
pub struct Release {
    pub(super) request: Request,
    pub(super) records: Vec<ReleasedRecord>,
    pub(super) names: BTreeMap<RecordId, String>,
    pub(super) tokens: Vec<ObjectToken>,
    pub(super) placeholders: BTreeSet<RecordId>,
    pub(super) gaps: Vec<Gap>,
    pub(super) drops: Vec<Drop>,
    pub(super) consent_cells: Vec<RecordId>,
    pub(super) sensitivity: Sensitivity,
}

impl fmt::Debug for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Release({} records, {} gaps)", self.records.len(), self.gaps.len())
    }
}

/// A mark on every page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Watermark {
    /// A draft for the own team.
    Draft,
}

/// A record that passed, with the fields that passed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReleasedRecord {
    pub(super) id: RecordId,
    pub(super) kind: String,
    pub(super) fields: BTreeMap<String, ReleasedField>,
}

/// A field that passed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReleasedField {
    /// Its values: several of a set field.
    Values(Vec<ReleasedValue>),
    /// Values that stand against each other, the one shown first.
    Conflict(Vec<ReleasedValue>),
    /// Erased by these entries.
    Erased(Vec<VersionInfo>),
}

/// A value that passed, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReleasedValue {
    /// The value; mentions in texts are already in the recipient's words.
    pub value: Value,
    /// Where it stands in the journal, who wrote it and when.
    pub at: VersionInfo,
}

/// Where a released value stands; what the release record keeps instead of the value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Citation {
    /// The record.
    pub record: RecordId,
    /// The field.
    pub field: String,
    /// The entry.
    pub entry: EntryId,
    /// The row of the entry.
    pub row: u32,
}

/// Something a reader must know is not there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Gap {
    /// The record, if it is one's.
    pub record: Option<RecordId>,
    /// The field, if it is one's.
    pub field: Option<String>,
    /// The step that could not be judged, and why.
    pub step: Option<(Step, NotJudgedReason)>,
    /// What is missing.
    pub reason: GapReason,
}

impl Gap {
    pub(super) fn record(record: RecordId, reason: GapReason) -> Self {
        Self { record: Some(record), field: None, step: None, reason }
    }

    pub(super) fn field(record: RecordId, field: &str, reason: GapReason) -> Self {
        Self { record: Some(record), field: Some(field.to_owned()), step: None, reason }
    }

    pub(super) fn step(step: Step, why: NotJudgedReason) -> Self {
        let reason = GapReason::StepNotJudged;
        Self { record: None, field: None, step: Some((step, why)), reason }
    }
}

/// How a picture may be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PictureUse {
    /// A copy encoded anew, without metadata; never the original bytes.
    Reencoded,
    /// The redacted derivative.
    Redacted,
}

/// Leave to print one picture; the gate alone makes it.
/// ```compile_fail,E0451
/// use amparo_domain::gate::{ObjectToken, PictureUse};
/// use amparo_domain::RecordId;
/// fn forge(exhibit: RecordId) -> ObjectToken {
///     ObjectToken { exhibit, holder: exhibit, picture_use: PictureUse::Reencoded }
/// }
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct ObjectToken {
    pub(super) exhibit: RecordId,
    pub(super) holder: RecordId,
    pub(super) picture_use: PictureUse,
}

impl ObjectToken {
    /// The exhibit it illustrates.
    pub fn exhibit(&self) -> RecordId {
        self.exhibit
    }

    /// The record that holds the object: the exhibit, or its redacted derivative.
    pub fn holder(&self) -> RecordId {
        self.holder
    }

    /// How it may be printed.
    pub fn picture_use(&self) -> PictureUse {
        self.picture_use
    }
}

impl ReleasedRecord {
    /// The record.
    pub fn id(&self) -> RecordId {
        self.id
    }

    /// Its kind.
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// Its fields by name.
    pub fn fields(&self) -> &BTreeMap<String, ReleasedField> {
        &self.fields
    }

    /// Every value of a field, the shown one first.
    pub fn values(&self, field: &str) -> &[ReleasedValue] {
        self.fields.get(field).map_or(&[], ReleasedField::values)
    }

    /// The value shown for a field.
    pub fn value(&self, field: &str) -> Option<&Value> {
        self.values(field).first().map(|released| &released.value)
    }

    /// The text or code shown for a field.
    pub fn text(&self, field: &str) -> Option<&str> {
        match self.value(field)? {
            Value::Text(text) | Value::Code(text) => Some(text),
            _ => None,
        }
    }

    /// The record a field shown refers to.
    pub fn reference(&self, field: &str) -> Option<RecordId> {
        match self.value(field)? {
            Value::Ref(id) => Some(*id),
            _ => None,
        }
    }
}

impl ReleasedField {
    /// The values, the shown one first; none after an erasure.
    pub fn values(&self) -> &[ReleasedValue] {
        match self {
            Self::Values(values) | Self::Conflict(values) => values,
            Self::Erased(_) => &[],
        }
    }
}

impl Release {
    /// The document.
    pub fn document(&self) -> Document {
        self.request.document
    }

    /// The case.
    pub fn case(&self) -> RecordId {
        self.request.case
    }

    /// Who gets it.
    pub fn recipient(&self) -> Recipient {
        self.request.recipient
    }

    /// What for.
    pub fn purpose(&self) -> Purpose {
        self.request.purpose
    }

    /// The redaction profile.
    pub fn profile(&self) -> ExportClass {
        self.request.profile
    }

    /// The language of the document.
    pub fn language(&self) -> &str {
        &self.request.language
    }

    /// The mark on every page.
    pub fn watermark(&self) -> Option<Watermark> {
        self.request.is_own_team_draft().then_some(Watermark::Draft)
    }

    /// The records, in the order the gate saw them.
    pub fn records(&self) -> &[ReleasedRecord] {
        &self.records
    }

    /// The records of a kind.
    pub fn of_kind<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a ReleasedRecord> {
        self.records.iter().filter(move |record| record.kind == kind)
    }

    /// The record with this id.
    pub fn record(&self, id: RecordId) -> Option<&ReleasedRecord> {
        self.records.iter().find(|record| record.id == id)
    }

    /// What a person is called for this recipient; nothing below level 3.
    pub fn name_of(&self, person: RecordId) -> Option<&str> {
        self.names.get(&person).map(String::as_str)
    }

    /// Leave to print pictures.
    pub fn tokens(&self) -> &[ObjectToken] {
        &self.tokens
    }

    /// True if an exhibit prints as a placeholder with number and hash.
    pub fn is_placeholder(&self, exhibit: RecordId) -> bool {
        self.placeholders.contains(&exhibit)
    }

    /// What prints as a gap.
    pub fn gaps(&self) -> &[Gap] {
        &self.gaps
    }

    /// What does not leave, and why.
    pub fn drops(&self) -> &[Drop] {
        &self.drops
    }

    /// The consent cells that were judged, for the release record.
    pub fn consent_cells(&self) -> &[RecordId] {
        &self.consent_cells
    }

    /// The highest level of what leaves.
    pub fn sensitivity(&self) -> Sensitivity {
        self.sensitivity
    }

    /// Where every released value stands, sorted.
    pub fn citations(&self) -> Vec<Citation> {
        let mut citations = Vec::new();
        for record in &self.records {
            for (field, released) in &record.fields {
                citations.extend(released.values().iter().map(|value| Citation {
                    record: record.id,
                    field: field.clone(),
                    entry: value.at.entry,
                    row: value.at.row,
                }));
            }
        }
        citations.sort();
        citations.dedup();
        citations
    }
}
