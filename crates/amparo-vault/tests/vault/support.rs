//! A vault in a temporary folder, with cheap keys and a clock that stands still until it is moved.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use amparo_crypto::kdf::{Argon2Params, Floor};
use amparo_crypto::passphrase::Passphrase;
use amparo_crypto::random::SystemRandom;
use amparo_domain::schema::Class;
use amparo_domain::{RecordId, Schema, Value};
use amparo_journal::{DraftRow, EntryDraft, IDENTITY};
use amparo_vault::disk::{Disk, RealDisk};
use amparo_vault::{Clock, Costs, Host, NewVault, Vault};
use tempfile::TempDir;

pub(crate) const PASSPHRASE: &str = "seven herons over a quiet delta";

const CHEAP: Argon2Params = Argon2Params { memory_kib: 64, passes: 1, lanes: 1 };

pub(crate) struct TestClock(AtomicI64);

impl Clock for TestClock {
    fn now_millis(&self) -> i64 {
        self.0.fetch_add(1000, Ordering::Relaxed)
    }

    fn offset_minutes(&self) -> i16 {
        60
    }
}

pub(crate) struct Place {
    _folder: TempDir,
    pub(crate) path: PathBuf,
    pub(crate) host: Host,
}

pub(crate) fn host_on(disk: Arc<dyn Disk>) -> Host {
    Host {
        disk,
        clock: Arc::new(TestClock(AtomicI64::new(1_790_000_000_000))),
        random: Arc::new(SystemRandom),
        schema: Schema::built_in().unwrap(),
        elapsed: || Duration::ZERO,
    }
}

pub(crate) fn passphrase() -> Passphrase {
    Passphrase::from_line(PASSPHRASE).unwrap()
}

pub(crate) fn create_on(host: &Host, path: &Path) -> Vault {
    let new = NewVault {
        office: "Office A",
        mission: "KIN",
        member: "Aline",
        passphrase: &passphrase(),
        costs: Costs { params: Some(CHEAP), floor: Floor(CHEAP) },
        roles: &["investigator", "records_officer"],
    };
    Vault::create(host, path, &new).unwrap().0
}

impl Place {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("office.amparo");
        Self { _folder: folder, path, host: host_on(Arc::new(RealDisk)) }
    }

    pub(crate) fn create(&self) -> Vault {
        create_on(&self.host, &self.path)
    }

    pub(crate) fn unlock(&self) -> Vault {
        Vault::unlock(&self.host, &self.path, &passphrase()).unwrap()
    }
}

pub(crate) fn case_draft(vault: &Vault, title: &str) -> (RecordId, EntryDraft) {
    let id = vault.make_record_id();
    let rows = vec![
        DraftRow::set(id, "case.ref", Value::Text(format!("KIN-2026-{title}"))),
        DraftRow::set(id, "case.title", Value::Text(title.to_owned())),
        DraftRow::set(id, "case.kind", Value::Code("HRV".to_owned())),
    ];
    (id, EntryDraft { class: Class::Work, rows, scope: Vec::new() })
}

pub(crate) fn add_case(vault: &Vault, title: &str) -> RecordId {
    let (id, draft) = case_draft(vault, title);
    vault.commit(&[draft]).unwrap();
    id
}

pub(crate) fn add_person(vault: &Vault, pseudonym: &str, name: &str) -> RecordId {
    let id = vault.make_record_id();
    let name = amparo_domain::PersonName::full(name);
    let rows = vec![
        DraftRow::set(id, "person.pseudonym", Value::Text(pseudonym.to_owned())),
        DraftRow::set(id, "person.real_name", Value::Name(name)).sealed_to(IDENTITY),
    ];
    vault.commit(&[EntryDraft { class: Class::Work, rows, scope: Vec::new() }]).unwrap();
    id
}

/// Every file of the vault but lock and ballast.
pub(crate) fn files(root: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if !path.ends_with("lock") && !path.ends_with("ballast") {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}
