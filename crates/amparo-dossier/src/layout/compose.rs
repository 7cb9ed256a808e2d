//! From a text of the model to one string with spans: cleaned, contained, and printable with the fonts there are.
//!
//! Not here: shaping (`layout::shape`).
//! What must stay true: no run can turn, hide or overprint the text around it, and no character vanishes without a
//! finding unless it never had a shape.

use std::fmt::Write as _;
use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use crate::finding::{Finding, Place};
use crate::fonts::FontBook;
use crate::model::{Direction, Language, Piece, Run, Text, Weight};

/// Marks on one letter beyond this number would run over the lines around it.
const MARKS_ON_A_LETTER: usize = 6;
/// Digits and letters of the monospaced face look larger than those around them.
const MONO_SCALE: f32 = 0.92;
/// A line of a hash fits beside a picture.
const HASH_SCALE: f32 = 0.79;
/// Groups of four digits of a hash on one line.
const HASH_GROUPS_IN_A_LINE: usize = 8;

/// Keeps what stands around it on one line.
const WORD_JOINER: char = '\u{2060}';
const LEFT_TO_RIGHT_ISOLATE: char = '\u{2066}';
const RIGHT_TO_LEFT_ISOLATE: char = '\u{2067}';
const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';
const LEFT_TO_RIGHT_EMBEDDING: char = '\u{202A}';
const RIGHT_TO_LEFT_EMBEDDING: char = '\u{202B}';
const POP_EMBEDDING: char = '\u{202C}';

/// A text ready for shaping.
pub(crate) struct Composed {
    pub(crate) text: String,
    pub(crate) spans: Vec<Span>,
    pub(crate) bars: Vec<BarAt>,
    pub(crate) direction: Direction,
}

/// A stretch in one style.
#[derive(Clone, Debug)]
pub(crate) struct Span {
    pub(crate) range: Range<usize>,
    pub(crate) language: Option<Language>,
    pub(crate) weight: Weight,
    pub(crate) is_italic: bool,
    pub(crate) is_mono: bool,
    /// The size beside that of the text around.
    pub(crate) scale: f32,
}

/// A redaction bar before the byte at `index`.
pub(crate) struct BarAt {
    pub(crate) index: usize,
    pub(crate) reason: String,
}

/// Composes a text; `around` is the direction of what it stands in.
pub(crate) fn compose(
    text: &Text,
    around: Direction,
    fonts: &FontBook,
    place: Place,
    findings: &mut dyn FnMut(Finding),
) -> Composed {
    let mut composed = Composed { text: String::new(), spans: Vec::new(), bars: Vec::new(), direction: around };
    for piece in &text.pieces {
        match piece {
            Piece::Run(run) => push_run(&mut composed, run, fonts, place, findings),
            Piece::Hash(digits) => push_hash(&mut composed, digits, fonts, place, findings),
            Piece::Redaction(redaction) => {
                let mut reason = String::new();
                clean(&redaction.reason, fonts, place, findings, &mut reason);
                // The bar stands as a neutral object between the letters around it.
                composed.bars.push(BarAt { index: composed.text.len(), reason });
            }
        }
    }
    composed.direction = text.direction.unwrap_or_else(|| direction_of(&composed.text, around));
    composed
}

fn push_run(composed: &mut Composed, run: &Run, fonts: &FontBook, place: Place, findings: &mut dyn FnMut(Finding)) {
    let start = composed.text.len();
    match run.direction {
        Some(Direction::LeftToRight) => composed.text.push(LEFT_TO_RIGHT_ISOLATE),
        Some(Direction::RightToLeft) => composed.text.push(RIGHT_TO_LEFT_ISOLATE),
        None => {}
    }
    clean(&run.text, fonts, place, findings, &mut composed.text);
    if run.direction.is_some() {
        composed.text.push(POP_ISOLATE);
    }
    composed.spans.push(Span {
        range: start..composed.text.len(),
        language: run.language,
        weight: run.weight,
        is_italic: run.is_italic,
        is_mono: run.is_mono,
        scale: if run.is_mono { MONO_SCALE } else { 1.0 },
    });
}

fn push_hash(composed: &mut Composed, digits: &str, fonts: &FontBook, place: Place, findings: &mut dyn FnMut(Finding)) {
    let start = composed.text.len();
    let mut clean_digits = String::new();
    clean(digits, fonts, place, findings, &mut clean_digits);
    let characters: Vec<char> = clean_digits.chars().collect();
    for (index, group) in characters.chunks(4).enumerate() {
        if index % HASH_GROUPS_IN_A_LINE == 0 {
            if index > 0 {
                composed.text.push(POP_ISOLATE);
                composed.text.push('\n');
            }
            composed.text.push(LEFT_TO_RIGHT_ISOLATE);
        } else {
            composed.text.push(' ');
        }
        composed.text.extend(group);
    }
    if !characters.is_empty() {
        composed.text.push(POP_ISOLATE);
    }
    composed.spans.push(Span {
        range: start..composed.text.len(),
        language: None,
        weight: Weight::Regular,
        is_italic: false,
        is_mono: true,
        scale: HASH_SCALE,
    });
}

/// Copies a text without what would hide, reorder or overprint, with code points where there is no glyph.
fn clean(text: &str, fonts: &FontBook, place: Place, findings: &mut dyn FnMut(Finding), out: &mut String) {
    let mut open = 0;
    let mut marks = 0;
    let mut after_return = false;
    let mut last = ' ';
    for (index, character) in text.char_indices() {
        let before = std::mem::replace(&mut last, character);
        let follows_return = std::mem::take(&mut after_return);
        if is_combining_mark(character) {
            marks += 1;
        } else {
            marks = 0;
        }
        match character {
            '\n' if follows_return => {}
            '\r' => {
                after_return = true;
                break_line(out, &mut open);
            }
            '\n' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => break_line(out, &mut open),
            '\t' => out.push(' '),
            // A soft hyphen would break a word without a hyphen; selectors of emoji or text style choose no glyph here.
            '\u{AD}' | '\u{FEFF}' | '\u{FE00}'..='\u{FE0F}' => {}
            // What is embedded steers the text around it, what is isolated does not.
            LEFT_TO_RIGHT_ISOLATE | LEFT_TO_RIGHT_EMBEDDING => {
                open += 1;
                out.push(LEFT_TO_RIGHT_ISOLATE);
            }
            RIGHT_TO_LEFT_ISOLATE | RIGHT_TO_LEFT_EMBEDDING => {
                open += 1;
                out.push(RIGHT_TO_LEFT_ISOLATE);
            }
            FIRST_STRONG_ISOLATE => {
                open += 1;
                out.push(FIRST_STRONG_ISOLATE);
            }
            POP_ISOLATE | POP_EMBEDDING => {
                if open > 0 {
                    open -= 1;
                    out.push(POP_ISOLATE);
                }
            }
            '\u{200B}'..='\u{200F}' | '\u{61C}' => out.push(character),
            WORD_JOINER => {}
            // References are not broken at their hyphens: neither is left to stand alone at the end of a line.
            '-' if is_reference_part(before) && text[index + 1..].chars().next().is_some_and(is_reference_part) => {
                out.push(character);
                out.push(WORD_JOINER);
            }
            '\u{E0100}'..='\u{E01EF}' | '\u{2061}'..='\u{206F}' => {
                findings(Finding::HiddenCharacter { codepoint: character.into(), place });
            }
            _ if character.is_control() || matches!(character, '\u{202D}' | '\u{202E}' | '\u{E0000}'..='\u{E007F}') => {
                findings(Finding::HiddenCharacter { codepoint: character.into(), place });
                push_codepoint(out, character);
            }
            _ if marks > MARKS_ON_A_LETTER => {
                findings(Finding::HiddenCharacter { codepoint: character.into(), place });
            }
            _ if fonts.has(character) => out.push(character),
            _ => {
                findings(Finding::MissingGlyph { codepoint: character.into(), place });
                push_codepoint(out, character);
            }
        }
    }
    close(out, &mut open);
}

const fn is_reference_part(character: char) -> bool {
    character.is_ascii_uppercase() || character.is_ascii_digit()
}

/// Closes the isolates that are open.
fn close(out: &mut String, open: &mut usize) {
    out.extend(std::iter::repeat_n(POP_ISOLATE, std::mem::take(open)));
}

/// A line feed ends a paragraph for the bidirectional algorithm: what is open there is closed first.
fn break_line(out: &mut String, open: &mut usize) {
    close(out, open);
    out.push('\n');
}

/// Writes `U+` and the number of a character.
pub(crate) fn push_codepoint(out: &mut String, character: char) {
    // Writing to a string does not fail.
    let _ = write!(out, "U+{:04X}", u32::from(character));
}

/// Whether a character belongs to a script written from right to left.
pub(crate) fn is_right_to_left(character: char) -> bool {
    matches!(
        character,
        '\u{5BE}'..='\u{5F4}'
            | '\u{608}'..='\u{64A}'
            | '\u{66D}'..='\u{6EF}'
            | '\u{6FA}'..='\u{8FF}'
            | '\u{FB1D}'..='\u{FDFF}'
            | '\u{FE70}'..='\u{FEFC}'
            | '\u{10800}'..='\u{10FFF}'
            | '\u{1E800}'..='\u{1EFFF}'
    )
}

/// Whether a character is set in the Arabic face.
pub(crate) fn is_arabic(character: char) -> bool {
    matches!(
        character,
        '\u{600}'..='\u{6FF}'
            | '\u{750}'..='\u{77F}'
            | '\u{8A0}'..='\u{8FF}'
            | '\u{FB50}'..='\u{FDFF}'
            | '\u{FE70}'..='\u{FEFC}'
    )
}

/// The direction around a text, unless the text has letters of the other direction only.
fn direction_of(text: &str, around: Direction) -> Direction {
    let has_right = text.chars().any(is_right_to_left);
    // Vowel signs count as alphabetic, and have the direction of the letter they stand on.
    let is_letter = |character: char| character.is_alphabetic() && !is_combining_mark(character);
    let has_left = text.chars().any(|character| is_letter(character) && !is_right_to_left(character));
    match (has_right, has_left) {
        (true, false) => Direction::RightToLeft,
        (false, true) => Direction::LeftToRight,
        _ => around,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vowel_signs_leave_an_arabic_text_from_right_to_left() {
        let of = |text| direction_of(text, Direction::LeftToRight);
        assert_eq!(of("لمّا كان الاعترافُ، ٢٠٢٦."), Direction::RightToLeft);
        assert_eq!(of("لمّا كان: Article 1"), Direction::LeftToRight, "both directions follow what is around");
    }
}
