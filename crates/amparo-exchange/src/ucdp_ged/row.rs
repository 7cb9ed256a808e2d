//! One row as drafts of an event, its victims and the act.

use super::column::Cells;
use super::error::{GedProblem, GedRowError, GedWarning};
use super::span::{Span, read_span};
use crate::RecordDraft;

/// What stands in `event.external_source`.
pub const EXTERNAL_SOURCE: &str = "UCDP GED";

/// Which act a death counts as, by `type_of_violence`.
///
/// One-sided violence (3) is by definition of the codebook directed at civilians, hence the deliberate killing of a
/// non-combatant. In combat of a state (1) or between others (2) the dataset does not say whether a killing was
/// unlawful or whom it was aimed at, hence the widest code; a member decides on evidence of his own.
pub const ACT_OF_VIOLENCE: [(&str, &str); 3] = [("1", "ACT.KIL"), ("2", "ACT.KIL"), ("3", "ACT.KIL.NCB")];

/// What one row of the dataset gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GedRow {
    /// The line the row begins at.
    pub line: u64,
    /// The id of the event in the dataset.
    pub external_id: String,
    /// The event, `source_row` among its fields.
    pub event: RecordDraft,
    /// Those who died, as one counted group; `None` if nobody did.
    /// A person needs a pseudonym besides, which casework makes.
    pub victim: Option<RecordDraft>,
    /// The acts, without `event` and `victim`, which only exist once the others are saved.
    pub acts: Vec<RecordDraft>,
    /// What is odd and taken as it stands.
    pub warnings: Vec<GedWarning>,
    /// The whole row as one JSON object with sorted names: every column is kept.
    pub source_row: String,
}

/// Makes drafts of a row.
pub(super) fn read_row(cells: &Cells<'_>) -> Result<GedRow, GedRowError> {
    let mut warnings = Vec::new();
    let span = read_span(cells)?;
    warnings.extend(span.warning);
    let place = read_place(cells, &mut warnings)?;
    let act_code = act_code(cells)?;
    let deaths = read_deaths(cells, &mut warnings)?;
    let source_row = cells.json();
    let external_id = cells.needed("id")?.to_owned();

    let mut event = RecordDraft::new("event");
    event.set("title", title(cells));
    event.set("start", span.start.clone());
    event.set("end", span.end.clone());
    event.set("region", joined([cells.line_of("country"), cells.line_of("adm_1")], ", "));
    event.set("area", area(cells));
    event.set("place", place);
    event.set("location", first([cells.line_of("where_description"), cells.line_of("where_coordinates")]));
    event.set("clarity", clarity(cells, &mut warnings));
    event.set("external_source", EXTERNAL_SOURCE);
    event.set("external_id", external_id.clone());
    event.set("source_row", source_row.clone());

    let victim = deaths.is_any().then(|| victim(cells, &deaths));
    let acts = if deaths.is_any() { vec![act(cells, act_code, &deaths, &span)] } else { Vec::new() };
    Ok(GedRow { line: cells.line, external_id, event, victim, acts, warnings, source_row })
}

/// The three estimates of a row.
struct Deaths {
    low: u64,
    best: u64,
    high: u64,
}

impl Deaths {
    fn is_any(&self) -> bool {
        self.low > 0 || self.best > 0 || self.high > 0
    }

    /// As the text of a count: lowest, best and highest.
    fn text(&self) -> String {
        format!("{}/{}/{}", self.low, self.best, self.high)
    }
}

fn read_deaths(cells: &Cells<'_>, warnings: &mut Vec<GedWarning>) -> Result<Deaths, GedRowError> {
    let deaths = Deaths { low: cells.number("low")?, best: cells.number("best")?, high: cells.number("high")? };
    if deaths.best < deaths.low {
        warnings.push(GedWarning::BestBelowLow);
    }
    if deaths.high < deaths.best {
        warnings.push(GedWarning::HighBelowBest);
    }
    Ok(deaths)
}

fn victim(cells: &Cells<'_>, deaths: &Deaths) -> RecordDraft {
    let mut victim = RecordDraft::new("person");
    victim.set("counting_unit", "GROUP");
    let sides = [cells.line_of("side_a"), cells.line_of("side_b")];
    victim.set("group_description", first([cells.line_of("dyad_name"), joined(sides, " – ")]));
    victim.set("number_in_group", deaths.text());
    victim
}

fn act(cells: &Cells<'_>, code: &'static str, deaths: &Deaths, span: &Span) -> RecordDraft {
    let mut act = RecordDraft::new("act");
    act.set("type", code);
    act.set("count", deaths.text());
    act.set("start", span.start.clone());
    act.set("end", span.end.clone());
    if are_all_civilians(cells, deaths.best) {
        act.set("status_of_person_killed", "CIV");
    }
    act
}

/// Whether the row counts every death as that of a civilian. What those of a side were is not said.
fn are_all_civilians(cells: &Cells<'_>, best: u64) -> bool {
    let count = |column| cells.number(column).ok();
    best > 0
        && count("deaths_civilians") == Some(best)
        && ["deaths_a", "deaths_b", "deaths_unknown"].into_iter().all(|column| count(column) == Some(0))
}

fn act_code(cells: &Cells<'_>) -> Result<&'static str, GedRowError> {
    let violence = cells.needed("type_of_violence")?;
    ACT_OF_VIOLENCE
        .into_iter()
        .find(|(known, _)| *known == violence)
        .map(|(_, code)| code)
        .ok_or_else(|| cells.error("type_of_violence", GedProblem::UnknownCode))
}

/// `latitude,longitude,precision`; the precision is the list WP of this program.
fn read_place(cells: &Cells<'_>, warnings: &mut Vec<GedWarning>) -> Result<String, GedRowError> {
    let latitude = degrees(cells, "latitude", 90)?;
    let longitude = degrees(cells, "longitude", 180)?;
    let precision = cells.text("where_prec");
    if matches!(precision, "1" | "2" | "3" | "4" | "5" | "6" | "7") {
        Ok(format!("{latitude},{longitude},{precision}"))
    } else {
        warnings.push(GedWarning::PlacePrecisionUnknown);
        Ok(format!("{latitude},{longitude}"))
    }
}

/// Degrees as they stand, cut after the seventh decimal place: a hundredth of a metre.
fn degrees<'a>(cells: &Cells<'a>, column: &'static str, most: u32) -> Result<&'a str, GedRowError> {
    let text = cells.needed(column)?;
    let not_a_place = || cells.error(column, GedProblem::NotAPlace);
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let digits = whole.strip_prefix('-').unwrap_or(whole);
    let are_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if digits.is_empty() || !are_digits(digits) || !are_digits(decimals) {
        return Err(not_a_place());
    }
    let number: u32 = digits.parse().map_err(|_| not_a_place())?;
    let is_beyond = number > most || (number == most && decimals.bytes().any(|digit| digit != b'0'));
    if is_beyond {
        return Err(not_a_place());
    }
    let kept = if decimals.is_empty() { whole.len() } else { whole.len() + 1 + decimals.len().min(7) };
    Ok(&text[..kept])
}

fn clarity(cells: &Cells<'_>, warnings: &mut Vec<GedWarning>) -> String {
    match cells.text("event_clarity") {
        known @ ("1" | "2") => known.to_owned(),
        other => {
            if !other.is_empty() {
                warnings.push(GedWarning::ClarityUnknown);
            }
            String::new()
        }
    }
}

/// Who against whom and where, in the words of the dataset.
fn title(cells: &Cells<'_>) -> String {
    let sides = joined([cells.line_of("side_a"), cells.line_of("side_b")], " – ");
    joined([sides, first([cells.line_of("where_coordinates"), area(cells)])], ", ")
}

/// The smallest area the row names.
fn area(cells: &Cells<'_>) -> String {
    let names = ["adm_2", "where_coordinates", "adm_1", "country"];
    first(names.map(|column| cells.line_of(column)))
}

fn first<const N: usize>(texts: [String; N]) -> String {
    texts.into_iter().find(|text| !text.is_empty()).unwrap_or_default()
}

fn joined(texts: [String; 2], between: &str) -> String {
    match texts {
        [one, other] if one.is_empty() || other.is_empty() => one + &other,
        [one, other] => one + between + &other,
    }
}
