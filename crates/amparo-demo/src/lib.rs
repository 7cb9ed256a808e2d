//! The invented mission of the demonstration vault.

use std::path::Path;

use amparo_casework::host::Passphrase;
use amparo_casework::{CaseworkError, SessionHost};
use amparo_domain::Progress;

/// What was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Demonstration {
    /// Cases.
    pub cases: usize,
    /// Persons.
    pub persons: usize,
    /// Exhibits.
    pub exhibits: usize,
}

/// Makes the demonstration vault in a folder.
pub fn create(
    _host: &SessionHost,
    _path: &Path,
    _passphrase: &Passphrase,
    _progress: &dyn Progress,
) -> Result<Demonstration, CaseworkError> {
    Err(CaseworkError::Internal)
}
