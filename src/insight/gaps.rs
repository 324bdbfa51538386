//! The widest perception gaps: where a department and the people who live it differ most.

use crate::journey::Id;

use super::{Gap, Perception};

/// A gap of at least this is worth a word: half a step of the scale.
const WORTH_A_WORD: f64 = 0.5;

/// The gaps that are worth a word, each with its department, the widest first; equal ones in the
/// order of the map, then in that of the curves.
pub fn widest_gaps(all: &[Perception]) -> Vec<(&Id, &Gap)> {
    let gaps = all.iter().flat_map(|perception| {
        let gaps = perception.gaps.iter();
        gaps.map(|gap| (&perception.department, gap))
    });
    let mut gaps: Vec<_> = gaps
        .filter(|(_, gap)| gap.gap.abs() >= WORTH_A_WORD)
        .collect();
    gaps.sort_by(|(_, a), (_, b)| {
        let wider = b.gap.abs().total_cmp(&a.gap.abs());
        wider.then(a.position.cmp(&b.position))
    });
    gaps
}
