//! Owner, rights, access list and attributes: a new file has those of the one whose place it takes.

use std::fs::{File, Metadata};

use super::super::error::Fault;
use super::{fault, unwritten};

/// Gives a new file what the old one has, of which this is known.
///
/// Where something of it cannot be given, the old file can only be written over.
#[cfg(unix)]
pub(super) fn keep(new: &File, old: &File, before: &Metadata) -> Result<(), Fault> {
    fault::call().map_err(unwritten)?;
    keep_owner(new, before)?;
    // Widening the rights first would wake what the folder's own list grants by default.
    lists::drop_inherited(new, old)?;
    new.set_permissions(before.permissions())
        .map_err(unwritten)?;
    // The access list comes last, as it holds the rights of the group.
    lists::copy(new, old)
}

#[cfg(not(unix))]
pub(super) fn keep(new: &File, _: &File, before: &Metadata) -> Result<(), Fault> {
    fault::call().map_err(unwritten)?;
    new.set_permissions(before.permissions()).map_err(unwritten)
}

/// Only the administrator may give files away; others keep the group where they can.
#[cfg(unix)]
fn keep_owner(new: &File, before: &Metadata) -> Result<(), Fault> {
    use std::os::unix::fs::{MetadataExt as _, fchown};

    use super::super::error::InPlace;

    let now = new.metadata().map_err(unwritten)?;
    let (owner, group) = (before.uid(), before.gid());
    if (now.uid(), now.gid()) == (owner, group) || fchown(new, Some(owner), Some(group)).is_ok() {
        return Ok(());
    }
    let has_group = now.gid() == group || fchown(new, None, Some(group)).is_ok();
    let [of_owner, of_group, of_others] = [6, 3, 0].map(|shift| (before.mode() >> shift) & 0o6);
    let covers = |wide: u32, narrow: u32| wide & narrow == narrow;
    // Nobody may be shut out, and nobody let in, by the change of hands.
    let owner_stays = now.uid() == owner
        || covers(of_others, of_owner)
        || (has_group && covers(of_group, of_owner));
    let group_stays = has_group || covers(of_others, of_group);
    if owner_stays && group_stays {
        Ok(())
    } else {
        Err(Fault::OnlyInPlace(InPlace::Rights))
    }
}

/// Access lists and attributes, where the system has them on open files.
#[cfg(any(target_os = "linux", target_os = "android", target_os = "macos"))]
mod lists {
    use std::io;

    use rustix::fs::{
        XattrFlags, fgetxattr, fgetxattr_query, flistxattr, flistxattr_query, fremovexattr,
        fsetxattr,
    };
    use rustix::io::Errno;

    use super::{Fault, File, fault, unwritten};
    use crate::file::error::InPlace;

    /// The list of who else may do what, as Linux keeps it.
    const ACCESS: &[u8] = b"system.posix_acl_access";

    /// What stands for the old bytes, or what the system gives by itself: not for the new file.
    const SYSTEMS_OWN: [&[u8]; 4] = [
        b"security.ima",
        b"security.evm",
        b"security.capability",
        b"com.apple.provenance",
    ];

    /// Labels that the system gives to every file; those of the folder serve where they cannot be set.
    const LABELS: [&[u8]; 2] = [b"security.selinux", b"security.SMACK64"];

    /// What the system says where there is no such attribute.
    #[cfg(target_os = "macos")]
    const MISSING: Errno = Errno::NOATTR;
    #[cfg(not(target_os = "macos"))]
    const MISSING: Errno = Errno::NODATA;

    /// Takes away the access list that the folder gave to the new file, where the old one has none.
    pub(super) fn drop_inherited(new: &File, old: &File) -> Result<(), Fault> {
        let is_inherited = value(new, ACCESS)?.is_some() && value(old, ACCESS)?.is_none();
        if is_inherited {
            fremovexattr(new, ACCESS).map_err(|error| unwritten(error.into()))?;
        }
        Ok(())
    }

    /// Gives the new file the access list and attributes of the old one.
    pub(super) fn copy(new: &File, old: &File) -> Result<(), Fault> {
        for name in names(old)? {
            if SYSTEMS_OWN.contains(&&*name) {
                continue;
            }
            let Some(wanted) = value(old, &name)? else {
                continue;
            };
            if value(new, &name)?.as_ref() == Some(&wanted) {
                continue;
            }
            match set(new, &name, &wanted) {
                Err(error) if !LABELS.contains(&&*name) => return Err(told(error)),
                Ok(()) | Err(_) => {}
            }
        }
        Ok(())
    }

    fn names(file: &File) -> Result<Vec<Vec<u8>>, Fault> {
        fault::call().map_err(unwritten)?;
        let size = match flistxattr_query(file) {
            Err(Errno::OPNOTSUPP | Errno::NOSYS) => return Ok(Vec::new()),
            size => size.map_err(|error| told(error.into()))?,
        };
        let mut list = vec![0; size];
        let length = flistxattr(file, &mut list[..]).map_err(|error| told(error.into()))?;
        list.truncate(length);
        let names = list.split(|byte| *byte == 0);
        Ok(names
            .filter(|name| !name.is_empty())
            .map(<[u8]>::to_vec)
            .collect())
    }

    /// The value of an attribute; `None` where there is none, or the disk does not know of any.
    fn value(file: &File, name: &[u8]) -> Result<Option<Vec<u8>>, Fault> {
        let size = match fgetxattr_query(file, name) {
            Err(MISSING | Errno::OPNOTSUPP | Errno::NOSYS | Errno::INVAL) => return Ok(None),
            size => size.map_err(|error| told(error.into()))?,
        };
        let mut value = vec![0; size];
        let length = fgetxattr(file, name, &mut value[..]).map_err(|error| told(error.into()))?;
        value.truncate(length);
        Ok(Some(value))
    }

    fn set(file: &File, name: &[u8], value: &[u8]) -> io::Result<()> {
        fault::call()?;
        Ok(fsetxattr(file, name, value, XattrFlags::empty())?)
    }

    /// What it means that an attribute is refused; a disk that fails is another matter.
    fn told(error: io::Error) -> Fault {
        match error.kind() {
            io::ErrorKind::PermissionDenied
            | io::ErrorKind::Unsupported
            | io::ErrorKind::InvalidInput
            | io::ErrorKind::ArgumentListTooLong => Fault::OnlyInPlace(InPlace::Rights),
            _ => unwritten(error),
        }
    }
}

#[cfg(all(
    unix,
    not(any(target_os = "linux", target_os = "android", target_os = "macos"))
))]
mod lists {
    use super::{Fault, File};

    pub(super) fn drop_inherited(_: &File, _: &File) -> Result<(), Fault> {
        Ok(())
    }

    pub(super) fn copy(_: &File, _: &File) -> Result<(), Fault> {
        Ok(())
    }
}
