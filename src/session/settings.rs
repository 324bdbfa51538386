//! What the window remembers from one start to the next, in a file of its own.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use serde::{Deserialize, Serialize};

use crate::edit::{CommentEdit, CommentField, Edit};
use crate::editor::Editor;
use crate::file::{self, Vault};
use crate::interact::{Action, Appearance, Motion};
use crate::journey::Journey;
use crate::words::Language;

/// The name of the file.
const FILE: &str = "settings.ron";

/// At most this many files are remembered.
const MOST_RECENT: usize = 10;

/// At most this many journeys are remembered by what was shown of them.
const MOST_SHOWN: usize = 200;

/// What was switched on and off for one journey.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Shown {
    /// Its id; the place of its file where it has none.
    journey: String,
    /// The lanes and overlays that are not as they are at first, by their ids.
    flipped: Vec<String>,
}

/// What the window remembers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The language that was chosen, as its tag; that of the system where none was.
    language: Option<String>,
    /// Whether dark or light was chosen; as the system where neither was.
    dark: Option<bool>,
    /// Whether less or everything moves; as the system was told where neither was chosen.
    less_motion: Option<bool>,
    /// Who writes the comments here.
    author: String,
    /// The files that were opened, the last one first.
    recent: Vec<PathBuf>,
    /// What was switched on and off, the journey of last time first.
    shown: Vec<Shown>,
    /// Whether the name of the author is not stored yet.
    #[serde(skip)]
    has_new_author: bool,
    /// Whether they have a file of their own, in which changes are kept.
    #[serde(skip)]
    has_file: bool,
    /// Where earlier versions and recovery copies are kept.
    #[serde(skip)]
    vault: Option<Vault>,
    /// How that fares.
    #[serde(skip)]
    writing: Writing,
}

/// How the file fares, told by the threads that write it. It is nothing that is remembered, and so
/// makes no difference between settings.
#[derive(Debug, Clone, Default)]
struct Writing(Arc<WritingState>);

#[derive(Debug, Default)]
struct WritingState {
    /// The number of the text that was handed over last.
    asked: AtomicU64,
    /// The number of the newest text that was written; held while one is.
    written: Mutex<u64>,
    /// Whether the file could not be written the last time.
    has_failed: AtomicBool,
    /// Why, until that is told.
    failure: Mutex<Option<file::Error>>,
}

impl Writing {
    /// Does `write` on a thread of its own, unless what came later was written before it.
    fn start(&self, write: impl FnOnce() -> Result<(), file::Error> + Send + 'static) {
        let state = Arc::clone(&self.0);
        let number = state.asked.fetch_add(1, Ordering::Relaxed) + 1;
        thread::spawn(move || {
            let mut written = state.written.lock().unwrap_or_else(PoisonError::into_inner);
            if *written < number {
                *written = number;
                state.tell(write().err());
            }
        });
    }
}

impl WritingState {
    /// Takes note of a failure, unless it went before as it does now: once is enough.
    fn tell(&self, failure: Option<file::Error>) {
        let had_failed = self.has_failed.swap(failure.is_some(), Ordering::Relaxed);
        if let Some(error) = failure.filter(|_| !had_failed) {
            *self.failure.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
        }
    }
}

impl PartialEq for Writing {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Settings {
    /// What was remembered; nothing where there is no file or it cannot be read.
    pub fn load() -> Self {
        let text = file::own_text(FILE);
        let settings = text.and_then(|text| ron::from_str(&text).ok());
        Self {
            has_file: true,
            vault: Vault::of_user(),
            ..settings.unwrap_or_default()
        }
    }

    /// Keeps what is remembered, beside the window; a failure is [told](Self::take_failure).
    pub(crate) fn store(&self) {
        let Some(text) = ron::to_string(self).ok().filter(|_| self.has_file) else {
            return;
        };
        self.writing
            .start(move || file::keep_own_text(FILE, &text).map(drop));
    }

    /// Tries beside the window whether they can be stored at all.
    pub(crate) fn check(&self) {
        if self.has_file {
            self.writing.start(file::check_own_files);
        }
    }

    /// Why the settings could not be written, where that was not told yet.
    pub(crate) fn take_failure(&self) -> Option<file::Error> {
        self.writing.0.failure.lock().ok()?.take()
    }

    /// Where earlier versions and recovery copies are kept.
    pub(crate) fn vault(&self) -> Option<&Vault> {
        self.vault.as_ref()
    }

    /// Keeps earlier versions and recovery copies in this vault.
    pub fn set_vault(&mut self, vault: Vault) {
        self.vault = Some(vault);
    }

    /// The language that was chosen, else that of the system.
    pub(crate) fn language(&self) -> Language {
        let chosen = self.language.clone();
        let tag = chosen.or_else(sys_locale::get_locale);
        Language::from_tag(&tag.unwrap_or_default())
    }

    /// Remembers the language.
    pub fn set_language(&mut self, language: Language) {
        self.language = Some(language.tag().to_owned());
    }

    /// Light, dark, or as the system is.
    pub(crate) fn appearance(&self) -> Appearance {
        match self.dark {
            None => Appearance::System,
            Some(false) => Appearance::Light,
            Some(true) => Appearance::Dark,
        }
    }

    /// Remembers whether to be light or dark.
    pub(crate) fn set_appearance(&mut self, appearance: Appearance) {
        self.dark = match appearance {
            Appearance::System => None,
            Appearance::Light => Some(false),
            Appearance::Dark => Some(true),
        };
    }

    /// How much moves.
    pub(crate) fn motion(&self) -> Motion {
        match self.less_motion {
            None => Motion::System,
            Some(true) => Motion::Less,
            Some(false) => Motion::Full,
        }
    }

    /// Remembers how much moves.
    pub(crate) fn set_motion(&mut self, motion: Motion) {
        self.less_motion = match motion {
            Motion::System => None,
            Motion::Less => Some(true),
            Motion::Full => Some(false),
        };
    }

    /// Who writes the comments here; empty while nobody said.
    pub(crate) fn author(&self) -> &str {
        &self.author
    }

    /// Remembers the name that somebody signs a comment with which nobody had signed, or with which
    /// somebody here did: the next ones are signed with it.
    pub(crate) fn follow_author(&mut self, journey: &Journey, action: &Action) {
        let (Action::Edit(edit) | Action::Instead(edit)) = action else {
            if *action == Action::Commit && std::mem::take(&mut self.has_new_author) {
                self.store();
            }
            return;
        };
        if let Some(author) = new_author(journey, edit, &self.author) {
            author.clone_into(&mut self.author);
            // What is being typed is stored once, when that ends.
            self.has_new_author = matches!(action, Action::Instead(_));
            if !self.has_new_author {
                self.store();
            }
        }
    }

    /// The files that were opened, the last one first.
    pub(crate) fn recent(&self) -> &[PathBuf] {
        &self.recent
    }

    /// Remembers that this file was opened.
    pub(crate) fn remember(&mut self, path: &Path) {
        self.forget(path);
        if path.to_str().is_none() {
            // The file of settings is text, and would not be written with a name that is none.
            return;
        }
        self.recent.insert(0, path.to_owned());
        self.recent.truncate(MOST_RECENT);
    }

    /// What was switched on and off for this journey, by the ids of lanes and overlays.
    pub(crate) fn flipped(&self, editor: &Editor) -> &[String] {
        let found = self.shown.iter().find(|shown| shown.is_of(editor));
        found.map_or(&[], |shown| &shown.flipped)
    }

    /// Remembers what is switched on and off for this journey. The journey itself does not change by
    /// it, and so neither does its file.
    pub(crate) fn follow_shown(&mut self, editor: &Editor) {
        let flipped = editor.flipped();
        let Some(journey) = names_of(editor).into_iter().flatten().next() else {
            return;
        };
        if self.flipped(editor) == flipped {
            return;
        }
        self.shown.retain(|shown| !shown.is_of(editor));
        if !flipped.is_empty() {
            self.shown.insert(0, Shown { journey, flipped });
            self.shown.truncate(MOST_SHOWN);
        }
        self.store();
    }

    /// Forgets a file that is gone.
    pub(crate) fn forget(&mut self, path: &Path) {
        self.recent.retain(|known| known != path);
    }
}

impl Shown {
    fn is_of(&self, editor: &Editor) -> bool {
        names_of(editor)
            .into_iter()
            .flatten()
            .any(|name| name == self.journey)
    }
}

/// By what a journey is known from one start to the next: its id, and the place of its file, which
/// is all that one has that was never saved here.
fn names_of(editor: &Editor) -> [Option<String>; 2] {
    let id = Some(&editor.journey().id).filter(|id| !id.is_empty());
    let path = editor.document().path();
    [
        id.map(ToString::to_string),
        path.map(|path| path.to_string_lossy().into_owned()),
    ]
}

/// The name with which an edit signs a comment that is not signed yet, or with the name `known`.
fn new_author<'a>(journey: &Journey, edit: &'a Edit, known: &str) -> Option<&'a str> {
    let Edit::Comment(CommentEdit::Set {
        id,
        field: CommentField::Author(author),
    }) = edit
    else {
        return None;
    };
    let mut comments = journey.comments.iter();
    let comment = comments.find(|comment| comment.id == *id)?;
    let is_own = comment.author.is_empty() || comment.author == known;
    (is_own && !author.is_empty()).then_some(author)
}
