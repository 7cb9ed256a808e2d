//! Texts out of the command line, out of files and out of standard input.
//!
//! What must stay true: standard input is read once; a text that came from a file is told apart from one that stood on
//! the command line, where every program of this computer can see it.

use std::ffi::OsStr;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use amparo_api::{ErrorCode, WireError};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::failure::Failure;

/// No text is longer than this.
const MOST_BYTES: u64 = 16 * 1024 * 1024;

/// A text and where it came from.
pub(crate) struct Given {
    pub(crate) text: String,
    /// Whether it stood on the command line.
    pub(crate) is_argument: bool,
}

impl Given {
    /// The text as the value of a field.
    pub(crate) fn field(self, field: &str) -> Value {
        json!({ "field": field, "text": self.text, "is_argument": self.is_argument })
    }
}

/// Reads texts, standard input at most once.
#[derive(Default)]
pub(crate) struct TextInput {
    is_standard_input_taken: bool,
}

impl TextInput {
    /// The text that an argument stands for: itself, or the content of `@FILE` or `@-`.
    pub(crate) fn text(&mut self, argument: &str) -> Result<Given, Failure> {
        match argument.strip_prefix('@') {
            None => Ok(Given { text: argument.to_owned(), is_argument: true }),
            Some(rest) if rest.starts_with('@') => Ok(Given { text: rest.to_owned(), is_argument: true }),
            Some(file) => {
                let text = self.file(Path::new(file))?;
                Ok(Given { text: text.as_str().to_owned(), is_argument: false })
            }
        }
    }

    /// A text that may be missing.
    pub(crate) fn text_or_none(&mut self, argument: Option<&str>) -> Result<Option<String>, Failure> {
        argument.map(|argument| Ok(self.text(argument)?.text)).transpose()
    }

    /// `field=value`, where the value may be `@FILE` or `@-`.
    pub(crate) fn assignment(&mut self, argument: &str) -> Result<Value, Failure> {
        let (field, value) = argument
            .split_once('=')
            .filter(|(field, _)| {
                !field.is_empty()
                    && field.chars().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '_')
            })
            .ok_or_else(|| Failure::Usage(WireError::new(ErrorCode::AssignmentInvalid)))?;
        Ok(self.text(value)?.field(field))
    }

    /// Several assignments.
    pub(crate) fn assignments(&mut self, arguments: &[String]) -> Result<Vec<Value>, Failure> {
        arguments.iter().map(|argument| self.assignment(argument)).collect()
    }

    /// The content of a file, `-` being standard input, without a mark of byte order and without its final newline.
    pub(crate) fn file(&mut self, path: &Path) -> Result<Zeroizing<String>, Failure> {
        if path == Path::new("-") {
            self.take_standard_input()?;
            return read(std::io::stdin().lock());
        }
        read(File::open(path).map_err(|error| unreadable(path, &error))?)
    }

    /// Standard input is used for something; a second use is wrong.
    pub(crate) fn take_standard_input(&mut self) -> Result<(), Failure> {
        if std::mem::replace(&mut self.is_standard_input_taken, true) {
            return Err(Failure::Usage(WireError::new(ErrorCode::StandardInputTwice)));
        }
        Ok(())
    }
}

fn read(source: impl Read) -> Result<Zeroizing<String>, Failure> {
    let mut bytes = Zeroizing::new(Vec::new());
    let not_readable = || Failure::new(ErrorCode::TextNotReadable);
    source.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(|_| not_readable())?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(Failure::new(ErrorCode::EntryTooLarge));
    }
    let text = std::str::from_utf8(&bytes).map_err(|_| not_readable())?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let text = text.strip_suffix('\n').map_or(text, |line| line.strip_suffix('\r').unwrap_or(line));
    Ok(Zeroizing::new(text.to_owned()))
}

fn unreadable(path: &Path, error: &std::io::Error) -> Failure {
    let code = match error.kind() {
        std::io::ErrorKind::NotFound => ErrorCode::FileNotFound,
        _ => ErrorCode::FileNotReadable,
    };
    let name = path.file_name().map(OsStr::to_string_lossy).unwrap_or_default();
    WireError::new(code).with("name", name).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(argument: &str) -> Option<(String, bool)> {
        let given = TextInput::default().text(argument).ok()?;
        Some((given.text, given.is_argument))
    }

    #[test]
    fn a_plain_text_stood_on_the_command_line() {
        assert_eq!(text("raid"), Some(("raid".to_owned(), true)));
        assert_eq!(text("@@home"), Some(("@home".to_owned(), true)));
    }

    #[test]
    fn a_missing_file_is_named() {
        let failure = TextInput::default().text("@/no/such/name.txt").err();
        assert!(matches!(failure, Some(Failure::Refused(error)) if error.code == ErrorCode::FileNotFound
            && error.args.get("name").is_some_and(|name| name == "name.txt")));
    }

    #[test]
    fn the_value_begins_after_the_first_equals_sign() {
        let assignment = TextInput::default().assignment("title=a=b").ok();
        assert_eq!(assignment, Some(json!({ "field": "title", "text": "a=b", "is_argument": true })));
        for wrong in ["title", "=x", " title=x", "Title=x"] {
            assert!(matches!(TextInput::default().assignment(wrong), Err(Failure::Usage(_))), "{wrong} was taken");
        }
    }

    #[test]
    fn standard_input_is_taken_once() {
        let mut input = TextInput::default();
        assert!(input.take_standard_input().is_ok());
        assert!(matches!(input.take_standard_input(), Err(Failure::Usage(_))));
    }

    #[test]
    fn the_mark_of_byte_order_and_the_final_newline_are_no_part_of_a_text() {
        let text = |bytes: &[u8]| read(bytes).ok().map(|text| text.to_string());
        assert_eq!(text("\u{feff}أمينة\r\n".as_bytes()), Some("أمينة".to_owned()));
        assert_eq!(text(b"a\nb\n\n"), Some("a\nb\n".to_owned()));
        assert_eq!(text(&[0xff]), None);
    }
}
