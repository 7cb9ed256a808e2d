//! Measures what takes time, each figure beside that of a peer in the same interleaved run.
//!
//! Not here: whether anything is right (`tests/it`, `tests/accept`).
//! What must stay true: a figure is a ratio to a peer of the same run, a missed target is named with where the time
//! goes, and no figure ends the run: times are printed, never asserted.

mod chain;
mod figure;
mod intake;
mod list;
mod measure;
mod peer;
mod place;
mod plain;
mod search;
mod small_file;
mod unlock;
mod watched;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::figure::{Figure, Report};
use crate::place::Place;

/// What every measurement may end with: a sentence for the person who runs this.
type Step<T = ()> = Result<T, String>;

/// How much is measured.
#[derive(Clone, Copy)]
struct Sizes {
    /// Bytes of the one large file.
    file: u64,
    small_files: u32,
    cases: u32,
    texts: u32,
    /// Entries of each of two laptops.
    entries: u32,
    names: u32,
    /// Rounds of what takes seconds.
    rounds: u32,
    /// Repetitions of what takes milliseconds.
    repeats: u32,
}

const FULL: Sizes = Sizes {
    file: 1 << 30,
    small_files: 2_000,
    cases: 100_000,
    texts: 100_000,
    entries: 50_000,
    names: 50_000,
    rounds: 5,
    repeats: 200,
};

const QUICK: Sizes = Sizes {
    file: 16 << 20,
    small_files: 40,
    cases: 2_000,
    texts: 1_200,
    entries: 600,
    names: 300,
    rounds: 2,
    repeats: 20,
};

const USAGE: &str = "usage: bench [--quick] [--scratch DIR] [--only intake|small|list|search|chain|unlock]...";

type Measurement = fn(&Place, Sizes) -> Step<Vec<Figure>>;

const MEASUREMENTS: [(&str, Measurement); 6] = [
    ("intake", intake::measure),
    ("small", small_file::measure),
    ("list", list::measure),
    ("search", search::measure),
    ("chain", chain::measure),
    ("unlock", unlock::measure),
];

struct Options {
    sizes: Sizes,
    scratch: PathBuf,
    only: Vec<String>,
}

impl Options {
    fn from_arguments() -> Step<Self> {
        let mut options = Self { sizes: FULL, scratch: PathBuf::from("target"), only: Vec::new() };
        let mut arguments = std::env::args().skip(1);
        while let Some(option) = arguments.next() {
            match option.as_str() {
                "--quick" => options.sizes = QUICK,
                "--scratch" => options.scratch = arguments.next().ok_or(USAGE)?.into(),
                "--only" => options.only.push(arguments.next().ok_or(USAGE)?),
                _ => return Err(USAGE.to_owned()),
            }
        }
        match options.only.iter().find(|name| !MEASUREMENTS.iter().any(|(known, _)| known == name)) {
            Some(_) => Err(USAGE.to_owned()),
            None => Ok(options),
        }
    }
}

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    if let (Some(plain::SERVE), Some(path)) = (arguments.next().as_deref().and_then(OsStr::to_str), arguments.next()) {
        return plain::serve(Path::new(&path)).map_or(ExitCode::FAILURE, |()| ExitCode::SUCCESS);
    }
    let mut report = Report::default();
    let outcome = Options::from_arguments().and_then(|options| run(&options, &mut report));
    report.finish(outcome.as_ref().err().map(String::as_str));
    if outcome.is_ok() && report.is_whole() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn run(options: &Options, report: &mut Report) -> Step {
    for (name, measurement) in MEASUREMENTS {
        if !options.only.is_empty() && !options.only.iter().any(|only| only == name) {
            continue;
        }
        Report::begin(name);
        // Each in a folder of its own, which goes away after it.
        let place = Place::new(&options.scratch)?;
        match measurement(&place, options.sizes) {
            Ok(figures) => report.add(figures),
            Err(why) => report.failed(name, &why),
        }
    }
    Ok(())
}
