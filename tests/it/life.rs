//! The life of a case: made, written, shown, listed, searched, followed back.

use std::collections::BTreeMap;

use amparo_testkit::{Made, TestVault, fields};
use serde_json::{Value, json};

use crate::support::vault;

/// The texts of one field over a list, in its order.
fn column<'a>(items: &'a [Value], field: &str) -> Vec<&'a str> {
    items.iter().map(|item| item["fields"][field].as_str().unwrap_or("")).collect()
}

#[test]
fn a_vault_begins_with_its_founder_and_nothing_else() {
    let vault = vault();
    let view = vault.ok("vault_get", json!({}));
    insta::assert_json_snapshot!(view, { ".id" => "[id]" }, @r#"
    {
      "findings": [],
      "id": "[id]",
      "interrupted_intakes": [],
      "is_demonstration": false,
      "is_recovery_confirmed": true,
      "member": "Aline Mbuyi",
      "office": "Human rights office in Kindu",
      "roles": [
        "investigator",
        "lead",
        "legal_adviser",
        "conduct_officer",
        "child_protection_adviser",
        "protection_officer",
        "records_officer",
        "analyst",
        "trainer",
        "administrator"
      ]
    }
    "#);
    assert_eq!(vault.list("case", None), Vec::<Value>::new());
    assert_eq!(vault.recovery_words().split(' ').count(), 24);
}

#[test]
fn a_case_is_made_with_its_reference_and_shown_with_its_defaults() {
    let vault = vault();
    let case = vault.case("Detention in Kindu");
    assert_eq!(case.reference, "KIN-2026-A0001");
    assert_eq!(vault.case("Another").reference, "KIN-2026-A0002");
    let view = vault.show(&case.reference);
    let shown: BTreeMap<&str, &Value> =
        view["fields"].as_object().unwrap().iter().map(|(name, field)| (name.as_str(), &field["value"])).collect();
    insta::assert_json_snapshot!(shown, @r#"
    {
      "kind": "HRV",
      "ref": "KIN-2026-A0001",
      "sensitivity": "C",
      "standard_of_proof": "RGB",
      "state": "draft",
      "title": "Detention in Kindu"
    }
    "#);
    let version = &view["fields"]["title"]["values"][0];
    assert_eq!(version["author"], "Aline Mbuyi");
    assert_eq!(version["entry"].as_str().unwrap().len(), 64, "the entry that proves it is named");
}

#[test]
fn every_kind_of_this_stage_can_be_written_and_read() {
    let vault = vault();
    let case = vault.case("All kinds");
    let victim = vault.person("Samira Ndaye");
    let suspect = vault.record("person", None, &[("counting_unit", "INDIVIDUAL")]);
    assert_eq!([victim.reference.as_str(), &suspect.reference], ["P-A01", "P-A02"]);
    let event = vault.event(&case, "Arrest at the market", "Soldiers took six people.");
    let act = vault.act(&case, &event, &victim, "Held for nine days.");
    let involvement = vault.record(
        "involvement",
        Some(&case),
        &[
            ("act", &act.id),
            ("perpetrator", &suspect.id),
            ("certainty", first_code(&vault, "involvement", "certainty").as_str()),
        ],
    );
    let information = vault.record(
        "information",
        Some(&case),
        &[("source", &victim.reference), ("date_received", "2026-03-01~"), ("event", &event.id), ("first_hand", "yes")],
    );
    let role = vault.record(
        "case_role",
        Some(&case),
        &[("person", &victim.id), ("role", first_code(&vault, "case_role", "role").as_str())],
    );
    let consent = vault.consent(&victim, "yes");
    let translation = vault.record(
        "translation",
        Some(&case),
        &[
            ("record", &event.id),
            ("field", "description"),
            ("language", "fr"),
            ("text", "Des soldats ont pris six personnes."),
        ],
    );
    for (made, kind) in [
        (&event, "event"),
        (&act, "act"),
        (&involvement, "involvement"),
        (&information, "information"),
        (&role, "case_role"),
        (&consent, "consent"),
        (&translation, "translation"),
    ] {
        let view = vault.show(&made.id);
        assert_eq!(view["kind"], kind);
        if kind != "consent" {
            assert_eq!(view["fields"]["case"]["value"], json!(case.id), "{kind} belongs to its case");
        }
    }
    assert_eq!(vault.show(&information.id)["fields"]["source"]["value"], json!(victim.id), "a reference is resolved");
    assert_eq!(vault.list("consent_cell", None).len(), 1, "a consent stands for its cell of the grid");
}

/// The first code that a field takes.
fn first_code(vault: &TestVault, kind: &str, field: &str) -> String {
    let schema = vault.ok("schema_get", json!({}));
    let kind = schema["kinds"].as_array().unwrap().iter().find(|each| each["name"] == kind).unwrap();
    let field = kind["fields"].as_array().unwrap().iter().find(|each| each["name"] == field).unwrap();
    field["codes"][0].as_str().unwrap().to_owned()
}

#[test]
fn dates_are_kept_as_written_and_sorted_by_what_they_mean() {
    let vault = vault();
    let case = vault.case("Dates");
    for (title, start) in
        [("c", "2026-02-20"), ("b", "2026-02~"), ("d", "2026-02-20/2026-02-28"), ("a", "2025"), ("e", "٢٠٢٦-٠٣")]
    {
        vault.record("event", Some(&case), &[("title", title), ("start", start), ("area", "Kindu")]);
    }
    let page = vault.ok("record_list", json!({ "kind": "event", "sort": "start" }));
    let items = page["items"].as_array().unwrap();
    assert_eq!(column(items, "title"), ["a", "b", "c", "d", "e"]);
    assert_eq!(column(items, "start"), ["2025", "2026-02~", "2026-02-20", "2026-02-20/2026-02-28", "2026-03"]);
    let page = vault.ok("record_list", json!({ "kind": "event", "sort": "-start", "limit": 2 }));
    assert_eq!(column(page["items"].as_array().unwrap(), "title"), ["e", "d"]);
}

#[test]
fn a_changed_field_shows_its_last_value_and_keeps_its_history() {
    let vault = vault();
    let case = vault.case("First title");
    let view = vault.set(&case, &[("title", "Second title"), ("summary", "A summary")]);
    assert_eq!(view["fields"]["title"]["value"], "Second title");
    vault.set(&case, &[("summary", "")]);
    let history = vault.ok("record_history", json!({ "record": case.reference }));
    let steps = |field: &str| -> Vec<(String, Value, bool)> {
        history["fields"][field]
            .as_array()
            .unwrap()
            .iter()
            .map(|step| {
                (step["op"].as_str().unwrap().to_owned(), step["value"].clone(), step["is_living"] == json!(true))
            })
            .collect()
    };
    let set = |value: Value, is_living| ("set".to_owned(), value, is_living);
    assert_eq!(steps("title"), [set(json!("First title"), false), set(json!("Second title"), true)]);
    assert_eq!(steps("summary"), [set(json!("A summary"), false), set(Value::Null, true)]);
    let one = vault.ok("record_history", json!({ "record": case.id, "field": "title" }));
    assert_eq!(one["fields"].as_object().unwrap().len(), 1);
}

#[test]
fn a_value_saved_twice_is_one_step() {
    let vault = vault();
    let case = vault.case("Title");
    vault.set(&case, &[("title", "Title")]);
    let history = vault.ok("record_history", json!({ "record": case.id, "field": "title" }));
    assert_eq!(history["fields"]["title"].as_array().unwrap().len(), 1);
}

#[test]
fn sets_grow_and_shrink_element_by_element() {
    let vault = vault();
    let case = vault.case("Sets");
    let [first, second] = [vault.person("One"), vault.person("Two")];
    let change = |fields: Value| vault.ok("record_set", json!({ "record": case.id, "fields": fields }));
    change(fields(&[("persons", &first.id), ("persons", &second.reference)]));
    let values = |view: &Value| -> Vec<String> {
        view["fields"]["persons"]["values"].as_array().map_or_else(Vec::new, |values| {
            values.iter().filter_map(|version| version["value"].as_str().map(str::to_owned)).collect()
        })
    };
    let mut there = values(&vault.show(&case.id));
    there.sort();
    let mut both = vec![first.id.clone(), second.id.clone()];
    both.sort();
    assert_eq!(there, both);
    change(json!([{ "field": "persons", "text": first.id, "removes": true }]));
    assert_eq!(values(&vault.show(&case.id)), [second.id]);
}

#[test]
fn lists_are_paged_without_a_gap_or_a_double_in_arabic_and_chinese() {
    let vault = vault();
    let case = vault.case("Lists");
    let titles: Vec<String> =
        (0..25).flat_map(|number| [format!("مدرسة {number:02}"), format!("学校 {number:02}")]).collect();
    for title in &titles {
        let areas = if title.starts_with('م') { "كيندو" } else { "金杜" };
        vault.record("event", Some(&case), &[("title", title), ("start", "2026"), ("area", areas)]);
    }
    let all = pages(&vault, json!({ "kind": "event", "sort": "title", "limit": 7 }), 50);
    let mut sorted = all.clone();
    sorted.sort();
    let mut expected = titles.clone();
    expected.sort();
    assert_eq!(sorted, expected, "every title once");
    let arabic = pages(
        &vault,
        json!({ "kind": "event", "sort": "title", "limit": 7, "filters": fields(&[("area", "كيندو")]) }),
        25,
    );
    assert!(arabic.iter().all(|title| title.starts_with('م')), "{arabic:?}");
    let chinese = pages(
        &vault,
        json!({ "kind": "event", "sort": "-title", "limit": 7, "filters": fields(&[("area", "金杜")]) }),
        25,
    );
    assert_eq!(chinese.first().map(String::as_str), Some("学校 24"));
    assert_eq!(chinese.last().map(String::as_str), Some("学校 00"));
    let of_other = vault.case("Other");
    assert_eq!(vault.list("event", Some(&of_other)).len(), 0, "a list of one case holds nothing of another");
}

/// The titles of every page, from the first to the last.
fn pages(vault: &TestVault, request: Value, total: u64) -> Vec<String> {
    let mut request = request;
    let mut titles = Vec::new();
    loop {
        let page = vault.ok("record_list", request.clone());
        assert_eq!(page["total"], json!(total));
        titles.extend(column(page["items"].as_array().unwrap(), "title").into_iter().map(str::to_owned));
        match page["next"].as_str() {
            Some(next) => request["after"] = json!(next),
            None => return titles,
        }
    }
}

#[test]
fn words_are_found_in_six_languages_and_names_are_not() {
    let vault = vault();
    let case = vault.case("Search");
    let other = vault.case("Elsewhere");
    let texts = [
        ("en", "The soldiers burned the granary", "granaries granary"),
        ("fr", "Les soldats ont brûlé l’école", "ecole"),
        ("es", "Quemaron la escuela de niñas", "ninas"),
        ("ar", "أحرقوا المدرسة ليلا", "المدرسه"),
        ("ru", "Солдаты сожгли ёлку у школы", "елку"),
        ("zh", "士兵烧毁了学校的粮仓", "粮仓"),
    ];
    for (language, text, _) in texts {
        vault.event(&case, language, text);
    }
    for (language, _, words) in texts {
        let word = words.split(' ').next_back().unwrap();
        let found = vault.ok("record_search", json!({ "words": word }));
        let items = found["items"].as_array().unwrap();
        assert_eq!(items.len(), 1, "{language}: {found}");
        assert_eq!(items[0]["fields"]["title"], language);
    }
    let elsewhere = vault.ok("record_search", json!({ "words": "粮仓", "case": other.reference }));
    assert_eq!(elsewhere["items"], json!([]), "a search in one case finds nothing of another");
    vault.person("Granada Lucia");
    assert_eq!(vault.ok("record_search", json!({ "words": "Granada" }))["items"], json!([]));
}

#[test]
fn a_name_is_masked_everywhere_and_shown_only_with_a_reason() {
    let vault = vault();
    let person = vault.person("فاطمة علي");
    let view = vault.show(&person.reference);
    assert_eq!(view["fields"]["real_name"]["state"], "sealed");
    assert_eq!(view["fields"]["real_name"]["value"], Value::Null);
    let listed = vault.list("person", None);
    assert_eq!(listed[0]["sealed"], json!(["real_name"]));
    let history = vault.ok("record_history", json!({ "record": person.id }));
    for answer in [&view, &listed[0], &history] {
        assert!(!answer.to_string().contains("فاطمة"), "{answer}");
    }
    let error = vault.refused("identity_show", json!({ "person": person.id, "reason": "  " }));
    assert_eq!(error["code"], "reason_required");
    assert_eq!(vault.list("audit_event", None).len(), 0, "a look that was refused is no look");
    let shown = vault.ok("identity_show", json!({ "person": person.id, "reason": "preparing an interview" }));
    assert_eq!(shown["fields"]["real_name"], json!(["فاطمة علي"]));
    let found = vault.ok("identity_search", json!({ "words": "Fatima Ali" }));
    assert_eq!(found["items"][0]["ref"], json!(person.reference));
    assert!(!found.to_string().contains("فاطمة"), "a search never answers with the name");
    let audit = vault.list("audit_event", None);
    let mut what = column(&audit, "what");
    what.sort_unstable();
    assert_eq!(what, ["identity_searched", "identity_shown"]);
    assert!(audit.iter().all(|event| !event["sealed"].as_array().unwrap().is_empty()), "reasons and words are sealed");
}

#[test]
fn what_was_saved_is_there_after_locking_unlocking_and_a_rebuild() {
    let vault = vault();
    let case = vault.case("Stays");
    let person = vault.person("Жанна Иванова");
    vault.lock();
    vault.assert_clean();
    let view = vault.unlock();
    assert_eq!(view["findings"], json!([]));
    assert_eq!(vault.show(&case.id)["fields"]["title"]["value"], "Stays");
    let rebuilt = vault.ok("vault_rebuild", json!({}));
    assert_eq!(rebuilt["is_same"], json!(true), "{rebuilt}");
    let found = vault.ok("identity_search", json!({ "words": "Zhanna Ivanova" }));
    assert_eq!(found["items"][0]["id"], json!(person.id));
    let next = vault.case("Goes on");
    assert_eq!(next, Made { id: next.id.clone(), reference: "KIN-2026-A0002".into() });
    vault.lock();
    vault.assert_clean();
}
