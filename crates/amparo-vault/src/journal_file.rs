//! The journal's files: appending frames, reading logs, and mending what is damaged.
//!
//! Not here: the bytes of heads and frames (amparo-journal), and what the entries mean. Reading writes nothing: it names what it finds, and
//! whoever opens the vault decides.
//! What must stay true: a frame is acknowledged only after file, folder and new parents are flushed; bytes that were ever acknowledged are
//! never removed, but by an erasure.

mod heal;
mod read;
mod write;

use amparo_crypto::secret::Secret;
use amparo_domain::{LogId, VaultId};
use amparo_journal::frame::{FILE_FULL, FILE_HEAD, FileHead, MOST_FRAME};

use crate::disk::{DiskError, FileKind};
use crate::folder::{Folder, VaultFile};

pub use heal::{HealError, heal_file, move_torn_aside, remove_kept_copies, rewrite_file};
pub use read::{FaultKind, FileReport, JournalFault, LogReport, list_files, list_logs, read_log};
pub use write::{AppendError, JournalWriter};

/// A file is begun anew once it is full, so the longest is a full one and one frame.
const LONGEST_FILE: u64 = FILE_FULL + (FILE_HEAD + MOST_FRAME) as u64 + 64;

/// Gives the keys that journal files are sealed under.
pub trait JournalKeys {
    /// The key of a file of this epoch, if it is known.
    fn journal_key(&self, epoch: u32) -> Option<&Secret<32>>;
}

/// One log of one vault in its folder.
#[derive(Clone, Copy)]
pub struct LogPlace<'a> {
    /// The vault's folder.
    pub folder: &'a Folder,
    /// The office's vault.
    pub vault: VaultId,
    /// The log.
    pub log: LogId,
}

impl LogPlace<'_> {
    /// The file that begins with entry `first`.
    pub fn file(&self, first: u64) -> VaultFile {
        VaultFile::Journal { log: self.log, first }
    }

    /// Whether a head is that of the file it stands in.
    fn owns(&self, head: &FileHead, first: u64) -> bool {
        head.vault == self.vault && head.log == self.log && head.first_seq == first
    }

    /// Every file in the directory of the log whose name is one of the vault's; none when there is no such directory.
    fn names(&self) -> Result<Vec<VaultFile>, DiskError> {
        let directory = self.folder.directory_of(&self.file(1));
        let entries = match self.folder.disk().list(&directory) {
            Ok(entries) => entries,
            Err(DiskError::NotFound) => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        Ok(entries
            .into_iter()
            .filter(|entry| entry.kind == FileKind::Regular)
            .filter_map(|entry| VaultFile::parse(&format!("journal/{}/{}", self.log, entry.name?)))
            .collect())
    }
}

#[cfg(test)]
mod tests;
