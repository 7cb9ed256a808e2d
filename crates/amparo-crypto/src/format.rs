//! Reading and closing the fixed-length binary files of a vault.
//!
//! Not here: what any file means. This module checks frame things only: magic, hash at the end, version, reserved bytes.
//! What must stay true: the hash is checked before anything behind the magic is believed, so that damage is never taken
//! for a newer version; nothing is allocated by a length that was not checked.

use crate::hash::sha256;
use crate::secret::equal;

/// Length of the SHA-256 that ends every key file.
pub(crate) const HASH_LENGTH: usize = 32;

/// Why bytes are no intact file of their kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FormatError {
    /// The file does not begin as its kind does: it is something else, or its first bytes are damaged.
    #[error("the file does not begin as a file of its kind")]
    NotThisKind,
    /// The file is shorter or longer than its kind allows, or than it says itself.
    #[error("the file has the wrong length")]
    WrongLength,
    /// The hash at the file's end does not fit its bytes.
    #[error("the file is damaged: its hash does not fit")]
    Damaged,
    /// The file is intact but was written by a newer version of the program.
    #[error("the file was written by a newer version of the program (format {version})")]
    TooNew {
        /// The version the file states.
        version: u16,
    },
    /// The file is intact but says something that no version of the program writes.
    #[error("the file is intact but not valid: {rule}")]
    NotValid {
        /// The rule that the file breaks.
        rule: &'static str,
    },
}

/// Checks magic, hash at the end and version, and gives the bytes between version and hash.
pub(crate) fn open_frame(bytes: &[u8], magic: [u8; 8], version: u16) -> Result<Fields<'_>, FormatError> {
    let Some(rest) = bytes.strip_prefix(&magic) else { return Err(FormatError::NotThisKind) };
    if rest.len() < 2 + HASH_LENGTH {
        return Err(FormatError::WrongLength);
    }
    let (content, hash) = bytes.split_at(bytes.len() - HASH_LENGTH);
    if !equal(&sha256(&[content]), hash) {
        return Err(FormatError::Damaged);
    }
    let mut fields = Fields::new(&content[magic.len()..]);
    check_version(fields.u16()?, version)?;
    Ok(fields)
}

/// Refuses every version but the known one.
pub(crate) fn check_version(found: u16, known: u16) -> Result<(), FormatError> {
    match found {
        version if version == known => Ok(()),
        0 => Err(FormatError::NotValid { rule: "version is not zero" }),
        version => Err(FormatError::TooNew { version }),
    }
}

/// Ends a file with the hash of all its bytes.
pub(crate) fn close_frame(mut bytes: Vec<u8>) -> Vec<u8> {
    let hash = sha256(&[&bytes]);
    bytes.extend_from_slice(&hash);
    bytes
}

/// Big-endian fields read one after the other.
pub(crate) struct Fields<'a>(&'a [u8]);

impl<'a> Fields<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    pub(crate) fn take(&mut self, length: usize) -> Result<&'a [u8], FormatError> {
        let (field, rest) = self.0.split_at_checked(length).ok_or(FormatError::WrongLength)?;
        self.0 = rest;
        Ok(field)
    }

    pub(crate) fn array<const N: usize>(&mut self) -> Result<[u8; N], FormatError> {
        let (field, rest) = self.0.split_first_chunk::<N>().ok_or(FormatError::WrongLength)?;
        self.0 = rest;
        Ok(*field)
    }

    pub(crate) fn u8(&mut self) -> Result<u8, FormatError> {
        Ok(u8::from_be_bytes(self.array()?))
    }

    pub(crate) fn u16(&mut self) -> Result<u16, FormatError> {
        Ok(u16::from_be_bytes(self.array()?))
    }

    pub(crate) fn u32(&mut self) -> Result<u32, FormatError> {
        Ok(u32::from_be_bytes(self.array()?))
    }

    pub(crate) fn u64(&mut self) -> Result<u64, FormatError> {
        Ok(u64::from_be_bytes(self.array()?))
    }

    /// Reads `length` bytes that must be zero.
    pub(crate) fn reserved(&mut self, length: usize) -> Result<(), FormatError> {
        if self.take(length)?.iter().all(|byte| *byte == 0) {
            Ok(())
        } else {
            Err(FormatError::NotValid { rule: "reserved bytes are zero" })
        }
    }

    /// Fails where bytes are left over.
    pub(crate) fn end(&self) -> Result<(), FormatError> {
        if self.0.is_empty() { Ok(()) } else { Err(FormatError::WrongLength) }
    }
}
