//! What the areas share.

use std::path::PathBuf;

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
