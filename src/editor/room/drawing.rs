//! A department draws the curve as it believes it, on a copy of the journey that gives nothing away.

use std::mem;
use std::sync::Arc;

use crate::edit::{CurveEdit, Edit, History, Which};
use crate::geom::Point;
use crate::insight::{Insight, LiveInsight};
use crate::journey::{Curve, CurvePoint, CurveState, Id, Journey, names_of, touchpoints_in_order};
use crate::slides::Band;
use crate::tools::{Column, Snap, Stroke};

/// A stroke takes note of the pointer when it has gone this far, in points of the window.
const LEAST: f32 = 2.0;

/// What the pen does on the lane; a place may be on the face of a touchpoint.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Pen<'a> {
    /// It goes down.
    Press(Point, Option<&'a Id>),
    /// It is drawn on.
    Move(Point),
    /// It is lifted.
    Lift,
    /// What it drew since it went down is given up.
    Cancel,
}

/// A curve that is being drawn.
#[derive(Debug, Clone)]
pub struct Drawing {
    history: History,
    numbers: LiveInsight,
    state: State,
}

#[derive(Debug, Clone, Default)]
enum State {
    /// The pen is up.
    #[default]
    Idle,
    /// It draws a stroke.
    Drawing(Stroke),
    /// It holds the face of a touchpoint.
    Dragging(Id),
}

impl Drawing {
    /// A curve that begins with what is believed already.
    pub fn new(journey: &Journey, believed: Option<&Curve>) -> Self {
        let history = History::new(blind(journey, believed));
        Self {
            numbers: LiveInsight::new(history.journey()),
            history,
            state: State::Idle,
        }
    }

    /// What may be seen: the stages and touchpoints by their names, and this curve alone.
    pub fn journey(&self) -> &Arc<Journey> {
        self.history.journey()
    }

    /// The numbers of what may be seen.
    pub fn insight(&self) -> &Insight {
        self.numbers.insight()
    }

    /// What the pen is doing.
    pub fn state(&self) -> &'static str {
        match self.state {
            State::Idle => "blind.idle",
            State::Drawing(_) => "blind.drawing",
            State::Dragging(_) => "blind.dragging",
        }
    }

    /// Whether anything is drawn.
    pub fn is_empty(&self) -> bool {
        self.points().is_empty()
    }

    /// Where the stroke went that is being drawn.
    pub fn stroke(&self) -> &[Point] {
        match &self.state {
            State::Drawing(stroke) => stroke.points(),
            State::Idle | State::Dragging(_) => &[],
        }
    }

    /// Takes in what the pen does on a lane.
    pub fn take(&mut self, pen: Pen<'_>, band: &Band) {
        self.state = match (mem::take(&mut self.state), pen) {
            (State::Idle, Pen::Press(_, Some(touchpoint))) => {
                self.history.begin("step-curve-draw");
                State::Dragging(touchpoint.clone())
            }
            (State::Idle, Pen::Press(at, None)) => {
                self.history.begin("step-curve-draw");
                State::Drawing(Stroke::from(at))
            }
            (State::Drawing(mut stroke), Pen::Move(at)) => {
                stroke.draw_to(at, LEAST);
                self.draw(passed(self.journey(), &stroke, band));
                State::Drawing(stroke)
            }
            (State::Dragging(touchpoint), Pen::Move(at)) => {
                let emotion = Snap::Tenths.nearest(band.emotion_at(at.y));
                self.draw(vec![(touchpoint.clone(), emotion)]);
                State::Dragging(touchpoint)
            }
            (State::Drawing(_) | State::Dragging(_), Pen::Lift) => {
                self.history.commit();
                State::Idle
            }
            (State::Drawing(_) | State::Dragging(_), Pen::Cancel) => {
                self.history.cancel();
                State::Idle
            }
            (state, _) => state,
        };
        self.numbers.follow(self.history.journey());
    }

    /// Takes the last stroke back.
    pub fn undo(&mut self) {
        self.lift();
        self.history.undo();
        self.numbers.follow(self.history.journey());
    }

    /// Draws again what was taken back last.
    pub fn redo(&mut self) {
        self.lift();
        self.history.redo();
        self.numbers.follow(self.history.journey());
    }

    /// Takes all of the curve away; that can be taken back as well.
    pub fn clear(&mut self) {
        self.lift();
        let Some(curve) = self.journey().as_is() else {
            return;
        };
        let edit = CurveEdit::Erase {
            curve: curve.id.clone(),
            touchpoints: self.points().into_iter().map(|(id, _)| id).collect(),
        };
        self.perform(&Edit::Curve(edit));
        self.numbers.follow(self.history.journey());
    }

    /// Lifts the face of the touchpoint at a position by so much emotion; where there is none yet it
    /// begins in the middle of the scale.
    pub fn lift_by(&mut self, position: usize, by: f64) {
        self.lift();
        let order = touchpoints_in_order(self.journey());
        let index = order.get(position).map(|(index, _)| *index);
        let touchpoint = index.and_then(|index| self.journey().touchpoints.get(index));
        let Some(id) = touchpoint.map(|touchpoint| touchpoint.id.clone()) else {
            return;
        };
        let felt = self.points().into_iter().find(|(other, _)| *other == id);
        let emotion = felt.map_or(0.0, |(_, emotion)| emotion);
        self.draw(vec![(id, emotion + by)]);
        self.numbers.follow(self.history.journey());
    }

    /// Touchpoints, each with the emotion that was drawn.
    pub fn points(&self) -> Vec<(Id, f64)> {
        let points = self.journey().as_is().map(|curve| curve.points.iter());
        let points = points.into_iter().flatten();
        points
            .map(|point| (point.touchpoint.clone(), point.emotion))
            .collect()
    }

    fn lift(&mut self) {
        self.history.commit();
        self.state = State::Idle;
    }

    fn draw(&mut self, emotions: Vec<(Id, f64)>) {
        let curve = Which::AsIs;
        self.perform(&Edit::Curve(CurveEdit::Draw { curve, emotions }));
    }

    fn perform(&mut self, edit: &Edit) {
        // The copy holds all that is drawn on, so that nothing is refused.
        let _ = self.history.perform_instead(edit);
    }
}

/// A copy that gives nothing away: names, and one curve that stands for what is believed.
fn blind(journey: &Journey, believed: Option<&Curve>) -> Journey {
    let bare_point = |point: &Arc<CurvePoint>| {
        Arc::new(CurvePoint {
            touchpoint: point.touchpoint.clone(),
            emotion: point.emotion,
            ..CurvePoint::default()
        })
    };
    let own = believed.map(|curve| {
        Arc::new(Curve {
            id: Id::from("own"),
            state: CurveState::AsIs,
            persona: None,
            points: curve.points.iter().map(bare_point).collect(),
        })
    });
    Journey {
        departments: Vec::new(),
        curves: own.into_iter().collect(),
        ..names_of(journey, &[])
    }
}

/// The touchpoints that a stroke passes, each with the emotion there.
fn passed(journey: &Journey, stroke: &Stroke, band: &Band) -> Vec<(Id, f64)> {
    let order = touchpoints_in_order(journey);
    let half = band.pitch() / 2.0;
    let column = |(position, (index, _)): (usize, &(usize, Option<usize>))| {
        let middle = band.x_of(position as f32);
        Some(Column {
            id: journey.touchpoints.get(*index)?.id.clone(),
            left: middle - half,
            right: middle + half,
        })
    };
    let columns = order.iter().enumerate().filter_map(column);
    let emotion = |column: Column| {
        let height = stroke.height_over(&column)?;
        Some((column.id, Snap::Tenths.nearest(band.emotion_at(height))))
    };
    columns.filter_map(emotion).collect()
}
