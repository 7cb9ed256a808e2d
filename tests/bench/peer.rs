//! Programs of others, and files in the open: what ours is measured against.
#![expect(clippy::disallowed_methods, reason = "peers write files and start programs; nothing of a case is in them")]

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use amparo_crypto::random::{Randomness, SystemRandom};

use crate::Step;
use crate::measure::say;

/// Runs a program to its end; what it says is dropped.
pub(crate) fn run(program: &str, arguments: &[&OsStr]) -> Step {
    let output = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("{program} cannot be started: {error}"))?;
    if output.status.success() { Ok(()) } else { Err(format!("{program} ended with {}", output.status)) }
}

/// Brings a file to the medium.
pub(crate) fn flush(path: &Path) -> Step {
    File::options().write(true).open(path).and_then(|file| file.sync_all()).map_err(say)
}

/// A copy by `cp`, brought to the medium.
pub(crate) fn copy_by_program(from: &Path, to: &Path) -> Step {
    run("cp", &[OsStr::new("--reflink=never"), from.as_os_str(), to.as_os_str()])?;
    flush(to)
}

/// A copy within this process; brought to the medium if asked.
pub(crate) fn copy(from: &Path, to: &Path, is_flushed: bool) -> Step {
    fs::copy(from, to).map_err(say)?;
    if is_flushed { flush(to) } else { Ok(()) }
}

/// Removes a file.
pub(crate) fn remove(path: &Path) -> Step {
    fs::remove_file(path).map_err(say)
}

/// Makes a folder.
pub(crate) fn make_folder(path: &Path) -> Step {
    fs::create_dir_all(path).map_err(say)
}

/// Empties a folder of its files.
pub(crate) fn empty(folder: &Path) -> Step {
    for entry in folder.read_dir().map_err(say)? {
        remove(&entry.map_err(say)?.path())?;
    }
    Ok(())
}

/// Makes a file of random bytes, on the medium.
pub(crate) fn make_file(path: &Path, length: u64) -> Step {
    let mut file = File::create(path).map_err(say)?;
    let mut block = vec![0; 1 << 20];
    let mut left = length;
    while left > 0 {
        SystemRandom.fill(&mut block);
        let part = usize::try_from(left).unwrap_or(block.len()).min(block.len());
        file.write_all(&block[..part]).map_err(say)?;
        left -= part as u64;
    }
    file.sync_all().map_err(say)
}

/// A key pair of `age`: gives the recipient.
pub(crate) fn age_recipient(folder: &Path) -> Step<String> {
    let key: PathBuf = folder.join("age.key");
    run("age-keygen", &[OsStr::new("-o"), key.as_os_str()])?;
    let text = fs::read_to_string(&key).map_err(say)?;
    let recipient = text.lines().find_map(|line| line.strip_prefix("# public key: "));
    recipient.map(str::to_owned).ok_or_else(|| "age-keygen names no recipient".to_owned())
}
