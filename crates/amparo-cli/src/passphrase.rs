//! Where the passphrase comes from: a file, standard input, or a prompt; never an argument or the environment.

use std::path::Path;

use amparo_api::{Catalogue, ErrorCode};
use clap::CommandFactory as _;
use clap::error::ErrorKind;
use zeroize::Zeroizing;

use crate::arguments::Arguments;
use crate::failure::Failure;
use crate::say;
use crate::text_input::TextInput;

/// The passphrase that opens a vault.
pub(crate) fn current(
    file: Option<&Path>,
    input: &mut TextInput,
    catalogue: &Catalogue,
) -> Result<Zeroizing<String>, Failure> {
    match file {
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
    let Some(file) = file else {
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
