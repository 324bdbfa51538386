//! What the audience sees: the slide over the whole window, and what covers it.

use std::time::Duration;

use eframe::egui::{self, Align2, Id, Rect, Response, Role, Sense, Ui};

use super::covers::Chosen;
use super::shown::{add_foot, countdown, with_choice};
use super::touch::touches;
use super::{Presenting, covers, picture};
use crate::app::style;
use crate::app::widgets::{Skin, told};
use crate::editor::{Cover, Editor};
use crate::scene::Scene;
use crate::slides::{Page, Shot};
use crate::theme::Weight;

impl Presenting {
    /// Shows what the audience sees.
    pub(super) fn audience_ui(
        &mut self,
        ui: &mut Ui,
        (skin, desk): (Skin, Skin),
        editor: &mut Editor,
    ) {
        self.arranging_ui(ui, desk, editor);
        let rect = ui.available_rect_before_wrap();
        self.set_page(Page::new(rect.width(), rect.height()));
        let response = ui.interact(rect, Id::unique("slide"), Sense::click_and_drag());
        self.name_slide(&response, ui.is_enabled());
        wake_each_second(ui.ctx(), self.talk.now());
        if self.talk.cover() != Cover::None {
            self.cover_ui(ui, skin, rect);
            return;
        }
        for touch in touches(ui, &response, rect, self.page) {
            self.touch(touch, editor);
        }
        let Some(shot) = self.shot().cloned() else {
            return;
        };
        let scene = self.scene(ui.ctx(), &shot);
        picture::paint(ui, rect, &scene);
        self.marks(ui, rect, skin);
        if let Some(adding) = &mut self.adding {
            adding.ui(ui, skin, rect);
        }
    }

    fn cover_ui(&mut self, ui: &mut Ui, skin: Skin, rect: Rect) {
        match covers::ui(ui, skin, rect, &self.deck, &self.talk) {
            Some(Chosen::Cue(cue)) => {
                self.take(cue);
            }
            Some(Chosen::Arrange) => self.toggle_arranging(),
            None => {}
        }
        let is_black = match self.talk.cover() {
            Cover::Black => true,
            Cover::White => false,
            Cover::None | Cover::Overview | Cover::Keys => return,
        };
        if let Some(countdown) = countdown(&self.deck, &self.talk) {
            let look = (self.deck.theme, is_black);
            let scene = Scene {
                bounds: self.page.rect(),
                groups: vec![countdown.alone(self.page, look)],
                ..Scene::default()
            };
            picture::paint_over(ui, rect, &scene);
        }
    }

    /// What is seen now: the slide, or the flight to it.
    fn scene(&mut self, ctx: &egui::Context, shot: &Shot) -> Scene {
        let (deck, page, step) = (&self.deck, self.page, self.talk.step());
        let flown = self
            .flight
            .as_mut()
            .and_then(|flight| flight.scene(ctx, deck, (shot, step), page));
        if flown.is_none() {
            self.flight = None;
        }
        let mut scene = flown.unwrap_or_else(|| {
            let slide = deck.slide(shot, step, page, deck.pose(shot, page));
            with_choice(slide, self.chosen.as_ref(), deck)
        });
        add_foot(&mut scene, deck, &self.talk, page);
        scene
    }

    /// The laser dot, and what is typed of a number.
    fn marks(&self, ui: &Ui, rect: Rect, skin: Skin) {
        if !self.talk.typed().is_empty() {
            let font = style::font(Weight::Bold, self.page.type_size(40.0));
            let at = rect.right_top() + egui::vec2(-40.0, 30.0);
            let ink = style::color(skin.theme.accent);
            let painter = ui.painter();
            painter.text(at, Align2::RIGHT_TOP, self.talk.typed(), font, ink);
        }
        if let Some(at) = self.pointer.filter(|_| self.has_laser()) {
            picture::paint_laser(ui, rect, (at, self.page), skin.theme);
            ui.set_cursor_icon(egui::CursorIcon::None);
        }
    }

    /// Says to those who cannot see it which slide is shown.
    fn name_slide(&self, response: &Response, is_enabled: bool) {
        let title = self
            .shot()
            .map_or_else(String::new, |shot| shot.title.clone());
        response.widget_info(|| egui::WidgetInfo::labeled(Role::Canvas, is_enabled, told(&title)));
    }
}

/// Asks for the frame in which the clocks change.
pub(super) fn wake_each_second(ctx: &egui::Context, now: f64) {
    ctx.request_repaint_after(Duration::from_secs_f64(1.0 - now.rem_euclid(1.0)));
}
