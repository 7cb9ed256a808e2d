//! What is seen in the invented pictures: places and things, and a few figures without faces. Nothing gruesome.

use super::canvas::{Canvas, Colour, mix};
use crate::choice::Choice;

const INK: Colour = [34, 32, 36];
const CHAR: Colour = [40, 34, 31];

/// Sky, hills and the ground; gives the row where the ground begins.
fn country(canvas: &mut Canvas, choice: &mut Choice) -> i32 {
    let (width, height) = (canvas.width(), canvas.height());
    let horizon = height * choice.between(46, 54) / 100;
    let skies: [(Colour, Colour); 4] = [
        ([96, 140, 190], [212, 226, 232]),
        ([70, 82, 120], [236, 190, 150]),
        ([150, 160, 168], [206, 208, 204]),
        ([58, 112, 170], [196, 222, 236]),
    ];
    let (top, low) = choice.one(&skies).copied().unwrap_or(skies[0]);
    canvas.gradient(0, horizon, top, low);
    canvas.circle(choice.between(width / 8, width * 7 / 8), height / 6, height / 24, mix(low, [255, 250, 220], 3, 4));
    for layer in 0..3 {
        let colour = mix([120, 134, 128], [86, 100, 62], layer, 2);
        let mut ridge = vec![(0, height), (0, horizon - 10)];
        let mut x = 0;
        while x < width {
            x += choice.between(60, 150);
            ridge.push((x, horizon - choice.between(4, 60 - layer * 16)));
        }
        ridge.push((width, height));
        canvas.polygon(&ridge, colour);
    }
    canvas.gradient(horizon, height, [118, 120, 66], [156, 132, 84]);
    horizon
}

fn tree(canvas: &mut Canvas, x: i32, foot: i32, size: i32) {
    canvas.rectangle(x - size / 10, foot - size, size / 5, size, [74, 56, 40]);
    for (dx, dy, radius) in [(0, 14, 5), (-4, 11, 4), (4, 11, 4), (0, 9, 5)] {
        canvas.circle(x + dx * size / 10, foot - dy * size / 10, radius * size / 10, [52, 84, 46]);
    }
}

fn trees(canvas: &mut Canvas, choice: &mut Choice, horizon: i32, count: u32) {
    for _ in 0..count {
        let depth = choice.between(6, 90);
        let x = choice.between(0, canvas.width());
        tree(canvas, x, horizon + depth, 26 + depth / 2);
    }
}

/// Fields with furrows under a wide sky.
pub(super) fn landscape(canvas: &mut Canvas, choice: &mut Choice) {
    let horizon = country(canvas, choice);
    let (width, height) = (canvas.width(), canvas.height());
    let middle = choice.between(width / 3, width * 2 / 3);
    for furrow in -14..=14 {
        canvas.line(&[(middle + furrow * 24, horizon + 30), (middle + furrow * 110, height)], 3, [132, 108, 66]);
    }
    trees(canvas, choice, horizon, 9);
}

/// A house after a fire: walls, gaps, charred beams against the sky.
pub(super) fn farmhouse(canvas: &mut Canvas, choice: &mut Choice) {
    let horizon = country(canvas, choice);
    trees(canvas, choice, horizon, 4);
    let (left, width) = (canvas.width() / 4 + choice.between(-40, 40), canvas.width() / 2);
    let (top, foot) = (horizon - 40, horizon + 190);
    canvas.rectangle(left, top, width, foot - top, [188, 172, 148]);
    canvas.polygon(&[(left, top), (left + width / 2, top - 130), (left + width, top)], [172, 156, 134]);
    canvas.polygon(&[(left + 60, top), (left + width / 2, top - 100), (left + width - 60, top)], CHAR);
    for beam in 0..6 {
        let x = left + 20 + beam * width / 6;
        let tip = choice.between(70, 170);
        canvas.line(&[(x, top), (x + width / 10, top - tip)], 9, CHAR);
    }
    canvas.line(&[(left - 10, top), (left + width + 10, top)], 12, CHAR);
    for window in 0..4 {
        let x = left + 36 + window * (width - 40) / 4;
        canvas.polygon(&[(x - 12, top + 60), (x + 20, top + 8), (x + 62, top + 60)], [92, 80, 70]);
        canvas.rectangle(x, top + 60, 52, 74, INK);
    }
    canvas.rectangle(left + width / 2 - 30, top + 110, 60, foot - top - 110, INK);
    for _ in 0..40 {
        let (x, y) = (choice.between(left - 60, left + width + 60), choice.between(foot - 10, foot + 40));
        canvas.rectangle(x, y, choice.between(6, 34), choice.between(4, 10), [66, 58, 52]);
    }
}

/// A shallow crossing with a mill on one bank.
pub(super) fn ford(canvas: &mut Canvas, choice: &mut Choice) {
    let horizon = country(canvas, choice);
    let (width, height) = (canvas.width(), canvas.height());
    let bend = choice.between(width / 4, width / 2);
    let water = [(bend, horizon + 6), (bend + 60, horizon + 6), (width - 60, height), (width / 8, height)];
    canvas.polygon(&water, [104, 134, 150]);
    for _ in 0..60 {
        let y = choice.between(horizon + 60, height);
        let x = choice.between(width / 3, width * 2 / 3);
        canvas.rectangle(x, y, choice.between(14, 60), 3, [168, 190, 198]);
    }
    for stone in 0..9 {
        canvas.circle(width / 5 + stone * width / 14, height * 3 / 4 + choice.between(-8, 8), 13, [146, 140, 130]);
    }
    let (x, y) = (width * 7 / 10, horizon - 10);
    canvas.rectangle(x, y, 150, 110, [196, 184, 160]);
    canvas.polygon(&[(x - 16, y), (x + 75, y - 70), (x + 166, y)], [112, 66, 50]);
    canvas.circle(x, y + 84, 46, [84, 62, 44]);
    canvas.circle(x, y + 84, 34, [150, 160, 160]);
    trees(canvas, choice, horizon, 5);
}

/// A road with a barrier across.
pub(super) fn road(canvas: &mut Canvas, choice: &mut Choice) {
    let horizon = country(canvas, choice);
    let (width, height) = (canvas.width(), canvas.height());
    let middle = choice.between(width * 2 / 5, width * 3 / 5);
    let lane = [(middle - 12, horizon), (middle + 12, horizon), (width - 90, height), (90, height)];
    canvas.polygon(&lane, [150, 140, 128]);
    trees(canvas, choice, horizon, 6);
    let y = horizon + 150;
    canvas.rectangle(width / 6, y - 30, 22, 96, [90, 90, 92]);
    for part in 0..10 {
        let colour = if part % 2 == 0 { [196, 52, 44] } else { [236, 236, 232] };
        canvas.rectangle(width / 6 + part * width / 15, y - 22, width / 15, 20, colour);
    }
}

/// A lorry at the roadside, seen from the side, with a figure on its door.
pub(super) fn lorry(canvas: &mut Canvas, choice: &mut Choice) {
    let horizon = country(canvas, choice);
    trees(canvas, choice, horizon, 5);
    let paints: [Colour; 3] = [[86, 96, 70], [206, 208, 206], [92, 104, 118]];
    let paint = choice.one(&paints).copied().unwrap_or(paints[0]);
    let (x, foot) = (canvas.width() / 5, horizon + 200);
    canvas.gradient(foot - 20, foot + 60, [150, 140, 126], [138, 126, 110]);
    canvas.rectangle(x, foot - 190, 380, 150, mix(paint, INK, 1, 3));
    canvas.polygon(&[(x, foot - 190), (x + 30, foot - 240), (x + 350, foot - 240), (x + 380, foot - 190)], paint);
    canvas.polygon(
        &[
            (x + 396, foot - 40),
            (x + 396, foot - 180),
            (x + 470, foot - 180),
            (x + 530, foot - 110),
            (x + 540, foot - 40),
        ],
        paint,
    );
    canvas.polygon(
        &[(x + 440, foot - 116), (x + 440, foot - 166), (x + 466, foot - 166), (x + 508, foot - 116)],
        [60, 74, 84],
    );
    canvas.text(x + 408, foot - 106, 7, "2", [240, 240, 236]);
    for wheel in [70, 170, 470] {
        canvas.circle(x + wheel, foot - 36, 40, INK);
        canvas.circle(x + wheel, foot - 36, 16, [128, 128, 126]);
    }
}

/// Rows of stalls under awnings.
pub(super) fn market(canvas: &mut Canvas, choice: &mut Choice) {
    let horizon = country(canvas, choice);
    let awnings: [Colour; 5] = [[190, 70, 56], [64, 110, 150], [214, 170, 60], [90, 132, 84], [160, 96, 130]];
    for row in 0..3 {
        let (size, y) = (90 + row * 36, horizon + row * 100);
        for stall in 0..7 {
            let x = stall * (size + 26) - row * 40;
            let colour = choice.one(&awnings).copied().unwrap_or(awnings[0]);
            canvas.rectangle(x + 6, y - size / 3, 5, size, [84, 66, 50]);
            canvas.rectangle(x + size - 10, y - size / 3, 5, size, [84, 66, 50]);
            canvas.polygon(
                &[
                    (x - 8, y - size / 4),
                    (x + 12, y - size * 2 / 3),
                    (x + size - 12, y - size * 2 / 3),
                    (x + size + 8, y - size / 4),
                ],
                colour,
            );
            canvas.rectangle(x, y + size / 4, size, size / 5, [146, 116, 80]);
            for _ in 0..5 {
                let fruit = choice.one(&awnings).copied().unwrap_or(awnings[0]);
                canvas.circle(x + choice.between(8, size - 8), y + size / 4, 8, fruit);
            }
        }
    }
}

/// Standing figures without faces before a wall.
pub(super) fn figures(canvas: &mut Canvas, choice: &mut Choice) {
    let (width, height) = (canvas.width(), canvas.height());
    canvas.gradient(0, height * 3 / 4, [196, 184, 164], [182, 168, 146]);
    canvas.gradient(height * 3 / 4, height, [132, 122, 108], [116, 106, 94]);
    for course in 0..9 {
        let y = course * height / 12;
        canvas.rectangle(0, y, width, 2, [166, 152, 132]);
        for brick in 0..13 {
            canvas.rectangle(brick * 80 + course % 2 * 40, y, 2, height / 12, [166, 152, 132]);
        }
    }
    let clothes: [Colour; 4] = [[70, 84, 110], [120, 70, 62], [78, 98, 74], [96, 88, 104]];
    let count = choice.between(2, 4);
    for figure in 0..count {
        let x = width * (figure + 1) / (count + 1) + choice.between(-30, 30);
        let (foot, size) = (height * 5 / 6, choice.between(260, 310));
        let colour = choice.one(&clothes).copied().unwrap_or(clothes[0]);
        let (top, wide) = (foot - size * 4 / 5, size / 5);
        canvas.circle(x, foot - size + size / 10, size / 9, [58, 48, 44]);
        canvas.polygon(
            &[(x - wide, top + 12), (x + wide, top + 12), (x + wide * 3 / 4, foot), (x - wide * 3 / 4, foot)],
            colour,
        );
        canvas
            .polygon(&[(x - wide, top + 12), (x - wide * 3 / 2, foot - size / 3), (x - wide, foot - size / 3)], colour);
        canvas
            .polygon(&[(x + wide, top + 12), (x + wide * 3 / 2, foot - size / 3), (x + wide, foot - size / 3)], colour);
    }
}

/// Roofs and lanes from above.
pub(super) fn roofs(canvas: &mut Canvas, choice: &mut Choice) {
    let (width, height) = (canvas.width(), canvas.height());
    canvas.gradient(0, height, [150, 142, 112], [138, 128, 98]);
    let tiles: [Colour; 4] = [[168, 96, 76], [150, 150, 146], [186, 176, 154], [120, 88, 72]];
    for row in 0..8 {
        for column in 0..12 {
            if choice.chance(1, 6) {
                tree(canvas, column * width / 12 + 30, row * height / 8 + 60, 30);
                continue;
            }
            let colour = choice.one(&tiles).copied().unwrap_or(tiles[0]);
            let (x, y) = (column * width / 12 + choice.between(4, 14), row * height / 8 + choice.between(4, 14));
            let (wide, high) = (choice.between(34, 56), choice.between(28, 46));
            canvas.rectangle(x + 5, y + 5, wide, high, [84, 78, 62]);
            canvas.rectangle(x, y, wide, high, colour);
            canvas.rectangle(x, y + high / 2, wide, 2, mix(colour, INK, 1, 4));
        }
    }
    canvas.line(&[(0, height / 3), (width / 2, height * 2 / 5), (width, height / 4)], 26, [182, 172, 150]);
    canvas.line(&[(width / 3, 0), (width * 2 / 5, height)], 20, [182, 172, 150]);
}
