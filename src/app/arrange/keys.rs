//! The keys of the list of shots while it has the focus.

use eframe::egui::{Context, FocusDirection, Key, Modifiers};

use super::Arrange;
use crate::interact::Action;

/// What a key means in the list.
#[derive(Debug, Clone, Copy)]
enum Means {
    /// Go so many rows down.
    Go(isize),
    /// Move the chosen shot so many places down.
    Move(isize),
    /// Leave the chosen shot out, or show it again.
    Toggle,
}

/// All keys; those with more held come first, as others stand for fewer.
const KEYS: [(Modifiers, Key, Means); 7] = [
    (Modifiers::ALT, Key::ArrowUp, Means::Move(-1)),
    (Modifiers::ALT, Key::ArrowDown, Means::Move(1)),
    (Modifiers::NONE, Key::ArrowUp, Means::Go(-1)),
    (Modifiers::NONE, Key::ArrowDown, Means::Go(1)),
    (Modifiers::NONE, Key::Home, Means::Go(isize::MIN)),
    (Modifiers::NONE, Key::End, Means::Go(isize::MAX)),
    (Modifiers::NONE, Key::Space, Means::Toggle),
];

impl Arrange {
    /// Does what keys ask of the list while it has the focus; to be called before anything is shown.
    pub(crate) fn take_keys(&mut self, ctx: &Context, is_editable: bool) -> Option<Action> {
        if !(self.is_open && self.has_focus) {
            return None;
        }
        if self.carried.is_some() {
            let escape = |input: &mut eframe::egui::InputState| {
                input.consume_key(Modifiers::NONE, Key::Escape)
            };
            if ctx.input_mut(escape) {
                self.carried = None;
            }
            return None;
        }
        let means = ctx.input_mut(|input| {
            let mut keys = KEYS.iter();
            let key = keys.find(|(held, key, _)| input.consume_key(*held, *key));
            key.map(|(_, _, means)| *means)
        })?;
        // The arrows lead through the list and not from part to part.
        ctx.memory_mut(|memory| memory.move_focus(FocusDirection::None));
        let place = self.place()?;
        self.is_wanted = true;
        match means {
            Means::Go(by) => {
                let last = self.shots.len().saturating_sub(1);
                self.choose_at(place.saturating_add_signed(by).min(last));
                None
            }
            _ if !is_editable => None,
            Means::Move(-1) => self.moved(place, place.checked_sub(1)?),
            Means::Move(_) => self.moved(place, place + 2),
            Means::Toggle => self.left_out(place),
        }
    }
}
