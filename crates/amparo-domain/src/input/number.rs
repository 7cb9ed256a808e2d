//! Counts, numbers, places and lengths of time as text.
//!
//! Not here: dates and moments.
//! Must stay true: no floating point; a number is read exactly or refused.

use super::InputError;
use crate::value::{Count, Decimal, Geo};

/// `3` is a best estimate, `2-5` lowest and highest, `2/3/5` all three; a place may be empty.
pub(super) fn count(text: &str) -> Result<Count, InputError> {
    let parts: Vec<&str> = text.split('/').map(str::trim).collect();
    let count = match parts[..] {
        [min, best, max] => Count { min: optional(min)?, best: optional(best)?, max: optional(max)? },
        [single] => match single.split_once('-') {
            None => Count { best: Some(whole(single)?), ..Count::default() },
            Some((min, max)) => {
                let (min, max) = (whole(min.trim())?, whole(max.trim())?);
                if min > max {
                    return Err(InputError::NotACount);
                }
                Count { min: Some(min), best: None, max: Some(max) }
            }
        },
        _ => return Err(InputError::NotACount),
    };
    if count == Count::default() { Err(InputError::NotACount) } else { Ok(count) }
}

fn optional(text: &str) -> Result<Option<u64>, InputError> {
    if text.is_empty() { Ok(None) } else { whole(text).map(Some) }
}

fn whole(text: &str) -> Result<u64, InputError> {
    if !is_digits(text) {
        return Err(InputError::NotACount);
    }
    text.parse().map_err(|_| InputError::NotACount)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// `12`, `-3.5` or `2e6`; the digits behind the point are kept as written.
pub(super) fn decimal(text: &str) -> Result<Decimal, InputError> {
    let (digits, exponent) = match text.split_once(['e', 'E']) {
        None => (text, 0_i32),
        Some((digits, exponent)) => (digits, exponent.parse().map_err(|_| InputError::NotANumber)?),
    };
    let (sign, digits) = match digits.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", digits),
    };
    let (integer, fraction) = match digits.split_once('.') {
        None => (digits, ""),
        Some((integer, fraction)) if is_digits(fraction) => (integer, fraction),
        Some(_) => return Err(InputError::NotANumber),
    };
    if !is_digits(integer) {
        return Err(InputError::NotANumber);
    }
    let mantissa = format!("{sign}{integer}{fraction}").parse().map_err(|_| InputError::NotANumber)?;
    let places = i32::try_from(fraction.len()).map_err(|_| InputError::NotANumber)?;
    let exponent = exponent.checked_sub(places).and_then(|number| i8::try_from(number).ok());
    Ok(Decimal { mantissa, exponent: exponent.ok_or(InputError::NotANumber)? })
}

pub(super) fn print_decimal(number: Decimal) -> String {
    let Decimal { mantissa, exponent } = number;
    // 19 digits is what a mantissa can have; beyond, the point would only move through zeros.
    if !(-19..=0).contains(&exponent) {
        return format!("{mantissa}e{exponent}");
    }
    let sign = if mantissa < 0 { "-" } else { "" };
    let places = usize::from(exponent.unsigned_abs());
    let digits = format!("{:0>width$}", mantissa.unsigned_abs(), width = places + 1);
    let (integer, fraction) = digits.split_at(digits.len() - places);
    if fraction.is_empty() { format!("{sign}{integer}") } else { format!("{sign}{integer}.{fraction}") }
}

/// Degrees north and east, and how precisely they are known.
pub(super) fn geo(text: &str) -> Result<Geo, InputError> {
    let parts: Vec<&str> = text.split(',').map(str::trim).collect();
    let (latitude, longitude, precision) = match parts[..] {
        [latitude, longitude] => (latitude, longitude, None),
        [latitude, longitude, code] => {
            let code = code.parse().ok().filter(|code| (1..=7).contains(code));
            (latitude, longitude, Some(code.ok_or(InputError::NotAPlace)?))
        }
        _ => return Err(InputError::NotAPlace),
    };
    Ok(Geo { latitude: degrees(latitude, 90)?, longitude: degrees(longitude, 180)?, precision })
}

/// Degrees in units of 1e-7, further digits rounded.
fn degrees(text: &str, limit: i128) -> Result<i32, InputError> {
    const UNITS: i128 = 10_000_000;
    let number = decimal(text).map_err(|_| InputError::NotAPlace)?;
    let shift = i32::from(number.exponent) + 7;
    let power = 10_i128.checked_pow(shift.unsigned_abs()).ok_or(InputError::NotAPlace)?;
    let mantissa = i128::from(number.mantissa);
    let units = if shift >= 0 {
        mantissa.checked_mul(power).ok_or(InputError::NotAPlace)?
    } else {
        (mantissa + mantissa.signum() * power / 2) / power
    };
    if units.abs() > limit * UNITS {
        return Err(InputError::NotAPlace);
    }
    i32::try_from(units).map_err(|_| InputError::NotAPlace)
}

/// Seconds, or numbers with `d`, `h`, `m` and `s` in this order.
pub(super) fn duration(text: &str) -> Result<u64, InputError> {
    if is_digits(text) {
        return text.parse().map_err(|_| InputError::NotADuration);
    }
    let mut rest = text;
    let mut seconds = 0_u64;
    for (unit, length) in [('d', 86_400), ('h', 3_600), ('m', 60), ('s', 1)] {
        let Some((number, after)) = rest.split_once(unit) else { continue };
        if !is_digits(number) {
            return Err(InputError::NotADuration);
        }
        let number: u64 = number.parse().map_err(|_| InputError::NotADuration)?;
        let part = number.checked_mul(length);
        seconds = part.and_then(|part| seconds.checked_add(part)).ok_or(InputError::NotADuration)?;
        rest = after;
    }
    if rest.is_empty() { Ok(seconds) } else { Err(InputError::NotADuration) }
}
