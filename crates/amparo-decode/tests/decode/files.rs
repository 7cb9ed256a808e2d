//! Makes the files the tests look at: pictures with hand-written EXIF, a recording, broken ones.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};

/// A picture with many colours.
pub(crate) fn photograph(width: u32, height: u32) -> DynamicImage {
    let shade = |value: u32| u8::try_from(value % 256).unwrap_or(0);
    DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, |x, y| Rgb([shade(x * 3), shade(y * 5), shade(x * y)])))
}

/// A white page with a black bar across its upper left quarter.
pub(crate) fn drawing(width: u32, height: u32) -> DynamicImage {
    DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, |x, y| {
        if x < width / 2 && y < height / 2 { Rgb([0, 0, 0]) } else { Rgb([255, 255, 255]) }
    }))
}

/// A fully transparent picture whose hidden colour is black.
pub(crate) fn transparent(width: u32, height: u32) -> DynamicImage {
    DynamicImage::ImageRgba8(RgbaImage::from_pixel(width, height, Rgba([0, 0, 0, 0])))
}

/// The picture encoded.
pub(crate) fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let written = picture.write_to(&mut bytes, format);
    assert!(written.is_ok(), "the test's own picture can be encoded");
    bytes.into_inner()
}

/// One tag of an EXIF directory: number, type, count, value.
pub(crate) struct Entry {
    number: u16,
    kind: u16,
    count: u32,
    value: Vec<u8>,
}

/// A text tag.
pub(crate) fn text(number: u16, text: &str) -> Entry {
    let mut value = text.as_bytes().to_vec();
    value.push(0);
    let count = u32::try_from(value.len()).unwrap_or(0);
    Entry { number, kind: 2, count, value }
}

/// A tag of one short number.
pub(crate) fn short(number: u16, value: u16) -> Entry {
    Entry { number, kind: 3, count: 1, value: value.to_be_bytes().to_vec() }
}

/// A tag of fractions.
pub(crate) fn fractions(number: u16, values: &[(u32, u32)]) -> Entry {
    let value = values.iter().flat_map(|(above, below)| [above.to_be_bytes(), below.to_be_bytes()]).flatten().collect();
    Entry { number, kind: 5, count: u32::try_from(values.len()).unwrap_or(0), value }
}

/// A whole EXIF block, big endian, with the three directories of a camera.
pub(crate) fn exif_block(mut primary: Vec<Entry>, exif: Vec<Entry>, gps: Vec<Entry>) -> Vec<u8> {
    let pointer = |number| Entry { number, kind: 4, count: 1, value: vec![0; 4] };
    primary.push(pointer(0x8769));
    primary.push(pointer(0x8825));
    let exif_at = 8 + directory_length(&primary);
    let gps_at = exif_at + directory_length(&exif);
    let count = primary.len();
    for (place, at) in [(count - 2, exif_at), (count - 1, gps_at)] {
        primary[place].value = u32::try_from(at).unwrap_or(0).to_be_bytes().to_vec();
    }
    let mut block = b"MM\0\x2a\0\0\0\x08".to_vec();
    for directory in [primary, exif, gps] {
        write_directory(&mut block, &directory);
    }
    block
}

fn directory_length(entries: &[Entry]) -> usize {
    let outside: usize = entries.iter().map(|entry| entry.value.len()).filter(|length| *length > 4).sum();
    2 + entries.len() * 12 + 4 + outside
}

fn write_directory(block: &mut Vec<u8>, entries: &[Entry]) {
    let mut outside_at = block.len() + 2 + entries.len() * 12 + 4;
    let mut outside: Vec<u8> = Vec::new();
    block.extend(u16::try_from(entries.len()).unwrap_or(0).to_be_bytes());
    for entry in entries {
        block.extend(entry.number.to_be_bytes());
        block.extend(entry.kind.to_be_bytes());
        block.extend(entry.count.to_be_bytes());
        if entry.value.len() > 4 {
            block.extend(u32::try_from(outside_at).unwrap_or(0).to_be_bytes());
            outside_at += entry.value.len();
            outside.extend(&entry.value);
        } else {
            let mut inside = entry.value.clone();
            inside.resize(4, 0);
            block.extend(inside);
        }
    }
    block.extend([0; 4]);
    block.extend(outside);
}

/// A JPEG with that EXIF block behind its first marker.
pub(crate) fn jpeg_with_exif(picture: &DynamicImage, block: &[u8]) -> Vec<u8> {
    let mut payload = b"Exif\0\0".to_vec();
    payload.extend(block);
    jpeg_with_segment(picture, &payload)
}

/// A JPEG with that payload in an application segment.
pub(crate) fn jpeg_with_segment(picture: &DynamicImage, payload: &[u8]) -> Vec<u8> {
    let jpeg = encoded(picture, ImageFormat::Jpeg);
    let mut bytes = jpeg[..2].to_vec();
    bytes.extend([0xff, 0xe1]);
    bytes.extend(u16::try_from(payload.len() + 2).unwrap_or(0).to_be_bytes());
    bytes.extend(payload);
    bytes.extend(&jpeg[2..]);
    bytes
}

/// A PNG whose header promises so many pixels and which has none.
pub(crate) fn png_that_promises(width: u32, height: u32) -> Vec<u8> {
    let mut header = b"IHDR".to_vec();
    header.extend(width.to_be_bytes());
    header.extend(height.to_be_bytes());
    header.extend([8, 2, 0, 0, 0]);
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0d".to_vec();
    bytes.extend(&header);
    bytes.extend(checksum(&header).to_be_bytes());
    bytes.extend(b"\0\0\0\0IDAT\x35\xaf\x06\x1e");
    bytes.extend(b"\0\0\0\0IEND\xae\x42\x60\x82");
    bytes
}

fn checksum(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 };
        }
    }
    !sum
}

/// One channel of silence at 8,000 samples a second.
pub(crate) fn recording(milliseconds: u32) -> Vec<u8> {
    let data = milliseconds * 8 * 2;
    let mut bytes = b"RIFF".to_vec();
    bytes.extend((36 + data).to_le_bytes());
    bytes.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    bytes.extend(8_000_u32.to_le_bytes());
    bytes.extend(16_000_u32.to_le_bytes());
    bytes.extend(b"\x02\0\x10\0data");
    bytes.extend(data.to_le_bytes());
    bytes.extend(vec![0; data as usize]);
    bytes
}
