use amparo_domain::{
    Count, Decimal, Geo, Instant, NamePart, NameRole, PartialDate, PersonName, RecordId, Script, Value,
};
use amparo_journal::canonical::RowContent;
use amparo_journal::{
    Class, DraftError, DraftRow, EntryDraft, EntryError, IDENTITY, NoKeys, OpenRowError, RowValue, SignedEntry,
};
use proptest::prelude::*;

use crate::support::{Holder, founder, record, text};

fn any_date() -> impl Strategy<Value = PartialDate> {
    (1900_i32..2100, 1_u32..=12, 1_u32..=28)
        .prop_map(|(year, month, day)| PartialDate::parse(&format!("{year:04}-{month:02}-{day:02}")).unwrap())
}

fn any_value() -> impl Strategy<Value = Value> {
    let count = || proptest::option::of(any::<u64>());
    prop_oneof![
        ".{0,300}".prop_map(Value::Text),
        "[A-Z_]{1,12}".prop_map(Value::Code),
        any_date().prop_map(Value::Date),
        (any::<i64>(), -1439_i16..=1439)
            .prop_map(|(utc_millis, offset_minutes)| Value::Instant(Instant { utc_millis, offset_minutes })),
        any::<u64>().prop_map(Value::Duration),
        (count(), count(), count()).prop_map(|(min, best, max)| Value::Count(Count { min, best, max })),
        (any::<i64>(), any::<i8>()).prop_map(|(mantissa, exponent)| Value::Number(Decimal { mantissa, exponent })),
        (-900_000_000..=900_000_000, -1_800_000_000..=1_800_000_000, proptest::option::of(1_u8..=7))
            .prop_map(|(latitude, longitude, precision)| Value::Geo(Geo { latitude, longitude, precision })),
        any::<[u8; 16]>().prop_map(|bytes| Value::Ref(RecordId::from_bytes(bytes))),
        any::<bool>().prop_map(Value::Bool),
        proptest::collection::vec(any::<u8>(), 0..300).prop_map(Value::Bytes),
        ("\\PC{0,40}", 0_u64..7).prop_map(|(text, role)| {
            let part = NamePart { role: NameRole::from_number(role).unwrap(), text };
            Value::Name(PersonName { parts: vec![part], script: "Arab".parse::<Script>().unwrap() })
        }),
    ]
}

proptest! {
    #[test]
    fn every_value_reads_back_from_its_bytes(value in any_value()) {
        let content = RowContent::of(Some(value));
        let bytes = content.encode();
        prop_assert_eq!(&RowContent::decode(&bytes).unwrap(), &content);
    }

    #[test]
    fn whatever_reads_as_a_content_is_written_as_the_same_bytes(
        value in any_value(), at in any::<prop::sample::Index>(), flip in 1_u8..=255,
    ) {
        let mut bytes = RowContent::of(Some(value)).encode();
        let at = at.index(bytes.len());
        bytes[at] ^= flip;
        if let Ok(content) = RowContent::decode(&bytes) {
            prop_assert_eq!(content.encode(), bytes);
        }
    }

    #[test]
    fn random_bytes_never_break_the_reader(header in proptest::collection::vec(any::<u8>(), 0..400)) {
        let entry = SignedEntry { header: header.clone(), signature: [0; 64], body: header };
        prop_assert!(entry.decode().is_err());
    }
}

/// An entry with two open and two sealed rows.
fn mixed() -> (SignedEntry, amparo_crypto::sign::VerifyingKey) {
    let mut writer = founder();
    let person = record("person");
    let name = |text: &str| Value::Name(PersonName::full(text));
    let entry = writer.sign(
        Class::Work,
        vec![
            DraftRow::set(person, "person.pseudonym", text("P-A01")),
            DraftRow::set(person, "person.real_name", name("مريم")).sealed_to(IDENTITY),
            DraftRow::set(person, "person.note", text("seen twice")),
            DraftRow::set(record("other"), "person.real_name", name("Mariam")).sealed_to(IDENTITY),
        ],
    );
    (entry, writer.certificate.key)
}

#[test]
fn an_entry_reads_back_and_its_signature_fits() {
    let (signed, key) = mixed();
    signed.verify(&key).unwrap();
    let entry = signed.decode().unwrap();
    assert_eq!(entry.id, signed.id());
    assert_eq!(entry.header.encode(), signed.header, "the header is canonical");
    assert_eq!(entry.values[0], RowValue::Open(RowContent::of(Some(text("P-A01")))));
    assert_eq!(entry.header.sealed.len(), 2);
}

#[test]
fn only_a_holder_opens_sealed_rows() {
    let entry = mixed().0.decode().unwrap();
    let opened = entry.open_sealed(&Holder::new());
    assert_eq!(opened.len(), 2);
    assert_eq!(opened[0].1.as_ref().unwrap().value, Some(Value::Name(PersonName::full("مريم"))));
    assert!(entry.open_sealed(&NoKeys).iter().all(|(_, row)| *row == Err(OpenRowError::NoKey)));
    let names = ["مريم".as_bytes(), b"Mariam"];
    let is_plain = |bytes: &[u8]| names.iter().any(|name| bytes.windows(name.len()).any(|window| window == *name));
    let signed = mixed().0;
    assert!(!is_plain(&signed.header) && !is_plain(&signed.body), "no identity stands in the open");
}

#[test]
fn any_flipped_byte_of_header_signature_or_body_is_noticed() {
    let (signed, key) = mixed();
    let check = |entry: &SignedEntry| entry.verify(&key).and_then(|()| entry.decode());
    check(&signed).unwrap();
    for at in 0..signed.header.len() {
        let mut changed = signed.clone();
        changed.header[at] ^= 1;
        assert!(check(&changed).is_err(), "header byte {at}");
    }
    for at in 0..64 {
        let mut changed = signed.clone();
        changed.signature[at] ^= 1;
        assert!(check(&changed).is_err(), "signature byte {at}");
    }
    for (what, whole) in [("body", signed.clone()), ("body after erasing", signed.without(&[0, 1]).unwrap())] {
        for at in 0..whole.body.len() {
            let mut changed = whole.clone();
            changed.body[at] ^= 1;
            assert!(check(&changed).is_err(), "{what} byte {at}");
        }
        for cut in 0..whole.body.len() {
            let changed = SignedEntry { body: whole.body[..cut].to_vec(), ..whole.clone() };
            assert!(check(&changed).is_err(), "{what} cut at {cut}");
        }
    }
}

#[test]
fn a_body_of_sealed_rows_alone_has_no_unbound_byte() {
    let mut writer = founder();
    let row = DraftRow::set(record("person"), "person.real_name", Value::Name(PersonName::full("Mariam")));
    let signed = writer.sign(Class::Work, vec![row.sealed_to(IDENTITY)]);
    signed.decode().unwrap();
    for at in 0..signed.body.len() {
        let mut changed = signed.clone();
        changed.body[at] ^= 0x80;
        assert!(changed.decode().is_err(), "body byte {at}");
    }
}

#[test]
fn erasing_rows_keeps_id_signature_and_every_other_value() {
    let (signed, key) = mixed();
    let whole = signed.decode().unwrap();
    let erased = signed.without(&[0, 1]).unwrap();
    erased.verify(&key).unwrap();
    let entry = erased.decode().unwrap();
    assert_eq!(entry.id, whole.id);
    assert_eq!(entry.commitments, whole.commitments);
    assert_eq!(entry.values[0], RowValue::Erased);
    assert_eq!(entry.values[1], RowValue::Erased);
    assert_eq!(entry.values[2], whole.values[2]);
    assert_eq!(entry.open_sealed(&Holder::new()).len(), 1, "the other sealed row still opens");
    assert!(!erased.body.windows(5).any(|window| window == b"P-A01"), "the value is gone");
    let again = erased.without(&[3]).unwrap();
    assert!(again.decode().unwrap().wraps.is_empty(), "the key of the last sealed row goes with it");
    let at_once = signed.without(&[3, 1, 0]).unwrap();
    assert_eq!(again.body, at_once.body, "there is one body for a set of erased rows");
    assert_eq!(signed.without(&[4]), Err(EntryError::NoSuchRow));
    assert_eq!(signed.without(&[]).unwrap(), signed, "erasing nothing changes nothing");
}

#[test]
fn drafts_that_cannot_become_entries_say_why() {
    let mut writer = founder();
    let position = writer.position();
    let key = amparo_crypto::sign::SigningKey::from_seed(&crate::support::secret("any"));
    let random = crate::support::Repeating::new(1);
    let sign = |rows: Vec<DraftRow>| {
        EntryDraft { class: Class::Work, rows, scope: Vec::new() }.sign(&key, &position, &[], &random)
    };
    assert_eq!(sign(Vec::new()), Err(DraftError::NoRows));
    let row = |field: &str| DraftRow::set(record("person"), field, text("x"));
    for field in ["person", "person.", ".note", "Person.note", "person.note.more", "person note"] {
        assert_eq!(sign(vec![row(field)]), Err(DraftError::NotAField { row: 0 }), "{field}");
    }
    let sealed = row("person.real_name").sealed_to(IDENTITY);
    assert_eq!(sign(vec![sealed]), Err(DraftError::NoSealTarget { compartment: IDENTITY }));
    assert_eq!(sign(vec![row("person.note"); 4097]), Err(DraftError::TooLarge));
    let long = DraftRow::set(record("person"), "person.note", Value::Text("x".repeat(4 * 1024 * 1024)));
    assert_eq!(sign(vec![long]), Err(DraftError::TooLarge));
}

#[test]
fn our_bytes_are_what_a_second_cbor_reader_takes() {
    let (signed, _) = mixed();
    for bytes in [&signed.header, &signed.body] {
        let mut decoder = minicbor::Decoder::new(bytes);
        decoder.skip().unwrap();
        assert_eq!(decoder.position(), bytes.len());
    }
}
