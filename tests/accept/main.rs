//! Takes real data sets through the whole program, and compares what comes out with what went in.
//!
//! Not here: invented data (`tests/it`) and time (`tests/bench`).
//! What must stay true: everything goes through the command table and the real decoding child; a file that is missing
//! is a failure and never a reason to leave a check out.

mod document;
mod images;
mod names;
mod office;
mod program;
mod report;
mod rows;
mod texts;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::office::Office;
use crate::report::Report;

/// What every step may end with: a sentence for the person who runs this.
type Step<T = ()> = Result<T, String>;

/// Where data comes from, and where documents go for people to look at.
struct Folders {
    data: PathBuf,
    out: PathBuf,
}

impl Folders {
    fn from_arguments() -> Step<Self> {
        let mut data = None;
        let mut out = PathBuf::from("target/accept");
        let mut arguments = std::env::args_os().skip(1);
        while let Some(option) = arguments.next() {
            let value = arguments.next().map(PathBuf::from);
            match (option.to_str(), value) {
                (Some("--data"), Some(folder)) => data = Some(folder),
                (Some("--out"), Some(folder)) => out = folder,
                _ => return Err("usage: accept --data DIR [--out DIR]".to_owned()),
            }
        }
        let data = data.ok_or("usage: accept --data DIR [--out DIR]")?;
        Ok(Self { data, out })
    }

    fn data(&self, path: &str) -> PathBuf {
        self.data.join(path)
    }
}

fn main() -> ExitCode {
    let mut report = Report::default();
    match Folders::from_arguments() {
        Ok(folders) => run(&folders, &mut report),
        Err(usage) => report.check("the arguments", Err(usage)),
    }
    if report.finish() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn run(folders: &Folders, report: &mut Report) {
    report.check("the folder for documents is ready", document::clear(&folders.out));
    let Some(office) = report.value("a vault is made and its recovery words are confirmed", Office::create()) else {
        return;
    };
    names::check(&office, folders, report);
    let images = images::check(&office, folders, report);
    let rows = rows::check(&office, folders, report);
    texts::check(&office, folders, report);
    for case in images.into_iter().chain(rows) {
        document::check(&office, &folders.out, &case, report);
    }
    report.check("every exhibit still has its hash", office.every_exhibit_is_whole());
    report.check("the closed vault verifies to the depth of its objects", office.close_and_verify());
}

/// The names of the regular files of a folder, sorted.
fn files_of(folder: &Path) -> Step<Vec<PathBuf>> {
    let entries = folder.read_dir().map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files = entries
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()
        .map_err(|error| format!("{}: {error}", folder.display()))?;
    files.retain(|path| path.is_file());
    files.sort();
    if files.is_empty() { Err(format!("{} holds no files", folder.display())) } else { Ok(files) }
}

fn read_text(path: &Path) -> Step<String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}
