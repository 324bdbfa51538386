//! Edits of curves and their points.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::journey::{
    Curve, CurvePoint, CurveState, EMOTION, Evidence, Id, Journey, List, Touchpoint,
    touchpoints_in_order, two_decimals,
};

use super::believe::believe;
use super::check;
use super::lists::{change, check_count, expect, gone, new_id, place, shift};
use super::refused::{Applied, Refused};
use super::remove::{erase, remove_comments_about};

/// What a person wants of curves.
#[derive(Debug, Clone, PartialEq)]
pub enum CurveEdit {
    /// A new one behind the others.
    Add {
        /// What it says.
        state: CurveState,
        /// Whose emotions these are.
        persona: Option<Id>,
    },
    /// It says something else.
    SetState {
        /// The curve.
        id: Id,
        /// What it says.
        state: CurveState,
    },
    /// It is somebody else's.
    SetPersona {
        /// The curve.
        id: Id,
        /// Whose emotions these are.
        persona: Option<Id>,
    },
    /// It stands before another, or at the end: the first as-is curve is the one that counts.
    Move {
        /// The curve.
        id: Id,
        /// The one behind it.
        before: Option<Id>,
    },
    /// It goes.
    Remove {
        /// The curve.
        id: Id,
    },
    /// How touchpoints feel: one that was dragged, or all that a stroke passed.
    Draw {
        /// The curve.
        curve: Which,
        /// Touchpoints, each with its emotion, which is kept within −2 to +2.
        emotions: Vec<(Id, f64)>,
    },
    /// What a department believes, in place of what it believed before; without emotions nothing.
    Believe {
        /// The department.
        by: Id,
        /// Touchpoints, each with its emotion, which is kept within −2 to +2.
        emotions: Vec<(Id, f64)>,
    },
    /// Points go up or down, as far as the scale goes.
    Nudge {
        /// The curve.
        curve: Id,
        /// The touchpoints; those without a point stay without.
        touchpoints: Vec<Id>,
        /// By so much.
        by: f64,
    },
    /// How emotions are known.
    SetEvidence {
        /// The curve.
        curve: Id,
        /// The touchpoints of the points.
        touchpoints: Vec<Id>,
        /// How they are known.
        evidence: Evidence,
    },
    /// What the person says there.
    SetQuote {
        /// The curve.
        curve: Id,
        /// The touchpoint of the point.
        touchpoint: Id,
        /// In that person's words.
        quote: String,
    },
    /// Points go.
    Erase {
        /// The curve.
        curve: Id,
        /// The touchpoints of the points.
        touchpoints: Vec<Id>,
    },
}

/// Which curve is drawn on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Which {
    /// The one with this id.
    Curve(Id),
    /// The as-is curve; it is made where there is none.
    AsIs,
}

impl CurveEdit {
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Add { .. } => "step-curve-add",
            Self::SetState { .. } => "step-curve-state",
            Self::SetPersona { .. } => "step-curve-persona",
            Self::Move { .. } => "step-curve-move",
            Self::Remove { .. } => "step-curve-remove",
            Self::Draw { .. } => "step-curve-draw",
            Self::Believe { .. } => "step-curve-believe",
            Self::Nudge { .. } => "step-curve-nudge",
            Self::SetEvidence { .. } => "step-evidence",
            Self::SetQuote { .. } => "step-quote",
            Self::Erase { .. } => "step-curve-erase",
        }
    }

    pub(super) fn apply(&self, journey: &mut Journey) -> Applied {
        match self {
            Self::Add { state, persona } => {
                check_owner(journey, state, persona.as_ref())?;
                add(journey, state, persona.as_ref());
                check_count(journey)
            }
            Self::SetState { id, state } => {
                check_owner(journey, state, None)?;
                change(&mut journey.curves, id, |curve| {
                    curve.state.clone_from(state);
                })
            }
            Self::SetPersona { id, persona } => {
                check_owner(journey, &CurveState::AsIs, persona.as_ref())?;
                change(&mut journey.curves, id, |curve| {
                    curve.persona.clone_from(persona);
                })
            }
            Self::Move { id, before } => shift(&mut journey.curves, id, before.as_ref()),
            Self::Remove { id } => {
                let place = place(&journey.curves, id)?;
                journey.curves.remove(place);
                remove_comments_about(journey, std::slice::from_ref(id));
                Ok(())
            }
            Self::Draw { curve, emotions } => draw(journey, curve, emotions),
            Self::Believe { by, emotions } => believe(journey, by, emotions),
            Self::Nudge {
                curve,
                touchpoints,
                by,
            } => {
                check::number("emotion", *by, -4.0..=4.0)?;
                change_points(journey, curve, touchpoints, |point| {
                    point.emotion = kept(point.emotion + by);
                })
            }
            Self::SetEvidence {
                curve,
                touchpoints,
                evidence,
            } => {
                let evidence = checked(evidence)?;
                change_points(journey, curve, touchpoints, |point| {
                    point.evidence.clone_from(&evidence);
                })
            }
            Self::SetQuote {
                curve,
                touchpoint,
                quote,
            } => {
                check::text(quote)?;
                change_points(journey, curve, std::slice::from_ref(touchpoint), |point| {
                    point.quote.clone_from(quote);
                })
            }
            Self::Erase { curve, touchpoints } => {
                let place = place(&journey.curves, curve)?;
                let gone = touchpoints.iter().cloned().collect();
                journey.curves.get_mut(place).map_or(Ok(()), |curve| {
                    erase(curve, &gone);
                    Ok(())
                })
            }
        }
    }
}

/// That the department of a believed curve and the persona are there.
fn check_owner(journey: &Journey, state: &CurveState, persona: Option<&Id>) -> Applied {
    if let CurveState::Believed { by } = state {
        expect(&journey.departments, by)?;
    }
    persona.map_or(Ok(()), |persona| expect(&journey.personas, persona))
}

/// Adds a curve and gives its id.
pub(super) fn add(journey: &mut Journey, state: &CurveState, persona: Option<&Id>) -> Id {
    let title = match state {
        CurveState::AsIs => "as is".to_owned(),
        CurveState::ToBe => "to be".to_owned(),
        CurveState::Believed { by } => format!("{by} believes"),
    };
    let id = new_id(journey, &title, List::Curves);
    journey.curves.push(Arc::new(Curve {
        id: id.clone(),
        state: state.clone(),
        persona: persona.cloned(),
        points: Vec::new(),
    }));
    id
}

fn draw(journey: &mut Journey, which: &Which, emotions: &[(Id, f64)]) -> Applied {
    let wanted: BTreeMap<&Id, f64> = emotions
        .iter()
        .map(|(id, emotion)| (id, *emotion))
        .collect();
    if wanted.values().any(|emotion| !emotion.is_finite()) {
        return Err(Refused::Outside {
            field: "emotion",
            least: *EMOTION.start(),
            most: *EMOTION.end(),
        });
    }
    let curve = match (which, journey.as_is()) {
        (Which::Curve(id), _) => id.clone(),
        (Which::AsIs, Some(curve)) => curve.id.clone(),
        (Which::AsIs, None) => add(journey, &CurveState::AsIs, None),
    };
    let place = place(&journey.curves, &curve)?;
    let Some(curve) = journey.curves.get_mut(place) else {
        return Ok(());
    };
    let missing = set_emotions(Arc::make_mut(curve), wanted);
    if missing.is_empty() {
        return Ok(());
    }
    let point = |(id, emotion): (&Id, f64)| CurvePoint {
        touchpoint: id.clone(),
        emotion: kept(emotion),
        ..CurvePoint::default()
    };
    add_points(journey, place, missing.into_iter().map(point).collect())?;
    check_count(journey)
}

/// Sets the emotions of the points that are there and gives back those of the others.
fn set_emotions<'a>(curve: &mut Curve, mut wanted: BTreeMap<&'a Id, f64>) -> BTreeMap<&'a Id, f64> {
    for point in &mut curve.points {
        let Some(emotion) = wanted.remove(&point.touchpoint) else {
            continue;
        };
        let emotion = kept(emotion);
        if point.emotion.to_bits() != emotion.to_bits() {
            Arc::make_mut(point).emotion = emotion;
        }
        if wanted.is_empty() {
            break;
        }
    }
    wanted
}

/// Adds points to the curve at `place`, where they come on the map among those that are there.
pub(super) fn add_points(journey: &mut Journey, place: usize, new: Vec<CurvePoint>) -> Applied {
    let mut new: BTreeMap<Id, CurvePoint> = new
        .into_iter()
        .map(|point| (point.touchpoint.clone(), point))
        .collect();
    let order = touchpoints_in_order(journey);
    let Some(curve) = journey.curves.get_mut(place) else {
        return Ok(());
    };
    let points = &mut Arc::make_mut(curve).points;
    let mut merged = Vec::with_capacity(points.len() + new.len());
    let mut old = points.drain(..).peekable();
    let touchpoints = order
        .into_iter()
        .filter_map(|(index, _)| journey.touchpoints.get(index));
    for touchpoint in touchpoints {
        if new.is_empty() {
            break;
        }
        merged.extend(new.remove(&touchpoint.id).map(Arc::new));
        while let Some(point) = old.next_if(|point| point.touchpoint == touchpoint.id) {
            merged.push(point);
        }
    }
    merged.extend(old);
    *points = merged;
    new.first_key_value()
        .map_or(Ok(()), |(id, _)| Err(gone::<Touchpoint>(id)))
}

/// Changes the points of a curve at these touchpoints.
fn change_points(
    journey: &mut Journey,
    curve: &Id,
    touchpoints: &[Id],
    set: impl Fn(&mut CurvePoint),
) -> Applied {
    let wanted: BTreeSet<&Id> = touchpoints.iter().collect();
    change(&mut journey.curves, curve, |curve| {
        let points = curve.points.iter_mut();
        for point in points.filter(|point| wanted.contains(&point.touchpoint)) {
            set(Arc::make_mut(point));
        }
    })
}

/// An emotion as the file keeps it, within the scale.
pub(super) fn kept(emotion: f64) -> f64 {
    two_decimals(emotion.clamp(*EMOTION.start(), *EMOTION.end()))
}

/// Evidence whose numbers can be true, as the file keeps it.
fn checked(evidence: &Evidence) -> Result<Evidence, Refused> {
    let Evidence::Survey { n, spread } = evidence else {
        return Ok(evidence.clone());
    };
    check::count("n", Some(*n), 0..=MOST_PEOPLE)?;
    check::number("spread", *spread, 0.0..=4.0)?;
    Ok(Evidence::Survey {
        n: *n,
        spread: two_decimals(*spread),
    })
}

/// More people than there are.
pub(super) const MOST_PEOPLE: i64 = 100_000_000_000;
