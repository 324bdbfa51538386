//! What many journeys tell together: a report that grows journey by journey.

mod gather;

use std::collections::BTreeMap;

/// What many journeys tell together.
///
/// Departments, stages and pain points of different journeys are the same where their names are,
/// whatever the case of their letters.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Report {
    /// The journeys, in the order in which they came.
    pub journeys: Vec<Told>,
    /// The files that could not be read.
    pub unread: Vec<Excluded>,
    /// The files with the id of another one.
    pub copies: Vec<Copied>,
    /// What is no journey although it may look like one.
    pub left_out: Vec<Excluded>,
    /// By department that leads and stage what is felt and what goes wrong; without a department
    /// what nobody leads.
    pub cells: BTreeMap<(String, String), Cell>,
    /// The handoffs from one department to another.
    pub handoffs: BTreeMap<(String, String), Crossing>,
    /// The open pain points, by their folded titles.
    pub pain_points: BTreeMap<String, Repeated>,
    /// The small steps that are not done yet.
    pub steps: Vec<OpenStep>,
    /// Where in their journeys stages stand, by their folded names.
    places: BTreeMap<String, Places>,
    /// How names are written, by the folded name.
    names: BTreeMap<String, String>,
}

/// What one journey tells.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    /// Its file.
    pub path: String,
    /// Its title.
    pub title: String,
    /// How many touchpoints it has.
    pub touchpoints: usize,
    /// How many open pain points it has.
    pub pain_points: usize,
    /// How many of them nobody owns.
    pub unowned: usize,
    /// The emotion that people remember, where it is known.
    pub remembered: Option<f64>,
    /// The share of emotion that is lost at handoffs, where it is known.
    pub lost_at_handoffs: Option<f64>,
    /// The working days lost a year, where they are known.
    pub days_lost: Option<f64>,
}

/// A file with the id of another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    /// The file.
    pub path: String,
    /// The title of its journey.
    pub title: String,
    /// The other file, whose journey counts.
    pub of: String,
    /// The title of that journey.
    pub title_of: String,
    /// Whether it is another journey all the same, which counts by itself.
    pub is_counted: bool,
}

/// A file that is not in the numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excluded {
    /// The file.
    pub path: String,
    /// Why, as a sentence.
    pub reason: String,
}

/// What is felt and what goes wrong where a department leads in a stage.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Cell {
    /// How many touchpoints there are.
    pub touchpoints: usize,
    /// How many open pain points there are.
    pub pain_points: usize,
    /// The sum of the emotions that are known.
    felt: f64,
    /// How many emotions are known.
    known: usize,
}

impl Cell {
    /// The mean emotion; `None` where none is known.
    pub fn emotion(&self) -> Option<f64> {
        (self.known > 0).then(|| self.felt / self.known as f64)
    }
}

/// All handoffs from one department to another.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Crossing {
    /// How many there are.
    pub count: usize,
    /// How many of them have no agreement.
    pub without_agreement: usize,
    /// The sum of the falls of emotion.
    pub fall: f64,
}

/// A pain point of one or more journeys.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Repeated {
    /// Its title as it was met first.
    pub title: String,
    /// The highest severity.
    pub severity: i64,
    /// The journeys that have it, by their places in the report.
    pub journeys: Vec<usize>,
}

/// A small step that is not done yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenStep {
    /// The department that does it; empty where none was named.
    pub department: String,
    /// The day by which it is promised; empty where none was named.
    pub due: String,
    /// Its title.
    pub title: String,
    /// Its journey, by the place in the report.
    pub journey: usize,
}

/// Where in journeys a stage stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Places {
    /// Sum of its places, in thousandths of the way through each journey: whole numbers, whose sum is
    /// the same in any order.
    sum: u64,
    count: u64,
}

impl Report {
    /// Adds what another report tells, behind what this one does.
    pub fn append(&mut self, other: Self) {
        let shift = self.journeys.len();
        self.journeys.extend(other.journeys);
        self.unread.extend(other.unread);
        self.copies.extend(other.copies);
        self.left_out.extend(other.left_out);
        for (key, cell) in other.cells {
            let own = self.cells.entry(key).or_default();
            own.touchpoints += cell.touchpoints;
            own.pain_points += cell.pain_points;
            own.felt += cell.felt;
            own.known += cell.known;
        }
        for (key, crossing) in other.handoffs {
            let own = self.handoffs.entry(key).or_default();
            own.count += crossing.count;
            own.without_agreement += crossing.without_agreement;
            own.fall += crossing.fall;
        }
        for (key, pain) in other.pain_points {
            let own = self.pain_points.entry(key).or_insert_with(|| Repeated {
                title: pain.title.clone(),
                ..Repeated::default()
            });
            own.severity = own.severity.max(pain.severity);
            own.journeys
                .extend(pain.journeys.iter().map(|journey| journey + shift));
        }
        self.steps
            .extend(other.steps.into_iter().map(|step| OpenStep {
                journey: step.journey + shift,
                ..step
            }));
        for (key, places) in other.places {
            let own = self.places.entry(key).or_default();
            own.sum += places.sum;
            own.count += places.count;
        }
        for (key, name) in other.names {
            self.names.entry(key).or_insert(name);
        }
    }

    /// How many copies are not in the numbers.
    pub fn copies_left_out(&self) -> usize {
        let copies = self.copies.iter();
        copies.filter(|copy| !copy.is_counted).count()
    }

    /// How a folded name is written; empty for nobody.
    pub fn name(&self, key: &str) -> &str {
        self.names.get(key).map_or("", String::as_str)
    }

    /// The departments by their folded names, those with most touchpoints first.
    pub fn departments(&self) -> Vec<&str> {
        by_use(self.cells.iter().map(|((key, _), cell)| (key, cell)))
    }

    /// So many stages with most touchpoints, by their folded names, in the order in which journeys
    /// mostly have them.
    pub fn stages(&self, most: usize) -> Vec<&str> {
        let mut stages = by_use(self.cells.iter().map(|((_, key), cell)| (key, cell)));
        stages.truncate(most);
        stages.sort_by_key(|key| {
            let places = self.places.get(*key).copied().unwrap_or_default();
            places.sum.checked_div(places.count).unwrap_or(u64::MAX)
        });
        stages
    }

    /// The open pain points that several journeys have, those in most journeys first.
    pub fn repeated(&self) -> Vec<&Repeated> {
        let pains = self.pain_points.values();
        let mut several: Vec<_> = pains.filter(|pain| pain.journeys.len() > 1).collect();
        several.sort_by_key(|pain| std::cmp::Reverse((pain.journeys.len(), pain.severity)));
        several
    }

    /// The open small steps by department, the earliest promise first and those without one last.
    pub fn open_steps(&self) -> Vec<&OpenStep> {
        let mut steps: Vec<_> = self.steps.iter().collect();
        steps.sort_by_key(|step| {
            let nobody = step.department.is_empty();
            let never = step.due.is_empty();
            (nobody, &step.department, never, &step.due, &step.title)
        });
        steps
    }
}

fn by_use<'a>(cells: impl Iterator<Item = (&'a String, &'a Cell)>) -> Vec<&'a str> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (key, cell) in cells {
        *counts.entry(key).or_default() += cell.touchpoints;
    }
    let mut keys: Vec<_> = counts.into_iter().collect();
    keys.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    keys.into_iter().map(|(key, _)| key).collect()
}
