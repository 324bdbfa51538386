//! The keys of a time-lapse.

use eframe::egui::{Context, Key, Modifiers};

use crate::editor::Lapse;

/// Does what was pressed; tells whether the time-lapse goes on.
pub(super) fn take(ctx: &Context, lapse: &mut Lapse) -> bool {
    let pressed = |key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::Space) {
        lapse.toggle();
    }
    if pressed(Key::ArrowRight) || pressed(Key::PageDown) {
        lapse.forth();
    }
    if pressed(Key::ArrowLeft) || pressed(Key::PageUp) {
        lapse.back();
    }
    if pressed(Key::Home) {
        lapse.go(0);
    }
    if pressed(Key::End) {
        lapse.go(usize::MAX);
    }
    !pressed(Key::Escape)
}
