//! All cases but the first: each a story of the tables at another place, with other persons and another time.

use amparo_casework::CaseworkError;

use crate::choice::Choice;
use crate::consent::{self, Answer};
use crate::data::{Phrases, Place, Story, Unit, marked};
use crate::date::Day;
use crate::exhibit::{self, OF_FIRST_CASE, Origin};
use crate::filling::{Fields, Filling};
use crate::first_case::role_of;
use crate::person::People;

/// All cases, the first among them.
pub(crate) const CASES: usize = 60;

const STATES: [&str; 8] =
    ["draft", "registered", "triage", "investigating", "investigating", "in_review", "established", "inconclusive"];
const ROLES: [&str; 5] = ["VICTIM", "VICTIM", "WITNESS", "SOURCE", "VICTIM_IND"];

/// What a case is made of.
struct Plot<'a> {
    filling: &'a Filling<'a>,
    story: &'a Story,
    phrases: &'a Phrases,
    place: &'a Place,
    unit: (&'a Unit, &'a str),
    persons: Vec<&'a str>,
    happened: (String, Day),
    case: String,
}

/// Makes the cases after the first, with their exhibits.
pub(crate) fn make(filling: &Filling<'_>, people: &People, choice: &mut Choice) -> Result<(), CaseworkError> {
    let mut others = people.persons.iter().map(String::as_str).cycle().skip(4);
    for index in 1..CASES {
        let persons: Vec<&str> = others.by_ref().take(if index % 5 == 0 { 4 } else { 5 }).collect();
        let plot = open(filling, people, persons, index, choice)?;
        let event = plot.events(index, choice)?;
        plot.acts(&event, index, choice)?;
        plot.information(&event, choice)?;
        plot.consents(index, choice)?;
        plot.exhibits(index)?;
        filling.step()?;
    }
    Ok(())
}

fn open<'a>(
    filling: &'a Filling<'a>,
    people: &'a People,
    persons: Vec<&'a str>,
    index: usize,
    choice: &mut Choice,
) -> Result<Plot<'a>, CaseworkError> {
    let tables = filling.tables;
    let (stories, places) = (&tables.stories, &tables.country.place);
    let round = (index - 1) / stories.len().max(1);
    let story = stories.get((index - 1) % stories.len().max(1)).ok_or(CaseworkError::Internal)?;
    // A story that is told again is told of another place.
    let place = places.get((index * 5 + round) % places.len().max(1)).ok_or(CaseworkError::Internal)?;
    let of_kind: Vec<(&Unit, &str)> = tables
        .country
        .unit
        .iter()
        .zip(&people.units)
        .filter(|(unit, _)| unit.kind == story.unit)
        .map(|(unit, id)| (unit, id.as_str()))
        .collect();
    let unit = choice.one(&of_kind).copied().ok_or(CaseworkError::Internal)?;
    let day = Day::any(choice);
    let phrases = tables.phrases(story.language)?;
    let mut plot =
        Plot { filling, story, phrases, place, unit, persons, happened: day.remembered(choice), case: String::new() };
    plot.case = plot.open(choice)?;
    Ok(plot)
}

impl Plot<'_> {
    /// A text of the story with its place and mark.
    fn text(&self, text: &str) -> String {
        let language = self.story.language;
        let country = self.filling.tables.country.country.get(&language).map_or("DEMO", String::as_str);
        marked(&text.replace("{place}", self.place.name(language)).replace("{country}", country))
    }

    fn person(&self, index: usize) -> Result<&str, CaseworkError> {
        self.persons.get(index).or_else(|| self.persons.first()).copied().ok_or(CaseworkError::Internal)
    }

    /// Strictly confidential where the whole kind of case is.
    fn sensitivity(&self) -> &'static str {
        if matches!(self.story.kind.as_str(), "CRSV" | "SEA" | "MRM" | "RET") { "SC" } else { "C" }
    }

    fn open(&self, choice: &mut Choice) -> Result<String, CaseworkError> {
        let fields = Fields::new()
            .set("kind", self.story.kind.as_str())
            .set("title", self.text(&self.story.title))
            .set("state", choice.code(&STATES))
            .set("mission", "DEMO Mission")
            .set("mandate_basis", marked("Invented mandate of an invented mission"))
            .set("opened", self.happened.1.later(3).text())
            .set("priority", choice.code(&["01", "02", "03", "03", "04"]))
            .set("standard_of_proof", choice.code(&["SUS", "RGB", "RGB", "RGB"]))
            .set("lead", self.filling.member.as_str())
            .set("summary", self.text(&self.story.summary))
            .set("plan", self.text(&self.phrases.plan))
            .set("language", self.story.language.code())
            .set("sensitivity", self.sensitivity())
            .each("persons", self.persons.iter().copied());
        let case = self.filling.record("case", None, &fields)?;
        for (person, role) in self.persons.iter().zip(ROLES) {
            role_of(self.filling, &case, person, role)?;
        }
        role_of(self.filling, &case, self.unit.1, "ALLEGED")?;
        Ok(case)
    }

    /// The event of the story, and for every third case a second visit; gives the first.
    fn events(&self, index: usize, choice: &mut Choice) -> Result<String, CaseworkError> {
        let (date, known) = &self.happened;
        let told = self.event(&self.story.event, date, &self.story.description, choice)?;
        let translation = &self.story.translation;
        let of = (told.as_str(), "event.description");
        self.filling.translation(&self.case, of, &translation.language, &translation.text)?;
        if index.is_multiple_of(3) {
            let date = known.later(9).text();
            self.event(&self.phrases.follow_title, &date, &self.phrases.follow_description, choice)?;
        }
        Ok(told)
    }

    fn event(&self, title: &str, date: &str, text: &str, choice: &mut Choice) -> Result<String, CaseworkError> {
        let precision = u8::try_from(choice.between(1, 3)).unwrap_or(1);
        let fields = Fields::new()
            .set("title", self.text(title))
            .set("start", date)
            .set("region", self.place.region.as_str())
            .set("area", self.place.name(self.story.language))
            .set("place", self.place.coordinates(choice.between(-30, 30), precision))
            .set("location_type", self.story.location.as_str())
            .set("description", self.text(text))
            .set("violation_status", choice.code(&["CONF_VIOL", "LIKELY", "POSSIBLE", "UNKNOWN"]))
            .set("context", self.story.context.as_str())
            .set("clarity", choice.code(&["1", "1", "2"]))
            .set("date_received", self.happened.1.later(2).text())
            .set("language", self.story.language.code())
            .set("sensitivity", self.sensitivity());
        self.filling.record("event", Some(&self.case), &fields)
    }

    fn acts(&self, event: &str, index: usize, choice: &mut Choice) -> Result<(), CaseworkError> {
        let acts = self.story.acts.iter().cycle().take(self.story.acts.len() + usize::from(index.is_multiple_of(4)));
        for (number, act) in acts.enumerate() {
            let fields = Fields::new()
                .set("event", event)
                .set("victim", self.person(number % 2)?)
                .set("type", act.act.as_str())
                .set("count", choice.code(&["1", "1", "2-4", "3/5/9"]))
                .set("start", self.happened.0.as_str())
                .set("methods", act.method.as_str())
                .set("victim_status", act.status.as_str())
                .set("attribution", choice.code(&["0102", "0103", "0104", "UNK"]))
                .set("location_type", self.story.location.as_str())
                .set("standard_of_proof", "RGB")
                .set("sensitivity", self.sensitivity());
            let act = self.filling.record("act", Some(&self.case), &fields)?;
            self.involvement(&act, choice)?;
        }
        Ok(())
    }

    fn involvement(&self, act: &str, choice: &mut Choice) -> Result<(), CaseworkError> {
        let (unit, id) = self.unit;
        let fields = Fields::new()
            .set("act", act)
            .set("perpetrator", id)
            .set("degree", choice.code(&["0101", "0101", "0104", "0106", "0501"]))
            .set("perpetrator_type", unit.kind.as_str())
            .set("unit", unit.name.as_str())
            .each("attribution_basis", [choice.code(&["UNIFORM", "INSIGNIA"]), "STATEMENT"])
            .set("certainty", choice.code(&["LOW", "MODERATE", "HIGH"]))
            .set_if("reply", choice.chance(1, 2).then(|| self.text(&self.phrases.reply)));
        self.filling.record("involvement", Some(&self.case), &fields).map(|_| ())
    }

    /// What one source told, and what stands against it.
    fn information(&self, event: &str, choice: &mut Choice) -> Result<(), CaseworkError> {
        let known = self.happened.1;
        let grades = [("ABC", "12"), ("DEF", "345")];
        for (index, (content, (reliability, credibility))) in self.story.told.iter().zip(grades).enumerate() {
            let is_first = index == 0;
            let one = |of: &str, choice: &mut Choice| {
                let codes: Vec<char> = of.chars().collect();
                choice.one(&codes).map_or_else(String::new, char::to_string)
            };
            let fields = Fields::new()
                .set("source", self.person(if is_first { 0 } else { 3 })?)
                .set("event", event)
                .set("connection", if is_first { "0101" } else { "03" })
                .set("language", self.story.language.code())
                .set("date_received", known.later(if is_first { 2 } else { 15 }).text())
                .set("material", if is_first { "VICTIM_TESTIMONY" } else { "PRESS" })
                .set("content", self.text(content))
                .set("adm_reliability", one(reliability, choice))
                .set("adm_credibility", one(credibility, choice))
                .set("first_hand", if is_first { "yes" } else { "no" })
                .set("independence_group", if is_first { "DEMO 1" } else { "DEMO 2" })
                .set("sensitivity", self.sensitivity());
            self.filling.record("information", Some(&self.case), &fields)?;
        }
        Ok(())
    }

    fn consents(&self, index: usize, choice: &mut Choice) -> Result<(), CaseworkError> {
        let day = self.happened.1.later(2);
        let mut answers = vec![(0, Answer::OWN_TEAM)];
        let further = [
            (index.is_multiple_of(2), 0, Answer::MISSION),
            (index % 4 == 1, 1, Answer::OWN_TEAM),
            (index % 4 == 2, 2, Answer::NOT_STATE),
            (index % 5 == 3, 0, Answer::NOT_MEDIA),
            (index % 6 == 4, 1, Answer::WITHDRAWN),
            (index % 7 == 5, 0, Answer::ASK_AGAIN),
            (choice.chance(1, 8), 1, Answer::COURT),
        ];
        answers
            .extend(further.into_iter().filter(|(is_given, ..)| *is_given).map(|(_, person, answer)| (person, answer)));
        for (person, answer) in answers {
            consent::make(self.filling, self.person(person)?, answer, day, self.story.language)?;
        }
        Ok(())
    }

    /// The files that fall to this case: one to every case but some, until all are taken in.
    fn exhibits(&self, index: usize) -> Result<(), CaseworkError> {
        let files = &self.filling.tables.files;
        let origin = Origin { case: &self.case, source: self.person(0)?, place: self.place, day: self.happened.1 };
        for (number, file) in files.iter().enumerate().skip(OF_FIRST_CASE) {
            // 34 files over 59 cases, none of which is left out for long.
            if (number - OF_FIRST_CASE) * 7 % (CASES - 1) + 1 == index {
                exhibit::take_in(self.filling, number + 1, file, &origin)?;
            }
        }
        Ok(())
    }
}
