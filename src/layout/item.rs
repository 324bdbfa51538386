//! What can be pointed at, and the ways from one to the next.

use crate::geom::Rect;
use crate::journey::{Id, List};

/// What can be pointed at on the map.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// A stage.
    Stage(Id),
    /// A touchpoint.
    Touchpoint(Id),
    /// A point of a curve.
    Point {
        /// The curve.
        curve: Id,
        /// The touchpoint.
        touchpoint: Id,
    },
    /// A pain point.
    PainPoint(Id),
    /// The seam between two touchpoints.
    Handoff {
        /// The touchpoint before it.
        from: Id,
        /// The touchpoint behind it.
        to: Id,
    },
    /// A department.
    Department(Id),
}

impl Target {
    /// What of the map a record is, by its list and its ids; `None` for what is not on it.
    pub fn of_record(list: List, id: &Id, second: Option<&Id>) -> Option<Self> {
        let id = id.clone();
        match list {
            List::Stages => Some(Self::Stage(id)),
            List::Touchpoints => Some(Self::Touchpoint(id)),
            List::Points => Some(Self::Point {
                curve: second?.clone(),
                touchpoint: id,
            }),
            List::PainPoints => Some(Self::PainPoint(id)),
            List::Handoffs => Some(Self::Handoff {
                from: id,
                to: second?.clone(),
            }),
            List::Journey
            | List::Departments
            | List::Personas
            | List::Curves
            | List::SmallSteps
            | List::Comments
            | List::Workshop
            | List::Views
            | List::Shots
            | List::Conflicts => None,
        }
    }
}

/// Something that can be pointed at, and where it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// What it is.
    pub target: Target,
    /// Where it is.
    pub rect: Rect,
}

/// A way over the map by keyboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// On to the next in the order of the journey.
    Next,
    /// Back to the previous in the order of the journey.
    Previous,
    /// To what stands left of it.
    Left,
    /// To what stands right of it.
    Right,
    /// To what stands above it.
    Up,
    /// To what stands below it.
    Down,
    /// To the first in the order of the journey.
    First,
    /// To the last in the order of the journey.
    Last,
}
