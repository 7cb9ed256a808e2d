//! No process of this program opens a socket to anywhere.

use std::path::{Path, PathBuf};
use std::process::Command;

use amparo_testkit::PASSPHRASE;

use crate::support::worker;

/// Runs a program with everything it starts under watch; gives the calls about sockets.
fn watched(program: &Path, arguments: &[&str], folder: &Path) -> String {
    let calls = folder.join("calls");
    let status = Command::new("strace")
        .args(["-f", "-qq", "-e", "trace=socket,connect,bind,sendto,execve", "-e", "signal=none", "-o"])
        .arg(&calls)
        .arg(program)
        .args(arguments)
        .stdout(std::process::Stdio::null())
        .status();
    let Ok(status) = status else {
        panic!("strace is not there: install it (on Debian: apt-get install strace); this test is never skipped");
    };
    assert!(status.success(), "{} ended with {status}", program.display());
    std::fs::read_to_string(calls).unwrap()
}

fn assert_no_socket(calls: &str) {
    let opened: Vec<&str> = calls
        .lines()
        .filter(|line| line.contains("AF_INET") || line.contains("AF_NETLINK") || line.contains("AF_PACKET"))
        .collect();
    assert!(opened.is_empty(), "{opened:#?}");
}

/// How many programs were started, the first included: proof that the decoding child was watched too.
fn programs(calls: &str) -> usize {
    calls.lines().filter(|line| line.contains("execve(") && line.trim_end().ends_with("= 0")).count()
}

#[test]
fn every_feature_is_used_without_a_socket() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("office.amparo");
    let calls = watched(&worker(), &["tour", place.to_str().unwrap()], folder.path());
    assert!(programs(&calls) > 3, "the decoding child was watched: {calls}");
    assert_no_socket(&calls);
}

#[test]
fn the_program_for_the_terminal_opens_none_either() {
    let Some(amparo) = amparo() else {
        // The worker runs the same dispatcher; the program itself is looked at wherever it was built.
        return every_feature_is_used_without_a_socket();
    };
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let passphrase = file("passphrase", PASSPHRASE);
    let place = folder.path().join("office.amparo").to_str().unwrap().to_owned();
    let words = folder.path().join("words").to_str().unwrap().to_owned();
    let run = |rest: &[&str]| {
        let all: Vec<&str> = ["--vault", &place, "--passphrase-file", &passphrase, "--json"]
            .into_iter()
            .chain(rest.iter().copied())
            .collect();
        assert_no_socket(&watched(&amparo, &all, folder.path()));
    };
    run(&["vault", "create", "--office", "Office", "--member", "Aline", "--recovery-out", &words]);
    assert!(Path::new(&place).join("journal").is_dir(), "the program did what it was asked to");
    run(&["vault", "recovery", "confirm", "--words-file", &words]);
    run(&["case", "create", "--kind", "HRV", "--title", "A case"]);
    run(&["case", "list"]);
    run(&["vault", "verify", "--deep"]);
}

/// The program `amparo` of this build, if it was built.
fn amparo() -> Option<PathBuf> {
    let beside = worker().with_file_name(format!("amparo{}", std::env::consts::EXE_SUFFIX));
    beside.exists().then_some(beside)
}
