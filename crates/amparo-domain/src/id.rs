//! Identifiers: newtypes over 16 or 32 bytes, with one text form for screens, SQL and logs.
//!
//! Not here: making random bytes or reading a clock; both come in as arguments.
//! Must stay true: an identifier carries no content of a case.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use uuid::{Builder, Uuid};

/// A text is not an identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum IdError {
    /// Neither a hyphenated UUID nor the right number of hexadecimal digits.
    #[error("not an identifier")]
    Malformed,
}

macro_rules! text_serde {
    ($name:ident) => {
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

macro_rules! uuid_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Uuid);

        impl $name {
            /// Builds a version 7 UUID from milliseconds since 1970 and ten random bytes.
            pub fn from_parts(ms: u64, random: [u8; 10]) -> Self {
                Self(Builder::from_unix_timestamp_millis(ms, &random).into_uuid())
            }

            /// Takes the 16 bytes as they are.
            pub const fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(Uuid::from_bytes(bytes))
            }

            /// The 16 bytes.
            pub const fn as_bytes(&self) -> &[u8; 16] {
                self.0.as_bytes()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0.as_hyphenated(), f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0.as_hyphenated())
            }
        }

        impl FromStr for $name {
            type Err = IdError;
            fn from_str(text: &str) -> Result<Self, IdError> {
                let is_hyphenated = text.len() == 36;
                let id = Uuid::try_parse(text).map_err(|_| IdError::Malformed)?;
                if is_hyphenated { Ok(Self(id)) } else { Err(IdError::Malformed) }
            }
        }

        text_serde!($name);
    };
}

macro_rules! hex_id {
    ($(#[$doc:meta])* $name:ident, $length:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; $length]);

        impl $name {
            /// Takes the bytes as they are.
            pub const fn from_bytes(bytes: [u8; $length]) -> Self {
                Self(bytes)
            }

            /// The bytes.
            pub const fn as_bytes(&self) -> &[u8; $length] {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&hex_text(&self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self)
            }
        }

        impl FromStr for $name {
            type Err = IdError;
            fn from_str(text: &str) -> Result<Self, IdError> {
                let bytes = hex_bytes(text).ok_or(IdError::Malformed)?;
                Ok(Self(bytes.try_into().map_err(|_| IdError::Malformed)?))
            }
        }

        text_serde!($name);
    };
}

/// Reads pairs of hexadecimal digits; `None` if the text is anything else.
pub(crate) fn hex_bytes(text: &str) -> Option<Vec<u8>> {
    let digits = text.as_bytes();
    if !digits.len().is_multiple_of(2) {
        return None;
    }
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|value| u8::try_from(value).ok());
    digits.chunks_exact(2).map(|pair| Some(digit(pair[0])? << 4 | digit(pair[1])?)).collect()
}

/// Pairs of hexadecimal digits.
pub(crate) fn hex_text(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.map(|digit| char::from(DIGITS[usize::from(digit)])).collect()
}

uuid_id!(
    /// A record of any kind.
    RecordId
);
uuid_id!(
    /// A member of the office.
    MemberId
);
uuid_id!(
    /// One vault folder on one laptop.
    ReplicaId
);
uuid_id!(
    /// The office's vault, shared by all its replicas.
    VaultId
);
hex_id!(
    /// The log of one member on one replica.
    LogId,
    16
);
hex_id!(
    /// An entry of the journal: the hash of its header and signature.
    EntryId,
    32
);

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a failed parse is the failed test")]

    use super::*;

    #[test]
    fn ids_print_and_parse_to_the_same_id() {
        let id = RecordId::from_parts(1_771_545_600_000, [7; 10]);
        assert_eq!(id.to_string().parse::<RecordId>().unwrap(), id);
        let entry = EntryId::from_bytes([0xab; 32]);
        assert_eq!(entry.to_string().parse::<EntryId>().unwrap(), entry);
    }

    #[test]
    fn ids_made_later_sort_later() {
        assert!(RecordId::from_parts(1, [255; 10]) < RecordId::from_parts(2, [0; 10]));
    }

    #[test]
    fn other_texts_are_refused() {
        for text in ["", "zz", "018f", "é", "018fffffffffffffffffffffffffffff"] {
            assert_eq!(text.parse::<RecordId>(), Err(IdError::Malformed), "{text}");
        }
        assert_eq!("0g".repeat(16).parse::<LogId>(), Err(IdError::Malformed));
        assert_eq!("ab".repeat(15).parse::<LogId>(), Err(IdError::Malformed));
    }
}
