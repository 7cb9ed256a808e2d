//! When an event happened, as precisely as the row says and no more.
//!
//! The codebook: precision 1 is the exact day; 2 to 5 mean that it happened somewhere between start and end.

use amparo_domain::date::PartialDate;

use super::column::Cells;
use super::error::{GedProblem, GedRowError, GedWarning};

/// Beginning and end as texts for date fields.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) start: String,
    pub(super) end: String,
    pub(super) warning: Option<GedWarning>,
}

/// Reads the three columns of time.
pub(super) fn read_span(cells: &Cells<'_>) -> Result<Span, GedRowError> {
    let start = day(cells, "date_start")?;
    let end = day(cells, "date_end")?;
    if end < start {
        return Err(cells.error("date_end", GedProblem::Reversed));
    }
    match cells.needed("date_prec")? {
        "1" => Ok(Span { start: start.to_owned(), end: end.to_owned(), warning: None }),
        "2" | "3" | "4" | "5" if start == end => {
            let about = format!("{start}~");
            Ok(Span { start: about.clone(), end: about, warning: Some(GedWarning::OneDayForASpan) })
        }
        "2" | "3" | "4" | "5" => {
            let between = format!("{start}/{end}");
            Ok(Span { start: between.clone(), end: between, warning: None })
        }
        _ => Err(cells.error("date_prec", GedProblem::UnknownCode)),
    }
}

/// A day; releases that write midnight behind it mean the day.
fn day<'a>(cells: &Cells<'a>, column: &'static str) -> Result<&'a str, GedRowError> {
    let text = cells.needed(column)?;
    let day = text.split_once([' ', 'T']).map_or(text, |(day, _)| day);
    let is_day = day.len() == 10 && PartialDate::parse(day).is_ok_and(|date| date.earliest == date.latest);
    if is_day { Ok(day) } else { Err(cells.error(column, GedProblem::NotADate)) }
}
