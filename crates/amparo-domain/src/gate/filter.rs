//! Applies the plan: what of each record passes, and what is withheld.
//!
//! Not here: deciding (`steps`).
//! Must stay true: a value passes only if its record, its field and what it refers to do.

use std::collections::{BTreeMap, BTreeSet};

use super::Withheld;
use super::people::name;
use super::plan::Plan;
use super::release::{Gap, ObjectToken, Release, ReleasedField, ReleasedRecord, ReleasedValue};
use super::scan::Needles;
use super::step::{DropReason, GapReason};
use super::steps::translates_dropped;
use super::view::Context;
use crate::consent::IdentityLevel;
use crate::display::arrange;
use crate::id::RecordId;
use crate::pseudonym::render_mentions;
use crate::record::{Content, FieldState, Record, Version};
use crate::schema::{ANY_KIND, Field, Kind};
use crate::sensitivity::Sensitivity;
use crate::value::Value;

/// Stands for a person who is mentioned and may not be named.
const UNNAMED: &str = "[…]";

/// The field whose dropping makes a placeholder of an exhibit.
pub(super) const PICTURE: &str = "picture";

/// Puts the release together from what the steps let pass.
pub(super) fn release(context: &Context<'_>, plan: Plan) -> (Release, Vec<Withheld>) {
    let mut filter = Filter {
        context,
        names: names(context, &plan),
        known: context.view.records.iter().map(|record| record.id).collect(),
        plan,
        withheld: Vec::new(),
        identity: Vec::new(),
    };
    let mut records = Vec::new();
    let mut seen = BTreeSet::new();
    for record in context.view.records {
        let kind = context.view.schema.kind(&record.kind);
        match kind.filter(|_| !filter.plan.is_dropped(record.id) && seen.insert(record.id)) {
            Some(kind) => records.push(filter.record(record, kind)),
            None => filter.withhold_record(record),
        }
    }
    filter.scan(&mut records);
    filter.take_out_translations(&mut records);
    filter.finish(records)
}

/// What each person who is not dropped is called.
fn names(context: &Context<'_>, plan: &Plan) -> BTreeMap<RecordId, String> {
    let may_be_named = |person: &RecordId| plan.level(*person) >= IdentityLevel::Pseudonym && !plan.is_dropped(*person);
    let named = context.people.keys().copied().filter(may_be_named);
    named.filter_map(|person| Some((person, name(context, person)?))).collect()
}

struct Filter<'a> {
    context: &'a Context<'a>,
    plan: Plan,
    names: BTreeMap<RecordId, String>,
    known: BTreeSet<RecordId>,
    withheld: Vec<Withheld>,
    /// Identity values that were opened and do not pass.
    identity: Vec<Value>,
}

impl Filter<'_> {
    fn record(&mut self, record: &Record, kind: &Kind) -> ReleasedRecord {
        let mut fields = BTreeMap::new();
        let level = Sensitivity::of_record(record, kind.sensitivity);
        self.plan.sensitivity = self.plan.sensitivity.max(level);
        for (name, state) in &record.fields {
            let field = kind.field(name).filter(|_| !self.plan.is_field_dropped(record.id, name));
            let Some(field) = field else {
                self.withhold(record, name, state);
                continue;
            };
            if let Some(released) = self.field(record, field, state) {
                self.plan.sensitivity = self.plan.sensitivity.max(field.sensitivity);
                fields.insert(name.clone(), released);
            }
        }
        for name in kind.required_for_review.iter().filter(|name| !record.fields.contains_key(*name)) {
            self.plan.gaps.push(Gap::field(record.id, name, GapReason::NotStated));
        }
        ReleasedRecord { id: record.id, kind: record.kind.clone(), fields }
    }

    fn field(&mut self, record: &Record, field: &Field, state: &FieldState) -> Option<ReleasedField> {
        if let FieldState::Erased(entries) = state {
            self.plan.gaps.push(Gap::field(record.id, &field.name, GapReason::Erased));
            return Some(ReleasedField::Erased(entries.clone()));
        }
        let mut state = state.clone();
        arrange(field, &mut state);
        let mut values = Vec::new();
        for version in state.versions() {
            values.extend(self.version(record, field, version));
        }
        if values.is_empty() {
            return None;
        }
        if state.is_conflict() {
            self.plan.gaps.push(Gap::field(record.id, &field.name, GapReason::Conflict));
            return Some(ReleasedField::Conflict(values));
        }
        Some(ReleasedField::Values(values))
    }

    fn version(&mut self, record: &Record, field: &Field, version: &Version) -> Option<ReleasedValue> {
        let value = match &version.content {
            Content::Value(Value::Ref(id)) if !self.may_refer(record, field, *id) => {
                self.keep_back(record, &field.name, &Value::Ref(*id));
                return None;
            }
            Content::Value(Value::Text(text)) => Value::Text(self.render(text)),
            Content::Value(value) => value.clone(),
            Content::Sealed => {
                self.plan.gaps.push(Gap::field(record.id, &field.name, GapReason::Sealed));
                return None;
            }
            Content::Erased => {
                self.plan.gaps.push(Gap::field(record.id, &field.name, GapReason::Erased));
                return None;
            }
        };
        Some(ReleasedValue { value, at: version.at })
    }

    /// True if a reference may stand: its target passes, or is nothing of the case's.
    fn may_refer(&mut self, record: &Record, field: &Field, target: RecordId) -> bool {
        if self.plan.is_dropped(target) {
            return false;
        }
        if self.known.contains(&target) {
            let person = self.context.people.contains_key(&target);
            return !person || self.plan.level(target) >= IdentityLevel::Facts;
        }
        if matches!(field.field_type.target(), Some("person" | ANY_KIND)) {
            self.plan.gaps.push(Gap::field(record.id, &field.name, GapReason::RecordMissing));
            return false;
        }
        true
    }

    /// Mentions of persons in the words of the recipient.
    fn render(&self, text: &str) -> String {
        render_mentions(text, &|reference| {
            let person = self.context.mentions.get(&reference.to_string());
            let name = person.and_then(|person| self.names.get(person));
            name.cloned().unwrap_or_else(|| UNNAMED.to_owned())
        })
    }

    fn withhold_record(&mut self, record: &Record) {
        for (name, state) in &record.fields {
            self.withhold(record, name, state);
        }
    }

    fn withhold(&mut self, record: &Record, name: &str, state: &FieldState) {
        for value in state.versions().iter().filter_map(Version::value) {
            self.keep_back(record, name, value);
        }
    }

    fn keep_back(&mut self, record: &Record, name: &str, value: &Value) {
        let field = self.context.view.schema.kind(&record.kind).and_then(|kind| kind.field(name));
        if field.is_none_or(Field::is_identity) {
            self.identity.push(value.clone());
        }
        let withheld = Withheld { record: record.id, field: name.to_owned(), value: value.clone() };
        self.withheld.push(withheld);
    }

    /// Takes texts out that hold an identity value which does not pass.
    fn scan(&mut self, records: &mut [ReleasedRecord]) {
        let needles = Needles::of(&self.identity);
        for record in records {
            let id = record.id;
            record.fields.retain(|name, field| {
                let (ReleasedField::Values(values) | ReleasedField::Conflict(values)) = field else {
                    return true;
                };
                let found: Vec<ReleasedValue> = values.extract_if(.., |value| needles.are_in(&value.value)).collect();
                for taken in found {
                    self.plan.drop_field(id, name, DropReason::HoldsIdentity);
                    self.plan.gaps.push(Gap::field(id, name, GapReason::HoldsIdentity));
                    let field = name.clone();
                    self.withheld.push(Withheld { record: id, field, value: taken.value });
                }
                !values.is_empty()
            });
        }
    }

    /// A translation of a text that was taken out goes with it.
    fn take_out_translations(&mut self, records: &mut Vec<ReleasedRecord>) {
        for record in self.context.view.records {
            let is_out = record.kind == "translation"
                && records.iter().any(|released| released.id == record.id)
                && translates_dropped(&self.plan, record);
            if is_out {
                records.retain(|released| released.id != record.id);
                self.plan.drop_record(record.id, DropReason::PartOfDropped);
                self.withhold_record(record);
            }
        }
    }

    fn finish(self, records: Vec<ReleasedRecord>) -> (Release, Vec<Withheld>) {
        let Self { context, plan, names, withheld, .. } = self;
        let released: BTreeSet<RecordId> = records.iter().map(|record| record.id).collect();
        let exhibits = records.iter().filter(|record| record.kind == "exhibit");
        let placeholders = exhibits
            .map(|record| record.id)
            .filter(|id| plan.is_placeholder(*id) || plan.is_field_dropped(*id, PICTURE))
            .collect();
        let tokens = plan.pictures.iter().filter(|(exhibit, _)| released.contains(*exhibit));
        let tokens = tokens
            .map(|(exhibit, (holder, picture_use))| ObjectToken {
                exhibit: *exhibit,
                holder: *holder,
                picture_use: *picture_use,
            })
            .collect();
        let mut gaps = plan.gaps;
        gaps.sort();
        gaps.dedup();
        let release = Release {
            request: context.request.clone(),
            records,
            names,
            tokens,
            placeholders,
            gaps,
            drops: plan.drops,
            consent_cells: plan.cells.into_iter().collect(),
            sensitivity: plan.sensitivity,
        };
        (release, withheld)
    }
}
