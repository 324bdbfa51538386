//! The parts that panels are made of; each sizes, allocates, interacts and paints, and says its name.

mod badge;
mod card;
mod chip;
mod choice;
mod close;
mod command;
mod department;
mod dots;
mod field;
mod fold;
mod heading;
mod link;
mod named;
mod numbered;
mod prominent;
mod segments;
mod step;
mod switch;
mod titled;
mod tool;
mod typed;

use eframe::egui::{self, Align2, Color32, Galley, Pos2, Rect, Ui};
use std::sync::Arc;

pub(crate) use badge::{Badge, badge_width};
pub(crate) use card::{Card, card_ui};
pub(crate) use chip::{Chip, chip_ui};
pub(crate) use choice::{Choice, Closes, Offer, Shown, Tone, choice_ui};
pub(crate) use close::close_ui;
pub(crate) use command::{CommandRow, command_row_ui};
pub(crate) use department::{DepartmentRow, add_ui, department_ui, nobody_ui};
pub(crate) use dots::dots_ui;
pub(crate) use field::{Value, field_ui};
pub(crate) use fold::{Fold, fold_ui};
pub(crate) use heading::{heading_ui, subheading_ui};
pub(crate) use link::link_ui;
pub(crate) use named::named_ui;
pub(crate) use numbered::{BEHIND_NUMBER, number_ui};
pub(crate) use prominent::{prominent_ui, small_button_ui};
pub(crate) use segments::{segments_at_ui, segments_ui};
pub(crate) use step::{Step, step_ui};
pub(crate) use switch::switch_ui;
pub(crate) use tool::{Icon, Stands, tool_ui};
pub(crate) use typed::{TextField, text_ui};

use crate::journey::{shown_label, shown_lines};
use crate::text;
use crate::theme::{Theme, Weight};
use crate::words::Words;

use super::style;

/// What every panel needs to look and to speak like the rest.
#[derive(Clone, Copy)]
pub(crate) struct Skin {
    /// The colours.
    pub(crate) theme: &'static Theme,
    /// The texts.
    pub(crate) words: Words,
}

/// At most this many lines of one text; the whole of it is in the tooltip of the map.
const MOST_LINES: usize = 24;

/// Characters of a line that are laid out at most; no window is as wide.
const MOST_DRAWN: usize = 1_000;

/// What a reader of the screen is told of something that others may have named: nothing hidden in it.
pub(crate) fn told(text: &str) -> String {
    shown_lines(text, MOST_DRAWN)
}

/// One line of text, with nothing hidden in it, that ends in `…` where it is wider than `width`.
pub(crate) fn one_line(
    ui: &Ui,
    text: &str,
    (weight, size): (Weight, f32),
    color: Color32,
    width: f32,
) -> Arc<Galley> {
    let format = egui::TextFormat::simple(style::font(weight, size), color);
    let mut job = egui::text::LayoutJob::default();
    let text = shown_label(text, MOST_DRAWN);
    if text::turns_left(&text) {
        // egui would cut what stands at the right, which here is the beginning.
        let line = fitting_line(&text, (weight, size), width);
        for part in text::in_visual_order(&line, weight) {
            job.append(&part, 0.0, format.clone());
        }
    } else {
        job.append(&text, 0.0, format);
    }
    job.wrap = egui::text::TextWrapping::truncate_at_width(width.max(0.0));
    job.break_on_newline = false;
    ui.painter().layout_job(job)
}

/// As much of a text as a line of `width` holds.
fn fitting_line(text: &str, (weight, size): (Weight, f32), width: f32) -> String {
    let setting = text::Setting {
        weight,
        size,
        ..text::Setting::default()
    };
    let block = text::wrap(text, setting, width, 1);
    block
        .lines
        .first()
        .map_or_else(String::new, ToString::to_string)
}

/// A text in lines that are broken with a hyphen where a word is wider than `width`.
pub(super) fn wrapped(
    ui: &Ui,
    skin: Skin,
    text: &str,
    (weight, size): (Weight, f32),
    color: Color32,
    width: f32,
) -> Arc<Galley> {
    let setting = text::Setting {
        weight,
        size,
        hyphens: text::Hyphens::of(skin.words.language().tag()),
    };
    let block = text::wrap(text, setting, width, MOST_LINES);
    let font = style::font(weight, block.size);
    let lines = block.lines.iter();
    let lines: Vec<_> = lines
        .map(|line| text::in_visual_order(line, weight).concat())
        .collect();
    // The width of the bundled font without kerning is the widest that the lines can be.
    ui.painter()
        .layout(lines.join("\n"), font, color, f32::INFINITY)
}

/// Paints a galley with `anchor` of it at `at`; tells where it is.
pub(crate) fn put(ui: &Ui, galley: Arc<Galley>, at: Pos2, anchor: Align2) -> Rect {
    let rect = anchor.anchor_size(at, galley.size());
    ui.painter().galley(rect.min, galley, Color32::PLACEHOLDER);
    rect
}

/// The edge of a field or card; of one that can be clicked and is pointed at, a livelier one.
pub(super) fn edge(skin: Skin, lively: bool) -> egui::Stroke {
    let (width, color) = if lively {
        (1.5, skin.theme.accent)
    } else {
        (1.0, skin.theme.line)
    };
    egui::Stroke::new(width, style::color(color))
}
