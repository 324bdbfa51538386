//! What happened in the room: who attended, and how many gave dots.

use super::sheet::Sheet;
use crate::edit::{Edit, WorkshopEdit};
use crate::insight::{Subject, voters};

impl Sheet<'_, '_> {
    /// Who was in the room, to be ticked, and who voted.
    pub(super) fn workshop(&mut self) {
        let journey = self.reading.journey;
        if journey.departments.is_empty() {
            return;
        }
        self.heading("section-workshop");
        self.turn_to("workshop");
        let attended = journey.workshop.attended.as_slice();
        self.departments("field-attended", &[attended], |department, there| {
            Edit::Workshop(WorkshopEdit::Attend { department, there })
        });
        for subject in Subject::ALL {
            let key = match subject {
                Subject::PainPoints => "field-voters",
                Subject::SmallSteps => "field-voters-small-steps",
            };
            let all = journey.departments.iter();
            let count: usize = all
                .map(|department| voters(journey, subject, &department.id))
                .sum();
            self.field(key, (count > 0).then(|| count.to_string()));
        }
    }
}
