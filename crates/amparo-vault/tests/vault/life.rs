#![expect(clippy::disallowed_methods, reason = "tests damage files of their own folders")]

use amparo_domain::schema::Class;
use amparo_domain::{Content, Silent, Value};
use amparo_journal::{DraftRow, EntryDraft, Op, RowRef};
use amparo_vault::{ListQuery, OpenError, SearchQuery, Vault, VerifyDepth, verify};

use crate::support::{Place, add_case, add_person, files, passphrase};

#[test]
fn what_is_saved_is_there_after_closing_and_opening() {
    let place = Place::new();
    let vault = place.create();
    let case = add_case(&vault, "A0001");
    let person = add_person(&vault, "P-A01", "فاطمة علي");
    let hash = vault.state_hash().unwrap();
    vault.close().unwrap();
    let vault = place.unlock();
    assert!(vault.findings().is_empty(), "{:?}", vault.findings());
    assert_eq!(vault.state_hash().unwrap(), hash);
    assert_eq!(vault.record(case).unwrap().unwrap().text("title"), Some("A0001"));
    let sealed = vault.record(person).unwrap().unwrap();
    assert_eq!(sealed.versions("real_name")[0].content, Content::Sealed);
    let opened = vault.record_opened(person).unwrap().unwrap();
    assert!(matches!(opened.value("real_name"), Some(Value::Name(name)) if name.joined() == "فاطمة علي"));
}

#[test]
fn a_wrong_passphrase_is_told_from_damage() {
    let place = Place::new();
    place.create().close().unwrap();
    let wrong = amparo_crypto::passphrase::Passphrase::from_line("another long passphrase here").unwrap();
    assert!(matches!(Vault::unlock(&place.host, &place.path, &wrong), Err(OpenError::WrongPassphrase)));
    let slot = files(&place.path).into_iter().find(|path| path.extension().is_some_and(|end| end == "slot"));
    for slot in files(&place.path).iter().filter(|path| path.extension().is_some_and(|end| end == "slot")) {
        let mut bytes = std::fs::read(slot).unwrap();
        bytes[140] ^= 1;
        let mut permissions = std::fs::metadata(slot).unwrap().permissions();
        #[expect(clippy::permissions_set_readonly_false, reason = "a file of this test's own folder")]
        permissions.set_readonly(false);
        std::fs::set_permissions(slot, permissions).unwrap();
        std::fs::write(slot, bytes).unwrap();
    }
    assert!(slot.is_some());
    assert!(matches!(Vault::unlock(&place.host, &place.path, &passphrase()), Err(OpenError::Damaged(_))));
}

#[test]
fn a_second_process_is_refused() {
    let place = Place::new();
    let vault = place.create();
    assert!(matches!(Vault::unlock(&place.host, &place.path, &passphrase()), Err(OpenError::InUse)));
    vault.close().unwrap();
    place.unlock();
}

#[test]
fn a_deleted_database_is_made_again_with_the_same_state() {
    let place = Place::new();
    let vault = place.create();
    add_case(&vault, "A0001");
    add_person(&vault, "P-A01", "Jean");
    let hash = vault.state_hash().unwrap();
    vault.close().unwrap();
    for path in files(&place.path).iter().filter(|path| path.to_string_lossy().contains(".db")) {
        std::fs::remove_file(path).unwrap();
    }
    let vault = place.unlock();
    assert_eq!(vault.findings().len(), 1, "{:?}", vault.findings());
    assert_eq!(vault.state_hash().unwrap(), hash);
    vault.close().unwrap();
    let verification = verify(&place.host, &place.path, &passphrase(), VerifyDepth::Deep, &Silent).unwrap();
    assert!(verification.is_clean(), "{:?}", verification.findings);
}

#[test]
fn lists_are_paged_by_key_and_filtered() {
    let place = Place::new();
    let vault = place.create();
    for number in (0..120).rev() {
        add_case(&vault, &format!("A{number:04}"));
    }
    let schema = vault.schema().clone();
    let kind = schema.kind("case").unwrap();
    let mut after = None;
    let mut titles = Vec::new();
    loop {
        let page = vault
            .list(&ListQuery {
                kind,
                root: None,
                filters: vec![(kind.field("kind").unwrap(), Value::Code("HRV".to_owned()))],
                sort: kind.field("title"),
                descending: false,
                limit: 50,
                after: after.as_deref(),
            })
            .unwrap();
        assert_eq!(page.total, 120);
        titles.extend(page.records.iter().map(|record| record.text("title").unwrap().to_owned()));
        match page.next {
            Some(next) => after = Some(next),
            None => break,
        }
    }
    assert_eq!(titles.len(), 120);
    assert!(titles.is_sorted());
}

#[test]
fn words_are_found_in_arabic_and_chinese() {
    let place = Place::new();
    let vault = place.create();
    add_case(&vault, "شهادة فاطمة في المدرسة");
    add_case(&vault, "调查学校袭击事件");
    let find = |words: &str| {
        let query = SearchQuery { words, root: None, limit: 10 };
        vault.search(&query).unwrap().map_or(0, |found| found.hits.len())
    };
    assert_eq!(find("فاطمه"), 1);
    assert_eq!(find("学校"), 1);
    assert_eq!(find("校学"), 0);
}

#[test]
fn an_erased_value_is_in_no_file_and_never_returns() {
    let place = Place::new();
    let vault = place.create();
    let case = add_case(&vault, "title-to-be-erased");
    let record = vault.record(case).unwrap().unwrap();
    let at = record.versions("title")[0].at;
    let target = RowRef { entry: at.entry, row: at.row };
    let erasure = vault.make_record_id();
    let text = |field: &str, value: &str| DraftRow::set(erasure, field, Value::Text(value.to_owned()));
    let rows = vec![
        DraftRow::new(case, "case.title", Op::Erase, None).superseding([target]),
        DraftRow::set(erasure, "erasure.target", Value::Ref(case)),
        text("erasure.field", "title"),
        text("erasure.reason", "asked for"),
        text("erasure.authority", "the head of office"),
    ];
    vault.commit(&[EntryDraft { class: Class::Work, rows, scope: Vec::new() }]).unwrap();
    assert!(vault.record(case).unwrap().unwrap().value("title").is_none());
    let history = vault.history(case, Some("title")).unwrap();
    assert!(history[0].items.iter().any(|item| item.row.erased_by.is_some()));
    vault.close().unwrap();
    let verification = verify(&place.host, &place.path, &passphrase(), VerifyDepth::Deep, &Silent).unwrap();
    assert!(verification.is_clean(), "{:?}", verification.findings);
    for path in files(&place.path).iter().filter(|path| path.to_string_lossy().contains(".db")) {
        std::fs::remove_file(path).unwrap();
    }
    let vault = place.unlock();
    let record = vault.record(case).unwrap().unwrap();
    assert!(record.value("title").is_none(), "a rebuild does not bring it back");
}
