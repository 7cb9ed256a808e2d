//! How much harm a disclosure could do (list SENS), and that the level only ever rises.
//!
//! Not here: who is cleared for which level (the gate).
//! Must stay true: what is made of parts takes the highest level of its parts.

use std::fmt;
use std::str::FromStr;

use crate::record::Record;
use crate::value::Value;

/// Levels of list SENS, the lowest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Sensitivity {
    /// U: unclassified.
    #[default]
    Unclassified,
    /// C: confidential.
    Confidential,
    /// SC: strictly confidential.
    StrictlyConfidential,
}

/// A text is not a code of list SENS.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a code of list SENS: U, C or SC")]
pub struct SensitivityError;

impl Sensitivity {
    /// Every level, the lowest first.
    pub const ALL: [Self; 3] = [Self::Unclassified, Self::Confidential, Self::StrictlyConfidential];

    /// The code in list SENS.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unclassified => "U",
            Self::Confidential => "C",
            Self::StrictlyConfidential => "SC",
        }
    }

    /// The highest of all levels; `Unclassified` if there are none.
    pub fn highest(levels: impl IntoIterator<Item = Self>) -> Self {
        levels.into_iter().max().unwrap_or_default()
    }

    /// The level of a record: its kind's, raised by every living version of its field
    /// `sensitivity`. An unreadable version counts as the highest level.
    pub fn of_record(record: &Record, kind_level: Self) -> Self {
        let own = record.versions("sensitivity").iter().map(|version| match version.value() {
            Some(Value::Code(code)) => code.parse().unwrap_or(Self::StrictlyConfidential),
            _ => Self::StrictlyConfidential,
        });
        Self::highest(own.chain([kind_level]))
    }
}

impl fmt::Display for Sensitivity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Sensitivity {
    type Err = SensitivityError;

    fn from_str(text: &str) -> Result<Self, SensitivityError> {
        Self::ALL.into_iter().find(|level| level.code() == text).ok_or(SensitivityError)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_takes_the_highest_level_of_its_parts() {
        let parts = [Sensitivity::Confidential, Sensitivity::StrictlyConfidential];
        assert_eq!(Sensitivity::highest(parts), Sensitivity::StrictlyConfidential);
        assert_eq!(Sensitivity::highest([]), Sensitivity::Unclassified);
    }
}
