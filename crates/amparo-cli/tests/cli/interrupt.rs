//! Ctrl-C in the middle of an intake.
#![expect(clippy::disallowed_methods, reason = "tests start the program")]

use std::process::{Command, Stdio};
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};

use crate::program::{Place, Tried, files_under};

/// Large enough to be met in the middle.
const SIZE: usize = 8 * 1024 * 1024;

#[test]
fn an_interrupted_intake_leaves_a_whole_vault_and_is_finished_by_the_same_command() -> Tried {
    let place = Place::with_vault()?;
    let made = place.run(["case", "create", "--kind", "HRV", "--title", "T"])?.done()?;
    let case = made["ref"].as_str().ok_or("no reference")?;
    for number in 0..6_u8 {
        place.file(&format!("in/{number}"), &vec![number; SIZE])?;
    }
    let (vault, passphrase, input) = (place.text("vault"), place.text("passphrase"), place.text("in"));
    let before = files_under(&place.path("vault"))?.len();
    let mut child = Command::new(env!("CARGO_BIN_EXE_amparo"))
        .args(["--vault", &vault, "--passphrase-file", &passphrase, "--json", "exhibit", "add", case, &input])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    // Work has begun when there are more files than there were, or it is over already.
    while child.try_wait()?.is_none() && files_under(&place.path("vault")).map_or(0, |files| files.len()) <= before {
        std::thread::sleep(Duration::from_millis(5));
    }
    for _ in 0..2 {
        if child.try_wait()?.is_none()
            && let Some(process) = i32::try_from(child.id()).ok().and_then(Pid::from_raw)
        {
            kill_process(process, Signal::INT)?;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    let ended = child.wait()?;
    assert!(matches!(ended.code(), Some(0 | 1)), "it ended by itself: {ended:?}");
    assert_eq!(place.run(["vault", "verify", "--deep"])?.done()?["is_clean"], true);

    let again = place.run(["exhibit", "add", case, &input])?.done()?;
    assert_eq!(again.as_array().map(Vec::len), Some(6), "{again}");
    let listed = place.run(["exhibit", "list", case])?.done()?;
    // Where the first command came to its end, the second took every file in as a duplicate.
    if ended.code() == Some(1) {
        assert_eq!(listed.as_array().map(Vec::len), Some(6), "no file is there twice: {listed}");
    }
    Ok(())
}
