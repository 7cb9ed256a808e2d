//! How much of each person may be known, and what falls with a person who is dropped.
//!
//! Not here: what a consent cell comes to (`consent`).
//! Must stay true: only someone named as alleged perpetrator and as nothing else needs no
//! consent; what is about a dropped person is dropped with them.

use std::collections::BTreeSet;

use super::plan::Plan;
use super::release::Gap;
use super::step::{DropReason, GapReason};
use super::view::Context;
use crate::consent::{IdentityLevel, Recipient, Standing};
use crate::id::RecordId;
use crate::record::Record;

/// Fields whose record is about the person they name.
const ABOUT: [(&str, &str); 7] = [
    ("act", "victim"),
    ("case_role", "person"),
    ("consent", "person"),
    ("consent", "giver_person"),
    ("consent_cell", "person"),
    ("information", "source"),
    ("information", "about"),
];

/// Fields whose record is a part of the one they name.
const PART_OF: [(&str, &str); 6] = [
    ("involvement", "act"),
    ("information", "act"),
    ("translation", "record"),
    ("consent_cell", "consent"),
    ("derivative", "exhibit"),
    ("custody_event", "exhibit"),
];

/// Roles in a case that need no consent (list ROLE).
const ALLEGED_ROLES: [&str; 3] = ["SUBJECT", "ALLEGED", "COMMANDER"];

/// Sets the level of every person by consent and document.
pub(super) fn judge_consent(context: &Context<'_>, plan: &mut Plan) {
    let request = context.request;
    let limit = request.document.identity_limit(request.recipient, request.purpose);
    let exempt = alleged_only(context);
    for person in context.people.keys().copied() {
        plan.limit(person, limit);
        if exempt.contains(&person) {
            // No consent is needed, and none can raise the level: a name is for a court.
            plan.limit(person, IdentityLevel::Pseudonym);
        } else {
            apply_standing(context, plan, person);
        }
        if plan.level(person) > IdentityLevel::Facts && name(context, person).is_none() {
            plan.limit(person, IdentityLevel::Facts);
            plan.drop_field(person, "pseudonym", DropReason::NoPseudonym);
        }
    }
}

fn apply_standing(context: &Context<'_>, plan: &mut Plan, person: RecordId) {
    let (standing, cells) = context.standing(person);
    plan.cells.extend(cells);
    let is_draft = context.request.is_own_team_draft();
    let reason = match standing {
        Standing::Given(level) => {
            plan.limit(person, level);
            if level > IdentityLevel::Statistics {
                return;
            }
            DropReason::ConsentLevel
        }
        Standing::Missing if is_draft => {
            plan.limit(person, IdentityLevel::Pseudonym);
            return plan.gaps.push(Gap::record(person, GapReason::ConsentMissing));
        }
        Standing::AskAgain if is_draft => {
            plan.limit(person, IdentityLevel::Pseudonym);
            return plan.gaps.push(Gap::record(person, GapReason::ConsentAskAgain));
        }
        Standing::Missing => DropReason::ConsentMissing,
        Standing::AskAgain => DropReason::ConsentAskAgain,
        Standing::Expired => DropReason::ConsentExpired,
        Standing::Refused => DropReason::ConsentRefused,
        Standing::Withdrawn => DropReason::ConsentWithdrawn,
    };
    drop_person(context, plan, person, reason);
}

/// Drops a person, what is about them, and what is part of that.
pub(super) fn drop_person(context: &Context<'_>, plan: &mut Plan, person: RecordId, reason: DropReason) {
    plan.limit(person, IdentityLevel::Nothing);
    plan.drop_record(person, reason);
    let names = |record: &Record, field| record.references(field).any(|id| id == person);
    for record in context.view.records {
        if ABOUT.iter().any(|(kind, field)| record.kind == *kind && names(record, field)) {
            plan.drop_record(record.id, DropReason::AboutDroppedPerson);
        }
        if record.kind == "exhibit" && names(record, "source") {
            plan.make_placeholder(record.id, DropReason::AboutDroppedPerson);
        }
    }
    drop_parts(context, plan);
}

/// Drops parts of dropped records until nothing more falls.
///
/// The custody events of a placeholder stay: that there is an exhibit is no secret.
pub(super) fn drop_parts(context: &Context<'_>, plan: &mut Plan) {
    let falls = |plan: &Plan, record: &Record, whole| {
        let is_emptied = record.kind != "custody_event" && plan.is_placeholder(whole);
        plan.is_dropped(whole) || is_emptied
    };
    loop {
        let is_part = |record: &&Record| {
            !plan.is_dropped(record.id)
                && PART_OF.iter().any(|(kind, field)| {
                    record.kind == *kind && record.references(field).any(|whole| falls(plan, record, whole))
                })
        };
        let parts: Vec<RecordId> = context.view.records.iter().filter(is_part).map(|record| record.id).collect();
        if parts.is_empty() {
            return;
        }
        for part in parts {
            plan.drop_record(part, DropReason::PartOfDropped);
        }
    }
}

/// Persons named as perpetrator, commander or subject, and nowhere as anything else.
fn alleged_only(context: &Context<'_>) -> BTreeSet<RecordId> {
    let mut alleged = BTreeSet::new();
    let mut others = BTreeSet::new();
    for record in context.view.records {
        let is_alleged_role = record.kind == "case_role"
            && !record.versions("role").is_empty()
            && record.versions("role").iter().all(|version| {
                matches!(version.value(), Some(crate::value::Value::Code(code))
                    if ALLEGED_ROLES.contains(&code.as_str()))
            });
        for field in record.fields.keys() {
            let names_alleged = match record.kind.as_str() {
                "involvement" => matches!(field.as_str(), "perpetrator" | "commander"),
                "case_role" => is_alleged_role,
                // Says only that the person belongs to the case, or was asked.
                "case" | "consent_cell" => continue,
                "consent" if field == "person" => continue,
                // What was told about someone makes nobody a victim or a source.
                "information" if field == "about" => continue,
                _ => false,
            };
            let people = record.references(field).filter(|person| context.people.contains_key(person));
            if names_alleged { alleged.extend(people) } else { others.extend(people) }
        }
    }
    alleged.difference(&others).copied().collect()
}

/// What a person is called in what goes to this recipient.
pub(super) fn name(context: &Context<'_>, person: RecordId) -> Option<String> {
    match context.request.recipient {
        Recipient::OwnTeam => context.people.get(&person)?.pseudonym.clone(),
        _ => context.view.pseudonyms.get(person),
    }
}
