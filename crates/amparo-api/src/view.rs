//! Requests and views: what crosses the boundary, in the words of the field.
//!
//! Not here: the types of the domain, which never cross. Sizes and counts are numbers below 2^53.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::files::FileToken;

/// A text that is wiped when it is dropped and never printed.
#[derive(Deserialize, TS)]
pub struct SecretText(String);

impl SecretText {
    /// The text.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl Drop for SecretText {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.0);
    }
}

/// Nothing is asked.
#[derive(Deserialize, TS)]
pub struct Nothing {}

/// It was done.
#[derive(Serialize, TS)]
pub struct DoneView {
    /// Always true.
    pub done: bool,
}

impl Default for DoneView {
    fn default() -> Self {
        Self { done: true }
    }
}

/// A field and the text given for it.
#[derive(Clone, Deserialize, TS)]
pub struct FieldInput {
    /// The field, without the kind.
    pub field: String,
    /// The text.
    pub text: String,
    /// Whether the text stood in the open, as an argument of a program does.
    #[serde(default)]
    pub is_argument: bool,
    /// Whether an element is taken out of a set.
    #[serde(default)]
    pub removes: bool,
}

/// Makes a vault.
#[derive(Deserialize, TS)]
pub struct VaultCreateRequest {
    /// The folder.
    pub place: FileToken,
    /// The office.
    pub office: String,
    /// The letters of the mission in references.
    #[serde(default)]
    pub mission: String,
    /// The founder.
    pub member: String,
    /// The founder's passphrase.
    pub passphrase: SecretText,
    /// The founder's language, which chooses the list of recovery words.
    #[serde(default)]
    pub language: String,
}

/// Opens a vault.
#[derive(Deserialize, TS)]
pub struct VaultUnlockRequest {
    /// The folder.
    pub place: FileToken,
    /// The passphrase.
    pub passphrase: SecretText,
}

/// An open vault.
#[derive(Serialize, TS)]
pub struct VaultView {
    /// Its id.
    pub id: String,
    /// The office.
    pub office: String,
    /// The member it is open for.
    pub member: String,
    /// The member's roles.
    pub roles: Vec<String>,
    /// Whether the recovery words were typed once more.
    pub is_recovery_confirmed: bool,
    /// Whether everything in it is invented.
    pub is_demonstration: bool,
    /// What opening it found and mended.
    pub findings: Vec<FindingView>,
    /// Cases with an intake that was interrupted.
    pub interrupted_intakes: Vec<String>,
}

/// One finding.
#[derive(Serialize, TS)]
pub struct FindingView {
    /// Its name.
    pub name: String,
    /// The file, entry or record it concerns.
    pub place: String,
    /// Whether it is a remark rather than damage.
    pub is_remark: bool,
}

/// Confirms the recovery words.
#[derive(Deserialize, TS)]
pub struct RecoveryConfirmRequest {
    /// All 24 words.
    pub words: SecretText,
}

/// Verifies a vault that is not open.
#[derive(Deserialize, TS)]
pub struct VaultVerifyRequest {
    /// The folder.
    pub place: FileToken,
    /// The passphrase.
    pub passphrase: SecretText,
    /// `quick`, `full` or `deep`.
    pub depth: String,
}

/// What a verification found.
#[derive(Serialize, TS)]
pub struct VerificationView {
    /// Whether nothing but remarks was found.
    pub is_clean: bool,
    /// Whether everything of this depth could be looked at.
    pub is_complete: bool,
    /// What was found.
    pub findings: Vec<FindingView>,
    /// How many files were looked at.
    #[ts(type = "number")]
    pub files: u64,
    /// How many entries were checked.
    #[ts(type = "number")]
    pub entries: u64,
    /// How many objects were checked.
    #[ts(type = "number")]
    pub objects: u64,
    /// Hash of the state as everyone sees it.
    pub state_hash: Option<String>,
    /// Hash of the state with protected values.
    pub identity_state_hash: Option<String>,
}

/// A database made anew.
#[derive(Serialize, TS)]
pub struct RebuiltView {
    /// Hash of the state before.
    pub state_hash_before: String,
    /// Hash of the state after.
    pub state_hash: String,
    /// Whether both are the same.
    pub is_same: bool,
}

/// Opens a case.
#[derive(Deserialize, TS)]
pub struct CaseCreateRequest {
    /// Its kind, a code of CASEKIND.
    pub kind: String,
    /// Its title.
    pub title: FieldInput,
    /// Further fields.
    #[serde(default)]
    pub fields: Vec<FieldInput>,
}

/// Makes a record.
#[derive(Deserialize, TS)]
pub struct RecordCreateRequest {
    /// Its kind.
    pub kind: String,
    /// The case it belongs to.
    #[serde(default)]
    pub case: Option<String>,
    /// Its fields.
    pub fields: Vec<FieldInput>,
}

/// What was made.
#[derive(Serialize, TS)]
pub struct MadeView {
    /// Its id.
    pub id: String,
    /// Its reference for people.
    #[serde(rename = "ref")]
    pub reference: Option<String>,
}

/// Changes a record.
#[derive(Deserialize, TS)]
pub struct RecordSetRequest {
    /// The record, by id or reference.
    pub record: String,
    /// The fields.
    pub fields: Vec<FieldInput>,
}

/// Names a record.
#[derive(Deserialize, TS)]
pub struct RecordRequest {
    /// The record, by id or reference.
    pub record: String,
}

/// Asks for the history of a record.
#[derive(Deserialize, TS)]
pub struct HistoryRequest {
    /// The record, by id or reference.
    pub record: String,
    /// One field only.
    #[serde(default)]
    pub field: Option<String>,
}

/// A record.
#[derive(Serialize, TS)]
pub struct RecordView {
    /// Its id.
    pub id: String,
    /// Its kind.
    pub kind: String,
    /// Its reference for people.
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    /// Its fields by name.
    pub fields: BTreeMap<String, FieldView>,
}

/// What is known of a field.
#[derive(Serialize, TS)]
pub struct FieldView {
    /// `one`, `conflict`, `set`, `sealed` or `erased`.
    pub state: &'static str,
    /// The value shown.
    pub value: Option<String>,
    /// Every value: of a conflict all, of a set every element.
    pub values: Vec<VersionView>,
}

/// One value, who wrote it and when.
#[derive(Serialize, TS)]
pub struct VersionView {
    /// The value as text; none where it is protected or erased.
    pub value: Option<String>,
    /// Who.
    pub author: String,
    /// When, by the writer's clock.
    pub recorded_at: String,
    /// The entry that proves it.
    pub entry: String,
    /// The row of the entry.
    pub row: u32,
}

/// The history of a record.
#[derive(Serialize, TS)]
pub struct HistoryView {
    /// The record.
    pub id: String,
    /// Steps by field, the oldest first.
    pub fields: BTreeMap<String, Vec<HistoryStepView>>,
}

/// One step of a history.
#[derive(Serialize, TS)]
pub struct HistoryStepView {
    /// `set`, `add`, `remove` or `erase`.
    pub op: &'static str,
    /// What it holds, as far as it can be shown.
    pub value: Option<String>,
    /// `open`, `sealed`, `erased` or `empty`.
    pub content: &'static str,
    /// Who.
    pub author: String,
    /// When, by the writer's clock.
    pub recorded_at: String,
    /// The entry that proves it.
    pub entry: String,
    /// The row of the entry.
    pub row: u32,
    /// Whether nothing supersedes it.
    pub is_living: bool,
    /// By what it was erased.
    pub erased: Option<ErasedView>,
}

/// By whom, when, why and on whose authority something was erased.
#[derive(Clone, Serialize, TS)]
pub struct ErasedView {
    /// Who.
    pub by: String,
    /// When.
    pub at: String,
    /// Why.
    pub reason: String,
    /// On whose authority.
    pub authority: String,
    /// The entry that proves it.
    pub entry: String,
}

/// Asks for a page of a list.
#[derive(Deserialize, TS)]
pub struct ListRequest {
    /// The kind of record.
    pub kind: String,
    /// The case.
    #[serde(default)]
    pub case: Option<String>,
    /// Fields and what each must show.
    #[serde(default)]
    pub filters: Vec<FieldInput>,
    /// The field to sort by; with a leading minus in descending order.
    #[serde(default)]
    pub sort: Option<String>,
    /// How many at most.
    #[serde(default)]
    pub limit: u32,
    /// Where the page before ended.
    #[serde(default)]
    pub after: Option<String>,
}

/// A page of a list.
#[derive(Serialize, TS)]
pub struct PageView {
    /// The records.
    pub items: Vec<ListedView>,
    /// Where the next page begins.
    pub next: Option<String>,
    /// How many there are, up to a cap.
    #[ts(type = "number")]
    pub total: u64,
    /// Whether there are more than `total`.
    pub is_capped: bool,
}

/// A record as lists show it.
#[derive(Serialize, TS)]
pub struct ListedView {
    /// Its id.
    pub id: String,
    /// Its kind.
    pub kind: String,
    /// Its reference for people.
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    /// What each field shows.
    pub fields: BTreeMap<String, String>,
    /// Fields whose values stand against each other.
    pub conflicts: Vec<String>,
    /// Fields that are protected.
    pub sealed: Vec<String>,
    /// Fields whose values were erased.
    pub erased: Vec<String>,
}

/// Erases a field's values for good.
#[derive(Deserialize, TS)]
pub struct RecordEraseRequest {
    /// The record.
    pub record: String,
    /// The field.
    pub field: String,
    /// Why.
    pub reason: String,
    /// On whose authority.
    pub authority: String,
}

/// Unveils a person.
#[derive(Deserialize, TS)]
pub struct IdentityShowRequest {
    /// The person.
    pub person: String,
    /// Why.
    pub reason: String,
}

/// An unveiled person.
#[derive(Serialize, TS)]
pub struct IdentityView {
    /// The person.
    pub id: String,
    /// The protected fields with their values.
    pub fields: BTreeMap<String, Vec<String>>,
}

/// Searches.
#[derive(Deserialize, TS)]
pub struct SearchRequest {
    /// Words, or phrases in quotes.
    pub words: String,
    /// Only this case.
    #[serde(default)]
    pub case: Option<String>,
    /// How many at most.
    #[serde(default)]
    pub limit: u32,
}

/// Searches for a person by name.
#[derive(Deserialize, TS)]
pub struct IdentitySearchRequest {
    /// A name or number.
    pub words: SecretText,
}

/// Persons who may be meant.
#[derive(Serialize, TS)]
pub struct IdentityHitsView {
    /// The persons, the best match first.
    pub items: Vec<IdentityHitView>,
}

/// A person who may be meant.
#[derive(Serialize, TS)]
pub struct IdentityHitView {
    /// The person.
    pub id: String,
    /// The person's reference.
    #[serde(rename = "ref")]
    pub reference: Option<String>,
    /// How good the match is.
    pub grade: &'static str,
    /// Why it matches.
    pub reason: &'static str,
    /// From 0 to 1000.
    pub score: u16,
}

/// Takes files into a case.
#[derive(Deserialize, TS)]
pub struct ExhibitAddRequest {
    /// The case.
    pub case: String,
    /// Files and folders.
    pub files: Vec<FileToken>,
    /// Fields of every exhibit.
    #[serde(default)]
    pub fields: Vec<FieldInput>,
    /// Whether the files are protected like identities.
    #[serde(default)]
    pub protects: bool,
}

/// What became of an intake.
#[derive(Serialize, TS)]
pub struct IntakeView {
    /// Every file with its exhibit or what was wrong with it.
    pub items: Vec<IntakeItemView>,
    /// Whether the intake was cancelled; what is listed is secured all the same.
    pub is_cancelled: bool,
}

/// What became of one file.
#[derive(Serialize, TS)]
pub struct IntakeItemView {
    /// The file's name, as the user chose it.
    pub name: String,
    /// The exhibit.
    pub id: Option<String>,
    /// Its number.
    pub number: Option<String>,
    /// SHA-256 of the file.
    pub sha256: Option<String>,
    /// Its length in bytes.
    #[ts(type = "number | null")]
    pub size: Option<u64>,
    /// What it is.
    pub media_type: Option<String>,
    /// The exhibit that holds the same file.
    pub duplicate_of: Option<String>,
    /// What reading its metadata ran into.
    pub notes: Vec<&'static str>,
    /// Whether an interrupted intake had secured it before.
    pub was_there: bool,
    /// Why it was not taken in, as an error code.
    pub fault: Option<&'static str>,
}

/// Names a case, or all.
#[derive(Deserialize, TS)]
pub struct CaseScopeRequest {
    /// The case.
    #[serde(default)]
    pub case: Option<String>,
}

/// What checking exhibits found.
#[derive(Serialize, TS)]
pub struct FixityView {
    /// Whether every exhibit that could be checked is as it was.
    pub is_clean: bool,
    /// Every exhibit.
    pub items: Vec<FixityItemView>,
}

/// One exhibit's check.
#[derive(Serialize, TS)]
pub struct FixityItemView {
    /// The exhibit.
    pub id: String,
    /// Its number.
    pub number: String,
    /// A code of HASH_RESULT.
    pub result: &'static str,
}

/// Gives a working copy out.
#[derive(Deserialize, TS)]
pub struct ExhibitExportRequest {
    /// The exhibit.
    pub exhibit: String,
    /// Where to.
    pub place: FileToken,
    /// Why.
    #[serde(default)]
    pub reason: Option<String>,
}

/// A working copy.
#[derive(Serialize, TS)]
pub struct ExportView {
    /// The exhibit's number.
    pub number: String,
    /// SHA-256 of the file.
    pub sha256: String,
    /// Its length in bytes.
    #[ts(type = "number")]
    pub size: u64,
}

/// Makes a document.
#[derive(Deserialize, TS)]
pub struct DossierMakeRequest {
    /// The case.
    pub case: String,
    /// The document.
    pub document: String,
    /// The language.
    pub language: String,
    /// Where to.
    pub place: FileToken,
}

/// A document that was made.
#[derive(Serialize, TS)]
pub struct DossierView {
    /// The release.
    pub release: String,
    /// SHA-256 of the file.
    pub sha256: String,
    /// How many pages.
    #[ts(type = "number")]
    pub pages: usize,
    /// What could not be printed as it stands.
    pub findings: Vec<String>,
    /// How many gaps it names.
    #[ts(type = "number")]
    pub gaps: usize,
}

/// Takes in a file of another system.
#[derive(Deserialize, TS)]
pub struct ImportRequest {
    /// The case.
    pub case: String,
    /// The file.
    pub file: FileToken,
}

/// What an import took in.
#[derive(Serialize, TS)]
pub struct ImportView {
    /// Rows of the file.
    #[ts(type = "number")]
    pub rows: u64,
    /// Events made.
    #[ts(type = "number")]
    pub events: u64,
    /// Acts made.
    #[ts(type = "number")]
    pub acts: u64,
    /// Rows whose event was there already.
    #[ts(type = "number")]
    pub skipped: u64,
    /// Lines with something odd that was taken as it stands.
    pub warnings: Vec<ImportWarningView>,
}

/// Something odd in a line.
#[derive(Serialize, TS)]
pub struct ImportWarningView {
    /// The line.
    #[ts(type = "number")]
    pub line: u64,
    /// What it is.
    pub warning: String,
}

/// Makes the demonstration vault.
#[derive(Deserialize, TS)]
pub struct DemoCreateRequest {
    /// The folder.
    pub place: FileToken,
    /// The passphrase.
    pub passphrase: SecretText,
}

/// The demonstration vault.
#[derive(Serialize, TS)]
pub struct DemoView {
    /// How many cases.
    #[ts(type = "number")]
    pub cases: usize,
    /// How many persons.
    #[ts(type = "number")]
    pub persons: usize,
    /// How many exhibits.
    #[ts(type = "number")]
    pub exhibits: usize,
}

/// What there is: kinds with their fields.
#[derive(Serialize, TS)]
pub struct SchemaView {
    /// Every kind.
    pub kinds: Vec<KindView>,
}

/// A kind.
#[derive(Serialize, TS)]
pub struct KindView {
    /// Its name.
    pub name: String,
    /// Whether its records belong to a case.
    pub is_case_bound: bool,
    /// Whether the program alone writes it.
    pub is_machine_only: bool,
    /// The fields that must be given.
    pub required: Vec<String>,
    /// Its fields.
    pub fields: Vec<FieldInfoView>,
}

/// A field.
#[derive(Serialize, TS)]
pub struct FieldInfoView {
    /// Its name.
    pub name: String,
    /// What it holds, in the notation of the schema files.
    pub holds: String,
    /// Whether it is protected.
    pub is_identity: bool,
    /// Whether the program alone writes it.
    pub is_machine_only: bool,
    /// The codes it takes.
    pub codes: Vec<String>,
}
