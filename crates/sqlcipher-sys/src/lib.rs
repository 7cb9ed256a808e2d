//! Stands in for `libsqlite3-sys` in sqlx's dependency tree and hands on SQLCipher's own build of it.
//! Nothing is defined here: see `docs/decisions/0002-sqlcipher-by-patch.md`.

pub use upstream::*;
