//! Sealing an object from blocks as they arrive.
//!
//! Not here: hashing, naming and writing the sealed bytes.
//! What must stay true: one sealer seals one object under one fresh key; the last chunk is known only at the end, so that
//! up to one chunk is held back.

use std::fmt;
use std::io::{Read, Write};

use zeroize::{Zeroize, Zeroizing};

use super::{CHUNK_LENGTH, Chunks, HEAD_LENGTH, ObjectError, ObjectHead, ObjectKey, SEALED_CHUNK_LENGTH, TAG_LENGTH};
use crate::random::Randomness;

/// Bytes read at once by [`seal_stream`].
const BLOCK_LENGTH: usize = 4 * CHUNK_LENGTH;

/// Seals one object: plaintext in blocks of any size goes in, sealed bytes are appended to a buffer.
pub struct ObjectSealer {
    chunks: Chunks,
    /// Plaintext that may still be the end of the object: between none and one full chunk.
    held: Vec<u8>,
    next: u32,
    plain_length: u64,
}

impl ObjectSealer {
    /// Begins an object under a key that no other object has; the head's bytes are the first of the file.
    pub fn start(key: &ObjectKey, vault: &[u8; 16], random: &dyn Randomness) -> (Self, [u8; HEAD_LENGTH]) {
        let head = ObjectHead::make(random);
        let sealer = Self {
            chunks: Chunks::new(key, vault, &head),
            held: Vec::with_capacity(CHUNK_LENGTH),
            next: 0,
            plain_length: 0,
        };
        (sealer, head.encode())
    }

    /// Takes the next plaintext and appends what is certain of the sealed bytes to `sealed`.
    ///
    /// # Errors
    /// [`ObjectError::TooLong`] above 256 TiB.
    pub fn update(&mut self, mut plaintext: &[u8], sealed: &mut Vec<u8>) -> Result<(), ObjectError> {
        self.plain_length += plaintext.len() as u64;
        sealed.reserve((self.held.len() + plaintext.len()) / CHUNK_LENGTH * SEALED_CHUNK_LENGTH);
        while self.held.len() + plaintext.len() > CHUNK_LENGTH {
            let (now, later) = plaintext.split_at(CHUNK_LENGTH - self.held.len());
            let begin = sealed.len();
            sealed.extend_from_slice(&self.held);
            sealed.extend_from_slice(now);
            // Cleared, not wiped: the next bytes overwrite it, and dropping wipes the whole of it.
            self.held.clear();
            self.seal_from(begin, false, sealed)?;
            plaintext = later;
        }
        self.held.extend_from_slice(plaintext);
        Ok(())
    }

    /// Appends the last chunk and ends the object. Gives the number of plaintext bytes.
    ///
    /// # Errors
    /// [`ObjectError::TooLong`] above 256 TiB.
    pub fn finish(mut self, sealed: &mut Vec<u8>) -> Result<u64, ObjectError> {
        let begin = sealed.len();
        sealed.extend_from_slice(&self.held);
        self.seal_from(begin, true, sealed)?;
        Ok(self.plain_length)
    }

    fn seal_from(&mut self, begin: usize, is_last: bool, sealed: &mut Vec<u8>) -> Result<(), ObjectError> {
        let chunk = self.next;
        // The counter may not come round, so the very last number ends an object.
        self.next = if is_last { chunk } else { chunk.checked_add(1).ok_or(ObjectError::TooLong)? };
        let tag: [u8; TAG_LENGTH] = self.chunks.seal(chunk, is_last, &mut sealed[begin..])?;
        sealed.extend_from_slice(&tag);
        Ok(())
    }
}

impl Drop for ObjectSealer {
    fn drop(&mut self) {
        self.held.zeroize();
    }
}

impl fmt::Debug for ObjectSealer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ObjectSealer(…)")
    }
}

/// Seals everything a source gives into a target, head first. Gives the number of plaintext bytes.
///
/// # Errors
/// [`ObjectError::ReadFailed`], [`ObjectError::WriteFailed`] or [`ObjectError::TooLong`].
pub fn seal_stream(
    key: &ObjectKey,
    vault: &[u8; 16],
    random: &dyn Randomness,
    source: &mut dyn Read,
    target: &mut dyn Write,
) -> Result<u64, ObjectError> {
    let (mut sealer, head) = ObjectSealer::start(key, vault, random);
    target.write_all(&head).map_err(ObjectError::WriteFailed)?;
    let mut block = Zeroizing::new(vec![0; BLOCK_LENGTH]);
    let mut sealed = Vec::with_capacity(BLOCK_LENGTH + 5 * TAG_LENGTH);
    loop {
        let length = match source.read(&mut block) {
            Ok(0) => break,
            Ok(length) => length,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(ObjectError::ReadFailed(error)),
        };
        sealer.update(&block[..length], &mut sealed)?;
        target.write_all(&sealed).map_err(ObjectError::WriteFailed)?;
        sealed.clear();
    }
    let plain_length = sealer.finish(&mut sealed)?;
    target.write_all(&sealed).map_err(ObjectError::WriteFailed)?;
    Ok(plain_length)
}
