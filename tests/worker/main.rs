//! The process that tests start, kill and watch: it works with a vault as a host does, and is its own decoding child.
//!
//! Not here: what is checked afterwards. What must stay true: a line on standard output is written only after what it
//! names was acknowledged.
#![expect(clippy::print_stderr, reason = "a person who starts it by hand is told how")]

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use amparo_testkit::{Made, Options, TestVault, tour};
use serde_json::json;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["--decode"] => return amparo_api::host::decode(),
        ["work", place, seed] => work(place.into(), seed.parse().unwrap_or(0)),
        ["tour", place] => travel(place.into()),
        _ => {
            eprintln!("--decode | work PLACE SEED | tour PLACE");
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}

fn options(place: PathBuf, seed: u64) -> Options {
    // Each process begins a day after the one before, as clocks do.
    let start_millis = amparo_testkit::TestClock::START_MILLIS + i64::try_from(seed % 10_000).unwrap_or(0) * 86_400_000;
    Options { place: Some(place), seed, start_millis, decoder: std::env::current_exe().ok(), ..Options::default() }
}

/// Saves cases and takes in files until it is killed.
fn work(place: PathBuf, seed: u64) {
    let vault = TestVault::closed(options(place, seed));
    vault.unlock();
    say("open");
    let mut case: Option<Made> = None;
    for number in 0_u32.. {
        let title = format!("case {seed}-{number}");
        let made = vault.case(&title);
        say(&title);
        let text = format!("{title} was changed");
        vault.set(&made, &[("summary", &text)]);
        say(&text);
        let into = case.get_or_insert(made);
        let content = format!("file {seed}-{number} ").repeat(2_000 + usize::try_from(number % 5).unwrap_or(0) * 9_000);
        let source = vault.source("statement.txt", content.as_bytes());
        let items = vault.take_in(into, &[&source]);
        say(&format!("sha256 {}", items[0]["sha256"].as_str().unwrap_or_default()));
    }
}

fn say(line: &str) {
    let mut output = std::io::stdout().lock();
    if writeln!(output, "{line}").and_then(|()| output.flush()).is_err() {
        // Nobody reads any more: a worker never outlives the test that started it.
        std::process::exit(1);
    }
}

/// Makes a vault, uses every feature, locks and verifies.
fn travel(place: PathBuf) {
    let vault = TestVault::with(options(place, 1));
    tour(&vault, "an-invented-text");
    vault.lock();
    let found = vault.verify("deep");
    assert_eq!(found["is_clean"], json!(true), "{found}");
    say("done");
}
