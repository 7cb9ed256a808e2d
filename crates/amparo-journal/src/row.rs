//! The structure of an entry: which fields of which records its rows touch, and what they supersede.
//!
//! Not here: values. The structure stays when values are erased, so that everybody can still check what follows what.
//! Must stay true: `decode_rows(bytes)` succeeds only where `encode_rows` gives the same bytes back.

use amparo_domain::{EntryId, RecordId};

use crate::cbor::{Reader, Writer};
use crate::entry::EntryError;
use crate::header::{MOST_ROWS, read_list};

/// A row supersedes at most this many others.
pub const MOST_SUPERSEDES: usize = 4096;
/// A qualified field name has at most this many bytes.
pub const MOST_FIELD: usize = 128;

/// What a row does to its field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Op {
    /// Gives a field a value, or none.
    Set,
    /// Adds one element to a set field.
    Add,
    /// Takes the elements it supersedes out of a set field.
    Remove,
    /// Drops the values of the rows it supersedes.
    Erase,
}

impl Op {
    /// The number that stands in signed bytes.
    pub const fn number(self) -> u8 {
        match self {
            Self::Set => 1,
            Self::Add => 2,
            Self::Remove => 3,
            Self::Erase => 4,
        }
    }

    /// The operation as a word.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Set => "set",
            Self::Add => "add",
            Self::Remove => "remove",
            Self::Erase => "erase",
        }
    }

    /// The operation with this number.
    pub const fn from_number(number: u64) -> Option<Self> {
        match number {
            1 => Some(Self::Set),
            2 => Some(Self::Add),
            3 => Some(Self::Remove),
            4 => Some(Self::Erase),
            _ => None,
        }
    }
}

/// A row of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowRef {
    /// The entry.
    pub entry: EntryId,
    /// The row, from 0.
    pub row: u32,
}

/// One row of a structure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The record.
    pub record: RecordId,
    /// Kind and field, as in `person.sex`.
    pub field: String,
    /// What is done.
    pub op: Op,
    /// The rows it supersedes, ascending.
    pub supersedes: Vec<RowRef>,
}

impl Row {
    /// The kind, the part before the dot.
    pub fn kind(&self) -> &str {
        self.field.split_once('.').map_or("", |(kind, _)| kind)
    }

    /// The field's name without the kind.
    pub fn name(&self) -> &str {
        self.field.split_once('.').map_or("", |(_, name)| name)
    }
}

/// True for `kind.field` with both parts of small letters, digits and underscores.
pub(crate) fn is_field(field: &str) -> bool {
    let is_name = |name: &str| {
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
    };
    field.len() <= MOST_FIELD && field.split_once('.').is_some_and(|(kind, name)| is_name(kind) && is_name(name))
}

/// The canonical bytes of a structure.
pub(crate) fn encode_rows<'a>(rows: impl ExactSizeIterator<Item = &'a Row>) -> Vec<u8> {
    let mut writer = Writer::new();
    writer.array(rows.len());
    for row in rows {
        writer.array(4).bytes(row.record.as_bytes()).text(&row.field).uint(u64::from(row.op.number()));
        writer.array(row.supersedes.len());
        for target in &row.supersedes {
            writer.array(2).bytes(target.entry.as_bytes()).uint(u64::from(target.row));
        }
    }
    writer.finish()
}

/// Reads the canonical bytes of a structure.
pub(crate) fn decode_rows(bytes: &[u8]) -> Result<Vec<Row>, EntryError> {
    let mut reader = Reader::new(bytes);
    let rows = read_list(&mut reader, MOST_ROWS, read_row)?;
    reader.end()?;
    if rows.is_empty() { Err(EntryError::Malformed) } else { Ok(rows) }
}

fn read_row(reader: &mut Reader<'_>) -> Result<Row, EntryError> {
    reader.array_of(4)?;
    let record = RecordId::from_bytes(reader.bytes_of()?);
    let field = reader.text()?;
    if !is_field(field) {
        return Err(EntryError::Malformed);
    }
    let field = field.to_owned();
    let op = Op::from_number(reader.uint()?).ok_or(EntryError::Malformed)?;
    let supersedes = read_list(reader, MOST_SUPERSEDES, |reader| {
        reader.array_of(2)?;
        Ok(RowRef { entry: EntryId::from_bytes(reader.bytes_of()?), row: reader.u32()? })
    })?;
    if !supersedes.is_sorted_by(|left, right| left < right) {
        return Err(EntryError::Malformed);
    }
    Ok(Row { record, field, op, supersedes })
}
