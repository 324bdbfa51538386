//! What the window does about what is asked for.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use eframe::egui::{self, DroppedFileHandle, ViewportCommand};

use super::Window;
use super::stage::Begin;
use crate::app::messages::{Message, Tone, refused_text};
use crate::app::modals::{Palette, PathField, Sheet};
use crate::app::pasting::{self, Meaning, Pasted};
use crate::app::problems::Listed;
use crate::app::request::Request;
use crate::edit::Refused;
use crate::editor::Manner;
use crate::file;
use crate::interact::{Action, Ask, Regard};
use crate::journey::Journey;
use crate::session::FilePurpose;
use crate::session::exporting::{Exporting, picture_name};
use crate::session::file_name;
use crate::session::{AfterSaving, Event, Replacing, Source};
use crate::words::Blank;

impl Window {
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
            Request::CompareFile(path) => self.inform(ctx, Event::Compare(path)),
            Request::CompareRevision(path, revision) => {
                self.inform(ctx, Event::CompareRevision(path, revision));
            }
            Request::Version(wanted, version, name) => {
                self.inform(ctx, Event::UseVersion(wanted, version, name));
            }
            Request::Copy(copy) => self.inform(ctx, Event::AskAboutCopy(copy)),
            Request::Join(copy) => self.inform(ctx, Event::JoinCopy(copy)),
            Request::Recover(left) => self.open(ctx, Source::Recovered(left)),
            Request::Forget(left) => self.inform(ctx, Event::Forget(left)),
            Request::SaveTo(purpose, path) => {
                self.inform(ctx, Event::SaveTo(purpose, path, Replacing::Ask));
            }
            Request::Decide(decision) => self.inform(ctx, Event::Decide(decision)),
            Request::TypePath(purpose) => self.type_path(purpose, PathField::new(purpose)),
        }
    }

    pub(super) fn perform(&mut self, action: Action) {
        self.turn_for(&action);
        let Some(desk) = &mut self.session.document else {
            return;
        };
        let walks = matches!(action, Action::Walk(_) | Action::Reveal(_));
        self.session
            .settings
            .follow_author(desk.editor.journey(), &action);
        let shows = matches!(action, Action::Flip(_) | Action::Regard(Regard::Recall(_)));
        desk.editor.perform(action);
        if shows {
            self.session.settings.follow_shown(&desk.editor);
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
                .ask_for_journey(ctx, self.session.words(), FilePurpose::Open),
            Ask::CompareFile => {
                self.dialogs
                    .ask_for_journey(ctx, self.session.words(), FilePurpose::Compare);
            }
            Ask::CompareRevision => self.inform(ctx, Event::ListRevisions),
            Ask::New | Ask::Close => self.inform(ctx, Event::Leave(AfterSaving::Start)),
            Ask::Save => self.inform(ctx, Event::Save),
            Ask::SaveAs => self.ask_for_place(ctx, FilePurpose::SaveAs),
            Ask::SaveCopy => self.ask_for_place(ctx, FilePurpose::SaveCopy),
            Ask::Revert => self.inform(ctx, Event::AskToRevert),
            Ask::Versions => self.inform(ctx, Event::ListVersions),
            Ask::Export => {
                let document = self
                    .session
                    .document
                    .as_ref()
                    .map(|desk| desk.editor.document());
                let name = picture_name(document.and_then(|document| document.path()));
                let picture = (FilePurpose::Export, &*name);
                self.dialogs
                    .ask_for_picture(ctx, self.session.words(), picture);
            }
            Ask::Lapse => self.inform(ctx, Event::Timelapse),
            Ask::ExportChange => self.ask_for_change(ctx),
            Ask::Quit => self.inform(ctx, Event::Leave(AfterSaving::Quit)),
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
                self.session.settings.set_appearance(appearance);
                self.session.settings.store();
                self.appear(ctx);
            }
            Ask::Move(motion) => {
                self.session.settings.set_motion(motion);
                self.session.settings.store();
            }
            Ask::Speak(language) => self.session.set_language(language),
        }
    }

    /// Puts a part of a journey on the clipboard, as the text that a file with it would hold.
    fn copy(&mut self, ctx: &egui::Context, part: &Journey) {
        match file::to_ron(part) {
            Ok(text) => ctx.copy_text(text),
            Err(error) => {
                let name = self.session.words().text("clipboard");
                let message =
                    Message::of_file("message-cannot-write", &name, &error, self.session.words());
                self.messages.add(message);
            }
        }
    }

    /// Puts in what the clipboard holds, or says why that cannot be.
    pub(super) fn paste(&mut self, pasted: Pasted) {
        if self.session.document.is_none() {
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
                let name = self.session.words().text("clipboard");
                let message =
                    Message::of_file("message-cannot-paste", &name, &error, self.session.words());
                self.messages.add(message);
            }
        }
    }

    /// Says why something was not done.
    fn refuse(&mut self, refused: &Refused) {
        self.messages.add(Message {
            tone: Tone::Error,
            text: refused_text(refused, self.session.words()),
            hint: String::new(),
        });
    }

    /// Says something that is good to know, and what it means, by the key of its text.
    pub(super) fn notice(&mut self, key: &str, blanks: &[(&'static str, Blank<'_>)]) {
        self.messages.add(Message {
            tone: Tone::Notice,
            text: self.session.words().fill(key, blanks),
            hint: self
                .session
                .words()
                .text(&format!("{key}-hint"))
                .into_owned(),
        });
    }

    /// Only one journey is open at a time: says so where more files were let go.
    pub(super) fn tell_of_others(&mut self, dropped: &[DroppedFileHandle]) {
        let [first, _, ..] = dropped else { return };
        let name = file_name(first.path());
        self.messages.add(Message {
            tone: Tone::Notice,
            text: self
                .session
                .words()
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
            .session
            .words()
            .fill("message-cannot-export", &[("name", name.into())]);
        self.messages.add(Message {
            tone: Tone::Error,
            text,
            hint: self
                .session
                .words()
                .text("message-export-exists")
                .into_owned(),
        });
        false
    }

    /// Starts to export the map as it is shown.
    pub(super) fn export(&mut self, path: PathBuf) {
        let Some(desk) = &self.session.document else {
            return;
        };
        let journey = Arc::clone(desk.editor.journey());
        let look = desk.editor.chart().look().clone();
        let waker = self.session.waker().clone();
        self.session
            .export(Exporting::start(journey, look, path, waker));
    }

    /// Opens something, once nothing is unsaved or that is not wanted.
    pub(super) fn open(&mut self, ctx: &egui::Context, source: Source) {
        self.inform(ctx, Event::Leave(AfterSaving::Open(source)));
    }

    /// Asks for a path to be typed, which begins as the dialog would.
    pub(super) fn type_path(&mut self, purpose: FilePurpose, field: PathField) {
        let place = self.session.place_to_offer(purpose);
        let field = match place.filter(|_| purpose.saves()) {
            Some(path) => field.with(&path),
            None => field,
        };
        self.sheet = Some(Sheet::Path(field));
    }
}
