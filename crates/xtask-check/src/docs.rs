//! Documents are there, short enough, in their form, and their links lead somewhere; every module says what it is for.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::files::{self, SourceFile};
use crate::problem::{CheckError, Problem};

/// Documents there must be, with the fewest and the most lines they may have.
const DOCUMENTS: [(&str, usize, usize); 16] = [
    ("README.md", 1, 120),
    ("CHANGELOG.md", 1, 2000),
    ("LICENSE-MIT", 1, 50),
    ("LICENSE-APACHE", 1, 300),
    ("docs/CONTRIBUTING.md", 1, 100),
    ("docs/SECURITY.md", 1, 150),
    ("docs/architecture.md", 150, 250),
    ("docs/cli.md", 1, 5000),
    ("docs/glossary.md", 1, 200),
    ("docs/style.md", 1, 200),
    ("docs/threat-model.md", 1, 250),
    ("docs/guide/new-field-and-kind.md", 1, 200),
    ("docs/formats/entry.md", 1, 800),
    ("docs/formats/journal-file.md", 1, 800),
    ("docs/formats/keys.md", 1, 800),
    ("docs/formats/object.md", 1, 800),
];

/// What every decision record has, in this order.
const PARTS: [&str; 5] = ["## Context", "## Options", "## Outcome", "## What gets worse", "## How we will know"];

/// The words of the trade that code, terminal and documents share.
const GLOSSARY: [&str; 21] = [
    "vault",
    "member",
    "replica",
    "record",
    "kind",
    "field",
    "entry",
    "journal",
    "case",
    "event",
    "act",
    "involvement",
    "person",
    "information",
    "source",
    "exhibit",
    "custody event",
    "consent",
    "release",
    "dossier",
    "package",
];

pub(crate) fn check(root: &Path) -> Result<Vec<Problem>, CheckError> {
    let paths: BTreeSet<String> = files::paths(root)?.into_iter().collect();
    let documents = files::sources(root, &["md"])?;
    let mut problems = Vec::new();
    for (path, fewest, most) in DOCUMENTS {
        problems.extend(length(root, path, fewest, most));
    }
    for document in &documents {
        problems.extend(links(document, &paths));
    }
    problems.extend(decisions(&documents));
    problems.extend(glossary(&documents));
    for file in files::sources(root, &["rs"])? {
        problems.extend(head(&file));
    }
    Ok(problems)
}

fn length(root: &Path, path: &str, fewest: usize, most: usize) -> Option<Problem> {
    let Ok(text) = files::read(root, path) else { return Some(Problem::of(path, "is missing")) };
    let lines = text.lines().count();
    if lines < fewest {
        return Some(Problem::of(path, format!("{lines} lines, fewer than {fewest}")));
    }
    (lines > most).then(|| Problem::of(path, format!("{lines} lines, more than {most}")))
}

/// Links to files of the project.
fn links(document: &SourceFile, paths: &BTreeSet<String>) -> Vec<Problem> {
    let folder = document.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut problems = Vec::new();
    for (index, line) in document.text.lines().enumerate() {
        for rest in line.split("](").skip(1) {
            let target = rest.split([')', '#', ' ']).next().unwrap_or_default();
            if target.is_empty() || target.contains("://") || target.starts_with("mailto:") {
                continue;
            }
            let path = resolve(folder, target);
            let is_folder = || paths.iter().any(|each| each.starts_with(&format!("{path}/")));
            if !paths.contains(&path) && !is_folder() {
                problems.push(Problem::at(&document.path, index + 1, format!("`{target}` leads nowhere")));
            }
        }
    }
    problems
}

fn resolve(folder: &str, target: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

fn decisions(documents: &[SourceFile]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut numbers: BTreeMap<u32, &str> = BTreeMap::new();
    for document in documents.iter().filter(|document| document.path.starts_with("docs/decisions/")) {
        let number = document.name().get(..4).and_then(|number| number.parse().ok());
        let Some(number) = number.filter(|_| document.name().as_bytes().get(4) == Some(&b'-')) else {
            problems.push(Problem::of(&document.path, "is not called NNNN-words-of-the-title.md"));
            continue;
        };
        if let Some(other) = numbers.insert(number, &document.path) {
            problems.push(Problem::of(&document.path, format!("has the number of {other}")));
        }
        problems.extend(parts_of(document, number));
    }
    let last = numbers.keys().max().copied().unwrap_or(0);
    let gaps = (1..=last).filter(|number| !numbers.contains_key(number));
    problems.extend(gaps.map(|number| Problem::of("docs/decisions", format!("{number:04} is missing"))));
    problems
}

fn parts_of(document: &SourceFile, number: u32) -> Vec<Problem> {
    let mut problems = Vec::new();
    if !document.text.starts_with(&format!("# {number:04}: ")) {
        problems.push(Problem::at(&document.path, 1, format!("does not begin with `# {number:04}: `")));
    }
    let mut rest = document.text.as_str();
    for part in PARTS {
        match rest.split_once(&format!("\n{part}\n")) {
            None => problems.push(Problem::of(&document.path, format!("lacks `{part}`, or has it out of order"))),
            Some((_, after)) => {
                if after.split("\n## ").next().is_none_or(|text| text.trim().is_empty()) {
                    problems.push(Problem::of(&document.path, format!("says nothing under `{part}`")));
                }
                rest = after;
            }
        }
    }
    problems
}

fn glossary(documents: &[SourceFile]) -> Vec<Problem> {
    let Some(glossary) = documents.iter().find(|document| document.path == "docs/glossary.md") else {
        return Vec::new();
    };
    let explained: BTreeSet<String> = glossary
        .text
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.split(" | ").next())
        .flat_map(|cell| cell.split(", "))
        .map(|term| term.trim().to_lowercase())
        .collect();
    GLOSSARY
        .iter()
        .filter(|word| !explained.contains(**word))
        .map(|word| Problem::of(&glossary.path, format!("does not explain **{word}**")))
        .collect()
}

/// A module begins by saying what it is for.
fn head(file: &SourceFile) -> Option<Problem> {
    let is_test = file.name() == "tests.rs" || file.path.contains("/tests/");
    let is_code = file.path.contains("/src/") && !is_test;
    let first = file.text.lines().find(|line| !line.trim().is_empty())?;
    let is_said = first.starts_with("//!") && first.len() > 8;
    (is_code && !is_said).then(|| Problem::at(&file.path, 1, "begins without `//!` and what it is for"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> SourceFile {
        SourceFile { path: path.to_owned(), text: text.to_owned() }
    }

    #[test]
    fn a_link_that_leads_nowhere_is_named() {
        let paths = BTreeSet::from(["docs/style.md".to_owned(), "README.md".to_owned()]);
        let document = file(
            "docs/a.md",
            "[x](style.md#names) [y](../README.md) [w](https://example.org) [d](../docs)\n[z](no.md)",
        );
        let problems: Vec<String> = links(&document, &paths).iter().map(ToString::to_string).collect();
        assert_eq!(problems, ["docs/a.md:2: `no.md` leads nowhere"]);
    }

    #[test]
    fn a_decision_says_all_its_parts_in_order() {
        let whole = "# 0001: One\n\n## Context\nc\n\n## Options\no\n\n## Outcome\nu\n\n## What gets worse\nw\n\n## How we will know\nk\n";
        assert_eq!(decisions(&[file("docs/decisions/0001-one.md", whole)]), []);
        let empty = whole.replace("\nw\n", "\n\n");
        assert_eq!(decisions(&[file("docs/decisions/0001-one.md", &empty)]).len(), 1);
        let gap = whole.replace("0001", "0003");
        assert_eq!(decisions(&[file("docs/decisions/0003-one.md", &gap)]).len(), 2);
    }

    #[test]
    fn a_module_without_a_head_is_named() {
        assert!(head(&file("crates/x/src/a.rs", "use std::fmt;\n")).is_some());
        assert!(head(&file("crates/x/src/a.rs", "//! What it is for.\n")).is_none());
    }
}
