//! The closed set of field types and their notation in the schema files.
//!
//! Not here: parsing and printing values of a type (`input`).
//! Must stay true: a new field is data, a new type is code.

use std::fmt;

use crate::value::Value;

/// The target of a reference that may be a record of any kind.
pub const ANY_KIND: &str = "any";

/// What a field holds.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FieldType {
    /// A line of text.
    Text,
    /// Text with paragraphs.
    LongText,
    /// A code of this list.
    Code(String),
    /// A set of codes of this list.
    Codes(String),
    /// A date as precise as it is known.
    Date,
    /// A moment.
    Instant,
    /// A length of time.
    Duration,
    /// Lowest, best and highest estimate.
    Count,
    /// A decimal number.
    Number,
    /// A place.
    Geo,
    /// A record of this kind, or of [`ANY_KIND`].
    Ref(String),
    /// A set of records of this kind, or of [`ANY_KIND`].
    Refs(String),
    /// Yes or no.
    Bool,
    /// Bytes, written by the program.
    Bytes,
    /// The name of a person.
    Name,
}

impl FieldType {
    /// Reads the notation of the schema files, such as `code(SEX)`.
    pub fn parse(text: &str) -> Option<Self> {
        if let Some((word, rest)) = text.split_once('(') {
            let inner = rest.strip_suffix(')').filter(|inner| !inner.is_empty())?.to_owned();
            return match word {
                "code" => Some(Self::Code(inner)),
                "codes" => Some(Self::Codes(inner)),
                "ref" => Some(Self::Ref(inner)),
                "refs" => Some(Self::Refs(inner)),
                _ => None,
            };
        }
        Some(match text {
            "text" => Self::Text,
            "long_text" => Self::LongText,
            "date" => Self::Date,
            "instant" => Self::Instant,
            "duration" => Self::Duration,
            "count" => Self::Count,
            "number" => Self::Number,
            "geo" => Self::Geo,
            "bool" => Self::Bool,
            "bytes" => Self::Bytes,
            "name" => Self::Name,
            _ => return None,
        })
    }

    /// True for sets of codes and of references.
    pub fn is_set(&self) -> bool {
        matches!(self, Self::Codes(_) | Self::Refs(_))
    }

    /// True for both kinds of text.
    pub fn is_text(&self) -> bool {
        matches!(self, Self::Text | Self::LongText)
    }

    /// The code list it takes its codes from.
    pub fn list(&self) -> Option<&str> {
        match self {
            Self::Code(list) | Self::Codes(list) => Some(list),
            _ => None,
        }
    }

    /// The kind it refers to, or [`ANY_KIND`].
    pub fn target(&self) -> Option<&str> {
        match self {
            Self::Ref(kind) | Self::Refs(kind) => Some(kind),
            _ => None,
        }
    }

    /// True if a value of this variant may stand in a field of this type.
    pub fn accepts(&self, value: &Value) -> bool {
        matches!(
            (self, value),
            (Self::Text | Self::LongText, Value::Text(_))
                | (Self::Code(_) | Self::Codes(_), Value::Code(_))
                | (Self::Date, Value::Date(_))
                | (Self::Instant, Value::Instant(_))
                | (Self::Duration, Value::Duration(_))
                | (Self::Count, Value::Count(_))
                | (Self::Number, Value::Number(_))
                | (Self::Geo, Value::Geo(_))
                | (Self::Ref(_) | Self::Refs(_), Value::Ref(_))
                | (Self::Bool, Value::Bool(_))
                | (Self::Bytes, Value::Bytes(_))
                | (Self::Name, Value::Name(_))
        )
    }
}

impl fmt::Display for FieldType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text => f.write_str("text"),
            Self::LongText => f.write_str("long_text"),
            Self::Code(list) => write!(f, "code({list})"),
            Self::Codes(list) => write!(f, "codes({list})"),
            Self::Date => f.write_str("date"),
            Self::Instant => f.write_str("instant"),
            Self::Duration => f.write_str("duration"),
            Self::Count => f.write_str("count"),
            Self::Number => f.write_str("number"),
            Self::Geo => f.write_str("geo"),
            Self::Ref(kind) => write!(f, "ref({kind})"),
            Self::Refs(kind) => write!(f, "refs({kind})"),
            Self::Bool => f.write_str("bool"),
            Self::Bytes => f.write_str("bytes"),
            Self::Name => f.write_str("name"),
        }
    }
}
