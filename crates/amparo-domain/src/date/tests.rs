#![expect(clippy::unwrap_used, reason = "a failed parse is the failed test")]

use proptest::prelude::*;

use super::*;

fn parse(text: &str) -> PartialDate {
    PartialDate::parse(text).unwrap()
}

fn bounds(text: &str) -> (String, String, u8) {
    let date = parse(text);
    (date.earliest.to_string(), date.latest.to_string(), date.precision)
}

fn expect(text: &str, earliest: &str, latest: &str, precision: u8) {
    assert_eq!(bounds(text), (earliest.to_owned(), latest.to_owned(), precision), "{text}");
}

#[test]
fn every_form_gives_its_bounds_and_precision() {
    expect("2026", "2026-01-01", "2026-12-31", 5);
    expect("2024", "2024-01-01", "2024-12-31", 5);
    expect("2026-02", "2026-02-01", "2026-02-28", 4);
    expect("2024-02", "2024-02-01", "2024-02-29", 4);
    expect("2026-03", "2026-03-01", "2026-03-31", 4);
    expect("2026-02-20", "2026-02-20", "2026-02-20", 1);
    expect("2026-02-20/2026-02-21", "2026-02-20", "2026-02-21", 2);
    expect("2026-02-20/2026-02-26", "2026-02-20", "2026-02-26", 3);
    expect("2026-02-20/2026-02-28", "2026-02-20", "2026-02-28", 4);
    expect("2026-02/2026-04", "2026-02-01", "2026-04-30", 5);
    expect("2025-03-01/2026-03-01", "2025-03-01", "2026-03-01", 6);
    expect("2024/2026-03-01", "2024-01-01", "2026-03-01", 6);
}

#[test]
fn a_tilde_widens_by_half_the_unit_rounded_up_to_whole_days() {
    expect("2026-02-20~", "2026-02-19", "2026-02-21", 2);
    expect("2026-02~", "2026-01-18", "2026-03-14", 5);
    expect("2026-03~", "2026-02-13", "2026-04-16", 5);
    expect("2026~", "2025-07-02", "2027-07-02", 6);
    expect("2026-02-20~/2026-02-28", "2026-02-19", "2026-02-28", 4);
}

#[test]
fn digits_and_signs_of_other_keyboards_are_taken() {
    for text in ["٢٠٢٦-٠٢-٢٠", "۲۰۲۶-۰۲-۲۰", "2026－02－20", " 2026-02-20 "] {
        assert_eq!(parse(text).written, "2026-02-20", "{text}");
    }
    assert_eq!(parse("2026-02 / 2026-04").written, "2026-02/2026-04");
}

#[test]
fn what_is_no_date_is_refused_with_its_reason() {
    for (text, error) in [
        ("about march", DateError::Unreadable),
        ("20/02/2026", DateError::Unreadable),
        ("2026-2-3", DateError::Unreadable),
        ("2026-02-20/2026-02-21/2026-02-22", DateError::Unreadable),
        ("+026-02", DateError::Unreadable),
        ("2026-02-30", DateError::NoSuchDay),
        ("2026-13", DateError::NoSuchDay),
        ("0000", DateError::NoSuchDay),
        ("../2026-03", DateError::Open),
        ("2026-03/", DateError::Open),
        ("", DateError::Open),
        ("2026-03/2026-02", DateError::Reversed),
    ] {
        assert_eq!(PartialDate::parse(text), Err(error), "{text}");
    }
}

#[test]
fn stored_parts_that_contradict_the_written_form_are_refused() {
    let date = parse("2026-02~");
    let days = (date.earliest_days(), date.latest_days());
    assert_eq!(PartialDate::from_days("2026-02~", 5, days.0, days.1), Ok(date));
    let narrowed = PartialDate::from_days("2026-02~", 5, days.0 + 1, days.1);
    assert_eq!(narrowed, Err(DateError::Inconsistent));
    assert_eq!(PartialDate::day(NaiveDate::from_ymd_opt(1970, 1, 2).unwrap()).earliest_days(), 1);
}

fn point() -> impl Strategy<Value = String> {
    (1_i32..=9999, 0_u32..=12, 0_u32..=28, any::<bool>()).prop_map(|(year, month, day, rough)| {
        let tilde = if rough { "~" } else { "" };
        match (month, day) {
            (0, _) => format!("{year:04}{tilde}"),
            (_, 0) => format!("{year:04}-{month:02}{tilde}"),
            _ => format!("{year:04}-{month:02}-{day:02}{tilde}"),
        }
    })
}

fn any_date() -> impl Strategy<Value = PartialDate> {
    prop_oneof![
        point().prop_map(|text| parse(&text)),
        (point(), point())
            .prop_filter_map("reversed", |(start, end)| { PartialDate::parse(&format!("{start}/{end}")).ok() }),
    ]
}

proptest! {
    #[test]
    fn what_is_printed_parses_to_the_same_date(date in any_date()) {
        prop_assert_eq!(&parse(&date.to_string()), &date);
        let days = (date.earliest_days(), date.latest_days());
        let stored = PartialDate::from_days(&date.written, date.precision, days.0, days.1);
        prop_assert_eq!(stored, Ok(date));
    }

    #[test]
    fn bounds_are_never_narrower_than_written(date in any_date()) {
        prop_assert!(date.earliest <= date.latest);
        let plain = parse(&date.written.replace('~', ""));
        prop_assert!(date.earliest <= plain.earliest && plain.latest <= date.latest);
        prop_assert!(date.precision >= plain.precision);
    }

    #[test]
    fn order_is_total(a in any_date(), b in any_date(), c in any_date()) {
        prop_assert_eq!(a.cmp(&b), b.cmp(&a).reverse());
        prop_assert_eq!(a.cmp(&b) == Ordering::Equal, a == b);
        if a <= b && b <= c {
            prop_assert!(a <= c);
        }
        if a.earliest < b.earliest {
            prop_assert!(a < b);
        }
    }

    #[test]
    fn no_text_makes_the_parser_fall_over(text in "\\PC{0,24}") {
        let _ = PartialDate::parse(&text);
    }
}
