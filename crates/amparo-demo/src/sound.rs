//! Sounds that stand for voices: rows of tones, nothing that anybody said.
//!
//! What must stay true: whole numbers only, so that every machine makes the same file.

use crate::choice::Choice;

const RATE: u32 = 8000;
const SEED: u64 = 0x534f;
/// Samples of one tone: a third of a second.
const TONE: i32 = 2600;
/// A turn of the wave.
const TURN: i32 = 0x1_0000;

/// A sound file of a number: one channel of 16 bits.
pub(crate) fn tones(number: usize) -> Vec<u8> {
    let mut choice = Choice::new(SEED + u64::try_from(number).unwrap_or(0));
    let mut samples: Vec<u8> = Vec::new();
    for _ in 0..choice.between(9, 24) {
        let hertz = choice.between(180, 640);
        let step = hertz * TURN / 8000;
        for position in 0..TONE {
            let loud = position.min(TONE - position).min(400);
            let sample = wave(position.wrapping_mul(step) % TURN) * loud / 400;
            samples.extend(i16::try_from(sample).unwrap_or(0).to_le_bytes());
        }
        samples.extend(std::iter::repeat_n(0, usize::try_from(choice.between(1, 6)).unwrap_or(1) * 600));
    }
    let length = u32::try_from(samples.len()).unwrap_or(0);
    let mut file = b"RIFF".to_vec();
    file.extend((36 + length).to_le_bytes());
    file.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    file.extend(RATE.to_le_bytes());
    file.extend((RATE * 2).to_le_bytes());
    file.extend(b"\x02\0\x10\0data");
    file.extend(length.to_le_bytes());
    file.extend(samples);
    file
}

/// A wave made of two arcs of a parabola, close to a sine.
fn wave(phase: i32) -> i32 {
    let half = TURN / 2;
    let (arc, sign) = if phase < half { (phase, 1) } else { (phase - half, -1) };
    sign * (arc / 16 * ((half - arc) / 16) / 64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sound_says_how_long_it_is() {
        let file = tones(3);
        assert_eq!(file, tones(3));
        assert_ne!(file, tones(4));
        let length = u32::from_le_bytes([file[4], file[5], file[6], file[7]]);
        assert_eq!(usize::try_from(length), Ok(file.len() - 8));
    }

    #[test]
    fn the_wave_stays_within_its_samples() {
        let loudest = (0..TURN).map(wave).max();
        assert!(loudest.is_some_and(|loudest| (10_000..32_000).contains(&loudest)), "{loudest:?}");
    }
}
