//! Appending to a log: one frame an action, one flush a frame.
//!
//! What must stay true: after an error that says "not written", nothing of the frame is in the file and its numbers are free again; in every
//! other case of doubt the answer is "outcome unknown" and the writer takes no more.

use amparo_crypto::random::Randomness;
use amparo_crypto::secret::Secret;
use amparo_domain::{LogId, VaultId};
use amparo_journal::SignedEntry;
use amparo_journal::frame::{FILE_FULL, FILE_HEAD, FileHead, FrameError};
use thiserror::Error;

use super::LogPlace;
use crate::ballast::{SpaceFor, require_space};
use crate::disk::{DiskError, DiskFile};
use crate::folder::{Folder, VaultFile};

/// Blocks are set aside in steps of this many bytes, so that most frames need none.
const RESERVE_STEP: u64 = 256 << 10;

/// Why a frame was not acknowledged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum AppendError {
    /// It may be on the medium or not: stop, and open the vault anew.
    #[error("the outcome is unknown")]
    OutcomeUnknown,
    /// Nothing of it is in the file; the same numbers can be used again.
    #[error("not written: {0}")]
    NotWritten(DiskError),
    /// More than one frame holds. Nothing was written.
    #[error("more than one frame holds")]
    TooLarge,
}

/// Writes one log.
pub struct JournalWriter {
    folder: Folder,
    vault: VaultId,
    log: LogId,
    key_epoch: u32,
    key: Secret<32>,
    next_seq: u64,
    current: Option<OpenFile>,
    is_stopped: bool,
}

struct OpenFile {
    file: Box<dyn DiskFile>,
    head: FileHead,
    length: u64,
    reserved: u64,
}

impl JournalWriter {
    /// Begins a log that has no entry yet. Nothing is written before the first frame.
    pub fn start(folder: &Folder, vault: VaultId, log: LogId, key_epoch: u32, key: Secret<32>) -> Self {
        Self::resume(folder, vault, log, key_epoch, key, 1)
    }

    /// Goes on with a log that was read to its end and found whole: `next_seq` is the number of its next entry. A file of another epoch, or
    /// a full one, is left as it is and a new one begun.
    pub fn resume(folder: &Folder, vault: VaultId, log: LogId, key_epoch: u32, key: Secret<32>, next_seq: u64) -> Self {
        let folder = folder.clone();
        Self { folder, vault, log, key_epoch, key, next_seq, current: None, is_stopped: false }
    }

    /// The log.
    pub fn log(&self) -> LogId {
        self.log
    }

    /// The number of the entry to come.
    pub fn next_seq(&self) -> u64 {
        self.next_seq
    }

    /// Lets go of the open file: to be called after a file of this log was healed or written anew.
    pub fn reopen(&mut self) {
        self.current = None;
    }

    /// Appends entries that follow each other as one frame, and brings them to the medium.
    pub fn append(&mut self, entries: &[SignedEntry], random: &dyn Randomness) -> Result<(), AppendError> {
        if self.is_stopped {
            return Err(AppendError::OutcomeUnknown);
        }
        let mut open = match self.current.take() {
            Some(open) if open.length < FILE_FULL => open,
            _ => match self.open_newest().map_err(AppendError::NotWritten)? {
                Some(open) => open,
                None => return self.append_to_new(entries, random),
            },
        };
        let frame = self.seal(&open.head, entries, random)?;
        self.make_room(&mut open, frame.len() as u64)?;
        if let Err(error) = open.file.write_all(&frame) {
            return Err(self.cut_off(open, error));
        }
        if open.file.sync().is_err() {
            return Err(self.stop());
        }
        open.length += frame.len() as u64;
        self.current = Some(open);
        self.next_seq += entries.len() as u64;
        Ok(())
    }

    fn seal(&self, head: &FileHead, entries: &[SignedEntry], random: &dyn Randomness) -> Result<Vec<u8>, AppendError> {
        head.seal_frame(&self.key, self.next_seq, entries, random).map_err(|error| match error {
            FrameError::TooLarge => AppendError::TooLarge,
            _ => AppendError::NotWritten(DiskError::NotAsWritten),
        })
    }

    fn place(&self) -> LogPlace<'_> {
        LogPlace { folder: &self.folder, vault: self.vault, log: self.log }
    }

    /// The newest file of the log, if it is one to go on with.
    fn open_newest(&self) -> Result<Option<OpenFile>, DiskError> {
        let place = self.place();
        let Some(first) = super::list_files(&place)?.last().copied() else {
            return Ok(None);
        };
        let file = self.folder.disk().open_to_append(&self.folder.path(&place.file(first)))?;
        let mut bytes = [0; FILE_HEAD];
        let read = file.read_at(0, &mut bytes)?;
        let length = file.length()?;
        let Ok(head) = FileHead::decode(&bytes[..read]) else {
            return Ok(None);
        };
        let goes_on = place.owns(&head, first) && head.key_epoch == self.key_epoch && length < FILE_FULL;
        Ok(goes_on.then_some(OpenFile { file, head, length, reserved: length }))
    }

    /// Makes sure of the space before the first byte is written.
    fn make_room(&self, open: &mut OpenFile, size: u64) -> Result<(), AppendError> {
        require_space(self.folder.disk().as_ref(), self.folder.root(), size, SpaceFor::Save)
            .map_err(AppendError::NotWritten)?;
        let needed = open.length + size;
        if needed > open.reserved {
            let reserved = needed.next_multiple_of(RESERVE_STEP);
            open.file.reserve(reserved).map_err(AppendError::NotWritten)?;
            open.reserved = reserved;
        }
        Ok(())
    }

    /// Takes what a failed write left in the file out again, and makes sure of it.
    fn cut_off(&mut self, mut open: OpenFile, error: DiskError) -> AppendError {
        if open.file.truncate(open.length).and_then(|()| open.file.sync()).is_err() {
            return self.stop();
        }
        open.reserved = open.length;
        self.current = Some(open);
        AppendError::NotWritten(error)
    }

    fn stop(&mut self) -> AppendError {
        self.current = None;
        self.is_stopped = true;
        AppendError::OutcomeUnknown
    }

    /// Begins a new file with its first frame. Before the flushes it can be removed without a trace; after a failed one it cannot.
    fn append_to_new(&mut self, entries: &[SignedEntry], random: &dyn Randomness) -> Result<(), AppendError> {
        let head = FileHead {
            vault: self.vault,
            log: self.log,
            key_epoch: self.key_epoch,
            generation: 0,
            first_seq: self.next_seq,
        };
        let frame = self.seal(&head, entries, random)?;
        let file = self.place().file(self.next_seq);
        self.folder.ensure_directory_of(&file).map_err(AppendError::NotWritten)?;
        self.remove_empty(&file).map_err(AppendError::NotWritten)?;
        let created = self.folder.disk().create(&self.folder.path(&file)).map_err(AppendError::NotWritten)?;
        let mut open = OpenFile { file: created, head, length: 0, reserved: 0 };
        let size = (FILE_HEAD + frame.len()) as u64;
        let written = self.make_room(&mut open, size).and_then(|()| {
            open.file
                .write_all(&head.encode())
                .and_then(|()| open.file.write_all(&frame))
                .map_err(AppendError::NotWritten)
        });
        if let Err(error) = written {
            drop(open);
            return Err(if self.folder.remove(&file).is_err() { self.stop() } else { error });
        }
        let flushed = open.file.sync().and_then(|()| self.flush_names(&file));
        if flushed.is_err() {
            return Err(self.stop());
        }
        open.length = size;
        self.current = Some(open);
        self.next_seq += entries.len() as u64;
        Ok(())
    }

    /// Removes a file of that name that was begun, under a former key, and never got a frame.
    fn remove_empty(&self, file: &VaultFile) -> Result<(), DiskError> {
        match self.folder.disk().stat(&self.folder.path(file)) {
            Ok(stat) if stat.length <= FILE_HEAD as u64 => self.folder.remove(file),
            Ok(_) => Err(DiskError::Exists),
            Err(DiskError::NotFound) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Flushes the directory of a new file. Its parents were flushed when they were made, but that may have been before a crash.
    fn flush_names(&self, file: &VaultFile) -> Result<(), DiskError> {
        let directory = self.folder.directory_of(file);
        self.folder.disk().sync_directory(&directory)?;
        directory.parent().map_or(Ok(()), |parent| self.folder.disk().sync_directory(parent))
    }
}
