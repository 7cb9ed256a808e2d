//! The projection: what entries make of records, as tables.
//!
//! Not here: the rules of merging (amparo-journal applies them through [`VersionStore`]) and the order in which journal
//! and database are written (`commit`).
//! What must stay true: every row follows from entries alone, so that a rebuild gives the same tables.

use std::collections::BTreeSet;
use std::sync::Arc;

use amparo_domain::{
    Content, EntryId, FieldState, Kind, LogId, MemberId, Record, RecordId, Schema, Value, VersionInfo,
};
use amparo_journal::canonical::RowContent;
use amparo_journal::read::{LivingVersion, record_from};
use amparo_journal::store::{EarlySuperseder, NewVersion, Origin, Place, Superseder, VersionLink, VersionStore};
use amparo_journal::{Clock, Op, RowRef, RowValue};

use crate::list::{self, Sorter};
use crate::names::Names;
use crate::query::{ListedField, write_body};
use crate::search;
use crate::sqlite::{Columns, DatabaseError, Raw};
use crate::version_table::{OPEN, SEALED, VersionRow};

/// What the projection keeps in memory beside its tables.
pub(crate) struct Memory {
    pub(crate) names: Names,
    pub(crate) sorter: Sorter,
    pub(crate) schema: Arc<Schema>,
}

/// The tables, within one transaction.
pub(crate) struct Projection<'a, 'r> {
    pub(crate) raw: &'a Raw<'r>,
    pub(crate) memory: &'a mut Memory,
    /// The entry being applied and its number.
    current: Option<(EntryId, i64)>,
}

impl<'a, 'r> Projection<'a, 'r> {
    pub(crate) fn new(raw: &'a Raw<'r>, memory: &'a mut Memory) -> Self {
        Self { raw, memory, current: None }
    }

    /// Says which entry the next versions belong to.
    pub(crate) fn begin_entry(&mut self, id: EntryId, n: i64) {
        self.current = Some((id, n));
    }

    /// The number of an entry that is stored.
    pub(crate) fn entry_number(&self, id: &EntryId) -> Result<Option<i64>, DatabaseError> {
        if let Some((current, n)) = &self.current
            && current == id
        {
            return Ok(Some(*n));
        }
        self.raw.first("SELECT n FROM entry WHERE id = ?", &[id.as_bytes().as_slice().into()], |row| Ok(row.integer(0)))
    }

    /// The number of a record, with a row of its own from now on.
    pub(crate) fn record_number(&self, id: &RecordId) -> Result<i64, DatabaseError> {
        let bytes = id.as_bytes().as_slice();
        let known = self.raw.first("SELECT n FROM record WHERE id = ?", &[bytes.into()], |row| {
            Ok::<_, DatabaseError>(row.integer(0))
        })?;
        match known {
            Some(n) => Ok(n),
            None => self.raw.insert("INSERT INTO record (id) VALUES (?)", &[bytes.into()]),
        }
    }

    fn version_number(&self, at: &RowRef) -> Result<Option<i64>, DatabaseError> {
        let Some(entry) = self.entry_number(&at.entry)? else { return Ok(None) };
        self.raw.first(
            "SELECT n FROM version WHERE entry = ? AND line = ?",
            &[entry.into(), i64::from(at.row).into()],
            |row| Ok(row.integer(0)),
        )
    }

    /// Drops the value of a version, and keeps which row did so: of several the lowest.
    fn erase(&self, n: i64, record: i64, field: i64, by: &Superseder<'_>) -> Result<bool, DatabaseError> {
        let former = self.raw.first(
            "SELECT entry.id, version.erased_line, version.op FROM version LEFT JOIN entry ON entry.n = version.erased_by
             WHERE version.n = ? AND version.record = ? AND version.field = ?",
            &[n.into(), record.into(), field.into()],
            |row| {
                let holds_value = matches!(operation(row.integer(2))?, Op::Set | Op::Add);
                if row.is_null(0) {
                    return Ok::<_, DatabaseError>((holds_value, None));
                }
                let former = RowRef { entry: EntryId::from_bytes(row.array(0)?), row: line(row.integer(1))? };
                Ok((holds_value, Some(former)))
            },
        )?;
        let Some((holds_value, former)) = former else { return Ok(false) };
        if !holds_value {
            self.raw.run("UPDATE version SET state = 1 WHERE n = ?", &[n.into()])?;
            return Ok(true);
        }
        let eraser = former.map_or(by.at, |former| former.min(by.at));
        let entry = self.entry_number(&eraser.entry)?;
        self.raw.run("DELETE FROM identity WHERE version = ?", &[n.into()])?;
        self.raw.run(
            "UPDATE version SET state = 1, content = 2, value = NULL, erased_by = ?, erased_line = ? WHERE n = ?",
            &[entry.into(), i64::from(eraser.row).into(), n.into()],
        )?;
        Ok(true)
    }

    /// Brings list, search, references and body of a record up to date with its versions.
    pub(crate) fn refresh(&mut self, id: &RecordId) -> Result<(), DatabaseError> {
        let n = self.record_number(id)?;
        match self.read_record(n, id)? {
            Some((record, is_new)) => self.show(n, &record, is_new),
            None => Ok(()),
        }
    }

    /// Writes what screens read of a record.
    pub(crate) fn show(&mut self, n: i64, record: &Record, is_new: bool) -> Result<(), DatabaseError> {
        let schema = Arc::clone(&self.memory.schema);
        let kind = schema.kind(&record.kind);
        let root = self.root(n, record, kind)?;
        let reference = kind.and_then(reference_field).and_then(|field| record.text(field));
        let body = self.body(record)?;
        self.raw.run(
            "UPDATE record SET root = ?, ref = ?, body = ? WHERE n = ?",
            &[root.into(), reference.into(), body.as_slice().into(), n.into()],
        )?;
        self.put_references(n, record, is_new)?;
        if let Some(kind) = kind {
            list::put(self.raw, kind, &self.memory.sorter, n, root, record)?;
            search::put(self.raw, n, &search::document(kind, record), is_new)?;
        }
        Ok(())
    }

    /// A record with its open content, and whether it is shown for the first time.
    fn read_record(&mut self, n: i64, id: &RecordId) -> Result<Option<(Record, bool)>, DatabaseError> {
        let known = self.raw.first("SELECT kind, body FROM record WHERE n = ?", &[n.into()], |row| {
            Ok::<_, DatabaseError>((row.integer(0), row.is_null(1)))
        })?;
        let Some((kind, is_new)) = known.filter(|(kind, _)| *kind != 0) else { return Ok(None) };
        let kind = self.memory.names.text(kind)?.to_owned();
        let record = read_record(self.raw, self.memory, n, *id, &kind)?;
        Ok(Some((record, is_new)))
    }

    /// The case a record belongs to: a case to itself.
    fn root(&mut self, n: i64, record: &Record, kind: Option<&Kind>) -> Result<Option<i64>, DatabaseError> {
        if record.kind == "case" {
            return Ok(Some(n));
        }
        match record.reference("case").filter(|_| kind.is_some_and(|kind| kind.is_case_bound)) {
            Some(case) => self.record_number(&case).map(Some),
            None => Ok(None),
        }
    }

    fn body(&mut self, record: &Record) -> Result<Vec<u8>, DatabaseError> {
        let mut fields = Vec::with_capacity(record.fields.len());
        for (name, state) in &record.fields {
            let qualified = format!("{}.{name}", record.kind);
            // Lists show no keys.
            if self.memory.schema.field(&qualified).is_some_and(amparo_domain::Field::holds_key) {
                continue;
            }
            fields.push((self.memory.names.number(self.raw, &qualified)?, listed_field(state)));
        }
        Ok(write_body(&fields))
    }

    fn put_references(&mut self, n: i64, record: &Record, is_new: bool) -> Result<(), DatabaseError> {
        if !is_new {
            self.raw.run("DELETE FROM reference WHERE source = ?", &[n.into()])?;
        }
        for (name, state) in &record.fields {
            let targets: BTreeSet<RecordId> = state
                .versions()
                .iter()
                .filter_map(|version| match version.value() {
                    Some(Value::Ref(target)) => Some(*target),
                    _ => None,
                })
                .collect();
            if targets.is_empty() {
                continue;
            }
            let field = self.memory.names.number(self.raw, &format!("{}.{name}", record.kind))?;
            for target in targets {
                let target = self.record_number(&target)?;
                self.raw.run(
                    "INSERT OR IGNORE INTO reference (target, field, source) VALUES (?, ?, ?)",
                    &[target.into(), field.into(), n.into()],
                )?;
            }
        }
        Ok(())
    }
}

/// The field whose text is a record's reference for people.
pub(crate) fn reference_field(kind: &Kind) -> Option<&str> {
    if kind.field("ref").is_some() {
        return Some("ref");
    }
    kind.reference_prefix.as_ref().and(kind.title.first()).map(String::as_str)
}

fn listed_field(state: &FieldState) -> ListedField {
    ListedField {
        is_conflict: state.is_conflict(),
        is_sealed: state.versions().iter().any(|version| version.content == Content::Sealed),
        is_erased: matches!(state, FieldState::Erased(_))
            || state.versions().iter().any(|version| version.content == Content::Erased),
        values: state.versions().iter().filter_map(|version| version.value().cloned()).collect(),
    }
}

/// Reads a record from its living versions; sealed content stays sealed.
pub(crate) fn read_record(
    raw: &Raw<'_>,
    memory: &Memory,
    n: i64,
    id: RecordId,
    kind: &str,
) -> Result<Record, DatabaseError> {
    let mut living: Vec<LivingVersion> = Vec::new();
    raw.each(
        "SELECT version.field, entry.id, version.line, entry.clock, entry.recorded_at, log.member, version.op,
                version.content, version.value
         FROM version JOIN entry ON entry.n = version.entry JOIN log ON log.n = entry.log
         WHERE version.record = ? AND version.state = 0",
        &[n.into()],
        |row| {
            let field = memory.names.text(row.integer(0))?.to_owned();
            living.push(LivingVersion {
                is_set: memory.schema.field(&field).is_some_and(amparo_domain::Field::is_set),
                field,
                op: operation(row.integer(6))?,
                at: version_info(row)?,
                content: content(row.integer(7), row.bytes(8))?,
            });
            Ok::<bool, DatabaseError>(true)
        },
    )?;
    Ok(record_from(id, kind, living))
}

/// Where a version stands, from columns 1 to 5: entry, line, clock, wall time, member.
pub(crate) fn version_info(row: &Columns<'_>) -> Result<VersionInfo, DatabaseError> {
    Ok(VersionInfo {
        entry: EntryId::from_bytes(row.array(1)?),
        row: line(row.integer(2))?,
        clock: row.integer(3).cast_unsigned(),
        recorded_at_millis: row.integer(4),
        author: MemberId::from_bytes(row.array(5)?),
    })
}

/// What a stored version holds; none where it clears its field.
pub(crate) fn content(kind: i64, value: &[u8]) -> Result<Option<Content>, DatabaseError> {
    match kind {
        OPEN => {
            let content = RowContent::decode(value).map_err(|_| DatabaseError::Damaged)?;
            Ok(content.value.map(Content::Value))
        }
        SEALED => Ok(Some(Content::Sealed)),
        _ => Ok(Some(Content::Erased)),
    }
}

pub(crate) fn line(number: i64) -> Result<u32, DatabaseError> {
    u32::try_from(number).map_err(|_| DatabaseError::Damaged)
}

pub(crate) fn operation(number: i64) -> Result<Op, DatabaseError> {
    u64::try_from(number).ok().and_then(Op::from_number).ok_or(DatabaseError::Damaged)
}

impl VersionStore for Projection<'_, '_> {
    type Error = DatabaseError;

    fn place(&self, entry: &EntryId) -> Result<Option<Place>, DatabaseError> {
        self.raw.first("SELECT header FROM entry WHERE id = ?", &[entry.as_bytes().as_slice().into()], |row| {
            let header = amparo_journal::Header::decode(row.bytes(0)).map_err(|_| DatabaseError::Damaged)?;
            Ok(Place::of(&header))
        })
    }

    fn numbered(&self, log: &LogId, seq: u64) -> Result<Vec<EntryId>, DatabaseError> {
        let mut found = Vec::new();
        self.raw.each(
            "SELECT entry.id FROM entry JOIN log ON log.n = entry.log WHERE log.id = ? AND entry.seq = ?",
            &[log.as_bytes().as_slice().into(), seq.cast_signed().into()],
            |row| {
                found.push(EntryId::from_bytes(row.array(0)?));
                Ok::<bool, DatabaseError>(true)
            },
        )?;
        Ok(found)
    }

    fn origin(&self, record: &RecordId) -> Result<Option<Origin>, DatabaseError> {
        let bytes = record.as_bytes().as_slice();
        let found = self.raw.first(
            "SELECT record.kind, record.clock, entry.id, record.origin_line
             FROM record JOIN entry ON entry.n = record.origin WHERE record.id = ?",
            &[bytes.into()],
            |row| Ok::<_, DatabaseError>((row.integer(0), row.integer(1), row.array(2)?, row.integer(3))),
        )?;
        let Some((kind, clock, entry, row)) = found else { return Ok(None) };
        Ok(Some(Origin {
            kind: self.memory.names.text(kind)?.to_owned(),
            clock: Clock::from_number(clock.cast_unsigned()),
            at: RowRef { entry: EntryId::from_bytes(entry), row: line(row)? },
        }))
    }

    fn put_origin(&mut self, record: &RecordId, origin: &Origin) -> Result<(), DatabaseError> {
        let n = self.record_number(record)?;
        let kind = self.memory.names.number(self.raw, &origin.kind)?;
        let entry = self.entry_number(&origin.at.entry)?.ok_or(DatabaseError::Damaged)?;
        self.raw.run(
            "UPDATE record SET kind = ?, clock = ?, origin = ?, origin_line = ? WHERE n = ?",
            &[
                kind.into(),
                origin.clock.number().cast_signed().into(),
                entry.into(),
                i64::from(origin.at.row).into(),
                n.into(),
            ],
        )
    }

    fn insert(&mut self, version: &NewVersion<'_>) -> Result<(), DatabaseError> {
        let record = self.record_number(&version.record)?;
        let field = self.memory.names.number(self.raw, version.field)?;
        let entry = self.entry_number(&version.at.entry)?.ok_or(DatabaseError::Damaged)?;
        let erased_by = match &version.erased_by {
            None => None,
            Some(by) => self.entry_number(&by.entry)?.map(|entry| (entry, by.row)),
        };
        let row = VersionRow {
            record,
            field,
            entry,
            line: version.at.row,
            op: version.op,
            is_living: version.is_living,
            value: version.value,
            erased_by,
        };
        row.insert(self.raw)
    }

    fn supersede(&mut self, target: &RowRef, by: &Superseder<'_>) -> Result<bool, DatabaseError> {
        let Some(n) = self.version_number(target)? else { return Ok(false) };
        let record = self.record_number(&by.record)?;
        let Some(field) = self.memory.names.known(by.field) else { return Ok(false) };
        if by.erases {
            return self.erase(n, record, field, by);
        }
        self.raw.run(
            "UPDATE version SET state = 1 WHERE n = ? AND record = ? AND field = ?",
            &[n.into(), record.into(), field.into()],
        )?;
        Ok(self.raw.changed() > 0)
    }

    fn put_early(&mut self, target: &RowRef, by: &Superseder<'_>) -> Result<(), DatabaseError> {
        self.raw.run(
            "INSERT OR IGNORE INTO early (target, target_line, entry, line, record, field, erases)
             VALUES (?, ?, ?, ?, ?, ?, ?)",
            &[
                target.entry.as_bytes().as_slice().into(),
                i64::from(target.row).into(),
                by.at.entry.as_bytes().as_slice().into(),
                i64::from(by.at.row).into(),
                by.record.as_bytes().as_slice().into(),
                by.field.into(),
                i64::from(by.erases).into(),
            ],
        )
    }

    fn take_early(&mut self, target: &RowRef) -> Result<Vec<EarlySuperseder>, DatabaseError> {
        let binds = [target.entry.as_bytes().as_slice().into(), i64::from(target.row).into()];
        let mut found = Vec::new();
        self.raw.each(
            "SELECT entry, line, record, field, erases FROM early WHERE target = ? AND target_line = ?",
            &binds,
            |row| {
                found.push(EarlySuperseder {
                    at: RowRef { entry: EntryId::from_bytes(row.array(0)?), row: line(row.integer(1))? },
                    record: RecordId::from_bytes(row.array(2)?),
                    field: row.text(3).to_owned(),
                    erases: row.integer(4) != 0,
                });
                Ok::<bool, DatabaseError>(true)
            },
        )?;
        if !found.is_empty() {
            self.raw.run("DELETE FROM early WHERE target = ? AND target_line = ?", &binds)?;
        }
        Ok(found)
    }

    fn versions(&self, record: &RecordId, field: &str) -> Result<Vec<VersionLink>, DatabaseError> {
        let n = self.record_number(record)?;
        let Some(field) = self.memory.names.known(field) else { return Ok(Vec::new()) };
        let mut links = Vec::new();
        self.raw.each(
            "SELECT entry.id, version.line, entry.header, entry.signature, entry.body
             FROM version JOIN entry ON entry.n = version.entry WHERE version.record = ? AND version.field = ?",
            &[n.into(), field.into()],
            |row| {
                let at = RowRef { entry: EntryId::from_bytes(row.array(0)?), row: line(row.integer(1))? };
                let entry = crate::entry_table::signed(row, 2)?.decode().map_err(|_| DatabaseError::Damaged)?;
                let index = at.row as usize;
                let supersedes = entry.rows.get(index).map(|row| row.supersedes.clone()).unwrap_or_default();
                let value = match entry.values.get(index) {
                    Some(RowValue::Open(content)) => content.value.clone(),
                    _ => None,
                };
                links.push(VersionLink { at, supersedes, value });
                Ok::<bool, DatabaseError>(true)
            },
        )?;
        Ok(links)
    }
}
