//! The outline: the journey as a tree of stages, touchpoints and pain points, in the left panel.

mod drag;
mod following;
mod keys;
mod row;
mod rows;

use std::collections::BTreeSet;

use eframe::egui::{self, Id, Label, Rect, Response, RichText, ScrollArea, Ui, pos2, vec2};

use super::canvas::typed_in_place;
use super::context::context_ui;
use super::request::Request;
use super::style;
use super::widgets::Skin;
use crate::editor::Editor;
use crate::interact::Action;
use crate::layout::Target;
use drag::Drag;
use following::stands;
use row::{Look, ROW, row_ui, sign_of, typed_in};
use rows::{Fold, Row, Rows};

/// The outline: what of it is folded, and what is being done in it.
#[derive(Default)]
pub(crate) struct Outline {
    folded: BTreeSet<Target>,
    rows: Rows,
    /// What of the selection was followed last.
    followed: Option<Target>,
    /// The row where the keyboard stands.
    current: Option<usize>,
    /// Whether the current row is to be scrolled to.
    scrolls: bool,
    has_focus: bool,
    /// The row that was given the keyboard's focus last.
    focused: Option<Id>,
    wish: Wish,
    /// Which text is typed in a row of the outline and not on the map.
    typed: Option<u64>,
    drag: Option<Drag>,
}

/// Whether the outline wants the keyboard's focus.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Wish {
    /// It keeps it where it has it.
    #[default]
    Keep,
    /// It takes it back where nobody else has it.
    Regain,
    /// It takes it.
    Take,
}

impl Outline {
    /// Whether it has the keyboard's focus.
    pub(crate) fn has_focus(&self) -> bool {
        self.has_focus
    }

    /// Takes the keyboard's focus as soon as it is shown.
    pub(crate) fn enter(&mut self) {
        *self = Self {
            folded: std::mem::take(&mut self.folded),
            wish: Wish::Take,
            ..Self::default()
        };
    }

    /// Takes note that something else is shown in its place.
    pub(crate) fn rest(&mut self) {
        self.has_focus = false;
    }

    /// Shows the rows that are seen; gives what is asked for, and where the row is whose title is typed.
    pub(crate) fn ui(
        &mut self,
        ui: &mut Ui,
        skin: Skin,
        editor: &Editor,
    ) -> (Vec<Request>, Option<Rect>) {
        self.follow(editor);
        self.claim_typing(editor);
        if self.rows.len() == 0 {
            let muted = style::color(skin.theme.muted);
            let text = RichText::new(skin.words.text("outline-empty")).color(muted);
            ui.add(Label::new(text).wrap());
            return (Vec::new(), None);
        }
        let scroll = ScrollArea::vertical().auto_shrink(false);
        let shown = scroll.show_viewport(ui, |ui, seen| self.rows_ui(ui, skin, editor, seen));
        shown.inner
    }

    /// Folds what is below a row, or unfolds it.
    fn fold(&mut self, nth: usize, is_folded: bool) {
        let Some(target) = self.rows.target(nth) else {
            return;
        };
        if is_folded {
            self.folded.insert(target);
        } else {
            self.folded.remove(&target);
        }
        self.rows.grow_stale();
    }

    /// Takes over what begins to be typed while the keyboard is here, and takes the focus back after it.
    fn claim_typing(&mut self, editor: &Editor) {
        match editor.typing() {
            Some(typing) if self.has_focus || self.typed.is_some() => {
                self.typed = Some(typing.nth());
            }
            None if self.typed.take().is_some() => self.wish = Wish::Regain,
            Some(_) | None => {}
        }
    }

    fn rows_ui(
        &mut self,
        ui: &mut Ui,
        skin: Skin,
        editor: &Editor,
        seen: Rect,
    ) -> (Vec<Request>, Option<Rect>) {
        let all = ui.max_rect();
        ui.set_height(ROW * self.rows.len() as f32);
        let rect_of = |nth: usize| {
            let top = all.top() + ROW * nth as f32;
            Rect::from_min_size(pos2(all.left(), top), vec2(all.width() - 6.0, ROW))
        };
        let first = (seen.top() / ROW).max(0.0) as usize;
        let past = ((seen.bottom() / ROW).ceil() as usize).min(self.rows.len());
        // The row of the keyboard keeps the focus where it is not seen.
        let here = self.current.unwrap_or_default();
        let apart = (!(first..past).contains(&here)).then_some(here);
        let mut asked = Vec::new();
        let mut typed = None;
        for nth in (first..past).chain(apart) {
            let rect = rect_of(nth);
            let shown = self.row_ui(ui, skin, editor, (nth, rect));
            asked.extend(shown);
            typed = typed.or_else(|| self.typed_at(editor, (nth, rect)));
        }
        if std::mem::take(&mut self.scrolls) && self.current.is_some() {
            let margin = vec2(0.0, ROW);
            if !seen.contains_rect(rect_of(here).translate(-all.min.to_vec2()).shrink(1.0)) {
                ui.scroll_to_rect(rect_of(here).expand2(margin), None);
            }
        }
        self.keep_focus(ui);
        asked.extend(self.drag_ui(ui, skin, editor, all));
        (asked, typed)
    }

    fn row_ui(
        &mut self,
        ui: &Ui,
        skin: Skin,
        editor: &Editor,
        (nth, rect): (usize, Rect),
    ) -> Vec<Request> {
        let found = self.rows.get(nth).zip(self.rows.target(nth));
        let (Some(((row, fold), target)), Some(journey)) = (found, self.rows.journey()) else {
            return Vec::new();
        };
        let look = Look {
            journey,
            row,
            fold,
            stands: stands(editor, &target),
            is_current: nth == self.current.unwrap_or_default(),
        };
        let shown = row_ui(ui, skin, &look, (rect, id_of(row)));
        let menu = context_ui(&shown, skin, editor).map(Request::from);
        let mut asked: Vec<_> = self.asked_of(&shown, editor, (nth, target)).collect();
        asked.extend(menu);
        asked
    }

    /// What a hand asks for at a row.
    fn asked_of(
        &mut self,
        shown: &Response,
        editor: &Editor,
        (nth, target): (usize, Target),
    ) -> impl Iterator<Item = Request> + use<> {
        let at = shown.interact_pointer_pos();
        let row = self.rows.row(nth);
        let on_sign = row
            .zip(at)
            .is_some_and(|(row, at)| sign_of(row, shown.rect).contains(at));
        let mut asked = Vec::new();
        if shown.drag_started() && editor.is_editable() {
            asked.extend(self.begin_drag(editor, &target));
        } else if shown.secondary_clicked() {
            asked.push(Action::PointAt(Some(target)));
            self.wish = Wish::Take;
        } else if shown.double_clicked() && !on_sign {
            asked.push(Action::StartTyping(target));
        } else if shown.clicked() && on_sign {
            let is_open = matches!(self.rows.get(nth), Some((_, Fold::Open)));
            self.fold(nth, is_open);
            shown
                .ctx
                .request_discard("the outline is folded in this frame");
        } else if shown.clicked() {
            let held = shown.ctx.input(|input| input.modifiers);
            asked.push(self.chosen(editor, (nth, target), held));
            self.wish = Wish::Take;
        }
        asked.into_iter().map(Request::from)
    }

    /// What a click selects: one, one more or less, or all up to here.
    fn chosen(
        &self,
        editor: &Editor,
        (nth, target): (usize, Target),
        held: egui::Modifiers,
    ) -> Action {
        if held.command {
            return Action::Toggle(target);
        }
        let Some(here) = self.current.filter(|_| held.shift) else {
            return Action::Reveal(target);
        };
        let depth = self.rows.row(nth).map(Row::depth);
        let between = here.min(nth)..=here.max(nth);
        let alike = between.filter(|&nth| self.rows.row(nth).map(Row::depth) == depth);
        let reached = alike.filter_map(|nth| self.rows.target(nth));
        let kept = editor.selection().targets().iter().cloned();
        let all = kept.chain(reached).filter(|other| *other != target);
        Action::Select(all.chain([target.clone()]).collect())
    }

    fn typed_at(&self, editor: &Editor, (nth, rect): (usize, Rect)) -> Option<Rect> {
        let typing = editor.typing()?;
        let is_here = self.typed == Some(typing.nth()) && self.current == Some(nth);
        let row = self.rows.row(nth).filter(|_| is_here)?;
        Some(typed_in(row, rect))
    }

    /// The keyboard stays on the current row, whichever that is.
    fn keep_focus(&mut self, ui: &Ui) {
        let row = self.rows.row(self.current.unwrap_or_default());
        let Some(id) = row.map(id_of) else { return };
        let wish = std::mem::take(&mut self.wish);
        let went = self.has_focus && self.focused != Some(id);
        ui.memory_mut(|memory| {
            let other = memory
                .focused()
                .filter(|other| Some(*other) != self.focused);
            let is_free = other.is_none_or(|other| other == typed_in_place());
            let takes = match wish {
                Wish::Keep => went && is_free,
                Wish::Regain => is_free,
                Wish::Take => true,
            };
            if takes {
                memory.request_focus(id);
            }
            self.has_focus = memory.has_focus(id);
        });
        if self.has_focus {
            self.focused = Some(id);
        }
    }
}

fn id_of(row: Row) -> Id {
    Id::unique("outline").with(row)
}
