use amparo_crypto::secret::Secret;
use amparo_journal::SignedEntry;
use amparo_journal::frame::{FILE_HEAD, FileHead, FileHeadError, FrameError};
use amparo_journal::scan::{End, scan};

use crate::support::{Repeating, Writer, founder, record, secret, text, vault};

struct File {
    head: FileHead,
    key: Secret<32>,
    bytes: Vec<u8>,
    frames: Vec<usize>,
}

/// A file of three frames holding the entries 1, 2 to 3, and 4.
fn file() -> File {
    let mut writer: Writer = founder();
    for number in 0..3 {
        writer.set(record("person"), "person.note", text(&format!("note {number}")));
    }
    let head = FileHead { vault: vault(), log: writer.certificate.log(), key_epoch: 1, generation: 0, first_seq: 1 };
    let (key, random) = (secret("journal"), Repeating::new(9));
    let mut bytes = head.encode().to_vec();
    let mut frames = Vec::new();
    for (first, entries) in [(1, &writer.entries[..1]), (2, &writer.entries[1..3]), (4, &writer.entries[3..])] {
        frames.push(bytes.len());
        bytes.extend(head.seal_frame(&key, first, entries, &random).unwrap());
    }
    File { head, key, bytes, frames }
}

fn numbers(entries: &[SignedEntry]) -> Vec<u64> {
    entries.iter().map(|entry| entry.decode().unwrap().header.seq).collect()
}

#[test]
fn a_whole_file_gives_back_its_entries() {
    let file = file();
    assert_eq!(FileHead::decode(&file.bytes), Ok(file.head));
    let found = scan(&file.bytes, &file.head, &file.key);
    assert!(found.is_clean());
    let entries: Vec<SignedEntry> = found.frames.iter().flat_map(|frame| frame.entries.clone()).collect();
    assert_eq!(numbers(&entries), [1, 2, 3, 4]);
    assert_eq!(found.last_seq(), Some(4));
    assert_eq!(found.end(1, true, Some(4)), End::Clean);
}

#[test]
fn a_file_cut_anywhere_ends_torn_and_loses_no_whole_frame() {
    let file = file();
    for cut in FILE_HEAD..file.bytes.len() {
        let found = scan(&file.bytes[..cut], &file.head, &file.key);
        let whole = file.frames.iter().skip(1).chain([&file.bytes.len()]).filter(|end| **end <= cut).count();
        assert_eq!(found.frames.len(), whole, "cut at {cut}");
        assert!(found.damaged.is_empty(), "cut at {cut}");
        let is_between = file.frames.contains(&cut);
        assert_eq!(found.tail.is_none(), is_between, "cut at {cut}");
        let last = found.last_seq();
        match found.end(1, true, last) {
            End::Clean => assert!(is_between),
            End::Torn(gap) => assert_eq!(gap.offset + gap.length, cut),
            End::Damaged(_) => panic!("cut at {cut}: nothing acknowledged is missing"),
        }
        if !is_between {
            assert!(matches!(found.end(1, true, Some(4)), End::Damaged(_)), "the database has more: damage");
            assert!(matches!(found.end(1, false, last), End::Damaged(_)), "not the newest file: damage");
        }
    }
}

#[test]
fn zeros_at_the_end_are_a_torn_end() {
    let mut file = file();
    let length = file.bytes.len();
    file.bytes.extend([0; 5000]);
    let found = scan(&file.bytes, &file.head, &file.key);
    assert_eq!(found.frames.len(), 3);
    let End::Torn(gap) = found.end(1, true, Some(4)) else { panic!("torn") };
    assert_eq!((gap.offset, gap.length, gap.head), (length, 5000, None));
    // A write whose head reached the disk and whose contents did not.
    let start = file.frames[2];
    file.bytes[start + 40..].fill(0);
    let found = scan(&file.bytes, &file.head, &file.key);
    assert_eq!(found.frames.len(), 2);
    assert!(matches!(found.end(1, true, Some(3)), End::Torn(_)));
}

#[test]
fn a_flipped_byte_before_the_last_frame_is_damage_and_costs_one_frame() {
    let file = file();
    for at in (FILE_HEAD..file.frames[2]).step_by(7) {
        let mut bytes = file.bytes.clone();
        bytes[at] ^= 0x10;
        let found = scan(&bytes, &file.head, &file.key);
        assert_eq!(found.frames.len(), 2, "byte {at}");
        assert_eq!(found.damaged.len(), 1, "byte {at}");
        assert!(found.tail.is_none(), "byte {at}: a valid head follows, so it is no torn end");
    }
}

#[test]
fn a_flipped_byte_in_the_last_frame_is_damage_if_the_database_knew_it() {
    let file = file();
    for at in (file.frames[2]..file.bytes.len()).step_by(5) {
        let mut bytes = file.bytes.clone();
        bytes[at] ^= 0x10;
        let found = scan(&bytes, &file.head, &file.key);
        assert_eq!(found.frames.len(), 2, "byte {at}");
        assert!(matches!(found.end(1, true, Some(4)), End::Damaged(_)), "byte {at}");
    }
}

#[test]
fn any_flipped_byte_of_a_file_head_is_noticed() {
    let file = file();
    for at in 0..FILE_HEAD {
        let mut bytes = file.bytes.clone();
        bytes[at] ^= 1;
        let expected = if at < 8 { FileHeadError::NotThisKind } else { FileHeadError::Damaged };
        assert_eq!(FileHead::decode(&bytes), Err(expected), "byte {at}");
    }
    assert_eq!(FileHead::decode(&file.bytes[..95]), Err(FileHeadError::TooShort));
}

#[test]
fn a_frame_opens_in_its_own_place_only() {
    let file = file();
    let frame = &file.bytes[file.frames[1]..];
    file.head.open_frame(&file.key, frame).unwrap();
    for other in [
        FileHead { key_epoch: 2, ..file.head },
        FileHead { generation: 1, ..file.head },
        FileHead { vault: amparo_domain::VaultId::from_bytes([1; 16]), ..file.head },
        FileHead { log: amparo_domain::LogId::from_bytes([1; 16]), ..file.head },
    ] {
        assert_eq!(other.open_frame(&file.key, frame), Err(FrameError::DoesNotOpen));
    }
    assert_eq!(file.head.open_frame(&secret("other"), frame), Err(FrameError::DoesNotOpen));
    let none = file.head.seal_frame(&file.key, 1, &[], &Repeating::new(1));
    assert_eq!(none, Err(FrameError::TooLarge));
}
