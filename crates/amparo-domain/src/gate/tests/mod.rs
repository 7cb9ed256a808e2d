#![expect(clippy::unwrap_used, reason = "a failed set-up is the failed test")]

mod draft;
mod outside;
mod properties;
mod world;
