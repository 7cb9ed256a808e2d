//! What the steps decided so far: levels of persons, what is dropped, what prints as a gap.
//!
//! Not here: the rules.
//! Must stay true: a plan only ever gets stricter.

use std::collections::{BTreeMap, BTreeSet};

use super::release::{Gap, PictureUse};
use super::step::{Drop, DropReason};
use crate::consent::IdentityLevel;
use crate::id::RecordId;
use crate::sensitivity::Sensitivity;

/// The decisions so far.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// How much of each person may be known.
    levels: BTreeMap<RecordId, IdentityLevel>,
    /// Records that do not leave.
    records: BTreeSet<RecordId>,
    /// Fields that do not leave.
    fields: BTreeMap<RecordId, BTreeSet<String>>,
    /// Exhibits of which only number, kind and hash leave.
    placeholders: BTreeSet<RecordId>,
    /// What may be printed of each picture, and the record that holds the object.
    pub(super) pictures: BTreeMap<RecordId, (RecordId, PictureUse)>,
    /// The consent cells that were relied on.
    pub(super) cells: BTreeSet<RecordId>,
    /// The highest level of what leaves.
    pub(super) sensitivity: Sensitivity,
    pub(super) drops: Vec<Drop>,
    pub(super) gaps: Vec<Gap>,
}

impl Plan {
    /// Lowers the level of a person; it never rises again.
    pub(super) fn limit(&mut self, person: RecordId, level: IdentityLevel) {
        let known = self.levels.entry(person).or_insert(level);
        *known = level.min(*known);
    }

    /// How much of a person may be known; nothing of one who was never judged.
    pub(super) fn level(&self, person: RecordId) -> IdentityLevel {
        self.levels.get(&person).copied().unwrap_or(IdentityLevel::Nothing)
    }

    pub(super) fn drop_record(&mut self, record: RecordId, reason: DropReason) {
        if self.records.insert(record) {
            self.drops.push(Drop { record, field: None, reason });
        }
    }

    pub(super) fn drop_field(&mut self, record: RecordId, field: &str, reason: DropReason) {
        if self.fields.entry(record).or_default().insert(field.to_owned()) {
            self.drops.push(Drop { record, field: Some(field.to_owned()), reason });
        }
    }

    /// Leaves number, kind and hash of an exhibit.
    pub(super) fn make_placeholder(&mut self, exhibit: RecordId, reason: DropReason) {
        if self.placeholders.insert(exhibit) {
            self.drops.push(Drop { record: exhibit, field: None, reason });
        }
    }

    pub(super) fn is_dropped(&self, record: RecordId) -> bool {
        self.records.contains(&record)
    }

    pub(super) fn is_placeholder(&self, exhibit: RecordId) -> bool {
        self.placeholders.contains(&exhibit)
    }

    pub(super) fn is_field_dropped(&self, record: RecordId, field: &str) -> bool {
        self.fields.get(&record).is_some_and(|fields| fields.contains(field))
    }
}
