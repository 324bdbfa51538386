//! The window: holds what is open, listens to what happens, shows the panels.

mod answers;
mod ballot_notices;
mod ballots;
mod effects;
mod lapsing;
mod notices;
mod page;
mod room;
mod stage;

use std::path::PathBuf;

use eframe::egui::{self, Ui, ViewportCommand};

use super::arrange::Arrange;
use super::canvas::Canvas;
use super::dialogs::{Answer, Dialogs};
use super::draft::Draft;
use super::filter::FilterBar;
use super::finder::Finder;
use super::keyboard::{self, Busy};
use super::lapse::Showing;
use super::left::Left;
use super::messages::Messages;
use super::modals::{Outcome, PathField, Sheet};
use super::motion::SystemMotion;
use super::present::{Paused, Presenting, Screens};
use super::problems::Listed;
use super::request::Request;
use super::room::{Booth, Room};
use super::table::Table;
use super::top::Bar;
use super::wall::Wall;
use super::widgets::Skin;
use super::{pasting, start, style, top, veils};
use crate::editor::Editor;
use crate::interact::{Action, Appearance, Page};
use crate::journey::Journey;
use crate::session::opening::Opening;
use crate::session::{Event, FilePurpose, Replacing, Session, Settings, Source, Waker};
use crate::theme::{Shade, Theme};

/// The window with everything that is open in it.
pub struct Window {
    /// What is open, and how it is kept.
    session: Session,
    canvas: Canvas,
    draft: Draft,
    left: Left,
    finder: Finder,
    page: Page,
    table: Table,
    wall: Wall,
    dialogs: Dialogs,
    messages: Messages,
    sheet: Option<Sheet>,
    listed: Option<Listed>,
    filter: FilterBar,
    presenting: Option<Box<Presenting>>,
    room: Option<Box<Room>>,
    booth: Option<Box<Booth>>,
    /// The time-lapse that is shown in the place of the journey.
    lapse: Option<Box<Showing>>,
    arrange: Arrange,
    motion: SystemMotion,
    /// Where the last presentation was ended.
    paused: Option<Paused>,
    /// The screens that there are while something is presented.
    screens: Screens,
    /// Whether what is being opened is presented as soon as it is there.
    presents_next: bool,
    title: String,
}

impl Window {
    /// The window, which starts to open `file` where there is one.
    pub fn new(ctx: &egui::Context, settings: Settings, file: Option<PathBuf>) -> Self {
        let waker = waker_of(ctx);
        let opening = file.map(|file| Opening::early(&settings, file, waker.clone()));
        Self::with(ctx, settings, (opening, waker))
    }

    /// The window; what is being opened already arrives in it.
    pub(crate) fn with(
        ctx: &egui::Context,
        settings: Settings,
        (opening, waker): (Option<Opening>, Waker),
    ) -> Self {
        style::install(ctx);
        let window = Self {
            session: Session::with(settings, opening, waker),
            canvas: Canvas::default(),
            draft: Draft::default(),
            left: Left::default(),
            finder: Finder::default(),
            page: Page::default(),
            table: Table::default(),
            wall: Wall::default(),
            dialogs: Dialogs::default(),
            messages: Messages::default(),
            sheet: None,
            listed: None,
            filter: FilterBar::default(),
            presenting: None,
            room: None,
            booth: None,
            lapse: None,
            arrange: Arrange::default(),
            motion: SystemMotion::default(),
            paused: None,
            screens: Screens::default(),
            presents_next: false,
            title: String::new(),
        };
        window.appear(ctx);
        window
    }

    /// The journey that is open.
    pub fn journey(&self) -> Option<&Journey> {
        self.session
            .document
            .as_ref()
            .map(|desk| desk.editor.journey().as_ref())
    }

    /// The editing session of the journey that is open.
    pub fn editor(&self) -> Option<&Editor> {
        self.session.document.as_ref().map(|desk| &desk.editor)
    }

    /// What the window remembers.
    pub fn settings(&self) -> &Settings {
        &self.session.settings
    }

    fn skin(&self) -> Skin {
        Skin {
            theme: Theme::of(self.session.shade()),
            words: self.session.words(),
        }
    }

    /// Takes note of what happened outside of the window: dialogs, files that were read or dropped.
    fn listen(&mut self, ctx: &egui::Context) {
        self.take_shade(ctx);
        if ctx.input(|input| input.viewport().close_requested()) {
            self.inform(ctx, Event::CloseRequested);
        }
        match self.dialogs.answer(ctx) {
            Some(Answer::Chosen(FilePurpose::Open, path)) => self.open(ctx, Source::File(path)),
            Some(Answer::Chosen(FilePurpose::Export, path)) => self.export(path),
            Some(Answer::Chosen(
                purpose @ (FilePurpose::ExportShots | FilePurpose::ExportNotes),
                path,
            )) => self.export_shots(purpose, path),
            Some(Answer::Chosen(FilePurpose::ExportChange, path)) => self.export_change(path),
            Some(Answer::Chosen(FilePurpose::Compare, path)) => {
                self.inform(ctx, Event::Compare(path));
            }
            Some(Answer::Chosen(purpose, path)) => {
                // The system's dialog has asked about what is there already.
                self.inform(ctx, Event::SaveTo(purpose, path, Replacing::Agreed));
            }
            Some(Answer::NoDialog(purpose)) => {
                self.type_path(purpose, PathField::new(purpose).instead_of_dialog());
            }
            Some(Answer::Nothing) => self.inform(ctx, Event::Unanswered),
            None => {}
        }
        self.look(ctx);
        let dropped = ctx.input(|input| input.raw.dropped_files.clone());
        if let Some(file) = dropped.first() {
            self.open(ctx, Source::File(file.path().to_owned()));
        }
        self.tell_of_others(&dropped);
    }

    /// Follows the system between light and dark.
    fn take_shade(&mut self, ctx: &egui::Context) {
        let shade = match ctx.theme() {
            egui::Theme::Light => Shade::Light,
            egui::Theme::Dark => Shade::Dark,
        };
        if shade != self.session.shade() {
            self.session.set_shade(shade);
        }
    }

    fn appear(&self, ctx: &egui::Context) {
        ctx.set_theme(match self.session.settings.appearance() {
            Appearance::System => egui::ThemePreference::System,
            Appearance::Light => egui::ThemePreference::Light,
            Appearance::Dark => egui::ThemePreference::Dark,
        });
    }

    /// How often something was done in the editing session.
    fn acts(&self) -> u64 {
        self.session
            .document
            .as_ref()
            .map_or(0, |desk| desk.editor.acts())
    }

    fn keys(&mut self, ctx: &egui::Context) {
        if self.is_covered() {
            return;
        }
        if let Some(desk) = &mut self.session.document {
            self.canvas.take_keys(ctx, &mut desk.editor);
        }
        let on_top = self.sheet.is_some() || egui::Popup::is_any_open(ctx);
        if !on_top
            && let Some(desk) = &self.session.document
            && let Some(action) = self.arrange.take_keys(ctx, desk.editor.is_editable())
        {
            self.perform(action);
        }
        if !on_top && let Some(desk) = &self.session.document {
            for asked in self.left.outline.take_keys(ctx, &desk.editor) {
                self.fulfil(ctx, asked);
            }
        }
        let other = ctx.memory(|memory| memory.focused().is_some()) && !self.canvas.is_focused();
        let busy = match () {
            () if on_top => Busy::Sheet,
            () if self.draft.is_open() || self.finder.has_focus() => Busy::Draft,
            () if ctx.text_edit_focused() => Busy::Text,
            () if other || self.page != Page::Map => Busy::Panel,
            () => Busy::Map,
        };
        let editor = self.session.document.as_ref().map(|desk| &desk.editor);
        for action in keyboard::pressed(ctx, busy, editor) {
            if action != Action::Undo || !self.draft.take_back() {
                self.fulfil(ctx, action.into());
            }
        }
        self.paste_rows(ctx);
        if let Some(pasted) = pasting::pasted(ctx, busy) {
            self.paste(pasted);
        }
    }

    /// Shows everything; what the panels ask for, in their order.
    fn show(&mut self, ui: &mut Ui) -> Vec<Request> {
        let skin = self.skin();
        if self.booth_ui(ui) {
            let asked = self.messages.ui(ui, skin, ui.max_rect());
            return asked.into_iter().collect();
        }
        if self.room_ui(ui) || self.present_ui(ui) {
            return self.stage_messages_ui(ui).into_iter().collect();
        }
        if let Some(asked) = self.lapse_ui(ui, skin) {
            return asked;
        }
        let mut asked = Vec::new();
        let bar = Bar {
            desk: self.session.document.as_deref(),
            settings: &self.session.settings,
            page: self.page,
            beside: (self.page == Page::Map).then(|| self.left.shows()),
            listed: self.listed,
        };
        asked.extend(top::top_ui(ui, skin, &bar));
        let room = match &self.session.document {
            // What is opened first comes without the start page flashing up.
            None if self.session.opening().is_some() => {
                start::blank_ui(ui, skin);
                ui.max_rect()
            }
            None => {
                asked.extend(start::start_ui(
                    ui,
                    skin,
                    self.session.settings.recent(),
                    self.session.recovered(),
                ));
                ui.max_rect()
            }
            Some(_) => self.page_ui(ui, skin, &mut asked),
        };
        asked.extend(self.messages.ui(ui, skin, room));
        if let Some(opening) = self.session.opening() {
            veils::opening_ui(ui.ctx(), skin, opening, room);
        }
        asked.extend(self.dialog_ui(ui.ctx(), skin, room));
        asked.extend(self.draft.settle().map(Request::from));
        asked.extend(self.sheet_ui(ui.ctx(), skin));
        veils::drop_ui(ui.ctx(), skin);
        asked
    }

    fn sheet_ui(&mut self, ctx: &egui::Context, skin: Skin) -> Option<Request> {
        match self.sheet.as_mut()?.ui(ctx, skin, self.session.editor()) {
            Outcome::Stays => None,
            Outcome::Closed(request) => {
                self.sheet = None;
                if request.is_none() {
                    self.inform(ctx, Event::Unanswered);
                }
                request
            }
        }
    }

    /// Takes note that the program lives on, once the map has been shown a few times.
    fn follow_start(&mut self, ctx: &egui::Context) {
        let is_shown =
            self.session.document.is_some() && self.page == Page::Map && self.lapse.is_none();
        if is_shown && self.session.map_was_shown() {
            ctx.request_repaint();
        }
    }

    /// Tells the system what the window holds.
    fn entitle(&mut self, ctx: &egui::Context) {
        let title = match &self.session.document {
            Some(desk) => {
                let is_unsaved = desk.editor.has_unsaved_work();
                let mark = if is_unsaved { "• " } else { "" };
                format!("{mark}{} – Seamline", self.session.document_name())
            }
            None => "Seamline".to_owned(),
        };
        if title != self.title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }
}

/// Asks this window for a frame.
fn waker_of(ctx: &egui::Context) -> Waker {
    let ctx = ctx.clone();
    Waker::new(move || ctx.request_repaint())
}

impl eframe::App for Window {
    fn ui(&mut self, ui: &mut Ui, frame: &mut eframe::Frame) {
        let ctx = ui.ctx().clone();
        if self.presenting.is_some() || self.presents_next {
            self.screens = Screens::of(frame);
        }
        self.motion.follow(&ctx, self.session.settings.motion());
        self.listen(&ctx);
        self.keys(&ctx);
        let before = self.acts();
        let asked = self.show(ui);
        let is_asked = !asked.is_empty();
        for request in asked {
            self.fulfil(&ctx, request);
        }
        if is_asked || self.acts() != before {
            ctx.request_discard("all parts show in this frame what was done in it");
        }
        let asks = self
            .session
            .document
            .as_mut()
            .map(|desk| desk.editor.take_asks());
        for ask in asks.into_iter().flatten() {
            self.answer(&ctx, ask);
        }
        self.follow_start(&ctx);
        self.entitle(&ctx);
    }

    fn on_exit(&mut self, _: Option<&eframe::glow::Context>) {
        // The last copy is written or removed before the program ends.
        self.session.end();
        self.dialogs.give_up();
    }
}
