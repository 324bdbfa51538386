//! True time: before each card as much room as waiting and work take, all to one scale.

use super::Column;
use crate::journey::{Journey, Time};

/// All time together is this many times as wide as all cards together.
const SPREAD: f32 = 1.2;

/// Gives each column the room before its card; a touchpoint that says no time gets none.
pub(super) fn widen(columns: &mut [Column], journey: &Journey) {
    let hours: Vec<f32> = columns
        .iter()
        .map(|column| elapsed(journey, column.touchpoint))
        .collect();
    let all: f32 = hours.iter().sum();
    if all <= 0.0 {
        return;
    }
    let cards: f32 = columns.iter().map(|column| column.width).sum();
    let scale = cards * SPREAD / all;
    for (column, hours) in columns.iter_mut().zip(hours) {
        column.lead_in = hours * scale;
        column.width += column.lead_in;
    }
}

/// Hours of waiting and work at a touchpoint, as far as they are said.
fn elapsed(journey: &Journey, touchpoint: usize) -> f32 {
    let hours = |time: &Option<Time>| {
        let hours = time.as_ref()?.hours(journey.hours_per_day)?;
        (hours.is_finite() && hours > 0.0).then_some(hours as f32)
    };
    journey.touchpoints.get(touchpoint).map_or(0.0, |record| {
        hours(&record.wait).unwrap_or_default() + hours(&record.work).unwrap_or_default()
    })
}
