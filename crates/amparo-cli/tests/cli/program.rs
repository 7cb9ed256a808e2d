//! Starts the program on a vault in a folder of its own.
#![expect(clippy::disallowed_methods, reason = "tests start the program and make the files it is given")]

use std::error::Error;
use std::ffi::OsStr;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

pub(crate) type Tried<T = ()> = Result<T, Box<dyn Error>>;

/// Opens the vaults of these tests.
pub(crate) const PASSPHRASE: &str = "correct horse battery staple 42";

/// What one start of the program came to.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) code: Option<i32>,
    pub(crate) output: String,
    pub(crate) notes: String,
}

impl Answer {
    /// The answer as JSON.
    pub(crate) fn json(&self) -> Tried<Value> {
        Ok(serde_json::from_str(&self.output).map_err(|_| format!("no JSON document: {self:?}"))?)
    }

    /// The code of the refusal; the exit code must be that of one.
    pub(crate) fn refusal(&self) -> Tried<String> {
        assert_eq!(self.code, Some(1), "{self:?}");
        Ok(self.json()?["error"]["code"].as_str().ok_or("no code")?.to_owned())
    }

    /// The answer of a command that did what it was told.
    pub(crate) fn done(&self) -> Tried<Value> {
        assert_eq!(self.code, Some(0), "{self:?}");
        self.json()
    }
}

/// A folder with a vault, and files beside it.
pub(crate) struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    pub(crate) fn new() -> Tried<Self> {
        let place = Self { folder: tempfile::tempdir()? };
        place.file("passphrase", format!("{PASSPHRASE}\n").as_bytes())?;
        Ok(place)
    }

    /// With a vault whose recovery words are confirmed.
    pub(crate) fn with_vault() -> Tried<Self> {
        let place = Self::new()?;
        place.create_vault()?.done()?;
        place.run(["vault", "recovery", "confirm", "--words-file", &place.text("words")])?.done()?;
        Ok(place)
    }

    pub(crate) fn create_vault(&self) -> Tried<Answer> {
        let words = self.text("words");
        let names = ["--office", "Office A", "--member", "First Member", "--mission", "KIN"];
        self.run(["vault", "create"].into_iter().chain(names).chain(["--recovery-out", &words]))
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn text(&self, name: &str) -> String {
        self.path(name).display().to_string()
    }

    pub(crate) fn file(&self, name: &str, bytes: &[u8]) -> Tried<String> {
        let path = self.path(name);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(&path, bytes)?;
        Ok(path.display().to_string())
    }

    /// Runs the program on the vault, with JSON.
    pub(crate) fn run<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Tried<Answer> {
        self.run_with_input(arguments, "")
    }

    pub(crate) fn run_with_input<'a>(
        &self,
        arguments: impl IntoIterator<Item = &'a str>,
        input: &str,
    ) -> Tried<Answer> {
        let before = [
            "--vault".to_owned(),
            self.text("vault"),
            "--passphrase-file".to_owned(),
            self.text("passphrase"),
            "--json".to_owned(),
        ];
        start(before.into_iter().chain(arguments.into_iter().map(str::to_owned)), input)
    }
}

/// Starts the program with nothing but these arguments.
pub(crate) fn start(arguments: impl IntoIterator<Item = impl AsRef<OsStr>>, input: &str) -> Tried<Answer> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_amparo"))
        .args(arguments)
        .env("LC_ALL", "C")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    if let Some(mut standard_input) = child.stdin.take() {
        // A program that reads nothing has closed it.
        let _ = standard_input.write_all(input.as_bytes());
    }
    let output = child.wait_with_output()?;
    Ok(Answer {
        code: output.status.code(),
        output: String::from_utf8(output.stdout)?,
        notes: String::from_utf8(output.stderr)?,
    })
}

/// Flips one bit in the middle of a file.
pub(crate) fn flip_a_bit(path: &Path) -> Tried {
    let mut bytes = std::fs::read(path)?;
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    Ok(std::fs::write(path, bytes)?)
}

/// Every file under a folder.
pub(crate) fn files_under(folder: &Path) -> Tried<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { files.extend(files_under(&path)?) } else { files.push(path) }
    }
    Ok(files)
}
