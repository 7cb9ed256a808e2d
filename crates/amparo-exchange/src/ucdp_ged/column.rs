//! The columns an import looks at, found by name.

use csv::StringRecord;

use super::error::{GedError, GedProblem, GedRowError};

/// Columns that every release has.
const NEEDED: [&str; 14] = [
    "id",
    "type_of_violence",
    "side_a",
    "side_b",
    "where_prec",
    "latitude",
    "longitude",
    "country",
    "date_prec",
    "date_start",
    "date_end",
    "low",
    "best",
    "high",
];

/// The names of the columns in the order of the file.
#[derive(Debug)]
pub(super) struct Columns(Vec<String>);

impl Columns {
    /// Takes the first line of the file.
    pub(super) fn of(header: &StringRecord) -> Result<Self, GedError> {
        let names: Vec<String> =
            header.iter().map(|name| name.trim_start_matches('\u{feff}').trim().to_lowercase()).collect();
        if names.iter().all(String::is_empty) {
            return Err(GedError::NoHeader);
        }
        if let Some(column) = NEEDED.into_iter().find(|needed| !names.iter().any(|name| name == needed)) {
            return Err(GedError::MissingColumn { column });
        }
        let is_repeated = |position: &usize| names[..*position].contains(&names[*position]);
        if let Some(position) = (0..names.len()).find(is_repeated) {
            return Err(GedError::RepeatedColumn { position: position + 1 });
        }
        Ok(Self(names))
    }

    /// The names.
    pub(super) fn names(&self) -> &[String] {
        &self.0
    }
}

/// The cells of one row, asked by the name of the column.
pub(super) struct Cells<'a> {
    pub(super) columns: &'a Columns,
    pub(super) record: &'a StringRecord,
    pub(super) line: u64,
}

impl<'a> Cells<'a> {
    /// The cell without white space around; empty if there is no such column in this release.
    /// Some releases write a missing value as `NA`.
    pub(super) fn text(&self, column: &str) -> &'a str {
        let position = self.columns.0.iter().position(|name| name == column);
        match position.and_then(|position| self.record.get(position)).map(str::trim) {
            None | Some("NA") => "",
            Some(text) => text,
        }
    }

    /// The cell in one line.
    pub(super) fn line_of(&self, column: &str) -> String {
        self.text(column).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The cell, which must not be empty.
    pub(super) fn needed(&self, column: &'static str) -> Result<&'a str, GedRowError> {
        match self.text(column) {
            "" => Err(self.error(column, GedProblem::Missing)),
            text => Ok(text),
        }
    }

    /// A whole number of people. Some releases write `3.0`.
    pub(super) fn number(&self, column: &'static str) -> Result<u64, GedRowError> {
        let text = self.needed(column)?;
        let text = text.strip_suffix(".0").unwrap_or(text);
        text.parse().map_err(|_| self.error(column, GedProblem::NotANumber))
    }

    /// An error in a column of this row.
    pub(super) fn error(&self, column: &'static str, problem: GedProblem) -> GedRowError {
        GedRowError { line: self.line, column, problem }
    }

    /// The whole row as one JSON object: names sorted, cells as they stand.
    pub(super) fn json(&self) -> String {
        let cells = self.columns.0.iter().zip(self.record);
        let object: std::collections::BTreeMap<&str, &str> = cells.map(|(name, cell)| (name.as_str(), cell)).collect();
        serde_json::json!(object).to_string()
    }
}
