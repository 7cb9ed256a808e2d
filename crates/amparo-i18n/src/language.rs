//! The six languages and the direction in which each is read.

use std::fmt;
use std::str::FromStr;

/// A language that Amparo speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// English, the source of every message.
    English,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Arabic, set from right to left.
    Arabic,
    /// Russian.
    Russian,
    /// Chinese in simplified characters.
    Chinese,
}

/// The direction in which a language's lines run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

/// The text names no language that Amparo speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownLanguage;

impl Language {
    /// Every language, English first.
    pub const ALL: [Self; 6] = [Self::English, Self::French, Self::Spanish, Self::Arabic, Self::Russian, Self::Chinese];

    /// The BCP 47 code, which is also the name of the catalogue's folder.
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Arabic => "ar",
            Self::Russian => "ru",
            Self::Chinese => "zh",
        }
    }

    /// The direction of its lines.
    pub const fn direction(self) -> Direction {
        match self {
            Self::Arabic => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }

    /// The language of a POSIX locale such as `fr_CD.UTF-8`, English when it names none of ours.
    pub fn of_locale(locale: &str) -> Self {
        locale.split(['_', '.', '-', '@']).next().and_then(|code| code.parse().ok()).unwrap_or(Self::English)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|language| language.code() == text).ok_or(UnknownLanguage)
    }
}
