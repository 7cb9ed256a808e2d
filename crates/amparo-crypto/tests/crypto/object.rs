//! Objects: against the reference construction, at the borders of chunks, and damaged.

use std::io::Cursor;

use aead_stream::{EncryptorBE32, NewStream, StreamBE32, StreamPrimitive};
use amparo_crypto::FormatError;
use amparo_crypto::label;
use amparo_crypto::object::{
    CHUNK_LENGTH, HEAD_LENGTH, ObjectError, ObjectHead, ObjectKey, ObjectOpener, ObjectSealer, SEALED_CHUNK_LENGTH,
    open_stream, seal_stream,
};
use amparo_crypto::random::SystemRandom;
use amparo_crypto::secret::Secret;
use chacha20poly1305::aead::Payload;
use chacha20poly1305::{KeyInit, XChaCha20Poly1305};
use proptest::prelude::*;

use crate::repeat::{Repeating, VAULT};

const BORDERS: [usize; 9] = [0, 1, 65_535, 65_536, 65_537, 131_071, 131_072, 131_073, 262_144];

/// Plaintext that differs from chunk to chunk.
fn text(length: usize) -> Vec<u8> {
    (0..length).map(|position| u8::try_from((position / 7 + position / CHUNK_LENGTH) % 251).unwrap()).collect()
}

fn key() -> ObjectKey {
    ObjectKey::from_secret(Secret::from_bytes(&[0x33; 32]))
}

/// Seals in blocks of the given length.
fn seal(plaintext: &[u8], block: usize) -> Vec<u8> {
    let (mut sealer, head) = ObjectSealer::start(&key(), &VAULT, &Repeating::new("object"));
    let mut sealed = head.to_vec();
    for part in plaintext.chunks(block) {
        sealer.update(part, &mut sealed).unwrap();
    }
    assert_eq!(sealer.finish(&mut sealed).unwrap(), plaintext.len() as u64, "the length is counted");
    sealed
}

fn open(sealed: &[u8]) -> Result<Vec<u8>, ObjectError> {
    let mut opened = Vec::new();
    open_stream(&key(), &VAULT, sealed.len() as u64, &mut Cursor::new(sealed), &mut opened)?;
    Ok(opened)
}

/// XChaCha20-Poly1305 in STREAM-BE32, by the reference crate: slow and beyond doubt.
fn reference(plaintext: &[u8], head: &[u8]) -> Vec<u8> {
    let decoded = ObjectHead::decode(head).unwrap();
    let associated = [label::OBJECT, &VAULT, head].concat();
    let cipher = XChaCha20Poly1305::new(key().secret().expose().into());
    let mut stream: EncryptorBE32<XChaCha20Poly1305> =
        StreamBE32::from_aead(cipher, &decoded.nonce_prefix.into()).encryptor();
    let mut sealed = head.to_vec();
    let last = plaintext.len().saturating_sub(1) / CHUNK_LENGTH * CHUNK_LENGTH;
    for chunk in plaintext[..last].chunks(CHUNK_LENGTH) {
        sealed.extend(stream.encrypt_next(Payload { msg: chunk, aad: &associated }).unwrap());
    }
    sealed.extend(stream.encrypt_last(Payload { msg: &plaintext[last..], aad: &associated }).unwrap());
    sealed
}

#[test]
fn the_fast_path_gives_the_bytes_of_the_reference_at_every_border() {
    for length in BORDERS {
        let plaintext = text(length);
        let sealed = seal(&plaintext, 4 * CHUNK_LENGTH);
        assert_eq!(sealed, reference(&plaintext, &sealed[..HEAD_LENGTH]), "{length} bytes");
        assert_eq!(open(&sealed).unwrap(), plaintext, "{length} bytes come back");
    }
}

#[test]
fn an_empty_object_is_a_head_and_a_tag() {
    let sealed = seal(&[], 1);
    assert_eq!(sealed.len(), HEAD_LENGTH + 16, "80 bytes");
    let opener = ObjectOpener::new(&key(), &VAULT, &sealed[..HEAD_LENGTH], 80).unwrap();
    assert_eq!((opener.chunk_count(), opener.plain_length()), (1, 0), "one empty chunk");
    assert_eq!(open(&sealed).unwrap(), b"", "it opens to nothing");
}

#[test]
fn any_chunk_opens_alone() {
    let plaintext = text(3 * CHUNK_LENGTH + 10);
    let sealed = seal(&plaintext, 10_000);
    let opener = ObjectOpener::new(&key(), &VAULT, &sealed[..HEAD_LENGTH], sealed.len() as u64).unwrap();
    assert_eq!(opener.chunk_count(), 4, "three full chunks and a rest");
    assert_eq!(opener.plain_length(), plaintext.len() as u64, "the length without tags");
    for chunk in [3u64, 0, 2, 1] {
        let range = opener.chunk_range(chunk).unwrap();
        let range = usize::try_from(range.start).unwrap()..usize::try_from(range.end).unwrap();
        let mut bytes = sealed[range].to_vec();
        let begin = usize::try_from(chunk).unwrap() * CHUNK_LENGTH;
        let end = (begin + CHUNK_LENGTH).min(plaintext.len());
        assert_eq!(opener.open_chunk(chunk, &mut bytes).unwrap(), &plaintext[begin..end], "chunk {chunk}");
        assert_eq!(ObjectOpener::chunk_at(begin as u64), chunk, "its first byte is found in it");
    }
    assert!(opener.chunk_range(4).is_none() && opener.chunk_range(u64::MAX).is_none(), "there is no fifth");
    assert!(matches!(opener.open_chunk(4, &mut []), Err(ObjectError::NoSuchChunk { chunk: 4 })), "nor does it open");
}

#[test]
fn flipped_bits_are_named_by_chunk() {
    let sealed = seal(&text(CHUNK_LENGTH + 100), CHUNK_LENGTH);
    for position in
        (0..HEAD_LENGTH).chain([64, 70, 65_600, SEALED_CHUNK_LENGTH + 63, SEALED_CHUNK_LENGTH + 64, sealed.len() - 1])
    {
        let mut copy = sealed.clone();
        copy[position] ^= 1;
        let error = open(&copy).unwrap_err();
        let expected = u64::from(position >= HEAD_LENGTH + SEALED_CHUNK_LENGTH);
        match error {
            ObjectError::Format(_) => assert!(position < HEAD_LENGTH, "only the head has a form, not byte {position}"),
            ObjectError::ChunkDamaged { chunk } => assert_eq!(chunk, expected, "byte {position}"),
            other => panic!("byte {position}: {other:?}"),
        }
    }
}

#[test]
fn cut_extended_and_rearranged_objects_do_not_open() {
    let sealed = seal(&text(3 * CHUNK_LENGTH), CHUNK_LENGTH);
    let chunk =
        |number: usize| HEAD_LENGTH + number * SEALED_CHUNK_LENGTH..HEAD_LENGTH + (number + 1) * SEALED_CHUNK_LENGTH;
    let cut = &sealed[..chunk(1).end];
    assert!(matches!(open(cut), Err(ObjectError::ChunkDamaged { chunk: 1 })), "cut at the border of a chunk");
    assert!(matches!(open(&sealed[..chunk(1).end + 16]), Err(ObjectError::LengthNotValid)), "an empty last chunk");
    assert!(matches!(open(&sealed[..chunk(1).end + 5]), Err(ObjectError::LengthNotValid)), "less than a tag");
    assert!(matches!(open(&sealed[..HEAD_LENGTH]), Err(ObjectError::LengthNotValid)), "only a head");
    let extended = [&sealed[..], &sealed[chunk(2)]].concat();
    assert!(matches!(open(&extended), Err(ObjectError::ChunkDamaged { chunk: 2 })), "a chunk repeated at the end");
    let swapped = [&sealed[..HEAD_LENGTH], &sealed[chunk(1)], &sealed[chunk(0)], &sealed[chunk(2)]].concat();
    assert!(matches!(open(&swapped), Err(ObjectError::ChunkDamaged { chunk: 0 })), "two chunks swapped");
}

#[test]
fn an_object_is_bound_to_its_key_and_vault() {
    let sealed = seal(&text(10), 10);
    let other_key = ObjectKey::make(&SystemRandom);
    let length = sealed.len() as u64;
    let with_other_key = open_stream(&other_key, &VAULT, length, &mut Cursor::new(&sealed), &mut Vec::new());
    assert!(matches!(with_other_key, Err(ObjectError::ChunkDamaged { chunk: 0 })), "another key");
    let in_other_vault = open_stream(&key(), &[0; 16], length, &mut Cursor::new(&sealed), &mut Vec::new());
    assert!(matches!(in_other_vault, Err(ObjectError::ChunkDamaged { chunk: 0 })), "another vault");
    assert_eq!(format!("{other_key:?}"), "ObjectKey(…)", "the key prints as nothing");
}

#[test]
fn heads_that_no_version_writes_are_refused() {
    let head = ObjectHead::make(&Repeating::new("head")).encode();
    assert!(ObjectHead::decode(&head).is_ok(), "a head as it is written");
    for (what, position, with) in
        [("algorithm", 9, 2), ("chunk length", 10, 17), ("flags", 11, 1), ("reserved", 12, 1), ("reserved end", 63, 1)]
    {
        let mut copy = head;
        copy[position] = with;
        assert!(matches!(ObjectHead::decode(&copy), Err(FormatError::NotValid { .. })), "{what}");
    }
    let mut newer = head;
    newer[8] = 2;
    assert_eq!(ObjectHead::decode(&newer), Err(FormatError::TooNew { version: 2 }), "version 2");
    assert_eq!(ObjectHead::decode(&head[..63]), Err(FormatError::WrongLength), "cut");
    assert_eq!(ObjectHead::decode(&[0; 64]), Err(FormatError::NotThisKind), "zeros");
}

/// A source that gives at most `most` bytes at once and is interrupted every other time.
struct Reluctant<'a> {
    rest: &'a [u8],
    most: usize,
    interrupts: bool,
}

impl std::io::Read for Reluctant<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        self.interrupts = !self.interrupts;
        if self.interrupts {
            return Err(std::io::ErrorKind::Interrupted.into());
        }
        let most = self.most.min(buffer.len());
        self.rest.read(&mut buffer[..most])
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn blocks_of_any_length_give_the_bytes_of_the_reference(
        length in prop_oneof![0usize..300, 65_000usize..66_100, 130_900usize..131_200, 0usize..300_000],
        block in prop_oneof![Just(1000usize), 60_000usize..70_000, Just(262_144usize)],
    ) {
        let plaintext = text(length);
        let sealed = seal(&plaintext, block);
        prop_assert_eq!(&sealed, &reference(&plaintext, &sealed[..HEAD_LENGTH]));
        prop_assert_eq!(open(&sealed).unwrap(), plaintext);
    }

    #[test]
    fn a_stream_gives_the_same_bytes_however_the_source_gives_them(length in 0usize..200_000, most in 1000usize..300_000) {
        let plaintext = text(length);
        let mut source = Reluctant { rest: &plaintext, most, interrupts: false };
        let mut sealed = Vec::new();
        let counted = seal_stream(&key(), &VAULT, &Repeating::new("object"), &mut source, &mut sealed).unwrap();
        prop_assert_eq!(counted, length as u64);
        prop_assert_eq!(sealed, seal(&plaintext, 50_000));
    }
}
