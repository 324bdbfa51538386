//! Who is there: one click for each department.

use super::keys::{self, Pressed};
use super::plate::Plate;
use super::{Stay, Wall};
use crate::edit::{Edit, WorkshopEdit};
use crate::editor::Editor;
use crate::interact::Action;

/// Shows the departments, and takes in who is there.
pub(super) fn ui(wall: &mut Wall<'_>, editor: &mut Editor) -> Stay {
    let journey = editor.journey().clone();
    let there = &journey.workshop.attended;
    let title = wall.text("room-attendance-title");
    let count = (there.len().into(), journey.departments.len().into());
    let above = wall.skin.words.fill(
        "room-attendance-count",
        &[("count", count.0), ("all", count.1)],
    );
    let top = wall.head((&above, &title), &journey.language);
    let plates = wall.plates(top, journey.departments.len());
    let mut toggled = None;
    for (nth, (department, rect)) in journey.departments.iter().zip(plates).enumerate() {
        let plate = Plate {
            chosen: Some(there.contains(&department.id)),
            ..Plate::of(department, wall.skin.theme)
        };
        if wall.plate(rect, &plate) {
            toggled = Some(nth);
        }
    }
    let mut stay = match wall.foot(&[], &[("room-done", Stay::Over)]) {
        Some(stay) => stay,
        None => Stay::On,
    };
    for pressed in keys::pressed(wall.ui.ctx()) {
        match pressed {
            Pressed::On | Pressed::Escape => stay = Stay::Over,
            Pressed::Digit(digit) => toggled = usize::from(digit).checked_sub(1),
            Pressed::Undo => editor.perform(Action::Undo),
            Pressed::Redo => editor.perform(Action::Redo),
            Pressed::Back | Pressed::Arrow(..) => {}
        }
    }
    if let Some(department) = toggled.and_then(|nth| journey.departments.get(nth)) {
        let attend = WorkshopEdit::Attend {
            there: !there.contains(&department.id),
            department: department.id.clone(),
        };
        editor.perform(Action::Edit(Edit::Workshop(attend)));
    }
    stay
}
