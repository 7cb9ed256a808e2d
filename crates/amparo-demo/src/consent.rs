//! What the invented persons allowed: yes, no, withdrawn, and ask again.

use amparo_casework::CaseworkError;

use crate::data::Language;
use crate::date::Day;
use crate::filling::{Fields, Filling};

/// An answer for one purpose and one recipient.
#[derive(Clone, Copy)]
pub(crate) struct Answer {
    /// A code of the list CSCOPE.
    pub(crate) purpose: &'static str,
    /// A code of the list CRECIP.
    pub(crate) recipient: &'static str,
    /// A code of the list ANSWER.
    pub(crate) answer: &'static str,
}

impl Answer {
    pub(crate) const OWN_TEAM: Self = Self { purpose: "1", recipient: "OWN_TEAM", answer: "yes" };
    pub(crate) const MISSION: Self = Self { purpose: "4", recipient: "MISSION_HR", answer: "yes" };
    pub(crate) const COURT: Self = Self { purpose: "9", recipient: "COURT", answer: "yes" };
    pub(crate) const NOT_MEDIA: Self = Self { purpose: "6", recipient: "MEDIA", answer: "no" };
    pub(crate) const NOT_STATE: Self = Self { purpose: "3", recipient: "HOST_STATE", answer: "no" };
    pub(crate) const WITHDRAWN: Self = Self { purpose: "7", recipient: "OTHER_UN", answer: "withdrawn" };
    pub(crate) const ASK_AGAIN: Self = Self { purpose: "8", recipient: "COURT", answer: "ask_again" };
}

/// Writes an answer down. One that was withdrawn was given before: its history shows both.
pub(crate) fn make(
    filling: &Filling<'_>,
    person: &str,
    answer: Answer,
    day: Day,
    language: Language,
) -> Result<(), CaseworkError> {
    let is_withdrawn = answer.answer == "withdrawn";
    let first = if is_withdrawn { "yes" } else { answer.answer };
    let fields = Fields::new()
        .set("person", person)
        .set("purpose", answer.purpose)
        .set("recipient", answer.recipient)
        .set("answer", first)
        .set("identity_level", if answer.recipient == "COURT" { "4" } else { "3" })
        .set("giver", "SELF")
        .set("method", "WITNESSED_ORAL")
        .set("date", day.text())
        .set("language", language.code())
        .set("taken_by", filling.member.as_str())
        .set("text_version", "DEMO 1")
        .set("contact_again", "yes");
    let consent = filling.record("consent", None, &fields)?;
    if is_withdrawn {
        let change = Fields::new().set("answer", "withdrawn").set("withdrawn_on", day.later(11).text());
        filling.change(&consent, &change)?;
    }
    Ok(())
}
