//! Versions of fields as rows of table `version`: their codes, and the one way in.
//!
//! Not here: which versions live (amparo-journal decides) and what is shown of them (`projection`).

use amparo_journal::{Op, RowValue};

use crate::sqlite::{Bind, DatabaseError, Raw};

pub(crate) const LIVING: i64 = 0;
pub(crate) const SUPERSEDED: i64 = 1;
pub(crate) const OPEN: i64 = 0;
pub(crate) const SEALED: i64 = 1;
pub(crate) const ERASED: i64 = 2;

/// A version, with the numbers of what it refers to.
pub(crate) struct VersionRow<'a> {
    pub(crate) record: i64,
    pub(crate) field: i64,
    pub(crate) entry: i64,
    pub(crate) line: u32,
    pub(crate) op: Op,
    pub(crate) is_living: bool,
    pub(crate) value: &'a RowValue,
    /// The entry and the row that erased it.
    pub(crate) erased_by: Option<(i64, u32)>,
}

impl VersionRow<'_> {
    /// Stores it; of a value that is sealed or erased, nothing.
    pub(crate) fn insert(&self, raw: &Raw<'_>) -> Result<(), DatabaseError> {
        let encoded;
        let (content, value) = match self.value {
            _ if self.erased_by.is_some() => (ERASED, Bind::Null),
            RowValue::Open(content) => {
                encoded = content.encode();
                (OPEN, Bind::Blob(&encoded))
            }
            RowValue::Sealed { .. } => (SEALED, Bind::Null),
            RowValue::Erased => (ERASED, Bind::Null),
        };
        raw.run(
            "INSERT INTO version (record, field, entry, line, op, state, content, erased_by, erased_line, value)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            &[
                self.record.into(),
                self.field.into(),
                self.entry.into(),
                i64::from(self.line).into(),
                i64::from(self.op.number()).into(),
                (if self.is_living { LIVING } else { SUPERSEDED }).into(),
                content.into(),
                self.erased_by.map(|by| by.0).into(),
                self.erased_by.map(|by| i64::from(by.1)).into(),
                value,
            ],
        )
    }
}
