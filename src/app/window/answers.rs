//! What the window does about what is asked for.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use eframe::egui::{self, DroppedFileHandle, ViewportCommand};

use super::Window;
use super::stage::Begin;
use crate::app::canvas::Canvas;
use crate::app::messages::{Message, Tone, refused_text};
use crate::app::modals::{Blocks, Palette, PathField, Sheet};
use crate::app::pasting::{self, Meaning, Pasted};
use crate::app::problems::Listed;
use crate::app::request::Request;
use crate::edit::Refused;
use crate::editor::Manner;
use crate::file;
use crate::interact::{Action, Ask, Regard};
use crate::journey::Journey;
use crate::session::FilePurpose;
use crate::session::OpenDocument;
use crate::session::exporting::{Exporting, picture_name};
use crate::session::file_name;
use crate::session::opening::{Opened, Opening, Source};
use crate::session::saving::Then;
use crate::words::{Blank, Words};

impl Window {
    /// Starts to open something; the window stays as it is until that is there.
    pub(super) fn load(&mut self, ctx: &egui::Context, source: Source) {
        let now = ctx.input(|input| input.time);
        let look = (self.shade, self.words);
        let with = (self.settings.vault().cloned(), self.waker.clone());
        self.opening = Some(Opening::start(source, now, look, with));
    }

    /// Takes what came of opening something; only a journey takes the place of what is open.
    pub(super) fn arrive(&mut self, opened: Opened) {
        let Some(opening) = self.opening.take() else {
            return;
        };
        match opened {
            Opened::Journey(desk) => self.lay(desk),
            Opened::Ballot(path, ballot) => self.enter_booth(path, *ballot),
            Opened::Several(path, titles) => {
                self.sheet = Some(Sheet::Blocks(Blocks { path, titles }));
            }
            Opened::Failed(failure) => {
                if let Source::File(path) = opening.source() {
                    self.settings.forget(path);
                    self.settings.store();
                }
                self.messages.add(Message::of_opening(&failure, self.words));
            }
            Opened::Lost => self.messages.add(Message {
                tone: Tone::Error,
                text: self.words.text("message-lost").into_owned(),
                hint: self.words.text("message-lost-hint").into_owned(),
            }),
        }
    }

    /// Shows a journey in the place of what was open.
    fn lay(&mut self, mut desk: Box<OpenDocument>) {
        self.messages.clear();
        self.retire();
        let flipped = self.settings.flipped(&desk.editor).to_vec();
        desk.editor.flip_all(&flipped);
        let taken_over = desk.take_recovery();
        let is_recovered = taken_over.is_some();
        self.begin_rescue(taken_over);
        if let Some(path) = desk.editor.document().path() {
            self.settings.remember(path);
            self.settings.store();
        }
        if desk.editor.journey().is_newer() {
            self.notice("message-newer", &[]);
        }
        if let Some(name) = desk
            .editor
            .document()
            .file_name()
            .filter(|_| desk.was_joined())
        {
            self.notice("message-joined", &[("name", name.into())]);
        }
        if let Some(name) = desk.imported_from() {
            self.notice("message-imported", &[("name", name.into())]);
        }
        self.room = None;
        self.booth = None;
        self.listed = None;
        self.paused = None;
        self.fetching = None;
        self.lapse = None;
        self.canvas = Canvas::default();
        self.keeping.waiting = None;
        self.keeping.stays_here = false;
        self.keeping.start = desk.take_start().map(|start| (start, 0));
        self.desk = Some(desk);
        self.look();
        self.keeping.watch = None;
        self.follow_file();
        if is_recovered {
            self.notice("message-recovered", &[]);
        } else {
            self.offer_recovered();
        }
        self.be_careful();
    }

    /// Does what a panel, a menu or a key asks for.
    pub(super) fn fulfil(&mut self, ctx: &egui::Context, request: Request) {
        match request {
            Request::Do(Action::Ask(ask)) => self.answer(ctx, ask),
            Request::Do(action) => self.perform(action),
            Request::Path(path) => self.open(ctx, Source::File(path)),
            Request::Block(path, nth) => self.open(ctx, Source::Block(path, nth)),
            Request::Sample(nth) => self.open(ctx, Source::Sample(nth)),
            Request::Template(id) => self.open(ctx, Source::Template(id)),
            Request::ExportTo(path) => self.export_to_typed(path),
            Request::ExportChangeTo(path) => {
                if self.is_free(&path) {
                    self.export_change(path);
                }
            }
            Request::ExportShotsTo(purpose, path) => self.export_shots_to_typed(purpose, path),
            Request::CompareFile(path) => self.compare_with_file(path),
            Request::CompareRevision(path, revision) => self.compare_with_revision(path, revision),
            Request::Version(wanted, version, name) => {
                self.take_version(ctx, wanted, version, name);
            }
            Request::Copy(copy) => self.ask_about_copy(copy),
            Request::Join(copy) => self.join_copy(copy),
            Request::Recover(left) => self.open(ctx, Source::Recovered(left)),
            Request::Forget(left) => self.forget(&left),
            Request::SaveTo(purpose, path) => self.save_to_typed(purpose, path),
            Request::Decide(decision) => self.decide(ctx, decision),
            Request::TypePath(purpose) => self.type_path(purpose, PathField::new(purpose)),
        }
    }

    pub(super) fn perform(&mut self, action: Action) {
        self.turn_for(&action);
        let Some(desk) = &mut self.desk else { return };
        let walks = matches!(action, Action::Walk(_) | Action::Reveal(_));
        self.settings.follow_author(desk.editor.journey(), &action);
        let shows = matches!(action, Action::Flip(_) | Action::Regard(Regard::Recall(_)));
        desk.editor.perform(action);
        if shows {
            self.settings.follow_shown(&desk.editor);
        }
        if walks && !self.left.outline.has_focus() {
            self.canvas.follow();
        }
    }

    /// Does what only the window can do.
    pub(super) fn answer(&mut self, ctx: &egui::Context, ask: Ask) {
        match ask {
            Ask::Open => self
                .dialogs
                .ask_for_journey(ctx, self.words, FilePurpose::Open),
            Ask::CompareFile => self
                .dialogs
                .ask_for_journey(ctx, self.words, FilePurpose::Compare),
            Ask::CompareRevision => self.list_revisions(),
            Ask::New | Ask::Close => self.leave(ctx, Then::Start),
            Ask::Save => self.save(ctx),
            Ask::SaveAs => self.ask_for_place(ctx, FilePurpose::SaveAs),
            Ask::SaveCopy => self.ask_for_place(ctx, FilePurpose::SaveCopy),
            Ask::Revert => self.ask_to_revert(),
            Ask::Versions => self.list_versions(),
            Ask::Export => {
                let document = self.desk.as_ref().map(|desk| desk.editor.document());
                let name = picture_name(document.and_then(|document| document.path()));
                let picture = (FilePurpose::Export, &*name);
                self.dialogs.ask_for_picture(ctx, self.words, picture);
            }
            Ask::Lapse => self.fetch_past(),
            Ask::ExportChange => self.ask_for_change(ctx),
            Ask::Quit => self.leave(ctx, Then::Quit),
            Ask::ExportShots => self.ask_for_shots(ctx, FilePurpose::ExportShots),
            Ask::ExportNotes => self.ask_for_shots(ctx, FilePurpose::ExportNotes),
            Ask::Workshop(activity) => self.enter_room(ctx, activity),
            Ask::Present => self.present(ctx, Begin::First, Manner::Plain),
            Ask::PresentHere => self.present(ctx, Begin::Here, Manner::Plain),
            Ask::ArrangeShots => self.arrange_shots(),
            Ask::PresentNotes => self.present(ctx, Begin::First, Manner::Notes),
            Ask::PresentWindow => self.present(ctx, Begin::First, Manner::Window),
            Ask::Copy(part) => self.copy(ctx, &part),
            Ask::Paste => ctx.send_viewport_cmd(ViewportCommand::RequestPaste),
            Ask::Tell(refused) => self.refuse(&refused),
            Ask::Filter => self.filter.open(),
            Ask::Turn(page) => self.turn(page),
            Ask::Beside(beside) => self.turn_beside(beside),
            Ask::TypeTitle => self.type_title(ctx),
            Ask::Problems => self.list(Listed::Problems),
            Ask::KeepView => self.keep_view(ctx),
            Ask::Doctor => self.list(Listed::Advice),
            Ask::Palette => self.sheet = Some(Sheet::Palette(Palette::default())),
            Ask::Find => self.finder.open(),
            Ask::Shortcuts => self.sheet = Some(Sheet::Keys),
            Ask::About => self.sheet = Some(Sheet::About),
            Ask::Appear(appearance) => {
                self.settings.set_appearance(appearance);
                self.settings.store();
                self.appear(ctx);
            }
            Ask::Move(motion) => {
                self.settings.set_motion(motion);
                self.settings.store();
            }
            Ask::Speak(language) => {
                self.settings.set_language(language);
                self.settings.store();
                self.words = Words::of(language);
                self.look();
            }
        }
    }

    /// Puts a part of a journey on the clipboard, as the text that a file with it would hold.
    fn copy(&mut self, ctx: &egui::Context, part: &Journey) {
        match file::to_ron(part) {
            Ok(text) => ctx.copy_text(text),
            Err(error) => {
                let name = self.words.text("clipboard");
                let message = Message::of_file("message-cannot-write", &name, &error, self.words);
                self.messages.add(message);
            }
        }
    }

    /// Puts in what the clipboard holds, or says why that cannot be.
    pub(super) fn paste(&mut self, pasted: Pasted) {
        if self.desk.is_none() {
            return;
        }
        let text = match pasted {
            Pasted::Text(text) => text,
            Pasted::Picture => return self.notice("message-picture-pasted", &[]),
        };
        match pasting::meaning_of(text) {
            Meaning::Part(part) => self.perform(Action::Paste(Arc::from(part))),
            Meaning::Lines(lines) => self.perform(Action::AddLines(lines)),
            Meaning::Nothing => self.refuse(&Refused::NothingToPaste),
            Meaning::Broken(error) => {
                let name = self.words.text("clipboard");
                let message = Message::of_file("message-cannot-paste", &name, &error, self.words);
                self.messages.add(message);
            }
        }
    }

    /// Says why something was not done.
    fn refuse(&mut self, refused: &Refused) {
        self.messages.add(Message {
            tone: Tone::Error,
            text: refused_text(refused, self.words),
            hint: String::new(),
        });
    }

    /// Says something that is good to know, and what it means, by the key of its text.
    pub(super) fn notice(&mut self, key: &str, blanks: &[(&'static str, Blank<'_>)]) {
        self.messages.add(Message {
            tone: Tone::Notice,
            text: self.words.fill(key, blanks),
            hint: self.words.text(&format!("{key}-hint")).into_owned(),
        });
    }

    /// Only one journey is open at a time: says so where more files were let go.
    pub(super) fn tell_of_others(&mut self, dropped: &[DroppedFileHandle]) {
        let [first, _, ..] = dropped else { return };
        let name = file_name(first.path());
        self.messages.add(Message {
            tone: Tone::Notice,
            text: self
                .words
                .fill("message-several-files", &[("name", name.into())]),
            hint: String::new(),
        });
    }

    /// Exports the map to a path that was typed; nothing there is replaced unasked.
    fn export_to_typed(&mut self, path: PathBuf) {
        if self.is_free(&path) {
            self.export(path);
        }
    }

    /// Whether nothing is at a path that was typed; says so where something is.
    pub(super) fn is_free(&mut self, path: &Path) -> bool {
        if !path.exists() {
            return true;
        }
        let name = file_name(path);
        let text = self
            .words
            .fill("message-cannot-export", &[("name", name.into())]);
        self.messages.add(Message {
            tone: Tone::Error,
            text,
            hint: self.words.text("message-export-exists").into_owned(),
        });
        false
    }

    /// Starts to export the map as it is shown.
    pub(super) fn export(&mut self, path: PathBuf) {
        let Some(desk) = &self.desk else { return };
        let journey = Arc::clone(desk.editor.journey());
        let look = desk.editor.chart().look().clone();
        let waker = self.waker.clone();
        self.exporting = Some(Exporting::start(journey, look, path, waker));
    }
}
