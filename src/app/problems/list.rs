//! The list of Problems: what a reader of the journey should mend; a click leads to the place.

use eframe::egui::{RichText, Sense, Ui};
use egui_extras::{Column, TableBuilder};

use super::ROW;
use crate::app::request::Request;
use crate::app::style;
use crate::app::widgets::Skin;
use crate::interact::Action;
use crate::journey::{List, Place, Problem, Urgency};
use crate::layout::Target;

/// Shows the Problems.
pub(super) fn list_ui(ui: &mut Ui, skin: Skin, problems: &[Problem]) -> Option<Request> {
    if problems.is_empty() {
        super::nothing_ui(ui, skin, "problems-none");
        return None;
    }
    table_ui(ui, skin, problems)
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
                row.col(|ui| urgency_ui(ui, skin, ("urgency", problem.urgency())));
                let texts = [
                    problem.place_with_line(skin.words),
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

/// How much something matters, in a word.
pub(super) fn urgency_ui(ui: &mut Ui, skin: Skin, (words, urgency): (&str, Urgency)) {
    let color = match urgency {
        Urgency::High => skin.theme.alarm,
        Urgency::Medium => skin.theme.ink,
        Urgency::Low => skin.theme.muted,
    };
    let text = skin.words.text(&format!("{words}-{}", urgency.key()));
    ui.label(RichText::new(text).color(style::color(color)));
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
    match place.list {
        List::Departments => Some(Target::Department(place.id.clone())),
        List::Points | List::Handoffs => Some(Target::Touchpoint(place.id.clone())),
        list => Target::of_record(list, &place.id, None),
    }
}
