//! Reading records: one by one with who wrote what, their history, and what refers to them.
//!
//! Not here: lists (`query`) and protected values (`identity`).

use std::collections::{BTreeMap, BTreeSet};

use amparo_domain::{EntryId, MemberId, Record, RecordId};
use amparo_journal::read::{HistoryItem, HistoryRow};
use amparo_journal::{NO_ENTRY, RowRef};

use crate::commit::Reading;
use crate::entry_table;
use crate::names::Names;
use crate::projection::{content, line, operation, read_record, version_info};
use crate::query::{ListedRecord, listed, record_number};
use crate::sqlite::{Columns, DatabaseError, Raw};
use crate::vault::{State, Vault};
use crate::version_table::LIVING;

/// The history of one field.
#[derive(Debug, Clone)]
pub struct FieldHistory {
    /// The field, without the kind.
    pub field: String,
    /// Its rows, the oldest first.
    pub items: Vec<HistoryItem>,
}

impl Vault {
    /// Reads several things of one state, between which nothing changes.
    pub fn read<T>(&self, work: impl FnOnce(&mut Reading<'_>) -> T) -> T {
        work(&mut Reading { state: &mut self.state() })
    }

    /// A record with its open values; protected ones stay sealed.
    pub fn record(&self, id: RecordId) -> Result<Option<Record>, DatabaseError> {
        Reading { state: &mut self.state() }.record(id)
    }

    /// The history of a record, field by field; of one field if one is named.
    pub fn history(&self, id: RecordId, field: Option<&str>) -> Result<Vec<FieldHistory>, DatabaseError> {
        Reading { state: &mut self.state() }.history(id, field)
    }

    /// The record of a kind with this reference for people.
    pub fn record_by_reference(&self, kind: &str, reference: &str) -> Result<Option<RecordId>, DatabaseError> {
        Reading { state: &mut self.state() }.record_by_reference(kind, reference)
    }

    /// The records of a kind whose field refers to a record, in the order they were made.
    pub fn referrers(&self, target: RecordId, field: &str) -> Result<Vec<RecordId>, DatabaseError> {
        Reading { state: &mut self.state() }.referrers(target, field)
    }

    /// Calls `work` with every record of a kind that belongs to a case, in the order they were made.
    pub fn each_of_case<E: From<DatabaseError>>(
        &self,
        case: RecordId,
        kind: &str,
        mut work: impl FnMut(Record) -> Result<(), E>,
    ) -> Result<(), E> {
        let ids = Reading { state: &mut self.state() }.of_case(case, kind)?;
        for id in ids {
            if let Some(record) = self.record(id)? {
                work(record)?;
            }
        }
        Ok(())
    }

    /// How a record is shown in lists.
    pub fn listed(&self, id: RecordId) -> Result<Option<ListedRecord>, DatabaseError> {
        let state = &mut *self.state();
        let State { database, memory, .. } = state;
        database.raw(|raw| match record_number(raw, id)? {
            Some(n) => listed(raw, &memory.names, n),
            None => Ok(None),
        })
    }

    /// The wall time of the newest entry of each other log that is known, with its member.
    pub fn known_logs(&self) -> Result<Vec<(MemberId, i64)>, DatabaseError> {
        self.state().database.raw(|raw| {
            let mut known = Vec::new();
            for log in entry_table::logs(raw)? {
                let newest = raw.first("SELECT max(recorded_at) FROM entry WHERE log = ?", &[log.n.into()], |row| {
                    Ok::<_, DatabaseError>(row.integer(0))
                })?;
                known.push((log.member, newest.unwrap_or(0)));
            }
            Ok(known)
        })
    }
}

impl Reading<'_> {
    /// A record with its open values.
    pub fn record(&mut self, id: RecordId) -> Result<Option<Record>, DatabaseError> {
        let State { database, memory, .. } = &mut *self.state;
        database.raw(|raw| {
            let found =
                raw.first("SELECT n, kind FROM record WHERE id = ?", &[id.as_bytes().as_slice().into()], |row| {
                    Ok::<_, DatabaseError>((row.integer(0), row.integer(1)))
                })?;
            let Some((n, kind)) = found.filter(|(_, kind)| *kind != 0) else { return Ok(None) };
            let kind = memory.names.text(kind)?.to_owned();
            read_record(raw, memory, n, id, &kind).map(Some)
        })
    }

    /// The record of a kind with this reference for people.
    pub fn record_by_reference(&mut self, kind: &str, reference: &str) -> Result<Option<RecordId>, DatabaseError> {
        let State { database, memory, .. } = &mut *self.state;
        let Some(kind) = memory.names.known(kind) else { return Ok(None) };
        database.raw(|raw| {
            raw.first(
                "SELECT id FROM record WHERE ref = ? AND kind = ? ORDER BY n",
                &[reference.into(), kind.into()],
                |row| Ok(RecordId::from_bytes(row.array(0)?)),
            )
        })
    }

    /// The records whose field (kind and field) refers to a record.
    pub fn referrers(&mut self, target: RecordId, field: &str) -> Result<Vec<RecordId>, DatabaseError> {
        let State { database, memory, .. } = &mut *self.state;
        let Some(field) = memory.names.known(field) else { return Ok(Vec::new()) };
        database.raw(|raw| {
            let Some(target) = record_number(raw, target)? else { return Ok(Vec::new()) };
            ids(
                raw,
                "SELECT record.id FROM reference JOIN record ON record.n = reference.source
                 WHERE reference.target = ? AND reference.field = ? ORDER BY record.n",
                &[target.into(), field.into()],
            )
        })
    }

    /// The records of a kind that belong to a case.
    pub fn of_case(&mut self, case: RecordId, kind: &str) -> Result<Vec<RecordId>, DatabaseError> {
        let State { database, memory, .. } = &mut *self.state;
        let Some(kind) = memory.names.known(kind) else { return Ok(Vec::new()) };
        database.raw(|raw| {
            let Some(case) = record_number(raw, case)? else { return Ok(Vec::new()) };
            ids(raw, "SELECT id FROM record WHERE root = ? AND kind = ? ORDER BY n", &[case.into(), kind.into()])
        })
    }

    /// The highest number among the references of a kind that begin with `prefix` and end in digits.
    pub fn highest_number(&mut self, kind: &str, prefix: &str) -> Result<u64, DatabaseError> {
        let State { database, memory, .. } = &mut *self.state;
        let Some(kind) = memory.names.known(kind) else { return Ok(0) };
        // Past the last character of the prefix nothing that begins with it can sort.
        let end = format!("{prefix}{}", char::MAX);
        let mut highest = 0;
        database.raw(|raw| {
            raw.each(
                "SELECT ref FROM record WHERE ref >= ? AND ref < ? AND +kind = ?",
                &[prefix.into(), end.as_str().into(), kind.into()],
                |row| {
                    let number = row.text(0).get(prefix.len()..).and_then(|digits| digits.parse().ok());
                    highest = highest.max(number.unwrap_or(0));
                    Ok::<bool, DatabaseError>(true)
                },
            )
        })?;
        Ok(highest)
    }

    /// The records of a kind whose filter column holds exactly these bytes, such as exhibits with a hash.
    pub fn with_bytes(&mut self, kind: &str, field: &str, bytes: &[u8]) -> Result<Vec<RecordId>, DatabaseError> {
        let known = self.state.memory.schema.kind(kind).and_then(|kind| kind.field(field));
        if known.is_none_or(|field| field.index == amparo_domain::schema::Index::None) {
            return Ok(Vec::new());
        }
        let sql = format!(
            "SELECT record.id FROM list_{kind} JOIN record ON record.n = list_{kind}.n
             WHERE f_{field} = ? ORDER BY record.n"
        );
        self.state.database.raw(|raw| ids(raw, &sql, &[bytes.into()]))
    }

    /// The history of a record, field by field; of one field if one is named.
    pub fn history(&mut self, id: RecordId, field: Option<&str>) -> Result<Vec<FieldHistory>, DatabaseError> {
        let State { database, memory, .. } = &mut *self.state;
        database.raw(|raw| history(raw, &memory.names, id, field))
    }

    /// What two text fields show together in the records of a kind in a case, as filters compare them: folded.
    pub fn shown_in_case(
        &mut self,
        case: RecordId,
        kind: &str,
        fields: [&str; 2],
    ) -> Result<BTreeSet<(String, String)>, DatabaseError> {
        let mut shown = BTreeSet::new();
        let known = self.state.memory.schema.kind(kind);
        let is_filter = |name: &&str| {
            let field = known.and_then(|kind| kind.field(name));
            field.is_some_and(|field| field.index != amparo_domain::schema::Index::None)
        };
        if !fields.iter().all(is_filter) {
            return Ok(shown);
        }
        let [first, second] = fields;
        let sql = format!(
            "SELECT f_{first}, f_{second} FROM list_{kind}
             WHERE root = ? AND f_{first} IS NOT NULL AND f_{second} IS NOT NULL"
        );
        self.state.database.raw(|raw| {
            let Some(case) = record_number(raw, case)? else { return Ok(()) };
            raw.each(&sql, &[case.into()], |row| {
                shown.insert((row.text(0).to_owned(), row.text(1).to_owned()));
                Ok::<bool, DatabaseError>(true)
            })
        })?;
        Ok(shown)
    }

    /// The living rows of a field (kind and field) of a record, those that cleared it among them: what a new value
    /// must supersede.
    pub fn living_rows(&mut self, id: RecordId, field: &str) -> Result<Vec<RowRef>, DatabaseError> {
        let State { database, memory, .. } = &mut *self.state;
        let Some(field) = memory.names.known(field) else { return Ok(Vec::new()) };
        database.raw(|raw| {
            let Some(n) = record_number(raw, id)? else { return Ok(Vec::new()) };
            let mut rows = Vec::new();
            raw.each(
                "SELECT entry.id, version.line FROM version JOIN entry ON entry.n = version.entry
                 WHERE version.record = ? AND version.field = ? AND version.state = 0 ORDER BY version.n",
                &[n.into(), field.into()],
                |row| {
                    rows.push(RowRef { entry: EntryId::from_bytes(row.array(0)?), row: line(row.integer(1))? });
                    Ok::<bool, DatabaseError>(true)
                },
            )?;
            Ok(rows)
        })
    }

    /// The head of this member's log.
    pub fn head(&self) -> EntryId {
        if self.state.head.0 == 0 { NO_ENTRY } else { self.state.head.1 }
    }
}

fn ids(raw: &Raw<'_>, sql: &str, binds: &[crate::sqlite::Bind<'_>]) -> Result<Vec<RecordId>, DatabaseError> {
    let mut found = Vec::new();
    raw.each(sql, binds, |row| {
        found.push(RecordId::from_bytes(row.array(0)?));
        Ok::<bool, DatabaseError>(true)
    })?;
    Ok(found)
}

fn history(
    raw: &Raw<'_>,
    names: &Names,
    id: RecordId,
    field: Option<&str>,
) -> Result<Vec<FieldHistory>, DatabaseError> {
    let Some(n) = record_number(raw, id)? else { return Ok(Vec::new()) };
    let mut fields: BTreeMap<String, Vec<HistoryRow>> = BTreeMap::new();
    raw.each(
        "SELECT version.field, entry.id, version.line, entry.clock, entry.recorded_at, log.member, version.op,
                version.content, version.value, version.state, eraser.id, version.erased_line
         FROM version JOIN entry ON entry.n = version.entry JOIN log ON log.n = entry.log
         LEFT JOIN entry AS eraser ON eraser.n = version.erased_by WHERE version.record = ?",
        &[n.into()],
        |row| {
            let name = names.text(row.integer(0))?.split_once('.').map_or("", |(_, name)| name);
            if field.is_none_or(|field| field == name) {
                fields.entry(name.to_owned()).or_default().push(history_row(row)?);
            }
            Ok::<bool, DatabaseError>(true)
        },
    )?;
    let mut histories = Vec::with_capacity(fields.len());
    for (field, mut rows) in fields {
        for row in &mut rows {
            row.supersedes = supersedes(raw, &RowRef { entry: row.at.entry, row: row.at.row })?;
        }
        histories.push(FieldHistory { field, items: amparo_journal::read::history(rows) });
    }
    Ok(histories)
}

fn history_row(row: &Columns<'_>) -> Result<HistoryRow, DatabaseError> {
    let erased_by = if row.is_null(10) {
        None
    } else {
        Some(RowRef { entry: EntryId::from_bytes(row.array(10)?), row: line(row.integer(11))? })
    };
    Ok(HistoryRow {
        at: version_info(row)?,
        op: operation(row.integer(6))?,
        supersedes: Vec::new(),
        is_living: row.integer(9) == LIVING,
        erased_by,
        content: content(row.integer(7), row.bytes(8))?,
    })
}

/// What a row supersedes, from the entry itself.
fn supersedes(raw: &Raw<'_>, at: &RowRef) -> Result<Vec<RowRef>, DatabaseError> {
    let Some(signed) = entry_table::by_id(raw, &at.entry)? else { return Ok(Vec::new()) };
    let entry = signed.decode().map_err(|_| DatabaseError::Damaged)?;
    Ok(entry.rows.get(at.row as usize).map(|row| row.supersedes.clone()).unwrap_or_default())
}
