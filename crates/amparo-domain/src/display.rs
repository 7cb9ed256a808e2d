//! Which of several versions of a field is shown while nobody has decided.
//!
//! Not here: how conflicts arise (the journal) and how the gate judges them (by itself).
//! Must stay true: where safety decides, the version that protects more is shown: a withdrawn
//! consent beats a given one, the higher sensitivity, the legal hold, "do not contact".

use std::cmp::Reverse;

use crate::consent::Answer;
use crate::record::{FieldState, Version};
use crate::schema::Field;
use crate::sensitivity::Sensitivity;
use crate::typed::ShowsPerson;
use crate::value::Value;

/// Flags that protect someone while they are set.
const PROTECTING_FLAGS: [&str; 5] = ["legal_hold", "embargo", "protection_alert", "do_not_contact", "no_trace"];

/// The version of a field that is shown: the one that protects more, else the first.
pub fn display<'a>(field: &Field, state: &'a FieldState) -> Option<&'a Version> {
    let versions = state.versions();
    if !state.is_conflict() {
        return versions.first();
    }
    // `min_by_key` keeps the first of equals, and the first is the latest written.
    versions.iter().min_by_key(|version| Reverse(protection(field, version)))
}

/// Puts the version that is shown first.
pub fn arrange(field: &Field, state: &mut FieldState) {
    let shown = display(field, state).map(|version| version.at);
    if let (FieldState::Conflict(versions), Some(shown)) = (state, shown)
        && let Some(position) = versions.iter().position(|version| version.at == shown)
    {
        versions[..=position].rotate_right(1);
    }
}

/// How much a version protects, compared with others of its field; 0 for ordinary fields.
fn protection(field: &Field, version: &Version) -> i64 {
    let Some(value) = version.value() else { return 0 };
    match (field.field_type.list(), value) {
        (Some("SENS"), Value::Code(code)) => {
            i64::from(code.parse::<Sensitivity>().map_or(u8::MAX, |level| level as u8))
        }
        (Some("ANSWER"), Value::Code(code)) => {
            Answer::from_code(code).map_or(i64::MAX, |answer| i64::from(answer.restriction()))
        }
        (Some("IDLVL"), Value::Code(code)) => code.parse::<i64>().map_or(i64::MAX, |level| -level),
        (Some("SHOWS"), Value::Code(code)) => {
            ShowsPerson::from_code(code).map_or(i64::MAX, |shows| i64::from(shows.restriction()))
        }
        (_, Value::Bool(true)) if PROTECTING_FLAGS.contains(&field.name.as_str()) => 1,
        (_, Value::Date(date)) if field.name == "expires_on" => -date.earliest_days(),
        (_, Value::Date(date)) if field.name == "withdrawn_on" => -date.earliest_days(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "the built-in schema has these fields")]

    use proptest::prelude::*;

    use super::*;
    use crate::id::{EntryId, MemberId};
    use crate::record::{Content, VersionInfo};
    use crate::schema::Schema;

    fn conflict(values: &[Value]) -> FieldState {
        let version = |(row, value): (usize, &Value)| Version {
            at: VersionInfo {
                entry: EntryId::from_bytes([u8::try_from(row).unwrap(); 32]),
                row: 0,
                clock: 100 - row as u64,
                recorded_at_millis: 0,
                author: MemberId::from_bytes([1; 16]),
            },
            content: Content::Value(value.clone()),
        };
        FieldState::Conflict(values.iter().enumerate().map(version).collect())
    }

    fn shown(field: &str, values: &[Value]) -> Value {
        let schema = Schema::built_in().unwrap();
        let state = conflict(values);
        display(schema.field(field).unwrap(), &state).unwrap().value().unwrap().clone()
    }

    fn code(code: &str) -> Value {
        Value::Code(code.to_owned())
    }

    #[test]
    fn what_protects_more_is_shown() {
        for (field, latest, safer) in [
            ("consent_cell.answer", code("yes"), code("withdrawn")),
            ("consent_cell.answer", code("no"), code("withdrawn")),
            ("consent_cell.answer", code("yes"), code("ask_again")),
            ("consent_cell.identity_level", code("4"), code("2")),
            ("case.sensitivity", code("C"), code("SC")),
            ("case.legal_hold", Value::Bool(false), Value::Bool(true)),
            ("person.do_not_contact", Value::Bool(false), Value::Bool(true)),
            ("exhibit.shows_person", code("no"), code("yes")),
        ] {
            assert_eq!(shown(field, &[latest.clone(), safer.clone()]), safer, "{field}");
            assert_eq!(shown(field, &[safer.clone(), latest]), safer, "{field}");
        }
    }

    #[test]
    fn an_ordinary_field_shows_the_latest() {
        let titles = [Value::Text("later".into()), Value::Text("earlier".into())];
        assert_eq!(shown("case.title", &titles), titles[0]);
    }

    proptest! {
        #[test]
        fn arranging_keeps_every_version(codes in prop::collection::vec(
            prop::sample::select(vec!["yes", "no", "ask_again", "withdrawn"]), 1..6)) {
            let schema = Schema::built_in().unwrap();
            let field = schema.field("consent_cell.answer").unwrap();
            let values: Vec<Value> = codes.iter().map(|text| code(text)).collect();
            let mut state = conflict(&values);
            let before = display(field, &state).unwrap().clone();
            arrange(field, &mut state);
            prop_assert_eq!(state.shown().unwrap(), &before);
            let mut kept: Vec<_> = state.versions().iter().map(|version| version.at.clock).collect();
            kept.sort_unstable();
            kept.dedup();
            prop_assert_eq!(kept.len(), values.len());
        }
    }
}
