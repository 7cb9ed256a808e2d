//! From a command line to calls of the command table and an outcome.
//!
//! What must stay true: everything that can be wrong with the command line, its files and standard input is found
//! before a vault is opened; an opened vault is locked again before anything else is said.

mod exhibit;
mod record;
mod vault;

use std::path::PathBuf;

use amparo_api::Language;
use clap::CommandFactory as _;
use clap::error::ErrorKind;
use serde_json::Value;

use crate::arguments::{Arguments, Verb};
use crate::desk::Desk;
use crate::failure::Failure;
use crate::passphrase;
use crate::text_input::TextInput;

/// What a command came to.
pub(crate) struct Outcome {
    /// The answer as JSON.
    pub(crate) view: Value,
    /// The answer for people.
    pub(crate) shown: String,
    /// Whether the exit code is that of success.
    pub(crate) is_good: bool,
}

/// How a command shows its view to people.
type Show = fn(&Desk, &Value) -> String;

impl Outcome {
    /// The answer of a command that did what it was told.
    fn new(desk: &Desk, view: Value, show: Show) -> Self {
        let shown = if desk.is_json { String::new() } else { show(desk, &view) };
        Self { view, shown, is_good: true }
    }

    fn good_if(self, is_good: bool) -> Self {
        Self { is_good, ..self }
    }
}

/// What a command does once its texts are read.
type Work = Box<dyn FnOnce(&Desk) -> Result<Outcome, Failure>>;

/// A command whose texts are read.
enum Job {
    /// Needs no vault.
    Free(Work),
    /// Works on an open vault.
    Open(Work),
}

impl Job {
    fn open(work: impl FnOnce(&Desk) -> Result<Outcome, Failure> + 'static) -> Self {
        Self::Open(Box::new(work))
    }

    fn free(work: impl FnOnce(&Desk) -> Result<Outcome, Failure> + 'static) -> Self {
        Self::Free(Box::new(work))
    }

    /// One call on an open vault.
    fn call(name: &'static str, request: Value, show: Show) -> Self {
        Self::open(move |desk| Ok(Outcome::new(desk, desk.call(name, request)?, show)))
    }
}

/// What every command may use while its texts are read.
struct Reading<'a> {
    desk: &'a Desk,
    input: TextInput,
    vault: Option<PathBuf>,
    passphrase_file: Option<PathBuf>,
}

impl Reading<'_> {
    fn vault(&self) -> Result<PathBuf, Failure> {
        self.vault.clone().ok_or_else(|| {
            let text = "the vault is missing: give --vault DIR";
            Failure::Clap(Arguments::command().error(ErrorKind::MissingRequiredArgument, text))
        })
    }

    fn passphrase(&mut self) -> Result<zeroize::Zeroizing<String>, Failure> {
        passphrase::current(self.passphrase_file.as_deref(), &mut self.input, self.desk.catalogue)
    }

    fn new_passphrase(&mut self) -> Result<zeroize::Zeroizing<String>, Failure> {
        passphrase::new(self.passphrase_file.as_deref(), &mut self.input, self.desk.catalogue)
    }
}

/// Runs what the command line asks for.
pub(crate) fn run(arguments: Arguments, language: Language) -> Result<Outcome, Failure> {
    let desk = Desk::new(language, arguments.json)?;
    let mut reading = Reading {
        desk: &desk,
        input: TextInput::default(),
        vault: arguments.vault,
        passphrase_file: arguments.passphrase_file,
    };
    let job = read(&mut reading, arguments.verb)?;
    let work = match job {
        Job::Free(work) => work,
        Job::Open(work) => {
            let vault = reading.vault()?;
            let passphrase = reading.passphrase()?;
            desk.unlock(vault, passphrase)?;
            work
        }
    };
    let outcome = work(&desk);
    // What went wrong before is what the member must hear of first.
    let locked = desk.lock();
    let outcome = outcome?;
    locked?;
    Ok(outcome)
}

fn read(reading: &mut Reading<'_>, verb: Verb) -> Result<Job, Failure> {
    match verb {
        Verb::Vault(verb) => vault::read(reading, verb),
        Verb::Demo { folder } => vault::demo(reading, folder),
        Verb::Case(verb) => record::read_case(reading, verb),
        Verb::Record(verb) => record::read(reading, verb),
        Verb::Identity(verb) => record::read_identity(reading, verb),
        Verb::Search(search) => record::read_search(reading, &search),
        Verb::Exhibit(verb) => exhibit::read(reading, verb),
        Verb::Dossier(verb) => Ok(exhibit::read_dossier(reading, verb)),
        Verb::Import(verb) => Ok(exhibit::read_import(reading, verb)),
    }
}
