//! The record that a conflict is about, as it stands in a journey.

use std::sync::Arc;

use crate::journey::{
    Comment, Curve, CurvePoint, Department, Disputed, HandoffNote, Head, Journey, PainPoint,
    Persona, Shot, SmallStep, Stage, Touchpoint, View, Vote,
};

use super::record::{Item, Record};

/// A record that is found in a journey, to see what it says now and to have it say something else.
pub(super) trait Standing: Record {
    /// What `see` sees of the record; `None` where it is gone.
    fn with_standing<R>(
        journey: &Journey,
        disputed: &Disputed<Self>,
        see: impl FnOnce(&Self) -> R,
    ) -> Option<R>;

    /// Changes the record; `None` where it is gone.
    fn change_standing(
        journey: &mut Journey,
        disputed: &Disputed<Self>,
        change: impl FnOnce(&mut Self),
    ) -> Option<()>;
}

/// The records of a list are found by their keys.
macro_rules! standing {
    ($($type:ident in $list:ident)+) => {$(
        impl Standing for $type {
            fn with_standing<R>(
                journey: &Journey,
                disputed: &Disputed<Self>,
                see: impl FnOnce(&Self) -> R,
            ) -> Option<R> {
                journey.$list.iter().find(|record| is_meant(&***record, disputed)).map(|it| see(it))
            }

            fn change_standing(
                journey: &mut Journey,
                disputed: &Disputed<Self>,
                change: impl FnOnce(&mut Self),
            ) -> Option<()> {
                let mut records = journey.$list.iter_mut();
                let record = records.find(|record| is_meant(&***record, disputed))?;
                change(Arc::make_mut(record));
                Some(())
            }
        }
    )+};
}

standing! {
    Department in departments
    Persona in personas
    Stage in stages
    Touchpoint in touchpoints
    Curve in curves
    PainPoint in pain_points
    HandoffNote in handoffs
    SmallStep in small_steps
    Comment in comments
    View in views
    Shot in shots
}

fn is_meant<T: Record>(record: &T, disputed: &Disputed<T>) -> bool {
    record.key() == disputed.ours.key()
}

impl Standing for Head {
    fn with_standing<R>(
        journey: &Journey,
        _: &Disputed<Self>,
        see: impl FnOnce(&Self) -> R,
    ) -> Option<R> {
        Some(see(&Self::of(journey)))
    }

    fn change_standing(
        journey: &mut Journey,
        _: &Disputed<Self>,
        change: impl FnOnce(&mut Self),
    ) -> Option<()> {
        let mut head = Self::of(journey);
        change(&mut head);
        head.put_on(journey);
        Some(())
    }
}

impl Standing for CurvePoint {
    fn with_standing<R>(
        journey: &Journey,
        disputed: &Disputed<Self>,
        see: impl FnOnce(&Self) -> R,
    ) -> Option<R> {
        let mut points = journey.curve(&disputed.curve)?.points.iter();
        points
            .find(|point| is_meant(&***point, disputed))
            .map(|point| see(point))
    }

    fn change_standing(
        journey: &mut Journey,
        disputed: &Disputed<Self>,
        change: impl FnOnce(&mut Self),
    ) -> Option<()> {
        let mut curves = journey.curves.iter_mut();
        let curve = curves.find(|curve| curve.id == disputed.curve)?;
        let mut points = Arc::make_mut(curve).points.iter_mut();
        let point = points.find(|point| is_meant(&***point, disputed))?;
        change(Arc::make_mut(point));
        Some(())
    }
}

impl Standing for Vote {
    fn with_standing<R>(
        journey: &Journey,
        disputed: &Disputed<Self>,
        see: impl FnOnce(&Self) -> R,
    ) -> Option<R> {
        let mut votes = journey.workshop.votes.iter();
        let key = Item::key(&disputed.ours);
        votes.find(|vote| Item::key(*vote) == key).map(see)
    }

    fn change_standing(
        journey: &mut Journey,
        disputed: &Disputed<Self>,
        change: impl FnOnce(&mut Self),
    ) -> Option<()> {
        let mut votes = journey.workshop.votes.iter_mut();
        let key = Item::key(&disputed.ours);
        votes.find(|vote| Item::key(&**vote) == key).map(change)
    }
}
