//! A scene painted somewhere in a window: as large as it is, or as a small picture.

use eframe::egui::{Pos2, Rect, Ui, pos2};

use crate::app::painter::{self, Sight};
use crate::app::style;
use crate::geom::Point;
use crate::interact::{Camera, ViewPoint, ViewSize};
use crate::scene::Scene;
use crate::slides::Page;
use crate::theme::Theme;

/// Paints a scene with its ground in its own size at the left and top of `rect`.
pub(super) fn paint(ui: &Ui, rect: Rect, scene: &Scene) {
    let painter = ui.painter_at(rect);
    painter.rect_filled(rect, 0.0, style::color(scene.ground));
    paint_over(ui, rect, scene);
}

/// Paints a scene over what is there.
pub(super) fn paint_over(ui: &Ui, rect: Rect, scene: &Scene) {
    painter::paint(scene, &Sight::plain(rect.min, rect), &ui.painter_at(rect));
}

/// Paints a scene as large as `rect` is wide.
pub(super) fn paint_small(ui: &Ui, rect: Rect, scene: &Scene) {
    let mut camera = Camera::default();
    camera.resize(ViewSize::new(rect.width(), rect.height()));
    camera.zoom_to(ViewPoint::default(), rect.width() / scene.bounds.width());
    let clip = rect.intersect(ui.clip_rect());
    let painter = ui.painter_at(clip);
    painter.rect_filled(rect, 0.0, style::color(scene.ground));
    let sight = Sight {
        camera,
        corner: rect.min,
        clip,
        zooming: false,
    };
    painter::paint(scene, &sight, &painter);
}

/// Paints the laser dot of a page that is shown in `rect`.
pub(super) fn paint_laser(ui: &Ui, rect: Rect, (at, page): (Point, Page), theme: &Theme) {
    let scale = rect.width() / page.size.width;
    let at: Pos2 = pos2(rect.left() + at.x * scale, rect.top() + at.y * scale);
    let radius = (page.type_size(22.0) * 0.45 * scale).max(4.0);
    let painter = ui.painter_at(rect);
    painter.circle_filled(at, radius * 2.0, style::color(theme.alarm.faded(0.25)));
    painter.circle_filled(at, radius, style::color(theme.alarm));
}
