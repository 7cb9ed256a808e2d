//! Finds identity values that do not leave in texts that would.
//!
//! Not here: the scan by a holder over every known name, which is part of a review.
//! Must stay true: it knows only the values the gate was shown opened; finding nothing proves
//! nothing about the others.

use std::collections::BTreeSet;

use unicode_script::{Script, UnicodeScript};

use crate::fold::fold;
use crate::value::Value;

/// Shorter names are words of everyday text.
const SHORTEST: usize = 3;
/// Two Chinese characters are a whole name.
const SHORTEST_CHINESE: usize = 2;

/// Folded texts to look for, which tell who somebody is. They are never printed.
pub struct Needles(BTreeSet<String>);

impl Needles {
    /// Names, the parts and words of names, and texts that tell one person.
    pub fn of<'a>(values: impl IntoIterator<Item = &'a Value>) -> Self {
        let mut needles: BTreeSet<String> = values.into_iter().flat_map(texts).map(|text| words(&text)).collect();
        needles.retain(|needle| {
            let shortest = if is_chinese(needle) { SHORTEST_CHINESE } else { SHORTEST };
            needle.chars().count() >= shortest
        });
        Self(needles)
    }

    /// True if there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Those that a text holds as whole words.
    pub fn found_in(&self, text: &str) -> Vec<&str> {
        if self.0.is_empty() {
            return Vec::new();
        }
        let text = spaced(text);
        self.0.iter().map(String::as_str).filter(|needle| stands_in(&text, needle)).collect()
    }

    /// True if a text holds this one of them as whole words.
    pub fn holds(&self, text: &str, needle: &str) -> bool {
        self.0.contains(needle) && stands_in(&spaced(text), needle)
    }

    /// True if a value is a text that holds one of them as whole words.
    pub(super) fn are_in(&self, value: &Value) -> bool {
        let Value::Text(text) = value else { return false };
        !self.found_in(text).is_empty()
    }
}

fn spaced(text: &str) -> String {
    format!(" {} ", words(text))
}

fn stands_in(spaced: &str, needle: &str) -> bool {
    // Chinese has no spaces between words.
    if is_chinese(needle) { spaced.contains(needle) } else { spaced.contains(&format!(" {needle} ")) }
}

/// Names, their parts and the words of these, and texts that tell one person: several words, or digits.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Text(text) => {
            let is_telling = text.trim().contains(' ') || text.chars().any(char::is_numeric);
            if is_telling { vec![text.clone()] } else { Vec::new() }
        }
        Value::Name(name) => {
            // A family name alone tells as much, and a name told as a whole does not say which word it is.
            let words = name.parts.iter().flat_map(|part| part.text.split_whitespace());
            let mut texts: Vec<String> = words.map(str::to_owned).collect();
            texts.extend(name.parts.iter().map(|part| part.text.clone()));
            texts.push(name.joined());
            texts
        }
        _ => Vec::new(),
    }
}

/// Folded words, each apart by one space.
fn words(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

fn is_chinese(text: &str) -> bool {
    text.chars().all(|letter| letter.script() == Script::Han)
}
