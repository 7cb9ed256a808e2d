//! Taking in records of other systems.

use std::collections::BTreeSet;
use std::io::Read;
use std::path::Path;

use amparo_domain::fold::fold;
use amparo_domain::schema::Class;
use amparo_domain::{EntryId, Progress, RecordId, Value};
use amparo_exchange::RecordDraft;
use amparo_exchange::ucdp_ged::{GedError, GedReader, GedRow};
use amparo_journal::{DraftRow, EntryDraft};
use amparo_vault::Reading;
use amparo_vault::object::{FileSource, Source, SourceError};

use crate::change::{Assignment, Numbering, RecordRows, known_kind, missing, parse, rows};
use crate::error::CaseworkError;
use crate::evidence::name_of;
use crate::role::WRITERS;
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
    /// Rows whose event the case had already, or that stood in the file before.
    pub skipped: u64,
    /// Lines with something odd that was taken as it stands, and what it is, as a code.
    pub warnings: Vec<(u64, String)>,
}

/// So many rows make one action.
const AT_ONCE: usize = 100;

/// A row that was understood.
struct Prepared {
    /// The dataset and the event's id in it, as filters compare them.
    known_as: (String, String),
    rows: Vec<DraftRow>,
    victim: Option<RecordId>,
    acts: u64,
}

/// What the vault held when its own log ended at this entry.
struct Seen {
    head: EntryId,
    known: BTreeSet<(String, String)>,
    /// The numbers that are free.
    pseudonyms: Box<dyn FnMut() -> Result<String, CaseworkError>>,
}

impl Session {
    /// Takes in a file of the Uppsala Conflict Data Program: each row an event, its deaths an act. What cannot be
    /// understood stops it before anything is saved; events that the case has already are left as they are.
    pub fn import_ged(&self, case: &str, path: &Path, progress: &dyn Progress) -> Result<ImportReport, CaseworkError> {
        self.require_confirmed()?;
        self.require_role(&WRITERS)?;
        let case = self.find("case", case)?;
        let mut report = ImportReport::default();
        let prepared = self.prepare(case, path, &mut report)?;
        let total = prepared.len() as u64;
        let mut done = 0;
        let mut seen = None;
        for chunk in prepared.chunks(AT_ONCE) {
            if progress.is_cancelled() && done == 0 {
                return Err(CaseworkError::Cancelled);
            }
            seen = Some(self.save(case, chunk, seen, &mut report)?);
            done += chunk.len() as u64;
            progress.report(done, total);
        }
        Ok(report)
    }

    /// Understands the whole file.
    fn prepare(&self, case: RecordId, path: &Path, report: &mut ImportReport) -> Result<Vec<Prepared>, CaseworkError> {
        let name = name_of(path);
        let mut source = FileSource::open(path).map_err(|error| source_error(error, &name))?;
        let mut bytes = Reader { source: &mut source, read: 0, failed: None };
        let mut prepared = Vec::new();
        let read = self.vault.read(|reading| {
            let rows = GedReader::new(&mut bytes).map_err(|_: GedError| CaseworkError::ImportHeader)?;
            for row in rows {
                let row = row
                    .map_err(|error| CaseworkError::ImportRow { line: error.line, column: error.column.to_owned() })?;
                report.rows += 1;
                report.warnings.extend(row.warnings.iter().map(|warning| (row.line, warning.code().to_owned())));
                prepared.push(self.understand(reading, case, &row)?);
            }
            Ok::<_, CaseworkError>(())
        });
        // A file that cannot be read is told as that, not as the row at which it broke off.
        let Reader { read: length, failed, .. } = bytes;
        match failed {
            Some(error) => return Err(source_error(error, &name)),
            None => read?,
        }
        source.confirm(length).map_err(|error| source_error(error, &name))?;
        Ok(prepared)
    }

    fn understand(&self, reading: &mut Reading<'_>, case: RecordId, row: &GedRow) -> Result<Prepared, CaseworkError> {
        let event = self.vault.make_record_id();
        let mut rows = self.imported(reading, Some(case), event, &row.event, row.line, &[], &[])?;
        let mut links = vec![("event", Value::Ref(event))];
        let victim = row.victim.as_ref().map(|draft| (self.vault.make_record_id(), draft));
        if let Some((id, draft)) = victim {
            rows.extend(self.imported(reading, None, id, draft, row.line, &[], &["pseudonym"])?);
            links.push(("victim", Value::Ref(id)));
        }
        for act in &row.acts {
            let id = self.vault.make_record_id();
            rows.extend(self.imported(reading, Some(case), id, act, row.line, &links, &[])?);
        }
        let source = row.event.text("external_source").unwrap_or_default();
        Ok(Prepared {
            known_as: (fold(source), fold(&row.external_id)),
            rows,
            victim: victim.map(|(id, _)| id),
            acts: row.acts.len() as u64,
        })
    }

    /// Saves some rows as one action: what is there already and which numbers are free is looked up within it, unless
    /// nobody wrote since the rows before.
    fn save(
        &self,
        case: RecordId,
        chunk: &[Prepared],
        former: Option<Seen>,
        report: &mut ImportReport,
    ) -> Result<Seen, CaseworkError> {
        // Read before the state is locked for the change.
        let numbering = self.numbering();
        let (committed, (mut seen, events, acts)) = self.vault.commit_with(|reading| {
            let mut seen = match former.filter(|former| former.head == reading.head()) {
                Some(former) => former,
                None => self.look(reading, case, &numbering)?,
            };
            let mut drafts = Vec::with_capacity(chunk.len());
            let mut acts = 0;
            for prepared in chunk {
                if !seen.known.insert(prepared.known_as.clone()) {
                    continue;
                }
                let mut rows = prepared.rows.clone();
                if let Some(victim) = prepared.victim {
                    rows.push(DraftRow::set(victim, "person.pseudonym", Value::Text((seen.pseudonyms)()?)));
                }
                acts += prepared.acts;
                drafts.push(EntryDraft { class: Class::Work, rows, scope: Vec::new() });
            }
            let events = drafts.len() as u64;
            Ok::<_, CaseworkError>((drafts, (seen, events, acts)))
        })?;
        if let Some(head) = committed.entries.last() {
            seen.head = *head;
        }
        report.events += events;
        report.acts += acts;
        report.skipped += chunk.len() as u64 - events;
        Ok(seen)
    }

    fn look(&self, reading: &mut Reading<'_>, case: RecordId, numbering: &Numbering) -> Result<Seen, CaseworkError> {
        let person = known_kind(self.vault.schema(), "person")?;
        Ok(Seen {
            head: reading.head(),
            known: reading.shown_in_case(case, "event", ["external_source", "external_id"])?,
            pseudonyms: Box::new(numbering.records(reading, person)?),
        })
    }

    #[expect(clippy::too_many_arguments, reason = "a draft and all that is known of it")]
    fn imported(
        &self,
        reading: &mut Reading<'_>,
        case: Option<RecordId>,
        id: RecordId,
        draft: &RecordDraft,
        line: u64,
        links: &[(&'static str, Value)],
        given_later: &[&str],
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
        let mut rows = rows(reading, id, None, &parsed)?;
        let mut linked = RecordRows::new(id, draft.kind).set_if("case", case.map(Value::Ref));
        for (field, value) in links {
            linked = linked.set(field, value.clone());
        }
        rows.extend(linked.finish());
        let given: Vec<String> = rows.iter().map(|row| row.row.name().to_owned()).collect();
        let given: Vec<&str> = given.iter().map(String::as_str).chain(given_later.iter().copied()).collect();
        match missing(kind, &given, None).into_iter().next() {
            Some(column) => Err(CaseworkError::ImportRow { line, column }),
            None => Ok(rows),
        }
    }
}

/// A source as the bytes that a parser reads.
struct Reader<'a> {
    source: &'a mut FileSource,
    read: u64,
    failed: Option<SourceError>,
}

impl Read for Reader<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        match self.source.read_block(buffer) {
            Ok(length) => {
                self.read += length as u64;
                Ok(length)
            }
            Err(error) => {
                self.failed = Some(error);
                Err(std::io::ErrorKind::Other.into())
            }
        }
    }
}

fn source_error(error: SourceError, name: &str) -> CaseworkError {
    let name = name.to_owned();
    match error {
        SourceError::NotFound => CaseworkError::FileNotFound { name },
        SourceError::NotRegular => CaseworkError::FileNotRegular { name },
        SourceError::Changed => CaseworkError::FileChanged { name },
        _ => CaseworkError::FileNotReadable { name },
    }
}
