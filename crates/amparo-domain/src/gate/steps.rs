//! The thirteen steps, each a function of what is seen and what was decided before.
//!
//! Not here: applying the plan (`filter`).
//! Must stay true: a step whose kinds do not stand yet says so and never passes quietly.

use super::filter::PICTURE;
use super::people::{drop_parts, drop_person, judge_consent};
use super::plan::Plan;
use super::release::{Gap, PictureUse};
use super::request::Document;
use super::step::{Answer, DropReason, GapReason, NotJudgedReason, Step, StopReason};
use super::view::Context;
use crate::consent::{IdentityLevel, Recipient};
use crate::id::RecordId;
use crate::record::{FieldState, Record};
use crate::schema::{Class, Field, Kind};
use crate::sensitivity::Sensitivity;
use crate::typed::{Exhibit, ShowsPerson};
use crate::value::Value;

/// What still leaves of an exhibit that is a placeholder.
pub(super) const PLACEHOLDER_FIELDS: [&str; 6] = ["case", "number", "kind", "media_type", "size", "sha256"];

pub(super) fn judge(step: Step, context: &Context<'_>, plan: &mut Plan) -> Answer {
    let before = plan.drops.len();
    let answer = match step {
        Step::Embargo => embargo(context),
        Step::Role => role(context),
        Step::Review => Some(Answer::NotJudged(NotJudgedReason::ReviewNotRecorded)),
        Step::Consent => consent(context, plan),
        Step::Child => child(context, plan),
        Step::Sensitivity => sensitivity(context, plan),
        Step::Source => source(context, plan),
        Step::Jigsaw => Some(Answer::NotJudged(NotJudgedReason::Combinations)),
        Step::SmallCells => Some(Answer::NotJudged(NotJudgedReason::SmallNumbers)),
        Step::Metadata => metadata(context, plan),
        Step::Never => never(context, plan),
        Step::TwoPersons => two_persons(context),
        // The record of the release is written before anything leaves; nothing to object here.
        Step::Log => None,
    };
    let dropped = &plan.drops[before..];
    match answer {
        Some(answer) => answer,
        None if dropped.is_empty() => Answer::Pass,
        None => Answer::Drop(dropped.to_vec()),
    }
}

fn embargo(context: &Context<'_>) -> Option<Answer> {
    let Some(case) = &context.case else { return Some(Answer::Stop(StopReason::CaseMissing)) };
    let missing = context.view.completeness;
    let is_outside = context.request.recipient != Recipient::OwnTeam;
    let has_alert = case.has_protection_alert || context.people.values().any(|person| person.has_protection_alert);
    let reasons = [
        (missing.missing_entries > 0, StopReason::KnownGap),
        (missing.is_rolled_back, StopReason::RolledBack),
        (missing.is_restored && is_outside, StopReason::RestoredWithoutExchange),
        (case.has_embargo, StopReason::Embargo),
        (has_alert, StopReason::ProtectionAlert),
    ];
    reasons.into_iter().find_map(|(holds, reason)| holds.then_some(Answer::Stop(reason)))
}

fn role(context: &Context<'_>) -> Option<Answer> {
    let request = context.request;
    if !request.document.is_allowed(&request.roles, request.recipient) {
        return Some(Answer::Stop(StopReason::RoleLacksDocument));
    }
    let fits = request.recipient.accepts(request.profile);
    (!fits).then_some(Answer::Stop(StopReason::ProfileTooWide))
}

fn consent(context: &Context<'_>, plan: &mut Plan) -> Option<Answer> {
    judge_consent(context, plan);
    let is_about_someone = matches!(context.request.document, Document::Statement | Document::Referral);
    let is_anyone_left = context.people.keys().any(|person| plan.level(*person) >= IdentityLevel::Facts);
    (is_about_someone && !is_anyone_left).then_some(Answer::Stop(StopReason::NothingLeft))
}

fn child(context: &Context<'_>, plan: &mut Plan) -> Option<Answer> {
    let mut is_any_left = false;
    for person in context.people.values().filter(|person| person.may_be_child) {
        if plan.level(person.id) == IdentityLevel::Identity {
            plan.limit(person.id, IdentityLevel::Pseudonym);
            plan.drop_field(person.id, "real_name", DropReason::Child);
        }
        is_any_left |= plan.level(person.id) >= IdentityLevel::Facts;
    }
    is_any_left.then_some(Answer::NotJudged(NotJudgedReason::ChildAssent))
}

fn sensitivity(context: &Context<'_>, plan: &mut Plan) -> Option<Answer> {
    let clearance = context.request.recipient.clearance();
    if context.case.as_ref().is_some_and(|case| case.sensitivity > clearance) {
        return Some(Answer::Stop(StopReason::CaseTooSensitive));
    }
    for (record, kind) in known(context) {
        let level = Sensitivity::of_record(record, kind.sensitivity);
        if level > clearance {
            plan.drop_record(record.id, DropReason::Clearance);
            continue;
        }
        for field in written(record, kind).filter(|field| field.sensitivity > clearance) {
            plan.drop_field(record.id, &field.name, DropReason::Clearance);
        }
    }
    None
}

fn source(context: &Context<'_>, plan: &mut Plan) -> Option<Answer> {
    let traceless: Vec<RecordId> = context.people.values().filter(|one| one.has_no_trace).map(|one| one.id).collect();
    for person in &traceless {
        drop_person(context, plan, *person, DropReason::NoTrace);
    }
    (!traceless.is_empty()).then_some(Answer::NotJudged(NotJudgedReason::SourceFacts))
}

fn metadata(context: &Context<'_>, plan: &mut Plan) -> Option<Answer> {
    for record in context.view.records.iter().filter(|record| record.kind == "exhibit") {
        let Ok(exhibit) = Exhibit::try_from(record) else { continue };
        let is_out = plan.is_dropped(exhibit.id) || plan.is_placeholder(exhibit.id);
        if !exhibit.is_picture() || is_out {
            continue;
        }
        if is_protected(context, record) && level_of(context, plan, record) < IdentityLevel::Identity {
            plan.drop_field(exhibit.id, PICTURE, DropReason::PictureProtected);
            plan.gaps.push(Gap::record(exhibit.id, GapReason::PictureProtected));
        } else {
            picture(context, plan, &exhibit);
        }
    }
    None
}

fn picture(context: &Context<'_>, plan: &mut Plan, exhibit: &Exhibit) {
    match exhibit.shows_person {
        ShowsPerson::No => {
            plan.pictures.insert(exhibit.id, (exhibit.id, PictureUse::Reencoded));
        }
        ShowsPerson::Yes => {
            if let Some(derivative) = redacted_derivative(context, plan, exhibit.id) {
                plan.pictures.insert(exhibit.id, (derivative, PictureUse::Redacted));
            } else {
                plan.drop_field(exhibit.id, PICTURE, DropReason::PictureShowsPerson);
                plan.gaps.push(Gap::record(exhibit.id, GapReason::PictureShowsPerson));
            }
        }
        ShowsPerson::NotJudged => {
            plan.drop_field(exhibit.id, PICTURE, DropReason::PictureNotJudged);
            plan.gaps.push(Gap::record(exhibit.id, GapReason::PictureNotJudged));
        }
    }
}

/// True if the file of a record is sealed like an identity, or its kind says that it ought to be: its key does not
/// stand open, unless it was erased.
fn is_protected(context: &Context<'_>, record: &Record) -> bool {
    let schema = context.view.schema;
    let kind = schema.kind(&record.kind).and_then(|kind| kind.field("kind"));
    if kind.is_some_and(|kind| record.values("kind").any(|value| kind.protects(schema, value))) {
        return true;
    }
    let is_open = record.versions("object_key").iter().any(|version| version.value().is_some());
    let is_erased = matches!(record.fields.get("object_key"), Some(FieldState::Erased(_)));
    record.fields.contains_key("identity_object_key") || !(is_open || is_erased)
}

/// The redacted derivative of an exhibit, unless it is protected; every version of its purpose must say redacted.
fn redacted_derivative(context: &Context<'_>, plan: &Plan, exhibit: RecordId) -> Option<RecordId> {
    let is_redacted = |record: &&Record| {
        record.kind == "derivative"
            && !plan.is_dropped(record.id)
            && !is_protected(context, record)
            && record.versions("purpose").len() == 1
            && record.text("purpose") == Some("REDACTED")
            && record.references("exhibit").eq([exhibit])
    };
    context.view.records.iter().filter(is_redacted).map(|record| record.id).next_back()
}

fn never(context: &Context<'_>, plan: &mut Plan) -> Option<Answer> {
    for record in context.view.records {
        if plan.is_dropped(record.id) {
            continue;
        }
        let Some(kind) = context.view.schema.kind(&record.kind) else {
            plan.drop_record(record.id, DropReason::Unknown);
            continue;
        };
        if kind.class == Class::Audit {
            plan.drop_record(record.id, DropReason::Audit);
        } else if is_of_other_case(context, record, kind) {
            plan.drop_record(record.id, DropReason::OtherCase);
        } else {
            never_fields(context, plan, record, kind);
        }
    }
    drop_parts(context, plan);
    never_translations(context, plan);
    None
}

/// A translation of what does not leave does not leave either.
fn never_translations(context: &Context<'_>, plan: &mut Plan) {
    for record in context.view.records.iter().filter(|record| record.kind == "translation") {
        if translates_dropped(plan, record) {
            plan.drop_record(record.id, DropReason::PartOfDropped);
        }
    }
}

/// True if a translation renders a field that is dropped.
pub(super) fn translates_dropped(plan: &Plan, translation: &Record) -> bool {
    let names_field = |value: &Value, record: RecordId| {
        let Value::Text(text) = value else { return true };
        let name = text.rsplit_once('.').map_or(text.as_str(), |(_, name)| name);
        plan.is_field_dropped(record, name)
    };
    translation.references("record").any(|record| translation.values("field").any(|field| names_field(field, record)))
}

/// A case-bound record belongs to this case alone, or it is another case's.
fn is_of_other_case(context: &Context<'_>, record: &Record, kind: &Kind) -> bool {
    if kind.name == "case" {
        return record.id != context.request.case;
    }
    kind.is_case_bound && !record.references("case").eq([context.request.case])
}

fn never_fields(context: &Context<'_>, plan: &mut Plan, record: &Record, kind: &Kind) {
    let level = level_of(context, plan, record);
    for name in record.fields.keys() {
        let Some(field) = kind.field(name) else {
            plan.drop_field(record.id, name, DropReason::Unknown);
            continue;
        };
        if !field.export.contains(&context.request.profile) {
            plan.drop_field(record.id, name, DropReason::ExportClass);
        }
        if field.is_identity() && level < IdentityLevel::Identity {
            plan.drop_field(record.id, name, DropReason::Identity);
        }
        if kind.name == "person" && name == "pseudonym" && !prints_own_pseudonym(context, level) {
            plan.drop_field(record.id, name, DropReason::OwnPseudonym);
        }
        if plan.is_placeholder(record.id) && !PLACEHOLDER_FIELDS.contains(&name.as_str()) {
            plan.drop_field(record.id, name, DropReason::AboutDroppedPerson);
        }
    }
    let is_custody_of_placeholder =
        kind.name == "custody_event" && record.references("exhibit").any(|exhibit| plan.is_placeholder(exhibit));
    if is_custody_of_placeholder {
        for name in ["from", "to", "place", "purpose", "witness", "remarks"] {
            plan.drop_field(record.id, name, DropReason::AboutDroppedPerson);
        }
    }
}

fn prints_own_pseudonym(context: &Context<'_>, level: IdentityLevel) -> bool {
    context.request.recipient == Recipient::OwnTeam && level >= IdentityLevel::Pseudonym
}

/// How much of the persons a record speaks of may be known: of the least known of them.
fn level_of(context: &Context<'_>, plan: &Plan, record: &Record) -> IdentityLevel {
    if record.kind == "person" {
        return plan.level(record.id);
    }
    let named = record.fields.keys().flat_map(|field| record.references(field));
    named
        .filter(|id| context.people.contains_key(id))
        .map(|person| plan.level(person))
        .min()
        // What names nobody cannot rest on anybody's consent.
        .unwrap_or(IdentityLevel::Pseudonym)
}

fn two_persons(context: &Context<'_>) -> Option<Answer> {
    let needs_two = matches!(context.request.recipient, Recipient::HostState | Recipient::ContributingCountry);
    needs_two.then_some(Answer::NotJudged(NotJudgedReason::SecondPerson))
}

/// The records whose kind is known.
fn known<'a>(context: &'a Context<'_>) -> impl Iterator<Item = (&'a Record, &'a Kind)> {
    let view = context.view;
    view.records.iter().filter_map(|record| Some((record, view.schema.kind(&record.kind)?)))
}

/// The fields of a kind that a record has.
fn written<'a>(record: &'a Record, kind: &'a Kind) -> impl Iterator<Item = &'a Field> {
    kind.fields.iter().filter(|field| record.fields.contains_key(&field.name))
}
