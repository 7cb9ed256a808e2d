//! The folder of a vault: which files stand where, and how they are written whole.
//!
//! Not here: what the files hold. Names come from a closed grammar (`name`); whatever else lies in the folder is stray and is named, never
//! touched.
//! What must stay true: a vault never lies on another machine's disk or in a folder that a program copies away; no name holds case data.

mod name;
mod place;
mod readme;
mod write;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use thiserror::Error;

use crate::disk::{Disk, DiskError, FileKind, exists, read_whole};

pub use name::{DatabasePart, ObjectName, PackagePlace, VaultFile};
pub use place::PlaceError;
pub use readme::{README_TEXT, ReadmeState};

/// Directories of a vault folder, in the order they are made.
const DIRECTORIES: [&str; 11] =
    ["slots", "members", "keys", "logs", "journal", "objects", "db", "drafts", "outbox", "inbox", "quarantine"];

/// The directory of files that are still being written; all of them ciphertext.
const TEMPORARY_DIRECTORY: &str = "tmp";

/// How deep a survey looks: `objects/ab/<name>` is the deepest place there is.
const DEEPEST: usize = 3;

/// Why a folder cannot be a vault, or is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum FolderError {
    /// It lies where no vault may lie.
    #[error(transparent)]
    Place(#[from] PlaceError),
    /// A vault is to be made here, and something is here already.
    #[error("the folder is not empty")]
    NotEmpty,
    /// Neither copy of the header is here.
    #[error("no vault in this folder")]
    NotAVault,
    /// The disk failed.
    #[error(transparent)]
    Disk(#[from] DiskError),
}

/// A vault's folder on a disk.
#[derive(Clone)]
pub struct Folder {
    disk: Arc<dyn Disk>,
    root: PathBuf,
}

/// A file of the vault and its length.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundFile {
    /// Which file.
    pub file: VaultFile,
    /// Its length in bytes.
    pub length: u64,
}

/// Everything that lies in a vault's folder.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Survey {
    /// Files of the vault, in the order of their paths.
    pub files: Vec<FoundFile>,
    /// Whatever else lies there, as paths inside the folder: other names, links, pipes, unknown directories.
    pub stray: Vec<PathBuf>,
}

impl Folder {
    /// Makes the folder of a new vault. The folder itself may be there if it is empty; its parent must be.
    ///
    /// Everything made is flushed before this returns, the folder's own name in its parent included.
    pub fn create(disk: Arc<dyn Disk>, root: &Path) -> Result<Self, FolderError> {
        let parent = parent_of(root);
        let is_there = exists(disk.as_ref(), root)?;
        place::refuse_unfit(disk.as_ref(), if is_there { root } else { &parent }, root)?;
        if is_there {
            if !disk.list(root)?.is_empty() {
                return Err(FolderError::NotEmpty);
            }
        } else {
            disk.create_directory(root)?;
        }
        let folder = Self { root: disk.canonical(root)?, disk };
        for directory in DIRECTORIES.iter().chain([&TEMPORARY_DIRECTORY]) {
            folder.disk.create_directory(&folder.root.join(directory))?;
        }
        folder.disk.sync_directory(&folder.root)?;
        folder.disk.sync_directory(&parent)?;
        Ok(folder)
    }

    /// Opens the folder of a vault that is there. Directories that are missing (an empty one may be lost in a copy) are made again.
    pub fn open(disk: Arc<dyn Disk>, root: &Path) -> Result<Self, FolderError> {
        let folder = Self::look_at(disk, root)?;
        let mut made_any = false;
        for directory in DIRECTORIES.iter().chain([&TEMPORARY_DIRECTORY]) {
            made_any |= folder.make_directory(&folder.root.join(directory))?;
        }
        if made_any {
            folder.disk.sync_directory(&folder.root)?;
        }
        Ok(folder)
    }

    /// Opens the folder of a vault and writes nothing: for `verify`.
    pub fn look_at(disk: Arc<dyn Disk>, root: &Path) -> Result<Self, FolderError> {
        let root = match disk.canonical(root) {
            Ok(root) => root,
            Err(DiskError::NotFound) => return Err(FolderError::NotAVault),
            Err(error) => return Err(error.into()),
        };
        place::refuse_unfit(disk.as_ref(), &root, &root)?;
        let folder = Self { disk, root };
        let has_header = folder.has(&VaultFile::Header)? || folder.has(&VaultFile::HeaderBackup)?;
        if has_header { Ok(folder) } else { Err(FolderError::NotAVault) }
    }

    /// The disk the folder lies on.
    pub fn disk(&self) -> &Arc<dyn Disk> {
        &self.disk
    }

    /// The folder itself.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Where a file of the vault lies.
    pub fn path(&self, file: &VaultFile) -> PathBuf {
        self.root.join(file.relative())
    }

    /// The directory a file of the vault lies in.
    pub fn directory_of(&self, file: &VaultFile) -> PathBuf {
        parent_of(&self.path(file))
    }

    /// Whether a file of the vault is there.
    pub fn has(&self, file: &VaultFile) -> Result<bool, DiskError> {
        exists(self.disk.as_ref(), &self.path(file))
    }

    /// Reads a file of the vault of at most `limit` bytes.
    pub fn read(&self, file: &VaultFile, limit: u64) -> Result<Vec<u8>, DiskError> {
        read_whole(self.disk.as_ref(), &self.path(file), limit)
    }

    /// Removes a file of the vault and flushes its directory. A file that is not there is no error.
    pub fn remove(&self, file: &VaultFile) -> Result<(), DiskError> {
        match self.disk.remove(&self.path(file)) {
            Ok(()) => self.disk.sync_directory(&self.directory_of(file)),
            Err(DiskError::NotFound) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Makes the directory of a file if it is missing, and flushes the name of each one made.
    pub fn ensure_directory_of(&self, file: &VaultFile) -> Result<(), DiskError> {
        let directory = self.directory_of(file);
        let mut missing = Vec::new();
        for ancestor in directory.ancestors().take_while(|ancestor| *ancestor != self.root) {
            if exists(self.disk.as_ref(), ancestor)? {
                break;
            }
            missing.push(ancestor.to_path_buf());
        }
        for directory in missing.into_iter().rev() {
            self.make_directory(&directory)?;
            self.disk.sync_directory(&parent_of(&directory))?;
        }
        Ok(())
    }

    fn make_directory(&self, path: &Path) -> Result<bool, DiskError> {
        match self.disk.create_directory(path) {
            Ok(()) => Ok(true),
            Err(DiskError::Exists) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Removes what was left half written in `tmp` by a crash, and says how many files that were. Stray names stay.
    pub fn sweep_temporary(&self) -> Result<usize, DiskError> {
        let directory = self.root.join(TEMPORARY_DIRECTORY);
        let mut swept = 0;
        for entry in self.disk.list(&directory)? {
            let is_ours =
                entry.kind == FileKind::Regular && matches!(self.file_at(&entry.path), Some(VaultFile::Temporary(_)));
            if is_ours {
                self.disk.remove(&entry.path)?;
                swept += 1;
            }
        }
        if swept > 0 {
            self.disk.sync_directory(&directory)?;
        }
        Ok(swept)
    }

    /// Lists everything in the folder. Reads names and lengths only.
    pub fn survey(&self) -> Result<Survey, DiskError> {
        let mut survey = Survey::default();
        self.survey_directory(&self.root, 1, &mut survey)?;
        Ok(survey)
    }

    fn survey_directory(&self, directory: &Path, depth: usize, survey: &mut Survey) -> Result<(), DiskError> {
        for entry in self.disk.list(directory)? {
            let file = match entry.kind {
                FileKind::Regular => self.file_at(&entry.path),
                FileKind::Directory if depth < DEEPEST && self.may_hold_files(&entry.path) => {
                    self.survey_directory(&entry.path, depth + 1, survey)?;
                    continue;
                }
                FileKind::Directory | FileKind::Other => None,
            };
            match file {
                Some(file) => {
                    let length = self.disk.stat(&entry.path)?.length;
                    survey.files.push(FoundFile { file, length });
                }
                None => survey.stray.push(self.inside(&entry.path)),
            }
        }
        Ok(())
    }

    /// The file of the vault at a path inside the folder, if its name is one.
    fn file_at(&self, path: &Path) -> Option<VaultFile> {
        VaultFile::parse(&slashed(&self.inside(path))?)
    }

    fn may_hold_files(&self, path: &Path) -> bool {
        slashed(&self.inside(path)).is_some_and(|relative| name::is_directory(&relative))
    }

    fn inside(&self, path: &Path) -> PathBuf {
        path.strip_prefix(&self.root).unwrap_or(path).to_path_buf()
    }
}

/// The parts of a relative path joined by `/`; nothing when a part is no valid Unicode.
fn slashed(path: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> = path.iter().map(|part| part.to_str()).collect();
    Some(parts?.join("/"))
}

fn parent_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(parent) if parent.as_os_str().is_empty() => PathBuf::from("."),
        Some(parent) => parent.to_path_buf(),
        None => path.to_path_buf(),
    }
}

#[cfg(test)]
mod tests;
