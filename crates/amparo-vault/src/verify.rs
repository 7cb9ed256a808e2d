//! Verification of a closed vault: every file, every chain, and that the database shows what the journal says.
//!
//! Not here: mending (`open`). What must stay true: nothing in the folder is written; whatever is damaged is named, and
//! what could not be checked is said to be so.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;
use std::sync::Arc;

use amparo_crypto::envelope::{self, Kind as EnvelopeKind};
use amparo_crypto::hash::sha256;
use amparo_crypto::header::{FileHashes, choose};
use amparo_crypto::key_file::KeyFile;
use amparo_crypto::object::ObjectKey;
use amparo_crypto::passphrase::Passphrase;
use amparo_crypto::secret::Secret;
use amparo_crypto::slot::Slot;
use amparo_domain::{EntryId, LogId, Progress, RecordId, Value, hex};
use amparo_journal::canonical::RowContent;
use amparo_journal::certificate::LogCertificate;
use amparo_journal::chain::{Tip, verify_chain};
use amparo_journal::compartment::Compartments;
use amparo_journal::digest::{DigestContent, DigestVersion, StateDigest};
use amparo_journal::fold::Folded;
use amparo_journal::governance::Governance;
use amparo_journal::validity::Rules;
use amparo_journal::{CompartmentKeys as _, IDENTITY, RowRef, RowValue, SignedEntry};
use serde::Serialize;

use crate::create::Host;
use crate::disk::DiskError;
use crate::entry_table;
use crate::error::{OpenError, VaultPart};
use crate::finding::{Finding, FindingName};
use crate::folder::{DatabasePart, Folder, FoundFile, ObjectName, ReadmeState, VaultFile};
use crate::governance;
use crate::identity::HeldKeys;
use crate::journal_file::FaultKind;
use crate::journal_state::{Heads, JournalState};
use crate::keys::{self, KeyRing};
use crate::list::Sorter;
use crate::lock::{Holder, VaultLock};
use crate::names::Names;
use crate::object::{ObjectStore, verify_stored};
use crate::open::{database_file, heads};
use crate::projection::{Memory, line, operation};
use crate::rebuild::{self, Logs};
use crate::sqlite::{Database, DatabaseError, Raw};
use crate::vault::Vault;
use crate::version_table::{ERASED, LIVING, OPEN};

/// How much is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum VerifyDepth {
    /// Header, key files, the database's structure: seconds.
    Quick,
    /// Also every page, signature, chain and object's bytes.
    Full,
    /// Also what every object holds, and the projection against a replay.
    Deep,
}

/// What a verification looked at and found.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Verification {
    /// What it found.
    pub findings: Vec<Finding>,
    /// How many files it looked at.
    pub files: u64,
    /// How many entries of the journal it checked.
    pub entries: u64,
    /// How many objects it checked.
    pub objects: u64,
    /// Hash of the state as everyone sees it, in hexadecimal.
    pub state_hash: Option<String>,
    /// Hash of the state with protected values, where the member holds their key.
    pub identity_state_hash: Option<String>,
    /// Whether everything of this depth could be looked at.
    pub is_complete: bool,
}

impl Verification {
    /// Whether nothing was found but remarks.
    pub fn is_clean(&self) -> bool {
        self.is_complete && self.findings.iter().all(|finding| finding.name.is_remark())
    }

    fn add(&mut self, name: FindingName, place: impl Into<String>) {
        let finding = Finding::at(name, place);
        if !self.findings.contains(&finding) {
            self.findings.push(finding);
        }
    }
}

const MOST_SMALL_FILE: u64 = 1 << 20;

/// Verifies a vault that is not open.
pub fn verify(
    host: &Host,
    path: &Path,
    passphrase: &Passphrase,
    depth: VerifyDepth,
    progress: &dyn Progress,
) -> Result<Verification, OpenError> {
    let folder = Folder::look_at(Arc::clone(&host.disk), path)?;
    let _lock = VaultLock::take(&folder, &Holder::this_process())?;
    let mut verification = Verification::default();
    let survey = folder.survey()?;
    for stray in &survey.stray {
        verification.add(FindingName::FileStray, stray.display().to_string());
    }
    verification.files = survey.files.len() as u64;
    check_small_files(&folder, &survey.files, &mut verification)?;
    let opened = match keys::unlock(&folder, passphrase) {
        Ok((keys, _)) => Some(keys),
        Err(OpenError::Damaged(part)) => {
            verification.add(finding_of(part), part.name());
            None
        }
        Err(error) => return Err(error),
    };
    if depth > VerifyDepth::Quick {
        check_object_names(&folder, &survey.files, &mut verification, progress);
    }
    if let Some(keys) = opened {
        let checked = Checked { host, folder: &folder, keys: &keys, files: &survey.files, depth, progress };
        checked.check(&mut verification)?;
        verification.is_complete = true;
    }
    Ok(verification)
}

fn finding_of(part: VaultPart) -> FindingName {
    match part {
        VaultPart::Header => FindingName::HeaderDamaged,
        VaultPart::Slot => FindingName::SlotDamaged,
        VaultPart::Journal => FindingName::JournalLost,
        VaultPart::Database => FindingName::DatabaseDamaged,
        VaultPart::Bundle | VaultPart::KeyFile | VaultPart::LogKey => FindingName::KeyFileDamaged,
    }
}

/// What can be checked of header, keys and note without any key.
fn check_small_files(folder: &Folder, files: &[FoundFile], verification: &mut Verification) -> Result<(), OpenError> {
    let read = |file: &VaultFile| match folder.read(file, MOST_SMALL_FILE) {
        Ok(bytes) => Ok(bytes),
        Err(DiskError::NotFound | DiskError::TooLarge) => Ok(Vec::new()),
        Err(error) => Err(error),
    };
    let mut listed = None;
    match choose(&read(&VaultFile::Header)?, &read(&VaultFile::HeaderBackup)?) {
        Err(none) if none.is_too_new() => return Err(OpenError::TooNew),
        Err(_) => verification.add(FindingName::HeaderDamaged, VaultFile::Header.relative()),
        Ok(choice) => {
            if choice.first.is_some() || choice.differ {
                verification.add(FindingName::HeaderCopyDamaged, VaultFile::Header.relative());
            }
            if choice.second.is_some() {
                verification.add(FindingName::HeaderCopyDamaged, VaultFile::HeaderBackup.relative());
            }
            listed = Some(choice.header.files);
        }
    }
    let mut found = FileHashes::default();
    for file in files.iter().map(|found| &found.file) {
        let (name, is_whole) = match file {
            VaultFile::Slot(_) => {
                let bytes = read(file)?;
                found.slots.push(sha256(&[&bytes]));
                (FindingName::SlotDamaged, Slot::decode(&bytes).is_ok())
            }
            VaultFile::Bundle(_) => {
                let bytes = read(file)?;
                found.bundles.push(sha256(&[&bytes]));
                (FindingName::KeyFileDamaged, envelope::inspect(EnvelopeKind::Bundle, &bytes).is_ok())
            }
            VaultFile::LogKey(_) => {
                let bytes = read(file)?;
                found.log_keys.push(sha256(&[&bytes]));
                (FindingName::KeyFileDamaged, envelope::inspect(EnvelopeKind::LogKey, &bytes).is_ok())
            }
            VaultFile::KeyFile(_) => {
                let bytes = read(file)?;
                found.keys.push(sha256(&[&bytes]));
                (FindingName::KeyFileDamaged, KeyFile::decode(&bytes).is_ok())
            }
            VaultFile::Draft(_) => {
                (FindingName::FileStray, envelope::inspect(EnvelopeKind::Draft, &folder.read(file, u64::MAX)?).is_ok())
            }
            VaultFile::JournalDamaged { .. } | VaultFile::JournalTorn { .. } => (FindingName::JournalHealed, true),
            VaultFile::Temporary(_) => (FindingName::FileStray, false),
            _ => continue,
        };
        if !is_whole {
            verification.add(name, file.relative());
        }
    }
    if let Some(listed) = listed
        && listed.sorted() != found.sorted()
    {
        verification.add(FindingName::KeyFileDamaged, "slots, members, keys, logs");
    }
    if folder.check_readme()? != ReadmeState::Same {
        verification.add(FindingName::ReadmeDiffers, VaultFile::Readme.relative());
    }
    Ok(())
}

/// Compares every object's bytes with its name.
fn check_object_names(folder: &Folder, files: &[FoundFile], verification: &mut Verification, progress: &dyn Progress) {
    let total: u64 = objects(files).map(|(_, length)| length).sum();
    let mut done = 0;
    for (name, length) in objects(files) {
        verification.objects += 1;
        if verify_stored(folder, &name).is_err() {
            verification.add(FindingName::ObjectDamaged, VaultFile::Object(name).relative());
        }
        done += length;
        progress.report(done, total);
    }
}

fn objects(files: &[FoundFile]) -> impl Iterator<Item = (ObjectName, u64)> {
    files.iter().filter_map(|found| match found.file {
        VaultFile::Object(name) => Some((name, found.length)),
        _ => None,
    })
}

/// The checks that need the keys.
struct Checked<'a> {
    host: &'a Host,
    folder: &'a Folder,
    keys: &'a KeyRing,
    files: &'a [FoundFile],
    depth: VerifyDepth,
    progress: &'a dyn Progress,
}

impl Checked<'_> {
    fn check(&self, verification: &mut Verification) -> Result<(), OpenError> {
        let mut database = self.check_database(verification)?;
        let mut memory =
            Memory { names: Names::default(), sorter: Sorter::new(), schema: Arc::clone(&self.host.schema) };
        if let Some(opened) = database.as_mut() {
            if let Ok(names) = opened.raw(Names::load) {
                memory.names = names;
            } else {
                verification.add(FindingName::DatabaseDamaged, database_file(self.keys, false).relative());
                database = None;
            }
        }
        let stored = match database.as_mut() {
            Some(database) => database.raw(heads).unwrap_or_default(),
            None => BTreeMap::new(),
        };
        let logs = self.check_journal(&stored, verification)?;
        if self.depth == VerifyDepth::Quick {
            return Ok(());
        }
        let Some(authentic) = self.check_chains(&logs, verification) else { return Ok(()) };
        let rules = Rules::new(&self.host.schema);
        let genesis = EntryId::from_bytes(self.keys.bundle.genesis);
        let Ok(folded) = rebuild::folded(logs.clone(), &genesis, &rules) else {
            verification.add(FindingName::JournalLost, "journal");
            return Ok(());
        };
        for (entry, void) in &folded.void {
            verification.add(FindingName::RowVoid, format!("{entry}:{}", void.row));
        }
        let held = self.held(&authentic);
        self.check_hashes(&folded, &logs, &held, verification);
        if let Some(database) = database.as_mut() {
            self.compare(database, &memory, &folded, &logs, verification)?;
        }
        self.check_objects(&folded, &held, &logs, verification);
        Ok(())
    }

    /// The database's pages and structure.
    fn check_database(&self, verification: &mut Verification) -> Result<Option<Database>, OpenError> {
        let file = database_file(self.keys, false);
        let place = file.relative();
        if !self.folder.has(&file)? {
            verification.add(FindingName::DatabaseMissing, place);
            return Ok(None);
        }
        let mut salt = [0; 16];
        let read = self.folder.disk().open(&self.folder.path(&file))?.read_at(0, &mut salt)?;
        if read < salt.len() || salt != self.keys.header.database_salt {
            verification.add(FindingName::DatabaseDamaged, place.clone());
            return Ok(None);
        }
        let wal =
            VaultFile::Database { epoch: self.keys.header.key_epoch, is_new: false, part: DatabasePart::WriteAhead };
        let has_wal = self.files.iter().any(|found| found.file == wal && found.length > 0);
        let key = self.keys.vault_key.derive_database_key(self.keys.vault.as_bytes());
        let path = self.folder.path(&file);
        let opened = Database::open_to_read(&path, key.expose(), &self.keys.header.database_salt, !has_wal);
        let Ok(mut database) = opened else {
            verification.add(FindingName::DatabaseDamaged, place);
            return Ok(None);
        };
        if self.is_database_whole(&mut database) {
            return Ok(Some(database));
        }
        verification.add(FindingName::DatabaseDamaged, place);
        Ok(None)
    }

    fn is_database_whole(&self, database: &mut Database) -> bool {
        let check = if self.depth == VerifyDepth::Quick { "PRAGMA quick_check" } else { "PRAGMA integrity_check" };
        let is_ok = |database: &mut Database, sql: &str, nothing_is_good: bool| {
            let mut lines = Vec::new();
            let read = database.raw(|raw| {
                raw.each(sql, &[], |row| {
                    lines.push(row.text(0).to_owned());
                    Ok::<bool, DatabaseError>(true)
                })
            });
            read.is_ok() && (lines == ["ok"] || (nothing_is_good && lines.is_empty()))
        };
        is_ok(database, check, false)
            && (self.depth == VerifyDepth::Quick || is_ok(database, "PRAGMA cipher_integrity_check", true))
    }

    /// Every frame of every journal file.
    fn check_journal(&self, stored: &BTreeMap<LogId, u64>, verification: &mut Verification) -> Result<Logs, OpenError> {
        // Read without what the database knows, so that every entry is looked at, then judged by what it knows.
        let known = JournalState::read(self.folder, self.keys, stored)?;
        for log in known.logs.values() {
            for fault in &log.report.faults {
                let name = match fault.kind {
                    FaultKind::Torn { .. } => FindingName::JournalTorn,
                    _ => FindingName::JournalDamaged,
                };
                verification.add(name, fault.file.relative());
            }
        }
        Ok(JournalState::read(self.folder, self.keys, &Heads::new())?.take_fresh())
    }

    /// Signatures and chains of every log; gives governance and compartments where the founding entry is authentic.
    fn check_chains(&self, logs: &Logs, verification: &mut Verification) -> Option<(Governance, Compartments)> {
        let genesis = EntryId::from_bytes(self.keys.bundle.genesis);
        let decode = |signed: &SignedEntry| signed.decode().ok();
        let first = logs.iter().flat_map(|(_, entries)| entries).find(|entry| entry.id() == genesis);
        let Some((mut governance, _)) =
            first.and_then(decode).and_then(|entry| Governance::from_genesis(&entry, &genesis).ok())
        else {
            verification.add(FindingName::ChainBroken, genesis.to_string());
            return None;
        };
        let mut compartments = Compartments::default();
        for (log, entries) in logs {
            let certificate = entries.first().and_then(decode).and_then(|entry| LogCertificate::of_first(&entry).ok());
            let Some(certificate) = certificate else {
                verification.add(FindingName::ChainBroken, log.to_string());
                continue;
            };
            match verify_chain(entries, &self.keys.vault, log, Tip::EMPTY, &certificate.key) {
                Ok((chain, _)) => {
                    verification.entries += chain.len() as u64;
                    for entry in &chain {
                        if entry.header.class == amparo_domain::schema::Class::Governance && entry.id != genesis {
                            // A competing branch is a fork of the registrar's log, which the chain itself shows.
                            let _ = governance.extend(entry);
                        }
                        compartments.note(entry, &certificate.member, entry.id == genesis);
                    }
                }
                Err(error) => verification.add(FindingName::SignatureWrong, format!("{log}/{}", error.seq)),
            }
            let key = governance
                .current()
                .and_then(|current| current.members.get(&certificate.member))
                .and_then(|member| member.signing_key);
            if key.is_none_or(|key| certificate.check(&self.keys.vault, &key).is_err()) {
                verification.add(FindingName::SignatureWrong, log.to_string());
            }
        }
        if governance.position(&EntryId::from_bytes(self.keys.bundle.governance_head)).is_none() {
            verification.add(FindingName::RolledBack, VaultFile::Header.relative());
        }
        if compartments.holders(IDENTITY).len() < 2 {
            verification.add(FindingName::OneHolder, "identity");
        }
        Some((governance, compartments))
    }

    fn held(&self, (_, compartments): &(Governance, Compartments)) -> HeldKeys {
        HeldKeys::open(self.keys, compartments)
    }

    /// The state hashes: as everyone sees it, and with protected values for a holder.
    fn check_hashes(&self, folded: &Folded, logs: &Logs, held: &HeldKeys, verification: &mut Verification) {
        verification.state_hash = Some(hex(&folded.digest(&BTreeMap::new())));
        if !held.holds_identity() {
            verification.add(FindingName::NotCheckedNoKey, "identity");
            return;
        }
        if self.depth == VerifyDepth::Deep {
            let opened = opened_rows(logs, held, verification);
            verification.identity_state_hash = Some(hex(&folded.digest(&opened)));
        }
    }

    /// The database against the journal: the copies of the entries, and the state they give.
    fn compare(
        &self,
        database: &mut Database,
        memory: &Memory,
        folded: &Folded,
        logs: &Logs,
        verification: &mut Verification,
    ) -> Result<(), OpenError> {
        let place = database_file(self.keys, false).relative();
        let copies: HashMap<EntryId, &SignedEntry> =
            logs.iter().flat_map(|(_, entries)| entries).map(|entry| (entry.id(), entry)).collect();
        let mut stored = 0_usize;
        let mut differs = false;
        let compared = database.raw(|raw| {
            raw.each("SELECT header, signature, body FROM entry", &[], |row| {
                let signed = entry_table::signed(row, 0)?;
                stored += 1;
                differs |= copies.get(&signed.id()).is_none_or(|copy| **copy != signed);
                Ok::<bool, DatabaseError>(true)
            })?;
            let hash = state_hash(raw, &memory.names)?;
            governance::evaluate(raw, &memory.names, self.keys.vault, &EntryId::from_bytes(self.keys.bundle.genesis))?;
            Ok(hash)
        });
        match compared {
            Ok(_) if stored < copies.len() && !differs => verification.add(FindingName::DatabaseBehind, place.clone()),
            Ok(hash) if !differs && hash == folded.digest(&BTreeMap::new()) => {}
            Ok(_) => verification.add(FindingName::DatabaseDiffers, place.clone()),
            Err(_) => verification.add(FindingName::DatabaseDamaged, place.clone()),
        }
        if self.depth == VerifyDepth::Deep {
            self.compare_shown(database, memory, logs, &place, verification)?;
        }
        Ok(())
    }

    /// What lists show, against a database made anew in memory.
    fn compare_shown(
        &self,
        database: &mut Database,
        memory: &Memory,
        logs: &Logs,
        place: &str,
        verification: &mut Verification,
    ) -> Result<(), OpenError> {
        let mut fresh_memory =
            Memory { names: Names::default(), sorter: Sorter::new(), schema: Arc::clone(&self.host.schema) };
        let rules = Rules::new(&self.host.schema);
        let mut fresh = Database::in_memory()?;
        rebuild::make_tables(&mut fresh, &fresh_memory)?;
        let genesis = EntryId::from_bytes(self.keys.bundle.genesis);
        rebuild::fill(&mut fresh, &mut fresh_memory, &rules, logs.clone(), &genesis)?;
        let one = database.raw(|raw| shown(raw, &memory.names));
        let other = fresh.raw(|raw| shown(raw, &fresh_memory.names))?;
        if one.ok() != Some(other) {
            verification.add(FindingName::DatabaseDiffers, place);
        }
        Ok(())
    }

    /// Objects that records name: whether they are there, and what they hold.
    fn check_objects(&self, folded: &Folded, held: &HeldKeys, logs: &Logs, verification: &mut Verification) {
        let there: BTreeSet<ObjectName> = objects(self.files).map(|(name, _)| name).collect();
        let opened =
            if self.depth == VerifyDepth::Deep { opened_rows(logs, held, verification) } else { BTreeMap::new() };
        let named = named_objects(folded, &opened);
        let store = ObjectStore::new(self.folder.clone(), self.keys.vault, Arc::clone(&self.host.random));
        let total = named.len() as u64;
        for (done, named) in named.iter().enumerate() {
            let place = VaultFile::Object(named.name).relative();
            if !there.contains(&named.name) {
                // An object whose every key was erased is gone on purpose.
                if !named.is_erased {
                    verification.add(FindingName::ObjectMissing, place);
                }
                continue;
            }
            if self.depth < VerifyDepth::Deep {
                continue;
            }
            match (&named.key, &named.sha256) {
                (Some(key), Some(sha256)) => {
                    let key = ObjectKey::from_secret(key.duplicate());
                    if store.verify_content(&named.name, &key, sha256).is_err() {
                        verification.add(FindingName::ObjectWrong, place);
                    }
                }
                _ if !named.is_erased => verification.add(FindingName::NotCheckedNoKey, place),
                _ => {}
            }
            self.progress.report(done as u64 + 1, total);
        }
        let known: BTreeSet<ObjectName> = named.iter().map(|named| named.name).collect();
        for orphan in there.difference(&known) {
            verification.add(FindingName::ObjectOrphan, VaultFile::Object(*orphan).relative());
        }
    }
}

/// An object that a record names.
struct NamedObject {
    name: ObjectName,
    key: Option<Secret<32>>,
    sha256: Option<[u8; 32]>,
    is_erased: bool,
}

/// The objects of exhibits and derivatives with their keys, as far as they can be read.
fn named_objects(folded: &Folded, opened: &BTreeMap<RowRef, RowContent>) -> Vec<NamedObject> {
    let mut by_record: BTreeMap<RecordId, NamedParts> = BTreeMap::new();
    for version in folded.versions.iter().filter(|version| version.is_living || version.erased_by.is_some()) {
        let Some((kind, field)) = folded.field(version.field).split_once('.') else { continue };
        if !matches!(kind, "exhibit" | "derivative") {
            continue;
        }
        let parts = by_record.entry(version.record).or_default();
        let content = match &version.value {
            RowValue::Open(content) => Some(content),
            RowValue::Sealed { .. } => opened.get(&version.at),
            RowValue::Erased => None,
        };
        let bytes = match content.and_then(|content| content.value.as_ref()) {
            Some(Value::Bytes(bytes)) => <[u8; 32]>::try_from(bytes.as_slice()).ok(),
            _ => None,
        };
        match field {
            "object" => parts.object = bytes,
            "sha256" => parts.sha256 = bytes,
            "object_key" | "identity_object_key" => {
                parts.is_erased |= version.erased_by.is_some();
                parts.key = bytes.map(|bytes| Secret::from_bytes(&bytes)).or_else(|| parts.key.take());
            }
            _ => {}
        }
    }
    by_record
        .into_values()
        .filter_map(|parts| {
            Some(NamedObject {
                name: ObjectName::from_bytes(parts.object?),
                is_erased: parts.is_erased && parts.key.is_none(),
                key: parts.key,
                sha256: parts.sha256,
            })
        })
        .collect()
}

#[derive(Default)]
struct NamedParts {
    object: Option<[u8; 32]>,
    sha256: Option<[u8; 32]>,
    key: Option<Secret<32>>,
    is_erased: bool,
}

/// Every sealed row the member can open; a row that does not open under its key is a finding.
fn opened_rows(logs: &Logs, held: &HeldKeys, verification: &mut Verification) -> BTreeMap<RowRef, RowContent> {
    let mut opened = BTreeMap::new();
    for signed in logs.iter().flat_map(|(_, entries)| entries) {
        let Ok(entry) = signed.decode() else { continue };
        for (row, content) in entry.open_sealed(held) {
            let at = RowRef { entry: entry.id, row };
            let epoch = entry.header.sealed_row(row).map(|sealed| (sealed.compartment, sealed.epoch));
            let has_key = epoch.is_some_and(|(compartment, epoch)| held.private_key(compartment, epoch).is_some());
            match content {
                Ok(content) => {
                    opened.insert(at, content);
                }
                Err(_) if has_key => verification.add(FindingName::SignatureWrong, format!("{}:{row}", entry.id)),
                Err(_) => {}
            }
        }
    }
    opened
}

/// What lists show of every record.
fn shown(raw: &Raw<'_>, names: &Names) -> Result<BTreeMap<RecordId, crate::query::ListedRecord>, DatabaseError> {
    let mut numbers = Vec::new();
    raw.each("SELECT n FROM record WHERE kind <> 0", &[], |row| {
        numbers.push(row.integer(0));
        Ok::<bool, DatabaseError>(true)
    })?;
    let mut shown = BTreeMap::new();
    for n in numbers {
        if let Some(listed) = crate::query::listed(raw, names, n)? {
            shown.insert(listed.id, listed);
        }
    }
    Ok(shown)
}

/// The state hash of the database's own tables; sealed rows go in by their commitments.
pub(crate) fn state_hash(raw: &Raw<'_>, names: &Names) -> Result<[u8; 32], DatabaseError> {
    let mut digest = StateDigest::new();
    raw.each("SELECT id, kind FROM record WHERE kind <> 0 ORDER BY id", &[], |row| {
        digest.record(&RecordId::from_bytes(row.array(0)?), names.text(row.integer(1))?);
        Ok::<bool, DatabaseError>(true)
    })?;
    let mut commitments: HashMap<RowRef, [u8; 32]> = HashMap::new();
    raw.each(
        "SELECT DISTINCT entry.header, entry.signature, entry.body FROM version JOIN entry ON entry.n = version.entry
         WHERE version.content = 1",
        &[],
        |row| {
            let entry = entry_table::signed(row, 0)?.decode().map_err(|_| DatabaseError::Damaged)?;
            for (row, value) in (0_u32..).zip(&entry.values) {
                if let (RowValue::Sealed(_), Some(commitment)) = (value, entry.commitments.get(row as usize)) {
                    commitments.insert(RowRef { entry: entry.id, row }, *commitment);
                }
            }
            Ok::<bool, DatabaseError>(true)
        },
    )?;
    raw.each(
        "SELECT record.id, name.text, entry.id, version.line, version.op, version.state, version.content,
                version.value, version.erased_by IS NOT NULL
         FROM version JOIN record ON record.n = version.record JOIN name ON name.n = version.field
         JOIN entry ON entry.n = version.entry ORDER BY record.id, name.text, entry.id, version.line",
        &[],
        |row| {
            let record = RecordId::from_bytes(row.array(0)?);
            let at = RowRef { entry: EntryId::from_bytes(row.array(2)?), row: line(row.integer(3))? };
            let content;
            let held = match row.integer(6) {
                _ if row.integer(8) != 0 => DigestContent::Erased,
                OPEN => {
                    content = RowContent::decode(row.bytes(7)).map_err(|_| DatabaseError::Damaged)?;
                    DigestContent::Content(&content)
                }
                ERASED => DigestContent::Missing,
                _ => DigestContent::Sealed(commitments.get(&at).ok_or(DatabaseError::Damaged)?),
            };
            digest.version(&DigestVersion {
                record: &record,
                field: row.text(1),
                at: &at,
                op: operation(row.integer(4))?,
                is_living: row.integer(5) == LIVING,
                content: held,
            });
            Ok::<bool, DatabaseError>(true)
        },
    )?;
    Ok(digest.finish())
}

impl Vault {
    /// The state hash of the open database.
    pub fn state_hash(&self) -> Result<[u8; 32], DatabaseError> {
        let state = &mut *self.state();
        let crate::vault::State { database, memory, .. } = state;
        database.raw(|raw| state_hash(raw, &memory.names))
    }
}
