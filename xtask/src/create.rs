//! `cargo xtask new`: begins a file of a known sort at the right place.
//!
//! Must stay true: a file that exists is never written over.

use std::fs;
use std::path::{Path, PathBuf};

use crate::program::{Failure, Program};
use crate::{say, workspace};

/// `cargo xtask new SORT NAME`.
pub(crate) fn create(arguments: &[String]) -> Result<(), Failure> {
    let [sort, name] = arguments else {
        return Err(Failure::usage("`new` is followed by decision, kind, migration or command, and a name"));
    };
    let name = Name::read(name)?;
    let (path, text) = match sort.as_str() {
        "decision" => decision(&name)?,
        "kind" => kind(&name),
        "migration" => migration(&name)?,
        "command" => return command(&name),
        other => return Err(Failure::usage(format!("`new` does not know `{other}`"))),
    };
    if path.exists() {
        return Err(Failure::new(format!("{} exists", workspace::relative(&path))));
    }
    fs::write(&path, text).map_err(|error| Failure::file(&path, &error))?;
    say::line(&format!("wrote {}", workspace::relative(&path)));
    if sort == "kind" {
        say::line(&format!(
            "next: messages `kind-{0}`, `kind-{0}-plural`, `field-{0}-case` and one for each field, with `.help`, in each \
             of locales/*/; then `cargo xtask check`. See docs/guide/new-field-and-kind.md",
            name.dashed()
        ));
    }
    Ok(())
}

/// Lower-case words.
#[derive(Debug, PartialEq, Eq)]
struct Name(Vec<String>);

impl Name {
    fn read(text: &str) -> Result<Self, Failure> {
        let words: Vec<String> =
            text.split(['-', '_', ' ']).filter(|word| !word.is_empty()).map(str::to_ascii_lowercase).collect();
        let is_plain = |word: &String| word.bytes().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit());
        if words.is_empty() || !words.iter().all(is_plain) {
            return Err(Failure::usage("a name is made of English words, joined by - or _"));
        }
        Ok(Self(words))
    }

    fn dashed(&self) -> String {
        self.0.join("-")
    }

    fn snake(&self) -> String {
        self.0.join("_")
    }

    fn title(&self) -> String {
        let text = self.0.join(" ");
        text[..1].to_ascii_uppercase() + &text[1..]
    }
}

fn decision(name: &Name) -> Result<(PathBuf, String), Failure> {
    let folder = workspace::root().join("docs/decisions");
    let number = next_number(&folder)?;
    let text = format!(
        "# {number:04}: {}\n\n## Context\n\n\n## Options\n\n\n## Outcome\n\n\n## What gets worse\n\n\n\
         ## How we will know\n\n",
        name.title()
    );
    Ok((folder.join(format!("{number:04}-{}.md", name.dashed())), text))
}

fn kind(name: &Name) -> (PathBuf, String) {
    let file = workspace::root().join("crates/amparo-domain/schema").join(format!("{}.toml", name.snake()));
    let text = format!(
        "module = \"{0}\"\n\n[[kind]]\nname = \"{0}\"\ncase_bound = true\nclass = \"work\"\nsensitivity = \"C\"\n\
         title = [\"title\"]\nrequired = [\"title\"]\n\n[[kind.field]]\nname = \"title\"\ntype = \"text\"\n\
         source = \"own\"\nexport = [\"INTERNAL\"]\n",
        name.snake()
    );
    (file, text)
}

fn migration(name: &Name) -> Result<(PathBuf, String), Failure> {
    let folder = workspace::root().join("crates/amparo-vault/migrations");
    let number = next_number(&folder)?;
    let text = "-- What an empty database has from here on. An old one is rebuilt from the journal, never changed.\n";
    Ok((folder.join(format!("{number:04}_{}.sql", name.snake())), text.to_owned()))
}

/// A command is a row of the table: no file is begun, but what is to be done is said in order.
fn command(name: &Name) -> Result<(), Failure> {
    if name.0.len() < 2 {
        return Err(Failure::usage("a command is called noun_verb, such as case_create"));
    }
    let folder = workspace::root().join("crates/amparo-api/src/commands");
    let rows = Program::new("git").args(["ls-files", "--cached", "--others", "--exclude-standard"]).arg(&folder);
    let files = rows.folder(workspace::root()).output_if_it_succeeds().unwrap_or_default();
    say::line(&format!(
        "1. the verb in crates/amparo-casework, with its test\n\
         2. request, view and the row `{}` in the table of crates/amparo-api/src (its command files now:\n{files})\n\
         3. two messages for each new error code in each of locales/*/\n\
         4. `cargo xtask codegen`, then `cargo xtask check`",
        name.snake()
    ));
    Ok(())
}

/// One more than the highest number that a file of this folder begins with.
fn next_number(folder: &Path) -> Result<u32, Failure> {
    let entries = fs::read_dir(folder).map_err(|error| Failure::file(folder, &error))?;
    let highest = entries
        .filter_map(Result::ok)
        .filter_map(|entry| entry.file_name().to_str()?.get(..4)?.parse::<u32>().ok())
        .max();
    Ok(highest.unwrap_or(0) + 1)
}

#[cfg(test)]
mod tests {
    use super::Name;

    #[test]
    fn a_name_takes_the_form_its_place_wants() {
        let name = Name::read("One_command-bridge").ok();
        assert_eq!(name.as_ref().map(Name::dashed).as_deref(), Some("one-command-bridge"));
        assert_eq!(name.as_ref().map(Name::snake).as_deref(), Some("one_command_bridge"));
        assert_eq!(name.as_ref().map(Name::title).as_deref(), Some("One command bridge"));
    }

    #[test]
    fn a_name_never_holds_a_path() {
        assert!(Name::read("../etc").is_err());
        assert!(Name::read("--").is_err());
    }
}
