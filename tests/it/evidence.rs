//! Evidence: taken in, recognised, checked, given out again byte for byte.

use std::path::Path;

use amparo_api::Event;
use amparo_crypto::hash::sha256;
use amparo_domain::custody::CustodyCode;
use amparo_domain::hex;
use amparo_testkit::{Made, Photograph, TestVault, fields};
use serde_json::{Value, json};

use crate::support::{files_below, vault};

fn value<'a>(view: &'a Value, field: &str) -> &'a Value {
    &view["fields"][field]["value"]
}

/// The custody events of an exhibit, in the order in which they were written.
fn custody(vault: &TestVault, case: &Made, exhibit: &str) -> Vec<(String, Value)> {
    let request = json!({
        "kind": "custody_event",
        "case": case.id,
        "sort": "at",
        "limit": 200,
        "filters": fields(&[("exhibit", exhibit)]),
    });
    let page = vault.ok("record_list", request);
    let events = page["items"].as_array().unwrap().iter();
    events
        .map(|event| (event["fields"]["event"].as_str().unwrap().to_owned(), event["fields"]["hash_result"].clone()))
        .collect()
}

#[test]
fn files_and_folders_become_numbered_exhibits_with_their_hashes() {
    let vault = vault();
    let case = vault.case("Evidence");
    let alone = vault.source("alone.txt", b"a statement");
    vault.source("folder/b.txt", b"second");
    vault.source("folder/a.txt", b"first");
    vault.source("folder/deeper/c.bin", &[0, 159, 146, 150]);
    vault.source("folder/empty.txt", b"");
    let folder = vault.outside().join("folder");
    let items = vault.take_in(&case, &[&alone, &folder]);
    let shown: Vec<(&str, &str, u64)> = items
        .iter()
        .map(|item| (item["name"].as_str().unwrap(), item["number"].as_str().unwrap(), item["size"].as_u64().unwrap()))
        .collect();
    assert_eq!(
        shown,
        [
            ("alone.txt", "KIN-2026-A0001/E-A001", 11),
            ("a.txt", "KIN-2026-A0001/E-A002", 5),
            ("b.txt", "KIN-2026-A0001/E-A003", 6),
            ("c.bin", "KIN-2026-A0001/E-A004", 4),
            ("empty.txt", "KIN-2026-A0001/E-A005", 0),
        ]
    );
    assert_eq!(items[0]["sha256"], json!(hex(&sha256(&[b"a statement"]))));
    assert_eq!(items[4]["sha256"], json!(hex(&sha256(&[b""]))), "a file of no bytes is an exhibit too");
    let view = vault.show(items[0]["id"].as_str().unwrap());
    assert_eq!(value(&view, "sha256"), &items[0]["sha256"]);
    assert_eq!(value(&view, "shows_person"), "not_judged");
    assert_eq!(view["fields"]["file_name"]["state"], "sealed", "the name of a file may name a person");
    let matching = json!("MATCH");
    let begun = [
        (CustodyCode::Received, Value::Null),
        (CustodyCode::Hashed, matching.clone()),
        (CustodyCode::Sealed, matching),
    ];
    let begun = begun.map(|(code, result)| (code.code().to_owned(), result));
    assert_eq!(custody(&vault, &case, items[0]["id"].as_str().unwrap()), begun);
    assert_eq!(vault.list("exhibit", Some(&case)).len(), 5);
}

#[test]
fn the_same_bytes_are_recognised_in_one_intake_and_in_a_later_one() {
    let vault = vault();
    let [first, second] = [vault.case("First"), vault.case("Second")];
    let original = vault.source("original.txt", b"the very same bytes");
    let copy = vault.source("copy.txt", b"the very same bytes");
    let items = vault.take_in(&first, &[&original, &copy]);
    assert_eq!(items[0]["duplicate_of"], Value::Null);
    assert_eq!(items[1]["duplicate_of"], items[0]["number"]);
    let later = vault.take_in(&second, &[&copy]);
    assert_eq!(later[0]["duplicate_of"], items[0]["number"]);
    assert_ne!(later[0]["number"], items[0]["number"], "a duplicate is an exhibit of its own");
    let view = vault.show(later[0]["id"].as_str().unwrap());
    assert_eq!(value(&view, "duplicate_of"), &items[0]["id"]);
    assert_eq!(object_files(vault.place()), 1, "the bytes are kept once");
}

fn object_files(place: &Path) -> usize {
    files_below(&place.join("objects")).len()
}

#[cfg(unix)]
#[test]
fn links_pipes_and_what_is_not_there_are_refused_by_name_and_the_others_go_on() {
    let vault = vault();
    let case = vault.case("Refused");
    let real = vault.source("real.txt", b"content");
    let link = vault.outside().join("link.txt");
    std::os::unix::fs::symlink(&real, &link).unwrap();
    let pipe = vault.outside().join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let missing = vault.outside().join("missing.txt");
    let device = Path::new("/dev/null");
    let items = vault.take_in(&case, &[&link, &pipe, device, &missing, &real]);
    let faults: Vec<(&str, &Value)> =
        items.iter().map(|item| (item["name"].as_str().unwrap(), &item["fault"])).collect();
    let not_regular = json!("file_not_regular");
    assert_eq!(
        faults,
        [
            ("link.txt", &not_regular),
            ("pipe", &not_regular),
            ("null", &not_regular),
            ("missing.txt", &json!("file_not_found")),
            ("real.txt", &Value::Null),
        ]
    );
    assert_eq!(vault.list("exhibit", Some(&case)).len(), 1);
    assert_eq!(items[4]["number"], "KIN-2026-A0001/E-A001", "what was refused takes no number");
}

#[test]
fn place_and_time_of_a_photograph_land_on_its_record_and_its_owner_in_the_identity_compartment() {
    let vault = vault();
    let case = vault.case("Photograph");
    let photograph = Photograph {
        place: Some(([4, 19, 1812], 'S', [15, 18, 4500], 'E')),
        taken: Some("2026:02:20 16:28:39".to_owned()),
        maker: Some("Kamera".to_owned()),
        artist: Some("Samira Ndaye".to_owned()),
        copyright: Some("The Ndaye family".to_owned()),
        description: Some("My brother's house".to_owned()),
        ..Photograph::default()
    };
    let source = vault.source("DSC0001.jpg", &photograph.jpeg());
    let items = vault.take_in(&case, &[&source]);
    assert_eq!(items[0]["media_type"], "image/jpeg");
    assert_eq!(items[0]["notes"], json!([]));
    let view = vault.show(items[0]["id"].as_str().unwrap());
    // 4° 19' 18.12" south, 15° 18' 45.00" east.
    assert_eq!(value(&view, "capture_place"), "-4.3217000,15.3125000,1");
    assert_eq!(value(&view, "captured_on"), "2026-02-20");
    assert_eq!(value(&view, "captured_clock"), "2026-02-20T16:28:39");
    assert_eq!(value(&view, "device"), "Kamera");
    assert_eq!([value(&view, "width"), value(&view, "height")], ["96", "64"]);
    assert_eq!(value(&view, "kind"), "PHO");
    for field in ["file_name", "author", "owner", "comment", "capture_metadata"] {
        assert_eq!(view["fields"][field]["state"], "sealed", "{field}: {view}");
    }
    assert!(!view.to_string().contains("Ndaye"), "{view}");
}

#[test]
fn what_the_member_says_of_a_file_goes_before_what_the_file_says() {
    let vault = vault();
    let case = vault.case("Said");
    let source = vault.person("A source");
    let photograph = Photograph { taken: Some("2026:02:20 16:28:39".to_owned()), ..Photograph::default() };
    let file = vault.source("a.jpg", &photograph.jpeg());
    let all = [
        ("captured_on", "2026-01"),
        ("source", &source.reference),
        ("collected_on", "2026-03-01"),
        ("origin", "COLLECTED"),
    ];
    let request = json!({ "case": case.reference, "files": [vault.token(&file)], "fields": fields(&all) });
    let items = vault.ok("exhibit_add", request.clone());
    let id = items["items"][0]["id"].as_str().unwrap();
    let view = vault.show(id);
    assert_eq!(value(&view, "captured_on"), "2026-01");
    assert_eq!(value(&view, "source"), &json!(source.id));
    let events = custody(&vault, &case, id);
    assert_eq!(events[0].0, CustodyCode::Collected.code(), "how it was come by begins its custody");
    let mut wrong = request;
    wrong["fields"] = fields(&[("collected_on", "some day")]);
    let error = vault.refused("exhibit_add", wrong);
    assert_eq!(error["code"], "value_not_understood");
    assert_eq!(vault.list("exhibit", Some(&case)).len(), 1, "nothing was read before the fields were understood");
}

#[test]
fn a_working_copy_is_the_original_byte_for_byte_and_a_custody_event() {
    let vault = vault();
    let case = vault.case("Working copy");
    // Three chunks and a piece of a fourth.
    let content: Vec<u8> = (0_u32..200_000).map(|number| u8::try_from(number % 251).unwrap()).collect();
    let source = vault.source("recording.bin", &content);
    for protects in [false, true] {
        let request = json!({ "case": case.id, "files": [vault.token(&source)], "protects": protects });
        let item = vault.ok("exhibit_add", request)["items"][0].clone();
        let before = custody(&vault, &case, item["id"].as_str().unwrap()).len();
        let place = vault.outside().join(format!("copy-{protects}.bin"));
        let export = json!({ "exhibit": item["number"], "place": vault.token(&place), "reason": "for the expert" });
        let view = vault.ok("exhibit_export", export.clone());
        assert_eq!(std::fs::read(&place).unwrap(), content, "byte for byte");
        assert_eq!(view["sha256"], json!(hex(&sha256(&[&content]))));
        let events = custody(&vault, &case, item["id"].as_str().unwrap());
        assert_eq!(events.len(), before + 1, "giving out is a custody event");
        assert_eq!(events.last().unwrap().1, "MATCH");
        let error = vault.refused("exhibit_export", export);
        assert_eq!(error["code"], "file_exists", "what is there is never overwritten");
        let inside = json!({ "exhibit": item["id"], "place": vault.token(&vault.place().join("copy.bin")) });
        assert_eq!(vault.refused("exhibit_export", inside)["code"], "place_inside_vault");
        let nowhere = vault.outside().join("no-folder").join("copy.bin");
        let nowhere = json!({ "exhibit": item["id"], "place": vault.token(&nowhere) });
        assert_eq!(vault.refused("exhibit_export", nowhere)["code"], "place_not_writable");
        assert_eq!(
            custody(&vault, &case, item["id"].as_str().unwrap()).len(),
            before + 1,
            "what was refused is no event"
        );
    }
    vault.lock();
    vault.assert_clean();
}

#[test]
fn a_damaged_object_is_told_by_its_number_and_given_out_to_nobody() {
    let vault = vault();
    let case = vault.case("Damaged");
    let files = [vault.source("a.txt", &vec![7; 90_000]), vault.source("b.txt", b"whole")];
    let items = vault.take_in(&case, &[&files[0], &files[1]]);
    let clean = vault.ok("exhibit_verify", json!({ "case": case.id }));
    assert_eq!(clean["is_clean"], json!(true), "{clean}");
    damage_largest_object(vault.place());
    let found = vault.ok("exhibit_verify", json!({ "case": case.id }));
    assert_eq!(found["is_clean"], json!(false));
    let results: Vec<(&Value, &Value)> =
        found["items"].as_array().unwrap().iter().map(|item| (&item["number"], &item["result"])).collect();
    assert_eq!(results, [(&items[0]["number"], &json!("DIFFERENT")), (&items[1]["number"], &json!("MATCH"))]);
    let place = vault.outside().join("copy");
    let error = vault.refused("exhibit_export", json!({ "exhibit": items[0]["id"], "place": vault.token(&place) }));
    assert_eq!(error["code"], "exhibit_damaged");
    assert_eq!(error["args"]["number"], items[0]["number"]);
    let left: Vec<_> = std::fs::read_dir(vault.outside()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(!left.iter().any(|name| name.to_string_lossy().starts_with("copy")), "nothing half done is left: {left:?}");
    vault.lock();
    let found = vault.verify("deep");
    assert_eq!(found["is_clean"], json!(false));
    assert!(found["findings"].to_string().contains("object_damaged"), "{found}");
}

fn damage_largest_object(place: &Path) {
    let files = files_below(&place.join("objects")).into_iter().map(|path| (path.metadata().unwrap().len(), path));
    let (_, path) = files.max().unwrap();
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    let mut permissions = path.metadata().unwrap().permissions();
    #[expect(clippy::permissions_set_readonly_false, reason = "a file of this test's own folder")]
    permissions.set_readonly(false);
    std::fs::set_permissions(&path, permissions).unwrap();
    std::fs::write(path, bytes).unwrap();
}

#[test]
fn an_intake_that_was_cancelled_keeps_what_is_secured_and_goes_on_where_it_ended() {
    let vault = vault();
    let case = vault.case("Cancelled");
    for number in 0_u8..24 {
        // Large files are sealed one by one, so that some are secured before the others are begun.
        vault.source(&format!("many/{number:02}.bin"), &vec![number; 5 << 20]);
    }
    let folder = vault.outside().join("many");
    let request = json!({ "case": case.id, "files": [vault.token(&folder)] });
    let mut events = vault.dispatcher().events();
    let canceller = vault.dispatcher().clone();
    let watch = std::thread::spawn(move || {
        loop {
            match events.blocking_recv() {
                Ok(Event::TaskProgressed { task, done, total }) if done > total / 4 => return canceller.cancel(task),
                Ok(_) | Err(amparo_testkit::RecvError::Lagged(_)) => {}
                Err(amparo_testkit::RecvError::Closed) => return false,
            }
        }
    });
    let view = vault.ok("exhibit_add", request.clone());
    assert!(watch.join().unwrap(), "the task was there to be cancelled");
    assert_eq!(view["is_cancelled"], json!(true), "{view}");
    let secured = view["items"].as_array().unwrap().len();
    assert!(secured > 0 && secured < 24, "{secured} of 24 were secured");
    assert_eq!(vault.list("exhibit", Some(&case)).len(), secured);
    assert_eq!(object_files(vault.place()), secured, "nothing half done is left");
    assert_eq!(vault.ok("vault_get", json!({}))["interrupted_intakes"], json!([case.reference]));
    vault.lock();
    vault.assert_clean();
    assert_eq!(vault.unlock()["interrupted_intakes"], json!([case.reference]), "it is known after the next unlock");
    let request = json!({ "case": case.id, "files": [vault.token(&folder)] });
    let view = vault.ok("exhibit_add", request);
    let items = view["items"].as_array().unwrap();
    assert_eq!(items.len(), 24);
    let there = items.iter().filter(|item| item["was_there"] == json!(true)).count();
    assert_eq!(there, secured, "what was secured is not taken in twice");
    assert_eq!(vault.list("exhibit", Some(&case)).len(), 24);
    assert_eq!(object_files(vault.place()), 24);
    assert_eq!(vault.ok("vault_get", json!({}))["interrupted_intakes"], json!([]));
    vault.lock();
    vault.assert_clean();
}
