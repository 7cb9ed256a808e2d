//! What the areas share.

use std::path::{Path, PathBuf};

use amparo_testkit::{Options, TestVault};

/// The worker of this package; it is its own decoding child.
pub(crate) fn worker() -> PathBuf {
    PathBuf::from(env!("CARGO_BIN_EXE_amparo-test-worker"))
}

/// Options with this package's decoding child.
pub(crate) fn options() -> Options {
    Options { decoder: Some(worker()), ..Options::default() }
}

/// A new vault, open and confirmed.
pub(crate) fn vault() -> TestVault {
    TestVault::with(options())
}

/// Whether the full counts were asked for.
pub(crate) fn is_long() -> bool {
    std::env::var_os("AMPARO_LONG").is_some_and(|value| value == "1")
}

/// Every file below a folder.
pub(crate) fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut folders = vec![folder.to_path_buf()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files
}
