//! Taking evidence in, protecting it, giving copies out.

use std::path::Path;

use amparo_casework::{CaseworkError, IntakeOptions, Session};
use amparo_domain::schema::Class;
use amparo_domain::{FieldState, RecordId, Silent, Value};
use amparo_journal::{DraftRow, EntryDraft};

use crate::support::*;

fn is_protected(session: &Session, exhibit: RecordId) -> bool {
    let record = record(session, exhibit);
    let (open, sealed) = (record.fields.contains_key("object_key"), record.fields.contains_key("identity_object_key"));
    assert_ne!(open, sealed, "one key or the other");
    sealed
}

#[test]
fn portraits_identity_documents_and_interviews_are_protected_by_their_kind() {
    let place = Place::new();
    let session = place.create();
    let case = case(&session);
    for (shade, (kind, expected)) in (0..).zip([("PRT", true), ("IDD", true), ("INR", true), ("PHO", false)]) {
        let file = place.file(&format!("{kind}.png"), &picture(shade));
        let secured = take(&session, &case, &file, &options(&[("kind", kind)]));
        assert_eq!(is_protected(&session, secured.id), expected, "{kind}");
    }
}

#[test]
fn bytes_that_are_protected_once_are_never_taken_in_openly() {
    let place = Place::new();
    let session = place.create();
    let case = case(&session);
    let file = place.file("one.png", &picture(1));
    take(&session, &case, &file, &IntakeOptions { protects: true, ..IntakeOptions::default() });
    let again = take(&session, &case, &place.file("two.png", &picture(1)), &IntakeOptions::default());
    assert!(again.duplicate_of.is_some() && is_protected(&session, again.id));
}

#[test]
fn an_open_exhibit_does_not_become_a_portrait() {
    let place = Place::new();
    let session = place.create();
    let case = case(&session);
    let secured = take(&session, &case, &place.file("one.png", &picture(1)), &IntakeOptions::default());
    let error = session.record_set(secured.id, &fields(&[("kind", "PRT")])).unwrap_err();
    assert!(matches!(error, CaseworkError::ExhibitKindProtected));
    session.record_set(secured.id, &fields(&[("kind", "MAP")])).unwrap();
    let protected = take(
        &session,
        &case,
        &place.file("two.png", &picture(2)),
        &IntakeOptions { protects: true, fields: Vec::new() },
    );
    session.record_set(protected.id, &fields(&[("kind", "PRT")])).unwrap();
}

#[test]
fn a_failed_copy_leaves_its_intent_in_the_audit() {
    let place = Place::new();
    let session = place.create();
    let case = case(&session);
    let secured = take(&session, &case, &place.file("one.png", &picture(1)), &IntakeOptions::default());
    let nowhere = Path::new("/nowhere/at/all.png");
    session.exhibit_export(secured.id, nowhere, Some("for the expert"), &Silent).unwrap_err();
    assert_eq!(audited(&session), ["working_copy_made"]);
}

#[test]
fn the_reason_of_a_working_copy_is_sealed() {
    let place = Place::new();
    let session = place.create();
    let case = case(&session);
    let secured = take(&session, &case, &place.file("one.png", &picture(1)), &IntakeOptions::default());
    let reason = "to be shown to Fatima";
    session.exhibit_export(secured.id, &place.outside("copy.png"), Some(reason), &Silent).unwrap();
    let custody: Vec<String> = session
        .vault()
        .referrers(secured.id, "custody_event.exhibit")
        .unwrap()
        .into_iter()
        .filter_map(|event| record(&session, event).text("purpose").map(str::to_owned))
        .collect();
    assert_eq!(custody, ["working copy"]);
    let found = session.search("Fatima", None, 0).unwrap();
    assert_eq!(found.total, 0, "no open text holds the reason");
    let page = session.list("audit_event", &amparo_casework::ListRequest::default()).unwrap();
    assert!(page.records[0].fields["reason"].is_sealed);
}

#[test]
fn a_protected_exhibit_is_read_with_a_reason_that_is_recorded_first() {
    let place = Place::new();
    let session = place.create();
    let case = case(&session);
    let options = IntakeOptions { protects: true, ..IntakeOptions::default() };
    let protected = take(&session, &case, &place.file("one.png", &picture(1)), &options);
    for reason in [None, Some("  ")] {
        assert!(matches!(session.exhibit_reader(protected.id, reason).err(), Some(CaseworkError::ReasonRequired)));
    }
    assert!(audited(&session).is_empty(), "a look that was refused is no look");
    session.exhibit_reader(protected.id, Some("preparing an interview")).unwrap();
    assert_eq!(audited(&session), ["identity_shown"]);
    let open = take(&session, &case, &place.file("two.png", &picture(2)), &IntakeOptions::default());
    session.exhibit_reader(open.id, None).unwrap();
    assert_eq!(audited(&session).len(), 1);
}

#[test]
fn an_intake_that_could_not_be_recorded_leaves_no_object() {
    let place = Place::with_decoder("/nowhere/decoder".into());
    let session = place.create();
    let case = case(&session);
    let files = Session::intake_files(&[place.file("one.png", &picture(1))]);
    let reference = case.reference.unwrap();
    let failed = session.exhibit_add(&reference, files, &IntakeOptions::default(), &Silent);
    assert!(matches!(failed, Err(CaseworkError::DecoderMissing)));
    assert_eq!(place.objects(), 0);
    let interrupted = session.interrupted_intakes().unwrap();
    assert_eq!((interrupted.len(), interrupted[0].files), (1, 1));
    assert_eq!(interrupted[0].reference.as_deref(), Some(reference.as_str()));
    assert_eq!(session.intake_forget(&reference).unwrap(), 1);
    assert!(session.interrupted_intakes().unwrap().is_empty());
}

#[test]
fn erasing_an_exhibit_erases_what_was_made_of_it() {
    let place = Place::new();
    let session = place.create();
    let case = case(&session);
    let file = place.file("one.png", &picture(1));
    let secured = take(&session, &case, &file, &options(&[("shows_person", "no")]));
    crate::release::draft(&place, &session, &case, "draft.pdf").unwrap();
    let [derivative] = session.vault().referrers(secured.id, "derivative.exhibit").unwrap()[..] else {
        panic!("a printed copy was made")
    };
    assert_eq!(place.objects(), 2);
    session.record_erase(secured.id, "object_key", "not to be kept", "the head of office").unwrap();
    for (id, what) in [(secured.id, "the exhibit"), (derivative, "the printed copy")] {
        let record = record(&session, id);
        assert!(matches!(record.fields.get("object_key"), Some(FieldState::Erased(_))), "{what}");
    }
    assert_eq!(place.objects(), 0);
}

#[test]
fn names_of_files_are_in_no_debug_text() {
    let place = Place::new();
    let session = place.create();
    let case = case(&session);
    let files = Session::intake_files(&[place.file("Fatima.png", &picture(1)), place.outside("Omar.png")]);
    let (items, _) =
        session.exhibit_add(case.reference.as_deref().unwrap(), files, &IntakeOptions::default(), &Silent).unwrap();
    let printed = format!("{items:?}");
    assert!(!printed.contains("Fatima") && !printed.contains("Omar"), "{printed}");
}

#[test]
fn an_intake_that_cannot_be_saved_leaves_no_object() {
    let place = Place::new();
    let session = place.create();
    let case = case(&session);
    let reference = case.reference.clone().unwrap();
    // An exhibit with the last number there is.
    let id = session.vault().make_record_id();
    let last = Value::Text(format!("{reference}/E-A999999"));
    let rows = vec![
        DraftRow::set(id, "exhibit.case", Value::Ref(case.id)),
        DraftRow::set(id, "exhibit.number", last),
        DraftRow::set(id, "exhibit.kind", Value::Code("PHO".to_owned())),
    ];
    session.vault().commit(&[EntryDraft { class: Class::Work, rows, scope: Vec::new() }]).unwrap();
    let files = Session::intake_files(&[place.file("one.png", &picture(1))]);
    let failed = session.exhibit_add(&reference, files, &IntakeOptions::default(), &Silent);
    assert!(matches!(failed, Err(CaseworkError::NumbersRanOut)));
    assert_eq!(place.objects(), 0);
}

#[test]
fn sizes_that_a_medium_makes_up_do_not_stop_an_intake() {
    let place = Place::new();
    let session = place.create();
    let case = case(&session);
    let mut files = Session::intake_files(&[place.file("one.png", &picture(1)), place.file("two.png", &picture(2))]);
    for file in &mut files {
        file.size = u64::MAX;
    }
    let reference = case.reference.unwrap();
    let (items, _) = session.exhibit_add(&reference, files, &IntakeOptions::default(), &Silent).unwrap();
    assert!(items.iter().all(|item| item.result.is_ok()));
}
