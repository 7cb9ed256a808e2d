//! Degrees, minutes and seconds of EXIF to ten-millionths of a degree, in whole numbers throughout.

use exif::{Exif, In, Rational, Tag, Value};

use crate::inspection::{Inspection, Note, Position};

/// Parts of a degree used while adding, finer than the result.
const FINE: i128 = 1_000_000_000_000;
/// Fine parts in one ten-millionth of a degree.
const FINE_IN_UNIT: i128 = 100_000;

/// Takes the place from the GPS tags; one that makes no sense is noted and left out.
/// Exactly 0° 0° is what devices write without a fix, so it counts as no sense.
pub(crate) fn read_position(exif: &Exif, inspection: &mut Inspection) {
    let has_any = exif.get_field(Tag::GPSLatitude, In::PRIMARY).is_some()
        || exif.get_field(Tag::GPSLongitude, In::PRIMARY).is_some();
    if !has_any {
        return;
    }
    let latitude = angle(exif, Tag::GPSLatitude, Tag::GPSLatitudeRef, (b'N', b'S'), 90);
    let longitude = angle(exif, Tag::GPSLongitude, Tag::GPSLongitudeRef, (b'E', b'W'), 180);
    match (latitude, longitude) {
        (Some(latitude), Some(longitude)) if (latitude, longitude) != (0, 0) => {
            inspection.position = Some(Position { latitude, longitude, altitude_centimetres: altitude(exif) });
        }
        _ => inspection.note(Note::PositionUnreadable),
    }
}

fn angle(exif: &Exif, tag: Tag, side_tag: Tag, sides: (u8, u8), most: i128) -> Option<i32> {
    let Value::Rational(parts) = &exif.get_field(tag, In::PRIMARY)?.value else { return None };
    let Value::Ascii(side) = &exif.get_field(side_tag, In::PRIMARY)?.value else { return None };
    let side = side.first()?.first()?.to_ascii_uppercase();
    let sign = if side == sides.0 {
        1
    } else if side == sides.1 {
        -1
    } else {
        return None;
    };
    let fine = degrees(parts)?;
    if fine > most * FINE {
        return None;
    }
    i32::try_from(sign * ((fine + FINE_IN_UNIT / 2) / FINE_IN_UNIT)).ok()
}

/// Degrees with minutes and seconds if there are any, in fine parts.
fn degrees(parts: &[Rational]) -> Option<i128> {
    if parts.is_empty() || parts.len() > 3 {
        return None;
    }
    let mut sum = 0;
    let mut divisor = 1;
    for (place, part) in parts.iter().enumerate() {
        let value = i128::from(part.num) * FINE / nonzero(part.denom)?;
        if place > 0 && value >= 60 * FINE {
            return None;
        }
        sum += value / divisor;
        divisor *= 60;
    }
    Some(sum)
}

fn altitude(exif: &Exif) -> Option<i32> {
    let Value::Rational(parts) = &exif.get_field(Tag::GPSAltitude, In::PRIMARY)?.value else {
        return None;
    };
    let part = parts.first()?;
    let centimetres = i128::from(part.num) * 100 / nonzero(part.denom)?;
    let is_below =
        exif.get_field(Tag::GPSAltitudeRef, In::PRIMARY).and_then(|field| field.value.get_uint(0)) == Some(1);
    let centimetres = i32::try_from(centimetres).ok()?;
    Some(if is_below { -centimetres } else { centimetres })
}

fn nonzero(number: u32) -> Option<i128> {
    (number != 0).then_some(i128::from(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rational(num: u32, denom: u32) -> Rational {
        Rational { num, denom }
    }

    #[test]
    fn degrees_minutes_and_seconds_add_up() {
        let parts = [rational(43, 1), rational(28, 1), rational(2814, 100)];
        assert_eq!(degrees(&parts).map(|fine| fine / FINE_IN_UNIT), Some(434_744_833));
    }

    #[test]
    fn a_division_by_zero_or_a_minute_of_sixty_makes_no_sense() {
        assert_eq!(degrees(&[rational(43, 0)]), None);
        assert_eq!(degrees(&[rational(43, 1), rational(60, 1)]), None);
        assert_eq!(degrees(&[]), None);
    }
}
