//! A marker in protected and erased values, looked for inside the opened database and the decrypted journal.
//!
//! What must stay true: every search is proved by a marker that is there to be found.
#![expect(clippy::unwrap_used, reason = "a test stops where its preparation fails")]
#![expect(clippy::disallowed_methods, reason = "a test puts an old copy of a file in place of the new one")]

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use amparo_crypto::kdf::{Argon2Params, Floor};
use amparo_crypto::passphrase::Passphrase;
use amparo_crypto::random::SystemRandom;
use amparo_domain::schema::Class;
use amparo_domain::{PersonName, RecordId, Schema, Silent, Value};
use amparo_journal::{DraftRow, EntryDraft, IDENTITY, Op, RowRef};
use tempfile::TempDir;

use crate::disk::RealDisk;
use crate::journal_state::{Heads, JournalState};
use crate::sqlite::DatabaseError;
use crate::{Clock, Costs, Host, NewVault, Vault, VerifyDepth, verify};

const CHEAP: Argon2Params = Argon2Params { memory_kib: 64, passes: 1, lanes: 1 };
const OPEN: &str = "zqopenmarker7f3a";
const NAME: &str = "zqnamemarker91c4";
const FORMER: &str = "zqformermarker5d02";
const REASON: &str = "zqreasonmarker66be";
const FILE: &str = "zqfilemarkeraa17";

struct TestClock(AtomicI64);

impl Clock for TestClock {
    fn now_millis(&self) -> i64 {
        self.0.fetch_add(1000, Ordering::Relaxed)
    }

    fn offset_minutes(&self) -> i16 {
        0
    }
}

struct Place {
    _folder: TempDir,
    path: PathBuf,
    host: Host,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let host = Host {
            disk: Arc::new(RealDisk),
            clock: Arc::new(TestClock(AtomicI64::new(1_790_000_000_000))),
            random: Arc::new(SystemRandom),
            schema: Schema::built_in().unwrap(),
            elapsed: || Duration::ZERO,
        };
        Self { path: folder.path().join("office.amparo"), _folder: folder, host }
    }

    fn passphrase() -> Passphrase {
        Passphrase::from_line("seven herons over a quiet delta").unwrap()
    }

    fn create(&self) -> Vault {
        let new = NewVault {
            office: "Office A",
            mission: "KIN",
            member: "Aline",
            passphrase: &Self::passphrase(),
            costs: Costs { params: Some(CHEAP), floor: Floor(CHEAP) },
            roles: &["investigator", "records_officer"],
        };
        Vault::create(&self.host, &self.path, &new).unwrap().0
    }

    fn unlock(&self) -> Vault {
        Vault::unlock(&self.host, &self.path, &Self::passphrase()).unwrap()
    }

    fn assert_clean(&self) {
        let found = verify(&self.host, &self.path, &Self::passphrase(), VerifyDepth::Deep, &Silent).unwrap();
        assert!(found.is_clean(), "{:?}", found.findings);
    }
}

fn commit(vault: &Vault, class: Class, rows: Vec<DraftRow>) {
    vault.commit(&[EntryDraft { class, rows, scope: Vec::new() }]).unwrap();
}

fn text(record: RecordId, field: &str, text: &str) -> DraftRow {
    DraftRow::set(record, field, Value::Text(text.to_owned()))
}

/// A case with an open text, a person with a name and a former name, an exhibit's file name, a look with its reason.
fn written(vault: &Vault) -> (RecordId, RecordId) {
    let [case, person, exhibit, audit] = std::array::from_fn(|_| vault.make_record_id());
    let name =
        |text: &str| DraftRow::set(person, "person.real_name", Value::Name(PersonName::full(text))).sealed_to(IDENTITY);
    let title = text(case, "case.title", OPEN);
    commit(vault, Class::Work, vec![title, text(case, "case.ref", "KIN-2026-A0001")]);
    let pseudonym = text(person, "person.pseudonym", "P-A01");
    commit(
        vault,
        Class::Work,
        vec![pseudonym, name(FORMER), text(person, "person.contacts", NAME).sealed_to(IDENTITY)],
    );
    let at = vault.record(person).unwrap().unwrap().versions("real_name")[0].at;
    let former = RowRef { entry: at.entry, row: at.row };
    commit(vault, Class::Work, vec![name(NAME).superseding([former])]);
    let file_name = text(exhibit, "exhibit.file_name", FILE).sealed_to(IDENTITY);
    commit(vault, Class::Work, vec![text(exhibit, "exhibit.number", "KIN-2026-A0001/E-A001"), file_name]);
    let member = Value::Ref(RecordId::from_bytes(*vault.member().as_bytes()));
    let rows = vec![
        DraftRow::set(audit, "audit_event.what", Value::Code("identity_shown".to_owned())),
        DraftRow::set(audit, "audit_event.member", member),
        text(audit, "audit_event.reason", REASON).sealed_to(IDENTITY),
    ];
    commit(vault, Class::Audit, rows);
    (case, person)
}

/// Fills the cache of protected values as a holder's search does; gives what it opened.
fn opened(vault: &Vault) -> String {
    let mut texts = Vec::new();
    vault
        .each_identity(|identity| match identity.value {
            Value::Name(name) => texts.push(name.joined()),
            Value::Text(text) => texts.push(text),
            _ => {}
        })
        .unwrap();
    texts.join(" ")
}

/// Every cell of every table of the opened database, the search index and its words included.
fn cells(vault: &Vault) -> Vec<(String, Vec<u8>)> {
    let state = &mut *vault.state();
    state.database.execute_sql("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search, row)").unwrap();
    let mut cells = Vec::new();
    state
        .database
        .raw(|raw| {
            let mut tables = vec!["temp.words".to_owned()];
            raw.each("SELECT name FROM sqlite_schema WHERE type = 'table'", &[], |row| {
                tables.push(format!("main.\"{}\"", row.text(0)));
                Ok::<bool, DatabaseError>(true)
            })?;
            for table in &tables {
                let mut columns = 0;
                let name = table.rsplit('.').next().unwrap_or_default().trim_matches('"');
                raw.each("SELECT 1 FROM pragma_table_info(?)", &[name.into()], |_| {
                    columns += 1;
                    Ok::<bool, DatabaseError>(true)
                })?;
                raw.each(&format!("SELECT * FROM {table}"), &[], |row| {
                    cells.extend((0..columns).map(|column| (format!("{table}.{column}"), row.bytes(column).to_vec())));
                    Ok::<bool, DatabaseError>(true)
                })?;
            }
            Ok(())
        })
        .unwrap();
    state.database.execute_sql("DROP TABLE temp.words").unwrap();
    cells
}

fn holding(cells: &[(String, Vec<u8>)], marker: &str) -> Vec<String> {
    let utf16: Vec<u8> = marker.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let holds = |bytes: &[u8], needle: &[u8]| bytes.windows(needle.len()).any(|window| window == needle);
    cells
        .iter()
        .filter(|(_, bytes)| holds(bytes, marker.as_bytes()) || holds(bytes, &utf16))
        .map(|(place, _)| place.clone())
        .collect()
}

/// Every entry of the journal's files as it is decrypted, and what its sealed rows hold for a holder.
fn journal(vault: &Vault) -> Vec<(String, Vec<u8>)> {
    let mut journal = JournalState::read(&vault.folder, &vault.keys, &Heads::new()).unwrap();
    let state = vault.state();
    let mut found = Vec::new();
    for (_, entries) in journal.take_fresh() {
        for signed in entries {
            let entry = signed.decode().unwrap();
            for (row, content) in entry.open_sealed(&state.held) {
                if let Ok(content) = content {
                    found.push((format!("{} row {row}", entry.id), content.encode()));
                }
            }
            found.push((format!("header of {}", entry.id), signed.header));
            found.push((format!("body of {}", entry.id), signed.body));
        }
    }
    found
}

#[test]
fn the_opened_database_shows_no_protected_value() {
    let place = Place::new();
    let vault = place.create();
    written(&vault);
    let in_memory = opened(&vault);
    for marker in [NAME, FORMER, REASON, FILE] {
        assert!(in_memory.contains(marker), "a holder reads {marker}");
    }
    let check = |vault: &Vault, when: &str| {
        let cells = cells(vault);
        assert!(cells.len() > 500, "{} cells {when}", cells.len());
        let open = holding(&cells, OPEN);
        assert!(open.iter().any(|place| place.starts_with("temp.words")), "the search finds words {when}: {open:?}");
        assert!(open.len() > 1, "the search finds open texts {when}: {open:?}");
        for marker in [NAME, FORMER, REASON, FILE] {
            assert_eq!(holding(&cells, marker), Vec::<String>::new(), "{marker} {when}");
        }
    };
    check(&vault, "after writing");
    vault.close().unwrap();
    let vault = place.unlock();
    opened(&vault);
    let vault = vault.rebuild().unwrap();
    opened(&vault);
    check(&vault, "after a rebuild");
}

fn erase(vault: &Vault, record: RecordId, field: &str) {
    let (kind, name) = field.split_once('.').unwrap();
    assert!(!kind.is_empty());
    let history = vault.history(record, Some(name)).unwrap();
    let targets: Vec<RowRef> = history
        .iter()
        .flat_map(|history| &history.items)
        .filter(|item| matches!(item.row.op, Op::Set | Op::Add))
        .map(|item| RowRef { entry: item.row.at.entry, row: item.row.at.row })
        .collect();
    assert!(!targets.is_empty());
    let erasure = vault.make_record_id();
    let rows = vec![
        DraftRow::new(record, field, Op::Erase, None).superseding(targets),
        DraftRow::set(erasure, "erasure.target", Value::Ref(record)),
        text(erasure, "erasure.field", name),
        text(erasure, "erasure.reason", "asked for"),
        text(erasure, "erasure.authority", "the head of office"),
    ];
    commit(vault, Class::Work, rows);
}

#[test]
fn an_erased_value_is_in_no_cell_and_no_decrypted_frame() {
    let place = Place::new();
    let vault = place.create();
    let (case, person) = written(&vault);
    opened(&vault);
    for marker in [OPEN, NAME, FORMER, FILE] {
        assert!(!holding(&journal(&vault), marker).is_empty(), "{marker} is found before it is erased");
    }
    erase(&vault, case, "case.title");
    erase(&vault, person, "person.real_name");
    erase(&vault, person, "person.contacts");
    let check = |vault: &Vault, when: &str| {
        assert!(!opened(vault).contains(NAME), "{when}");
        let everything = [cells(vault), journal(vault)].concat();
        for marker in [OPEN, NAME, FORMER] {
            assert_eq!(holding(&everything, marker), Vec::<String>::new(), "{marker} {when}");
        }
        assert!(!holding(&everything, FILE).is_empty(), "nothing else is erased {when}");
        let case = vault.record(case).unwrap().unwrap();
        assert!(case.value("title").is_none(), "{when}");
        let person = vault.record_opened(person).unwrap().unwrap();
        assert!(person.value("real_name").is_none() && person.value("contacts").is_none(), "{when}");
    };
    check(&vault, "after erasing");
    vault.close().unwrap();
    place.assert_clean();
    let vault = place.unlock().rebuild().unwrap();
    check(&vault, "after a rebuild");
    vault.close().unwrap();
    place.assert_clean();
}

#[test]
fn an_old_copy_of_the_journal_brings_nothing_back() {
    let place = Place::new();
    let vault = place.create();
    let (case, person) = written(&vault);
    vault.close().unwrap();
    let file = journal_file(&place);
    let before = std::fs::read(&file).unwrap();
    let vault = place.unlock();
    erase(&vault, case, "case.title");
    erase(&vault, person, "person.real_name");
    vault.close().unwrap();
    // What a backup from before the erasure, or another laptop that has not heard of it, would hold.
    std::fs::remove_file(journal_file(&place)).unwrap();
    std::fs::write(&file, before).unwrap();
    let vault = place.unlock();
    assert!(!vault.findings().is_empty(), "the old copy is noticed");
    assert!(vault.record(case).unwrap().unwrap().value("title").is_none());
    let everything = [cells(&vault), journal(&vault)].concat();
    for marker in [OPEN, FORMER] {
        assert_eq!(holding(&everything, marker), Vec::<String>::new(), "{marker}");
    }
    let vault = vault.rebuild().unwrap();
    assert!(vault.record(case).unwrap().unwrap().value("title").is_none(), "nor does a rebuild from it");
    assert!(vault.record_opened(person).unwrap().unwrap().value("real_name").is_none());
}

/// The one journal file of a small vault.
fn journal_file(place: &Place) -> PathBuf {
    let log = std::fs::read_dir(place.path.join("journal")).unwrap().next().unwrap().unwrap().path();
    let mut files: Vec<PathBuf> = std::fs::read_dir(log).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|end| end == "amj"));
    assert_eq!(files.len(), 1, "{files:?}");
    files.remove(0)
}
