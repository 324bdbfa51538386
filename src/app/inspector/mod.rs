//! The inspector: everything about what is selected, or about the journey where nothing is.

mod cards;
mod comments;
mod common;
mod curves;
mod departments;
mod fields;
mod journey;
mod numbers;
mod others;
mod pain;
mod people;
pub(super) mod read;
mod sheet;
mod states;
mod steps;
mod touchpoint;
mod workshop;

use std::sync::Arc;

use eframe::egui::{Id as Place, Ui};

use super::draft::Draft;
use super::request::Request;
use crate::journey::Id;
use crate::layout::Target;

pub(crate) use sheet::Reading;
pub(super) use sheet::Sheet;
pub(super) use states::{pain_key, pain_states};
pub(super) use touchpoint::{channel_key, channel_name, channels};

/// Shows everything about `selected`, to be changed where the journey may be.
pub(crate) fn inspector_ui(
    ui: &mut Ui,
    reading: Reading<'_>,
    draft: &mut Draft,
    selected: &[Target],
) -> Vec<Request> {
    if !reading.editor.is_editable() {
        // What cannot be changed must still be read.
        ui.visuals_mut().disabled_alpha = 1.0;
        ui.disable();
    }
    ui.spacing_mut().item_spacing.y = 4.0;
    let mut sheet = Sheet {
        reading,
        ui,
        draft,
        about: Place::unique("inspector"),
        is_cell: false,
        is_eager: false,
        asked: Vec::new(),
    };
    if selected.is_empty() {
        sheet.journey();
    } else {
        sheet.selection(&Chosen::of(selected));
    }
    sheet.asked
}

/// The field with the title of the journey.
pub(crate) fn journey_title() -> Place {
    journey::about().with(journey::TITLE)
}

/// What is selected, each kind for itself.
#[derive(Default)]
struct Chosen<'a> {
    stages: Vec<&'a Id>,
    touchpoints: Vec<&'a Id>,
    points: Vec<(&'a Id, &'a Id)>,
    pain_points: Vec<&'a Id>,
    handoffs: Vec<(&'a Id, &'a Id)>,
    departments: Vec<&'a Id>,
}

impl<'a> Chosen<'a> {
    fn of(targets: &'a [Target]) -> Self {
        let mut chosen = Self::default();
        for target in targets {
            match target {
                Target::Stage(id) => chosen.stages.push(id),
                Target::Touchpoint(id) => chosen.touchpoints.push(id),
                Target::Point { curve, touchpoint } => chosen.points.push((curve, touchpoint)),
                Target::PainPoint(id) => chosen.pain_points.push(id),
                Target::Handoff { from, to } => chosen.handoffs.push((from, to)),
                Target::Department(id) => chosen.departments.push(id),
            }
        }
        chosen
    }
}

impl Sheet<'_, '_> {
    fn selection(&mut self, chosen: &Chosen<'_>) {
        let journey = self.reading.journey;
        for id in &chosen.stages {
            journey
                .stage(id)
                .into_iter()
                .for_each(|stage| self.stage(stage));
        }
        let touchpoints = found(&chosen.touchpoints, &journey.touchpoints, |t| &t.id);
        if !touchpoints.is_empty() {
            self.touchpoints(&touchpoints);
        }
        if !chosen.points.is_empty() {
            self.points(&chosen.points);
        }
        let pains = found(&chosen.pain_points, &journey.pain_points, |pain| &pain.id);
        if !pains.is_empty() {
            self.pain_points(&pains);
        }
        for (from, to) in &chosen.handoffs {
            self.handoff(from, to);
        }
        for id in &chosen.departments {
            let department = journey.department(id);
            if let Some(department) = department {
                self.department_sheet(department);
            }
        }
    }
}

/// The records with these ids; of many they are looked up in one go.
fn found<'a, T>(ids: &[&Id], list: &'a [Arc<T>], id: impl Fn(&T) -> &Id) -> Vec<&'a T> {
    match ids {
        [] => Vec::new(),
        [only] => {
            let record = list.iter().find(|record| id(record) == *only);
            record.map(AsRef::as_ref).into_iter().collect()
        }
        several => {
            let wanted: std::collections::BTreeSet<&Id> = several.iter().copied().collect();
            let records = list.iter().map(AsRef::as_ref);
            records
                .filter(|record| wanted.contains(id(record)))
                .collect()
        }
    }
}
