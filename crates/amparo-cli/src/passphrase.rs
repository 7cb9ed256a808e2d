//! Where the passphrase comes from: a file, standard input, or a prompt; never an argument or the environment.

use std::io::IsTerminal as _;
use std::path::Path;

use amparo_api::{Catalogue, ErrorCode};
use clap::CommandFactory as _;
use clap::error::ErrorKind;
use zeroize::Zeroizing;

use crate::arguments::Arguments;
use crate::failure::Failure;
use crate::say;
use crate::text_input::TextInput;

/// The file to read, unless it is standard input and a person sits before it: nothing typed is shown.
fn unless_typed(file: Option<&Path>) -> Option<&Path> {
    file.filter(|file| *file != Path::new("-") || !std::io::stdin().is_terminal())
}

/// The passphrase that opens a vault.
pub(crate) fn current(
    file: Option<&Path>,
    input: &mut TextInput,
    catalogue: &Catalogue,
) -> Result<Zeroizing<String>, Failure> {
    match unless_typed(file) {
        Some(file) => input.file(file),
        None => prompt(&catalogue.text("cli-passphrase")),
    }
}

/// The passphrase of a vault that is made: from a prompt it is asked for twice.
pub(crate) fn new(
    file: Option<&Path>,
    input: &mut TextInput,
    catalogue: &Catalogue,
) -> Result<Zeroizing<String>, Failure> {
    let Some(file) = unless_typed(file) else {
        loop {
            let first = prompt(&catalogue.text("cli-passphrase-new"))?;
            if *first == *prompt(&catalogue.text("cli-passphrase-again"))? {
                return Ok(first);
            }
            say::note(&catalogue.text("cli-passphrase-differs"));
        }
    };
    input.file(file)
}

fn prompt(text: &str) -> Result<Zeroizing<String>, Failure> {
    rpassword::prompt_password(format!("{text} ")).map(Zeroizing::new).map_err(|error| match error.kind() {
        std::io::ErrorKind::UnexpectedEof | std::io::ErrorKind::Interrupted => Failure::new(ErrorCode::Cancelled),
        _ => {
            let text = "there is no terminal to ask for the passphrase: give --passphrase-file FILE";
            Failure::Clap(Arguments::command().error(ErrorKind::MissingRequiredArgument, text))
        }
    })
}
