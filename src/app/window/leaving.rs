//! Leaving a journey: what is unsaved is asked about first.

use eframe::egui::{self, ViewportCommand};

use super::Window;
use crate::app::messages::{Message, Tone};
use crate::app::modals::{Question, Sheet};
use crate::app::request::Request;
use crate::editor::Editor;
use crate::file::{self, Recovered, Recovery};
use crate::journey::shown_line;
use crate::session::file_name;
use crate::session::opening::Source;
use crate::session::relative_time::ago;
use crate::session::saving::{Decision, RecoveryCopy, Then};

impl Window {
    /// Goes on to something else, once nothing is unsaved or that is not wanted.
    pub(super) fn leave(&mut self, ctx: &egui::Context, then: Then) {
        let ends_journey = then.ends_journey();
        self.keeping.then = then;
        if self.minds_ballot() {
            return;
        }
        if !ends_journey {
            return self.do_then(ctx);
        }
        if self.keeping.saving.is_some() {
            return;
        }
        if let Some(desk) = &mut self.desk {
            desk.editor.settle();
        }
        if self.has_unsaved_work() {
            self.ask_about_work();
        } else {
            self.do_then(ctx);
        }
    }

    /// Does what waited until nothing is unsaved.
    pub(super) fn go_on(&mut self, ctx: &egui::Context) {
        if self.has_unsaved_work() {
            self.keeping.then = Then::Stay;
        } else {
            self.do_then(ctx);
        }
    }

    pub(super) fn has_unsaved_work(&self) -> bool {
        let editor = self.desk.as_ref().map(|desk| &desk.editor);
        editor.is_some_and(Editor::has_unsaved_work)
    }

    fn do_then(&mut self, ctx: &egui::Context) {
        match std::mem::take(&mut self.keeping.then) {
            Then::Stay => {}
            Then::Uncover => {
                self.booth = None;
                ctx.request_repaint();
            }
            Then::Start => {
                self.retire();
                self.desk = None;
                self.follow_file();
            }
            Then::Open(source) => self.load(ctx, source),
            Then::Quit => {
                self.keeping.may_quit = true;
                ctx.send_viewport_cmd(ViewportCommand::Close);
            }
        }
    }

    /// Goes on although something is unsaved, which is put aside for a week.
    pub(super) fn discard(&mut self, ctx: &egui::Context) {
        // What is opened may fail to open; then the work is still here.
        if self.keeping.then == Then::Quit
            && let Some(mut rescue) = self.keeping.rescue.take()
        {
            rescue.discard();
        }
        self.do_then(ctx);
    }

    /// Stops the window from closing over unsaved work, and asks about it.
    pub(super) fn mind_closing(&mut self, ctx: &egui::Context) {
        let is_closing = ctx.input(|input| input.viewport().close_requested());
        if !is_closing || self.keeping.may_quit {
            return;
        }
        let has_ballot = self.booth.as_mut().is_some_and(|it| it.has_unsaved_work());
        if self.has_unsaved_work() || self.keeping.saving.is_some() || has_ballot {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            self.leave(ctx, Then::Quit);
        }
    }

    fn ask_about_work(&mut self) {
        let words = self.words;
        let name = self.document_name();
        self.sheet = Some(Sheet::Question(Question {
            title: words.fill("question-unsaved", &[("name", name.into())]),
            about: words.text("question-unsaved-about").into_owned(),
            answers: [
                ("answer-save", Decision::Save),
                ("answer-discard", Decision::Discard),
            ]
            .map(|(key, decision)| (words.text(key).into_owned(), Request::Decide(decision)))
            .into(),
        }));
    }

    /// Asks whether to go back to what the file holds.
    pub(super) fn ask_to_revert(&mut self) {
        let words = self.words;
        let name = self.document_name();
        self.sheet = Some(Sheet::Question(Question {
            title: words.fill("question-revert", &[("name", name.into())]),
            about: words.text("question-revert-about").into_owned(),
            answers: vec![(
                words.text("answer-revert").into_owned(),
                Request::Decide(Decision::Revert),
            )],
        }));
    }

    /// Goes back to what was read or written last, as a step that can be undone.
    pub(super) fn revert(&mut self) {
        let Some(desk) = &mut self.desk else { return };
        let Some(path) = desk.editor.document().path() else {
            return;
        };
        let path = path.to_owned();
        if let Some(before) = desk.origin().journey.as_deref().cloned() {
            desk.editor.turn_into("step-revert", before);
            let mark = desk.editor.history().mark();
            desk.editor.saved(mark, path);
        } else if let Err(error) = file::parse(desk.origin().bytes.to_vec(), &path) {
            // Between the marks of an unfinished merge there is no one journey to go back to.
            let name = file_name(&path);
            let message = Message::of_file("message-cannot-open", &name, &error, self.words);
            self.messages.add(message);
        }
    }

    /// Begins to keep recovery copies of the journey that was laid on the desk.
    pub(super) fn begin_rescue(&mut self, taken_over: Option<Recovery>) {
        let vault = self.settings.vault();
        let place = taken_over.or_else(|| vault.and_then(|vault| vault.recovery().ok()));
        self.keeping.rescue = place.map(|place| RecoveryCopy::start(place, self.waker.clone()));
    }

    /// Ends the recovery copies of the journey that is left; what is unsaved of it is put aside.
    pub(super) fn retire(&mut self) {
        let vault = self.settings.vault().cloned();
        if let Some((mut rescue, vault)) = self.keeping.rescue.take().zip(vault) {
            rescue.discard();
            self.keeping.left = Some(rescue.retire(vault, self.waker.clone()));
        }
    }

    /// Takes the list of what is left unsaved, once what was open last is on it.
    pub(super) fn take_left(&mut self) {
        let left = self
            .keeping
            .left
            .as_ref()
            .and_then(|left| left.try_recv().ok());
        if let Some(left) = left {
            self.keeping.left = None;
            self.keeping.recovered = left;
        }
    }

    /// Has the recovery copy follow the journey; says so where it cannot be kept.
    pub(super) fn follow_with_rescue(&mut self) {
        let (Some(desk), Some(rescue)) = (&self.desk, &mut self.keeping.rescue) else {
            return;
        };
        rescue.follow(desk);
        if let Some(error) = rescue.failure() {
            let name = self.document_name();
            let message = Message::of_file("message-no-recovery", &name, &error, self.words);
            self.messages.add(message);
        }
    }

    /// What people call the journey that is open: its file, or else its title.
    pub(super) fn document_name(&self) -> String {
        let Some(desk) = &self.desk else {
            return String::new();
        };
        let name = desk.editor.document().file_name();
        let title = &desk.editor.journey().title;
        match name {
            Some(name) => name,
            None if title.is_empty() => self.words.text("untitled").into_owned(),
            None => shown_line(title),
        }
    }

    /// Opens something, once nothing is unsaved or that is not wanted.
    pub(super) fn open(&mut self, ctx: &egui::Context, source: Source) {
        self.leave(ctx, Then::Open(source));
    }

    /// Looks what ended sessions left unsaved.
    pub(super) fn look_for_recovered(&mut self) {
        let vault = self.settings.vault();
        self.keeping.recovered = vault.map(file::Vault::recovered).unwrap_or_default();
    }

    /// Removes what a session left unsaved.
    pub(super) fn forget(&mut self, left: &Recovered) {
        left.forget();
        self.look_for_recovered();
    }

    /// Offers what a session left unsaved of the file that was opened.
    pub(super) fn offer_recovered(&mut self) {
        self.look_for_recovered();
        let path = self
            .desk
            .as_ref()
            .and_then(|desk| desk.editor.document().path());
        let is_of_it = |left: &&Recovered| {
            let paths = left.path.as_deref().zip(path);
            !left.is_discarded && paths.is_some_and(|(left, path)| file::same_file(left, path))
        };
        let Some(left) = self.keeping.recovered.iter().find(is_of_it).cloned() else {
            return;
        };
        let words = self.words;
        let since = ago(left.written, words);
        let message = Message {
            tone: Tone::Notice,
            text: words.fill("message-left", &[("since", since.into())]),
            hint: words.text("message-left-hint").into_owned(),
        };
        let text = words.text("answer-bring-back").into_owned();
        self.messages.offer(message, text, Request::Recover(left));
    }
}
