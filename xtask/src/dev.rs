//! `cargo xtask dev`: rebuild on each change, and run the terminal on a throw-away vault.

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use crate::demonstration::Demonstration;
use crate::program::{Failure, Program};
use crate::{fonts, install, say, workspace};

/// What is watched, from the root.
const WATCHED: [&str; 4] = ["crates", "locales", "Cargo.toml", "Cargo.lock"];

/// What is run when nothing else is asked for.
const USUAL: [&str; 4] = ["case", "list", "--limit", "5"];

/// `cargo xtask dev [ARGUMENT...]`. Ends by Ctrl-C.
pub(crate) fn dev(arguments: &[String]) -> Result<(), Failure> {
    install::ensure(install::Purpose::Run)?;
    fonts::ensure()?;
    let arguments: Vec<&str> =
        if arguments.is_empty() { USUAL.to_vec() } else { arguments.iter().map(String::as_str).collect() };
    let vault = Demonstration::at(workspace::target().join("dev"));
    let mut is_made = false;
    loop {
        let seen = newest();
        if let Err(failure) = round(&vault, &mut is_made, &arguments) {
            say::error(&failure.to_string());
        }
        say::step("waiting for a change (Ctrl-C ends)");
        while newest() == seen {
            std::thread::sleep(Duration::from_millis(500));
        }
    }
}

fn round(vault: &Demonstration, is_made: &mut bool, arguments: &[&str]) -> Result<(), Failure> {
    Program::cargo().args(["build", "--package", "amparo-cli"]).run()?;
    if !*is_made {
        vault.make()?;
        *is_made = true;
    }
    vault.amparo().args(arguments).run()
}

/// The time of the newest change below what is watched.
fn newest() -> Option<SystemTime> {
    WATCHED.iter().filter_map(|name| newest_below(&workspace::root().join(name))).max()
}

fn newest_below(path: &Path) -> Option<SystemTime> {
    let own = fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
    let below = fs::read_dir(path)
        .into_iter()
        .flatten()
        .filter_map(Result::ok)
        .filter_map(|entry| newest_below(&entry.path()))
        .max();
    own.max(below)
}
