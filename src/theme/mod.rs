//! Colours, sizes and type, read from `assets/themes`.

mod color;
mod sizes;

use std::sync::OnceLock;

use serde::Deserialize;

pub use color::Color;
pub use sizes::{Sizes, Weight};

/// Light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Shade {
    /// Dark ink on light paper.
    #[default]
    Light,
    /// Light ink on dark paper.
    Dark,
}

/// All colours of one shade.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// The canvas.
    pub paper: Color,
    /// Side panels.
    pub panel: Color,
    /// Cards and fields.
    pub card: Color,
    /// Hairlines.
    pub line: Color,
    /// Text and curve.
    pub ink: Color,
    /// Second text.
    pub muted: Color,
    /// Lines that stay back: quiet seams, guides.
    pub faint: Color,
    /// Selection, focus, the active view.
    pub accent: Color,
    /// Stage chevrons.
    pub stage: Color,
    /// Text on stages, departments and the accent.
    pub on_dark: Color,
    /// What nobody owns, the worst seam, severity.
    pub alarm: Color,
    /// The ground of a card that alarms.
    pub alarm_wash: Color,
    /// A win, and the to-be curve.
    pub success: Color,
    /// Text about a win, and the name of the to-be curve.
    pub success_ink: Color,
    /// The ground of a number that should be noticed.
    pub notice: Color,
    /// Its edge.
    pub notice_line: Color,
    /// Its text.
    pub notice_ink: Color,
    /// The shadow of a card.
    pub shadow: Color,
    emotions: [Color; 5],
    departments: [Color; 8],
    department_inks: [Color; 8],
    /// How strongly the best and worst emotion lie on their lane, 0 to 1.
    pub glow: f32,
    /// How strongly a department's colour lies on the card of a pain point, 0 to 1.
    pub wash: f32,
    /// How strongly a department's colour lies on its bar, 0 to 1.
    pub tint: f32,
}

impl Theme {
    /// The theme of `shade`.
    pub fn of(shade: Shade) -> &'static Self {
        static THEMES: [OnceLock<Theme>; 2] = [OnceLock::new(), OnceLock::new()];
        let [light, dark] = &THEMES;
        match shade {
            Shade::Light => {
                light.get_or_init(|| read(include_str!("../../assets/themes/light.ron")))
            }
            Shade::Dark => dark.get_or_init(|| read(include_str!("../../assets/themes/dark.ron"))),
        }
    }

    /// Whether its paper is dark.
    pub fn is_dark(&self) -> bool {
        self.paper.contrast(Color::WHITE) > 4.5
    }

    /// The colour of an emotion from −2 to +2, mixed between whole steps.
    pub fn emotion(&self, emotion: f32) -> Color {
        let along = (emotion.clamp(-2.0, 2.0) + 2.0).clamp(0.0, 4.0);
        let [worst, bad, middling, good, best] = self.emotions;
        let (from, to) = match along {
            along if along < 1.0 => (worst, bad),
            along if along < 2.0 => (bad, middling),
            along if along < 3.0 => (middling, good),
            _ => (good, best),
        };
        from.mixed(to, if along >= 4.0 { 1.0 } else { along.fract() })
    }

    /// The colour of the nth named department colour, counted from 0 and again from the start after eight.
    pub fn department(&self, nth: usize) -> Color {
        self.departments
            .iter()
            .copied()
            .cycle()
            .nth(nth % self.departments.len())
            .unwrap_or(self.muted)
    }

    /// The same department as text and edge on paper, where it must be read.
    pub fn department_ink(&self, nth: usize) -> Color {
        self.department_inks
            .iter()
            .copied()
            .cycle()
            .nth(nth % self.department_inks.len())
            .unwrap_or(self.ink)
    }
}

/// Reads a theme that is part of the program; one that cannot be read is a fault of the build.
fn read(source: &str) -> Theme {
    match ron::from_str(source) {
        Ok(theme) => theme,
        Err(error) => unreachable!("a bundled theme cannot be read: {error}"),
    }
}
