//! Which rows are shown, and in which order.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::cells::{Column, PAIN_POINTS, Row, TOUCHPOINTS};
use crate::app::inspector::{Reading, channel_key, pain_key};
use crate::app::signs;
use crate::journey::{Channel, Id, PainState, Time, folded, touchpoints_in_order};

/// A column by which rows are sorted, and whether the greatest comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sort {
    pub(super) column: usize,
    pub(super) is_down: bool,
}

/// What a cell says.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Key {
    Text(String),
    Number(f64),
    Nothing,
}

impl Key {
    pub(super) fn text(text: &str) -> Self {
        if text.is_empty() {
            Self::Nothing
        } else {
            Self::Text(folded(text))
        }
    }

    pub(super) fn number(number: Option<f64>) -> Self {
        number.map_or(Self::Nothing, Self::Number)
    }

    fn holds(&self, text: &str) -> bool {
        match self {
            Self::Text(said) => said.contains(text),
            Self::Number(number) => number.to_string().contains(text),
            Self::Nothing => false,
        }
    }

    /// What says nothing comes last, however it is sorted.
    fn compare(&self, other: &Self, is_down: bool) -> Ordering {
        let order = match (self, other) {
            (Self::Nothing, Self::Nothing) => return Ordering::Equal,
            (Self::Nothing, _) => return Ordering::Greater,
            (_, Self::Nothing) => return Ordering::Less,
            (Self::Number(a), Self::Number(b)) => a.total_cmp(b),
            (Self::Text(a), Self::Text(b)) => a.cmp(b),
            (Self::Number(_), Self::Text(_)) => Ordering::Less,
            (Self::Text(_), Self::Number(_)) => Ordering::Greater,
        };
        if is_down { order.reverse() } else { order }
    }
}

/// What rows are looked up in.
pub(super) struct Book<'a> {
    reading: Reading<'a>,
    stages: BTreeMap<&'a Id, Option<usize>>,
    titles: BTreeMap<&'a Id, &'a str>,
    emotions: BTreeMap<&'a Id, f64>,
}

impl<'a> Book<'a> {
    fn of(reading: Reading<'a>) -> Self {
        let journey = reading.journey;
        let placed = touchpoints_in_order(journey).into_iter();
        let placed =
            placed.filter_map(|(place, stage)| Some((&journey.touchpoints.get(place)?.id, stage)));
        let titles = journey.touchpoints.iter();
        let titles = titles.map(|found| (&found.id, found.title.as_str()));
        let points = journey.as_is().into_iter().flat_map(|curve| &curve.points);
        Self {
            reading,
            stages: placed.collect(),
            titles: titles.collect(),
            emotions: points
                .map(|point| (&point.touchpoint, point.emotion))
                .collect(),
        }
    }

    pub(super) fn stage(&self, touchpoint: &Id) -> Key {
        let place = self.stages.get(touchpoint).copied().flatten();
        let stage = place.and_then(|place| self.reading.journey.stages.get(place));
        Key::text(stage.map_or("", |stage| &stage.title))
    }

    pub(super) fn touchpoint(&self, id: &Id) -> Key {
        Key::text(self.titles.get(id).copied().unwrap_or_default())
    }

    pub(super) fn emotion(&self, touchpoint: &Id) -> Option<f64> {
        self.emotions.get(touchpoint).copied()
    }

    pub(super) fn departments(&self, ids: &[Id]) -> Key {
        let named = ids.iter().map(|id| {
            let theme = self.reading.skin.theme;
            let (short, _, name) = signs::department(self.reading.journey, id, theme);
            format!("{short} {name}")
        });
        Key::text(&named.collect::<Vec<_>>().join(", "))
    }

    pub(super) fn channel(&self, channel: Option<&Channel>) -> Key {
        match channel {
            Some(Channel::Other(name)) => Key::text(name),
            Some(channel) => Key::text(&self.reading.skin.words.text(channel_key(channel))),
            None => Key::Nothing,
        }
    }

    pub(super) fn state(&self, state: &PainState) -> Key {
        Key::text(&self.reading.skin.words.text(pain_key(state)))
    }

    pub(super) fn time(&self, time: Option<&Time>) -> Key {
        let day = self.reading.journey.hours_per_day;
        Key::number(time.and_then(|time| time.hours(day)))
    }
}

/// The touchpoints that are shown, in their order: that of the map where they are not sorted.
pub(super) fn touchpoints(reading: Reading<'_>, filter: &str, sort: Option<Sort>) -> Vec<Id> {
    let journey = reading.journey;
    let placed = touchpoints_in_order(journey).into_iter();
    let rows = placed.filter_map(|(place, _)| journey.touchpoints.get(place));
    shown(
        reading,
        rows.map(AsRef::as_ref).collect(),
        TOUCHPOINTS,
        (filter, sort),
    )
}

/// The pain points that are shown, in their order: that of the journey where they are not sorted.
pub(super) fn pain_points(reading: Reading<'_>, filter: &str, sort: Option<Sort>) -> Vec<Id> {
    let rows = reading.journey.pain_points.iter().map(AsRef::as_ref);
    shown(reading, rows.collect(), PAIN_POINTS, (filter, sort))
}

fn shown<T: Row>(
    reading: Reading<'_>,
    mut rows: Vec<&T>,
    columns: &[Column<T>],
    (filter, sort): (&str, Option<Sort>),
) -> Vec<Id> {
    let book = Book::of(reading);
    let filter = folded(filter);
    if !filter.is_empty() {
        rows.retain(|row| {
            let mut said = columns.iter().map(|column| (column.said)(&book, row));
            said.any(|key| key.holds(&filter))
        });
    }
    let column = sort.and_then(|sort| Some((columns.get(sort.column)?, sort.is_down)));
    if let Some((column, is_down)) = column {
        let keyed = rows.into_iter().map(|row| ((column.said)(&book, row), row));
        let mut keyed: Vec<_> = keyed.collect();
        keyed.sort_by(|(a, _), (b, _)| a.compare(b, is_down));
        rows = keyed.into_iter().map(|(_, row)| row).collect();
    }
    rows.into_iter().map(|row| row.id().clone()).collect()
}
