//! Files and places that a person chose, by token: the page never sees a path.
//!
//! Not here: dialogs (the host's) and reading or writing (casework's).
//! What must stay true: a token is only ever made by the host, from something a person chose or typed.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{ErrorCode, WireError};

/// Stands for a file, folder or place that a person chose.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct FileToken(String);

/// The paths behind tokens.
#[derive(Default)]
pub struct Files {
    next: AtomicU64,
    paths: Mutex<HashMap<String, PathBuf>>,
}

impl Files {
    /// Keeps a path and gives the token for it.
    pub fn keep(&self, path: PathBuf) -> FileToken {
        let token = format!("file-{}", self.next.fetch_add(1, Ordering::Relaxed) + 1);
        self.paths.lock().unwrap_or_else(PoisonError::into_inner).insert(token.clone(), path);
        FileToken(token)
    }

    pub(crate) fn path(&self, token: &FileToken) -> Result<PathBuf, WireError> {
        let paths = self.paths.lock().unwrap_or_else(PoisonError::into_inner);
        paths.get(&token.0).cloned().ok_or_else(|| WireError::new(ErrorCode::RequestInvalid))
    }
}
