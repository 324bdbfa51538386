//! The row of a command in the palette: its name, what it does, its keys.

use eframe::egui::{Align2, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::{Skin, one_line, put};
use crate::app::style;
use crate::theme::Weight;

const HEIGHT: f32 = 42.0;
const PADDING: f32 = 10.0;

/// What the row of a command says.
pub(crate) struct CommandRow<'a> {
    /// Its name.
    pub(crate) name: &'a str,
    /// What it does.
    pub(crate) hint: &'a str,
    /// Its keys; may be empty.
    pub(crate) keys: &'a str,
    /// Whether it can be asked for now.
    pub(crate) is_enabled: bool,
    /// Whether the next Enter asks for it.
    pub(crate) is_chosen: bool,
}

/// Shows the row of a command.
pub(crate) fn command_row_ui(ui: &mut Ui, skin: Skin, row: &CommandRow<'_>) -> Response {
    let size = vec2(ui.available_width(), HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let enabled = row.is_enabled && ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(Role::MenuItem, enabled, row.is_chosen, row.name));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let theme = skin.theme;
    if row.is_chosen || response.hovered() {
        let (color, share) = if row.is_chosen {
            (theme.accent, 0.14)
        } else {
            (theme.ink, 0.05)
        };
        let fill = style::color(color.faded(share));
        ui.painter().rect_filled(rect, style::ROUND, fill);
    }
    let ink = style::color(if row.is_enabled {
        theme.ink
    } else {
        theme.faint
    });
    let muted = style::color(if row.is_enabled {
        theme.muted
    } else {
        theme.faint
    });
    let small = (Weight::Regular, style::SMALL);
    let inner = rect.shrink2(vec2(PADDING, 5.0));
    let keys = one_line(ui, row.keys, small, muted, 160.0);
    let keys = put(ui, keys, inner.right_top(), Align2::RIGHT_TOP);
    let width = keys.left() - inner.left() - PADDING;
    let name = one_line(ui, row.name, (Weight::Medium, style::BODY), ink, width);
    let above = put(ui, name, inner.left_top(), Align2::LEFT_TOP);
    let hint = one_line(ui, row.hint, small, muted, inner.width());
    put(
        ui,
        hint,
        pos2(inner.left(), above.bottom() + 1.0),
        Align2::LEFT_TOP,
    );
    response
}
