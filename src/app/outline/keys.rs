//! The keys of the outline: steps, folds, and moves of what is selected.

use eframe::egui::{self, Context, FocusDirection, Key, Modifiers};

use super::Outline;
use super::rows::Fold;
use crate::app::request::Request;
use crate::editor::Editor;
use crate::interact::Action;
use crate::layout::Way;

/// What a key means in the outline.
#[derive(Debug, Clone, Copy)]
enum Means {
    /// Go to a row.
    Go(To),
    /// Go to the next row, and keep what is selected.
    Reach(To),
    /// Fold, or go to what holds it.
    Fold,
    /// Unfold, or go to the first thing in it.
    Unfold,
    /// Move what is selected in its order.
    Move(Way),
    /// Type the title.
    Rename,
}

#[derive(Debug, Clone, Copy)]
enum To {
    First,
    Above,
    Below,
    Last,
}

/// All keys of the outline; those with more held come first, as others stand for fewer.
const KEYS: [(Modifiers, Key, Means); 11] = [
    (Modifiers::ALT, Key::ArrowUp, Means::Move(Way::Previous)),
    (Modifiers::ALT, Key::ArrowDown, Means::Move(Way::Next)),
    (Modifiers::SHIFT, Key::ArrowUp, Means::Reach(To::Above)),
    (Modifiers::SHIFT, Key::ArrowDown, Means::Reach(To::Below)),
    (Modifiers::NONE, Key::ArrowUp, Means::Go(To::Above)),
    (Modifiers::NONE, Key::ArrowDown, Means::Go(To::Below)),
    (Modifiers::NONE, Key::ArrowLeft, Means::Fold),
    (Modifiers::NONE, Key::ArrowRight, Means::Unfold),
    (Modifiers::NONE, Key::Home, Means::Go(To::First)),
    (Modifiers::NONE, Key::End, Means::Go(To::Last)),
    (Modifiers::NONE, Key::Enter, Means::Rename),
];

impl Outline {
    /// Does what keys ask of the outline while it has the focus; to be called before anything is shown.
    pub(crate) fn take_keys(&mut self, ctx: &Context, editor: &Editor) -> Vec<Request> {
        if self.drag.is_some() {
            return self.take_escape(ctx);
        }
        let is_here = ctx.memory(egui::Memory::focused) == self.focused;
        if !(self.has_focus && is_here) || editor.typing().is_some() {
            return Vec::new();
        }
        let pressed = ctx.input_mut(|input| {
            let mut keys = KEYS.iter();
            let key = keys.find(|(held, key, _)| input.consume_key(*held, *key));
            key.map(|(_, _, means)| *means)
        });
        let Some(means) = pressed else {
            return Vec::new();
        };
        // The arrows lead through the outline and not from part to part.
        ctx.memory_mut(|memory| memory.move_focus(FocusDirection::None));
        self.mean(means, editor).into_iter().collect()
    }

    fn take_escape(&mut self, ctx: &Context) -> Vec<Request> {
        if !ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            return Vec::new();
        }
        self.drag = None;
        vec![Action::Revoke.into()]
    }

    fn mean(&mut self, means: Means, editor: &Editor) -> Option<Request> {
        let here = self.current.unwrap_or_default();
        let action = match means {
            Means::Go(to) => Action::Reveal(self.rows.target(self.row_to(to)?)?),
            Means::Reach(to) => {
                let next = self.rows.target(self.row_to(to)?)?;
                let selected = editor.selection().targets().iter();
                let kept = selected.filter(|target| **target != next).cloned();
                Action::Select(kept.chain([next.clone()]).collect())
            }
            Means::Fold => match self.rows.get(here)? {
                (_, Fold::Open) => {
                    self.fold(here, true);
                    return None;
                }
                (row, _) => {
                    let holder = self.rows.at_or_above(here, row.depth().checked_sub(1)?)?;
                    Action::Reveal(self.rows.target(holder)?)
                }
            },
            Means::Unfold => match self.rows.get(here)?.1 {
                Fold::Closed(_) => {
                    self.fold(here, false);
                    return None;
                }
                Fold::Open => Action::Reveal(self.rows.target(here + 1)?),
                Fold::Nothing => return None,
            },
            Means::Move(way) => Action::Shift(way),
            Means::Rename => Action::StartTyping(self.rows.target(here)?),
        };
        Some(action.into())
    }

    fn row_to(&self, to: To) -> Option<usize> {
        let last = self.rows.len().checked_sub(1)?;
        Some(match (to, self.current) {
            (To::First, _) | (To::Above | To::Below, None) => 0,
            (To::Last, _) => last,
            (To::Above, Some(here)) => here.saturating_sub(1),
            (To::Below, Some(here)) => (here + 1).min(last),
        })
    }
}
