//! A disk that tells when the last file was in its place, and that may leave out every flush: what is left of the time
//! then is not the medium's.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use amparo_vault::disk::{DirectoryEntry, Disk, DiskError, DiskFile, Space, Stat, VolumeKind};

use crate::measure::stopwatch;

/// Passes everything on to another disk.
pub(crate) struct Watched {
    inner: Arc<dyn Disk>,
    flushes: bool,
    clock: Box<dyn Fn() -> Duration + Send + Sync>,
    placed: Mutex<Duration>,
}

impl Watched {
    /// A disk over another, with or without its flushes.
    pub(crate) fn new(inner: Arc<dyn Disk>, flushes: bool) -> Arc<Self> {
        Arc::new(Self { inner, flushes, clock: Box::new(stopwatch()), placed: Mutex::new(Duration::ZERO) })
    }

    /// The time now.
    pub(crate) fn now(&self) -> Duration {
        (self.clock)()
    }

    /// When the names of a directory were last brought to the medium: the end of sealing.
    pub(crate) fn placed(&self) -> Duration {
        *self.placed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn file(&self, opened: Result<Box<dyn DiskFile>, DiskError>) -> Result<Box<dyn DiskFile>, DiskError> {
        let flushes = self.flushes;
        opened.map(|inner| Box::new(File { inner, flushes }) as Box<dyn DiskFile>)
    }
}

struct File {
    inner: Box<dyn DiskFile>,
    flushes: bool,
}

impl DiskFile for File {
    fn write_all(&mut self, bytes: &[u8]) -> Result<(), DiskError> {
        self.inner.write_all(bytes)
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> Result<usize, DiskError> {
        self.inner.read_at(offset, buffer)
    }

    fn length(&self) -> Result<u64, DiskError> {
        self.inner.length()
    }

    fn truncate(&mut self, length: u64) -> Result<(), DiskError> {
        self.inner.truncate(length)
    }

    fn sync(&mut self) -> Result<(), DiskError> {
        if self.flushes { self.inner.sync() } else { Ok(()) }
    }

    fn reserve(&mut self, length: u64) -> Result<bool, DiskError> {
        self.inner.reserve(length)
    }

    fn release_cache(&self, offset: u64, length: u64) {
        if self.flushes {
            self.inner.release_cache(offset, length);
        }
    }
}

impl Disk for Watched {
    fn create(&self, path: &Path) -> Result<Box<dyn DiskFile>, DiskError> {
        self.file(self.inner.create(path))
    }

    fn open(&self, path: &Path) -> Result<Box<dyn DiskFile>, DiskError> {
        self.file(self.inner.open(path))
    }

    fn open_to_append(&self, path: &Path) -> Result<Box<dyn DiskFile>, DiskError> {
        self.file(self.inner.open_to_append(path))
    }

    fn lock(&self, path: &Path) -> Result<Box<dyn DiskFile>, DiskError> {
        self.inner.lock(path)
    }

    fn rename_new(&self, from: &Path, to: &Path) -> Result<(), DiskError> {
        self.inner.rename_new(from, to)
    }

    fn rename_over(&self, from: &Path, to: &Path) -> Result<(), DiskError> {
        self.inner.rename_over(from, to)
    }

    fn remove(&self, path: &Path) -> Result<(), DiskError> {
        self.inner.remove(path)
    }

    fn remove_directory(&self, path: &Path) -> Result<(), DiskError> {
        self.inner.remove_directory(path)
    }

    fn list(&self, directory: &Path) -> Result<Vec<DirectoryEntry>, DiskError> {
        self.inner.list(directory)
    }

    fn create_directory(&self, path: &Path) -> Result<(), DiskError> {
        self.inner.create_directory(path)
    }

    fn sync_directory(&self, path: &Path) -> Result<(), DiskError> {
        let done = if self.flushes { self.inner.sync_directory(path) } else { Ok(()) };
        *self.placed.lock().unwrap_or_else(PoisonError::into_inner) = self.now();
        done
    }

    fn stat(&self, path: &Path) -> Result<Stat, DiskError> {
        self.inner.stat(path)
    }

    fn space(&self, path: &Path) -> Result<Space, DiskError> {
        self.inner.space(path)
    }

    fn volume_kind(&self, path: &Path) -> Result<VolumeKind, DiskError> {
        self.inner.volume_kind(path)
    }

    fn canonical(&self, path: &Path) -> Result<PathBuf, DiskError> {
        self.inner.canonical(path)
    }

    fn set_read_only(&self, path: &Path) -> Result<(), DiskError> {
        self.inner.set_read_only(path)
    }
}
