//! Making, opening and caring for a vault.

use amparo_casework::{CaseworkError, IntakeOptions, NewSession, Session, VerifyDepth, vault_verify};
use amparo_domain::Silent;

use crate::support::*;

#[test]
fn every_unlock_is_in_the_audit_and_the_vault_stays_clean() {
    let place = Place::new();
    place.create().lock().unwrap();
    for round in 1..=2 {
        let session = place.unlock();
        assert_eq!(audited(&session), vec!["vault_unlocked"; round]);
        session.lock().unwrap();
    }
    let found = vault_verify(&place.host, &place.path, &passphrase(), VerifyDepth::Deep, &Silent).unwrap();
    assert!(found.is_clean() && found.is_complete, "{:?}", found.findings);
}

#[test]
fn an_unlock_is_recorded_before_the_words_are_confirmed_too() {
    let place = Place::new();
    let new = NewSession { office: "Office A", mission: "", member: "Aline", passphrase: &passphrase() };
    Session::create(&place.host, &place.path, &new).unwrap().0.lock().unwrap();
    let session = place.unlock();
    assert_eq!(audited(&session), ["vault_unlocked"]);
    assert!(matches!(session.require_confirmed(), Err(CaseworkError::RecoveryUnconfirmed)));
}

#[test]
fn rebuilding_gives_the_same_state_and_is_in_the_audit() {
    let place = Place::new();
    let session = place.create();
    case(&session);
    let before = session.state_hash().unwrap();
    let (session, after) = session.vault_rebuild().unwrap();
    assert_eq!(before, after);
    assert_eq!(audited(&session), ["database_rebuilt"]);
}

#[test]
fn a_damaged_exhibit_is_in_the_audit() {
    let place = Place::new();
    let session = place.create();
    let case = case(&session);
    take(&session, &case, &place.file("one.png", &picture(1)), &IntakeOptions::default());
    let mut folders = vec![place.path.join("objects")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let mut bytes = std::fs::read(&path).unwrap();
                let last = bytes.len() - 1;
                bytes[last] ^= 1;
                std::fs::remove_file(&path).unwrap();
                std::fs::write(&path, bytes).unwrap();
            }
        }
    }
    let reports = session.exhibit_verify(None, &Silent).unwrap();
    assert_eq!(reports[0].result, "DIFFERENT");
    assert_eq!(audited(&session), ["fixity_failed"]);
}

#[test]
fn the_letters_of_a_mission_are_letters() {
    for mission in ["2KIN", "KINSHASAX", "KÎN", "K-N", "K N", "./KIN"] {
        let place = Place::new();
        let new = NewSession { office: "Office A", mission, member: "Aline", passphrase: &passphrase() };
        let made = Session::create(&place.host, &place.path, &new);
        assert!(matches!(made, Err(CaseworkError::Value { .. })), "{mission}");
        assert!(!place.path.exists(), "{mission}");
    }
    let place = Place::new();
    let new = NewSession { office: "Office A", mission: "kin2", member: "Aline", passphrase: &passphrase() };
    let (session, _) = Session::create(&place.host, &place.path, &new).unwrap();
    assert_eq!(session.mission().unwrap(), "KIN2");
}
