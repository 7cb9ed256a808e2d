#![expect(clippy::disallowed_methods, reason = "tests damage files of their own folders")]

use std::path::Path;

use amparo_domain::Silent;
use amparo_vault::{FindingName, Vault, VerifyDepth, verify};

use crate::support::{Place, add_case, add_person, files, passphrase};

fn overwrite(path: &Path, bytes: &[u8]) {
    let mut permissions = std::fs::metadata(path).unwrap().permissions();
    #[expect(clippy::permissions_set_readonly_false, reason = "a file of this test's own folder")]
    permissions.set_readonly(false);
    std::fs::set_permissions(path, permissions).unwrap();
    std::fs::write(path, bytes).unwrap();
}

fn filled(place: &Place) {
    let vault = place.create();
    for number in 0..5 {
        add_case(&vault, &format!("A{number:04}"));
        add_person(&vault, &format!("P-A{number:02}"), "Samira");
    }
    vault.close().unwrap();
}

#[test]
fn a_flipped_bit_in_any_file_is_found_and_named() {
    let place = Place::new();
    filled(&place);
    for path in files(&place.path) {
        let whole = std::fs::read(&path).unwrap();
        let positions = [0, whole.len() / 3, whole.len() / 2, whole.len().saturating_sub(1)];
        for position in positions.into_iter().filter(|position| *position < whole.len()) {
            let mut bytes = whole.clone();
            bytes[position] ^= 0x10;
            overwrite(&path, &bytes);
            let found = verify(&place.host, &place.path, &passphrase(), VerifyDepth::Deep, &Silent);
            let is_found = found.as_ref().map_or(true, |verification| !verification.is_clean());
            assert!(is_found, "bit {position} of {} was not noticed", path.display());
        }
        overwrite(&path, &whole);
    }
    let verification = verify(&place.host, &place.path, &passphrase(), VerifyDepth::Deep, &Silent).unwrap();
    assert!(verification.is_clean(), "{:?}", verification.findings);
}

fn journal(place: &Place) -> std::path::PathBuf {
    files(&place.path).into_iter().find(|path| path.extension().is_some_and(|end| end == "amj")).unwrap()
}

fn heals(place: &Place, damage: &str) {
    let vault =
        Vault::unlock(&place.host, &place.path, &passphrase()).unwrap_or_else(|error| panic!("{damage}: {error}"));
    assert!(
        vault
            .findings()
            .iter()
            .any(|finding| { matches!(finding.name, FindingName::JournalHealed | FindingName::JournalTorn) }),
        "{damage}: {:?}",
        vault.findings()
    );
    let schema = vault.schema().clone();
    let kind = schema.kind("case").unwrap();
    let page = vault
        .list(&amparo_vault::ListQuery {
            kind,
            root: None,
            filters: Vec::new(),
            sort: None,
            descending: false,
            limit: 50,
            after: None,
        })
        .unwrap();
    assert_eq!(page.records.len(), 5, "{damage}: nothing acknowledged is lost");
    vault.close().unwrap();
    let again = verify(&place.host, &place.path, &passphrase(), VerifyDepth::Deep, &Silent).unwrap();
    let worse: Vec<_> = again
        .findings
        .iter()
        .filter(|finding| !finding.name.is_remark() && finding.name != FindingName::JournalHealed)
        .collect();
    assert!(worse.is_empty(), "{damage}: {worse:?}");
}

#[test]
fn a_journal_damaged_in_any_place_is_healed_from_the_database() {
    let place = Place::new();
    filled(&place);
    let path = journal(&place);
    let whole = std::fs::read(&path).unwrap();
    for position in (0..whole.len()).step_by(whole.len() / 23) {
        let mut bytes = whole.clone();
        bytes[position] ^= 0x01;
        overwrite(&path, &bytes);
        heals(&place, &format!("byte {position}"));
        // The healed file is of a later generation; go on from the first one.
        overwrite(&path, &whole);
    }
    for cut in (0..whole.len()).step_by(whole.len() / 17) {
        overwrite(&path, &whole[..cut]);
        heals(&place, &format!("cut at {cut}"));
        overwrite(&path, &whole);
    }
    for zeros in [1, 24, 512, 70_000] {
        let mut bytes = whole.clone();
        bytes.extend(std::iter::repeat_n(0, zeros));
        overwrite(&path, &bytes);
        heals(&place, &format!("{zeros} zeros at the end"));
        overwrite(&path, &whole);
    }
    std::fs::remove_file(&path).unwrap();
    heals(&place, "the file removed");
}

/// A vault whose database is the one of an earlier moment, as a power cut leaves it.
fn behind(place: &Place) -> (Vec<u8>, std::path::PathBuf) {
    let vault = place.create();
    add_case(&vault, "A0000");
    vault.close().unwrap();
    let database = files(&place.path).into_iter().find(|path| path.extension().is_some_and(|end| end == "db")).unwrap();
    let old = std::fs::read(&database).unwrap();
    let vault = place.unlock();
    for number in 1..5 {
        add_case(&vault, &format!("A{number:04}"));
    }
    vault.close().unwrap();
    overwrite(&database, &old);
    (std::fs::read(journal(place)).unwrap(), journal(place))
}

/// Where the frames of a journal file begin.
fn frames(file: &[u8]) -> Vec<usize> {
    file.windows(4).enumerate().filter(|(_, window)| *window == b"AMFR").map(|(at, _)| at).collect()
}

#[test]
fn damage_in_what_a_database_that_is_behind_knows_costs_nothing_that_is_later() {
    let place = Place::new();
    let (whole, path) = behind(&place);
    let mut bytes = whole.clone();
    bytes[frames(&whole)[1] + 40] ^= 1;
    overwrite(&path, &bytes);
    heals(&place, "the second frame, known to the database");
}

#[test]
fn what_neither_side_has_is_said_to_be_lost_and_its_number_is_never_used_again() {
    let place = Place::new();
    let (whole, path) = behind(&place);
    let mut bytes = whole.clone();
    let last_but_one = frames(&whole).len() - 2;
    bytes[frames(&whole)[last_but_one] + 40] ^= 1;
    overwrite(&path, &bytes);
    let vault = place.unlock();
    assert!(vault.findings().iter().any(|finding| finding.name == FindingName::JournalLost), "{:?}", vault.findings());
    let (_, draft) = crate::support::case_draft(&vault, "A0009");
    assert!(matches!(vault.commit(&[draft]), Err(amparo_vault::CommitError::Stopped)));
    vault.close().unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), bytes, "all there is to repair from stays as it lies");
}
