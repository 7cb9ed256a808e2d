//! The hybrid logical clock: 48 bits of milliseconds and a counter of 16, one number an entry.
//!
//! Not here: reading a wall clock; its milliseconds are passed in. The clock orders what is shown and breaks ties,
//! nothing is refused, deleted or expired because of it.
//! Must stay true: a tick is later than every tick and every adopted entry before it.

/// The hybrid clock of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Clock(u64);

/// The 48 bits of milliseconds.
const MOST_MILLIS: u64 = (1 << 48) - 1;
/// How far ahead of the own wall clock an entry may be to move the own clock: a day.
pub const MOST_AHEAD_MILLIS: u64 = 24 * 60 * 60 * 1000;

impl Clock {
    /// The number that stands in signed bytes.
    pub const fn from_number(number: u64) -> Self {
        Self(number)
    }

    /// The number that stands in signed bytes.
    pub const fn number(self) -> u64 {
        self.0
    }

    /// The first clock value of a millisecond; times before 1970 count as 1970.
    pub fn at_millis(wall_millis: i64) -> Self {
        Self(u64::try_from(wall_millis).unwrap_or(0).min(MOST_MILLIS) << 16)
    }

    /// Milliseconds since 1970.
    pub const fn millis(self) -> u64 {
        self.0 >> 16
    }
}

/// What became of the clock of an accepted entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Observed {
    /// The own clock is at least as late now.
    Adopted,
    /// More than a day ahead of the own wall clock: the entry keeps its clock, the own does not follow.
    TooFarAhead,
}

/// The clock a replica writes with.
#[derive(Debug, Clone, Copy, Default)]
pub struct HybridClock {
    latest: Clock,
}

impl HybridClock {
    /// A clock that has seen nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The latest value given out or adopted.
    pub fn latest(&self) -> Clock {
        self.latest
    }

    /// The value for a new entry.
    pub fn tick(&mut self, wall_millis: i64) -> Clock {
        let next = Clock(self.latest.0.saturating_add(1));
        self.latest = next.max(Clock::at_millis(wall_millis));
        self.latest
    }

    /// Takes note of an accepted entry's clock.
    pub fn observe(&mut self, clock: Clock, wall_millis: i64) -> Observed {
        let limit = Clock::at_millis(wall_millis).millis().saturating_add(MOST_AHEAD_MILLIS);
        if clock.millis() > limit {
            return Observed::TooFarAhead;
        }
        self.latest = self.latest.max(clock);
        Observed::Adopted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: i64 = 1_771_545_600_000;

    #[test]
    fn ticks_rise_even_when_the_wall_clock_falls() {
        let mut clock = HybridClock::new();
        let first = clock.tick(NOON);
        let second = clock.tick(NOON);
        let third = clock.tick(NOON - 3_600_000);
        assert!(first < second && second < third);
        assert_eq!(first.millis(), 1_771_545_600_000);
    }

    #[test]
    fn an_accepted_entry_moves_the_clock() {
        let mut clock = HybridClock::new();
        let theirs = Clock::at_millis(NOON + 60_000);
        assert_eq!(clock.observe(theirs, NOON), Observed::Adopted);
        assert!(clock.tick(NOON) > theirs);
    }

    #[test]
    fn an_entry_more_than_a_day_ahead_is_not_adopted() {
        let mut clock = HybridClock::new();
        let day = 24 * 60 * 60 * 1000;
        assert_eq!(clock.observe(Clock::at_millis(NOON + day), NOON), Observed::Adopted);
        let far = Clock::at_millis(NOON + day + 1);
        assert_eq!(clock.observe(far, NOON), Observed::TooFarAhead);
        assert!(clock.tick(NOON) < far);
    }

    #[test]
    fn a_full_counter_runs_over_into_the_milliseconds() {
        let mut clock = HybridClock { latest: Clock(Clock::at_millis(NOON).0 | 0xffff) };
        assert_eq!(clock.tick(NOON).millis(), 1_771_545_600_001);
    }
}
