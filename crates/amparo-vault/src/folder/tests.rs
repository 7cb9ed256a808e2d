#![expect(clippy::unwrap_used, reason = "a test stops where its preparation fails")]
#![expect(clippy::disallowed_methods, reason = "a test puts strange files into the folder")]

use amparo_crypto::random::SystemRandom;
use amparo_domain::id::{LogId, MemberId};

use super::*;
use crate::disk::RealDisk;
use crate::disk::fault::{ALL_FAILURES, At, Fault, FaultDisk};

fn new_folder() -> (tempfile::TempDir, Folder) {
    let place = tempfile::tempdir().unwrap();
    let folder = Folder::create(Arc::new(RealDisk), &place.path().join("Office A.amparo")).unwrap();
    (place, folder)
}

fn every_kind() -> Vec<VaultFile> {
    let log = LogId::from_bytes([0xab; 16]);
    let mut files = vec![
        VaultFile::Header,
        VaultFile::HeaderBackup,
        VaultFile::Readme,
        VaultFile::Lock,
        VaultFile::Ballast,
        VaultFile::Slot([1; 16]),
        VaultFile::Bundle(MemberId::from_bytes([2; 16])),
        VaultFile::KeyFile(7),
        VaultFile::LogKey(log),
        VaultFile::Journal { log, first: 1 },
        VaultFile::Journal { log, first: u64::MAX },
        VaultFile::JournalDamaged { log, first: 900, number: 2 },
        VaultFile::JournalTorn { log, first: 900, offset: 96, number: 1 },
        VaultFile::Object(ObjectName::from_bytes([0xcd; 32])),
        VaultFile::Draft([3; 16]),
        VaultFile::Package { place: PackagePlace::Inbox, name: "2026-02-A7".into() },
        VaultFile::Temporary([4; 16]),
    ];
    for is_new in [false, true] {
        for part in [DatabasePart::Main, DatabasePart::WriteAhead, DatabasePart::SharedMemory, DatabasePart::Rollback] {
            files.push(VaultFile::Database { epoch: 12, is_new, part });
        }
    }
    files
}

#[test]
fn every_name_reads_back_as_the_file_it_was_written_for() {
    for file in every_kind() {
        assert_eq!(VaultFile::parse(&file.relative()), Some(file.clone()), "{file:?}");
    }
}

#[test]
fn names_that_only_resemble_those_of_a_vault_are_stray() {
    let object = ObjectName::from_bytes([0xcd; 32]).to_string();
    let names = [
        "VAULT.HDR".to_owned(),
        "vault.hdr ".to_owned(),
        "keys/07".to_owned(),
        "keys/+7".to_owned(),
        "slots/0101.slot".to_owned(),
        format!("objects/ab/{object}.amb"),
        format!("objects/cd/{}.amb", object.to_uppercase()),
        format!("journal/{}/1.amj", "ab".repeat(16)),
        "inbox/../lock.amparo.age".to_owned(),
        "db/amparo.1.db-old".to_owned(),
        "lock/lock".to_owned(),
        String::new(),
    ];
    for name in names {
        assert_eq!(VaultFile::parse(&name), None, "{name:?} is no name of a vault");
    }
}

#[test]
fn a_survey_finds_files_of_the_vault_and_names_strays() {
    let (_place, folder) = new_folder();
    let files = every_kind();
    for file in &files {
        folder.write_new(file, b"x", &SystemRandom).unwrap();
    }
    let stray = ["notes.txt", "objects/zz", "journal/other.amj", "objects/cd/copy of one"];
    for name in stray {
        std::fs::write(folder.root().join(name), b"?").unwrap();
    }
    std::os::unix::fs::symlink("/etc/passwd", folder.root().join("keys/1")).unwrap();
    let survey = folder.survey().unwrap();
    let mut found: Vec<VaultFile> = survey.files.into_iter().map(|found| found.file).collect();
    let mut expected = files;
    found.sort();
    expected.sort();
    assert_eq!(found, expected);
    let mut names: Vec<String> = survey.stray.iter().map(|path| path.display().to_string()).collect();
    names.sort();
    assert_eq!(names, ["journal/other.amj", "keys/1", "notes.txt", "objects/cd/copy of one", "objects/zz"]);
}

#[test]
fn files_of_a_vault_are_for_their_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let (_place, folder) = new_folder();
    folder.write_new(&VaultFile::Header, b"x", &SystemRandom).unwrap();
    let mode = |path: PathBuf| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(folder.root().to_path_buf()), 0o700, "the folder");
    assert_eq!(mode(folder.root().join("objects")), 0o700, "a directory");
    assert_eq!(mode(folder.path(&VaultFile::Header)), 0o600, "a file");
}

#[test]
fn a_vault_is_not_made_where_something_lies_or_where_files_are_copied_away() {
    let place = tempfile::tempdir().unwrap();
    let full = place.path().join("full");
    std::fs::create_dir(&full).unwrap();
    std::fs::write(full.join("letter"), b"x").unwrap();
    let make = |path: &Path| Folder::create(Arc::new(RealDisk), path).err();
    assert_eq!(make(&full), Some(FolderError::NotEmpty));
    let synced = place.path().join("Dropbox");
    std::fs::create_dir(&synced).unwrap();
    let refused = Some(FolderError::Place(PlaceError::InSyncedFolder { program: "Dropbox" }));
    assert_eq!(make(&synced.join("vault")), refused, "a folder inside");
    assert_eq!(make(&synced), refused, "the folder itself");
    let link = place.path().join("plain");
    std::os::unix::fs::symlink(&synced, &link).unwrap();
    assert_eq!(make(&link.join("vault")), refused, "by way of a link");
    assert!(!synced.join("vault").exists(), "nothing was made");
    std::fs::create_dir_all(place.path().join("marked/.stfolder")).unwrap();
    let refused = Some(FolderError::Place(PlaceError::InSyncedFolder { program: "Syncthing" }));
    assert_eq!(make(&place.path().join("marked/vault")), refused, "by its mark");
}

#[test]
fn a_folder_without_a_header_is_no_vault_and_stays_as_it_is() {
    let place = tempfile::tempdir().unwrap();
    let open = |path: &Path| Folder::open(Arc::new(RealDisk), path).err();
    assert_eq!(open(place.path()), Some(FolderError::NotAVault));
    assert_eq!(open(&place.path().join("none")), Some(FolderError::NotAVault));
    assert_eq!(std::fs::read_dir(place.path()).unwrap().count(), 0, "nothing was made");
}

#[test]
fn the_page_is_compared_with_its_template() {
    let (_place, folder) = new_folder();
    assert_eq!(folder.check_readme().unwrap(), ReadmeState::Missing);
    folder.write_readme(&SystemRandom).unwrap();
    assert_eq!(folder.check_readme().unwrap(), ReadmeState::Same);
    folder.write_replacing(&VaultFile::Readme, README_TEXT.replace("24", "12").as_bytes(), &SystemRandom).unwrap();
    assert_eq!(folder.check_readme().unwrap(), ReadmeState::Changed);
    for language in ["English", "Français", "Español", "العربية", "Русский", "中文"] {
        assert!(README_TEXT.contains(&format!("==== {language} ====")), "{language} is there");
    }
}

#[test]
fn the_sweep_removes_half_written_files_and_nothing_else() {
    let (_place, folder) = new_folder();
    folder.write_new(&VaultFile::Temporary([9; 16]), b"half", &SystemRandom).unwrap();
    std::fs::write(folder.root().join("tmp/photo.jpg"), b"somebody's").unwrap();
    assert_eq!(folder.sweep_temporary().unwrap(), 1);
    assert!(folder.root().join("tmp/photo.jpg").exists(), "a stray file stays");
}

/// After any fault at any step, a file that was replaced is the old one or the new one, whole.
#[test]
fn a_replaced_file_is_old_or_new_after_a_fault_at_any_step() {
    for failure in ALL_FAILURES {
        for seed in 0..3 {
            for step in 0.. {
                let (_place, folder) = new_folder();
                folder.write_header(b"old header", &SystemRandom).unwrap();
                let script = vec![Fault { at: At::Any(step), failure }];
                let disk = FaultDisk::new(Arc::new(RealDisk), seed, script);
                let faulty = Folder { disk: Arc::new(disk.clone()), root: folder.root.clone() };
                let outcome = faulty.write_header(b"new header", &SystemRandom);
                let copies = [VaultFile::HeaderBackup, VaultFile::Header].map(|file| folder.read(&file, 100).unwrap());
                let new = b"new header".to_vec();
                for copy in &copies {
                    let is_whole = copy == b"old header" || *copy == new;
                    assert!(is_whole, "{failure:?} at {step}, seed {seed}: {copy:?}");
                }
                if outcome.is_ok() {
                    assert_eq!(copies, [new.clone(), new], "{failure:?} at {step}: acknowledged");
                }
                let swept = folder.sweep_temporary().unwrap();
                assert!(swept == 0 || disk.is_crashed() || outcome.is_err(), "only a failure leaves a file behind");
                if disk.steps() <= step {
                    break;
                }
            }
        }
    }
}

#[test]
fn a_write_for_which_there_is_no_room_says_how_much_is_missing() {
    let (_place, folder) = new_folder();
    let free = folder.disk().space(folder.root()).unwrap().free;
    let refused = crate::ballast::require_space(
        folder.disk().as_ref(),
        folder.root(),
        free * 2,
        crate::ballast::SpaceFor::Evidence,
    );
    match refused {
        Err(DiskError::NoSpace { missing }) => assert!(missing > free / 2, "about as much again is missing"),
        other => panic!("expected no space, got {other:?}"),
    }
}

#[test]
fn a_ballast_is_made_released_and_made_again() {
    let (_place, folder) = new_folder();
    let wanted = crate::ballast::size_for(folder.disk().space(folder.root()).unwrap().total);
    crate::ballast::recreate(&folder).unwrap();
    assert_eq!(folder.disk().stat(&folder.path(&VaultFile::Ballast)).unwrap().length, wanted);
    assert!(crate::ballast::release(&folder).unwrap(), "it was there");
    assert!(!crate::ballast::release(&folder).unwrap(), "it is gone");
    crate::ballast::recreate(&folder).unwrap();
    assert!(folder.has(&VaultFile::Ballast).unwrap());
}
