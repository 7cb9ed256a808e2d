//! Writing records one by one, in the way a member does, and saying how far it is.

use std::cell::Cell;

use amparo_casework::{Assignment, CaseworkError, Session};
use amparo_domain::{Progress, RecordId};

use crate::data::Tables;

/// Fields of a record that is about to be made.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fields(Vec<Assignment>);

impl Fields {
    /// No field yet.
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// With a field more.
    pub(crate) fn set(mut self, field: &str, text: impl Into<String>) -> Self {
        self.0.push(Assignment::new(field, text));
        self
    }

    /// With a field more, if there is something to say.
    pub(crate) fn set_if(self, field: &str, text: Option<impl Into<String>>) -> Self {
        match text {
            Some(text) => self.set(field, text),
            None => self,
        }
    }

    /// With one element for each text.
    pub(crate) fn each<'a>(self, field: &str, texts: impl IntoIterator<Item = &'a str>) -> Self {
        texts.into_iter().fold(self, |fields, text| fields.set(field, text))
    }

    /// The fields as casework takes them.
    pub(crate) fn assignments(&self) -> &[Assignment] {
        &self.0
    }
}

/// A vault that is being filled.
pub(crate) struct Filling<'a> {
    pub(crate) session: &'a Session,
    pub(crate) tables: &'a Tables,
    pub(crate) member: String,
    progress: &'a dyn Progress,
    done: Cell<u64>,
    total: u64,
}

impl<'a> Filling<'a> {
    /// Begins to fill a vault with `total` persons, cases and exhibits.
    pub(crate) fn new(session: &'a Session, tables: &'a Tables, progress: &'a dyn Progress, total: usize) -> Self {
        let total = u64::try_from(total).unwrap_or(0);
        Self { session, tables, member: session.member_record().to_string(), progress, done: Cell::new(0), total }
    }

    /// Says that one more of the persons, cases or exhibits stands; stops when nobody wants them any more.
    pub(crate) fn step(&self) -> Result<(), CaseworkError> {
        self.done.set(self.done.get() + 1);
        self.progress.report(self.done.get(), self.total);
        if self.progress.is_cancelled() { Err(CaseworkError::Cancelled) } else { Ok(()) }
    }

    /// Makes a record, in a case or in none, and gives its id as fields take it.
    pub(crate) fn record(&self, kind: &str, case: Option<&str>, fields: &Fields) -> Result<String, CaseworkError> {
        Ok(self.session.record_create(kind, case, fields.assignments())?.id.to_string())
    }

    /// Changes a record.
    pub(crate) fn change(&self, record: &str, fields: &Fields) -> Result<(), CaseworkError> {
        let id: RecordId = record.parse().map_err(|_| CaseworkError::Internal)?;
        self.session.record_set(id, fields.assignments())
    }

    /// Makes the translation of a text of a record.
    pub(crate) fn translation(
        &self,
        case: &str,
        of: (&str, &str),
        language: &str,
        text: &str,
    ) -> Result<(), CaseworkError> {
        let (record, field) = of;
        let fields = Fields::new()
            .set("record", record)
            .set("field", field)
            .set("language", language)
            .set("text", crate::data::marked(text))
            .set("translator", self.member.as_str());
        self.record("translation", Some(case), &fields).map(|_| ())
    }
}
