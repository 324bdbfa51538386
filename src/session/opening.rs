//! Opening beside the window: read, checked and laid out on a thread of its own.

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;
use std::time::{Duration, Instant};

use super::clock;
use super::samples::SAMPLES;
use super::saving::recovered;
use super::{OpenDocument, Settings, Waker, file_name};
use crate::edit::common_base;
use crate::editor::Document;
use crate::file::{self, Error, Fault, Recovered, Vault, Version};
use crate::interact::Appearance;
use crate::journey::Ballot;
use crate::theme::Shade;
use crate::words::{Language, Words, language_tag};

/// What is to be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// A file.
    File(PathBuf),
    /// One of several journeys in a Markdown file.
    Block(PathBuf, usize),
    /// A sample, by its place in the list of samples.
    Sample(usize),
    /// A template, by its name.
    Template(&'static str),
    /// What a session left unsaved.
    Recovered(Recovered),
    /// An earlier version of a journey, to look at.
    Version(Version, String),
}

impl Source {
    /// The file of the journey, where it has one.
    fn path(&self) -> Option<&Path> {
        match self {
            Self::File(path) => Some(path),
            Self::Recovered(left) => left.path.as_deref(),
            Self::Block(..) | Self::Sample(_) | Self::Template(_) | Self::Version(..) => None,
        }
    }

    /// What people call it.
    pub(crate) fn name(&self, words: Words) -> String {
        match self {
            Self::File(path) | Self::Block(path, _) => file_name(path),
            Self::Sample(nth) => {
                let sample = SAMPLES.get(*nth);
                sample.map_or_else(String::new, |sample| sample.title.to_owned())
            }
            Self::Template(id) => words.text(&format!("template-{id}")).into_owned(),
            Self::Recovered(left) => match &left.path {
                Some(path) => file_name(path),
                None => left.title.clone(),
            },
            Self::Version(_, name) => name.clone(),
        }
    }
}

/// What came of opening something.
pub(crate) enum Opened {
    /// A journey, laid out.
    Journey(Box<OpenDocument>),
    /// A ballot, with its file.
    Ballot(PathBuf, Box<Ballot>),
    /// A file that holds several journeys with these titles; which one is meant is asked.
    Several(PathBuf, Vec<String>),
    /// It could not be opened.
    Failed(OpenFailure),
    /// The thread that should have opened it is gone.
    Lost,
}

/// Why something could not be opened.
#[derive(Debug)]
pub enum OpenFailure {
    /// What people call it cannot be read.
    Unread(String, Error),
    /// The recovery copy of what people call so is open in another window.
    OpenElsewhere(String),
}

/// Something that is being opened.
pub(crate) struct Opening {
    source: Source,
    since: Instant,
    done: Receiver<Opened>,
}

impl Opening {
    /// Starts to open `source`, and wakes the window once it is done.
    pub(crate) fn start(
        source: Source,
        look: (Shade, Words),
        (vault, waker): (Option<Vault>, Waker),
    ) -> Self {
        let (sender, done) = channel();
        let wanted = source.clone();
        thread::spawn(move || {
            let opened = counted(&wanted, look, vault.as_ref());
            // Nobody listens any more where something else was opened meanwhile.
            let _ = sender.send(opened);
            waker.wake();
        });
        Self {
            source,
            since: clock::now(),
            done,
        }
    }

    /// What is being opened.
    pub(crate) fn source(&self) -> &Source {
        &self.source
    }

    /// For how long it has been going on.
    pub(crate) fn waited(&self) -> Duration {
        clock::now() - self.since
    }

    /// What came of it; `None` while it goes on.
    pub(crate) fn poll(&self) -> Option<Opened> {
        match self.done.try_recv() {
            Ok(opened) => Some(opened),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => Some(Opened::Lost),
        }
    }
}

impl Opening {
    /// Starts to open `file` before there is a window, as it will most likely be shown.
    pub(crate) fn early(settings: &Settings, file: PathBuf, waker: Waker) -> Self {
        let shade = match settings.appearance() {
            Appearance::Dark => Shade::Dark,
            Appearance::Light | Appearance::System => Shade::Light,
        };
        let look = (shade, Words::of(settings.language()));
        let with = (settings.vault().cloned(), waker);
        Self::start(Source::File(file), look, with)
    }
}

/// Opens something; should that end the program, it was a failed start.
fn counted(source: &Source, look: (Shade, Words), vault: Option<&Vault>) -> Opened {
    let start = vault
        .zip(source.path())
        .and_then(|(vault, path)| vault.begin_start(path));
    match (open(source, look), start) {
        (Opened::Journey(desk), start) => Opened::Journey(Box::new(desk.started(start))),
        (other, start) => {
            if let Some(start) = start {
                start.succeeded();
            }
            other
        }
    }
}

fn open(source: &Source, look: (Shade, Words)) -> Opened {
    let (_, words) = look;
    let read = match source {
        Source::File(path) if file::is_ballot(path) => return ballot(path),
        Source::File(path) => file::read(path),
        Source::Block(path, nth) => file::import(path, NonZeroUsize::MIN.checked_add(*nth)),
        Source::Sample(nth) => sample(*nth),
        Source::Template(id) => file::open_template(id, words.language()),
        Source::Version(version, _) => version.open(),
        Source::Recovered(left) => return bring_back(left, source, look),
    };
    laid(read, source, look)
}

fn ballot(path: &Path) -> Opened {
    match file::read_ballot(path) {
        Ok(ballot) => Opened::Ballot(path.to_owned(), Box::new(ballot)),
        Err(error) => Opened::Failed(OpenFailure::Unread(file_name(path), error)),
    }
}

fn sample(nth: usize) -> Result<file::Opened, Error> {
    let sample = SAMPLES.get(nth);
    let text = sample.map_or("", |sample| sample.source);
    let name = sample.map_or("", |sample| sample.file);
    file::parse(text.as_bytes().to_vec(), Path::new(name))
}

/// The tag of the language in which people here write: that of the system, unless they chose another.
fn language_of_texts(words: Words) -> String {
    let system = sys_locale::get_locale().unwrap_or_default();
    if Language::from_tag(&system) == words.language() {
        language_tag(&system)
    } else {
        words.language().tag().to_owned()
    }
}

/// What was read, laid on a desk; or why it could not be.
fn laid(read: Result<file::Opened, Error>, source: &Source, look: (Shade, Words)) -> Opened {
    let (_, words) = look;
    match read {
        Ok(read) if read.imported => {
            let read = read.in_language(&language_of_texts(words));
            let desk = OpenDocument::new(read, Document::unsaved(), look);
            Opened::Journey(Box::new(desk.imported(source.name(words))))
        }
        Ok(read) => {
            let document = document_of(source);
            let document = if read.made_ids {
                document.changed()
            } else {
                document
            };
            Opened::Journey(Box::new(OpenDocument::new(read, document, look)))
        }
        Err(Error {
            path,
            fault: Fault::Conflict(_),
        }) => joined(source, &path, look),
        Err(Error {
            path,
            fault: Fault::SeveralMermaid(titles),
        }) => Opened::Several(path, titles),
        Err(error) => Opened::Failed(OpenFailure::Unread(source.name(words), error)),
    }
}

/// What a session left unsaved, with the place where it goes on being kept.
fn bring_back(left: &Recovered, source: &Source, look: (Shade, Words)) -> Opened {
    let (_, words) = look;
    let name = source.name(words);
    let Some(place) = left.take_over() else {
        return Opened::Failed(OpenFailure::OpenElsewhere(name));
    };
    match recovered(left, look) {
        Ok(desk) => Opened::Journey(Box::new(desk.recovered(place))),
        Err(error) => Opened::Failed(OpenFailure::Unread(name, error)),
    }
}

/// A file in which a merge left its marks: this side with the other joined to it, not saved.
fn joined(source: &Source, path: &Path, look: (Shade, Words)) -> Opened {
    match file::read_sides(path) {
        Ok(Some(sides)) => {
            let theirs = sides.theirs.journey;
            let base = sides.base.map_or_else(
                || common_base(&sides.ours.journey, &theirs),
                |base| base.journey,
            );
            let mut desk = OpenDocument::new(sides.ours, document_of(source).changed(), look);
            desk.editor.join(&base, &theirs);
            Opened::Journey(Box::new(desk.joined()))
        }
        Ok(None) => Opened::Lost,
        Err(error) => Opened::Failed(OpenFailure::Unread(source.name(look.1), error)),
    }
}

/// Where the journey belongs: only one that was read from its own file has one.
fn document_of(source: &Source) -> Document {
    match source {
        Source::File(path) => Document::of(path.clone()),
        Source::Version(..) => Document::unsaved().read_only(),
        Source::Block(..) | Source::Sample(_) | Source::Template(_) | Source::Recovered(_) => {
            Document::unsaved()
        }
    }
}
