//! The journey compared with an earlier version: what changed, as a list and as marks on the map.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::edit::{Change, Patch, Teller, What};
use crate::editor::Editor;
use crate::journey::Journey;
use crate::layout::Target;
use crate::words::Words;

/// The journey beside an earlier version.
#[derive(Debug, Clone)]
pub struct Comparison {
    name: String,
    other: Arc<Journey>,
    rows: Vec<Row>,
    marks: BTreeMap<Target, Mark>,
    shown: Option<usize>,
    how: Told,
    /// The journey and the language that the rows were told for.
    told: (Arc<Journey>, Words),
}

/// How changes are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    /// By marks on the map, and in a list until that is closed.
    Listed,
    /// By marks on the map until something is done.
    Marked,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The change as a sentence.
    pub text: String,
    /// How it is marked.
    pub mark: Mark,
    /// What it is about on the map; of what is gone, what it stood behind or hung on.
    pub target: Option<Target>,
}

/// How a change is marked on the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// It says something else.
    Changed,
    /// It stands elsewhere.
    Moved,
    /// Something that stood behind it or hung on it is gone.
    Removed,
    /// It is new.
    Added,
}

impl Mark {
    /// The text key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Changed => "mark-changed",
            Self::Moved => "mark-moved",
            Self::Removed => "mark-removed",
            Self::Added => "mark-added",
        }
    }
}

impl Comparison {
    fn new(
        (name, other): (String, Arc<Journey>),
        journey: Arc<Journey>,
        how: Told,
        words: Words,
    ) -> Self {
        let changes = Patch::between(&other, &journey).changes();
        let teller = Teller::new(&[&other, &journey], words);
        let rows: Vec<Row> = changes
            .iter()
            .map(|change| Row {
                text: teller.change(change),
                mark: mark_of(change),
                target: place_of(change, &other, &journey),
            })
            .collect();
        let mut marks = BTreeMap::new();
        for row in &rows {
            if let Some(target) = &row.target {
                let mark: &mut Mark = marks.entry(target.clone()).or_insert(row.mark);
                *mark = row.mark.max(*mark);
            }
        }
        Self {
            name,
            other,
            rows,
            marks,
            shown: None,
            how,
            told: (journey, words),
        }
    }

    /// What people call the earlier version.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The earlier version.
    pub fn other(&self) -> &Arc<Journey> {
        &self.other
    }

    /// Whether the changes are listed too, and not only marked.
    pub fn is_listed(&self) -> bool {
        self.how == Told::Listed
    }

    /// All that changed, in the order of the file.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The change that is shown, counted from 0.
    pub fn shown(&self) -> Option<usize> {
        self.shown
    }

    /// How something on the map is marked.
    pub fn mark(&self, target: &Target) -> Option<Mark> {
        self.marks.get(target).copied()
    }
}

impl Editor {
    /// The journey beside an earlier version; `None` while it is not compared.
    pub fn comparison(&self) -> Option<&Comparison> {
        self.comparison.as_ref()
    }

    /// Brings the comparison up to the journey and the language as they are now.
    pub fn follow_comparison(&mut self) {
        let now = (Arc::clone(self.journey()), self.words());
        let is_told = |comparison: &Comparison| {
            Arc::ptr_eq(&comparison.told.0, &now.0) && comparison.told.1 == now.1
        };
        if let Some(old) = self.comparison.take_if(|comparison| !is_told(comparison)) {
            let is_done_with = !old.is_listed() && !Arc::ptr_eq(&old.told.0, &now.0);
            if is_done_with {
                return;
            }
            let shown = old.shown;
            let mut new = Comparison::new((old.name, old.other), now.0, old.how, now.1);
            new.shown = shown.filter(|nth| *nth < new.rows.len());
            self.comparison = Some(new);
        }
    }

    pub(super) fn compare(&mut self, name: String, other: Arc<Journey>, how: Told) {
        let journey = Arc::clone(self.journey());
        let comparison = Comparison::new((name, other), journey, how, self.words());
        self.comparison = Some(comparison);
    }

    pub(super) fn show_change(&mut self, nth: usize) {
        let Some(comparison) = &mut self.comparison else {
            return;
        };
        comparison.shown = Some(nth).filter(|nth| *nth < comparison.rows.len());
        let row = comparison.rows.get(nth);
        let target = row.and_then(|row| row.target.clone());
        if let Some(target) = target.filter(|target| self.chart.item(target).is_some()) {
            self.reveal(target);
        }
    }

    pub(super) fn step_change(&mut self, by: isize) {
        self.follow_comparison();
        let Some(comparison) = &self.comparison else {
            return;
        };
        let count = comparison.rows.len();
        let next = match comparison.shown {
            Some(nth) => (nth + count).saturating_add_signed(by) % count.max(1),
            None if by < 0 => count.saturating_sub(1),
            None => 0,
        };
        self.show_change(next);
    }
}

fn mark_of(change: &Change) -> Mark {
    match change.what {
        What::Added => Mark::Added,
        What::Removed => Mark::Removed,
        What::Moved => Mark::Moved,
        What::Changed(_) => Mark::Changed,
    }
}

/// What a change is about on the map.
fn place_of(change: &Change, other: &Journey, journey: &Journey) -> Option<Target> {
    let target = Target::of_record(change.list, &change.id, change.second.as_ref())?;
    if change.what != What::Removed {
        return Some(target);
    }
    match target {
        Target::PainPoint(id) => {
            let pain = other.pain_point(&id)?;
            Some(Target::Touchpoint(pain.touchpoint.clone()))
        }
        Target::Touchpoint(id) => {
            let place = other.touchpoints.iter().position(|it| it.id == id)?;
            let (before, _) = other.touchpoints.split_at_checked(place)?;
            let stays = before
                .iter()
                .rev()
                .find(|it| journey.touchpoint(&it.id).is_some());
            stays.map(|it| Target::Touchpoint(it.id.clone()))
        }
        Target::Point { touchpoint, .. } => Some(Target::Touchpoint(touchpoint)),
        Target::Handoff { to, .. } => Some(Target::Touchpoint(to)),
        Target::Stage(_) | Target::Department(_) => None,
    }
}
