//! Two versions of a journey become one: laws on random versions, and what happens where they disagree.

use std::collections::BTreeSet;

use seamline::edit::*;
use seamline::journey::*;

use super::edit::onboarding;
use super::support::Dice;

/// A version of a journey, some random edits later.
fn version(dice: &mut Dice, of: &Journey) -> Journey {
    let mut journey = of.clone();
    for _ in 0..dice.below(8) {
        let edit = dice.edit(&journey);
        journey = edit.apply(&journey).unwrap_or(journey);
    }
    journey
}

/// How many pairs of versions each law is tried on: 80, or as many as `SEAMLINE_PAIRS` says.
pub(crate) fn pairs() -> usize {
    let wanted = std::env::var("SEAMLINE_PAIRS").ok();
    wanted.and_then(|pairs| pairs.parse().ok()).unwrap_or(80)
}

/// Bases and two versions of each.
pub(crate) fn versions(seed: u64) -> impl Iterator<Item = (Journey, Journey, Journey)> {
    let mut dice = Dice::new(seed);
    (0..pairs()).map(move |_| {
        let base = version(&mut dice, &onboarding());
        let (ours, theirs) = (version(&mut dice, &base), version(&mut dice, &base));
        (base, ours, theirs)
    })
}

#[track_caller]
pub(crate) fn same(found: &Journey, expected: &Journey) {
    assert_eq!(
        Patch::between(found, expected).changes(),
        [],
        "what differs"
    );
}

/// Conflicts as the other side tells them, without the ids that were made.
fn told(merged: &Merged, by_the_other: bool) -> BTreeSet<String> {
    let tell = |conflict: &Conflict| {
        let about = match (&conflict.about, by_the_other) {
            (
                Disagreement::Field {
                    field,
                    base,
                    ours,
                    theirs,
                },
                false,
            ) => format!("{field} {base:?} {ours:?} {theirs:?}"),
            (
                Disagreement::Field {
                    field,
                    base,
                    ours,
                    theirs,
                },
                true,
            ) => format!("{field} {base:?} {theirs:?} {ours:?}"),
            (Disagreement::Removed, _) => "removed once".to_owned(),
            (Disagreement::RemovedByUs, false) | (Disagreement::RemovedByThem, true) => {
                "ours removed".to_owned()
            }
            (Disagreement::RemovedByThem, false) | (Disagreement::RemovedByUs, true) => {
                "theirs removed".to_owned()
            }
            (Disagreement::AddedTwice { .. }, _) => "twice".to_owned(),
            (Disagreement::Order, _) => "order".to_owned(),
        };
        format!(
            "{:?} {} {:?}: {about}",
            conflict.list, conflict.id, conflict.second
        )
    };
    let mut told: BTreeSet<String> = merged.conflicts.iter().map(tell).collect();
    for conflict in &merged.conflicts {
        if let Disagreement::AddedTwice { theirs } = &conflict.about {
            let (made, id) = (format!("{theirs:?}"), format!("{:?}", conflict.id));
            told = told.iter().map(|text| text.replace(&made, &id)).collect();
        }
    }
    told
}

#[test]
fn what_only_they_changed_is_theirs() {
    for (base, _, theirs) in versions(1) {
        let merged = merge(&base, &base, &theirs);
        same(&merged.journey, &theirs);
        assert_eq!(merged.conflicts, []);
    }
}

#[test]
fn what_only_we_changed_is_ours() {
    for (base, ours, _) in versions(2) {
        let merged = merge(&base, &ours, &base);
        same(&merged.journey, &ours);
        assert_eq!(merged.conflicts, []);
    }
}

#[test]
fn what_both_changed_alike_is_so() {
    for (base, ours, _) in versions(3) {
        let merged = merge(&base, &ours, &ours.clone());
        same(&merged.journey, &ours);
        assert_eq!(merged.conflicts, []);
    }
}

#[test]
fn both_sides_see_the_same_conflicts() {
    for (base, ours, theirs) in versions(4) {
        let (here, there) = (merge(&base, &ours, &theirs), merge(&base, &theirs, &ours));
        assert_eq!(told(&here, false), told(&there, true));
    }
}

#[test]
fn whoever_merges_gets_the_same_journey_unless_something_must_be_chosen() {
    for (base, ours, theirs) in versions(8) {
        let (here, there) = (merge(&base, &ours, &theirs), merge(&base, &theirs, &ours));
        let chosen = |conflict: &Conflict| {
            !matches!(
                conflict.about,
                Disagreement::RemovedByUs | Disagreement::RemovedByThem
            )
        };
        if !here.conflicts.iter().any(chosen) {
            same(&here.journey, &there.journey);
        }
    }
}

#[test]
fn merging_the_same_version_again_changes_nothing() {
    for (base, ours, theirs) in versions(5) {
        merges_once(&base, &ours, &theirs);
    }
}

/// Checks that what came of a merge stays as it is when it is merged again: with either side, and
/// whichever is ours.
#[track_caller]
pub(crate) fn merges_once(base: &Journey, ours: &Journey, theirs: &Journey) {
    let merged = merge(base, ours, theirs).journey;
    for (name, side) in [("ours", ours), ("theirs", theirs)] {
        let again = [
            ("merged with", merge(base, &merged, side)),
            ("merged into", merge(base, side, &merged)),
            ("from", merge(side, &merged, side)),
            ("to", merge(side, side, &merged)),
        ];
        for (how, again) in again {
            let differs = Patch::between(&merged, &again.journey).changes();
            if !differs.is_empty() {
                let all = [base, ours, theirs, &merged].map(seamline::file::to_ron);
                let all = all.map(Result::unwrap_or_default).join("\n");
                panic!("{differs:?} when {how} {name}\n{all}");
            }
        }
    }
}

#[test]
fn no_record_is_lost_that_neither_side_removed() {
    for (base, ours, theirs) in versions(6) {
        let there = records(&merge(&base, &ours, &theirs).journey);
        let (base, ours, theirs) = (records(&base), records(&ours), records(&theirs));
        let removed =
            |record| base.contains(record) && !(ours.contains(record) && theirs.contains(record));
        let mut wanted = ours.union(&theirs).filter(|record| !removed(*record));
        assert_eq!(wanted.find(|record| !there.contains(*record)), None);
    }
}

/// The ids of what people write.
fn records(journey: &Journey) -> BTreeSet<(List, Id)> {
    let stages = journey
        .stages
        .iter()
        .map(|stage| (List::Stages, stage.id.clone()));
    let touchpoints = journey
        .touchpoints
        .iter()
        .map(|touchpoint| (List::Touchpoints, touchpoint.id.clone()));
    let pains = journey
        .pain_points
        .iter()
        .map(|pain| (List::PainPoints, pain.id.clone()));
    let comments = journey
        .comments
        .iter()
        .map(|comment| (List::Comments, comment.id.clone()));
    stages
        .chain(touchpoints)
        .chain(pains)
        .chain(comments)
        .collect()
}

#[test]
fn nothing_points_nowhere_after_a_merge() {
    for (base, ours, theirs) in versions(7) {
        let merged = merge(&base, &ours, &theirs).journey;
        let loose = super::edit_laws::loose_ends;
        let before = [loose(&base), loose(&ours), loose(&theirs)].concat();
        let left: Vec<_> = loose(&merged)
            .into_iter()
            .filter(|end| !before.contains(end))
            .collect();
        assert_eq!(left, Vec::<String>::new());
    }
}

/// The sample after an edit.
#[track_caller]
fn after(edit: &Edit) -> Journey {
    edit.apply(&onboarding()).expect("the edit is done")
}

fn set(id: &str, field: TouchpointField) -> Edit {
    Edit::Touchpoint(TouchpointEdit::Set {
        ids: vec![id.into()],
        field,
    })
}

fn remove(id: &str) -> Edit {
    Edit::Touchpoint(TouchpointEdit::Remove {
        ids: vec![id.into()],
    })
}

fn add(title: &str, at: Spot) -> Edit {
    Edit::Touchpoint(TouchpointEdit::Add {
        title: title.to_owned(),
        at,
    })
}

#[test]
fn two_fields_of_one_record_are_merged() {
    let ours = after(&set("laptop", TouchpointField::Title("Laptop".to_owned())));
    let theirs = after(&set("laptop", TouchpointField::Wait(Some("2d".into()))));
    let merged = merge(&onboarding(), &ours, &theirs);
    let laptop = merged.journey.touchpoint("laptop").unwrap();
    assert_eq!(
        (&*laptop.title, laptop.wait.clone()),
        ("Laptop", Some("2d".into()))
    );
    assert_eq!(merged.conflicts, []);
}

#[test]
fn of_one_field_ours_stays_and_theirs_is_told_and_can_be_chosen() {
    let ours = after(&set("laptop", TouchpointField::Title("ours".to_owned())));
    let theirs = after(&set("laptop", TouchpointField::Title("theirs".to_owned())));
    let merged = merge(&onboarding(), &ours, &theirs);
    assert_eq!(merged.journey.touchpoint("laptop").unwrap().title, "ours");
    let [base, ours, says] =
        ["Laptop, accounts", "ours", "theirs"].map(|text| Value::Text(text.to_owned()));
    assert_eq!(
        merged.conflicts[0].about,
        Disagreement::Field {
            field: "title",
            base,
            ours,
            theirs: says
        }
    );
    let chosen = with_theirs(&merged.journey, &merged.journey.conflicts[0]).unwrap();
    assert_eq!(chosen.touchpoint("laptop").unwrap().title, "theirs");
}

#[test]
fn points_of_one_curve_are_merged_point_by_point() {
    let draw = |id: &str, emotion| {
        Edit::Curve(CurveEdit::Draw {
            curve: Which::AsIs,
            emotions: vec![(id.into(), emotion)],
        })
    };
    let merged = merge(
        &onboarding(),
        &after(&draw("laptop", 0.5)),
        &after(&draw("news", -0.5)),
    );
    let emotions: Vec<f64> = merged
        .journey
        .as_is()
        .unwrap()
        .points
        .iter()
        .map(|point| point.emotion)
        .collect();
    assert_eq!(emotions[..3], [1.6, -0.5, 0.5]);
    assert_eq!(merged.conflicts, []);
}

#[test]
fn what_one_side_changed_and_the_other_removed_stays_and_is_told() {
    let theirs = after(&set("laptop", TouchpointField::Wait(Some("2d".into()))));
    let merged = merge(&onboarding(), &after(&remove("laptop")), &theirs);
    assert!(
        merged.journey.touchpoint("laptop").is_some(),
        "they still work on it"
    );
    assert!(
        merged.journey.pain_point("late-laptop").is_none(),
        "nobody changed this one"
    );
    assert_eq!(
        merged
            .conflicts
            .iter()
            .map(|conflict| &conflict.about)
            .collect::<Vec<_>>(),
        [&Disagreement::RemovedByUs]
    );
}

#[test]
fn what_the_other_side_still_needs_stays_and_is_told() {
    let pain = PainEdit::Add {
        touchpoint: "laptop".into(),
        title: "Too heavy".to_owned(),
        owner: None,
    };
    let merged = merge(
        &onboarding(),
        &after(&remove("laptop")),
        &after(&Edit::Pain(pain)),
    );
    assert!(
        merged.journey.touchpoint("laptop").is_some(),
        "a new pain point is felt there"
    );
    let removed: Vec<_> = merged
        .conflicts
        .iter()
        .map(|conflict| (conflict.list, &*conflict.id))
        .collect();
    assert_eq!(removed, [(List::Touchpoints, "laptop")]);
}

#[test]
fn two_records_that_both_added_under_one_id_stay_two() {
    let ours = after(&add("Tour", Spot::After("desk".into())));
    let theirs = add("Tour", Spot::End).apply(&onboarding()).unwrap();
    let pain = PainEdit::Add {
        touchpoint: "tour".into(),
        title: "Too long".to_owned(),
        owner: None,
    };
    let theirs = Edit::Pain(pain).apply(&theirs).unwrap();
    let merged = merge(&onboarding(), &ours, &theirs);
    assert_eq!(merged.journey.touchpoint("tour").unwrap().stage, "day-one");
    assert_eq!(merged.journey.touchpoint("tour-2").unwrap().stage, "day-90");
    assert_eq!(
        merged.journey.pain_point("too-long").unwrap().touchpoint,
        "tour-2",
        "theirs was meant"
    );
    assert_eq!(
        merged.conflicts[0].about,
        Disagreement::AddedTwice {
            theirs: "tour-2".into()
        }
    );
}

#[test]
fn additions_of_both_sides_stand_behind_what_stood_before_them() {
    let ours = after(&add("Tour", Spot::After("desk".into())));
    let theirs = after(&add("Lunch", Spot::After("team".into())));
    let merged = merge(&onboarding(), &ours, &theirs).journey;
    let order: Vec<_> = merged
        .touchpoints
        .iter()
        .map(|touchpoint| &*touchpoint.id)
        .collect();
    assert_eq!(order[3..7], ["desk", "tour", "team", "lunch"]);
}

#[test]
fn two_new_orders_disagree_and_ours_stays() {
    let shift = |id: &str, before: Option<&str>| {
        after(&Edit::Stage(StageEdit::Move {
            id: id.into(),
            before: before.map(Into::into),
        }))
    };
    let merged = merge(
        &onboarding(),
        &shift("day-90", Some("before")),
        &shift("before", None),
    );
    assert_eq!(merged.journey.stages[0].id, "day-90");
    assert_eq!(
        merged
            .conflicts
            .iter()
            .map(|conflict| conflict.about.key())
            .collect::<Vec<_>>(),
        ["order"]
    );
}

#[test]
fn what_both_added_in_different_orders_stays_as_it_was_merged_first() {
    let stages = |ids: &[&str]| Journey {
        stages: ids
            .iter()
            .map(|id| {
                let id = (*id).into();
                std::sync::Arc::new(Stage {
                    id,
                    ..Stage::default()
                })
            })
            .collect(),
        ..Journey::default()
    };
    let (base, theirs) = (Journey::default(), stages(&["d", "a", "c"]));
    let merged = merge(&base, &stages(&["c", "a"]), &theirs).journey;
    same(&merge(&base, &merged, &theirs).journey, &merged);
}
