//! Opening an object, whole or chunk by chunk.
//!
//! Not here: checking the plaintext's hash against the entry; the vault does that.
//! What must stay true: which chunk is the last follows from the file's length, and a wrong length makes a chunk fail.

use std::fmt;
use std::io::{Read, Write};
use std::ops::Range;

use zeroize::Zeroizing;

use super::{
    CHUNK_LENGTH, Chunks, HEAD_LENGTH, MOST_CHUNKS, ObjectError, ObjectHead, ObjectKey, SEALED_CHUNK_LENGTH, TAG_LENGTH,
};

/// Opens the chunks of one object in any order.
pub struct ObjectOpener {
    chunks: Chunks,
    count: u64,
    sealed_length: u64,
}

impl ObjectOpener {
    /// Prepares an object by its head and the length of its file in bytes.
    ///
    /// # Errors
    /// [`ObjectError::Format`] or [`ObjectError::LengthNotValid`].
    pub fn new(key: &ObjectKey, vault: &[u8; 16], head: &[u8], sealed_length: u64) -> Result<Self, ObjectError> {
        let head = ObjectHead::decode(head)?;
        let count = chunk_count(sealed_length)?;
        Ok(Self { chunks: Chunks::new(key, vault, &head), count, sealed_length })
    }

    /// Number of chunks, at least 1.
    pub fn chunk_count(&self) -> u64 {
        self.count
    }

    /// Number of plaintext bytes.
    pub fn plain_length(&self) -> u64 {
        self.sealed_length - HEAD_LENGTH as u64 - self.count * TAG_LENGTH as u64
    }

    /// Where in the file a chunk lies, in bytes; nothing behind the last.
    pub fn chunk_range(&self, chunk: u64) -> Option<Range<u64>> {
        let length = SEALED_CHUNK_LENGTH as u64;
        let begin = HEAD_LENGTH as u64 + chunk.checked_mul(length)?;
        (chunk < self.count).then(|| begin..(begin + length).min(self.sealed_length))
    }

    /// Number of the chunk that holds a plaintext position.
    pub fn chunk_at(position: u64) -> u64 {
        position / CHUNK_LENGTH as u64
    }

    /// Opens one chunk in place; `bytes` are those of [`Self::chunk_range`], the plaintext is their beginning.
    ///
    /// # Errors
    /// [`ObjectError::NoSuchChunk`], or [`ObjectError::ChunkDamaged`] where it does not open or has the wrong length.
    pub fn open_chunk<'a>(&self, chunk: u64, bytes: &'a mut [u8]) -> Result<&'a mut [u8], ObjectError> {
        let range = self.chunk_range(chunk).ok_or(ObjectError::NoSuchChunk { chunk })?;
        if bytes.len() as u64 != range.end - range.start {
            return Err(ObjectError::ChunkDamaged { chunk });
        }
        let number = u32::try_from(chunk).map_err(|_| ObjectError::NoSuchChunk { chunk })?;
        self.chunks.open(number, chunk + 1 == self.count, bytes)
    }
}

impl fmt::Debug for ObjectOpener {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ObjectOpener(…)")
    }
}

/// Chunks of a file of this length. Only an empty object has an empty chunk.
fn chunk_count(sealed_length: u64) -> Result<u64, ObjectError> {
    let body = sealed_length.checked_sub(HEAD_LENGTH as u64).ok_or(ObjectError::LengthNotValid)?;
    let count = body.div_ceil(SEALED_CHUNK_LENGTH as u64);
    let last = body - count.saturating_sub(1) * SEALED_CHUNK_LENGTH as u64;
    let last_is_too_short = last < TAG_LENGTH as u64 || (last == TAG_LENGTH as u64 && count > 1);
    if count == 0 || last_is_too_short || count > MOST_CHUNKS {
        return Err(ObjectError::LengthNotValid);
    }
    Ok(count)
}

/// Opens a whole object of `sealed_length` bytes from a source into a target. Gives the number of plaintext bytes.
/// What was written before an error is to be thrown away.
///
/// # Errors
/// [`ObjectError`].
pub fn open_stream(
    key: &ObjectKey,
    vault: &[u8; 16],
    sealed_length: u64,
    source: &mut dyn Read,
    target: &mut dyn Write,
) -> Result<u64, ObjectError> {
    let mut head = [0; HEAD_LENGTH];
    source.read_exact(&mut head).map_err(ObjectError::ReadFailed)?;
    let opener = ObjectOpener::new(key, vault, &head, sealed_length)?;
    let mut buffer = Zeroizing::new(vec![0; SEALED_CHUNK_LENGTH]);
    for chunk in 0..opener.chunk_count() {
        let range = opener.chunk_range(chunk).ok_or(ObjectError::NoSuchChunk { chunk })?;
        let length = usize::try_from(range.end - range.start).map_err(|_| ObjectError::LengthNotValid)?;
        source.read_exact(&mut buffer[..length]).map_err(ObjectError::ReadFailed)?;
        let plaintext = opener.open_chunk(chunk, &mut buffer[..length])?;
        target.write_all(plaintext).map_err(ObjectError::WriteFailed)?;
    }
    Ok(opener.plain_length())
}
