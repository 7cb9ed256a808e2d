//! What differs between operating systems, one function a difference.
//!
//! Linux is built and run. The other branches are kept small and plain; they have been compiled at best, never run.

#![expect(clippy::disallowed_methods, reason = "this is the vault's file layer, through which all writing goes")]

#[cfg(not(unix))]
pub(super) use other::*;
#[cfg(unix)]
pub(super) use unix::*;

/// The file systems of other machines, by the number `statfs` gives for them on Linux.
#[cfg(target_os = "linux")]
const NETWORK_FILE_SYSTEMS: [u64; 14] = [
    0x6969,      // NFS
    0x517B,      // SMB
    0xFF53_4D42, // CIFS
    0xFE53_4D42, // SMB 2
    0x0102_1997, // 9P, folders shared with a virtual machine
    0x7375_7245, // CODA
    0x5346_414F, // AFS
    0x6B41_4653, // AFS of the kernel
    0x00C3_6400, // CEPH
    0x0116_1970, // GFS2
    0x7461_636F, // OCFS2
    0x564C,      // NCP
    0x786F_4256, // VirtualBox shared folder
    0xBACB_ACBC, // VMware shared folder
];

/// FUSE: a stick with NTFS or exFAT (`fuseblk`) as well as a folder in somebody's cloud.
#[cfg(target_os = "linux")]
const PROGRAM_FILE_SYSTEM: u64 = 0x6573_5546;

#[cfg(unix)]
mod unix {
    use std::fs::{self, DirBuilder, File, OpenOptions, Permissions};
    use std::io;
    use std::os::unix::fs::{DirBuilderExt, FileExt, OpenOptionsExt, PermissionsExt};
    use std::path::Path;

    use rustix::fs::{Advice, FallocateFlags, OFlags, RenameFlags};
    use rustix::io::Errno;

    use crate::disk::{DiskError, Space, Step, VolumeKind, real};

    /// Options that create files for their owner only, follow no link at the end of the path and never wait for a pipe.
    pub(in crate::disk) fn private_options() -> OpenOptions {
        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
        let mut options = OpenOptions::new();
        options.mode(0o600).custom_flags(flags.bits().cast_signed());
        options
    }

    pub(in crate::disk) fn is_link_refusal(error: &io::Error) -> bool {
        // A pipe or device without a reader at the other end answers ENXIO.
        [Errno::LOOP, Errno::NXIO].contains(&Errno::from_io_error(error).unwrap_or(Errno::IO))
    }

    pub(in crate::disk) fn read_at(file: &File, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        FileExt::read_at(file, buffer, offset)
    }

    pub(in crate::disk) fn free_of(file: &File) -> io::Result<u64> {
        let volume = rustix::fs::fstatvfs(file)?;
        Ok(volume.f_bavail.saturating_mul(volume.f_frsize))
    }

    pub(in crate::disk) fn space(path: &Path) -> io::Result<Space> {
        let volume = rustix::fs::statvfs(path)?;
        Ok(Space {
            free: volume.f_bavail.saturating_mul(volume.f_frsize),
            total: volume.f_blocks.saturating_mul(volume.f_frsize),
        })
    }

    pub(in crate::disk) fn reserve(file: &File, length: u64) -> io::Result<bool> {
        match rustix::fs::fallocate(file, FallocateFlags::KEEP_SIZE, 0, length.max(1)) {
            Ok(()) => Ok(true),
            Err(Errno::OPNOTSUPP | Errno::NOSYS | Errno::INVAL) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    pub(in crate::disk) fn release_cache(file: &File, offset: u64, length: u64) {
        // On Linux this starts writing a range out and forgets the pages that are written. It is a hint, so its failure says nothing.
        let _ = rustix::fs::fadvise(file, offset, std::num::NonZeroU64::new(length), Advice::DontNeed);
    }

    pub(in crate::disk) fn expect_sequential(file: &File) {
        let _ = rustix::fs::fadvise(file, 0, None, Advice::Sequential);
    }

    pub(in crate::disk) fn rename_new(from: &Path, to: &Path) -> io::Result<()> {
        let here = rustix::fs::CWD;
        match rustix::fs::renameat_with(here, from, here, to, RenameFlags::NOREPLACE) {
            Ok(()) => Ok(()),
            // FAT and some others cannot: a second name for the file is refused where one exists, and does the same.
            Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP) => link_then_unlink(from, to),
            Err(error) => Err(error.into()),
        }
    }

    fn link_then_unlink(from: &Path, to: &Path) -> io::Result<()> {
        match fs::hard_link(from, to) {
            Ok(()) => fs::remove_file(from),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
            // No second names either (FAT). The folder is locked for this process alone, so looking first is safe.
            Err(_) if fs::symlink_metadata(to).is_err() => fs::rename(from, to),
            Err(_) => Err(io::ErrorKind::AlreadyExists.into()),
        }
    }

    pub(in crate::disk) fn create_private_directory(path: &Path) -> io::Result<()> {
        DirBuilder::new().mode(0o700).create(path)
    }

    pub(in crate::disk) fn sync_directory(path: &Path) -> Result<(), DiskError> {
        let directory = File::open(path).map_err(|error| real::in_our_words(Step::Open, &error))?;
        match directory.sync_all() {
            Ok(()) => Ok(()),
            // Some file systems have nothing to flush for a directory and say so.
            Err(error) if error.kind() == io::ErrorKind::InvalidInput => Ok(()),
            Err(_) => Err(DiskError::SyncFailed),
        }
    }

    pub(in crate::disk) fn set_read_only(path: &Path) -> io::Result<()> {
        fs::set_permissions(path, Permissions::from_mode(0o400))
    }

    #[cfg(target_os = "linux")]
    pub(in crate::disk) fn volume_kind(path: &Path) -> io::Result<VolumeKind> {
        let number = rustix::fs::statfs(path)?.f_type.cast_unsigned() & 0xFFFF_FFFF;
        if super::NETWORK_FILE_SYSTEMS.contains(&number) {
            return Ok(VolumeKind::Network);
        }
        if number == super::PROGRAM_FILE_SYSTEM && !is_block_device_mount(path)? {
            return Ok(VolumeKind::Program);
        }
        Ok(VolumeKind::Local)
    }

    /// Whether the mount table calls this volume `fuseblk`: a disk of this machine whose driver happens to be a program.
    #[cfg(target_os = "linux")]
    fn is_block_device_mount(path: &Path) -> io::Result<bool> {
        use std::os::unix::fs::MetadataExt;
        let device = fs::metadata(path)?.dev();
        let wanted = format!("{}:{}", rustix::fs::major(device), rustix::fs::minor(device));
        let table = fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
        Ok(table.lines().any(|line| is_fuseblk_line(line, &wanted)))
    }

    /// One line of the mount table: fields, then ` - `, then the kind of file system.
    #[cfg(target_os = "linux")]
    fn is_fuseblk_line(line: &str, device: &str) -> bool {
        let Some((mount, file_system)) = line.split_once(" - ") else {
            return false;
        };
        mount.split(' ').nth(2) == Some(device) && file_system.split(' ').next() == Some("fuseblk")
    }

    #[cfg(not(target_os = "linux"))]
    pub(in crate::disk) fn volume_kind(path: &Path) -> io::Result<VolumeKind> {
        fs::metadata(path).map(|_| VolumeKind::Local)
    }

    #[cfg(all(test, target_os = "linux"))]
    mod tests {
        use super::is_fuseblk_line;

        #[test]
        fn a_stick_whose_driver_is_a_program_is_told_from_a_cloud_folder() {
            let stick = "36 25 8:17 / /media/a/STICK rw,nosuid - fuseblk /dev/sdb1 rw";
            let cloud = "37 25 0:52 / /home/a/remote rw,nosuid - fuse.sshfs host: rw";
            assert!(is_fuseblk_line(stick, "8:17"));
            assert!(!is_fuseblk_line(stick, "8:1"));
            assert!(!is_fuseblk_line(cloud, "0:52"));
            assert!(!is_fuseblk_line("", "0:52"));
        }
    }
}

#[cfg(not(unix))]
mod other {
    use std::fs::{self, File, OpenOptions};
    use std::io;
    use std::path::Path;

    use crate::disk::{DiskError, Space, VolumeKind};

    pub(in crate::disk) fn private_options() -> OpenOptions {
        OpenOptions::new()
    }

    pub(in crate::disk) fn is_link_refusal(_: &io::Error) -> bool {
        false
    }

    pub(in crate::disk) fn read_at(file: &File, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        std::os::windows::fs::FileExt::seek_read(file, buffer, offset)
    }

    pub(in crate::disk) fn free_of(_: &File) -> io::Result<u64> {
        Err(io::ErrorKind::Unsupported.into())
    }

    pub(in crate::disk) fn space(_: &Path) -> io::Result<Space> {
        Err(io::ErrorKind::Unsupported.into())
    }

    pub(in crate::disk) fn reserve(_: &File, _: u64) -> io::Result<bool> {
        Ok(false)
    }

    pub(in crate::disk) fn release_cache(_: &File, _: u64, _: u64) {}

    pub(in crate::disk) fn expect_sequential(_: &File) {}

    pub(in crate::disk) fn rename_new(from: &Path, to: &Path) -> io::Result<()> {
        // The folder is locked for this process alone, so looking first is safe.
        if fs::symlink_metadata(to).is_ok() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        fs::rename(from, to)
    }

    pub(in crate::disk) fn create_private_directory(path: &Path) -> io::Result<()> {
        fs::create_dir(path)
    }

    pub(in crate::disk) fn sync_directory(_: &Path) -> Result<(), DiskError> {
        Ok(())
    }

    pub(in crate::disk) fn set_read_only(path: &Path) -> io::Result<()> {
        let mut permissions = fs::metadata(path)?.permissions();
        permissions.set_readonly(true);
        fs::set_permissions(path, permissions)
    }

    pub(in crate::disk) fn volume_kind(path: &Path) -> io::Result<VolumeKind> {
        fs::metadata(path).map(|_| VolumeKind::Local)
    }
}
