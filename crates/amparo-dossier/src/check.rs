//! Reading a finished file back: what it shows, what it carries, and whether it holds anything that was withheld.
//!
//! Not here: writing. Nothing is shared with `write`, so that a fault there is not repeated here.
//! What must stay true: the leak test looks at everything the file holds, not only at what is drawn.

mod leak;
mod text;

use lopdf::{Dictionary, Document, Object, ObjectId};
use serde::Serialize;
use thiserror::Error;

pub use self::leak::{Leak, LeakPlace, find_leaks};
use self::text::{FontReader, PageText};

/// Why a file could not be read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum CheckError {
    /// The bytes are not a PDF this check can open.
    #[error("the file cannot be opened")]
    Unreadable,
    /// A page or its fonts are not put together as they must be.
    #[error("page {page} cannot be read")]
    Page {
        /// The page, from 1.
        page: usize,
    },
}

/// What a file shows and carries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Inspection {
    /// How many pages it has.
    pub pages: usize,
    /// The title it carries.
    pub title: String,
    /// The language it carries.
    pub language: String,
    /// What each page shows as content, line by line in the order drawn: right-to-left lines run from left to right.
    pub texts: Vec<String>,
    /// What each page shows as heads, feet and watermark.
    pub artifacts: Vec<String>,
    /// The fonts, each once.
    pub fonts: Vec<FontReport>,
    /// The outline from top to bottom.
    pub outline: Vec<OutlineReport>,
    /// How many different pictures it holds.
    pub pictures: usize,
}

/// A font of a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct FontReport {
    /// Its name, with the mark of its subset.
    pub name: String,
    /// Whether its outlines are in the file.
    pub is_embedded: bool,
    /// Whether it holds only the glyphs used.
    pub is_subset: bool,
    /// Whether it says which characters its glyphs mean.
    pub has_unicode: bool,
    /// Glyphs shown without a meaning.
    pub glyphs_without_meaning: usize,
}

/// An entry of the outline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OutlineReport {
    /// How deep it stands, from 1.
    pub level: usize,
    /// Its title.
    pub title: String,
    /// The page it leads to, from 1; 0 where it leads nowhere.
    pub page: usize,
}

/// Reads a file back.
///
/// # Errors
/// When the file cannot be opened or a page of it cannot be read.
pub fn inspect(pdf: &[u8]) -> Result<Inspection, CheckError> {
    let document = Document::load_mem(pdf).map_err(|_| CheckError::Unreadable)?;
    let mut fonts = FontReader::default();
    let pages = page_texts(&document, &mut fonts)?;
    let catalogue = document.catalog().map_err(|_| CheckError::Unreadable)?;
    let information = document.trailer.get_deref(b"Info", &document).and_then(Object::as_dict).ok();
    let title = information.and_then(|information| information.get(b"Title").ok()).map(text_of).unwrap_or_default();
    let language = catalogue.get(b"Lang").ok().map(text_of).unwrap_or_default();
    let page_ids: Vec<ObjectId> = document.get_pages().into_values().collect();
    let mut outline = Vec::new();
    if let Ok(root) = catalogue.get_deref(b"Outlines", &document).and_then(Object::as_dict) {
        read_outline(&document, root, 1, &page_ids, &mut outline);
    }
    let pictures = document
        .objects
        .values()
        .filter_map(|object| object.as_stream().ok())
        .filter(|stream| stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Image"))
        .count();
    Ok(Inspection {
        pages: pages.len(),
        title,
        language,
        texts: pages.iter().map(PageText::content).collect(),
        artifacts: pages.iter().map(PageText::artifacts).collect(),
        fonts: fonts.reports(),
        outline,
        pictures,
    })
}

fn page_texts(document: &Document, fonts: &mut FontReader) -> Result<Vec<PageText>, CheckError> {
    document
        .get_pages()
        .into_values()
        .enumerate()
        .map(|(index, page)| fonts.read_page(document, page).ok_or(CheckError::Page { page: index + 1 }))
        .collect()
}

/// Walks down the first child and along the next ones; a file cannot make this endless.
fn read_outline(
    document: &Document,
    parent: &Dictionary,
    level: usize,
    pages: &[ObjectId],
    outline: &mut Vec<OutlineReport>,
) {
    const DEEPEST: usize = 16;
    const MOST: usize = 100_000;
    let mut next = parent.get(b"First").and_then(Object::as_reference).ok();
    while let Some(id) = next {
        if level > DEEPEST || outline.len() >= MOST {
            return;
        }
        let Ok(entry) = document.get_dictionary(id) else { return };
        let target = entry.get(b"Dest").and_then(Object::as_array).ok().and_then(|target| target.first());
        let target = target.and_then(|target| target.as_reference().ok());
        let page = target.and_then(|target| pages.iter().position(|page| *page == target)).map_or(0, |page| page + 1);
        let title = entry.get(b"Title").ok().map(text_of).unwrap_or_default();
        outline.push(OutlineReport { level, title, page });
        read_outline(document, entry, level + 1, pages, outline);
        next = entry.get(b"Next").and_then(Object::as_reference).ok();
    }
}

/// A text for people in an object.
fn text_of(object: &Object) -> String {
    let Ok(bytes) = object.as_str() else { return String::new() };
    match bytes.strip_prefix(&[0xFE, 0xFF]) {
        Some(units) => {
            let units: Vec<u16> = units.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
            String::from_utf16_lossy(&units)
        }
        None => bytes.iter().copied().map(char::from).collect(),
    }
}
