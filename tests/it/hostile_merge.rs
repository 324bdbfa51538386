//! Merges of journeys that hang together badly, and of files in which anything may stand.

use std::path::Path;
use std::sync::Arc;

use seamline::edit::*;
use seamline::file;
use seamline::journey::*;
use seamline::words::Language;

use super::edit::onboarding;
use super::support::{Dice, ONBOARDING};

/// A journey of a few records that share few ids: they are equal, point nowhere and to each other.
pub(crate) fn hostile(dice: &mut Dice) -> Journey {
    Journey {
        id: id(dice),
        title: text(dice),
        hours_per_day: number(dice),
        departments: several(dice, |dice| Department {
            id: id(dice),
            name: text(dice),
            ..Department::default()
        }),
        stages: several(dice, |dice| Stage {
            id: id(dice),
            title: text(dice),
            ..Stage::default()
        }),
        touchpoints: several(dice, |dice| Touchpoint {
            id: id(dice),
            stage: id(dice),
            lead: Some(id(dice)),
            helps: vec![id(dice), id(dice)],
            right_first_time: Some(number(dice)),
            ..Touchpoint::default()
        }),
        curves: several(dice, |dice| Curve {
            id: id(dice),
            state: CurveState::Believed { by: id(dice) },
            points: several(dice, |dice| CurvePoint {
                touchpoint: id(dice),
                emotion: number(dice),
                ..CurvePoint::default()
            }),
            ..Curve::default()
        }),
        pain_points: several(dice, |dice| PainPoint {
            id: id(dice),
            touchpoint: id(dice),
            caused_by: vec![id(dice)],
            ..PainPoint::default()
        }),
        handoffs: several(dice, |dice| HandoffNote {
            from: id(dice),
            to: id(dice),
            breaks: text(dice),
            ..HandoffNote::default()
        }),
        comments: several(dice, |dice| Comment {
            id: id(dice),
            about: id(dice),
            answers: Some(id(dice)),
            ..Comment::default()
        }),
        ..Journey::default()
    }
}

fn several<T>(dice: &mut Dice, mut make: impl FnMut(&mut Dice) -> T) -> Vec<Arc<T>> {
    let count = dice.below(5);
    (0..count).map(|_| Arc::new(make(dice))).collect()
}

fn id(dice: &mut Dice) -> Id {
    ["", "a", "b", "a-2", "c"][dice.below(5)].into()
}

fn text(dice: &mut Dice) -> String {
    ["", "A", "B", "=1+1", "\u{202e}"][dice.below(5)].to_owned()
}

fn number(dice: &mut Dice) -> f64 {
    [0.0, -1.5, f64::NAN, f64::INFINITY, 1e300][dice.below(5)]
}

#[track_caller]
pub(crate) fn same(found: &Journey, expected: &Journey) {
    let changes = Patch::between(expected, found).changes();
    assert_eq!(changes, [], "what differs");
}

#[test]
fn merging_again_what_hangs_together_badly_changes_nothing() {
    let mut dice = Dice::new(41);
    for _ in 0..super::merge::pairs() {
        let [base, ours, theirs] = [(); 3].map(|()| hostile(&mut dice));
        super::merge::merges_once(&base, &ours, &theirs);
    }
}

#[test]
fn all_of_one_side_may_be_gone_and_what_the_other_changed_stays() {
    let (base, none) = (onboarding(), Journey::default());
    let step = Edit::Touchpoint(TouchpointEdit::Set {
        ids: vec!["laptop".into()],
        field: TouchpointField::Title("Changed".to_owned()),
    });
    let theirs = step.apply(&base).expect("the edit is done");
    let merged = merge(&base, &none, &theirs).journey;
    let kept: Vec<_> = merged.touchpoints.iter().map(|it| &*it.title).collect();
    assert_eq!(kept, ["Changed"]);
    assert_eq!(merge(&none, &none, &none).conflicts, []);
    same(&merge(&base, &none, &none).journey, &none);
}

#[test]
fn a_base_that_is_not_related_loses_nothing_of_either_side() {
    let other = file::new_journey("value-stream", Language::default()).expect("it is there");
    let (ours, base) = (onboarding(), Journey::default());
    let merged = merge(&base, &ours, &other).journey;
    let count = |journey: &Journey| journey.touchpoints.len() + journey.pain_points.len();
    assert_eq!(count(&merged), count(&ours) + count(&other));
}

#[test]
fn whatever_stands_between_the_marks_of_a_merge_is_read_or_refused() {
    let mut dice = Dice::new(33);
    let lines: Vec<&str> = ONBOARDING.split_inclusive('\n').collect();
    let marks = ["<<<<<<< a\n", "||||||| b\n", "=======\n", ">>>>>>> c\n"];
    for _ in 0..100 {
        let mut text: Vec<&str> = lines.clone();
        for _ in 0..=dice.below(6) {
            let at = dice.below(text.len());
            match dice.below(3) {
                0 => drop(text.remove(at)),
                _ => text.insert(at, marks[dice.below(4)]),
            }
        }
        let bytes = text.concat().into_bytes();
        if let Ok(Some(sides)) = file::sides_in(&bytes, Path::new("j.ron")) {
            let (ours, theirs) = (sides.ours.journey, sides.theirs.journey);
            merge(&common_base(&ours, &theirs), &ours, &theirs);
        }
    }
}
