//! The cells of the consent grid: what a consent record stands for, the same on every laptop.
//!
//! Not here: what the gate makes of an answer (amparo-domain).
//! What must stay true: an answer that was cleared or erased counts as no; a consent that a newer one replaced can only
//! make the cell stricter.

use amparo_crypto::hash::sha256;
use amparo_domain::consent::{Answer, ConsentCell, Purpose, Recipient, cell_id, cell_id_input};
use amparo_domain::{FieldState, Record, RecordId, Value, VaultId};
use amparo_journal::{DraftRow, Op};
use amparo_vault::Reading;

use crate::change::Parsed;
use crate::error::CaseworkError;

/// What a cell is made of: a change of anything else leaves it alone.
const OF_CELL: [&str; 7] = ["person", "purpose", "recipient", "answer", "identity_level", "expires_on", "withdrawn_on"];

/// Without one of these a consent says nothing.
pub(crate) const ANSWERED_BY: [&str; 4] = ["person", "purpose", "recipient", "answer"];

/// A consent as a change would leave it.
struct Changed<'a> {
    parsed: &'a [Parsed<'a>],
    record: Option<&'a Record>,
}

impl Changed<'_> {
    fn given(&self, field: &str) -> Option<&Parsed<'_>> {
        self.parsed.iter().rev().find(|item| item.field.name == field)
    }

    fn value(&self, field: &str) -> Option<Value> {
        match self.given(field) {
            Some(item) => item.value.clone(),
            None => self.record.and_then(|record| record.value(field)).cloned(),
        }
    }

    fn code(&self, field: &str) -> Option<String> {
        match self.value(field) {
            Some(Value::Code(code)) => Some(code),
            _ => None,
        }
    }

    /// An erased withdrawal is a withdrawal still.
    fn is_withdrawn(&self) -> bool {
        let state = self.record.and_then(|record| record.fields.get("withdrawn_on"));
        match self.given("withdrawn_on") {
            Some(item) => item.value.is_some() || matches!(state, Some(FieldState::Erased(_))),
            None => state.is_some(),
        }
    }

    fn answer(&self) -> Answer {
        if self.is_withdrawn() {
            return Answer::Withdrawn;
        }
        self.code("answer").and_then(|code| Answer::from_code(&code)).unwrap_or(Answer::No)
    }
}

/// The rows that bring a consent's cell up to date with it.
pub(crate) fn cell_rows(
    reading: &mut Reading<'_>,
    vault: VaultId,
    consent: RecordId,
    parsed: &[Parsed<'_>],
    record: Option<&Record>,
) -> Result<Vec<DraftRow>, CaseworkError> {
    let changed = Changed { parsed, record };
    if record.is_some() && OF_CELL.iter().all(|field| changed.given(field).is_none()) {
        return Ok(Vec::new());
    }
    let purpose = changed.code("purpose").and_then(|code| Purpose::from_code(&code));
    let recipient = changed.code("recipient").and_then(|code| Recipient::from_code(&code));
    let (Some(Value::Ref(person)), Some(purpose), Some(recipient)) = (changed.value("person"), purpose, recipient)
    else {
        return Ok(Vec::new());
    };
    let id = cell_id(&sha256(&[&cell_id_input(vault, person, purpose, recipient)]));
    let former = reading.record(id)?;
    let answer = changed.answer();
    if record.is_some() && former.as_ref().is_some_and(|former| !may_change(former, consent, answer)) {
        return Ok(Vec::new());
    }
    let mut cell = Cell { id, former: former.as_ref(), rows: Vec::new() };
    cell.set_once(reading, "person", Value::Ref(person))?;
    cell.set_once(reading, "purpose", Value::Code(purpose.code().to_owned()))?;
    cell.set_once(reading, "recipient", Value::Code(recipient.code().to_owned()))?;
    cell.set(reading, "answer", Some(Value::Code(answer.code().to_owned())))?;
    cell.set(reading, "identity_level", changed.value("identity_level"))?;
    cell.set(reading, "expires_on", changed.value("expires_on"))?;
    cell.set(reading, "consent", Some(Value::Ref(consent)))?;
    Ok(cell.rows)
}

/// The rows by which every cell that rests on a consent says no from now on.
pub(crate) fn refusal_rows(reading: &mut Reading<'_>, consent: RecordId) -> Result<Vec<DraftRow>, CaseworkError> {
    let mut rows = Vec::new();
    for id in reading.referrers(consent, "consent_cell.consent")? {
        let former = reading.record(id)?;
        let is_withdrawn = former.as_ref().and_then(answer_of) == Some(Answer::Withdrawn);
        let mut cell = Cell { id, former: former.as_ref(), rows: Vec::new() };
        if !is_withdrawn {
            cell.set(reading, "answer", Some(Value::Code(Answer::No.code().to_owned())))?;
        }
        rows.extend(cell.rows);
    }
    Ok(rows)
}

/// Whether a consent that was there before may change the cell: one that another replaced only makes it stricter.
fn may_change(former: &Record, consent: RecordId, answer: Answer) -> bool {
    let is_own = former.references("consent").any(|of| of == consent) || former.value("consent").is_none();
    is_own || answer_of(former).is_none_or(|former| answer.restriction() > former.restriction())
}

fn answer_of(cell: &Record) -> Option<Answer> {
    ConsentCell::try_from(cell).ok().and_then(|cell| cell.answer)
}

/// A consent cell as it is brought up to date.
struct Cell<'a> {
    id: RecordId,
    former: Option<&'a Record>,
    rows: Vec<DraftRow>,
}

impl Cell<'_> {
    fn set_once(&mut self, reading: &mut Reading<'_>, field: &str, value: Value) -> Result<(), CaseworkError> {
        let is_there = !reading.living_rows(self.id, &format!("consent_cell.{field}"))?.is_empty();
        if is_there { Ok(()) } else { self.set(reading, field, Some(value)) }
    }

    fn set(&mut self, reading: &mut Reading<'_>, field: &str, value: Option<Value>) -> Result<(), CaseworkError> {
        let versions = self.former.map_or(&[][..], |former| former.versions(field));
        let is_same = versions.len() == 1 && versions[0].value().is_some() && versions[0].value() == value.as_ref();
        if is_same || (versions.is_empty() && value.is_none()) {
            return Ok(());
        }
        let field = format!("consent_cell.{field}");
        let living = reading.living_rows(self.id, &field)?;
        self.rows.push(DraftRow::new(self.id, field, Op::Set, value).superseding(living));
        Ok(())
    }
}
