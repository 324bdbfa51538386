//! The screens that there are, and where the window of the audience is sent.

use eframe::egui::{Context, ViewportCommand};

use crate::editor::Staging;

/// The screens that there are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Screens {
    /// How many.
    pub(crate) count: usize,
    /// On which of them the window is, counted from 0.
    pub(crate) here: usize,
}

impl Screens {
    /// The screens as the system tells them; none where there is no window of the system.
    pub(crate) fn of(frame: &eframe::Frame) -> Self {
        let Some(window) = frame.winit_window() else {
            return Self::default();
        };
        let here = window.current_monitor();
        let mut all = window.available_monitors();
        Self {
            count: window.available_monitors().count(),
            here: all
                .position(|screen| Some(&screen) == here.as_ref())
                .unwrap_or_default(),
        }
    }
}

/// Where the window of the audience is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// A plain window.
    Window,
    /// Over the screen on which it is.
    Here,
    /// Over this screen.
    Screen(usize),
}

impl Place {
    /// Where it belongs.
    pub(super) fn of(staging: &Staging) -> Self {
        match staging.audience_screen() {
            Some(screen) => Self::Screen(screen),
            None if staging.is_windowed() => Self::Window,
            None => Self::Here,
        }
    }

    /// Sends it there.
    pub(super) fn send(self, ctx: &Context) {
        ctx.send_viewport_cmd(match self {
            Self::Window => ViewportCommand::Fullscreen(false),
            Self::Here => ViewportCommand::Fullscreen(true),
            Self::Screen(screen) => ViewportCommand::SetMonitor(screen),
        });
    }
}
