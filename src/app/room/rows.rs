//! Rows that get dots: a click gives one, the minus takes one back.

use eframe::egui::{
    self, Align2, CursorIcon, Rect, Role, ScrollArea, Sense, StrokeKind, UiBuilder, WidgetInfo,
    pos2, vec2,
};

use super::Wall;
use crate::app::style;
use crate::app::widgets::{Skin, edge, one_line, put, told};
use crate::editor::room::Dots;
use crate::journey::{Id, Journey, MOST_DOTS};
use crate::slides::Page;
use crate::theme::Weight;

/// Something that can get dots.
pub(super) struct Row {
    /// What tells it from the others.
    pub(super) key: String,
    /// What it is called.
    pub(super) title: String,
    /// Where it belongs.
    pub(super) detail: String,
    /// How many dots it has.
    pub(super) dots: usize,
    /// Whether the keyboard stands on it.
    pub(super) is_here: bool,
}

/// What was done to a row, by its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dot {
    Give(usize),
    Take(usize),
}

/// The rows of what can be voted on, with the dots that they have and the place of the keyboard.
pub(super) fn dot_rows<T: Into<String>>(
    journey: &Journey,
    candidates: Vec<(Id, T)>,
    (dots, here): (&Dots, usize),
) -> Vec<Row> {
    let row = |(nth, (id, title)): (usize, (Id, T))| Row {
        title: title.into(),
        detail: place_of(journey, &id),
        dots: dots.on(&id),
        is_here: nth == here,
        key: id.to_string(),
    };
    candidates.into_iter().enumerate().map(row).collect()
}

/// Where a pain point is.
fn place_of(journey: &Journey, id: &Id) -> String {
    let pain = journey.pain_point(id);
    let touchpoint = pain.and_then(|pain| journey.touchpoint(&pain.touchpoint));
    touchpoint.map_or_else(String::new, |touchpoint| touchpoint.title.clone())
}

impl Wall<'_> {
    /// Shows rows below `top`, as many as there are; what was done to one of them.
    pub(super) fn rows(&mut self, top: f32, rows: &[Row]) -> Option<Dot> {
        let size = self.page.type_size(28.0);
        let (height, gap) = (size * 2.0, size * 0.35);
        let (skin, page) = (self.skin, self.page);
        let room = Rect::from_min_max(
            pos2(self.rect.left() + self.margin(), self.rect.top() + top),
            pos2(
                self.rect.right() - self.margin(),
                self.rect.bottom() - self.foot_height(),
            ),
        );
        let builder = UiBuilder::new().max_rect(room);
        let shown = self.ui.scope_builder(builder, |ui| {
            ui.spacing_mut().item_spacing.y = gap;
            let area = ScrollArea::vertical().auto_shrink(false);
            let shown = area.show_rows(ui, height, rows.len(), |ui, seen| {
                let mut done = None;
                for nth in seen {
                    let Some(row) = rows.get(nth) else { continue };
                    let wide = vec2(ui.available_width() - style::SCROLL_ROOM, height);
                    let (_, rect) = ui.allocate_space(wide);
                    let did = row.ui(ui, (skin, page), rect);
                    done = did
                        .map(|give| if give { Dot::Give(nth) } else { Dot::Take(nth) })
                        .or(done);
                }
                done
            });
            shown.inner
        });
        shown.inner
    }
}

impl Row {
    /// Shows the row; whether a dot was given to it (`true`) or taken back.
    fn ui(&self, ui: &egui::Ui, (skin, page): (Skin, Page), rect: Rect) -> Option<bool> {
        let widget = egui::Id::unique("room-row").with(&self.key);
        let response = ui.interact(rect, widget, Sense::click());
        let enabled = ui.is_enabled();
        response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, told(&self.title)));
        let theme = skin.theme;
        let painter = ui.painter();
        let ground = if self.dots > 0 {
            theme.card.mixed(theme.accent, 0.10)
        } else {
            theme.card
        };
        let lively = response.hovered() || response.has_focus() || self.is_here;
        painter.rect_filled(rect, 10.0, style::color(ground));
        painter.rect_stroke(rect, 10.0, edge(skin, lively), StrokeKind::Inside);
        let size = page.type_size(28.0);
        let minus = Rect::from_center_size(
            pos2(rect.right() - size, rect.center().y),
            vec2(size * 1.3, size * 1.3),
        );
        let takes = self.dots > 0 && minus_ui(ui, (skin, size), minus, &self.key);
        let right = self.paint_dots(
            ui,
            (skin, size),
            pos2(minus.left() - size * 0.4, minus.center().y),
        );
        self.paint_text(ui, (skin, page), rect, right - size * 0.4);
        let response = response.on_hover_cursor(CursorIcon::PointingHand);
        if takes || response.secondary_clicked() {
            Some(false)
        } else {
            response.clicked().then_some(true)
        }
    }

    /// The dots, ending at a place; tells where they begin.
    fn paint_dots(&self, ui: &egui::Ui, (skin, size): (Skin, f32), end: egui::Pos2) -> f32 {
        let pitch = size * 0.95;
        let color = style::color(skin.theme.accent);
        for nth in 0..self.dots.min(MOST_DOTS) {
            let middle = end - vec2(pitch * (nth as f32 + 0.5), 0.0);
            ui.painter().circle_filled(middle, size * 0.4, color);
        }
        end.x - pitch * self.dots.min(MOST_DOTS) as f32
    }

    fn paint_text(&self, ui: &egui::Ui, (skin, page): (Skin, Page), rect: Rect, right: f32) {
        let size = page.type_size(28.0);
        let ink = style::color(skin.theme.ink);
        let left = rect.left() + size * 0.7;
        let title = one_line(ui, &self.title, (Weight::SemiBold, size), ink, right - left);
        let at = pos2(left, rect.center().y);
        let title = put(ui, title, at, Align2::LEFT_CENTER);
        let left = title.right() + size * 0.7;
        let muted = style::color(skin.theme.muted);
        let font = (Weight::Regular, page.type_size(22.0));
        if right - left > size * 3.0 {
            let detail = one_line(ui, &self.detail, font, muted, right - left);
            put(ui, detail, pos2(left, rect.center().y), Align2::LEFT_CENTER);
        }
    }
}

/// The button that takes a dot back; tells whether it was clicked.
fn minus_ui(ui: &egui::Ui, (skin, size): (Skin, f32), rect: Rect, key: &str) -> bool {
    let widget = egui::Id::unique("room-minus").with(key);
    let response = ui.interact(rect, widget, Sense::click());
    let enabled = ui.is_enabled();
    let name = skin.words.text("room-take-dot");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, name.as_ref()));
    let color = if response.hovered() || response.has_focus() {
        skin.theme.accent
    } else {
        skin.theme.muted
    };
    let stroke = egui::Stroke::new(2.0, style::color(color));
    ui.painter()
        .circle_stroke(rect.center(), size * 0.55, stroke);
    let half = vec2(size * 0.25, 0.0);
    let ends = [rect.center() - half, rect.center() + half];
    ui.painter().line_segment(ends, stroke);
    response.on_hover_cursor(CursorIcon::PointingHand).clicked()
}
