//! How strongly something is shown: as it is, in grey, or faded.

use super::{Gradient, Group, Shape, Stroke, TextLine};
use crate::theme::Color;

/// How strongly something is shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tone {
    /// As it is.
    #[default]
    Full,
    /// In grey, for what is around it.
    Grey,
    /// Faded into the ground, for what does not matter just now.
    Faded,
}

/// How much of the ground is mixed in: grey stays easy to read, what is faded is only there.
const GREY: f32 = 0.38;
const FADED: f32 = 0.78;

impl Tone {
    /// A colour so strong, on this ground. Its cover stays, so that cards go on hiding what lies
    /// below them.
    pub fn of(self, color: Color, ground: Color) -> Color {
        let shown = match self {
            Self::Full => return color,
            Self::Grey => color.grey().mixed(ground, GREY),
            Self::Faded => color.mixed(ground, FADED),
        };
        Color {
            alpha: color.alpha,
            ..shown
        }
    }
}

impl Group {
    /// The same group so strong, on this ground.
    pub fn toned(mut self, tone: Tone, ground: Color) -> Self {
        if tone != Tone::Full {
            for shape in &mut self.shapes {
                recolor(shape, |color| tone.of(color, ground));
            }
        }
        self
    }
}

fn recolor(shape: &mut Shape, with: impl Fn(Color) -> Color) {
    let edge = |stroke: &mut Option<Stroke>| {
        if let Some(stroke) = stroke {
            stroke.color = with(stroke.color);
        }
    };
    match shape {
        Shape::Rect { fill, stroke, .. }
        | Shape::Circle { fill, stroke, .. }
        | Shape::Path { fill, stroke, .. } => {
            *fill = with(*fill);
            edge(stroke);
        }
        Shape::Shadow { color, .. } | Shape::Text(TextLine { color, .. }) => *color = with(*color),
        Shape::Gradient(Gradient { stops, .. }) => {
            for (_, color) in stops {
                *color = with(*color);
            }
        }
    }
}
