//! The points of each curve, by the columns that they stand in.

use super::kept::Kept;

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
pub(super) fn lines(kept: &Kept) -> Vec<Line> {
    let felt = |(point, (touchpoint, emotion)): (usize, &(_, Option<f32>))| {
        Some(Felt {
            column: kept.positions().of(*touchpoint)?,
            point,
            emotion: (*emotion)?,
        })
    };
    let curves = kept.points.iter().enumerate();
    let line = |(curve, points): (usize, &Vec<_>)| {
        let mut felt: Vec<Felt> = points.iter().enumerate().filter_map(felt).collect();
        felt.sort_by_key(|felt| (felt.column, felt.point));
        felt.dedup_by_key(|felt| felt.column);
        Line { curve, felt }
    };
    curves.map(line).collect()
}
