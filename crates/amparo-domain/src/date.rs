//! Dates as people know them: a day, a month, a year, a span, or roughly one of these.
//!
//! Not here: moments (`value::Instant`), other calendars, deadlines.
//! Must stay true: the bounds are never narrower than what was written, and what is printed
//! parses to the same date.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate};

use crate::fold::ascii_digit;

/// A date with its bounds.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct PartialDate {
    /// As written, digits and signs in ASCII.
    pub written: String,
    /// Code of list DP: 1 exact, 2 up to 6 days, 3 a week, 4 up to a month, 5 up to a year,
    /// 6 more than a year.
    pub precision: u8,
    /// The first day it can mean.
    pub earliest: NaiveDate,
    /// The last day it can mean.
    pub latest: NaiveDate,
}

/// Why a text is not a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DateError {
    /// The text has none of the forms that are taken.
    #[error("not a date in one of the forms: {}", FORMS.join(", "))]
    Unreadable,
    /// The month or the day does not exist.
    #[error("no such day in the calendar")]
    NoSuchDay,
    /// The span ends before it begins.
    #[error("the span ends before it begins")]
    Reversed,
    /// A span without a beginning or an end.
    #[error("a span needs both ends; the forms are: {}", FORMS.join(", "))]
    Open,
    /// Stored parts that contradict each other.
    #[error("the parts of the date contradict each other")]
    Inconsistent,
}

/// An example of every form that is taken.
pub const FORMS: [&str; 7] =
    ["2026", "2026-02", "2026-02-20", "2026-02~", "2026-02-20~", "2026-02-20/2026-02-28", "2026-02/2026-04"];

impl PartialDate {
    /// Reads one of [`FORMS`]; digits of Arabic, Persian and full width are taken too.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        let written: String = text.trim().chars().map(normalise).filter(|c| *c != ' ').collect();
        let (earliest, latest) = match written.split_once('/') {
            None => Point::parse(&written)?.bounds()?,
            Some((start, end)) => span(start, end)?,
        };
        Ok(Self { precision: precision(earliest, latest), written, earliest, latest })
    }

    /// Puts stored parts together; bounds are days since 1970-01-01.
    ///
    /// Refuses parts that do not say what the written form says.
    pub fn from_days(written: &str, precision: u8, earliest: i64, latest: i64) -> Result<Self, DateError> {
        let date = Self::parse(written)?;
        let is_same = date.written == written
            && date.precision == precision
            && date.earliest_days() == earliest
            && date.latest_days() == latest;
        if is_same { Ok(date) } else { Err(DateError::Inconsistent) }
    }

    /// A single day.
    pub fn day(day: NaiveDate) -> Self {
        Self { written: day.to_string(), precision: 1, earliest: day, latest: day }
    }

    /// Days from 1970-01-01 to the earliest day.
    pub fn earliest_days(&self) -> i64 {
        days_since_1970(self.earliest)
    }

    /// Days from 1970-01-01 to the latest day.
    pub fn latest_days(&self) -> i64 {
        days_since_1970(self.latest)
    }
}

impl FromStr for PartialDate {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        Self::parse(text)
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written)
    }
}

impl fmt::Debug for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PartialDate(…, precision {})", self.precision)
    }
}

impl Ord for PartialDate {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |date: &Self| (date.earliest, date.latest, date.precision);
        key(self).cmp(&key(other)).then_with(|| self.written.cmp(&other.written))
    }
}

impl PartialOrd for PartialDate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// One end of a span, or a date that is no span.
struct Point {
    first: NaiveDate,
    last: NaiveDate,
    is_approximate: bool,
}

impl Point {
    fn parse(text: &str) -> Result<Self, DateError> {
        let (text, is_approximate) = match text.strip_suffix('~') {
            Some(rest) => (rest, true),
            None => (text, false),
        };
        if text.is_empty() || text == ".." {
            return Err(DateError::Open);
        }
        let parts: Vec<&str> = text.split('-').collect();
        let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
        if !matches!(lengths[..], [4] | [4, 2] | [4, 2, 2]) {
            return Err(DateError::Unreadable);
        }
        let number = |part: &&str| {
            let is_number = part.bytes().all(|byte| byte.is_ascii_digit());
            if is_number { part.parse().map_err(|_| DateError::Unreadable) } else { Err(DateError::Unreadable) }
        };
        let numbers = parts.iter().map(number).collect::<Result<Vec<u32>, _>>()?;
        let (first, last) = calendar_unit(&numbers).ok_or(DateError::NoSuchDay)?;
        Ok(Self { first, last, is_approximate })
    }

    /// First and last day, widened by half the unit, rounded up, on both sides if approximate.
    fn bounds(&self) -> Result<(NaiveDate, NaiveDate), DateError> {
        if !self.is_approximate {
            return Ok((self.first, self.last));
        }
        let half = Days::new(length(self.first, self.last).div_ceil(2));
        let earliest = self.first.checked_sub_days(half).ok_or(DateError::NoSuchDay)?;
        let latest = self.last.checked_add_days(half).ok_or(DateError::NoSuchDay)?;
        Ok((earliest, latest))
    }
}

fn calendar_unit(numbers: &[u32]) -> Option<(NaiveDate, NaiveDate)> {
    let year = i32::try_from(*numbers.first()?).ok().filter(|year| *year >= 1)?;
    match numbers[1..] {
        [] => Some((NaiveDate::from_ymd_opt(year, 1, 1)?, NaiveDate::from_ymd_opt(year, 12, 31)?)),
        [month] => {
            let first = NaiveDate::from_ymd_opt(year, month, 1)?;
            Some((first, first.checked_add_months(Months::new(1))?.pred_opt()?))
        }
        [month, day, ..] => NaiveDate::from_ymd_opt(year, month, day).map(|day| (day, day)),
    }
}

fn span(start: &str, end: &str) -> Result<(NaiveDate, NaiveDate), DateError> {
    if end.contains('/') {
        return Err(DateError::Unreadable);
    }
    let (start, end) = (Point::parse(start)?, Point::parse(end)?);
    if end.first < start.first || end.last < start.last {
        return Err(DateError::Reversed);
    }
    let ((first_earliest, first_latest), (last_earliest, last_latest)) = (start.bounds()?, end.bounds()?);
    // A very rough beginning may reach beyond the end, and the other way round.
    Ok((first_earliest.min(last_earliest), last_latest.max(first_latest)))
}

/// The number of days, both bounds counted.
fn length(earliest: NaiveDate, latest: NaiveDate) -> u64 {
    u64::try_from((latest - earliest).num_days()).unwrap_or(0) + 1
}

fn precision(earliest: NaiveDate, latest: NaiveDate) -> u8 {
    let is_within_a_year = earliest.checked_add_months(Months::new(12)).is_some_and(|anniversary| latest < anniversary);
    match length(earliest, latest) {
        0 | 1 => 1,
        2..=6 => 2,
        7 => 3,
        8..=31 => 4,
        32..=365 => 5,
        _ if is_within_a_year => 5,
        _ => 6,
    }
}

fn days_since_1970(day: NaiveDate) -> i64 {
    const DAYS_TO_1970: i64 = 719_163;
    i64::from(day.num_days_from_ce()) - DAYS_TO_1970
}

/// Digits and signs of other keyboards as ASCII.
pub(crate) fn normalise(letter: char) -> char {
    match letter {
        '\u{ff0d}' | '\u{2010}' | '\u{2011}' | '\u{2012}' | '\u{2013}' | '\u{2212}' => '-',
        '\u{ff0f}' | '\u{2044}' => '/',
        '\u{ff5e}' | '\u{301c}' => '~',
        '\u{3000}' | '\u{a0}' => ' ',
        other => ascii_digit(other),
    }
}

#[cfg(test)]
mod tests;
