//! Which of the values that a gate withheld a finished document is searched for.
//!
//! Not here: the search itself (amparo-dossier) and the gate, which takes out texts that hold a protected name.
//! What must stay true: every protected value that tells one person is looked for, whatever else the document says;
//! other values are left out only where the same words may stand in the document on their own account.

use std::collections::BTreeSet;

use amparo_domain::fold::fold;
use amparo_domain::gate::{Needles, Release, ReleasedField, Withheld};
use amparo_domain::{RecordId, Value};
use amparo_i18n::Catalogue;

use crate::document::{Particulars, Words};

/// Shorter texts stand in any document.
const SHORTEST: usize = 4;

/// Fewer words, where they protect nobody, are words of everyday language: an area, a trade, a reason.
const FEWEST_WORDS: usize = 3;

/// The texts to search a finished document for; `is_identity` tells whether a field of a record is protected.
pub(crate) fn secret_texts(
    release: &Release,
    withheld: &[Withheld],
    mut is_identity: impl FnMut(RecordId, &str) -> bool,
) -> Vec<String> {
    let mut strict = BTreeSet::new();
    let mut lenient = BTreeSet::new();
    for value in withheld {
        match &value.value {
            Value::Name(name) => {
                strict.insert(name.joined());
            }
            Value::Text(text) => {
                let has_digit = text.chars().any(char::is_numeric);
                let words = text.split_whitespace().count();
                // A pseudonym that does not leave tells a person apart as well as a name does.
                if is_identity(value.record, &value.field) || value.field == "pseudonym" {
                    if has_digit || words > 1 {
                        strict.insert(text.clone());
                    }
                } else if has_digit || words >= FEWEST_WORDS {
                    lenient.insert(text.clone());
                }
            }
            _ => {}
        }
    }
    if !lenient.is_empty() {
        let passed = passed_texts(release);
        lenient.retain(|text| {
            let text = fold(text.trim());
            !passed.iter().any(|passed| passed.contains(&text))
        });
    }
    strict.append(&mut lenient);
    strict.retain(|text| text.chars().count() >= SHORTEST);
    strict.into_iter().collect()
}

/// The names that were withheld and the parts of them: whole words, two characters in Chinese.
pub(crate) struct NameParts(Needles);

impl NameParts {
    pub(crate) fn of(withheld: &[Withheld]) -> Self {
        let names = withheld.iter().map(|withheld| &withheld.value).filter(|value| matches!(value, Value::Name(_)));
        Self(Needles::of(names))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether one of them stands in what a document shows, and is none of the ordinary words in it.
    pub(crate) fn are_in<'a>(
        &self,
        shown: impl Iterator<Item = &'a String>,
        ordinary: impl FnOnce() -> Vec<String>,
    ) -> bool {
        let mut found = BTreeSet::new();
        for text in shown {
            found.extend(self.0.found_in(text));
            // Lines of a script that runs from the right are drawn the other way round.
            found.extend(self.0.found_in(&text.chars().rev().collect::<String>()));
        }
        if found.is_empty() {
            return false;
        }
        let ordinary = ordinary();
        found.iter().any(|needle| !ordinary.iter().any(|text| self.0.holds(text, needle)))
    }
}

/// What the program, the office and its members bring into a document, whoever it is about.
pub(crate) fn ordinary_texts(words: &Words<'_>) -> Vec<String> {
    let Particulars { office, member, head, members, .. } = words.particulars;
    let own = [office, member, head].into_iter().chain(members.values()).cloned();
    Catalogue::ids().into_iter().filter_map(|id| words.catalogue.find(&id, &[])).chain(own).collect()
}

/// What the gate let pass as text, folded.
fn passed_texts(release: &Release) -> Vec<String> {
    let values = release.records().iter().flat_map(|record| record.fields().values()).flat_map(ReleasedField::values);
    let texts = values.filter_map(|value| match &value.value {
        Value::Text(text) => Some(fold(text)),
        _ => None,
    });
    texts.collect()
}

#[cfg(test)]
mod tests {
    use amparo_domain::PersonName;

    use super::*;

    fn is_found(name: &str, shown: &str) -> bool {
        let value = Value::Name(PersonName::full(name));
        let withheld = [Withheld { record: RecordId::from_bytes([1; 16]), field: "real_name".to_owned(), value }];
        NameParts::of(&withheld).are_in([shown.to_owned()].iter(), || vec!["The picture of Grace".to_owned()])
    }

    #[test]
    fn short_names_and_parts_of_names_are_found_as_whole_words() {
        assert!(is_found("Ali Sow", "told by ALI at noon"));
        assert!(
            is_found("\u{674e}\u{660e}", "\u{8bc1}\u{4eba}\u{674e}\u{660e}\u{8bf4}"),
            "two Chinese characters are a whole name"
        );
        assert!(
            is_found("\u{639}\u{644}\u{64a} \u{62d}\u{633}\u{646}", "\u{64a}\u{644}\u{639}"),
            "drawn from left to right"
        );
        assert!(is_found("Mariam\u{a0}Kone", "the house of Kone"));
    }

    #[test]
    fn ordinary_words_are_no_names() {
        assert!(!is_found("Ali Sow", "the quality of the sowing"));
        assert!(!is_found("Grace Picture", "A picture, by the grace of all"));
    }
}
