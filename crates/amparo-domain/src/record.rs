//! A record as the journal's merge leaves it: per field, the living versions.
//!
//! Not here: how entries become versions (the journal) and where records lie (the vault).
//! Must stay true: a sealed value that was not opened is `Sealed`, never a guess or an empty text.

use std::collections::BTreeMap;

use crate::id::{EntryId, MemberId, RecordId};
use crate::value::Value;

/// A record of one kind with the state of each field that was ever written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The record.
    pub id: RecordId,
    /// Its kind, as in the schema.
    pub kind: String,
    /// Field name without the kind, and its state.
    pub fields: BTreeMap<String, FieldState>,
}

/// What is known of one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldState {
    /// One living version.
    One(Version),
    /// Several living versions of a single-valued field; the one shown comes first.
    Conflict(Vec<Version>),
    /// The elements of a set field.
    Set(Vec<Version>),
    /// Nothing lives: what was there was erased, by these entries.
    Erased(Vec<VersionInfo>),
}

/// One living version of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Where and by whom it was written.
    pub at: VersionInfo,
    /// What it holds.
    pub content: Content,
}

/// What a version holds, as far as this member may see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// The value.
    Value(Value),
    /// An identity value that was not opened.
    Sealed,
    /// Written by an entry whose value was erased.
    Erased,
}

/// Where a version stands in the journal, and who wrote it when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VersionInfo {
    /// The entry.
    pub entry: EntryId,
    /// The row of the entry, from 0.
    pub row: u32,
    /// The hybrid clock of the entry.
    pub clock: u64,
    /// Milliseconds since 1970 on the writer's clock.
    pub recorded_at_millis: i64,
    /// The member who wrote it.
    pub author: MemberId,
}

impl Version {
    /// The value, unless it is sealed or erased.
    pub fn value(&self) -> Option<&Value> {
        match &self.content {
            Content::Value(value) => Some(value),
            Content::Sealed | Content::Erased => None,
        }
    }
}

impl FieldState {
    /// The living versions, the shown one first; empty after an erasure.
    pub fn versions(&self) -> &[Version] {
        match self {
            Self::One(version) => std::slice::from_ref(version),
            Self::Conflict(versions) | Self::Set(versions) => versions,
            Self::Erased(_) => &[],
        }
    }

    /// The version shown: of a conflict the first.
    pub fn shown(&self) -> Option<&Version> {
        self.versions().first()
    }

    /// True while several versions stand against each other.
    pub fn is_conflict(&self) -> bool {
        matches!(self, Self::Conflict(_))
    }
}

impl Record {
    /// A record of which nothing is written yet.
    pub fn new(id: RecordId, kind: impl Into<String>) -> Self {
        Self { id, kind: kind.into(), fields: BTreeMap::new() }
    }

    /// The living versions of a field; empty if it was never written or is erased.
    pub fn versions(&self, field: &str) -> &[Version] {
        self.fields.get(field).map_or(&[], FieldState::versions)
    }

    /// Every value of a field that can be seen, the shown one first.
    pub fn values<'a>(&'a self, field: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
        self.versions(field).iter().filter_map(Version::value)
    }

    /// The value shown for a field.
    pub fn value(&self, field: &str) -> Option<&Value> {
        self.versions(field).first().and_then(Version::value)
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

    /// Every record a field refers to, all versions of a conflict and all elements of a set.
    pub fn references<'a>(&'a self, field: &str) -> impl Iterator<Item = RecordId> + use<'a> {
        self.values(field).filter_map(|value| match value {
            Value::Ref(id) => Some(*id),
            _ => None,
        })
    }
}
