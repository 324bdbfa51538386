//! The inspector: everything about what is selected, or about the journey where nothing is.

mod journey;
mod numbers;
mod others;
mod pain;
mod sheet;
mod touchpoint;

use eframe::egui::Ui;

use super::request::Request;
use crate::layout::Target;

pub(crate) use sheet::Reading;
use sheet::Sheet;

/// Shows everything about `selected`; read-only.
pub(crate) fn inspector_ui(
    ui: &mut Ui,
    reading: Reading<'_>,
    selected: &[Target],
) -> Option<Request> {
    let mut sheet = Sheet {
        reading,
        ui,
        asked: None,
    };
    match selected {
        [] => sheet.journey(),
        [only] => sheet.target(only),
        several => sheet.several(several),
    }
    sheet.asked
}

impl Sheet<'_, '_> {
    fn target(&mut self, target: &Target) {
        let journey = self.reading.journey;
        match target {
            Target::Stage(id) => {
                if let Some(stage) = journey.stage(id) {
                    self.stage(stage);
                }
            }
            Target::Touchpoint(id) => {
                if let Some(touchpoint) = journey.touchpoint(id) {
                    self.touchpoint(touchpoint);
                }
            }
            Target::Point { curve, touchpoint } => self.point(curve, touchpoint),
            Target::PainPoint(id) => {
                if let Some(pain) = journey.pain_point(id) {
                    self.pain_point(pain);
                }
            }
            Target::Handoff { from, to } => self.handoff(from, to),
            Target::Department(id) => {
                if let Some(department) = journey.department(id) {
                    self.department_sheet(department);
                }
            }
        }
    }
}
