//! What is carried hangs at the pointer, over panels and map alike.

use eframe::egui::{
    self, Align2, Area, DragAndDrop, Id, Order, Sense, Stroke, StrokeKind, Ui, vec2,
};

use crate::app::signs;
use crate::app::style;
use crate::app::widgets::{Badge, Icon, Skin, badge_width};
use crate::interact::Carried;
use crate::session::OpenDocument;

/// How large it is without a badge, in view points.
const SIZE: f32 = 28.0;

/// Shows what is carried, while it is.
pub(crate) fn ghost_ui(ctx: &egui::Context, skin: Skin, desk: &OpenDocument) {
    if !desk.editor.is_carrying() {
        return;
    }
    let carried = DragAndDrop::payload::<Carried>(ctx);
    let at = ctx.input(|input| input.pointer.latest_pos());
    let (Some(carried), Some(at)) = (carried, at) else {
        return;
    };
    ctx.set_cursor_icon(egui::CursorIcon::Grabbing);
    Area::new(Id::unique("carried"))
        .order(Order::Tooltip)
        .interactable(false)
        .pivot(Align2::LEFT_TOP)
        .fixed_pos(at + vec2(12.0, 8.0))
        .show(ctx, |ui| match carried.as_ref() {
            Carried::Department(id) => {
                let (short, color, _) = signs::department(desk.editor.journey(), id, skin.theme);
                let size = vec2(badge_width(&short), SIZE);
                let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
                Badge::Of(&short, color).paint(ui, skin, rect.left_center());
            }
            Carried::Stage => icon_ui(ui, skin, Icon::Stage),
            Carried::Touchpoint => icon_ui(ui, skin, Icon::Touchpoint),
            Carried::PainPoint => icon_ui(ui, skin, Icon::PainPoint),
        });
}

fn icon_ui(ui: &mut Ui, skin: Skin, icon: Icon) {
    let (rect, _) = ui.allocate_exact_size(vec2(SIZE, SIZE), Sense::hover());
    let theme = skin.theme;
    let edge = Stroke::new(1.5, style::color(theme.accent));
    let fill = style::color(theme.card);
    ui.painter()
        .rect(rect, style::ROUND, fill, edge, StrokeKind::Inside);
    icon.paint(ui.painter(), rect.shrink(6.0), style::color(theme.ink));
}
