//! A repository as files: its objects and references, and the way to one file in it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use gix_hash::{ObjectId, oid};
use gix_object::bstr::ByteSlice as _;
use gix_object::{CommitRefIter, Find as _, FindHeader as _, Kind, TreeRefIter};
use gix_odb::store::init::Options;

use super::super::disk;
use super::super::error::{Fault, GitFault};
use super::super::limits::{Limit, MAX_BYTES};
use super::ownership::must_be_trusted;
use super::place::{Place, damaged, small_text};

/// Memory that the reader may take for one object: the file, what it is made from, and both at once.
const MOST_MEMORY: usize = 4 * MAX_BYTES as usize;

/// A repository, and the file in it that is asked about.
pub(super) struct Repository {
    objects: gix_odb::Handle,
    pub(super) references: gix_ref::file::Store,
    /// The commits whose parents were never fetched.
    shallow: BTreeSet<ObjectId>,
    /// The names of the folders on the way to the file, and its own.
    names: Vec<Vec<u8>>,
}

/// What a tree says of a name: the kind of the entry and its object.
pub(super) type Entry = (u16, ObjectId);

/// What is needed of a commit to go on from it.
pub(super) struct Commit {
    pub(super) tree: ObjectId,
    pub(super) parents: Vec<ObjectId>,
    /// When it was committed, in seconds since 1970.
    pub(super) moment: i64,
}

impl Repository {
    /// The repository that the file at `path` lies in; `None` where it lies in none.
    pub(super) fn of(path: &Path) -> Result<Option<Self>, Fault> {
        let (folder, rest) = real(path)?;
        let Some(place) = Place::around(&folder)? else {
            return Ok(None);
        };
        must_be_trusted(&place)?;
        place.must_be_readable()?;
        let Ok(inside) = folder.strip_prefix(&place.files) else {
            return Ok(None);
        };
        let names = inside
            .join(rest)
            .components()
            .map(|name| name.as_os_str().as_encoded_bytes().to_vec())
            .collect();
        let options = Options {
            alloc_limit_bytes: Some(MOST_MEMORY),
            ..Options::default()
        };
        let hash = gix_hash::Kind::Sha1;
        let objects = gix_odb::at_opts(place.shared.join("objects"), hash, None, options);
        let shallow = small_text(&place.shared.join("shallow"))?.unwrap_or_default();
        let shallow = shallow.lines().filter_map(|line| line.trim().parse().ok());
        Ok(Some(Self {
            objects: objects.map_err(|error| damaged(&error))?,
            references: gix_ref::file::Store::for_linked_worktree(place.own, place.shared, hash),
            shallow: shallow.collect(),
            names,
        }))
    }

    /// The bytes of the file in a commit.
    pub(super) fn file_in(&self, commit: ObjectId) -> Result<Vec<u8>, Fault> {
        let mut id = self.commit(&commit)?.tree;
        for nth in 0..self.names.len() {
            let entry = self.entry_in(&id, nth)?;
            id = entry.ok_or(Fault::Git(GitFault::NotInVersion))?.1;
        }
        self.blob(&id)
    }

    /// The names on the way to the file.
    pub(super) fn depth(&self) -> usize {
        self.names.len()
    }

    /// What stands in a tree at the name of this number on the way to the file.
    pub(super) fn entry_in(&self, tree: &oid, nth: usize) -> Result<Option<Entry>, Fault> {
        let Some(name) = self.names.get(nth) else {
            return Ok(None);
        };
        let mut buffer = Vec::new();
        let data = self.object(tree, Kind::Tree, &mut buffer)?;
        for entry in TreeRefIter::from_bytes(data, gix_hash::Kind::Sha1) {
            let entry = entry.map_err(|error| damaged(&error))?;
            if entry.filename == name.as_bstr() {
                return Ok(Some((entry.mode.value(), entry.oid.to_owned())));
            }
        }
        Ok(None)
    }

    /// What is needed of a commit to go on from it; none has parents that were never fetched.
    pub(super) fn commit(&self, id: &oid) -> Result<Commit, Fault> {
        let mut buffer = Vec::new();
        let data = self.object(id, Kind::Commit, &mut buffer)?;
        let commit = || CommitRefIter::from_bytes(data, gix_hash::Kind::Sha1);
        let tree = commit().tree_id().map_err(|error| damaged(&error))?;
        let committer = commit().committer().map_err(|error| damaged(&error))?;
        let parents = if self.shallow.contains(id) {
            Vec::new()
        } else {
            commit().parent_ids().collect()
        };
        Ok(Commit {
            tree,
            parents,
            moment: committer.seconds(),
        })
    }

    /// Whether the history ends at this commit only because more was not fetched.
    pub(super) fn is_shallow(&self, id: &ObjectId) -> bool {
        self.shallow.contains(id)
    }

    /// The bytes of an object of this kind.
    pub(super) fn object<'a>(
        &self,
        id: &oid,
        kind: Kind,
        buffer: &'a mut Vec<u8>,
    ) -> Result<&'a [u8], Fault> {
        let found = self.objects.try_find(id, buffer);
        match found.map_err(|error| damaged(&error))? {
            Some(data) if data.kind == kind => Ok(data.data),
            Some(_) => Err(damaged(&format!("{id} is of another kind"))),
            None => Err(Fault::Git(GitFault::NotFetched)),
        }
    }

    /// The kind of an object.
    pub(super) fn kind(&self, id: &oid) -> Result<Kind, Fault> {
        let header = self.objects.try_header(id);
        let header = header.map_err(|error| damaged(&error))?;
        Ok(header.ok_or(Fault::Git(GitFault::NotFetched))?.kind)
    }

    /// The only object whose name begins so; `None` where there is none, or several.
    pub(super) fn beginning(&self, prefix: gix_hash::Prefix) -> Result<Option<ObjectId>, Fault> {
        let found = self.objects.lookup_prefix(prefix, None);
        Ok(found.map_err(|error| damaged(&error))?.and_then(Result::ok))
    }

    fn blob(&self, id: &oid) -> Result<Vec<u8>, Fault> {
        let header = self.objects.try_header(id);
        let header = header.map_err(|error| damaged(&error))?;
        if header.is_some_and(|header| header.size > MAX_BYTES) {
            return Err(Fault::Limit(Limit::Bytes, None));
        }
        let mut bytes = Vec::new();
        self.object(id, Kind::Blob, &mut bytes)?;
        Ok(bytes)
    }
}

/// The folder in which the file at `path` lies, as far as it is there, and the way on from it. A link
/// stands for the journey it leads to, wherever that is kept.
fn real(path: &Path) -> Result<(PathBuf, PathBuf), Fault> {
    let path = disk::canonical(path);
    for folder in path.ancestors().skip(1) {
        let folder = if folder.as_os_str().is_empty() {
            Path::new(".")
        } else {
            folder
        };
        if let (Ok(real), Ok(rest)) = (fs::canonicalize(folder), path.strip_prefix(folder)) {
            return Ok((real, rest.to_owned()));
        }
    }
    Err(Fault::Git(GitFault::NoRepository))
}
