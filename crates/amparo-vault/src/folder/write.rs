//! Writing a small file whole: either the old bytes stand there after a crash, or the new ones, never a mixture.
//!
//! Not here: journal files, which grow, and objects, which are too large to be held in memory.

use std::path::Path;

use amparo_crypto::random::{self, Randomness};

use super::{Folder, VaultFile};
use crate::ballast::{SpaceFor, require_space};
use crate::disk::{Disk, DiskError, read_whole};

/// What to do with a file of that name that is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Old {
    Refuse,
    Replace,
}

impl Folder {
    /// Writes a file that must not be there yet.
    pub fn write_new(&self, file: &VaultFile, bytes: &[u8], random: &dyn Randomness) -> Result<(), DiskError> {
        self.write_atomically(file, bytes, Old::Refuse, random)
    }

    /// Writes a file, in place of one that may be there.
    pub fn write_replacing(&self, file: &VaultFile, bytes: &[u8], random: &dyn Randomness) -> Result<(), DiskError> {
        self.write_atomically(file, bytes, Old::Replace, random)
    }

    /// Writes both copies of the header, the backup first: whichever moment a crash picks, one copy is whole.
    pub fn write_header(&self, bytes: &[u8], random: &dyn Randomness) -> Result<(), DiskError> {
        self.write_replacing(&VaultFile::HeaderBackup, bytes, random)?;
        self.write_replacing(&VaultFile::Header, bytes, random)
    }

    /// Space, a file of its own, flush, read back, rename, flush of the directory: in this order.
    fn write_atomically(
        &self,
        file: &VaultFile,
        bytes: &[u8],
        old: Old,
        random: &dyn Randomness,
    ) -> Result<(), DiskError> {
        let disk = self.disk.as_ref();
        require_space(disk, &self.root, bytes.len() as u64, SpaceFor::Save)?;
        self.ensure_directory_of(file)?;
        let temporary = self.path(&VaultFile::Temporary(random::array(random)));
        let target = self.path(file);
        let written = write_and_check(disk, &temporary, bytes).and_then(|()| match old {
            Old::Refuse => disk.rename_new(&temporary, &target),
            Old::Replace => disk.rename_over(&temporary, &target),
        });
        if let Err(error) = written {
            // Whether or not this succeeds, the failure to report is the first one; the sweep at the next start removes the rest.
            let _ = disk.remove(&temporary);
            return Err(error);
        }
        disk.sync_directory(&self.directory_of(file))
    }
}

fn write_and_check(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> Result<(), DiskError> {
    let mut file = disk.create(path)?;
    file.reserve(bytes.len() as u64)?;
    file.write_all(bytes)?;
    file.sync()?;
    file.release_cache(0, bytes.len() as u64);
    drop(file);
    let read = read_whole(disk, path, bytes.len() as u64).map_err(|error| match error {
        DiskError::TooLarge => DiskError::NotAsWritten,
        other => other,
    })?;
    if read == bytes { Ok(()) } else { Err(DiskError::NotAsWritten) }
}
