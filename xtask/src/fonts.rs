//! Fetches the fonts of the dossier as `crates/amparo-dossier/fonts/fonts.toml` lists them.
//!
//! Must stay true: a file whose SHA-256 is not the listed one is never put in place, and a fetch that breaks off
//! leaves no half file behind.

use std::fs;
use std::path::{Path, PathBuf};

use crate::digest::sha256;
use crate::program::{Failure, Program};
use crate::{say, workspace};

/// One row of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Font {
    file: String,
    package: String,
    version: String,
    path: String,
    sha256: String,
}

/// `cargo xtask fonts`.
pub(crate) fn command(arguments: &[String]) -> Result<(), Failure> {
    match arguments.first() {
        Some(unknown) => Err(Failure::usage(format!("`fonts` does not know `{unknown}`"))),
        None => ensure(),
    }
}

/// Fetches what is missing; says nothing when all is there.
pub(crate) fn ensure() -> Result<(), Failure> {
    let folder = workspace::root().join("crates/amparo-dossier/fonts");
    let list = folder.join("fonts.toml");
    let text = fs::read_to_string(&list).map_err(|error| Failure::file(&list, &error))?;
    let mut missing = Vec::new();
    for font in parse(&text).map_err(|problem| Failure::new(format!("{}: {problem}", list.display())))? {
        match fs::read(folder.join(&font.file)) {
            Ok(bytes) if sha256(&bytes) == font.sha256 => {}
            _ => missing.push(font),
        }
    }
    let mut packages: Vec<(&str, &str)> =
        missing.iter().map(|font| (font.package.as_str(), font.version.as_str())).collect();
    packages.sort_unstable();
    packages.dedup();
    for (package, version) in packages {
        let wanted = missing.iter().filter(|font| font.package == package && font.version == version);
        fetch(package, version, wanted, &folder)?;
    }
    Ok(())
}

fn fetch<'a>(
    package: &str,
    version: &str,
    fonts: impl Iterator<Item = &'a Font>,
    folder: &Path,
) -> Result<(), Failure> {
    let label: String = package.chars().map(|sign| if sign.is_ascii_alphanumeric() { sign } else { '-' }).collect();
    let place = workspace::target().join("fonts").join(format!("{label}-{version}-{}", std::process::id()));
    fs::create_dir_all(&place).map_err(|error| Failure::file(&place, &error))?;
    say::step(&format!("fetching the fonts of {package} {version}"));
    let fetched = unpack(&format!("{package}@{version}"), &place, fonts, folder);
    // The archive is of no more use; a folder that cannot be removed is only untidy.
    let _ = fs::remove_dir_all(&place);
    fetched.map_err(|failure| {
        Failure::new(format!(
            "the fonts of {package} {version} are not here: {failure}\n\
             They are fetched once, by npm; without a network copy crates/amparo-dossier/fonts from another checkout."
        ))
    })
}

fn unpack<'a>(
    package: &str,
    place: &Path,
    fonts: impl Iterator<Item = &'a Font>,
    folder: &Path,
) -> Result<(), Failure> {
    Program::new("npm").args(["pack", "--silent", "--ignore-scripts", package]).folder(place).output()?;
    let archive = archive(place)?;
    for font in fonts {
        let inside = format!("package/{}", font.path);
        Program::new("tar").arg("-xzf").arg(&archive).arg(&inside).folder(place).run()?;
        let unpacked = place.join(&inside);
        let bytes = fs::read(&unpacked).map_err(|error| Failure::file(&unpacked, &error))?;
        let found = sha256(&bytes);
        if found != font.sha256 {
            return Err(Failure::new(format!("{} has SHA-256 {found}, not {}", font.file, font.sha256)));
        }
        let part = folder.join(format!("{}.{}.part", font.file, std::process::id()));
        let destination = folder.join(&font.file);
        fs::write(&part, &bytes).map_err(|error| Failure::file(&part, &error))?;
        fs::rename(&part, &destination).map_err(|error| Failure::file(&destination, &error))?;
    }
    Ok(())
}

fn archive(place: &Path) -> Result<PathBuf, Failure> {
    let entries = fs::read_dir(place).map_err(|error| Failure::file(place, &error))?;
    entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|extension| extension == "tgz"))
        .ok_or_else(|| Failure::new("npm brought no archive"))
}

/// Reads the list: rows of `[[font]]` with quoted values, and nothing else of TOML.
fn parse(text: &str) -> Result<Vec<Font>, String> {
    let mut fonts: Vec<Font> = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if line == "[[font]]" {
            fonts.push(Font::default());
            continue;
        }
        let at = |problem: &str| format!("line {}: {problem}", index + 1);
        let (key, value) = line.split_once('=').ok_or_else(|| at("expected key = \"value\""))?;
        let value = value.trim().strip_prefix('"').and_then(|value| value.strip_suffix('"'));
        let value = value.ok_or_else(|| at("the value must stand in double quotes"))?.to_owned();
        let font = fonts.last_mut().ok_or_else(|| at("expected [[font]] first"))?;
        match key.trim() {
            "file" => font.file = value,
            "package" => font.package = value,
            "version" => font.version = value,
            "path" => font.path = value,
            "sha256" => font.sha256 = value.to_ascii_lowercase(),
            _ => {}
        }
    }
    match fonts.iter().find(|font| !font.is_whole()) {
        Some(font) => Err(format!("the row of {:?} lacks file, package, version, path or sha256", font.file)),
        None => Ok(fonts),
    }
}

impl Font {
    fn is_whole(&self) -> bool {
        let is_plain = |text: &str| !text.is_empty() && !text.contains("..") && !text.starts_with('/');
        is_plain(&self.file)
            && !self.file.contains('/')
            && is_plain(&self.package)
            && is_plain(&self.version)
            && is_plain(&self.path)
            && self.sha256.len() == 64
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    const ROW: &str = "[[font]]\nfile = \"A.ttf\"\npackage = \"@x/y\"\nversion = \"1.0.0\"\npath = \"f/A.ttf\"\n";

    #[test]
    fn a_whole_row_is_read_and_other_keys_are_passed_over() {
        let fonts = parse(&format!("# list\n{ROW}sha256 = \"{}\"\nlicence = \"OFL-1.1\"\n", "AB".repeat(32)));
        let fonts = fonts.as_deref().map(|fonts| fonts.iter().map(|font| font.sha256.clone()).collect::<Vec<_>>());
        assert_eq!(fonts, Ok(vec!["ab".repeat(32)]));
    }

    #[test]
    fn a_row_without_a_hash_is_refused() {
        assert!(parse(ROW).is_err());
    }

    #[test]
    fn a_file_name_never_leaves_the_folder() {
        let row = ROW.replace("\"A.ttf\"\npackage", "\"../A.ttf\"\npackage");
        assert!(parse(&format!("{row}sha256 = \"{}\"", "0".repeat(64))).is_err());
    }

    #[test]
    fn a_value_before_the_first_row_names_its_line() {
        assert_eq!(parse("\nfile = \"A.ttf\""), Err("line 2: expected [[font]] first".to_owned()));
    }
}
