//! A stranger adds a field to a kind and a kind to the schema, by text alone: both can be written, listed, searched.

use std::sync::Arc;

use amparo_domain::Schema;
use amparo_testkit::{Options, TestVault, fields};
use serde_json::{Value, json};

use crate::support::options;

const SHELTER: &str = r#"
module = "stranger"

[[kind]]
name = "shelter"
ref = "S"
case_bound = true
sensitivity = "C"
title = ["number"]
required = ["number", "capacity"]

[[kind.field]]
name = "number"
type = "text"
index = "sort"

[[kind.field]]
name = "capacity"
type = "number"
index = "sort"

[[kind.field]]
name = "material"
type = "code(SHELTER)"
index = "filter"

[[kind.field]]
name = "notes"
type = "long_text"

[[kind.field]]
name = "keeper"
type = "name"
compartment = "identity"
sensitivity = "SC"
"#;

const MATERIALS: &str = r#"
list = "SHELTER"
source = "made for a test"
checked_by = ""

[[code]]
code = "TENT"

[[code]]
code = "BRICK"
"#;

const WEATHER: &str = "
[[kind.field]]
name = \"weather\"
type = \"text\"
index = \"filter\"
";

/// The schema of this program, one field and one kind richer.
fn richer() -> Arc<Schema> {
    let [schema_files, vocabulary_files] = Schema::built_in_files();
    let mut schema_files: Vec<(&str, String)> =
        schema_files.iter().map(|(name, text)| (*name, (*text).to_owned())).collect();
    let (_, event) =
        schema_files.iter_mut().find(|(name, _)| name.ends_with("event.toml") && name.contains("/event")).unwrap();
    event.push_str(WEATHER);
    schema_files.push(("schema/stranger.toml", SHELTER.to_owned()));
    let schema_files: Vec<(&str, &str)> = schema_files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let mut vocabulary_files = vocabulary_files.to_vec();
    vocabulary_files.push(("vocabulary/shelter.toml", MATERIALS));
    Arc::new(Schema::load(&schema_files, &vocabulary_files).unwrap())
}

fn titles(page: &Value, field: &str) -> Vec<String> {
    page["items"].as_array().unwrap().iter().map(|item| item["fields"][field].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_new_kind_is_written_shown_listed_searched_and_followed_back_without_code() {
    let vault = TestVault::with(Options { schema: richer(), ..options() });
    let case = vault.case("Shelters");
    let first = vault.record(
        "shelter",
        Some(&case),
        &[("capacity", "40"), ("material", "TENT"), ("notes", "Near the river"), ("keeper", "Samira Ndaye")],
    );
    let second = vault.record(
        "shelter",
        Some(&case),
        &[("capacity", "8"), ("material", "BRICK"), ("notes", "Behind the school")],
    );
    assert_eq!([first.reference.as_str(), &second.reference], ["S-A01", "S-A02"]);
    let view = vault.show(&first.reference);
    assert_eq!(view["fields"]["capacity"]["value"], "40");
    assert_eq!(view["fields"]["keeper"]["state"], "sealed");
    let page = vault.ok("record_list", json!({ "kind": "shelter", "sort": "capacity" }));
    assert_eq!(titles(&page, "number"), ["S-A02", "S-A01"], "8 comes before 40");
    let page = vault.ok("record_list", json!({ "kind": "shelter", "filters": fields(&[("material", "TENT")]) }));
    assert_eq!(titles(&page, "number"), ["S-A01"]);
    let found = vault.ok("record_search", json!({ "words": "river" }));
    assert_eq!(found["items"][0]["id"], json!(first.id));
    vault.set(&first, &[("capacity", "45")]);
    let history = vault.ok("record_history", json!({ "record": first.id, "field": "capacity" }));
    assert_eq!(history["fields"]["capacity"].as_array().unwrap().len(), 2);
    let wrong =
        json!({ "kind": "shelter", "case": case.id, "fields": fields(&[("capacity", "1"), ("material", "STRAW")]) });
    assert_eq!(vault.refused("record_create", wrong)["args"]["takes"], "TENT, BRICK");
    let schema = vault.ok("schema_get", json!({}));
    assert!(schema["kinds"].as_array().unwrap().iter().any(|kind| kind["name"] == "shelter"), "forms are made of it");
    vault.lock();
    vault.assert_clean();
}

#[test]
fn a_new_field_on_a_kind_with_records_is_there_after_the_next_unlock() {
    let vault = TestVault::with(options());
    let case = vault.case("Weather");
    let event = vault.event(&case, "Before", "text");
    let error = vault.refused("record_set", json!({ "record": event.id, "fields": fields(&[("weather", "rain")]) }));
    assert_eq!(error["code"], "field_unknown");
    vault.lock();
    let richer_vault =
        TestVault::closed(Options { place: Some(vault.place().into()), seed: 2, schema: richer(), ..options() });
    richer_vault.unlock();
    richer_vault.set(&event, &[("weather", "heavy rain")]);
    let filters = fields(&[("weather", "heavy rain")]);
    let page = richer_vault.ok("record_list", json!({ "kind": "event", "filters": filters }));
    assert_eq!(titles(&page, "title"), ["Before"]);
    assert_eq!(richer_vault.ok("record_search", json!({ "words": "heavy" }))["total"], json!(1));
    richer_vault.lock();
    richer_vault.assert_clean();
    // A program that does not know the field keeps what was written in it.
    let plain = TestVault::closed(Options { place: Some(vault.place().into()), seed: 3, ..options() });
    plain.unlock();
    assert_eq!(plain.show(&event.id)["fields"]["title"]["value"], "Before");
    plain.set(&event, &[("title", "After")]);
    plain.lock();
    plain.assert_clean();
    let again =
        TestVault::closed(Options { place: Some(vault.place().into()), seed: 4, schema: richer(), ..options() });
    again.unlock();
    let view = again.show(&event.id);
    assert_eq!(view["fields"]["weather"]["value"], "heavy rain");
    assert_eq!(view["fields"]["title"]["value"], "After");
}
