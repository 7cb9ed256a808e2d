use std::path::Path;
use std::sync::Arc;

use amparo_domain::Silent;
use amparo_vault::disk::RealDisk;
use amparo_vault::disk::fault::{ALL_FAILURES, At, Failure, Fault, FaultDisk};
use amparo_vault::{FindingName, ListQuery, Vault, VerifyDepth, verify};
use tempfile::TempDir;

use crate::support::{Place, case_draft, host_on, passphrase};

/// How many changes are saved while the fault waits.
const CHANGES: usize = 3;

/// Every failure at every step; without `AMPARO_LONG=1` each failure at every second step, half of them at the even ones.
fn is_tried(failure: usize, step: u64) -> bool {
    let is_long = std::env::var_os("AMPARO_LONG").is_some_and(|value| value == "1");
    is_long || (step + failure as u64).is_multiple_of(2)
}

/// Saves while a fault waits at one step after another, and looks afterwards for every change that was acknowledged.
#[test]
fn whatever_fails_at_whatever_step_nothing_acknowledged_is_lost() {
    let made = Place::new();
    made.create().close().unwrap();
    for (number, failure) in ALL_FAILURES.into_iter().enumerate() {
        let mut step = 0;
        while !is_tried(number, step) || was_reached_and_survived(&made.path, failure, step) {
            step += 1;
        }
        assert!(step > 5, "{failure:?} was tried at {step} steps only");
    }
}

/// Works with a copy of the vault; false once there are no more steps.
fn was_reached_and_survived(made: &Path, failure: Failure, step: u64) -> bool {
    let what = format!("{failure:?} at step {step}");
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("office.amparo");
    copy(made, &path);
    let faulty = FaultDisk::new(Arc::new(RealDisk), 7, Vec::new());
    let vault = Vault::unlock(&host_on(Arc::new(faulty.clone())), &path, &passphrase()).unwrap();
    faulty.arm(vec![Fault { at: At::Any(step), failure }]);
    let mut acknowledged = Vec::new();
    for number in 0..CHANGES {
        let (_, draft) = case_draft(&vault, &format!("A{number:04}"));
        if vault.commit(&[draft]).is_ok() {
            acknowledged.push(format!("A{number:04}"));
        }
    }
    let reached = faulty.steps() > step;
    drop(vault);
    faulty.cut_power();
    assert_nothing_is_lost(&path, &acknowledged, &what);
    reached
}

fn assert_nothing_is_lost(path: &Path, acknowledged: &[String], what: &str) {
    let host = host_on(Arc::new(RealDisk));
    let vault = Vault::unlock(&host, path, &passphrase()).unwrap_or_else(|error| panic!("{what}: {error}"));
    let schema = vault.schema().clone();
    let query = ListQuery {
        kind: schema.kind("case").unwrap(),
        root: None,
        filters: Vec::new(),
        sort: None,
        descending: false,
        limit: 50,
        after: None,
    };
    let page = vault.list(&query).unwrap();
    let there: Vec<&str> = page.records.iter().filter_map(|record| record.text("title")).collect();
    for title in acknowledged {
        assert!(there.contains(&title.as_str()), "{what}: {title} was acknowledged and is gone");
    }
    vault.close().unwrap();
    let verification = verify(&host, path, &passphrase(), VerifyDepth::Deep, &Silent).unwrap();
    let is_damage = |name: FindingName| !name.is_remark() && name != FindingName::JournalHealed;
    let damage: Vec<_> = verification.findings.iter().filter(|finding| is_damage(finding.name)).collect();
    assert!(damage.is_empty(), "{what}: {damage:?}");
}

/// A copy of a closed vault, without the ballast, which opening makes anew.
#[expect(clippy::disallowed_methods, reason = "a test copies a folder of its own")]
fn copy(from: &Path, to: &Path) {
    std::fs::create_dir(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to);
        } else if entry.file_name() != "ballast" {
            std::fs::copy(entry.path(), to).unwrap();
        }
    }
}
