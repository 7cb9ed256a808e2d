//! What each glyph means for those who copy, search or have a page read aloud.
//!
//! Not here: shaping.
//! What must stay true: a glyph means the same whatever order the texts came in.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::page::Ink;
use crate::fonts::{FaceIndex, FontBook};

/// The characters of each glyph of each face.
#[derive(Default)]
pub(crate) struct Meanings {
    known: BTreeMap<(FaceIndex, u16), Meaning>,
}

/// What a glyph means; the smaller of two that are known stays.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Meaning {
    rank: Rank,
    characters: Box<str>,
}

/// How well characters name a glyph.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// The face itself names the glyph for it, and it is the common one of those that look alike.
    Common,
    /// The face itself names the glyph for it.
    Nominal,
    /// Shaping came to the glyph from these characters.
    Shaped,
    /// No character is left for the glyph.
    Nothing,
}

/// Characters that share glyphs, with the advances of these.
struct Unit {
    range: Range<usize>,
    glyphs: Vec<(u16, f32)>,
}

impl Meanings {
    /// The characters of a glyph.
    pub(crate) fn get(&self, face: FaceIndex, glyph: u16) -> Option<&str> {
        self.known.get(&(face, glyph)).map(|meaning| &*meaning.characters)
    }

    /// Notes what each glyph of a run means.
    pub(crate) fn read(&mut self, fonts: &FontBook, face: FaceIndex, run: &parley::Run<'_, Ink>, text: &str) {
        let mut reader = Reader { meanings: self, fonts, face, is_rtl: run.is_rtl() };
        for Unit { range, glyphs } in units(run) {
            let characters = text.get(range).unwrap_or_default().chars();
            let characters: Vec<char> = characters.filter(|character| !is_shapeless(*character)).collect();
            if !characters.is_empty() {
                reader.assign(characters, &glyphs);
            }
        }
    }
}

/// The characters of a run with their glyphs; a ligature takes the characters that have none of their own.
fn units(run: &parley::Run<'_, Ink>) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    for cluster in run.clusters() {
        let range = cluster.text_range();
        let glyphs: Vec<(u16, f32)> = cluster
            .glyphs()
            .filter_map(|glyph| Some((u16::try_from(glyph.id).ok()?, glyph.advance)))
            .filter(|(id, _)| *id != u16::MAX)
            .collect();
        match units.last_mut() {
            Some(unit) if glyphs.is_empty() => unit.range.end = unit.range.end.max(range.end),
            _ => units.push(Unit { range, glyphs }),
        }
    }
    units
}

/// Reads one run.
struct Reader<'a> {
    meanings: &'a mut Meanings,
    fonts: &'a FontBook,
    face: FaceIndex,
    is_rtl: bool,
}

impl Reader<'_> {
    fn is_nominal(&self, character: char, glyph: u16) -> bool {
        self.fonts.nominal_glyph(self.face, character) == Some(u32::from(glyph))
    }

    /// Shares the characters of a unit among its glyphs.
    fn assign(&mut self, characters: Vec<char>, glyphs: &[(u16, f32)]) {
        if let [(glyph, _)] = glyphs {
            self.note(*glyph, &characters);
            return;
        }
        let mut characters = self.apart(characters, glyphs);
        let mut unnamed = Vec::new();
        for (glyph, advance) in glyphs {
            match characters.iter().position(|character| self.is_nominal(*character, *glyph)) {
                Some(position) => {
                    let character = characters.remove(position);
                    self.note(*glyph, &[character]);
                }
                None => unnamed.push((*glyph, *advance)),
            }
        }
        let (marks, letters): (Vec<char>, Vec<char>) =
            characters.into_iter().partition(|character| is_combining_mark(*character));
        let (mark_glyphs, letter_glyphs): (Vec<_>, Vec<_>) =
            unnamed.into_iter().partition(|(_, advance)| *advance <= 0.0);
        self.share(&letters, &letter_glyphs);
        self.share(&marks, &mark_glyphs);
    }

    /// A face may draw a letter and its sign apart, as hamza over alef under a vowel mark: then they are two characters.
    fn apart(&self, characters: Vec<char>, glyphs: &[(u16, f32)]) -> Vec<char> {
        let is_drawn = |character: char| glyphs.iter().any(|(glyph, _)| self.is_nominal(character, *glyph));
        let parts = |character: char| -> Vec<char> {
            let parts: Vec<char> = std::iter::once(character).nfd().collect();
            let is_apart = parts.first().is_some_and(|letter| is_drawn(*letter));
            if is_apart && !is_drawn(character) { parts } else { vec![character] }
        };
        characters.into_iter().flat_map(parts).collect()
    }

    /// One character a glyph, the last glyph takes what is left.
    fn share(&mut self, characters: &[char], glyphs: &[(u16, f32)]) {
        for (index, (glyph, _)) in glyphs.iter().enumerate() {
            let from = index.min(characters.len());
            let to = if index + 1 == glyphs.len() { characters.len() } else { (index + 1).min(characters.len()) };
            self.note(*glyph, &characters[from..to]);
        }
    }

    fn note(&mut self, glyph: u16, characters: &[char]) {
        let meaning = self.meaning(glyph, characters);
        match self.meanings.known.entry((self.face, glyph)) {
            Entry::Vacant(vacant) => {
                vacant.insert(meaning);
            }
            Entry::Occupied(mut known) => {
                if meaning < *known.get() {
                    known.insert(meaning);
                }
            }
        }
    }

    fn meaning(&self, glyph: u16, characters: &[char]) -> Meaning {
        let of = |rank, character: char| Meaning { rank, characters: character.to_string().into() };
        match characters {
            // The circle drawn under a mark that has no letter.
            [] if self.is_nominal('\u{25CC}', glyph) => of(Rank::Nominal, '\u{25CC}'),
            [] => of(Rank::Nothing, '\u{200B}'),
            [single] => {
                let character = plain_space(*single);
                let rank = match (self.is_nominal(character, glyph), is_common(character)) {
                    (true, true) => Rank::Common,
                    (true, false) => Rank::Nominal,
                    (false, _) => Rank::Shaped,
                };
                of(rank, character)
            }
            [first, second] if self.is_rtl && lam_alef(*first, *second).is_some() => {
                of(Rank::Common, lam_alef(*first, *second).unwrap_or(*first))
            }
            several => {
                let characters: String = several.iter().map(|character| plain_space(*character)).collect();
                Meaning { rank: Rank::Shaped, characters: characters.into() }
            }
        }
    }
}

/// Among characters that the Chinese face draws alike: letters before the radicals they are made of, and the marks that
/// people write before those that only look like them.
fn is_common(character: char) -> bool {
    matches!(
        character,
        '\u{4E00}'..='\u{9FFF}' | '\u{3400}'..='\u{4DBF}' | '·' | '–' | '…' | '／' | '〈' | '〉' | '-' | '\u{3000}'
    )
}

/// Characters that steer shaping or lines and have no shape of their own.
pub(crate) fn is_shapeless(character: char) -> bool {
    matches!(
        character,
        '\n' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202C}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{61C}'
    )
}

fn plain_space(character: char) -> char {
    match character {
        '\u{A0}' | '\u{202F}' | '\u{2007}' => ' ',
        other => other,
    }
}

/// The one character for lam and alef in one glyph: readers turn several characters of a glyph around.
fn lam_alef(first: char, second: char) -> Option<char> {
    match (first, second) {
        ('\u{644}', '\u{622}') => Some('\u{FEF5}'),
        ('\u{644}', '\u{623}') => Some('\u{FEF7}'),
        ('\u{644}', '\u{625}') => Some('\u{FEF9}'),
        ('\u{644}', '\u{627}') => Some('\u{FEFB}'),
        _ => None,
    }
}
