//! Exhibits, documents and imports.

use serde_json::Value;

use super::label::{Labels, code_label};
use super::pairs::Pairs;
use super::table::Table;
use super::width::clean;
use super::{items, number, text};
use crate::desk::Desk;

/// What became of every file.
pub(crate) fn taken_in(desk: &Desk, view: &Value) -> String {
    let catalogue = desk.catalogue;
    let labels = Labels::of(desk);
    let mut table = Table::new(vec![
        labels.field("exhibit", "number"),
        catalogue.text("cli-file"),
        labels.field("exhibit", "size"),
        labels.field("exhibit", "media_type"),
        labels.field("exhibit", "sha256"),
        catalogue.text("cli-remark"),
    ]);
    let files = view.as_array().map(Vec::as_slice).unwrap_or_default();
    for file in files {
        let number_or_none = file["number"].as_str().unwrap_or("—");
        table.row(&[
            number_or_none.to_owned(),
            text(file, "name").to_owned(),
            number(file, "size"),
            text(file, "media_type").to_owned(),
            text(file, "sha256").to_owned(),
            remark(desk, file),
        ]);
    }
    table.print(desk.columns)
}

fn remark(desk: &Desk, file: &Value) -> String {
    let catalogue = desk.catalogue;
    if let Some(fault) = file["fault"].as_str() {
        let id = format!("err-{}", fault.replace('_', "-"));
        return catalogue.message(&id, &[("name", clean(text(file, "name")).into()), ("missing", "?".into())]);
    }
    let mut remarks = Vec::new();
    if let Some(other) = file["duplicate_of"].as_str() {
        remarks.push(catalogue.message("cli-duplicate", &[("number", other.into())]));
    }
    if file["was_there"].as_bool().unwrap_or(false) {
        remarks.push(catalogue.text("cli-was-there"));
    }
    let note = |code: &str| catalogue.text(&format!("cli-note-{}", code.replace('_', "-")));
    remarks.extend(items(file, "notes").iter().filter_map(Value::as_str).map(note));
    remarks.join("; ")
}

/// The exhibits of a case.
pub(crate) fn exhibits(desk: &Desk, view: &Value) -> String {
    let exhibits = view.as_array().map(Vec::as_slice).unwrap_or_default();
    if exhibits.is_empty() {
        return desk.catalogue.text("cli-nothing-found");
    }
    let labels = Labels::of(desk);
    let fields = [
        "number",
        "kind",
        "title",
        "media_type",
        "size",
        "collected_on",
        "captured_on",
        "source",
        "shows_person",
        "duplicate_of",
        "sha256",
    ];
    let mut table = Table::new(fields.map(|field| labels.field("exhibit", field)).to_vec());
    for exhibit in exhibits {
        let cell = |field: &str| match field {
            "size" => number(exhibit, "size"),
            _ => labels.value("exhibit", field, text(exhibit, field)),
        };
        table.row(&fields.map(cell));
    }
    table.print(desk.columns)
}

/// What comparing exhibits with their hashes found.
pub(crate) fn fixity(desk: &Desk, view: &Value) -> String {
    let catalogue = desk.catalogue;
    let labels = Labels::of(desk);
    let mut table = Table::new(vec![labels.field("exhibit", "number"), catalogue.text("cli-result")]);
    for item in items(view, "items") {
        let result = code_label(catalogue, "HASH_RESULT", text(item, "result"));
        table.row(&[text(item, "number").to_owned(), result]);
    }
    let is_clean = view["is_clean"].as_bool().unwrap_or(false);
    let summary = catalogue.text(if is_clean { "cli-fixity-clean" } else { "cli-fixity-damage" });
    format!("{}\n{summary}", table.print(desk.columns))
}

pub(crate) fn exported(desk: &Desk, view: &Value) -> String {
    let labels = Labels::of(desk);
    let mut pairs = Pairs::default();
    pairs.add(labels.field("exhibit", "number"), text(view, "number"));
    pairs.add(labels.field("exhibit", "size"), number(view, "size"));
    pairs.add(labels.field("exhibit", "sha256"), text(view, "sha256"));
    format!("{}\n\n{}", desk.catalogue.text("cli-exported"), pairs.print())
}

pub(crate) fn dossier(desk: &Desk, view: &Value) -> String {
    let catalogue = desk.catalogue;
    let mut pairs = Pairs::default();
    pairs.add(catalogue.text("cli-pages"), number(view, "pages"));
    pairs.add(catalogue.text("cli-gaps"), number(view, "gaps"));
    pairs.add(Labels::of(desk).field("exhibit", "sha256"), text(view, "sha256"));
    pairs.add(Labels::of(desk).kind("release"), text(view, "release"));
    let findings: Vec<&str> = items(view, "findings").iter().filter_map(Value::as_str).collect();
    pairs.add(catalogue.text("cli-not-printed"), findings.join("\n"));
    format!("{}\n\n{}", catalogue.text("cli-dossier-made"), pairs.print())
}

pub(crate) fn imported(desk: &Desk, view: &Value) -> String {
    let catalogue = desk.catalogue;
    let mut pairs = Pairs::default();
    pairs.add(catalogue.text("cli-rows"), number(view, "rows"));
    pairs.add(catalogue.text("cli-rows-skipped"), number(view, "skipped"));
    pairs.add(catalogue.text("kind-event-plural"), number(view, "events"));
    pairs.add(catalogue.text("kind-act-plural"), number(view, "acts"));
    let warning = |warning: &Value| format!("{}: {}", number(warning, "line"), text(warning, "warning"));
    let warnings: Vec<String> = items(view, "warnings").iter().map(warning).collect();
    pairs.add(catalogue.text("cli-odd-lines"), warnings.join("\n"));
    format!("{}\n\n{}", catalogue.text("cli-imported"), pairs.print())
}
