//! The time-lapse: the versions of a journey played one after the other, in the place of the map.

mod controls;
mod keys;
mod timeline;

use std::sync::Arc;

use eframe::egui::{self, Align, CentralPanel, Frame, Layout, Panel, RichText, Ui};

use super::painter::{self, Sight};
use super::request::Request;
use super::style;
use super::widgets::{Skin, close_ui};
use crate::chart::{Chart, Look};
use crate::editor::{self, Lapse, Moment};
use crate::interact::{Camera, ViewSize};
use crate::journey::Journey;
use crate::lanes::ids;
use crate::theme::Weight;

/// The height of the head, in view points.
const HEAD: f32 = 48.0;

/// Room left free around the map, in view points.
const MARGIN: f32 = 18.0;

/// The longest time that passes in one frame, in seconds: after a pause of the system nothing leaps.
const LONGEST_FRAME: f32 = 0.1;

/// A time-lapse that is shown.
pub(crate) struct Showing {
    lapse: Lapse,
    /// What people call the journey.
    name: String,
    chart: Chart,
    /// How the map is shown elsewhere.
    look: Look,
    /// What the chart was made from.
    drawn: Arc<Journey>,
}

/// What becomes of the time-lapse.
pub(crate) enum Shown {
    /// It goes on, and this is asked for.
    Stays(Option<Request>),
    /// It is closed.
    Closed,
}

impl Showing {
    /// Shows these versions as the map is shown; `None` where there are none.
    pub(crate) fn new(lapse: Lapse, name: String, look: Look) -> Option<Self> {
        let drawn = lapse.still()?.journey;
        Some(Self {
            chart: Chart::new(&drawn, &calm(&look)),
            lapse,
            name,
            look,
            drawn,
        })
    }

    /// The first version, the last one, and how the map is shown.
    pub(crate) fn ends(&self) -> Option<(&editor::Frame, &editor::Frame, &Look)> {
        let frames = self.lapse.frames();
        Some((frames.first()?, frames.last()?, &self.look))
    }

    /// Shows it over the whole window; keys are for it where nothing else is open.
    pub(crate) fn ui(&mut self, ui: &mut Ui, skin: Skin, has_keys: bool) -> Shown {
        if has_keys && !keys::take(ui.ctx(), &mut self.lapse) {
            return Shown::Closed;
        }
        let is_closed = self.head_ui(ui, skin);
        let asked = controls::controls_ui(ui, skin, &mut self.lapse);
        let frame = Frame::new().fill(style::color(skin.theme.paper));
        let map = CentralPanel::default().frame(frame);
        map.show(ui, |ui| self.map_ui(ui, skin));
        if is_closed {
            Shown::Closed
        } else {
            Shown::Stays(asked)
        }
    }

    /// Whose versions these are, and from when the one is that is shown; tells whether to close.
    fn head_ui(&self, ui: &mut Ui, skin: Skin) -> bool {
        let name = [("name", self.name.as_str().into())];
        let panel = Panel::top("lapse-head").frame(style::bar(skin.theme));
        let shown = panel.exact_size(HEAD).show(ui, |ui| {
            ui.horizontal_centered(|ui| {
                if let Some(frame) = self.lapse.frame() {
                    let date = RichText::new(&frame.name);
                    ui.label(date.font(style::font(Weight::SemiBold, 20.0)));
                }
                ui.add_space(12.0);
                let title = RichText::new(skin.words.fill("lapse-title", &name));
                ui.label(title.color(style::color(skin.theme.muted)));
                let right = Layout::right_to_left(Align::Center);
                let close = |ui: &mut Ui| close_ui(ui, skin, &skin.words.text("lapse-close"));
                ui.with_layout(right, close).inner.clicked()
            })
            .inner
        });
        shown.inner
    }

    fn map_ui(&mut self, ui: &mut Ui, skin: Skin) {
        let Some(moment) = self.moment(ui.ctx()) else {
            return;
        };
        if !Arc::ptr_eq(&self.drawn, &moment.journey) {
            self.chart.follow(&moment.journey, &calm(&self.look));
            self.drawn = moment.journey;
        }
        let rect = ui.max_rect();
        let bounds = self.chart.bounds();
        let mut camera = Camera::default();
        camera.resize(ViewSize::new(rect.width(), rect.height()));
        camera.allow(bounds);
        camera.fit(bounds, MARGIN);
        let sight = Sight {
            camera,
            corner: rect.min,
            clip: rect,
            zooming: false,
        };
        let painter = ui.painter_at(rect);
        let mut scene = self.chart.scene_of(sight.seen());
        if let Some(first) = self.lapse.frames().first().filter(|_| self.lapse.nth() > 0) {
            scene.add(self.chart.ghost(&first.journey));
        }
        painter::paint(&scene, &sight, &painter);
        let veil = skin.theme.paper.faded(moment.veil);
        painter.rect_filled(rect, 0.0, style::color(veil));
    }

    /// What is seen now; time passes.
    fn moment(&mut self, ctx: &egui::Context) -> Option<Moment> {
        if self.lapse.is_moving() {
            let passed = ctx.input(|input| input.stable_dt).min(LONGEST_FRAME);
            self.lapse.pass(passed);
            ctx.request_repaint();
        }
        // Without animations in egui's style nothing moves: so does who wants less motion.
        if ctx.global_style().animation_time > 0.0 {
            self.lapse.moment()
        } else {
            self.lapse.still()
        }
    }
}

/// The curve and the pain points below it: what else the map can show would only flicker.
fn calm(look: &Look) -> Look {
    let mut calm = look.clone();
    calm.shown
        .retain(|id| [ids::PAIN_POINTS, ids::EVIDENCE].contains(&id.as_str()));
    calm
}
