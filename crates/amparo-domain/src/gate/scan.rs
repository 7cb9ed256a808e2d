//! Finds identity values that do not leave in texts that would.
//!
//! Not here: the scan by a holder over every known name, which is part of a review.
//! Must stay true: it knows only the values the gate was shown opened; finding nothing proves
//! nothing about the others.

use unicode_script::{Script, UnicodeScript};

use crate::fold::fold;
use crate::value::Value;

/// Shorter names are words of everyday text.
const SHORTEST: usize = 3;
/// Two Chinese characters are a whole name.
const SHORTEST_CHINESE: usize = 2;

/// The folded texts to look for.
pub(super) fn needles(values: &[Value]) -> Vec<String> {
    let mut needles: Vec<String> = values.iter().flat_map(texts).map(|text| words(&text)).collect();
    needles.retain(|needle| {
        let shortest = if is_chinese(needle) { SHORTEST_CHINESE } else { SHORTEST };
        needle.chars().count() >= shortest
    });
    needles.sort();
    needles.dedup();
    needles
}

/// True if a text holds one of them as whole words.
pub(super) fn holds(value: &Value, needles: &[String]) -> bool {
    let Value::Text(text) = value else { return false };
    if needles.is_empty() {
        return false;
    }
    let text = format!(" {} ", words(text));
    needles.iter().any(|needle| {
        // Chinese has no spaces between words.
        if is_chinese(needle) { text.contains(needle) } else { text.contains(&format!(" {needle} ")) }
    })
}

/// Names and their parts, and texts that tell one person: several words, or digits.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Text(text) => {
            let is_telling = text.trim().contains(' ') || text.chars().any(char::is_numeric);
            if is_telling { vec![text.clone()] } else { Vec::new() }
        }
        Value::Name(name) => {
            let mut texts: Vec<String> = name.parts.iter().map(|part| part.text.clone()).collect();
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
