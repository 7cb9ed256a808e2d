#![expect(clippy::unwrap_used, reason = "a test stops where its preparation fails")]
#![expect(clippy::disallowed_methods, reason = "a test damages files on purpose")]

use std::path::PathBuf;
use std::sync::Arc;

use amparo_crypto::random::SystemRandom;
use amparo_journal::SignedEntry;

use super::*;
use crate::disk::RealDisk;
use crate::disk::fault::{ALL_FAILURES, At, Failure, Fault, FaultDisk};

const LOG: LogId = LogId::from_bytes([0xab; 16]);
const VAULT: VaultId = VaultId::from_bytes([7; 16]);
const EPOCH: u32 = 1;

struct OneKey(Secret<32>);

impl JournalKeys for OneKey {
    fn journal_key(&self, epoch: u32) -> Option<&Secret<32>> {
        (epoch == EPOCH).then_some(&self.0)
    }
}

fn key() -> Secret<32> {
    Secret::from_bytes(&[9; 32])
}

/// A vault's folder with a journal to be damaged.
struct Ground {
    _place: tempfile::TempDir,
    folder: Folder,
}

impl Ground {
    fn new() -> Self {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::create(Arc::new(RealDisk), &place.path().join("v")).unwrap();
        folder.write_header(b"header", &SystemRandom).unwrap();
        Self { _place: place, folder }
    }

    fn with_frames(frames: &[&[SignedEntry]]) -> Self {
        let ground = Self::new();
        let mut writer = Ground::writer(&ground.folder, 1);
        for frame in frames {
            writer.append(frame, &SystemRandom).unwrap();
        }
        ground
    }

    /// Lets the log consist of one file with these bytes.
    fn put(&self, bytes: &[u8]) {
        let directory = self.folder.directory_of(&self.place().file(1));
        let _ = std::fs::remove_dir_all(&directory);
        std::fs::create_dir(&directory).unwrap();
        std::fs::write(self.path(1), bytes).unwrap();
    }

    fn writer(folder: &Folder, next: u64) -> JournalWriter {
        JournalWriter::resume(folder, VAULT, LOG, EPOCH, key(), next)
    }

    fn place(&self) -> LogPlace<'_> {
        LogPlace { folder: &self.folder, vault: VAULT, log: LOG }
    }

    fn path(&self, first: u64) -> PathBuf {
        self.folder.path(&self.place().file(first))
    }

    fn read(&self, known: Option<u64>) -> (LogReport, Vec<SignedEntry>) {
        let mut entries = Vec::new();
        let report = read_log::<DiskError>(&self.place(), &OneKey(key()), known, &mut |_, frame| {
            entries.extend(frame);
            Ok(())
        });
        (report.unwrap(), entries)
    }

    /// What opening a vault does with a log: moves torn ends aside and heals the rest from what the database knows.
    fn open(&self, known: &[SignedEntry]) -> (LogReport, Vec<SignedEntry>) {
        let in_database = known.len() as u64;
        let (report, read) = self.read(Some(in_database));
        // The database takes what the journal has more.
        let all = if read.len() > known.len() { read } else { known.to_vec() };
        for fault in &report.faults {
            if matches!(fault.kind, FaultKind::Torn { .. }) {
                move_torn_aside(&self.place(), fault, &SystemRandom).unwrap();
            }
        }
        for first in report.files_to_heal() {
            let range = report.range_of(first, in_database);
            let from = usize::try_from(first - 1).unwrap();
            let to = usize::try_from(*range.end()).unwrap().max(from).min(all.len());
            heal_file(&self.place(), first, &all[from.min(to)..to], (EPOCH, &key()), &SystemRandom).unwrap();
        }
        let (after, entries) = self.read(Some(all.len() as u64));
        assert_eq!(after.faults, [], "after healing nothing is wrong; before: {:?}", report.faults);
        assert_eq!(entries, all, "nothing the database had is lost; before: {:?}", report.faults);
        (report, entries)
    }
}

/// Entries that can be told apart; their inner form is nothing to a journal file.
fn entries(from: u64, count: u64, size: usize) -> Vec<SignedEntry> {
    (from..from + count)
        .map(|seq| SignedEntry {
            header: seq.to_be_bytes().to_vec(),
            signature: [1; 64],
            body: vec![u8::try_from(seq % 251).unwrap(); size],
        })
        .collect()
}

#[test]
fn entries_come_back_in_order_over_several_files() {
    let frames: Vec<Vec<SignedEntry>> = (0..7).map(|at| entries(1 + at * 2, 2, 500_000)).collect();
    let slices: Vec<&[SignedEntry]> = frames.iter().map(Vec::as_slice).collect();
    let ground = Ground::with_frames(&slices);
    let (report, read) = ground.read(None);
    assert_eq!(report.faults, []);
    assert_eq!(report.last_seq, 14);
    assert_eq!(report.files.iter().map(|file| file.first).collect::<Vec<_>>(), [1, 11], "a new file after 4 MiB");
    assert_eq!(read, frames.concat());
    assert_eq!(list_logs(&ground.folder).unwrap(), [LOG]);
}

#[test]
fn a_writer_goes_on_where_the_last_one_ended() {
    let ground = Ground::with_frames(&[&entries(1, 2, 10)]);
    let mut writer = Ground::writer(&ground.folder, 3);
    writer.append(&entries(3, 1, 10), &SystemRandom).unwrap();
    assert_eq!(writer.next_seq(), 4);
    let (report, read) = ground.read(Some(3));
    assert_eq!((report.faults.len(), report.files.len()), (0, 1));
    assert_eq!(read, entries(1, 3, 10));
}

#[test]
fn a_new_key_epoch_begins_a_new_file() {
    let ground = Ground::with_frames(&[&entries(1, 1, 10)]);
    let other = Secret::from_bytes(&[8; 32]);
    let mut writer = JournalWriter::resume(&ground.folder, VAULT, LOG, 2, other, 2);
    writer.append(&entries(2, 1, 10), &SystemRandom).unwrap();
    let (report, read) = ground.read(Some(2));
    let expected = JournalFault { file: ground.place().file(2), kind: FaultKind::NoKey { epoch: 2 } };
    assert!(report.faults.contains(&expected), "the key is not known here: {:?}", report.faults);
    assert_eq!(read, entries(1, 1, 10), "the older file is read");
    assert_eq!(report.files_to_heal().len(), 1, "entries the database has can be written under a key that is known");
}

/// Three entries in two frames, and the bytes of their file.
fn small_file() -> (Vec<SignedEntry>, Vec<u8>) {
    let all = entries(1, 3, 4);
    let ground = Ground::with_frames(&[&all[..1], &all[1..]]);
    let bytes = std::fs::read(ground.path(1)).unwrap();
    (all, bytes)
}

#[test]
fn a_file_that_was_begun_under_a_former_key_and_holds_nothing_gives_way() {
    let (_, bytes) = small_file();
    let ground = Ground::new();
    ground.put(&bytes[..FILE_HEAD]);
    let other = Secret::from_bytes(&[8; 32]);
    let mut writer = JournalWriter::start(&ground.folder, VAULT, LOG, 2, other);
    writer.append(&entries(1, 1, 10), &SystemRandom).unwrap();
    assert_eq!(ground.read(None).0.files[0].head.unwrap().key_epoch, 2);
}

#[test]
fn a_flipped_bit_in_any_byte_is_named_and_healed() {
    let (all, bytes) = small_file();
    let ground = Ground::new();
    for at in 0..bytes.len() {
        let mut damaged = bytes.clone();
        damaged[at] ^= 1 << (at % 8);
        ground.put(&damaged);
        let (report, _) = ground.open(&all);
        assert!(!report.faults.is_empty(), "byte {at} is named");
        let kept = ground.folder.path(&VaultFile::JournalDamaged { log: LOG, first: 1, number: 1 });
        assert_eq!(std::fs::read(kept).unwrap(), damaged, "byte {at}: the old bytes are kept");
    }
}

#[test]
fn a_file_cut_anywhere_or_ending_in_zeros_loses_nothing_the_database_has() {
    let (all, bytes) = small_file();
    let ground = Ground::new();
    let cases = [(0, 3), (40, 3), (0, 1), (40, 1), (0, 0), (40, 0)];
    for length in 0..bytes.len() {
        // Each length with one of the cases, and those near the head's end with all.
        let is_border = (FILE_HEAD - 1..=FILE_HEAD + 1).contains(&length);
        let chosen = if is_border { &cases[..] } else { &cases[length % cases.len()..][..1] };
        for (zeros, known) in chosen.iter().copied() {
            let mut cut = bytes[..length].to_vec();
            cut.resize(length + zeros, 0);
            ground.put(&cut);
            ground.open(&all[..known]);
            let next = ground.read(None).0.last_seq + 1;
            Ground::writer(&ground.folder, next).append(&entries(next, 1, 4), &SystemRandom).unwrap();
            assert_eq!(ground.read(None).0.faults, [], "cut at {length}, {known} known: writing goes on");
        }
    }
}

#[test]
fn a_missing_file_is_named_and_made_again() {
    let frames: Vec<Vec<SignedEntry>> = (0..9).map(|at| entries(1 + at * 2, 2, 900_000)).collect();
    let slices: Vec<&[SignedEntry]> = frames.iter().map(Vec::as_slice).collect();
    for gone in 0..3 {
        let ground = Ground::with_frames(&slices);
        let firsts = list_files(&ground.place()).unwrap();
        std::fs::remove_file(ground.path(firsts[gone])).unwrap();
        let (report, _) = ground.open(&frames.concat());
        let fault = &report.faults[0];
        assert!(matches!(fault.kind, FaultKind::Missing { first, .. } if first == firsts[gone]), "{fault:?}");
    }
}

#[test]
fn a_file_of_another_log_or_vault_is_not_read_as_this_one() {
    let ground = Ground::with_frames(&[&entries(1, 1, 10)]);
    let other = LogPlace { vault: VaultId::from_bytes([8; 16]), ..ground.place() };
    let report = read_log::<DiskError>(&other, &OneKey(key()), None, &mut |_, _| panic!("nothing of it is read"));
    assert_eq!(report.unwrap().faults, [JournalFault { file: other.file(1), kind: FaultKind::WrongPlace }]);
}

#[test]
fn a_torn_end_is_moved_aside_and_never_deleted() {
    let ground = Ground::with_frames(&[&entries(1, 1, 10)]);
    let whole = std::fs::read(ground.path(1)).unwrap();
    let mut torn = whole.clone();
    torn.extend_from_slice(b"half a frame");
    std::fs::write(ground.path(1), &torn).unwrap();
    let (report, _) = ground.open(&entries(1, 1, 10));
    let offset = whole.len() as u64;
    assert_eq!(report.faults[0].kind, FaultKind::Torn { offset, length: 12, is_zeros: false });
    assert_eq!(std::fs::read(ground.path(1)).unwrap(), whole);
    let aside = ground.folder.path(&VaultFile::JournalTorn { log: LOG, first: 1, offset, number: 1 });
    assert_eq!(std::fs::read(aside).unwrap(), b"half a frame");
    assert_eq!(remove_kept_copies(&ground.place()).unwrap(), 1);
}

#[test]
fn a_file_written_anew_for_an_erasure_keeps_no_old_byte() {
    let all = entries(1, 3, 50);
    let ground = Ground::with_frames(&[&all]);
    let before = std::fs::read(ground.path(1)).unwrap();
    let mut erase = |mut entry: SignedEntry| {
        if entry == all[1] {
            entry.body = vec![0; 4];
        }
        entry
    };
    assert!(rewrite_file(&ground.place(), 1, &OneKey(key()), &mut erase, &SystemRandom).unwrap());
    assert!(!rewrite_file(&ground.place(), 1, &OneKey(key()), &mut |entry| entry, &SystemRandom).unwrap());
    let (report, read) = ground.read(Some(3));
    assert_eq!(report.faults, []);
    assert_eq!(report.files[0].head.unwrap().generation, 1);
    assert_eq!((&read[0], &read[2]), (&all[0], &all[2]), "the others stay as they were");
    assert_eq!(read[1].body, [0; 4]);
    let survey = ground.folder.survey().unwrap();
    let journal = survey.files.iter().filter(|found| matches!(found.file, VaultFile::Journal { .. })).count();
    assert_eq!((journal, survey.stray.len()), (1, 0), "no copy is left");
    let after = std::fs::read(ground.path(1)).unwrap();
    let shared = before.windows(24).skip(FILE_HEAD + 24).any(|window| after.windows(24).any(|other| other == window));
    assert!(!shared, "no sealed byte of the old file is in the new one");
}

#[test]
fn a_file_that_is_not_whole_is_not_written_anew() {
    let ground = Ground::with_frames(&[&entries(1, 2, 50)]);
    let mut bytes = std::fs::read(ground.path(1)).unwrap();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    std::fs::write(ground.path(1), &bytes).unwrap();
    let refused = rewrite_file(&ground.place(), 1, &OneKey(key()), &mut |entry| entry, &SystemRandom);
    assert_eq!(refused, Err(HealError::NotWhole));
    assert_eq!(std::fs::read(ground.path(1)).unwrap(), bytes, "it stands as it was");
}

/// Three actions, a fault at one step: what was acknowledged is there, what was refused is not, and work goes on afterwards.
fn run_with_fault(fault: Fault, seed: u64) -> u64 {
    let ground = Ground::new();
    let name = format!("{fault:?}, seed {seed}");
    let disk = FaultDisk::new(Arc::new(RealDisk), seed, Vec::new());
    let faulty = Folder::open(Arc::new(disk.clone()), ground.folder.root()).unwrap();
    disk.arm(vec![fault]);
    let mut writer = Ground::writer(&faulty, 1);
    let mut acknowledged = Vec::new();
    let mut is_unknown = false;
    for _ in 0..3 {
        let next = writer.next_seq();
        let frame = entries(next, 2, 300);
        match writer.append(&frame, &SystemRandom) {
            Ok(()) => acknowledged.extend(frame),
            Err(AppendError::NotWritten(_)) => {
                assert_eq!(writer.next_seq(), next, "{name}: the numbers are free again");
            }
            Err(AppendError::OutcomeUnknown) => {
                is_unknown = true;
                let again = writer.append(&frame, &SystemRandom);
                assert_eq!(again, Err(AppendError::OutcomeUnknown), "{name}: the writer takes no more");
                break;
            }
            Err(AppendError::TooLarge) => panic!("{name}: small frames fit"),
        }
    }
    let steps = disk.steps();
    drop(writer);
    // With the database gone, too: the journal alone holds what was acknowledged.
    let (report, read) = ground.read(None);
    assert!(read.starts_with(&acknowledged), "{name}: acknowledged and lost: {:?}", report.faults);
    let more = read.len() - acknowledged.len();
    assert!(more == 0 || (more == 2 && (is_unknown || disk.is_crashed())), "{name}: {more} refused entries are there");
    let only_torn = report.faults.iter().all(|fault| matches!(fault.kind, FaultKind::Torn { .. }));
    assert!(only_torn, "{name}: {:?}", report.faults);
    let (_, healed) = ground.open(&acknowledged);
    let next = healed.len() as u64 + 1;
    Ground::writer(&ground.folder, next).append(&entries(next, 1, 5), &SystemRandom).unwrap();
    assert_eq!(ground.read(Some(next)).0.faults, [], "{name}: work goes on");
    steps
}

#[test]
fn an_acknowledged_action_survives_a_fault_at_any_step() {
    for failure in ALL_FAILURES {
        let seeds = if matches!(failure, Failure::PowerCut | Failure::PowerCutAfter) { 6 } else { 1 };
        for seed in 0..seeds {
            let mut step = 0;
            while run_with_fault(Fault { at: At::Any(step), failure }, seed) > step {
                step += 1;
            }
            assert!(step > 15, "{failure:?}: all steps were tried, not only {step}");
        }
    }
}

#[test]
fn healing_survives_a_fault_at_any_step() {
    let all = entries(1, 4, 20);
    for failure in ALL_FAILURES {
        for seed in 0..3 {
            for step in 0.. {
                let ground = Ground::with_frames(&[&all]);
                let mut bytes = std::fs::read(ground.path(1)).unwrap();
                bytes[200] ^= 1;
                std::fs::write(ground.path(1), &bytes).unwrap();
                let disk = FaultDisk::new(Arc::new(RealDisk), seed, Vec::new());
                let faulty = Folder::open(Arc::new(disk.clone()), ground.folder.root()).unwrap();
                disk.arm(vec![Fault { at: At::Any(step), failure }]);
                let place = LogPlace { folder: &faulty, vault: VAULT, log: LOG };
                let healed = heal_file(&place, 1, &all, (EPOCH, &key()), &SystemRandom);
                let now = std::fs::read(ground.path(1)).unwrap();
                let (_, read) = ground.read(Some(4));
                assert!(now == bytes || read == all, "{failure:?} at {step}, seed {seed}: the old file or the new one");
                if healed.is_ok() {
                    assert_eq!(read, all, "{failure:?} at {step}: acknowledged");
                }
                ground.open(&all);
                if disk.steps() <= step {
                    break;
                }
            }
        }
    }
}
