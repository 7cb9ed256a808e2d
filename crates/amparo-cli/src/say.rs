//! Standard output and standard error: answers go to the one, everything else to the other.

use std::io::{ErrorKind, Write as _};

use serde_json::Value;

/// Prints an answer; false where it could not be written, except to a reader who has gone.
pub(crate) fn answer(text: &str) -> bool {
    let mut output = std::io::stdout().lock();
    let written = write_line(&mut output, text).and_then(|()| output.flush());
    written.map_or_else(|error| error.kind() == ErrorKind::BrokenPipe, |()| true)
}

/// Prints a message beside the answer.
pub(crate) fn note(text: &str) {
    // Where standard error is closed nobody reads it.
    let _ = write_line(&mut std::io::stderr().lock(), text);
}

/// A JSON document as it is printed.
pub(crate) fn json(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}

fn write_line(output: &mut impl std::io::Write, text: &str) -> std::io::Result<()> {
    if text.is_empty() {
        return Ok(());
    }
    output.write_all(text.as_bytes())?;
    if text.ends_with('\n') { Ok(()) } else { output.write_all(b"\n") }
}
