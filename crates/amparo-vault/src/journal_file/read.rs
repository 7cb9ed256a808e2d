//! Reading a log over all its files, and naming what is wrong with them.

use std::ops::RangeInclusive;

use amparo_domain::LogId;
use amparo_journal::SignedEntry;
use amparo_journal::frame::{FILE_HEAD, FileHead, FileHeadError};
use amparo_journal::scan::{End, Gap, Scan, WholeFrame, scan};

use super::{JournalKeys, LONGEST_FILE, LogPlace};
use crate::disk::{DiskError, FileKind};
use crate::folder::{Folder, VaultFile};

/// What is wrong with a file of the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FaultKind {
    /// Its head is damaged, so that no frame of it can be opened.
    HeadDamaged,
    /// A newer version of the program wrote it.
    TooNew,
    /// Its head is that of another vault, log or place.
    WrongPlace,
    /// It is sealed under a key that is not known here.
    NoKey {
        /// Epoch of the key.
        epoch: u32,
    },
    /// It is longer than any journal file.
    TooLong,
    /// Bytes that were once acknowledged and are no frame.
    Damaged {
        /// Where they begin.
        offset: u64,
        /// How many.
        length: u64,
        /// Whether all of them are zero.
        is_zeros: bool,
    },
    /// Bytes of a write that was never acknowledged, at the end of the newest file: can be moved aside.
    Torn {
        /// Where they begin.
        offset: u64,
        /// How many.
        length: u64,
        /// Whether all of them are zero.
        is_zeros: bool,
    },
    /// Entries are missing before this file's first frame, or after the log's last.
    Missing {
        /// The first number missing.
        first: u64,
        /// The last number missing.
        last: u64,
    },
    /// A frame begins with a number that was read already.
    Repeated {
        /// The number.
        first: u64,
    },
}

/// A fault and the file it is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalFault {
    /// The file; for missing entries the file that should hold the first of them.
    pub file: VaultFile,
    /// What is wrong.
    pub kind: FaultKind,
}

/// A file as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileReport {
    /// The first number, as its name says.
    pub first: u64,
    /// Its length in bytes.
    pub length: u64,
    /// Its head, if whole.
    pub head: Option<FileHead>,
}

/// A log as it was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LogReport {
    /// Its files, oldest first.
    pub files: Vec<FileReport>,
    /// What is wrong, in the order it was met.
    pub faults: Vec<JournalFault>,
    /// The last number in whole frames; 0 when there is none.
    pub last_seq: u64,
}

impl LogReport {
    /// The files that must be written anew from the database's entries: all that have a fault a torn end is not.
    pub fn files_to_heal(&self) -> Vec<u64> {
        let mut firsts: Vec<u64> = self
            .faults
            .iter()
            .filter(|fault| !matches!(fault.kind, FaultKind::Torn { .. } | FaultKind::TooNew | FaultKind::NoKey { .. }))
            .filter_map(|fault| match fault.file {
                VaultFile::Journal { first, .. } => Some(first),
                _ => None,
            })
            .collect();
        firsts.sort_unstable();
        firsts.dedup();
        firsts
    }

    /// The entries that belong into the file beginning with `first`, given the last number the database knows.
    pub fn range_of(&self, first: u64, last_in_database: u64) -> RangeInclusive<u64> {
        let next_file = self.files.iter().map(|file| file.first).filter(|next| *next > first).min();
        let last = next_file.map_or_else(|| self.last_seq.max(last_in_database), |next| next - 1);
        first..=last
    }
}

/// The logs that have a directory.
pub fn list_logs(folder: &Folder) -> Result<Vec<LogId>, DiskError> {
    let entries = match folder.disk().list(&folder.root().join("journal")) {
        Ok(entries) => entries,
        Err(DiskError::NotFound) => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let directories = entries.into_iter().filter(|entry| entry.kind == FileKind::Directory);
    Ok(directories
        .filter_map(|entry| {
            let name = entry.name?;
            name.parse::<LogId>().ok().filter(|log| log.to_string() == name)
        })
        .collect())
}

/// The first numbers of the files of a log, in order.
pub fn list_files(place: &LogPlace<'_>) -> Result<Vec<u64>, DiskError> {
    let mut firsts: Vec<u64> = place
        .names()?
        .into_iter()
        .filter_map(|file| match file {
            VaultFile::Journal { first, .. } => Some(first),
            _ => None,
        })
        .collect();
    firsts.sort_unstable();
    Ok(firsts)
}

/// Reads all frames of a log, in order, and hands the entries of each to `visit` with the number of the first.
///
/// `last_in_database` is the last number of the log the database knows: it tells a torn end from damage. Only a failing disk, or `visit`
/// itself, ends the reading; everything else becomes a fault in the report.
pub fn read_log<E: From<DiskError>>(
    place: &LogPlace<'_>,
    keys: &dyn JournalKeys,
    last_in_database: Option<u64>,
    visit: &mut dyn FnMut(u64, Vec<SignedEntry>) -> Result<(), E>,
) -> Result<LogReport, E> {
    let firsts = list_files(place)?;
    let mut reading = Reading { place, keys, last_in_database, next: 1, report: LogReport::default() };
    for (index, first) in firsts.iter().enumerate() {
        let is_newest = index + 1 == firsts.len();
        for frame in reading.read_file(*first, is_newest)? {
            visit(frame.first_seq, frame.entries)?;
        }
    }
    reading.check_end(firsts.last().copied());
    Ok(reading.report)
}

struct Reading<'a> {
    place: &'a LogPlace<'a>,
    keys: &'a dyn JournalKeys,
    last_in_database: Option<u64>,
    /// The number that should come next.
    next: u64,
    report: LogReport,
}

struct Frame {
    first_seq: u64,
    entries: Vec<SignedEntry>,
}

impl Reading<'_> {
    fn fault(&mut self, first: u64, kind: FaultKind) {
        self.report.faults.push(JournalFault { file: self.place.file(first), kind });
    }

    fn read_file(&mut self, first: u64, is_newest: bool) -> Result<Vec<Frame>, DiskError> {
        self.expect_file(first);
        let bytes = match self.place.folder.read(&self.place.file(first), LONGEST_FILE) {
            Ok(bytes) => bytes,
            Err(DiskError::TooLarge) => {
                self.fault(first, FaultKind::TooLong);
                return Ok(Vec::new());
            }
            Err(error) => return Err(error),
        };
        let length = bytes.len() as u64;
        let head = match FileHead::decode(&bytes) {
            Ok(head) => head,
            Err(error) => {
                self.report.files.push(FileReport { first, length, head: None });
                self.head_fault(first, &bytes, is_newest, error);
                return Ok(Vec::new());
            }
        };
        self.report.files.push(FileReport { first, length, head: Some(head) });
        if !self.place.owns(&head, first) {
            self.fault(first, FaultKind::WrongPlace);
            return Ok(Vec::new());
        }
        let Some(key) = self.keys.journal_key(head.key_epoch) else {
            self.fault(first, FaultKind::NoKey { epoch: head.key_epoch });
            return Ok(Vec::new());
        };
        let scanned = scan(&bytes, &head, key);
        Ok(self.take_frames(first, is_newest, &bytes, scanned))
    }

    /// A file of which not even the head is whole: one that was just being begun, if nothing of it was ever acknowledged.
    fn head_fault(&mut self, first: u64, bytes: &[u8], is_newest: bool, error: FileHeadError) {
        if error == FileHeadError::TooNew {
            return self.fault(first, FaultKind::TooNew);
        }
        let is_known = self.last_in_database.is_some_and(|last| last >= first);
        let follows = self.next == first;
        let holds_frame = bytes.windows(4).skip(FILE_HEAD).any(|window| window == b"AMFR");
        if is_newest && !is_known && follows && !holds_frame {
            let (length, is_zeros) = (bytes.len() as u64, bytes.iter().all(|byte| *byte == 0));
            return self.fault(first, FaultKind::Torn { offset: 0, length, is_zeros });
        }
        self.fault(first, FaultKind::HeadDamaged);
    }

    fn take_frames(&mut self, first: u64, is_newest: bool, bytes: &[u8], scanned: Scan) -> Vec<Frame> {
        let end = scanned.end(first, is_newest, self.last_in_database);
        for gap in &scanned.damaged {
            self.fault(first, damaged(gap, bytes));
        }
        let mut frames = Vec::with_capacity(scanned.frames.len());
        for frame in scanned.frames {
            self.expect(first, &frame);
            frames.push(Frame { first_seq: frame.first_seq, entries: frame.entries });
        }
        match end {
            End::Clean => {}
            End::Torn(gap) => self.fault(first, torn(&gap, bytes)),
            End::Damaged(gap) => self.fault(first, damaged(&gap, bytes)),
        }
        frames
    }

    /// The entries before a file's own first number are those of a file that is gone.
    fn expect_file(&mut self, first: u64) {
        if first > self.next {
            self.fault(self.next, FaultKind::Missing { first: self.next, last: first - 1 });
            self.next = first;
        }
    }

    /// Compares a frame's first number with the one that should follow.
    fn expect(&mut self, file: u64, frame: &WholeFrame) {
        if frame.first_seq > self.next {
            self.fault(file, FaultKind::Missing { first: self.next, last: frame.first_seq - 1 });
        } else if frame.first_seq < self.next {
            self.fault(file, FaultKind::Repeated { first: frame.first_seq });
        }
        let after = frame.first_seq.saturating_add(frame.entries.len() as u64);
        self.next = self.next.max(after);
        self.report.last_seq = self.report.last_seq.max(after.saturating_sub(1));
    }

    /// What the database knows and no file holds.
    fn check_end(&mut self, newest: Option<u64>) {
        let known = self.last_in_database.unwrap_or(0);
        if known >= self.next {
            let place = newest.unwrap_or(self.next);
            self.fault(place, FaultKind::Missing { first: self.next, last: known });
        }
    }
}

fn parts(gap: &Gap, bytes: &[u8]) -> (u64, u64, bool) {
    let end = gap.offset + gap.length;
    let is_zeros = bytes.get(gap.offset..end).is_some_and(|bytes| bytes.iter().all(|byte| *byte == 0));
    (gap.offset as u64, gap.length as u64, is_zeros)
}

fn damaged(gap: &Gap, bytes: &[u8]) -> FaultKind {
    let (offset, length, is_zeros) = parts(gap, bytes);
    FaultKind::Damaged { offset, length, is_zeros }
}

fn torn(gap: &Gap, bytes: &[u8]) -> FaultKind {
    let (offset, length, is_zeros) = parts(gap, bytes);
    FaultKind::Torn { offset, length, is_zeros }
}
