//! The history of a record.

use serde_json::{Value, json};

use super::label::Labels;
use super::table::Table;
use super::{moment, text};
use crate::desk::Desk;

/// So much of an entry's id is shown; JSON has all of it.
const ENTRY: usize = 12;

pub(crate) fn history(desk: &Desk, view: &Value) -> String {
    let labels = Labels::of(desk);
    // A history tells no kind; the record does.
    let record = desk.call("record_show", json!({ "record": view["id"] })).unwrap_or_default();
    let kind = text(&record, "kind");
    let Value::Object(fields) = &view["fields"] else { return String::new() };
    let mut parts = Vec::new();
    let in_order = labels.fields(kind).filter(|name| fields.contains_key(*name));
    let others = fields.keys().map(String::as_str).filter(|name| labels.fields(kind).all(|field| field != *name));
    for name in in_order.chain(others) {
        let steps = fields[name].as_array().map(Vec::as_slice).unwrap_or_default();
        parts.push(format!("{}\n{}", labels.field(kind, name), table(desk, &labels, kind, name, steps)));
    }
    if parts.is_empty() { desk.catalogue.text("cli-nothing-found") } else { parts.join("\n") }
}

fn table(desk: &Desk, labels: &Labels<'_>, kind: &str, name: &str, steps: &[Value]) -> String {
    let catalogue = desk.catalogue;
    let heads = ["cli-when", "cli-who", "cli-what", "cli-value", "cli-entry"];
    let mut table = Table::new(heads.map(|head| catalogue.text(head)).to_vec());
    let mut notes = String::new();
    for step in steps {
        let value = match text(step, "content") {
            "sealed" => catalogue.text("cli-protected"),
            "erased" => catalogue.text("cli-erased"),
            _ => step["value"].as_str().map(|value| labels.value(kind, name, value)).unwrap_or_default(),
        };
        let entry = text(step, "entry");
        table.row(&[
            moment(text(step, "recorded_at")),
            text(step, "author").to_owned(),
            catalogue.text(&format!("cli-op-{}", text(step, "op"))),
            value,
            entry.get(..ENTRY).unwrap_or(entry).to_owned(),
        ]);
        notes = erasure(desk, &step["erased"]).unwrap_or(notes);
    }
    format!("{}{notes}", table.print(desk.columns))
}

/// By whom, when, why and on whose authority.
fn erasure(desk: &Desk, erased: &Value) -> Option<String> {
    erased.as_object()?;
    let value = |name: &str| super::width::line(text(erased, name));
    let note = desk.catalogue.message(
        "cli-erased-by",
        &[
            ("who", value("by").into()),
            ("when", moment(text(erased, "at")).into()),
            ("reason", value("reason").into()),
            ("authority", value("authority").into()),
        ],
    );
    Some(format!("{note}\n"))
}
