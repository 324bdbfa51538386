//! What a hand does to the map, as tools see it: no window, no view points.

use super::Held;
use crate::geom::Point;
use crate::layout::Target;

/// Where the pointer is, what lies under it, and which keys are held.
#[derive(Debug, Clone, PartialEq)]
pub struct Pointer {
    /// The place on the canvas.
    pub at: Point,
    /// The uppermost thing there.
    pub over: Option<Target>,
    /// The keys that are held.
    pub held: Held,
}

/// One thing that a hand does.
///
/// A press is followed by a click, or by a start of a drag and any number of steps and a drop, or
/// by a cancel. A double click comes after two clicks.
#[derive(Debug, Clone, PartialEq)]
pub enum Input {
    /// The pointer moves with nothing pressed.
    Hover(Pointer),
    /// The pointer leaves the canvas.
    Leave,
    /// The button goes down.
    Press(Pointer),
    /// The pointer has left the place of the press.
    DragStart(Pointer),
    /// The pointer moves on, or a held key changes.
    DragTo(Pointer),
    /// The button goes up after a drag.
    Drop(Pointer),
    /// The button goes up where it went down.
    Click(Pointer),
    /// The second of two clicks.
    DoubleClick(Pointer),
    /// Escape, or the window takes the pointer away.
    Cancel,
}
