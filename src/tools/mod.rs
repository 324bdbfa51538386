//! Tools: what a hand's inputs mean. Each is a state machine that asks for Actions.

mod carry;
mod drag;
mod draw;
mod hand;
mod hint;
mod select;
mod sight;
mod stroke;

use std::sync::Arc;

use crate::geom::{Point, Rect};
use crate::interact::{Action, Input, Shortcut};

pub use carry::carry;
pub use draw::DRAW;
pub use hand::HAND;
pub use select::SELECT;
pub use sight::{Column, Floor, Row, Scale, Sight, Snap};
pub use stroke::Stroke;

/// A tool in use.
pub trait Tool: Send {
    /// Its name and what it is doing, such as `select.idle`; the texts of the status line go by it.
    fn state(&self) -> &'static str;

    /// Takes one input and says what should happen.
    fn input(&mut self, input: &Input, sight: &dyn Sight) -> Vec<Action>;

    /// What it shows on top of the map just now.
    fn chrome(&self) -> Vec<Chrome>;

    /// How the pointer looks.
    fn cursor(&self) -> Cursor;

    /// Whether it waits for a gesture to begin.
    fn is_idle(&self) -> bool {
        self.state().split('.').nth(1) == Some("idle")
    }

    /// Whether the view follows what is dragged to its edge.
    fn is_followed(&self) -> bool {
        !matches!(self.state().split('.').nth(1), Some("idle" | "pressed"))
    }
}

/// What a tool shows on top of the map.
#[derive(Debug, Clone, PartialEq)]
pub enum Chrome {
    /// The rectangle that is drawn out to select.
    Marquee(Rect),
    /// A place that is to be taken.
    Ghost(Rect),
    /// A card that hangs at the pointer, the lines of its title, and how many go with it.
    Card(Rect, Vec<Arc<str>>, usize),
    /// The border between two stages that is dragged: a standing line.
    Border(Rect),
    /// An emotion that is being set, at its place.
    ReadOut(Point, f64),
    /// What would take what is carried, and the key of the word for what it becomes there.
    Offer(Rect, &'static str),
    /// Where a double click adds something.
    Hint(Rect),
    /// The dots on the card of a pain point, so many of them filled.
    Dots(Rect, u8),
    /// The line that a hand has drawn.
    Stroke(Vec<Point>),
}

/// How the pointer looks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Cursor {
    /// The usual arrow.
    #[default]
    Arrow,
    /// A cross for drawing.
    Cross,
    /// An open hand.
    Grab,
    /// A closed hand.
    Grabbing,
    /// Up and down.
    UpDown,
    /// To the left and right.
    LeftRight,
    /// A finger that presses.
    Press,
}

/// A tool that can be taken.
pub struct ToolKind {
    /// Its name.
    pub id: &'static str,
    /// The name of the command that takes it.
    pub command: &'static str,
    /// What takes it.
    pub shortcut: Shortcut,
    /// Makes it, idle.
    pub make: fn() -> Box<dyn Tool>,
}

/// All tools, in the order in which they are listed.
pub static TOOLS: &[&ToolKind] = &[&SELECT, &HAND, &DRAW];

/// The tool with this name; `None` where there is none.
pub fn tool_kind(id: &str) -> Option<&'static ToolKind> {
    TOOLS.iter().copied().find(|kind| kind.id == id)
}
