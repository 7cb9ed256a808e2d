//! Killed at any moment, a vault has everything it acknowledged.

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Command, Stdio};
use std::time::Duration;

use amparo_crypto::random::{Randomness as _, SystemRandom};
use amparo_testkit::{Options, TestVault};
use serde_json::json;

use crate::support::{is_long, options, worker};

/// Rounds in which the worker is killed.
fn rounds() -> u64 {
    if is_long() { 200 } else { 30 }
}

/// Between 20 and 420 milliseconds.
fn moment() -> Duration {
    let mut bytes = [0; 2];
    SystemRandom.fill(&mut bytes);
    Duration::from_millis(20 + u64::from(u16::from_le_bytes(bytes)) % 401)
}

#[test]
fn whatever_was_acknowledged_survives_a_kill_at_any_moment() {
    let vault = TestVault::with(options());
    vault.lock();
    let mut acknowledged: Vec<String> = Vec::new();
    let mut busy = 0;
    for round in 0..rounds() {
        let lines = work_until_killed(&vault, round + 10, round % 5 == 4);
        busy += usize::from(!lines.is_empty());
        acknowledged.extend(lines);
        // Between two kills nobody but the next worker opens the vault, but now and then it is looked at.
        let is_looked_at = round % (rounds() / 6) == 0 || round + 1 == rounds();
        if is_looked_at {
            let reopened =
                TestVault::closed(Options { place: Some(vault.place().into()), seed: 10_000 + round, ..options() });
            reopened.unlock();
            assert_everything_is_there(&reopened, &acknowledged, round);
            reopened.lock();
            reopened.assert_clean();
        }
    }
    let most = rounds() / 2;
    assert!(busy as u64 >= most, "in {busy} of {} rounds something was acknowledged before the kill", rounds());
    assert!(acknowledged.len() as u64 > rounds(), "{} changes were acknowledged", acknowledged.len());
}

/// Starts the worker, kills it at a random moment and gives what it acknowledged.
///
/// The moment is counted from when the vault is open, or, to hit the opening itself, from the start of the process.
fn work_until_killed(vault: &TestVault, seed: u64, from_the_start: bool) -> Vec<String> {
    let mut child = Command::new(worker())
        .arg("work")
        .arg(vault.place())
        .arg(seed.to_string())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    if !from_the_start {
        let mut open = String::new();
        output.read_line(&mut open).unwrap();
        assert_eq!(open, "open\n", "the worker opens what was killed before");
    }
    std::thread::sleep(moment());
    child.kill().unwrap();
    child.wait().unwrap();
    let mut rest = String::new();
    output.read_to_string(&mut rest).unwrap();
    // A line without its end was not acknowledged.
    let whole = rest.rsplit_once('\n').map_or("", |(whole, _)| whole);
    whole.lines().filter(|line| *line != "open").map(str::to_owned).collect()
}

fn assert_everything_is_there(vault: &TestVault, acknowledged: &[String], round: u64) {
    let mut there = Vec::new();
    for (kind, columns) in [("case", ["title", "summary"].as_slice()), ("exhibit", &["sha256"])] {
        let mut request = json!({ "kind": kind, "limit": 200 });
        loop {
            let page = vault.ok("record_list", request.clone());
            for item in page["items"].as_array().unwrap() {
                let shown = vault.show(item["id"].as_str().unwrap());
                there.extend(
                    columns.iter().filter_map(|column| shown["fields"][column]["value"].as_str().map(str::to_owned)),
                );
            }
            match page["next"].as_str() {
                Some(next) => request["after"] = json!(next),
                None => break,
            }
        }
    }
    there.sort_unstable();
    for line in acknowledged {
        let line = line.strip_prefix("sha256 ").unwrap_or(line);
        assert!(
            there.binary_search_by(|each| each.as_str().cmp(line)).is_ok(),
            "round {round}: {line} was acknowledged and is gone"
        );
    }
}
