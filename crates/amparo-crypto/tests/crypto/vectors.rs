//! The frozen vectors of `tests/fixtures/vectors/crypto_*.json`.
//!
//! Each file holds vectors of one format: `ok_…` with what they open to, `fail_…` with the error they give. The code makes
//! them anew and must come to the same bytes: a vector that changes is a format that changes. The independent reader
//! `docs/formats/reader.py` checks the same files. With `AMPARO_UPDATE_VECTORS` set, new vectors are written.

mod make;
mod run;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use amparo_crypto::words::{RecoveryWords, WordList};
use serde_json::{Value, json};

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").unwrap();
        text
    })
}

pub(crate) fn unhex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap() + "\n"
}

/// Compares a file of the repository with what the code makes, or writes it where new ones are asked for.
#[expect(clippy::disallowed_methods, reason = "new vectors are files of the repository, written on demand only")]
fn agrees(path: &Path, made: &str) {
    if std::env::var_os("AMPARO_UPDATE_VECTORS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, made).unwrap();
    }
    let stored = std::fs::read_to_string(path).unwrap_or_default();
    assert!(stored == made, "{} holds what the code makes", path.display());
}

/// A vector's outcome, as it stands in the file.
fn outcome(vector: &mut Value, result: Result<Value, &'static str>) {
    match result {
        Ok(expected) => vector["expect"] = expected,
        Err(error) => vector["error"] = json!(error),
    }
}

#[test]
fn the_code_makes_the_stored_vectors() {
    for (format, mut vectors) in make::all() {
        for vector in &mut vectors {
            let result = run::run(format, vector);
            outcome(vector, result);
        }
        let path = root().join(format!("tests/fixtures/vectors/crypto_{format}.json"));
        agrees(&path, &pretty(&json!({ "format": format, "vectors": vectors })));
    }
}

#[test]
fn the_stored_vectors_open_or_fail_as_they_say() {
    let mut count = 0;
    for (format, _) in make::all() {
        let path = root().join(format!("tests/fixtures/vectors/crypto_{format}.json"));
        let stored: Value =
            serde_json::from_str(&std::fs::read_to_string(&path).unwrap_or_default()).unwrap_or_default();
        for vector in stored["vectors"].as_array().into_iter().flatten() {
            let name = vector["name"].as_str().unwrap();
            match run::run(format, vector) {
                Ok(expected) => {
                    assert!(name.starts_with("ok_"), "{format}: {name} opens and is named so");
                    assert_eq!(vector["expect"], expected, "{format}: {name}");
                }
                Err(error) => {
                    assert!(name.starts_with("fail_"), "{format}: {name} fails ({error}) and is named so");
                    assert_eq!(vector["error"], error, "{format}: {name}");
                }
            }
            count += 1;
        }
    }
    assert!(count > 60, "{count} vectors were read");
}

#[test]
fn the_reader_has_the_same_word_lists() {
    for (list, name) in [
        (WordList::English, "english"),
        (WordList::French, "french"),
        (WordList::Spanish, "spanish"),
        (WordList::Chinese, "chinese"),
    ] {
        agrees(&root().join(format!("docs/formats/words/{name}.txt")), &whole_list(list));
    }
}

/// All 2048 words of a list, one a line: read off the words of chosen bits.
fn whole_list(list: WordList) -> String {
    let mut text = String::new();
    for index in 0..2048u16 {
        // The first eleven bits are the first word.
        let mut bits = [0; 32];
        bits[..2].copy_from_slice(&(index << 5).to_be_bytes());
        let words = RecoveryWords::from_secret(amparo_crypto::secret::Secret::from_bytes(&bits)).words(list);
        text.push_str(words[0]);
        text.push('\n');
    }
    text
}
