//! The invented persons: names in four scripts behind pseudonyms, and the units.
//!
//! What must stay true: a name that stands in a text of a case would stop its dossier, so no text names anybody.

use amparo_casework::CaseworkError;

use crate::choice::Choice;
use crate::data::{NameList, Names, marked};
use crate::filling::{Fields, Filling};

/// All persons, the units among them.
pub(crate) const PERSONS: usize = 300;

/// What the first persons are, for the case that begins with them.
const FIRST: [(Script, Sex, &str); 4] = [
    (Script::Arabic, Sex::Male, "farmer"),
    (Script::Arabic, Sex::Female, "seamstress"),
    (Script::Latin, Sex::Female, "teacher"),
    (Script::Cyrillic, Sex::Male, "trader"),
];
const SCRIPTS: [Script; 4] = [Script::Latin, Script::Arabic, Script::Chinese, Script::Cyrillic];
const TRADES: [&str; 14] = [
    "farmer",
    "teacher",
    "nurse",
    "driver",
    "weaver",
    "fisher",
    "miner",
    "student",
    "trader",
    "carpenter",
    "journalist",
    "herder",
    "cook",
    "lawyer",
];
const GROWN: [&str; 5] = ["18-29", "30-49", "30-49", "50-59", "60-PLUS"];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Script {
    Latin,
    Arabic,
    Chinese,
    Cyrillic,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sex {
    Female,
    Male,
}

/// The persons of the vault, by their ids.
pub(crate) struct People {
    /// Persons who suffered, saw or told something.
    pub(crate) persons: Vec<String>,
    /// Units, in the order of their table.
    pub(crate) units: Vec<String>,
}

/// Makes all persons: those of the first case first, the units last.
pub(crate) fn make(filling: &Filling<'_>, choice: &mut Choice) -> Result<People, CaseworkError> {
    let units = &filling.tables.country.unit;
    let mut people = People { persons: Vec::new(), units: Vec::new() };
    for index in 0..PERSONS.saturating_sub(units.len()) {
        let fields = person(filling, choice, index);
        people.persons.push(filling.record("person", None, &fields)?);
        filling.step()?;
    }
    for unit in units {
        let fields = Fields::new()
            .set("counting_unit", "GROUP")
            .set("group_description", unit.name.as_str())
            .set("number_in_group", "40/90/140")
            .set("empty_reason", "NOT_RELEVANT")
            .set("sensitivity", "C");
        people.units.push(filling.record("person", None, &fields)?);
        filling.step()?;
    }
    Ok(people)
}

fn person(filling: &Filling<'_>, choice: &mut Choice, index: usize) -> Fields {
    let (script, sex, trade) = match FIRST.get(index) {
        Some(first) => *first,
        None => (
            SCRIPTS[index % SCRIPTS.len()],
            if choice.chance(1, 2) { Sex::Female } else { Sex::Male },
            choice.code(&TRADES),
        ),
    };
    let is_child = index >= FIRST.len() && choice.chance(1, 14);
    let displaced = choice.code(&["resident", "resident", "idp", "returnee", "refugee"]);
    let (name, other) = name(&filling.tables.names, choice, script, sex);
    let born = choice.between(1948, 2004);
    let mut fields = Fields::new()
        .set("counting_unit", "INDIVIDUAL")
        .set("sex", if sex == Sex::Female { "F" } else { "M" })
        .set("age_band", if is_child { "15-17" } else { choice.code(&GROWN) })
        .set("displacement", if index < FIRST.len() { "resident" } else { displaced })
        .set("sensitivity", if is_child { "SC" } else { "C" })
        .set("real_name", name)
        .set_if("name_in_other_script", other)
        .set("identity_notes", marked("Nobody is meant by this entry; the name was put together by a program"));
    if is_child {
        return fields.set("vulnerability", "CHILD").set("occupation", marked("pupil"));
    }
    fields = fields.set("occupation", marked(trade)).set("languages", spoken(script));
    if choice.chance(1, 3) {
        let form = choice.below(3);
        let (month, day) = (choice.between(1, 12), choice.between(1, 28));
        let birth = match form {
            0 => born.to_string(),
            1 => format!("{born}-{month:02}"),
            _ => format!("{born}-{month:02}-{day:02}"),
        };
        fields = fields.set("birth_date", birth);
    }
    if choice.chance(1, 4) {
        fields = fields.set("contacts", marked(&format!("+000 555 {:04}", 1000 + index)));
    }
    if choice.chance(1, 9) {
        fields = fields.set("vulnerability", choice.code(&["HRD", "PRESS", "IDP", "ELDERLY", "UNION"]));
    }
    if choice.chance(1, 30) && index >= FIRST.len() {
        fields = fields.set("do_not_contact", "yes");
    }
    fields
}

fn spoken(script: Script) -> &'static str {
    match script {
        Script::Latin => "fra",
        Script::Arabic => "ara",
        Script::Chinese => "zho",
        Script::Cyrillic => "rus",
    }
}

/// A name in parts, and for some the same name as another office wrote it in Latin letters.
fn name(names: &Names, choice: &mut Choice, script: Script, sex: Sex) -> (String, Option<String>) {
    let parted = |given: &str, family: &str| format!("given={given};family={family}");
    let list = match script {
        Script::Latin => {
            let given = choice.text(of_sex(&names.latin, sex));
            return (parted(given, choice.text(&names.latin.family)), None);
        }
        Script::Arabic => &names.arabic,
        Script::Chinese => &names.chinese,
        Script::Cyrillic => &names.cyrillic,
    };
    let nothing = Vec::new();
    let given = choice.one(of_sex(list, sex)).unwrap_or(&nothing);
    let family = choice.one(&list.family).unwrap_or(&nothing);
    let (own, latin) = (given.split_first(), family.split_first());
    let (Some((given, given_latin)), Some((family, family_latin))) = (own, latin) else { return (String::new(), None) };
    let other = parted(choice.text(given_latin), choice.text(family_latin));
    (parted(given, family), choice.chance(3, 5).then_some(other))
}

fn of_sex<T>(list: &NameList<T>, sex: Sex) -> &[T] {
    match sex {
        Sex::Female => &list.female,
        Sex::Male => &list.male,
    }
}
