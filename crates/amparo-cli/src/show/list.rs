//! Pages of lists and what searches found.

use std::collections::BTreeSet;

use serde_json::Value;

use super::label::Labels;
use super::table::Table;
use super::{items, number, text};
use crate::desk::Desk;

/// Fields that say in a list what its first column or its question says already.
const SAID: [&str; 4] = ["ref", "number", "case", "sha256"];

pub(crate) fn page(desk: &Desk, view: &Value) -> String {
    let records = items(view, "items");
    if records.is_empty() {
        return desk.catalogue.text("cli-nothing-found");
    }
    let labels = Labels::of(desk);
    let kinds: BTreeSet<&str> = records.iter().map(|record| text(record, "kind")).collect();
    let listed = match kinds.first() {
        Some(kind) if kinds.len() == 1 => one_kind(desk, &labels, kind, records),
        _ => several_kinds(desk, &labels, records),
    };
    format!("{listed}{}", foot(desk, view))
}

fn name(record: &Value) -> String {
    record["ref"].as_str().unwrap_or_else(|| text(record, "id")).to_owned()
}

fn cell(desk: &Desk, labels: &Labels<'_>, record: &Value, field: &str) -> String {
    let is_in = |key: &str| items(record, key).iter().any(|name| name == field);
    let value = record["fields"][field].as_str();
    let value = value.map(|value| labels.value(text(record, "kind"), field, value));
    match value {
        Some(value) if is_in("conflicts") => format!("{value} (!)"),
        Some(value) => value,
        None if is_in("sealed") => desk.catalogue.text("cli-protected"),
        None if is_in("erased") => desk.catalogue.text("cli-erased"),
        None => String::new(),
    }
}

fn one_kind(desk: &Desk, labels: &Labels<'_>, kind: &str, records: &[Value]) -> String {
    let is_said = |field: &str| records.iter().all(|record| record["fields"][field] == record["ref"]);
    let fields: Vec<&str> = labels.fields(kind).filter(|field| !SAID.contains(field) && !is_said(field)).collect();
    let mut head = vec![labels.kind(kind)];
    head.extend(fields.iter().map(|field| labels.field(kind, field)));
    let mut table = Table::new(head);
    for record in records {
        let mut row = vec![name(record)];
        row.extend(fields.iter().map(|field| cell(desk, labels, record, field)));
        table.row(&row);
    }
    table.print(desk.columns)
}

fn several_kinds(desk: &Desk, labels: &Labels<'_>, records: &[Value]) -> String {
    let heads = ["cli-record", "cli-kind", "cli-texts"];
    let mut table = Table::new(heads.map(|head| desk.catalogue.text(head)).to_vec());
    for record in records {
        let kind = text(record, "kind");
        let texts = labels.fields(kind).filter(|field| !SAID.contains(field));
        let texts: Vec<String> =
            texts.map(|field| cell(desk, labels, record, field)).filter(|text| !text.is_empty()).collect();
        table.row(&[name(record), labels.kind(kind), texts.join(" · ")]);
    }
    table.print(desk.columns)
}

/// How many there are, and how to go on.
fn foot(desk: &Desk, view: &Value) -> String {
    let shown = items(view, "items").len().to_string();
    let total = number(view, "total");
    let plus = if view["is_capped"].as_bool().unwrap_or(false) { "+" } else { "" };
    let counts = [("shown", shown.into()), ("total", format!("{total}{plus}").into())];
    let mut foot = format!("\n{}\n", desk.catalogue.message("cli-shown", &counts));
    if let Some(next) = view["next"].as_str() {
        foot.push_str(&desk.catalogue.message("cli-next-page", &[("cursor", next.into())]));
        foot.push('\n');
    }
    foot
}

/// Persons who may be meant.
pub(crate) fn persons(desk: &Desk, view: &Value) -> String {
    let persons = items(view, "items");
    if persons.is_empty() {
        return desk.catalogue.text("cli-nothing-found");
    }
    let catalogue = desk.catalogue;
    let heads = ["kind-person", "cli-grade", "cli-why"];
    let mut table = Table::new(heads.map(|head| catalogue.text(head)).to_vec());
    for person in persons {
        table.row(&[
            name(person),
            catalogue.text(&format!("cli-grade-{}", text(person, "grade"))),
            catalogue.text(&format!("cli-match-{}", text(person, "reason").replace('_', "-"))),
        ]);
    }
    table.print(desk.columns)
}
