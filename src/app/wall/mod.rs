//! The Priorities and Wins views: the slides that decide and celebrate, as they are used at a desk.

mod card;
mod tick;

use eframe::egui::{CentralPanel, Frame, Rect, Role, Sense, Ui, WidgetInfo};

use super::decks::{deck_of, is_up_to_date};
use super::painter::{self, Sight};
use super::request::Request;
use super::style;
use super::widgets::Skin;
use crate::editor::Editor;
use crate::layout::Target;
use crate::session::OpenDocument;
use crate::slides::{Deck, Kind, Matrix, Page, Shot, Slide};

/// The slides of a journey, made anew when it changes.
#[derive(Default)]
pub(crate) struct Wall {
    shown: Option<Shown>,
}

struct Shown {
    deck: Deck,
    hung: Hung,
    page: Page,
    slide: Slide,
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
        desk: &OpenDocument,
        hung: Hung,
    ) -> (Rect, Vec<Request>) {
        let frame = Frame::new().fill(style::color(skin.theme.paper));
        let shown = CentralPanel::default().frame(frame).show(ui, |ui| {
            let room = ui.max_rect();
            let page = Page::at_desk(room.width(), room.height());
            let shown = self.follow(&desk.editor, skin, (hung, page));
            let sight = Sight::plain(room.min, room);
            painter::paint(&shown.slide.scene, &sight, &ui.painter_at(room));
            name_ui(ui, room, &hung.name(&shown.deck));
            (room, asked_ui(ui, skin, &desk.editor, shown))
        });
        shown.inner
    }

    /// Brings what is shown up to the journey as it is now.
    fn follow(&mut self, editor: &Editor, skin: Skin, (hung, page): (Hung, Page)) -> &Shown {
        let deck = match self.shown.take() {
            Some(shown) if is_up_to_date(&shown.deck, editor, skin) => {
                if (shown.hung, shown.page) == (hung, page) {
                    return self.shown.insert(shown);
                }
                shown.deck
            }
            _ => deck_of(editor, skin),
        };
        self.shown.insert(Shown {
            slide: deck.slide(&hung.shot(), 0, page, None),
            deck,
            hung,
            page,
        })
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
fn asked_ui(ui: &Ui, skin: Skin, editor: &Editor, shown: &Shown) -> Vec<Request> {
    let corner = ui.max_rect().min;
    let place = card::Place {
        corner,
        matrix: Matrix::of(shown.page, &shown.deck),
        editor,
    };
    let mut asked = Vec::new();
    for item in &shown.slide.items {
        if let Target::PainPoint(id) = &item.target {
            asked.extend(card::card_ui(ui, skin, &place, (id, item.rect)));
        }
    }
    for tick in &shown.slide.ticks {
        let is_ticked = shown.deck.ticked.contains(&tick.step);
        asked.extend(tick::tick_ui(ui, skin, tick, (corner, is_ticked)));
    }
    asked
}
