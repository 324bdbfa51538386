//! What lies over the window for a moment: a file above it, a file being opened.

use eframe::egui::{
    self, Align2, Area, Context, Frame, Id, LayerId, Order, ProgressBar, Rect, Stroke, StrokeKind,
};

use super::style;
use super::widgets::Skin;
use crate::session::opening::Opening;
use crate::theme::Weight;

/// What is opened sooner than this, in seconds, needs no word about it.
const SOON: f64 = 0.25;

/// Says that a file can be let go, while one is held above the window.
pub(crate) fn drop_ui(ctx: &Context, skin: Skin) {
    if ctx.input(|input| input.raw.hovered_files.is_empty()) {
        return;
    }
    let layer = LayerId::new(Order::Foreground, Id::unique("drop"));
    let painter = ctx.layer_painter(layer);
    let room = ctx.content_rect();
    let theme = skin.theme;
    painter.rect_filled(room, 0.0, style::color(theme.paper.faded(0.86)));
    let line = Stroke::new(3.0, style::color(theme.accent));
    painter.rect_stroke(room.shrink(14.0), 14.0, line, StrokeKind::Inside);
    let text = skin.words.text("drop-here");
    let font = style::font(Weight::SemiBold, 22.0);
    let ink = style::color(theme.ink);
    painter.text(room.center(), Align2::CENTER_CENTER, text, font, ink);
}

/// Says what is being opened and how far that is, once it takes a while.
pub(crate) fn opening_ui(ctx: &Context, skin: Skin, opening: &Opening, room: Rect) {
    let waited = opening.waited().as_secs_f64();
    if waited < SOON {
        ctx.request_repaint_after(std::time::Duration::from_secs_f64(SOON - waited));
        return;
    }
    let name = opening.source().name(skin.words);
    let text = skin.words.fill("opening", &[("name", name.into())]);
    Area::new(Id::unique("opening"))
        .order(Order::Foreground)
        .pivot(Align2::CENTER_TOP)
        .fixed_pos(room.center_top() + egui::vec2(0.0, 18.0))
        .show(ctx, |ui| {
            Frame::popup(ui.style()).show(ui, |ui| {
                ui.set_width(300.0);
                ui.label(text);
                ui.add(ProgressBar::new(0.0).desired_height(6.0).animate(true));
            });
        });
    // The thread that reads wakes the window at the end; the share is looked at from time to time.
    ctx.request_repaint_after(std::time::Duration::from_millis(120));
}

/// Offers another way while the system's file dialog is open; tells whether it was taken.
pub(crate) fn dialog_ui(ctx: &Context, skin: Skin, room: Rect) -> bool {
    Area::new(Id::unique("dialog"))
        .order(Order::Foreground)
        .pivot(Align2::CENTER_TOP)
        .fixed_pos(room.center_top() + egui::vec2(0.0, 18.0))
        .show(ctx, |ui| {
            let shown = Frame::popup(ui.style()).show(ui, |ui| {
                ui.set_width(360.0);
                ui.label(skin.words.text("message-dialog-open"));
                ui.button(skin.words.text("menu-open-path")).clicked()
            });
            shown.inner
        })
        .inner
}
