//! The database made anew from the entries of the journal.
//!
//! Not here: reading journal files (`journal_file`) and the rules of merging (amparo-journal).
//! What must stay true: a rebuild gives the same projection as applying the entries one by one did, and goes into a
//! file of its own that takes the place of the old one only when it is whole.

use std::collections::HashMap;

use amparo_domain::schema::Class;
use amparo_domain::{Content, EntryId, LogId, MemberId, RecordId, VersionInfo};
use amparo_journal::certificate::LogCertificate;
use amparo_journal::fold::{Fold, Folded};
use amparo_journal::governance::Governance;
use amparo_journal::judge::judge;
use amparo_journal::memory::StoredVersion;
use amparo_journal::read::{LivingVersion, record_from};
use amparo_journal::store::Place;
use amparo_journal::validity::Rules;
use amparo_journal::{Entry, RowRef, RowValue, SignedEntry};
use rayon::prelude::*;

use crate::entry_table;
use crate::list;
use crate::names::Names;
use crate::projection::{Memory, Projection};
use crate::sqlite::{Database, DatabaseError, Raw};
use crate::version_table::VersionRow;

/// Every entry of a vault, log by log, each in order.
pub(crate) type Logs = Vec<(LogId, Vec<SignedEntry>)>;

/// Makes the empty tables of a new database.
pub(crate) fn make_tables(database: &mut Database, memory: &Memory) -> Result<(), DatabaseError> {
    database.migrate()?;
    for statement in list::definitions(&memory.schema) {
        database.execute_sql(&statement)?;
    }
    let fingerprint = memory.schema.fingerprint().cast_signed();
    database.raw(|raw| raw.run("INSERT INTO meta (name, value) VALUES ('schema', ?)", &[fingerprint.into()]))
}

/// Whether the tables were made for the schema of this program.
pub(crate) fn fits_schema(raw: &Raw<'_>, memory: &Memory) -> Result<bool, DatabaseError> {
    let stored = raw.first("SELECT value FROM meta WHERE name = 'schema'", &[], |row| {
        Ok::<_, DatabaseError>(row.integer(0).cast_unsigned())
    })?;
    Ok(stored == Some(memory.schema.fingerprint()))
}

/// An entry with the bytes it came from.
struct Taken {
    signed: SignedEntry,
    entry: Entry,
}

/// Entries taken apart and put into the order of their clocks, in which everything stands after its past.
struct Ordered {
    taken: Vec<Taken>,
    members: HashMap<LogId, MemberId>,
    governance: Governance,
}

impl Ordered {
    fn of(logs: Logs, genesis: &EntryId) -> Result<Self, DatabaseError> {
        let signed: Vec<SignedEntry> = logs.into_iter().flat_map(|(_, entries)| entries).collect();
        let mut taken = signed
            .into_par_iter()
            .map(|signed| {
                let entry = signed.decode().map_err(|_| DatabaseError::Damaged)?;
                Ok(Taken { signed, entry })
            })
            .collect::<Result<Vec<_>, DatabaseError>>()?;
        taken.sort_by_key(|taken| (taken.entry.header.clock, taken.entry.header.log, taken.entry.header.seq));
        let first = taken.iter().find(|taken| taken.entry.id == *genesis).ok_or(DatabaseError::Damaged)?;
        let (mut governance, _) =
            Governance::from_genesis(&first.entry, genesis).map_err(|_| DatabaseError::Damaged)?;
        let mut members = HashMap::new();
        for Taken { entry, .. } in &taken {
            if entry.header.class == Class::Governance && entry.id != *genesis {
                // What does not continue the chain counts for nothing; verification names it.
                let _ = governance.extend(entry);
            }
            if entry.header.seq == 1
                && let Ok(certificate) = LogCertificate::of_first(entry)
            {
                members.insert(entry.header.log, certificate.member);
            }
        }
        Ok(Self { taken, members, governance })
    }

    /// Takes the values out of entries that still held them though they had been erased.
    fn strip(&mut self, rows: &[RowRef]) -> Result<(), DatabaseError> {
        let mut by_entry: HashMap<EntryId, Vec<u32>> = HashMap::new();
        for row in rows {
            by_entry.entry(row.entry).or_default().push(row.row);
        }
        for taken in &mut self.taken {
            if let Some(rows) = by_entry.get(&taken.entry.id) {
                taken.signed = taken.signed.without(rows).map_err(|_| DatabaseError::Damaged)?;
            }
        }
        Ok(())
    }

    /// Applies every entry in memory.
    fn fold(&self, rules: &Rules) -> Folded {
        let mut fold = Fold::new(rules);
        let mut places: HashMap<EntryId, Place> = HashMap::with_capacity(self.taken.len());
        for Taken { entry, .. } in &self.taken {
            let header = &entry.header;
            let before: Vec<(EntryId, Place)> = std::iter::once(&header.previous)
                .chain(&header.deps)
                .filter_map(|id| Some((*id, places.get(id)?.clone())))
                .collect();
            let author = self.members.get(&header.log).map(|member| judge(entry, *member, &before, &self.governance));
            match author {
                Some(Ok(author)) => fold.push(entry, &author),
                _ => fold.push_uncounted(entry),
            }
            places.insert(entry.id, Place::of(header));
        }
        fold.finish()
    }
}

/// The state that entries give, in memory only: what verification compares the database with.
pub(crate) fn folded(logs: Logs, genesis: &EntryId, rules: &Rules) -> Result<Folded, DatabaseError> {
    Ok(Ordered::of(logs, genesis)?.fold(rules))
}

/// Fills a database whose tables are empty; gives the rows whose values came in though they had been erased.
pub(crate) fn fill(
    database: &mut Database,
    memory: &mut Memory,
    rules: &Rules,
    logs: Logs,
    genesis: &EntryId,
) -> Result<Vec<RowRef>, DatabaseError> {
    let mut ordered = Ordered::of(logs, genesis)?;
    let folded = ordered.fold(rules);
    ordered.strip(&folded.erased_late)?;
    database.execute_sql("PRAGMA wal_autocheckpoint=16000")?;
    database.execute_sql("BEGIN IMMEDIATE")?;
    let filled = database.raw(|raw| {
        let entries = put_entries(raw, &ordered)?;
        memory.names = Names::default();
        let records = put_records(raw, memory, &folded, &entries)?;
        put_versions(raw, memory, &folded, &entries, &records)?;
        show_records(raw, memory, &folded, &records)
    });
    database.execute_sql(if filled.is_ok() { "COMMIT" } else { "ROLLBACK" })?;
    filled?;
    database.execute_sql("PRAGMA wal_autocheckpoint=1000")?;
    database.checkpoint()?;
    Ok(folded.erased_late)
}

fn put_entries(raw: &Raw<'_>, ordered: &Ordered) -> Result<HashMap<EntryId, i64>, DatabaseError> {
    let mut logs: HashMap<LogId, i64> = HashMap::new();
    let mut numbers = HashMap::with_capacity(ordered.taken.len());
    for Taken { signed, entry } in &ordered.taken {
        let log = entry.header.log;
        let number = if let Some(n) = logs.get(&log) {
            *n
        } else {
            let member = ordered.members.get(&log).copied().ok_or(DatabaseError::Damaged)?;
            let n = entry_table::add_log(raw, log, member)?;
            logs.insert(log, n);
            n
        };
        numbers.insert(entry.id, entry_table::add(raw, number, signed, entry)?);
    }
    Ok(numbers)
}

/// Numbers records in the order in which they came to be.
fn put_records(
    raw: &Raw<'_>,
    memory: &mut Memory,
    folded: &Folded,
    entries: &HashMap<EntryId, i64>,
) -> Result<HashMap<RecordId, i64>, DatabaseError> {
    let mut records: Vec<_> = folded.records.iter().collect();
    records.sort_by_key(|(_, origin)| (origin.clock, origin.at));
    let mut numbers = HashMap::with_capacity(records.len());
    for (id, origin) in records {
        let kind = memory.names.number(raw, &origin.kind)?;
        let n = raw.insert(
            "INSERT INTO record (id, kind, clock, origin, origin_line) VALUES (?, ?, ?, ?, ?)",
            &[
                id.as_bytes().as_slice().into(),
                kind.into(),
                origin.clock.number().cast_signed().into(),
                number_of(entries, &origin.at)?.into(),
                i64::from(origin.at.row).into(),
            ],
        )?;
        numbers.insert(*id, n);
    }
    Ok(numbers)
}

fn number_of(entries: &HashMap<EntryId, i64>, at: &RowRef) -> Result<i64, DatabaseError> {
    entries.get(&at.entry).copied().ok_or(DatabaseError::Damaged)
}

fn put_versions(
    raw: &Raw<'_>,
    memory: &mut Memory,
    folded: &Folded,
    entries: &HashMap<EntryId, i64>,
    records: &HashMap<RecordId, i64>,
) -> Result<(), DatabaseError> {
    for version in &folded.versions {
        let field = memory.names.number(raw, folded.field(version.field))?;
        let erased_by = match &version.erased_by {
            None => None,
            Some(by) => Some((number_of(entries, by)?, by.row)),
        };
        let row = VersionRow {
            record: records.get(&version.record).copied().ok_or(DatabaseError::Damaged)?,
            field,
            entry: number_of(entries, &version.at)?,
            line: version.at.row,
            op: version.op,
            is_living: version.is_living,
            value: &version.value,
            erased_by,
        };
        row.insert(raw)?;
    }
    Ok(())
}

/// Shows every record, in the order in which they came to be, so that what others refer to is there.
fn show_records(
    raw: &Raw<'_>,
    memory: &mut Memory,
    folded: &Folded,
    records: &HashMap<RecordId, i64>,
) -> Result<(), DatabaseError> {
    let kinds: HashMap<RecordId, &str> =
        folded.records.iter().map(|(id, origin)| (*id, origin.kind.as_str())).collect();
    let mut groups: Vec<(i64, &[StoredVersion])> = folded
        .versions
        .chunk_by(|one, other| one.record == other.record)
        .filter_map(|versions| Some((*records.get(&versions.first()?.record)?, versions)))
        .collect();
    groups.sort_by_key(|(n, _)| *n);
    for (n, versions) in groups {
        let Some(first) = versions.first() else { continue };
        let kind = kinds.get(&first.record).copied().unwrap_or_default();
        let living = versions.iter().filter(|version| version.is_living).map(|version| {
            let field = folded.field(version.field).to_owned();
            let is_set = memory.schema.field(&field).is_some_and(amparo_domain::Field::is_set);
            living_version(version, field, is_set)
        });
        let record = record_from(first.record, kind, living.collect::<Vec<_>>());
        Projection::new(raw, memory).show(n, &record, true)?;
    }
    Ok(())
}

fn living_version(version: &StoredVersion, field: String, is_set: bool) -> LivingVersion {
    LivingVersion {
        field,
        is_set,
        op: version.op,
        at: VersionInfo {
            entry: version.at.entry,
            row: version.at.row,
            clock: version.clock.number(),
            recorded_at_millis: version.recorded_at_millis,
            author: version.author,
        },
        content: match &version.value {
            _ if version.erased_by.is_some() => Some(Content::Erased),
            RowValue::Open(content) => content.value.clone().map(Content::Value),
            RowValue::Sealed { .. } => Some(Content::Sealed),
            RowValue::Erased => Some(Content::Erased),
        },
    }
}
