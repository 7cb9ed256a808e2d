//! Where no vault may lie: on another machine's disk, and in a folder that some program copies elsewhere.
//!
//! A database on a network volume is damaged sooner or later, even with one writer; a copied folder leaves the hands of the office, and two
//! laptops would write into one vault. Offices exchange packages instead.
//! What must stay true: the error names our own table's word, never a part of the path.

use std::path::Path;

use thiserror::Error;

use crate::disk::{Disk, DiskError, VolumeKind, exists};

/// Why a vault may not lie there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum PlaceError {
    /// The volume is on another machine.
    #[error("the folder lies on a network volume")]
    OnNetwork,
    /// The volume is made by a program and is no disk.
    #[error("the folder lies on a volume made by a program")]
    OnProgramVolume,
    /// The folder is copied elsewhere by a program.
    #[error("the folder is copied elsewhere by {program}")]
    InSyncedFolder {
        /// Which program, as this table knows it.
        program: &'static str,
    },
    /// The disk failed while it was asked.
    #[error(transparent)]
    Disk(#[from] DiskError),
}

/// Folder names of programs that copy files elsewhere, in lower case. A name that ends in `*` stands for all that start so.
const SYNCED_NAMES: [(&str, &str); 25] = [
    ("dropbox", "Dropbox"),
    ("dropbox (*", "Dropbox"),
    ("onedrive", "OneDrive"),
    ("onedrive - *", "OneDrive"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("icloud drive", "iCloud Drive"),
    ("mobile documents", "iCloud Drive"),
    ("com~apple~clouddocs", "iCloud Drive"),
    ("cloudstorage", "macOS cloud storage"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("box", "Box"),
    ("box sync", "Box"),
    ("mega", "MEGA"),
    ("megasync", "MEGA"),
    ("pcloud drive", "pCloud"),
    ("pclouddrive", "pCloud"),
    ("proton drive", "Proton Drive"),
    ("syncthing", "Syncthing"),
    ("seafile", "Seafile"),
    ("tresorit", "Tresorit"),
    ("yandex.disk", "Yandex Disk"),
    ("kdrive", "kDrive"),
];

/// Files and folders that such programs leave at the top of what they copy.
const SYNC_MARKS: [(&str, &str); 7] = [
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".stfolder", "Syncthing"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".sync_file", "Resilio Sync"),
    (".seafile-ignore", "Seafile"),
];

/// Refuses places where no vault may lie. `there` is on the disk already (the folder or its parent); `wanted` is the folder itself.
pub(super) fn refuse_unfit(disk: &dyn Disk, there: &Path, wanted: &Path) -> Result<(), PlaceError> {
    match disk.volume_kind(there)? {
        VolumeKind::Local => {}
        VolumeKind::Network => return Err(PlaceError::OnNetwork),
        VolumeKind::Program => return Err(PlaceError::OnProgramVolume),
    }
    let there = disk.canonical(there)?;
    if let Some(program) = there.iter().chain(wanted.file_name()).find_map(|part| synced_by(&part.to_string_lossy())) {
        return Err(PlaceError::InSyncedFolder { program });
    }
    for ancestor in there.ancestors() {
        for (mark, program) in SYNC_MARKS {
            // The home folder keeps the settings of Dropbox under this very name: only a file counts as a mark there.
            let path = ancestor.join(mark);
            let is_mark = exists(disk, &path).unwrap_or(false)
                && (mark != ".dropbox" || disk.stat(&path)?.kind == crate::disk::FileKind::Regular);
            if is_mark {
                return Err(PlaceError::InSyncedFolder { program });
            }
        }
    }
    Ok(())
}

fn synced_by(part: &str) -> Option<&'static str> {
    let part = part.to_lowercase();
    SYNCED_NAMES.iter().find_map(|(name, program)| {
        let matches = name.strip_suffix('*').map_or(part == *name, |start| part.starts_with(start));
        matches.then_some(*program)
    })
}

#[cfg(test)]
mod tests {
    use super::synced_by;

    #[test]
    fn folders_of_copying_programs_are_known_by_name() {
        for name in ["Dropbox", "dropbox (office)", "OneDrive - Mission", "Mobile Documents", "Nextcloud"] {
            assert!(synced_by(name).is_some(), "{name} is copied elsewhere");
        }
    }

    #[test]
    fn other_folders_are_left_alone() {
        for name in ["cases", "dropboxes", "boxes", "one drive", "", "home"] {
            assert_eq!(synced_by(name), None, "{name} is an ordinary name");
        }
    }
}
