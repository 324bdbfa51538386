//! Seen from far away, where the map's own letters are too small, stages keep names that can be read.

use eframe::egui::{Align2, Painter, Rect, pos2};

use crate::app::painter::Sight;
use crate::app::style;
use crate::editor::Editor;
use crate::lanes::ids;
use crate::text::{Hyphens, Setting, wrap};
use crate::theme::{Theme, Weight};

/// Names of stages are painted anew where the map's own are smaller than this, in view points.
const READABLE: f32 = 7.5;

/// The size of the names, and the height of their band, in view points.
const NAME: f32 = 11.0;
const BAND: f32 = 18.0;

/// A stage that is narrower than this has no name, in view points.
const NARROWEST: f32 = 30.0;

/// Paints the names of the stages in a band on the stages, which rises over the head of the map.
pub(super) fn paint(theme: &Theme, sight: &Sight, editor: &Editor, painter: &Painter) {
    let layout = editor.chart().layout();
    let size = layout.sizes.stage_text * sight.zoom();
    let Some(lane) = layout.lane(ids::STAGES).filter(|_| size < READABLE) else {
        return;
    };
    let seen = sight.seen();
    let is_seen = |left: f32, right: f32| left <= seen.max.x && right >= seen.min.x;
    for stage in &layout.stages {
        if !is_seen(stage.left, stage.right) {
            continue;
        }
        let place = sight.window_rect(&crate::geom::Rect::new(
            stage.left,
            lane.min.y,
            stage.right - stage.left,
            lane.height(),
        ));
        let band = Rect::from_min_max(pos2(place.left(), place.bottom() - BAND), place.max);
        let title = editor.journey().stages.get(stage.stage);
        if band.width() >= NARROWEST {
            name(theme, band, title.map_or("", |stage| &stage.title), painter);
        }
    }
}

fn name(theme: &Theme, band: Rect, title: &str, painter: &Painter) {
    let band = band.shrink2(eframe::egui::vec2(0.5, 0.0));
    painter.rect_filled(band, 0.0, style::color(theme.stage));
    let setting = Setting {
        weight: Weight::SemiBold,
        size: NAME,
        hyphens: Hyphens::default(),
    };
    let block = wrap(title, setting, band.width() - 8.0, 1);
    if let Some(line) = block.lines.first() {
        let font = style::font(Weight::SemiBold, block.size);
        let ink = style::color(theme.on_dark);
        painter.text(band.center(), Align2::CENTER_CENTER, line, font, ink);
    }
}
