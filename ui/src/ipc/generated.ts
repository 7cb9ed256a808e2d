// Generated from the command table by `cargo xtask codegen`. Do not edit.

export type CaseCreateRequest = {
/** Its kind, a code of CASEKIND. */
kind: string,
/** Its title. */
title: FieldInput,
/** Further fields. */
fields: Array<FieldInput>, };

export type CaseScopeRequest = {
/** The case. */
case: string | null, };

export type DemoCreateRequest = {
/** The folder. */
place: FileToken,
/** The passphrase. */
passphrase: SecretText, };

export type DemoView = {
/** How many cases. */
cases: number,
/** How many persons. */
persons: number,
/** How many exhibits. */
exhibits: number, };

export type DoneView = {
/** Always true. */
done: boolean, };

export type DossierMakeRequest = {
/** The case. */
case: string,
/** The document. */
document: string,
/** The language. */
language: string,
/** Where to. */
place: FileToken, };

export type DossierView = {
/** The release. */
release: string,
/** SHA-256 of the file. */
sha256: string,
/** How many pages. */
pages: number,
/** What could not be printed as it stands. */
findings: Array<string>,
/** How many gaps it names. */
gaps: number, };

export type ErasedView = {
/** Who. */
by: string,
/** When. */
at: string,
/** Why. */
reason: string,
/** On whose authority. */
authority: string,
/** The entry that proves it. */
entry: string, };

export type ErrorCode = "wrong_passphrase" | "passphrase_weak" | "passphrase_ambiguous" | "vault_not_found" | "vault_exists" | "vault_damaged" | "vault_too_new" | "vault_in_use" | "vault_on_network" | "vault_locked" | "vault_already_open" | "saved_list_not_current" | "outcome_unknown" | "no_space" | "disk_failed" | "memory_short" | "recovery_unconfirmed" | "recovery_words_wrong" | "role_missing" | "kind_unknown" | "kind_not_for_members" | "field_unknown" | "field_machine_only" | "field_write_once" | "field_required" | "value_not_understood" | "identity_by_file_only" | "standard_input_twice" | "assignment_invalid" | "nothing_to_save" | "record_not_found" | "case_not_found" | "case_required" | "reference_ambiguous" | "reference_wrong_kind" | "text_not_readable" | "reason_required" | "identity_no_key" | "identity_epoch_pending" | "not_a_person" | "erase_legal_hold" | "erase_not_allowed" | "erase_nothing" | "file_not_found" | "file_not_regular" | "file_changed" | "file_not_readable" | "file_exists" | "place_not_writable" | "place_inside_vault" | "exhibit_damaged" | "exhibit_erased" | "exhibit_number_taken" | "exhibit_kind_protected" | "reference_taken" | "decoder_missing" | "release_stopped" | "release_erased" | "release_leaks" | "document_unknown" | "language_unknown" | "search_empty" | "cursor_invalid" | "import_header" | "import_row" | "task_unknown" | "request_invalid" | "command_unknown" | "entry_too_large" | "vault_rolled_back" | "erasure_open" | "cancelled" | "internal";

export type Event = { "event": "task_progressed",
/** The task. */
task: number,
/** How much is done, in the task's own unit. */
done: string,
/** How much there is, 0 while unknown. */
total: string, } | { "event": "data_changed",
/** Tags of the command table. */
tags: Array<string>, } | { "event": "vault_locked" };

export type ExhibitAddRequest = {
/** The case. */
case: string,
/** Files and folders. */
files: Array<FileToken>,
/** Fields of every exhibit. */
fields: Array<FieldInput>,
/** Whether the files are protected like identities. */
protects: boolean, };

export type ExhibitExportRequest = {
/** The exhibit. */
exhibit: string,
/** Where to. */
place: FileToken,
/** Why. */
reason: string | null, };

export type ExportView = {
/** The exhibit's number. */
number: string,
/** SHA-256 of the file. */
sha256: string,
/** Its length in bytes. */
size: number, };

export type FieldInfoView = {
/** Its name. */
name: string,
/** What it holds, in the notation of the schema files. */
holds: string,
/** Whether it is protected. */
is_identity: boolean,
/** Whether the program alone writes it. */
is_machine_only: boolean,
/** The codes it takes. */
codes: Array<string>, };

export type FieldInput = {
/** The field, without the kind. */
field: string,
/** The text. */
text: string,
/** Whether the text stood in the open, as an argument of a program does. */
is_argument: boolean,
/** Whether an element is taken out of a set. */
removes: boolean, };

export type FieldView = {
/** `one`, `conflict`, `set`, `sealed` or `erased`. */
state: string,
/** The value shown. */
value: string | null,
/** Every value: of a conflict all, of a set every element. */
values: Array<VersionView>, };

export type FileToken = string;

export type FindingView = {
/** Its name. */
name: string,
/** The file, entry or record it concerns. */
place: string,
/** Whether it is a remark rather than damage. */
is_remark: boolean, };

export type FixityItemView = {
/** The exhibit. */
id: string,
/** Its number. */
number: string,
/** A code of HASH_RESULT. */
result: string, };

export type FixityView = {
/** Whether every exhibit that could be checked is as it was. */
is_clean: boolean,
/** Every exhibit. */
items: Array<FixityItemView>, };

export type HistoryRequest = {
/** The record, by id or reference. */
record: string,
/** One field only. */
field: string | null, };

export type HistoryStepView = {
/** `set`, `add`, `remove` or `erase`. */
op: string,
/** What it holds, as far as it can be shown. */
value: string | null,
/** `open`, `sealed`, `erased` or `empty`. */
content: string,
/** Who. */
author: string,
/** When, by the writer's clock. */
recorded_at: string,
/** The entry that proves it. */
entry: string,
/** The row of the entry. */
row: number,
/** Whether nothing supersedes it. */
is_living: boolean,
/** By what it was erased. */
erased: ErasedView | null, };

export type HistoryView = {
/** The record. */
id: string,
/** Steps by field, the oldest first. */
fields: { [key in string]: Array<HistoryStepView> }, };

export type IdentityHitView = {
/** The person. */
id: string,
/** The person's reference. */
ref: string | null,
/** How good the match is. */
grade: string,
/** Why it matches. */
reason: string,
/** From 0 to 1000. */
score: number, };

export type IdentityHitsView = {
/** The persons, the best match first. */
items: Array<IdentityHitView>, };

export type IdentitySearchRequest = {
/** A name or number. */
words: SecretText, };

export type IdentityShowRequest = {
/** The person. */
person: string,
/** Why. */
reason: string, };

export type IdentityView = {
/** The person. */
id: string,
/** The protected fields with their values. */
fields: { [key in string]: Array<string> }, };

export type ImportRequest = {
/** The case. */
case: string,
/** The file. */
file: FileToken, };

export type ImportView = {
/** Rows of the file. */
rows: number,
/** Events made. */
events: number,
/** Acts made. */
acts: number,
/** Rows whose event was there already. */
skipped: number,
/** Lines with something odd that was taken as it stands. */
warnings: Array<ImportWarningView>, };

export type ImportWarningView = {
/** The line. */
line: number,
/** What it is. */
warning: string, };

export type IntakeItemView = {
/** The file's name, as the user chose it. */
name: string,
/** The exhibit. */
id: string | null,
/** Its number. */
number: string | null,
/** SHA-256 of the file. */
sha256: string | null,
/** Its length in bytes. */
size: number | null,
/** What it is. */
media_type: string | null,
/** The exhibit that holds the same file. */
duplicate_of: string | null,
/** What reading its metadata ran into. */
notes: Array<string>,
/** Whether an interrupted intake had secured it before. */
was_there: boolean,
/** Why it was not taken in, as an error code. */
fault: string | null, };

export type IntakeView = {
/** Every file with its exhibit or what was wrong with it. */
items: Array<IntakeItemView>,
/** Whether the intake was cancelled; what is listed is secured all the same. */
is_cancelled: boolean, };

export type KindView = {
/** Its name. */
name: string,
/** Whether its records belong to a case. */
is_case_bound: boolean,
/** Whether the program alone writes it. */
is_machine_only: boolean,
/** The fields that must be given. */
required: Array<string>,
/** Its fields. */
fields: Array<FieldInfoView>, };

export type ListRequest = {
/** The kind of record. */
kind: string,
/** The case. */
case: string | null,
/** Fields and what each must show. */
filters: Array<FieldInput>,
/** The field to sort by; with a leading minus in descending order. */
sort: string | null,
/** How many at most. */
limit: number,
/** Where the page before ended. */
after: string | null, };

export type ListedView = {
/** Its id. */
id: string,
/** Its kind. */
kind: string,
/** Its reference for people. */
ref: string | null,
/** What each field shows. */
fields: { [key in string]: string },
/** Fields whose values stand against each other. */
conflicts: Array<string>,
/** Fields that are protected. */
sealed: Array<string>,
/** Fields whose values were erased. */
erased: Array<string>, };

export type MadeView = {
/** Its id. */
id: string,
/** Its reference for people. */
ref: string | null, };

export type Nothing = Record<symbol, never>;

export type PageView = {
/** The records. */
items: Array<ListedView>,
/** Where the next page begins. */
next: string | null,
/** How many there are, up to a cap. */
total: number,
/** Whether there are more than `total`. */
is_capped: boolean, };

export type RebuiltView = {
/** Hash of the state before. */
state_hash_before: string,
/** Hash of the state after. */
state_hash: string,
/** Whether both are the same. */
is_same: boolean, };

export type RecordCreateRequest = {
/** Its kind. */
kind: string,
/** The case it belongs to. */
case: string | null,
/** Its fields. */
fields: Array<FieldInput>, };

export type RecordEraseRequest = {
/** The record. */
record: string,
/** The field. */
field: string,
/** Why. */
reason: string,
/** On whose authority. */
authority: string, };

export type RecordRequest = {
/** The record, by id or reference. */
record: string, };

export type RecordSetRequest = {
/** The record, by id or reference. */
record: string,
/** The fields. */
fields: Array<FieldInput>, };

export type RecordView = {
/** Its id. */
id: string,
/** Its kind. */
kind: string,
/** Its reference for people. */
ref: string | null,
/** Its fields by name. */
fields: { [key in string]: FieldView }, };

export type RecoveryConfirmRequest = {
/** All 24 words. */
words: SecretText, };

export type SchemaView = {
/** Every kind. */
kinds: Array<KindView>, };

export type SearchRequest = {
/** Words, or phrases in quotes. */
words: string,
/** Only this case. */
case: string | null,
/** How many at most. */
limit: number, };

export type SecretText = string;

export type VaultCreateRequest = {
/** The folder. */
place: FileToken,
/** The office. */
office: string,
/** The letters of the mission in references. */
mission: string,
/** The founder. */
member: string,
/** The founder's passphrase. */
passphrase: SecretText,
/** The founder's language, which chooses the list of recovery words. */
language: string, };

export type VaultUnlockRequest = {
/** The folder. */
place: FileToken,
/** The passphrase. */
passphrase: SecretText, };

export type VaultVerifyRequest = {
/** The folder. */
place: FileToken,
/** The passphrase. */
passphrase: SecretText,
/** `quick`, `full` or `deep`. */
depth: string, };

export type VaultView = {
/** Its id. */
id: string,
/** The office. */
office: string,
/** The member it is open for. */
member: string,
/** The member's roles. */
roles: Array<string>,
/** Whether the recovery words were typed once more. */
is_recovery_confirmed: boolean,
/** Whether everything in it is invented. */
is_demonstration: boolean,
/** What opening it found and mended. */
findings: Array<FindingView>,
/** Cases with an intake that was interrupted. */
interrupted_intakes: Array<string>, };

export type VerificationView = {
/** Whether nothing but remarks was found. */
is_clean: boolean,
/** Whether everything of this depth could be looked at. */
is_complete: boolean,
/** What was found. */
findings: Array<FindingView>,
/** How many files were looked at. */
files: number,
/** How many entries were checked. */
entries: number,
/** How many objects were checked. */
objects: number,
/** Hash of the state as everyone sees it. */
state_hash: string | null,
/** Hash of the state with protected values. */
identity_state_hash: string | null, };

export type VersionView = {
/** The value as text; none where it is protected or erased. */
value: string | null,
/** Who. */
author: string,
/** When, by the writer's clock. */
recorded_at: string,
/** The entry that proves it. */
entry: string,
/** The row of the entry. */
row: number, };

export type WireError = {
/** What went wrong. */
code: ErrorCode,
/** Values of the message. */
args: { [key in string]: string },
/** The number under which the log tells more; only for errors of the program itself. */
incident: string | null, };

/** Requests and views by command. */
export interface Commands {
  vault_create: { request: VaultCreateRequest; view: VaultView };
  vault_unlock: { request: VaultUnlockRequest; view: VaultView };
  vault_lock: { request: Nothing; view: DoneView };
  vault_get: { request: Nothing; view: VaultView };
  recovery_confirm: { request: RecoveryConfirmRequest; view: DoneView };
  vault_verify: { request: VaultVerifyRequest; view: VerificationView };
  vault_rebuild: { request: Nothing; view: RebuiltView };
  schema_get: { request: Nothing; view: SchemaView };
  case_create: { request: CaseCreateRequest; view: MadeView };
  record_create: { request: RecordCreateRequest; view: MadeView };
  record_set: { request: RecordSetRequest; view: RecordView };
  record_show: { request: RecordRequest; view: RecordView };
  record_history: { request: HistoryRequest; view: HistoryView };
  record_list: { request: ListRequest; view: PageView };
  record_erase: { request: RecordEraseRequest; view: DoneView };
  identity_show: { request: IdentityShowRequest; view: IdentityView };
  identity_search: { request: IdentitySearchRequest; view: IdentityHitsView };
  record_search: { request: SearchRequest; view: PageView };
  exhibit_add: { request: ExhibitAddRequest; view: IntakeView };
  exhibit_verify: { request: CaseScopeRequest; view: FixityView };
  exhibit_export: { request: ExhibitExportRequest; view: ExportView };
  dossier_make: { request: DossierMakeRequest; view: DossierView };
  ged_import: { request: ImportRequest; view: ImportView };
  demo_create: { request: DemoCreateRequest; view: DemoView };
}
