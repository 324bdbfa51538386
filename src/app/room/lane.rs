//! The lane on the wall: a stroke, a tap, a dragged face and the arrows draw on it.

use std::sync::Arc;

use eframe::egui::{self, Pos2, Response};

use super::Wall;
use crate::app::style;
use crate::app::widgets::Skin;
use crate::editor::room::{Drawing, Pen};
use crate::geom::Point;
use crate::journey::Id;
use crate::layout::{Item, Target};
use crate::slides::{Band, Deck};

/// How far an arrow lifts or lowers a face.
const HALF: f64 = 0.5;

/// The lane on the wall.
#[derive(Default)]
pub(super) struct Lane {
    /// The touchpoint that the arrows chose.
    chosen: Option<usize>,
    /// The deck of the copy that is drawn on.
    deck: Option<Deck>,
}

impl Lane {
    /// Shows the lane, and takes in what is drawn on it.
    pub(super) fn ui(&mut self, wall: &mut Wall<'_>, drawing: &mut Drawing, title: &str) {
        let above = wall.text("room-blind-how");
        let lane = lane_deck(&mut self.deck, drawing, wall.skin);
        let band = lane.band_to_draw(wall.page);
        let pointed = pointed(wall, &band, lane.count()).or(self.chosen);
        let (scene, faces) = lane.lane_to_draw(wall.page, (&above, title), pointed);
        let response = wall.paint(&scene, title);
        for pen in pens(wall, &response, lane, (&band, &faces)) {
            drawing.take(pen.as_pen(), &band);
        }
        stroke_ui(wall, drawing);
    }

    /// Draws with the arrows: from touchpoint to touchpoint, up and down by halves.
    pub(super) fn step(&mut self, drawing: &mut Drawing, x: i8, y: i8) {
        let Some(last) = drawing.insight().emotions.len().checked_sub(1) else {
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
}

/// The touchpoint under the pointer.
fn pointed(wall: &Wall<'_>, band: &Band, count: usize) -> Option<usize> {
    let at = wall.ui.ctx().pointer_hover_pos()?;
    let at = on_wall(at, wall.rect.min);
    let position = band.position_at(at.x)?;
    (band.pose.rect.contains(at) && position < count).then_some(position)
}

/// The deck of the copy that is drawn on, made anew when that changed.
fn lane_deck<'a>(kept: &'a mut Option<Deck>, drawing: &Drawing, skin: Skin) -> &'a Deck {
    let look = (skin.theme, skin.words);
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

fn on_wall(at: Pos2, corner: Pos2) -> Point {
    Point::new(at.x - corner.x, at.y - corner.y)
}
