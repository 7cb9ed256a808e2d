//! The recovery words on their way to the member: a file where one was asked for, else the terminal.
//!
//! What must stay true: they are part of no answer and no log; a file is never inside the vault and never replaces
//! another; words whose vault exists are not lost, even where the file cannot be written.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{Seek as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use amparo_api::{Catalogue, ErrorCode, Host, WireError};
use zeroize::Zeroizing;

use crate::failure::Failure;
use crate::say;
use crate::show::width::pad;

/// Words in a row of the sheet.
const IN_A_ROW: usize = 4;
/// Room that is kept for the words before a vault is made: 24 words of the longest list.
const ROOM: usize = 1024;

/// The file that waits for the words, where one was asked for.
pub(crate) type Waiting = Arc<Mutex<Option<ReservedFile>>>;

/// The host of the terminal.
pub(crate) struct Terminal {
    catalogue: &'static Catalogue,
    file: Waiting,
}

impl Terminal {
    pub(crate) fn new(catalogue: &'static Catalogue, file: Waiting) -> Self {
        Self { catalogue, file }
    }
}

impl Host for Terminal {
    fn show_recovery_words(&self, words: &str) -> Result<(), WireError> {
        let file = self.file.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(mut file) = file
            && file.write(words).is_ok()
        {
            let path = file.path.display().to_string();
            file.is_written = true;
            say::note(&self.catalogue.message("cli-words-file", &[("file", path.into())]));
        } else {
            say::note(&self.catalogue.text("cli-words-head"));
            say::note(&sheet(words));
        }
        say::note(&self.catalogue.text("cli-words-next"));
        Ok(())
    }
}

/// The words with their numbers, as they are copied to paper.
fn sheet(words: &str) -> Zeroizing<String> {
    let words: Vec<&str> = words.split_whitespace().collect();
    let mut sheet = Zeroizing::new(String::with_capacity(ROOM));
    sheet.push('\n');
    for (row, each) in words.chunks(IN_A_ROW).enumerate() {
        for (column, word) in each.iter().enumerate() {
            let number = row * IN_A_ROW + column + 1;
            // Writing to a text cannot fail.
            let _ = write!(sheet, "  {number:>2} {}", pad(word, 12));
        }
        let length = sheet.trim_end().len();
        sheet.truncate(length);
        sheet.push('\n');
    }
    sheet
}

/// A file made for the words, only for its owner to read, that goes again unless they were written into it.
pub(crate) struct ReservedFile {
    path: PathBuf,
    file: File,
    is_written: bool,
}

impl ReservedFile {
    /// Makes the file, before there is a vault whose words could be lost.
    pub(crate) fn make(path: &Path, vault: &Path) -> Result<Self, Failure> {
        if is_inside(path, vault) {
            return Err(Failure::new(ErrorCode::PlaceInsideVault));
        }
        let file = make_private(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => Failure::new(ErrorCode::FileExists),
            _ => Failure::new(ErrorCode::PlaceNotWritable),
        })?;
        let mut reserved = Self { path: path.to_owned(), file, is_written: false };
        // Filled once, so that a full disk shows now.
        let filled = reserved.file.write_all(&[b' '; ROOM]).and_then(|()| reserved.file.sync_all());
        filled.map_err(|_| Failure::new(ErrorCode::PlaceNotWritable))?;
        Ok(reserved)
    }

    fn write(&mut self, words: &str) -> std::io::Result<()> {
        let line = Zeroizing::new(format!("{words}\n"));
        self.file.rewind()?;
        self.file.write_all(line.as_bytes())?;
        self.file.set_len(line.len() as u64)?;
        self.file.sync_all()
    }
}

impl Drop for ReservedFile {
    #[expect(clippy::disallowed_methods, reason = "the file is this program's own, made a moment ago and not used")]
    fn drop(&mut self) {
        if !self.is_written {
            // What cannot be removed is empty but for spaces.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "the member asked for this file, outside the vault")]
fn make_private(path: &Path) -> std::io::Result<File> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Whether a place lies in a folder, also where neither is there yet and where links lead to it.
fn is_inside(place: &Path, folder: &Path) -> bool {
    match (resolved(place), resolved(folder)) {
        (Some(place), Some(folder)) => place.starts_with(folder),
        // What cannot be looked at is not written to.
        _ => true,
    }
}

/// The path without links, as far as it is there.
fn resolved(path: &Path) -> Option<PathBuf> {
    let path = std::path::absolute(path).ok()?;
    path.ancestors().find_map(|ancestor| {
        let there = ancestor.canonicalize().ok()?;
        Some(there.join(path.strip_prefix(ancestor).ok()?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sheet_numbers_every_word() {
        let words: Vec<String> = (1..=24).map(|number| format!("word{number}")).collect();
        let sheet = sheet(&words.join(" "));
        assert_eq!(sheet.trim().lines().count(), 6);
        assert!(sheet.contains("24 word24"), "{}", *sheet);
    }

    #[test]
    fn a_place_in_the_vault_is_known_before_the_vault_is_there() {
        assert!(is_inside(Path::new("/no/vault/words"), Path::new("/no/vault")));
        assert!(!is_inside(Path::new("/no/words"), Path::new("/no/vault")));
    }
}
