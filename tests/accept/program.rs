//! Programs of others that judge what ours made.

use std::ffi::OsStr;
use std::process::Command;

use crate::Step;

/// Runs a program to its end and gives its standard output; anything but success is an error with what it said.
#[expect(clippy::disallowed_methods, reason = "checks by programs of others are what this program is for")]
pub(crate) fn run(program: &str, arguments: &[&OsStr]) -> Step<String> {
    let output = Command::new(program)
        .args(arguments)
        .output()
        .map_err(|error| format!("{program} cannot be started: {error}"))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = [output.stdout, output.stderr].concat();
    let said: String = String::from_utf8_lossy(&said).lines().take(4).collect::<Vec<_>>().join(" | ");
    Err(format!("{program} ended with {}: {said}", output.status))
}
