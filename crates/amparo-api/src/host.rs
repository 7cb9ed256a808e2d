//! What every host of this machine puts together in the same way.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use amparo_casework::SessionHost;
use amparo_casework::host::{Decoder, Floor, SystemRandom};
use amparo_casework::vault::{Clock, Host, RealDisk};
use amparo_domain::Schema;

use crate::error::{ErrorCode, WireError};

/// The clock of the machine.
struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is where the machine's clock comes in")]
    fn now_millis(&self) -> i64 {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
        i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
    }

    fn offset_minutes(&self) -> i16 {
        // Where the laptop stands is no fact of a case: moments are written in UTC.
        0
    }
}

/// A clock that only goes forward, for measuring.
#[expect(clippy::disallowed_methods, reason = "this is where the machine's clock comes in")]
fn elapsed() -> Duration {
    static START: std::sync::LazyLock<std::time::Instant> = std::sync::LazyLock::new(std::time::Instant::now);
    START.elapsed()
}

/// The real disk, clock and randomness, the built-in schema, and the decoding child started as `decoder --decode`.
pub fn standard(decoder: PathBuf, version: &'static str) -> Result<SessionHost, WireError> {
    let schema = Schema::built_in().map_err(|_| WireError::new(ErrorCode::Internal))?;
    Ok(SessionHost {
        vault: Host {
            disk: Arc::new(RealDisk),
            clock: Arc::new(SystemClock),
            random: Arc::new(SystemRandom),
            schema,
            elapsed,
        },
        decoder: Decoder::new(decoder, vec!["--decode".into()]),
        floor: Floor::PRODUCTION,
        costs: None,
        version,
    })
}

/// What the program runs when it is started as the decoding child, before anything else.
pub fn decode() -> std::process::ExitCode {
    amparo_casework::host::serve_standard()
}
