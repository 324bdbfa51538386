//! The ten steps to a journey, in the left panel: each ticks itself off and leads to its place.

use std::sync::Arc;

use eframe::egui::{
    Align2, CursorIcon, Label, Pos2, Response, RichText, Role, ScrollArea, Sense, Shape, Stroke,
    Ui, WidgetInfo, pos2, vec2,
};

use super::request::Request;
use super::style;
use super::widgets::{Skin, one_line, put, small_button_ui, subheading_ui, wrapped};
use crate::editor::{Editor, GUIDE, GuideStep, Progress};
use crate::interact::Action;
use crate::journey::Journey;
use crate::theme::Weight;

/// The room for the number of a step, in view points.
const NUMBER: f32 = 30.0;

/// The radius of the disc with the number, in view points.
const DISC: f32 = 9.0;

/// Which of the steps is explained.
#[derive(Default)]
pub(crate) struct Guide {
    /// The one that was chosen; the first that is not done where none was.
    chosen: Option<usize>,
    /// How far they are, in a version of the journey.
    known: Option<(Arc<Journey>, [Progress; GUIDE.len()])>,
}

impl Guide {
    /// Shows the steps; gives what is asked for.
    pub(crate) fn ui(&mut self, ui: &mut Ui, skin: Skin, editor: &Editor) -> Vec<Request> {
        let progress = self.progress(editor);
        let done = progress
            .iter()
            .filter(|progress| progress.is_done())
            .count();
        let next = progress.iter().position(|progress| !progress.is_done());
        let open = self.chosen.or(next);
        let blanks = [("nth", done.into()), ("count", GUIDE.len().into())];
        let count = skin.words.fill("find-count", &blanks);
        subheading_ui(ui, skin, &skin.words.text("guide-title"), &count);
        let scroll = ScrollArea::vertical().auto_shrink(false);
        let shown = scroll.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 3.0;
            let mut asked = Vec::new();
            for (nth, (step, progress)) in GUIDE.iter().zip(progress).enumerate() {
                let row = Row {
                    number: nth + 1,
                    step,
                    progress,
                    is_open: open == Some(nth),
                };
                if row.title_ui(ui, skin).clicked() {
                    self.chosen = (!row.is_open).then_some(nth);
                }
                if row.is_open && row.hint_ui(ui, skin, editor) {
                    self.chosen = None;
                    asked = (step.lead)(editor);
                }
            }
            asked
        });
        let asked: Vec<Action> = shown.inner;
        asked.into_iter().map(Request::from).collect()
    }
}

impl Guide {
    fn progress(&mut self, editor: &Editor) -> [Progress; GUIDE.len()] {
        let journey = editor.journey();
        if let Some((of, known)) = &self.known
            && Arc::ptr_eq(of, journey)
        {
            return *known;
        }
        let known = GUIDE.each_ref().map(|step| (step.progress)(editor));
        self.known = Some((Arc::clone(journey), known));
        known
    }
}

/// A step as it is shown.
struct Row<'a> {
    number: usize,
    step: &'a GuideStep,
    progress: Progress,
    is_open: bool,
}

impl Row<'_> {
    fn text(&self, skin: Skin, suffix: &str) -> String {
        let key = format!("guide-{}{suffix}", self.step.id);
        skin.words.text(&key).into_owned()
    }

    fn title_ui(&self, ui: &mut Ui, skin: Skin) -> Response {
        let theme = skin.theme;
        let title = self.text(skin, "");
        let width = ui.available_width();
        let is_done = self.progress.is_done();
        let (weight, color) = match (self.is_open, is_done) {
            (true, _) => (Weight::SemiBold, theme.ink),
            (false, true) => (Weight::Regular, theme.muted),
            (false, false) => (Weight::Regular, theme.ink),
        };
        let font = (weight, style::BODY);
        let galley = wrapped(ui, skin, &title, font, style::color(color), width - NUMBER);
        let size = vec2(width, galley.size().y + 10.0);
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        response
            .widget_info(|| WidgetInfo::selected(Role::Button, ui.is_enabled(), is_done, &title));
        if response.hovered() || response.has_focus() {
            let fill = style::color(theme.ink.faded(0.06));
            let reach = rect.expand2(vec2(6.0, 0.0));
            ui.painter().rect_filled(reach, style::ROUND, fill);
        }
        self.paint_disc(ui, skin, rect.left_top() + vec2(DISC + 1.0, 14.0));
        let at = pos2(rect.left() + NUMBER, rect.center().y);
        put(ui, galley, at, Align2::LEFT_CENTER);
        response.on_hover_cursor(CursorIcon::PointingHand)
    }

    /// The number of the step on a disc, or a tick where it is done.
    fn paint_disc(&self, ui: &Ui, skin: Skin, center: Pos2) {
        let theme = skin.theme;
        let painter = ui.painter();
        if self.progress.is_done() {
            painter.circle_filled(center, DISC, style::color(theme.success));
            let tick = [vec2(-4.0, 0.2), vec2(-1.2, 3.0), vec2(4.2, -3.0)];
            let tick = tick.map(|by| center + by).to_vec();
            let line = Stroke::new(2.0, style::color(theme.on_dark));
            painter.add(Shape::line(tick, line));
            return;
        }
        let ink = if self.is_open {
            theme.accent
        } else {
            theme.muted
        };
        let line = Stroke::new(1.4, style::color(ink));
        painter.circle_stroke(center, DISC, line);
        let font = (Weight::SemiBold, 11.0);
        let number = one_line(ui, &self.number.to_string(), font, style::color(ink), 20.0);
        put(ui, number, center, Align2::CENTER_CENTER);
    }

    /// What to do, how far it is, and the way there; tells whether that is taken.
    fn hint_ui(&self, ui: &mut Ui, skin: Skin, editor: &Editor) -> bool {
        let muted = style::color(skin.theme.muted);
        let shown = ui.horizontal(|ui| {
            ui.add_space(NUMBER);
            let column = ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 6.0;
                let hint = RichText::new(self.text(skin, "-hint"))
                    .size(12.0)
                    .color(muted);
                ui.add(Label::new(hint).wrap());
                if self.progress.all > 1 {
                    let Progress { have, all } = self.progress;
                    let blanks = [("nth", have.into()), ("count", all.into())];
                    let count = skin.words.fill("find-count", &blanks);
                    ui.label(RichText::new(count).size(12.0).color(muted));
                }
                let is_taken = editor.is_editable()
                    && small_button_ui(ui, skin, &self.text(skin, "-lead")).clicked();
                ui.add_space(6.0);
                is_taken
            });
            column.inner
        });
        shown.inner
    }
}
