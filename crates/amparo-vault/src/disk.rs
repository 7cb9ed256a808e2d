//! The only door of the vault to the file system.
//!
//! Not here: what the files mean (`folder`, `journal_file`, `object`), and the database, whose library has a file layer of its own.
//! What must stay true: nothing is created that could already be there, nothing is renamed over a file unless that was asked for, a failed
//! flush is told apart from every other failure, and each step can be made to fail by [`fault::FaultDisk`].

pub mod fault;
mod platform;
pub mod real;

use std::path::{Path, PathBuf};

use thiserror::Error;

pub use real::RealDisk;

/// What a disk is asked to do; names the step that failed, and the step at which a fault is injected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Make a new file.
    Create,
    /// Open a file that is there.
    Open,
    /// Take the kernel's lock on a file.
    Lock,
    /// Write at the end of a file.
    Write,
    /// Flush a file to the medium.
    Sync,
    /// Flush a directory to the medium.
    SyncDirectory,
    /// Rename to a name that is free.
    RenameNew,
    /// Rename over what is there.
    RenameOver,
    /// Read.
    Read,
    /// Ask for length, kind or times of a file.
    Stat,
    /// Cut a file.
    Truncate,
    /// Remove a file or an empty directory.
    Remove,
    /// List a directory.
    List,
    /// Make a directory.
    CreateDirectory,
    /// Ask for the space of a volume, or what kind it is.
    Space,
    /// Set blocks aside for a file.
    Reserve,
    /// Take the right to write from a file.
    SetReadOnly,
    /// Pass a named place between two steps that are not the disk's.
    Mark,
}

/// Why the disk did not do what was asked. Paths are left out: the caller knows them, and they may name people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum DiskError {
    /// The volume has no room; this many bytes are missing at least.
    #[error("no space on the volume, {missing} bytes missing")]
    NoSpace {
        /// Bytes that must become free before the same call can succeed.
        missing: u64,
    },
    /// No file of that name.
    #[error("not found")]
    NotFound,
    /// A file of that name is there already.
    #[error("exists already")]
    Exists,
    /// Another process holds the lock.
    #[error("held by another process")]
    Held,
    /// The rights of the file or folder forbid it, or the volume is read-only.
    #[error("not permitted")]
    NotPermitted,
    /// The volume does not take files of that size (FAT32: 4 GiB).
    #[error("larger than this volume takes")]
    TooLarge,
    /// A regular file was wanted and something else is there: a link, a folder, a pipe, a device.
    #[error("not a regular file")]
    NotRegular,
    /// A flush failed: what was written since the last good one may or may not be on the medium. Never flush again and call it good.
    #[error("the flush failed, outcome unknown")]
    SyncFailed,
    /// Anything else the system reported, with its own number where it has one.
    #[error("disk failure at {step:?}")]
    Failed {
        /// What was being done.
        step: Step,
        /// The number the operating system gave.
        code: Option<i32>,
    },
    /// What was read back is not what was written: the medium or the memory of this machine is failing.
    #[error("read back other bytes than were written")]
    NotAsWritten,
    /// A fault test stopped this disk; nothing works any more until a new one is opened.
    #[error("stopped by a fault test")]
    Crashed,
}

/// What stands under a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// A regular file.
    Regular,
    /// A directory.
    Directory,
    /// A symbolic link, pipe, socket or device.
    Other,
}

/// One name in a directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DirectoryEntry {
    /// The name; `None` when it is no valid Unicode, which no file of a vault has.
    pub name: Option<String>,
    /// The whole path.
    pub path: PathBuf,
    /// What it is; links are not followed.
    pub kind: FileKind,
}

/// Length and kind of a file; links are not followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stat {
    /// What it is.
    pub kind: FileKind,
    /// Length in bytes.
    pub length: u64,
}

/// Room on a volume, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Space {
    /// What this user may still write.
    pub free: u64,
    /// Size of the whole volume.
    pub total: u64,
}

/// What kind of volume a folder lies on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VolumeKind {
    /// A disk of this machine, as far as can be told.
    Local,
    /// A file system that lives on another machine.
    Network,
    /// A file system made by a program, which may change files behind our back.
    Program,
}

/// A file that is open.
pub trait DiskFile: Send + Sync {
    /// Writes all bytes at the end of the file. After an error some of them may be there: the length tells.
    fn write_all(&mut self, bytes: &[u8]) -> Result<(), DiskError>;
    /// Fills as much of `buffer` as the file holds from `offset`, and says how much.
    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> Result<usize, DiskError>;
    /// Length in bytes.
    fn length(&self) -> Result<u64, DiskError>;
    /// Cuts the file to `length`, or lets it grow to it with zeros; writing goes on there.
    fn truncate(&mut self, length: u64) -> Result<(), DiskError>;
    /// Brings content and length to the medium.
    fn sync(&mut self) -> Result<(), DiskError>;
    /// Sets blocks aside so that the file can grow to `length`; its length stays. `false` when the volume cannot do so: the write itself
    /// then tells.
    fn reserve(&mut self, length: u64) -> Result<bool, DiskError>;
    /// Lets the system write out and forget its copy of a range, now rather than at the flush. A hint: nothing depends on it.
    fn release_cache(&self, offset: u64, length: u64);
}

/// A file system as the vault needs it. It never follows a link at the end of a path, never creates a file that others can read, and gives
/// no way to overwrite bytes in place: files grow, are cut, or are replaced whole.
pub trait Disk: Send + Sync {
    /// Makes a new file, readable and writable by its owner only. [`DiskError::Exists`] when the name is taken.
    fn create(&self, path: &Path) -> Result<Box<dyn DiskFile>, DiskError>;
    /// Opens a regular file to read.
    fn open(&self, path: &Path) -> Result<Box<dyn DiskFile>, DiskError>;
    /// Opens a regular file to read, to write at its end and to cut.
    fn open_to_append(&self, path: &Path) -> Result<Box<dyn DiskFile>, DiskError>;
    /// Opens or makes a file and takes the kernel's exclusive lock on it, until it is dropped. [`DiskError::Held`] when it is taken.
    fn lock(&self, path: &Path) -> Result<Box<dyn DiskFile>, DiskError>;
    /// Renames; [`DiskError::Exists`] when the new name is taken.
    fn rename_new(&self, from: &Path, to: &Path) -> Result<(), DiskError>;
    /// Renames; replaces what is there in one step.
    fn rename_over(&self, from: &Path, to: &Path) -> Result<(), DiskError>;
    /// Removes a file.
    fn remove(&self, path: &Path) -> Result<(), DiskError>;
    /// Removes an empty directory.
    fn remove_directory(&self, path: &Path) -> Result<(), DiskError>;
    /// Lists a directory, sorted by name.
    fn list(&self, directory: &Path) -> Result<Vec<DirectoryEntry>, DiskError>;
    /// Makes a directory that only its owner can enter. Its parent must be there.
    fn create_directory(&self, path: &Path) -> Result<(), DiskError>;
    /// Brings the names of a directory to the medium.
    fn sync_directory(&self, path: &Path) -> Result<(), DiskError>;
    /// Length and kind.
    fn stat(&self, path: &Path) -> Result<Stat, DiskError>;
    /// Room on the volume of `path`.
    fn space(&self, path: &Path) -> Result<Space, DiskError>;
    /// What kind of volume `path` lies on.
    fn volume_kind(&self, path: &Path) -> Result<VolumeKind, DiskError>;
    /// The path without links and relative parts. Everything on it must be there.
    fn canonical(&self, path: &Path) -> Result<PathBuf, DiskError>;
    /// Takes the right to write from a file.
    fn set_read_only(&self, path: &Path) -> Result<(), DiskError>;
    /// Passes a named place between two steps that do not go through this trait, such as those of the database. A disk of a machine does
    /// nothing here; a fault disk can end the program.
    fn mark(&self, _place: &'static str) -> Result<(), DiskError> {
        Ok(())
    }
}

/// Reads a whole file of at most `limit` bytes; a longer one is [`DiskError::TooLarge`], before anything is allocated for it.
pub fn read_whole(disk: &dyn Disk, path: &Path, limit: u64) -> Result<Vec<u8>, DiskError> {
    let file = disk.open(path)?;
    let length = file.length()?;
    if length > limit {
        return Err(DiskError::TooLarge);
    }
    let size = usize::try_from(length).map_err(|_| DiskError::TooLarge)?;
    let mut bytes = vec![0; size];
    let filled = file.read_at(0, &mut bytes)?;
    bytes.truncate(filled);
    Ok(bytes)
}

/// Whether something stands under this name.
pub fn exists(disk: &dyn Disk, path: &Path) -> Result<bool, DiskError> {
    match disk.stat(path) {
        Ok(_) => Ok(true),
        Err(DiskError::NotFound) => Ok(false),
        Err(error) => Err(error),
    }
}
