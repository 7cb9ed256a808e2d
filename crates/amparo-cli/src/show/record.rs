//! One record, one person, and what was saved.

use serde_json::Value;

use super::label::Labels;
use super::pairs::Pairs;
use super::{items, moment, text};
use crate::desk::Desk;

pub(crate) fn case_made(desk: &Desk, view: &Value) -> String {
    desk.catalogue.message("cli-case-opened", &[("ref", text(view, "ref").into())])
}

pub(crate) fn made(desk: &Desk, view: &Value) -> String {
    let name = view["ref"].as_str().unwrap_or_else(|| text(view, "id"));
    desk.catalogue.message("cli-record-saved", &[("ref", name.into())])
}

pub(crate) fn erased(desk: &Desk, _: &Value) -> String {
    desk.catalogue.text("cli-erased-done")
}

pub(crate) fn record(desk: &Desk, view: &Value) -> String {
    let labels = Labels::of(desk);
    let kind = text(view, "kind");
    let mut pairs = Pairs::default();
    pairs.add(labels.kind(kind), view["ref"].as_str().unwrap_or_default());
    pairs.add(desk.catalogue.text("cli-id"), text(view, "id"));
    let Value::Object(fields) = &view["fields"] else { return pairs.print() };
    for name in labels.fields(kind).chain(fields.keys().map(String::as_str).filter(|name| *name == "case")) {
        // The reference stands in the first line.
        let Some(field) = fields.get(name).filter(|field| !(name == "ref" || field["value"] == view["ref"])) else {
            continue;
        };
        pairs.add(labels.field(kind, name), field_text(&labels, desk, kind, name, field));
    }
    pairs.print()
}

fn field_text(labels: &Labels<'_>, desk: &Desk, kind: &str, name: &str, field: &Value) -> String {
    let catalogue = desk.catalogue;
    let values = items(field, "values");
    let value = |version: &Value| version["value"].as_str().map(|value| labels.value(kind, name, value));
    match text(field, "state") {
        "sealed" => catalogue.text("cli-protected"),
        "erased" => catalogue.text("cli-erased"),
        "conflict" => {
            let version = |version: &Value| {
                let value = value(version).unwrap_or_default();
                format!("{value}  ({}, {})", text(version, "author"), moment(text(version, "recorded_at")))
            };
            let values: Vec<String> = values.iter().map(version).collect();
            format!("{}\n{}", catalogue.text("cli-conflict"), values.join("\n"))
        }
        _ => values.iter().filter_map(value).collect::<Vec<_>>().join("\n"),
    }
}

pub(crate) fn identity(desk: &Desk, view: &Value) -> String {
    let labels = Labels::of(desk);
    let mut pairs = Pairs::default();
    let Value::Object(fields) = &view["fields"] else { return String::new() };
    for (name, values) in fields {
        let values: Vec<&str> = values.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        pairs.add(labels.field("person", name), values.join("\n"));
    }
    if fields.is_empty() { desk.catalogue.text("cli-nothing-found") } else { pairs.print() }
}
