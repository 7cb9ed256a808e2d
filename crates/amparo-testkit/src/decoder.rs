//! Where the decoding child lies.

use std::path::PathBuf;

/// The program `amparo-decode` of this build.
///
/// Test executables lie in `target/<profile>/deps`, programs one folder above.
pub fn decoder() -> PathBuf {
    let here = std::env::current_exe().unwrap();
    let folder = here.parent().and_then(|deps| deps.parent()).unwrap();
    let program = folder.join(format!("amparo-decode{}", std::env::consts::EXE_SUFFIX));
    assert!(
        program.exists(),
        "{} is not there: build it with `cargo build -p amparo-decode` in the same profile",
        program.display()
    );
    program
}
