//! The gauge of inclusion: who takes part in this journey, and has no voice in it.

use eframe::egui::{RichText, Sense, StrokeKind, Ui, vec2};

use super::{quiet_ui, title_ui};
use crate::app::signs;
use crate::app::style;
use crate::app::widgets::{Badge, Skin, badge_width};
use crate::session::OpenDocument;
use crate::theme::Weight;

const BAR: f32 = 14.0;
const LONGEST: f32 = 420.0;

/// Shows the gauge.
pub(super) fn gauge_ui(ui: &mut Ui, skin: Skin, desk: &OpenDocument) {
    title_ui(ui, skin, "gauge-title");
    quiet_ui(ui, skin, "gauge-about");
    let inclusion = &desk.insight().inclusion;
    let Ok(share) = inclusion.share_heard else {
        quiet_ui(ui, skin, "unknown-nobody-takes-part");
        return;
    };
    bar_ui(ui, skin, share as f32);
    let all = inclusion.taking_part.len();
    let heard = all - inclusion.without_voice.len();
    let blanks = [("heard", heard.into()), ("all", all.into())];
    let text = skin.words.fill("gauge-heard", &blanks);
    let text = RichText::new(text).font(style::font(Weight::SemiBold, 14.0));
    ui.label(text.color(style::color(skin.theme.ink)));
    if inclusion.without_voice.is_empty() {
        return;
    }
    ui.add_space(10.0);
    quiet_ui(ui, skin, "gauge-silent");
    for id in &inclusion.without_voice {
        let (short, color, name) = signs::department(desk.editor.journey(), id, skin.theme);
        ui.horizontal(|ui| {
            let size = vec2(badge_width(&short), 22.0);
            let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
            Badge::Of(&short, color).paint(ui, skin, rect.left_center());
            ui.label(name);
        });
    }
}

/// The share of departments that are heard; the rest is in the colour of alarm.
fn bar_ui(ui: &mut Ui, skin: Skin, share: f32) {
    let width = ui.available_width().min(LONGEST);
    let (rect, _) = ui.allocate_exact_size(vec2(width, BAR + 8.0), Sense::hover());
    let bar = rect.shrink2(vec2(0.0, 4.0));
    let round = BAR / 2.0;
    let painter = ui.painter();
    let ground = style::color(skin.theme.alarm.faded(0.25));
    painter.rect_filled(bar, round, ground);
    let mut heard = bar;
    heard.set_width(bar.width() * share.clamp(0.0, 1.0));
    painter.rect_filled(heard, round, style::color(skin.theme.success));
    let line = eframe::egui::Stroke::new(1.0, style::color(skin.theme.line));
    painter.rect_stroke(bar, round, line, StrokeKind::Outside);
}
