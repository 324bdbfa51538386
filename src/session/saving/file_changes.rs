//! What others do to the file of the open journey: read again, joined, or left alone.

use std::path::Path;
use std::sync::Arc;

use super::{AfterSaving, Announced, FileState, Origin, Seen, Watch};
use crate::edit::common_base;
use crate::editor::Editor;
use crate::file::{self, Error, Opened};
use crate::interact::{Action, VersionAction};
use crate::journey::Journey;
use crate::session::{Attention, Notice, Session, Source, file_name};

/// What the file of a journey has become that is never joined with it, nor written over.
#[derive(Debug, Clone)]
pub enum ForeignFile {
    /// A journey of a newer version of the program, of which only a part is understood.
    Newer,
    /// Another journey.
    AnotherJourney,
    /// Something that cannot be read as a journey.
    Unreadable(Error),
}

impl ForeignFile {
    /// What the file of `ours` has become where it holds this now; `None` where it is still the
    /// journey's own, whoever wrote it.
    pub(crate) fn of(now: &Result<Opened, Error>, ours: &Journey) -> Option<Self> {
        match now {
            Err(error) => Some(Self::Unreadable(error.clone())),
            Ok(opened) if opened.journey.is_newer() && !ours.is_newer() => Some(Self::Newer),
            Ok(opened) => {
                let (one, other) = (&opened.journey.id, &ours.id);
                let is_another = !one.is_empty() && !other.is_empty() && one != other;
                is_another.then_some(Self::AnotherJourney)
            }
        }
    }
}

impl Session {
    /// Watches the file that the journey belongs to now, and says what it holds.
    pub(in crate::session) fn follow_file(&mut self) {
        self.follow_ballots();
        let Some(document) = &self.document else {
            self.saving.watch = None;
            self.saving.presence = None;
            return;
        };
        let bytes = &document.origin().bytes;
        let path = document.editor.document().path();
        let watched = self.saving.watch.as_ref().map(Watch::path);
        if path.is_none() || path != watched {
            self.saving.presence = None;
            if matches!(self.saving.file, FileState::Gone) {
                self.saving.file = FileState::Own;
            }
            // Who keeps nothing for a person leaves nothing beside their files either.
            let word = match self.settings.vault() {
                Some(_) => Announced::Beside,
                None => Announced::Nowhere,
            };
            self.saving.watch = path.map(|path| {
                let file = (path.to_owned(), Arc::clone(bytes));
                Watch::start(file, word, self.waker.clone())
            });
        } else if let Some(watch) = &self.saving.watch {
            watch.know(bytes);
        }
    }

    /// Takes what was seen of the file, which is looked at when the person turns to the journey.
    pub(in crate::session) fn take_seen(&mut self, attention: Attention) {
        let Some(watch) = &self.saving.watch else {
            return;
        };
        if attention == Attention::InFront && self.saving.attention == Attention::Behind {
            watch.look();
        }
        self.saving.attention = attention;
        // Two things may have been seen since the last look, with one waking for both.
        while let Some(seen) = self.saving.watch.as_ref().and_then(Watch::seen) {
            self.take_what_was_seen(seen);
        }
        self.take_waiting();
    }

    fn take_what_was_seen(&mut self, seen: Seen) {
        match seen {
            Seen::Others(others, presence) => {
                self.saving.presence = presence;
                for somebody in others {
                    self.tell(Notice::OpenElsewhere(somebody));
                }
            }
            Seen::Holds(theirs) => self.saving.waiting = Some(theirs),
            Seen::Copies(copies) => {
                for copy in copies {
                    self.tell(Notice::CopyFound(copy));
                }
            }
            Seen::Gone => self.lose_file(),
        }
    }

    /// What no file holds any more is unsaved work from that moment.
    fn lose_file(&mut self) {
        self.saving.file = FileState::Gone;
        self.saving.waiting = None;
        let editor = self.editor_mut().filter(|editor| editor.is_editable());
        if let Some(editor) = editor {
            editor.no_longer_saved();
        }
        self.tell(Notice::Gone(self.document_name()));
    }

    /// Takes in what somebody else wrote, once nothing goes on that it would disturb.
    fn take_waiting(&mut self) {
        let is_busy = self.editor().is_none_or(Editor::is_busy);
        if is_busy || self.saving.running.is_some() {
            return;
        }
        let Some(theirs) = self.saving.waiting.take() else {
            return;
        };
        let known = self.document.as_ref().map(|document| document.origin());
        let is_known = |bytes: &Vec<u8>| known.is_some_and(|known| *known.bytes == *bytes);
        match &*theirs {
            Ok(opened) if is_known(&opened.bytes) => self.find_file_again(),
            _ => {
                self.take_in(*theirs);
            }
        }
    }

    /// The file is as it was read or written last: what it holds is saved again.
    fn find_file_again(&mut self) {
        let before = std::mem::replace(&mut self.saving.file, FileState::Own);
        let was_away = !matches!(before, FileState::Own);
        let Some(document) = self.document.as_mut().filter(|_| was_away) else {
            return;
        };
        let path = document.editor.document().path().map(Path::to_owned);
        let holds = document.origin().journey.as_ref();
        if let Some(path) = path
            && holds.is_some_and(|journey| **journey == **document.editor.journey())
        {
            let mark = document.editor.history().mark();
            document.editor.saved(mark, path);
        }
        self.tell(Notice::Back(self.document_name()));
    }

    /// Takes in what the file holds now; how many conflicts are to be settled, or `None` where it is
    /// not joined with the journey.
    pub(super) fn take_in(&mut self, theirs: Result<Opened, Error>) -> Option<usize> {
        let ours = Arc::clone(self.editor()?.journey());
        let path = self.document_path()?.to_owned();
        self.saving.file = FileState::Own;
        if let Some(foreign) = ForeignFile::of(&theirs, &ours) {
            self.saving.file = FileState::Foreign(foreign.clone());
            self.keep_apart(&path, foreign);
            return None;
        }
        let theirs = theirs.ok()?;
        let document = self.document.as_mut()?;
        let base = document.origin().base(&ours, &theirs.journey);
        document.set_origin(Origin::of(&theirs, Arc::new(theirs.journey.clone())));
        let editor = &mut document.editor;
        let mut conflicts = 0;
        let is_joined = editor.has_unsaved_work();
        if is_joined {
            conflicts = editor.join(&base, &theirs.journey);
        } else if editor.turn_into("step-reload", theirs.journey.clone()) {
            // What is compared on purpose stays compared.
            if editor.comparison().is_none_or(|it| !it.is_listed()) {
                let since = self.words.text("since-before").into_owned();
                let mark = VersionAction::Mark(since, Arc::clone(&ours));
                editor.perform(Action::Version(mark));
            }
        }
        if **editor.journey() == theirs.journey {
            let mark = editor.history().mark();
            editor.saved(mark, path);
        } else {
            editor.no_longer_saved();
        }
        self.follow_file();
        let name = self.document_name();
        self.tell(if is_joined && self.has_unsaved_work() {
            Notice::BothChanged(name, ours, conflicts)
        } else {
            Notice::Reloaded(name, ours)
        });
        Some(conflicts)
    }

    /// Leaves the journey as it is beside a file that is not understood: from now on no file holds
    /// the journey. One of a newer version is shown, where nothing is lost by that.
    fn keep_apart(&mut self, path: &Path, foreign: ForeignFile) {
        let is_free = !self.has_unsaved_work();
        if is_free && matches!(foreign, ForeignFile::Newer) {
            let again = AfterSaving::Open(Source::File(path.to_owned()));
            return self.leave(again);
        }
        let editor = self.editor_mut().filter(|editor| editor.is_editable());
        if let Some(editor) = editor {
            editor.no_longer_saved();
        }
        self.saving.after = AfterSaving::Stay;
        self.tell(Notice::Foreign(file_name(path), foreign));
    }

    /// Joins a version whose common past with the journey is not known, as one step.
    pub(in crate::session) fn join_other(&mut self, name: String, theirs: &Journey) {
        let Some(editor) = self.editor_mut().filter(|editor| editor.is_editable()) else {
            return;
        };
        let before = Arc::clone(editor.journey());
        let base = common_base(&before, theirs);
        let conflicts = editor.join(&base, theirs);
        self.tell(Notice::CopyJoined(name, before, conflicts));
    }
}

/// What the file at `path` holds now; `None` where it is not there.
pub(super) fn now_at(path: &Path) -> Option<Result<Opened, Error>> {
    match file::read_ron(path) {
        Err(error) if error.is_missing() => None,
        read => Some(read),
    }
}
