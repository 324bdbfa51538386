//! The names of the lanes stay at the left edge when the map is moved to the left.

use eframe::egui::{Painter, Rect, pos2};

use crate::app::painter::{self, Sight};
use crate::app::style;
use crate::editor::Editor;
use crate::geom;
use crate::lanes::ids;
use crate::theme::Theme;

/// What is kept free left of the names, in canvas points.
const BEFORE: f32 = 10.0;

/// How much of the paper covers what lies below the names.
const COVER: f32 = 0.93;

/// Paints the names of the lanes at the left edge, where the map has moved away with them.
pub(super) fn paint(theme: &Theme, sight: &Sight, editor: &Editor, painter: &Painter) {
    let layout = editor.chart().layout();
    let has_name = |(id, _): &&(&str, geom::Rect)| ![ids::STAGES, ids::TOUCHPOINTS].contains(id);
    let Some((_, first)) = layout.lanes.iter().find(has_name) else {
        return;
    };
    let names = geom::Rect {
        min: geom::Point::new(layout.sizes.margin - BEFORE, first.min.y),
        max: geom::Point::new(layout.left(), layout.bounds.max.y),
    };
    let seen = sight.seen();
    let moved = seen.min.x - names.min.x;
    if moved <= 0.0 || seen.min.x > layout.right() {
        return;
    }
    let top = sight.window_from_canvas(names.min).y.max(sight.clip.top());
    let bottom = sight
        .window_from_canvas(names.max)
        .y
        .min(sight.clip.bottom());
    let right = sight.clip.left() + names.width() * sight.zoom();
    let strip = Rect::from_min_max(pos2(sight.clip.left(), top), pos2(right, bottom));
    painter.rect_filled(strip, 0.0, style::color(theme.paper.faded(COVER)));
    let edge = eframe::egui::Stroke::new(1.0, style::color(theme.line));
    painter.vline(right, strip.y_range(), edge);
    let mut scene = editor.chart().scene_of(geom::Rect {
        min: geom::Point::new(names.min.x, seen.min.y),
        max: geom::Point::new(names.max.x, seen.max.y),
    });
    let within = |group: &geom::Rect| group.max.x <= names.max.x && group.min.y >= names.min.y;
    scene.groups.retain(|group| within(&group.bounds));
    let mut camera = sight.camera;
    camera.pan(geom::Size::new(-moved, 0.0));
    let beside = Sight { camera, ..*sight };
    painter::paint(&scene, &beside, &painter.with_clip_rect(strip));
}
