//! Kinds and qualified fields by number, as the projection stores them.

use std::collections::HashMap;

use crate::sqlite::{DatabaseError, Raw};

/// The numbers of names, in memory and in the table `name`.
#[derive(Default)]
pub(crate) struct Names {
    numbers: HashMap<String, i64>,
    texts: HashMap<i64, String>,
}

impl Names {
    /// Reads the table.
    pub(crate) fn load(raw: &Raw<'_>) -> Result<Self, DatabaseError> {
        let mut names = Self::default();
        raw.each("SELECT n, text FROM name", &[], |row| {
            names.keep(row.integer(0), row.text(1));
            Ok::<bool, DatabaseError>(true)
        })?;
        Ok(names)
    }

    /// The number of a name, made when it has none.
    pub(crate) fn number(&mut self, raw: &Raw<'_>, text: &str) -> Result<i64, DatabaseError> {
        if let Some(n) = self.numbers.get(text) {
            return Ok(*n);
        }
        let n = raw.insert("INSERT INTO name (text) VALUES (?)", &[text.into()])?;
        self.keep(n, text);
        Ok(n)
    }

    /// The number of a name that was written before.
    pub(crate) fn known(&self, text: &str) -> Option<i64> {
        self.numbers.get(text).copied()
    }

    /// The name of a number.
    pub(crate) fn text(&self, n: i64) -> Result<&str, DatabaseError> {
        self.texts.get(&n).map(String::as_str).ok_or(DatabaseError::Damaged)
    }

    /// Forgets names whose transaction was rolled back.
    pub(crate) fn reload(&mut self, raw: &Raw<'_>) -> Result<(), DatabaseError> {
        *self = Self::load(raw)?;
        Ok(())
    }

    fn keep(&mut self, n: i64, text: &str) {
        self.numbers.insert(text.to_owned(), n);
        self.texts.insert(n, text.to_owned());
    }
}
