//! The objects around the pages: one skeleton from printpdf for the fonts, all else ours.
//!
//! Not here: the content of pages (`write::content`).
//! What must stay true: the identifier of the file is a hash of the file itself.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use super::font::FontSet;
use super::image::Images;
use super::structure::Structure;
use super::{SAVE_OPTIONS, metadata, outline};
use crate::DossierError;
use crate::layout::page::Setting;
use crate::model::Dossier;

/// Stands for the identifier until the bytes it is the hash of are there.
const NO_IDENTIFIER: [u8; 16] = *b"\xA5identifier here";

/// A file being put together.
pub(crate) struct Assembly {
    document: Document,
    pages: Vec<ObjectId>,
    resources: ObjectId,
    tree: ObjectId,
    size: (f32, f32),
}

impl Assembly {
    /// Begins with fonts and pictures.
    pub(crate) fn new(setting: &Setting, fonts: &FontSet, images: &Images<'_>) -> Result<Self, DossierError> {
        let skeleton = printpdf::serialize::to_lopdf_doc(&fonts.skeleton(), &SAVE_OPTIONS, &mut Vec::new());
        let mut document = Document::with_version("1.7");
        let font_names = take_fonts(skeleton, &mut document)?;
        fonts.set_meanings(&mut document, &font_names)?;
        let mut pictures = Dictionary::new();
        for (name, stream) in images.streams() {
            pictures.set(name, document.add_object(stream));
        }
        let mut resources = dictionary! { "Font" => font_names };
        if !pictures.is_empty() {
            resources.set("XObject", pictures);
        }
        let resources = document.add_object(resources);
        let tree = document.new_object_id();
        Ok(Self { document, pages: Vec::new(), resources, tree, size: (setting.width, setting.height) })
    }

    /// Adds a page with its deflated content.
    pub(crate) fn add_content(&mut self, content: Vec<u8>) {
        let stream = Stream::new(dictionary! { "Filter" => "FlateDecode" }, content).with_compression(false);
        let content = self.document.add_object(stream);
        let (width, height) = self.size;
        let page = self.document.add_object(dictionary! {
            "Type" => "Page",
            "Parent" => self.tree,
            "MediaBox" => vec![0.into(), 0.into(), width.into(), height.into()],
            "Resources" => self.resources,
            "Contents" => content,
        });
        self.pages.push(page);
    }

    /// Adds outline, metadata and catalogue, and writes the file.
    pub(crate) fn finish(
        mut self,
        dossier: &Dossier,
        setting: &Setting,
        structure: &Structure,
    ) -> Result<Vec<u8>, DossierError> {
        let kids: Vec<Object> = self.pages.iter().map(|page| (*page).into()).collect();
        let count = i64::try_from(kids.len()).map_err(|_| DossierError::Writing)?;
        let tree = dictionary! { "Type" => "Pages", "Count" => count, "Kids" => kids };
        self.document.objects.insert(self.tree, tree.into());
        let xmp = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
        let xmp = Stream::new(xmp, metadata::xmp(dossier).into_bytes()).with_compression(false);
        let xmp = self.document.add_object(xmp);
        let mut catalogue = dictionary! {
            "Type" => "Catalog",
            "Pages" => self.tree,
            "Metadata" => xmp,
            "MarkInfo" => dictionary! { "Marked" => true },
            "StructTreeRoot" => structure.add(&mut self.document, &setting.nodes, &self.pages),
            "Lang" => Object::string_literal(dossier.language.tag()),
            "ViewerPreferences" => viewer_preferences(dossier),
        };
        let outline = outline::add(&mut self.document, &setting.outline, &self.pages, setting.height);
        if let Some(outline) = outline {
            catalogue.set("Outlines", outline);
            catalogue.set("PageMode", "UseOutlines");
        }
        let catalogue = self.document.add_object(catalogue);
        let information = self.document.add_object(metadata::information(dossier));
        let identifier = Object::String(NO_IDENTIFIER.to_vec(), StringFormat::Hexadecimal);
        self.document.trailer.set("Root", catalogue);
        self.document.trailer.set("Info", information);
        self.document.trailer.set("ID", vec![identifier.clone(), identifier]);
        self.document.compress();
        let mut bytes = Vec::new();
        self.document.save_modern(&mut bytes).map_err(|_| DossierError::Writing)?;
        identify(&mut bytes)?;
        Ok(bytes)
    }
}

fn viewer_preferences(dossier: &Dossier) -> Dictionary {
    let mut preferences = dictionary! { "DisplayDocTitle" => true };
    if dossier.language.direction() == crate::model::Direction::RightToLeft {
        preferences.set("Direction", "R2L");
    }
    preferences
}

/// Moves the fonts of the skeleton, and nothing else of it, into the document.
fn take_fonts(mut skeleton: Document, document: &mut Document) -> Result<Dictionary, DossierError> {
    let page = skeleton.get_pages().into_values().next().ok_or(DossierError::Writing)?;
    let fonts = skeleton
        .get_dictionary(page)
        .and_then(|page| page.get_deref(b"Resources", &skeleton))
        .and_then(Object::as_dict)
        .and_then(|resources| resources.get_deref(b"Font", &skeleton))
        .and_then(Object::as_dict)
        .map_err(|_| DossierError::Writing)?
        .clone();
    let mut names = Dictionary::new();
    for (name, font) in &fonts {
        let id = font.as_reference().map_err(|_| DossierError::Writing)?;
        names.set(name.clone(), move_object(&mut skeleton, id, document)?);
    }
    Ok(names)
}

/// Moves an object and all it refers to.
fn move_object(from: &mut Document, id: ObjectId, to: &mut Document) -> Result<ObjectId, DossierError> {
    let mut object = from.objects.remove(&id).ok_or(DossierError::Writing)?;
    move_references(&mut object, from, to)?;
    Ok(to.add_object(object))
}

fn move_references(object: &mut Object, from: &mut Document, to: &mut Document) -> Result<(), DossierError> {
    match object {
        Object::Reference(id) => *id = move_object(from, *id, to)?,
        Object::Array(items) => {
            for item in items {
                move_references(item, from, to)?;
            }
        }
        Object::Dictionary(dictionary) => {
            for (_, value) in dictionary.iter_mut() {
                move_references(value, from, to)?;
            }
        }
        Object::Stream(stream) => {
            for (_, value) in &mut stream.dict {
                move_references(value, from, to)?;
            }
        }
        _ => {}
    }
    Ok(())
}

/// Puts the hash of the file where its identifier stands, twice.
fn identify(bytes: &mut [u8]) -> Result<(), DossierError> {
    let digest = Sha256::digest(&*bytes);
    let as_hex =
        |bytes: &[u8]| -> Vec<u8> { bytes.iter().flat_map(|byte| format!("{byte:02X}").into_bytes()).collect() };
    let mark = as_hex(&NO_IDENTIFIER);
    let identifier = as_hex(&digest[..16]);
    let mut found = 0;
    let mut position = bytes.len();
    while position >= mark.len() && found < 2 {
        let start = position - mark.len();
        if bytes[start..position].eq_ignore_ascii_case(&mark) {
            bytes[start..position].copy_from_slice(&identifier);
            found += 1;
            position = start;
        } else {
            position -= 1;
        }
    }
    if found == 2 { Ok(()) } else { Err(DossierError::Writing) }
}
