//! A sheet of pixels and the few shapes that the invented pictures are made of.
//!
//! What must stay true: whole numbers only, so that every machine draws the same pixels; what lies outside the sheet
//! is cut off.

use super::letter::{self, HEIGHT, WIDTH};
use crate::choice::Choice;

/// Red, green, blue.
pub(super) type Colour = [u8; 3];

/// A sheet of pixels.
pub(super) struct Canvas {
    width: i32,
    height: i32,
    pixels: Vec<u8>,
}

impl Canvas {
    /// A sheet of one colour.
    pub(super) fn new(width: u16, height: u16, colour: Colour) -> Self {
        let count = usize::from(width) * usize::from(height);
        Self { width: width.into(), height: height.into(), pixels: colour.repeat(count) }
    }

    /// The pixels, row by row.
    pub(super) fn pixels(&self) -> &[u8] {
        &self.pixels
    }

    /// How wide it is.
    pub(super) fn width(&self) -> i32 {
        self.width
    }

    /// How high it is.
    pub(super) fn height(&self) -> i32 {
        self.height
    }

    /// Fills the pixels of a row from `left` to before `right`.
    fn row(&mut self, y: i32, left: i32, right: i32, colour: Colour) {
        let (left, right) = (left.max(0), right.min(self.width));
        if !(0..self.height).contains(&y) || left >= right {
            return;
        }
        let index = |x: i32| usize::try_from((y * self.width + x) * 3).unwrap_or(0);
        for pixel in self.pixels[index(left)..index(right)].chunks_exact_mut(3) {
            pixel.copy_from_slice(&colour);
        }
    }

    /// A filled rectangle.
    pub(super) fn rectangle(&mut self, x: i32, y: i32, width: i32, height: i32, colour: Colour) {
        for row in y..y.saturating_add(height) {
            self.row(row, x, x.saturating_add(width), colour);
        }
    }

    /// Rows that go from one colour over into another.
    pub(super) fn gradient(&mut self, top: i32, bottom: i32, from: Colour, to: Colour) {
        let rows = (bottom - top).max(1);
        for y in top..bottom {
            self.row(y, 0, self.width, mix(from, to, y - top, rows));
        }
    }

    /// A filled circle.
    pub(super) fn circle(&mut self, x: i32, y: i32, radius: i32, colour: Colour) {
        for dy in -radius..=radius {
            let square = radius * radius - dy * dy;
            let half = (0..=radius).rev().find(|half| half * half <= square).unwrap_or(0);
            self.row(y + dy, x - half, x + half + 1, colour);
        }
    }

    /// A filled shape with these corners.
    pub(super) fn polygon(&mut self, corners: &[(i32, i32)], colour: Colour) {
        let top = corners.iter().map(|corner| corner.1).min().unwrap_or(0).max(0);
        let bottom = corners.iter().map(|corner| corner.1).max().unwrap_or(0).min(self.height);
        for y in top..bottom {
            let mut crossings: Vec<i32> = edges(corners)
                .filter(|(from, to)| (from.1 <= y) != (to.1 <= y))
                .map(|(from, to)| from.0 + (to.0 - from.0) * (y - from.1) / (to.1 - from.1))
                .collect();
            crossings.sort_unstable();
            for pair in crossings.chunks_exact(2) {
                self.row(y, pair[0], pair[1], colour);
            }
        }
    }

    /// A line of a thickness from point to point.
    pub(super) fn line(&mut self, points: &[(i32, i32)], thickness: i32, colour: Colour) {
        for pair in points.windows(2) {
            let ((x, y), (to_x, to_y)) = (pair[0], pair[1]);
            let steps = (to_x - x).abs().max((to_y - y).abs()).max(1);
            for step in 0..=steps {
                let at = (x + (to_x - x) * step / steps, y + (to_y - y) * step / steps);
                self.rectangle(at.0 - thickness / 2, at.1 - thickness / 2, thickness, thickness, colour);
            }
        }
    }

    /// Capital letters and digits out of squares of `size` pixels.
    pub(super) fn text(&mut self, x: i32, y: i32, size: i32, text: &str, colour: Colour) {
        let mut left = x;
        for letter in text.chars() {
            for (row, bits) in (0..).zip(letter::rows(letter)) {
                for column in (0..WIDTH).filter(|column| bits >> (WIDTH - 1 - column) & 1 == 1) {
                    self.rectangle(left + column * size, y + row * size, size, size, colour);
                }
            }
            left += (WIDTH + 1) * size;
        }
    }

    /// Marks the sheet as invented: in large letters, and with its number below.
    pub(super) fn mark(&mut self, number: usize) {
        let size = self.height / 60;
        let y = self.height - (HEIGHT + 4) * size;
        let bar = (HEIGHT + 4) * size;
        self.rectangle(0, y, self.width, bar, [24, 26, 30]);
        self.text(2 * size, y + 2 * size, size, "DEMO", [255, 214, 64]);
        let words = format!("INVENTED PICTURE {number}");
        self.text(30 * size, y + 3 * size, size / 2, &words, [226, 226, 226]);
    }

    /// Grain, as a sensor has it.
    pub(super) fn grain(&mut self, choice: &mut Choice, strength: i32) {
        for pixel in self.pixels.chunks_exact_mut(3) {
            let change = choice.between(-strength, strength);
            for part in pixel {
                *part = u8::try_from((i32::from(*part) + change).clamp(0, 255)).unwrap_or(*part);
            }
        }
    }
}

fn edges(corners: &[(i32, i32)]) -> impl Iterator<Item = ((i32, i32), (i32, i32))> + '_ {
    corners.iter().copied().zip(corners.iter().copied().cycle().skip(1))
}

/// A colour `part` of `whole` of the way from one to another.
pub(super) fn mix(from: Colour, to: Colour, part: i32, whole: i32) -> Colour {
    let one = |index: usize| {
        let (from, to) = (i32::from(from[index]), i32::from(to[index]));
        u8::try_from((from + (to - from) * part / whole.max(1)).clamp(0, 255)).unwrap_or(0)
    };
    [one(0), one(1), one(2)]
}
