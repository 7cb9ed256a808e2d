//! From pages to the bytes of a PDF: page by page through printpdf, the rest as objects of our own.
//!
//! Not here: where anything stands (`layout`).
//! What must stay true: no clock, no chance and no order of a hash table reaches the bytes; each chunk of pages is
//! dropped once its content is deflated.

mod content;
mod document;
mod font;
mod image;
mod metadata;
mod outline;
mod structure;

use std::io::Write as _;

use printpdf::{PdfDocument, PdfSaveOptions};

use self::content::Resources;
use self::document::Assembly;
use self::font::FontSet;
use self::structure::Structure;
use crate::DossierError;
use crate::layout::LaidOut;
use crate::model::Dossier;
use crate::picture::Embedded;
use amparo_domain::progress::Progress;

/// How many pages are turned into content at a time.
const CHUNK: usize = 32;

/// printpdf as a writer of content and fonts only: everything it would decide by itself is off.
const SAVE_OPTIONS: PdfSaveOptions =
    PdfSaveOptions { optimize: false, subset_fonts: false, secure: false, image_optimization: None };

/// Writes the pages.
pub(crate) fn write(
    dossier: &Dossier,
    laid_out: LaidOut,
    pictures: &[Option<Embedded>],
    progress: &dyn Progress,
) -> Result<Vec<u8>, DossierError> {
    let LaidOut { setting, meanings, .. } = laid_out;
    let images = image::Images::new(pictures);
    let fonts = FontSet::new(&setting, &meanings)?;
    let mut assembly = Assembly::new(&setting, &fonts, &images)?;
    let mut structure = Structure::new(setting.nodes.len());
    let resources =
        Resources { fonts: &fonts, images: &images, nodes: &setting.nodes, size: (setting.width, setting.height) };
    let total = u64::try_from(setting.pages.len()).unwrap_or(u64::MAX);
    let mut written: u64 = 0;
    for chunk in setting.pages.chunks(CHUNK) {
        if progress.is_cancelled() {
            return Err(DossierError::Cancelled);
        }
        let mut document = PdfDocument::new("");
        document.pages = chunk.iter().map(|page| content::page(page, &resources, &mut structure)).collect();
        for stream in content::streams(&document)? {
            assembly.add_content(deflate(&stream));
            written += 1;
        }
        progress.report(written, total);
    }
    assembly.finish(dossier, &setting, &structure)
}

/// Deflates bytes the same way everywhere.
pub(crate) fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::new(6));
    // Writing to memory does not fail; were it to, the empty stream would be found by the check.
    if encoder.write_all(bytes).is_err() {
        return Vec::new();
    }
    encoder.finish().unwrap_or_default()
}
