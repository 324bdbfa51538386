//! Doing what is asked for: the one place where every Action ends.

use super::{Editor, look};
use crate::edit::{CurveEdit, Edit};
use crate::interact::{Action, Ask, Camera, MARGIN, Selection, Typed};
use crate::journey::CurveState;
use crate::layout::Target;
use crate::tools::{DRAW, SELECT, carry, tool_kind};

impl Editor {
    pub(super) fn act(&mut self, action: Action) {
        self.acts += u64::from(!only_looks(&action));
        match action {
            Action::Select(targets) => self.selection = targets.into_iter().collect(),
            Action::Toggle(target) => self.selection.toggle(target),
            Action::PointAt(target) => self.point_at(target),
            Action::SelectAll => self.selection = self.everything(),
            Action::Walk(way) => self.walk(way),
            Action::Reveal(target) => self.reveal(target),
            Action::Mark(found, nth) => self.mark(found, nth),
            Action::Pan(by) => self.move_camera(|camera| camera.pan(by)),
            Action::ZoomAt(at, factor) => self.move_camera(|camera| camera.zoom_at(at, factor)),
            Action::ZoomTo(zoom) => self.zoom_to(zoom),
            Action::ZoomIn => self.zoom_to(self.camera.closer()),
            Action::ZoomOut => self.zoom_to(self.camera.farther()),
            Action::Fit => self.fit(),
            Action::FitSelection => self.fit_selection(),
            Action::Flip(id) => self.flip(id),
            Action::Tick(step) => self.tick(step),
            Action::Regard(regard) => self.regard(regard),
            Action::Take(id) => self.take(id),
            Action::Cancel => self.cancel(),
            Action::Edit(edit) => {
                self.edit(&edit);
            }
            Action::Begin(step) => self.history.begin(step),
            Action::Instead(edit) => {
                self.edit_instead(&edit);
            }
            Action::Commit => self.commit(),
            Action::Revoke => self.revoke(),
            Action::Undo => self.undo(),
            Action::Redo => self.redo(),
            Action::Add(new) => self.add(new),
            Action::StartTyping(target) => self.start_typing(target),
            Action::TypeHere => {
                if let Some(target) = self.selection.focus().cloned() {
                    self.start_typing(target);
                }
            }
            Action::Type(text) => self.type_text(&text),
            Action::EndTyping(how) => self.end_typing(how),
            Action::Give(nth) => self.give(nth),
            Action::LetHelp(nth) => self.let_help(nth),
            Action::Worsen(by) => self.worsen(by),
            Action::Lift(by) => self.lift(by),
            Action::Shift(way) => self.shift(way),
            Action::Duplicate => self.duplicate(),
            Action::Copy => self.copy(),
            Action::Cut => self.cut(),
            Action::Paste(part) => self.paste(part),
            Action::AddLines(lines) => self.add_lines(lines),
            Action::Remove => self.remove(),
            Action::MergeStages => self.merge_stages(),
            Action::SplitStage => self.split_stage(),
            Action::DrawOn(curve) => self.drawn_on = Some(curve),
            Action::DrawCurve(state) => self.draw_curve(&state),
            Action::Carry(what) => self.borrowed = Some(carry(what)),
            Action::Version(action) => self.do_with_version(action),
            Action::Ask(ask) => self.asks.push(ask),
        }
    }

    fn point_at(&mut self, target: Option<Target>) {
        match target {
            Some(target) if self.selection.contains(&target) => {}
            Some(target) => self.selection = target.into(),
            None => self.selection = Selection::default(),
        }
    }

    /// Selects a thing and brings it into view.
    pub(super) fn reveal(&mut self, target: Target) {
        self.show(&target);
        self.selection = target.into();
    }

    /// Brings a thing into view.
    pub(super) fn show(&mut self, target: &Target) {
        let Some(item) = self.chart.item(target) else {
            return;
        };
        let before = self.camera;
        self.camera.show(item.rect);
        self.is_fitted &= self.camera == before;
    }

    /// Marks what was found and goes to one of it.
    fn mark(&mut self, found: Vec<Target>, nth: usize) {
        let here = found.get(nth).cloned();
        self.found = found.into_iter().collect();
        if let Some(here) = here {
            self.reveal(here);
        }
    }

    pub(super) fn move_camera(&mut self, movement: impl FnOnce(&mut Camera)) {
        movement(&mut self.camera);
        self.camera.stay_near(self.chart.bounds());
        self.is_fitted = false;
    }

    fn zoom_to(&mut self, zoom: f32) {
        self.move_camera(|camera| camera.zoom_to(camera.view().center(), zoom));
    }

    pub(super) fn fit(&mut self) {
        self.camera.fit_journey(self.chart.bounds());
        self.is_fitted = true;
    }

    /// Goes on to show the whole journey where it did so before it grew or shrank.
    pub(super) fn stay_fitted(&mut self) {
        if self.is_fitted {
            self.fit();
        }
    }

    fn fit_selection(&mut self) {
        let rects = self.selection.targets().iter();
        let rects = rects.filter_map(|target| Some(self.chart.item(target)?.rect));
        if let Some(all) = rects.reduce(|a, b| a.union(&b)) {
            self.move_camera(|camera| camera.fit(all, MARGIN));
        }
    }

    fn flip(&mut self, id: &'static str) {
        look::flip(&mut self.look, id);
        self.lay_out();
        self.stay_fitted();
    }

    fn take(&mut self, id: &'static str) {
        if let Some(kind) = tool_kind(id) {
            self.kind = kind;
            self.tool = (kind.make)();
        }
    }

    /// Takes the pen to the first curve that says this.
    fn draw_curve(&mut self, state: &CurveState) {
        let says = |editor: &Self| {
            let mut curves = editor.journey().curves.iter();
            Some(curves.find(|curve| curve.state == *state)?.id.clone())
        };
        if says(self).is_none() {
            let persona = self
                .journey()
                .as_is()
                .and_then(|as_is| as_is.persona.clone());
            let state = state.clone();
            self.edit(&Edit::Curve(CurveEdit::Add { state, persona }));
        }
        self.drawn_on = says(self);
        self.take(DRAW.id);
    }

    /// One step back each time: typing, the gesture, the tool, the selection.
    fn cancel(&mut self) {
        if self.typing.is_some() {
            self.end_typing(Typed::GiveUp);
        } else if !self.is_idle() {
            self.give_up_gesture();
        } else if self.tool() == SELECT.id {
            self.selection = Selection::default();
        } else {
            self.take(SELECT.id);
        }
    }
}

/// Whether typing and gestures end before this is done: not for what only moves the view or says
/// something, and not for what is a part of them.
pub(super) fn ends_others(action: &Action) -> bool {
    let is_part = matches!(
        action,
        Action::Cancel | Action::Type(_) | Action::EndTyping(_) | Action::Ask(Ask::Tell(_))
    );
    !(is_part || only_looks(action))
}

/// Whether it only moves the view.
fn only_looks(action: &Action) -> bool {
    matches!(
        action,
        Action::Mark(..)
            | Action::Pan(_)
            | Action::ZoomAt(..)
            | Action::ZoomTo(_)
            | Action::ZoomIn
            | Action::ZoomOut
            | Action::Fit
            | Action::FitSelection
    )
}

/// Whether it is a part of what a panel has begun; anything else ends that as a step.
pub(super) fn goes_on(action: &Action) -> bool {
    matches!(
        action,
        Action::Begin(_) | Action::Instead(_) | Action::Commit | Action::Revoke
    )
}
