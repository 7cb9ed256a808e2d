//! A file that a member chose to be written outside the vault: whole under its name, or not at all.
//!
//! Not here: whether it may be written (the gate, and the rules of working copies).
//! What must stay true: nothing that is there is ever overwritten, nothing is written into the vault's own folder, and
//! what was not finished is removed.
#![expect(clippy::disallowed_methods, reason = "this is the vault's file layer: the one door for what leaves it")]

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::folder::Folder;

/// Why nothing was written at the place a member chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum DestinationError {
    /// There is a file of this name.
    #[error("the file exists")]
    Exists,
    /// The place cannot be written.
    #[error("the place cannot be written")]
    NotWritable,
    /// The place lies in the vault.
    #[error("the place lies in the vault")]
    InsideVault,
    /// There is no room.
    #[error("no room")]
    NoSpace,
}

impl DestinationError {
    fn of(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::AlreadyExists => Self::Exists,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::NoSpace,
            _ => Self::NotWritable,
        }
    }
}

/// A file being written under a name of its own beside the place it will have.
pub struct Destination {
    part: PathBuf,
    place: PathBuf,
    file: Option<File>,
}

impl Destination {
    /// Begins to write at a place where nothing is yet.
    pub fn create(vault: &Folder, place: &Path) -> Result<Self, DestinationError> {
        let (Some(parent), Some(name)) = (place.parent(), place.file_name()) else {
            return Err(DestinationError::NotWritable);
        };
        let parent = if parent.as_os_str().is_empty() { Path::new(".") } else { parent };
        let parent = parent.canonicalize().map_err(|_| DestinationError::NotWritable)?;
        if parent.starts_with(vault.root()) {
            return Err(DestinationError::InsideVault);
        }
        let place = parent.join(name);
        if place.symlink_metadata().is_ok() {
            return Err(DestinationError::Exists);
        }
        let mut part_name = name.to_owned();
        part_name.push(".part");
        let part = parent.join(part_name);
        let mut options = File::options();
        options.write(true).create_new(true);
        // What leaves is in the clear: nobody else on this machine may read it.
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&part).map_err(|error| DestinationError::of(&error))?;
        Ok(Self { part, place, file: Some(file) })
    }

    /// Brings what was written to the medium; it has its name only after [`Destination::publish`].
    pub fn sync(&mut self) -> Result<(), DestinationError> {
        match &mut self.file {
            Some(file) => file.sync_all().map_err(|error| DestinationError::of(&error)),
            None => Err(DestinationError::NotWritable),
        }
    }

    /// Gives the file its name.
    pub fn publish(mut self) -> Result<(), DestinationError> {
        self.sync()?;
        self.file = None;
        // A hard link fails where something is there, which a rename does not; where links are not known, look first.
        match fs::hard_link(&self.part, &self.place) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Err(DestinationError::Exists),
            Err(_) if self.place.symlink_metadata().is_ok() => return Err(DestinationError::Exists),
            Err(_) => {
                return fs::rename(&self.part, &self.place).map_err(|error| DestinationError::of(&error));
            }
        }
        Ok(())
    }
}

impl Write for Destination {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.file {
            Some(file) => file.write(bytes),
            None => Err(io::ErrorKind::BrokenPipe.into()),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.file {
            Some(file) => file.flush(),
            None => Ok(()),
        }
    }
}

impl Drop for Destination {
    fn drop(&mut self) {
        self.file = None;
        // Published, the part is a second name of the same file; unfinished, it is what must not stay.
        let _ = fs::remove_file(&self.part);
    }
}
