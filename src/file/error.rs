//! What can fail with a file, as data; the sentences are in `error_text.rs`.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use thiserror::Error;

use super::limits::Limit;
use super::other_kind::OtherKind;
use super::spot::Spot;
use super::syntax::Syntax;

/// What failed with a file, and where; the Display is the English text.
#[derive(Debug, Clone, Error)]
pub struct Error {
    /// The file.
    pub path: PathBuf,
    /// What failed.
    pub fault: Fault,
}

/// The ways in which a file can fail.
#[derive(Debug, Clone)]
pub enum Fault {
    /// It is a folder.
    Directory,
    /// It is a device, a pipe or a socket.
    NotRegular,
    /// It is a link, where only a file itself is taken.
    Link,
    /// There is one already, and it should not be replaced.
    Exists,
    /// It is no longer as it was read: somebody else wrote it.
    Changed,
    /// It can only be written over, not replaced in one go.
    OnlyInPlace(InPlace),
    /// The system refused to read it, for a reason of its own.
    Read(Arc<io::Error>),
    /// The system refused to write it, for a reason of its own.
    Write(Arc<io::Error>),
    /// It goes beyond a limit, at a place where it has one.
    Limit(Limit, Option<Spot>),
    /// Nothing is in it.
    Empty,
    /// It is something else than text.
    OtherKind(OtherKind),
    /// It is UTF-16 text.
    Utf16,
    /// It is filled with zeros, as disks leave it after a power cut.
    ZeroBytes,
    /// It is no UTF-8 text.
    NotUtf8(Spot),
    /// It holds the marks of a merge that was not finished.
    Conflict(Spot),
    /// It asks the reader for another way of reading.
    Attribute(Spot),
    /// It is RON, or nearly, but no journey.
    Syntax(Box<Syntax>),
    /// It is from a newer Seamline, so that it may be read and not written.
    Newer,
    /// It is a ballot from a newer Seamline.
    NewerBallot,
    /// It is a ballot that gives more dots than anybody has.
    TooManyDots {
        /// How many it gives.
        given: usize,
        /// How many there are.
        most: usize,
    },
    /// What was to be written would not be read as the same journey.
    NotReadBack,
    /// No Mermaid journey is in it.
    NoMermaid,
    /// Several Mermaid journeys are in it; their titles, in order.
    SeveralMermaid(Vec<String>),
    /// There are fewer Mermaid journeys in it than the number asked for.
    FewerMermaid {
        /// The number asked for, from 1.
        asked: usize,
        /// How many there are.
        there: usize,
    },
    /// There is no template of this name.
    NoTemplate,
    /// No journey file is in this folder.
    NoJourneys,
    /// Its name does not end like something that can be imported.
    NotImportable,
    /// What git keeps cannot be had.
    Git(GitFault),
}

/// Why something that git keeps cannot be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GitFault {
    /// The folder lies in no repository.
    NoRepository,
    /// The repository in this folder belongs to somebody else, and is not called safe.
    NotOwned(PathBuf),
    /// It is stored in a way that is not read here, which has this name.
    UnknownFormat(String),
    /// It leads to another computer, which has this path.
    Elsewhere(String),
    /// No version has this name, or several have.
    NoVersion(String),
    /// The file is not in that version.
    NotInVersion,
    /// It was never fetched to this copy of the repository.
    NotFetched,
    /// It is damaged, in the words of its reader.
    Damaged(String),
    /// Reading it took too long.
    TooSlow,
}

impl Error {
    /// Whether there is no such file.
    pub fn is_missing(&self) -> bool {
        matches!(&self.fault, Fault::Read(error) if error.kind() == io::ErrorKind::NotFound)
    }
}

impl Fault {
    /// The error about `path` that this is.
    pub(super) fn at(self, path: &Path) -> Error {
        let path = path.to_owned();
        Error { path, fault: self }
    }

    /// The place in the text, where it has one.
    pub fn spot(&self) -> Option<&Spot> {
        match self {
            Self::Limit(_, spot) => spot.as_ref(),
            Self::NotUtf8(spot) | Self::Conflict(spot) | Self::Attribute(spot) => Some(spot),
            Self::Syntax(syntax) => Some(&syntax.spot),
            Self::Directory
            | Self::NotRegular
            | Self::Link
            | Self::Exists
            | Self::Changed
            | Self::OnlyInPlace(_)
            | Self::Read(_)
            | Self::Write(_)
            | Self::Empty
            | Self::OtherKind(_)
            | Self::Utf16
            | Self::ZeroBytes
            | Self::Newer
            | Self::NewerBallot
            | Self::TooManyDots { .. }
            | Self::NotReadBack
            | Self::NoMermaid
            | Self::SeveralMermaid(_)
            | Self::FewerMermaid { .. }
            | Self::NoTemplate
            | Self::NoJourneys
            | Self::NotImportable
            | Self::Git(_) => None,
        }
    }
}

/// Why a file can only be written over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InPlace {
    /// No new file can be put into its folder.
    Folder,
    /// It has other names, which would go on standing for the old bytes.
    OtherNames,
    /// A new file cannot have its owner, its access list or its attributes.
    Rights,
}
