//! Tools that checks and tests need and no system package brings: fetched once into `target/tools`.

use std::fs;
use std::path::{Path, PathBuf};

use crate::program::{Failure, Program};
use crate::{say, workspace};

const DENY: &str = "0.20.2";
const TYPOS: &str = "1.52.0";

/// What `docs/formats/reader.py` imports, unless a list lies beside it.
const READER: [&str; 5] = ["argon2-cffi", "blake3", "cbor2", "cryptography>=50", "PyNaCl"];

/// The program `cargo-deny`: the developer's own, or one built here in about three minutes.
pub(crate) fn deny() -> Result<PathBuf, Failure> {
    let built = workspace::tools().join("bin").join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX));
    for candidate in [PathBuf::from("cargo-deny"), built.clone()] {
        if Program::new(&candidate).arg("--version").succeeds() {
            return Ok(candidate);
        }
    }
    say::step("building cargo-deny, once");
    Program::cargo()
        .args(["install", "cargo-deny", "--version", DENY, "--locked", "--quiet", "--root"])
        .arg(workspace::tools())
        .env("CARGO_TARGET_DIR", workspace::tools().join("build"))
        .run()?;
    // Only the program is kept: its build takes more room than the whole workspace.
    let _ = fs::remove_dir_all(workspace::tools().join("build"));
    Ok(built)
}

/// The program `typos`: the developer's own, or one from a Python package.
pub(crate) fn typos() -> Result<PathBuf, Failure> {
    if Program::new("typos").arg("--version").succeeds() {
        return Ok(PathBuf::from("typos"));
    }
    let folder = python_with(&[&format!("typos=={TYPOS}")], "typos")?;
    Ok(folder.join("bin").join("typos"))
}

/// A Python with everything the independent reader of the formats imports.
pub(crate) fn reader_python() -> Result<PathBuf, Failure> {
    let list = workspace::root().join("docs/formats/requirements.txt");
    let wanted = if list.is_file() {
        vec!["--requirement".to_owned(), list.display().to_string()]
    } else {
        READER.map(str::to_owned).to_vec()
    };
    let wanted: Vec<&str> = wanted.iter().map(String::as_str).collect();
    Ok(python_with(&wanted, "reader")?.join("bin").join("python"))
}

/// A Python environment with these packages, made once for each list of packages.
fn python_with(packages: &[&str], name: &str) -> Result<PathBuf, Failure> {
    let folder = workspace::tools().join(format!("python-{name}"));
    let stamp = folder.join("packages");
    let wanted = wanted_text(packages);
    if fs::read_to_string(&stamp).is_ok_and(|have| have == wanted) {
        return Ok(folder);
    }
    say::step(&format!("fetching Python packages for `{name}`, once"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(workspace::tools()).map_err(|error| Failure::file(&workspace::tools(), &error))?;
    Program::new("python3").args(["-m", "venv"]).arg(&folder).run()?;
    Program::new(folder.join("bin").join("python"))
        .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"])
        .args(packages)
        .run()?;
    fs::write(&stamp, wanted).map_err(|error| Failure::file(&stamp, &error))?;
    Ok(folder)
}

/// The list as text, with the content of a file it names, so that a change of either is seen.
fn wanted_text(packages: &[&str]) -> String {
    packages
        .iter()
        .map(|each| fs::read_to_string(Path::new(each)).unwrap_or_else(|_| (*each).to_owned()) + "\n")
        .collect()
}
