//! Drafts of documents.

use amparo_casework::{CaseworkError, DossierMade, DossierRequest, IntakeOptions, Made, Session};
use amparo_domain::Silent;

use crate::support::*;

pub(crate) fn draft(place: &Place, session: &Session, case: &Made, name: &str) -> Result<DossierMade, CaseworkError> {
    let request = DossierRequest {
        case: case.reference.clone().unwrap(),
        document: "full".to_owned(),
        language: "en".to_owned(),
    };
    session.dossier_make(&request, &place.outside(name), &Silent)
}

#[test]
fn a_protected_picture_is_never_even_copied_for_print() {
    let place = Place::new();
    let session = place.create();
    let case = case(&session);
    let options = IntakeOptions { protects: true, fields: fields(&[("shows_person", "no")]) };
    let secured = take(&session, &case, &place.file("one.png", &picture(1)), &options);
    draft(&place, &session, &case, "draft.pdf").unwrap();
    assert!(session.vault().referrers(secured.id, "derivative.exhibit").unwrap().is_empty());
    assert_eq!(place.objects(), 1);
}

#[test]
fn a_release_that_the_gate_stops_is_in_the_audit() {
    let place = Place::new();
    let session = place.create();
    let case = case(&session);
    session.record_set(case.id, &fields(&[("embargo", "yes")])).unwrap();
    let stopped = draft(&place, &session, &case, "draft.pdf");
    assert!(matches!(stopped, Err(CaseworkError::ReleaseStopped { .. })));
    assert_eq!(audited(&session), ["release_stopped"]);
    assert!(!place.outside("draft.pdf").exists());
}
