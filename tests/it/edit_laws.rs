//! Laws of editing, tried on a journey with thousands of random edits.

use std::sync::Arc;

use seamline::edit::*;
use seamline::journey::*;
use seamline::words::{Language, Words};

use super::support::Dice;

/// The journey as its file would tell it apart: a NaN is the same as a NaN.
fn text(journey: &Journey) -> String {
    ron::ser::to_string_pretty(journey, ron::ser::PrettyConfig::default())
        .expect("a journey is RON")
}

#[track_caller]
fn same(found: &Journey, expected: &Journey) {
    assert!(
        Patch::between(found, expected).is_empty(),
        "{}\n\n{}",
        text(found),
        text(expected)
    );
    assert_eq!(text(found), text(expected), "what their files say");
}

/// Walks over journeys from the sample, one random edit after the other.
fn walk(seed: u64, steps: usize, mut check: impl FnMut(&Journey, &Edit, &Journey)) {
    let mut dice = Dice::new(seed);
    let mut journey = super::edit::onboarding();
    for _ in 0..steps {
        let edit = dice.edit(&journey);
        if let Ok(after) = edit.apply(&journey) {
            check(&journey, &edit, &after);
            // Small enough that each step is quick, large enough for all that can stand beside it.
            journey = if after.touchpoints.len() < 25 {
                after
            } else {
                super::edit::onboarding()
            };
        }
    }
}

#[test]
fn a_patch_leads_from_before_to_after_and_back() {
    walk(1, 600, |before, edit, after| {
        let patch = Patch::between(before, after);
        same(
            &patch.apply(before).unwrap_or_else(|_| panic!("{edit:?}")),
            after,
        );
        same(
            &patch
                .inverse()
                .apply(after)
                .unwrap_or_else(|_| panic!("{edit:?}")),
            before,
        );
    });
}

#[test]
fn the_inverse_of_the_inverse_of_a_patch_is_itself() {
    walk(2, 500, |before, edit, after| {
        let patch = Patch::between(before, after);
        assert_eq!(patch.inverse().inverse(), patch, "{edit:?}");
    });
}

#[test]
fn a_patch_is_empty_where_nothing_changed_and_only_there() {
    walk(3, 400, |before, edit, after| {
        let patch = Patch::between(before, after);
        assert_eq!(patch.is_empty(), text(before) == text(after), "{edit:?}");
        assert_eq!(patch.is_empty(), patch.changes().is_empty(), "{edit:?}");
    });
}

#[test]
fn an_edit_leaves_nothing_that_points_nowhere() {
    walk(4, 1500, |before, edit, after| {
        let (before, after) = (loose_ends(before), loose_ends(after));
        assert!(
            after.iter().all(|end| before.contains(end)),
            "{edit:?} leaves {after:?}"
        );
    });
}

#[test]
fn undoing_all_steps_gives_the_journey_that_was_opened_and_redoing_the_last_one() {
    let mut dice = Dice::new(5);
    let opened = super::edit::onboarding();
    let mut history = History::new(opened.clone());
    for _ in 0..250 {
        match dice.below(12) {
            0 => history.begin("gesture"),
            1 => drop(history.commit()),
            2 => drop(history.cancel()),
            3 => drop(history.undo()),
            4 => drop(history.redo()),
            _ => {
                let edit = dice.edit(history.journey());
                let _ = history.perform(&edit);
            }
        }
    }
    history.commit();
    let last = Arc::clone(history.journey());
    let mut steps = 0;
    while history.undo().is_some() {
        steps += 1;
    }
    same(history.journey(), &opened);
    assert!(
        history.is_saved() && steps > 40,
        "{steps} steps back it is as it was opened"
    );
    while history.redo().is_some() {}
    same(history.journey(), &last);
}

#[test]
fn the_patch_of_a_step_is_what_changed_for_those_who_look_on() {
    let mut dice = Dice::new(6);
    let mut history = History::new(super::edit::onboarding());
    let mut seen = (**history.journey()).clone();
    for _ in 0..100 {
        let edit = dice.edit(history.journey());
        let patch = match dice.below(8) {
            0 => history.undo().unwrap_or_default(),
            1 => history.redo().unwrap_or_default(),
            _ => history.perform(&edit).unwrap_or_default(),
        };
        seen = patch.apply(&seen).unwrap();
        same(&seen, history.journey());
    }
}

#[test]
fn records_that_did_not_change_stay_shared() {
    walk(7, 500, |before, edit, after| {
        let touched = Patch::between(before, after).changes();
        for (list, id) in before
            .touchpoints
            .iter()
            .map(|touchpoint| (List::Touchpoints, &touchpoint.id))
        {
            let is_touched = touched
                .iter()
                .any(|change| change.list == list && change.id == *id);
            let shared = before
                .touchpoint(id)
                .zip(after.touchpoint(id))
                .is_none_or(|(a, b)| Arc::ptr_eq(a, b));
            assert!(is_touched || shared, "{edit:?} copied {id}");
        }
    });
}

#[test]
fn every_step_has_a_name_in_every_language() {
    for words in Language::ALL.map(Words::of) {
        walk(8, 3000, |_, edit, _| {
            assert_ne!(words.text(edit.name()), edit.name(), "{edit:?}");
        });
    }
}

/// Ids that point nowhere, by what they are said by.
pub(crate) fn loose_ends(journey: &Journey) -> Vec<String> {
    let mut ends = Vec::new();
    let mut point = |there: bool, what: &str, id: &Id| {
        if !there && !id.is_empty() {
            ends.push(format!("{what} {id}"));
        }
    };
    let department = |id: &Id| journey.department(id).is_some();
    for touchpoint in &journey.touchpoints {
        touchpoint
            .lead
            .iter()
            .chain(&touchpoint.helps)
            .for_each(|id| point(department(id), "touchpoint", id));
        point(
            journey.stage(&touchpoint.stage).is_some(),
            "touchpoint in",
            &touchpoint.stage,
        );
    }
    for pain in &journey.pain_points {
        pain.owner
            .iter()
            .chain(&pain.caused_by)
            .chain(&pain.fixed_by)
            .for_each(|id| point(department(id), "pain", id));
        point(
            journey.touchpoint(&pain.touchpoint).is_some(),
            "pain at",
            &pain.touchpoint,
        );
    }
    for curve in &journey.curves {
        for id in curve.points.iter().map(|point| &point.touchpoint) {
            point(journey.touchpoint(id).is_some(), "point", id);
        }
        if let CurveState::Believed { by } = &curve.state {
            point(department(by), "curve", by);
        }
        if let Some(id) = &curve.persona {
            point(
                journey.personas.iter().any(|persona| persona.id == *id),
                "curve of",
                id,
            );
        }
    }
    for id in journey
        .handoffs
        .iter()
        .flat_map(|note| [&note.from, &note.to])
    {
        point(journey.touchpoint(id).is_some(), "handoff", id);
    }
    for step in &journey.small_steps {
        step.resolves
            .iter()
            .for_each(|id| point(journey.pain_point(id).is_some(), "step", id));
        step.departments
            .iter()
            .for_each(|id| point(department(id), "step by", id));
    }
    let lenses = journey.views.iter().filter_map(|view| view.lens.as_ref());
    for id in journey.workshop.attended.iter().chain(lenses) {
        point(department(id), "attended or lens", id);
    }
    ends
}
