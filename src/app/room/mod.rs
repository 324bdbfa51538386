//! The room: what is done with the people of a workshop, over the whole window and read from the last row.

mod attendance;
mod blind;
mod booth;
mod casting;
mod decide;
mod field;
mod foot;
mod keys;
mod lane;
mod plate;
mod rows;
mod vote;

use eframe::egui::{self, CentralPanel, Frame, Id, Rect, Response, Role, Sense, Ui};

use super::decks::{deck_of, is_up_to_date};
use super::painter::{self, Sight};
use super::style;
use super::widgets::{Skin, one_line, put, told};
use crate::editor::Editor;
use crate::insight::Subject;
use crate::interact::{Action, Activity, Ask};
use crate::scene::Scene;
use crate::slides::{Countdown, Deck, Page, heading};
use crate::theme::Weight;
pub(super) use booth::{Booth, Leave};

use blind::BlindCurves;
use decide::Decide;
use vote::Vote;

/// What is done with the people in the room.
pub(crate) struct Room {
    act: Act,
    pages: Pages,
}

/// What goes on.
enum Act {
    Attendance,
    Blind(Box<BlindCurves>),
    Vote(Box<Vote>),
    Decide(Box<Decide>),
}

/// Whether the room is left or stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stay {
    /// It stays.
    On,
    /// It is left.
    Over,
    /// It stays, and a blank ballot goes beside the journey: what can get dots, and how many.
    Ballot(Subject, usize),
}

impl Room {
    /// Begins what is to be done.
    pub(crate) fn new(activity: Activity, editor: &Editor) -> Self {
        let act = match activity {
            Activity::Attendance => Act::Attendance,
            Activity::BlindCurves => Act::Blind(Box::new(BlindCurves::new(editor.journey()))),
            Activity::Vote => Act::Vote(Box::new(Vote::new(editor.journey()))),
            Activity::Decide => Act::Decide(Box::default()),
            Activity::VoteResult => Act::Vote(Box::new(Vote::shown(editor.journey()))),
        };
        Self {
            act,
            pages: Pages::default(),
        }
    }

    /// Shows what goes on, over the whole window, with the timer where there is one.
    pub(crate) fn ui(
        &mut self,
        ui: &mut Ui,
        skin: Skin,
        editor: &mut Editor,
        countdown: Option<Countdown>,
    ) -> Stay {
        let frame = Frame::new().fill(style::color(skin.theme.paper));
        let shown = CentralPanel::default().frame(frame).show(ui, |ui| {
            let mut wall = Wall {
                countdown,
                ..Wall::of(ui, skin)
            };
            if keys::saves(wall.ui.ctx()) {
                self.keep(editor);
                editor.perform(Action::Ask(Ask::Save));
            }
            match &mut self.act {
                Act::Attendance => attendance::ui(&mut wall, editor),
                Act::Blind(blind) => blind.ui(&mut wall, editor, &mut self.pages),
                Act::Vote(vote) => vote.ui(&mut wall, editor, &mut self.pages),
                Act::Decide(decide) => decide.ui(&mut wall, editor, &mut self.pages),
            }
        });
        shown.inner
    }

    /// Keeps what has been begun in the journey.
    pub(crate) fn keep(&self, editor: &mut Editor) {
        if let Act::Blind(blind) = &self.act {
            blind.keep(editor);
        }
    }
}

/// The deck that pages are made from, kept until the journey changes.
#[derive(Default)]
struct Pages(Option<Deck>);

impl Pages {
    /// The deck of the journey that is open.
    fn of(&mut self, editor: &Editor, skin: Skin) -> &Deck {
        let kept = self.0.take();
        let kept = kept.filter(|deck| is_up_to_date(deck, editor, skin));
        self.0.insert(kept.unwrap_or_else(|| deck_of(editor, skin)))
    }
}

/// The whole window as a wall that the room looks at.
struct Wall<'ui> {
    ui: &'ui mut Ui,
    skin: Skin,
    rect: Rect,
    page: Page,
    /// The timer that the room was given.
    countdown: Option<Countdown>,
}

impl<'ui> Wall<'ui> {
    fn of(ui: &'ui mut Ui, skin: Skin) -> Self {
        let rect = ui.max_rect();
        Self {
            page: Page::new(rect.width(), rect.height()),
            ui,
            skin,
            rect,
            countdown: None,
        }
    }

    /// The program's text for `key`.
    fn text(&self, key: &str) -> String {
        self.skin.words.text(key).into_owned()
    }

    /// Paints an empty page with a small line above a large one; tells the place below them.
    fn head(&mut self, (above, title): (&str, &str), language: &str) -> f32 {
        let look = (self.page, self.skin.theme);
        let (scene, below) = heading(look, language, (above, title));
        self.paint(&scene, title);
        below + self.gap()
    }

    /// Writes a line below a place, in the window's points; tells the place below it.
    fn line(&self, below: f32, text: &str) -> f32 {
        let size = self.page.type_size(26.0);
        let ink = style::color(self.skin.theme.ink);
        let width = self.rect.width() - self.margin() * 2.0;
        let line = one_line(self.ui, text, (Weight::SemiBold, size), ink, width);
        let at = egui::pos2(self.rect.left() + self.margin(), below + size * 1.3);
        put(self.ui, line, at, egui::Align2::LEFT_TOP).bottom() + self.gap()
    }

    /// Paints a page, and says to those who cannot see it what it shows.
    fn paint(&mut self, scene: &Scene, said: &str) -> Response {
        let place = Id::unique("room");
        let response = self.ui.interact(self.rect, place, Sense::click_and_drag());
        let enabled = self.ui.is_enabled();
        response.widget_info(|| egui::WidgetInfo::labeled(Role::Canvas, enabled, told(said)));
        let painter = self.ui.painter_at(self.rect);
        painter.rect_filled(self.rect, 0.0, style::color(scene.ground));
        painter::paint(scene, &Sight::plain(self.rect.min, self.rect), &painter);
        response
    }
}
