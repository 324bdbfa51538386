//! The map in the window: paints it, moves over it, and hands what the pointer does to the editing session.

mod distance;
mod empty;
mod nodes;
mod pointing;
mod sticky;
mod tooltip;
mod typing;

use eframe::egui::{self, CentralPanel, Frame, Id, Rect, Response, Role, Sense, Ui};

use super::context::context_ui;
use super::painter::{self, Sight};
use super::style;
use super::widgets::Skin;
use crate::editor::Editor;
use crate::geom::Size;
use crate::interact::{Action, Held, Selection, ViewSize};
use pointing::Pointing;
use typing::TypingField;
pub(crate) use typing::typed_in_place;

/// A zoom that changed less than this long ago, in seconds, is still moving.
const ZOOM_RESTS: f64 = 0.15;

/// What the map remembers from frame to frame.
#[derive(Default)]
pub(crate) struct Canvas {
    pointing: Pointing,
    typing: TypingField,
    motion: Motion,
    /// Whether the keyboard's focus goes to what is selected in this frame.
    follows: bool,
    /// Whether the keyboard's focus was on the map.
    focused: bool,
}

/// How the zoom changes.
#[derive(Default)]
struct Motion {
    zoom: f32,
    changed_at: Option<f64>,
    moving: bool,
}

impl Canvas {
    /// Whether the keyboard's focus was on the map when it was shown last.
    pub(crate) fn is_focused(&self) -> bool {
        self.focused
    }

    /// Lets the keyboard's focus go to what is selected.
    pub(crate) fn follow(&mut self) {
        self.follows = true;
    }

    /// Shows the map; tells where it is in the window.
    ///
    /// `row` is where in a panel that has its row whose name is typed.
    pub(crate) fn ui(
        &mut self,
        ui: &mut Ui,
        skin: Skin,
        editor: &mut Editor,
        row: Option<Rect>,
    ) -> Rect {
        let frame = Frame::new().fill(style::color(skin.theme.paper));
        let shown = CentralPanel::default().frame(frame);
        let shown = shown.show(ui, |ui| {
            let (rect, sight) = self.map_ui(ui, skin, editor);
            self.typing.ui(ui, skin, &sight, (editor, row));
            rect
        });
        shown.inner
    }

    /// Does what keys ask of the text that is typed in place; to be called before anything is shown.
    pub(crate) fn take_keys(&mut self, ctx: &egui::Context, editor: &mut Editor) {
        self.typing.take_keys(ctx, editor);
    }

    fn map_ui(&mut self, ui: &mut Ui, skin: Skin, editor: &mut Editor) -> (Rect, Sight) {
        let rect = ui.available_rect_before_wrap();
        let map = Id::unique("map");
        let response = ui.interact(rect, map, Sense::click_and_drag());
        response.widget_info(|| {
            let name = skin.words.text("map-name");
            egui::WidgetInfo::labeled(Role::Canvas, ui.is_enabled(), name)
        });
        editor.resize(ViewSize::new(rect.width(), rect.height()));
        move_about(ui, &response, editor);
        let before = editor.selection().clone();
        self.pointing.take_in(ui, &response, editor);
        if response.secondary_clicked() {
            self.point_at(&response, editor);
        }
        if let Some(action) = context_ui(&response, skin, editor) {
            editor.perform(action);
        }
        self.take_focus(&response, &before, editor);
        let sight = self.sight(ui, rect, editor);
        paint(ui, skin, &sight, editor);
        self.focused = nodes::nodes_ui(ui, (skin, map), &sight, editor, self.follows);
        self.follows = false;
        if editor.journey().touchpoints.is_empty() {
            empty::empty_ui(ui, skin, &sight, editor);
        }
        if response.contains_pointer() {
            ui.set_cursor_icon(pointing::cursor_icon(editor.cursor()));
        }
        (rect, sight)
    }

    /// A secondary click selects what lies under it, which the menu that opens is about.
    fn point_at(&mut self, response: &Response, editor: &mut Editor) {
        if let Some(at) = response.interact_pointer_pos() {
            let at = Sight::view_from(response.rect.min, at);
            let over = editor.pointer(at, Held::NONE).over;
            editor.perform(Action::PointAt(over));
            response.request_focus();
            self.follows = true;
        }
    }

    /// A click on the map gives it the keyboard's focus, on what was selected.
    fn take_focus(&mut self, response: &Response, before: &Selection, editor: &Editor) {
        if response.clicked() {
            response.request_focus();
        }
        self.follows |= response.clicked() && editor.selection() != before;
    }

    fn sight(&mut self, ui: &Ui, rect: Rect, editor: &Editor) -> Sight {
        let zooming = self.motion.is_zooming(ui.ctx(), editor.camera().zoom());
        Sight {
            camera: *editor.camera(),
            corner: rect.min,
            clip: rect.intersect(ui.clip_rect()),
            zooming,
        }
    }
}

impl Motion {
    /// Whether the zoom is in motion: it changed in this frame, and shortly before as well.
    fn is_zooming(&mut self, ctx: &egui::Context, zoom: f32) -> bool {
        let now = ctx.input(|input| input.time);
        let recent = self
            .changed_at
            .is_some_and(|changed_at| now - changed_at < ZOOM_RESTS);
        let changed = (zoom / self.zoom - 1.0).abs() > 1e-4;
        if changed {
            self.moving = recent;
            self.changed_at = Some(now);
            self.zoom = zoom;
        } else if !recent {
            self.moving = false;
        }
        if self.moving {
            // One more frame, with sharp text, once the zoom rests.
            ctx.request_repaint_after(std::time::Duration::from_secs_f64(ZOOM_RESTS * 1.1));
        }
        self.moving
    }
}

/// Wheel, two fingers and pinch move the camera.
fn move_about(ui: &Ui, response: &Response, editor: &mut Editor) {
    if !response.contains_pointer() {
        return;
    }
    let (zoom, scroll, at) = ui.input(|input| {
        let at = input.pointer.latest_pos();
        (input.zoom_delta(), input.smooth_scroll_delta(), at)
    });
    if let Some(at) = at
        && (zoom - 1.0).abs() > f32::EPSILON
    {
        let at = Sight::view_from(response.rect.min, at);
        editor.perform(Action::ZoomAt(at, zoom));
    } else if scroll != egui::Vec2::ZERO {
        let camera = editor.camera();
        let by = Size::new(
            camera.canvas_length(-scroll.x),
            camera.canvas_length(-scroll.y),
        );
        editor.perform(Action::Pan(by));
    }
}

fn paint(ui: &Ui, skin: Skin, sight: &Sight, editor: &Editor) {
    let painter = ui.painter_at(sight.clip);
    painter::paint(&editor.chart().scene_of(sight.seen()), sight, &painter);
    painter::paint(&editor.chrome(), sight, &painter);
    distance::paint(skin.theme, sight, editor, &painter);
    sticky::paint(skin.theme, sight, editor, &painter);
}
