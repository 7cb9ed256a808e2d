//! Fingerprints that people compare by voice or on paper: 32 bytes as twelve words.
//!
//! Not here: what is compared; callers give a public key or an entry id.
//! What must stay true: the words carry 128 bits of a labelled hash and never the compared bytes themselves, so that they
//! cannot be taken for recovery words.

use crate::hash::sha256;
use crate::label;
use crate::words::WordList;

/// Number of words of a fingerprint.
pub const WORD_COUNT: usize = 12;

/// The twelve words of 32 bytes in a list.
pub fn words(bytes: &[u8; 32], list: WordList) -> [&'static str; WORD_COUNT] {
    let hash = sha256(&[label::FINGERPRINT, bytes]);
    let all = list.words();
    // 12 words take 132 bits: 128 of the hash, and the next 4 for the last word.
    std::array::from_fn(|number| {
        let first = number * 11;
        let index = (first..first + 11).fold(0usize, |index, bit| {
            let byte = hash[bit / 8];
            index << 1 | usize::from(byte >> (7 - bit % 8) & 1)
        });
        all[index]
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flipped_bit_changes_the_words() {
        let first = words(&[0; 32], WordList::English);
        let mut other = [0; 32];
        other[31] = 1;
        assert_ne!(first, words(&other, WordList::English), "other bytes");
        assert_ne!(first[0], words(&[0; 32], WordList::French)[0], "another list");
    }
}
