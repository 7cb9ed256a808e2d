//! Costs, stretching and calibration.

use std::cell::Cell;
use std::time::Duration;

use amparo_crypto::kdf::{Argon2Params, Floor, KdfError, calibrate, stretch};
use amparo_crypto::passphrase::Passphrase;

use crate::repeat::{CHEAP, NO_FLOOR};

#[test]
fn costs_below_the_floor_make_no_slot() {
    let floor = Floor::PRODUCTION;
    assert_eq!(floor.0.check_floor(&floor), Ok(floor.0), "the floor itself is enough");
    for costs in [
        Argon2Params { memory_kib: 65_535, ..floor.0 },
        Argon2Params { passes: 2, ..floor.0 },
        Argon2Params { lanes: 3, ..floor.0 },
        CHEAP,
    ] {
        assert_eq!(costs.check_floor(&floor), Err(KdfError::BelowFloor), "{costs:?}");
    }
    assert_eq!(CHEAP.check_floor(&NO_FLOOR), Ok(CHEAP), "a test host passes its own floor");
}

#[test]
fn costs_that_hang_a_laptop_are_refused_before_anything_is_reserved() {
    let passphrase = Passphrase::from_line("any").unwrap();
    for costs in [
        Argon2Params { memory_kib: 2 * 1024 * 1024 + 1, ..Argon2Params::USUAL },
        Argon2Params { passes: 33, ..Argon2Params::USUAL },
        Argon2Params { lanes: 65, ..Argon2Params::USUAL },
        Argon2Params { memory_kib: u32::MAX, passes: u32::MAX, lanes: u32::MAX },
    ] {
        assert_eq!(stretch(&passphrase, &[0; 32], costs).err(), Some(KdfError::TooCostly), "{costs:?}");
    }
    for costs in [
        Argon2Params { memory_kib: 0, ..CHEAP },
        Argon2Params { passes: 0, ..CHEAP },
        Argon2Params { lanes: 0, ..CHEAP },
        Argon2Params { memory_kib: 31, lanes: 4, ..CHEAP },
    ] {
        assert_eq!(stretch(&passphrase, &[0; 32], costs).err(), Some(KdfError::NotValid), "{costs:?}");
    }
}

#[test]
fn a_fast_laptop_gets_more_passes_and_a_slow_one_less_memory() {
    // A clock on which every run takes as long as the test says: it is read before and after each run.
    let clock = |step: Duration| {
        let reading = Cell::new(Duration::ZERO);
        move || {
            reading.set(reading.get() + step);
            reading.get()
        }
    };
    let floor = Floor(Argon2Params { memory_kib: 65_536, passes: 3, lanes: 4 });
    let fast = calibrate(&clock(Duration::from_millis(400)), &floor).unwrap();
    assert_eq!(fast, Argon2Params { memory_kib: 262_144, passes: 6, lanes: 4 }, "0.4 s: twice the passes");
    let right = calibrate(&clock(Duration::from_secs(1)), &floor).unwrap();
    assert_eq!(right, Argon2Params::USUAL, "1 s: as it is");
    let slow = calibrate(&clock(Duration::from_mins(1)), &floor).unwrap();
    assert_eq!(slow, floor.0, "a minute: the floor, and not below");
    let instant = calibrate(&clock(Duration::ZERO), &floor).unwrap();
    assert_eq!(instant.passes, 16, "no time at all: half of what may be opened");
}

#[test]
fn a_stretched_passphrase_prints_as_nothing() {
    let stretched = stretch(&Passphrase::from_line("one").unwrap(), &[0; 32], CHEAP).unwrap();
    assert_eq!(format!("{stretched:?}"), "StretchedPassphrase(…)", "redacted");
}
