//! Erasing for good: out of every journal file, the database, the search index, and the objects.
//!
//! Not here: who may erase what (amparo-journal's merge judges it for every replica, amparo-casework before).
//! What must stay true: an erasure stays open until this replica has recorded that it is done here, and every unlock
//! takes it up again; hashes and structure stay, so that the chain still verifies.

use std::collections::{BTreeMap, BTreeSet};

use amparo_domain::schema::Class;
use amparo_domain::{EntryId, LogId, RecordId, Value};
use amparo_journal::canonical::RowContent;
use amparo_journal::{DraftRow, EntryDraft, RowRef};

use crate::commit::Surroundings;
use crate::entry_table;
use crate::error::{CommitError, OpenError};
use crate::folder::{ObjectName, VaultFile};
use crate::journal_file::{HealError, LogPlace, list_files, remove_kept_copies, rewrite_file};
use crate::journal_state::RingJournalKeys;
use crate::projection::line;
use crate::query::record_number;
use crate::search;
use crate::sqlite::{DatabaseError, Raw};
use crate::vault::{State, Vault};

/// Fields that hold the key of an object; erased, they take the object with them.
const KEY_FIELDS: [&str; 4] =
    ["exhibit.object_key", "exhibit.identity_object_key", "derivative.object_key", "derivative.identity_object_key"];

/// Takes up every erasure that is not done on this replica, and drops values that came back after theirs was.
pub(crate) fn resume(vault: &Vault, late: &[RowRef]) -> Result<(), OpenError> {
    let mut state = vault.state();
    if !late.is_empty() {
        state.drop_values(late)?;
        state.rewrite_journal(&vault.surroundings(), late).map_err(|_| OpenError::Internal)?;
    }
    state.carry_out_erasures(&vault.surroundings(), vault.replica).map_err(|error| match error {
        CommitError::NoSpace { missing } => OpenError::Disk(crate::disk::DiskError::NoSpace { missing }),
        CommitError::Disk(error) => OpenError::Disk(error),
        CommitError::Database(error) => OpenError::Database(error),
        _ => OpenError::Internal,
    })
}

/// One erasure that is still to be done here.
struct Open {
    erasure: RecordId,
    targets: Vec<RowRef>,
}

impl State {
    /// Carries out every erasure that is open on this replica.
    pub(crate) fn carry_out_erasures(
        &mut self,
        around: &Surroundings<'_>,
        replica: amparo_domain::ReplicaId,
    ) -> Result<(), CommitError> {
        for open in self.open_erasures(replica)? {
            let objects = self.objects_of(&open.targets)?;
            self.drop_values(&open.targets)?;
            self.rewrite_journal(around, &open.targets)?;
            self.remove_unused(around, &objects)?;
            let record = RecordId::from_parts(
                u64::try_from(around.clock.now_millis()).unwrap_or(0),
                amparo_crypto::random::array(around.random),
            );
            let rows = vec![
                DraftRow::set(record, "erasure_done.erasure", Value::Ref(open.erasure)),
                DraftRow::set(record, "erasure_done.replica", Value::Ref(RecordId::from_bytes(*replica.as_bytes()))),
            ];
            self.commit(around, &[EntryDraft { class: Class::Audit, rows, scope: Vec::new() }])?;
        }
        Ok(())
    }

    fn open_erasures(&mut self, replica: amparo_domain::ReplicaId) -> Result<Vec<Open>, DatabaseError> {
        let Self { database, memory, .. } = self;
        let Some(kind) = memory.names.known("erasure") else { return Ok(Vec::new()) };
        let done_field = memory.names.known("erasure_done.erasure").unwrap_or(-1);
        let replica_field = memory.names.known("erasure_done.replica").unwrap_or(-1);
        database.raw(|raw| {
            let here = record_number(raw, RecordId::from_bytes(*replica.as_bytes()))?.unwrap_or(-1);
            let mut open = Vec::new();
            raw.each(
                "SELECT record.id, record.origin FROM record WHERE kind = ? AND NOT EXISTS (
                     SELECT 1 FROM reference AS done JOIN reference AS at ON at.source = done.source
                     WHERE done.target = record.n AND done.field = ? AND at.field = ? AND at.target = ?)",
                &[kind.into(), done_field.into(), replica_field.into(), here.into()],
                |row| {
                    open.push((RecordId::from_bytes(row.array(0)?), row.integer(1)));
                    Ok::<bool, DatabaseError>(true)
                },
            )?;
            open.into_iter().map(|(erasure, entry)| Ok(Open { erasure, targets: targets(raw, entry)? })).collect()
        })
    }

    /// The objects whose keys are among the rows.
    fn objects_of(&mut self, targets: &[RowRef]) -> Result<Vec<ObjectName>, DatabaseError> {
        let Self { database, memory, .. } = self;
        let key_fields: BTreeSet<i64> = KEY_FIELDS.iter().filter_map(|field| memory.names.known(field)).collect();
        database.raw(|raw| {
            let mut objects = BTreeSet::new();
            for target in targets {
                let found = raw.first(
                    "SELECT version.record, version.field FROM version JOIN entry ON entry.n = version.entry
                     WHERE entry.id = ? AND version.line = ?",
                    &[target.entry.as_bytes().as_slice().into(), i64::from(target.row).into()],
                    |row| Ok::<_, DatabaseError>((row.integer(0), row.integer(1))),
                )?;
                let Some((record, field)) = found else { continue };
                if key_fields.contains(&field) {
                    let kind = memory.names.text(field)?.split_once('.').map_or("", |(kind, _)| kind);
                    let Some(object) = memory.names.known(&format!("{kind}.object")) else { continue };
                    objects.extend(object_names(raw, Some(record), object)?);
                }
            }
            Ok(objects.into_iter().collect())
        })
    }

    /// Drops the values out of the database's copy of the entries and out of its free pages.
    fn drop_values(&mut self, targets: &[RowRef]) -> Result<(), DatabaseError> {
        let mut rows: BTreeMap<EntryId, Vec<u32>> = BTreeMap::new();
        for target in targets {
            rows.entry(target.entry).or_default().push(target.row);
        }
        self.database.execute_sql("BEGIN IMMEDIATE")?;
        let dropped = self.database.raw(|raw| {
            for (entry, rows) in &rows {
                let Some(signed) = entry_table::by_id(raw, entry)? else { continue };
                let stripped = signed.without(rows).map_err(|_| DatabaseError::Damaged)?;
                raw.run(
                    "UPDATE entry SET body = ? WHERE id = ?",
                    &[stripped.body.as_slice().into(), entry.as_bytes().as_slice().into()],
                )?;
            }
            search::optimize(raw)
        });
        self.database.execute_sql(if dropped.is_ok() { "COMMIT" } else { "ROLLBACK" })?;
        dropped?;
        self.database.checkpoint()
    }

    /// Writes every journal file anew that holds one of the entries, and removes kept copies that may.
    fn rewrite_journal(&mut self, around: &Surroundings<'_>, targets: &[RowRef]) -> Result<(), CommitError> {
        let mut by_log: BTreeMap<LogId, BTreeSet<u64>> = BTreeMap::new();
        let mut rows: BTreeMap<EntryId, Vec<u32>> = BTreeMap::new();
        for target in targets {
            rows.entry(target.entry).or_default().push(target.row);
            let place = self.database.raw(|raw| {
                raw.first(
                    "SELECT log.id, entry.seq FROM entry JOIN log ON log.n = entry.log WHERE entry.id = ?",
                    &[target.entry.as_bytes().as_slice().into()],
                    |row| Ok((LogId::from_bytes(row.array(0)?), row.integer(1).cast_unsigned())),
                )
            })?;
            if let Some((log, seq)) = place {
                by_log.entry(log).or_default().insert(seq);
            }
        }
        let keys = RingJournalKeys::of(around.keys);
        for (log, seqs) in by_log {
            let place = LogPlace { folder: around.folder, vault: around.keys.vault, log };
            let firsts = list_files(&place)?;
            let files: BTreeSet<u64> =
                seqs.iter().filter_map(|seq| firsts.iter().rev().find(|first| *first <= seq).copied()).collect();
            for first in files {
                let mut change = |signed: amparo_journal::SignedEntry| match rows.get(&signed.id()) {
                    // An entry that cannot be taken apart stays as it is; it holds nothing that was ever applied.
                    Some(rows) => signed.without(rows).unwrap_or(signed),
                    None => signed,
                };
                rewrite_file(&place, first, &keys, &mut change, around.random).map_err(heal_error)?;
            }
            remove_kept_copies(&place)?;
        }
        self.writer.reopen();
        Ok(())
    }

    /// Removes objects to which no living row refers any more.
    fn remove_unused(&mut self, around: &Surroundings<'_>, objects: &[ObjectName]) -> Result<(), CommitError> {
        for object in objects {
            if !self.is_object_in_use(object)? {
                match around.folder.remove(&VaultFile::Object(*object)) {
                    Ok(()) | Err(crate::disk::DiskError::NotFound) => {}
                    Err(error) => return Err(error.into()),
                }
            }
        }
        Ok(())
    }

    /// Whether a record holds both the object's name and a key that opens it.
    fn is_object_in_use(&mut self, name: &ObjectName) -> Result<bool, DatabaseError> {
        let Self { database, memory, .. } = self;
        let fields: Vec<(i64, Vec<i64>)> = ["exhibit", "derivative"]
            .iter()
            .filter_map(|kind| {
                let object = memory.names.known(&format!("{kind}.object"))?;
                let keys = ["object_key", "identity_object_key"];
                let keys = keys.iter().filter_map(|key| memory.names.known(&format!("{kind}.{key}"))).collect();
                Some((object, keys))
            })
            .collect();
        let content = RowContent::of(Some(Value::Bytes(name.as_bytes().to_vec()))).encode();
        database.raw(|raw| {
            for (object, keys) in &fields {
                for key in keys {
                    let found = raw.first(
                        "SELECT 1 FROM version AS object JOIN version AS key ON key.record = object.record
                         WHERE object.field = ? AND object.state = 0 AND object.value = ?
                         AND key.field = ? AND key.state = 0 AND key.content <> 2 AND key.op IN (1, 2)",
                        &[(*object).into(), content.as_slice().into(), (*key).into()],
                        |_| Ok::<_, DatabaseError>(()),
                    )?;
                    if found.is_some() {
                        return Ok(true);
                    }
                }
            }
            Ok(false)
        })
    }
}

/// The rows that an erasure's entry covers: those whose value it dropped.
fn targets(raw: &Raw<'_>, entry: i64) -> Result<Vec<RowRef>, DatabaseError> {
    let mut targets = Vec::new();
    raw.each(
        "SELECT entry.id, version.line FROM version JOIN entry ON entry.n = version.entry
         WHERE version.erased_by = ? AND version.content = 2",
        &[entry.into()],
        |row| {
            targets.push(RowRef { entry: EntryId::from_bytes(row.array(0)?), row: line(row.integer(1))? });
            Ok::<bool, DatabaseError>(true)
        },
    )?;
    Ok(targets)
}

/// The objects that a field of one record, or of every record, names.
pub(crate) fn object_names(raw: &Raw<'_>, record: Option<i64>, field: i64) -> Result<Vec<ObjectName>, DatabaseError> {
    let mut names = Vec::new();
    let read = |row: &crate::sqlite::Columns<'_>, names: &mut Vec<ObjectName>| {
        let content = RowContent::decode(row.bytes(0)).map_err(|_| DatabaseError::Damaged)?;
        if let Some(Value::Bytes(bytes)) = content.value
            && let Ok(bytes) = <[u8; 32]>::try_from(bytes.as_slice())
        {
            names.push(ObjectName::from_bytes(bytes));
        }
        Ok::<bool, DatabaseError>(true)
    };
    match record {
        Some(record) => raw.each(
            "SELECT value FROM version WHERE record = ? AND field = ? AND content = 0",
            &[record.into(), field.into()],
            |row| read(row, &mut names),
        )?,
        None => raw.each("SELECT value FROM version WHERE field = ? AND content = 0", &[field.into()], |row| {
            read(row, &mut names)
        })?,
    }
    Ok(names)
}

fn heal_error(error: HealError) -> CommitError {
    match error {
        HealError::Disk(error) => error.into(),
        _ => CommitError::Refused,
    }
}
