//! Makes the picture that is printed: upright, sRGB, on white, no larger than asked, without metadata.
//!
//! Not here: hiding faces; what the picture shows is what the original shows.
//! What must stay true: no byte of the foreign file passes, every pixel is encoded anew.

use std::collections::HashSet;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType as PngFilter, PngEncoder};
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ExtendedColorType, ImageEncoder, Rgb, RgbImage};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use crate::answer::{Derivative, DerivativeFormat};
use crate::error::Refusal;
use crate::exif_reading::orientation_of;
use crate::media_type::{Family, family, recognise};
use crate::picture::{Decoded, decode};

/// JPEG quality: printed at 300 dpi no difference to the original is seen.
const QUALITY: u8 = 85;
/// A picture of at most so many colours is line art: JPEG would blur its edges.
const LINE_ART_COLOURS: usize = 64;
/// No printed picture needs more pixels along a side: an A3 page at 300 dpi.
const LONGEST_SIDE_MOST: u32 = 5_000;

/// Decodes and encodes a picture for paper.
///
/// # Errors
/// [`Refusal`] with the reason.
pub(crate) fn make_derivative(bytes: &[u8], longest_side: u32) -> Result<Derivative, Refusal> {
    if bytes.is_empty() {
        return Err(Refusal::Empty);
    }
    if family(recognise(bytes, true)) != Family::Picture {
        return Err(Refusal::NotAPicture);
    }
    let decoded = decode(bytes)?;
    let is_line_art = has_few_colours(&decoded.pixels);
    let scaled = scale(decoded, longest_side.clamp(1, LONGEST_SIDE_MOST));
    let mut upright = DynamicImage::ImageRgb8(on_white(&to_srgb(scaled)));
    if let Some(orientation) = orientation_of(bytes).and_then(Orientation::from_exif) {
        upright.apply_orientation(orientation);
    }
    encode(&upright.into_rgb8(), is_line_art)
}

/// Scales down, never up: first by whole steps, which takes little memory, then smoothly.
fn scale(decoded: Decoded, longest_side: u32) -> Decoded {
    let Decoded { pixels, profile } = decoded;
    let longest = pixels.width().max(pixels.height());
    if longest <= longest_side {
        return Decoded { pixels, profile };
    }
    let pixels = if longest / 2 > longest_side { pixels.thumbnail(longest_side * 2, longest_side * 2) } else { pixels };
    let pixels = pixels.resize(longest_side, longest_side, FilterType::CatmullRom);
    Decoded { pixels, profile }
}

/// Converts colours by the profile of the file. A profile that cannot be used, or belongs to
/// other channels than the decoder gave, is left aside: the values then count as sRGB.
fn to_srgb(decoded: Decoded) -> image::RgbaImage {
    let Decoded { pixels, profile } = decoded;
    let rgba = pixels.into_rgba8();
    profile.and_then(|profile| convert(&rgba, &profile)).unwrap_or(rgba)
}

fn convert(rgba: &image::RgbaImage, profile: &[u8]) -> Option<image::RgbaImage> {
    let source = ColorProfile::new_from_slice(profile).ok()?;
    if source.color_space != DataColorSpace::Rgb {
        return None;
    }
    let target = ColorProfile::new_srgb();
    let transform =
        source.create_transform_8bit(Layout::Rgba, &target, Layout::Rgba, TransformOptions::default()).ok()?;
    let mut converted = vec![0; rgba.as_raw().len()];
    transform.transform(rgba.as_raw(), &mut converted).ok()?;
    image::RgbaImage::from_raw(rgba.width(), rgba.height(), converted)
}

/// Lays the picture on white paper.
fn on_white(rgba: &image::RgbaImage) -> RgbImage {
    let mut paper = RgbImage::new(rgba.width(), rgba.height());
    for (target, source) in paper.pixels_mut().zip(rgba.pixels()) {
        let [red, green, blue, alpha] = source.0;
        *target = Rgb([red, green, blue].map(|colour| over_white(colour, alpha)));
    }
    paper
}

fn over_white(colour: u8, alpha: u8) -> u8 {
    let (colour, alpha) = (u16::from(colour), u16::from(alpha));
    let mixed = (colour * alpha + 255 * (255 - alpha) + 127) / 255;
    u8::try_from(mixed).unwrap_or(u8::MAX)
}

fn has_few_colours(pixels: &DynamicImage) -> bool {
    use image::GenericImageView;

    let mut colours = HashSet::new();
    let mut last = None;
    for (_, _, colour) in pixels.pixels() {
        if last != Some(colour) {
            last = Some(colour);
            if colours.insert(colour.0) && colours.len() > LINE_ART_COLOURS {
                return false;
            }
        }
    }
    true
}

fn encode(picture: &RgbImage, is_line_art: bool) -> Result<Derivative, Refusal> {
    let (width, height) = picture.dimensions();
    let mut bytes = Vec::new();
    let (format, written) = if is_line_art {
        let encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Default, PngFilter::Adaptive);
        (DerivativeFormat::Png, write(encoder, picture))
    } else {
        (DerivativeFormat::Jpeg, write(JpegEncoder::new_with_quality(&mut bytes, QUALITY), picture))
    };
    written?;
    Ok(Derivative { format, width, height, bytes })
}

fn write(encoder: impl ImageEncoder, picture: &RgbImage) -> Result<(), Refusal> {
    let (width, height) = picture.dimensions();
    encoder.write_image(picture.as_raw(), width, height, ExtendedColorType::Rgb8).map_err(|_| Refusal::DecoderFailed)
}
