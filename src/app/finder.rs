//! Find: a small bar above the map that jumps to what holds a text, and marks all of it.

use std::sync::Arc;

use eframe::egui::{
    Align2, Area, Button, Context, Frame, Id, Key, Margin, Modifiers, Order, Rect, RichText, Ui,
    vec2,
};

use super::style;
use super::widgets::{Skin, TextField, close_ui, text_ui};
use crate::editor::Editor;
use crate::interact::Action;
use crate::journey::{Journey, folded};
use crate::layout::Target;

/// What is looked for, and where it was found.
#[derive(Default)]
pub(crate) struct Finder {
    is_open: bool,
    wants_focus: bool,
    has_focus: bool,
    text: String,
    found: Vec<Target>,
    nth: usize,
    /// The journey that was looked through.
    read: Option<Arc<Journey>>,
}

impl Finder {
    /// Opens the bar, ready to be typed in.
    pub(crate) fn open(&mut self) {
        self.is_open = true;
        self.wants_focus = true;
        self.read = None;
    }

    /// Whether something is being typed in the bar.
    pub(crate) fn has_focus(&self) -> bool {
        self.has_focus
    }

    /// Shows the bar at the top of `room` while it is open.
    pub(crate) fn ui(
        &mut self,
        ctx: &Context,
        (skin, editor): (Skin, &Editor),
        room: Rect,
    ) -> Option<Action> {
        if !self.is_open {
            return None;
        }
        let area = Area::new(Id::unique("finder"))
            .order(Order::Foreground)
            .pivot(Align2::RIGHT_TOP)
            .fixed_pos(room.right_top() + vec2(-14.0, 12.0));
        let shown = area.show(ctx, |ui| {
            let frame = Frame::popup(ui.style()).inner_margin(Margin::same(8));
            let bar = |ui: &mut Ui| ui.horizontal(|ui| self.bar_ui(ui, skin, editor)).inner;
            frame.show(ui, bar).inner
        });
        shown.inner
    }

    fn bar_ui(&mut self, ui: &mut Ui, skin: Skin, editor: &Editor) -> Option<Action> {
        let words = skin.words;
        let before = self.text.clone();
        let (by_keys, escaped) = self.field_ui(ui, skin);
        let mut step = by_keys;
        if self.text != before || self.is_behind(editor) {
            self.look(editor);
            step = Some(Step::Here);
        }
        let count = words.fill(
            "find-count",
            &[
                ("nth", (self.nth + 1).min(self.found.len()).into()),
                ("count", self.found.len().into()),
            ],
        );
        let count = RichText::new(count).size(12.0);
        ui.label(count.color(style::color(skin.theme.muted)));
        let mut button = |text: &str, key: &str| {
            let some = !self.found.is_empty();
            let shown = ui.add_enabled(some, Button::new(text).min_size(vec2(26.0, 24.0)));
            let name = words.text(key);
            shown.widget_info(|| {
                eframe::egui::WidgetInfo::labeled(eframe::egui::Role::Button, some, &*name)
            });
            shown.on_hover_text(&*name).clicked()
        };
        if button("↑", "find-previous") {
            step = Some(Step::Back);
        }
        if button("↓", "find-next") {
            step = Some(Step::On);
        }
        if close_ui(ui, skin, &words.text("close")).clicked() || escaped {
            return Some(self.close());
        }
        step.map(|step| self.go(step))
    }

    fn field_ui(&mut self, ui: &mut Ui, skin: Skin) -> (Option<Step>, bool) {
        let name = skin.words.text("find-field");
        let field = TextField {
            id: Id::unique("find"),
            name: &name,
            suggestions: &[],
            is_long: false,
        };
        let back =
            self.has_focus && ui.input_mut(|input| input.consume_key(Modifiers::SHIFT, Key::Enter));
        let hint = RichText::new(&*name).color(style::color(skin.theme.muted));
        let output = text_ui(ui, &field, &mut self.text, |edit| {
            edit.hint_text(hint).desired_width(200.0)
        });
        let response = output.response.response;
        let ended = response.lost_focus();
        let on = ended && ui.input(|input| input.key_pressed(Key::Enter));
        let escaped = ended && ui.input(|input| input.key_pressed(Key::Escape));
        if on || std::mem::take(&mut self.wants_focus) {
            response.request_focus();
        }
        self.has_focus = ui.memory(|memory| memory.has_focus(response.id));
        let step = match (back, on) {
            (true, _) => Some(Step::Back),
            (false, true) => Some(Step::On),
            (false, false) => None,
        };
        (step, escaped)
    }

    fn is_behind(&self, editor: &Editor) -> bool {
        let read = self.read.as_ref();
        !read.is_some_and(|read| Arc::ptr_eq(read, editor.journey()))
    }

    fn look(&mut self, editor: &Editor) {
        self.read = Some(Arc::clone(editor.journey()));
        self.found = found(editor, &self.text);
        self.nth = self.nth.min(self.found.len().saturating_sub(1));
    }

    fn go(&mut self, step: Step) -> Action {
        let count = self.found.len();
        self.nth = match step {
            Step::Here => self.nth,
            Step::On => (self.nth + 1).checked_rem(count).unwrap_or(0),
            Step::Back => {
                let before = self.nth + count.saturating_sub(1);
                before.checked_rem(count).unwrap_or(0)
            }
        };
        Action::Mark(self.found.clone(), self.nth)
    }

    fn close(&mut self) -> Action {
        *self = Self::default();
        Action::Mark(Vec::new(), 0)
    }
}

/// Where to go among what was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Here,
    On,
    Back,
}

/// Everything on the map that holds the text, from left to right.
fn found(editor: &Editor, text: &str) -> Vec<Target> {
    let wanted = folded(text);
    if wanted.is_empty() {
        return Vec::new();
    }
    let holds = |said: &[&str]| said.iter().any(|said| folded(said).contains(&wanted));
    let all = said(editor.journey(), holds).into_iter();
    let placed = all.filter_map(|target| {
        let rect = editor.chart().item(&target)?.rect;
        Some((rect.min, target))
    });
    let mut placed: Vec<_> = placed.collect();
    placed.sort_by(|(a, _), (b, _)| a.x.total_cmp(&b.x).then(a.y.total_cmp(&b.y)));
    placed.into_iter().map(|(_, target)| target).collect()
}

/// Everything that says something that holds.
fn said(journey: &Journey, holds: impl Fn(&[&str]) -> bool) -> Vec<Target> {
    let stages = journey.stages.iter();
    let stages = stages.filter(|stage| holds(&[&stage.title, &stage.note]));
    let touchpoints = journey.touchpoints.iter();
    let touchpoints = touchpoints.filter(|found| {
        let tags = found.tags.iter().any(|tag| holds(&[tag]));
        tags || holds(&[&found.title, &found.note])
    });
    let pains = journey.pain_points.iter();
    let pains = pains.filter(|pain| {
        let tags = pain.tags.iter().any(|tag| holds(&[tag]));
        tags || holds(&[&pain.title, &pain.note])
    });
    let points = journey.curves.iter().flat_map(|curve| {
        let points = curve.points.iter().filter(|point| holds(&[&point.quote]));
        points.map(|point| Target::Point {
            curve: curve.id.clone(),
            touchpoint: point.touchpoint.clone(),
        })
    });
    let handoffs = journey.handoffs.iter().filter(|note| {
        let agreement = note.agreement.as_deref().unwrap_or_default();
        holds(&[&note.passes, &note.breaks, agreement])
    });
    let handoffs = handoffs.map(|note| Target::Handoff {
        from: note.from.clone(),
        to: note.to.clone(),
    });
    let departments = journey.departments.iter();
    let departments = departments.filter(|found| holds(&[&found.name, &found.short]));
    stages
        .map(|stage| Target::Stage(stage.id.clone()))
        .chain(touchpoints.map(|found| Target::Touchpoint(found.id.clone())))
        .chain(pains.map(|pain| Target::PainPoint(pain.id.clone())))
        .chain(points)
        .chain(handoffs)
        .chain(departments.map(|found| Target::Department(found.id.clone())))
        .collect()
}
