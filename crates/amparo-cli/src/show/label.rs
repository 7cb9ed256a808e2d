//! What kinds, fields, codes and references are called.

use std::cell::RefCell;
use std::collections::HashMap;

use amparo_api::{Catalogue, label_id};
use serde_json::{Value, json};

use super::{items, text};
use crate::desk::Desk;

/// A field as the schema describes it.
struct Known {
    name: String,
    holds: String,
}

/// The names of everything, in one language.
pub(crate) struct Labels<'a> {
    desk: &'a Desk,
    kinds: HashMap<String, Vec<Known>>,
    references: RefCell<HashMap<String, String>>,
}

impl<'a> Labels<'a> {
    pub(crate) fn of(desk: &'a Desk) -> Self {
        // Without a schema, everything is called as it is written.
        let schema = desk.call("schema_get", json!({})).unwrap_or_default();
        let known =
            |field: &Value| Known { name: text(field, "name").to_owned(), holds: text(field, "holds").to_owned() };
        let kinds = items(&schema, "kinds")
            .iter()
            .map(|kind| (text(kind, "name").to_owned(), items(kind, "fields").iter().map(known).collect()))
            .collect();
        Self { desk, kinds, references: RefCell::default() }
    }

    /// A kind.
    pub(crate) fn kind(&self, kind: &str) -> String {
        self.desk.catalogue.text(&label_id("kind", &[kind]))
    }

    /// A field.
    pub(crate) fn field(&self, kind: &str, field: &str) -> String {
        self.desk.catalogue.text(&label_id("field", &[kind, field]))
    }

    /// The fields of a kind in the order of the schema.
    pub(crate) fn fields(&self, kind: &str) -> impl Iterator<Item = &str> {
        self.kinds.get(kind).into_iter().flatten().map(|field| field.name.as_str())
    }

    /// A value: codes by their labels, records by their references, everything else as it is.
    pub(crate) fn value(&self, kind: &str, field: &str, value: &str) -> String {
        let known = self.kinds.get(kind).and_then(|fields| fields.iter().find(|known| known.name == field));
        let holds = known.map_or("", |known| known.holds.as_str());
        let (form, of) = holds.trim_end_matches(')').split_once('(').unwrap_or((holds, ""));
        let each = |name: &dyn Fn(&str) -> String| value.split(", ").map(name).collect::<Vec<_>>().join(", ");
        match form {
            "code" | "codes" => each(&|code| code_label(self.desk.catalogue, of, code)),
            "ref" | "refs" => each(&|id| self.reference(id)),
            "instant" => super::moment(value),
            "bool" => self.desk.catalogue.text(if value == "yes" || value == "true" { "cli-yes" } else { "cli-no" }),
            _ => value.to_owned(),
        }
    }

    /// The reference of a record; where it has none its name or title, and where it is not here its id.
    fn reference(&self, id: &str) -> String {
        if let Some(known) = self.references.borrow().get(id) {
            return known.clone();
        }
        let shown = self.desk.call("record_show", json!({ "record": id })).unwrap_or_default();
        let names = [&shown["ref"], &shown["fields"]["name"]["value"], &shown["fields"]["title"]["value"]];
        let reference = names.into_iter().find_map(Value::as_str).unwrap_or(id).to_owned();
        self.references.borrow_mut().insert(id.to_owned(), reference.clone());
        reference
    }
}

/// A code of a list.
pub(crate) fn code_label(catalogue: &Catalogue, list: &str, code: &str) -> String {
    catalogue.find(&label_id("code", &[list, code]), &[]).unwrap_or_else(|| code.to_owned())
}
