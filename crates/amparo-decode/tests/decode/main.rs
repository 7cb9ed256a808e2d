//! The decoding child asked from outside, with files made by the tests themselves.

mod child;
mod derivative;
mod files;
mod inspect;

use std::path::PathBuf;

use amparo_decode::Decoder;

/// A decoder with the real child.
fn decoder() -> Decoder {
    Decoder::new(PathBuf::from(env!("CARGO_BIN_EXE_amparo-decode")), Vec::new())
}
