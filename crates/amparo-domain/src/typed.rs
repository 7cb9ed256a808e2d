//! Kinds with behaviour as structs, so that rules are written on typed values.
//!
//! Not here: consent and custody, which have modules of their own.
//! Must stay true: of several versions the more protecting one counts.

use crate::coded::{coded, debug_by_id};
use crate::id::RecordId;
use crate::record::Record;
use crate::sensitivity::Sensitivity;
use crate::value::Value;

debug_by_id!(Case, Person, Exhibit);

/// A record that is not what its kind demands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TypedError {
    /// A record of another kind.
    #[error("not a record of kind {expected}")]
    WrongKind {
        /// The kind asked for.
        expected: &'static str,
    },
    /// A field without which the record means nothing.
    #[error("the field {field} is missing")]
    Missing {
        /// The field.
        field: &'static str,
    },
    /// A value of another type, or a code that is not known.
    #[error("the field {field} holds something else")]
    WrongValue {
        /// The field.
        field: &'static str,
    },
}

pub(crate) fn expect_kind(record: &Record, expected: &'static str) -> Result<(), TypedError> {
    if record.kind == expected { Ok(()) } else { Err(TypedError::WrongKind { expected }) }
}

pub(crate) fn reference(record: &Record, field: &'static str) -> Result<RecordId, TypedError> {
    match record.value(field) {
        Some(Value::Ref(id)) => Ok(*id),
        Some(_) => Err(TypedError::WrongValue { field }),
        None => Err(TypedError::Missing { field }),
    }
}

/// True if any living version of a flag is set, or the flag cannot be read.
pub(crate) fn flag(record: &Record, field: &str) -> bool {
    record.versions(field).iter().any(|version| version.value() != Some(&Value::Bool(false)))
}

coded! {
    /// Whether a picture shows a person (list SHOWS).
    ShowsPerson {
        /// Nobody has looked.
        NotJudged = "not_judged",
        /// It shows nobody.
        No = "no",
        /// It shows someone.
        Yes = "yes",
    }
}

impl ShowsPerson {
    /// How restrictive the judgement is, compared with the others.
    pub const fn restriction(self) -> u8 {
        match self {
            Self::No => 0,
            Self::Yes => 1,
            Self::NotJudged => 2,
        }
    }
}

/// A case.
#[derive(Clone, PartialEq, Eq)]
pub struct Case {
    /// The record.
    pub id: RecordId,
    /// Its ref, such as `KIN-2026-A0042`.
    pub reference: Option<String>,
    /// Its title.
    pub title: Option<String>,
    /// Nothing of it may leave for a legal reason.
    pub has_embargo: bool,
    /// Someone is in danger while something of it leaves.
    pub has_protection_alert: bool,
    /// Nothing of it may be erased.
    pub has_legal_hold: bool,
    /// The highest of the levels given.
    pub sensitivity: Sensitivity,
}

impl TryFrom<&Record> for Case {
    type Error = TypedError;

    fn try_from(record: &Record) -> Result<Self, TypedError> {
        expect_kind(record, "case")?;
        Ok(Self {
            id: record.id,
            reference: record.text("ref").map(str::to_owned),
            title: record.text("title").map(str::to_owned),
            has_embargo: flag(record, "embargo"),
            has_protection_alert: flag(record, "protection_alert"),
            has_legal_hold: flag(record, "legal_hold"),
            sensitivity: Sensitivity::of_record(record, Sensitivity::Confidential),
        })
    }
}

/// A person or counted group.
#[expect(clippy::struct_excessive_bools, reason = "independent claims about a person")]
#[derive(Clone, PartialEq, Eq)]
pub struct Person {
    /// The record.
    pub id: RecordId,
    /// The pseudonym within the own team.
    pub pseudonym: Option<String>,
    /// Not even a pseudonym may leave.
    pub has_no_trace: bool,
    /// The person must not be contacted.
    pub must_not_be_contacted: bool,
    /// Someone is in danger while something of it leaves.
    pub has_protection_alert: bool,
    /// True unless every version of the age says adult.
    pub may_be_child: bool,
}

/// Codes of list AGE that say adult.
const ADULT: [&str; 5] = ["ADULT", "18-29", "30-49", "50-59", "60-PLUS"];

impl TryFrom<&Record> for Person {
    type Error = TypedError;

    fn try_from(record: &Record) -> Result<Self, TypedError> {
        expect_kind(record, "person")?;
        let ages = record.versions("age_band");
        let is_adult =
            |value: Option<&Value>| matches!(value, Some(Value::Code(code)) if ADULT.contains(&code.as_str()));
        Ok(Self {
            id: record.id,
            pseudonym: record.text("pseudonym").map(str::to_owned),
            has_no_trace: flag(record, "no_trace"),
            must_not_be_contacted: flag(record, "do_not_contact"),
            has_protection_alert: flag(record, "protection_alert"),
            may_be_child: ages.is_empty() || !ages.iter().all(|age| is_adult(age.value())),
        })
    }
}

/// An item of evidence.
#[derive(Clone, PartialEq, Eq)]
pub struct Exhibit {
    /// The record.
    pub id: RecordId,
    /// Its number, such as `E-A014`.
    pub number: Option<String>,
    /// Its media type.
    pub media_type: Option<String>,
    /// The SHA-256 of the original.
    pub sha256: Option<Vec<u8>>,
    /// The most restrictive judgement; not judged if there is none.
    pub shows_person: ShowsPerson,
    /// Everyone it may come from.
    pub sources: Vec<RecordId>,
}

impl Exhibit {
    /// True for pictures.
    pub fn is_picture(&self) -> bool {
        self.media_type.as_deref().is_some_and(|media_type| media_type.starts_with("image/"))
    }
}

impl TryFrom<&Record> for Exhibit {
    type Error = TypedError;

    fn try_from(record: &Record) -> Result<Self, TypedError> {
        expect_kind(record, "exhibit")?;
        let judged = record.versions("shows_person").iter().map(|version| match version.value() {
            Some(Value::Code(code)) => ShowsPerson::from_code(code).unwrap_or(ShowsPerson::NotJudged),
            _ => ShowsPerson::NotJudged,
        });
        let shows_person = judged.max_by_key(|judgement| judgement.restriction());
        let sha256 = match record.value("sha256") {
            Some(Value::Bytes(bytes)) => Some(bytes.clone()),
            _ => None,
        };
        Ok(Self {
            id: record.id,
            number: record.text("number").map(str::to_owned),
            media_type: record.text("media_type").map(str::to_owned),
            sha256,
            shows_person: shows_person.unwrap_or(ShowsPerson::NotJudged),
            sources: record.references("source").collect(),
        })
    }
}
