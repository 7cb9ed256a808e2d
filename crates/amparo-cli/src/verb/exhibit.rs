//! Commands on exhibits, documents and imports.

use amparo_api::ErrorCode;
use serde_json::{Map, Value, json};

use super::{Job, Outcome, Reading};
use crate::arguments::{DossierVerb, ExhibitVerb, ImportVerb};
use crate::desk::Desk;
use crate::failure::Failure;
use crate::{say, show};

/// The most that one page of a list holds.
const PAGE: u32 = 500;

pub(super) fn read(reading: &mut Reading<'_>, verb: ExhibitVerb) -> Result<Job, Failure> {
    match verb {
        ExhibitVerb::Add { case, paths, source, collected, fields, protect } => {
            let mut fields = reading.input.assignments(&fields.set)?;
            for (field, given) in [("source", source), ("collected_on", collected)] {
                if let Some(given) = given {
                    fields.push(reading.input.text(&given)?.field(field));
                }
            }
            let files: Vec<_> = paths.into_iter().map(|path| reading.desk.keep(path)).collect();
            let request = json!({ "case": case, "files": files, "fields": fields, "protects": protect });
            Ok(Job::open(move |desk| add(desk, request)))
        }
        ExhibitVerb::List { case } => Ok(Job::open(move |desk| {
            Ok(Outcome::new(desk, Value::Array(exhibits(desk, &case)?), show::exhibit::exhibits))
        })),
        ExhibitVerb::Verify { case } => Ok(Job::open(move |desk| {
            let view = desk.call("exhibit_verify", json!({ "case": case }))?;
            let is_clean = view["is_clean"].as_bool().unwrap_or(false);
            Ok(Outcome::new(desk, view, show::exhibit::fixity).good_if(is_clean))
        })),
        ExhibitVerb::Export { id, out, reason } => {
            let reason = reading.input.text_or_none(reason.as_deref())?;
            let request = json!({ "exhibit": id, "place": reading.desk.keep(out), "reason": reason });
            Ok(Job::call("exhibit_export", request, show::exhibit::exported))
        }
    }
}

fn add(desk: &Desk, request: Value) -> Result<Outcome, Failure> {
    let mut view = desk.call("exhibit_add", request)?;
    let is_cancelled = view["is_cancelled"].as_bool().unwrap_or(false);
    let items = view["items"].take();
    let is_whole = items.as_array().is_some_and(|items| items.iter().all(|item| item["fault"].is_null()));
    if is_cancelled {
        say::note(&desk.catalogue.text("cli-intake-stopped"));
    }
    Ok(Outcome::new(desk, items, show::exhibit::taken_in).good_if(is_whole && !is_cancelled))
}

/// Every exhibit of a case, in the order of numbers, in the words of `exhibit add`.
fn exhibits(desk: &Desk, case: &str) -> Result<Vec<Value>, Failure> {
    let mut items = Vec::new();
    let mut after = Value::Null;
    loop {
        let request = json!({ "kind": "exhibit", "case": case, "sort": "number", "limit": PAGE, "after": after });
        let mut page = desk.call("record_list", request)?;
        let Value::Array(listed) = page["items"].take() else { return Err(Failure::new(ErrorCode::Internal)) };
        items.extend(listed.into_iter().map(exhibit));
        after = page["next"].take();
        if after.is_null() {
            break;
        }
    }
    let numbers: Map<String, Value> =
        items.iter().filter_map(|item| Some((item["id"].as_str()?.to_owned(), item["number"].clone()))).collect();
    for item in &mut items {
        let number = item["duplicate_of"].as_str().and_then(|id| numbers.get(id)).cloned();
        if let Some(number) = number {
            item["duplicate_of"] = number;
        }
    }
    Ok(items)
}

fn exhibit(mut listed: Value) -> Value {
    let mut fields = listed["fields"].take();
    let size = fields["size"].as_str().and_then(|size| size.parse::<u64>().ok());
    json!({
        "id": listed["id"],
        "number": fields["number"].take(),
        "sha256": fields["sha256"].take(),
        "size": size,
        "media_type": fields["media_type"].take(),
        "duplicate_of": fields["duplicate_of"].take(),
        "kind": fields["kind"].take(),
        "title": fields["title"].take(),
        "source": fields["source"].take(),
        "collected_on": fields["collected_on"].take(),
        "captured_on": fields["captured_on"].take(),
        "shows_person": fields["shows_person"].take(),
    })
}

pub(super) fn read_dossier(reading: &Reading<'_>, verb: DossierVerb) -> Job {
    let DossierVerb::Make { case, document, language, out } = verb;
    let request = json!({ "case": case, "document": document, "language": language, "place": reading.desk.keep(out) });
    Job::call("dossier_make", request, show::exhibit::dossier)
}

pub(super) fn read_import(reading: &Reading<'_>, verb: ImportVerb) -> Job {
    let ImportVerb::Ged { file, case } = verb;
    let request = json!({ "case": case, "file": reading.desk.keep(file) });
    Job::call("ged_import", request, show::exhibit::imported)
}
