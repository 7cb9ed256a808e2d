//! The faces a dossier is set in, and which characters they have.
//!
//! Not here: shaping (`layout::shape`) and cutting faces for the file (`write::font`).
//! What must stay true: no font of the system is ever used, so that the same dossier gives the same bytes everywhere.

use std::sync::Arc;

use parley::FontContext;
use parley::fontique::{Blob, Charmap, Collection, CollectionOptions, SourceCache};

/// A face with the name it carries in the file.
pub(crate) struct Face {
    pub(crate) name: &'static str,
    pub(crate) data: &'static [u8],
}

macro_rules! face {
    ($name:literal) => {
        Face { name: $name, data: include_bytes!(concat!("../fonts/", $name, ".ttf")) }
    };
}

/// All faces; a face is named by its place in this list.
pub(crate) static FACES: [Face; 9] = [
    face!("NotoSans-Regular"),
    face!("NotoSans-Bold"),
    face!("NotoSans-Italic"),
    face!("NotoSans-BoldItalic"),
    face!("NotoSansMono-Regular"),
    face!("NotoNaskhArabic-Regular"),
    face!("NotoNaskhArabic-Bold"),
    face!("NotoSansSC-Regular"),
    face!("NotoSansSC-Bold"),
];

/// The place of a face in [`FACES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct FaceIndex(pub(crate) u8);

impl FaceIndex {
    /// The face itself.
    pub(crate) fn face(self) -> &'static Face {
        &FACES[usize::from(self.0)]
    }
}

/// The family of Latin, Cyrillic and Greek letters.
pub(crate) const SANS: &str = "Noto Sans";
/// The family of Arabic letters.
pub(crate) const NASKH: &str = "Noto Naskh Arabic";
/// The family of Chinese characters.
pub(crate) const CHINESE: &str = "Noto Sans SC";
/// The monospaced family.
pub(crate) const MONO: &str = "Noto Sans Mono";

/// The faces, registered for shaping.
pub(crate) struct FontBook {
    pub(crate) context: FontContext,
    charmaps: Vec<Option<Charmap<'static>>>,
}

impl FontBook {
    /// Registers all faces.
    pub(crate) fn new() -> Self {
        let options = CollectionOptions { shared: false, system_fonts: false };
        let mut collection = Collection::new(options);
        let charmaps = FACES
            .iter()
            .map(|face| {
                let families = collection.register_fonts(Blob::new(Arc::new(face.data)), None);
                let (_, fonts) = families.first()?;
                fonts.first()?.charmap_index().charmap(face.data)
            })
            .collect();
        let context = FontContext { collection, source_cache: SourceCache::default() };
        Self { context, charmaps }
    }

    /// The face whose bytes these are.
    pub(crate) fn face_of(data: &[u8]) -> Option<FaceIndex> {
        let position = FACES.iter().position(|face| std::ptr::eq(face.data.as_ptr(), data.as_ptr()))?;
        u8::try_from(position).ok().map(FaceIndex)
    }

    /// Whether any face has a glyph for the character.
    pub(crate) fn has(&self, character: char) -> bool {
        self.charmaps.iter().flatten().any(|charmap| charmap.map(character).is_some_and(|glyph| glyph != 0))
    }

    /// The glyph the face itself names for a character, before shaping.
    pub(crate) fn nominal_glyph(&self, face: FaceIndex, character: char) -> Option<u32> {
        self.charmaps.get(usize::from(face.0))?.as_ref()?.map(character).filter(|glyph| *glyph != 0)
    }
}
