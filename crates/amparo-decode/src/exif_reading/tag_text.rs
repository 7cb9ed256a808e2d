//! Names and texts of EXIF tags, and which of them cannot point to a person.

use std::fmt::Write as _;

use exif::{Context, Tag, Value};

/// Longest text kept of one tag, in characters.
const TEXT_MOST: usize = 4_096;

/// Tags of a recording device and its settings, and place and time, which are fields of their own.
/// Everything else counts as pointing to a person: names, comments, serial numbers, makers' notes.
const HARMLESS: &[Tag] = &[
    Tag::ImageWidth,
    Tag::ImageLength,
    Tag::BitsPerSample,
    Tag::Compression,
    Tag::PhotometricInterpretation,
    Tag::Make,
    Tag::Model,
    Tag::StripOffsets,
    Tag::Orientation,
    Tag::SamplesPerPixel,
    Tag::RowsPerStrip,
    Tag::StripByteCounts,
    Tag::XResolution,
    Tag::YResolution,
    Tag::PlanarConfiguration,
    Tag::ResolutionUnit,
    Tag::TransferFunction,
    Tag::Software,
    Tag::DateTime,
    Tag::WhitePoint,
    Tag::PrimaryChromaticities,
    Tag::TileOffsets,
    Tag::TileByteCounts,
    Tag::JPEGInterchangeFormat,
    Tag::JPEGInterchangeFormatLength,
    Tag::YCbCrCoefficients,
    Tag::YCbCrSubSampling,
    Tag::YCbCrPositioning,
    Tag::ReferenceBlackWhite,
    Tag::ExposureTime,
    Tag::FNumber,
    Tag::ExposureProgram,
    Tag::SpectralSensitivity,
    Tag::PhotographicSensitivity,
    Tag::SensitivityType,
    Tag::StandardOutputSensitivity,
    Tag::RecommendedExposureIndex,
    Tag::ISOSpeed,
    Tag::ExifVersion,
    Tag::DateTimeOriginal,
    Tag::DateTimeDigitized,
    Tag::OffsetTime,
    Tag::OffsetTimeOriginal,
    Tag::OffsetTimeDigitized,
    Tag::ComponentsConfiguration,
    Tag::CompressedBitsPerPixel,
    Tag::ShutterSpeedValue,
    Tag::ApertureValue,
    Tag::BrightnessValue,
    Tag::ExposureBiasValue,
    Tag::MaxApertureValue,
    Tag::SubjectDistance,
    Tag::MeteringMode,
    Tag::LightSource,
    Tag::Flash,
    Tag::FocalLength,
    Tag::SubjectArea,
    Tag::SubSecTime,
    Tag::SubSecTimeOriginal,
    Tag::SubSecTimeDigitized,
    Tag::FlashpixVersion,
    Tag::ColorSpace,
    Tag::PixelXDimension,
    Tag::PixelYDimension,
    Tag::FlashEnergy,
    Tag::FocalPlaneXResolution,
    Tag::FocalPlaneYResolution,
    Tag::FocalPlaneResolutionUnit,
    Tag::SubjectLocation,
    Tag::ExposureIndex,
    Tag::SensingMethod,
    Tag::FileSource,
    Tag::SceneType,
    Tag::CFAPattern,
    Tag::CustomRendered,
    Tag::ExposureMode,
    Tag::WhiteBalance,
    Tag::DigitalZoomRatio,
    Tag::FocalLengthIn35mmFilm,
    Tag::SceneCaptureType,
    Tag::GainControl,
    Tag::Contrast,
    Tag::Saturation,
    Tag::Sharpness,
    Tag::SubjectDistanceRange,
    Tag::LensSpecification,
    Tag::LensMake,
    Tag::LensModel,
    Tag::Gamma,
    Tag::GPSVersionID,
    Tag::GPSLatitudeRef,
    Tag::GPSLatitude,
    Tag::GPSLongitudeRef,
    Tag::GPSLongitude,
    Tag::GPSAltitudeRef,
    Tag::GPSAltitude,
    Tag::GPSTimeStamp,
    Tag::GPSSatellites,
    Tag::GPSStatus,
    Tag::GPSMeasureMode,
    Tag::GPSDOP,
    Tag::GPSSpeedRef,
    Tag::GPSSpeed,
    Tag::GPSTrackRef,
    Tag::GPSTrack,
    Tag::GPSImgDirectionRef,
    Tag::GPSImgDirection,
    Tag::GPSMapDatum,
    Tag::GPSDateStamp,
    Tag::GPSDifferential,
    Tag::GPSHPositioningError,
    Tag::InteroperabilityIndex,
    Tag::InteroperabilityVersion,
];

/// Whether the tag can point to a person.
pub(super) fn identifies(tag: Tag) -> bool {
    !HARMLESS.contains(&tag)
}

/// The name of a tag, or its place and number.
pub(super) fn name_of(tag: Tag) -> String {
    let known = match (tag.context(), tag.number()) {
        (Context::Tiff, 0x02bc) => Some("XMLPacket"),
        (Context::Tiff, 0x9c9b) => Some("XPTitle"),
        (Context::Tiff, 0x9c9c) => Some("XPComment"),
        (Context::Tiff, 0x9c9d) => Some("XPAuthor"),
        (Context::Tiff, 0x9c9e) => Some("XPKeywords"),
        (Context::Tiff, 0x9c9f) => Some("XPSubject"),
        _ => None,
    };
    match (known, tag.description()) {
        (Some(name), _) => name.to_owned(),
        (None, Some(_)) => tag.to_string(),
        (None, None) => format!("{:?}-0x{:04x}", tag.context(), tag.number()),
    }
}

/// The value as text, and whether it was too long to keep whole.
pub(super) fn text_of(tag: Tag, value: &Value, is_little_endian: bool) -> (String, bool) {
    let mut text = match value {
        Value::Ascii(texts) => {
            let texts: Vec<_> = texts.iter().map(|text| String::from_utf8_lossy(text)).collect();
            texts.join("\n")
        }
        Value::Byte(bytes) if is_windows_text(tag) => utf16(bytes, true).unwrap_or_else(|| joined(bytes.iter())),
        Value::Byte(numbers) => joined(numbers.iter()),
        Value::Undefined(bytes, _) => undefined_text(bytes, is_little_endian),
        Value::Short(numbers) => joined(numbers.iter()),
        Value::Long(numbers) => joined(numbers.iter()),
        Value::SByte(numbers) => joined(numbers.iter()),
        Value::SShort(numbers) => joined(numbers.iter()),
        Value::SLong(numbers) => joined(numbers.iter()),
        Value::Rational(numbers) => joined(numbers.iter().map(|number| format!("{}/{}", number.num, number.denom))),
        Value::SRational(numbers) => joined(numbers.iter().map(|number| format!("{}/{}", number.num, number.denom))),
        Value::Float(numbers) => joined(numbers.iter()),
        Value::Double(numbers) => joined(numbers.iter()),
        Value::Unknown(kind, count, _) => format!("type {kind}, count {count}"),
    };
    let cut = text.char_indices().nth(TEXT_MOST).map(|(at, _)| at);
    if let Some(at) = cut {
        text.truncate(at);
    }
    (text, cut.is_some())
}

/// Numbers with spaces between, stopped soon after the longest text that is kept.
fn joined<T: std::fmt::Display>(numbers: impl Iterator<Item = T>) -> String {
    let mut text = String::new();
    for (place, number) in numbers.enumerate() {
        if text.len() > TEXT_MOST {
            break;
        }
        let space = if place == 0 { "" } else { " " };
        let _ = write!(text, "{space}{number}");
    }
    text
}

/// Windows writes tags of its own as UTF-16 in bytes.
fn is_windows_text(tag: Tag) -> bool {
    tag.context() == Context::Tiff && (0x9c9b..=0x9c9f).contains(&tag.number())
}

/// Text where the bytes are text, with the mark of its encoding taken into account; else hexadecimal.
fn undefined_text(bytes: &[u8], is_little_endian: bool) -> String {
    let coded = match bytes {
        [b'A', b'S', b'C', b'I', b'I', 0, 0, 0, rest @ ..] => plain(rest),
        [b'U', b'N', b'I', b'C', b'O', b'D', b'E', 0, rest @ ..] => utf16(rest, is_little_endian),
        _ => plain(bytes),
    };
    coded.unwrap_or_else(|| {
        let mut text = String::from("0x");
        for byte in bytes.iter().take(TEXT_MOST) {
            let _ = write!(text, "{byte:02x}");
        }
        text
    })
}

fn plain(bytes: &[u8]) -> Option<String> {
    let end = bytes.iter().rposition(|byte| *byte != 0).map_or(0, |at| at + 1);
    let text = std::str::from_utf8(&bytes[..end]).ok()?;
    let is_text = !text.is_empty() && text.chars().all(|c| !c.is_control() || c.is_whitespace());
    is_text.then(|| text.to_owned())
}

fn utf16(bytes: &[u8], is_little_endian: bool) -> Option<String> {
    let unit = if is_little_endian { u16::from_le_bytes } else { u16::from_be_bytes };
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    let text: String = char::decode_utf16(units).collect::<Result<_, _>>().ok()?;
    Some(text.trim_end_matches('\0').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_comments_and_serial_numbers_point_to_a_person() {
        for tag in [
            Tag::Artist,
            Tag::UserComment,
            Tag::CameraOwnerName,
            Tag::BodySerialNumber,
            Tag::MakerNote,
            Tag::ImageDescription,
            Tag::Copyright,
            Tag(Context::Tiff, 0x9c9d),
            Tag(Context::Exif, 0xffff),
        ] {
            assert!(identifies(tag), "{tag:?}");
        }
        assert!(!identifies(Tag::Model));
        assert!(!identifies(Tag::GPSLatitude));
    }

    #[test]
    fn texts_are_kept_as_found() {
        let text = |value| text_of(Tag::UserComment, &value, true).0;
        assert_eq!(text(Value::Ascii(vec![b"Canon ".to_vec()])), "Canon ");
        assert_eq!(text(Value::Rational(vec![exif::Rational { num: 1, denom: 0 }])), "1/0");
        assert_eq!(text(Value::Undefined(b"ASCII\0\0\0at the gate\0".to_vec(), 0)), "at the gate");
        assert_eq!(text(Value::Undefined(vec![1, 2, 0xff], 0)), "0x0102ff");
        let author = text_of(Tag(Context::Tiff, 0x9c9d), &Value::Byte(vec![b'a', 0, b'b', 0, 0, 0]), false).0;
        assert_eq!(author, "ab");
        assert_eq!(text(Value::Byte(vec![2, 2, 0, 0])), "2 2 0 0");
    }

    #[test]
    fn a_long_text_is_cut_and_said_to_be() {
        let (text, was_cut) = text_of(Tag::Artist, &Value::Ascii(vec![vec![b'a'; 10_000]]), true);
        assert_eq!((text.len(), was_cut), (TEXT_MOST, true));
    }
}
