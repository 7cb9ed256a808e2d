//! What a person allows, to whom and for what: one cell a person, purpose and recipient.
//!
//! Not here: what the gate does with an answer, and the hash that makes a cell's id.
//! Must stay true: absence is no, withdrawn beats given, and a conflict counts as its most
//! restrictive reading.

use chrono::NaiveDate;

use crate::coded::{coded, debug_by_id};
use crate::id::{RecordId, VaultId};
use crate::record::{Content, Record, Version};
use crate::typed::{TypedError, expect_kind, reference};
use crate::value::Value;

debug_by_id!(Consent, ConsentCell);

coded! {
    /// What information is used for (list CSCOPE).
    Purpose {
        /// Recorded within the team.
        RecordInternally = "1",
        /// Referral to services.
        Referral = "2",
        /// The case is raised with authorities.
        RaiseWithAuthorities = "3",
        /// Internal reporting of the UN.
        InternalReporting = "4",
        /// A public report without names.
        PublicAnonymised = "5",
        /// A public report with names.
        PublicNamed = "6",
        /// UN mechanisms.
        UnMechanisms = "7",
        /// National criminal justice.
        NationalJustice = "8",
        /// The ICC and international justice.
        InternationalJustice = "9",
        /// A disciplinary process.
        Disciplinary = "10",
        /// Troop- or police-contributing countries.
        ContributingCountry = "11",
        /// Training and research without names.
        Training = "12",
        /// Statistics.
        Statistics = "13",
        /// To be contacted again.
        ContactAgain = "14",
    }
}

coded! {
    /// Who gets something (list CRECIP).
    Recipient {
        /// The own team.
        OwnTeam = "OWN_TEAM",
        /// The mission's human-rights component.
        MissionHumanRights = "MISSION_HR",
        /// Conduct and discipline team, OIOS.
        ConductOversight = "CDT_OIOS",
        /// Other parts of the UN.
        OtherUn = "OTHER_UN",
        /// A named organisation.
        Organisation = "NGO",
        /// A troop- or police-contributing country.
        ContributingCountry = "TCC",
        /// The host State.
        HostState = "HOST_STATE",
        /// A court or prosecutor.
        Court = "COURT",
        /// Media and the public.
        Media = "MEDIA",
    }
}

coded! {
    /// What a person answered (list ANSWER).
    Answer {
        /// Allowed.
        Yes = "yes",
        /// Not allowed.
        No = "no",
        /// Allowed only after asking again.
        AskAgain = "ask_again",
        /// Allowed once, and no longer.
        Withdrawn = "withdrawn",
    }
}

impl Answer {
    /// How restrictive the answer is, compared with the others.
    pub const fn restriction(self) -> u8 {
        match self {
            Self::Yes => 0,
            Self::AskAgain => 1,
            Self::No => 2,
            Self::Withdrawn => 3,
        }
    }
}

/// How much of a person may be known to a recipient (list IDLVL).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IdentityLevel {
    /// 0: nothing.
    Nothing,
    /// 1: counted only.
    Statistics,
    /// 2: facts without identity.
    Facts,
    /// 3: a pseudonym.
    Pseudonym,
    /// 4: full identity.
    Identity,
}

impl IdentityLevel {
    /// Every level, the lowest first.
    pub const ALL: [Self; 5] = [Self::Nothing, Self::Statistics, Self::Facts, Self::Pseudonym, Self::Identity];

    /// The code in list IDLVL.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nothing => "0",
            Self::Statistics => "1",
            Self::Facts => "2",
            Self::Pseudonym => "3",
            Self::Identity => "4",
        }
    }

    /// The level with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.code() == code)
    }
}

/// The consent given (or refused) by one act of asking.
#[derive(Clone, PartialEq, Eq)]
pub struct Consent {
    /// The record.
    pub id: RecordId,
    /// The person it is about.
    pub person: RecordId,
    /// Withdrawn, whatever the day.
    pub is_withdrawn: bool,
    /// The first day on which it may have run out.
    pub expires: Option<NaiveDate>,
    /// The assent of a child, if it was asked.
    pub child_assent: Option<Answer>,
}

impl TryFrom<&Record> for Consent {
    type Error = TypedError;

    fn try_from(record: &Record) -> Result<Self, TypedError> {
        expect_kind(record, "consent")?;
        Ok(Self {
            id: record.id,
            person: reference(record, "person")?,
            // An erased withdrawal is a withdrawal still.
            is_withdrawn: record.fields.contains_key("withdrawn_on")
                || answer(record, "answer") == Some(Answer::Withdrawn),
            expires: earliest(record, "expires_on"),
            child_assent: answer(record, "child_assent"),
        })
    }
}

/// One cell of the consent grid.
#[derive(Clone, PartialEq, Eq)]
pub struct ConsentCell {
    /// The record.
    pub id: RecordId,
    /// The person.
    pub person: RecordId,
    /// The purpose.
    pub purpose: Purpose,
    /// The recipient.
    pub recipient: Recipient,
    /// The most restrictive answer among the living versions; none if nothing was answered.
    pub answer: Option<Answer>,
    /// The lowest level among the living versions.
    pub identity_level: Option<IdentityLevel>,
    /// The first day on which it may have run out.
    pub expires: Option<NaiveDate>,
    /// Every consent it may belong to.
    pub consents: Vec<RecordId>,
}

impl TryFrom<&Record> for ConsentCell {
    type Error = TypedError;

    fn try_from(record: &Record) -> Result<Self, TypedError> {
        expect_kind(record, "consent_cell")?;
        let code = |field| record.text(field).ok_or(TypedError::Missing { field });
        let wrong = |field| TypedError::WrongValue { field };
        Ok(Self {
            id: record.id,
            person: reference(record, "person")?,
            purpose: Purpose::from_code(code("purpose")?).ok_or(wrong("purpose"))?,
            recipient: Recipient::from_code(code("recipient")?).ok_or(wrong("recipient"))?,
            answer: answer(record, "answer"),
            identity_level: lowest_level(record),
            expires: earliest(record, "expires_on"),
            consents: record.references("consent").collect(),
        })
    }
}

/// What a cell comes to on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// Allowed up to this level.
    Given(IdentityLevel),
    /// The person must be asked again.
    AskAgain,
    /// Nobody has asked, or nothing was answered.
    Missing,
    /// It has run out.
    Expired,
    /// No.
    Refused,
    /// Withdrawn.
    Withdrawn,
}

impl Standing {
    /// The more restrictive of two, where two cells speak of the same thing.
    #[must_use]
    pub fn or_stricter(self, other: Self) -> Self {
        let rank = |standing: Self| match standing {
            Self::Given(level) => (0, std::cmp::Reverse(level)),
            Self::AskAgain => (1, std::cmp::Reverse(IdentityLevel::Nothing)),
            Self::Missing => (2, std::cmp::Reverse(IdentityLevel::Nothing)),
            Self::Expired => (3, std::cmp::Reverse(IdentityLevel::Nothing)),
            Self::Refused => (4, std::cmp::Reverse(IdentityLevel::Nothing)),
            Self::Withdrawn => (5, std::cmp::Reverse(IdentityLevel::Nothing)),
        };
        if rank(other) > rank(self) { other } else { self }
    }
}

impl ConsentCell {
    /// What the cell comes to on this day, with the consents it belongs to.
    pub fn standing(&self, consents: &[Consent], today: NaiveDate) -> Standing {
        let own: Vec<&Consent> = consents.iter().filter(|consent| self.consents.contains(&consent.id)).collect();
        let has_expired = |expires: Option<NaiveDate>| expires.is_some_and(|day| day < today);
        if self.answer == Some(Answer::Withdrawn) || own.iter().any(|consent| consent.is_withdrawn) {
            return Standing::Withdrawn;
        }
        match self.answer {
            None => Standing::Missing,
            Some(Answer::No) => Standing::Refused,
            _ if has_expired(self.expires) || own.iter().any(|one| has_expired(one.expires)) => Standing::Expired,
            Some(Answer::AskAgain) => Standing::AskAgain,
            // Without a level a yes goes no further than the pseudonym.
            _ => Standing::Given(self.identity_level.unwrap_or(IdentityLevel::Pseudonym)),
        }
    }
}

/// The bytes whose SHA-256 makes the id of a cell, so that two laptops mean the same cell.
pub fn cell_id_input(vault: VaultId, person: RecordId, purpose: Purpose, recipient: Recipient) -> Vec<u8> {
    const LABEL: &[u8] = b"amparo consent cell v1\0";
    let mut bytes = LABEL.to_vec();
    bytes.extend(vault.as_bytes());
    bytes.extend(person.as_bytes());
    bytes.extend(purpose.code().as_bytes());
    bytes.push(0);
    bytes.extend(recipient.code().as_bytes());
    bytes
}

/// The id of a cell from the SHA-256 of [`cell_id_input`]: a version 8 UUID of its first half.
pub fn cell_id(digest: &[u8; 32]) -> RecordId {
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    RecordId::from_bytes(*uuid::Builder::from_custom_bytes(bytes).into_uuid().as_bytes())
}

/// The most restrictive answer of a field; what cannot be read counts as no.
fn answer(record: &Record, field: &str) -> Option<Answer> {
    let one = |version: &Version| match version.value() {
        Some(Value::Code(code)) => Answer::from_code(code).unwrap_or(Answer::No),
        _ => Answer::No,
    };
    let is_erased = record.fields.contains_key(field) && record.versions(field).is_empty();
    let answers = record.versions(field).iter().map(one);
    answers.chain(is_erased.then_some(Answer::No)).max_by_key(|answer| answer.restriction())
}

fn lowest_level(record: &Record) -> Option<IdentityLevel> {
    let one = |version: &Version| match version.value() {
        Some(Value::Code(code)) => IdentityLevel::from_code(code).unwrap_or(IdentityLevel::Nothing),
        _ => IdentityLevel::Nothing,
    };
    record.versions("identity_level").iter().map(one).min()
}

/// The earliest day any version of a date field can mean; an unreadable one means always.
fn earliest(record: &Record, field: &str) -> Option<NaiveDate> {
    let one = |version: &Version| match &version.content {
        Content::Value(Value::Date(date)) => date.earliest,
        _ => NaiveDate::MIN,
    };
    record.versions(field).iter().map(one).min()
}

#[cfg(test)]
mod tests;
