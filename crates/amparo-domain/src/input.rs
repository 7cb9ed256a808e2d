//! Values as people type them, and as the program prints them for machines.
//!
//! Not here: how values look in a language (the catalogues) and reading files for `@FILE`.
//! Must stay true: what `print_value` prints, `parse_value` reads as the same value; an error
//! holds no content.

mod number;
#[cfg(test)]
mod tests;

use crate::date::{DateError, FORMS, PartialDate, normalise};
use crate::id::{RecordId, hex_bytes, hex_text};
use crate::schema::{Field, FieldType, Schema};
use crate::script::Script;
use crate::value::{Count, Decimal, Geo, Instant, NamePart, NameRole, PersonName, Value};

/// Why a text is not a value of its field.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InputError {
    /// Nothing but white space.
    #[error("empty")]
    Empty,
    /// Line breaks in a field of one line.
    #[error("more than one line")]
    NotOneLine,
    /// Signs that cannot be printed.
    #[error("control characters")]
    ControlCharacters,
    /// Not a code of the list.
    #[error("not a code of list {list}")]
    UnknownCode {
        /// The list.
        list: String,
        /// Its codes.
        takes: Vec<String>,
    },
    /// Not a date.
    #[error(transparent)]
    NotADate(#[from] DateError),
    /// Not a moment.
    #[error("not a moment")]
    NotAnInstant,
    /// Not a length of time.
    #[error("not a length of time")]
    NotADuration,
    /// Not a count.
    #[error("not a count")]
    NotACount,
    /// Not a number, or one with too many digits.
    #[error("not a number")]
    NotANumber,
    /// Not a place on earth.
    #[error("not a place")]
    NotAPlace,
    /// No record of this kind is called so.
    #[error("no such {kind}")]
    UnknownReference {
        /// The kind asked for.
        kind: String,
    },
    /// Neither yes nor no.
    #[error("neither yes nor no")]
    NotYesOrNo,
    /// Not pairs of hexadecimal digits.
    #[error("not hexadecimal")]
    NotHexadecimal,
    /// A name without a part, or with an empty one.
    #[error("not a name")]
    NotAName,
}

impl InputError {
    /// What would have been taken: codes, or an example of each form.
    pub fn takes(&self) -> Vec<String> {
        let forms: &[&str] = match self {
            Self::UnknownCode { takes, .. } => return takes.clone(),
            Self::NotADate(_) => &FORMS,
            Self::NotAnInstant => &["2026-02-20T10:15:00+02:00", "2026-02-20T08:15:00Z"],
            Self::NotADuration => &["90", "90s", "45m", "1h30m", "2d"],
            Self::NotACount => &["3", "2-5", "2/3/5"],
            Self::NotANumber => &["12", "-3.5", "2e6"],
            Self::NotAPlace => &["-4.3217,15.3125", "-4.3217,15.3125,2"],
            Self::NotYesOrNo => &["yes", "no", "true", "false"],
            Self::NotAName => &["NAME", "given=NAME;family=NAME"],
            Self::Empty
            | Self::NotOneLine
            | Self::ControlCharacters
            | Self::NotHexadecimal
            | Self::UnknownReference { .. } => &[],
        };
        forms.iter().map(|form| (*form).to_owned()).collect()
    }
}

/// Finds the record of a kind that a ref or an id names.
pub type Resolve<'a> = &'a dyn Fn(&str, &str) -> Option<RecordId>;

/// Reads one value of a field, for a set field one element.
pub fn parse_value(field: &Field, schema: &Schema, text: &str, resolve: Resolve<'_>) -> Result<Value, InputError> {
    if text.trim().is_empty() {
        return Err(InputError::Empty);
    }
    match &field.field_type {
        FieldType::Text => one_line(text).map(Value::Text),
        FieldType::LongText => long_text(text).map(Value::Text),
        FieldType::Code(list) | FieldType::Codes(list) => code(schema, list, text),
        FieldType::Date => Ok(Value::Date(PartialDate::parse(text)?)),
        FieldType::Instant => instant(&plain(text)).map(Value::Instant),
        FieldType::Duration => number::duration(&plain(text)).map(Value::Duration),
        FieldType::Count => number::count(&plain(text)).map(Value::Count),
        FieldType::Number => number::decimal(&plain(text)).map(Value::Number),
        FieldType::Geo => number::geo(&plain(text)).map(Value::Geo),
        FieldType::Ref(kind) | FieldType::Refs(kind) => resolve(kind, text.trim())
            .map(Value::Ref)
            .ok_or_else(|| InputError::UnknownReference { kind: kind.clone() }),
        FieldType::Bool => yes_or_no(text.trim()).map(Value::Bool),
        FieldType::Bytes => hex_bytes(text.trim()).map(Value::Bytes).ok_or(InputError::NotHexadecimal),
        FieldType::Name => name(text).map(Value::Name),
    }
}

/// The text of a value that [`parse_value`] reads as the same value.
pub fn print_value(value: &Value) -> String {
    match value {
        Value::Text(text) | Value::Code(text) => text.clone(),
        Value::Date(date) => date.to_string(),
        Value::Instant(instant) => instant.to_string(),
        Value::Duration(seconds) => seconds.to_string(),
        Value::Count(count) => print_count(count),
        Value::Number(decimal) => number::print_decimal(*decimal),
        Value::Geo(geo) => print_geo(geo),
        Value::Ref(id) => id.to_string(),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::Bytes(bytes) => hex_text(bytes),
        Value::Name(name) => print_name(name),
    }
}

/// Without white space around, digits and signs in ASCII.
fn plain(text: &str) -> String {
    text.trim().chars().map(normalise).collect()
}

fn one_line(text: &str) -> Result<String, InputError> {
    let text = text.trim();
    if text.contains(['\n', '\r', '\u{2028}', '\u{2029}']) {
        return Err(InputError::NotOneLine);
    }
    long_text(text)
}

fn long_text(text: &str) -> Result<String, InputError> {
    let is_allowed = |letter: char| !letter.is_control() || matches!(letter, '\n' | '\r' | '\t');
    if text.chars().all(is_allowed) { Ok(text.to_owned()) } else { Err(InputError::ControlCharacters) }
}

fn code(schema: &Schema, list: &str, text: &str) -> Result<Value, InputError> {
    let codes = schema.vocabulary(list);
    if let Some(code) = codes.and_then(|codes| codes.code(text.trim())) {
        return Ok(Value::Code(code.code.clone()));
    }
    let takes = codes.map_or_else(Vec::new, |codes| codes.codes.iter().map(|code| code.code.clone()).collect());
    Err(InputError::UnknownCode { list: list.to_owned(), takes })
}

fn instant(text: &str) -> Result<Instant, InputError> {
    let moment = chrono::DateTime::parse_from_rfc3339(text).map_err(|_| InputError::NotAnInstant)?;
    let offset_minutes = i16::try_from(moment.offset().local_minus_utc() / 60).map_err(|_| InputError::NotAnInstant)?;
    Ok(Instant { utc_millis: moment.timestamp_millis(), offset_minutes })
}

fn yes_or_no(text: &str) -> Result<bool, InputError> {
    let is = |words: [&str; 2]| words.iter().any(|word| text.eq_ignore_ascii_case(word));
    match (is(["yes", "true"]), is(["no", "false"])) {
        (true, _) => Ok(true),
        (_, true) => Ok(false),
        _ => Err(InputError::NotYesOrNo),
    }
}

fn print_count(count: &Count) -> String {
    let text = |number: Option<u64>| number.map_or_else(String::new, |number| number.to_string());
    match (count.min, count.best, count.max) {
        (None, Some(best), None) => best.to_string(),
        (Some(min), None, Some(max)) if min <= max => format!("{min}-{max}"),
        (min, best, max) => format!("{}/{}/{}", text(min), text(best), text(max)),
    }
}

fn print_geo(geo: &Geo) -> String {
    let degrees = |number: i32| number::print_decimal(Decimal { mantissa: i64::from(number), exponent: -7 });
    let precision = geo.precision.map_or_else(String::new, |code| format!(",{code}"));
    format!("{},{}{precision}", degrees(geo.latitude), degrees(geo.longitude))
}

/// A text whose pieces all begin with a role and `=` is a name in parts; any other is a full name.
fn name(text: &str) -> Result<PersonName, InputError> {
    let text = one_line(text)?;
    let pieces: Vec<&str> = text.split(';').map(str::trim).collect();
    let Some(words) = pieces.iter().map(|piece| labelled(piece)).collect::<Option<Vec<_>>>() else {
        return Ok(PersonName::full(&text));
    };
    let mut parts = Vec::new();
    let mut script = None;
    for (word, value) in words {
        if value.is_empty() {
            return Err(InputError::NotAName);
        }
        match NameRole::from_word(word) {
            Some(role) => parts.push(NamePart { role, text: value.to_owned() }),
            None => script = Some(value.parse().map_err(|_| InputError::NotAName)?),
        }
    }
    if parts.is_empty() {
        return Err(InputError::NotAName);
    }
    let mut name = PersonName { parts, script: Script::COMMON };
    name.script = script.unwrap_or_else(|| Script::of(&name.joined()));
    Ok(name)
}

/// `role=text` or `script=Code`.
fn labelled(piece: &str) -> Option<(&str, &str)> {
    let (word, value) = piece.split_once('=')?;
    let is_known = word == "script" || NameRole::from_word(word).is_some();
    is_known.then_some((word, value.trim()))
}

fn print_name(name: &PersonName) -> String {
    let joined = name.joined();
    if name.parts.len() == 1 && *name == PersonName::full(&joined) && labelled(&joined).is_none() {
        return joined;
    }
    let mut pieces: Vec<String> = name.parts.iter().map(|part| format!("{}={}", part.role.word(), part.text)).collect();
    if name.script != Script::of(&joined) {
        pieces.push(format!("script={}", name.script));
    }
    pieces.join(";")
}
