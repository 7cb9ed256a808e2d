//! What the launcher tells the developer.

use std::io::Write;

/// A line on standard output.
pub(crate) fn line(text: &str) {
    // A closed pipe is no reason to stop a build.
    let _ = writeln!(std::io::stdout(), "{text}");
}

/// What is being done now, on standard error, where it does not mix with a program's output.
pub(crate) fn step(text: &str) {
    let _ = writeln!(std::io::stderr(), "==> {text}");
}

/// Why the command ends.
pub(crate) fn error(text: &str) {
    let _ = writeln!(std::io::stderr(), "error: {text}");
}
