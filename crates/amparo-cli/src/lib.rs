//! Amparo on the terminal: arguments become requests of the command table, and views become JSON or lines for people.
//!
//! Not here: what commands do, and what may be saved (amparo-casework, behind amparo-api).
//! What must stay true: no passphrase, recovery word or identity value is taken from an argument or the environment, or
//! printed where nobody asked for it; the vault is locked again before the program ends, whatever happened.

mod arguments;
mod desk;
mod failure;
mod guard;
mod interrupt;
mod page;
mod passphrase;
mod progress;
mod recovery_sheet;
mod say;
mod show;
mod text_input;
mod verb;

use std::ffi::OsString;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

use amparo_api::{ErrorCode, Language, WireError};
use clap::{CommandFactory as _, Parser as _};

use crate::arguments::Arguments;
use crate::failure::Failure;
use crate::verb::Outcome;

/// Runs the program with its arguments, the first of which is its own name.
pub fn run(arguments: Vec<OsString>) -> ExitCode {
    guard::keep_memory_private();
    guard::quiet_panics();
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => return Failure::Clap(error).report(Language::English, false),
    };
    guard::begin_log(arguments.log);
    let language = arguments.language.unwrap_or_else(language_of_environment);
    let is_json = arguments.json;
    let done = catch_unwind(AssertUnwindSafe(|| verb::run(arguments, language)));
    match done.unwrap_or_else(|_| Err(WireError::new(ErrorCode::Internal).into())) {
        Ok(outcome) => end(&outcome, is_json),
        Err(failure) => failure.report(language, is_json),
    }
}

/// Prints what was asked for; an answer that cannot be written is a failure of its own.
fn end(outcome: &Outcome, is_json: bool) -> ExitCode {
    let text = if is_json { say::json(&outcome.view) } else { outcome.shown.clone() };
    if !say::answer(&text) || !outcome.is_good {
        return ExitCode::from(failure::REFUSED);
    }
    ExitCode::SUCCESS
}

/// The language of the first locale that is set, in the order of POSIX.
fn language_of_environment() -> Language {
    let is_set = |name: &str| std::env::var(name).ok().filter(|locale| !locale.is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(is_set);
    locale.map_or(Language::English, |locale| Language::of_locale(&locale))
}

/// The commands and options as a page, made from what the program itself takes.
pub fn page() -> String {
    page::page(Arguments::command())
}
