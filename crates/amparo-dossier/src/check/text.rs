//! The text layer: operators of a page back to characters, through each font's own statement of what its glyphs mean.
//!
//! Not here: judging the text.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

use super::FontReport;

/// What a page shows, line by line in the order drawn.
#[derive(Default)]
pub(crate) struct PageText {
    pub(crate) lines: Vec<ShownLine>,
}

/// Glyphs on one baseline, from left to right.
#[derive(Default)]
pub(crate) struct ShownLine {
    pub(crate) glyphs: Vec<Rc<str>>,
    pub(crate) is_artifact: bool,
}

impl PageText {
    pub(crate) fn content(&self) -> String {
        self.joined(false)
    }

    pub(crate) fn artifacts(&self) -> String {
        self.joined(true)
    }

    fn joined(&self, artifacts: bool) -> String {
        let lines: Vec<String> =
            self.lines.iter().filter(|line| line.is_artifact == artifacts).map(|line| line.glyphs.concat()).collect();
        lines.join("\n")
    }
}

/// The fonts of a file, read once each.
#[derive(Default)]
pub(crate) struct FontReader {
    fonts: BTreeMap<ObjectId, Font>,
}

struct Font {
    report: FontReport,
    meanings: BTreeMap<u16, Rc<str>>,
    widths: BTreeMap<u16, f32>,
    without_meaning: BTreeSet<u16>,
}

/// Where the pen stands.
#[derive(Clone, Copy)]
struct Pen {
    x: f32,
    y: f32,
    size: f32,
    /// Where the last glyph ended.
    end: Option<(f32, f32)>,
}

impl FontReader {
    pub(crate) fn reports(&self) -> Vec<FontReport> {
        let mut reports: Vec<FontReport> = self
            .fonts
            .values()
            .map(|font| FontReport { glyphs_without_meaning: font.without_meaning.len(), ..font.report.clone() })
            .collect();
        reports.sort();
        reports
    }

    pub(crate) fn read_page(&mut self, document: &Document, page: ObjectId) -> Option<PageText> {
        let resources = document.get_dictionary(page).ok()?.get_deref(b"Resources", document).ok()?.as_dict().ok()?;
        let names = match resources.get_deref(b"Font", document) {
            Ok(fonts) => fonts.as_dict().ok()?.clone(),
            Err(_) => Dictionary::new(),
        };
        for (_, font) in &names {
            let id = font.as_reference().ok()?;
            if let Entry::Vacant(vacant) = self.fonts.entry(id) {
                vacant.insert(Font::read(document, id)?);
            }
        }
        let content = Content::decode(&document.get_page_content(page)).ok()?;
        let mut text = PageText::default();
        let mut pen = Pen { x: 0.0, y: 0.0, size: 1.0, end: None };
        let mut current: Option<ObjectId> = None;
        let mut is_artifact = false;
        for operation in content.operations {
            match (operation.operator.as_str(), operation.operands.as_slice()) {
                ("BMC", [Object::Name(name)]) => is_artifact = name == b"Artifact",
                ("BDC" | "EMC", _) => is_artifact = false,
                ("Tf", [Object::Name(name), size]) => {
                    current = names.get(name).and_then(Object::as_reference).ok();
                    pen.size = size.as_float().ok()?;
                }
                ("Tm", [.., x, y]) => {
                    pen.x = x.as_float().ok()?;
                    pen.y = y.as_float().ok()?;
                }
                ("TJ", [Object::Array(items)]) => {
                    let font = self.fonts.get_mut(&current?)?;
                    font.show(items, &mut pen, is_artifact, &mut text);
                }
                ("Tj" | "'" | "\"", _) => return None,
                _ => {}
            }
        }
        Some(text)
    }
}

impl Font {
    fn read(document: &Document, id: ObjectId) -> Option<Self> {
        let font = document.get_dictionary(id).ok()?;
        let name = String::from_utf8_lossy(font.get(b"BaseFont").ok()?.as_name().ok()?).into_owned();
        let descendants = font.get_deref(b"DescendantFonts", document).ok()?.as_array().ok()?;
        let descendant = document.dereference(descendants.first()?).ok()?.1.as_dict().ok()?;
        let descriptor = descendant.get_deref(b"FontDescriptor", document).and_then(Object::as_dict).ok();
        let is_embedded = descriptor.is_some_and(|descriptor| {
            [b"FontFile2".as_slice(), b"FontFile3"].iter().any(|key| {
                descriptor
                    .get_deref(key, document)
                    .and_then(Object::as_stream)
                    .is_ok_and(|file| !file.content.is_empty())
            })
        });
        let map = font.get_deref(b"ToUnicode", document).and_then(Object::as_stream).ok();
        let map = map.and_then(|stream| stream.get_plain_content().ok());
        let is_subset =
            name.len() > 7 && name.as_bytes()[6] == b'+' && name.as_bytes()[..6].iter().all(u8::is_ascii_uppercase);
        let report = FontReport { name, is_embedded, is_subset, has_unicode: map.is_some(), glyphs_without_meaning: 0 };
        Some(Self {
            report,
            meanings: map.map(|map| read_meanings(&String::from_utf8_lossy(&map))).unwrap_or_default(),
            widths: read_widths(descendant),
            without_meaning: BTreeSet::new(),
        })
    }

    fn show(&mut self, items: &[Object], pen: &mut Pen, is_artifact: bool, text: &mut PageText) {
        for item in items {
            match item {
                Object::String(bytes, _) => {
                    for code in bytes.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])) {
                        self.show_glyph(code, pen, is_artifact, text);
                    }
                }
                number => pen.x -= number.as_float().unwrap_or(0.0) * pen.size / 1000.0,
            }
        }
    }

    fn show_glyph(&mut self, code: u16, pen: &mut Pen, is_artifact: bool, text: &mut PageText) {
        let same_line = pen.end.is_some_and(|(_, y)| (y - pen.y).abs() < 0.1)
            && text.lines.last().is_some_and(|line| line.is_artifact == is_artifact);
        if !same_line {
            text.lines.push(ShownLine { glyphs: Vec::new(), is_artifact });
        }
        let Some(line) = text.lines.last_mut() else { return };
        let has_gap = same_line && pen.end.is_some_and(|(end, _)| (end - pen.x).abs() > 0.3 * pen.size);
        if has_gap {
            line.glyphs.push(" ".into());
        }
        if let Some(meaning) = self.meanings.get(&code) {
            line.glyphs.push(Rc::clone(meaning));
        } else {
            self.without_meaning.insert(code);
            line.glyphs.push("\u{FFFD}".into());
        }
        pen.x += self.widths.get(&code).copied().unwrap_or(1000.0) * pen.size / 1000.0;
        pen.end = Some((pen.x, pen.y));
    }
}

/// The pairs of the `bfchar` sections of a map.
fn read_meanings(map: &str) -> BTreeMap<u16, Rc<str>> {
    let mut meanings = BTreeMap::new();
    let mut inside = false;
    for line in map.lines() {
        match line.trim() {
            line if line.ends_with("beginbfchar") => inside = true,
            "endbfchar" => inside = false,
            line if inside => {
                let mut fields = line.split('<').skip(1).filter_map(|field| field.split('>').next());
                let (Some(code), Some(target)) = (fields.next(), fields.next()) else { continue };
                let Ok(code) = u16::from_str_radix(code, 16) else { continue };
                let units: Vec<u16> = target
                    .as_bytes()
                    .chunks_exact(4)
                    .filter_map(|digits| u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok())
                    .collect();
                if !units.is_empty() {
                    meanings.insert(code, String::from_utf16_lossy(&units).into());
                }
            }
            _ => {}
        }
    }
    meanings
}

/// Widths as `first [width …]` or `first last width`.
fn read_widths(font: &Dictionary) -> BTreeMap<u16, f32> {
    let mut widths = BTreeMap::new();
    let Ok(items) = font.get(b"W").and_then(Object::as_array) else { return widths };
    let mut rest = items.as_slice();
    loop {
        match rest {
            [Object::Integer(first), Object::Array(list), after @ ..] => {
                for (code, width) in (*first..).zip(list) {
                    if let (Ok(code), Ok(width)) = (u16::try_from(code), width.as_float()) {
                        widths.insert(code, width);
                    }
                }
                rest = after;
            }
            [Object::Integer(first), Object::Integer(last), width, after @ ..] => {
                if let Ok(width) = width.as_float() {
                    for code in (*first..=*last).filter_map(|code| u16::try_from(code).ok()) {
                        widths.insert(code, width);
                    }
                }
                rest = after;
            }
            _ => return widths,
        }
    }
}
