//! Where things lie in this checkout.

use std::path::{Path, PathBuf};

/// The workspace's root.
pub(crate) fn root() -> PathBuf {
    let manifest = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().map_or_else(|| manifest.clone(), Path::to_path_buf)
}

/// The folder of build products.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// The folder of tools fetched for the checks.
pub(crate) fn tools() -> PathBuf {
    root().join("target").join("tools")
}

/// The program `amparo` as the daily build leaves it.
pub(crate) fn amparo() -> PathBuf {
    target().join("debug").join(format!("amparo{}", std::env::consts::EXE_SUFFIX))
}

/// A path as a developer in the root would write it.
pub(crate) fn relative(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}
