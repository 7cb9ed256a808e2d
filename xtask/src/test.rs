//! `cargo xtask test`: every test, once, in the words of their own runners.

use crate::program::{Failure, Program};
use crate::{fonts, install, say, tools, workspace};

/// Set for tests that have a short and a full count.
const LONG: &str = "AMPARO_LONG";

/// `cargo xtask test [--long] [-p CRATE]...`.
pub(crate) fn test(arguments: &[String]) -> Result<(), Failure> {
    let choice = Choice::read(arguments)?;
    install::ensure(install::Purpose::Test)?;
    fonts::ensure()?;
    let packages = choice.packages();
    // Tests of one crate run the program of another, which `cargo test` alone would not build.
    say::step("building everything that is tested");
    Program::cargo().arg("build").args(&packages).arg("--all-targets").run()?;
    say::step(if choice.long { "running the tests at their full counts" } else { "running the tests" });
    let tests = Program::cargo().arg("test").args(&packages).args(["--all-targets", "--no-fail-fast"]);
    let tested = if choice.long { tests.env(LONG, "1") } else { tests }.run();
    let read = if choice.crates.is_empty() { read_vectors() } else { Ok(()) };
    tested.and(read)
}

/// Lets the independent reader of the formats read every vector.
fn read_vectors() -> Result<(), Failure> {
    let reader = workspace::root().join("docs/formats/reader.py");
    say::step("reading the vectors with docs/formats/reader.py");
    Program::new(tools::reader_python()?)
        .arg(reader)
        .args(["--vectors", "tests/fixtures/vectors"])
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .folder(workspace::root())
        .run()
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Choice {
    long: bool,
    crates: Vec<String>,
}

impl Choice {
    fn read(arguments: &[String]) -> Result<Self, Failure> {
        let mut choice = Self::default();
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            match argument.as_str() {
                "--long" => choice.long = true,
                "-p" | "--package" => match rest.next() {
                    Some(name) => choice.crates.push(name.clone()),
                    None => return Err(Failure::usage("`-p` is followed by the name of a crate")),
                },
                other => return Err(Failure::usage(format!("`test` does not know `{other}`"))),
            }
        }
        Ok(choice)
    }

    /// One feature set for all: a build of some crates alone would resolve other features and rebuild dozens.
    fn packages(&self) -> Vec<&str> {
        if self.crates.is_empty() {
            return vec!["--workspace"];
        }
        self.crates.iter().flat_map(|name| ["--package", name.as_str()]).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Choice;

    fn words(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn without_arguments_the_whole_workspace_is_tested() {
        let choice = Choice::read(&[]).ok();
        assert_eq!(choice.as_ref().map(Choice::packages), Some(vec!["--workspace"]));
    }

    #[test]
    fn crates_and_full_counts_go_together() {
        let choice = Choice::read(&words("--long -p amparo-domain")).ok();
        assert_eq!(choice, Some(Choice { long: true, crates: words("amparo-domain") }));
    }

    #[test]
    fn an_unknown_argument_is_wrong_usage() {
        assert!(Choice::read(&words("--fast")).is_err_and(|failure| failure.is_usage()));
        assert!(Choice::read(&words("-p")).is_err_and(|failure| failure.is_usage()));
    }
}
