//! Noticing what others do to the file of the open journey: read again, or joined.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use eframe::egui;

use super::Window;
use crate::app::messages::{Message, Tone};
use crate::app::modals::{Question, Sheet};
use crate::app::request::Request;
use crate::edit::common_base;
use crate::file::{Opened, Somebody};
use crate::interact::{Action, VersionAction};
use crate::journey::Journey;
use crate::session::file_name;
use crate::session::relative_time::ago;
use crate::session::saving::{Announced, Origin, Seen, Watch};
use crate::session::versions::Fetching;

impl Window {
    /// Watches the file that the journey belongs to now, and says what it holds.
    pub(super) fn follow_file(&mut self) {
        self.follow_ballots();
        let Some(desk) = &self.desk else {
            self.keeping.watch = None;
            self.keeping.presence = None;
            return;
        };
        let bytes = &desk.origin().bytes;
        let path = desk.editor.document().path();
        let watched = self.keeping.watch.as_ref().map(Watch::path);
        if path.is_none() || path != watched {
            self.keeping.presence = None;
            // A window that keeps nothing for a person leaves nothing beside their files either.
            let word = match self.settings.vault() {
                Some(_) => Announced::Beside,
                None => Announced::Nowhere,
            };
            self.keeping.watch = path.map(|path| {
                let file = (path.to_owned(), Arc::clone(bytes));
                Watch::start(file, word, self.waker.clone())
            });
        } else if let Some(watch) = &self.keeping.watch {
            watch.know(bytes);
        }
    }

    /// Takes what was seen of the file; when the window comes to the front, it is looked at.
    pub(super) fn take_seen(&mut self, ctx: &egui::Context) {
        let is_focused = ctx.input(|input| input.focused);
        let Some(watch) = &self.keeping.watch else {
            return;
        };
        if is_focused && self.keeping.is_behind {
            watch.look();
        }
        self.keeping.is_behind = !is_focused;
        match watch.seen() {
            Some(Seen::Others(others, presence)) => {
                self.keeping.presence = presence;
                self.tell_who_else(&others);
            }
            Some(Seen::Changed(theirs)) => self.keeping.waiting = Some(theirs),
            Some(Seen::Copies(copies)) => self.offer_copies(copies),
            Some(Seen::Gone) => {
                let name = self.document_name();
                self.notice("message-gone", &[("name", name.into())]);
            }
            None => {}
        }
        self.take_waiting();
    }

    /// Takes in what somebody else wrote, once nothing goes on that it would disturb.
    fn take_waiting(&mut self) {
        let Some(desk) = &self.desk else { return };
        if desk.editor.is_busy() || self.keeping.saving.is_some() {
            return;
        }
        let known = Arc::clone(&desk.origin().bytes);
        if let Some(theirs) = self
            .keeping
            .waiting
            .take()
            .filter(|theirs| theirs.bytes != *known)
        {
            self.take_in(&theirs);
        }
    }

    /// Takes in what the file holds now; tells how many conflicts are to be settled.
    pub(super) fn take_in(&mut self, theirs: &Opened) -> usize {
        let Some(desk) = &mut self.desk else { return 0 };
        let Some(path) = desk.editor.document().path().map(Path::to_owned) else {
            return 0;
        };
        let before = Arc::clone(desk.editor.journey());
        let base = desk.origin().base(&before, &theirs.journey);
        desk.set_origin(Origin::of(theirs, Arc::new(theirs.journey.clone())));
        let mut conflicts = 0;
        if desk.editor.has_unsaved_work() {
            conflicts = desk.editor.join(&base, &theirs.journey);
        } else if desk.editor.turn_into("step-reload", theirs.journey.clone()) {
            // What is compared on purpose stays compared.
            let is_free = desk.editor.comparison().is_none_or(|it| !it.is_listed());
            let since = self.words.text("since-before").into_owned();
            if is_free {
                let mark = VersionAction::Mark(since, Arc::clone(&before));
                desk.editor.perform(Action::Version(mark));
            }
        }
        if **desk.editor.journey() == theirs.journey {
            let mark = desk.editor.history().mark();
            desk.editor.saved(mark, path);
        } else {
            desk.editor.no_longer_saved();
        }
        self.follow_file();
        self.tell_of_change(before, conflicts);
        conflicts
    }

    fn tell_of_change(&mut self, before: Arc<Journey>, conflicts: usize) {
        let words = self.words;
        let name = self.document_name();
        let is_joined = self.has_unsaved_work();
        let (key, hint) = match (is_joined, conflicts) {
            (false, _) => ("message-reloaded", "message-reloaded-hint"),
            (true, 0) => ("message-both", "message-both-hint"),
            (true, _) => ("message-both", "message-conflicts-hint"),
        };
        let message = Message {
            tone: Tone::Notice,
            text: words.fill(key, &[("name", (&name).into())]),
            hint: words.fill(hint, &[("count", conflicts.into())]),
        };
        self.offer_what_changed(message, before);
    }

    fn offer_what_changed(&mut self, message: Message, before: Arc<Journey>) {
        let words = self.words;
        let since = words.text("since-before").into_owned();
        let compare = VersionAction::Compare(since, before);
        let text = words.text("answer-what-changed").into_owned();
        self.messages
            .offer(message, text, Request::Do(Action::Version(compare)));
    }

    /// Offers to do something about conflict copies.
    fn offer_copies(&mut self, copies: Vec<PathBuf>) {
        let words = self.words;
        for copy in copies {
            let message = Message {
                tone: Tone::Notice,
                text: words.fill("message-copy", &[("name", file_name(&copy).into())]),
                hint: words.text("message-copy-hint").into_owned(),
            };
            let text = words.text("answer-copy").into_owned();
            self.messages.offer(message, text, Request::Copy(copy));
        }
    }

    /// Asks what to do about a conflict copy.
    pub(super) fn ask_about_copy(&mut self, copy: PathBuf) {
        let words = self.words;
        let name = [("name", file_name(&copy).into())];
        let answer = |key: &str, request| (words.text(key).into_owned(), request);
        self.sheet = Some(Sheet::Question(Question {
            title: words.fill("question-copy", &name),
            about: words.text("question-copy-about").into_owned(),
            answers: vec![
                answer("answer-join", Request::Join(copy.clone())),
                answer("answer-compare", Request::CompareFile(copy)),
            ],
        }));
    }

    /// Starts to read a conflict copy, to join it.
    pub(super) fn join_copy(&mut self, copy: PathBuf) {
        self.fetching = Some(Fetching::copy(copy, self.waker.clone()));
    }

    /// Joins a version whose common past with the journey is not known, as one step.
    pub(super) fn join_other(&mut self, name: String, theirs: &Journey) {
        let Some(desk) = self.desk.as_mut().filter(|desk| desk.editor.is_editable()) else {
            return;
        };
        let before = Arc::clone(desk.editor.journey());
        let base = common_base(&before, theirs);
        let conflicts = desk.editor.join(&base, theirs);
        let hint = if conflicts == 0 {
            "message-copy-joined-hint"
        } else {
            "message-conflicts-hint"
        };
        let message = Message {
            tone: Tone::Notice,
            text: self
                .words
                .fill("message-copy-joined", &[("name", name.into())]),
            hint: self.words.fill(hint, &[("count", conflicts.into())]),
        };
        self.offer_what_changed(message, before);
    }

    fn tell_who_else(&mut self, others: &[Somebody]) {
        let words = self.words;
        for somebody in others {
            let text = words.fill(
                "message-open-too",
                &[
                    ("name", (&somebody.name).into()),
                    ("machine", (&somebody.machine).into()),
                    ("since", ago(somebody.since, words).into()),
                ],
            );
            self.messages.add(Message {
                tone: Tone::Notice,
                text,
                hint: words.text("message-open-too-hint").into_owned(),
            });
        }
    }
}
