//! Reading a journal file that may end in a torn write or be damaged anywhere.
//!
//! Not here: moving torn ends aside and healing; the vault does both from what is found here.
//! Must stay true: only bytes after the last whole frame, with no valid frame head after them, can be a torn end; all
//! else that is no frame is damage. Whether a torn end may be moved aside depends on more than one file: see
//! [`Scan::end`].

use amparo_crypto::secret::Secret;

use crate::entry::SignedEntry;
use crate::frame::{FILE_HEAD, FRAME_HEAD, FRAME_MAGIC, FileHead, FrameHead};

/// A frame that opens.
#[derive(Debug, Clone)]
pub struct WholeFrame {
    /// Where its head begins in the file.
    pub offset: usize,
    /// Head and contents together.
    pub length: usize,
    /// Number of its first entry.
    pub first_seq: u64,
    /// Its entries.
    pub entries: Vec<SignedEntry>,
}

/// Bytes that belong to no whole frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap {
    /// Where they begin.
    pub offset: usize,
    /// How many they are.
    pub length: usize,
    /// The frame head that stands at their start, if it is whole.
    pub head: Option<FrameHead>,
}

/// What a file holds after its head.
#[derive(Debug, Clone, Default)]
pub struct Scan {
    /// Every frame that opens, in the order of the file.
    pub frames: Vec<WholeFrame>,
    /// Bytes with a valid frame head somewhere after them: damage.
    pub damaged: Vec<Gap>,
    /// Bytes after the last whole frame with no valid frame head after them.
    pub tail: Option<Gap>,
}

/// How a file ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// With its last whole frame.
    Clean,
    /// With a write that was never acknowledged: may be moved aside.
    Torn(Gap),
    /// With bytes that were acknowledged once and are damaged.
    Damaged(Gap),
}

impl Scan {
    /// Number of the last entry in whole frames.
    pub fn last_seq(&self) -> Option<u64> {
        let last = self.frames.last()?;
        last.first_seq.checked_add(u64::try_from(last.entries.len()).ok()?)?.checked_sub(1)
    }

    /// How the file ends, given whether it is the log's newest and the last number of the log in the database.
    ///
    /// `first_seq` is that of the file's head: a file without any whole frame ends before it.
    pub fn end(&self, first_seq: u64, is_newest: bool, last_in_database: Option<u64>) -> End {
        let Some(tail) = self.tail else { return End::Clean };
        let last = self.last_seq().unwrap_or(first_seq.saturating_sub(1));
        let is_in_database = last_in_database.is_some_and(|in_database| in_database > last);
        if is_newest && !is_in_database { End::Torn(tail) } else { End::Damaged(tail) }
    }

    /// True if everything in the file is whole.
    pub fn is_clean(&self) -> bool {
        self.damaged.is_empty() && self.tail.is_none()
    }
}

/// Finds the frames of a file, of which `head` is the head.
pub fn scan(file: &[u8], head: &FileHead, key: &Secret<32>) -> Scan {
    let mut scan = Scan::default();
    let mut at = FILE_HEAD;
    let mut gap = None;
    while at < file.len() {
        if let Some(frame) = whole_frame(file, at, head, key) {
            if let Some(start) = gap.take() {
                scan.damaged.push(gap_between(file, start, at));
            }
            at += frame.length;
            scan.frames.push(frame);
        } else {
            gap.get_or_insert(at);
            match next_head(file, at + 1) {
                Some(next) => at = next,
                None => break,
            }
        }
    }
    if let Some(start) = gap {
        scan.close(file, start);
    }
    scan
}

impl Scan {
    /// Splits what is left at the last valid head: bytes before it are damage, it and what follows may be torn.
    fn close(&mut self, file: &[u8], start: usize) {
        let mut last = start;
        while let Some(next) = next_head(file, last + 1) {
            last = next;
        }
        if last > start {
            self.damaged.push(gap_between(file, start, last));
        }
        self.tail = Some(gap_between(file, last, file.len()));
    }
}

fn gap_between(file: &[u8], offset: usize, end: usize) -> Gap {
    Gap { offset, length: end - offset, head: head_at(file, offset) }
}

fn head_at(file: &[u8], at: usize) -> Option<FrameHead> {
    FrameHead::decode(file.get(at..)?.first_chunk::<FRAME_HEAD>()?)
}

/// The next place from `from` on where a valid frame head stands.
fn next_head(file: &[u8], from: usize) -> Option<usize> {
    let rest = file.get(from..)?;
    let mut starts = rest.windows(FRAME_MAGIC.len()).enumerate().filter(|(_, window)| *window == FRAME_MAGIC);
    starts.find(|(at, _)| head_at(file, from + at).is_some()).map(|(at, _)| from + at)
}

fn whole_frame(file: &[u8], offset: usize, file_head: &FileHead, key: &Secret<32>) -> Option<WholeFrame> {
    let head = head_at(file, offset)?;
    let length = FRAME_HEAD + usize::try_from(head.length).ok()?;
    let bytes = file.get(offset..offset.checked_add(length)?)?;
    let entries = file_head.open_frame(key, bytes).ok()?;
    Some(WholeFrame { offset, length, first_seq: head.first_seq, entries })
}
