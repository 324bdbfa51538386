//! The camera on its way from one shot to the next.

use eframe::egui;

use crate::scene::Scene;
use crate::slides::{Deck, FLIGHT, Page, Shot, between};

/// A flight that goes on.
pub(super) struct Flight {
    from: (Shot, usize),
    /// When its first frame was drawn, in seconds of the window.
    began: Option<f64>,
}

impl Flight {
    /// A flight from a shot after some steps.
    pub(super) fn from(shot: Shot, step: usize) -> Self {
        Self {
            from: (shot, step),
            began: None,
        }
    }

    /// What is seen on the way; `None` once it is over, and where nothing is to move.
    pub(super) fn scene(
        &mut self,
        ctx: &egui::Context,
        deck: &Deck,
        to: (&Shot, usize),
        page: Page,
    ) -> Option<Scene> {
        // Without animations in egui's style nothing flies: so does who wants less motion.
        if ctx.global_style().animation_time <= 0.0 {
            return None;
        }
        let (now, step) = ctx.input(|input| (input.time, input.stable_dt));
        // The first frame is on its way already: a key is seen to do something at once.
        let began = *self
            .began
            .get_or_insert(now - f64::from(step.clamp(0.008, 0.033)));
        let share = (now - began) as f32 / FLIGHT;
        if share >= 1.0 {
            return None;
        }
        ctx.request_repaint();
        let (shot, steps) = &self.from;
        Some(between(deck, (shot, *steps), to, share, page))
    }
}
