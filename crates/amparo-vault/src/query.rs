//! Pages of records: the one place where list SQL is put together.
//!
//! Not here: the list tables (`list`) and full-text search (`search`).
//! What must stay true: names in the SQL come from the schema, values are bound, every list is paged by key and no list
//! reads more than a page; identity fields are never part of one.

use std::collections::BTreeMap;

use amparo_domain::{Field, Kind, RecordId, Value, hex};
use minicbor::{Decoder, Encoder};
use thiserror::Error;

use crate::list::{Cell, element_text, is_sortable, value_cell};
use crate::names::Names;
use crate::sqlite::{Bind, Database, DatabaseError, Raw};

/// A count is not carried on past this many rows.
pub const MOST_COUNTED: u64 = 1000;
/// A page has at most this many records.
pub const MOST_LISTED: u32 = 500;

/// What a list is asked for.
pub struct ListQuery<'a> {
    /// The kind of record.
    pub kind: &'a Kind,
    /// The case the records belong to.
    pub root: Option<RecordId>,
    /// Fields and the value each must show; for sets, an element each must have.
    pub filters: Vec<(&'a Field, Value)>,
    /// The field to sort by; without one, records come in the order they were made.
    pub sort: Option<&'a Field>,
    /// Whether the order is turned round.
    pub descending: bool,
    /// How many records at most, up to [`MOST_LISTED`].
    pub limit: u32,
    /// Where the page before ended.
    pub after: Option<&'a str>,
}

/// A page of a list.
#[derive(Debug)]
pub struct RecordPage {
    /// The records.
    pub records: Vec<ListedRecord>,
    /// Where the next page begins; none after the last.
    pub next: Option<String>,
    /// How many records the whole list has, at most [`MOST_COUNTED`].
    pub total: u64,
    /// Whether there are more than `total`.
    pub is_capped: bool,
}

/// A record as lists show it: what each field shows, without who wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedRecord {
    /// The record.
    pub id: RecordId,
    /// Its kind.
    pub kind: String,
    /// Its reference for people, such as `P-A07`.
    pub reference: Option<String>,
    /// Field name, and what it shows.
    pub fields: BTreeMap<String, ListedField>,
}

/// What a field shows in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedField {
    /// Whether several values stand against each other.
    pub is_conflict: bool,
    /// Whether it holds something this list may not show.
    pub is_sealed: bool,
    /// Whether what it held was erased.
    pub is_erased: bool,
    /// The values: of a conflict all, the shown one first; of a set every element.
    pub values: Vec<Value>,
}

impl ListedRecord {
    /// The value a field shows.
    pub fn value(&self, field: &str) -> Option<&Value> {
        self.fields.get(field)?.values.first()
    }

    /// The text or code a field shows.
    pub fn text(&self, field: &str) -> Option<&str> {
        match self.value(field)? {
            Value::Text(text) | Value::Code(text) => Some(text),
            _ => None,
        }
    }
}

/// Why there is no page.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum QueryError {
    /// The place to go on from is not one that a page of this list gave.
    #[error("the cursor was not understood")]
    Cursor,
    /// The field is no column of this list, or cannot be sorted by.
    #[error("the field is not listed")]
    NotListed,
    /// The database failed.
    #[error(transparent)]
    Database(#[from] DatabaseError),
}

/// The conditions of a query with their values.
struct Conditions {
    sql: String,
    cells: Vec<Cell>,
}

impl Conditions {
    fn of(query: &ListQuery<'_>, root: Option<i64>) -> Result<Self, QueryError> {
        let mut conditions = Self { sql: String::from("1"), cells: Vec::new() };
        if query.root.is_some() {
            // A case that is not here has no records here.
            conditions.push("root = ?", Cell::Integer(root.unwrap_or(-1)));
        }
        for (field, value) in &query.filters {
            if field.index == amparo_domain::schema::Index::None || field.is_identity() {
                return Err(QueryError::NotListed);
            }
            if field.is_set() {
                conditions
                    .push(&format!("instr(f_{}, ?) > 0", field.name), Cell::Text(format!("|{}|", element_text(value))));
            } else {
                conditions.push(&format!("f_{} = ?", field.name), value_cell(value));
            }
        }
        Ok(conditions)
    }

    fn push(&mut self, condition: &str, cell: Cell) {
        self.sql.push_str(" AND ");
        self.sql.push_str(condition);
        self.cells.push(cell);
    }
}

/// Reads a page.
pub(crate) fn page(database: &mut Database, names: &Names, query: &ListQuery<'_>) -> Result<RecordPage, QueryError> {
    if query.sort.is_some_and(|field| !is_sortable(field)) {
        return Err(QueryError::NotListed);
    }
    let root = match query.root {
        None => None,
        Some(id) => database.raw(|raw| record_number(raw, id))?,
    };
    let mut conditions = Conditions::of(query, root)?;
    let (total, is_capped) = count(database, query.kind, &conditions)?;
    let key = query.sort.map(|field| format!("k_{}", field.name));
    let (sign, order) = if query.descending { ("<", "DESC") } else { (">", "ASC") };
    if let Some(after) = query.after {
        let cursor = Cursor::parse(after)?;
        match &key {
            Some(key) => {
                conditions.push(&format!("({key}, n) {sign} (?, ?)"), Cell::Blob(cursor.key));
                conditions.cells.push(Cell::Integer(cursor.n));
            }
            None => conditions.push(&format!("n {sign} ?"), Cell::Integer(cursor.n)),
        }
    }
    let limit = query.limit.clamp(1, MOST_LISTED);
    let columns = key.as_deref().unwrap_or("x''");
    let by = key.as_ref().map_or(format!("n {order}"), |key| format!("{key} {order}, n {order}"));
    let sql = format!(
        "SELECT n, {columns} FROM list_{} WHERE {} ORDER BY {by} LIMIT {}",
        query.kind.name,
        conditions.sql,
        limit + 1
    );
    let mut found: Vec<Cursor> = Vec::new();
    let binds: Vec<Bind<'_>> = conditions.cells.iter().map(Cell::bind).collect();
    database.raw(|raw| {
        raw.each(&sql, &binds, |row| {
            found.push(Cursor { n: row.integer(0), key: row.bytes(1).to_vec() });
            Ok::<bool, DatabaseError>(true)
        })
    })?;
    let has_more = found.len() > limit as usize;
    found.truncate(limit as usize);
    let next = if has_more { found.last().map(Cursor::text) } else { None };
    let records = database.raw(|raw| found.iter().map(|at| listed(raw, names, at.n)).collect::<Result<Vec<_>, _>>())?;
    Ok(RecordPage { records: records.into_iter().flatten().collect(), next, total, is_capped })
}

/// Counts on a covering index, and no further than [`MOST_COUNTED`].
fn count(database: &mut Database, kind: &Kind, conditions: &Conditions) -> Result<(u64, bool), DatabaseError> {
    let sql = format!(
        "SELECT count(*) FROM (SELECT 1 FROM list_{} WHERE {} LIMIT {})",
        kind.name,
        conditions.sql,
        MOST_COUNTED + 1
    );
    let binds: Vec<Bind<'_>> = conditions.cells.iter().map(Cell::bind).collect();
    let counted = database.raw(|raw| raw.first(&sql, &binds, |row| Ok::<_, DatabaseError>(row.integer(0))))?;
    let counted = u64::try_from(counted.unwrap_or(0)).unwrap_or(0);
    Ok((counted.min(MOST_COUNTED), counted > MOST_COUNTED))
}

/// The integer of a record.
pub(crate) fn record_number(raw: &Raw<'_>, id: RecordId) -> Result<Option<i64>, DatabaseError> {
    raw.first("SELECT n FROM record WHERE id = ?", &[id.as_bytes().as_slice().into()], |row| Ok(row.integer(0)))
}

/// A record as lists show it.
pub(crate) fn listed(raw: &Raw<'_>, names: &Names, n: i64) -> Result<Option<ListedRecord>, DatabaseError> {
    raw.first("SELECT id, kind, ref, body FROM record WHERE n = ?", &[n.into()], |row| {
        Ok(ListedRecord {
            id: RecordId::from_bytes(row.array(0)?),
            kind: names.text(row.integer(1))?.to_owned(),
            reference: (!row.is_null(2)).then(|| row.text(2).to_owned()),
            fields: read_body(row.bytes(3), names).ok_or(DatabaseError::Damaged)?,
        })
    })
}

/// A place in a list: the row's key and number.
struct Cursor {
    n: i64,
    key: Vec<u8>,
}

impl Cursor {
    fn text(&self) -> String {
        format!("{}.{}", self.n, hex(&self.key))
    }

    fn parse(text: &str) -> Result<Self, QueryError> {
        let (n, key) = text.split_once('.').ok_or(QueryError::Cursor)?;
        let n = n.parse().map_err(|_| QueryError::Cursor)?;
        if key.len() % 2 != 0 || !key.is_ascii() {
            return Err(QueryError::Cursor);
        }
        let key = (0..key.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(&key[at..at + 2], 16).map_err(|_| QueryError::Cursor))
            .collect::<Result<_, _>>()?;
        Ok(Self { n, key })
    }
}

const CONFLICT: u8 = 1;
const SEALED: u8 = 2;
const ERASED: u8 = 4;

/// The stored form of what lists show: an array of [field, marks, [content…]].
pub(crate) fn write_body(fields: &[(i64, ListedField)]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes);
    // Writing to memory cannot fail.
    let _ = (|| -> Result<(), minicbor::encode::Error<std::convert::Infallible>> {
        encoder.array(fields.len() as u64)?;
        for (field, listed) in fields {
            let marks = [(listed.is_conflict, CONFLICT), (listed.is_sealed, SEALED), (listed.is_erased, ERASED)]
                .iter()
                .filter(|(is_set, _)| *is_set)
                .fold(0, |marks, (_, mark)| marks | mark);
            encoder.array(3)?.i64(*field)?.u8(marks)?.array(listed.values.len() as u64)?;
            for value in &listed.values {
                encoder.bytes(&amparo_journal::canonical::RowContent::of(Some(value.clone())).encode())?;
            }
        }
        Ok(())
    })();
    bytes
}

fn read_body(bytes: &[u8], names: &Names) -> Option<BTreeMap<String, ListedField>> {
    let mut decoder = Decoder::new(bytes);
    let mut fields = BTreeMap::new();
    for _ in 0..decoder.array().ok()?? {
        decoder.array().ok()??;
        let name = names.text(decoder.i64().ok()?).ok()?.split_once('.')?.1.to_owned();
        let marks = decoder.u8().ok()?;
        let mut values = Vec::new();
        for _ in 0..decoder.array().ok()?? {
            values.push(amparo_journal::canonical::RowContent::decode(decoder.bytes().ok()?).ok()?.value?);
        }
        let listed = ListedField {
            is_conflict: marks & CONFLICT != 0,
            is_sealed: marks & SEALED != 0,
            is_erased: marks & ERASED != 0,
            values,
        };
        fields.insert(name, listed);
    }
    Some(fields)
}
