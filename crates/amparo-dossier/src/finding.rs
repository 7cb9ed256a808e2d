//! What a dossier's maker must know before it leaves: things that could not be printed as they were given.
//!
//! Not here: errors that stop the making (`DossierError`).
//! What must stay true: a finding names a place and a code point, never a text.

use serde::Serialize;

/// Where in the model something was met. Without a part it is the cover, or the head and foot of the pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Place {
    /// The place of the part in the dossier.
    pub part: Option<usize>,
    /// The place of the block in the part; without it, the title of the part.
    pub block: Option<usize>,
}

/// Something that could not be printed as it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[non_exhaustive]
pub enum Finding {
    /// No font has this character: it is printed as `U+` and its number.
    MissingGlyph {
        /// The character's number.
        codepoint: u32,
        /// Where it stands.
        place: Place,
    },
    /// A character that hides or reorders text: it is printed as `U+` and its number, or left out.
    HiddenCharacter {
        /// The character's number.
        codepoint: u32,
        /// Where it stands.
        place: Place,
    },
    /// A picture whose bytes are not what a dossier can hold: a frame stands in its place.
    UnusablePicture {
        /// Its place in the dossier's list of pictures.
        picture: usize,
        /// What is wrong with it.
        problem: PictureProblem,
    },
    /// A figure names a picture the dossier does not have: a frame stands in its place.
    MissingPicture {
        /// The place named.
        picture: usize,
        /// Where the figure stands.
        place: Place,
    },
    /// A row has more cells than the table has columns: those beyond are not printed.
    SurplusCells {
        /// Where the table stands.
        place: Place,
    },
    /// A table without columns: it is not printed.
    TableWithoutColumns {
        /// Where the table stands.
        place: Place,
    },
}

/// What is wrong with the bytes of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[non_exhaustive]
pub enum PictureProblem {
    /// The bytes are not of the format they are said to be, or end too early.
    Damaged,
    /// Transparency, interlacing, four colours or another form the writer does not embed.
    UnsupportedForm,
    /// More pixels than a page can show.
    TooLarge,
}
