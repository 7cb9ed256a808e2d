//! From the errors of the verbs to the closed list that crosses the boundary.

use amparo_casework::CaseworkError;
use amparo_casework::host::FEWEST_CHARACTERS;
use amparo_casework::vault::{CommitError, DatabaseError, DiskError, OpenError};
use amparo_domain::gate::Halt;

use crate::error::{ErrorCode, WireError};

impl From<CaseworkError> for WireError {
    fn from(error: CaseworkError) -> Self {
        use ErrorCode as Code;
        let plain = Self::new;
        match error {
            CaseworkError::Open(error) => open(error),
            CaseworkError::Commit(error) => commit(error),
            CaseworkError::Disk(error) => disk(error),
            CaseworkError::Database(error) => database(&error),
            CaseworkError::RecoveryUnconfirmed => plain(Code::RecoveryUnconfirmed),
            CaseworkError::RecoveryWordsWrong => plain(Code::RecoveryWordsWrong),
            CaseworkError::RoleMissing { role } => plain(Code::RoleMissing).with("role", role),
            CaseworkError::KindUnknown { takes } => plain(Code::KindUnknown).with("takes", takes.join(", ")),
            CaseworkError::KindNotForMembers => plain(Code::KindNotForMembers),
            CaseworkError::FieldUnknown { field, takes } => {
                plain(Code::FieldUnknown).with("field", field).with("takes", takes.join(", "))
            }
            CaseworkError::FieldMachineOnly { field } => plain(Code::FieldMachineOnly).with("field", field),
            CaseworkError::FieldWriteOnce { field } => plain(Code::FieldWriteOnce).with("field", field),
            CaseworkError::FieldsRequired { fields } => plain(Code::FieldRequired).with("fields", fields.join(", ")),
            CaseworkError::Value { field, takes } => {
                plain(Code::ValueNotUnderstood).with("field", field).with("takes", takes.join(", "))
            }
            CaseworkError::IdentityByFileOnly { field } => plain(Code::IdentityByFileOnly).with("field", field),
            CaseworkError::NothingToSave => plain(Code::NothingToSave),
            CaseworkError::RecordNotFound => plain(Code::RecordNotFound),
            CaseworkError::CaseNotFound => plain(Code::CaseNotFound),
            CaseworkError::CaseRequired => plain(Code::CaseRequired),
            CaseworkError::ReasonRequired => plain(Code::ReasonRequired),
            CaseworkError::IdentityNoKey => plain(Code::IdentityNoKey),
            CaseworkError::NotAPerson => plain(Code::NotAPerson),
            CaseworkError::NumbersRanOut => plain(Code::ExhibitNumberTaken),
            CaseworkError::ReferenceTaken => plain(Code::ReferenceTaken),
            CaseworkError::ExhibitKindProtected => plain(Code::ExhibitKindProtected),
            CaseworkError::LegalHold => plain(Code::EraseLegalHold),
            CaseworkError::EraseNotAllowed => plain(Code::EraseNotAllowed),
            CaseworkError::EraseNothing => plain(Code::EraseNothing),
            CaseworkError::FileNotFound { name } => plain(Code::FileNotFound).with("name", name),
            CaseworkError::FileNotRegular { name } => plain(Code::FileNotRegular).with("name", name),
            CaseworkError::FileChanged { name } => plain(Code::FileChanged).with("name", name),
            CaseworkError::FileNotReadable { name } => plain(Code::FileNotReadable).with("name", name),
            CaseworkError::DestinationExists => plain(Code::FileExists),
            CaseworkError::DestinationNotWritable => plain(Code::PlaceNotWritable),
            CaseworkError::DestinationInsideVault => plain(Code::PlaceInsideVault),
            CaseworkError::ExhibitDamaged { number } => plain(Code::ExhibitDamaged).with("number", number),
            CaseworkError::ExhibitErased { number } => plain(Code::ExhibitErased).with("number", number),
            CaseworkError::DecoderMissing => plain(Code::DecoderMissing),
            CaseworkError::ReleaseStopped { halts } => {
                let reasons: Vec<&str> = halts.iter().copied().map(halt_code).collect();
                plain(Code::ReleaseStopped).with("reasons", reasons.join(", "))
            }
            CaseworkError::ReleaseLeaks => plain(Code::ReleaseLeaks),
            CaseworkError::DocumentUnknown { takes } => plain(Code::DocumentUnknown).with("takes", takes.join(", ")),
            CaseworkError::LanguageUnknown { takes } => plain(Code::LanguageUnknown).with("takes", takes.join(", ")),
            CaseworkError::SearchEmpty => plain(Code::SearchEmpty),
            CaseworkError::CursorInvalid => plain(Code::CursorInvalid),
            CaseworkError::ImportHeader => plain(Code::ImportHeader),
            CaseworkError::ImportRow { line, column } => {
                plain(Code::ImportRow).with("line", line).with("column", column)
            }
            CaseworkError::Cancelled => plain(Code::Cancelled),
            _ => plain(Code::Internal),
        }
    }
}

/// The code of what stops a release; its text stands in the catalogue of the gate.
fn halt_code(halt: Halt) -> &'static str {
    match halt {
        Halt::Stopped(_, reason) => reason.code(),
        Halt::NotJudged(_, reason) => reason.code(),
        _ => "stopped",
    }
}

fn open(error: OpenError) -> WireError {
    let plain = WireError::new;
    match error {
        OpenError::WrongPassphrase => plain(ErrorCode::WrongPassphrase),
        OpenError::AmbiguousPassphrase => plain(ErrorCode::PassphraseAmbiguous),
        OpenError::WeakPassphrase => plain(ErrorCode::PassphraseWeak).with("length", FEWEST_CHARACTERS),
        OpenError::NotFound => plain(ErrorCode::VaultNotFound),
        OpenError::NotEmpty => plain(ErrorCode::VaultExists),
        OpenError::InUse => plain(ErrorCode::VaultInUse),
        OpenError::OnNetwork => plain(ErrorCode::VaultOnNetwork),
        OpenError::TooNew => plain(ErrorCode::VaultTooNew),
        OpenError::Damaged(part) => plain(ErrorCode::VaultDamaged).with("part", part.name()),
        OpenError::MemoryShort => plain(ErrorCode::MemoryShort),
        OpenError::Disk(error) => disk(error),
        OpenError::Database(error) => database(&error),
        _ => plain(ErrorCode::Internal),
    }
}

fn commit(error: CommitError) -> WireError {
    let plain = WireError::new;
    match error {
        CommitError::NoSpace { missing } => plain(ErrorCode::NoSpace).with("missing", missing),
        CommitError::OutcomeUnknown | CommitError::Stopped => plain(ErrorCode::OutcomeUnknown),
        CommitError::SavedListNotCurrent => plain(ErrorCode::SavedListNotCurrent),
        CommitError::NotAllowed => plain(ErrorCode::RoleMissing).with("role", "investigator"),
        CommitError::RolledBack => plain(ErrorCode::VaultRolledBack),
        CommitError::ErasureOpen => plain(ErrorCode::ErasureOpen),
        CommitError::TooLarge => plain(ErrorCode::EntryTooLarge),
        CommitError::EpochPending => plain(ErrorCode::IdentityEpochPending),
        CommitError::Disk(error) => disk(error),
        CommitError::Database(error) => database(&error),
        _ => plain(ErrorCode::Internal),
    }
}

fn disk(error: DiskError) -> WireError {
    match error {
        DiskError::NoSpace { missing } => WireError::new(ErrorCode::NoSpace).with("missing", missing),
        _ => WireError::new(ErrorCode::DiskFailed),
    }
}

fn database(error: &DatabaseError) -> WireError {
    match error {
        DatabaseError::Damaged => WireError::new(ErrorCode::VaultDamaged).with("part", "db"),
        DatabaseError::NoSpace => WireError::new(ErrorCode::NoSpace).with("missing", 0),
        DatabaseError::Disk => WireError::new(ErrorCode::DiskFailed),
        _ => WireError::new(ErrorCode::Internal),
    }
}
