//! One thing has one name, SQL lies in one crate, and nothing is left for later without a number.

use std::path::Path;

use serde::Deserialize;

use crate::files::{self, SourceFile};
use crate::problem::{CheckError, Problem};
use crate::rust::{self, Part, Sort};

const TABLE: &str = "xtask/words.toml";

#[derive(Deserialize)]
struct Table {
    word: Vec<Word>,
    modules: Modules,
    sql: Sql,
}

#[derive(Deserialize)]
struct Word {
    losing: String,
    #[serde(rename = "use")]
    winning: String,
    places: Vec<Place>,
    except: Vec<String>,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
enum Place {
    Code,
    Messages,
    Docs,
}

#[derive(Deserialize)]
struct Modules {
    refused: Vec<String>,
}

#[derive(Deserialize)]
struct Sql {
    allowed: Vec<String>,
}

pub(crate) fn check(root: &Path) -> Result<Vec<Problem>, CheckError> {
    let table: Table = toml::from_str(&files::read(root, TABLE)?)
        .map_err(|error| CheckError::Form(root.join(TABLE), error.to_string()))?;
    let mut problems = Vec::new();
    for file in files::sources(root, &["rs", "sql", "ftl", "md", "py", "ts", "tsx"])? {
        problems.extend(table.judge(&file));
    }
    Ok(problems)
}

impl Table {
    fn judge(&self, file: &SourceFile) -> Vec<Problem> {
        let mut problems = Vec::new();
        match file.path.rsplit_once('.').map(|(_, ending)| ending) {
            Some("rs") => {
                let parts = rust::parts(&file.text);
                problems.extend(self.code(file, &parts));
                problems.extend(self.sql(file, &parts));
                problems.extend(self.module(file));
            }
            Some("sql") => problems.extend(self.names(file)),
            Some("ftl") if file.path.starts_with("locales/en/") => problems.extend(self.prose(file, Place::Messages)),
            Some("md") if !file.path.starts_with("docs/decisions/") && file.path != "docs/glossary.md" => {
                problems.extend(self.prose(file, Place::Docs));
            }
            _ => {}
        }
        problems.extend(left_for_later(file));
        problems
    }

    fn at(&self, place: Place) -> impl Iterator<Item = &Word> {
        self.word.iter().filter(move |word| word.places.contains(&place))
    }

    fn code(&self, file: &SourceFile, parts: &[Part]) -> Vec<Problem> {
        let mut problems = Vec::new();
        for part in parts.iter().filter(|part| part.sort == Sort::Code) {
            for identifier in rust::identifiers(&part.content) {
                let met = self.at(Place::Code).find(|word| word.is_in(identifier));
                problems.extend(met.map(|word| word.problem(file, part.line, identifier)));
            }
        }
        problems
    }

    /// Names in SQL are in lower case; its own words, such as the type of bytes, are not.
    fn names(&self, file: &SourceFile) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (index, line) in file.text.lines().enumerate() {
            let code = line.split("--").next().unwrap_or_default();
            for identifier in rust::identifiers(code).filter(|name| !name.contains(|sign: char| sign.is_uppercase())) {
                let met = self.at(Place::Code).find(|word| word.is_in(identifier));
                problems.extend(met.map(|word| word.problem(file, index + 1, identifier)));
            }
        }
        problems
    }

    /// Prose, without what stands in code marks.
    fn prose(&self, file: &SourceFile, place: Place) -> Vec<Problem> {
        let mut problems = Vec::new();
        let mut is_code = false;
        for (index, line) in file.text.lines().enumerate() {
            if line.trim_start().starts_with("```") {
                is_code = !is_code;
            }
            if is_code {
                continue;
            }
            let text: String = line.split('`').step_by(2).collect::<Vec<_>>().join(" ").to_lowercase();
            let words: Vec<&str> = text.split(|sign: char| !sign.is_alphanumeric()).collect();
            for word in self.at(place) {
                let plural = format!("{}s", word.losing);
                if words.iter().any(|each| *each == word.losing || *each == plural) {
                    problems.push(word.problem(file, index + 1, &word.losing));
                }
            }
        }
        problems
    }

    fn sql(&self, file: &SourceFile, parts: &[Part]) -> Vec<Problem> {
        if self.sql.allowed.iter().any(|folder| file.path.starts_with(folder)) {
            return Vec::new();
        }
        let texts = parts.iter().filter(|part| part.sort == Sort::Text && is_sql(&part.content));
        texts.map(|part| Problem::at(&file.path, part.line, "SQL: it lies in amparo-vault alone")).collect()
    }

    fn module(&self, file: &SourceFile) -> Option<Problem> {
        let refused = file
            .path
            .split('/')
            .map(|part| part.strip_suffix(".rs").unwrap_or(part))
            .find(|part| self.modules.refused.iter().any(|refused| refused == part))?;
        Some(Problem::of(&file.path, format!("`{refused}` says nothing about what is inside: name the thing")))
    }
}

impl Word {
    fn is_in(&self, identifier: &str) -> bool {
        if self.except.iter().any(|except| is_like(identifier, except)) {
            return false;
        }
        let losing: Vec<&str> = self.losing.split(' ').collect();
        rust::words_of(identifier).windows(losing.len()).any(|words| {
            words.iter().zip(&losing).all(|(word, losing)| word == losing || word.strip_suffix('s') == Some(losing))
        })
    }

    fn problem(&self, file: &SourceFile, line: usize, met: &str) -> Problem {
        Problem::at(&file.path, line, format!("`{met}`: say {} instead of {}", self.winning, self.losing))
    }
}

fn is_like(name: &str, pattern: &str) -> bool {
    pattern.strip_suffix('*').map_or(name == pattern, |start| name.starts_with(start))
}

fn is_sql(text: &str) -> bool {
    const PAIRS: [(&str, &str); 6] = [
        ("SELECT ", " FROM "),
        ("INSERT ", "INTO "),
        ("UPDATE ", " SET "),
        ("DELETE ", "FROM "),
        ("CREATE ", "TABLE "),
        ("PRAGMA ", ""),
    ];
    PAIRS.iter().any(|(first, second)| text.trim_start().starts_with(first) && text.contains(second))
}

/// What is to be done later names the issue or decision that says so.
fn left_for_later(file: &SourceFile) -> Vec<Problem> {
    const MARKS: [&str; 3] = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X")];
    let mut problems = Vec::new();
    for (index, line) in file.text.lines().enumerate() {
        for mark in MARKS {
            let Some((before, after)) = line.split_once(mark) else { continue };
            let is_word = !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric);
            let has_number = after.trim_start_matches(['(', '#', ' ']).starts_with(|sign: char| sign.is_ascii_digit());
            if is_word && !has_number {
                let text = format!("{mark} without the number of an issue or a decision: do it, or write one");
                problems.push(Problem::at(&file.path, index + 1, text));
            }
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: &str = r#"
        [[word]]
        losing = "blob"
        use = "object"
        places = ["code", "docs"]
        except = ["sqlite3_*"]
        [[word]]
        losing = "op id"
        use = "entry id"
        places = ["code"]
        except = []
        [modules]
        refused = ["utils"]
        [sql]
        allowed = ["crates/amparo-vault/"]
    "#;

    fn found(path: &str, text: &str) -> Result<Vec<String>, toml::de::Error> {
        let table: Table = toml::from_str(WORDS)?;
        let file = SourceFile { path: path.to_owned(), text: text.to_owned() };
        Ok(table.judge(&file).iter().map(ToString::to_string).collect())
    }

    #[test]
    fn a_losing_word_in_an_identifier_is_refused_in_a_text_it_is_not() -> Result<(), toml::de::Error> {
        assert_eq!(found("a.rs", "let x = 1;\nlet blobKey = 2;")?, ["a.rs:2: `blobKey`: say object instead of blob"]);
        assert_eq!(found("a.rs", "fn f(id: OpId) {}")?, ["a.rs:1: `OpId`: say entry id instead of op id"]);
        assert!(found("a.rs", "let x = \"blob\"; // a blob\nsqlite3_bind_blob(); let op = 1;")?.is_empty());
        Ok(())
    }

    #[test]
    fn prose_is_read_without_its_code() -> Result<(), toml::de::Error> {
        assert_eq!(found("docs/a.md", "Two blobs.\n`blob`\n```\nblob\n```\n")?.len(), 1);
        Ok(())
    }

    #[test]
    fn sql_lies_in_one_crate() -> Result<(), toml::de::Error> {
        let text = "let q = \"SELECT a FROM b\";";
        assert_eq!(found("crates/amparo-api/src/a.rs", text)?.len(), 1);
        assert!(found("crates/amparo-vault/src/a.rs", text)?.is_empty());
        assert!(found("crates/amparo-api/src/a.rs", "let q = \"SELECT what you need\";")?.is_empty());
        Ok(())
    }

    #[test]
    fn names_in_sql_are_in_lower_case() -> Result<(), toml::de::Error> {
        assert_eq!(found("m.sql", "CREATE TABLE t (body BLOB, blob_name TEXT) -- blob")?.len(), 1);
        Ok(())
    }

    #[test]
    fn a_module_says_what_is_inside() -> Result<(), toml::de::Error> {
        assert_eq!(found("crates/x/src/utils.rs", "")?.len(), 1);
        assert_eq!(found("crates/x/src/utils/a.rs", "")?.len(), 1);
        Ok(())
    }

    #[test]
    fn later_needs_a_number() -> Result<(), toml::de::Error> {
        let mark = concat!("TO", "DO");
        assert_eq!(found("a.rs", &format!("// {mark} write this"))?.len(), 1);
        assert!(found("a.rs", &format!("// {mark} #12: write this\n// {mark}(0007) and this"))?.is_empty());
        Ok(())
    }
}
