//! What a check finds, and why a check cannot be made.

use std::fmt;
use std::path::{Path, PathBuf};

/// One thing to mend: where it is, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Problem {
    file: String,
    line: usize,
    text: String,
}

impl Problem {
    /// About a file as a whole.
    pub(crate) fn of(file: impl Into<String>, text: impl Into<String>) -> Self {
        Self { file: file.into(), line: 0, text: text.into() }
    }

    /// About a line, counted from 1.
    pub(crate) fn at(file: impl Into<String>, line: usize, text: impl Into<String>) -> Self {
        Self { file: file.into(), line, text: text.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(formatter, "{}: {}", self.file, self.text),
            line => write!(formatter, "{}:{line}: {}", self.file, self.text),
        }
    }
}

/// Why a check could not be made.
#[derive(Debug)]
pub(crate) enum CheckError {
    /// There is no check of this name.
    UnknownCheck(String),
    /// A file that the check rests on cannot be read or written.
    File(PathBuf, std::io::Error),
    /// A file that the check rests on is not in the form it must have.
    Form(PathBuf, String),
    /// Another program could not be started or failed.
    Program(&'static str, String),
}

impl CheckError {
    /// For `map_err` on an access to a file.
    pub(crate) fn file(path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_path_buf();
        move |error| Self::File(path, error)
    }
}

impl fmt::Display for CheckError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownCheck(name) => write!(formatter, "there is no check `{name}` here"),
            Self::File(path, error) => write!(formatter, "{}: {error}", path.display()),
            Self::Form(path, problem) => write!(formatter, "{}: {problem}", path.display()),
            Self::Program(name, problem) => write!(formatter, "`{name}`: {problem}"),
        }
    }
}
