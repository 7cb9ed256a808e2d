//! `cargo xtask check`: the list of checks, the same before a commit and on the build machine.

use std::time::Instant;

use crate::program::{Failure, Program};
use crate::{fonts, install, say, tools, workspace};

/// Writes the generated files instead of comparing them.
const UPDATE: &str = "AMPARO_UPDATE";

/// A check: its name, and what it does; `true` asks it to mend what it can.
type Check = (&'static str, fn(bool) -> Result<(), Failure>);

/// Quick ones first.
const CHECKS: [Check; 10] = [
    ("fmt", fmt),
    ("layers", |fix| parsed("layers", fix)),
    ("size", |fix| parsed("size", fix)),
    ("words", |fix| parsed("words", fix)),
    ("docs", |fix| parsed("docs", fix)),
    ("i18n", |fix| parsed("i18n", fix)),
    ("typos", typos),
    ("deny", deny),
    ("clippy", clippy),
    ("codegen", generated),
];

/// `cargo xtask check [--fix] [--only NAME]`.
pub(crate) fn check(arguments: &[String]) -> Result<(), Failure> {
    let (fix, only) = choice(arguments)?;
    install::ensure(install::Purpose::Run)?;
    fonts::ensure()?;
    let mut failed = Vec::new();
    for (name, check) in CHECKS.iter().filter(|(name, _)| only.as_ref().is_none_or(|only| only == name)) {
        let start = Instant::now();
        let result = check(fix);
        let seconds = start.elapsed().as_secs_f32();
        match result {
            Ok(()) => say::line(&format!("check {name:<8} ok ({seconds:.1} s)")),
            Err(failure) => {
                say::line(&format!("check {name:<8} FAILED ({seconds:.1} s): {failure}"));
                failed.push(*name);
            }
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(Failure::new(format!("failed: {}", failed.join(", ")))) }
}

/// `cargo xtask codegen`.
pub(crate) fn codegen(arguments: &[String]) -> Result<(), Failure> {
    if let Some(unknown) = arguments.first() {
        return Err(Failure::usage(format!("`codegen` does not know `{unknown}`")));
    }
    install::ensure(install::Purpose::Run)?;
    fonts::ensure()?;
    generated(true)
}

fn choice(arguments: &[String]) -> Result<(bool, Option<String>), Failure> {
    let mut fix = false;
    let mut only = None;
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--fix" => fix = true,
            "--only" => {
                let name = rest.next().map(String::as_str).unwrap_or_default();
                if !CHECKS.iter().any(|(each, _)| *each == name) {
                    let names: Vec<&str> = CHECKS.iter().map(|(each, _)| *each).collect();
                    return Err(Failure::usage(format!("`--only` is followed by one of {}", names.join(", "))));
                }
                only = Some(name.to_owned());
            }
            other => return Err(Failure::usage(format!("`check` does not know `{other}`"))),
        }
    }
    Ok((fix, only))
}

fn fmt(fix: bool) -> Result<(), Failure> {
    component("fmt", "rustfmt")?;
    let format = Program::cargo().args(["fmt", "--all"]);
    if fix { format.run() } else { format.args(["--", "--check"]).run() }
}

fn clippy(fix: bool) -> Result<(), Failure> {
    component("clippy", "clippy")?;
    let base = || Program::cargo().args(["clippy", "--workspace", "--all-targets", "--quiet"]);
    if fix {
        base().args(["--fix", "--allow-dirty", "--allow-staged"]).run()?;
    }
    base().args(["--", "--deny", "warnings"]).run()
}

fn component(command: &str, name: &str) -> Result<(), Failure> {
    if Program::cargo().args([command, "--version"]).succeeds() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "`cargo {command}` is missing: install it, for instance by `rustup component add {name}`"
    )))
}

/// One of the checks that parse something.
fn parsed(name: &str, fix: bool) -> Result<(), Failure> {
    let checks = Program::cargo().args(["run", "--quiet", "--package", "xtask-check", "--", name]);
    if fix { checks.arg("--fix").run() } else { checks.run() }
}

/// The generated files: a test of `amparo-api` compares them, or writes them where told to.
fn generated(fix: bool) -> Result<(), Failure> {
    let test = Program::cargo().args(["test", "--quiet", "--workspace", "--test", "codegen"]);
    if fix { test.env(UPDATE, "1").run() } else { test.run() }
}

fn typos(fix: bool) -> Result<(), Failure> {
    let typos = Program::new(tools::typos()?).folder(workspace::root());
    if fix { typos.arg("--write-changes").run() } else { typos.run() }
}

fn deny(_fix: bool) -> Result<(), Failure> {
    let program = tools::deny()?;
    let quiet = ["--locked", "--log-level", "error", "check", "--hide-inclusion-graph"];
    Program::new(program).args(quiet).args(["bans", "licenses", "sources"]).folder(workspace::root()).run()?;
    say::line("advisories not checked: their database is a download of its own");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::choice;

    fn words(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn one_check_can_be_chosen_and_mended() {
        assert_eq!(choice(&words("--fix --only fmt")).ok(), Some((true, Some("fmt".to_owned()))));
    }

    #[test]
    fn an_unknown_check_names_those_there_are() {
        let failure = choice(&words("--only spell")).err();
        assert!(failure.is_some_and(|failure| failure.is_usage() && failure.to_string().contains("typos")));
    }
}
