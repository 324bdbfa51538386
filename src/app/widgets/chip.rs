//! A small button that is chosen or not: a department's badge with a ring, or a word in a pill.

use eframe::egui::{Align2, CursorIcon, Response, Role, Sense, StrokeKind, Ui, WidgetInfo, vec2};

use super::{Badge, Skin, badge_width, edge, one_line, put, told};
use crate::app::style;
use crate::theme::{Color, Weight};

const HEIGHT: f32 = 25.0;
const PADDING: f32 = 9.0;
const SIZE: f32 = 12.0;

/// What a chip shows.
#[derive(Clone, Copy)]
pub(crate) enum Chip<'a> {
    /// A word.
    Word(&'a str),
    /// A department: its short name, its colour, its whole name.
    Department(&'a str, Color, &'a str),
}

/// Shows a chip; it is clicked where a person wants the other.
pub(crate) fn chip_ui(ui: &mut Ui, skin: Skin, chip: Chip<'_>, chosen: bool) -> Response {
    let (name, width) = match chip {
        Chip::Word(word) => (word, word_width(ui, skin, word)),
        Chip::Department(short, _, name) => (name, badge_width(short) + 6.0),
    };
    let (rect, response) = ui.allocate_exact_size(vec2(width, HEIGHT), Sense::click());
    response
        .widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), chosen, told(name)));
    if ui.is_rect_visible(rect) {
        let theme = skin.theme;
        let fill = if chosen { theme.accent } else { theme.card };
        let lively = response.hovered() || response.has_focus();
        let line = edge(skin, lively || chosen);
        let fill = style::color(fill);
        ui.painter().rect(rect, 7.0, fill, line, StrokeKind::Inside);
        match chip {
            Chip::Word(word) => {
                let ink = if chosen { theme.on_dark } else { theme.ink };
                let font = (Weight::Medium, SIZE);
                let galley = one_line(ui, word, font, style::color(ink), width);
                put(ui, galley, rect.center(), Align2::CENTER_CENTER);
            }
            Chip::Department(short, color, _) => {
                let at = rect.left_center() + vec2(3.0, 0.0);
                Badge::Of(short, color).paint(ui, skin, at);
            }
        }
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}

fn word_width(ui: &Ui, skin: Skin, word: &str) -> f32 {
    let color = style::color(skin.theme.ink);
    let galley = one_line(ui, word, (Weight::Medium, SIZE), color, 180.0);
    galley.size().x + PADDING * 2.0
}
