//! The panel of Problems: what a reader of the journey should mend; a click leads to the place.

use eframe::egui::{Panel, RichText, Sense, Ui};
use egui_extras::{Column, TableBuilder};

use super::desk::Desk;
use super::request::Request;
use super::style;
use super::widgets::{Skin, close_ui, heading_ui};
use crate::interact::Action;
use crate::journey::{List, Place, Problem, Urgency};
use crate::layout::Target;

const ROW: f32 = 24.0;

/// What became of the panel in this frame.
pub(crate) struct Shown {
    /// What is asked for.
    pub(crate) asked: Option<Request>,
    /// Whether the panel was closed.
    pub(crate) closed: bool,
}

/// Shows the panel of Problems.
pub(crate) fn problems_ui(ui: &mut Ui, skin: Skin, desk: &Desk) -> Shown {
    let problems = desk.problems();
    let panel = Panel::bottom("problems")
        .frame(style::bar(skin.theme))
        .resizable(true)
        .default_size(190.0)
        .size_range(90.0..=420.0);
    let shown = panel.show(ui, |ui| {
        let closed = header_ui(ui, skin);
        let asked = if problems.is_empty() {
            let none = RichText::new(skin.words.text("problems-none"));
            ui.label(none.color(style::color(skin.theme.muted)));
            None
        } else {
            table_ui(ui, skin, problems)
        };
        Shown { asked, closed }
    });
    shown.inner
}

/// The title, and the cross that closes the panel.
fn header_ui(ui: &mut Ui, skin: Skin) -> bool {
    ui.horizontal(|ui| {
        heading_ui(ui, skin, &skin.words.text("problems-title"));
        let right = eframe::egui::Layout::right_to_left(eframe::egui::Align::Center);
        ui.with_layout(right, |ui| {
            close_ui(ui, skin, &skin.words.text("close")).clicked()
        })
        .inner
    })
    .inner
}

fn table_ui(ui: &mut Ui, skin: Skin, problems: &[Problem]) -> Option<Request> {
    let mut asked = None;
    TableBuilder::new(ui)
        .sense(Sense::click())
        .column(Column::exact(70.0))
        .column(Column::remainder().clip(true))
        .column(Column::remainder().clip(true))
        .column(Column::remainder().clip(true))
        .header(ROW, |mut row| {
            for key in ["urgency", "place", "what", "action"] {
                row.col(|ui| {
                    let text = skin.words.text(&format!("problems-column-{key}"));
                    let text = RichText::new(text).size(12.0);
                    ui.label(text.color(style::color(skin.theme.muted)));
                });
            }
        })
        .body(|body| {
            body.rows(ROW, problems.len(), |mut row| {
                let Some(problem) = problems.get(row.index()) else {
                    return;
                };
                row.col(|ui| urgency_ui(ui, skin, problem.urgency()));
                let texts = [
                    problem.place_text(skin.words),
                    what_text(skin, problem),
                    problem.remedy(skin.words),
                ];
                for text in texts {
                    row.col(|ui| {
                        ui.label(&text).on_hover_text(&text);
                    });
                }
                if row.response().clicked() {
                    asked = target_of(&problem.place).map(|at| Action::Reveal(at).into());
                }
            });
        });
    asked
}

fn urgency_ui(ui: &mut Ui, skin: Skin, urgency: Urgency) {
    let (key, color) = match urgency {
        Urgency::High => ("urgency-high", skin.theme.alarm),
        Urgency::Medium => ("urgency-medium", skin.theme.ink),
        Urgency::Low => ("urgency-low", skin.theme.muted),
    };
    let text = RichText::new(skin.words.text(key));
    ui.label(text.color(style::color(color)));
}

/// What it is, with the nearest name where one is near.
fn what_text(skin: Skin, problem: &Problem) -> String {
    let text = problem.what_text(skin.words);
    match &problem.nearest {
        Some(nearest) => {
            let blanks = [("text", text.into()), ("nearest", nearest.as_str().into())];
            skin.words.fill("problem-nearest", &blanks)
        }
        None => text,
    }
}

/// What to show on the map for a place in the file; `None` for what is not on it.
fn target_of(place: &Place) -> Option<Target> {
    let id = place.id.clone();
    match place.list {
        List::Departments => Some(Target::Department(id)),
        List::Stages => Some(Target::Stage(id)),
        List::Touchpoints | List::Points | List::Handoffs => Some(Target::Touchpoint(id)),
        List::PainPoints => Some(Target::PainPoint(id)),
        List::Journey
        | List::Personas
        | List::Curves
        | List::SmallSteps
        | List::Comments
        | List::Workshop
        | List::Views
        | List::Shots => None,
    }
}
