//! Where things stand in the lists of a journey, found by their ids without a search.

use std::collections::HashMap;

use crate::journey::{Id, Journey};

/// Where things stand in the lists of a journey, by their ids; of equal ids the first.
#[derive(Debug, Default)]
pub(super) struct Lookup {
    pub(super) departments: HashMap<Id, usize>,
    pub(super) touchpoints: HashMap<Id, usize>,
    pub(super) pain_points: HashMap<Id, usize>,
    pub(super) small_steps: HashMap<Id, usize>,
    /// The place on the map of each touchpoint.
    pub(super) positions: HashMap<Id, usize>,
    /// The open pain points at each touchpoint, the worst first.
    pub(super) open_pains: HashMap<Id, Vec<usize>>,
}

impl Lookup {
    /// The lookup of a journey whose touchpoints stand in this order on the map.
    pub(super) fn of(journey: &Journey, order: &[usize]) -> Self {
        let touchpoints = || journey.touchpoints.iter().map(|touchpoint| &touchpoint.id);
        let on_map = order.iter().filter_map(|index| {
            let touchpoint = journey.touchpoints.get(*index)?;
            Some(&touchpoint.id)
        });
        let open = journey.pain_points.iter().enumerate();
        let mut open: Vec<_> = open.filter(|(_, pain)| pain.is_open()).collect();
        open.sort_by_key(|(_, pain)| std::cmp::Reverse(pain.severity));
        let mut open_pains: HashMap<Id, Vec<usize>> = HashMap::new();
        for (index, pain) in open {
            let here = open_pains.entry(pain.touchpoint.clone()).or_default();
            here.push(index);
        }
        Self {
            departments: places(journey.departments.iter().map(|found| &found.id)),
            touchpoints: places(touchpoints()),
            pain_points: places(journey.pain_points.iter().map(|pain| &pain.id)),
            small_steps: places(journey.small_steps.iter().map(|step| &step.id)),
            positions: places(on_map),
            open_pains,
        }
    }
}

fn places<'a>(ids: impl Iterator<Item = &'a Id>) -> HashMap<Id, usize> {
    let mut places = HashMap::new();
    for (place, id) in ids.enumerate() {
        places.entry(id.clone()).or_insert(place);
    }
    places
}
