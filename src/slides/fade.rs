//! A scene that is only half there.

use crate::scene::{Group, Shape, Stroke};

/// The same shapes, covering `cover` (0 to 1) as much.
pub fn faded(groups: Vec<Group>, cover: f32) -> Vec<Group> {
    let fade = |mut group: Group| {
        for shape in &mut group.shapes {
            fade_shape(shape, cover);
        }
        group
    };
    groups.into_iter().map(fade).collect()
}

fn fade_shape(shape: &mut Shape, cover: f32) {
    let line = |stroke: &mut Option<Stroke>| {
        if let Some(stroke) = stroke {
            stroke.color = stroke.color.faded(cover);
        }
    };
    match shape {
        Shape::Rect { fill, stroke, .. }
        | Shape::Circle { fill, stroke, .. }
        | Shape::Path { fill, stroke, .. } => {
            *fill = fill.faded(cover);
            line(stroke);
        }
        Shape::Shadow { color, .. } => *color = color.faded(cover),
        Shape::Gradient(gradient) => {
            for (_, color) in &mut gradient.stops {
                *color = color.faded(cover);
            }
        }
        Shape::Text(text) => text.color = text.color.faded(cover),
    }
}
