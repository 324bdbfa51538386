//! `check`: finds what hangs together badly, each with its place; in time that grows with the journey.

mod conflicts;
mod finder;
mod head;
mod pain;
mod path;
mod people;
mod talk;

use super::{Journey, Problem};

pub use finder::{MAX_PROBLEMS, MAX_TITLE};

use finder::{Finder, Known};

/// What a reader should mend, in the order of the file; at most [`MAX_PROBLEMS`].
pub fn check(journey: &Journey) -> Vec<Problem> {
    let ids = Ids::of(journey);
    let mut finder = Finder::new();
    head::check(journey, &mut finder);
    people::departments(journey, &ids, &mut finder);
    people::personas(journey, &ids, &mut finder);
    path::stages(journey, &ids, &mut finder);
    path::touchpoints(journey, &ids, &mut finder);
    path::curves(journey, &ids, &mut finder);
    pain::pain_points(journey, &ids, &mut finder);
    pain::handoffs(journey, &ids, &mut finder);
    pain::small_steps(journey, &ids, &mut finder);
    talk::comments(journey, &ids, &mut finder);
    talk::workshop(journey, &ids, &mut finder);
    talk::views(journey, &ids, &mut finder);
    talk::shots(journey, &ids, &mut finder);
    conflicts::check(journey, &ids, &mut finder);
    finder.problems
}

/// The ids of all lists.
struct Ids<'a> {
    departments: Known<'a>,
    personas: Known<'a>,
    stages: Known<'a>,
    touchpoints: Known<'a>,
    curves: Known<'a>,
    pain_points: Known<'a>,
    small_steps: Known<'a>,
    comments: Known<'a>,
    views: Known<'a>,
    shots: Known<'a>,
}

/// Records whose title may stand for their id.
macro_rules! titled {
    ($records:expr) => {
        Known::titled(&$records, |record| &record.id, |record| [&record.title, ""])
    };
}

impl<'a> Ids<'a> {
    fn of(journey: &'a Journey) -> Self {
        Self {
            departments: Known::titled(
                &journey.departments,
                |record| &record.id,
                |record| [&record.name, &record.short],
            ),
            personas: Known::titled(
                &journey.personas,
                |record| &record.id,
                |record| [&record.name, &record.role],
            ),
            stages: titled!(journey.stages),
            touchpoints: titled!(journey.touchpoints),
            curves: Known::of(journey.curves.iter().map(|record| &record.id)),
            pain_points: titled!(journey.pain_points),
            small_steps: titled!(journey.small_steps),
            comments: Known::of(journey.comments.iter().map(|record| &record.id)),
            views: Known::of(journey.views.iter().map(|record| &record.id)),
            shots: Known::of(journey.shots.iter().map(|record| &record.id)),
        }
    }

    /// Whether any record has this id.
    fn has(&self, id: &str) -> bool {
        let lists = [
            &self.departments,
            &self.personas,
            &self.stages,
            &self.touchpoints,
            &self.curves,
            &self.pain_points,
            &self.small_steps,
            &self.comments,
            &self.views,
        ];
        lists.into_iter().any(|list| list.has(id))
    }
}
