//! Pictures for paper.

use amparo_decode::{DecodeError, Derivative, DerivativeFormat, Refusal};
use image::{DynamicImage, GenericImageView, ImageFormat};

use crate::decoder;
use crate::files::{
    drawing, encoded, exif_block, jpeg_with_exif, photograph, png_that_promises, recording, short, text, transparent,
};

type Outcome = Result<(), DecodeError>;

fn derivative(bytes: &[u8], longest_side: u32) -> Result<Derivative, DecodeError> {
    decoder().derivative(&mut &bytes[..], longest_side)
}

fn decoded(made: &Derivative) -> DynamicImage {
    let picture = image::load_from_memory(&made.bytes);
    assert!(picture.is_ok(), "what the child encodes can be decoded");
    let picture = picture.unwrap_or_default();
    assert_eq!(picture.dimensions(), (made.width, made.height));
    picture
}

#[test]
fn a_photograph_is_turned_scaled_and_stripped() -> Outcome {
    let block = exif_block(vec![short(0x0112, 6), text(0x013b, "A. Photographer")], Vec::new(), Vec::new());
    let mut file = jpeg_with_exif(&photograph(400, 200), &block);
    file.extend(b"a film after the end mark");
    let made = derivative(&file, 100)?;
    assert_eq!((made.format, made.width, made.height), (DerivativeFormat::Jpeg, 50, 100));
    decoded(&made);
    for hidden in ["Exif", "Photographer", "a film"] {
        let found = made.bytes.windows(hidden.len()).any(|window| window == hidden.as_bytes());
        assert!(!found, "{hidden} does not pass");
    }
    assert!(made.bytes.windows(2).any(|marker| marker == [0xff, 0xc0]), "the JPEG is baseline");
    Ok(())
}

#[test]
fn each_orientation_brings_the_upper_left_corner_where_it_belongs() -> Outcome {
    // Where the dark quarter of the stored picture is seen once the picture stands upright.
    let seen = [
        (1, "left", "top"),
        (2, "right", "top"),
        (3, "right", "bottom"),
        (4, "left", "bottom"),
        (5, "left", "top"),
        (6, "right", "top"),
        (7, "right", "bottom"),
        (8, "left", "bottom"),
    ];
    for (orientation, side, edge) in seen {
        let block = exif_block(vec![short(0x0112, orientation)], Vec::new(), Vec::new());
        let picture = decoded(&derivative(&jpeg_with_exif(&drawing(64, 32), &block), 64)?).to_luma8();
        let (width, height) = picture.dimensions();
        let x = if side == "left" { width / 4 } else { width * 3 / 4 };
        let y = if edge == "top" { height / 4 } else { height * 3 / 4 };
        assert!(picture.get_pixel(x, y).0[0] < 40, "orientation {orientation} shows it {side} {edge}");
    }
    Ok(())
}

#[test]
fn line_art_stays_png_and_transparency_becomes_white() -> Outcome {
    let made = derivative(&encoded(&drawing(300, 300), ImageFormat::Png), 100)?;
    assert_eq!(made.format, DerivativeFormat::Png);
    let made = derivative(&encoded(&transparent(20, 20), ImageFormat::Png), 100)?;
    assert_eq!((made.width, made.height), (20, 20), "nothing is scaled up");
    assert!(decoded(&made).to_rgb8().pixels().all(|pixel| pixel.0 == [255, 255, 255]));
    Ok(())
}

#[test]
fn every_decodable_format_gives_three_colours_of_eight_bits() -> Outcome {
    let sixteen_bits = DynamicImage::ImageRgba16(photograph(40, 30).to_rgba16());
    let gray = DynamicImage::ImageLuma8(photograph(40, 30).to_luma8());
    let files = [
        encoded(&sixteen_bits, ImageFormat::Png),
        encoded(&sixteen_bits, ImageFormat::Tiff),
        encoded(&gray, ImageFormat::Jpeg),
        encoded(&photograph(40, 30), ImageFormat::Bmp),
        encoded(&photograph(40, 30), ImageFormat::Gif),
        encoded(&photograph(40, 30), ImageFormat::WebP),
    ];
    for file in files {
        let made = derivative(&file, 1_000)?;
        assert_eq!((made.width, made.height), (40, 30));
        assert_eq!(decoded(&made).color(), image::ColorType::Rgb8);
    }
    Ok(())
}

#[test]
fn what_cannot_be_printed_is_refused_with_its_reason() {
    let jpeg = encoded(&photograph(200, 200), ImageFormat::Jpeg);
    let heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic";
    let cases: [(&[u8], Refusal); 6] = [
        (b"", Refusal::Empty),
        (&recording(10), Refusal::NotAPicture),
        (b"only text", Refusal::NotAPicture),
        (heic, Refusal::FormatNotDecodable),
        (&png_that_promises(60_000, 60_000), Refusal::TooManyPixels),
        (&jpeg[..20], Refusal::Damaged),
    ];
    for (bytes, refusal) in cases {
        assert_eq!(derivative(bytes, 100), Err(DecodeError::Refused(refusal)));
    }
}
