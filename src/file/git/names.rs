//! The names of versions: a commit, its beginning, a branch or a tag, and the steps back from it.

use gix_hash::{ObjectId, Prefix};
use gix_object::{Kind, TagRefIter};
use gix_ref::{PartialNameRef, Target};

use super::super::error::{Fault, GitFault};
use super::place::damaged;
use super::repository::Repository;

/// The longest name of a version, in bytes, and the most steps back that it may say.
const LONGEST: usize = 1_000;
const FARTHEST: usize = 10_000;

/// Tags of tags, and references to references, are followed so far.
const LEADS: usize = 10;

/// The commit that a name of a version stands for: `main`, `v1.2`, `3f2a9c1`, `HEAD~3`, `@^2`.
pub(super) fn commit(repository: &Repository, name: &str) -> Result<ObjectId, Fault> {
    let unknown = || Fault::Git(GitFault::NoVersion(name.to_owned()));
    if name.len() > LONGEST {
        return Err(unknown());
    }
    let end = name.find(['~', '^']).unwrap_or(name.len());
    let (start, mut steps) = name.split_at(end);
    let start = if start == "@" { "HEAD" } else { start };
    let found = named(repository, start)?.ok_or_else(unknown)?;
    let mut at = peeled(repository, found)?;
    while let Some(step) = steps.chars().next() {
        steps = steps.get(1..).unwrap_or_default();
        if let Some(rest) = steps.strip_prefix("{commit}").filter(|_| step == '^') {
            steps = rest;
            continue;
        }
        let digits = steps.find(|it: char| !it.is_ascii_digit());
        let (count, rest) = steps.split_at(digits.unwrap_or(steps.len()));
        let count = match count {
            "" => 1,
            count => count.parse().map_err(|_error| unknown())?,
        };
        steps = rest;
        at = match step {
            '~' if count <= FARTHEST => {
                let back = |at, _| parent(repository, at, 1)?.ok_or_else(unknown);
                (0..count).try_fold(at, back)?
            }
            '^' => parent(repository, at, count)?.ok_or_else(unknown)?,
            _ => return Err(unknown()),
        };
    }
    Ok(at)
}

/// The commit that is checked out; `None` before the first one.
pub(super) fn head(repository: &Repository) -> Result<Option<ObjectId>, Fault> {
    let id = referred(repository, "HEAD")?;
    id.map(|id| peeled(repository, id)).transpose()
}

/// The object that a reference stands for; `None` where it, or the one it stands for, is not there.
fn referred(repository: &Repository, name: &str) -> Result<Option<ObjectId>, Fault> {
    let Ok(name) = <&PartialNameRef>::try_from(name) else {
        return Ok(None);
    };
    let found = repository.references.try_find(name);
    let mut found = found.map_err(|error| damaged(&error))?;
    for _ in 0..LEADS {
        let Some(reference) = found else {
            return Ok(None);
        };
        let next = match reference.target {
            Target::Object(id) => return Ok(Some(id)),
            Target::Symbolic(next) => next,
        };
        let next = repository.references.try_find(next.as_ref());
        found = next.map_err(|error| damaged(&error))?;
    }
    Err(damaged(&"a reference leads on and on"))
}

/// The parent of this number, from 1; 0 is the commit itself.
fn parent(repository: &Repository, at: ObjectId, nth: usize) -> Result<Option<ObjectId>, Fault> {
    let Some(nth) = nth.checked_sub(1) else {
        return Ok(Some(at));
    };
    Ok(repository.commit(&at)?.parents.get(nth).copied())
}

/// The object of a name, in the order in which git looks: a whole hash, a reference, a short hash.
fn named(repository: &Repository, name: &str) -> Result<Option<ObjectId>, Fault> {
    if let Ok(id) = ObjectId::from_hex(name.as_bytes()) {
        return Ok(Some(id));
    }
    if let Some(id) = referred(repository, name)? {
        return Ok(Some(id));
    }
    match Prefix::from_hex(name) {
        Ok(prefix) => repository.beginning(prefix),
        Err(_) => Ok(None),
    }
}

/// The commit that an object is, or that a tag stands for.
fn peeled(repository: &Repository, found: ObjectId) -> Result<ObjectId, Fault> {
    let mut id = found;
    for _ in 0..LEADS {
        match repository.kind(&id)? {
            Kind::Commit => return Ok(id),
            Kind::Tag => {
                let mut buffer = Vec::new();
                let data = repository.object(&id, Kind::Tag, &mut buffer)?;
                let tag = TagRefIter::from_bytes(data, gix_hash::Kind::Sha1);
                id = tag.target_id().map_err(|error| damaged(&error))?;
            }
            Kind::Tree | Kind::Blob => break,
        }
    }
    Err(Fault::Git(GitFault::NoVersion(found.to_string())))
}
