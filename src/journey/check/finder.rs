//! Collects Problems, and holds the questions that many fields are asked.

use std::collections::{HashMap, HashSet};
use std::fmt::Debug;
use std::ops::RangeInclusive;
use std::sync::Arc;

use crate::journey::{Id, List, Place, Problem, Rule, folded, is_hidden, nearest};

/// At most this many Problems are found in one journey; a file that has more is no journey to read through.
pub const MAX_PROBLEMS: usize = 10_000;

/// The longest title, in characters; a longer one is cut where it is shown.
pub const MAX_TITLE: usize = 1_000;

/// Names that are compared in search of the nearest ones, all in all.
const MAX_COMPARISONS: usize = 10_000;

/// Characters of what was found that a Problem keeps.
const MAX_FOUND: usize = 80;

/// The Problems so far.
pub(super) struct Finder {
    pub(super) problems: Vec<Problem>,
    comparisons: usize,
}

/// A record that is being looked at.
#[derive(Clone, Copy)]
pub(super) struct At<'a> {
    pub(super) list: List,
    pub(super) index: usize,
    pub(super) id: &'a Id,
}

/// The ids of a list, to be found fast and to be named in order.
pub(super) struct Known<'a> {
    places: HashMap<&'a str, usize>,
    names: Vec<&'a str>,
    /// What the records are called: names and titles, each with the place of its record.
    titles: Vec<(&'a str, usize)>,
}

impl<'a> Known<'a> {
    pub(super) fn of(ids: impl Iterator<Item = &'a Id>) -> Self {
        let names: Vec<_> = ids.map(Id::as_str).collect();
        let mut places = HashMap::with_capacity(names.len());
        for (place, name) in names.iter().enumerate() {
            places.entry(*name).or_insert(place);
        }
        Self {
            places,
            names,
            titles: Vec::new(),
        }
    }

    /// As [`of`](Self::of), for records that are called something, which may stand for their ids.
    pub(super) fn titled<T>(
        records: &'a [Arc<T>],
        id: fn(&T) -> &Id,
        titles: fn(&T) -> [&str; 2],
    ) -> Self {
        let mut known = Self::of(records.iter().map(|record| id(record)));
        let each = |(place, record): (usize, &'a Arc<T>)| {
            titles(record).map(|title| (title, place)).into_iter()
        };
        known.titles = records.iter().enumerate().flat_map(each).collect();
        known
    }

    /// The id that was most likely meant: of a record that is called so, else the one that looks
    /// most like it, else of a record whose title does.
    fn meant(&self, found: &str) -> Option<&'a str> {
        let wanted = folded(found);
        let mut titles = self.titles.iter();
        let called = titles.find(|(title, _)| !wanted.is_empty() && folded(title) == wanted);
        let id = |place: usize| self.names.get(place).copied();
        let called = called.and_then(|(_, place)| id(*place));
        let called = called.or_else(|| nearest(found, self.names.iter().copied()));
        called.or_else(|| {
            let near = nearest(found, self.titles.iter().map(|(title, _)| *title))?;
            let (_, place) = self.titles.iter().find(|(title, _)| *title == near)?;
            id(*place)
        })
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.places.contains_key(id)
    }

    /// The place in its list of the first record with this id.
    pub(super) fn place(&self, id: &str) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// Whether every id stands there once.
    pub(super) fn is_distinct(&self) -> bool {
        self.places.len() == self.names.len()
    }
}

impl Finder {
    pub(super) fn new() -> Self {
        Self {
            problems: Vec::new(),
            comparisons: MAX_COMPARISONS,
        }
    }

    pub(super) fn report(&mut self, at: At<'_>, field: &'static str, rule: Rule, found: &str) {
        self.report_near(at, field, rule, found, None);
    }

    /// As [`report`](Self::report), with what was most likely meant.
    pub(super) fn report_near(
        &mut self,
        at: At<'_>,
        field: &'static str,
        rule: Rule,
        found: &str,
        nearest: Option<&str>,
    ) {
        if self.problems.len() == MAX_PROBLEMS {
            return;
        }
        self.problems.push(Problem {
            rule,
            place: Place {
                list: at.list,
                index: at.index,
                id: at.id.clone(),
                field,
            },
            found: found.chars().take(MAX_FOUND).collect(),
            nearest: nearest.map(str::to_owned),
            line: None,
        });
    }

    /// Each id must stand in its list once.
    pub(super) fn distinct<'a>(
        &mut self,
        list: List,
        known: &Known<'_>,
        ids: impl Iterator<Item = &'a Id>,
    ) {
        if known.is_distinct() {
            return;
        }
        let mut seen = HashSet::new();
        for (index, id) in ids.enumerate().filter(|(_, id)| !seen.insert(*id)) {
            self.report(At { list, index, id }, "id", Rule::EqualIds, id);
        }
    }

    /// An id must be that of a record in `known`.
    pub(super) fn points(&mut self, at: At<'_>, field: &'static str, id: &Id, known: &Known<'_>) {
        if known.has(id) {
            return;
        }
        let cost = known.names.len() + known.titles.len();
        let near = self.comparisons.checked_sub(cost).and_then(|left| {
            self.comparisons = left;
            known.meant(id)
        });
        self.report_near(at, field, Rule::PointsNowhere, id, near);
    }

    /// As [`points`](Self::points), for each of several ids, or for one that may be missing.
    pub(super) fn points_each<'a>(
        &mut self,
        at: At<'_>,
        field: &'static str,
        ids: impl IntoIterator<Item = &'a Id>,
        known: &Known<'_>,
    ) {
        ids.into_iter()
            .for_each(|id| self.points(at, field, id, known));
    }

    /// Titles and names must be there, be short and hold only what can be seen.
    pub(super) fn title(&mut self, at: At<'_>, field: &'static str, text: &str) {
        if text.trim().is_empty() {
            self.report(at, field, Rule::TitleMissing, text);
        }
        self.label(at, field, text);
    }

    /// As [`title`](Self::title), for one that may be missing.
    pub(super) fn label(&mut self, at: At<'_>, field: &'static str, text: &str) {
        // Bytes are never fewer than characters, so that most titles need no counting.
        if text.len() > MAX_TITLE && text.chars().count() > MAX_TITLE {
            self.report(at, field, Rule::TitleTooLong, text);
        }
        if has_hidden(text, &[]) {
            self.report(at, field, Rule::HiddenCharacters, text);
        }
    }

    /// Longer texts may have lines, and otherwise hold only what can be seen.
    pub(super) fn text(&mut self, at: At<'_>, field: &'static str, text: &str) {
        if has_hidden(text, &['\n', '\r', '\t']) {
            self.report(at, field, Rule::HiddenCharacters, text);
        }
    }

    /// A number, where there is one, must be within bounds; what is no number is not.
    pub(super) fn within<N: PartialOrd + Copy + Debug>(
        &mut self,
        at: At<'_>,
        field: &'static str,
        rule: Rule,
        number: impl Into<Option<N>>,
        bounds: &RangeInclusive<N>,
    ) {
        if let Some(number) = number.into().filter(|number| !bounds.contains(number)) {
            self.report(at, field, rule, &format!("{number:?}"));
        }
    }
}

fn has_hidden(text: &str, allowed: &[char]) -> bool {
    may_hide(text)
        && text
            .chars()
            .any(|letter| is_hidden(letter) && !allowed.contains(&letter))
}

/// Whether there are bytes in `text` of which hidden characters are made; counted, because that takes
/// no branch for each byte, and most texts have none.
fn may_hide(text: &str) -> bool {
    let suspect = |byte: &u8| matches!(byte, ..0x20 | 0x7F | 0xC2 | 0xD8 | 0xE1 | 0xE2 | 0xEF);
    text.as_bytes().iter().filter(|byte| suspect(byte)).count() > 0
}
