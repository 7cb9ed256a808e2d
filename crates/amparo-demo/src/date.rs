//! Invented dates, as uncertain as those of real statements.
//!
//! Must stay true: every form that the program takes occurs, and every precision from a single day to several years.

use crate::choice::Choice;

/// A day; months are taken to have 28 days, which every month has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Day {
    year: i32,
    month: i32,
    day: i32,
}

impl Day {
    /// A day of the calendar, at most the 28th.
    pub(crate) const fn new(year: i32, month: i32, day: i32) -> Self {
        Self { year, month, day }
    }

    /// A day from the beginning of 2024 to the end of March 2026.
    pub(crate) fn any(choice: &mut Choice) -> Self {
        let months = choice.between(0, 26);
        Self { year: 2024 + months / 12, month: months % 12 + 1, day: choice.between(1, 21) }
    }

    /// Some days later.
    pub(crate) fn later(self, days: i32) -> Self {
        let days = self.day - 1 + days;
        let months = self.month - 1 + days / 28;
        Self { year: self.year + months / 12, month: months % 12 + 1, day: days % 28 + 1 }
    }

    /// The day as it is written.
    pub(crate) fn text(self) -> String {
        format!("{}-{:02}-{:02}", self.year, self.month, self.day)
    }

    fn month(self) -> String {
        format!("{}-{:02}", self.year, self.month)
    }

    /// The day as a person may remember it, and the last day that this can mean or soon after it.
    pub(crate) fn remembered(self, choice: &mut Choice) -> (String, Self) {
        let last = Self { day: 28, ..self };
        match choice.below(20) {
            0 | 1 => (format!("{}~", self.text()), self.later(5)),
            2 | 3 => (format!("{}/{}", self.text(), self.later(3).text()), self.later(4)),
            4 => (format!("{}/{}", self.text(), self.later(6).text()), self.later(7)),
            5 | 6 => (self.month(), last.later(4)),
            7 => (format!("{}~", self.month()), last.later(4)),
            8 if self.month <= 10 && self.year < 2026 => {
                let end = Self { month: self.month + 2, ..last };
                (format!("{}/{}", self.month(), end.month()), end.later(4))
            }
            9 if self.year < 2026 => (self.year.to_string(), Self { month: 12, ..last }.later(4)),
            10 if self.year == 2024 => ("2024/2025".to_owned(), Self { year: 2025, month: 12, day: 28 }.later(4)),
            11 => ("2026-02-20/2026-02-28".to_owned(), Self { year: 2026, month: 2, day: 28 }.later(2)),
            _ => (self.text(), self),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use amparo_domain::PartialDate;

    use super::*;

    #[test]
    fn every_precision_occurs_and_every_date_is_one() {
        let mut choice = Choice::new(3);
        let mut precisions = BTreeSet::new();
        for _ in 0..2000 {
            let day = Day::any(&mut choice);
            let (text, after) = day.remembered(&mut choice);
            let date = PartialDate::parse(&text).unwrap_or_else(|error| panic!("{text}: {error}"));
            let after = PartialDate::parse(&after.text()).unwrap_or_else(|error| panic!("{text}: {error}"));
            assert!(after.earliest >= date.earliest, "{text} was told before it happened");
            precisions.insert(date.precision);
        }
        assert_eq!(precisions, (1..=6).collect());
    }
}
