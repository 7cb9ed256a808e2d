//! Opening a vault: keys, database, journal, and mending what one can mend from the other.
//!
//! Not here: the bytes of journal files (`journal_file`). What must stay true: nothing acknowledged is lost while either
//! the journal or the database has it; each repair is a finding; nothing is deleted, only moved aside.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};

use amparo_crypto::passphrase::Passphrase;
use amparo_crypto::secret::Secret;
use amparo_domain::{EntryId, LogId, ReplicaId};
use amparo_journal::certificate::LogCertificate;
use amparo_journal::governance::Governance;
use amparo_journal::judge::judge;
use amparo_journal::merge::apply;
use amparo_journal::store::Place;
use amparo_journal::validity::Rules;
use amparo_journal::{Clock as EntryClock, Entry, HybridClock, SignedEntry};

use crate::ballast;
use crate::commit::refresh_touched;
use crate::create::Host;
use crate::disk::DiskError;
use crate::entry_table;
use crate::erase;
use crate::error::{OpenError, VaultPart};
use crate::finding::{Finding, FindingName};
use crate::folder::{DatabasePart, Folder, ReadmeState, VaultFile};
use crate::governance;
use crate::identity::HeldKeys;
use crate::journal_file::{
    FaultKind, HealError, JournalKeys, JournalWriter, LogPlace, LogReport, heal_file, list_logs, move_torn_aside,
    read_log,
};
use crate::keys::{self, HeaderState, KeyRing};
use crate::list::Sorter;
use crate::lock::{Holder, VaultLock};
use crate::names::Names;
use crate::projection::{Memory, Projection};
use crate::rebuild::{self, Logs};
use crate::sqlite::{Database, DatabaseError, Raw};
use crate::vault::{Condition, State, Vault};

/// The keys of the journal's files.
pub(crate) struct RingJournalKeys {
    epoch: u32,
    key: Secret<32>,
}

impl RingJournalKeys {
    pub(crate) fn of(keys: &KeyRing) -> Self {
        Self { epoch: keys.header.key_epoch, key: keys.vault_key.derive_journal_key(keys.vault.as_bytes()) }
    }
}

impl JournalKeys for RingJournalKeys {
    fn journal_key(&self, epoch: u32) -> Option<&Secret<32>> {
        (epoch == self.epoch).then_some(&self.key)
    }
}

impl Vault {
    /// Opens a vault with a member's passphrase, bringing the database up to date and mending what can be mended.
    pub fn unlock(host: &Host, path: &Path, passphrase: &Passphrase) -> Result<Self, OpenError> {
        let folder = Folder::open(Arc::clone(&host.disk), path)?;
        let lock = VaultLock::take(&folder, &Holder::this_process())?;
        let (ring, header) = keys::unlock(&folder, passphrase)?;
        let findings = mend_small_files(host, &folder, &header)?;
        assemble(host, folder, lock, ring, findings)
    }
}

/// Header copies, recovery note, ballast and left-over temporary files.
fn mend_small_files(host: &Host, folder: &Folder, header: &HeaderState) -> Result<Vec<Finding>, OpenError> {
    let mut findings = Vec::new();
    let random = host.random.as_ref();
    folder.sweep_temporary()?;
    if header.needs_repair {
        folder.write_header(&header.page, random)?;
        findings.push(Finding::at(FindingName::HeaderCopyDamaged, VaultFile::Header.relative()));
    }
    if folder.check_readme()? != ReadmeState::Same {
        folder.write_readme(random)?;
        findings.push(Finding::at(FindingName::ReadmeDiffers, VaultFile::Readme.relative()));
    }
    match ballast::recreate(folder) {
        Ok(()) | Err(DiskError::NoSpace { .. }) => Ok(findings),
        Err(error) => Err(error.into()),
    }
}

/// The file of the database in use.
pub(crate) fn database_file(keys: &KeyRing, is_new: bool) -> VaultFile {
    VaultFile::Database { epoch: keys.header.key_epoch, is_new, part: DatabasePart::Main }
}

pub(crate) fn open_database(
    folder: &Folder,
    keys: &KeyRing,
    is_new: bool,
    create: bool,
) -> Result<Database, DatabaseError> {
    let key = keys.vault_key.derive_database_key(keys.vault.as_bytes());
    let path = folder.path(&database_file(keys, is_new));
    Database::open(&path, key.expose(), &keys.header.database_salt, create)
}

/// Puts an open vault together from its opened keys.
pub(crate) fn assemble(
    host: &Host,
    folder: Folder,
    lock: VaultLock,
    keys: KeyRing,
    mut findings: Vec<Finding>,
) -> Result<Vault, OpenError> {
    let schema = Arc::clone(&host.schema);
    let rules = Rules::new(&schema);
    let mut memory = Memory { names: Names::default(), sorter: Sorter::new(), schema: Arc::clone(&schema) };
    let mut database = existing_database(&folder, &keys, &mut memory, &mut findings)?;
    let mut journal = read_journal(&folder, &keys, database.as_mut())?;
    let mut database = match database {
        Some(database) => database,
        None if journal.lost.is_empty() => {
            let logs = std::mem::take(&mut journal.fresh);
            rebuild_into_place(&folder, &keys, &mut memory, &rules, logs)?
        }
        None => return Err(OpenError::Damaged(VaultPart::Journal)),
    };
    mend_journal(host, &folder, &keys, &mut database, &journal, &mut findings)?;
    if !journal.fresh.is_empty() {
        findings.push(Finding::at(FindingName::DatabaseBehind, database_file(&keys, false).relative()));
        catch_up(&mut database, &mut memory, &rules, &keys, journal.fresh)?;
    }
    let (governance, compartments) = database.raw(|raw| governance::load(raw, &memory.names, &keys))?;
    if governance.position(&EntryId::from_bytes(keys.bundle.governance_head)).is_none() {
        findings.push(Finding::at(FindingName::RolledBack, VaultFile::Header.relative()));
    }
    let (log, head, clock, replica) = database.bulk(|raw| own_log(raw, &keys))?;
    let held = HeldKeys::open(&keys, &compartments);
    let journal_key = keys.vault_key.derive_journal_key(keys.vault.as_bytes());
    let writer = JournalWriter::resume(&folder, keys.vault, keys.log, keys.header.key_epoch, journal_key, head.0 + 1);
    let state = State {
        database,
        memory,
        rules,
        writer,
        clock,
        log,
        head,
        governance,
        compartments,
        held,
        condition: Condition::Ready,
    };
    let vault = Vault {
        folder,
        schema,
        clock: Arc::clone(&host.clock),
        random: Arc::clone(&host.random),
        keys,
        replica,
        findings,
        state: Mutex::new(state),
        lock,
    };
    erase::resume(&vault)?;
    Ok(vault)
}

/// The database as it lies there, if it opens and was made for this schema.
fn existing_database(
    folder: &Folder,
    keys: &KeyRing,
    memory: &mut Memory,
    findings: &mut Vec<Finding>,
) -> Result<Option<Database>, OpenError> {
    let file = database_file(keys, false);
    if !folder.has(&file)? {
        // A vault that was just made has none yet; only an older one misses it.
        if keys.header.sequence > 1 || has_more_than_genesis(folder, keys)? {
            findings.push(Finding::at(FindingName::DatabaseMissing, file.relative()));
        }
        return Ok(None);
    }
    let opened = open_database(folder, keys, false, false).and_then(|mut database| {
        let fits = database.raw(|raw| {
            memory.names = Names::load(raw)?;
            rebuild::fits_schema(raw, memory)
        })?;
        Ok((database, fits))
    });
    match opened {
        Ok((database, true)) => Ok(Some(database)),
        // Made for another schema: a rebuild into a new file, nothing is migrated in place.
        Ok((_, false)) => Ok(None),
        Err(DatabaseError::Damaged | DatabaseError::Statement { .. }) => {
            findings.push(Finding::at(FindingName::DatabaseDamaged, file.relative()));
            Ok(None)
        }
        Err(error) => Err(error.into()),
    }
}

fn has_more_than_genesis(folder: &Folder, keys: &KeyRing) -> Result<bool, OpenError> {
    let place = LogPlace { folder, vault: keys.vault, log: keys.log };
    let mut count = 0_usize;
    read_log::<DiskError>(&place, &RingJournalKeys::of(keys), None, &mut |_, entries| {
        count += entries.len();
        Ok(())
    })?;
    Ok(count > 1)
}

/// The journal as it was read.
pub(crate) struct JournalRead {
    /// A report for each log.
    pub(crate) reports: BTreeMap<LogId, LogReport>,
    /// Entries that the database lacks, log by log.
    pub(crate) fresh: Logs,
    /// Places of damage that the database cannot heal.
    pub(crate) lost: Vec<String>,
}

fn read_journal(folder: &Folder, keys: &KeyRing, database: Option<&mut Database>) -> Result<JournalRead, OpenError> {
    let mut heads = BTreeMap::new();
    if let Some(database) = database {
        for log in database.raw(entry_table::logs)? {
            heads.insert(log.id, log.head.map_or(0, |(seq, _)| seq));
        }
    }
    Ok(read_journal_from(folder, keys, &heads)?)
}

pub(crate) fn read_journal_from(
    folder: &Folder,
    keys: &KeyRing,
    heads: &BTreeMap<LogId, u64>,
) -> Result<JournalRead, DiskError> {
    let journal_keys = RingJournalKeys::of(keys);
    let mut logs = list_logs(folder)?;
    logs.extend(heads.keys().copied());
    logs.sort_unstable();
    logs.dedup();
    let mut read = JournalRead { reports: BTreeMap::new(), fresh: Vec::new(), lost: Vec::new() };
    for log in logs {
        let place = LogPlace { folder, vault: keys.vault, log };
        let known = heads.get(&log).copied();
        let mut fresh: Vec<SignedEntry> = Vec::new();
        let mut next = known.unwrap_or(0) + 1;
        let report = read_log::<DiskError>(&place, &journal_keys, known, &mut |first, entries| {
            for (seq, entry) in (first..).zip(entries) {
                // Only what follows without a gap can be taken in.
                if seq == next {
                    fresh.push(entry);
                    next += 1;
                }
            }
            Ok(())
        })?;
        for fault in &report.faults {
            if !is_healable(&fault.kind, known.unwrap_or(0)) {
                read.lost.push(fault.file.relative());
            }
        }
        read.reports.insert(log, report);
        if !fresh.is_empty() {
            read.fresh.push((log, fresh));
        }
    }
    Ok(read)
}

/// Whether the database's copy, which ends at `known`, mends a fault.
fn is_healable(kind: &FaultKind, known: u64) -> bool {
    match kind {
        FaultKind::Torn { .. } => true,
        FaultKind::Missing { last, .. } => *last <= known,
        FaultKind::TooNew | FaultKind::NoKey { .. } => false,
        _ => known > 0,
    }
}

/// Moves torn ends aside and writes damaged files anew from the database's own copy.
fn mend_journal(
    host: &Host,
    folder: &Folder,
    keys: &KeyRing,
    database: &mut Database,
    journal: &JournalRead,
    findings: &mut Vec<Finding>,
) -> Result<(), OpenError> {
    let journal_keys = RingJournalKeys::of(keys);
    for (log, report) in &journal.reports {
        let place = LogPlace { folder, vault: keys.vault, log: *log };
        for fault in &report.faults {
            if matches!(fault.kind, FaultKind::Torn { .. }) {
                move_torn_aside(&place, fault, host.random.as_ref()).map_err(heal_error)?;
                findings.push(Finding::at(FindingName::JournalTorn, fault.file.relative()));
            }
        }
        for first in report.files_to_heal() {
            let entries = database.raw(|raw| stored_entries(raw, *log, first, next_file(report, first)))?;
            let file = place.file(first);
            if entries.is_empty() {
                findings.push(Finding::at(FindingName::JournalLost, file.relative()));
                continue;
            }
            let key = (journal_keys.epoch, &journal_keys.key);
            heal_file(&place, first, &entries, key, host.random.as_ref()).map_err(heal_error)?;
            findings.push(Finding::at(FindingName::JournalHealed, file.relative()));
        }
    }
    Ok(())
}

pub(crate) fn heal_error(error: HealError) -> OpenError {
    match error {
        HealError::Disk(error) => OpenError::Disk(error),
        _ => OpenError::Damaged(VaultPart::Journal),
    }
}

fn next_file(report: &LogReport, first: u64) -> Option<u64> {
    report.files.iter().map(|file| file.first).filter(|other| *other > first).min()
}

/// The database's own copy of a log's entries, from one number up to another.
pub(crate) fn stored_entries(
    raw: &Raw<'_>,
    log: LogId,
    first: u64,
    before: Option<u64>,
) -> Result<Vec<SignedEntry>, DatabaseError> {
    let mut entries = Vec::new();
    let Some(log) = entry_table::logs(raw)?.into_iter().find(|known| known.id == log) else { return Ok(entries) };
    let mut seq = first;
    entry_table::each_from::<DatabaseError>(raw, log.n, first, |entry| {
        if before.is_some_and(|before| seq >= before) {
            return Ok(false);
        }
        seq += 1;
        entries.push(entry);
        Ok(true)
    })?;
    Ok(entries)
}

/// Makes a new database beside the old one and puts it in its place when it is whole.
pub(crate) fn rebuild_into_place(
    folder: &Folder,
    keys: &KeyRing,
    memory: &mut Memory,
    rules: &Rules,
    logs: Logs,
) -> Result<Database, OpenError> {
    remove_database(folder, keys, true)?;
    let mut database = open_database(folder, keys, true, true)?;
    rebuild::make_tables(&mut database, memory)?;
    let genesis = EntryId::from_bytes(keys.bundle.genesis);
    rebuild::fill(&mut database, memory, rules, logs, &genesis)?;
    database.close()?;
    let disk = folder.disk();
    let [from, to] = [true, false].map(|is_new| folder.path(&database_file(keys, is_new)));
    disk.open(&from)?.sync()?;
    // The old companions belong to the old main file and must not outlive it.
    remove_companions(folder, keys, false)?;
    disk.rename_over(&from, &to)?;
    disk.sync_directory(&folder.directory_of(&database_file(keys, false)))?;
    let mut database = open_database(folder, keys, false, false)?;
    memory.names = database.raw(Names::load)?;
    Ok(database)
}

fn remove_database(folder: &Folder, keys: &KeyRing, is_new: bool) -> Result<(), DiskError> {
    remove_companions(folder, keys, is_new)?;
    remove_if_there(folder, &database_file(keys, is_new))
}

fn remove_companions(folder: &Folder, keys: &KeyRing, is_new: bool) -> Result<(), DiskError> {
    for part in [DatabasePart::WriteAhead, DatabasePart::SharedMemory] {
        remove_if_there(folder, &VaultFile::Database { epoch: keys.header.key_epoch, is_new, part })?;
    }
    Ok(())
}

fn remove_if_there(folder: &Folder, file: &VaultFile) -> Result<(), DiskError> {
    match folder.remove(file) {
        Ok(()) | Err(DiskError::NotFound) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Applies entries of the journal that the database lacks.
fn catch_up(
    database: &mut Database,
    memory: &mut Memory,
    rules: &Rules,
    keys: &KeyRing,
    fresh: Logs,
) -> Result<(), OpenError> {
    let mut entries: Vec<(SignedEntry, Entry)> = Vec::new();
    for (_, log) in fresh {
        for signed in log {
            let entry = signed.decode().map_err(|_| OpenError::Damaged(VaultPart::Journal))?;
            entries.push((signed, entry));
        }
    }
    entries.sort_by_key(|(_, entry)| (entry.header.clock, entry.header.log, entry.header.seq));
    database.execute_sql("BEGIN IMMEDIATE")?;
    let applied = database.raw(|raw| {
        let (mut governance, _) = governance::load(raw, &memory.names, keys)?;
        entries.iter().try_for_each(|(signed, entry)| take_in(raw, memory, rules, &mut governance, signed, entry))
    });
    database.execute_sql(if applied.is_ok() { "COMMIT" } else { "ROLLBACK" })?;
    Ok(applied?)
}

fn take_in(
    raw: &Raw<'_>,
    memory: &mut Memory,
    rules: &Rules,
    governance: &mut Governance,
    signed: &SignedEntry,
    entry: &Entry,
) -> Result<(), DatabaseError> {
    let header = &entry.header;
    let known = entry_table::logs(raw)?.into_iter().find(|log| log.id == header.log);
    let (log, member) = if let Some(log) = known {
        (log.n, log.member)
    } else {
        let certificate = LogCertificate::of_first(entry).map_err(|_| DatabaseError::Damaged)?;
        (entry_table::add_log(raw, header.log, certificate.member)?, certificate.member)
    };
    let n = entry_table::add(raw, log, signed, entry)?;
    let mut projection = Projection::new(raw, memory);
    projection.begin_entry(entry.id, n);
    let before = places(&projection, entry)?;
    let Ok(author) = judge(entry, member, &before, governance) else { return Ok(()) };
    // What does not continue the chain counts for nothing; verification names it.
    let _ = governance.extend(entry);
    let effects = apply(entry, &author, rules, &mut projection)?;
    if !effects.strip.is_empty() {
        // What was erased before it arrived is stored without its values.
        let stripped = signed.without(&effects.strip).map_err(|_| DatabaseError::Damaged)?;
        raw.run("UPDATE entry SET body = ? WHERE n = ?", &[stripped.body.as_slice().into(), n.into()])?;
    }
    refresh_touched(&mut projection, &effects.touched, &effects.kind_changed)
}

fn places(projection: &Projection<'_, '_>, entry: &Entry) -> Result<Vec<(EntryId, Place)>, DatabaseError> {
    use amparo_journal::store::VersionStore as _;
    let mut places = Vec::new();
    for id in std::iter::once(&entry.header.previous).chain(&entry.header.deps) {
        if let Some(place) = projection.place(id)? {
            places.push((*id, place));
        }
    }
    Ok(places)
}

type OwnLog = (i64, (u64, EntryId), HybridClock, ReplicaId);

/// This member's own log: its number, its head, the clock it has seen, and the replica it is written on.
fn own_log(raw: &Raw<'_>, keys: &KeyRing) -> Result<OwnLog, OpenError> {
    let damaged = || OpenError::Damaged(VaultPart::Journal);
    let log = entry_table::logs(raw)?.into_iter().find(|log| log.id == keys.log).ok_or_else(damaged)?;
    if log.member != keys.member {
        return Err(damaged());
    }
    let head = log.head.ok_or_else(damaged)?;
    let latest = raw.first("SELECT max(clock) FROM entry", &[], |row| Ok::<_, DatabaseError>(row.integer(0)))?;
    let mut clock = HybridClock::new();
    let latest = EntryClock::from_number(latest.unwrap_or(0).cast_unsigned());
    // Its own past is believed whatever the wall clock says now.
    clock.observe(latest, i64::try_from(latest.millis()).unwrap_or(i64::MAX));
    let mut first = None;
    entry_table::each_from::<DatabaseError>(raw, log.n, 1, |entry| {
        first = Some(entry);
        Ok(false)
    })?;
    let first = first.ok_or_else(damaged)?.decode().map_err(|_| damaged())?;
    let certificate = LogCertificate::of_first(&first).map_err(|_| damaged())?;
    Ok((log.n, head, clock, certificate.replica))
}

impl Vault {
    /// Makes the database anew from the journal's files and goes on with it.
    pub fn rebuild(self) -> Result<Self, OpenError> {
        let Self { folder, schema, clock, random, keys, replica, findings, state, lock } = self;
        let mut state = state.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
        let journal = read_journal_from(&folder, &keys, &BTreeMap::new())?;
        if !journal.lost.is_empty() {
            return Err(OpenError::Damaged(VaultPart::Journal));
        }
        let former = std::mem::replace(&mut state.database, Database::in_memory()?);
        former.close()?;
        state.database = rebuild_into_place(&folder, &keys, &mut state.memory, &state.rules, journal.fresh)?;
        let (log, head, entry_clock, _) = state.database.bulk(|raw| own_log(raw, &keys))?;
        state.log = log;
        state.head = head;
        state.clock = entry_clock;
        Ok(Self { folder, schema, clock, random, keys, replica, findings, state: Mutex::new(state), lock })
    }
}
