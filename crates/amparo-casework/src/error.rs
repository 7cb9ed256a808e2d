//! Why a verb did not do what it was asked to, in the words of this program.

use amparo_decode::DecodeError;
use amparo_domain::gate::Halt;
use amparo_vault::{CommitError, DatabaseError, DiskError, OpenError, QueryError};
use thiserror::Error;

/// Why a verb failed. No variant holds content of a case.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum CaseworkError {
    /// The vault did not open or was not made.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// A change was not saved, or not known to be.
    #[error(transparent)]
    Commit(#[from] CommitError),
    /// The disk failed.
    #[error(transparent)]
    Disk(#[from] DiskError),
    /// The database failed.
    #[error(transparent)]
    Database(#[from] DatabaseError),
    /// The recovery words have not been confirmed.
    #[error("the recovery words are not confirmed")]
    RecoveryUnconfirmed,
    /// The words are not those of this member.
    #[error("the recovery words are wrong")]
    RecoveryWordsWrong,
    /// The member lacks a role.
    #[error("the role {role} is needed")]
    RoleMissing {
        /// The role, as a code.
        role: &'static str,
    },
    /// There is no such kind.
    #[error("unknown kind")]
    KindUnknown {
        /// The kinds there are.
        takes: Vec<String>,
    },
    /// The kind is written by the program alone.
    #[error("the kind is not for users")]
    KindNotForMembers,
    /// The kind has no such field.
    #[error("unknown field")]
    FieldUnknown {
        /// What was asked for.
        field: String,
        /// The fields there are.
        takes: Vec<String>,
    },
    /// The field is written by the program alone.
    #[error("the field is machine-only")]
    FieldMachineOnly {
        /// The field.
        field: String,
    },
    /// The field is written once.
    #[error("the field is written once")]
    FieldWriteOnce {
        /// The field.
        field: String,
    },
    /// Fields that must be given.
    #[error("fields are missing")]
    FieldsRequired {
        /// Their names.
        fields: Vec<String>,
    },
    /// A value was not understood.
    #[error("the value of a field was not understood")]
    Value {
        /// The field.
        field: String,
        /// What it takes.
        takes: Vec<String>,
    },
    /// An identity value came as an argument.
    #[error("an identity value may not be an argument")]
    IdentityByFileOnly {
        /// The field.
        field: String,
    },
    /// Nothing was given to save.
    #[error("nothing to save")]
    NothingToSave,
    /// The record is not here.
    #[error("no such record")]
    RecordNotFound,
    /// The case is not here.
    #[error("no such case")]
    CaseNotFound,
    /// The kind belongs to a case and none was named.
    #[error("a case must be named")]
    CaseRequired,
    /// A reason must be given.
    #[error("a reason must be given")]
    ReasonRequired,
    /// The member holds no key to identities.
    #[error("no key to identities")]
    IdentityNoKey,
    /// The record is no person.
    #[error("not a person")]
    NotAPerson,
    /// The numbers for exhibits of a case ran out.
    #[error("exhibit numbers ran out")]
    NumbersRanOut,
    /// A record with the reference is there already.
    #[error("the reference is taken")]
    ReferenceTaken,
    /// Files of the kind must be sealed to the identity compartment, and this one stands open.
    #[error("the kind of exhibit is protected")]
    ExhibitKindProtected,
    /// A legal hold is in force.
    #[error("legal hold")]
    LegalHold,
    /// Values of this kind are never erased.
    #[error("never erased")]
    EraseNotAllowed,
    /// There is nothing to erase.
    #[error("nothing to erase")]
    EraseNothing,
    /// A source file is missing.
    #[error("file not found")]
    FileNotFound {
        /// Its name, as the user chose it.
        name: String,
    },
    /// A source is not a regular file.
    #[error("not a regular file")]
    FileNotRegular {
        /// Its name.
        name: String,
    },
    /// A source changed while it was read.
    #[error("the file changed")]
    FileChanged {
        /// Its name.
        name: String,
    },
    /// A source could not be read.
    #[error("the file could not be read")]
    FileNotReadable {
        /// Its name.
        name: String,
    },
    /// A destination is there already.
    #[error("the destination exists")]
    DestinationExists,
    /// A destination cannot be written.
    #[error("the destination cannot be written")]
    DestinationNotWritable,
    /// A destination lies in the vault.
    #[error("the destination lies in the vault")]
    DestinationInsideVault,
    /// An object does not match its hash.
    #[error("the exhibit is damaged")]
    ExhibitDamaged {
        /// The exhibit's number.
        number: String,
    },
    /// An object was erased.
    #[error("the exhibit's content was erased")]
    ExhibitErased {
        /// The exhibit's number.
        number: String,
    },
    /// The decoding child could not be started.
    #[error("the decoder is missing")]
    DecoderMissing,
    /// The gate stopped the release.
    #[error("the release was stopped")]
    ReleaseStopped {
        /// Why.
        halts: Vec<Halt>,
    },
    /// The finished document held a withheld value.
    #[error("the document leaks")]
    ReleaseLeaks,
    /// The document is unknown.
    #[error("unknown document")]
    DocumentUnknown {
        /// The documents there are.
        takes: Vec<String>,
    },
    /// The language is unknown.
    #[error("unknown language")]
    LanguageUnknown {
        /// The languages there are.
        takes: Vec<String>,
    },
    /// There is nothing to search for.
    #[error("nothing to search for")]
    SearchEmpty,
    /// The cursor was not understood.
    #[error("bad cursor")]
    CursorInvalid,
    /// The file is no UCDP GED file.
    #[error("the header line is not UCDP GED")]
    ImportHeader,
    /// A line of the file cannot be taken in.
    #[error("a line cannot be taken in")]
    ImportRow {
        /// The line, from 1.
        line: u64,
        /// The column.
        column: String,
    },
    /// The work was cancelled; nothing of it stays.
    #[error("cancelled")]
    Cancelled,
    /// An error of the program itself.
    #[error("an error of this program")]
    Internal,
}

impl CaseworkError {
    /// Whether a change that failed with this may have been saved all the same.
    pub(crate) fn may_have_been_saved(&self) -> bool {
        matches!(
            self,
            Self::Commit(CommitError::SavedListNotCurrent | CommitError::OutcomeUnknown | CommitError::ErasureOpen)
        )
    }
}

impl From<QueryError> for CaseworkError {
    fn from(error: QueryError) -> Self {
        match error {
            QueryError::Cursor => Self::CursorInvalid,
            QueryError::Database(error) => Self::Database(error),
            _ => Self::Internal,
        }
    }
}

impl From<DecodeError> for CaseworkError {
    fn from(_: DecodeError) -> Self {
        Self::DecoderMissing
    }
}
