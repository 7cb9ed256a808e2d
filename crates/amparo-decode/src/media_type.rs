//! What kind of file this is, judged by its bytes; texts are told apart by shape.
//!
//! Not here: judging by name; a name is what somebody wrote.

use crate::csv_shape::{TableShape, table_shape};
use crate::inspection::UNKNOWN_TYPE;

/// Which decoders look at a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Family {
    /// A picture.
    Picture,
    /// A recording, or a film with a sound track.
    Sound,
    /// Everything else: only the type is told.
    Other,
}

/// The media type of the bytes.
pub(crate) fn recognise(bytes: &[u8], is_whole: bool) -> &'static str {
    if let Some(kind) = infer::get(bytes) {
        return match kind.mime_type() {
            "audio/x-wav" => "audio/wav",
            "audio/x-flac" => "audio/flac",
            "audio/x-aiff" => "audio/aiff",
            "audio/m4a" => "audio/mp4",
            "image/heif" => heif_type(bytes),
            "text/xml" => xml_type(bytes),
            other => other,
        };
    }
    match text_of(bytes, is_whole) {
        Some(text) => text_type(&text, is_whole),
        None => UNKNOWN_TYPE,
    }
}

/// Which decoders to ask.
pub(crate) fn family(media_type: &str) -> Family {
    match media_type {
        "image/svg+xml" | "audio/midi" => Family::Other,
        "video/mp4" | "video/x-m4v" | "video/quicktime" => Family::Sound,
        _ if media_type.starts_with("image/") => Family::Picture,
        _ if media_type.starts_with("audio/") => Family::Sound,
        _ => Family::Other,
    }
}

/// HEIC is HEIF with HEVC inside, which the brand of the file tells.
fn heif_type(bytes: &[u8]) -> &'static str {
    match bytes.get(8..12) {
        Some(b"heic" | b"heix" | b"heim" | b"heis") => "image/heic",
        _ => "image/heif",
    }
}

fn xml_type(bytes: &[u8]) -> &'static str {
    let start = &bytes[..bytes.len().min(4096)];
    if start.windows(4).any(|window| window == b"<svg") { "image/svg+xml" } else { "text/xml" }
}

fn text_type(text: &str, is_whole: bool) -> &'static str {
    let trimmed = text.trim_start();
    if trimmed.starts_with("<svg") {
        return "image/svg+xml";
    }
    if is_whole && trimmed.starts_with(['{', '[']) && is_json(trimmed) {
        return "application/json";
    }
    match table_shape(text) {
        Some(TableShape::Separated) => "text/csv",
        Some(TableShape::Tabbed) => "text/tab-separated-values",
        None => "text/plain",
    }
}

fn is_json(text: &str) -> bool {
    serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()
}

/// The bytes as text, if they are text: UTF-8, or UTF-16 with its mark, without control characters.
fn text_of(bytes: &[u8], is_whole: bool) -> Option<String> {
    let text = match bytes {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes)?,
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes)?,
        [0xef, 0xbb, 0xbf, rest @ ..] => utf8(rest, is_whole)?.to_owned(),
        _ => utf8(bytes, is_whole)?.to_owned(),
    };
    let is_text = |c: char| !c.is_control() || matches!(c, '\t' | '\n' | '\r' | '\u{c}' | '\u{85}');
    (!text.is_empty() && text.chars().all(is_text)).then_some(text)
}

/// UTF-8; where only the head of a file is known, its last character may be cut.
fn utf8(bytes: &[u8], is_whole: bool) -> Option<&str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(error) if !is_whole && error.error_len().is_none() => {
            std::str::from_utf8(&bytes[..error.valid_up_to()]).ok()
        }
        Err(_) => None,
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units).collect::<Result<String, _>>().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_told_apart_by_their_shape() {
        let cases: [(&[u8], &str); 9] = [
            (b"{\"a\": [1, 2]}", "application/json"),
            (b"{ not json", "text/plain"),
            (b"id,name\n1,\"a, b\"\n2,c\n", "text/csv"),
            (b"id\tname\n1\ta\n2\tb\n", "text/tab-separated-values"),
            ("Заявление\nсвидетеля".as_bytes(), "text/plain"),
            (b"\xff\xfea\0b\0", "text/plain"),
            (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml"),
            (b"<?xml version='1.0'?><a/>", "text/xml"),
            (b"\x00\x01\x02\x03", UNKNOWN_TYPE),
        ];
        for (bytes, expected) in cases {
            assert_eq!(recognise(bytes, true), expected, "{}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn a_character_cut_at_the_end_of_a_head_is_still_text() {
        let bytes = &"شهادة".as_bytes()[..9];
        assert_eq!(recognise(bytes, false), "text/plain");
        assert_eq!(recognise(bytes, true), UNKNOWN_TYPE, "a whole file must be whole text");
    }
}
