//! Pictures as the writer embeds them: bounds checked, and every byte that is not image data left out.
//!
//! Not here: decoding or scaling (done once in the decoding child, long before).
//! What must stay true: no metadata, thumbnail or trailing data of a picture reaches the file, even if a derivative
//! should hold some.

use std::io::Read;

use sha2::{Digest, Sha256};

use crate::finding::PictureProblem;
use crate::model::{Picture, PictureFormat};

/// The longest side of a picture in pixels.
const LONGEST_SIDE: u32 = 20_000;
/// The most bytes of samples a picture may have.
const MOST_SAMPLES: usize = 400_000_000;

/// A picture ready to be written.
pub(crate) struct Embedded {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) colours: Colours,
    pub(crate) coding: Coding,
    /// The stream as it is written, deflated already where the coding says so.
    pub(crate) data: Vec<u8>,
    /// Tells equal pictures.
    pub(crate) digest: [u8; 32],
}

impl Embedded {
    /// Width and height in pixels as layout reckons.
    #[expect(clippy::cast_precision_loss, reason = "sides of at most 20,000 pixels are exact")]
    pub(crate) const fn size(&self) -> (f32, f32) {
        (self.width as f32, self.height as f32)
    }
}

/// The colours of the samples.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Colours {
    Grey,
    Rgb,
    /// Red, green, blue of each index.
    Palette(Vec<u8>),
}

impl Colours {
    const fn samples(&self) -> u32 {
        match self {
            Self::Grey | Self::Palette(_) => 1,
            Self::Rgb => 3,
        }
    }
}

/// How the stream is coded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Coding {
    Jpeg {
        /// Whether the samples are red, green, blue as they are, not luma and chroma.
        is_untransformed: bool,
    },
    /// Deflated rows, each with the number of its PNG filter before it.
    DeflatedFilteredRows,
    /// Deflated rows.
    DeflatedRows,
}

/// Examines a picture and keeps what may be written.
pub(crate) fn examine(picture: &Picture) -> Result<Embedded, PictureProblem> {
    let (width, height, colours, coding, data) = match picture.format {
        PictureFormat::Jpeg => jpeg(&picture.bytes)?,
        PictureFormat::Png => png(&picture.bytes)?,
        PictureFormat::Rgb { width, height } => rgb(&picture.bytes, width, height)?,
    };
    let mut hash = Sha256::new();
    hash.update(width.to_be_bytes());
    hash.update(height.to_be_bytes());
    hash.update(format!("{colours:?} {coding:?}"));
    hash.update(&data);
    Ok(Embedded { width, height, colours, coding, data, digest: hash.finalize().into() })
}

type Parts = (u32, u32, Colours, Coding, Vec<u8>);

fn check_size(width: u32, height: u32) -> Result<(), PictureProblem> {
    if width == 0 || height == 0 {
        return Err(PictureProblem::Damaged);
    }
    if width > LONGEST_SIDE || height > LONGEST_SIDE {
        return Err(PictureProblem::TooLarge);
    }
    Ok(())
}

fn rgb(bytes: &[u8], width: u32, height: u32) -> Result<Parts, PictureProblem> {
    check_size(width, height)?;
    let expected = usize::try_from(u64::from(width) * u64::from(height) * 3).map_err(|_| PictureProblem::TooLarge)?;
    if expected > MOST_SAMPLES {
        return Err(PictureProblem::TooLarge);
    }
    if bytes.len() != expected {
        return Err(PictureProblem::Damaged);
    }
    Ok((width, height, Colours::Rgb, Coding::DeflatedRows, crate::write::deflate(bytes)))
}

/// Copies tables, frame and scans of a JPEG; application segments, comments and what follows the end stay behind.
fn jpeg(bytes: &[u8]) -> Result<Parts, PictureProblem> {
    let mut kept: Vec<u8> = vec![0xFF, 0xD8];
    let mut frame: Option<(u32, u32, u8)> = None;
    let mut is_untransformed = false;
    let mut has_scan = false;
    let mut position = 2;
    if bytes.get(..2) != Some(&[0xFF, 0xD8]) {
        return Err(PictureProblem::Damaged);
    }
    loop {
        // Any number of fill bytes may stand before a marker.
        while bytes.get(position) == Some(&0xFF) && bytes.get(position + 1) == Some(&0xFF) {
            position += 1;
        }
        let [0xFF, marker] = *bytes.get(position..position + 2).ok_or(PictureProblem::Damaged)? else {
            return Err(PictureProblem::Damaged);
        };
        if marker == 0xD9 {
            break;
        }
        let length = bytes.get(position + 2..position + 4).ok_or(PictureProblem::Damaged)?;
        let length = usize::from(u16::from_be_bytes([length[0], length[1]]));
        let segment = bytes.get(position..position + 2 + length).ok_or(PictureProblem::Damaged)?;
        let body = segment.get(4..).ok_or(PictureProblem::Damaged)?;
        match marker {
            // Baseline, extended and progressive frames with Huffman coding.
            0xC0..=0xC2 => {
                if frame.is_some() {
                    return Err(PictureProblem::UnsupportedForm);
                }
                let [precision, h1, h0, w1, w0, components, ..] = *body else {
                    return Err(PictureProblem::Damaged);
                };
                if precision != 8 {
                    return Err(PictureProblem::UnsupportedForm);
                }
                let height = u32::from(u16::from_be_bytes([h1, h0]));
                let width = u32::from(u16::from_be_bytes([w1, w0]));
                frame = Some((width, height, components));
                kept.extend_from_slice(segment);
            }
            0xC4 | 0xDB | 0xDD => kept.extend_from_slice(segment),
            // Adobe's segment says whether the colours are transformed; the answer is kept, the segment is not.
            0xEE => is_untransformed |= body.starts_with(b"Adobe") && body.get(11) == Some(&0),
            0xE0..=0xEF | 0xFE => {}
            0xDA => {
                has_scan = true;
                kept.extend_from_slice(segment);
                let data = &bytes[position + segment.len()..];
                let end = scan_end(data).ok_or(PictureProblem::Damaged)?;
                kept.extend_from_slice(&data[..end]);
                position += end;
            }
            _ => return Err(PictureProblem::UnsupportedForm),
        }
        position += segment.len();
    }
    kept.extend_from_slice(&[0xFF, 0xD9]);
    let (width, height, components) = frame.filter(|_| has_scan).ok_or(PictureProblem::Damaged)?;
    check_size(width, height)?;
    let colours = match components {
        1 => Colours::Grey,
        3 => Colours::Rgb,
        _ => return Err(PictureProblem::UnsupportedForm),
    };
    Ok((width, height, colours, Coding::Jpeg { is_untransformed }, kept))
}

/// Where the coded data of a scan end: at the first marker that is neither a stuffed byte nor a restart.
fn scan_end(data: &[u8]) -> Option<usize> {
    let mut position = 0;
    loop {
        position += data.get(position..)?.iter().position(|byte| *byte == 0xFF)?;
        match data.get(position + 1)? {
            0x00 | 0xD0..=0xD7 => position += 2,
            0xFF => position += 1,
            _ => return Some(position),
        }
    }
}

/// Takes the rows out of a PNG and deflates them anew, so that nothing hides behind the end of the data.
fn png(bytes: &[u8]) -> Result<Parts, PictureProblem> {
    let mut rest = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n").ok_or(PictureProblem::Damaged)?;
    let mut header: Option<(u32, u32, u8)> = None;
    let mut palette: Option<Vec<u8>> = None;
    let mut deflated: Vec<u8> = Vec::new();
    loop {
        let (length, after) = rest.split_first_chunk::<4>().ok_or(PictureProblem::Damaged)?;
        let (kind, after) = after.split_first_chunk::<4>().ok_or(PictureProblem::Damaged)?;
        let length = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| PictureProblem::Damaged)?;
        let body = after.get(..length).ok_or(PictureProblem::Damaged)?;
        rest = after.get(length.saturating_add(4)..).ok_or(PictureProblem::Damaged)?;
        match kind {
            b"IHDR" => header = Some(png_header(body)?),
            b"PLTE" => palette = Some(body.to_vec()),
            b"tRNS" => return Err(PictureProblem::UnsupportedForm),
            b"IDAT" => deflated.extend_from_slice(body),
            b"IEND" => break,
            // An upper-case first letter means that the picture cannot be understood without the chunk.
            _ if kind[0].is_ascii_uppercase() => return Err(PictureProblem::UnsupportedForm),
            _ => {}
        }
    }
    let (width, height, colour_type) = header.ok_or(PictureProblem::Damaged)?;
    check_size(width, height)?;
    let colours = match (colour_type, palette) {
        (0, _) => Colours::Grey,
        (2, _) => Colours::Rgb,
        (3, Some(palette)) if !palette.is_empty() && palette.len() <= 768 && palette.len().is_multiple_of(3) => {
            Colours::Palette(palette)
        }
        (3, _) => return Err(PictureProblem::Damaged),
        _ => return Err(PictureProblem::UnsupportedForm),
    };
    let row = u64::from(width) * u64::from(colours.samples()) + 1;
    let expected = usize::try_from(row * u64::from(height)).map_err(|_| PictureProblem::TooLarge)?;
    if expected > MOST_SAMPLES {
        return Err(PictureProblem::TooLarge);
    }
    let mut rows = Vec::new();
    flate2::read::ZlibDecoder::new(&deflated[..])
        .take(u64::try_from(expected).unwrap_or(u64::MAX))
        .read_to_end(&mut rows)
        .map_err(|_| PictureProblem::Damaged)?;
    let row = usize::try_from(row).map_err(|_| PictureProblem::TooLarge)?;
    if rows.len() != expected || rows.chunks(row).any(|row| row.first().is_none_or(|filter| *filter > 4)) {
        return Err(PictureProblem::Damaged);
    }
    Ok((width, height, colours, Coding::DeflatedFilteredRows, crate::write::deflate(&rows)))
}

fn png_header(body: &[u8]) -> Result<(u32, u32, u8), PictureProblem> {
    let [w3, w2, w1, w0, h3, h2, h1, h0, depth, colour_type, compression, filter, interlace] = *body else {
        return Err(PictureProblem::Damaged);
    };
    if depth != 8 || interlace != 0 || compression != 0 || filter != 0 {
        return Err(PictureProblem::UnsupportedForm);
    }
    Ok((u32::from_be_bytes([w3, w2, w1, w0]), u32::from_be_bytes([h3, h2, h1, h0]), colour_type))
}
