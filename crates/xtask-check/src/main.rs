//! The checks of `cargo xtask check` that parse something: layers, size, words, docs, i18n.
//!
//! Not here: checks that another program makes; the launcher `xtask` starts those.
//! Must stay true: a check names file and line and says what to do, and changes nothing unless asked to mend.

#![expect(clippy::disallowed_methods, reason = "the checks start cargo and git, and mend the list of large files")]

mod catalogue;
mod docs;
mod files;
mod i18n;
mod layers;
mod problem;
mod rust;
mod size;
mod words;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use problem::{CheckError, Problem};

/// More than these at once help nobody.
const MOST_SHOWN: usize = 200;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let fix = arguments.iter().any(|argument| argument == "--fix");
    let Some(name) = arguments.iter().find(|argument| !argument.starts_with("--")) else {
        return end(2, "which check: layers, size, words, docs, i18n?");
    };
    match check(name, fix) {
        Ok(problems) if problems.is_empty() => ExitCode::SUCCESS,
        Ok(problems) => {
            let mut lines: Vec<String> = problems.iter().take(MOST_SHOWN).map(ToString::to_string).collect();
            if problems.len() > MOST_SHOWN {
                lines.push(format!("… and {} more", problems.len() - MOST_SHOWN));
            }
            end(1, &lines.join("\n"))
        }
        Err(error) => end(2, &error.to_string()),
    }
}

fn check(name: &str, fix: bool) -> Result<Vec<Problem>, CheckError> {
    let root = root();
    match name {
        "layers" => layers::check(&root),
        "size" => size::check(&root, fix),
        "words" => words::check(&root),
        "docs" => docs::check(&root),
        "i18n" => i18n::check(&root),
        other => Err(CheckError::UnknownCheck(other.to_owned())),
    }
}

/// The workspace's root.
fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..").components().collect()
}

fn end(code: u8, text: &str) -> ExitCode {
    // A closed pipe changes nothing about the answer.
    let _ = writeln!(std::io::stderr(), "{text}");
    ExitCode::from(code)
}
