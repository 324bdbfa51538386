//! A shot as a row: where it stands, what it is called, whether it is shown.

use eframe::egui::{Align2, Id, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::row_id;
use crate::app::style;
use crate::app::widgets::{BEHIND_NUMBER, Skin, number_ui, one_line, put};
use crate::journey::shown_line;
use crate::slides::Shot;
use crate::theme::Weight;

/// The height of a row, in view points.
pub(super) const ROW: f32 = 30.0;

/// What is wanted of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wish {
    /// To choose it.
    Choose,
    /// To leave it out, or to show it again.
    Toggle,
    /// To carry it where the pointer is.
    Carry,
    /// To put it there.
    Drop,
}

/// Shows a row; what is wanted of it, and whether it has the keyboard's focus.
pub(super) fn row_ui(
    ui: &Ui,
    skin: Skin,
    rect: Rect,
    (shot, number): (&Shot, usize),
    (is_chosen, is_wanted): (bool, bool),
) -> (Option<Wish>, bool) {
    let id = row_id(shot);
    let response = ui.interact(rect, id, Sense::click_and_drag());
    let enabled = ui.is_enabled();
    let name = said(skin, shot, number);
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, enabled, is_chosen, &name));
    if is_wanted {
        response.request_focus();
    }
    let theme = skin.theme;
    let fill = match (is_chosen, response.hovered()) {
        (true, _) => theme.accent.faded(0.14),
        (false, true) => theme.line,
        (false, false) => theme.panel,
    };
    ui.painter()
        .rect_filled(rect, style::ROUND, style::color(fill));
    if response.has_focus() {
        let ring = Stroke::new(2.0, style::color(theme.accent));
        let inside = StrokeKind::Inside;
        ui.painter().rect_stroke(rect, style::ROUND, ring, inside);
    }
    let wish = mark_ui(ui, skin, (rect, id), shot);
    texts(ui, skin, rect, (shot, number));
    let wish = wish.or_else(|| match () {
        () if response.drag_stopped() => Some(Wish::Drop),
        () if response.dragged() => Some(Wish::Carry),
        () if response.clicked() => Some(Wish::Choose),
        () => None,
    });
    (wish, response.has_focus())
}

fn said(skin: Skin, shot: &Shot, number: usize) -> String {
    if shot.left_out {
        let blanks = [("title", shown_line(&shot.title).into())];
        skin.words.fill("arrange-left-out", &blanks)
    } else {
        format!("{number} {}", shown_line(&shot.title))
    }
}

fn texts(ui: &Ui, skin: Skin, rect: Rect, (shot, number): (&Shot, usize)) {
    let theme = skin.theme;
    let (ink, quiet) = if shot.left_out {
        (theme.faint, theme.faint)
    } else {
        (theme.ink, theme.muted)
    };
    let y = rect.center().y;
    if !shot.left_out {
        number_ui(ui, rect, number, quiet);
    }
    let left = rect.left() + BEHIND_NUMBER;
    let has_note = !shot.note.is_empty();
    let right = rect.right() - if has_note { 58.0 } else { 34.0 };
    let font = (Weight::Regular, style::BODY);
    let galley = one_line(ui, &shot.title, font, style::color(ink), right - left);
    put(ui, galley, pos2(left, y), Align2::LEFT_CENTER);
    if has_note {
        // Three short lines: something is written down for it.
        for (nth, width) in [11.0, 11.0, 7.0].into_iter().enumerate() {
            let y = y - 4.0 + 4.0 * nth as f32;
            let from = rect.right() - 50.0;
            let stroke = Stroke::new(1.2, style::color(quiet));
            ui.painter().hline(from..=from + width, y, stroke);
        }
    }
}

/// The mark that says whether it is shown, to be clicked.
fn mark_ui(ui: &Ui, skin: Skin, (row, id): (Rect, Id), shot: &Shot) -> Option<Wish> {
    let at = pos2(row.right() - 17.0, row.center().y);
    let rect = Rect::from_center_size(at, vec2(24.0, 24.0));
    let response = ui.interact(rect, id.with("shown"), Sense::click());
    let blanks = [("title", shown_line(&shot.title).into())];
    let name = skin.words.fill("arrange-shown", &blanks);
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, enabled, !shot.left_out, &name));
    let theme = skin.theme;
    let square = Rect::from_center_size(at, vec2(16.0, 16.0));
    let painter = ui.painter();
    let (fill, edge) = if shot.left_out {
        (theme.card, theme.faint)
    } else {
        (theme.accent, theme.accent)
    };
    let edge = Stroke::new(1.5, style::color(edge));
    painter.rect(square, 4.0, style::color(fill), edge, StrokeKind::Inside);
    if !shot.left_out {
        let tick = [vec2(-3.5, 0.0), vec2(-1.0, 3.0), vec2(4.0, -3.0)];
        let line = Stroke::new(1.8, style::color(theme.on_dark));
        painter.line(tick.map(|step| at + step).to_vec(), line);
    }
    if response.has_focus() {
        let ring = Stroke::new(2.0, style::color(theme.accent));
        painter.rect_stroke(square.expand(3.0), 5.0, ring, StrokeKind::Outside);
    }
    let hint = if shot.left_out {
        "arrange-show"
    } else {
        "arrange-leave-out"
    };
    let clicked = response.on_hover_text(skin.words.text(hint)).clicked();
    clicked.then_some(Wish::Toggle)
}
