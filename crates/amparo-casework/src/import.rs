//! Taking in records of other systems.

use std::io::Read;

use amparo_domain::schema::Class;
use amparo_domain::{Progress, RecordId, Value};
use amparo_exchange::RecordDraft;
use amparo_exchange::ucdp_ged::{GedError, GedReader};
use amparo_journal::{DraftRow, EntryDraft};
use amparo_vault::Reading;

use crate::change::{Assignment, RecordRows, known_kind, missing, parse, rows};
use crate::error::CaseworkError;
use crate::session::Session;

/// What an import took in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImportReport {
    /// Rows of the file.
    pub rows: u64,
    /// Events made.
    pub events: u64,
    /// Acts made.
    pub acts: u64,
    /// Lines with something odd that was taken as it stands, and what it is, as a code.
    pub warnings: Vec<(u64, String)>,
}

/// So many rows make one action.
const AT_ONCE: usize = 100;

impl Session {
    /// Takes in a file of the Uppsala Conflict Data Program: each row an event, its deaths an act. All or nothing.
    pub fn import_ged(
        &self,
        case: &str,
        source: &mut dyn Read,
        progress: &dyn Progress,
    ) -> Result<ImportReport, CaseworkError> {
        self.require_confirmed()?;
        let case = self.find("case", case)?;
        let reader = GedReader::new(source).map_err(|_: GedError| CaseworkError::ImportHeader)?;
        let mut report = ImportReport::default();
        let mut parsed = Vec::new();
        for row in reader {
            let row =
                row.map_err(|error| CaseworkError::ImportRow { line: error.line, column: error.column.to_owned() })?;
            report.rows += 1;
            report.events += 1;
            report.acts += row.acts.len() as u64;
            report.warnings.extend(row.warnings.iter().map(|warning| (row.line, warning.code().to_owned())));
            parsed.push(row);
        }
        // Everything is understood before anything is saved.
        let schema = self.vault.schema();
        let person = known_kind(schema, "person")?;
        let numbering = self.numbering();
        let mut drafts = Vec::with_capacity(parsed.len());
        self.vault.read(|reading| {
            let mut pseudonyms = numbering.records(reading, person)?;
            for row in &parsed {
                let event = self.vault.make_record_id();
                let mut rows = self.imported(reading, Some(case), event, &row.event, row.line, &[])?;
                let mut links = vec![("event", Value::Ref(event))];
                if let Some(victim) = &row.victim {
                    let id = self.vault.make_record_id();
                    let pseudonym = [("pseudonym", Value::Text(pseudonyms()?))];
                    rows.extend(self.imported(reading, None, id, victim, row.line, &pseudonym)?);
                    links.push(("victim", Value::Ref(id)));
                }
                for act in &row.acts {
                    let id = self.vault.make_record_id();
                    rows.extend(self.imported(reading, Some(case), id, act, row.line, &links)?);
                }
                drafts.push(EntryDraft { class: Class::Work, rows, scope: Vec::new() });
            }
            Ok::<_, CaseworkError>(())
        })?;
        let total = drafts.len() as u64;
        let mut done = 0;
        for chunk in drafts.chunks(AT_ONCE) {
            if progress.is_cancelled() && done == 0 {
                return Err(CaseworkError::Cancelled);
            }
            self.vault.commit(chunk)?;
            done += chunk.len() as u64;
            progress.report(done, total);
        }
        Ok(report)
    }

    fn imported(
        &self,
        reading: &mut Reading<'_>,
        case: Option<RecordId>,
        id: RecordId,
        draft: &RecordDraft,
        line: u64,
        links: &[(&'static str, Value)],
    ) -> Result<Vec<DraftRow>, CaseworkError> {
        let schema = self.vault.schema();
        let kind = known_kind(schema, draft.kind)?;
        // An import may write what members do not, such as the row as it was.
        let mut open = kind.clone();
        for field in &mut open.fields {
            field.machine_only = false;
        }
        let assignments: Vec<Assignment> =
            draft.fields.iter().map(|(field, text)| Assignment::new(*field, text.clone())).collect();
        let parsed = parse(reading, schema, &open, &assignments).map_err(|error| match error {
            CaseworkError::Value { field, .. } | CaseworkError::FieldUnknown { field, .. } => {
                CaseworkError::ImportRow { line, column: field }
            }
            error => error,
        })?;
        let mut rows = rows(id, None, &parsed)?;
        let mut linked = RecordRows::new(id, draft.kind).set_if("case", case.map(Value::Ref));
        for (field, value) in links {
            linked = linked.set(field, value.clone());
        }
        rows.extend(linked.finish());
        let given: Vec<String> = rows.iter().map(|row| row.row.name().to_owned()).collect();
        let given: Vec<&str> = given.iter().map(String::as_str).collect();
        match missing(kind, &given, None).into_iter().next() {
            Some(column) => Err(CaseworkError::ImportRow { line, column }),
            None => Ok(rows),
        }
    }
}
