//! Invented papers and maps: flat drawings that a scanner might have made.

use super::canvas::{Canvas, Colour};
use crate::choice::Choice;

const INK: Colour = [44, 46, 60];

/// A page with a head, lines that cannot be read, a stamp and no signature that could be anybody's.
pub(super) fn document(canvas: &mut Canvas, choice: &mut Choice) {
    let (width, height) = (canvas.width(), canvas.height());
    canvas.rectangle(0, 0, width, height, [120, 112, 104]);
    canvas.rectangle(width / 5, 10, width * 3 / 5, height - 10, [246, 243, 232]);
    let (left, right) = (width / 4, width * 3 / 4);
    canvas.text(left, 40, 6, "DEMO OFFICE", INK);
    canvas.rectangle(left, 96, right - left, 3, INK);
    let mut y = 130;
    while y < height - 190 {
        let mut x = left;
        let end = right - choice.between(0, 120);
        while x < end {
            let word = choice.between(14, 64);
            canvas.rectangle(x, y, word.min(end - x), 7, [104, 104, 110]);
            x += word + 10;
        }
        y += 24;
    }
    let (x, y) = (right - 90, height - 180);
    for (radius, colour) in [(58, [72, 84, 168]), (52, [246, 243, 232]), (46, [72, 84, 168]), (43, [246, 243, 232])] {
        canvas.circle(x, y, radius, colour);
    }
    canvas.text(x - 33, y - 10, 3, "DEMO", [72, 84, 168]);
}

/// A sketch map with a river, roads, places with letters, a scale and north.
pub(super) fn map(canvas: &mut Canvas, choice: &mut Choice) {
    let (width, height) = (canvas.width(), canvas.height());
    canvas.rectangle(0, 0, width, height, [238, 234, 214]);
    for line in 1..12 {
        canvas.rectangle(line * width / 12, 0, 1, height, [208, 204, 186]);
        canvas.rectangle(0, line * height / 8, width, 1, [208, 204, 186]);
    }
    for ring in 0..5 {
        let (x, y) = (width * 3 / 4, height / 4);
        canvas.circle(x, y, 120 - ring * 22, [188, 160, 116]);
        canvas.circle(x, y, 117 - ring * 22, [238 - 4 * u8::try_from(ring).unwrap_or(0), 230, 200]);
    }
    let river = wander(choice, height * 2 / 3, width, 70);
    canvas.line(&river, 20, [126, 168, 200]);
    let road = wander(choice, height * 2 / 5, width, 40);
    canvas.line(&road, 6, [150, 84, 66]);
    canvas.line(&[(width / 3, 0), (width * 2 / 5, height / 2), (width / 3, height)], 6, [150, 84, 66]);
    for place in ["A", "B", "C", "D", "E"] {
        let (x, y) = (choice.between(60, width - 90), choice.between(60, height - 160));
        canvas.circle(x, y, 9, INK);
        canvas.text(x + 16, y - 12, 4, place, INK);
    }
    canvas.text(width - 74, 30, 6, "N", INK);
    canvas.polygon(&[(width - 60, 84), (width - 76, 130), (width - 60, 118), (width - 44, 130)], INK);
    canvas.rectangle(40, height - 110, 120, 6, INK);
    canvas.rectangle(160, height - 110, 120, 6, [200, 196, 180]);
    canvas.text(40, height - 140, 3, "0     1 KM", INK);
}

/// A line from left to right that strays by some pixels.
fn wander(choice: &mut Choice, y: i32, width: i32, by: i32) -> Vec<(i32, i32)> {
    (0..=10).map(|step| (step * width / 10, y + choice.between(-by, by))).collect()
}
