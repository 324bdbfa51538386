//! A chart that follows an edit is the chart of the journey after it.

use std::sync::Arc;

use seamline::chart::{Chart, Item, Look};
use seamline::journey::{Id, Journey, Kind, PainPoint, Touchpoint};
use seamline::layout::{Target, Way};
use seamline::overlays::OVERLAYS;
use seamline::theme::{Shade, Theme};
use seamline::words::{Language, Words};

use super::edit::onboarding;
use super::support::Dice;

fn look() -> Look {
    let words = Words::of(Language::English);
    Look::at_first(Kind::Employee, Theme::of(Shade::Light), words)
}

/// With every overlay on.
fn full_look() -> Look {
    let mut look = look();
    let overlays = OVERLAYS.iter().map(|overlay| overlay.id().to_owned());
    look.shown.extend(overlays);
    look
}

#[track_caller]
fn same(found: &Chart, journey: &Journey, why: &str) {
    let expected = Chart::new(journey, found.look());
    assert_eq!(found.bounds(), expected.bounds(), "bounds after {why}");
    let (a, b) = (found.layout(), expected.layout());
    assert_eq!(a.columns, b.columns, "columns after {why}");
    assert_eq!(a.stages, b.stages, "stages after {why}");
    assert_eq!(a.lines, b.lines, "lines after {why}");
    assert_eq!(a.lanes, b.lanes, "lanes after {why}");
    assert!(found.insight() == expected.insight(), "numbers after {why}");
    assert!(items(found) == items(&expected), "items after {why}");
    assert!(found.scene() == expected.scene(), "scene after {why}");
}

fn items(chart: &Chart) -> Vec<Item> {
    chart.items(chart.bounds()).cloned().collect()
}

#[test]
fn a_chart_that_follows_random_edits_is_the_one_made_anew() {
    let mut dice = Dice::new(17);
    let mut journey = Arc::new(onboarding());
    let mut chart = Chart::new(&journey, &look());
    for nth in 0..600 {
        let edit = dice.edit(&journey);
        let Ok(after) = edit.apply(&journey) else {
            continue;
        };
        let is_long = after.touchpoints.len() > 60;
        journey = Arc::new(if is_long { onboarding() } else { after });
        chart.follow(&journey, &if nth % 50 < 25 { look() } else { full_look() });
        same(&chart, &journey, &format!("{edit:?}"));
    }
}

#[test]
fn a_chart_follows_from_one_journey_to_quite_another() {
    let mut chart = Chart::new(&onboarding(), &look());
    let german = Journey {
        language: "de".to_owned(),
        ..onboarding()
    };
    for journey in [Journey::default(), crossed(), onboarding(), german].map(Arc::new) {
        chart.follow(&journey, &look());
        same(&chart, &journey, &journey.title);
    }
}

/// A journey in which two touchpoints have one id, and one record stands in the list twice.
fn crossed() -> Journey {
    let touchpoint = |id: &str| {
        Arc::new(Touchpoint {
            id: id.into(),
            title: id.to_owned(),
            ..Touchpoint::default()
        })
    };
    let pain = PainPoint {
        id: "pain".into(),
        touchpoint: "twin".into(),
        ..PainPoint::default()
    };
    let twice = touchpoint("twice");
    Journey {
        touchpoints: vec![
            touchpoint("twin"),
            Arc::clone(&twice),
            touchpoint("twin"),
            twice,
        ],
        pain_points: vec![Arc::new(pain)],
        ..Journey::default()
    }
}

#[test]
fn everything_that_can_be_pointed_at_is_found_by_name_and_by_place() {
    let chart = Chart::new(&long(200), &look());
    for item in items(&chart) {
        assert_eq!(chart.item(&item.target), Some(&item), "{:?}", item.target);
        let found = chart.items(item.rect).any(|other| *other == item);
        assert!(found, "{:?} is seen where it stands", item.target);
    }
    assert_eq!(chart.item(&Target::Touchpoint("gone".into())), None);
}

#[test]
fn a_stage_is_hit_at_its_far_end() {
    let chart = Chart::new(&long(200), &look());
    let stage = Target::Stage("s".into());
    let rect = chart.item(&stage).expect("the stage is on the map").rect;
    let end = seamline::geom::Point::new(rect.max.x - 20.0, rect.center().y);
    assert_eq!(chart.hit(end), Some(stage));
}

#[test]
fn the_keyboard_walks_over_all_of_a_long_journey() {
    let chart = Chart::new(&long(200), &look());
    let mut walked = vec![chart.neighbour(None, Way::First).expect("a first thing")];
    while let Some(next) = chart.neighbour(walked.last(), Way::Next) {
        walked.push(next);
    }
    let all: Vec<Target> = items(&chart).into_iter().map(|item| item.target).collect();
    assert_eq!(walked, all);
}

/// A journey of so many touchpoints in one stage.
fn long(count: usize) -> Journey {
    let touchpoint = |nth: usize| Touchpoint {
        id: Id::from(format!("t{nth}")),
        title: format!("Touchpoint {nth}"),
        stage: "s".into(),
        ..Touchpoint::default()
    };
    let stage = seamline::journey::Stage {
        id: "s".into(),
        title: "Stage".to_owned(),
        ..seamline::journey::Stage::default()
    };
    Journey {
        stages: vec![Arc::new(stage)],
        touchpoints: (0..count).map(|nth| Arc::new(touchpoint(nth))).collect(),
        ..Journey::default()
    }
}
