//! The disk of the machine.
//!
//! Not here: what differs between operating systems, which is in `platform`.

#![expect(clippy::disallowed_methods, reason = "this is the vault's file layer, through which all writing goes")]

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::platform;
use super::{DirectoryEntry, Disk, DiskError, DiskFile, FileKind, Space, Stat, Step, VolumeKind};

/// The file system of the operating system.
#[derive(Debug, Clone, Copy, Default)]
pub struct RealDisk;

struct RealFile {
    file: File,
}

/// Puts the system's failure into our words. `wanted` is what the step needed, to tell how much is missing.
pub(super) fn in_our_words(step: Step, error: &io::Error) -> DiskError {
    match error.kind() {
        ErrorKind::NotFound => DiskError::NotFound,
        ErrorKind::AlreadyExists => DiskError::Exists,
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => DiskError::NotPermitted,
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => DiskError::NoSpace { missing: 1 },
        ErrorKind::FileTooLarge => DiskError::TooLarge,
        ErrorKind::IsADirectory => DiskError::NotRegular,
        _ if platform::is_link_refusal(error) => DiskError::NotRegular,
        _ => DiskError::Failed { step, code: error.raw_os_error() },
    }
}

fn kind_of(file_type: fs::FileType) -> FileKind {
    if file_type.is_file() {
        FileKind::Regular
    } else if file_type.is_dir() {
        FileKind::Directory
    } else {
        FileKind::Other
    }
}

impl RealFile {
    fn opened(options: &OpenOptions, path: &Path) -> Result<Self, DiskError> {
        let file = options.open(path).map_err(|error| in_our_words(Step::Open, &error))?;
        let metadata = file.metadata().map_err(|error| in_our_words(Step::Open, &error))?;
        if metadata.is_file() { Ok(Self { file }) } else { Err(DiskError::NotRegular) }
    }

    /// Adds what is missing to a "no space": what was still to be written, less what the volume says is free.
    fn with_missing(&self, error: DiskError, wanted: u64) -> DiskError {
        match error {
            DiskError::NoSpace { .. } => {
                let free = platform::free_of(&self.file).unwrap_or(0);
                DiskError::NoSpace { missing: wanted.saturating_sub(free).max(1) }
            }
            other => other,
        }
    }
}

impl DiskFile for RealFile {
    fn write_all(&mut self, bytes: &[u8]) -> Result<(), DiskError> {
        let mut rest = bytes;
        while !rest.is_empty() {
            match self.file.write(rest) {
                Ok(0) => {
                    return Err(DiskError::Failed { step: Step::Write, code: None });
                }
                Ok(written) => rest = &rest[written..],
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => {
                    let error = in_our_words(Step::Write, &error);
                    return Err(self.with_missing(error, rest.len() as u64));
                }
            }
        }
        Ok(())
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> Result<usize, DiskError> {
        let mut filled = 0;
        while filled < buffer.len() {
            match platform::read_at(&self.file, offset + filled as u64, &mut buffer[filled..]) {
                Ok(0) => break,
                Ok(read) => filled += read,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(in_our_words(Step::Read, &error)),
            }
        }
        Ok(filled)
    }

    fn length(&self) -> Result<u64, DiskError> {
        self.file.metadata().map(|metadata| metadata.len()).map_err(|error| in_our_words(Step::Stat, &error))
    }

    fn truncate(&mut self, length: u64) -> Result<(), DiskError> {
        self.file
            .set_len(length)
            .and_then(|()| self.file.seek(SeekFrom::Start(length)).map(|_| ()))
            .map_err(|error| in_our_words(Step::Truncate, &error))
    }

    fn sync(&mut self) -> Result<(), DiskError> {
        self.file.sync_all().map_err(|_| DiskError::SyncFailed)
    }

    fn reserve(&mut self, length: u64) -> Result<bool, DiskError> {
        platform::reserve(&self.file, length).map_err(|error| {
            let error = in_our_words(Step::Reserve, &error);
            let wanted = length.saturating_sub(self.length().unwrap_or(0));
            self.with_missing(error, wanted)
        })
    }

    fn release_cache(&self, offset: u64, length: u64) {
        platform::release_cache(&self.file, offset, length);
    }
}

/// A file with the kernel's lock on it, which is given up when it is dropped. Closing alone would leave the lock to a
/// child that is just being started and still holds a copy of the file.
struct LockedFile(RealFile);

impl Drop for LockedFile {
    fn drop(&mut self) {
        let _ = self.0.file.unlock();
    }
}

impl DiskFile for LockedFile {
    fn write_all(&mut self, bytes: &[u8]) -> Result<(), DiskError> {
        self.0.write_all(bytes)
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> Result<usize, DiskError> {
        self.0.read_at(offset, buffer)
    }

    fn length(&self) -> Result<u64, DiskError> {
        self.0.length()
    }

    fn truncate(&mut self, length: u64) -> Result<(), DiskError> {
        self.0.truncate(length)
    }

    fn sync(&mut self) -> Result<(), DiskError> {
        self.0.sync()
    }

    fn reserve(&mut self, length: u64) -> Result<bool, DiskError> {
        self.0.reserve(length)
    }

    fn release_cache(&self, offset: u64, length: u64) {
        self.0.release_cache(offset, length);
    }
}

impl Disk for RealDisk {
    fn create(&self, path: &Path) -> Result<Box<dyn DiskFile>, DiskError> {
        let mut options = platform::private_options();
        options.read(true).write(true).create_new(true);
        match options.open(path) {
            Ok(file) => Ok(Box::new(RealFile { file })),
            Err(error) => Err(in_our_words(Step::Create, &error)),
        }
    }

    fn open(&self, path: &Path) -> Result<Box<dyn DiskFile>, DiskError> {
        let mut options = platform::private_options();
        Ok(Box::new(RealFile::opened(options.read(true), path)?))
    }

    fn open_to_append(&self, path: &Path) -> Result<Box<dyn DiskFile>, DiskError> {
        let mut options = platform::private_options();
        let mut opened = RealFile::opened(options.read(true).write(true), path)?;
        opened.file.seek(SeekFrom::End(0)).map_err(|error| in_our_words(Step::Open, &error))?;
        Ok(Box::new(opened))
    }

    fn lock(&self, path: &Path) -> Result<Box<dyn DiskFile>, DiskError> {
        let mut options = platform::private_options();
        let options = options.read(true).write(true).create(true);
        let opened = RealFile::opened(options, path)?;
        match opened.file.try_lock() {
            Ok(()) => Ok(Box::new(LockedFile(opened))),
            Err(fs::TryLockError::WouldBlock) => Err(DiskError::Held),
            Err(fs::TryLockError::Error(error)) => Err(in_our_words(Step::Lock, &error)),
        }
    }

    fn rename_new(&self, from: &Path, to: &Path) -> Result<(), DiskError> {
        platform::rename_new(from, to).map_err(|error| in_our_words(Step::RenameNew, &error))
    }

    fn rename_over(&self, from: &Path, to: &Path) -> Result<(), DiskError> {
        fs::rename(from, to).map_err(|error| in_our_words(Step::RenameOver, &error))
    }

    fn remove(&self, path: &Path) -> Result<(), DiskError> {
        fs::remove_file(path).map_err(|error| in_our_words(Step::Remove, &error))
    }

    fn remove_directory(&self, path: &Path) -> Result<(), DiskError> {
        fs::remove_dir(path).map_err(|error| in_our_words(Step::Remove, &error))
    }

    fn list(&self, directory: &Path) -> Result<Vec<DirectoryEntry>, DiskError> {
        let failed = |error: io::Error| in_our_words(Step::List, &error);
        let mut entries = Vec::new();
        for entry in fs::read_dir(directory).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            entries.push(DirectoryEntry {
                name: entry.file_name().into_string().ok(),
                path: entry.path(),
                kind: kind_of(entry.file_type().map_err(failed)?),
            });
        }
        entries.sort_by(|one, other| one.path.cmp(&other.path));
        Ok(entries)
    }

    fn create_directory(&self, path: &Path) -> Result<(), DiskError> {
        platform::create_private_directory(path).map_err(|error| in_our_words(Step::CreateDirectory, &error))
    }

    fn sync_directory(&self, path: &Path) -> Result<(), DiskError> {
        platform::sync_directory(path)
    }

    fn stat(&self, path: &Path) -> Result<Stat, DiskError> {
        let metadata = fs::symlink_metadata(path).map_err(|error| in_our_words(Step::Stat, &error))?;
        Ok(Stat { kind: kind_of(metadata.file_type()), length: metadata.len() })
    }

    fn space(&self, path: &Path) -> Result<Space, DiskError> {
        platform::space(path).map_err(|error| in_our_words(Step::Space, &error))
    }

    fn volume_kind(&self, path: &Path) -> Result<VolumeKind, DiskError> {
        platform::volume_kind(path).map_err(|error| in_our_words(Step::Space, &error))
    }

    fn canonical(&self, path: &Path) -> Result<PathBuf, DiskError> {
        fs::canonicalize(path).map_err(|error| in_our_words(Step::Stat, &error))
    }

    fn set_read_only(&self, path: &Path) -> Result<(), DiskError> {
        platform::set_read_only(path).map_err(|error| in_our_words(Step::SetReadOnly, &error))
    }
}

/// A file of the user's, outside the vault, to be taken in: opened without following a link and without waiting for a pipe.
pub(crate) fn open_foreign(path: &Path) -> Result<File, DiskError> {
    let before = fs::symlink_metadata(path).map_err(|error| in_our_words(Step::Open, &error))?;
    if !before.is_file() {
        return Err(DiskError::NotRegular);
    }
    let mut options = platform::private_options();
    let opened = RealFile::opened(options.read(true), path)?;
    platform::expect_sequential(&opened.file);
    Ok(opened.file)
}

/// Reads until `buffer` is full or the source ends.
pub(crate) fn fill(source: &mut dyn Read, buffer: &mut [u8]) -> Result<usize, DiskError> {
    let mut filled = 0;
    while filled < buffer.len() {
        match source.read(&mut buffer[filled..]) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(in_our_words(Step::Read, &error)),
        }
    }
    Ok(filled)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test stops where its preparation fails")]

    use super::*;

    #[test]
    fn a_lock_that_is_dropped_is_free_though_a_child_still_holds_a_copy_of_the_file() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("lock");
        let opened = RealFile::opened(OpenOptions::new().read(true).write(true).create_new(true), &path).unwrap();
        opened.file.try_lock().unwrap();
        let held = LockedFile(opened);
        let _copy = held.0.file.try_clone().unwrap();
        assert_eq!(RealDisk.lock(&path).err(), Some(DiskError::Held));
        drop(held);
        assert!(RealDisk.lock(&path).is_ok());
    }
}
