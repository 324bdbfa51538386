//! The list of all shots, in which one jumps.

use eframe::egui::{Align2, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

use super::super::shown::Shown;
use super::Asked;
use crate::app::style;
use crate::app::widgets::{BEHIND_NUMBER, Skin, number_ui, one_line, put, told};
use crate::editor::Cue;
use crate::theme::Weight;

/// The height of a row, in view points.
const ROW: f32 = 30.0;

/// Shows the list; the one that is seen is brought into view when it changes.
pub(super) fn shots_ui(
    ui: &mut Ui,
    skin: Skin,
    shown: &Shown,
    listed: &mut Option<usize>,
) -> Option<Asked> {
    ui.spacing_mut().item_spacing.y = 0.0;
    let place = shown.talk.place();
    let mut scroll = ScrollArea::vertical().auto_shrink([false, false]);
    if *listed != Some(place) {
        let middle = ROW * place as f32 - ui.available_height() / 2.0;
        scroll = scroll.vertical_scroll_offset(middle.max(0.0));
        *listed = Some(place);
    }
    let count = shown.deck.shots.len();
    let clicked = scroll.show_rows(ui, ROW, count, |ui, rows| {
        let mut clicked = None;
        for nth in rows {
            if row_ui(ui, skin, shown, nth) {
                clicked = Some(nth);
            }
        }
        clicked
    });
    clicked.inner.map(|nth| Cue::Go(nth).into())
}

fn row_ui(ui: &mut Ui, skin: Skin, shown: &Shown, nth: usize) -> bool {
    let size = vec2(ui.available_width() - style::SCROLL_ROOM, ROW);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let title = shown.deck.shot(nth).map_or("", |shot| &shot.title);
    let is_now = nth == shown.talk.place();
    let name = format!("{} {title}", nth + 1);
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, enabled, is_now, told(&name)));
    let theme = skin.theme;
    let fill = match (is_now, response.hovered()) {
        (true, _) => theme.accent,
        (false, true) => theme.line,
        (false, false) => theme.panel,
    };
    ui.painter()
        .rect_filled(rect, style::ROUND, style::color(fill));
    let (ink, quiet) = if is_now {
        (theme.on_dark, theme.on_dark)
    } else {
        (theme.ink, theme.muted)
    };
    number_ui(ui, rect, nth + 1, quiet);
    let left = rect.left() + BEHIND_NUMBER;
    let weight = if is_now {
        Weight::SemiBold
    } else {
        Weight::Regular
    };
    let room = rect.right() - left - 4.0;
    let galley = one_line(ui, title, (weight, style::BODY), style::color(ink), room);
    let at = pos2(left, rect.center().y);
    put(ui, galley, at, Align2::LEFT_CENTER);
    response.clicked()
}
