//! Lines of text, laid out at the size at which they are seen.

use std::f32::consts::FRAC_PI_2;

use eframe::egui::emath::{Rot2, TSTransform};
use eframe::egui::epaint::TextShape;
use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{self, FontId, Pos2, Rect, Vec2};

use super::Sight;
use crate::app::style;
use crate::scene::{Anchor, TextLine};
use crate::text::in_visual_order;

/// Text smaller than this is not drawn, in view points.
const SMALLEST: f32 = 4.0;

/// Text larger than this is drawn this large: larger glyphs would fill the font texture.
const LARGEST: f32 = 256.0;

/// The shape of a line of text; `None` where it is not seen or too small to be read.
pub(super) fn shape_of(
    line: &TextLine,
    sight: &Sight,
    painter: &egui::Painter,
) -> Option<TextShape> {
    let size = (line.size * sight.zoom()).min(LARGEST);
    let at = sight.window_from_canvas(line.at);
    if size < SMALLEST || line.text.is_empty() || !sight.sees(reach(line, at, size)) {
        return None;
    }
    let laid_out_size = if sight.zooming { stepped(size) } else { size };
    let font = FontId::new(laid_out_size, style::family(line.weight));
    let galley = painter.layout_job(job_of(line, font));
    let mut shape = TextShape::new(Pos2::ZERO, galley, style::color(line.color));
    if sight.zooming {
        shape.transform(TSTransform::from_scaling(size / laid_out_size));
    }
    let baseline = baseline_of(&shape) * size / laid_out_size;
    let before = match line.anchor {
        Anchor::Start => 0.0,
        Anchor::Middle => shape.galley.rect.width() / 2.0,
        Anchor::End => shape.galley.rect.width(),
    };
    let angle = if line.upright { -FRAC_PI_2 } else { 0.0 };
    shape.angle = angle;
    shape.pos = at - Rot2::from_angle(angle) * Vec2::new(before, baseline);
    Some(shape)
}

/// The text in the order in which it is drawn: egui itself knows none but that from left to right.
fn job_of(line: &TextLine, font: FontId) -> LayoutJob {
    let format = TextFormat::simple(font, style::color(line.color));
    let mut job = LayoutJob::default();
    for part in in_visual_order(&line.text, line.weight) {
        job.append(&part, 0.0, format.clone());
    }
    job
}

/// A rectangle that surely holds the text, without measuring it.
fn reach(line: &TextLine, at: Pos2, size: f32) -> Rect {
    let widest = line.text.len() as f32 * size;
    let (along, across) = match line.anchor {
        Anchor::Start => (egui::Rangef::new(0.0, widest), size * 1.5),
        Anchor::Middle => (egui::Rangef::new(-widest, widest), size * 1.5),
        Anchor::End => (egui::Rangef::new(-widest, 0.0), size * 1.5),
    };
    if line.upright {
        return Rect::from_center_size(at, Vec2::splat(widest * 2.0));
    }
    Rect::from_x_y_ranges(
        at.x + along.min..=at.x + along.max,
        at.y - across..=at.y + across,
    )
}

/// The nearest of two sizes an octave: a new size for each frame of a zoom would cost its glyphs.
fn stepped(size: f32) -> f32 {
    ((size.log2() * 2.0).round() / 2.0).exp2()
}

/// How far below the top of the galley its baseline is; glyphs keep the size they were laid out with.
fn baseline_of(shape: &TextShape) -> f32 {
    let first = shape.galley.rows.first();
    first
        .and_then(|placed| placed.row.glyphs.first())
        .map_or(0.0, |glyph| glyph.pos.y)
}
