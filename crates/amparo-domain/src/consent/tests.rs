#![expect(clippy::unwrap_used, reason = "a failed set-up is the failed test")]

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::date::PartialDate;
use crate::id::{EntryId, MemberId};
use crate::record::{FieldState, VersionInfo};

fn id(number: u8) -> RecordId {
    RecordId::from_bytes([number; 16])
}

fn state(values: &[Value]) -> FieldState {
    let version = |value: &Value| Version {
        at: VersionInfo {
            entry: EntryId::from_bytes([0; 32]),
            row: 0,
            clock: 0,
            recorded_at_millis: 0,
            author: MemberId::from_bytes([0; 16]),
        },
        content: Content::Value(value.clone()),
    };
    FieldState::Conflict(values.iter().map(version).collect())
}

fn codes(codes: &[&str]) -> Vec<Value> {
    codes.iter().map(|code| Value::Code((*code).to_owned())).collect()
}

fn dates(dates: &[&str]) -> Vec<Value> {
    dates.iter().map(|date| Value::Date(PartialDate::parse(date).unwrap())).collect()
}

fn cell(fields: &[(&str, Vec<Value>)]) -> ConsentCell {
    let mut record = Record::new(id(1), "consent_cell");
    let fixed = [
        ("person", vec![Value::Ref(id(2))]),
        ("purpose", codes(&["1"])),
        ("recipient", codes(&["OWN_TEAM"])),
        ("consent", vec![Value::Ref(id(3))]),
    ];
    for (name, values) in fixed.iter().chain(fields) {
        record.fields.insert((*name).to_owned(), state(values));
    }
    ConsentCell::try_from(&record).unwrap()
}

fn consent(fields: &[(&str, Vec<Value>)]) -> Consent {
    let mut record = Record::new(id(3), "consent");
    record.fields.insert("person".into(), state(&[Value::Ref(id(2))]));
    for (name, values) in fields {
        record.fields.insert((*name).to_owned(), state(values));
    }
    Consent::try_from(&record).unwrap()
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 1).unwrap()
}

#[test]
fn a_cell_without_an_answer_is_missing_and_withdrawn_beats_all() {
    let yes = ("answer", codes(&["yes"]));
    assert_eq!(cell(&[]).standing(&[], today()), Standing::Missing);
    let given = Standing::Given(IdentityLevel::Pseudonym);
    assert_eq!(cell(std::slice::from_ref(&yes)).standing(&[], today()), given);
    let levels = [yes.clone(), ("identity_level", codes(&["4", "2"]))];
    assert_eq!(cell(&levels).standing(&[], today()), Standing::Given(IdentityLevel::Facts));
    let both = cell(&[("answer", codes(&["yes", "withdrawn", "no"]))]);
    assert_eq!(both.standing(&[], today()), Standing::Withdrawn);
    let withdrawn = consent(&[("withdrawn_on", dates(&["2026"]))]);
    assert_eq!(cell(&[yes]).standing(&[withdrawn], today()), Standing::Withdrawn);
}

#[test]
fn a_consent_runs_out_on_the_first_day_it_may() {
    let yes = ("answer", codes(&["yes"]));
    for (expires, has_expired) in
        [(&["2026-02-28"][..], true), (&["2026-03-01"], false), (&["2026"], true), (&["2027", "2026-02"], true)]
    {
        let expected = if has_expired { Standing::Expired } else { Standing::Given(IdentityLevel::Pseudonym) };
        let of_cell = cell(&[yes.clone(), ("expires_on", dates(expires))]);
        assert_eq!(of_cell.standing(&[], today()), expected, "{expires:?}");
        let of_consent = consent(&[("expires_on", dates(expires))]);
        let standing = cell(std::slice::from_ref(&yes)).standing(&[of_consent], today());
        assert_eq!(standing, expected, "{expires:?}");
    }
}

#[test]
fn an_erased_answer_counts_as_no() {
    let mut record = Record::new(id(1), "consent_cell");
    record.fields.insert("answer".into(), FieldState::Erased(Vec::new()));
    assert_eq!(answer(&record, "answer"), Some(Answer::No));
}

#[test]
fn every_cell_has_an_input_of_its_own() {
    let vault = VaultId::from_bytes([9; 16]);
    let mut inputs = BTreeSet::new();
    for person in [id(1), id(2)] {
        for purpose in Purpose::ALL {
            for recipient in Recipient::ALL {
                inputs.insert(cell_id_input(vault, person, *purpose, *recipient));
            }
        }
    }
    assert_eq!(inputs.len(), 2 * 14 * 9);
    assert_eq!(
        cell_id_input(vault, id(1), Purpose::RecordInternally, Recipient::OwnTeam),
        cell_id_input(vault, id(1), Purpose::RecordInternally, Recipient::OwnTeam)
    );
    assert_eq!(cell_id(&[0xff; 32]).to_string(), "ffffffff-ffff-8fff-bfff-ffffffffffff");
}

proptest! {
    #[test]
    fn the_order_of_cells_does_not_matter(kinds in prop::collection::vec(0_usize..7, 1..6)) {
        let all = [
            Standing::Given(IdentityLevel::Identity),
            Standing::Given(IdentityLevel::Nothing),
            Standing::AskAgain,
            Standing::Missing,
            Standing::Expired,
            Standing::Refused,
            Standing::Withdrawn,
        ];
        let strictest = kinds.iter().max().map(|kind| all[*kind]);
        let standings = kinds.iter().map(|kind| all[*kind]);
        prop_assert_eq!(standings.clone().reduce(Standing::or_stricter), strictest);
        prop_assert_eq!(standings.rev().reduce(Standing::or_stricter), strictest);
    }
}
