//! The faces in the file: cut to the glyphs used, with what each glyph means.
//!
//! Not here: shaping.
//! What must stay true: every glyph drawn has a width and a meaning; a face's name in the file is the same for the same
//! glyphs.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};
use printpdf::{
    Codepoint, FontId, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage, Pt, Rect, TextItem, ToUnicodeCMap,
};
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use crate::DossierError;
use crate::fonts::FaceIndex;
use crate::layout::Meanings;
use crate::layout::page::{Draw, Setting};

/// All faces of a file.
pub(crate) struct FontSet {
    fonts: BTreeMap<FaceIndex, Font>,
}

/// A face cut to the glyphs used.
pub(crate) struct Font {
    pub(crate) id: FontId,
    parsed: ParsedFont,
    remapper: GlyphRemapper,
    /// Glyph numbers of the cut face to their characters.
    meanings: BTreeMap<u32, Vec<u32>>,
    /// Widths in thousandths of the size, as the file states them.
    widths: BTreeMap<u16, f32>,
}

impl FontSet {
    /// Cuts the faces that the pages use.
    pub(crate) fn new(setting: &Setting, meanings: &Meanings) -> Result<Self, DossierError> {
        let mut used: BTreeMap<FaceIndex, BTreeSet<u16>> = BTreeMap::new();
        for item in setting.pages.iter().flat_map(|page| &page.items) {
            if let Draw::Glyphs(run) = &item.draw {
                used.entry(run.face).or_default().extend(run.glyphs.iter().map(|glyph| glyph.id));
            }
        }
        let mut fonts = BTreeMap::new();
        for (face, glyphs) in used {
            fonts.insert(face, Font::new(face, &glyphs, meanings)?);
        }
        Ok(Self { fonts })
    }

    pub(crate) fn get(&self, face: FaceIndex) -> Option<&Font> {
        self.fonts.get(&face)
    }

    /// A document whose fonts are right: one page shows every glyph, so that every width is written.
    pub(crate) fn skeleton(&self) -> PdfDocument {
        let mut document = PdfDocument::new("");
        let mut operations = Vec::new();
        for font in self.fonts.values() {
            document.resources.fonts.map.insert(font.id.clone(), PdfFont::new(font.parsed.clone()));
            let glyphs = font
                .remapper
                .remapped_gids()
                .filter_map(|glyph| font.remapper.get(glyph))
                .map(|gid| Codepoint { gid, offset: 0.0, cid: None })
                .collect();
            operations.push(Op::StartTextSection);
            operations.push(Op::SetFont { font: PdfFontHandle::External(font.id.clone()), size: Pt(1.0) });
            operations.push(Op::ShowText { items: vec![TextItem::GlyphIds(glyphs)] });
            operations.push(Op::EndTextSection);
        }
        let area = Rect::from_wh(Pt(1.0), Pt(1.0));
        document.pages.push(PdfPage {
            media_box: area.clone(),
            trim_box: area.clone(),
            crop_box: area,
            ops: operations,
        });
        document
    }

    /// Replaces what printpdf says about the characters of each font by what layout knows.
    pub(crate) fn set_meanings(&self, document: &mut Document, fonts: &Dictionary) -> Result<(), DossierError> {
        for font in self.fonts.values() {
            let entry = fonts.get(font.id.0.as_bytes()).and_then(Object::as_reference);
            let id: ObjectId = entry.map_err(|_| DossierError::Writing)?;
            let dictionary = document.get_dictionary(id).map_err(|_| DossierError::Writing)?;
            let map = dictionary.get(b"ToUnicode").and_then(Object::as_reference).map_err(|_| DossierError::Writing)?;
            let text = ToUnicodeCMap { mappings: font.meanings.clone() }.to_cmap_string(&font.id.0);
            document.objects.insert(map, Stream::new(Dictionary::new(), text.into_bytes()).into());
        }
        Ok(())
    }
}

impl Font {
    fn new(face: FaceIndex, glyphs: &BTreeSet<u16>, meanings: &Meanings) -> Result<Self, DossierError> {
        let glyphs: Vec<u16> = glyphs.iter().copied().collect();
        let remapper = GlyphRemapper::new_from_glyphs_sorted(&glyphs);
        let data = face.face().data;
        let subset = subsetter::subset(data, 0, &remapper).map_err(|_| DossierError::Font)?;
        let mut parsed = ParsedFont::from_bytes(&subset, 0, &mut Vec::new()).ok_or(DossierError::Font)?;
        parsed.font_name = Some(format!("{}+{}", tag(&glyphs), face.face().name));
        let own_meanings = glyphs
            .iter()
            .filter_map(|glyph| {
                let meaning = meanings.get(face, *glyph)?;
                let number = remapper.get(*glyph)?;
                Some((u32::from(number), meaning.chars().map(u32::from).collect()))
            })
            .collect();
        // The file states whole thousandths: the pen of a reader moves by these, not by the face's own widths.
        let units = i64::from(parsed.units_per_em.max(1));
        let widths = parsed
            .glyph_widths
            .iter()
            .map(|(glyph, width)| (*glyph, whole_thousandths(i64::from(*width) * 1000 / units)))
            .collect();
        let id = FontId(format!("F{}", face.0));
        Ok(Self { id, parsed, remapper, meanings: own_meanings, widths })
    }

    /// The number of a glyph in the cut face.
    pub(crate) fn number(&self, glyph: u16) -> u16 {
        self.remapper.get(glyph).unwrap_or(0)
    }

    /// The width the file states for a glyph of the cut face, in thousandths of the size.
    pub(crate) fn width(&self, number: u16) -> f32 {
        self.widths.get(&number).copied().unwrap_or(1000.0)
    }
}

#[expect(clippy::cast_precision_loss, reason = "widths are a few thousand at most")]
fn whole_thousandths(width: i64) -> f32 {
    width as f32
}

/// Six letters that tell subsets apart, from the glyphs themselves.
fn tag(glyphs: &[u16]) -> String {
    let mut hash = Sha256::new();
    for glyph in glyphs {
        hash.update(glyph.to_be_bytes());
    }
    hash.finalize().iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}
