//! The generator that decides what is invented: the same choices on every machine and every day.
//!
//! Not here: ids, keys and salts, which the vault makes from real randomness.
//! What must stay true: nothing but the seed goes in; the numbers are no secret and protect nothing.

/// A row of choices, SplitMix64 underneath.
#[derive(Clone, Debug)]
pub(crate) struct Choice(u64);

impl Choice {
    /// The choices that begin with a seed.
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number, any of 64 bits.
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to below `end`; 0 where there is none below it.
    pub(crate) fn below(&mut self, end: u32) -> u32 {
        let number = self.next() >> 32;
        u32::try_from((number * u64::from(end)) >> 32).unwrap_or(0)
    }

    /// A number from `first` to `last`, both included.
    pub(crate) fn between(&mut self, first: i32, last: i32) -> i32 {
        let width = u32::try_from(i64::from(last) - i64::from(first) + 1).unwrap_or(1);
        first.saturating_add_unsigned(self.below(width))
    }

    /// True `times` out of `of`.
    pub(crate) fn chance(&mut self, times: u32, of: u32) -> bool {
        self.below(of) < times
    }

    /// One of several; none of none.
    pub(crate) fn one<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        let count = u32::try_from(of.len()).unwrap_or(u32::MAX);
        of.get(usize::try_from(self.below(count)).unwrap_or(0))
    }

    /// One of several texts; nothing of none.
    pub(crate) fn text<'a>(&mut self, of: &'a [String]) -> &'a str {
        self.one(of).map_or("", String::as_str)
    }

    /// One of several codes; nothing of none.
    pub(crate) fn code(&mut self, of: &[&'static str]) -> &'static str {
        self.one(of).copied().unwrap_or("")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_makes_the_same_choices() {
        let take = || {
            let mut choice = Choice::new(7);
            (0..20).map(|_| choice.below(1000)).collect::<Vec<_>>()
        };
        assert_eq!(take(), take());
        assert_eq!(take()[..4], [389, 16, 900, 582], "another generator makes another mission");
    }

    #[test]
    fn choices_stay_within_their_bounds() {
        let mut choice = Choice::new(1);
        for _ in 0..500 {
            assert!(choice.below(3) < 3);
            assert!((-2..=5).contains(&choice.between(-2, 5)));
        }
        assert_eq!(choice.below(0), 0);
        assert_eq!(choice.one::<u8>(&[]), None);
    }
}
