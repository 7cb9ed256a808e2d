//! Whether a file holds anything that was withheld: drawn, said in its properties, or lying in its bytes.
//!
//! Not here: what is withheld; the caller knows.
//! What must stay true: a leak is told by its number in the caller's list, never by its text.

use std::collections::BTreeSet;

use lopdf::{Document, Object};
use serde::Serialize;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::text::{FontReader, PageText, ShownLine};
use super::{CheckError, page_texts, text_of};

/// The most a stream may grow to when it is inflated.
const LARGEST_STREAM: usize = 1 << 30;

/// Something withheld that the file holds all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Leak {
    /// Its place in the list given.
    pub withheld: usize,
    /// Where it was found.
    pub place: LeakPlace,
}

/// Where something was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[non_exhaustive]
pub enum LeakPlace {
    /// Drawn on this page, from 1.
    Page(usize),
    /// Drawn over the end of a page.
    BetweenPages,
    /// In a string or name of an object: properties, outline, structure.
    Object(u32),
    /// In the bytes of a stream of an object.
    Stream(u32),
    /// In the bytes of the file.
    File,
}

/// Looks for each of these texts in everything the file holds: in any case, with or without vowel marks and spaces, in
/// logical and in drawn order, over the ends of lines and pages.
///
/// # Errors
/// When the file cannot be opened or a page of it cannot be read.
pub fn find_leaks(pdf: &[u8], withheld: &[&str]) -> Result<Vec<Leak>, CheckError> {
    let document = Document::load_mem(pdf).map_err(|_| CheckError::Unreadable)?;
    let pages = page_texts(&document, &mut FontReader::default())?;
    let needles: Vec<Needle> =
        withheld.iter().enumerate().filter_map(|(index, text)| Needle::new(index, text)).collect();
    let mut leaks = BTreeSet::new();
    let mut note = |needle: &Needle, place| {
        leaks.insert(Leak { withheld: needle.index, place });
    };
    search_pages(&pages, &needles, &mut note);
    for ((id, _), object) in &document.objects {
        search_object(object, *id, &needles, &mut note);
    }
    for needle in &needles {
        if needle.is_in_bytes(pdf) {
            note(needle, LeakPlace::File);
        }
    }
    Ok(leaks.into_iter().collect())
}

/// A text to look for.
struct Needle {
    index: usize,
    folded: String,
    encodings: Vec<Vec<u8>>,
}

impl Needle {
    /// A text without letters or digits cannot be looked for.
    fn new(index: usize, text: &str) -> Option<Self> {
        let folded = fold(text);
        if folded.is_empty() {
            return None;
        }
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let small: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let hexadecimal: Vec<u8> = big.iter().flat_map(|byte| format!("{byte:02X}").into_bytes()).collect();
        let mut encodings = vec![text.as_bytes().to_vec(), big, small, hexadecimal];
        // Two or three bytes turn up by chance in any picture or deflated stream.
        encodings.retain(|bytes| bytes.len() >= 4);
        Some(Self { index, folded, encodings })
    }

    fn is_in(&self, folded: &str) -> bool {
        folded.contains(&self.folded)
    }

    fn is_in_bytes(&self, bytes: &[u8]) -> bool {
        self.encodings.iter().any(|encoding| contains(bytes, encoding))
    }
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    let Some(first) = part.first() else { return false };
    let mut from = 0;
    while let Some(found) = bytes.get(from..).and_then(|rest| rest.iter().position(|byte| byte == first)) {
        if bytes[from + found..].starts_with(part) {
            return true;
        }
        from += found + 1;
    }
    false
}

/// Letters and digits only, without marks, in lower case and plain forms.
fn fold(text: &str) -> String {
    text.nfkd()
        .filter(|character| !is_combining_mark(*character))
        .flat_map(char::to_lowercase)
        .filter(|character| character.is_alphanumeric())
        .collect()
}

fn search_pages(pages: &[PageText], needles: &[Needle], note: &mut dyn FnMut(&Needle, LeakPlace)) {
    for reading in [forward, backward, from_left, from_right] {
        let mut whole = String::new();
        for (index, page) in pages.iter().enumerate() {
            let read = |artifacts: bool| -> String {
                let lines = page.lines.iter().filter(|line| line.is_artifact == artifacts);
                fold(&lines.map(reading).collect::<String>())
            };
            let (content, artifacts) = (read(false), read(true));
            for needle in needles {
                if needle.is_in(&content) || needle.is_in(&artifacts) {
                    note(needle, LeakPlace::Page(index + 1));
                }
            }
            // What stands over the end of the page before and the beginning of this one.
            let longest = needles.iter().map(|needle| needle.folded.chars().count()).max().unwrap_or(0);
            let seam: String = whole.chars().chain(content.chars().take(longest)).collect();
            for needle in needles {
                if needle.is_in(&seam) {
                    note(needle, LeakPlace::BetweenPages);
                }
            }
            let skip = content.chars().count().saturating_sub(longest);
            whole = content.chars().skip(skip).collect();
        }
    }
}

fn forward(line: &ShownLine) -> String {
    line.glyphs.concat()
}

fn backward(line: &ShownLine) -> String {
    line.glyphs.iter().rev().map(AsRef::as_ref).collect()
}

/// A line of a left-to-right paragraph: stretches of right-to-left letters are turned where they stand.
fn from_left(line: &ShownLine) -> String {
    stretches(line).into_iter().collect()
}

/// A line of a right-to-left paragraph: the stretches themselves run from the right.
fn from_right(line: &ShownLine) -> String {
    stretches(line).into_iter().rev().collect()
}

fn stretches(line: &ShownLine) -> Vec<String> {
    let is_rtl = |glyph: &str| glyph.chars().any(crate::layout::is_right_to_left);
    let is_ltr = |glyph: &str| glyph.chars().any(char::is_alphanumeric) && !is_rtl(glyph);
    let mut stretches: Vec<(bool, Vec<&str>)> = Vec::new();
    for glyph in &line.glyphs {
        let (rtl, ltr) = (is_rtl(glyph), is_ltr(glyph));
        match stretches.last_mut() {
            // Spaces and marks go with what is before them.
            Some((turned, stretch)) if (rtl && *turned) || (ltr && !*turned) || !(rtl || ltr) => stretch.push(glyph),
            _ => stretches.push((rtl, vec![glyph])),
        }
    }
    stretches
        .into_iter()
        .map(|(turned, stretch)| if turned { stretch.into_iter().rev().collect() } else { stretch.concat() })
        .collect()
}

fn search_object(object: &Object, id: u32, needles: &[Needle], note: &mut dyn FnMut(&Needle, LeakPlace)) {
    match object {
        Object::String(bytes, _) => {
            let folded = fold(&text_of(object));
            let as_text = fold(&String::from_utf8_lossy(bytes));
            for needle in needles {
                if needle.is_in(&folded) || needle.is_in(&as_text) {
                    note(needle, LeakPlace::Object(id));
                }
            }
        }
        Object::Name(name) => {
            let folded = fold(&String::from_utf8_lossy(name));
            needles
                .iter()
                .filter(|needle| needle.is_in(&folded))
                .for_each(|needle| note(needle, LeakPlace::Object(id)));
        }
        Object::Array(items) => items.iter().for_each(|item| search_object(item, id, needles, note)),
        Object::Dictionary(dictionary) => {
            dictionary.iter().for_each(|(_, value)| search_object(value, id, needles, note));
        }
        Object::Stream(stream) => {
            stream.dict.iter().for_each(|(_, value)| search_object(value, id, needles, note));
            let plain = stream.decompressed_content_with_limit(LARGEST_STREAM);
            let plain = plain.as_deref().unwrap_or(&stream.content);
            let is_text = stream.dict.get(b"Type").and_then(Object::as_name).is_ok_and(|name| name == b"Metadata");
            let folded = if is_text { fold(&String::from_utf8_lossy(plain)) } else { String::new() };
            for needle in needles {
                let raw = needle.is_in_bytes(plain) || needle.is_in_bytes(&stream.content);
                if raw || needle.is_in(&folded) {
                    note(needle, LeakPlace::Stream(id));
                }
            }
        }
        _ => {}
    }
}
