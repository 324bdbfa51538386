//! A plate that can be chosen, such as a department: its pattern, its short name, its name, a tick.

use eframe::egui::{
    self, Align2, CursorIcon, Id, Rect, Role, Sense, StrokeKind, WidgetInfo, pos2, vec2,
};

use super::Wall;
use crate::app::painter::{self, Sight};
use crate::app::style;
use crate::app::widgets::{edge, one_line, put, told};
use crate::geom;
use crate::journey::Department;
use crate::lanes::Sign;
use crate::scene::{Group, Scene, strip};
use crate::theme::{Theme, Weight};

/// What a plate says.
pub(super) struct Plate<'a> {
    /// What tells it from the others on the wall.
    pub(super) key: &'a str,
    /// The sign of the department that it is for.
    pub(super) sign: Option<Sign>,
    /// What it is called.
    pub(super) name: &'a str,
    /// Whether it is chosen; `None` where it only asks for something.
    pub(super) chosen: Option<bool>,
    /// A second line.
    pub(super) detail: &'a str,
}

impl<'a> Plate<'a> {
    /// The plate of a department.
    pub(super) fn of(department: &'a Department, theme: &Theme) -> Self {
        Self {
            key: department.id.as_str(),
            sign: Some(Sign::of(department, theme)),
            name: department.title(),
            chosen: None,
            detail: "",
        }
    }
}

impl Wall<'_> {
    /// Where plates stand below `top`: rows of as many as have room.
    pub(super) fn plates(&self, top: f32, count: usize) -> Vec<Rect> {
        let size = self.page.type_size(30.0);
        let gap = self.gap();
        let width = self.rect.width() - self.margin() * 2.0;
        let across = ((width / (size * 15.0)) as usize).clamp(1, 3);
        let plate = (width - gap * (across as f32 - 1.0)) / across as f32;
        let rows = count.div_ceil(across).max(1) as f32;
        let room = self.rect.bottom() - self.foot_height() - self.rect.top() - top;
        let height = (size * 3.0).min((room / rows - gap).max(size * 1.2));
        let left = self.rect.left() + self.margin();
        let rect_of = |nth: usize| {
            let at = pos2(
                left + (plate + gap) * (nth % across) as f32,
                self.rect.top() + top + (height + gap) * (nth / across) as f32,
            );
            Rect::from_min_size(at, vec2(plate, height))
        };
        (0..count).map(rect_of).collect()
    }

    /// Shows a plate; tells whether it was clicked.
    pub(super) fn plate(&mut self, rect: Rect, plate: &Plate<'_>) -> bool {
        let widget = Id::unique("room-plate").with(plate.key);
        let response = self.ui.interact(rect, widget, Sense::click());
        let enabled = self.ui.is_enabled();
        let name = plate.name;
        response.widget_info(|| match plate.chosen {
            Some(chosen) => WidgetInfo::selected(Role::CheckBox, enabled, chosen, told(name)),
            None => WidgetInfo::labeled(Role::Button, enabled, told(name)),
        });
        let lively = response.hovered() || response.has_focus();
        self.paint_plate(rect, plate, lively);
        let response = response.on_hover_cursor(CursorIcon::PointingHand);
        response.clicked()
    }

    fn paint_plate(&self, rect: Rect, plate: &Plate<'_>, lively: bool) {
        let (theme, size) = (self.skin.theme, self.page.type_size(30.0));
        let is_chosen = plate.chosen == Some(true);
        let ground = if is_chosen {
            theme.card.mixed(theme.accent, 0.12)
        } else {
            theme.card
        };
        let painter = self.ui.painter();
        painter.rect_filled(rect, 10.0, style::color(ground));
        painter.rect_stroke(
            rect,
            10.0,
            edge(self.skin, lively || is_chosen),
            StrokeKind::Inside,
        );
        if let Some(sign) = &plate.sign {
            self.paint_strip(rect, sign);
        }
        let left = rect.left() + size * 0.9;
        let tick = self.tick(rect, plate.chosen);
        let room = tick - left - size * 0.3;
        let has_detail = !plate.detail.is_empty() && rect.height() > size * 2.3;
        let shift = if has_detail { size * 0.45 } else { 0.0 };
        let ink = style::color(theme.ink);
        let name = match &plate.sign {
            Some(sign) if sign.badge != plate.name => format!("{} · {}", sign.badge, plate.name),
            _ => plate.name.to_owned(),
        };
        let name = one_line(self.ui, &name, (Weight::SemiBold, size), ink, room);
        let middle = rect.center().y;
        put(
            self.ui,
            name,
            pos2(left, middle - shift),
            Align2::LEFT_CENTER,
        );
        if has_detail {
            let small = self.page.type_size(22.0);
            let muted = style::color(theme.muted);
            let font = (Weight::Regular, small);
            let detail = one_line(self.ui, plate.detail, font, muted, room);
            let at = pos2(left, middle + size * 0.75);
            put(self.ui, detail, at, Align2::LEFT_CENTER);
        }
    }

    /// The colour and the pattern of a department down the left edge.
    fn paint_strip(&self, rect: Rect, sign: &Sign) {
        let width = self.page.type_size(30.0) * 0.5;
        let band = geom::Rect::new(0.0, 0.0, width, rect.height() - 8.0);
        let mut group = Group::new(band);
        group.shapes = strip(band, 4.0, sign.marks, sign.color, self.skin.theme.on_dark);
        let mut scene = Scene::default();
        scene.add(group);
        let corner = rect.min + vec2(4.0, 4.0);
        painter::paint(&scene, &Sight::plain(corner, rect), self.ui.painter());
    }

    /// The tick of what is chosen, or the ring of what can be; tells where its room begins.
    fn tick(&self, rect: Rect, chosen: Option<bool>) -> f32 {
        let (theme, size) = (self.skin.theme, self.page.type_size(30.0));
        let Some(chosen) = chosen else {
            return rect.right();
        };
        let middle = pos2(rect.right() - size, rect.center().y);
        let painter = self.ui.painter();
        if chosen {
            painter.circle_filled(middle, size * 0.55, style::color(theme.accent));
            let font = style::font(Weight::Bold, size * 0.75);
            let ink = style::color(theme.on_dark);
            painter.text(middle, Align2::CENTER_CENTER, "✓", font, ink);
        } else {
            let ring = egui::Stroke::new(2.0, style::color(theme.faint));
            painter.circle_stroke(middle, size * 0.5, ring);
        }
        middle.x - size * 0.6
    }
}
