//! A dossier as data in, PDF bytes out.
//!
//! Four stages, each pure: the model says what is said, layout places it on pages, writing turns pages into bytes, and
//! checking reads bytes back.
//! Not here: files, clocks, catalogues, and any rule about who may read what: a dossier is made from a release that has
//! passed the gate, with its labels already in its language.
//! What must stay true: the same dossier gives the same bytes, whatever the thread, the locale or the time; a character
//! that cannot be printed is a finding, never a silent box.

pub mod check;
mod finding;
mod fonts;
mod layout;
mod model;
mod picture;
mod write;

use thiserror::Error;

pub use self::finding::{Finding, PictureProblem, Place};
pub use self::model::{
    Block, Cell, Column, ColumnAlignment, ColumnWidth, Cover, CoverNote, Digits, Direction, Dossier, Exhibit, Fact,
    Figure, FigureContent, Furniture, Heading, HeadingLevel, Language, List, Metadata, PageSize, Paragraph,
    ParagraphKind, Part, Picture, PictureFormat, PictureIndex, Piece, Redaction, Run, Table, Text, Weight,
};
pub use amparo_domain::progress::{Progress, Silent};

/// A dossier as bytes.
#[derive(Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The file.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// What could not be printed as it was given, each once, in a fixed order. Empty is as it should be.
    pub findings: Vec<Finding>,
}

impl std::fmt::Debug for Rendered {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Rendered")
            .field("bytes", &self.pdf.len())
            .field("pages", &self.pages)
            .field("findings", &self.findings)
            .finish()
    }
}

/// Why no bytes came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum DossierError {
    /// The caller no longer wants it.
    #[error("the making of the dossier was cancelled")]
    Cancelled,
    /// A face could not be cut to the glyphs used: the build has wrong font files.
    #[error("a font of the dossier could not be prepared")]
    Font,
    /// The file could not be put together.
    #[error("the dossier could not be written")]
    Writing,
}

/// Makes the file.
///
/// # Errors
/// When the work is cancelled, or the program itself is damaged; nothing in a dossier can make it fail.
pub fn render(dossier: &Dossier, progress: &dyn Progress) -> Result<Rendered, DossierError> {
    let mut findings = std::collections::BTreeSet::new();
    let mut pictures = Vec::with_capacity(dossier.pictures.len());
    for (index, picture) in dossier.pictures.iter().enumerate() {
        if progress.is_cancelled() {
            return Err(DossierError::Cancelled);
        }
        match picture::examine(picture) {
            Ok(embedded) => pictures.push(Some(embedded)),
            Err(problem) => {
                findings.insert(Finding::UnusablePicture { picture: index, problem });
                pictures.push(None);
            }
        }
    }
    let sizes = pictures.iter().map(|picture| picture.as_ref().map(picture::Embedded::size)).collect();
    let laid_out = layout::lay_out(dossier, sizes, progress)?;
    findings.extend(&laid_out.findings);
    let pages = laid_out.setting.pages.len();
    let pdf = write::write(dossier, laid_out, &pictures, progress)?;
    Ok(Rendered { pdf, pages, findings: findings.into_iter().collect() })
}
