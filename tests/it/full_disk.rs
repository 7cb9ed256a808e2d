//! A disk that fills up: said with the number of bytes that are missing, nothing lost, and room kept to go on.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use amparo_testkit::{Options, TestVault, field};
use amparo_vault::disk::fault::{At, Failure, Fault, FaultDisk};
use amparo_vault::disk::{RealDisk, Step};
use serde_json::{Value, json};

use crate::support::options;

/// A file system of its own in memory, unmounted when dropped.
struct SmallDisk(PathBuf);

impl SmallDisk {
    /// Mounts one, where this machine lets us.
    fn mount(at: &Path, mebibytes: u32) -> Option<Self> {
        std::fs::create_dir_all(at).unwrap();
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", &format!("size={mebibytes}m"), "tmpfs"]).arg(at);
        mount.output().is_ok_and(|output| output.status.success()).then(|| Self(at.to_path_buf()))
    }

    /// Fills it with a file of somebody else's, but for so many bytes.
    fn fill_but(&self, rest: u64) -> PathBuf {
        let path = self.0.join("of-somebody-else");
        let free = free(&self.0);
        std::fs::write(&path, vec![1; usize::try_from(free.saturating_sub(rest)).unwrap()]).unwrap();
        path
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // What cannot be unmounted now goes with the machine; the test has said what it had to.
        let _ = Command::new("umount").arg("--lazy").arg(&self.0).status();
    }
}

fn free(path: &Path) -> u64 {
    use amparo_vault::disk::Disk as _;
    RealDisk.space(path).unwrap().free
}

fn missing(error: &Value) -> u64 {
    assert_eq!(error["code"], "no_space", "{error}");
    error["args"]["missing"].as_str().unwrap().parse().unwrap()
}

fn new_case(title: &str) -> Value {
    json!({ "kind": "HRV", "title": field("title", title) })
}

#[test]
#[expect(clippy::print_stderr, reason = "which disk was used is part of the result")]
fn a_full_disk_loses_nothing_and_leaves_room_to_go_on() {
    let folder = tempfile::tempdir().unwrap();
    if let Some(disk) = SmallDisk::mount(&folder.path().join("small"), 96) {
        eprintln!("full disk: on a tmpfs of 96 MiB");
        on_a_small_disk(&disk);
    } else {
        eprintln!("full disk: no file system can be mounted here, by injected errors only");
    }
}

fn on_a_small_disk(disk: &SmallDisk) {
    let place = disk.0.join("office.amparo");
    let vault = TestVault::with(Options { place: Some(place.clone()), ..options() });
    let ballast = place.join("ballast").metadata().unwrap().len();
    assert!(ballast > 1 << 20, "a ballast of {ballast} bytes");
    let case = vault.case("Before the disk was full");
    let small = vault.source("small.txt", b"a small file");
    let kept = vault.take_in(&case, &[&small]);
    let filler = disk.fill_but(4 << 20);
    let large = vault.source("large.bin", &vec![9; 8 << 20]);
    let request = json!({ "case": case.id, "files": [vault.token(&large)] });
    let lacking = missing(&vault.refused("exhibit_add", request));
    assert!(lacking > 4 << 20, "{lacking} bytes are said to be missing for 8 MiB where 4 are free");
    assert_eq!(vault.list("exhibit", Some(&case)).len(), 1);
    std::fs::remove_file(&filler).unwrap();
    let filler = disk.fill_but(0);
    // Not a byte is left; the ballast gives its room back, so that work can be saved, erased and locked.
    let saved = vault.case("Saved on the full disk");
    assert!(!place.join("ballast").exists(), "its room was needed");
    let event = vault.event(&saved, "Written", "A text to be erased");
    let erase = json!({ "record": event.id, "field": "description", "reason": "asked for", "authority": "head" });
    vault.ok("record_erase", erase);
    // And then there is an end, told with what is missing.
    let mut refused = None;
    for number in 0..20_000 {
        disk.fill_but(0);
        if let Err(error) = vault.call("case_create", new_case(&format!("More {number}"))) {
            refused = Some(json!(error));
            break;
        }
    }
    assert!(missing(&refused.unwrap()) > 0);
    let cases = vault.ok("record_list", json!({ "kind": "case" }))["total"].clone();
    vault.lock();
    vault.unlock();
    assert_eq!(vault.ok("record_list", json!({ "kind": "case" }))["total"], cases, "nothing is lost");
    assert_eq!(vault.show(&saved.id)["fields"]["title"]["value"], "Saved on the full disk");
    let copy = vault.outside().join("copy.txt");
    let _ = std::fs::remove_file(disk.0.join("of-somebody-else"));
    let _ = std::fs::remove_file(filler);
    vault.ok("exhibit_export", json!({ "exhibit": kept[0]["id"], "place": vault.token(&copy) }));
    assert_eq!(std::fs::read(copy).unwrap(), b"a small file");
    vault.lock();
    vault.assert_clean();
    vault.unlock();
    assert!(place.join("ballast").exists(), "with room on the disk there is a ballast again");
}

#[test]
fn a_save_for_which_there_is_no_room_is_refused_and_can_be_repeated() {
    let disk = FaultDisk::new(Arc::new(RealDisk), 11, Vec::new());
    let vault = TestVault::with(Options { disk: Arc::new(disk.clone()), ..options() });
    vault.case("Before");
    for step in [Step::Write, Step::Reserve] {
        disk.arm(vec![Fault { at: At::From(step, 0), failure: Failure::NoSpace }]);
        let error = vault.refused("case_create", new_case("Not saved"));
        missing(&error);
        disk.arm(Vec::new());
        vault.case("Afterwards");
    }
    let titles: Vec<Value> = vault.list("case", None).iter().map(|case| case["fields"]["title"].clone()).collect();
    assert_eq!(titles.len(), 3, "{titles:?}");
    assert!(!titles.contains(&json!("Not saved")));
    vault.lock();
    vault.assert_clean();
}
