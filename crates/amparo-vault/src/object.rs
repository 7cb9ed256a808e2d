//! Sealed objects: taking evidence in, and reading it again.
//!
//! Not here: the records about it, who may read it, and what is inside it. An object's data key is a value of an entry; whoever calls keeps it.
//! What must stay true: the source is only ever read; nothing half written stands in `objects`; "taken" is said after the stored bytes were
//! read back, opened and compared.

mod intake;
mod part;
mod read;
mod source;

use std::sync::Arc;

use amparo_crypto::random::Randomness;
use amparo_domain::VaultId;

use crate::disk::DiskError;
use crate::folder::{Folder, ObjectName, VaultFile};

pub use intake::{FileFault, IntakeEnd, IntakeLimits, Outcome, Taken};
pub use read::{ObjectAccessError, ObjectReader, verify_stored};
pub use source::{FileSource, MemorySource, Source, SourceError};

/// The objects of one vault.
#[derive(Clone)]
pub struct ObjectStore {
    folder: Folder,
    vault: VaultId,
    random: Arc<dyn Randomness>,
    limits: IntakeLimits,
}

impl ObjectStore {
    /// The objects in a vault's folder.
    pub fn new(folder: Folder, vault: VaultId, random: Arc<dyn Randomness>) -> Self {
        Self { folder, vault, random, limits: IntakeLimits::USUAL }
    }

    /// The same objects, taken in by other limits: for measurements and tests.
    #[must_use]
    pub fn with_limits(self, limits: IntakeLimits) -> Self {
        Self { limits, ..self }
    }

    /// Whether there is such an object.
    pub fn has(&self, name: &ObjectName) -> Result<bool, DiskError> {
        self.folder.has(&VaultFile::Object(*name))
    }

    /// Removes an object: one that no record refers to any more. One that is not there is no error.
    pub fn remove(&self, name: &ObjectName) -> Result<(), DiskError> {
        self.folder.remove(&VaultFile::Object(*name))
    }
}

#[cfg(test)]
mod tests;
