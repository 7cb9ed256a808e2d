//! Reading objects: by range, as a whole, and to see whether they are whole.
//!
//! What must stay true: only bytes of chunks that opened are given out; an export says "done" only after the hash of all of it fits.

use std::io::{self, Read, Seek, SeekFrom, Write};

use amparo_crypto::hash::Sha256Stream;
use amparo_crypto::object::{CHUNK_LENGTH, HEAD_LENGTH, ObjectError, ObjectKey, ObjectOpener, SEALED_CHUNK_LENGTH};
use amparo_domain::progress::Progress;
use thiserror::Error;
use zeroize::Zeroizing;

use super::ObjectStore;
use crate::disk::{DiskError, DiskFile};
use crate::folder::{Folder, ObjectName, VaultFile};

/// Chunks read from the disk at once when a whole object is read.
const CHUNKS_AT_ONCE: usize = 4;

/// Why an object could not be read.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ObjectAccessError {
    /// It is not there.
    #[error("the object is missing")]
    Missing,
    /// It does not open: it was damaged, or the key is that of another.
    #[error("the object does not open with this key")]
    Damaged,
    /// It opens, and holds something else than expected.
    #[error("the object holds other bytes than its record says")]
    HashDiffers,
    /// A newer version of the program wrote it.
    #[error("written by a newer version of the program")]
    TooNew,
    /// The target of an export could not be written. Throw away what it holds.
    #[error("the target could not be written")]
    TargetFailed(#[source] io::Error),
    /// Nobody wants it any more. Throw away what the target holds.
    #[error("cancelled")]
    Cancelled,
    /// The vault's disk failed.
    #[error(transparent)]
    Disk(DiskError),
}

impl From<DiskError> for ObjectAccessError {
    fn from(error: DiskError) -> Self {
        match error {
            DiskError::NotFound => Self::Missing,
            DiskError::NotRegular => Self::Damaged,
            error => Self::Disk(error),
        }
    }
}

impl From<ObjectError> for ObjectAccessError {
    fn from(error: ObjectError) -> Self {
        match error {
            ObjectError::Format(amparo_crypto::FormatError::TooNew { .. }) => Self::TooNew,
            _ => Self::Damaged,
        }
    }
}

/// Compares an object's stored bytes with its name: [`ObjectAccessError::Damaged`] where they differ. Needs no key.
pub fn verify_stored(folder: &Folder, name: &ObjectName) -> Result<(), ObjectAccessError> {
    let file = folder.disk().open(&folder.path(&VaultFile::Object(*name)))?;
    let mut hash = Sha256Stream::new();
    let mut block = vec![0; CHUNKS_AT_ONCE * SEALED_CHUNK_LENGTH];
    let mut offset = 0;
    loop {
        let read = file.read_at(offset, &mut block)?;
        hash.update(&block[..read]);
        offset += read as u64;
        if read < block.len() {
            break;
        }
    }
    if hash.finish() == *name.as_bytes() { Ok(()) } else { Err(ObjectAccessError::Damaged) }
}

impl ObjectStore {
    /// Opens an object to be read.
    pub fn reader(&self, name: &ObjectName, key: &ObjectKey) -> Result<ObjectReader, ObjectAccessError> {
        let file = self.folder.disk().open(&self.folder.path(&VaultFile::Object(*name)))?;
        let mut head = [0; HEAD_LENGTH];
        let read = file.read_at(0, &mut head)?;
        let opener = ObjectOpener::new(key, self.vault.as_bytes(), &head[..read], file.length()?)?;
        let buffer = Zeroizing::new(vec![0; SEALED_CHUNK_LENGTH]);
        Ok(ObjectReader { file, opener, buffer, opened: None, position: 0 })
    }

    /// Writes an object's content to `target` and gives its length. Anything but `Ok` means that what the target holds is to be thrown away.
    pub fn export(
        &self,
        name: &ObjectName,
        key: &ObjectKey,
        sha256: &[u8; 32],
        target: &mut dyn Write,
        progress: &dyn Progress,
    ) -> Result<u64, ObjectAccessError> {
        let reader = self.reader(name, key)?;
        let total = reader.size();
        let mut hash = Sha256Stream::new();
        let mut done = 0;
        reader.each_chunk(&mut |chunk| {
            hash.update(chunk);
            target.write_all(chunk).map_err(ObjectAccessError::TargetFailed)?;
            done += chunk.len() as u64;
            progress.report(done, total);
            if progress.is_cancelled() { Err(ObjectAccessError::Cancelled) } else { Ok(()) }
        })?;
        target.flush().map_err(ObjectAccessError::TargetFailed)?;
        if hash.finish() == *sha256 { Ok(total) } else { Err(ObjectAccessError::HashDiffers) }
    }

    /// Opens the whole object and compares its content with the hash its record names: [`ObjectAccessError::HashDiffers`] where it is another.
    pub fn verify_content(
        &self,
        name: &ObjectName,
        key: &ObjectKey,
        sha256: &[u8; 32],
    ) -> Result<(), ObjectAccessError> {
        let mut hash = Sha256Stream::new();
        self.reader(name, key)?.each_chunk(&mut |chunk| {
            hash.update(chunk);
            Ok(())
        })?;
        if hash.finish() == *sha256 { Ok(()) } else { Err(ObjectAccessError::HashDiffers) }
    }
}

/// An open object. Ranges cost the chunks they touch; the chunk opened last is kept.
pub struct ObjectReader {
    file: Box<dyn DiskFile>,
    opener: ObjectOpener,
    buffer: Zeroizing<Vec<u8>>,
    /// The chunk in the buffer and its plaintext length.
    opened: Option<(u64, usize)>,
    position: u64,
}

impl ObjectReader {
    /// Length of the content in bytes.
    pub fn size(&self) -> u64 {
        self.opener.plain_length()
    }

    /// Fills as much of `target` as the content holds from `offset`, and says how much.
    pub fn read_at(&mut self, offset: u64, target: &mut [u8]) -> Result<usize, ObjectAccessError> {
        let mut filled = 0;
        while filled < target.len() {
            let at = offset.saturating_add(filled as u64);
            if at >= self.size() {
                break;
            }
            let within = usize::try_from(at % CHUNK_LENGTH as u64).map_err(|_| ObjectAccessError::Damaged)?;
            let chunk = self.open_chunk(ObjectOpener::chunk_at(at))?;
            let available = chunk.get(within..).ok_or(ObjectAccessError::Damaged)?;
            let length = available.len().min(target.len() - filled);
            if length == 0 {
                return Err(ObjectAccessError::Damaged);
            }
            target[filled..filled + length].copy_from_slice(&available[..length]);
            filled += length;
        }
        Ok(filled)
    }

    fn open_chunk(&mut self, chunk: u64) -> Result<&[u8], ObjectAccessError> {
        let length = match self.opened {
            Some((opened, length)) if opened == chunk => length,
            _ => {
                self.opened = None;
                let range = self.opener.chunk_range(chunk).ok_or(ObjectAccessError::Damaged)?;
                let sealed = usize::try_from(range.end - range.start).map_err(|_| ObjectAccessError::Damaged)?;
                let read = self.file.read_at(range.start, &mut self.buffer[..sealed])?;
                let length = self.opener.open_chunk(chunk, &mut self.buffer[..read])?.len();
                self.opened = Some((chunk, length));
                length
            }
        };
        Ok(&self.buffer[..length])
    }

    /// Hands every chunk's plaintext to `visit`, in order.
    fn each_chunk(
        self,
        visit: &mut dyn FnMut(&[u8]) -> Result<(), ObjectAccessError>,
    ) -> Result<(), ObjectAccessError> {
        let mut block = Zeroizing::new(vec![0; CHUNKS_AT_ONCE * SEALED_CHUNK_LENGTH]);
        let mut chunk = 0;
        let mut offset = HEAD_LENGTH as u64;
        while chunk < self.opener.chunk_count() {
            let read = self.file.read_at(offset, &mut block)?;
            offset += read as u64;
            if read == 0 {
                return Err(ObjectAccessError::Damaged);
            }
            for sealed in block[..read].chunks_mut(SEALED_CHUNK_LENGTH) {
                visit(self.opener.open_chunk(chunk, sealed)?)?;
                chunk += 1;
            }
        }
        Ok(())
    }
}

impl Read for ObjectReader {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        let read = self.read_at(self.position, target).map_err(io::Error::other)?;
        self.position += read as u64;
        Ok(read)
    }
}

impl Seek for ObjectReader {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let position = match to {
            SeekFrom::Start(position) => Some(position),
            SeekFrom::End(distance) => self.size().checked_add_signed(distance),
            SeekFrom::Current(distance) => self.position.checked_add_signed(distance),
        };
        self.position = position.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.position)
    }
}
