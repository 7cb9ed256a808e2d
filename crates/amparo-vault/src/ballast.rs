//! Room kept for the moment the disk is full.
//!
//! A full disk blocks even deletion, so a file of zeros stands by: released, it lets the user save, delete and lock. Not here: when to
//! release it; whoever writes decides.
//! What must stay true: a write for which there is no room is refused before its first byte, with the number of bytes missing.

use std::path::Path;

use crate::disk::{Disk, DiskError, DiskFile};
use crate::folder::{Folder, VaultFile};

/// The most a ballast takes.
const LARGEST: u64 = 64 << 20;

/// A ballast takes at most this part of the volume (one fiftieth is 2 %).
const PART_OF_VOLUME: u64 = 50;

/// Room asked for beyond a small write: the database grows with it.
const ROOM_FOR_DATABASE: u64 = 1 << 20;

/// Zeros are written in pieces of this length where the volume cannot set blocks aside.
const PIECE: usize = 1 << 20;

/// What the room is for; decides how much must be left over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpaceFor {
    /// A save: small, and wanted even on a disk that is nearly full.
    Save,
    /// Evidence: as much as a ballast must stay free, so that work can go on afterwards.
    Evidence,
}

/// Refuses a write of `size` bytes for which there is no room, and says how many bytes are missing.
pub fn require_space(disk: &dyn Disk, path: &Path, size: u64, purpose: SpaceFor) -> Result<(), DiskError> {
    let space = disk.space(path)?;
    let left_over = match purpose {
        SpaceFor::Save => ROOM_FOR_DATABASE,
        SpaceFor::Evidence => size_for(space.total),
    };
    let needed = size.saturating_add(left_over);
    if space.free < needed { Err(DiskError::NoSpace { missing: needed - space.free }) } else { Ok(()) }
}

/// The size of a ballast on a volume of `total` bytes.
pub fn size_for(total: u64) -> u64 {
    LARGEST.min(total / PART_OF_VOLUME)
}

/// Makes the ballast of a folder if it is missing or short. Where there is no room for it, [`DiskError::NoSpace`], and none is left behind.
pub fn recreate(folder: &Folder) -> Result<(), DiskError> {
    let disk = folder.disk().as_ref();
    let path = folder.path(&VaultFile::Ballast);
    let space = disk.space(folder.root())?;
    let wanted = size_for(space.total);
    match disk.stat(&path) {
        Ok(stat) if stat.length == wanted => return Ok(()),
        Ok(_) => disk.remove(&path)?,
        Err(DiskError::NotFound) => {}
        Err(error) => return Err(error),
    }
    let made = disk.create(&path).and_then(|mut file| fill(file.as_mut(), wanted));
    if let Err(error) = made {
        // The failure to report is the first one; a short ballast is made anew next time.
        let _ = disk.remove(&path);
        return Err(error);
    }
    disk.sync_directory(folder.root())
}

/// Gives the ballast's room back. `false` when there was none.
pub fn release(folder: &Folder) -> Result<bool, DiskError> {
    match folder.disk().remove(&folder.path(&VaultFile::Ballast)) {
        Ok(()) => Ok(true),
        Err(DiskError::NotFound) => Ok(false),
        Err(error) => Err(error),
    }
}

fn fill(file: &mut dyn DiskFile, wanted: u64) -> Result<(), DiskError> {
    if file.reserve(wanted)? {
        file.truncate(wanted)?;
        return file.sync();
    }
    let zeros = vec![0; PIECE];
    let mut rest = wanted;
    while rest > 0 {
        let piece = usize::try_from(rest).unwrap_or(PIECE).min(PIECE);
        file.write_all(&zeros[..piece])?;
        rest -= piece as u64;
    }
    file.sync()
}
