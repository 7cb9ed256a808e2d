//! Consents and the cells they stand for.

use amparo_casework::{CaseworkError, Made, Session};
use amparo_domain::{FieldState, RecordId};

use crate::support::*;

fn consent(session: &Session, person: &Made, answer: &str) -> RecordId {
    let given = [
        ("person", person.reference.as_deref().unwrap()),
        ("purpose", "1"),
        ("recipient", "OWN_TEAM"),
        ("answer", answer),
    ];
    session.record_create("consent", None, &fields(&given)).unwrap().id
}

fn cell(session: &Session, person: &Made) -> String {
    let cells = session.vault().referrers(person.id, "consent_cell.person").unwrap();
    let [cell] = cells[..] else { panic!("one cell") };
    let record = record(session, cell);
    assert!(!record.fields.get("answer").is_some_and(FieldState::is_conflict));
    record.text("answer").unwrap().to_owned()
}

#[test]
fn a_consent_never_moves_to_another_purpose_or_recipient() {
    let place = Place::new();
    let session = place.create();
    let person = person(&session);
    let consent = consent(&session, &person, "yes");
    for (field, other) in [("purpose", "5"), ("recipient", "MEDIA")] {
        let moved = session.record_set(consent, &fields(&[(field, other)]));
        assert!(matches!(moved, Err(CaseworkError::FieldWriteOnce { .. })), "{field}");
    }
    assert_eq!(cell(&session, &person), "yes");
}

#[test]
fn an_answer_that_is_erased_is_a_no() {
    for field in ["answer", "person", "purpose", "recipient"] {
        let place = Place::new();
        let session = place.create();
        let person = person(&session);
        let consent = consent(&session, &person, "yes");
        session.record_erase(consent, field, "not hers to give", "the head of office").unwrap();
        assert_eq!(cell(&session, &person), "no", "{field}");
    }
}

#[test]
fn an_answer_cannot_be_emptied() {
    let place = Place::new();
    let session = place.create();
    let person = person(&session);
    let consent = consent(&session, &person, "yes");
    let emptied = session.record_set(consent, &fields(&[("answer", "")]));
    assert!(matches!(emptied, Err(CaseworkError::FieldsRequired { .. })));
}

#[test]
fn a_corrected_answer_counts() {
    let place = Place::new();
    let session = place.create();
    let person = person(&session);
    let consent = consent(&session, &person, "yes");
    session.record_set(consent, &fields(&[("answer", "no")])).unwrap();
    assert_eq!(cell(&session, &person), "no");
    session.record_set(consent, &fields(&[("answer", "yes"), ("withdrawn_on", "2026-03-01")])).unwrap();
    assert_eq!(cell(&session, &person), "withdrawn");
    session.record_erase(consent, "withdrawn_on", "a mistake", "the head of office").unwrap();
    session.record_set(consent, &fields(&[("answer", "ask_again")])).unwrap();
    assert_eq!(cell(&session, &person), "withdrawn", "an erased withdrawal is one still");
}

#[test]
fn a_consent_that_was_replaced_brings_no_yes_back() {
    let place = Place::new();
    let session = place.create();
    let person = person(&session);
    let older = consent(&session, &person, "yes");
    consent(&session, &person, "no");
    session.record_set(older, &fields(&[("language", "fra")])).unwrap();
    assert_eq!(cell(&session, &person), "no");
    session.record_set(older, &fields(&[("identity_level", "4")])).unwrap();
    assert_eq!(cell(&session, &person), "no");
    session.record_set(older, &fields(&[("withdrawn_on", "2026-03-01")])).unwrap();
    assert_eq!(cell(&session, &person), "withdrawn", "stricter it may make it");
}
