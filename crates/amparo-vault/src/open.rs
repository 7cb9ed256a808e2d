//! Opening a vault: keys, database, journal, and mending what one can mend from the other.
//!
//! Not here: the bytes of journal files (`journal_file`). What must stay true: nothing acknowledged is lost while either
//! the journal or the database has it; each repair is a finding; nothing is deleted, only moved aside.

use std::path::Path;
use std::sync::Arc;

use amparo_crypto::passphrase::Passphrase;
use amparo_domain::{EntryId, LogId, ReplicaId};
use amparo_journal::admission::Admission;
use amparo_journal::certificate::LogCertificate;
use amparo_journal::merge::apply;
use amparo_journal::validity::Rules;
use amparo_journal::{Clock as EntryClock, Entry, HybridClock, RowRef, SignedEntry};

use crate::commit::refresh_touched;
use crate::create::Host;
use crate::disk::DiskError;
use crate::entry_table;
use crate::erase;
use crate::error::{OpenError, VaultPart};
use crate::finding::{Finding, FindingName};
use crate::folder::{DatabasePart, Folder, VaultFile};
use crate::governance;
use crate::identity::HeldKeys;
use crate::journal_file::{JournalWriter, LogPlace, read_log};
use crate::journal_state::{Heads, JournalState, RingJournalKeys};
use crate::keys::{self, KeyRing};
use crate::list::Sorter;
use crate::lock::{Holder, VaultLock};
use crate::mend;
use crate::names::Names;
use crate::projection::{Memory, Projection};
use crate::rebuild::{self, Logs};
use crate::sqlite::{Database, DatabaseError, Raw};
use crate::state_lock::StateLock;
use crate::vault::{Condition, State, Vault};

impl Vault {
    /// Opens a vault with a member's passphrase, bringing the database up to date and mending what can be mended.
    pub fn unlock(host: &Host, path: &Path, passphrase: &Passphrase) -> Result<Self, OpenError> {
        let folder = Folder::open(Arc::clone(&host.disk), path)?;
        let lock = VaultLock::take(&folder, &Holder::this_process())?;
        let (ring, header) = keys::unlock(&folder, passphrase)?;
        let findings = mend::small_files(host, &folder, &header)?;
        assemble(host, folder, lock, ring, findings)
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
    remove_database(&folder, &keys, true)?;
    let former = existing_database(&folder, &keys, &mut memory, &mut findings)?;
    let mut opened = OpenedDatabase::bring_up_to_date(&folder, &keys, &mut memory, &rules, former, &mut findings)?;
    let random = host.random.as_ref();
    mend::journal(random, &folder, &keys, &mut opened.database, &opened.journal, &mut findings)?;
    let has_loss = opened.journal.logs.values().any(|log| log.first_lost.is_some());
    let OpenedDatabase { mut database, late_erasures, .. } = opened;
    let (governance, compartments) = database.raw(|raw| governance::load(raw, &memory.names, &keys))?;
    let is_rolled_back = governance.position(&EntryId::from_bytes(keys.bundle.governance_head)).is_none();
    if is_rolled_back {
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
        // A lost number must never be used again.
        condition: if has_loss { Condition::Stopped } else { Condition::Ready },
        is_rolled_back,
    };
    let mut vault = Vault {
        folder,
        schema,
        clock: Arc::clone(&host.clock),
        random: Arc::clone(&host.random),
        keys,
        replica,
        findings,
        state: StateLock::new(state),
        lock,
    };
    if !has_loss && erase::resume(&vault, &late_erasures).is_err() {
        // Whoever holds the vault must get in; the erasure stays open and is said to be.
        vault.findings.push(Finding::at(FindingName::ErasureOpen, "journal"));
    }
    Ok(vault)
}

/// A database that was there before the journal was looked at.
struct Former {
    database: Database,
    /// Whether its tables were made for the schema of this program.
    fits_schema: bool,
}

/// A database that has every entry there is.
struct OpenedDatabase {
    database: Database,
    journal: JournalState,
    /// Values that came in though they had been erased: to be dropped from the journal's files as well.
    late_erasures: Vec<RowRef>,
}

impl OpenedDatabase {
    /// Gives the database what the journal has and it lacks; makes it anew where there is none for this schema.
    ///
    /// Nothing of the journal is changed before this is done: until then either may have what the other lacks.
    fn bring_up_to_date(
        folder: &Folder,
        keys: &KeyRing,
        memory: &mut Memory,
        rules: &Rules,
        former: Option<Former>,
        findings: &mut Vec<Finding>,
    ) -> Result<Self, OpenError> {
        let mut former = former;
        let heads = match &mut former {
            Some(former) => former.database.raw(heads)?,
            None => Heads::new(),
        };
        let mut journal = JournalState::read(folder, keys, &heads)?;
        if journal.is_too_new() {
            return Err(OpenError::TooNew);
        }
        let fresh = journal.take_fresh();
        match former {
            Some(Former { mut database, fits_schema: true }) => {
                let mut late_erasures = Vec::new();
                if !fresh.is_empty() {
                    findings.push(Finding::at(FindingName::DatabaseBehind, database_file(keys, false).relative()));
                    late_erasures = catch_up(&mut database, memory, rules, keys, fresh)?;
                    database.checkpoint()?;
                }
                Ok(Self { database, journal, late_erasures })
            }
            former => {
                let mut logs = Logs::new();
                if let Some(Former { mut database, .. }) = former {
                    logs = database.raw(all_entries)?;
                    database.close()?;
                }
                for (log, entries) in fresh {
                    match logs.iter_mut().find(|(known, _)| *known == log) {
                        Some((_, stored)) => stored.extend(entries),
                        None => logs.push((log, entries)),
                    }
                }
                let (database, late_erasures) = rebuild_into_place(folder, keys, memory, rules, logs)?;
                Ok(Self { database, journal, late_erasures })
            }
        }
    }
}

/// The last number of each log that the database has.
pub(crate) fn heads(raw: &Raw<'_>) -> Result<Heads, DatabaseError> {
    Ok(entry_table::logs(raw)?.into_iter().map(|log| (log.id, log.head.map_or(0, |(seq, _)| seq))).collect())
}

/// Every entry the database has, log by log.
fn all_entries(raw: &Raw<'_>) -> Result<Logs, DatabaseError> {
    let mut logs = Logs::new();
    for log in entry_table::logs(raw)? {
        let mut entries = Vec::new();
        entry_table::each_from::<DatabaseError>(raw, log.n, 1, |entry| {
            entries.push(entry);
            Ok(true)
        })?;
        logs.push((log.id, entries));
    }
    Ok(logs)
}

/// The database as it lies there, if it opens.
fn existing_database(
    folder: &Folder,
    keys: &KeyRing,
    memory: &mut Memory,
    findings: &mut Vec<Finding>,
) -> Result<Option<Former>, OpenError> {
    let file = database_file(keys, false);
    if !folder.has(&file)? {
        // A vault that was just made has none yet; only an older one misses it.
        if has_more_than_genesis(folder, keys)? {
            findings.push(Finding::at(FindingName::DatabaseMissing, file.relative()));
        }
        return Ok(None);
    }
    let opened = open_database(folder, keys, false, false).and_then(|mut database| {
        let fits_schema = database.raw(|raw| {
            memory.names = Names::load(raw)?;
            rebuild::fits_schema(raw, memory)
        })?;
        Ok(Former { database, fits_schema })
    });
    match opened {
        // Made for another schema, it still has its own copy of the entries.
        Ok(former) => Ok(Some(former)),
        Err(DatabaseError::Damaged) => {
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

/// Makes a new database beside the old one and puts it in its place when it is whole.
pub(crate) fn rebuild_into_place(
    folder: &Folder,
    keys: &KeyRing,
    memory: &mut Memory,
    rules: &Rules,
    logs: Logs,
) -> Result<(Database, Vec<RowRef>), OpenError> {
    remove_database(folder, keys, true)?;
    let mut database = open_database(folder, keys, true, true)?;
    rebuild::make_tables(&mut database, memory)?;
    let genesis = EntryId::from_bytes(keys.bundle.genesis);
    let late_erasures = rebuild::fill(&mut database, memory, rules, logs, &genesis)?;
    database.close()?;
    let disk = folder.disk();
    let [from, to] = [true, false].map(|is_new| folder.path(&database_file(keys, is_new)));
    disk.open(&from)?.sync()?;
    // The old main file goes before its companions: without them it would be a database of another moment.
    remove_if_there(folder, &database_file(keys, false))?;
    remove_companions(folder, keys, false)?;
    disk.rename_new(&from, &to)?;
    disk.sync_directory(&folder.directory_of(&database_file(keys, false)))?;
    let mut database = open_database(folder, keys, false, false)?;
    memory.names = database.raw(Names::load)?;
    Ok((database, late_erasures))
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
) -> Result<Vec<RowRef>, OpenError> {
    let mut entries: Vec<(SignedEntry, Entry)> = Vec::new();
    for (_, log) in fresh {
        for signed in log {
            let entry = signed.decode().map_err(|_| OpenError::Damaged(VaultPart::Journal))?;
            entries.push((signed, entry));
        }
    }
    entries.sort_by_key(|(_, entry)| (entry.header.clock, entry.header.log, entry.header.seq));
    database.execute_sql("BEGIN IMMEDIATE")?;
    let mut late = Vec::new();
    let applied = database.raw(|raw| {
        let mut admission = governance::admission(raw, &memory.names, keys.vault, &genesis_of(keys))?;
        for (signed, entry) in &entries {
            late.extend(take_in(raw, memory, rules, &mut admission, signed, entry)?);
        }
        Ok(())
    });
    let ended = database.execute_sql(if applied.is_ok() { "COMMIT" } else { "ROLLBACK" });
    applied.and(ended)?;
    Ok(late)
}

fn genesis_of(keys: &KeyRing) -> EntryId {
    EntryId::from_bytes(keys.bundle.genesis)
}

/// Takes in one entry whose signature fits; gives the rows of others whose values it drops.
fn take_in(
    raw: &Raw<'_>,
    memory: &mut Memory,
    rules: &Rules,
    admission: &mut Admission,
    signed: &SignedEntry,
    entry: &Entry,
) -> Result<Vec<RowRef>, DatabaseError> {
    let header = &entry.header;
    let mut projection = Projection::new(raw, memory);
    let prepared = admission.prepare(signed.clone()).map_err(|_| DatabaseError::Damaged)?;
    let admitted = admission.admit(&prepared, &projection)?.map_err(|_| DatabaseError::Damaged)?;
    let known = entry_table::logs(raw)?.into_iter().find(|log| log.id == header.log);
    let log = match (known, admission.logs().get(&header.log)) {
        (Some(log), _) => log.n,
        (None, Some(log)) => entry_table::add_log(raw, header.log, log.member)?,
        (None, None) => return Err(DatabaseError::Damaged),
    };
    let n = entry_table::add(raw, log, signed, entry)?;
    projection.begin_entry(entry.id, n);
    let Ok(author) = admitted.author else { return Ok(Vec::new()) };
    let effects = apply(entry, &author, rules, &mut projection)?;
    let mut late = effects.dropped;
    if !effects.strip.is_empty() {
        // What was erased before it arrived is stored without its values.
        let stripped = signed.without(&effects.strip).map_err(|_| DatabaseError::Damaged)?;
        raw.run("UPDATE entry SET body = ? WHERE n = ?", &[stripped.body.as_slice().into(), n.into()])?;
        late.extend(effects.strip.iter().map(|row| RowRef { entry: entry.id, row: *row }));
    }
    refresh_touched(&mut projection, &effects.touched, &effects.kind_changed)?;
    Ok(late)
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
    ///
    /// Refuses where the journal lacks what the database has: opening the vault heals that first.
    pub fn rebuild(self) -> Result<Self, OpenError> {
        let Self { folder, schema, clock, random, keys, replica, findings, state, lock } = self;
        let mut state = state.into_inner();
        let known = state.database.raw(heads).unwrap_or_default();
        let mut journal = JournalState::read(&folder, &keys, &Heads::new())?;
        let logs = journal.take_fresh();
        let has = |log: &LogId| logs.iter().find(|(id, _)| id == log).map_or(0, |(_, entries)| entries.len() as u64);
        let is_whole = journal.logs.values().all(|log| log.first_lost.is_none());
        if !is_whole || known.iter().any(|(log, last)| has(log) < *last) {
            return Err(OpenError::Damaged(VaultPart::Journal));
        }
        let former = std::mem::replace(&mut state.database, Database::in_memory()?);
        // A damaged database cannot be closed in order; it is about to be replaced.
        let _ = former.close();
        let (database, _) = rebuild_into_place(&folder, &keys, &mut state.memory, &state.rules, logs)?;
        state.database = database;
        let (log, head, entry_clock, _) = state.database.bulk(|raw| own_log(raw, &keys))?;
        state.log = log;
        state.head = head;
        state.clock = entry_clock;
        Ok(Self { folder, schema, clock, random, keys, replica, findings, state: StateLock::new(state), lock })
    }
}
