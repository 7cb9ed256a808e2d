#![expect(clippy::unwrap_used, reason = "a test stops where its preparation fails")]

use std::sync::Arc;

use super::*;
use crate::disk::{RealDisk, exists};

fn disk(script: Vec<Fault>) -> (tempfile::TempDir, FaultDisk) {
    let folder = tempfile::tempdir().unwrap();
    (folder, FaultDisk::new(Arc::new(RealDisk), 7, script))
}

fn one(at: At, failure: Failure) -> Vec<Fault> {
    vec![Fault { at, failure }]
}

#[test]
fn a_short_write_leaves_half_and_says_so() {
    let (folder, disk) = disk(one(At::Nth(Step::Write, 1), Failure::ShortWrite));
    let path = folder.path().join("file");
    let mut file = disk.create(&path).unwrap();
    file.write_all(b"1234").unwrap();
    assert!(file.write_all(b"5678").is_err());
    assert_eq!(read_whole(&disk, &path, 100).unwrap(), b"123456");
}

#[test]
fn nothing_works_after_a_stop_and_what_was_written_stays() {
    let (folder, disk) = disk(one(At::Nth(Step::Sync, 0), Failure::Stop));
    let path = folder.path().join("file");
    let mut file = disk.create(&path).unwrap();
    file.write_all(b"1234").unwrap();
    assert_eq!(file.sync(), Err(DiskError::Crashed));
    assert_eq!(file.write_all(b"5"), Err(DiskError::Crashed));
    assert_eq!(disk.stat(&path), Err(DiskError::Crashed));
    assert_eq!(read_whole(&RealDisk, &path, 100).unwrap(), b"1234");
}

#[test]
fn a_power_cut_never_takes_back_what_was_flushed() {
    for seed in 0..40 {
        let folder = tempfile::tempdir().unwrap();
        let disk = FaultDisk::new(Arc::new(RealDisk), seed, Vec::new());
        let path = folder.path().join("file");
        let mut file = disk.create(&path).unwrap();
        file.write_all(b"flushed").unwrap();
        file.sync().unwrap();
        disk.sync_directory(folder.path()).unwrap();
        file.write_all(b" and not").unwrap();
        disk.cut_power();
        let bytes = read_whole(&RealDisk, &path, 100).unwrap();
        assert!(bytes.starts_with(b"flushed"), "seed {seed}");
    }
}

#[test]
fn a_power_cut_can_take_back_names_that_were_not_flushed() {
    let (mut gone, mut stayed) = (0, 0);
    for seed in 0..40 {
        let folder = tempfile::tempdir().unwrap();
        let disk = FaultDisk::new(Arc::new(RealDisk), seed, Vec::new());
        let (from, to) = (folder.path().join("from"), folder.path().join("to"));
        let mut file = disk.create(&from).unwrap();
        file.write_all(b"x").unwrap();
        file.sync().unwrap();
        disk.sync_directory(folder.path()).unwrap();
        disk.rename_new(&from, &to).unwrap();
        disk.cut_power();
        let (has_from, has_to) = (exists(&RealDisk, &from).unwrap(), exists(&RealDisk, &to).unwrap());
        assert!(has_from != has_to, "seed {seed}: the file has one name");
        gone += u32::from(has_from);
        stayed += u32::from(has_to);
    }
    assert!(gone > 0 && stayed > 0, "both outcomes must occur: {gone}, {stayed}");
}

#[test]
fn a_power_cut_brings_back_what_a_rename_replaced() {
    for seed in 0..20 {
        let folder = tempfile::tempdir().unwrap();
        let disk = FaultDisk::new(Arc::new(RealDisk), seed, Vec::new());
        let (new, old) = (folder.path().join("new"), folder.path().join("old"));
        for (path, content) in [(&old, b"old"), (&new, b"new")] {
            let mut file = disk.create(path).unwrap();
            file.write_all(content).unwrap();
            file.sync().unwrap();
        }
        disk.sync_directory(folder.path()).unwrap();
        disk.rename_over(&new, &old).unwrap();
        disk.cut_power();
        let bytes = read_whole(&RealDisk, &old, 100).unwrap();
        let expected: &[u8] = if exists(&RealDisk, &new).unwrap() { b"old" } else { b"new" };
        assert_eq!(bytes, expected, "seed {seed}");
    }
}

#[test]
fn the_same_seed_gives_the_same_loss() {
    let run = || {
        let folder = tempfile::tempdir().unwrap();
        let disk = FaultDisk::new(Arc::new(RealDisk), 99, Vec::new());
        let path = folder.path().join("file");
        let mut file = disk.create(&path).unwrap();
        disk.sync_directory(folder.path()).unwrap();
        file.write_all(&[7; 1000]).unwrap();
        disk.cut_power();
        read_whole(&RealDisk, &path, 2000).unwrap()
    };
    assert_eq!(run(), run());
}
