//! A disk that fills up: said with the number of bytes that are missing, nothing lost, and room kept to go on.

use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use amparo_testkit::{Options, TestVault, field, fields};
use amparo_vault::disk::fault::{At, Failure, Fault, FaultDisk};
use amparo_vault::disk::{RealDisk, Step};
use serde_json::{Value, json};

use crate::support::options;

/// A file system of its own in memory, unmounted when dropped.
struct SmallDisk {
    root: PathBuf,
    fillers: Cell<u32>,
}

impl SmallDisk {
    /// Mounts one, where this machine lets us.
    fn mount(at: &Path, mebibytes: u32) -> Option<Self> {
        std::fs::create_dir_all(at).unwrap();
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", &format!("size={mebibytes}m"), "tmpfs"]).arg(at);
        mount
            .output()
            .is_ok_and(|output| output.status.success())
            .then(|| Self { root: at.to_path_buf(), fillers: Cell::new(0) })
    }

    /// Fills it with a file of somebody else's, but for so many bytes.
    fn fill_but(&self, rest: u64) {
        let number = self.fillers.replace(self.fillers.get() + 1);
        let size = free(&self.root).saturating_sub(rest);
        std::fs::write(self.filler(number), vec![1; usize::try_from(size).unwrap()]).unwrap();
    }

    /// Removes what it was filled with.
    fn clear(&self) {
        for number in 0..self.fillers.replace(0) {
            std::fs::remove_file(self.filler(number)).unwrap();
        }
    }

    fn filler(&self, number: u32) -> PathBuf {
        self.root.join(format!("of-somebody-else-{number}"))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // What cannot be unmounted now goes with the machine; the test has said what it had to.
        let _ = Command::new("umount").arg("--lazy").arg(&self.root).status();
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
    let place = disk.root.join("office.amparo");
    let vault = TestVault::with(Options { place: Some(place.clone()), ..options() });
    let ballast = place.join("ballast").metadata().unwrap().len();
    assert!(ballast > 1 << 20, "a ballast of {ballast} bytes");
    let case = vault.case("Before the disk was full");
    let small = vault.source("small.txt", b"a small file");
    let kept = vault.take_in(&case, &[&small]);
    disk.fill_but(4 << 20);
    let large = vault.source("large.bin", &vec![9; 8 << 20]);
    let request = json!({ "case": case.id, "files": [vault.token(&large)] });
    let lacking = missing(&vault.refused("exhibit_add", request));
    assert!(lacking > 4 << 20, "{lacking} bytes are said to be missing for 8 MiB where 4 are free");
    assert_eq!(vault.list("exhibit", Some(&case)).len(), 1);
    disk.clear();
    disk.fill_but(0);
    // Not a byte is left; the ballast gives its room back, so that work can be saved, erased and locked.
    let saved = vault.case("Saved on the full disk");
    assert!(!place.join("ballast").exists(), "its room was needed");
    let event = vault.event(&saved, "Written", "A text to be erased");
    let erase = json!({ "record": event.id, "field": "description", "reason": "asked for", "authority": "head" });
    vault.ok("record_erase", erase);
    // And then there is an end, told with what is missing.
    let mut refused = None;
    for number in 0..20_000 {
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
    disk.clear();
    vault.ok("exhibit_export", json!({ "exhibit": kept[0]["id"], "place": vault.token(&copy) }));
    assert_eq!(std::fs::read(copy).unwrap(), b"a small file");
    vault.lock();
    vault.assert_clean();
    vault.unlock();
    assert!(place.join("ballast").exists(), "with room on the disk there is a ballast again");
}

#[test]
fn a_save_for_which_there_is_no_room_is_refused_and_can_be_repeated() {
    for step in [Step::Reserve, Step::Write] {
        let disk = FaultDisk::new(Arc::new(RealDisk), 11, Vec::new());
        let vault = TestVault::with(Options { disk: Arc::new(disk.clone()), ..options() });
        let case = vault.case("A case");
        // More than what a journal file has set aside.
        let summary = "word,".repeat(120_000);
        let request = json!({ "record": case.id, "fields": fields(&[("summary", &summary)]) });
        disk.arm(vec![Fault { at: At::From(step, 0), failure: Failure::NoSpace }]);
        missing(&vault.refused("record_set", request.clone()));
        assert!(disk.steps_of(step) > 0, "{step:?} was reached");
        assert_eq!(vault.show(&case.id)["fields"].get("summary"), None, "{step:?}: nothing of it was saved");
        disk.arm(Vec::new());
        vault.ok("record_set", request);
        vault.lock();
        vault.assert_clean();
        vault.unlock();
        let shown = vault.show(&case.id);
        assert!(shown["fields"]["summary"]["value"] == json!(summary), "{step:?}: saved when there was room");
    }
}
