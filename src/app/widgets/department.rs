//! The row of a department: its pattern, its badge, its name, and two counts.

use eframe::egui::{self, Align2, CursorIcon, Response, Role, Sense, Ui, WidgetInfo, vec2};

use super::{Badge, Icon, Skin, one_line, put};
use crate::app::painter::{self, Sight};
use crate::app::style;
use crate::geom::Rect;
use crate::journey::shown_line;
use crate::lanes::Sign;
use crate::scene::{self, Group, Scene};
use crate::theme::Weight;

const ROW: f32 = 28.0;
const STRIP: Rect = Rect::new(0.0, 0.0, 10.0, 21.0);

/// What the row of a department says.
pub(crate) struct DepartmentRow<'a> {
    /// Its short name, colour and pattern.
    pub(crate) sign: &'a Sign,
    /// Its whole name.
    pub(crate) name: &'a str,
    /// How many open pain points it owns, and how many it causes.
    pub(crate) counts: (usize, usize),
    /// What can be done with it.
    pub(crate) hint: &'a str,
}

/// Shows the row of a department; it can be clicked, and dragged away.
pub(crate) fn department_ui(ui: &mut Ui, skin: Skin, row: &DepartmentRow<'_>) -> Response {
    let (owns, causes) = row.counts;
    let said = skin.words.fill(
        "department-row",
        &[
            ("name", shown_line(row.name).into()),
            ("owns", owns.into()),
            ("causes", causes.into()),
        ],
    );
    let (rect, response) = allocate(ui, skin, &said);
    if ui.is_rect_visible(rect) {
        let strip = rect.left_center() - vec2(0.0, STRIP.height() / 2.0);
        paint_strip(ui, skin, row, strip);
        let at = rect.left_center() + vec2(STRIP.width() + 4.0, 0.0);
        let badge = Badge::Of(&row.sign.badge, row.sign.color).paint(ui, skin, at);
        let counts = format!("{owns} · {causes}");
        let muted = style::color(skin.theme.muted);
        let counts = one_line(ui, &counts, (Weight::Regular, style::BODY), muted, 60.0);
        let counts = put(ui, counts, rect.right_center(), Align2::RIGHT_CENTER);
        let left = badge.right() + 8.0;
        let ink = style::color(skin.theme.ink);
        let font = (Weight::Regular, style::BODY);
        let name = one_line(ui, row.name, font, ink, counts.left() - left - 6.0);
        put(ui, name, egui::pos2(left, at.y), Align2::LEFT_CENTER);
    }
    let response = response.interact(Sense::click_and_drag());
    response
        .on_hover_cursor(CursorIcon::Grab)
        .on_hover_text(format!("{}\n{}", row.name, row.hint))
}

/// Shows a quiet row that adds a department.
pub(crate) fn add_ui(ui: &mut Ui, skin: Skin, name: &str) -> Response {
    let (rect, response) = allocate(ui, skin, name);
    if ui.is_rect_visible(rect) {
        let muted = style::color(skin.theme.muted);
        let middle = rect.left_center() + vec2(STRIP.width() + 16.0, 0.0);
        let square = egui::Rect::from_center_size(middle, vec2(16.0, 16.0));
        Icon::Add.paint(ui.painter(), square, muted);
        let font = (Weight::Regular, style::BODY);
        let left = square.right() + 13.0;
        let text = one_line(ui, name, font, muted, rect.right() - left);
        put(
            ui,
            text,
            egui::pos2(left, rect.center().y),
            Align2::LEFT_CENTER,
        );
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// Shows how many open pain points nobody owns.
pub(crate) fn nobody_ui(ui: &mut Ui, skin: Skin, count: usize) -> Response {
    let said = skin.words.fill("nobody-row", &[("count", count.into())]);
    let (rect, response) = allocate(ui, skin, &said);
    if ui.is_rect_visible(rect) {
        let at = rect.left_center() + vec2(STRIP.width() + 4.0, 0.0);
        let badge = Badge::Nobody.paint(ui, skin, at);
        let alarm = style::color(skin.theme.alarm);
        let font = (Weight::SemiBold, style::BODY);
        let counts = one_line(ui, &count.to_string(), font, alarm, 60.0);
        let counts = put(ui, counts, rect.right_center(), Align2::RIGHT_CENTER);
        let left = badge.right() + 8.0;
        let text = skin.words.text("nobody-yet");
        let name = one_line(ui, &text, font, alarm, counts.left() - left - 6.0);
        put(ui, name, egui::pos2(left, at.y), Align2::LEFT_CENTER);
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}

fn allocate(ui: &mut Ui, skin: Skin, said: &str) -> (egui::Rect, Response) {
    let size = vec2(ui.available_width(), ROW);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), said));
    if response.hovered() || response.has_focus() {
        let fill = style::color(skin.theme.ink.faded(0.06));
        let reach = rect.expand2(vec2(6.0, 0.0));
        ui.painter().rect_filled(reach, style::ROUND, fill);
    }
    (rect, response)
}

fn paint_strip(ui: &Ui, skin: Skin, row: &DepartmentRow<'_>, at: egui::Pos2) {
    let sign = row.sign;
    let mut group = Group::new(STRIP);
    group.shapes = scene::strip(STRIP, 2.0, sign.marks, sign.color, skin.theme.on_dark);
    let mut strip = Scene::default();
    strip.add(group);
    let sight = Sight::plain(at, ui.clip_rect());
    painter::paint(&strip, &sight, ui.painter());
}
