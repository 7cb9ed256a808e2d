//! The catalogues: the same messages with the same values in every language, all plural forms, none missing, none unused.
//!
//! Must stay true: a kind, a field or a code without a label fails, and so does a label of what is no more.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;

use crate::catalogue::{self, Message};
use crate::files::{self, SourceFile};
use crate::problem::{CheckError, Problem};
use crate::rust::{self, Sort};

/// The languages that ship, each with the plural forms it has.
const LANGUAGES: [(&str, &[&str]); 6] = [
    ("en", &["one", "other"]),
    ("fr", &["one", "many", "other"]),
    ("es", &["one", "many", "other"]),
    ("ar", &["zero", "one", "two", "few", "many", "other"]),
    ("ru", &["one", "few", "many", "other"]),
    ("zh", &["other"]),
];

/// The language the others are held against.
const SOURCE: &str = "en";

/// A file that lacks more messages than this names only so many.
const MOST_NAMED: usize = 20;

/// Beginnings of ids that are made from the schema; what follows is checked against it.
const MADE: [&str; 4] = ["kind-", "field-", "list-", "code-"];

type Catalogue = BTreeMap<String, Message>;

pub(crate) fn check(root: &Path) -> Result<Vec<Problem>, CheckError> {
    let mut problems = Vec::new();
    let files = files::sources(root, &["ftl"])?;
    let mut catalogues: BTreeMap<&str, Catalogue> = BTreeMap::new();
    for (language, _) in LANGUAGES {
        let folder = format!("locales/{language}/");
        let mut catalogue = Catalogue::new();
        for file in files.iter().filter(|file| file.path.starts_with(&folder)) {
            for (id, message) in catalogue::read(file, &mut problems) {
                if let Some(other) = catalogue.insert(id.clone(), message) {
                    problems.push(Problem::of(&file.path, format!("`{id}` stands in {} as well", other.file)));
                }
            }
        }
        catalogues.insert(language, catalogue);
    }
    let source = catalogues.get(SOURCE).cloned().unwrap_or_default();
    for (language, forms) in LANGUAGES {
        let catalogue = catalogues.get(language).cloned().unwrap_or_default();
        problems.extend(against(&source, language, &catalogue));
        problems.extend(forms_of(&catalogue, forms));
    }
    let labels = labels(root)?;
    problems.extend(missing_labels(&source, &labels));
    let asked = Asked::read(&files::sources(root, &["rs"])?);
    problems.extend(asked.missing(&source));
    problems.extend(unused(&source, &labels, &asked));
    Ok(problems)
}

/// What a language lacks, has too much, or gives other values.
fn against(source: &Catalogue, language: &str, catalogue: &Catalogue) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut missing: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (id, message) in source {
        match catalogue.get(id) {
            None => {
                let file = message.file.replacen(&format!("/{SOURCE}/"), &format!("/{language}/"), 1);
                missing.entry(file).or_default().push(id);
            }
            Some(other) if other.arguments != message.arguments => {
                let text = format!("`{id}` shows {:?}, in {SOURCE} {:?}", other.arguments, message.arguments);
                problems.push(Problem::at(&other.file, other.line, text));
            }
            Some(_) => {}
        }
    }
    for (file, ids) in missing {
        let some: Vec<&str> = ids.iter().take(MOST_NAMED).copied().collect();
        let rest = if ids.len() > some.len() { format!(" and {} more", ids.len() - some.len()) } else { String::new() };
        problems.push(Problem::of(file, format!("lacks {}{rest}", some.join(", "))));
    }
    for (id, message) in catalogue {
        if !source.contains_key(id) {
            problems.push(Problem::at(&message.file, message.line, format!("`{id}` is not in {SOURCE}")));
        }
        for reference in message.references.iter().filter(|reference| !catalogue.contains_key(*reference)) {
            let text = format!("`{id}` refers to `{reference}`, which is not there");
            problems.push(Problem::at(&message.file, message.line, text));
        }
        if message.text.contains("</") || message.text.contains("/>") {
            problems.push(Problem::at(&message.file, message.line, format!("`{id}` holds marks of HTML")));
        }
    }
    problems
}

fn forms_of(catalogue: &Catalogue, forms: &[&str]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (id, message) in catalogue {
        for have in &message.plurals {
            let lacks: Vec<&&str> = forms.iter().filter(|form| !have.contains(**form)).collect();
            if !lacks.is_empty() {
                let text = format!("`{id}` lacks the plural forms {lacks:?}");
                problems.push(Problem::at(&message.file, message.line, text));
            }
        }
    }
    problems
}

/// What of the schema must have a label.
#[derive(Debug, Default, PartialEq, Eq)]
struct Labels {
    ids: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct Module {
    #[serde(default)]
    kind: Vec<Kind>,
}

#[derive(Deserialize)]
struct Kind {
    name: String,
    #[serde(default)]
    case_bound: bool,
    #[serde(default)]
    field: Vec<Named>,
}

#[derive(Deserialize)]
struct Named {
    name: String,
}

#[derive(Deserialize)]
struct List {
    list: String,
    #[serde(default)]
    code: Vec<Code>,
}

#[derive(Deserialize)]
struct Code {
    code: String,
}

fn labels(root: &Path) -> Result<Labels, CheckError> {
    let mut labels = Labels::default();
    for file in files::sources(root, &["toml"])? {
        let form = |error: toml::de::Error| CheckError::Form(root.join(&file.path), error.to_string());
        if file.path.starts_with("crates/amparo-domain/schema/") {
            labels.schema(&file.path, &toml::from_str(&file.text).map_err(form)?);
        } else if file.path.starts_with("crates/amparo-domain/vocabulary/") {
            labels.vocabulary(&file.path, &toml::from_str(&file.text).map_err(form)?);
        }
    }
    Ok(labels)
}

impl Labels {
    fn schema(&mut self, path: &str, module: &Module) {
        for kind in &module.kind {
            let id = label_id("kind", &[&kind.name]);
            self.ids.insert(format!("{id}-plural"), path.to_owned());
            self.ids.insert(id, path.to_owned());
            // Which case a record belongs to is a field that the program adds.
            let case = kind.case_bound.then_some("case");
            for field in kind.field.iter().map(|field| field.name.as_str()).chain(case) {
                let id = label_id("field", &[&kind.name, field]);
                self.ids.insert(format!("{id}.help"), path.to_owned());
                self.ids.insert(id, path.to_owned());
            }
        }
    }

    fn vocabulary(&mut self, path: &str, list: &List) {
        self.ids.insert(label_id("list", &[&list.list]), path.to_owned());
        for code in &list.code {
            self.ids.insert(label_id("code", &[&list.list, &code.code]), path.to_owned());
        }
    }
}

/// The id of a made label, as `amparo_i18n::label_id` makes it.
fn label_id(prefix: &str, parts: &[&str]) -> String {
    let mut id = prefix.to_owned();
    for part in parts {
        id.push('-');
        id.extend(part.chars().map(|sign| if sign.is_ascii_alphanumeric() { sign.to_ascii_lowercase() } else { '-' }));
    }
    id
}

fn missing_labels(source: &Catalogue, labels: &Labels) -> Vec<Problem> {
    let missing = labels.ids.iter().filter(|(id, _)| !source.contains_key(*id));
    missing.map(|(id, path)| Problem::of(path, format!("needs a message `{id}` in each of locales/*/"))).collect()
}

/// What the code asks the catalogue for.
#[derive(Debug, Default)]
struct Asked {
    /// Every text of the code: any may be an id, or the part of one that is made.
    texts: BTreeSet<String>,
    /// Beginnings of ids whose end is made.
    beginnings: BTreeSet<String>,
    /// Ids asked for by name, with their place.
    ids: Vec<(String, String, usize)>,
}

impl Asked {
    fn read(files: &[SourceFile]) -> Self {
        let mut asked = Self::default();
        for file in files.iter().filter(|file| !file.path.starts_with("crates/xtask-check/")) {
            let mut before = String::new();
            for part in rust::parts(&file.text) {
                match part.sort {
                    Sort::Comment => {}
                    Sort::Code => before = part.content,
                    Sort::Text => {
                        asked.text(file, part.line, &before, &part.content);
                        before.clear();
                    }
                }
            }
        }
        asked
    }

    fn text(&mut self, file: &SourceFile, line: usize, before: &str, text: &str) {
        const BY_NAME: [&str; 3] = [".text(", ".message(", ".find("];
        let before = before.trim_end().trim_end_matches('&');
        let is_id =
            text.contains('-') && text.bytes().all(|sign| sign.is_ascii_alphanumeric() || b"-._".contains(&sign));
        if is_id
            && BY_NAME.iter().any(|call| before.ends_with(call))
            && !file.text.contains("fn every_catalogue_parses")
        {
            self.ids.push((text.to_owned(), file.path.clone(), line));
        }
        if before.ends_with("label_id(") {
            self.beginnings.insert(format!("{text}-"));
        }
        if let Some((beginning, _)) = text.split_once('{').filter(|(beginning, _)| beginning.contains('-')) {
            self.beginnings.insert(beginning.to_owned());
        }
        if text.ends_with('-') {
            self.beginnings.insert(text.to_owned());
        }
        self.texts.insert(text.to_owned());
    }

    fn missing(&self, source: &Catalogue) -> Vec<Problem> {
        let missing = self.ids.iter().filter(|(id, ..)| !source.contains_key(id));
        missing
            .map(|(id, file, line)| Problem::at(file, *line, format!("asks for `{id}`, which is in no catalogue")))
            .collect()
    }

    fn uses(&self, id: &str) -> bool {
        let name = id.split('.').next().unwrap_or(id);
        self.texts.contains(id)
            || self.texts.contains(name)
            || self.beginnings.iter().any(|beginning| beginning.len() > 2 && id.starts_with(beginning.as_str()))
    }
}

fn unused(source: &Catalogue, labels: &Labels, asked: &Asked) -> Vec<Problem> {
    let referred: BTreeSet<&String> = source.values().flat_map(|message| &message.references).collect();
    let mut problems = Vec::new();
    for (id, message) in source {
        let is_made = MADE.iter().any(|beginning| id.starts_with(beginning));
        let is_used = if is_made { labels.ids.contains_key(id) || asked.texts.contains(id) } else { asked.uses(id) };
        if !is_used && !referred.contains(id) {
            problems.push(Problem::at(&message.file, message.line, format!("nothing uses `{id}`")));
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    fn catalogue(language: &str, text: &str) -> Catalogue {
        let text = format!("### Checked by: the authors\n{text}");
        catalogue::read(&SourceFile { path: format!("locales/{language}/a.ftl"), text }, &mut Vec::new())
    }

    fn shown(problems: &[Problem]) -> Vec<String> {
        problems.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn what_a_language_lacks_or_gives_other_values_is_named() {
        let source = catalogue("en", "a = { $n } files\nb = b\n");
        let other = catalogue("fr", "a = fichiers\nc = c\n");
        assert_eq!(
            shown(&against(&source, "fr", &other)),
            [
                "locales/fr/a.ftl:2: `a` shows {}, in en {\"n\"}",
                "locales/fr/a.ftl: lacks b",
                "locales/fr/a.ftl:3: `c` is not in en"
            ]
        );
    }

    #[test]
    fn every_plural_form_of_the_language_is_there() {
        let text = "a =\n    { $n ->\n        [one] one\n       *[other] more\n    }\n";
        assert_eq!(forms_of(&catalogue("en", text), &["one", "other"]), []);
        assert_eq!(forms_of(&catalogue("ru", text), &["one", "few", "many", "other"]).len(), 1);
    }

    #[test]
    fn a_kind_a_field_and_a_code_need_their_labels() -> Result<(), toml::de::Error> {
        let mut labels = Labels::default();
        labels.schema("s.toml", &toml::from_str("[[kind]]\nname = \"case_role\"\n[[kind.field]]\nname = \"role\"\n")?);
        labels.vocabulary("v.toml", &toml::from_str("list = \"ACT\"\n[[code]]\ncode = \"ACT.KIL\"\n")?);
        let ids: Vec<&str> = labels.ids.keys().map(String::as_str).collect();
        assert_eq!(
            ids,
            [
                "code-act-act-kil",
                "field-case-role-role",
                "field-case-role-role.help",
                "kind-case-role",
                "kind-case-role-plural",
                "list-act"
            ]
        );
        assert_eq!(missing_labels(&catalogue("en", "list-act = Act\n"), &labels).len(), 5);
        Ok(())
    }

    #[test]
    fn code_is_searched_for_what_it_asks() {
        let text = "c.text(\"case-title\"); c.message(\"no-such\", &[]); label_id(\"err\", x); format!(\"step-{n}\");";
        let asked = Asked::read(&[SourceFile { path: "crates/a/src/a.rs".to_owned(), text: text.to_owned() }]);
        let source = catalogue("en", "case-title = T\nerr-a = A\nstep-1 = One\nlonely = L\nkind-gone = G\n");
        assert_eq!(
            shown(&asked.missing(&source)),
            ["crates/a/src/a.rs:1: asks for `no-such`, which is in no catalogue"]
        );
        assert_eq!(
            shown(&unused(&source, &Labels::default(), &asked)),
            ["locales/en/a.ftl:6: nothing uses `kind-gone`", "locales/en/a.ftl:5: nothing uses `lonely`"]
        );
    }
}
