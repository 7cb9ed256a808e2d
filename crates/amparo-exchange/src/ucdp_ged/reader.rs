//! Reads the file row by row; never more than one row is in memory.

use std::io::Read;

use csv::{ErrorKind, Reader, ReaderBuilder, StringRecord};

use super::column::{Cells, Columns};
use super::error::{GedError, GedProblem, GedRowError};
use super::row::{GedRow, read_row};

/// The rows of a file, one after the other. A row that cannot be taken is an error of its own, and reading goes on.
#[derive(Debug)]
pub struct GedReader<R> {
    reader: Reader<R>,
    columns: Columns,
    record: StringRecord,
    is_over: bool,
}

impl<R: Read> GedReader<R> {
    /// Reads the first line.
    ///
    /// # Errors
    /// [`GedError`] if this is no file of the dataset.
    pub fn new(source: R) -> Result<Self, GedError> {
        let mut reader = ReaderBuilder::new().flexible(true).from_reader(source);
        let columns = Columns::of(reader.headers().map_err(|_| GedError::NoHeader)?)?;
        Ok(Self { reader, columns, record: StringRecord::new(), is_over: false })
    }

    /// The names of the columns, in small letters, in the order of the file.
    pub fn columns(&self) -> &[String] {
        self.columns.names()
    }
}

impl<R: Read> Iterator for GedReader<R> {
    type Item = Result<GedRow, GedRowError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_over {
            return None;
        }
        let before = self.reader.position().line();
        let whole_row = |line, problem| Some(Err(GedRowError { line, column: "", problem }));
        match self.reader.read_record(&mut self.record) {
            Ok(false) => None,
            Ok(true) => {
                let line = self.record.position().map_or(before, csv::Position::line);
                if self.record.len() != self.columns.names().len() {
                    return whole_row(line, GedProblem::WrongLength);
                }
                Some(read_row(&Cells { columns: &self.columns, record: &self.record, line }))
            }
            Err(error) => {
                if let ErrorKind::Utf8 { pos, .. } = error.kind() {
                    return whole_row(pos.as_ref().map_or(before, csv::Position::line), GedProblem::NotText);
                }
                // What follows a failed read is unknown: going on could repeat it for ever.
                self.is_over = true;
                whole_row(before, GedProblem::Unreadable)
            }
        }
    }
}
