//! The page that lies in every vault folder: what this is and how to open it in ten years, in six languages.
//!
//! What must stay true: it is the same page in every vault and says nothing about this one.

use amparo_crypto::random::Randomness;

use super::{Folder, VaultFile};
use crate::disk::DiskError;

/// The page, as it is written into each folder.
pub const README_TEXT: &str = include_str!("README-RECOVERY.txt");

/// How the page in a folder compares with [`README_TEXT`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadmeState {
    /// It is the same.
    Same,
    /// It is missing.
    Missing,
    /// It was changed.
    Changed,
}

impl Folder {
    /// Writes the page, in place of one that may be there.
    pub fn write_readme(&self, random: &dyn Randomness) -> Result<(), DiskError> {
        self.write_replacing(&VaultFile::Readme, README_TEXT.as_bytes(), random)
    }

    /// Compares the page in the folder with the template.
    pub fn check_readme(&self) -> Result<ReadmeState, DiskError> {
        match self.read(&VaultFile::Readme, README_TEXT.len() as u64) {
            Ok(bytes) if bytes == README_TEXT.as_bytes() => Ok(ReadmeState::Same),
            Ok(_) | Err(DiskError::TooLarge) => Ok(ReadmeState::Changed),
            Err(DiskError::NotFound) => Ok(ReadmeState::Missing),
            Err(error) => Err(error),
        }
    }
}
