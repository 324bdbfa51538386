//! The second window: what whoever presents sees, on a screen of its own.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use eframe::egui::{Context, Ui, ViewportBuilder, ViewportId};

use super::presenter::{Asked, Own, presenter_ui};
use super::shown::Shown;
use crate::app::widgets::Skin;

/// The size of the window where it has no screen of its own, in view points.
const SIZE: [f32; 2] = [1180.0, 740.0];
const SMALLEST: [f32; 2] = [640.0, 420.0];

/// The second window.
#[derive(Clone, Default)]
pub(super) struct Second(Arc<Mutex<Between>>);

/// What lies between both windows.
#[derive(Default)]
struct Between {
    shown: Option<Shown>,
    asked: Vec<Asked>,
    own: Own,
}

impl Second {
    /// What has been asked for in it since the last time.
    pub(super) fn asked(&self) -> Vec<Asked> {
        std::mem::take(&mut self.between().asked)
    }

    /// Shows this in it; without that in a frame it is closed.
    pub(super) fn show(&self, ctx: &Context, skin: Skin, shown: Shown) {
        let id = ViewportId::from_hash_of("presenter");
        let title = skin.words.text("presenter-title");
        let mut window = ViewportBuilder::default()
            .with_title(title.as_ref())
            .with_app_id("seamline")
            .with_inner_size(SIZE)
            .with_min_inner_size(SMALLEST);
        if let Some(screen) = shown.staging.presenter_screen() {
            window = window.with_monitor(screen);
        } else {
            window = window.with_fullscreen(false);
        }
        if self.put(shown) {
            ctx.request_repaint_of(id);
        }
        let second = self.clone();
        ctx.show_viewport_deferred(id, window, move |ui, _| second.ui(ui, skin));
    }

    /// Puts in what is shown from now on; tells whether it looks different.
    fn put(&self, shown: Shown) -> bool {
        let mut between = self.between();
        let before = between.shown.replace(shown);
        let (Some(before), Some(now)) = (&before, &between.shown) else {
            return true;
        };
        !before.is_like(now)
    }

    fn ui(&self, ui: &mut Ui, skin: Skin) {
        let mut between = self.between();
        let Between { shown, asked, own } = &mut *between;
        if let Some(shown) = shown {
            asked.extend(presenter_ui(ui, skin, shown, own));
        }
        if ui.input(|input| input.viewport().close_requested()) {
            asked.push(Asked::Closed);
        }
        if !asked.is_empty() {
            ui.ctx().request_repaint_of(ViewportId::ROOT);
        }
    }

    fn between(&self) -> MutexGuard<'_, Between> {
        // A frame that failed leaves what is shown as it was.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
