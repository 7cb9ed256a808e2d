//! `cargo xtask run`: the demonstration vault and its dossier, in the folder `demo` of the checkout.
//!
//! Must stay true: only what this command made itself is ever replaced, and nothing in it is about a living person.

use std::fs;
use std::path::{Path, PathBuf};

use crate::program::{Failure, Program};
use crate::{fonts, install, say, workspace};

/// Opens the demonstration vault and no other: everybody may know it.
const PASSPHRASE: &str = "amparo demonstration, nothing in it is real";

/// `cargo xtask run [--fresh]`.
pub(crate) fn run(arguments: &[String]) -> Result<(), Failure> {
    let fresh = match arguments {
        [] => false,
        [only] if only == "--fresh" => true,
        _ => return Err(Failure::usage("`run` knows `--fresh` (make the demonstration vault anew) and nothing else")),
    };
    install::ensure(install::Purpose::Run)?;
    fonts::ensure()?;
    build()?;
    let demonstration = Demonstration::at(workspace::root().join("demo"));
    if fresh || !demonstration.is_whole() {
        demonstration.make()?;
    }
    let case = demonstration.first_case()?;
    let dossier = demonstration.make_dossier(&case)?;
    say::line(&format!(
        "\nThe demonstration vault: {}\n\
         its passphrase:          {} (\"{PASSPHRASE}\")\n\
         a dossier, case {case}: {}\n\n\
         Everything in it is invented. Look further with:\n  {}",
        workspace::relative(&demonstration.vault),
        workspace::relative(&demonstration.passphrase),
        workspace::relative(&dossier),
        demonstration.example()
    ));
    Ok(())
}

/// Builds the program.
pub(crate) fn build() -> Result<(), Failure> {
    say::step("building amparo (the first time takes some minutes)");
    Program::cargo().args(["build", "--package", "amparo-cli"]).run()
}

/// A demonstration vault with the file that opens it.
pub(crate) struct Demonstration {
    folder: PathBuf,
    vault: PathBuf,
    passphrase: PathBuf,
    whole: PathBuf,
}

impl Demonstration {
    /// One in this folder, made or not.
    pub(crate) fn at(folder: PathBuf) -> Self {
        Self {
            vault: folder.join("vault"),
            passphrase: folder.join("passphrase.txt"),
            whole: folder.join(".whole"),
            folder,
        }
    }

    fn is_whole(&self) -> bool {
        self.whole.is_file() && self.vault.is_dir() && self.passphrase.is_file()
    }

    /// Makes it, in the place of an older or a half one.
    pub(crate) fn make(&self) -> Result<(), Failure> {
        remove(&self.whole)?;
        remove(&self.vault)?;
        fs::create_dir_all(&self.folder).map_err(|error| Failure::file(&self.folder, &error))?;
        write(&self.passphrase, &format!("{PASSPHRASE}\n"))?;
        say::step(&format!("making the demonstration vault in {}", workspace::relative(&self.vault)));
        Program::new(workspace::amparo())
            .arg("demo")
            .arg(&self.vault)
            .arg("--passphrase-file")
            .arg(&self.passphrase)
            .folder(workspace::root())
            .run()?;
        write(&self.whole, "made by cargo xtask run\n")
    }

    /// The program, told to open this vault.
    pub(crate) fn amparo(&self) -> Program {
        Program::new(workspace::amparo())
            .arg("--vault")
            .arg(&self.vault)
            .arg("--passphrase-file")
            .arg(&self.passphrase)
            .folder(workspace::root())
    }

    fn first_case(&self) -> Result<String, Failure> {
        let list = self.amparo().args(["--json", "case", "list", "--limit", "1"]).output()?;
        text_of(&list, "ref").ok_or_else(|| Failure::new("the demonstration vault shows no case"))
    }

    fn make_dossier(&self, case: &str) -> Result<PathBuf, Failure> {
        let file = self.folder.join(format!("dossier-{}.pdf", case.replace('/', "-")));
        remove(&file)?;
        say::step(&format!("making the dossier of case {case}"));
        self.amparo()
            .args(["--json", "dossier", "make", case, "--document", "full", "--language", "en", "--out"])
            .arg(&file)
            .output()?;
        Ok(file)
    }

    fn example(&self) -> String {
        format!(
            "{} --vault {} --passphrase-file {} case list",
            workspace::relative(&workspace::amparo()),
            workspace::relative(&self.vault),
            workspace::relative(&self.passphrase)
        )
    }
}

/// The first text under this key of a JSON document.
fn text_of(json: &str, key: &str) -> Option<String> {
    let (_, rest) = json.split_once(&format!("\"{key}\""))?;
    let value = rest.trim_start().strip_prefix(':')?.trim_start().strip_prefix('"')?;
    value.split_once('"').map(|(text, _)| text.to_owned())
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    fs::write(path, text).map_err(|error| Failure::file(path, &error))
}

/// Removes a file or a folder that may be missing.
fn remove(path: &Path) -> Result<(), Failure> {
    let removed = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    match removed {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(Failure::file(path, &error)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::text_of;

    #[test]
    fn the_first_ref_of_a_list_is_found() {
        let list = r#"{"cases": [ {"id":"1", "ref" : "KIN-2026-A0001"}, {"ref":"KIN-2026-A0002"} ]}"#;
        assert_eq!(text_of(list, "ref").as_deref(), Some("KIN-2026-A0001"));
        assert_eq!(text_of(r#"{"cases":[]}"#, "ref"), None);
    }
}
