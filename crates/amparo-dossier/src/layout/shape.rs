//! Texts to lines of placed glyphs.
//!
//! Not here: where the lines stand on a page (`layout::flow`), and what glyphs mean (`layout::meaning`).
//! What must stay true: a glyph without a shape never reaches a page; text is shaped the same whatever came before.

use std::borrow::Cow;
use std::ops::Range;

use parley::{
    Alignment as LineAlignment, AlignmentOptions, BaseDirection, FontFamily, FontFamilyName, FontFeatures, FontStyle,
    FontWeight, InlineBox, InlineBoxKind, Language as ShapingLanguage, Layout, LayoutContext, Line as LaidLine,
    LineHeight, OverflowWrap, PositionedLayoutItem, StyleProperty, VerticalAlign,
};
use unicode_normalization::char::is_combining_mark;

use super::compose::{Composed, compose, is_arabic, push_codepoint};
use super::meaning::{Meanings, is_shapeless};
use super::page::{Glyph, GlyphRun, Ink};
use crate::finding::{Finding, Place};
use crate::fonts::{CHINESE, FontBook, MONO, NASKH, SANS};
use crate::model::{Direction, Language, Text, Weight};

/// Arabic letters are drawn larger than Latin ones of the same name.
pub(crate) const ARABIC_SCALE: f32 = 1.12;
/// The width of a redaction bar beside its reason, in sizes of the letters.
const BAR_PADDING: f32 = 0.9;

/// At which side lines stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Alignment {
    Start,
    End,
    Center,
}

/// How a paragraph is set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TextStyle {
    /// The size of Latin letters.
    pub(crate) size: f32,
    /// From baseline to baseline.
    pub(crate) leading: f32,
    pub(crate) weight: Weight,
    pub(crate) is_italic: bool,
    pub(crate) ink: Ink,
    pub(crate) alignment: Alignment,
    pub(crate) language: Language,
    /// The direction of what the paragraph stands in.
    pub(crate) around: Direction,
    /// Whether the lines stand at the side where `around` starts, whatever their own direction.
    pub(crate) aligns_with_surroundings: bool,
    pub(crate) first_line_indent: f32,
    pub(crate) is_justified: bool,
}

/// A line: its height, its baseline below its top, and what is on it.
#[derive(Clone, Default)]
pub(crate) struct Line {
    pub(crate) height: f32,
    pub(crate) baseline: f32,
    /// Where the ink starts and how wide it is, without the space at the end.
    pub(crate) start: f32,
    pub(crate) width: f32,
    pub(crate) runs: Vec<GlyphRun>,
    pub(crate) bars: Vec<Bar>,
}

/// A redaction bar on a line: its box relative to the line's top.
#[derive(Clone)]
pub(crate) struct Bar {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) width: f32,
    pub(crate) height: f32,
}

/// Shapes texts.
pub(crate) struct Shaper {
    pub(crate) fonts: FontBook,
    context: LayoutContext<Ink>,
    pub(crate) meanings: Meanings,
}

impl Shaper {
    pub(crate) fn new() -> Self {
        Self { fonts: FontBook::new(), context: LayoutContext::new(), meanings: Meanings::default() }
    }

    /// Breaks a text into lines of at most this width.
    pub(crate) fn lines(
        &mut self,
        text: &Text,
        width: f32,
        style: &TextStyle,
        place: Place,
        findings: &mut dyn FnMut(Finding),
    ) -> Vec<Line> {
        let mut composed = compose(text, style.around, &self.fonts, place, findings);
        // A letter and a mark may be in different faces: then the mark alone is printed as its number.
        loop {
            let layout = self.layout(&composed, Some(width), style);
            let unshaped = unshaped_marks(&layout, &composed.text);
            if unshaped.is_empty() || composed.text.is_empty() {
                return self.read_lines(&layout, &composed, style);
            }
            for range in &unshaped {
                for character in composed.text[range.clone()].chars() {
                    findings(Finding::MissingGlyph { codepoint: character.into(), place });
                }
            }
            composed = replace(composed, &unshaped);
        }
    }

    /// The width a text needs when only its own line feeds break it.
    pub(crate) fn natural_width(&mut self, text: &Text, style: &TextStyle) -> f32 {
        let composed = compose(text, style.around, &self.fonts, Place::default(), &mut |_| {});
        self.layout(&composed, None, style).width()
    }

    fn layout(&mut self, composed: &Composed, width: Option<f32>, style: &TextStyle) -> Layout<Ink> {
        let bar_width = |shaper: &mut Self, reason: &str| -> f32 {
            let text = Text::from(reason);
            shaper.natural_width(&text, &bar_style(style)) + BAR_PADDING * style.size
        };
        let bars: Vec<f32> = composed.bars.iter().map(|bar| bar_width(self, &bar.reason)).collect();
        let mut builder = self.context.ranged_builder(&mut self.fonts.context, &composed.text, 1.0, false);
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(StyleProperty::LineHeight(LineHeight::Absolute(style.leading)));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        builder.push_default(StyleProperty::Brush(style.ink));
        builder.push_default(families(style.language, false));
        builder.push_default(StyleProperty::Locale(ShapingLanguage::parse(style.language.tag()).ok()));
        if style.weight == Weight::Bold {
            builder.push_default(StyleProperty::FontWeight(FontWeight::BOLD));
        }
        if style.is_italic {
            builder.push_default(StyleProperty::FontStyle(FontStyle::Italic));
        }
        for span in &composed.spans {
            let range = span.range.clone();
            if range.is_empty() {
                continue;
            }
            if span.weight == Weight::Bold {
                builder.push(StyleProperty::FontWeight(FontWeight::BOLD), range.clone());
            }
            if span.is_italic {
                builder.push(StyleProperty::FontStyle(FontStyle::Italic), range.clone());
            }
            if let Some(language) = span.language {
                let locale = ShapingLanguage::parse(language.tag()).ok();
                builder.push(StyleProperty::Locale(locale), range.clone());
            }
            if span.is_mono {
                builder.push(StyleProperty::FontSize(style.size * span.scale), range.clone());
            }
            if span.is_mono || span.language.is_some() {
                builder.push(families(span.language.unwrap_or(style.language), span.is_mono), range);
            }
        }
        for range in arabic_ranges(&composed.text) {
            builder.push(families(Language::Arabic, false), range.clone());
            // The ligature for the name of God hides three letters in one glyph, and names with it from a search.
            builder.push(StyleProperty::FontFeatures(FontFeatures::Source(Cow::Borrowed("\"liga\" 0"))), range.clone());
            builder.push(StyleProperty::FontSize(style.size * ARABIC_SCALE), range.clone());
            // Marks above and below need room even between Latin lines.
            let needed = style.leading.max(style.size * ARABIC_SCALE * 1.5);
            builder.push(StyleProperty::LineHeight(LineHeight::Absolute(needed)), range);
        }
        for (id, (bar, width)) in (0_u64..).zip(composed.bars.iter().zip(bars)) {
            builder.push_inline_box(InlineBox {
                id,
                kind: InlineBoxKind::InFlow,
                index: bar.index,
                width,
                height: style.size * 1.1,
                baseline: Some(style.size * 0.86),
                vertical_align: VerticalAlign::BASELINE,
            });
        }
        builder.set_base_direction(match composed.direction {
            Direction::LeftToRight => BaseDirection::Ltr,
            Direction::RightToLeft => BaseDirection::Rtl,
        });
        let mut layout = builder.build(&composed.text);
        if style.first_line_indent > 0.0 && composed.direction == Direction::LeftToRight {
            layout.set_text_indent(style.first_line_indent, parley::IndentOptions::default());
        }
        layout.break_all_lines(width);
        layout.align(line_alignment(style, composed.direction), AlignmentOptions::default());
        layout
    }

    fn read_lines(&mut self, layout: &Layout<Ink>, composed: &Composed, style: &TextStyle) -> Vec<Line> {
        layout.lines().map(|line| self.read_line(&line, composed, style)).collect()
    }

    fn read_line(&mut self, line: &LaidLine<'_, Ink>, composed: &Composed, style: &TextStyle) -> Line {
        let metrics = *line.metrics();
        let mut read = Line {
            height: metrics.line_height.max(1.0),
            baseline: metrics.baseline - metrics.block_min_coord,
            start: metrics.offset,
            width: metrics.advance - metrics.hanging_advance,
            ..Line::default()
        };
        let mut last_run = None;
        for item in line.items() {
            match item {
                PositionedLayoutItem::GlyphRun(part) => {
                    // A run may come in several parts: it is read whole with the first.
                    if last_run.replace(part.run().index()) == Some(part.run().index()) {
                        continue;
                    }
                    let top = metrics.block_min_coord;
                    let ink = part.style().brush;
                    read.runs.extend(self.read_run(
                        part.run(),
                        (part.offset(), part.baseline() - top),
                        ink,
                        &composed.text,
                    ));
                }
                PositionedLayoutItem::InlineBox(bar) => {
                    let Some(at) = usize::try_from(bar.id).ok().and_then(|id| composed.bars.get(id)) else {
                        continue;
                    };
                    let top = bar.y - metrics.block_min_coord;
                    read.bars.push(Bar { x: bar.x, y: top, width: bar.width, height: bar.height });
                    let label = self.label_on_bar(&at.reason, style);
                    read.runs.extend(label.into_iter().map(|mut run| {
                        run.x += bar.x + BAR_PADDING / 2.0 * style.size;
                        run.y = read.baseline;
                        run
                    }));
                }
            }
        }
        read
    }

    fn label_on_bar(&mut self, reason: &str, style: &TextStyle) -> Vec<GlyphRun> {
        let text = Text::from(reason);
        let lines = self.lines(&text, 10_000.0, &bar_style(style), Place::default(), &mut |_| {});
        lines.into_iter().next().map(|line| line.runs).unwrap_or_default()
    }

    /// The glyphs of a run from left to right; notes what each means.
    fn read_run(
        &mut self,
        run: &parley::Run<'_, Ink>,
        (mut x, y): (f32, f32),
        ink: Ink,
        text: &str,
    ) -> Option<GlyphRun> {
        let face = FontBook::face_of(run.font().data.data())?;
        self.meanings.read(&self.fonts, face, run, text);
        let mut glyphs: Vec<Glyph> = Vec::new();
        for cluster in run.visual_clusters() {
            let characters = text.get(cluster.text_range()).unwrap_or_default();
            let has_shape = !characters.chars().all(is_shapeless);
            for glyph in cluster.glyphs() {
                match u16::try_from(glyph.id) {
                    Ok(id) if id != u16::MAX && has_shape => glyphs.push(Glyph {
                        id,
                        advance: glyph.advance,
                        right: glyph.x,
                        // Shaping counts offsets downwards, paper upwards.
                        up: -glyph.y,
                    }),
                    _ => match glyphs.last_mut() {
                        Some(before) => before.advance += glyph.advance,
                        None => x += glyph.advance,
                    },
                }
            }
        }
        if glyphs.is_empty() {
            return None;
        }
        Some(GlyphRun { face, size: run.font_size(), x, y, ink, glyphs: glyphs.into() })
    }
}

/// The style of the reason on a bar.
fn bar_style(style: &TextStyle) -> TextStyle {
    TextStyle {
        size: style.size * 0.8,
        weight: Weight::Bold,
        is_italic: false,
        ink: Ink::White,
        alignment: Alignment::Start,
        first_line_indent: 0.0,
        is_justified: false,
        around: Direction::LeftToRight,
        aligns_with_surroundings: true,
        ..*style
    }
}

fn line_alignment(style: &TextStyle, own: Direction) -> LineAlignment {
    let direction = if style.aligns_with_surroundings { style.around } else { own };
    match (style.alignment, direction) {
        (Alignment::Center, _) => LineAlignment::Center,
        (Alignment::Start, _) if style.is_justified && direction == own => LineAlignment::Justify,
        (Alignment::Start, Direction::LeftToRight) | (Alignment::End, Direction::RightToLeft) => LineAlignment::Left,
        (Alignment::Start, Direction::RightToLeft) | (Alignment::End, Direction::LeftToRight) => LineAlignment::Right,
    }
}

/// The families to look in, in order: Chinese marks look Latin unless the Chinese family comes first.
fn families(language: Language, is_mono: bool) -> StyleProperty<'static, Ink> {
    const fn named(name: &'static str) -> FontFamilyName<'static> {
        FontFamilyName::Named(Cow::Borrowed(name))
    }
    static LATIN: [FontFamilyName<'static>; 3] = [named(SANS), named(NASKH), named(CHINESE)];
    static ARABIC: [FontFamilyName<'static>; 3] = [named(NASKH), named(SANS), named(CHINESE)];
    static HAN: [FontFamilyName<'static>; 3] = [named(CHINESE), named(SANS), named(NASKH)];
    static FIXED: [FontFamilyName<'static>; 4] = [named(MONO), named(SANS), named(NASKH), named(CHINESE)];
    let list: &'static [FontFamilyName<'static>] = match (is_mono, language) {
        (true, _) => &FIXED,
        (false, Language::Chinese) => &HAN,
        (false, Language::Arabic) => &ARABIC,
        (false, _) => &LATIN,
    };
    StyleProperty::FontFamily(FontFamily::List(Cow::Borrowed(list)))
}

/// Stretches of Arabic letters with the spaces and digits between them.
fn arabic_ranges(text: &str) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let mut may_join = false;
    for (index, character) in text.char_indices() {
        let end = index + character.len_utf8();
        if is_arabic(character) {
            match ranges.last_mut() {
                Some(range) if may_join => range.end = end,
                _ => ranges.push(index..end),
            }
            may_join = true;
        } else if !(character == ' ' || is_combining_mark(character)) {
            may_join = false;
        }
    }
    ranges
}

/// The characters that came out without a glyph, as ranges in order.
fn unshaped_marks(layout: &Layout<Ink>, text: &str) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for line in layout.lines() {
        for run in line.runs() {
            for cluster in run.clusters() {
                if !cluster.glyphs().any(|glyph| glyph.id == 0) {
                    continue;
                }
                let range = cluster.text_range();
                let characters = text.get(range.clone()).unwrap_or_default();
                // The letter stays, the marks after it go; a lone character goes itself.
                let skip = match characters.chars().next() {
                    Some(first) if characters.len() > first.len_utf8() => first.len_utf8(),
                    _ => 0,
                };
                if characters.chars().all(is_shapeless) || range.start + skip >= range.end {
                    continue;
                }
                ranges.push(range.start + skip..range.end);
            }
        }
    }
    ranges.sort_by_key(|range| range.start);
    ranges.dedup();
    ranges
}

/// The text with these ranges printed as numbers, its spans and bars moved along.
fn replace(composed: Composed, ranges: &[Range<usize>]) -> Composed {
    let mut text = String::with_capacity(composed.text.len() + ranges.len() * 6);
    let mut moves: Vec<(usize, usize)> = vec![(0, 0)];
    let mut copied = 0;
    for range in ranges {
        if range.start < copied {
            continue;
        }
        text.push_str(&composed.text[copied..range.start]);
        moves.push((range.start, text.len()));
        for character in composed.text[range.clone()].chars() {
            push_codepoint(&mut text, character);
        }
        moves.push((range.end, text.len()));
        copied = range.end;
    }
    text.push_str(&composed.text[copied..]);
    let moved = |index: usize| {
        let at = moves.partition_point(|(from, _)| *from <= index).saturating_sub(1);
        let (from, to) = moves[at];
        // An index inside a replaced stretch moves to its end.
        let limit = moves.get(at + 1).map_or(text.len(), |(_, to)| *to);
        (to + (index - from)).min(limit)
    };
    let spans = composed
        .spans
        .into_iter()
        .map(|mut span| {
            span.range = moved(span.range.start)..moved(span.range.end);
            span
        })
        .collect();
    let bars = composed
        .bars
        .into_iter()
        .map(|mut bar| {
            bar.index = moved(bar.index);
            bar
        })
        .collect();
    Composed { text, spans, bars, direction: composed.direction }
}
