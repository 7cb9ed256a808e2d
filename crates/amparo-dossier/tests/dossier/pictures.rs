use std::io::Cursor;
use std::sync::Arc;

use amparo_dossier::check::{LeakPlace, find_leaks};
use amparo_dossier::{
    Block, Dossier, Figure, FigureContent, Finding, Language, Picture, PictureFormat, PictureProblem,
};
use image::{DynamicImage, ImageFormat, RgbImage};
use proptest::prelude::*;

use crate::{rendered, with_blocks};

const MARKER: &str = "GPS 15.3229 S 28.0000 E";

fn drawn() -> DynamicImage {
    let picture =
        RgbImage::from_fn(48, 32, |x, y| image::Rgb([u8::try_from(x * 5).unwrap(), u8::try_from(y * 7).unwrap(), 90]));
    DynamicImage::ImageRgb8(picture)
}

fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn showing(format: PictureFormat, bytes: Vec<u8>) -> Dossier {
    let mut dossier = with_blocks(Language::English, vec![]);
    let picture = dossier.add_picture(Picture { format, bytes: Arc::from(bytes) });
    dossier.parts[0].blocks.push(Block::Figure(Figure {
        content: FigureContent::Picture(picture),
        caption: "Caption".into(),
        alternative: "What it shows".into(),
    }));
    dossier
}

/// A JPEG with a comment, an application segment and bytes after its end.
fn talkative_jpeg() -> Vec<u8> {
    let plain = encoded(&drawn(), ImageFormat::Jpeg);
    let mut bytes = plain[..2].to_vec();
    for kind in [0xE1, 0xFE] {
        bytes.extend([0xFF, kind]);
        bytes.extend(u16::try_from(MARKER.len() + 2).unwrap().to_be_bytes());
        bytes.extend(MARKER.as_bytes());
    }
    bytes.extend(&plain[2..]);
    bytes.extend(MARKER.as_bytes());
    bytes
}

#[test]
fn a_jpeg_goes_in_as_it_is_without_what_it_says_about_itself() {
    let bytes = talkative_jpeg();
    let (rendered, inspection) = rendered(&showing(PictureFormat::Jpeg, bytes));
    assert_eq!(rendered.findings, []);
    assert_eq!(inspection.pictures, 1);
    assert_eq!(find_leaks(&rendered.pdf, &[MARKER]).unwrap(), []);
    let document = lopdf::Document::load_mem(&rendered.pdf).unwrap();
    let stream = document
        .objects
        .values()
        .filter_map(|object| object.as_stream().ok())
        .find(|stream| {
            stream.dict.get(b"Filter").and_then(lopdf::Object::as_name).is_ok_and(|name| name == b"DCTDecode")
        })
        .unwrap();
    let kept = image::load_from_memory_with_format(&stream.content, ImageFormat::Jpeg).unwrap();
    let whole = image::load_from_memory(&encoded(&drawn(), ImageFormat::Jpeg)).unwrap();
    assert_eq!(kept.to_rgb8(), whole.to_rgb8());
}

#[test]
fn the_leak_test_sees_bytes_inside_pictures() {
    let mut pixels = vec![0; 30 * 30 * 3];
    pixels[300..300 + MARKER.len()].copy_from_slice(MARKER.as_bytes());
    let (rendered, _) = rendered(&showing(PictureFormat::Rgb { width: 30, height: 30 }, pixels));
    let leaks = find_leaks(&rendered.pdf, &[MARKER]).unwrap();
    assert!(leaks.iter().any(|leak| matches!(leak.place, LeakPlace::Stream(_))), "{leaks:?}");
}

#[test]
fn png_in_colour_grey_and_palette_are_embedded_and_keep_their_pixels() {
    for picture in [drawn(), DynamicImage::ImageLuma8(drawn().to_luma8())] {
        let (rendered, inspection) = rendered(&showing(PictureFormat::Png, encoded(&picture, ImageFormat::Png)));
        assert_eq!(rendered.findings, []);
        assert_eq!(inspection.pictures, 1);
    }
}

#[test]
fn pictures_a_dossier_cannot_hold_are_findings_with_a_frame_in_their_place() {
    let alpha = DynamicImage::ImageRgba8(drawn().to_rgba8());
    let jpeg = encoded(&drawn(), ImageFormat::Jpeg);
    let png = encoded(&drawn(), ImageFormat::Png);
    for (format, bytes, problem) in [
        (PictureFormat::Png, encoded(&alpha, ImageFormat::Png), PictureProblem::UnsupportedForm),
        (PictureFormat::Png, png[..png.len() - 30].to_vec(), PictureProblem::Damaged),
        (PictureFormat::Png, jpeg.clone(), PictureProblem::Damaged),
        (PictureFormat::Jpeg, jpeg[..jpeg.len() / 2].to_vec(), PictureProblem::Damaged),
        (PictureFormat::Jpeg, Vec::new(), PictureProblem::Damaged),
        (PictureFormat::Rgb { width: 2, height: 2 }, vec![0; 11], PictureProblem::Damaged),
        (PictureFormat::Rgb { width: 0, height: 2 }, Vec::new(), PictureProblem::Damaged),
        (PictureFormat::Rgb { width: u32::MAX, height: u32::MAX }, vec![0; 3], PictureProblem::TooLarge),
    ] {
        let (rendered, inspection) = rendered(&showing(format, bytes));
        assert_eq!(rendered.findings, [Finding::UnusablePicture { picture: 0, problem }], "{format:?}");
        assert_eq!(inspection.pictures, 0);
        assert!(inspection.texts[0].contains("What it shows"), "{}", inspection.texts[0]);
    }
}

proptest! {
    #![proptest_config(crate::cases(60))]

    #[test]
    fn a_broken_picture_never_breaks_the_dossier(at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<prop::sample::Index>(), is_png in any::<bool>()) {
        let (format, kind) = if is_png { (ImageFormat::Png, PictureFormat::Png) } else { (ImageFormat::Jpeg, PictureFormat::Jpeg) };
        let mut bytes = encoded(&drawn(), format);
        let position = at.index(bytes.len());
        bytes[position] = byte;
        bytes.truncate(cut.index(bytes.len() * 2).max(1));
        rendered(&showing(kind, bytes));
    }
}
