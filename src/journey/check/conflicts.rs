//! Conflicts of a merge that nobody has settled.

use crate::journey::{Id, Journey, List, OpenConflict, Rule, cut};

use super::Ids;
use super::finder::{At, Finder};

/// Characters of what one side says that a Problem keeps.
const MOST_OF_A_SIDE: usize = 35;

pub(super) fn check(journey: &Journey, ids: &Ids<'_>, finder: &mut Finder) {
    for conflict in &journey.conflicts {
        let (list, id, second) = conflict.subject();
        let at = At {
            list,
            index: place(journey, ids, (list, id, second)),
            id,
        };
        match &**conflict {
            OpenConflict::Kept(_) => finder.report(at, "id", Rule::RemovalDisputed, ""),
            OpenConflict::Twins(twins) => {
                finder.report(at, "id", Rule::IdTakenTwice, &twins.theirs);
            }
            OpenConflict::Order(order) => {
                let at = At {
                    list: List::Journey,
                    index: 0,
                    id: &journey.id,
                };
                finder.report(at, "conflicts", Rule::OrderDisputed, order.list.name());
            }
            _ => {
                let sides = conflict.sides_as_text().unwrap_or_default();
                let [ours, theirs] = sides.map(|side| cut(&side, MOST_OF_A_SIDE));
                let found = format!("\"{ours}\" / \"{theirs}\"");
                let field = conflict.known_field().unwrap_or("conflicts");
                finder.report(at, field, Rule::FieldDisputed, &found);
            }
        }
    }
}

/// The place in its list of what a conflict is about.
fn place(journey: &Journey, ids: &Ids<'_>, (list, id, second): (List, &Id, Option<&Id>)) -> usize {
    let place = match list {
        List::Departments => ids.departments.place(id),
        List::Personas => ids.personas.place(id),
        List::Stages => ids.stages.place(id),
        List::Touchpoints => ids.touchpoints.place(id),
        List::Curves => ids.curves.place(id),
        List::PainPoints => ids.pain_points.place(id),
        List::SmallSteps => ids.small_steps.place(id),
        List::Comments => ids.comments.place(id),
        List::Views => ids.views.place(id),
        List::Shots => ids.shots.place(id),
        List::Points => second.and_then(|curve| {
            let mut points = journey.curve(curve)?.points.iter();
            points.position(|point| point.touchpoint == *id)
        }),
        List::Handoffs => {
            let mut notes = journey.handoffs.iter();
            notes.position(|note| note.from == *id && Some(&note.to) == second)
        }
        List::Journey | List::Workshop | List::Conflicts => None,
    };
    place.unwrap_or_default()
}
