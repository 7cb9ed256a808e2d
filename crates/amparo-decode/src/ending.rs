//! Whether a file breaks off before its format ends, told from its outer structure alone.
//!
//! Not here: decoding. A file that ends as it should can still be damaged inside.

/// Whether the whole file at hand ends too early. `false` where the format does not tell.
pub(crate) fn breaks_off(media_type: &str, bytes: &[u8]) -> bool {
    match media_type {
        "image/jpeg" => !has_near_end(bytes, &[0xff, 0xd9]),
        "image/png" => !has_near_end(bytes, b"IEND"),
        "image/gif" => !has_near_end(bytes, &[0x3b]),
        "image/webp" | "audio/wav" => riff_breaks_off(bytes),
        "application/pdf" => !has_near_end(bytes, b"%%EOF"),
        "image/heic" | "image/heif" | "image/avif" | "video/mp4" | "video/quicktime" | "video/x-m4v" | "audio/mp4" => {
            boxes_break_off(bytes)
        }
        _ => false,
    }
}

/// Whether the end mark stands anywhere after the first bytes; foreign data after it is common and is no break.
fn has_near_end(bytes: &[u8], mark: &[u8]) -> bool {
    bytes.windows(mark.len()).rev().any(|window| window == mark)
}

fn riff_breaks_off(bytes: &[u8]) -> bool {
    match bytes.get(4..8) {
        Some(&[a, b, c, d]) => {
            let stated = u64::from(u32::from_le_bytes([a, b, c, d]));
            // A recorder that was cut off leaves 0 or the greatest number.
            stated == 0 || stated + 8 > bytes.len() as u64
        }
        _ => true,
    }
}

/// Walks the outer boxes of an ISO media file; a box that reaches beyond the file means a break.
fn boxes_break_off(bytes: &[u8]) -> bool {
    let mut rest = bytes;
    while !rest.is_empty() {
        let Some(size) = box_size(rest) else { return true };
        match usize::try_from(size) {
            Ok(size) if size <= rest.len() => rest = &rest[size..],
            _ => return true,
        }
    }
    false
}

fn box_size(bytes: &[u8]) -> Option<u64> {
    let short = u32::from_be_bytes(bytes.get(..4)?.try_into().ok()?);
    match short {
        0 => Some(bytes.len() as u64),
        1 => {
            let long = u64::from_be_bytes(bytes.get(8..16)?.try_into().ok()?);
            (long >= 16).then_some(long)
        }
        2..8 => None,
        _ => Some(u64::from(short)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_box_that_reaches_beyond_the_file_is_a_break() {
        let whole = [0, 0, 0, 12, b'f', b't', b'y', b'p', 0, 0, 0, 0];
        assert!(!boxes_break_off(&whole));
        assert!(boxes_break_off(&whole[..11]));
        assert!(boxes_break_off(&[0, 0, 0, 3, b'f', b't', b'y', b'p']), "a box cannot be shorter than its head");
    }

    #[test]
    fn data_after_the_end_mark_is_no_break() {
        assert!(!breaks_off("image/jpeg", &[0xff, 0xd8, 1, 2, 0xff, 0xd9, 7, 7, 7]));
        assert!(breaks_off("image/jpeg", &[0xff, 0xd8, 1, 2, 7, 7, 7]));
    }
}
