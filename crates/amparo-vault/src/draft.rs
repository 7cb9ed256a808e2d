//! Small sealed files of one member: unsaved work and lists of what an intake still has to take in.
//!
//! What must stay true: a draft is readable by its member alone, and is written whole or not at all.

use amparo_crypto::envelope::{self, Kind};
use zeroize::Zeroizing;

use crate::disk::DiskError;
use crate::folder::VaultFile;
use crate::keys::files;
use crate::vault::Vault;

/// A draft's id and what it holds.
pub type Draft = ([u8; 16], Zeroizing<Vec<u8>>);

impl Vault {
    /// Keeps a draft, in place of one with the same id.
    pub fn put_draft(&self, id: [u8; 16], content: &[u8]) -> Result<(), DiskError> {
        let key = self.derive_draft_key();
        let sealed = envelope::seal(Kind::Draft, self.keys.vault.as_bytes(), &id, &key, content, self.random.as_ref());
        self.folder.write_replacing(&VaultFile::Draft(id), &sealed, self.random.as_ref())
    }

    /// Every draft of this member; another member's stays closed and is left out.
    pub fn drafts(&self) -> Result<Vec<Draft>, DiskError> {
        let key = self.derive_draft_key();
        let mut drafts = Vec::new();
        for file in files(&self.folder, |file| matches!(file, VaultFile::Draft(_)))? {
            let bytes = self.folder.read(&file, u64::MAX)?;
            if let Ok(opened) = envelope::open(Kind::Draft, self.keys.vault.as_bytes(), &key, &bytes) {
                drafts.push(opened);
            }
        }
        Ok(drafts)
    }

    /// Removes a draft; one that is not there is no error.
    pub fn remove_draft(&self, id: [u8; 16]) -> Result<(), DiskError> {
        self.folder.remove(&VaultFile::Draft(id))
    }
}
