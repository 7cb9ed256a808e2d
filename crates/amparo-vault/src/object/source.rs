//! Where evidence comes from: a regular file of the user's, or bytes the program made itself.
//!
//! What must stay true: a link, pipe, folder or device is never read, and a file that changed while it was read is never taken.

use std::fs::{File, Metadata};
use std::path::Path;
use std::time::SystemTime;

use thiserror::Error;
use zeroize::Zeroizing;

use crate::disk::DiskError;
use crate::disk::real::{fill, open_foreign};

/// Why a source cannot be taken in. Names are the caller's to add.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum SourceError {
    /// There is no such file.
    #[error("no such file")]
    NotFound,
    /// It may not be read.
    #[error("the file may not be read")]
    NotPermitted,
    /// It is a link, folder, pipe or device.
    #[error("not a regular file")]
    NotRegular,
    /// It changed while it was read.
    #[error("the file changed while it was read")]
    Changed,
    /// Reading failed: a bad medium, or one that was pulled out.
    #[error("the file cannot be read")]
    Unreadable,
}

impl From<DiskError> for SourceError {
    fn from(error: DiskError) -> Self {
        match error {
            DiskError::NotFound => Self::NotFound,
            DiskError::NotPermitted => Self::NotPermitted,
            DiskError::NotRegular => Self::NotRegular,
            _ => Self::Unreadable,
        }
    }
}

/// Bytes to be sealed. It is read once, from beginning to end, and never written.
pub trait Source: Send {
    /// How many bytes it had when it was opened.
    fn size(&self) -> u64;
    /// Fills the buffer, and less only at the end.
    fn read_block(&mut self, buffer: &mut [u8]) -> Result<usize, SourceError>;
    /// Called at the end with the number of bytes read: [`SourceError::Changed`] if it is no longer what was opened.
    fn confirm(&mut self, bytes_read: u64) -> Result<(), SourceError>;
}

/// A file of the user's.
pub struct FileSource {
    file: File,
    opened: Metadata,
}

impl FileSource {
    /// Opens a regular file; follows no link.
    pub fn open(path: &Path) -> Result<Self, SourceError> {
        Self::from_file(open_foreign(path)?)
    }

    /// Takes over a file that the host opened, at its beginning.
    pub fn from_file(file: File) -> Result<Self, SourceError> {
        let opened = file.metadata().map_err(|_| SourceError::Unreadable)?;
        if opened.is_file() { Ok(Self { file, opened }) } else { Err(SourceError::NotRegular) }
    }

    /// When the file was last changed, as its file system says.
    pub fn modified(&self) -> Option<SystemTime> {
        self.opened.modified().ok()
    }
}

impl Source for FileSource {
    fn size(&self) -> u64 {
        self.opened.len()
    }

    fn read_block(&mut self, buffer: &mut [u8]) -> Result<usize, SourceError> {
        Ok(fill(&mut self.file, buffer)?)
    }

    fn confirm(&mut self, bytes_read: u64) -> Result<(), SourceError> {
        let now = self.file.metadata().map_err(|_| SourceError::Unreadable)?;
        let is_same = now.len() == self.opened.len()
            && bytes_read == self.opened.len()
            && now.modified().ok() == self.opened.modified().ok();
        if is_same { Ok(()) } else { Err(SourceError::Changed) }
    }
}

/// Bytes the program made, such as a derivative. Wiped when dropped.
pub struct MemorySource {
    bytes: Zeroizing<Vec<u8>>,
    position: usize,
}

impl MemorySource {
    /// Takes over bytes.
    pub fn new(bytes: Vec<u8>) -> Self {
        Self { bytes: Zeroizing::new(bytes), position: 0 }
    }
}

impl Source for MemorySource {
    fn size(&self) -> u64 {
        self.bytes.len() as u64
    }

    fn read_block(&mut self, buffer: &mut [u8]) -> Result<usize, SourceError> {
        let rest = &self.bytes[self.position..];
        let length = rest.len().min(buffer.len());
        buffer[..length].copy_from_slice(&rest[..length]);
        self.position += length;
        Ok(length)
    }

    fn confirm(&mut self, _bytes_read: u64) -> Result<(), SourceError> {
        Ok(())
    }
}
