//! Reading the state: a record as the domain knows it, and the history of a field.
//!
//! Not here: where versions lie; memory and the vault hand over theirs and get the same reading.
//! Must stay true: of several living versions all are given, the one shown first; which one that is follows from the
//! versions alone, and where people's safety is concerned the safer one is shown.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use amparo_domain::{Content, FieldState, Record, RecordId, Value, Version, VersionInfo};

use crate::row::{Op, RowRef};

/// A version that nothing supersedes, as its store knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LivingVersion {
    /// Kind and field.
    pub field: String,
    /// True if the field holds a set.
    pub is_set: bool,
    /// What the row did.
    pub op: Op,
    /// Where and by whom it was written.
    pub at: VersionInfo,
    /// What it holds; `None` where it clears the field.
    pub content: Option<Content>,
}

/// Puts a record together from the living versions of its fields; fields of other kinds are left out.
pub fn record_from(id: RecordId, kind: &str, living: impl IntoIterator<Item = LivingVersion>) -> Record {
    let mut by_field: BTreeMap<String, Vec<LivingVersion>> = BTreeMap::new();
    for version in living {
        match version.field.split_once('.') {
            Some((of_kind, name)) if of_kind == kind => {
                by_field.entry(name.to_owned()).or_default().push(version);
            }
            _ => {}
        }
    }
    let states = by_field.into_iter().filter_map(|(name, versions)| Some((name.clone(), state(&name, versions)?)));
    let mut record = Record::new(id, kind);
    record.fields = states.collect();
    record
}

fn state(name: &str, living: Vec<LivingVersion>) -> Option<FieldState> {
    let is_set = living.iter().any(|version| version.is_set || version.op == Op::Add);
    let (erasures, mut values): (Vec<_>, Vec<_>) = living.into_iter().partition(|version| version.op == Op::Erase);
    if is_set {
        values.retain(|version| version.content.is_some());
        if !values.is_empty() {
            return Some(FieldState::Set(elements(values)));
        }
    }
    values.sort_by_cached_key(|version| Reverse((caution(name, version.content.as_ref()), order(&version.at))));
    let is_cleared = values.iter().all(|version| version.content.is_none());
    match values.len() {
        0 if erasures.is_empty() => None,
        0 => Some(FieldState::Erased(sorted_infos(erasures))),
        _ if is_cleared => None,
        1 => values.into_iter().next().map(|version| FieldState::One(whole(version))),
        _ => Some(FieldState::Conflict(values.into_iter().map(whole).collect())),
    }
}

/// The elements of a set in the order they were added; one that was added twice stands once, at its first adding.
fn elements(mut values: Vec<LivingVersion>) -> Vec<Version> {
    values.sort_by_key(|version| order(&version.at));
    let mut elements: Vec<Version> = Vec::with_capacity(values.len());
    for version in values.into_iter().map(whole) {
        let is_known = |known: &Version| known.value().is_some() && known.content == version.content;
        if !elements.iter().any(is_known) {
            elements.push(version);
        }
    }
    elements
}

fn sorted_infos(versions: Vec<LivingVersion>) -> Vec<VersionInfo> {
    let mut infos: Vec<VersionInfo> = versions.into_iter().map(|version| version.at).collect();
    infos.sort_unstable_by_key(order);
    infos
}

/// A cleared version that stands against a value has nothing to show: it counts as one without a value.
fn whole(version: LivingVersion) -> Version {
    Version { at: version.at, content: version.content.unwrap_or(Content::Erased) }
}

fn order(at: &VersionInfo) -> (u64, amparo_domain::EntryId, u32) {
    (at.clock, at.entry, at.row)
}

/// How careful it is to show this value: where versions stand against each other, the most careful is shown.
fn caution(name: &str, content: Option<&Content>) -> u8 {
    const WARNINGS: [&str; 5] = ["legal_hold", "do_not_contact", "protection_alert", "embargo", "confidential"];
    match content {
        Some(Content::Value(Value::Bool(is_set))) if WARNINGS.contains(&name) => u8::from(*is_set),
        Some(Content::Value(Value::Code(code))) => match (name, code.as_str()) {
            ("answer", "withdrawn") => 3,
            ("answer", "no") | ("sensitivity", "SC") => 2,
            ("answer", "ask_again") | ("sensitivity", "C") => 1,
            _ => 0,
        },
        _ => 0,
    }
}

/// One row in the history of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryRow {
    /// Where and by whom it was written.
    pub at: VersionInfo,
    /// What it did.
    pub op: Op,
    /// What it superseded.
    pub supersedes: Vec<RowRef>,
    /// True while nothing supersedes it.
    pub is_living: bool,
    /// The row that erased its value.
    pub erased_by: Option<RowRef>,
    /// What it holds; `None` where it clears, removes or erases.
    pub content: Option<Content>,
}

/// One row in the history of a field, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryItem {
    /// The row.
    pub row: HistoryRow,
    /// The rows that supersede it, ascending.
    pub superseded_by: Vec<RowRef>,
}

/// The history of a field in the order of its clock.
pub fn history(mut rows: Vec<HistoryRow>) -> Vec<HistoryItem> {
    let mut superseded_by: BTreeMap<RowRef, Vec<RowRef>> = BTreeMap::new();
    for row in &rows {
        let by = RowRef { entry: row.at.entry, row: row.at.row };
        for target in &row.supersedes {
            superseded_by.entry(*target).or_default().push(by);
        }
    }
    rows.sort_by_key(|row| order(&row.at));
    let item = |row: HistoryRow| {
        let at = RowRef { entry: row.at.entry, row: row.at.row };
        let mut superseded_by = superseded_by.remove(&at).unwrap_or_default();
        superseded_by.sort_unstable();
        HistoryItem { row, superseded_by }
    };
    rows.into_iter().map(item).collect()
}
