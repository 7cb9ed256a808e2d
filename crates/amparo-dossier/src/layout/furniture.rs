//! Head, foot and the word across the page.
//!
//! Not here: anything that is read aloud; all of this is artifacts.
//! What must stay true: every page carries its classification twice and its number.

use super::flow::Flow;
use super::number;
use super::outline;
use super::page::{Draw, Ink, Item, Owner, Page, Stroke};
use super::shape::{Alignment, Line, TextStyle};
use super::style::{MARGIN, Measure};
use crate::model::{Text, Weight};

const CLASSIFICATION_TOP: f32 = 33.0;
const HEAD_TOP: f32 = 47.0;
const HEAD_RULE: f32 = 63.0;
/// Distances above the bottom of the page.
const FOOT_RULE: f32 = 72.0;
const FOOT_TOP: f32 = 66.0;
const CAVEAT_TOP: f32 = 53.0;
const CLASSIFICATION_BOTTOM: f32 = 40.0;
/// The size the word across the page is shaped at before it is scaled to the diagonal.
const WATERMARK_SIZE: f32 = 100.0;
/// How much of the diagonal it takes.
const WATERMARK_SHARE: f32 = 0.58;
/// How much larger it may become.
const WIDEST_SCALE: f32 = 1.6;

impl Flow<'_> {
    /// Adds head, foot and watermark to the finished pages.
    pub(crate) fn furnish(&mut self, pages: &mut [Page]) {
        self.place = crate::finding::Place::default();
        let furniture = &self.dossier.furniture;
        let whole = self.geometry.whole();
        let height = self.geometry.height;
        let style = self.styles(None).furniture();
        let centred = TextStyle { alignment: Alignment::Center, ..style };
        let marking = TextStyle { weight: Weight::Bold, ink: Ink::Black, ..centred };
        let ending = TextStyle { alignment: Alignment::End, ..style };
        let mut fixed: Vec<Item> = Vec::new();
        for (text, style, top, share) in [
            (&furniture.classification, &marking, CLASSIFICATION_TOP, 1.0),
            (&furniture.head_start, &style, HEAD_TOP, 0.48),
            (&furniture.head_end, &ending, HEAD_TOP, 0.48),
            (&furniture.foot_start, &style, height - FOOT_TOP, 0.34),
            (&furniture.caveat, &centred, height - CAVEAT_TOP, 1.0),
            (&furniture.classification, &marking, height - CLASSIFICATION_BOTTOM, 1.0),
        ] {
            let line = self.fitted(text, whole.width * share, style);
            push_line(&mut fixed, line, self.column(style, whole, share).x, top);
        }
        if let Some(word) = &furniture.watermark {
            // Readers who only have the text must see it too.
            let line = self.fitted(word, whole.width * 0.3, &marking);
            push_line(&mut fixed, line, self.column(&marking, whole, 0.3).x + whole.width * 0.35, height - FOOT_TOP);
        }
        for y in [HEAD_RULE, height - FOOT_RULE] {
            let (x1, x2) = (MARGIN, MARGIN + whole.width);
            let draw = Draw::Rule { x1, y1: y, x2, y2: y, weight: 0.4, ink: Ink::Hairline };
            fixed.push(Item { owner: Owner::Artifact, draw });
        }
        let watermark = furniture.watermark.as_deref().and_then(|word| self.watermark(word));
        let count = number::whole(pages.len(), self.dossier.digits);
        for (index, page) in pages.iter_mut().enumerate() {
            let label = furniture
                .page_label
                .replace("{page}", &number::whole(index + 1, self.dossier.digits))
                .replace("{pages}", &count);
            let line = self.fitted(&label, whole.width * 0.34, &ending);
            page.items.extend(fixed.iter().map(copy));
            push_line(&mut page.items, line, self.column(&ending, whole, 0.34).x, height - FOOT_TOP);
            // The word lies beneath everything else.
            page.items.splice(0..0, watermark.iter().map(copy));
        }
    }

    /// The column of a line that takes a share of the width at its side.
    fn column(&self, style: &TextStyle, whole: Measure, share: f32) -> Measure {
        let part = Measure { width: whole.width * share, ..whole };
        let at_start = whole.at_start(part.width, self.geometry.direction);
        match style.alignment {
            Alignment::Start => at_start,
            Alignment::Center => whole,
            Alignment::End => Measure { x: whole.x + whole.width - part.width - (at_start.x - whole.x), ..part },
        }
    }

    /// A text on one line, cut with "…" where it is too long.
    fn fitted(&mut self, text: &str, width: f32, style: &TextStyle) -> Option<Line> {
        let mut text = text.replace(['\n', '\r'], " ");
        if text.is_empty() {
            return None;
        }
        if self.shaper.natural_width(&Text::from(text.as_str()), style) > width {
            let characters: Vec<char> = text.chars().take(400).collect();
            let (mut fits, mut over) = (0, characters.len());
            while over - fits > 1 {
                let middle = usize::midpoint(fits, over);
                let cut = shortened(&characters[..middle]);
                if self.shaper.natural_width(&Text::from(cut), style) <= width {
                    fits = middle;
                } else {
                    over = middle;
                }
            }
            text = shortened(&characters[..fits]);
        }
        self.shape(&Text::from(text), width + 1.0, style).into_iter().next()
    }

    /// The word from corner to corner, as a shape: text would stand between the lines of those who copy the page.
    fn watermark(&mut self, word: &str) -> Option<Item> {
        let (width, height) = (self.geometry.width, self.geometry.height);
        let style = TextStyle {
            size: WATERMARK_SIZE,
            leading: WATERMARK_SIZE * 1.2,
            weight: Weight::Bold,
            ..self.styles(None).furniture()
        };
        let text = Text::from(word);
        let natural = self.shaper.natural_width(&text, &style);
        if natural <= 0.0 {
            return None;
        }
        let line = self.shape(&text, natural + 10.0, &style).into_iter().next()?;
        let angle = height.atan2(width);
        let scale = (width.hypot(height) * WATERMARK_SHARE / natural).min(WIDEST_SCALE);
        // The middle of the word comes to the middle of the page; capitals are 0.71 of the size high.
        let turn = Turn {
            middle: (line.start + natural / 2.0, WATERMARK_SIZE * 0.355),
            centre: (width / 2.0, height / 2.0),
            sine: angle.sin() * scale,
            cosine: angle.cos() * scale,
        };
        let mut path = Vec::new();
        for run in &line.runs {
            outline::trace(run, &mut |stroke| path.push(turn.stroke(stroke)));
        }
        Some(Item { owner: Owner::Artifact, draw: Draw::Shape { path: path.into(), ink: Ink::Watermark } })
    }
}

/// Turns and scales points around the middle of a word; they come with heights upwards and go with depths downwards.
struct Turn {
    middle: (f32, f32),
    centre: (f32, f32),
    sine: f32,
    cosine: f32,
}

impl Turn {
    fn point(&self, x: f32, y: f32) -> (f32, f32) {
        let (x, y) = (x - self.middle.0, y - self.middle.1);
        (self.centre.0 + x * self.cosine - y * self.sine, self.centre.1 - x * self.sine - y * self.cosine)
    }

    fn stroke(&self, stroke: Stroke) -> Stroke {
        match stroke {
            Stroke::Move(x, y) => {
                let (x, y) = self.point(x, y);
                Stroke::Move(x, y)
            }
            Stroke::Line(x, y) => {
                let (x, y) = self.point(x, y);
                Stroke::Line(x, y)
            }
            Stroke::Curve([x1, y1, x2, y2, x, y]) => {
                let ((x1, y1), (x2, y2), (x, y)) = (self.point(x1, y1), self.point(x2, y2), self.point(x, y));
                Stroke::Curve([x1, y1, x2, y2, x, y])
            }
            Stroke::Close => Stroke::Close,
        }
    }
}

fn shortened(characters: &[char]) -> String {
    let mut text: String = characters.iter().collect::<String>().trim_end().to_owned();
    text.push('…');
    text
}

fn push_line(items: &mut Vec<Item>, line: Option<Line>, x: f32, top: f32) {
    let Some(line) = line else { return };
    let baseline = line.baseline;
    for mut run in line.runs {
        run.x += x;
        // Lines of several scripts have several heights: furniture stands on one baseline.
        run.y = top + 9.0 + (run.y - baseline);
        items.push(Item { owner: Owner::Artifact, draw: Draw::Glyphs(run) });
    }
}

fn copy(item: &Item) -> Item {
    Item { owner: item.owner, draw: item.draw.clone() }
}
