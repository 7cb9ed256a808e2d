//! Which files belong to the project, and their text.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::problem::CheckError;

/// A file of the project: its path from the root with `/`, and its text.
pub(crate) struct SourceFile {
    pub(crate) path: String,
    pub(crate) text: String,
}

impl SourceFile {
    /// The last part of the path.
    pub(crate) fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }

    /// Whether the path ends in one of these endings.
    pub(crate) fn is(&self, endings: &[&str]) -> bool {
        self.path.rsplit_once('.').is_some_and(|(_, ending)| endings.contains(&ending))
    }
}

/// The project's text files with one of these endings: what git tracks or would track.
pub(crate) fn sources(root: &Path, endings: &[&str]) -> Result<Vec<SourceFile>, CheckError> {
    let mut files = Vec::new();
    for path in paths(root)? {
        let file = SourceFile { path, text: String::new() };
        let full = root.join(&file.path);
        if file.is(endings) && full.is_file() {
            let bytes = std::fs::read(&full).map_err(CheckError::file(&full))?;
            files.push(SourceFile { text: String::from_utf8_lossy(&bytes).into_owned(), ..file });
        }
    }
    Ok(files)
}

/// Every path that git tracks or would track; in a tree without git, every path outside the folders of builds.
pub(crate) fn paths(root: &Path) -> Result<Vec<String>, CheckError> {
    let listed = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(root)
        .output();
    let mut paths = match listed {
        Ok(output) if output.status.success() => String::from_utf8_lossy(&output.stdout)
            .split('\0')
            .filter(|path| !path.is_empty())
            .map(str::to_owned)
            .collect(),
        _ => walk(root, root)?,
    };
    paths.sort();
    paths.dedup();
    Ok(paths)
}

fn walk(root: &Path, folder: &Path) -> Result<Vec<String>, CheckError> {
    const PASSED_OVER: [&str; 5] = [".git", "target", "demo", "node_modules", "__pycache__"];
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(CheckError::file(folder))? {
        let path: PathBuf = entry.map_err(CheckError::file(folder))?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if PASSED_OVER.contains(&name.as_str()) {
            continue;
        }
        if path.is_dir() {
            paths.extend(walk(root, &path)?);
        } else if let Ok(relative) = path.strip_prefix(root) {
            paths.push(relative.to_string_lossy().replace('\\', "/"));
        }
    }
    Ok(paths)
}

/// A file that a check rests on.
pub(crate) fn read(root: &Path, path: &str) -> Result<String, CheckError> {
    let full = root.join(path);
    std::fs::read_to_string(&full).map_err(CheckError::file(&full))
}
