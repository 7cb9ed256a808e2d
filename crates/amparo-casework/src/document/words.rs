//! Labels and values in the language of a document.

use std::collections::BTreeMap;
use std::sync::Arc;

use amparo_domain::gate::{Release, ReleasedField, ReleasedRecord};
use amparo_domain::{Count, Field, Geo, MemberId, PartialDate, RecordId, Schema, Value, hex};
use amparo_dossier::{PictureFormat, Run, Text};
use amparo_i18n::{Argument, Catalogue, Language, date_text, digits, instant_text, label_id};

/// A picture that may be printed, or why it may not.
#[derive(Clone)]
pub(crate) struct Picture {
    /// What is to be shown.
    pub(crate) state: PictureState,
}

/// What becomes of an exhibit's picture.
#[derive(Clone)]
pub(crate) enum PictureState {
    /// It is printed.
    Printed(PictureFormat, Arc<[u8]>),
    /// Nobody has judged whether it shows a person.
    NotJudged,
    /// It shows a person and there is no redacted copy.
    ShowsPerson,
    /// Its file is sealed like an identity.
    Protected,
    /// It could not be turned into a picture.
    NotReadable,
}

/// What a document says of itself and of who made it.
pub(crate) struct Particulars {
    /// The office.
    pub(crate) office: String,
    /// The member who made the release.
    pub(crate) member: String,
    /// The names of members who wrote what is printed.
    pub(crate) members: BTreeMap<MemberId, String>,
    /// The release.
    pub(crate) release: RecordId,
    /// When it was begun, in milliseconds since 1970.
    pub(crate) made_at_millis: i64,
    /// The journal's head: how many entries, and the last in words.
    pub(crate) head: String,
    /// The program's version.
    pub(crate) version: &'static str,
    /// Whether everything in it is invented.
    pub(crate) is_demonstration: bool,
    /// The pictures of exhibits.
    pub(crate) pictures: BTreeMap<RecordId, Picture>,
}

/// Texts of one release in one language.
pub(crate) struct Words<'a> {
    pub(crate) language: Language,
    pub(crate) catalogue: &'static Catalogue,
    pub(crate) schema: &'a Schema,
    pub(crate) release: &'a Release,
    pub(crate) particulars: &'a Particulars,
}

impl Words<'_> {
    /// A message of the document.
    pub(crate) fn text(&self, id: &str) -> String {
        self.catalogue.text(id)
    }

    /// A message with values.
    pub(crate) fn message(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.catalogue.message(id, arguments)
    }

    /// A number in the document's digits.
    pub(crate) fn number(&self, number: u64) -> String {
        digits(self.language, &number.to_string())
    }

    /// The label of a field.
    pub(crate) fn field_label(&self, kind: &str, field: &str) -> String {
        self.catalogue.text(&label_id("field", &[kind, field]))
    }

    /// The label of a code.
    pub(crate) fn code_label(&self, list: &str, code: &str) -> String {
        let id = label_id("code", &[list, code]);
        self.catalogue.find(&id, &[]).unwrap_or_else(|| code.to_owned())
    }

    /// What a field of a record shows, and a mark where it is contradicted.
    pub(crate) fn shown(&self, record: &ReleasedRecord, field: &str) -> Text {
        match record.fields().get(field) {
            None => Text::from(self.text("dossier-not-stated")),
            Some(ReleasedField::Erased(_)) => Text::from(self.text("dossier-erased")),
            Some(ReleasedField::Values(values)) if values.is_empty() => Text::from(self.text("dossier-not-stated")),
            Some(ReleasedField::Values(values)) => {
                let texts: Vec<String> =
                    values.iter().map(|value| self.value_of(record.kind(), field, &value.value)).collect();
                Text::from(texts.join(self.separator()))
            }
            Some(ReleasedField::Conflict(values)) => match values.first() {
                Some(first) => Text::from(self.value_of(record.kind(), field, &first.value))
                    .plain(" (")
                    .with(Run { is_italic: true, ..Run::new(self.text("dossier-conflict-mark")) })
                    .plain(")"),
                None => Text::from(self.text("dossier-not-stated")),
            },
        }
    }

    /// What a field shows as plain text; nothing if nothing is stated.
    pub(crate) fn plain(&self, record: &ReleasedRecord, field: &str) -> Option<String> {
        if record.values(field).is_empty() {
            return None;
        }
        Some(self.shown(record, field).to_plain())
    }

    fn separator(&self) -> &'static str {
        match self.language {
            Language::Chinese => "、",
            Language::Arabic => "، ",
            _ => ", ",
        }
    }

    /// A value of a field in words.
    pub(crate) fn value_of(&self, kind: &str, field: &str, value: &Value) -> String {
        let field = self.schema.kind(kind).and_then(|kind| kind.field(field));
        self.value(field, value)
    }

    fn value(&self, field: Option<&Field>, value: &Value) -> String {
        match value {
            Value::Text(text) => text.clone(),
            Value::Code(code) => match field.and_then(|field| field.field_type.list()) {
                Some(list) => self.code_label(list, code),
                None => code.clone(),
            },
            Value::Date(date) => self.date(date),
            Value::Instant(instant) => instant_text(self.language, instant.utc_millis),
            Value::Duration(seconds) => {
                digits(self.language, &format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60))
            }
            Value::Count(count) => self.count(count),
            Value::Number(_) => digits(self.language, &amparo_domain::input::print_value(value)),
            Value::Geo(geo) => coordinates(*geo),
            Value::Ref(id) => self.name(*id),
            Value::Bool(true) => self.text("dossier-yes"),
            Value::Bool(false) => self.text("dossier-no"),
            Value::Bytes(bytes) => hex(bytes),
            Value::Name(name) => name.joined(),
        }
    }

    /// What a record is called in this document.
    pub(crate) fn name(&self, id: RecordId) -> String {
        if let Some(name) = self.release.name_of(id) {
            return name.to_owned();
        }
        if let Some(name) = self.particulars.members.get(&MemberId::from_bytes(*id.as_bytes())) {
            return name.clone();
        }
        let Some(record) = self.release.record(id) else { return self.text("dossier-withheld") };
        let field = match record.kind() {
            "case" => "ref",
            "exhibit" => "number",
            "act" => "type",
            _ => "title",
        };
        self.plain(record, field).unwrap_or_else(|| self.text("dossier-not-stated"))
    }

    /// A date as precisely as it is known.
    pub(crate) fn date(&self, date: &PartialDate) -> String {
        let earliest = date_text(self.language, date.earliest);
        if date.earliest == date.latest {
            return earliest;
        }
        let latest = date_text(self.language, date.latest);
        self.message("dossier-date-span", &[("earliest", earliest.into()), ("latest", latest.into())])
    }

    fn count(&self, count: &Count) -> String {
        let number = |number: Option<u64>| number.map(|number| self.number(number));
        match (number(count.min), number(count.best), number(count.max)) {
            (None, Some(best), None) => best,
            (Some(min), Some(best), Some(max)) if min == best && best == max => best,
            (min, Some(best), max) => self.message(
                "dossier-count-range",
                &[
                    ("min", min.unwrap_or_else(|| "–".to_owned()).into()),
                    ("best", best.into()),
                    ("max", max.unwrap_or_else(|| "–".to_owned()).into()),
                ],
            ),
            (Some(min), None, Some(max)) => format!("{min}–{max}"),
            (Some(min), None, None) => self.message("dossier-count-at-least", &[("min", min.into())]),
            (None, None, Some(max)) => self.message("dossier-count-at-most", &[("max", max.into())]),
            (None, None, None) => self.text("dossier-not-stated"),
        }
    }
}

/// Latitude and longitude, from left to right whatever is around them: turned round, they are another place.
fn coordinates(place: Geo) -> String {
    format!("\u{2066}{}, {}\u{2069}", degrees(place.latitude), degrees(place.longitude))
}

/// 1e-7 degrees as a decimal number of five places, about a metre.
fn degrees(number: i32) -> String {
    let sign = if number < 0 { "-" } else { "" };
    let number = number.unsigned_abs();
    format!("{sign}{}.{:05}", number / 10_000_000, number % 10_000_000 / 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coordinates_keep_their_order_in_a_line_from_the_right() {
        let place = Geo { latitude: 335_133_600, longitude: -362_915_700, precision: None };
        assert_eq!(coordinates(place), "\u{2066}33.51336, -36.29157\u{2069}");
    }
}
