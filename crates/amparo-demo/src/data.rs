//! The tables of names, places, stories and files that the records are made of.
//!
//! Not here: choices. What must stay true: every text that reaches a record is marked with the word DEMO.

use std::collections::BTreeMap;

use amparo_casework::CaseworkError;
use serde::Deserialize;

/// The word that every invented text carries; at its end, so that it does not turn the direction of a text.
const MARK: &str = "(DEMO)";

/// A text with its mark.
pub(crate) fn marked(text: &str) -> String {
    format!("{} {MARK}", text.trim())
}

/// A language of records and stories.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Language {
    Ara,
    Eng,
    Fra,
    Rus,
    Spa,
    Zho,
}

impl Language {
    /// The code of the list LANGUAGE.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Ara => "ara",
            Self::Eng => "eng",
            Self::Fra => "fra",
            Self::Rus => "rus",
            Self::Spa => "spa",
            Self::Zho => "zho",
        }
    }
}

/// A name in four scripts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PlaceName {
    latin: String,
    arab: String,
    cyrl: String,
    hans: String,
}

/// A place that is on no map.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Place {
    name: PlaceName,
    pub(crate) region: String,
    /// In ten-thousandths of a degree.
    pub(crate) latitude: i32,
    /// In ten-thousandths of a degree.
    pub(crate) longitude: i32,
}

impl Place {
    /// Its name as a text in a language writes it.
    pub(crate) fn name(&self, language: Language) -> &str {
        match language {
            Language::Ara => &self.name.arab,
            Language::Rus => &self.name.cyrl,
            Language::Zho => &self.name.hans,
            Language::Eng | Language::Fra | Language::Spa => &self.name.latin,
        }
    }

    /// Its coordinates, moved by some ten-thousandths of a degree, as a value of a field takes them.
    pub(crate) fn coordinates(&self, by: i32, precision: u8) -> String {
        let text = |degrees: i32| {
            let sign = if degrees < 0 { "-" } else { "" };
            let degrees = degrees.unsigned_abs();
            format!("{sign}{}.{:04}", degrees / 10_000, degrees % 10_000)
        };
        format!("{},{},{precision}", text(self.latitude + by), text(self.longitude - by))
    }
}

/// A force or group.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Unit {
    pub(crate) name: String,
    /// A code of the list PERP.
    pub(crate) kind: String,
}

/// The invented country.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Country {
    pub(crate) country: BTreeMap<Language, String>,
    pub(crate) place: Vec<Place>,
    pub(crate) unit: Vec<Unit>,
}

/// A list of names, each with its spellings.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NameList<T> {
    pub(crate) female: Vec<T>,
    pub(crate) male: Vec<T>,
    pub(crate) family: Vec<T>,
}

/// Names in four scripts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Names {
    pub(crate) latin: NameList<String>,
    pub(crate) arabic: NameList<Vec<String>>,
    pub(crate) chinese: NameList<Vec<String>>,
    pub(crate) cyrillic: NameList<Vec<String>>,
}

/// An act of a story.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StoryAct {
    #[serde(rename = "type")]
    pub(crate) act: String,
    pub(crate) method: String,
    pub(crate) status: String,
}

/// A text in another language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Translated {
    pub(crate) language: String,
    pub(crate) text: String,
}

/// What a case tells.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Story {
    pub(crate) kind: String,
    pub(crate) language: Language,
    pub(crate) title: String,
    pub(crate) summary: String,
    pub(crate) event: String,
    pub(crate) description: String,
    pub(crate) location: String,
    pub(crate) context: String,
    /// The kind of the units that are accused, a code of the list PERP.
    pub(crate) unit: String,
    pub(crate) acts: Vec<StoryAct>,
    /// What one source told, and what stands against it.
    pub(crate) told: [String; 2],
    pub(crate) translation: Translated,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stories {
    story: Vec<Story>,
}

/// Texts that return in many cases.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Phrases {
    pub(crate) follow_title: String,
    pub(crate) follow_description: String,
    pub(crate) plan: String,
    pub(crate) reply: String,
}

/// What is drawn or made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum FileForm {
    Document,
    Farmhouse,
    Figures,
    Ford,
    Landscape,
    Lorry,
    Map,
    Market,
    Note,
    Paper,
    Road,
    Roofs,
    Tones,
}

/// The format of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum FileFormat {
    Jpeg,
    Pdf,
    Png,
    Txt,
    Wav,
}

impl FileFormat {
    /// How names of such files end.
    pub(crate) fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Pdf => "pdf",
            Self::Png => "png",
            Self::Txt => "txt",
            Self::Wav => "wav",
        }
    }
}

/// A file of the demonstration.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct File {
    pub(crate) form: FileForm,
    pub(crate) format: FileFormat,
    pub(crate) title: String,
    /// A code of the list EKIND, where the program would not find it itself.
    #[serde(default)]
    pub(crate) kind: Option<String>,
    /// Whether a person is seen, a code of the list SHOWS; none where nobody judged it.
    #[serde(default)]
    pub(crate) shows: Option<String>,
    #[serde(default)]
    pub(crate) has_place: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Files {
    exhibit: Vec<File>,
}

/// All tables.
#[derive(Debug)]
pub(crate) struct Tables {
    pub(crate) names: Names,
    pub(crate) country: Country,
    pub(crate) stories: Vec<Story>,
    pub(crate) phrases: BTreeMap<Language, Phrases>,
    pub(crate) files: Vec<File>,
    pub(crate) first: crate::first_case::FirstCase,
}

impl Tables {
    /// Reads the tables that the program carries.
    pub(crate) fn read() -> Result<Self, CaseworkError> {
        let mut stories: Stories = table(include_str!("../data/stories_1.toml"))?;
        let more: Stories = table(include_str!("../data/stories_2.toml"))?;
        stories.story.extend(more.story);
        let files: Files = table(include_str!("../data/exhibits.toml"))?;
        Ok(Self {
            names: table(include_str!("../data/names.toml"))?,
            country: table(include_str!("../data/places.toml"))?,
            stories: stories.story,
            phrases: table(include_str!("../data/phrases.toml"))?,
            files: files.exhibit,
            first: table(include_str!("../data/first_case.toml"))?,
        })
    }

    /// The texts that return in cases of a language.
    pub(crate) fn phrases(&self, language: Language) -> Result<&Phrases, CaseworkError> {
        self.phrases.get(&language).ok_or(CaseworkError::Internal)
    }
}

/// A table the program carries; one that cannot be read is an error of the program.
fn table<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, CaseworkError> {
    toml::from_str(text).map_err(|_| CaseworkError::Internal)
}
