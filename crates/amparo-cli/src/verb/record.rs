//! Commands on cases, records, identities, and searches.

use amparo_api::{ErrorCode, WireError};
use serde_json::{Value, json};

use super::{Job, Outcome, Reading};
use crate::arguments::{CaseVerb, IdentityVerb, Page, RecordVerb, Search};
use crate::failure::Failure;
use crate::show;
use crate::text_input::TextInput;

pub(super) fn read_case(reading: &mut Reading<'_>, verb: CaseVerb) -> Result<Job, Failure> {
    match verb {
        CaseVerb::Create { kind, title, fields } => {
            let title = reading.input.text(&title)?.field("title");
            let fields = reading.input.assignments(&fields.set)?;
            let request = json!({ "kind": kind, "title": title, "fields": fields });
            Ok(Job::call("case_create", request, show::record::case_made))
        }
        CaseVerb::List(page) => list(reading, "case", None, &page),
    }
}

pub(super) fn read(reading: &mut Reading<'_>, verb: RecordVerb) -> Result<Job, Failure> {
    match verb {
        RecordVerb::Create { kind, case, fields } => {
            let request = json!({ "kind": kind, "case": case, "fields": reading.input.assignments(&fields.set)? });
            Ok(Job::call("record_create", request, show::record::made))
        }
        RecordVerb::Set { id, fields, remove } => {
            let mut all = reading.input.assignments(&fields.set)?;
            all.extend(removals(&mut reading.input, &remove)?);
            Ok(Job::call("record_set", json!({ "record": id, "fields": all }), show::record::record))
        }
        RecordVerb::Show { id } => Ok(Job::call("record_show", json!({ "record": id }), show::record::record)),
        RecordVerb::History { id, field } => {
            Ok(Job::call("record_history", json!({ "record": id, "field": field }), show::history::history))
        }
        RecordVerb::List { kind, case, page } => list(reading, &kind, case.as_deref(), &page),
        RecordVerb::Erase { id, field, reason, authority } => {
            let reason = reading.input.text(&reason)?.text;
            let authority = reading.input.text(&authority)?.text;
            let request = json!({ "record": id, "field": field, "reason": reason, "authority": authority });
            Ok(Job::call("record_erase", request, show::record::erased))
        }
        RecordVerb::Kinds { kind, field } => Ok(Job::free(move |desk| {
            let schema = desk.call("schema_get", json!({}))?;
            let Some(kind) = kind else { return Ok(Outcome::new(desk, schema, show::kind::kinds)) };
            let kind =
                one(&schema["kinds"], &kind, |takes| WireError::new(ErrorCode::KindUnknown).with("takes", takes))?;
            let Some(field) = field else { return Ok(Outcome::new(desk, kind, show::kind::kind)) };
            let unknown = |takes| WireError::new(ErrorCode::FieldUnknown).with("field", &field).with("takes", takes);
            Ok(Outcome::new(desk, one(&kind["fields"], &field, unknown)?, show::kind::field))
        })),
    }
}

fn removals(input: &mut TextInput, arguments: &[String]) -> Result<Vec<Value>, Failure> {
    let mut removals = input.assignments(arguments)?;
    for removal in &mut removals {
        removal["removes"] = Value::Bool(true);
    }
    Ok(removals)
}

fn list(reading: &mut Reading<'_>, kind: &str, case: Option<&str>, page: &Page) -> Result<Job, Failure> {
    let request = json!({
        "kind": kind,
        "case": case,
        "filters": reading.input.assignments(&page.filter)?,
        "sort": page.sort,
        "limit": page.limit.unwrap_or(0),
        "after": page.after,
    });
    Ok(Job::call("record_list", request, show::list::page))
}

/// The one of this name, or what there is.
fn one(among: &Value, name: &str, unknown: impl FnOnce(String) -> WireError) -> Result<Value, Failure> {
    let among = among.as_array().map(Vec::as_slice).unwrap_or_default();
    among.iter().find(|each| each["name"] == name).cloned().ok_or_else(|| {
        let is_for_members = |each: &&Value| !each["is_machine_only"].as_bool().unwrap_or(false);
        let names = among.iter().filter(is_for_members).filter_map(|each| each["name"].as_str());
        unknown(names.collect::<Vec<_>>().join(", ")).into()
    })
}

pub(super) fn read_identity(reading: &mut Reading<'_>, verb: IdentityVerb) -> Result<Job, Failure> {
    let IdentityVerb::Show { person, reason } = verb;
    let request = json!({ "person": person, "reason": reading.input.text(&reason)?.text });
    Ok(Job::call("identity_show", request, show::record::identity))
}

pub(super) fn read_search(reading: &mut Reading<'_>, search: &Search) -> Result<Job, Failure> {
    let words = match search.words.as_slice() {
        [only] => reading.input.text(only)?,
        several => reading.input.text(&several.join(" "))?,
    };
    if !search.identity {
        let request = json!({ "words": words.text, "case": search.case, "limit": search.limit.unwrap_or(0) });
        return Ok(Job::call("record_search", request, show::list::page));
    }
    if words.is_argument {
        return Err(WireError::new(ErrorCode::IdentityByFileOnly).with("field", "WORDS").into());
    }
    Ok(Job::call("identity_search", json!({ "words": words.text }), show::list::persons))
}
