//! The two header copies.

use amparo_crypto::FormatError;
use amparo_crypto::hash::sha256;
use amparo_crypto::header::{
    CheckDoesNotFit, Copy, FileHashes, HEADER_LENGTH, Header, MOST_FILES, TooManyFiles, choose,
};
use amparo_crypto::secret::Secret;
use amparo_crypto::vault_key::{HeaderCheckKey, VaultKey};

use crate::damage::every_flipped_bit_is_noticed;
use crate::repeat::VAULT;

fn key(byte: u8) -> HeaderCheckKey {
    VaultKey::from_secret(Secret::from_bytes(&[byte; 32])).derive_header_check_key(&VAULT)
}

fn header(sequence: u64) -> Header {
    let files =
        FileHashes { slots: vec![[3; 32], [1; 32]], bundles: vec![[2; 32]], keys: vec![[5; 32]], log_keys: vec![] };
    Header { vault: VAULT, sequence, key_epoch: 1, database_salt: [9; 16], genesis: [8; 32], files: files.sorted() }
}

/// Replaces bytes and makes the page's hash fit again.
fn rewritten(page: &[u8], position: usize, with: &[u8]) -> Vec<u8> {
    let mut copy = page.to_vec();
    copy[position..position + with.len()].copy_from_slice(with);
    let hash = sha256(&[&copy[..128], &copy[160..]]);
    copy[128..160].copy_from_slice(&hash);
    copy
}

#[test]
fn a_header_comes_back_as_it_was_written() {
    let page = header(7).encode(&key(1)).unwrap();
    assert_eq!(Header::decode(&page), Ok(header(7)), "all fields");
    assert_eq!(Header::confirm(&page, &key(1)), Ok(()), "its key confirms it");
    assert_eq!(Header::confirm(&page, &key(2)), Err(CheckDoesNotFit), "another key does not");
}

#[test]
fn every_flipped_bit_and_every_other_length_is_noticed() {
    let page = header(7).encode(&key(1)).unwrap();
    every_flipped_bit_is_noticed(&page, |bytes| Header::decode(bytes).is_ok());
    for length in [0, 1, 95, 4095] {
        assert!(Header::decode(&page[..length]).is_err(), "cut at {length}");
    }
    assert_eq!(Header::decode(&[&page[..], &[0]].concat()), Err(FormatError::WrongLength), "one byte more");
    assert_eq!(Header::decode(&[0; HEADER_LENGTH]), Err(FormatError::NotThisKind), "zeros");
}

#[test]
fn a_change_without_the_vault_key_passes_the_hash_and_fails_the_check() {
    let page = header(7).encode(&key(1)).unwrap();
    for (what, position) in [("sequence", 39), ("genesis", 64), ("listed file", 176)] {
        let forged = rewritten(&page, position, &[0]);
        assert!(Header::decode(&forged).is_ok(), "{what}: the hash was made to fit");
        assert_eq!(Header::confirm(&forged, &key(1)), Err(CheckDoesNotFit), "{what}: the check finds it");
    }
}

#[test]
fn pages_no_version_writes_are_refused_and_newer_ones_named() {
    let page = header(7).encode(&key(1)).unwrap();
    let newer = rewritten(&page, 8, &[0, 2]);
    assert_eq!(Header::decode(&newer), Err(FormatError::TooNew { version: 2 }), "version 2");
    for (what, position, bytes) in [
        ("version 0", 8, vec![0, 0]),
        ("oldest reader", 10, vec![0, 2]),
        ("length", 12, vec![0, 0, 0, 1]),
        ("reserved bytes", 47, vec![1]),
        ("bytes after the counts", 175, vec![1]),
        ("padding", 4095, vec![1]),
        ("too many files", 160, vec![0xff, 0xff]),
        ("unsorted files", 176, vec![0xff]),
    ] {
        let wrong = rewritten(&page, position, &bytes);
        assert!(matches!(Header::decode(&wrong), Err(FormatError::NotValid { .. })), "{what}");
    }
}

#[test]
fn a_header_lists_122_files_and_no_more() {
    let mut header = header(1);
    let hashes = (0..=MOST_FILES).map(|number| sha256(&[&number.to_be_bytes()]));
    header.files = FileHashes { slots: hashes.collect(), ..FileHashes::default() };
    assert_eq!(header.encode(&key(1)), Err(TooManyFiles { found: 123 }), "one too many");
    header.files.slots.pop();
    let page = header.encode(&key(1)).unwrap();
    assert_eq!(Header::decode(&page).unwrap().files.count(), 122, "a full list comes back");
}

#[test]
fn the_intact_copy_with_the_highest_sequence_is_chosen() {
    let old = header(7).encode(&key(1)).unwrap();
    let new = header(8).encode(&key(1)).unwrap();
    let mut torn = new;
    torn[2000] ^= 1;
    let choice = choose(&old, &new).unwrap();
    assert_eq!((choice.copy, choice.header.sequence, choice.differ), (Copy::Second, 8, true), "interrupted change");
    let choice = choose(&new, &new).unwrap();
    assert_eq!((choice.copy, choice.differ), (Copy::First, false), "both the same");
    let choice = choose(&old, &torn).unwrap();
    assert_eq!((choice.copy, choice.second), (Copy::First, Some(FormatError::Damaged)), "second torn");
    let choice = choose(&[], &new).unwrap();
    assert_eq!((choice.copy, choice.first), (Copy::Second, Some(FormatError::NotThisKind)), "first empty");
    let none = choose(&torn, &[]).unwrap_err();
    assert_eq!((none.first, none.second), (FormatError::Damaged, FormatError::NotThisKind), "both are named");
    assert!(!none.is_too_new(), "damage is not newness");
}

#[test]
fn a_newer_copy_is_never_overruled_by_an_older_one() {
    let old = header(7).encode(&key(1)).unwrap();
    let newer = rewritten(&old, 8, &[0, 2]);
    assert!(choose(&newer, &old).unwrap_err().is_too_new(), "first newer");
    assert!(choose(&old, &newer).unwrap_err().is_too_new(), "second newer");
}
