//! Writing records: cases and everything in them, and erasing a value for good.

use amparo_domain::gate::Role;
use amparo_domain::schema::Class;
use amparo_domain::{Field, Kind, Record, RecordId, Schema, Value};
use amparo_journal::{DraftRow, EntryDraft, Op, RowRef};
use amparo_vault::Reading;

use crate::change::{
    Assignment, CaseNew, Numbering, Parsed, RecordRows, find, given_reference, known_kind, missing, parse, rows,
    writable_kind,
};
use crate::consent::{ANSWERED_BY, cell_rows, refusal_rows};
use crate::error::CaseworkError;
use crate::role::WRITERS;
use crate::session::Session;

/// The values a new record of a kind starts with where nothing else is said.
const DEFAULTS: &[(&str, &str, &str)] = &[
    ("case", "state", "draft"),
    ("case", "standard_of_proof", "RGB"),
    ("case", "sensitivity", "C"),
    ("exhibit", "shows_person", "not_judged"),
    ("consent", "giver", "NOT_STATED"),
    ("consent", "method", "NOT_STATED"),
];

/// What was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The record.
    pub id: RecordId,
    /// Its reference for people, if its kind has one.
    pub reference: Option<String>,
}

/// Why and on whose authority something was erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erasure {
    /// The entry that erased, who wrote it and when.
    pub at: amparo_domain::VersionInfo,
    /// Why.
    pub reason: String,
    /// On whose authority.
    pub authority: String,
}

impl Session {
    /// Opens a case.
    pub fn case_create(&self, new: &CaseNew<'_>) -> Result<Made, CaseworkError> {
        let mut fields =
            vec![Assignment::new("kind", new.kind), Assignment { field: "title".into(), ..new.title.clone() }];
        fields.extend(new.fields.iter().cloned());
        self.record_create("case", None, &fields)
    }

    /// Makes a record of a kind, in a case where the kind belongs to one.
    pub fn record_create(&self, kind: &str, case: Option<&str>, fields: &[Assignment]) -> Result<Made, CaseworkError> {
        self.record_create_as(self.vault.make_record_id(), kind, case, fields)
    }

    /// Makes a record with an id that was made with its draft: saved twice it is the same record.
    pub fn record_create_as(
        &self,
        id: RecordId,
        kind: &str,
        case: Option<&str>,
        fields: &[Assignment],
    ) -> Result<Made, CaseworkError> {
        self.require_confirmed()?;
        self.require_role(&WRITERS)?;
        let schema = self.vault.schema();
        let kind = writable_kind(schema, kind)?;
        let naming = Naming { numbering: self.numbering(), mission: self.mission()?, now_millis: self.now_millis() };
        let (_, made) = self.vault.commit_with(|reading| {
            if let Some(there) = reading.record(id)? {
                return Ok((Vec::new(), Made { id, reference: reference(kind, &there) }));
            }
            let mut parsed = parse(reading, schema, kind, fields)?;
            check_references(reading, kind, id, &mut parsed)?;
            let mut draft = rows(reading, id, None, &parsed)?;
            if kind.is_case_bound {
                let case = case.ok_or(CaseworkError::CaseRequired)?;
                let case = find(reading, schema, "case", case)?.ok_or(CaseworkError::CaseNotFound)?;
                draft.push(DraftRow::set(id, format!("{}.case", kind.name), Value::Ref(case)));
            }
            let reference = naming.name(reading, kind, id, &parsed, &mut draft)?;
            add_defaults(kind, id, &mut draft);
            let given: Vec<String> =
                draft.iter().filter(|row| row.value.is_some()).map(|row| row.row.name().to_owned()).collect();
            let given: Vec<&str> = given.iter().map(String::as_str).collect();
            let missing = missing(kind, &given, None);
            if !missing.is_empty() {
                return Err(CaseworkError::FieldsRequired { fields: missing });
            }
            if kind.name == "consent" {
                draft.extend(cell_rows(reading, self.vault.id(), id, &parsed, None)?);
            }
            let draft = EntryDraft { class: kind.class, rows: draft, scope: Vec::new() };
            Ok::<_, CaseworkError>((vec![draft], Made { id, reference }))
        })?;
        self.forget_names();
        Ok(made)
    }

    pub(crate) fn numbering(&self) -> Numbering {
        let governance = self.vault.governance();
        let letters = governance.current().and_then(|current| current.replicas.get(&self.vault.replica()).cloned());
        Numbering::of(letters.as_deref().unwrap_or("A"))
    }

    /// Changes fields of a record.
    pub fn record_set(&self, id: RecordId, fields: &[Assignment]) -> Result<(), CaseworkError> {
        self.require_confirmed()?;
        self.require_role(&WRITERS)?;
        if fields.is_empty() {
            return Err(CaseworkError::NothingToSave);
        }
        let schema = self.vault.schema();
        self.vault.commit_with(|reading| {
            let record = reading.record(id)?.ok_or(CaseworkError::RecordNotFound)?;
            let kind = writable_kind(schema, &record.kind)?;
            let mut parsed = parse(reading, schema, kind, fields)?;
            check_references(reading, kind, id, &mut parsed)?;
            refuse_open_file(schema, &record, &parsed)?;
            let cleared = cleared_but_required(kind, &parsed);
            if !cleared.is_empty() {
                return Err(CaseworkError::FieldsRequired { fields: cleared });
            }
            let mut draft = rows(reading, id, Some(&record), &parsed)?;
            if kind.name == "consent" && !draft.is_empty() {
                draft.extend(cell_rows(reading, self.vault.id(), id, &parsed, Some(&record))?);
            }
            if draft.is_empty() {
                return Ok::<_, CaseworkError>((Vec::new(), ()));
            }
            Ok((vec![EntryDraft { class: kind.class, rows: draft, scope: Vec::new() }], ()))
        })?;
        self.forget_names();
        Ok(())
    }

    /// Erases every value a field ever had, for good and on somebody's authority.
    pub fn record_erase(&self, id: RecordId, field: &str, reason: &str, authority: &str) -> Result<(), CaseworkError> {
        self.require_confirmed()?;
        self.require_role(&[Role::RecordsOfficer])?;
        if reason.trim().is_empty() || authority.trim().is_empty() {
            return Err(CaseworkError::ReasonRequired);
        }
        let schema = self.vault.schema();
        let erasure = self.vault.make_record_id();
        let (_, ()) = self.vault.commit_with(|reading| {
            let record = reading.record(id)?.ok_or(CaseworkError::RecordNotFound)?;
            let kind = schema.kind(&record.kind).ok_or(CaseworkError::EraseNotAllowed)?;
            let known = crate::change::known_field(kind, field)?;
            if kind.class != Class::Work || matches!(kind.name.as_str(), "custody_event" | "erasure") {
                return Err(CaseworkError::EraseNotAllowed);
            }
            refuse_held(reading, &record)?;
            let mut draft: Vec<DraftRow> = erasing_row(reading, id, known)?.into_iter().collect();
            if draft.is_empty() {
                return Err(CaseworkError::EraseNothing);
            }
            if kind.name == "exhibit" && known.holds_key() {
                draft.extend(erasing_derivatives(reading, schema, id)?);
            }
            if kind.name == "consent" && ANSWERED_BY.contains(&field) {
                draft.extend(refusal_rows(reading, id)?);
            }
            draft.extend(
                RecordRows::new(erasure, "erasure")
                    .set("target", Value::Ref(id))
                    .set("field", Value::Text(field.to_owned()))
                    .set("reason", Value::Text(reason.trim().to_owned()))
                    .set("authority", Value::Text(authority.trim().to_owned()))
                    .finish(),
            );
            Ok::<_, CaseworkError>((vec![EntryDraft { class: Class::Work, rows: draft, scope: Vec::new() }], ()))
        })?;
        self.forget_names();
        Ok(())
    }

    /// The erasures that concern a record: why, and on whose authority.
    pub fn erasures_of(&self, record: RecordId) -> Result<Vec<Erasure>, CaseworkError> {
        self.require_reader("erasure")?;
        let mut erasures = Vec::new();
        for id in self.vault.referrers(record, "erasure.target")? {
            let Some(erasure) = self.vault.record(id)? else { continue };
            let Some(first) = erasure.versions("reason").first() else { continue };
            erasures.push(Erasure {
                at: first.at,
                reason: erasure.text("reason").unwrap_or_default().to_owned(),
                authority: erasure.text("authority").unwrap_or_default().to_owned(),
            });
        }
        Ok(erasures)
    }
}

/// The row that erases every value a field ever had.
fn erasing_row(reading: &mut Reading<'_>, id: RecordId, field: &Field) -> Result<Option<DraftRow>, CaseworkError> {
    // Read within the change, so that what another thread just saved is erased too.
    let history = reading.history(id, Some(&field.name))?;
    let targets: Vec<RowRef> = history
        .iter()
        .flat_map(|history| &history.items)
        .filter(|item| matches!(item.row.op, Op::Set | Op::Add) && item.row.erased_by.is_none())
        .map(|item| RowRef { entry: item.row.at.entry, row: item.row.at.row })
        .collect();
    let row = DraftRow::new(id, field.qualified(), Op::Erase, None);
    Ok((!targets.is_empty()).then(|| row.superseding(targets)))
}

/// The rows that erase the keys of everything that was made of an exhibit's file.
fn erasing_derivatives(
    reading: &mut Reading<'_>,
    schema: &Schema,
    exhibit: RecordId,
) -> Result<Vec<DraftRow>, CaseworkError> {
    let kind = known_kind(schema, "derivative")?;
    let mut rows = Vec::new();
    for derivative in reading.referrers(exhibit, "derivative.exhibit")? {
        for key in kind.fields.iter().filter(|field| field.holds_key()) {
            rows.extend(erasing_row(reading, derivative, key)?);
        }
    }
    Ok(rows)
}

/// Brings references that members gave into their one form, and refuses one that is taken.
fn check_references(
    reading: &mut Reading<'_>,
    kind: &Kind,
    id: RecordId,
    parsed: &mut [Parsed<'_>],
) -> Result<(), CaseworkError> {
    let Some(field) = kind.reference_prefix.as_ref().and(kind.title.first()) else { return Ok(()) };
    for item in parsed.iter_mut().filter(|item| item.field.name == *field) {
        let Some(Value::Text(text)) = &mut item.value else { continue };
        *text = given_reference(kind, field, text)?;
        if reading.record_by_reference(&kind.name, text)?.is_some_and(|there| there != id) {
            return Err(CaseworkError::ReferenceTaken);
        }
    }
    Ok(())
}

/// Refuses a kind of exhibit whose files are protected for an exhibit whose file stands open to the team.
fn refuse_open_file(schema: &Schema, record: &Record, parsed: &[Parsed<'_>]) -> Result<(), CaseworkError> {
    let is_marked = |item: &Parsed<'_>| item.value.as_ref().is_some_and(|value| item.field.protects(schema, value));
    let is_open = record.kind == "exhibit" && !record.versions("object_key").is_empty();
    if is_open && parsed.iter().any(is_marked) { Err(CaseworkError::ExhibitKindProtected) } else { Ok(()) }
}

/// Refuses what a legal hold on the record or its case protects.
fn refuse_held(reading: &mut Reading<'_>, record: &Record) -> Result<(), CaseworkError> {
    let is_held = |record: &Record| record.values("legal_hold").any(|value| *value == Value::Bool(true));
    if is_held(record) {
        return Err(CaseworkError::LegalHold);
    }
    if let Some(case) = record.reference("case")
        && reading.record(case)?.is_some_and(|case| is_held(&case))
    {
        return Err(CaseworkError::LegalHold);
    }
    Ok(())
}

/// What references are made of, read before the state is locked for the change.
struct Naming {
    numbering: Numbering,
    mission: String,
    now_millis: i64,
}

impl Naming {
    /// Gives a new record its reference, where its kind has one and none was given.
    fn name(
        &self,
        reading: &mut Reading<'_>,
        kind: &Kind,
        id: RecordId,
        parsed: &[Parsed<'_>],
        draft: &mut Vec<DraftRow>,
    ) -> Result<Option<String>, CaseworkError> {
        let (field, reference) = if kind.name == "case" {
            let year = chrono::DateTime::from_timestamp_millis(self.now_millis)
                .map_or(1970, |now| chrono::Datelike::year(&now));
            ("ref", self.numbering.case(reading, &self.mission, year)?)
        } else {
            let Some(field) = kind.reference_prefix.as_ref().and(kind.title.first()) else { return Ok(None) };
            let given = parsed.iter().find(|item| item.field.name == *field);
            if let Some(Value::Text(text)) = given.and_then(|item| item.value.as_ref()) {
                return Ok(Some(text.clone()));
            }
            (field.as_str(), self.numbering.records(reading, kind)?()?)
        };
        draft.push(DraftRow::set(id, format!("{}.{field}", kind.name), Value::Text(reference.clone())));
        Ok(Some(reference))
    }
}

/// The fields of a change that would be emptied and must not be.
fn cleared_but_required(kind: &Kind, parsed: &[Parsed<'_>]) -> Vec<String> {
    let is_cleared = |item: &&Parsed<'_>| item.value.is_none() && kind.required.contains(&item.field.name);
    parsed.iter().filter(is_cleared).map(|item| item.field.name.clone()).collect()
}

fn add_defaults(kind: &Kind, id: RecordId, draft: &mut Vec<DraftRow>) {
    for (of, field, code) in DEFAULTS.iter().filter(|(of, ..)| *of == kind.name) {
        let qualified = format!("{of}.{field}");
        if !draft.iter().any(|row| row.row.field == qualified) {
            draft.push(DraftRow::set(id, qualified, Value::Code((*code).to_owned())));
        }
    }
}

fn reference(kind: &Kind, record: &Record) -> Option<String> {
    let field = if kind.field("ref").is_some() { Some("ref") } else { kind.title.first().map(String::as_str) };
    field.and_then(|field| record.text(field)).map(str::to_owned)
}
