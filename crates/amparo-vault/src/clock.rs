//! The clock as it comes in from outside.

/// Tells the time; the host's or a test's.
pub trait Clock: Send + Sync {
    /// Milliseconds since 1970 in UTC.
    fn now_millis(&self) -> i64;

    /// Minutes that local time is ahead of UTC.
    fn offset_minutes(&self) -> i16;
}
