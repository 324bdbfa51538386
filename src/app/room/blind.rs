//! The silent phase on the wall: hand over, draw, hand over, and at the end the reveal.

use std::sync::Arc;

use super::keys::{self, Pressed};
use super::lane::Lane;
use super::{Pages, Stay, Wall};
use crate::editor::Editor;
use crate::editor::room::{Blind, Drawing, Phase, Turn};
use crate::journey::{Id, Journey};
use crate::slides::{Deck, Kind, Shot, TurnPage};

/// The silent phase on the wall.
pub(super) struct BlindCurves {
    blind: Blind,
    lane: Lane,
}

/// What a button asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wish {
    Turn(Turn),
    Undo,
    Clear,
    Leave,
}

impl BlindCurves {
    pub(super) fn new(journey: &Journey) -> Self {
        Self {
            blind: Blind::new(journey),
            lane: Lane::default(),
        }
    }

    /// Keeps what is drawn now.
    pub(super) fn keep(&self, editor: &mut Editor) {
        if let Some(kept) = self.blind.keep() {
            editor.perform(kept);
        }
    }

    pub(super) fn ui(
        &mut self,
        wall: &mut Wall<'_>,
        editor: &mut Editor,
        pages: &mut Pages,
    ) -> Stay {
        let deck = pages.of(editor, wall.skin);
        let mut wishes: Vec<Wish> = match self.blind.phase() {
            Phase::Handing(nth) => self.handing_ui(wall, deck, *nth),
            Phase::Drawing(..) => self.drawing_ui(wall, deck),
            Phase::Drawn => self.drawn_ui(wall, deck),
            Phase::Revealed(step) => reveal_ui(wall, deck, *step),
        };
        let steps = deck.steps(&reveal());
        let is_last = matches!(self.blind.phase(), Phase::Revealed(step) if step + 1 >= steps);
        for pressed in keys::pressed(wall.ui.ctx()) {
            wishes.extend(self.press(pressed, is_last));
        }
        for wish in wishes {
            match wish {
                Wish::Leave => return Stay::Over,
                Wish::Turn(turn) => self.turn(turn, editor, steps),
                Wish::Undo => self.draw(Drawing::undo),
                Wish::Clear => self.draw(Drawing::clear),
            }
        }
        Stay::On
    }

    fn turn(&mut self, turn: Turn, editor: &mut Editor, steps: usize) {
        self.lane = Lane::default();
        let journey = Arc::clone(editor.journey());
        if let Some(kept) = self.blind.take(turn, &journey, steps) {
            editor.perform(kept);
        }
    }

    fn draw(&mut self, does: impl FnOnce(&mut Drawing)) {
        if let Some(drawing) = self.blind.drawing() {
            does(drawing);
        }
    }

    fn press(&mut self, pressed: Pressed, is_last: bool) -> Option<Wish> {
        let is_drawing = matches!(self.blind.phase(), Phase::Drawing(..));
        match pressed {
            Pressed::On if is_last => Some(Wish::Leave),
            Pressed::On => Some(Wish::Turn(Turn::On)),
            Pressed::Escape => Some(Wish::Leave),
            Pressed::Undo => Some(Wish::Undo),
            Pressed::Redo => {
                self.draw(Drawing::redo);
                None
            }
            Pressed::Arrow(x, y) if is_drawing => {
                let lane = &mut self.lane;
                if let Some(drawing) = self.blind.drawing() {
                    lane.step(drawing, x, y);
                }
                None
            }
            Pressed::Arrow(1, _) if !is_last => Some(Wish::Turn(Turn::On)),
            Pressed::Back | Pressed::Arrow(-1, _) => Some(Wish::Turn(Turn::Back)),
            Pressed::Arrow(..) | Pressed::Digit(_) => None,
        }
    }

    fn handing_ui(&self, wall: &mut Wall<'_>, deck: &Deck, nth: usize) -> Vec<Wish> {
        let department = self.blind.departments().get(nth);
        let title = name_of(deck, department);
        let now = wall
            .skin
            .words
            .fill("room-blind-now", &[("department", title.as_str().into())]);
        let page = TurnPage {
            above: &wall.text("room-blind-above"),
            title: &now,
            text: &wall.text("room-blind-handing"),
            department,
            all: &self.row(nth),
        };
        wall.paint(&deck.turn_page(wall.page, &page), &now);
        let skip = ("room-skip", Wish::Turn(Turn::Skip));
        let draw = ("room-draw", Wish::Turn(Turn::On));
        let asked = wall.foot(&[("room-leave", Wish::Leave)], &[skip, draw]);
        asked.into_iter().collect()
    }

    fn drawn_ui(&self, wall: &mut Wall<'_>, deck: &Deck) -> Vec<Wish> {
        let title = wall.text("room-blind-drawn");
        let page = TurnPage {
            above: &wall.text("room-blind-above"),
            title: &title,
            text: &wall.text("room-blind-drawn-text"),
            department: None,
            all: &self.row(self.blind.departments().len()),
        };
        wall.paint(&deck.turn_page(wall.page, &page), &title);
        let quiet = [
            ("room-leave", Wish::Leave),
            ("room-back", Wish::Turn(Turn::Back)),
        ];
        let asked = wall.foot(&quiet, &[("room-reveal", Wish::Turn(Turn::On))]);
        asked.into_iter().collect()
    }

    /// The departments, those before the nth done.
    fn row(&self, nth: usize) -> Vec<(Id, bool)> {
        let all = self.blind.departments().iter().enumerate();
        all.map(|(place, id)| (id.clone(), place < nth)).collect()
    }

    fn drawing_ui(&mut self, wall: &mut Wall<'_>, deck: &Deck) -> Vec<Wish> {
        let department = self.blind.department().cloned();
        let title = wall.skin.words.fill(
            "room-blind-draws",
            &[("department", name_of(deck, department.as_ref()).into())],
        );
        let Some(drawing) = self.blind.drawing() else {
            return Vec::new();
        };
        self.lane.ui(wall, drawing, &title);
        let quiet = [("room-undo", Wish::Undo), ("room-clear", Wish::Clear)];
        let asked = wall.foot(&quiet, &[("room-drawn", Wish::Turn(Turn::On))]);
        asked.into_iter().collect()
    }
}

fn name_of(deck: &Deck, department: Option<&Id>) -> String {
    department.map(|id| deck.name(id)).unwrap_or_default()
}

fn reveal_ui(wall: &mut Wall<'_>, deck: &Deck, step: usize) -> Vec<Wish> {
    let shot = reveal();
    let slide = deck.slide(&shot, step, wall.page, deck.pose(&shot, wall.page));
    wall.paint(&slide.scene, &wall.text("slide-perception"));
    let quiet = [
        ("room-leave", Wish::Leave),
        ("room-back", Wish::Turn(Turn::Back)),
    ];
    let onward = if step + 1 < deck.steps(&shot) {
        ("room-next", Wish::Turn(Turn::On))
    } else {
        ("room-done", Wish::Leave)
    };
    wall.foot(&quiet, &[onward]).into_iter().collect()
}

/// The shot of the reveal.
fn reveal() -> Shot {
    Shot {
        kind: Kind::Perception,
        title: String::new(),
        note: String::new(),
        left_out: false,
    }
}
