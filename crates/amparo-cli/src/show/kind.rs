//! The kinds of records and their fields.

use serde_json::Value;

use super::label::{Labels, code_label};
use super::table::Table;
use super::{items, text};
use crate::desk::Desk;

pub(crate) fn kinds(desk: &Desk, view: &Value) -> String {
    let labels = Labels::of(desk);
    let heads = ["cli-kind", "cli-name", "cli-required"];
    let mut table = Table::new(heads.map(|head| desk.catalogue.text(head)).to_vec());
    let is_for_members = |kind: &&Value| !kind["is_machine_only"].as_bool().unwrap_or(false);
    for kind in items(view, "kinds").iter().filter(is_for_members) {
        let required: Vec<&str> = items(kind, "required").iter().filter_map(Value::as_str).collect();
        table.row(&[text(kind, "name").to_owned(), labels.kind(text(kind, "name")), required.join(", ")]);
    }
    table.print(desk.columns)
}

pub(crate) fn kind(desk: &Desk, view: &Value) -> String {
    let catalogue = desk.catalogue;
    let labels = Labels::of(desk);
    let name = text(view, "name");
    let heads = ["cli-field", "cli-name", "cli-holds", "cli-remark"];
    let mut table = Table::new(heads.map(|head| catalogue.text(head)).to_vec());
    let is_required = |field: &Value| items(view, "required").contains(&field["name"]);
    for field in items(view, "fields") {
        let is = |key: &str| field[key].as_bool().unwrap_or(false);
        let remarks = [
            (is_required(field), "cli-remark-required"),
            (is("is_identity"), "cli-remark-identity"),
            (is("is_machine_only"), "cli-remark-machine"),
        ];
        let remarks: Vec<String> =
            remarks.iter().filter(|(is_so, _)| *is_so).map(|(_, id)| catalogue.text(id)).collect();
        table.row(&[
            text(field, "name").to_owned(),
            labels.field(name, text(field, "name")),
            text(field, "holds").to_owned(),
            remarks.join(", "),
        ]);
    }
    format!("{}\n\n{}", labels.kind(name), table.print(desk.columns))
}

/// What a field holds; of codes, each with its label.
pub(crate) fn field(desk: &Desk, view: &Value) -> String {
    let catalogue = desk.catalogue;
    let holds = text(view, "holds");
    let list = holds.split_once('(').map_or("", |(_, list)| list.trim_end_matches(')'));
    let mut table = Table::new(["cli-code", "cli-name"].map(|head| catalogue.text(head)).to_vec());
    for code in items(view, "codes").iter().filter_map(Value::as_str) {
        table.row(&[code.to_owned(), code_label(catalogue, list, code)]);
    }
    let what = format!("{}  {holds}\n", text(view, "name"));
    if items(view, "codes").is_empty() { what } else { format!("{what}\n{}", table.print(desk.columns)) }
}
