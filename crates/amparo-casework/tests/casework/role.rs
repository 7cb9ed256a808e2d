//! What members without the role are refused.

use amparo_casework::{Assignment, IntakeOptions};
use amparo_casework::{CaseNew, CaseworkError, ListRequest};
use amparo_domain::Silent;

use crate::support::*;

fn is_refused<T>(answer: &Result<T, CaseworkError>) -> bool {
    matches!(answer, Err(CaseworkError::RoleMissing { .. }))
}

#[test]
fn an_administrator_or_trainer_sees_nothing_of_a_case() {
    for role in ["administrator", "trainer"] {
        let place = Place::new();
        let session = place.create_as(&[role]);
        let nothing = ListRequest::default();
        for kind in ["case", "person", "exhibit", "audit_event", "release", "erasure"] {
            assert!(is_refused(&session.list(kind, &nothing)), "{role} {kind}");
        }
        assert!(is_refused(&session.search("village", None, 0)), "{role}");
        assert!(is_refused(&session.exhibit_verify(None, &Silent)), "{role}");
        let member = session.member_record().to_string();
        let record = session.find_any(&member).unwrap();
        session.record_history(&record, None).unwrap();
        assert_eq!(session.list("member", &nothing).unwrap().total, 1, "{role}: the members are known to all");
        assert!(is_refused(&session.identity_search("Fatima")), "{role}");
    }
}

#[test]
fn a_record_is_neither_shown_nor_told_of_without_the_role() {
    let place = Place::new();
    let session = place.create_as(&["administrator"]);
    // Written by the program past the verbs, as an exchange would bring it.
    let id = session.vault().make_record_id();
    let rows = vec![amparo_journal::DraftRow::set(
        id,
        "recovery_confirmed.member",
        amparo_domain::Value::Ref(session.member_record()),
    )];
    let class = amparo_domain::schema::Class::Audit;
    session.vault().commit(&[amparo_journal::EntryDraft { class, rows, scope: Vec::new() }]).unwrap();
    assert!(is_refused(&session.find_any(&id.to_string())));
    assert!(is_refused(&session.listed(id)));
    let record = record(&session, id);
    assert!(is_refused(&session.record_history(&record, None)));
    assert!(is_refused(&session.exhibit_reader(id, None).map(|_| ())));
    assert!(is_refused(&session.erasures_of(id)));
}

#[test]
fn a_reviewer_reads_and_writes_nothing() {
    let place = Place::new();
    let session = place.create_as(&["reviewer"]);
    session.list("case", &ListRequest::default()).unwrap();
    assert!(is_refused(&session.exhibit_verify(None, &Silent)));
    let title = Assignment::new("title", "Burning of a village");
    assert!(is_refused(&session.case_create(&CaseNew { kind: "HRV", title, fields: &[] })));
    let empty = place.file("ged.csv", b"");
    assert!(is_refused(&session.import_ged("KIN-2026-A0001", &empty, &Silent)));
    let request = amparo_casework::DossierRequest {
        case: "KIN-2026-A0001".to_owned(),
        document: "full".to_owned(),
        language: "en".to_owned(),
    };
    assert!(is_refused(&session.dossier_make(&request, &place.outside("draft.pdf"), &Silent)));
}

#[test]
fn identities_need_the_protection_officer() {
    let place = Place::new();
    let session = place.create_as(&["investigator"]);
    let person = person(&session);
    assert!(session.vault().holds_identity(), "the key alone is not enough");
    assert!(is_refused(&session.identity_show(person.id, "a look")));
    assert!(is_refused(&session.identity_search("Fatima")));
    let founder = Place::new();
    let session = founder.create();
    let person = crate::support::person(&session);
    session.identity_show(person.id, "a look").unwrap();
    session.identity_search("Fatima").unwrap();
    let case = case(&session);
    take(&session, &case, &founder.file("one.png", &picture(1)), &IntakeOptions::default());
}
