//! Times as EXIF writes them, checked against the calendar.

use exif::{DateTime, Value};

/// A local time like `2008-10-22T16:28:39`, or `None` if it is blank or impossible.
pub(super) fn local_time(value: &Value) -> Option<String> {
    let Value::Ascii(texts) = value else { return None };
    let time = DateTime::from_ascii(texts.first()?).ok()?;
    let is_possible =
        is_date(time.year, time.month, time.day) && time.hour < 24 && time.minute < 60 && time.second <= 60;
    is_possible.then(|| {
        format!(
            "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}",
            time.year, time.month, time.day, time.hour, time.minute, time.second
        )
    })
}

/// An offset like `+02:00`, in minutes.
pub(super) fn offset_minutes(value: &Value) -> Option<i16> {
    let Value::Ascii(texts) = value else { return None };
    let text = std::str::from_utf8(texts.first()?).ok()?.trim();
    if text == "Z" {
        return Some(0);
    }
    let (sign, rest) = match text.as_bytes().first()? {
        b'+' => (1, &text[1..]),
        b'-' => (-1, &text[1..]),
        _ => return None,
    };
    let (hours, minutes) = rest.split_once(':')?;
    let (hours, minutes) = (two_digits(hours)?, two_digits(minutes)?);
    (hours <= 14 && minutes < 60).then_some(sign * (hours * 60 + minutes))
}

/// Date and time of the satellites, in UTC.
pub(super) fn satellite_time(date: &Value, clock: &Value) -> Option<String> {
    let Value::Ascii(texts) = date else { return None };
    let text = std::str::from_utf8(texts.first()?).ok()?;
    let mut parts = text.split([':', '-']);
    let year: u16 = parts.next()?.parse().ok()?;
    let (month, day) = (parts.next()?.parse().ok()?, parts.next()?.trim().parse().ok()?);
    let Value::Rational(parts) = clock else { return None };
    let [hour, minute, second] = parts.as_slice() else { return None };
    let whole = |part: &exif::Rational| (part.denom != 0).then(|| part.num / part.denom);
    let (hour, minute, second) = (whole(hour)?, whole(minute)?, whole(second)?);
    let is_possible = is_date(year, month, day) && hour < 24 && minute < 60 && second <= 60;
    is_possible.then(|| format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z"))
}

fn two_digits(text: &str) -> Option<i16> {
    let is_number = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}

/// Whether the day exists; years before photography count as not set.
fn is_date(year: u16, month: u8, day: u8) -> bool {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        _ => return false,
    };
    (1826..=9999).contains(&year) && (1..=days).contains(&day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ascii(text: &str) -> Value {
        Value::Ascii(vec![text.as_bytes().to_vec()])
    }

    #[test]
    fn only_possible_times_are_taken() {
        assert_eq!(local_time(&ascii("2008:10:22 16:28:39")).as_deref(), Some("2008-10-22T16:28:39"));
        for impossible in
            ["0000:00:00 00:00:00", "2023:02:29 10:00:00", "2023:01:01 24:00:00", "    :  :     :  :  ", "2023"]
        {
            assert_eq!(local_time(&ascii(impossible)), None, "{impossible}");
        }
    }

    #[test]
    fn offsets_count_in_minutes_with_their_sign() {
        assert_eq!(offset_minutes(&ascii("+05:30")), Some(330));
        assert_eq!(offset_minutes(&ascii("-03:00")), Some(-180));
        assert_eq!(offset_minutes(&ascii("0300")), None);
        assert_eq!(offset_minutes(&ascii("+é:00")), None);
    }
}
