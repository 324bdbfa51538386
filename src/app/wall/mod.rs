//! The Priorities and Wins views: the slides that decide and celebrate, as they are used at a desk.

mod card;
mod tick;

use std::sync::Arc;

use eframe::egui::{CentralPanel, Frame, Rect, Role, Sense, Ui, WidgetInfo};

use super::desk::Desk;
use super::painter::{self, Sight};
use super::request::Request;
use super::style;
use super::widgets::Skin;
use crate::editor::Editor;
use crate::journey::Journey;
use crate::layout::Target;
use crate::slides::{Deck, Kind, Page, Shot, Slide};

/// The slides of a journey, made anew when it changes.
#[derive(Default)]
pub(crate) struct Wall {
    shown: Option<Shown>,
}

struct Shown {
    deck: Deck,
    /// The journey that the deck was made from.
    read: Arc<Journey>,
}

/// What of the journey hangs on the wall.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hung {
    /// Pain points by impact and effort, and what the small steps would change.
    Priorities,
    /// What was reached.
    Wins,
}

impl Wall {
    /// Shows it; tells where it is in the window, and what is asked for.
    pub(crate) fn ui(
        &mut self,
        ui: &mut Ui,
        skin: Skin,
        desk: &Desk,
        hung: Hung,
    ) -> (Rect, Vec<Request>) {
        let hanging = self.follow(&desk.editor, skin);
        let frame = Frame::new().fill(style::color(skin.theme.paper));
        let shown = CentralPanel::default().frame(frame).show(ui, |ui| {
            let room = ui.max_rect();
            let page = Page::at_desk(room.width(), room.height());
            let slide = hanging.slide(&hung.shot(), 0, page, None);
            let sight = Sight::plain(room.min, room);
            painter::paint(&slide.scene, &sight, &ui.painter_at(room));
            name_ui(ui, room, &hung.name(hanging));
            (
                room,
                asked_ui(ui, skin, (&desk.editor, hanging), (&slide, page)),
            )
        });
        shown.inner
    }

    /// Brings the deck up to the journey as it is now.
    fn follow(&mut self, editor: &Editor, skin: Skin) -> &Deck {
        let ticked = editor.ticked();
        let is_as_now = |shown: &Shown| {
            let look = (shown.deck.theme, shown.deck.words) == (skin.theme, skin.words);
            look && Arc::ptr_eq(&shown.read, editor.journey()) && shown.deck.ticked == *ticked
        };
        let kept = self.shown.take().filter(is_as_now);
        let shown = self.shown.insert(kept.unwrap_or_else(|| {
            let read = Arc::clone(editor.journey());
            let insight = editor.chart().insight().clone();
            let deck = Deck::new(Arc::clone(&read), insight, (skin.theme, skin.words));
            let deck = deck.ticking(ticked.into_owned());
            Shown { deck, read }
        }));
        &shown.deck
    }
}

impl Hung {
    /// What is said of it to those who do not see it.
    fn name(self, deck: &Deck) -> String {
        let words = deck.words;
        match self {
            Self::Priorities => words.fill("slide-if-done", &[("count", deck.ticked.len().into())]),
            Self::Wins => words.text("view-wins").into_owned(),
        }
    }

    fn shot(self) -> Shot {
        let kind = match self {
            Self::Priorities => Kind::QuickWins,
            Self::Wins => Kind::Wins,
        };
        Shot {
            kind,
            title: String::new(),
            note: String::new(),
            left_out: false,
        }
    }
}

fn name_ui(ui: &Ui, room: Rect, name: &str) {
    let response = ui.interact(room, ui.scope_id().with("wall"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Canvas, ui.is_enabled(), name));
}

/// The cards and ticks that a hand can take.
fn asked_ui(
    ui: &mut Ui,
    skin: Skin,
    (editor, deck): (&Editor, &Deck),
    (slide, page): (&Slide, Page),
) -> Vec<Request> {
    let corner = ui.max_rect().min;
    let matrix = crate::slides::Matrix::of(page, deck);
    let wall = card::Place {
        corner,
        matrix,
        editor,
    };
    let mut asked = Vec::new();
    for item in &slide.items {
        if let Target::PainPoint(id) = &item.target {
            asked.extend(card::card_ui(ui, skin, &wall, (id, item.rect)));
        }
    }
    for tick in &slide.ticks {
        let is_ticked = deck.ticked.contains(&tick.step);
        asked.extend(tick::tick_ui(ui, skin, tick, (corner, is_ticked)));
    }
    asked
}
