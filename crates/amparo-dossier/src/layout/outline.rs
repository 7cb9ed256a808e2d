//! The outlines of glyphs, for letters that are drawn as shapes.
//!
//! Not here: text.

use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider};

use super::page::{GlyphRun, Stroke};

/// Hands out the strokes of a run, from the start of its line and with heights upwards from its baseline.
pub(crate) fn trace(run: &GlyphRun, strokes: &mut dyn FnMut(Stroke)) {
    let Ok(font) = FontRef::new(run.face.face().data) else { return };
    let outlines = font.outline_glyphs();
    let mut x = run.x;
    for glyph in &run.glyphs {
        if let Some(outline) = outlines.get(GlyphId::from(glyph.id)) {
            let mut pen = Pen { x: x + glyph.right, y: glyph.up, at: (0.0, 0.0), strokes: &mut *strokes };
            let settings = DrawSettings::unhinted(Size::new(run.size), LocationRef::default());
            // A damaged outline leaves a letter out of a decoration.
            let _ = outline.draw(settings, &mut pen);
        }
        x += glyph.advance;
    }
}

struct Pen<'a> {
    x: f32,
    y: f32,
    at: (f32, f32),
    strokes: &'a mut dyn FnMut(Stroke),
}

impl Pen<'_> {
    fn go(&mut self, x: f32, y: f32) -> (f32, f32) {
        self.at = (x + self.x, y + self.y);
        self.at
    }
}

impl OutlinePen for Pen<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.go(x, y);
        (self.strokes)(Stroke::Move(x, y));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.go(x, y);
        (self.strokes)(Stroke::Line(x, y));
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let from = self.at;
        let control = (cx + self.x, cy + self.y);
        let to = self.go(x, y);
        // A quadratic curve as a cubic one: both controls lie two thirds of the way to the one there was.
        let towards = |(x, y): (f32, f32)| (x + (control.0 - x) * 2.0 / 3.0, y + (control.1 - y) * 2.0 / 3.0);
        let ((x1, y1), (x2, y2)) = (towards(from), towards(to));
        (self.strokes)(Stroke::Curve([x1, y1, x2, y2, to.0, to.1]));
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let (dx, dy) = (self.x, self.y);
        let (x, y) = self.go(x, y);
        (self.strokes)(Stroke::Curve([x1 + dx, y1 + dy, x2 + dx, y2 + dy, x, y]));
    }

    fn close(&mut self) {
        (self.strokes)(Stroke::Close);
    }
}
