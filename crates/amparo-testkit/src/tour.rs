//! Every feature once, with a marker in every text that a person can give.

use std::collections::BTreeMap;

use amparo_domain::{Field, FieldType, Kind, Schema};
use serde_json::{Value, json};

use crate::build::{field, from_argument};
use crate::canary::all_text;
use crate::picture::Photograph;
use crate::vault::TestVault;

/// What a tour made.
#[derive(Clone, Debug)]
pub struct Tour {
    /// The case.
    pub case: String,
    /// Records by kind.
    pub records: BTreeMap<String, String>,
    /// Exhibits.
    pub exhibits: Vec<String>,
    /// How many fields were given the marker.
    pub marked_fields: usize,
}

/// Kinds whose records come with files or are not written by members.
const NOT_WRITTEN: [&str; 1] = ["exhibit"];

/// Uses every feature with a marker in every text, file and file name. The vault must be open and confirmed, and stays
/// open; sources and what was given out are removed again.
pub fn tour(vault: &TestVault, marker: &str) -> Tour {
    let schema = Schema::built_in().unwrap();
    let mut tour = Tour { case: String::new(), records: BTreeMap::new(), exhibits: Vec::new(), marked_fields: 0 };
    write_every_kind(vault, &schema, marker, &mut tour);
    take_in_files(vault, marker, &mut tour);
    look_at_everything(vault, marker, &tour);
    be_refused(vault, marker, &tour);
    give_out(vault, marker, &tour);
    erase(vault, marker, &tour);
    tour
}

fn write_every_kind(vault: &TestVault, schema: &Schema, marker: &str, tour: &mut Tour) {
    let case_kind = schema.kind("case").unwrap();
    let all = marked(schema, case_kind, marker, tour).unwrap();
    let made = vault.ok("record_create", json!({ "kind": "case", "fields": all }));
    made["id"].as_str().unwrap().clone_into(&mut tour.case);
    tour.records.insert("case".into(), tour.case.clone());
    let mut waiting: Vec<&Kind> = schema
        .kinds()
        .iter()
        .filter(|kind| !kind.is_machine_only && kind.name != "case" && !NOT_WRITTEN.contains(&kind.name.as_str()))
        .collect();
    // A kind whose required references are there is written; the others wait for it.
    while !waiting.is_empty() {
        let before = waiting.len();
        waiting.retain(|kind| {
            let Some(all) = marked(schema, kind, marker, tour) else { return true };
            let case = kind.is_case_bound.then_some(tour.case.as_str());
            let made = vault.ok("record_create", json!({ "kind": kind.name, "case": case, "fields": all }));
            tour.records.insert(kind.name.clone(), made["id"].as_str().unwrap().to_owned());
            false
        });
        let names: Vec<&str> = waiting.iter().map(|kind| kind.name.as_str()).collect();
        assert!(waiting.len() < before, "these kinds need something a tour does not make: {names:?}");
    }
    let person = &tour.records["person"];
    let changed =
        json!([field("real_name", &format!("Second {marker}")), field("contacts", &format!("{marker} second"))]);
    vault.ok("record_set", json!({ "record": person, "fields": changed }));
}

/// The required fields of a kind with something that fits, and every field of text with the marker.
fn marked(schema: &Schema, kind: &Kind, marker: &str, tour: &mut Tour) -> Option<Vec<Value>> {
    let mut all = Vec::new();
    let mut marked = 0;
    for of_kind in kind.fields.iter().filter(|field| !field.machine_only) {
        let is_required = kind.required.contains(&of_kind.name);
        let has_text = matches!(of_kind.field_type, FieldType::Text | FieldType::LongText | FieldType::Name);
        let text = match (kind.name.as_str(), of_kind.name.as_str()) {
            // A translation names the field that it renders.
            ("translation", "field") => "title".to_owned(),
            // A pseudonym is made by the program and printed on purpose.
            ("person", "pseudonym") => continue,
            _ if has_text => {
                marked += 1;
                format!("{marker} {}", of_kind.name)
            }
            _ if is_required => sample(schema, of_kind, tour)?,
            _ => continue,
        };
        all.push(field(&of_kind.name, &text));
    }
    tour.marked_fields += marked;
    Some(all)
}

/// Something that fits a field; none where it needs a record that is not made yet.
fn sample(schema: &Schema, field: &Field, tour: &Tour) -> Option<String> {
    match &field.field_type {
        FieldType::Code(list) | FieldType::Codes(list) => {
            schema.vocabulary(list).and_then(|list| list.codes.first()).map(|code| code.code.clone())
        }
        FieldType::Date => Some("2026-02".to_owned()),
        FieldType::Ref(kind) | FieldType::Refs(kind) => tour
            .records
            .get(kind)
            .or_else(|| tour.records.get("case"))
            .filter(|_| kind == "any" || tour.records.contains_key(kind))
            .cloned(),
        FieldType::Bool => Some("yes".to_owned()),
        _ => Some("1".to_owned()),
    }
}

fn take_in_files(vault: &TestVault, marker: &str, tour: &mut Tour) {
    let photograph = Photograph {
        place: Some(([4, 19, 1812], 'S', [15, 18, 4500], 'E')),
        taken: Some("2026:02:20 16:28:39".to_owned()),
        maker: Some(format!("{marker} maker")),
        artist: Some(format!("{marker} artist")),
        copyright: Some(format!("{marker} owner")),
        description: Some(format!("{marker} description")),
        ..Photograph::default()
    };
    let folder = vault.outside().join(format!("{marker}-folder"));
    let photograph = vault.source(&format!("{marker}-folder/{marker}.jpg"), &photograph.jpeg());
    vault.source(&format!("{marker}-folder/{marker}.txt"), format!("a statement with {marker} in it").as_bytes());
    let files = [vault.token(&folder), vault.token(&photograph)];
    let fields = json!([field("collected_at_place", marker), field("title", marker)]);
    let view = vault.ok("exhibit_add", json!({ "case": tour.case, "files": files, "fields": fields }));
    tour.exhibits.extend(view["items"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap().to_owned()));
    let alone = vault.source(&format!("{marker}-protected.txt"), format!("protected {marker}").as_bytes());
    let view = vault.ok("exhibit_add", json!({ "case": tour.case, "files": [vault.token(&alone)], "protects": true }));
    tour.exhibits.push(view["items"][0]["id"].as_str().unwrap().to_owned());
    std::fs::remove_dir_all(folder).unwrap();
    std::fs::remove_file(alone).unwrap();
}

fn look_at_everything(vault: &TestVault, marker: &str, tour: &Tour) {
    vault.ok("vault_get", json!({}));
    vault.ok("schema_get", json!({}));
    for id in tour.records.values().chain(&tour.exhibits) {
        vault.ok("record_show", json!({ "record": id }));
        vault.ok("record_history", json!({ "record": id }));
    }
    for kind in tour.records.keys() {
        vault.ok("record_list", json!({ "kind": kind, "limit": 10 }));
    }
    vault.ok("record_search", json!({ "words": marker }));
    let person = &tour.records["person"];
    vault.ok("identity_show", json!({ "person": person, "reason": format!("{marker} reason") }));
    vault.ok("identity_search", json!({ "words": marker }));
    vault.ok("exhibit_verify", json!({}));
}

/// Wrong requests with the marker in them: an answer to them holds nothing of it.
fn be_refused(vault: &TestVault, marker: &str, tour: &Tour) {
    let person = &tour.records["person"];
    let event = &tour.records["event"];
    let set = |record: &str, field: Value| ("record_set", json!({ "record": record, "fields": [field] }));
    let refused = [
        set(person, from_argument("real_name", marker)),
        set(person, field("sex", marker)),
        set(event, field("start", marker)),
        set(event, field("place", marker)),
        ("record_show", json!({ "record": marker })),
        ("record_list", json!({ "kind": "event", "after": marker })),
        ("recovery_confirm", json!({ "words": marker })),
        ("vault_get", json!(marker)),
    ];
    for (command, request) in refused {
        let error = vault.refused(command, request);
        assert!(!all_text(&error).contains(marker), "{command} gives content back: {error}");
    }
}

fn give_out(vault: &TestVault, marker: &str, tour: &Tour) {
    for (number, exhibit) in tour.exhibits.iter().enumerate() {
        let place = vault.outside().join(format!("copy-{number}"));
        let request =
            json!({ "exhibit": exhibit, "place": vault.token(&place), "reason": format!("{marker} for court") });
        vault.ok("exhibit_export", request);
        std::fs::remove_file(place).unwrap();
    }
    let place = vault.outside().join("dossier.pdf");
    let request = json!({ "case": tour.case, "document": "full", "language": "en", "place": vault.token(&place) });
    vault.ok("dossier_make", request);
    std::fs::remove_file(place).unwrap();
}

fn erase(vault: &TestVault, marker: &str, tour: &Tour) {
    for (record, field) in [(&tour.records["event"], "description"), (&tour.records["person"], "contacts")] {
        let request = json!({
            "record": record,
            "field": field,
            "reason": format!("{marker} asked for it"),
            "authority": format!("{marker} head of office"),
        });
        vault.ok("record_erase", request);
    }
    vault.ok("vault_rebuild", json!({}));
}
