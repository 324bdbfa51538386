//! The silent phase on the wall: hand over, draw, hand over, and at the end the reveal.

use std::sync::Arc;

use eframe::egui::{self, Pos2, Response};

use super::keys::{self, Pressed};
use super::{Pages, Stay, Wall};
use crate::app::style;
use crate::editor::Editor;
use crate::editor::room::{Blind, Drawing, Pen, Phase, Turn};
use crate::geom::Point;
use crate::journey::{Id, Journey};
use crate::layout::{Item, Target};
use crate::slides::{Band, Deck, Kind, Shot, TurnPage};

/// How far an arrow lifts or lowers a face.
const HALF: f64 = 0.5;

/// The silent phase on the wall.
pub(super) struct BlindCurves {
    blind: Blind,
    /// The touchpoint that the arrows chose.
    chosen: Option<usize>,
    /// The deck of the copy that is drawn on.
    lane: Option<Deck>,
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
            chosen: None,
            lane: None,
        }
    }

    /// Keeps what is drawn now.
    pub(super) fn leave(&self, editor: &mut Editor) {
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
        self.chosen = None;
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
                self.step(x, y);
                None
            }
            Pressed::Arrow(1, _) if !is_last => Some(Wish::Turn(Turn::On)),
            Pressed::Back | Pressed::Arrow(-1, _) => Some(Wish::Turn(Turn::Back)),
            Pressed::Arrow(..) | Pressed::Digit(_) => None,
        }
    }

    /// Draws with the arrows: from touchpoint to touchpoint, up and down by halves.
    fn step(&mut self, x: i8, y: i8) {
        let Some(drawing) = self.blind.drawing() else {
            return;
        };
        let count = drawing.insight().emotions.len();
        let Some(last) = count.checked_sub(1) else {
            return;
        };
        let place = match self.chosen {
            Some(place) => place.saturating_add_signed(isize::from(x)).min(last),
            None => 0,
        };
        self.chosen = Some(place);
        if y != 0 {
            drawing.lift_by(place, f64::from(y) * HALF);
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
        let above = wall.text("room-blind-how");
        let Some(drawing) = self.blind.drawing() else {
            return Vec::new();
        };
        let lane = lane_deck(&mut self.lane, drawing, deck);
        let band = lane.band_to_draw(wall.page);
        let corner = wall.rect.min;
        let hovered = wall.ui.ctx().pointer_hover_pos();
        let pointed = hovered.map(|at| on_wall(at, corner));
        let pointed = pointed.filter(|at| band.pose.rect.contains(*at));
        let pointed = pointed.and_then(|at| band.position_at(at.x));
        let pointed = pointed.filter(|position| *position < lane.count());
        let pointed = pointed.or(self.chosen);
        let (scene, faces) = lane.lane_to_draw(wall.page, (&above, &title), pointed);
        let response = wall.paint(&scene, &title);
        for pen in pens(wall, &response, lane, (&band, &faces)) {
            drawing.take(pen.as_pen(), &band);
        }
        stroke_ui(wall, drawing);
        let quiet = [("room-undo", Wish::Undo), ("room-clear", Wish::Clear)];
        let asked = wall.foot(&quiet, &[("room-drawn", Wish::Turn(Turn::On))]);
        asked.into_iter().collect()
    }
}

fn name_of(deck: &Deck, department: Option<&Id>) -> String {
    department.map(|id| deck.name(id)).unwrap_or_default()
}

/// The deck of the copy that is drawn on, made anew when that changed.
fn lane_deck<'a>(kept: &'a mut Option<Deck>, drawing: &Drawing, deck: &Deck) -> &'a Deck {
    let look = (deck.theme, deck.words);
    let journey = drawing.journey();
    let fits =
        |lane: &Deck| Arc::ptr_eq(&lane.journey, journey) && (lane.theme, lane.words) == look;
    let made = || Deck::new(Arc::clone(journey), drawing.insight().clone(), look);
    let lane = kept.take().filter(fits).unwrap_or_else(made);
    kept.insert(lane)
}

/// What the pen does, with the face that it is on for itself.
enum Did {
    Press(Point, Option<Id>),
    Move(Point),
    Lift,
}

impl Did {
    fn as_pen(&self) -> Pen<'_> {
        match self {
            Self::Press(at, face) => Pen::Press(*at, face.as_ref()),
            Self::Move(at) => Pen::Move(*at),
            Self::Lift => Pen::Lift,
        }
    }
}

/// What the pointer did on the lane in this frame.
fn pens(
    wall: &Wall<'_>,
    response: &Response,
    lane: &Deck,
    (band, faces): (&Band, &[Item]),
) -> Vec<Did> {
    let corner = wall.rect.min;
    let at = response
        .interact_pointer_pos()
        .map(|at| on_wall(at, corner));
    let mut did = Vec::new();
    if response.clicked()
        && let Some(at) = at.filter(|at| band.pose.rect.contains(*at))
    {
        // A tap sets the touchpoint below it.
        let tapped = band.position_at(at.x);
        let touchpoint = tapped.and_then(|position| lane.touchpoint_at(position));
        if let Some(touchpoint) = touchpoint {
            let press = Did::Press(at, Some(touchpoint.clone()));
            return vec![press, Did::Move(at), Did::Lift];
        }
    }
    if response.drag_started() {
        let origin = wall.ui.input(|input| input.pointer.press_origin());
        let origin = origin.map(|at| on_wall(at, corner));
        let origin = origin.filter(|at| band.pose.rect.grown(24.0).contains(*at));
        did.extend(origin.map(|at| Did::Press(at, face_at(faces, at))));
    }
    if response.dragged() {
        did.extend(at.map(Did::Move));
    }
    if response.drag_stopped() {
        did.push(Did::Lift);
    }
    did
}

/// The touchpoint whose face is nearest at a place.
fn face_at(faces: &[Item], at: Point) -> Option<Id> {
    let under = faces.iter().filter(|face| face.rect.contains(at));
    let distance = |face: &&Item| face.rect.center().distance(at);
    let nearest = under.min_by(|a, b| distance(a).total_cmp(&distance(b)))?;
    match &nearest.target {
        Target::Point { touchpoint, .. } => Some(touchpoint.clone()),
        _ => None,
    }
}

/// The stroke as it is drawn, over the curve that it makes.
fn stroke_ui(wall: &Wall<'_>, drawing: &Drawing) {
    let corner = wall.rect.min;
    let line = drawing.stroke().iter();
    let line: Vec<Pos2> = line.map(|at| corner + egui::vec2(at.x, at.y)).collect();
    let color = style::color(wall.skin.theme.accent.faded(0.5));
    let stroke = egui::Stroke::new(wall.page.type_size(22.0) * 0.18, color);
    wall.ui.painter().add(egui::Shape::line(line, stroke));
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

fn on_wall(at: Pos2, corner: Pos2) -> Point {
    Point::new(at.x - corner.x, at.y - corner.y)
}
