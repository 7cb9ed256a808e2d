//! Changing, naming and erasing.

use amparo_casework::{Assignment, CaseworkError};
use amparo_domain::{FieldState, Value};

use crate::support::*;

#[test]
fn a_field_that_was_cleared_takes_a_new_value_without_conflict() {
    let place = Place::new();
    let session = place.create();
    let person = person(&session);
    for (text, expected) in [("F", Some("F")), ("", None), ("", None), ("M", Some("M")), ("", None), ("F", Some("F"))] {
        session.record_set(person.id, &fields(&[("sex", text)])).unwrap();
        let record = record(&session, person.id);
        assert_eq!(record.text("sex"), expected, "after {text:?}");
        let state = record.fields.get("sex");
        assert!(!state.is_some_and(FieldState::is_conflict), "after {text:?}");
        assert_eq!(state.is_some(), expected.is_some(), "after {text:?}");
    }
    session.lock().unwrap();
}

#[test]
fn a_field_that_was_erased_takes_a_new_value_and_can_be_cleared() {
    let place = Place::new();
    let session = place.create();
    let person = person(&session);
    session.record_erase(person.id, "sex", "given by mistake", "the head of office").unwrap();
    assert!(matches!(record(&session, person.id).fields.get("sex"), Some(FieldState::Erased(_))));
    session.record_set(person.id, &fields(&[("sex", "M")])).unwrap();
    assert!(matches!(record(&session, person.id).fields.get("sex"), Some(FieldState::One(_))));
}

#[test]
fn a_pseudonym_has_one_form_and_one_bearer() {
    let place = Place::new();
    let session = place.create();
    let given = |text: &str| session.record_create("person", None, &fields(&[("pseudonym", text)]));
    for wrong in ["Fatima", "P-Fatima", "Q-A07", "P-A1000000", "P-A99999999999999999999", "KIN-2026-A0042"] {
        let error = given(wrong).unwrap_err();
        assert!(matches!(&error, CaseworkError::Value { takes, .. } if takes == &["P-A07"]), "{wrong}: {error}");
    }
    let made = given("p-a7").unwrap();
    assert_eq!(made.reference.as_deref(), Some("P-A07"));
    assert_eq!(record(&session, made.id).text("pseudonym"), Some("P-A07"));
    assert!(matches!(given("P-A007"), Err(CaseworkError::ReferenceTaken)));
    let next = person(&session);
    assert_eq!(next.reference.as_deref(), Some("P-A08"), "numbers go on after the highest");
    let taken = session.record_set(next.id, &fields(&[("pseudonym", "P-A07")]));
    assert!(matches!(taken, Err(CaseworkError::ReferenceTaken)));
    session.record_set(next.id, &fields(&[("pseudonym", "P-A08")])).unwrap();
}

#[test]
fn numbers_end_before_they_overflow() {
    let place = Place::new();
    let session = place.create();
    session.record_create("person", None, &fields(&[("pseudonym", "P-A999999")])).unwrap();
    let drawn = session.record_create("person", None, &[]);
    assert!(matches!(drawn, Err(CaseworkError::Value { .. })));
    session.record_create("person", None, &fields(&[("pseudonym", "P-A01")])).unwrap();
}

#[test]
fn what_is_saved_while_an_erasure_waits_is_erased_too() {
    let place = Place::new();
    let session = place.create();
    let person = person(&session);
    let living = || record(&session, person.id).text("sex").map(str::to_owned);
    for _ in 0..5 {
        session.record_set(person.id, &fields(&[("sex", "M")])).unwrap();
        std::thread::scope(|scope| {
            scope.spawn(|| session.record_set(person.id, &fields(&[("sex", "F")])).unwrap());
            scope.spawn(|| session.record_erase(person.id, "sex", "a mistake", "the head of office").unwrap());
        });
        // Whichever came first: nothing that stood before the erasure lives on.
        let history = session.vault().history(person.id, Some("sex")).unwrap();
        let erased_at =
            history[0].items.iter().filter(|item| item.row.op.word() == "erase").map(|item| item.row.at.clock);
        let last = erased_at.max().unwrap();
        let kept = history[0].items.iter().filter(|item| item.row.op.word() == "set" && item.row.erased_by.is_none());
        assert!(kept.map(|item| item.row.at.clock).all(|clock| clock > last), "{:?}", living());
    }
}

#[test]
fn what_was_typed_is_in_no_debug_text() {
    let typed = Assignment { is_argument: true, ..Assignment::new("real_name", "Fatima") };
    assert!(!format!("{typed:?}").contains("Fatima"));
}

#[test]
fn a_hold_that_was_cleared_does_not_come_back() {
    let place = Place::new();
    let session = place.create();
    let case = case(&session);
    session.record_set(case.id, &fields(&[("legal_hold", "yes")])).unwrap();
    assert_eq!(record(&session, case.id).value("legal_hold"), Some(&Value::Bool(true)));
    session.record_set(case.id, &fields(&[("legal_hold", "")])).unwrap();
    session.record_set(case.id, &fields(&[("legal_hold", "no")])).unwrap();
    assert_eq!(
        record(&session, case.id).value("legal_hold"),
        Some(&Value::Bool(false)),
        "no conflict shows the warning"
    );
}
