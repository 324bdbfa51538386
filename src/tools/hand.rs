//! The hand: drags the canvas about.

use std::mem;

use super::{Chrome, Cursor, Sight, Tool, ToolKind};
use crate::geom::Point;
use crate::interact::{Action, Input, Key, Shortcut};

/// The hand, which drags the canvas about.
pub static HAND: ToolKind = ToolKind {
    id: "hand",
    command: "tool-hand",
    shortcut: Shortcut::key(Key::Letter('H')),
    make: || Box::<Hand>::default(),
};

#[derive(Debug, Default)]
struct Hand {
    state: State,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Idle,
    /// The button is down on this place of the canvas.
    Grabbing { held: Point },
}

impl Tool for Hand {
    fn state(&self) -> &'static str {
        match self.state {
            State::Idle => "hand.idle",
            State::Grabbing { .. } => "hand.grabbing",
        }
    }

    fn input(&mut self, input: &Input, _sight: &dyn Sight) -> Vec<Action> {
        let mut actions = Vec::new();
        self.state = match (mem::take(&mut self.state), input) {
            (State::Idle, Input::Press(pointer)) => State::Grabbing { held: pointer.at },
            (State::Grabbing { held }, Input::DragStart(pointer) | Input::DragTo(pointer)) => {
                // The place that was grabbed comes back under the pointer.
                actions.push(Action::Pan(held - pointer.at));
                State::Grabbing { held }
            }
            (State::Grabbing { .. }, Input::Drop(_) | Input::Click(_) | Input::Cancel) => {
                State::Idle
            }
            (state, _) => state,
        };
        actions
    }

    fn chrome(&self) -> Vec<Chrome> {
        Vec::new()
    }

    fn is_followed(&self) -> bool {
        false
    }

    fn cursor(&self) -> Cursor {
        match self.state {
            State::Idle => Cursor::Grab,
            State::Grabbing { .. } => Cursor::Grabbing,
        }
    }
}
