//! The pen: draws a curve freehand over the emotion lane.

use std::mem;

use super::stroke::Stroke;
use super::{Chrome, Cursor, Floor, Scale, Sight, Snap, Tool, ToolKind};
use crate::edit::{CurveEdit, Edit, Which};
use crate::interact::{Action, Input, Key, Pointer, Shortcut};

/// The pen, which draws the active curve in one stroke.
pub static DRAW: ToolKind = ToolKind {
    id: "draw",
    command: "tool-draw",
    shortcut: Shortcut::key(Key::Letter('D')),
    make: || Box::<Draw>::default(),
};

/// A stroke takes note of the pointer when it has gone this far, in view points.
const LEAST: f32 = 2.0;

#[derive(Debug, Default)]
struct Draw {
    state: State,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Idle,
    /// The button is down.
    Pressed(Stroke),
    /// A stroke is drawn; everything stands where it stood when it began.
    Drawing(Drawing),
}

#[derive(Debug)]
struct Drawing {
    stroke: Stroke,
    floor: Floor,
    scale: Scale,
    curve: Which,
}

impl Tool for Draw {
    fn state(&self) -> &'static str {
        match self.state {
            State::Idle => "draw.idle",
            State::Pressed(_) => "draw.pressed",
            State::Drawing(_) => "draw.drawing",
        }
    }

    fn input(&mut self, input: &Input, sight: &dyn Sight) -> Vec<Action> {
        let mut actions = Vec::new();
        self.state = match (mem::take(&mut self.state), input) {
            (State::Idle | State::Pressed(_), Input::Press(pointer)) if sight.is_editable() => {
                State::Pressed(Stroke::from(pointer.at))
            }
            (State::Pressed(stroke), Input::DragStart(pointer)) => {
                match Drawing::begin(stroke, sight) {
                    Some(mut drawing) => {
                        actions.push(Action::Begin("step-curve-draw"));
                        actions.push(drawing.draw_to(pointer, sight));
                        State::Drawing(drawing)
                    }
                    None => State::Idle,
                }
            }
            (State::Drawing(mut drawing), Input::DragTo(pointer)) => {
                actions.push(drawing.draw_to(pointer, sight));
                State::Drawing(drawing)
            }
            (State::Drawing(_), Input::Drop(_)) => {
                actions.push(Action::Commit);
                State::Idle
            }
            (State::Drawing(_), Input::Cancel) => {
                actions.push(Action::Revoke);
                State::Idle
            }
            (State::Pressed(_), Input::Click(_) | Input::Drop(_) | Input::Cancel) => State::Idle,
            (state, _) => state,
        };
        actions
    }

    fn chrome(&self) -> Vec<Chrome> {
        match &self.state {
            State::Idle | State::Pressed(_) => Vec::new(),
            State::Drawing(drawing) => vec![Chrome::Stroke(drawing.stroke.points().to_vec())],
        }
    }

    fn cursor(&self) -> Cursor {
        Cursor::Cross
    }
}

impl Drawing {
    /// The stroke over the map as it stands now; `None` where no emotions are shown.
    fn begin(stroke: Stroke, sight: &dyn Sight) -> Option<Self> {
        Some(Self {
            stroke,
            floor: Floor::of(sight),
            scale: sight.scale()?,
            curve: sight.curve(),
        })
    }

    /// Draws on, and says what the whole stroke means.
    fn draw_to(&mut self, pointer: &Pointer, sight: &dyn Sight) -> Action {
        self.stroke.draw_to(pointer.at, sight.canvas_length(LEAST));
        let touchpoints = self.floor.touchpoints.iter();
        let passed = touchpoints.filter_map(|column| {
            let height = self.stroke.height_over(column)?;
            Some((
                column.id.clone(),
                Snap::Tenths.nearest(self.scale.emotion_at(height)),
            ))
        });
        Action::Instead(Edit::Curve(CurveEdit::Draw {
            curve: self.curve.clone(),
            emotions: passed.collect(),
        }))
    }
}
