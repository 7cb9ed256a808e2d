//! Ways in which a file goes bad, for every kind of file.

/// Says whether every single flipped bit makes `reads` fail.
pub(crate) fn every_flipped_bit_is_noticed(bytes: &[u8], reads: impl Fn(&[u8]) -> bool) {
    let mut copy = bytes.to_vec();
    for position in 0..copy.len() {
        let bit = 1 << (position % 8);
        copy[position] ^= bit;
        assert!(!reads(&copy), "a flipped bit at byte {position} is noticed");
        copy[position] ^= bit;
    }
    assert!(reads(&copy), "the untouched file reads");
}

/// Says whether every shorter file and a longer one make `reads` fail.
pub(crate) fn every_cut_is_noticed(bytes: &[u8], reads: impl Fn(&[u8]) -> bool) {
    for length in 0..bytes.len() {
        assert!(!reads(&bytes[..length]), "a file cut at byte {length} is noticed");
    }
    let longer = [bytes, &[0]].concat();
    assert!(!reads(&longer), "a zero byte at the end is noticed");
}

/// Replaces bytes and makes the hash at the end fit again: what a program with a fault would write.
pub(crate) fn rewritten(bytes: &[u8], position: usize, with: &[u8]) -> Vec<u8> {
    let mut copy = bytes[..bytes.len() - 32].to_vec();
    copy[position..position + with.len()].copy_from_slice(with);
    let hash = amparo_crypto::hash::sha256(&[&copy]);
    copy.extend_from_slice(&hash);
    copy
}
