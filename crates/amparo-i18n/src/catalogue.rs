//! Catalogues of messages, one for each language, and the ids that are made of kinds, fields and codes.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::LazyLock;

use fluent_bundle::bundle::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::Language;
use crate::date::digits;

/// (language, file, text) of every catalogue.
static SOURCES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/catalogues.rs"));

static CATALOGUES: LazyLock<Vec<Catalogue>> = LazyLock::new(|| Language::ALL.map(Catalogue::load).into());

/// A value that a message shows.
#[derive(Clone, Debug)]
pub enum Argument<'a> {
    /// A text, shown as it is.
    Text(Cow<'a, str>),
    /// A number, which also chooses the plural form.
    Number(u64),
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Argument<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<u64> for Argument<'_> {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

/// Every message in one language.
pub struct Catalogue {
    language: Language,
    bundle: FluentBundle<FluentResource, IntlLangMemoizer>,
}

impl Catalogue {
    /// The catalogue of a language.
    pub fn of(language: Language) -> &'static Self {
        &CATALOGUES[language as usize]
    }

    /// The language of this catalogue.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A message without values.
    pub fn text(&self, id: &str) -> String {
        self.message(id, &[])
    }

    /// A message with its values. An attribute is named after a dot: `field-person-sex.help`.
    pub fn message(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.find(id, arguments)
            .or_else(|| Self::of(Language::English).find(id, arguments))
            .unwrap_or_else(|| id.to_owned())
    }

    /// The message if this language has it: the way to ask for an optional text such as a help.
    pub fn find(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> Option<String> {
        let (name, attribute) = id.split_once('.').map_or((id, None), |(name, attribute)| (name, Some(attribute)));
        let message = self.bundle.get_message(name)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(attribute) => message.get_attribute(attribute)?.value(),
        };
        let mut values = FluentArgs::new();
        for (name, argument) in arguments {
            values.set(
                *name,
                match argument {
                    Argument::Text(text) => FluentValue::String(Cow::Borrowed(text)),
                    Argument::Number(number) => FluentValue::from(*number),
                },
            );
        }
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned())
    }

    /// Every id of the English catalogue, for the tests that compare languages.
    pub fn ids() -> BTreeSet<String> {
        SOURCES
            .iter()
            .filter(|(language, ..)| *language == Language::English.code())
            .flat_map(|(.., text)| text.lines())
            .filter_map(|line| line.split_once(" =").or_else(|| line.split_once('=')))
            .map(|(id, _)| id)
            .filter(|id| id.starts_with(|first: char| first.is_ascii_lowercase()))
            .map(|id| id.trim_end().to_owned())
            .collect()
    }

    fn load(language: Language) -> Self {
        let identifier: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Marks of direction around each value have no glyph in a PDF; the dossier sets directions itself.
        bundle.set_use_isolating(false);
        if language == Language::Arabic {
            bundle.set_formatter(Some(arabic_number));
        }
        for (code, _, text) in SOURCES {
            if *code == language.code() {
                // A line that does not parse leaves out its message alone; the check of catalogues names it.
                let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(partial, _)| partial);
                bundle.add_resource_overriding(resource);
            }
        }
        Self { language, bundle }
    }
}

/// A number within a message, in the digits of the dates and sizes beside it.
fn arabic_number(value: &FluentValue<'_>, _: &IntlLangMemoizer) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(digits(Language::Arabic, &number.as_string())),
        _ => None,
    }
}

/// The id of a made label, such as `code-casekind-hrv` of list `CASEKIND` and code `HRV`.
pub fn label_id(prefix: &str, parts: &[&str]) -> String {
    let mut id = prefix.to_owned();
    for part in parts {
        id.push('-');
        id.extend(part.chars().map(|each| if each.is_ascii_alphanumeric() { each.to_ascii_lowercase() } else { '-' }));
    }
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_catalogue_parses_completely() {
        for (language, file, text) in SOURCES {
            let errors = FluentResource::try_new((*text).to_owned()).err().map(|(_, errors)| errors);
            assert!(errors.is_none(), "{language}/{file}: {errors:?}");
        }
    }

    #[test]
    fn every_language_has_every_message() {
        for language in Language::ALL {
            let missing: Vec<String> = Catalogue::ids()
                .into_iter()
                .filter(|id| Catalogue::of(language).bundle.get_message(id).is_none())
                .collect();
            assert!(missing.is_empty(), "{language} lacks {missing:?}");
        }
    }

    #[test]
    fn a_label_id_takes_the_place_of_every_other_sign() {
        assert_eq!(label_id("code", &["ACT", "ACT.KIL.SUM"]), "code-act-act-kil-sum");
    }

    #[test]
    fn an_unknown_message_shows_its_id() {
        assert_eq!(Catalogue::of(Language::Arabic).text("no-such-message"), "no-such-message");
    }

    #[test]
    fn numbers_within_arabic_messages_have_the_digits_of_the_dates_beside_them() {
        let message = |language| Catalogue::of(language).message("dossier-custody-chain", &[("count", 24_u64.into())]);
        assert!(message(Language::Arabic).contains("٢٤"), "{}", message(Language::Arabic));
        assert!(message(Language::English).contains("24"), "{}", message(Language::English));
    }
}
