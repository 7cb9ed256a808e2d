//! The frozen vectors: what was written once is read for ever, and what is wrong is refused with its reason.

use amparo_crypto::hash::sha256;
use amparo_crypto::label;
use amparo_crypto::secret::Secret;
use amparo_crypto::sign::VerifyingKey;
use amparo_crypto::wrap::PrivateKey;
use amparo_domain::{LogId, MemberId, ReplicaId, VaultId};
use amparo_journal::canonical::RowContent;
use amparo_journal::certificate::{LogCertificate, log_id};
use amparo_journal::frame::{FileHead, FileHeadError};
use amparo_journal::scan::{Gap, scan};
use amparo_journal::sealed::CompartmentKeys;
use amparo_journal::{EntryError, Op, RowValue, SignedEntry};
use serde_json::Value as Json;

const CONTENT: &str = include_str!("../../../../tests/fixtures/vectors/journal_content.json");
const ENTRY: &str = include_str!("../../../../tests/fixtures/vectors/journal_entry.json");
const LOG: &str = include_str!("../../../../tests/fixtures/vectors/journal_log.json");
const FILE: &str = include_str!("../../../../tests/fixtures/vectors/journal_file.json");

fn cases(file: &str) -> Vec<Json> {
    let file: Json = serde_json::from_str(file).unwrap();
    file["vectors"].as_array().unwrap().clone()
}

fn name(case: &Json) -> &str {
    case["name"].as_str().unwrap()
}

fn bytes(hex: &Json) -> Vec<u8> {
    let hex = hex.as_str().unwrap();
    (0..hex.len() / 2).map(|at| u8::from_str_radix(&hex[2 * at..2 * at + 2], 16).unwrap()).collect()
}

fn fixed<const N: usize>(hex: &Json) -> [u8; N] {
    bytes(hex).try_into().unwrap()
}

fn signed(case: &Json) -> SignedEntry {
    SignedEntry { header: bytes(&case["header"]), signature: fixed(&case["signature"]), body: bytes(&case["body"]) }
}

struct Holder(PrivateKey);

impl CompartmentKeys for Holder {
    fn private_key(&self, _: u8, epoch: u32) -> Option<&PrivateKey> {
        (epoch == 2).then_some(&self.0)
    }
}

#[test]
fn contents_read_as_their_types_and_are_written_as_the_same_bytes() {
    for case in cases(CONTENT) {
        let content = RowContent::decode(&bytes(&case["content"]));
        if case["error"].is_string() {
            assert!(content.is_err(), "{}", name(&case));
            continue;
        }
        let content = content.unwrap_or_else(|error| panic!("{}: {error}", name(&case)));
        assert_eq!(content.encode(), bytes(&case["content"]), "{}", name(&case));
        let variant = content.value.map_or("null".to_owned(), |value| value.variant().to_lowercase());
        assert_eq!(variant, case["expect"]["type"], "{}", name(&case));
    }
}

#[test]
fn good_entries_read_as_expected() {
    for case in cases(ENTRY).iter().filter(|case| case["expect"].is_object()) {
        let (entry, expect) = (signed(case), &case["expect"]);
        entry.verify(&VerifyingKey(fixed(&case["public_key"]))).unwrap();
        let read = entry.decode().unwrap_or_else(|error| panic!("{}: {error}", name(case)));
        assert_eq!(read.id.as_bytes(), &fixed(&expect["id"]), "{}", name(case));
        assert_eq!(read.header.encode(), entry.header, "{}", name(case));
        assert_eq!(read.header.seq, expect["seq"].as_u64().unwrap());
        assert_eq!(read.header.clock.number(), expect["clock"].as_u64().unwrap());
        assert_eq!(read.header.wall_millis, expect["wall_millis"].as_i64().unwrap());
        assert_eq!(u64::from(read.header.class.number()), expect["class"].as_u64().unwrap());
        let rows = expect["rows"].as_array().unwrap();
        assert_eq!(rows.len(), read.rows.len());
        for (number, row) in rows.iter().enumerate() {
            assert_eq!(read.rows[number].record.as_bytes(), &fixed(&row["record"]));
            assert_eq!(read.rows[number].field, row["field"].as_str().unwrap());
            assert_eq!(Some(read.rows[number].op), Op::from_number(row["op"].as_u64().unwrap()));
            assert_eq!(read.rows[number].supersedes.len(), row["supersedes"].as_array().unwrap().len());
            assert_eq!(read.commitments[number], fixed(&row["commitment"]));
            match &read.values[number] {
                RowValue::Open(content) => assert_eq!(content.encode(), bytes(&row["content"])),
                RowValue::Sealed(ciphertext) => assert_eq!(*ciphertext, bytes(&row["content"])),
                RowValue::Erased => assert_eq!(row["state"], "erased"),
            }
        }
        let holder = Holder(PrivateKey::from_seed(&Secret::from_bytes(&fixed(&case["compartment_private_key"]))));
        let opened = read.open_sealed(&holder);
        let expected = expect["opened"].as_array().unwrap();
        assert_eq!(opened.len(), expected.len(), "{}", name(case));
        for ((row, content), expected) in opened.into_iter().zip(expected) {
            assert_eq!(u64::from(row), expected["row"].as_u64().unwrap());
            assert_eq!(content.unwrap().encode(), bytes(&expected["content"]));
        }
    }
}

#[test]
fn erasing_gives_exactly_the_bodies_of_the_vectors() {
    for case in cases(ENTRY).iter().filter(|case| case["erased_rows"].is_array()) {
        let whole = SignedEntry { body: bytes(&case["whole_body"]), ..signed(case) };
        let rows = case["erased_rows"].as_array().unwrap().iter();
        let rows: Vec<u32> = rows.map(|row| row.as_u64().unwrap().try_into().unwrap()).collect();
        assert_eq!(whole.without(&rows).unwrap(), signed(case), "{}", name(case));
    }
}

#[test]
fn bad_entries_are_refused_with_their_reason() {
    for case in cases(ENTRY).iter().filter(|case| case["error"].is_string()) {
        let entry = signed(case);
        let outcome = entry.verify(&VerifyingKey(fixed(&case["public_key"]))).and_then(|()| entry.decode());
        let reason = match outcome.err() {
            Some(EntryError::Encoding(_) | EntryError::Malformed) => "not_valid",
            Some(EntryError::TooNew) => "too_new",
            Some(EntryError::StructureDiffers) => "structure_differs",
            Some(EntryError::ValuesDiffer) => "values_differ",
            Some(EntryError::SealedRowDiffers) => "sealed_row_differs",
            Some(EntryError::Signature(_)) => "signature",
            other => panic!("{}: {other:?}", name(case)),
        };
        assert_eq!(reason, case["error"], "{}", name(case));
    }
}

#[test]
fn nobody_without_the_key_finds_a_sealed_value_by_guessing() {
    let case = cases(ENTRY).into_iter().find(|case| case["guesses"].is_array()).unwrap();
    let read = signed(&case).decode().unwrap();
    let holder = Holder(PrivateKey::from_seed(&Secret::from_bytes(&fixed(&case["compartment_private_key"]))));
    let value = read.open_sealed(&holder).remove(0).1.unwrap().encode();
    let guesses: Vec<Vec<u8>> = case["guesses"].as_array().unwrap().iter().map(bytes).collect();
    assert!(guesses.contains(&value), "the value is among the guesses");
    // Every salt that somebody without the key could think of: all runs of 32 bytes that are stored, and what is
    // derived from them as the salt of an open row.
    let SignedEntry { header, signature, body } = signed(&case);
    let stored = [&header[..], &signature, &body].concat();
    let zero = [0; 32];
    for salt in stored.windows(32).chain([&zero[..]]) {
        let derived = sha256(&[label::ROW_SALT, salt, &[0; 4]]);
        for guess in &guesses {
            assert_ne!(sha256(&[label::VALUE, salt, guess]), read.commitments[0]);
            assert_ne!(sha256(&[label::VALUE, &derived, guess]), read.commitments[0]);
        }
    }
}

#[test]
fn log_ids_and_certificates_are_those_of_the_vectors() {
    for case in cases(LOG) {
        let certificate = LogCertificate {
            key: VerifyingKey(fixed(&case["public_key"])),
            member: MemberId::from_bytes(fixed(&case["member"])),
            replica: ReplicaId::from_bytes(fixed(&case["replica"])),
            signature: fixed(&case["member_signature"]),
        };
        let is_this_log = certificate.log() == LogId::from_bytes(fixed(&case["log"]));
        assert_eq!(log_id(&certificate.key, &certificate.member, &certificate.replica), certificate.log());
        let vault = VaultId::from_bytes(fixed(&case["vault"]));
        let is_signed = certificate.check(&vault, &VerifyingKey(fixed(&case["member_key"]))).is_ok();
        match case["error"].as_str() {
            None => assert!(is_this_log && is_signed, "{}", name(&case)),
            Some("other_log") => assert!(!is_this_log, "{}", name(&case)),
            Some("signature") => assert!(is_this_log && !is_signed, "{}", name(&case)),
            other => panic!("{}: {other:?}", name(&case)),
        }
    }
}

fn gap(gap: &Gap) -> (u64, u64) {
    (gap.offset as u64, gap.length as u64)
}

fn expected_gap(gap: &Json) -> (u64, u64) {
    (gap["offset"].as_u64().unwrap(), gap["length"].as_u64().unwrap())
}

#[test]
fn files_are_read_as_far_as_they_are_whole() {
    for case in cases(FILE) {
        let file = bytes(&case["file"]);
        if case["expect"].is_null() {
            let reason = match FileHead::decode(&file) {
                Err(FileHeadError::TooShort) => "wrong_length",
                Err(FileHeadError::NotThisKind) => "not_this_kind",
                Err(FileHeadError::Damaged) => "damaged",
                Err(FileHeadError::TooNew) => "too_new",
                Err(FileHeadError::NotValid) => "not_valid",
                other => panic!("{}: {other:?}", name(&case)),
            };
            assert_eq!(reason, case["error"], "{}", name(&case));
            continue;
        }
        let (head, expect) = (FileHead::decode(&file).unwrap(), &case["expect"]);
        assert_eq!(u64::from(head.key_epoch), expect["head"]["key_epoch"].as_u64().unwrap());
        assert_eq!(u64::from(head.generation), expect["head"]["generation"].as_u64().unwrap());
        let found = scan(&file, &head, &Secret::from_bytes(&fixed(&case["journal_key"])));
        let entries = found.frames.iter().flat_map(|frame| (frame.first_seq..).zip(&frame.entries));
        let expected = expect["entries"].as_array().unwrap();
        assert_eq!(entries.clone().count(), expected.len(), "{}", name(&case));
        for ((seq, entry), expected) in entries.zip(expected) {
            assert_eq!(seq, expected["seq"].as_u64().unwrap(), "{}", name(&case));
            assert_eq!(*entry, signed(expected), "{}", name(&case));
        }
        let damaged: Vec<_> = found.damaged.iter().map(gap).collect();
        let expected: Vec<_> = expect["damaged"].as_array().unwrap().iter().map(expected_gap).collect();
        assert_eq!(damaged, expected, "{}", name(&case));
        let kind = match (found.damaged.is_empty(), found.tail) {
            (true, None) => None,
            (true, Some(_)) => Some("torn"),
            (false, _) => Some("damaged_frame"),
        };
        assert_eq!(kind, case["error"].as_str(), "{}", name(&case));
        let tail = expect["tail"].is_object().then(|| expected_gap(&expect["tail"]));
        assert_eq!(found.tail.as_ref().map(gap), tail, "{}", name(&case));
    }
}
