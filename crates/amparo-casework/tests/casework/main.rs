//! The verbs on a real vault in a temporary folder.
#![expect(clippy::unwrap_used, reason = "what fails to be set up is the failed test")]
#![expect(clippy::disallowed_methods, reason = "tests make files of their own, and damage those of their own vaults")]

mod consent;
mod evidence;
mod import;
mod record;
mod release;
mod role;
mod session;
mod support;
