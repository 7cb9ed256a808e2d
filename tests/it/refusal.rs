//! What is refused, with which code, and that nothing of it was saved.

use amparo_testkit::{PASSPHRASE, TestVault, field, fields, from_argument};
use serde_json::{Value, json};

use crate::support::{options, vault};

#[track_caller]
fn refused_with(vault: &TestVault, code: &str, command: &str, request: Value) -> Value {
    let error = vault.refused(command, request);
    assert_eq!(error["code"], code, "{error}");
    assert_eq!(error["incident"], Value::Null, "a refusal is no incident");
    error
}

fn takes(error: &Value) -> Vec<&str> {
    error["args"]["takes"].as_str().unwrap_or_default().split(", ").collect()
}

#[test]
fn nothing_is_saved_before_the_recovery_words_are_confirmed() {
    let vault = TestVault::unconfirmed(options());
    let request = json!({ "kind": "HRV", "title": field("title", "A case") });
    refused_with(&vault, "recovery_unconfirmed", "case_create", request.clone());
    let mut words: Vec<String> = vault.recovery_words().split(' ').map(str::to_owned).collect();
    words.swap(0, 1);
    refused_with(&vault, "recovery_words_wrong", "recovery_confirm", json!({ "words": words.join(" ") }));
    refused_with(&vault, "recovery_words_wrong", "recovery_confirm", json!({ "words": "" }));
    refused_with(&vault, "recovery_unconfirmed", "case_create", request.clone());
    vault.confirm();
    vault.ok("case_create", request);
}

#[test]
fn a_locked_vault_answers_nothing_and_an_open_one_is_not_opened_twice() {
    let vault = vault();
    let open = json!({ "place": vault.token(vault.place()), "passphrase": PASSPHRASE });
    refused_with(&vault, "vault_already_open", "vault_unlock", open.clone());
    vault.lock();
    refused_with(&vault, "vault_locked", "record_list", json!({ "kind": "case" }));
    refused_with(&vault, "vault_locked", "case_create", json!({ "kind": "HRV", "title": field("title", "x") }));
    let wrong = json!({ "place": vault.token(vault.place()), "passphrase": "another long passphrase here" });
    refused_with(&vault, "wrong_passphrase", "vault_unlock", wrong);
    let nowhere = json!({ "place": vault.token(&vault.outside().join("nothing")), "passphrase": PASSPHRASE });
    refused_with(&vault, "vault_not_found", "vault_unlock", nowhere);
    vault.ok("vault_unlock", open);
    let second = TestVault::closed(amparo_testkit::Options { place: Some(vault.place().into()), seed: 2, ..options() });
    let open = json!({ "place": second.token(second.place()), "passphrase": PASSPHRASE });
    refused_with(&second, "vault_in_use", "vault_unlock", open);
}

#[test]
fn a_vault_is_made_only_in_an_empty_folder_and_under_a_passphrase_nobody_guesses() {
    let vault = TestVault::closed(options());
    let create = |passphrase: &str| {
        json!({
            "place": vault.token(vault.place()),
            "office": "Office",
            "member": "Aline",
            "passphrase": passphrase,
        })
    };
    refused_with(&vault, "passphrase_weak", "vault_create", create("password12345"));
    assert!(!vault.place().exists(), "nothing was made");
    vault.source("office.amparo/a-file", b"of somebody else");
    refused_with(&vault, "vault_exists", "vault_create", create(PASSPHRASE));
    assert_eq!(std::fs::read_dir(vault.place()).unwrap().count(), 1, "what was there stays as it was");
}

#[test]
fn kinds_and_fields_that_are_not_there_are_refused_with_those_that_are() {
    let vault = vault();
    let case = vault.case("Kinds");
    let create = |kind: &str, all: Value| json!({ "kind": kind, "case": case.id, "fields": all });
    let error = refused_with(&vault, "kind_unknown", "record_create", create("spaceship", json!([])));
    let kinds = takes(&error);
    assert!(kinds.contains(&"event") && kinds.contains(&"person"), "{kinds:?}");
    assert!(!kinds.contains(&"custody_event"), "what members never write is not offered");
    let error = refused_with(&vault, "field_unknown", "record_create", create("event", fields(&[("colour", "red")])));
    assert_eq!(error["args"]["field"], "colour");
    let known = takes(&error);
    assert!(known.contains(&"title") && !known.contains(&"source_row"), "{known:?}");
    for kind in ["custody_event", "audit_event", "member", "consent_cell", "release", "erasure"] {
        refused_with(&vault, "kind_not_for_members", "record_create", create(kind, json!([])));
    }
    refused_with(&vault, "field_unknown", "record_list", json!({ "kind": "event", "sort": "colour" }));
    let error = refused_with(&vault, "field_unknown", "record_list", json!({ "kind": "event", "sort": "description" }));
    assert!(takes(&error).contains(&"start"), "{error}");
    assert!(vault.list("event", None).is_empty(), "nothing of it was saved");
}

#[test]
fn what_the_program_writes_alone_or_only_once_cannot_be_changed() {
    let vault = vault();
    let case = vault.case("Machine");
    let set = |record: &str, name: &str, text: &str| json!({ "record": record, "fields": fields(&[(name, text)]) });
    refused_with(&vault, "field_machine_only", "record_set", set(&case.id, "ref", "KIN-1999-A0001"));
    let source = vault.source("a.txt", b"content");
    let exhibit = vault.take_in(&case, &[&source])[0]["id"].as_str().unwrap().to_owned();
    for name in ["sha256", "number", "object_key", "size", "media_type"] {
        refused_with(&vault, "field_machine_only", "record_set", set(&exhibit, name, "00"));
    }
    let person = vault.person("One");
    let other = vault.person("Two");
    let consent = vault.consent(&person, "yes");
    let error = refused_with(&vault, "field_write_once", "record_set", set(&consent.id, "person", &other.id));
    assert_eq!(error["args"]["field"], "person");
    let custody = vault.list("custody_event", Some(&case));
    let event = custody[0]["id"].as_str().unwrap();
    refused_with(&vault, "kind_not_for_members", "record_set", set(event, "remarks", "no"));
}

#[test]
fn a_name_is_never_taken_from_an_argument() {
    let vault = vault();
    let create = json!({ "kind": "person", "fields": [from_argument("real_name", "Samira")] });
    let error = refused_with(&vault, "identity_by_file_only", "record_create", create);
    assert_eq!(error["args"]["field"], "real_name");
    let person = vault.person("Samira");
    for name in ["real_name", "contacts", "identity_notes", "birth_date"] {
        let set = json!({ "record": person.id, "fields": [from_argument(name, "1990")] });
        refused_with(&vault, "identity_by_file_only", "record_set", set);
    }
    assert_eq!(vault.list("person", None).len(), 1);
}

#[test]
fn what_must_be_given_is_named_and_stays_given() {
    let vault = vault();
    let case = vault.case("Required");
    let create = json!({ "kind": "event", "case": case.id, "fields": fields(&[("title", "x")]) });
    let error = refused_with(&vault, "field_required", "record_create", create);
    assert_eq!(error["args"]["fields"], "start, area");
    let event = json!({ "kind": "event", "fields": fields(&[("title", "x"), ("start", "2026"), ("area", "y")]) });
    refused_with(&vault, "case_required", "record_create", event);
    let nowhere = json!({ "kind": "event", "case": "KIN-1999-A0009", "fields": fields(&[("title", "x")]) });
    refused_with(&vault, "case_not_found", "record_create", nowhere);
    let made = vault.event(&case, "Stays", "text");
    let clear = json!({ "record": made.id, "fields": fields(&[("title", "")]) });
    let error = refused_with(&vault, "field_required", "record_set", clear);
    assert_eq!(error["args"]["fields"], "title");
    refused_with(&vault, "nothing_to_save", "record_set", json!({ "record": made.id, "fields": [] }));
}

#[test]
fn a_value_that_is_not_understood_is_refused_with_what_is() {
    let vault = vault();
    let case = vault.case("Values");
    let person = vault.person("One");
    let event = vault.event(&case, "An event", "text");
    let set = |record: &str, name: &str, text: &str| json!({ "record": record, "fields": fields(&[(name, text)]) });
    let error = refused_with(&vault, "value_not_understood", "record_set", set(&event.id, "start", "next Tuesday"));
    insta::assert_json_snapshot!(error, @r#"
    {
      "args": {
        "field": "start",
        "takes": "2026, 2026-02, 2026-02-20, 2026-02~, 2026-02-20~, 2026-02-20/2026-02-28, 2026-02/2026-04"
      },
      "code": "value_not_understood",
      "incident": null
    }
    "#);
    for (record, name, text, example) in [
        (&event.id, "start", "2026-13", "2026-02"),
        (&event.id, "start", "2026-02-28/2026-02-20", "2026-02"),
        (&event.id, "place", "somewhere", "-4.3217,15.3125"),
        (&event.id, "place", "95,15", "-4.3217,15.3125"),
        (&person.id, "sex", "X9", "F"),
        (&person.id, "number_in_group", "many", "2-5"),
        (&person.id, "deceased", "perhaps", "yes"),
        (&person.id, "dependants", "two", "12"),
        (&event.id, "part_of", "KIN-2026-A0001", "event"),
        (&event.id, "part_of", &person.id, "event"),
    ] {
        let error = refused_with(&vault, "value_not_understood", "record_set", set(record, name, text));
        assert_eq!(error["args"]["field"], name);
        assert!(error["args"]["takes"].as_str().unwrap().contains(example), "{name}: {error}");
        assert!(!error.to_string().contains(text), "the value itself is not given back: {error}");
    }
    let history = vault.ok("record_history", json!({ "record": event.id, "field": "start" }));
    assert_eq!(history["fields"]["start"].as_array().unwrap().len(), 1, "nothing of it was saved");
}

#[test]
fn requests_and_commands_that_are_none_are_refused() {
    let vault = vault();
    refused_with(&vault, "command_unknown", "vault_explode", json!({}));
    refused_with(&vault, "request_invalid", "record_show", json!({ "record": 7 }));
    refused_with(&vault, "request_invalid", "exhibit_add", json!({ "case": "x", "files": ["file-9999"] }));
    refused_with(&vault, "record_not_found", "record_show", json!({ "record": "P-A99" }));
    refused_with(&vault, "cursor_invalid", "record_list", json!({ "kind": "case", "after": "!!" }));
    for words in ["", "  ", "…"] {
        refused_with(&vault, "search_empty", "record_search", json!({ "words": words }));
    }
    let case = vault.case("No person");
    refused_with(&vault, "record_not_found", "identity_show", json!({ "person": case.id, "reason": "a look" }));
}
