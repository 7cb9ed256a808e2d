//! Tests of the public face of amparo-crypto, one module for each module of the crate.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod damage;
mod envelope;
mod header;
mod kdf;
mod key_file;
mod object;
mod primitives;
mod repeat;
mod slot;
mod vectors;
