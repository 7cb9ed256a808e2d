//! The measures of a picture, and its pixels, through the crate `image` and within fixed bounds.

use std::io::Cursor;

use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};

use crate::error::Refusal;
use crate::inspection::{Inspection, Note, PixelSize};

/// The most pixels a picture may have: 100 million.
pub(crate) const PIXELS_MOST: u64 = 100_000_000;
/// The most bytes a decoder may take for itself and its output.
const DECODER_BYTES_MOST: u64 = 640 * 1024 * 1024;
/// The longest side, so that width times height cannot be reached by a single absurd one.
const SIDE_MOST: u32 = 1_000_000;

/// A decoded picture, not yet turned.
pub(crate) struct Decoded {
    /// Its pixels.
    pub(crate) pixels: DynamicImage,
    /// The colour profile inside the file.
    pub(crate) profile: Option<Vec<u8>>,
}

/// Reads width and height from the header and notes what would stand in the way of printing.
pub(crate) fn read_size(bytes: &[u8], inspection: &mut Inspection) {
    match open(bytes) {
        Ok((decoder, _)) => {
            let (width, height) = decoder.dimensions();
            inspection.pixel_size = Some(PixelSize { width, height });
            if is_too_many(width, height) {
                inspection.note(Note::TooManyPixels);
            }
        }
        Err(Refusal::FormatNotDecodable | Refusal::NotAPicture) => {
            inspection.note(Note::PictureNotDecodable);
        }
        Err(_) => inspection.note(Note::PictureUnreadable),
    }
}

/// Decodes the pixels.
pub(crate) fn decode(bytes: &[u8]) -> Result<Decoded, Refusal> {
    let (mut decoder, _) = open(bytes)?;
    let (width, height) = decoder.dimensions();
    if width == 0 || height == 0 {
        return Err(Refusal::Damaged);
    }
    if is_too_many(width, height) || decoder.total_bytes() > DECODER_BYTES_MOST {
        return Err(Refusal::TooManyPixels);
    }
    let profile = decoder.icc_profile().ok().flatten();
    let pixels = DynamicImage::from_decoder(decoder).map_err(|error| refusal_of(&error))?;
    Ok(Decoded { pixels, profile })
}

fn is_too_many(width: u32, height: u32) -> bool {
    u64::from(width) * u64::from(height) > PIXELS_MOST || width > SIDE_MOST || height > SIDE_MOST
}

/// A decoder that has read the header and no pixel.
fn open(bytes: &[u8]) -> Result<(impl ImageDecoder + '_, ImageFormat), Refusal> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| Refusal::Damaged)?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(DECODER_BYTES_MOST);
    reader.limits(limits);
    let format = reader.format().ok_or(Refusal::FormatNotDecodable)?;
    let decoder = reader.into_decoder().map_err(|error| refusal_of(&error))?;
    Ok((decoder, format))
}

fn refusal_of(error: &ImageError) -> Refusal {
    match error {
        ImageError::Limits(_) => Refusal::TooManyPixels,
        ImageError::Unsupported(_) => Refusal::FormatNotDecodable,
        _ => Refusal::Damaged,
    }
}
