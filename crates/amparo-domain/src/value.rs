//! The closed set of values a field can hold.
//!
//! Not here: their canonical bytes (the journal's) and their text forms (`input`).
//! Must stay true: `Debug` prints which variant a value is, never what it holds.

use std::fmt;

use crate::date::PartialDate;
use crate::id::RecordId;
use crate::script::Script;

/// A value of one field.
#[derive(Clone, PartialEq, Eq)]
pub enum Value {
    /// Short or long text.
    Text(String),
    /// A code of the field's list.
    Code(String),
    /// A date as precise as it is known.
    Date(PartialDate),
    /// A moment with the offset of the clock that wrote it.
    Instant(Instant),
    /// A length of time in seconds.
    Duration(u64),
    /// A count with lowest, best and highest estimate.
    Count(Count),
    /// An exact decimal number.
    Number(Decimal),
    /// A place.
    Geo(Geo),
    /// Another record.
    Ref(RecordId),
    /// Yes or no.
    Bool(bool),
    /// Hashes and keys, written by the machine only.
    Bytes(Vec<u8>),
    /// The name of a person in one script.
    Name(PersonName),
}

impl Value {
    /// The variant's name, for messages that must not hold content.
    pub const fn variant(&self) -> &'static str {
        match self {
            Self::Text(_) => "Text",
            Self::Code(_) => "Code",
            Self::Date(_) => "Date",
            Self::Instant(_) => "Instant",
            Self::Duration(_) => "Duration",
            Self::Count(_) => "Count",
            Self::Number(_) => "Number",
            Self::Geo(_) => "Geo",
            Self::Ref(_) => "Ref",
            Self::Bool(_) => "Bool",
            Self::Bytes(_) => "Bytes",
            Self::Name(_) => "Name",
        }
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}(…)", self.variant())
    }
}

/// A moment: milliseconds since 1970 in UTC, and the offset of the writer's clock in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub utc_millis: i64,
    /// Minutes east of UTC of the clock that wrote it.
    pub offset_minutes: i16,
}

impl fmt::Display for Instant {
    /// Prints RFC 3339 with milliseconds.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let offset = chrono::FixedOffset::east_opt(i32::from(self.offset_minutes) * 60);
        let utc = chrono::DateTime::from_timestamp_millis(self.utc_millis);
        match (utc, offset) {
            (Some(utc), Some(offset)) => {
                f.write_str(&utc.with_timezone(&offset).to_rfc3339_opts(chrono::SecondsFormat::Millis, true))
            }
            _ => write!(f, "{} ms", self.utc_millis),
        }
    }
}

/// Lowest, best and highest estimate of a number of people or things; any may be unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Count {
    /// Lowest estimate.
    pub min: Option<u64>,
    /// Best estimate.
    pub best: Option<u64>,
    /// Highest estimate.
    pub max: Option<u64>,
}

/// The number `mantissa × 10^exponent`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Decimal {
    /// The digits.
    pub mantissa: i64,
    /// The power of ten they are multiplied with.
    pub exponent: i8,
}

/// A place on earth in units of 1e-7 degree, with how precisely it is known (list WP, 1 to 7).
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Geo {
    /// Degrees north, times ten million.
    pub latitude: i32,
    /// Degrees east, times ten million.
    pub longitude: i32,
    /// Code of list WP, 1 (exact) to 7 (international waters or air).
    pub precision: Option<u8>,
}

impl fmt::Debug for Geo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Geo(…)")
    }
}

/// What a part of a name is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NameRole {
    /// The whole name as told.
    Full,
    /// Given name.
    Given,
    /// Middle name.
    Middle,
    /// Family name.
    Family,
    /// Father's name.
    Father,
    /// Mother's name.
    Mother,
    /// Nickname, nom de guerre.
    Nickname,
}

impl NameRole {
    /// Every role, in the order of its number.
    pub const ALL: [Self; 7] =
        [Self::Full, Self::Given, Self::Middle, Self::Family, Self::Father, Self::Mother, Self::Nickname];

    /// The number that stands in signed bytes.
    pub const fn number(self) -> u8 {
        match self {
            Self::Full => 0,
            Self::Given => 1,
            Self::Middle => 2,
            Self::Family => 3,
            Self::Father => 4,
            Self::Mother => 5,
            Self::Nickname => 6,
        }
    }

    /// The role with this number.
    pub fn from_number(number: u64) -> Option<Self> {
        Self::ALL.into_iter().find(|role| u64::from(role.number()) == number)
    }

    /// The word the terminal takes.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Given => "given",
            Self::Middle => "middle",
            Self::Family => "family",
            Self::Father => "father",
            Self::Mother => "mother",
            Self::Nickname => "nickname",
        }
    }

    /// The role this word names.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.word() == word)
    }
}

/// One part of a name.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct NamePart {
    /// What the part is.
    pub role: NameRole,
    /// The part as written.
    pub text: String,
}

impl fmt::Debug for NamePart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NamePart({:?}, …)", self.role)
    }
}

/// A person's name in one script.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct PersonName {
    /// The parts in the order written.
    pub parts: Vec<NamePart>,
    /// The script they are written in.
    pub script: Script,
}

impl PersonName {
    /// A name told as one text; its script is recognised.
    pub fn full(text: &str) -> Self {
        let part = NamePart { role: NameRole::Full, text: text.to_owned() };
        Self { script: Script::of(text), parts: vec![part] }
    }

    /// The parts joined by spaces in the order written.
    pub fn joined(&self) -> String {
        let texts: Vec<&str> = self.parts.iter().map(|part| part.text.as_str()).collect();
        texts.join(" ")
    }
}

impl fmt::Debug for PersonName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PersonName({} parts, {})", self.parts.len(), self.script)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_never_prints_what_a_value_holds() {
        let name = PersonName::full("Mariam");
        for value in [Value::Text("Mariam".into()), Value::Bytes(b"Mariam".to_vec()), Value::Name(name.clone())] {
            assert!(!format!("{value:?}").contains("Mariam"));
        }
        assert!(!format!("{name:?} {:?}", name.parts).contains("Mariam"));
    }

    #[test]
    fn instants_print_as_rfc_3339_in_the_writers_offset() {
        let instant = Instant { utc_millis: 1_771_545_600_123, offset_minutes: 120 };
        assert_eq!(instant.to_string(), "2026-02-20T02:00:00.123+02:00");
    }
}
