//! The closed list of error codes that cross the boundary, and the one shape in which they cross.
//!
//! Not here: texts for people (`locales/*/errors.ftl`, `err-` what happened and `rec-` what to do).
//! What must stay true: a value in `args` is a number, a name of the schema, or the name of a file the user just chose;
//! never content of a case.

use std::collections::BTreeMap;

use amparo_i18n::{Argument, Catalogue, Language};
use serde::Serialize;
use ts_rs::TS;

macro_rules! error_codes {
    ($($(#[$meta:meta])* $variant:ident => $code:literal,)+) => {
        /// What went wrong, as far as a program must tell it apart.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, TS)]
        #[serde(rename_all = "snake_case")]
        pub enum ErrorCode {
            $($(#[$meta])* $variant,)+
        }

        impl ErrorCode {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The code as it is written in catalogues.
            pub const fn message_name(self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)+
                }
            }
        }
    };
}

error_codes! {
    /// This passphrase opens nothing in this vault.
    WrongPassphrase => "wrong-passphrase",
    /// This passphrase could be guessed.
    PassphraseWeak => "passphrase-weak",
    /// This passphrase opens the vault for more than one member.
    PassphraseAmbiguous => "passphrase-ambiguous",
    /// There is no vault in this folder.
    VaultNotFound => "vault-not-found",
    /// This folder already holds something.
    VaultExists => "vault-exists",
    /// A part of the vault is damaged: `part`.
    VaultDamaged => "vault-damaged",
    /// This vault was written by a newer version of Amparo.
    VaultTooNew => "vault-too-new",
    /// The vault is already open on this computer.
    VaultInUse => "vault-in-use",
    /// The folder lies on a network or synchronised disk.
    VaultOnNetwork => "vault-on-network",
    /// The vault is locked.
    VaultLocked => "vault-locked",
    /// A vault is already open here.
    VaultAlreadyOpen => "vault-already-open",
    /// What you saved is safe, but the lists could not be brought up to date.
    SavedListNotCurrent => "saved-list-not-current",
    /// The disk did not say whether the last change was saved.
    OutcomeUnknown => "outcome-unknown",
    /// There is not enough space on the disk: `missing` bytes are missing.
    NoSpace => "no-space",
    /// The disk refused to read or write.
    DiskFailed => "disk-failed",
    /// There is not enough memory to open the vault.
    MemoryShort => "memory-short",
    /// The recovery words have not been confirmed yet.
    RecoveryUnconfirmed => "recovery-unconfirmed",
    /// These are not this member's recovery words.
    RecoveryWordsWrong => "recovery-words-wrong",
    /// Your role does not allow this.
    RoleMissing => "role-missing",
    /// There is no kind of record of this name.
    KindUnknown => "kind-unknown",
    /// Records of this kind are written by Amparo alone.
    KindNotForMembers => "kind-not-for-members",
    /// There is no field `field` on this kind of record.
    FieldUnknown => "field-unknown",
    /// The field `field` is written by Amparo alone.
    FieldMachineOnly => "field-machine-only",
    /// The field `field` cannot be changed once it is written.
    FieldWriteOnce => "field-write-once",
    /// These fields must be given: `fields`.
    FieldRequired => "field-required",
    /// The value of `field` could not be understood.
    ValueNotUnderstood => "value-not-understood",
    /// The field `field` protects a person, so its value may not be an argument.
    IdentityByFileOnly => "identity-by-file-only",
    /// Standard input was asked for twice.
    StandardInputTwice => "standard-input-twice",
    /// An assignment is not of the form field=value.
    AssignmentInvalid => "assignment-invalid",
    /// There is nothing to save.
    NothingToSave => "nothing-to-save",
    /// There is no such record.
    RecordNotFound => "record-not-found",
    /// There is no such case.
    CaseNotFound => "case-not-found",
    /// This kind of record belongs to a case.
    CaseRequired => "case-required",
    /// The reference fits more than one record.
    ReferenceAmbiguous => "reference-ambiguous",
    /// The field `field` does not take a record of this kind.
    ReferenceWrongKind => "reference-wrong-kind",
    /// The file given for a text could not be read as UTF-8.
    TextNotReadable => "text-not-readable",
    /// A reason must be given.
    ReasonRequired => "reason-required",
    /// You hold no key to protected identities.
    IdentityNoKey => "identity-no-key",
    /// Protected identities wait for a new key.
    IdentityEpochPending => "identity-epoch-pending",
    /// This record is not a person.
    NotAPerson => "not-a-person",
    /// A legal hold protects this value.
    EraseLegalHold => "erase-legal-hold",
    /// Values of this kind cannot be erased: they prove what was done.
    EraseNotAllowed => "erase-not-allowed",
    /// This field holds no value that could be erased.
    EraseNothing => "erase-nothing",
    /// The file `name` was not found.
    FileNotFound => "file-not-found",
    /// `name` is a link, a device or a pipe, not a file.
    FileNotRegular => "file-not-regular",
    /// The file `name` changed while it was read.
    FileChanged => "file-changed",
    /// The file `name` could not be read.
    FileNotReadable => "file-not-readable",
    /// There is already a file of this name.
    FileExists => "file-exists",
    /// Nothing can be written at the place you chose.
    PlaceNotWritable => "place-not-writable",
    /// The place you chose lies inside the vault.
    PlaceInsideVault => "place-inside-vault",
    /// The stored copy of exhibit `number` does not match its hash.
    ExhibitDamaged => "exhibit-damaged",
    /// The content of exhibit `number` was erased.
    ExhibitErased => "exhibit-erased",
    /// Exhibit numbers ran out for this case.
    ExhibitNumberTaken => "exhibit-number-taken",
    /// Files of this kind must be protected, and this one is open to the team.
    ExhibitKindProtected => "exhibit-kind-protected",
    /// There is already a record with this reference.
    ReferenceTaken => "reference-taken",
    /// The part of Amparo that reads foreign files could not be started.
    DecoderMissing => "decoder-missing",
    /// The dossier may not leave: `reasons`.
    ReleaseStopped => "release-stopped",
    /// Something this release cited was erased since.
    ReleaseErased => "release-erased",
    /// The finished document held a value that must not leave, and was destroyed.
    ReleaseLeaks => "release-leaks",
    /// There is no document of this name.
    DocumentUnknown => "document-unknown",
    /// Amparo does not speak this language.
    LanguageUnknown => "language-unknown",
    /// There is nothing to search for.
    SearchEmpty => "search-empty",
    /// The place to go on from was not understood.
    CursorInvalid => "cursor-invalid",
    /// The first line is not that of a UCDP GED file.
    ImportHeader => "import-header",
    /// Line `line` could not be taken in: column `column`.
    ImportRow => "import-row",
    /// There is no such task.
    TaskUnknown => "task-unknown",
    /// The request was not understood.
    RequestInvalid => "request-invalid",
    /// There is no such command.
    CommandUnknown => "command-unknown",
    /// This is too much for one record.
    EntryTooLarge => "entry-too-large",
    /// The vault is older than you last saw it.
    VaultRolledBack => "vault-rolled-back",
    /// The erasure is recorded and goes on when the vault is next opened.
    ErasureOpen => "erasure-open",
    /// The work was cancelled; nothing of it was kept.
    Cancelled => "cancelled",
    /// Something went wrong inside Amparo (incident `incident`).
    Internal => "internal",
}

/// An error as it crosses the boundary.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WireError {
    /// What went wrong.
    pub code: ErrorCode,
    /// Values of the message.
    pub args: BTreeMap<String, String>,
    /// The number under which the log tells more; only for errors of the program itself.
    pub incident: Option<String>,
}

impl WireError {
    /// An error without values.
    pub fn new(code: ErrorCode) -> Self {
        Self { code, args: BTreeMap::new(), incident: None }
    }

    /// The error with one more value.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl std::fmt::Display) -> Self {
        self.args.insert(name.to_owned(), format!("{value}"));
        self
    }

    /// What happened, in a language.
    pub fn what_happened(&self, language: Language) -> String {
        self.sentence("err-", language)
    }

    /// What to do, in a language.
    pub fn what_to_do(&self, language: Language) -> String {
        self.sentence("rec-", language)
    }

    fn sentence(&self, beginning: &str, language: Language) -> String {
        let mut arguments: Vec<(&str, Argument<'_>)> =
            self.args.iter().map(|(name, value)| (name.as_str(), value.as_str().into())).collect();
        if let Some(incident) = &self.incident {
            arguments.push(("incident", incident.as_str().into()));
        }
        Catalogue::of(language).message(&format!("{beginning}{}", self.code.message_name()), &arguments)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_says_what_happened_and_what_to_do_in_every_language() {
        for language in Language::ALL {
            for code in ErrorCode::ALL {
                for prefix in ["err-", "rec-"] {
                    let id = format!("{prefix}{}", code.message_name());
                    assert!(Catalogue::of(language).find(&id, &[]).is_some(), "{language} lacks {id}");
                }
            }
        }
    }
}
