//! The points of each curve, by the columns that they stand in.

use std::collections::HashMap;

use super::Column;
use crate::journey::{EMOTION, Id, Journey};

/// A curve of the journey as it lies over the columns.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// The curve, as an index in the journey.
    pub curve: usize,
    /// Its points, from left to right; one for each touchpoint at most.
    pub felt: Vec<Felt>,
}

/// A point of a curve.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Felt {
    /// The position of its column.
    pub column: usize,
    /// The point, as an index in the curve.
    pub point: usize,
    /// The emotion, held to −2 to +2.
    pub emotion: f32,
}

/// The curves of a journey; a point without a touchpoint or that is no number is left out.
pub(super) fn lines(journey: &Journey, columns: &[Column]) -> Vec<Line> {
    let mut positions: HashMap<&Id, usize> = HashMap::with_capacity(columns.len());
    for (position, column) in columns.iter().enumerate() {
        if let Some(touchpoint) = journey.touchpoints.get(column.touchpoint) {
            positions.entry(&touchpoint.id).or_insert(position);
        }
    }
    let line = |(curve, record): (usize, &std::sync::Arc<crate::journey::Curve>)| {
        let felt = record
            .points
            .iter()
            .enumerate()
            .filter_map(|(point, record)| {
                let column = *positions.get(&record.touchpoint)?;
                let emotion = record.emotion.clamp(*EMOTION.start(), *EMOTION.end()) as f32;
                emotion.is_finite().then_some(Felt {
                    column,
                    point,
                    emotion,
                })
            });
        let mut felt: Vec<Felt> = felt.collect();
        felt.sort_by_key(|felt| (felt.column, felt.point));
        felt.dedup_by_key(|felt| felt.column);
        Line { curve, felt }
    };
    journey.curves.iter().enumerate().map(line).collect()
}
