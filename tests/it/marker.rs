//! No text of a case lies anywhere in the clear: a marker in every field, file and file name, and the disk searched.

use std::path::{Path, PathBuf};

use amparo_testkit::{Canary, PASSPHRASE, Photograph, tour};
use serde_json::json;

use crate::support::vault;

#[test]
fn nothing_of_a_case_lies_in_the_clear_on_the_disk_after_locking() {
    let marker = Canary::marker();
    let vault = vault();
    let start = vault.place().join("lock").metadata().unwrap().modified().unwrap();
    let words = vault.recovery_words();
    let tour = tour(&vault, &marker);
    assert!(tour.marked_fields > 50, "{} fields were given the marker", tour.marked_fields);
    assert!(tour.exhibits.len() >= 4, "{:?}", tour.exhibits);
    vault.lock();
    vault.assert_clean();
    let [first, last] = [words.split(' ').take(3).collect::<Vec<_>>(), words.split(' ').skip(21).collect::<Vec<_>>()];
    let canary = Canary::default()
        .text("the marker", &marker)
        .text("the passphrase", PASSPHRASE)
        .text("the first recovery words", &first.join(" "))
        .text("the last recovery words", &last.join(" "));
    let scan = canary.scan(vault.place(), None);
    assert!(scan.files >= 12 && scan.bytes > 100_000, "{} files, {} bytes", scan.files, scan.bytes);
    assert_eq!(scan.hits, [], "in the vault");
    for root in roots() {
        assert_eq!(canary.scan(&root, Some(start)).hits, [], "in {}", root.display());
    }
    proves_that_the_search_finds(&canary, &marker, vault.outside());
}

/// Where programs leave traces: home, and the folders for temporary files.
fn roots() -> Vec<PathBuf> {
    let mut roots: Vec<PathBuf> = ["/tmp", "/var/tmp", "/dev/shm"].map(PathBuf::from).to_vec();
    roots.extend(std::env::var_os("HOME").map(PathBuf::from));
    roots.extend(std::env::var_os("TMPDIR").map(PathBuf::from));
    roots.retain(|root| root.is_dir());
    roots
}

/// A search that finds nothing anywhere would prove nothing.
fn proves_that_the_search_finds(canary: &Canary, marker: &str, outside: &Path) {
    std::fs::write(outside.join("left-behind"), format!("a note about {marker}")).unwrap();
    assert_eq!(canary.scan(outside, None).hits.len(), 1, "the search finds what is there");
    std::fs::remove_file(outside.join("left-behind")).unwrap();
}

#[test]
fn a_photograph_and_its_printed_copy_are_on_the_disk_sealed_only() {
    let vault = vault();
    let case = vault.case("Pixels");
    let photograph = Photograph { shade: 77, ..Photograph::default() }.jpeg();
    let source = vault.source("picture.jpg", &photograph);
    let id = vault.take_in(&case, &[&source])[0]["id"].as_str().unwrap().to_owned();
    std::fs::remove_file(source).unwrap();
    vault.ok("record_set", json!({ "record": id, "fields": [{ "field": "shows_person", "text": "no" }] }));
    let (_, pdf) = vault.dossier(&case, "en", "draft.pdf");
    assert!(!pdf.is_empty());
    vault.lock();
    // A stretch out of the middle of the picture, and the beginning of any JPEG.
    let middle = photograph.len() / 2;
    let canary = Canary::default()
        .bytes("pixels", &photograph[middle..middle + 48])
        .bytes("the beginning of a picture", &[0xff, 0xd8, 0xff, 0xe0, 0, 0x10, b'J', b'F', b'I', b'F']);
    assert_eq!(canary.scan(vault.place(), None).hits, []);
}
