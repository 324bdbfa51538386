//! The buttons at the foot of the wall: quiet ones at the left, the one that leads on at the right.

use eframe::egui::{Align2, CursorIcon, Id, Pos2, Rect, Role, Sense, StrokeKind, WidgetInfo, vec2};

use super::Wall;
use crate::app::painter::{self, Sight};
use crate::app::style;
use crate::app::widgets::edge;
use crate::geom::Point;
use crate::scene::Scene;
use crate::text::width_of;
use crate::theme::Weight;

/// A button with what it asks for.
pub(super) type Button<Wish> = (&'static str, Wish);

impl Wall<'_> {
    /// Shows buttons by the keys of their names; what is asked for by the one that was clicked. The
    /// last one of `onward` stands out.
    pub(super) fn foot<Wish: Clone>(
        &mut self,
        quiet: &[Button<Wish>],
        onward: &[Button<Wish>],
    ) -> Option<Wish> {
        let keys = quiet.iter().chain(onward).map(|(key, _)| *key);
        let size = self.button_size(keys);
        let mut asked = None;
        let mut left = self.rect.left() + self.margin();
        for (key, wish) in quiet {
            let shown = self.button(key, size, (Side::Right(left), Looks::Quiet));
            left = shown.0.right() + self.gap();
            asked = shown.1.then(|| wish.clone()).or(asked);
        }
        let mut right = self.rect.right() - self.margin();
        for (nth, (key, wish)) in onward.iter().rev().enumerate() {
            let looks = if nth == 0 { Looks::Main } else { Looks::Quiet };
            let shown = self.button(key, size, (Side::Left(right), looks));
            right = shown.0.left() - self.gap();
            asked = shown.1.then(|| wish.clone()).or(asked);
        }
        self.countdown_ui(f32::midpoint(left, right));
        asked
    }

    /// Shows the timer that the room was given between the buttons.
    fn countdown_ui(&self, x: f32) {
        let Some(countdown) = &self.countdown else {
            return;
        };
        let middle = Pos2::new(x, self.rect.bottom() - self.foot_height() / 2.0);
        let at = middle - self.rect.min;
        let look = (self.skin.theme, self.skin.words);
        let scene = Scene {
            bounds: self.page.rect(),
            ground: self.skin.theme.paper,
            groups: vec![countdown.around(self.page, Point::new(at.x, at.y), look)],
        };
        let painter = self.ui.painter_at(self.rect);
        painter::paint(&scene, &Sight::plain(self.rect.min, self.rect), &painter);
        let size = vec2(countdown.width(self.page), self.foot_height());
        let place = Rect::from_center_size(middle, size);
        let response = self
            .ui
            .interact(place, Id::unique("room-timer"), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &countdown.text));
    }

    /// The free space at the edges.
    pub(super) fn margin(&self) -> f32 {
        (self.rect.width() * 0.04).max(24.0)
    }

    pub(super) fn gap(&self) -> f32 {
        self.page.type_size(22.0) * 0.6
    }

    /// How high the foot is.
    pub(super) fn foot_height(&self) -> f32 {
        self.page.type_size(24.0) * 2.8
    }

    /// The size of the type of buttons: smaller only where they would lie on each other.
    fn button_size(&self, keys: impl Iterator<Item = &'static str>) -> f32 {
        let size = self.page.type_size(24.0);
        let widths = keys.map(|key| width_for(&self.text(key), size) + self.gap());
        let needed = widths.sum::<f32>() + self.gap();
        let timer = self.countdown.as_ref();
        let timer = timer.map_or(0.0, |it| it.width(self.page) + self.gap());
        let room = self.rect.width() - self.margin() * 2.0 - timer;
        size * (room / needed).min(1.0)
    }

    fn button(&mut self, key: &str, size: f32, (from, looks): (Side, Looks)) -> (Rect, bool) {
        let name = self.text(key);
        let width = width_for(&name, size);
        let middle = self.rect.bottom() - self.foot_height() / 2.0;
        let (at, anchor) = match from {
            Side::Right(left) => (Pos2::new(left, middle), Align2::LEFT_CENTER),
            Side::Left(right) => (Pos2::new(right, middle), Align2::RIGHT_CENTER),
        };
        let rect = anchor.anchor_size(at, vec2(width, size * 1.9));
        let place = Id::unique("room-button").with(key);
        let response = self.ui.interact(rect, place, Sense::click());
        let enabled = self.ui.is_enabled();
        response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, &name));
        let theme = self.skin.theme;
        let lively = response.hovered() || response.has_focus();
        let (fill, ink) = match looks {
            Looks::Main if lively => (theme.accent.mixed(theme.ink, 0.15), theme.on_dark),
            Looks::Main => (theme.accent, theme.on_dark),
            Looks::Quiet => (theme.card, theme.ink),
        };
        let painter = self.ui.painter();
        painter.rect_filled(rect, size * 0.4, style::color(fill));
        if looks == Looks::Quiet {
            let stroke = edge(self.skin, lively);
            painter.rect_stroke(rect, size * 0.4, stroke, StrokeKind::Inside);
        }
        let font = style::font(Weight::SemiBold, size);
        let middle = rect.center();
        painter.text(
            middle,
            Align2::CENTER_CENTER,
            &name,
            font,
            style::color(ink),
        );
        let response = response.on_hover_cursor(CursorIcon::PointingHand);
        (rect, response.clicked())
    }
}

/// How wide a button with this name is.
fn width_for(name: &str, size: f32) -> f32 {
    width_of(name, Weight::SemiBold, size) + size * 1.8
}

/// To which side of a place a button stands.
#[derive(Debug, Clone, Copy)]
enum Side {
    Right(f32),
    Left(f32),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Looks {
    Quiet,
    Main,
}
