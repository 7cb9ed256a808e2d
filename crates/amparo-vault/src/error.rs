//! Why a vault could not be made, opened or written, in the words of this program.

use thiserror::Error;

use crate::disk::DiskError;
use crate::folder::{FolderError, PlaceError};
use crate::lock::LockError;
use crate::sqlite::DatabaseError;

/// A part of a vault that can be damaged by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VaultPart {
    /// Both header copies.
    Header,
    /// The key slots.
    Slot,
    /// A member's bundle.
    Bundle,
    /// The key file of the replica.
    KeyFile,
    /// The signing key of a log.
    LogKey,
    /// The journal.
    Journal,
    /// The database.
    Database,
}

impl VaultPart {
    /// The folder or file people see.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Header => "vault.hdr",
            Self::Slot => "slots",
            Self::Bundle => "members",
            Self::KeyFile => "keys",
            Self::LogKey => "logs",
            Self::Journal => "journal",
            Self::Database => "db",
        }
    }
}

/// Why a vault was not made or did not open.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum OpenError {
    /// No slot opens with this passphrase.
    #[error("the passphrase opens no slot")]
    WrongPassphrase,
    /// The passphrase opens slots of more than one member.
    #[error("the passphrase opens more than one slot")]
    AmbiguousPassphrase,
    /// The passphrase is too easy to guess.
    #[error("the passphrase is too weak")]
    WeakPassphrase,
    /// The folder holds no vault.
    #[error("no vault here")]
    NotFound,
    /// The folder for a new vault holds something.
    #[error("the folder is not empty")]
    NotEmpty,
    /// Another process holds the vault.
    #[error("the vault is open elsewhere")]
    InUse,
    /// The folder lies where a vault would be damaged.
    #[error("the folder is on a network or synchronised disk")]
    OnNetwork,
    /// A newer program wrote this vault.
    #[error("written by a newer version")]
    TooNew,
    /// A part is damaged beyond what another part can mend.
    #[error("a part of the vault is damaged")]
    Damaged(VaultPart),
    /// There is not enough memory for the passphrase's derivation.
    #[error("not enough memory")]
    MemoryShort,
    /// The disk failed or is full.
    #[error(transparent)]
    Disk(#[from] DiskError),
    /// The database failed.
    #[error(transparent)]
    Database(#[from] DatabaseError),
    /// Something of this program itself failed.
    #[error("an error of this program")]
    Internal,
}

impl From<FolderError> for OpenError {
    fn from(error: FolderError) -> Self {
        match error {
            FolderError::Place(PlaceError::Disk(error)) | FolderError::Disk(error) => Self::Disk(error),
            FolderError::Place(_) => Self::OnNetwork,
            FolderError::NotEmpty => Self::NotEmpty,
            FolderError::NotAVault => Self::NotFound,
        }
    }
}

impl From<LockError> for OpenError {
    fn from(error: LockError) -> Self {
        match error {
            LockError::Disk(error) => Self::Disk(error),
            _ => Self::InUse,
        }
    }
}

/// Why a change was not saved, or not known to be.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum CommitError {
    /// There is no room; nothing was changed.
    #[error("no room on the disk: {missing} bytes missing")]
    NoSpace {
        /// How many bytes are missing.
        missing: u64,
    },
    /// The disk did not say whether the change is there: the vault must be opened anew.
    #[error("the outcome is unknown")]
    OutcomeUnknown,
    /// The change is saved; the lists could not follow and the vault is read-only until it is opened anew.
    #[error("saved, but the lists are not current")]
    SavedListNotCurrent,
    /// The vault is read-only or stopped after an earlier failure.
    #[error("the vault takes no changes until it is opened anew")]
    Stopped,
    /// More than one entry can hold.
    #[error("too large for one entry")]
    TooLarge,
    /// A protected value cannot be sealed because its compartment has no key yet.
    #[error("the compartment has no current key")]
    EpochPending,
    /// The entry breaks a rule of the journal, which the caller should have kept.
    #[error("the entry would be refused")]
    Refused,
    /// The member's roles do not allow it; nothing was changed.
    #[error("the member may not write this")]
    NotAllowed,
    /// The vault is older than the member last saw it: nothing is sealed in it; nothing was changed.
    #[error("the vault was rolled back")]
    RolledBack,
    /// The erasure is recorded and could not be finished; it goes on when the vault is next opened.
    #[error("the erasure is not finished")]
    ErasureOpen,
    /// The disk failed; nothing was changed.
    #[error(transparent)]
    Disk(DiskError),
    /// The database failed before anything was saved; nothing was changed.
    #[error(transparent)]
    Database(#[from] DatabaseError),
}

impl From<DiskError> for CommitError {
    fn from(error: DiskError) -> Self {
        match error {
            DiskError::NoSpace { missing } => Self::NoSpace { missing },
            error => Self::Disk(error),
        }
    }
}
