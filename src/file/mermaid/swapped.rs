//! Tasks that stand where departments should, and departments where tasks should.

use std::collections::{HashMap, HashSet};

use crate::journey::{Journey, Touchpoint, folded};

/// The places of the touchpoints that look as if their title and their departments were exchanged.
pub(super) fn swapped(journey: &Journey) -> Vec<usize> {
    let counts = Counts::of(journey);
    let everywhere = counts.are_all_swapped(journey);
    let mut told = HashSet::new();
    let places = journey.touchpoints.iter().enumerate();
    let places = places.filter(|(_, touchpoint)| everywhere || counts.is_swapped(touchpoint));
    // The first of those that are called alike speaks for all of them.
    places
        .filter(|(_, touchpoint)| told.insert(folded(&touchpoint.title)))
        .map(|(place, _)| place)
        .collect()
}

/// How often each name stands where.
struct Counts<'a> {
    /// By id, the name of each department, and at how many touchpoints it takes part.
    departments: HashMap<&'a str, (String, usize)>,
    /// At how many touchpoints a department of this name takes part.
    takes_part: HashMap<String, usize>,
    titles: HashMap<String, usize>,
}

impl<'a> Counts<'a> {
    fn of(journey: &'a Journey) -> Self {
        let departments = journey.departments.iter();
        let mut counts = Self {
            departments: departments
                .map(|one| (one.id.as_str(), (folded(&one.name), 0)))
                .collect(),
            takes_part: HashMap::new(),
            titles: HashMap::new(),
        };
        for touchpoint in &journey.touchpoints {
            *counts.titles.entry(folded(&touchpoint.title)).or_default() += 1;
            for id in touchpoint.lead.iter().chain(&touchpoint.helps) {
                if let Some((_, count)) = counts.departments.get_mut(id.as_str()) {
                    *count += 1;
                }
            }
        }
        counts.takes_part = counts.departments.values().cloned().collect();
        counts
    }

    /// Called like a department of other touchpoints, and led by one that is named nowhere else.
    fn is_swapped(&self, touchpoint: &Touchpoint) -> bool {
        let title = folded(&touchpoint.title);
        let is_department = self.takes_part.get(&title).is_some_and(|count| *count > 0);
        is_department
            && self
                .lead(touchpoint)
                .is_some_and(|(name, count)| *count == 1 && *name != title)
    }

    /// Whether few titles stand again and again beside departments that are all different, or all
    /// titles are short names and no department is.
    fn are_all_swapped(&self, journey: &Journey) -> bool {
        let all = &journey.touchpoints;
        let once =
            |touchpoint: &Touchpoint| self.lead(touchpoint).is_some_and(|(_, count)| *count == 1);
        let are_led_once = all.iter().all(|touchpoint| once(touchpoint));
        let repeat = all.len() > 2 && self.titles.len() * 2 <= all.len();
        let short = || {
            let departments = journey.departments.iter();
            let mut named = departments.map(|department| department.name.as_str());
            all.len() > 1 && all.iter().all(|one| is_short(&one.title)) && !named.any(is_short)
        };
        are_led_once && !all.is_empty() && (repeat || short())
    }

    fn lead(&self, touchpoint: &Touchpoint) -> Option<&(String, usize)> {
        self.departments.get(touchpoint.lead.as_deref()?)
    }
}

/// Whether a name is two to four capitals, as the short names of departments are.
fn is_short(name: &str) -> bool {
    (2..=4).contains(&name.chars().count()) && name.chars().all(char::is_uppercase)
}
