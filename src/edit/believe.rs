//! What a department believes, put in the place of what it believed before.

use std::sync::Arc;

use crate::journey::{CurvePoint, CurveState, EMOTION, Id, Journey};

use super::curve::{add, add_points, kept};
use super::lists::{check_count, expect};
use super::refused::{Applied, Refused};

/// Gives the department's curve these emotions and no others; without any it goes.
pub(super) fn believe(journey: &mut Journey, by: &Id, emotions: &[(Id, f64)]) -> Applied {
    expect(&journey.departments, by)?;
    if emotions.iter().any(|(_, emotion)| !emotion.is_finite()) {
        return Err(Refused::Outside {
            field: "emotion",
            least: *EMOTION.start(),
            most: *EMOTION.end(),
        });
    }
    let state = CurveState::Believed { by: by.clone() };
    let found = journey.curves.iter().position(|curve| curve.state == state);
    if emotions.is_empty() {
        found.map(|place| journey.curves.remove(place));
        return Ok(());
    }
    let place = found.unwrap_or_else(|| {
        let persona = journey.as_is().and_then(|curve| curve.persona.clone());
        add(journey, &state, persona.as_ref());
        journey.curves.len() - 1
    });
    let before = journey
        .curves
        .get_mut(place)
        .map_or_else(Vec::new, |curve| {
            std::mem::take(&mut Arc::make_mut(curve).points)
        });
    let point = |(id, emotion): &(Id, f64)| {
        // What else was said at a point, such as a quote, is no part of the curve's shape.
        let old = before.iter().find(|point| point.touchpoint == *id);
        CurvePoint {
            touchpoint: id.clone(),
            emotion: kept(*emotion),
            ..old.map_or_else(CurvePoint::default, |old| CurvePoint::clone(old))
        }
    };
    add_points(journey, place, emotions.iter().map(point).collect())?;
    check_count(journey)
}
