//! The case that the README's dossier shows.
//!
//! What must stay true: one event with three acts, two victims and one unit, its sources at odds (B2 and E4), and one
//! event that nobody disputes; nobody in it refused, so that a draft for the own team shows all of it.

use std::collections::BTreeMap;

use amparo_casework::CaseworkError;
use serde::Deserialize;

use crate::consent::{self, Answer};
use crate::data::{Language, marked};
use crate::date::Day;
use crate::exhibit::{self, OF_FIRST_CASE, Origin};
use crate::filling::{Fields, Filling};
use crate::person::People;

/// The table of the case.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FirstCase {
    title: String,
    mandate_basis: String,
    plan: String,
    conflict_of_interest: String,
    summary: String,
    scope_and_method: String,
    reply: String,
    event: Happening,
    visit: Happening,
    act: Vec<Act>,
    information: Vec<Information>,
    /// What a neighbour showed at the visit.
    shown: Information,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Happening {
    title: String,
    date: String,
    description: String,
    #[serde(default)]
    description_translated: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Act {
    #[serde(rename = "type")]
    act: String,
    victim: usize,
    start: String,
    #[serde(default)]
    end: Option<String>,
    method: String,
    status: String,
    description: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Information {
    source: usize,
    grade: String,
    language: Language,
    connection: String,
    material: String,
    group: String,
    first_hand: bool,
    received: String,
    content: String,
    #[serde(default)]
    translated: BTreeMap<String, String>,
}

const ROLES: [(usize, &str); 4] = [(0, "VICTIM"), (1, "VICTIM"), (2, "WITNESS"), (3, "SOURCE")];

/// Makes the case with the first four persons and the first unit.
pub(crate) fn make(filling: &Filling<'_>, people: &People) -> Result<(), CaseworkError> {
    let first = &filling.tables.first;
    let case = open(filling, people)?;
    let event = happening(filling, &case, &first.event, "LIKELY")?;
    let visit = happening(filling, &case, &first.visit, "CONF_VIOL")?;
    acts(filling, people, &case, &event)?;
    consents(filling, people)?;
    let exhibits = exhibits(filling, people, &case)?;
    for (index, information) in first.information.iter().enumerate() {
        // What the neighbour saw is borne out by the picture of the lorry, the victims' accounts by those of the place.
        let shown = if index == 1 { 3..4 } else { 0..2 };
        let shown = exhibits.get(shown).filter(|_| information.first_hand).unwrap_or_default();
        told(filling, people, &case, &event, information, shown)?;
    }
    told(filling, people, &case, &visit, &first.shown, exhibits.get(..3).unwrap_or_default())?;
    filling.step()
}

fn open(filling: &Filling<'_>, people: &People) -> Result<String, CaseworkError> {
    let first = &filling.tables.first;
    let mut fields = Fields::new()
        .set("kind", "HRV")
        .set("title", marked(&first.title))
        .set("state", "investigating")
        .set("mission", "DEMO Mission")
        .set("mandate_basis", marked(&first.mandate_basis))
        .set("opened", "2026-03-03")
        .set("priority", "02")
        .set("lead", filling.member.as_str())
        .set("team", filling.member.as_str())
        .set("summary", marked(&first.summary))
        .set("scope_and_method", marked(&first.scope_and_method))
        .set("plan", marked(&first.plan))
        .set("conflict_of_interest", marked(&first.conflict_of_interest))
        .set("language", "eng");
    fields = fields.each("persons", people.persons.iter().take(ROLES.len()).map(String::as_str));
    let case = filling.record("case", None, &fields)?;
    for (index, role) in ROLES {
        role_of(filling, &case, of(&people.persons, index)?, role)?;
    }
    role_of(filling, &case, of(&people.units, 0)?, "ALLEGED")?;
    Ok(case)
}

/// Says what somebody is in a case.
pub(crate) fn role_of(filling: &Filling<'_>, case: &str, person: &str, role: &str) -> Result<(), CaseworkError> {
    filling.record("case_role", Some(case), &Fields::new().set("person", person).set("role", role)).map(|_| ())
}

fn happening(filling: &Filling<'_>, case: &str, table: &Happening, status: &str) -> Result<String, CaseworkError> {
    let place = filling.tables.country.place.first().ok_or(CaseworkError::Internal)?;
    let fields = Fields::new()
        .set("title", marked(&table.title))
        .set("start", table.date.as_str())
        .set("region", place.region.as_str())
        .set("area", place.name(Language::Eng))
        .set("place", place.coordinates(0, 2))
        .set("location_type", "FARM")
        .set("description", marked(&table.description))
        .set("violation_status", status)
        .set("context", "NIAC")
        .set("clarity", "1")
        .set("date_received", "2026-03-03")
        .set("language", "eng");
    let event = filling.record("event", Some(case), &fields)?;
    for (language, text) in &table.description_translated {
        filling.translation(case, (&event, "event.description"), language, text)?;
    }
    Ok(event)
}

fn acts(filling: &Filling<'_>, people: &People, case: &str, event: &str) -> Result<(), CaseworkError> {
    let unit = filling.tables.country.unit.first().ok_or(CaseworkError::Internal)?;
    for act in &filling.tables.first.act {
        let fields = Fields::new()
            .set("event", event)
            .set("victim", of(&people.persons, act.victim)?)
            .set("type", act.act.as_str())
            .set("count", "1")
            .set("start", act.start.as_str())
            .set_if("end", act.end.as_deref())
            .set("methods", act.method.as_str())
            .set("victim_status", act.status.as_str())
            .set("attribution", "0102")
            .set("location_type", "FARM")
            .set("standard_of_proof", "RGB")
            .set("description", marked(&act.description));
        let act = filling.record("act", Some(case), &fields)?;
        let fields = Fields::new()
            .set("act", act)
            .set("perpetrator", of(&people.units, 0)?)
            .set("degree", "0101")
            .set("perpetrator_type", unit.kind.as_str())
            .set("unit", unit.name.as_str())
            .each("attribution_basis", ["UNIFORM", "INSIGNIA", "STATEMENT"])
            .set("certainty", "MODERATE")
            .set("latest_status", "0101")
            .set("reply", marked(&filling.tables.first.reply));
        filling.record("involvement", Some(case), &fields)?;
    }
    Ok(())
}

fn consents(filling: &Filling<'_>, people: &People) -> Result<(), CaseworkError> {
    let day = Day::new(2026, 3, 4);
    let answers: [(usize, Answer, Language); 9] = [
        (0, Answer::OWN_TEAM, Language::Ara),
        (0, Answer::MISSION, Language::Ara),
        (0, Answer::COURT, Language::Ara),
        (0, Answer::NOT_MEDIA, Language::Ara),
        (1, Answer::OWN_TEAM, Language::Ara),
        (1, Answer::WITHDRAWN, Language::Ara),
        (2, Answer::OWN_TEAM, Language::Fra),
        (2, Answer::NOT_STATE, Language::Fra),
        (3, Answer::OWN_TEAM, Language::Eng),
    ];
    for (person, answer, language) in answers {
        consent::make(filling, of(&people.persons, person)?, answer, day, language)?;
    }
    Ok(())
}

fn exhibits(filling: &Filling<'_>, people: &People, case: &str) -> Result<Vec<String>, CaseworkError> {
    let place = filling.tables.country.place.first().ok_or(CaseworkError::Internal)?;
    let source = of(&people.persons, 2)?;
    let origin = Origin { case, source, place, day: Day::new(2026, 3, 2) };
    let files = (1..).zip(filling.tables.files.iter().take(OF_FIRST_CASE));
    files.map(|(number, file)| exhibit::take_in(filling, number, file, &origin)).collect()
}

fn told(
    filling: &Filling<'_>,
    people: &People,
    case: &str,
    event: &str,
    table: &Information,
    exhibits: &[String],
) -> Result<(), CaseworkError> {
    let (reliability, credibility) = table.grade.split_at_checked(1).ok_or(CaseworkError::Internal)?;
    let fields = Fields::new()
        .set("source", of(&people.persons, table.source)?)
        .set("event", event)
        .set("connection", table.connection.as_str())
        .set("language", table.language.code())
        .set("date_received", table.received.as_str())
        .set("material", table.material.as_str())
        .set("content", marked(&table.content))
        .set("adm_reliability", reliability)
        .set("adm_credibility", credibility)
        .set("first_hand", if table.first_hand { "yes" } else { "no" })
        .set("independence_group", marked(&table.group))
        .each("exhibits", exhibits.iter().map(String::as_str));
    let information = filling.record("information", Some(case), &fields)?;
    for (language, text) in &table.translated {
        filling.translation(case, (&information, "information.content"), language, text)?;
    }
    Ok(())
}

fn of(records: &[String], index: usize) -> Result<&str, CaseworkError> {
    records.get(index).map(String::as_str).ok_or(CaseworkError::Internal)
}
