//! From what a person typed to the rows of an entry.
//!
//! Not here: what a value may look like (amparo-domain) and what becomes of rows (amparo-journal).
//! What must stay true: a value of the identity compartment never comes from an argument; a set field is changed
//! element by element, so that two laptops adding different ones do not stand against each other.

use std::collections::BTreeSet;

use amparo_domain::input::{InputError, parse_value};
use amparo_domain::reference::{CaseReference, ExhibitReference, RecordReference, ReplicaLetters};
use amparo_domain::schema::ANY_KIND;
use amparo_domain::{Field, FieldState, FieldType, Kind, Record, RecordId, Schema, Value};
use amparo_journal::{DraftRow, IDENTITY, Op, RowRef};
use amparo_vault::Reading;

use crate::error::CaseworkError;

/// A field and the text that was given for it.
#[derive(Clone)]
pub struct Assignment {
    /// The field, without the kind.
    pub field: String,
    /// The text.
    pub text: String,
    /// Whether the text stood in the open, as an argument of a program does.
    pub is_argument: bool,
    /// Whether an element is taken out of a set.
    pub removes: bool,
}

/// The text may name a person: it is never printed.
impl std::fmt::Debug for Assignment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Assignment").field("field", &self.field).field("removes", &self.removes).finish_non_exhaustive()
    }
}

impl Assignment {
    /// A value that the program itself or a file gives.
    pub fn new(field: impl Into<String>, text: impl Into<String>) -> Self {
        Self { field: field.into(), text: text.into(), is_argument: false, removes: false }
    }
}

/// What a new case is given.
pub struct CaseNew<'a> {
    /// Its kind, a code of CASEKIND.
    pub kind: &'a str,
    /// Its title, which must not name a victim.
    pub title: Assignment,
    /// Further fields.
    pub fields: &'a [Assignment],
}

/// A field with a value that was understood.
pub(crate) struct Parsed<'a> {
    pub(crate) field: &'a Field,
    pub(crate) op: Op,
    /// None clears the field.
    pub(crate) value: Option<Value>,
}

/// The kind of this name that users may write.
pub(crate) fn writable_kind<'a>(schema: &'a Schema, name: &str) -> Result<&'a Kind, CaseworkError> {
    let kind = known_kind(schema, name)?;
    if kind.is_machine_only { Err(CaseworkError::KindNotForMembers) } else { Ok(kind) }
}

/// The kind of this name.
pub(crate) fn known_kind<'a>(schema: &'a Schema, name: &str) -> Result<&'a Kind, CaseworkError> {
    schema.kind(name).ok_or_else(|| CaseworkError::KindUnknown {
        takes: schema.kinds().iter().filter(|kind| !kind.is_machine_only).map(|kind| kind.name.clone()).collect(),
    })
}

/// The field of this name.
pub(crate) fn known_field<'a>(kind: &'a Kind, name: &str) -> Result<&'a Field, CaseworkError> {
    kind.field(name).ok_or_else(|| CaseworkError::FieldUnknown {
        field: name.to_owned(),
        takes: kind.fields.iter().filter(|field| !field.machine_only).map(|field| field.name.clone()).collect(),
    })
}

/// Understands assignments to fields of a kind.
pub(crate) fn parse<'a>(
    reading: &mut Reading<'_>,
    schema: &Schema,
    kind: &'a Kind,
    assignments: &[Assignment],
) -> Result<Vec<Parsed<'a>>, CaseworkError> {
    assignments.iter().map(|assignment| parse_one(reading, schema, kind, assignment)).collect()
}

fn parse_one<'a>(
    reading: &mut Reading<'_>,
    schema: &Schema,
    kind: &'a Kind,
    assignment: &Assignment,
) -> Result<Parsed<'a>, CaseworkError> {
    let field = known_field(kind, &assignment.field)?;
    if field.machine_only {
        return Err(CaseworkError::FieldMachineOnly { field: field.name.clone() });
    }
    if field.is_identity() && assignment.is_argument {
        return Err(CaseworkError::IdentityByFileOnly { field: field.name.clone() });
    }
    if assignment.text.trim().is_empty() && !field.is_set() {
        return Ok(Parsed { field, op: Op::Set, value: None });
    }
    let mut failed = None;
    let value = {
        let reading = std::cell::RefCell::new(&mut *reading);
        let failed = std::cell::RefCell::new(&mut failed);
        let resolve = |kind: &str, text: &str| match find(&mut reading.borrow_mut(), schema, kind, text) {
            Ok(found) => found,
            Err(error) => {
                **failed.borrow_mut() = Some(error);
                None
            }
        };
        parse_value(field, schema, &assignment.text, &resolve)
    };
    if let Some(error) = failed {
        return Err(error);
    }
    let value = value.map_err(|error| value_error(field, &error))?;
    let op = match (field.is_set(), assignment.removes) {
        (true, true) => Op::Remove,
        (true, false) => Op::Add,
        (false, _) => Op::Set,
    };
    Ok(Parsed { field, op, value: Some(value) })
}

fn value_error(field: &Field, error: &InputError) -> CaseworkError {
    let mut takes = error.takes();
    if takes.is_empty() {
        takes = match &field.field_type {
            FieldType::Ref(kind) | FieldType::Refs(kind) => vec![kind.clone()],
            FieldType::Text => vec!["text (1 line)".to_owned()],
            FieldType::LongText => vec!["text".to_owned()],
            _ => Vec::new(),
        };
    }
    CaseworkError::Value { field: field.name.clone(), takes }
}

/// Finds a record by its id or reference.
pub(crate) fn find(
    reading: &mut Reading<'_>,
    schema: &Schema,
    kind: &str,
    text: &str,
) -> Result<Option<RecordId>, CaseworkError> {
    let text = text.trim().trim_start_matches('@');
    if let Ok(id) = text.parse::<RecordId>() {
        let found = reading.record(id)?;
        return Ok(found.filter(|record| kind == ANY_KIND || record.kind == kind).map(|record| record.id));
    }
    let upper = text.to_uppercase();
    if kind != ANY_KIND {
        return Ok(reading.record_by_reference(kind, &upper)?);
    }
    for kind in schema.kinds() {
        if let Some(found) = reading.record_by_reference(&kind.name, &upper)? {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

/// The rows that bring a record to what was parsed; `record` is what it shows now, if it exists.
pub(crate) fn rows(
    reading: &mut Reading<'_>,
    id: RecordId,
    record: Option<&Record>,
    parsed: &[Parsed<'_>],
) -> Result<Vec<DraftRow>, CaseworkError> {
    let mut rows = Vec::with_capacity(parsed.len());
    let mut scalars = BTreeSet::new();
    for item in parsed {
        let state = record.and_then(|record| record.fields.get(&item.field.name));
        match item.op {
            Op::Add => rows.extend(add(id, state, item)),
            Op::Remove => rows.extend(remove(id, state, item)),
            _ => {
                if !scalars.insert(&item.field.name) {
                    return Err(CaseworkError::Value { field: item.field.name.clone(), takes: vec!["1".to_owned()] });
                }
                // Of a record that is not there yet nothing lives.
                let living = match record {
                    Some(_) => reading.living_rows(id, &item.field.qualified())?,
                    None => Vec::new(),
                };
                rows.extend(set(id, state, living, item)?);
            }
        }
    }
    Ok(rows)
}

/// A row in place of everything that lives: values, and rows that cleared or erased the field.
fn set(
    id: RecordId,
    state: Option<&FieldState>,
    living: Vec<RowRef>,
    item: &Parsed<'_>,
) -> Result<Option<DraftRow>, CaseworkError> {
    let versions = state.map_or(&[][..], FieldState::versions);
    let is_same = versions.len() == 1 && versions[0].value().is_some() && versions[0].value() == item.value.as_ref();
    if is_same || (versions.is_empty() && item.value.is_none()) {
        return Ok(None);
    }
    if item.field.write_once && !living.is_empty() {
        return Err(CaseworkError::FieldWriteOnce { field: item.field.name.clone() });
    }
    let row = DraftRow::new(id, item.field.qualified(), Op::Set, item.value.clone());
    Ok(Some(sealed(row.superseding(living), item.field)))
}

fn add(id: RecordId, state: Option<&FieldState>, item: &Parsed<'_>) -> Option<DraftRow> {
    let is_there = state.is_some_and(|state| {
        state.versions().iter().any(|version| version.value().is_some() && version.value() == item.value.as_ref())
    });
    let row = DraftRow::new(id, item.field.qualified(), Op::Add, item.value.clone());
    (!is_there).then(|| sealed(row, item.field))
}

fn remove(id: RecordId, state: Option<&FieldState>, item: &Parsed<'_>) -> Option<DraftRow> {
    let seen: Vec<RowRef> = state?
        .versions()
        .iter()
        .filter(|version| version.value() == item.value.as_ref())
        .map(|version| RowRef { entry: version.at.entry, row: version.at.row })
        .collect();
    if seen.is_empty() {
        return None;
    }
    Some(DraftRow::new(id, item.field.qualified(), Op::Remove, None).superseding(seen))
}

/// A row of the field's compartment.
pub(crate) fn sealed(row: DraftRow, field: &Field) -> DraftRow {
    if field.is_identity() && matches!(row.row.op, Op::Set | Op::Add) { row.sealed_to(IDENTITY) } else { row }
}

/// The required fields of a kind that nothing gives.
pub(crate) fn missing(kind: &Kind, given: &[&str], record: Option<&Record>) -> Vec<String> {
    let is_given =
        |name: &String| given.contains(&name.as_str()) || record.is_some_and(|record| record.value(name).is_some());
    kind.required.iter().filter(|name| !is_given(name)).cloned().collect()
}

/// The highest number a reference may have: beyond it nothing could be counted on.
const HIGHEST: u32 = 999_999;

/// The number after this one.
fn next(number: u64) -> Option<u32> {
    let number = number.checked_add(1).and_then(|number| u32::try_from(number).ok());
    number.filter(|number| *number <= HIGHEST)
}

/// The reference of a record as a member gave it, in its one spelling.
pub(crate) fn given_reference(kind: &Kind, field: &str, text: &str) -> Result<String, CaseworkError> {
    let prefix = kind.reference_prefix.as_deref().unwrap_or_default();
    let parsed: Option<RecordReference> = text.parse().ok();
    let parsed = parsed.filter(|reference| reference.prefix() == prefix && reference.number() <= HIGHEST);
    parsed.map(|reference| reference.to_string()).ok_or_else(|| reference_by_hand(prefix, field))
}

/// Asks for a reference of the right form.
fn reference_by_hand(prefix: &str, field: &str) -> CaseworkError {
    CaseworkError::Value { field: field.to_owned(), takes: vec![format!("{prefix}-A07")] }
}

/// The next references, numbered by this replica.
pub(crate) struct Numbering {
    letters: ReplicaLetters,
}

impl Numbering {
    pub(crate) fn of(letters: &str) -> Self {
        Self { letters: letters.parse().unwrap_or_else(|_| ReplicaLetters::nth(0)) }
    }

    pub(crate) fn case(&self, reading: &mut Reading<'_>, mission: &str, year: i32) -> Result<String, CaseworkError> {
        let year = u16::try_from(year).map_err(|_| CaseworkError::Internal)?;
        let highest = reading.highest_number("case", &format!("{mission}-{year:04}-{}", self.letters))?;
        let number = next(highest).ok_or(CaseworkError::Internal)?;
        CaseReference::new(mission, year, self.letters.clone(), number)
            .map(|reference| reference.to_string())
            .map_err(|_| CaseworkError::Internal)
    }

    /// References by prefix, such as `P-A07` for a person, from the next number on.
    pub(crate) fn records(
        &self,
        reading: &mut Reading<'_>,
        kind: &Kind,
    ) -> Result<impl FnMut() -> Result<String, CaseworkError> + use<>, CaseworkError> {
        let prefix = kind.reference_prefix.clone().unwrap_or_else(|| "R".to_owned());
        let field = kind.title.first().cloned().unwrap_or_default();
        let mut number = reading.highest_number(&kind.name, &format!("{prefix}-{}", self.letters))?;
        let letters = self.letters.clone();
        Ok(move || {
            // When the numbers ran out, a free one can still be given by hand.
            let drawn = next(number).ok_or_else(|| reference_by_hand(&prefix, &field))?;
            number = drawn.into();
            RecordReference::new(&prefix, letters.clone(), drawn)
                .map(|reference| reference.to_string())
                .map_err(|_| CaseworkError::Internal)
        })
    }

    /// The exhibits of a case, from the next number on.
    pub(crate) fn exhibits(
        &self,
        reading: &mut Reading<'_>,
        case: &str,
    ) -> Result<impl FnMut() -> Result<String, CaseworkError> + use<>, CaseworkError> {
        let reference: CaseReference = case.parse().map_err(|_| CaseworkError::Internal)?;
        let mut number = reading.highest_number("exhibit", &format!("{case}/E-{}", self.letters))?;
        let letters = self.letters.clone();
        Ok(move || {
            let drawn = next(number).ok_or(CaseworkError::NumbersRanOut)?;
            number = drawn.into();
            ExhibitReference::new(reference.clone(), letters.clone(), drawn)
                .map(|reference| reference.to_string())
                .map_err(|_| CaseworkError::Internal)
        })
    }
}

/// Rows by field, for records the program writes itself.
pub(crate) struct RecordRows {
    pub(crate) id: RecordId,
    kind: &'static str,
    rows: Vec<DraftRow>,
}

impl RecordRows {
    pub(crate) fn new(id: RecordId, kind: &'static str) -> Self {
        Self { id, kind, rows: Vec::new() }
    }

    pub(crate) fn set(mut self, field: &str, value: Value) -> Self {
        self.rows.push(DraftRow::set(self.id, format!("{}.{field}", self.kind), value));
        self
    }

    pub(crate) fn set_if(self, field: &str, value: Option<Value>) -> Self {
        match value {
            Some(value) => self.set(field, value),
            None => self,
        }
    }

    pub(crate) fn set_sealed(mut self, field: &str, value: Value) -> Self {
        self.rows.push(DraftRow::set(self.id, format!("{}.{field}", self.kind), value).sealed_to(IDENTITY));
        self
    }

    pub(crate) fn finish(self) -> Vec<DraftRow> {
        self.rows
    }
}
