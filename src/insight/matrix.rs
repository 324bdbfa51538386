//! Who causes pain, and who owns it: the two are seldom the same.

use std::collections::{BTreeMap, BTreeSet};

use crate::journey::{Id, Journey, Who};

/// The open pain points by who causes and who owns them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Matrix {
    /// Who causes something, in the order of the journey; nobody last.
    pub causes: Vec<Who>,
    /// Who owns something, in the order of the journey; nobody last.
    pub owners: Vec<Who>,
    cells: BTreeMap<(Who, Who), Shared>,
}

/// The pain points that one causes and one owns.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Shared {
    /// How many they are.
    pub count: usize,
    /// The sum of their severities.
    pub severity: i64,
}

impl Matrix {
    /// The matrix of a journey; a pain point with several causes stands in the row of each.
    pub fn of(journey: &Journey) -> Self {
        let known: BTreeSet<&Id> = journey
            .departments
            .iter()
            .map(|department| &department.id)
            .collect();
        let mut cells: BTreeMap<(Who, Who), Shared> = BTreeMap::new();
        for pain in journey.pain_points.iter().filter(|pain| pain.is_open()) {
            let owner = pain.owner.iter().find(|id| known.contains(id));
            let owner = owner.cloned().map_or(Who::Nobody, Who::Department);
            let causes = pain.caused_by.iter().filter(|id| known.contains(id));
            // A department that a pain point names twice counts once.
            let mut causes: BTreeSet<Who> = causes.cloned().map(Who::Department).collect();
            if causes.is_empty() {
                causes.insert(Who::Nobody);
            }
            for cause in causes {
                let cell = cells.entry((cause, owner.clone())).or_default();
                cell.count += 1;
                cell.severity += pain.severity.clamp(0, 5);
            }
        }
        let order = |side: fn(&(Who, Who)) -> &Who| {
            let there: BTreeSet<&Who> = cells.keys().map(side).collect();
            let departments = journey.departments.iter();
            let all = departments.map(|department| Who::Department(department.id.clone()));
            let all = all.chain([Who::Nobody]);
            all.filter(|who| there.contains(who)).collect()
        };
        Self {
            causes: order(|(cause, _)| cause),
            owners: order(|(_, owner)| owner),
            cells,
        }
    }

    /// What `cause` causes and `owner` owns; `None` where that is nothing.
    pub fn cell(&self, cause: &Who, owner: &Who) -> Option<Shared> {
        self.cells.get(&(cause.clone(), owner.clone())).copied()
    }
}
