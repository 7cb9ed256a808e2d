//! Days and moments as each language writes them.

use chrono::{DateTime, Datelike, NaiveDate, Timelike};

use crate::{Catalogue, Language};

/// A calendar day as the language writes it.
pub fn date_text(language: Language, date: NaiveDate) -> String {
    let catalogue = Catalogue::of(language);
    let month = catalogue.text(&format!("month-{}", date.month()));
    catalogue.message(
        "date-day",
        &[
            ("day", digits(language, &date.day().to_string()).into()),
            ("month", month.into()),
            ("year", digits(language, &date.year().to_string()).into()),
        ],
    )
}

/// A moment in UTC, to the minute, as the language writes it. Milliseconds since 1970.
pub fn instant_text(language: Language, utc_millis: i64) -> String {
    let Some(moment) = DateTime::from_timestamp_millis(utc_millis) else { return String::new() };
    Catalogue::of(language).message(
        "date-moment",
        &[
            ("date", date_text(language, moment.date_naive()).into()),
            ("time", digits(language, &format!("{:02}:{:02}", moment.hour(), moment.minute())).into()),
        ],
    )
}

/// The digits of a number in the language's own form. Never for hashes, references and codes.
pub fn digits(language: Language, text: &str) -> String {
    if language != Language::Arabic {
        return text.to_owned();
    }
    text.chars()
        .map(|each| match each.to_digit(10) {
            Some(digit) => char::from_u32(0x0660 + digit).unwrap_or(each),
            None => each,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_writes_its_own_digits() {
        assert_eq!(digits(Language::Arabic, "2026-02"), "٢٠٢٦-٠٢");
        assert_eq!(digits(Language::French, "2026"), "2026");
    }

    #[test]
    fn a_day_is_written_out_in_every_language() {
        let day = NaiveDate::from_ymd_opt(2026, 2, 5);
        let written: Vec<String> =
            Language::ALL.iter().filter_map(|language| Some(date_text(*language, day?))).collect();
        assert_eq!(
            written,
            [
                "5 February 2026",
                "5 février 2026",
                "5 de febrero de 2026",
                "٥ فبراير ٢٠٢٦",
                "5 февраля 2026 г.",
                "2026年2月5日"
            ]
        );
    }
}
