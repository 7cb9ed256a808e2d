//! Erasing for good: out of records, lists, search and files; the history tells that, when, why and on whose authority.

use amparo_dossier::check::inspect;
use amparo_testkit::{Canary, Made, Photograph, TestVault, fields};
use serde_json::{Value, json};

use crate::support::{files_below, vault};

fn erase(record: &Made, field: &str) -> Value {
    json!({ "record": record.id, "field": field, "reason": "she asked for it", "authority": "head of office" })
}

fn state(vault: &TestVault, record: &Made, field: &str) -> Value {
    vault.show(&record.id)["fields"][field]["state"].clone()
}

#[test]
fn an_erased_text_is_gone_from_record_list_search_and_every_version() {
    let vault = vault();
    let [first, second] = [Canary::marker(), Canary::marker()];
    let case = vault.case("Erasure");
    let event = vault.event(&case, "Stays", &format!("It names {first} by mistake"));
    vault.set(&event, &[("description", &format!("It names {second} by mistake"))]);
    assert_eq!(vault.ok("record_search", json!({ "words": second }))["total"], json!(1));
    vault.ok("record_erase", erase(&event, "description"));
    assert_eq!(state(&vault, &event, "description"), "erased");
    assert_eq!(vault.ok("record_search", json!({ "words": second }))["total"], json!(0));
    let history = vault.ok("record_history", json!({ "record": event.id }));
    let steps = history["fields"]["description"].as_array().unwrap();
    let written: Vec<&Value> = steps.iter().filter(|step| step["op"] == "set").collect();
    assert_eq!(written.len(), 2, "that there were values is still told");
    for step in written {
        assert_eq!(step["content"], "erased");
        assert_eq!(step["erased"]["reason"], "she asked for it");
        assert_eq!(step["erased"]["authority"], "head of office");
        assert_eq!(step["erased"]["by"], "Aline Mbuyi");
    }
    let all = [vault.show(&event.id), history, json!(vault.list("event", None))];
    for marker in [&first, &second] {
        assert!(all.iter().all(|answer| !answer.to_string().contains(marker.as_str())));
    }
    assert_eq!(state(&vault, &event, "title"), "one", "nothing else is touched");
    assert_eq!(vault.ok("vault_rebuild", json!({}))["is_same"], json!(true));
    assert_eq!(state(&vault, &event, "description"), "erased", "a rebuild brings nothing back");
    assert_eq!(vault.ok("record_search", json!({ "words": first }))["total"], json!(0));
    vault.lock();
    vault.assert_clean();
    delete_database(&vault);
    vault.unlock();
    assert_eq!(state(&vault, &event, "description"), "erased", "nor does the journal alone");
    vault.set(&event, &[("description", "A new text")]);
    assert_eq!(vault.show(&event.id)["fields"]["description"]["value"], "A new text", "the field can be written again");
    vault.lock();
    vault.assert_clean();
}

fn delete_database(vault: &TestVault) {
    let files = files_below(vault.place());
    let databases: Vec<_> = files.iter().filter(|path| path.to_string_lossy().contains(".db")).collect();
    assert!(!databases.is_empty(), "there was a database to delete");
    for path in databases {
        std::fs::remove_file(path).unwrap();
    }
}

#[test]
fn an_erased_name_finds_nobody_any_more() {
    let vault = vault();
    let person = vault.person("Samira Ndaye");
    vault.ok("record_set", json!({ "record": person.id, "fields": fields(&[("real_name", "Samira Kasongo")]) }));
    let search = |name: &str| vault.ok("identity_search", json!({ "words": name }))["items"].as_array().unwrap().len();
    assert_eq!([search("Samira Kasongo"), search("Samira Ndaye")], [1, 1], "former names are found too");
    vault.ok("record_erase", erase(&person, "real_name"));
    assert_eq!([search("Samira Kasongo"), search("Samira Ndaye")], [0, 0]);
    let shown = vault.ok("identity_show", json!({ "person": person.id, "reason": "a look" }));
    assert_eq!(shown["fields"].as_object().unwrap().get("real_name"), None);
    vault.lock();
    vault.assert_clean();
    vault.unlock();
    assert_eq!([search("Samira Kasongo"), search("Samira Ndaye")], [0, 0]);
}

#[test]
fn an_exhibit_whose_key_is_erased_loses_its_file_unless_another_needs_it() {
    let vault = vault();
    let case = vault.case("Exhibits");
    let file = vault.source("statement.txt", &vec![5; 70_000]);
    let items = vault.take_in(&case, &[&file]);
    let again = vault.take_in(&vault.case("Shares"), &[&file]);
    let made = |item: &Value| Made {
        id: item["id"].as_str().unwrap().to_owned(),
        reference: item["number"].as_str().unwrap().to_owned(),
    };
    let [first, second] = [made(&items[0]), made(&again[0])];
    assert_eq!(objects(&vault), 1);
    vault.ok("record_erase", erase(&first, "object_key"));
    assert_eq!(objects(&vault), 1, "the other exhibit still needs it");
    let place = vault.outside().join("copy");
    let export = |exhibit: &Made| json!({ "exhibit": exhibit.id, "place": vault.token(&place) });
    assert_eq!(vault.refused("exhibit_export", export(&first))["code"], "exhibit_erased");
    vault.ok("exhibit_export", export(&second));
    vault.ok("record_erase", erase(&second, "object_key"));
    assert_eq!(objects(&vault), 0, "now nobody does");
    vault.lock();
    vault.assert_clean();
}

#[test]
fn the_printed_copy_of_an_erased_picture_goes_with_it() {
    let vault = vault();
    let case = vault.case("Picture");
    let file = vault.source("picture.jpg", &Photograph::default().jpeg());
    let item = vault.take_in(&case, &[&file])[0].clone();
    let exhibit =
        Made { id: item["id"].as_str().unwrap().to_owned(), reference: item["number"].as_str().unwrap().to_owned() };
    vault.set(&exhibit, &[("shows_person", "no")]);
    let (_, before) = vault.dossier(&case, "en", "before.pdf");
    assert_eq!(inspect(&before).unwrap().pictures, 1);
    assert_eq!(objects(&vault), 2, "the original and its printed copy");
    vault.ok("record_erase", erase(&exhibit, "object_key"));
    assert_eq!(objects(&vault), 0);
    let (_, after) = vault.dossier(&case, "en", "after.pdf");
    assert_eq!(inspect(&after).unwrap().pictures, 0);
    vault.lock();
    vault.assert_clean();
}

fn objects(vault: &TestVault) -> usize {
    files_below(&vault.place().join("objects")).len()
}

#[test]
fn what_proves_and_what_is_held_is_not_erased() {
    let vault = vault();
    let case = vault.case("Held");
    let event = vault.event(&case, "An event", "A text");
    let refused = |request: Value| vault.refused("record_erase", request)["code"].clone();
    let mut without_reason = erase(&event, "description");
    without_reason["reason"] = json!(" ");
    assert_eq!(refused(without_reason), "reason_required");
    let mut without_authority = erase(&event, "description");
    without_authority["authority"] = json!("");
    assert_eq!(refused(without_authority), "reason_required");
    assert_eq!(refused(erase(&event, "impact")), "erase_nothing");
    assert_eq!(refused(erase(&event, "colour")), "field_unknown");
    let file = vault.source("a.txt", b"a");
    vault.take_in(&case, &[&file]);
    let custody = vault.list("custody_event", Some(&case))[0]["id"].as_str().unwrap().to_owned();
    let custody = Made { id: custody, reference: String::new() };
    assert_eq!(refused(erase(&custody, "at")), "erase_not_allowed");
    vault.set(&case, &[("legal_hold", "yes")]);
    assert_eq!(refused(erase(&event, "description")), "erase_legal_hold", "a hold on the case holds what is in it");
    vault.set(&case, &[("legal_hold", "no")]);
    vault.set(&event, &[("legal_hold", "yes")]);
    assert_eq!(refused(erase(&event, "description")), "erase_legal_hold");
    assert_eq!(vault.show(&event.id)["fields"]["description"]["value"], "A text");
    vault.set(&event, &[("legal_hold", "no")]);
    vault.ok("record_erase", erase(&event, "description"));
    assert_eq!(refused(erase(&event, "description")), "erase_nothing", "once is enough");
}
