//! The list table of each kind, generated from the schema: what screens filter, sort and page by.
//!
//! Not here: reading pages (`query`) and filling other parts of the projection.
//! What must stay true: names in the SQL come from the schema alone, values are always bound, and no identity field
//! ever becomes a column.

use std::fmt::Write as _;

use amparo_domain::fold::fold;
use amparo_domain::schema::Index;
use amparo_domain::{Content, Field, FieldState, Kind, PartialDate, Record, Schema, Value};
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};

use crate::sqlite::{Bind, DatabaseError, Raw};

/// What a filter column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Cell {
    Null,
    Integer(i64),
    Text(String),
    Blob(Vec<u8>),
}

impl Cell {
    pub(crate) fn bind(&self) -> Bind<'_> {
        match self {
            Self::Null => Bind::Null,
            Self::Integer(value) => Bind::Integer(*value),
            Self::Text(value) => Bind::Text(value),
            Self::Blob(value) => Bind::Blob(value),
        }
    }
}

/// The fields of a kind that are columns of its list.
pub(crate) fn columns(kind: &Kind) -> impl Iterator<Item = &Field> {
    kind.fields.iter().filter(|field| field.index != Index::None && !field.is_identity())
}

/// Whether lists can be sorted by a field.
pub(crate) fn is_sortable(field: &Field) -> bool {
    field.index == Index::Sort && !field.is_identity() && !field.is_set()
}

/// The statements that make every list table and its covering indexes.
pub(crate) fn definitions(schema: &Schema) -> Vec<String> {
    let mut statements = Vec::new();
    for kind in schema.kinds() {
        let mut table = format!("CREATE TABLE list_{} (n INTEGER PRIMARY KEY, root INTEGER", kind.name);
        let mut filters = String::from("root");
        for field in columns(kind) {
            let _ = write!(table, ", f_{} ANY", field.name);
            let _ = write!(filters, ", f_{}", field.name);
            if is_sortable(field) {
                let _ = write!(table, ", k_{} BLOB", field.name);
            }
        }
        table.push_str(") STRICT");
        statements.push(table);
        statements.push(format!("CREATE INDEX list_{0}_by_root ON list_{0} (root, n)", kind.name));
        for field in columns(kind).filter(|field| is_sortable(field)) {
            statements
                .push(format!("CREATE INDEX list_{0}_by_{1} ON list_{0} (k_{1}, n, {filters})", kind.name, field.name));
        }
    }
    statements
}

/// Writes the list row of a record, in place of the one it had.
pub(crate) fn put(
    raw: &Raw<'_>,
    kind: &Kind,
    sorter: &Sorter,
    n: i64,
    root: Option<i64>,
    record: &Record,
) -> Result<(), DatabaseError> {
    let mut sql = format!("INSERT OR REPLACE INTO list_{} VALUES (?, ?", kind.name);
    let mut cells = Vec::new();
    for field in columns(kind) {
        sql.push_str(", ?");
        cells.push(record.fields.get(&field.name).map_or(Cell::Null, |state| filter_cell(field, state)));
        if is_sortable(field) {
            sql.push_str(", ?");
            // A missing value has the empty key, which sorts before every other and compares like one.
            cells.push(Cell::Blob(record.value(&field.name).map_or_else(Vec::new, |value| sorter.key(value))));
        }
    }
    sql.push(')');
    let mut binds: Vec<Bind<'_>> = vec![n.into(), root.into()];
    binds.extend(cells.iter().map(Cell::bind));
    raw.run(&sql, &binds)
}

/// What the filter column of a field holds: the value shown, or every element of a set between bars.
fn filter_cell(field: &Field, state: &FieldState) -> Cell {
    if !field.is_set() {
        return state.shown().and_then(|version| version.value()).map_or(Cell::Null, value_cell);
    }
    let mut joined = String::from("|");
    for version in state.versions() {
        if let Content::Value(value) = &version.content {
            joined.push_str(&element_text(value));
            joined.push('|');
        }
    }
    Cell::Text(joined)
}

/// The text of a set's element as it stands between bars.
pub(crate) fn element_text(value: &Value) -> String {
    match value {
        Value::Code(code) => code.clone(),
        Value::Ref(id) => id.to_string(),
        _ => String::new(),
    }
}

/// The form in which a value is compared by a filter.
pub(crate) fn value_cell(value: &Value) -> Cell {
    match value {
        Value::Text(text) => Cell::Text(fold(text)),
        Value::Code(code) => Cell::Text(code.clone()),
        Value::Date(date) => Cell::Text(date.written.clone()),
        Value::Instant(instant) => Cell::Integer(instant.utc_millis),
        Value::Duration(seconds) => Cell::Integer(i64::try_from(*seconds).unwrap_or(i64::MAX)),
        Value::Count(count) => count
            .best
            .or(count.min)
            .or(count.max)
            .map_or(Cell::Null, |number| Cell::Integer(i64::try_from(number).unwrap_or(i64::MAX))),
        Value::Number(number) => Cell::Text(format!("{}e{}", number.mantissa, number.exponent)),
        Value::Ref(id) => Cell::Blob(id.as_bytes().to_vec()),
        Value::Bool(value) => Cell::Integer(i64::from(*value)),
        Value::Bytes(bytes) => Cell::Blob(bytes.clone()),
        Value::Geo(_) | Value::Name(_) => Cell::Null,
    }
}

/// Makes bytes whose order is the order people expect of the values.
pub(crate) struct Sorter {
    collator: Option<CollatorBorrowed<'static>>,
}

impl Sorter {
    pub(crate) fn new() -> Self {
        Self { collator: Collator::try_new(CollatorPreferences::default(), CollatorOptions::default()).ok() }
    }

    /// The sort key of a value. Texts follow the root collation of Unicode, which orders each script as its readers
    /// expect and scripts one after another.
    pub(crate) fn key(&self, value: &Value) -> Vec<u8> {
        match value {
            Value::Text(text) | Value::Code(text) => self.text_key(text),
            Value::Date(date) => date_key(date),
            Value::Instant(instant) => ordered(instant.utc_millis).to_vec(),
            Value::Duration(seconds) => seconds.to_be_bytes().to_vec(),
            Value::Count(count) => count.best.or(count.min).or(count.max).unwrap_or(0).to_be_bytes().to_vec(),
            Value::Number(number) => decimal_key(number.mantissa, number.exponent),
            Value::Bool(value) => vec![u8::from(*value)],
            Value::Ref(id) => id.as_bytes().to_vec(),
            Value::Bytes(bytes) => bytes.clone(),
            Value::Geo(_) | Value::Name(_) => Vec::new(),
        }
    }

    fn text_key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(text.len() + 8);
        match &self.collator {
            Some(collator) => {
                let Ok(()) = collator.write_sort_key_to(text, &mut key);
            }
            None => key.extend_from_slice(fold(text).as_bytes()),
        }
        key
    }
}

/// The bytes of a signed number in its own order.
fn ordered(number: i64) -> [u8; 8] {
    (number.cast_unsigned() ^ (1 << 63)).to_be_bytes()
}

fn date_key(date: &PartialDate) -> Vec<u8> {
    let day = |date: chrono::NaiveDate| ordered(i64::from(chrono::Datelike::num_days_from_ce(&date)));
    [day(date.earliest), day(date.latest)].concat()
}

/// A decimal number as a scaled integer of ten decimal places, which is more than any field of the schema needs.
fn decimal_key(mantissa: i64, exponent: i8) -> Vec<u8> {
    const PLACES: i32 = 10;
    let shift = PLACES + i32::from(exponent);
    let scaled = match u32::try_from(shift) {
        Ok(shift) => i128::from(mantissa).saturating_mul(10_i128.saturating_pow(shift)),
        Err(_) => i128::from(mantissa) / 10_i128.saturating_pow(shift.unsigned_abs()),
    };
    (scaled.cast_unsigned() ^ (1 << 127)).to_be_bytes().to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;
    use amparo_domain::Decimal;

    #[test]
    fn keys_sort_as_the_values_do() {
        let sorter = Sorter::new();
        let number = |mantissa, exponent| sorter.key(&Value::Number(Decimal { mantissa, exponent }));
        assert!(number(-5, 0) < number(0, 0));
        assert!(number(15, -1) < number(2, 0));
        let text = |text: &str| sorter.key(&Value::Text(text.to_owned()));
        assert!(text("Émile") < text("Fatou"));
        assert!(text("e") < text("Zoé"));
        assert!(text("أحمد") < text("يوسف"));
        let date = |text: &str| PartialDate::parse(text).map(|date| sorter.key(&Value::Date(date)));
        assert!(date("2025-12-31").ok() < date("2026").ok());
        assert!(date("2026-01-01").ok() < date("2026").ok(), "the shorter span comes first");
    }
}
