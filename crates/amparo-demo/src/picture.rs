//! Pictures that the program draws itself, each with the word DEMO in it.
//!
//! Not here: files that come from anywhere else; there are none.
//! What must stay true: the same picture for the same number, byte for byte.

mod canvas;
mod exif;
mod letter;
mod scene;
mod sheet;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, ImageEncoder, ImageError, ImageResult};

use canvas::Canvas;
pub(crate) use exif::Shot;

use crate::choice::Choice;
use crate::data::{FileForm, FileFormat};

const WIDTH: u16 = 960;
const HEIGHT: u16 = 640;
const QUALITY: u8 = 86;
/// Sets pictures apart from all other choices.
const SEED: u64 = 0x5043;

/// Draws the picture of a number as a file; nothing for forms that are no picture.
pub(crate) fn draw(number: usize, form: FileForm, format: FileFormat, shot: Option<&Shot>) -> Option<Vec<u8>> {
    let seed = SEED + u64::try_from(number).unwrap_or(0);
    let mut choice = Choice::new(seed);
    let mut canvas = Canvas::new(WIDTH, HEIGHT, [255, 255, 255]);
    let is_photograph = !matches!(form, FileForm::Map | FileForm::Document);
    let scene = match form {
        FileForm::Farmhouse => scene::farmhouse,
        FileForm::Ford => scene::ford,
        FileForm::Road => scene::road,
        FileForm::Lorry => scene::lorry,
        FileForm::Market => scene::market,
        FileForm::Figures => scene::figures,
        FileForm::Landscape => scene::landscape,
        FileForm::Roofs => scene::roofs,
        FileForm::Map => sheet::map,
        FileForm::Document => sheet::document,
        FileForm::Tones | FileForm::Paper | FileForm::Note => return None,
    };
    scene(&mut canvas, &mut choice);
    if is_photograph && format == FileFormat::Jpeg {
        canvas.grain(&mut choice, 6);
    }
    canvas.mark(number);
    encode(&canvas, format, shot).ok()
}

fn encode(canvas: &Canvas, format: FileFormat, shot: Option<&Shot>) -> ImageResult<Vec<u8>> {
    let mut file = Vec::new();
    if format == FileFormat::Jpeg {
        write(JpegEncoder::new_with_quality(&mut file, QUALITY), canvas, shot)?;
    } else {
        write(PngEncoder::new(&mut file), canvas, shot)?;
    }
    Ok(file)
}

fn write(mut encoder: impl ImageEncoder, canvas: &Canvas, shot: Option<&Shot>) -> ImageResult<()> {
    if let Some(shot) = shot {
        encoder.set_exif_metadata(exif::block(shot)).map_err(ImageError::Unsupported)?;
    }
    encoder.write_image(canvas.pixels(), WIDTH.into(), HEIGHT.into(), ExtendedColorType::Rgb8)
}
