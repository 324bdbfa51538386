//! Reading a journey: overlays, what they say in words, and the map of true time.

use seamline::chart::{Chart, Look, switches};
use seamline::editor::{Document, Editor};
use seamline::insight::Matches;
use seamline::interact::{Action, Regard};
use seamline::journey::{Filter, Journey};
use seamline::overlays::OVERLAYS;
use seamline::scene::Shape;
use seamline::theme::{Color, Shade, Theme};
use seamline::words::{Language, Words};

use super::support::{ONBOARDING, open, sample_paths};

fn look(journey: &Journey, shade: Shade) -> Look {
    Look::at_first(journey.kind, Theme::of(shade), Words::of(Language::English))
}

/// The map of a journey with just these overlays and lanes.
fn map(journey: &Journey, shown: &[&str]) -> Chart {
    let mut look = look(journey, Shade::Light);
    look.shown = shown.iter().map(|&id| id.to_owned()).collect();
    Chart::new(journey, &look)
}

fn texts(chart: &Chart) -> Vec<String> {
    let scene = chart.scene();
    let shapes = scene.groups.iter().flat_map(|group| &group.shapes);
    let text = |shape: &Shape| match shape {
        Shape::Text(text) => Some(text.text.to_string()),
        _ => None,
    };
    shapes.filter_map(text).collect()
}

#[track_caller]
fn says(chart: &Chart, text: &str) {
    let texts = texts(chart);
    assert!(
        texts.iter().any(|said| said == text),
        "{text} in {texts:#?}"
    );
}

#[test]
fn every_overlay_adds_to_every_sample_or_has_nothing_to_read_there() {
    for path in sample_paths() {
        let journey = seamline::file::read(&path)
            .expect("a sample can be read")
            .journey;
        for shade in [Shade::Light, Shade::Dark] {
            let mut look = look(&journey, shade);
            look.shown = switches(&look).map(|switch| switch.id.to_owned()).collect();
            let chart = Chart::new(&journey, &look);
            let beyond = chart.scene().groups.into_iter().find(|group| {
                let bounds = group.bounds;
                !(bounds.min.x.is_finite() && bounds.max.y.is_finite())
            });
            assert_eq!(beyond, None, "{}", path.display());
        }
    }
}

#[test]
fn every_overlay_has_a_name_and_a_hint() {
    let words = Words::of(Language::English);
    for overlay in OVERLAYS {
        for key in [
            format!("overlay-{}", overlay.id()),
            format!("overlay-{}-hint", overlay.id()),
        ] {
            assert_ne!(words.text(&key), key);
        }
    }
}

#[test]
fn the_overlays_say_in_words_what_is_seen() {
    let journey = open(ONBOARDING).journey;
    says(
        &map(&journey, &["evidence"]),
        "0 % of this curve is assumption",
    );
    says(&map(&journey, &["evidence"]), "survey, with its spread  5");
    says(
        &map(&journey, &["to-be"]),
        "To-be; hatched: the gap to it, +0.8 on average",
    );
    says(&map(&journey, &["perception"]), "HR +2.2");
    says(&map(&journey, &["seams"]), "−2.3");
    says(&map(&journey, &["seams"]), "Stitched: with an agreement");
    says(
        &map(&journey, &["ownership", "part", "pain-points"]),
        "Points to who causes it",
    );
    says(&map(&journey, &["value-stream"]), "70 % right");
    says(
        &map(&journey, &["peak-end"]),
        "Peak and end: remembered as −0.15",
    );
}

#[test]
fn the_grid_of_pain_sums_the_severities_of_what_a_department_owns_causes_or_can_fix() {
    // At the laptop Procurement causes severity 4, and owns, causes and can fix severity 3.
    says(&map(&open(ONBOARDING).journey, &["heat"]), "7");
}

#[test]
fn a_department_that_neither_leads_nor_helps_is_shown_as_absent() {
    let journey =
        open(r#"(departments: [(id: "hr")], touchpoints: [(id: "a", title: "A")])"#).journey;
    says(&map(&journey, &["part"]), "takes no part");
}

#[test]
fn in_true_time_gaps_are_as_wide_as_waiting_is_long() {
    let journey = open(
        r#"(touchpoints: [
            (id: "a", title: "A"), (id: "b", title: "B", wait: "2d"), (id: "c", title: "C", wait: "6d"),
        ])"#,
    )
    .journey;
    let gaps = |shown: &[&str]| {
        let chart = map(&journey, shown);
        let lead_ins: Vec<f32> = chart
            .layout()
            .columns
            .iter()
            .map(|column| column.lead_in)
            .collect();
        lead_ins
    };
    assert_eq!(gaps(&[]), [0.0, 0.0, 0.0]);
    let [none, two, six] = gaps(&["true-time"])[..] else {
        panic!("three columns");
    };
    assert!(
        none.abs() < f32::EPSILON && two > 0.0 && (six - two * 3.0).abs() < 0.01,
        "{two} and {six}"
    );
}

#[test]
fn a_journey_that_says_no_time_stands_in_equal_steps_in_true_time_as_well() {
    let journey =
        open(r#"(touchpoints: [(id: "a", title: "A"), (id: "b", title: "B", wait: "-3d")])"#)
            .journey;
    let chart = map(&journey, &["true-time", "value-stream", "evidence"]);
    assert!(
        chart
            .layout()
            .columns
            .iter()
            .all(|column| column.lead_in == 0.0)
    );
}

/// How many plates of a map are coloured.
fn colours(chart: &Chart) -> usize {
    let scene = chart.scene();
    let shapes = scene.groups.iter().flat_map(|group| &group.shapes);
    let fills = shapes.filter_map(|shape| match shape {
        Shape::Rect { fill, .. } => Some(*fill),
        _ => None,
    });
    // The paper itself is not quite grey.
    let strength = |fill: &Color| {
        let [low, high] = [u8::min, u8::max].map(|of| of(of(fill.red, fill.green), fill.blue));
        high - low
    };
    fills.filter(|fill| strength(fill) > 12).count()
}

#[test]
fn the_lens_of_a_department_keeps_its_own_in_colour_and_turns_the_rest_grey() {
    let journey = open(ONBOARDING).journey;
    let everybody = Chart::new(&journey, &look(&journey, Shade::Light));
    let procurement = Look {
        lens: Some("pr".into()),
        ..look(&journey, Shade::Light)
    };
    let chart = Chart::new(&journey, &procurement);
    assert!(colours(&chart) * 2 < colours(&everybody));
    says(&chart, "As Procurement sees it");
    // Procurement helps IT at the laptop: it shares two pain points with IT and HR there, no handoff.
    let lens = chart.lens().expect("procurement is a department");
    let talks = lens.talk_to.iter().map(|talk| {
        (
            talk.department.as_str(),
            talk.handoffs.len(),
            talk.pain_points.len(),
        )
    });
    assert_eq!(talks.collect::<Vec<_>>(), [("it", 0, 1), ("hr", 0, 1)]);
}

#[test]
fn a_lens_weighs_lost_emotion_severity_and_two_for_each_handoff_without_an_agreement() {
    let journey = open(
        r#"(
        departments: [(id: "a"), (id: "b"), (id: "c")],
        touchpoints: [(id: "x", lead: "a"), (id: "y", lead: "b"), (id: "z", lead: "a")],
        curves: [(id: "as-is", points: [
            (touchpoint: "x", emotion: 1.5), (touchpoint: "y", emotion: -0.5), (touchpoint: "z", emotion: 1.0),
        ])],
        pain_points: [(id: "p", touchpoint: "y", severity: 4, owner: "b", caused_by: ["a"])],
        handoffs: [(from: "y", to: "z", agreement: Some("weekly"))],
    )"#,
    )
    .journey;
    let seen = Look {
        lens: Some("a".into()),
        ..look(&journey, Shade::Light)
    };
    let chart = Chart::new(&journey, &seen);
    let talks = &chart.lens().expect("a is a department").talk_to;
    // From x to y 1.5 + 0.5 = 2 are lost, without an agreement 2 more, severity 4: together 8.
    assert_eq!(talks.len(), 1, "nobody needs to talk to c");
    assert!((talks[0].weight - 8.0).abs() < 1e-9, "{}", talks[0].weight);
}

/// The ids of the touchpoints and pain points that a filter in the words of the file lets through.
fn matching(filter: &str) -> (Vec<String>, Vec<String>) {
    let journey = open(ONBOARDING).journey;
    let options = ron::Options::default();
    let filter: Filter = options
        .from_str(filter)
        .expect("a filter of the test reads");
    let matches = Matches::of(&journey, &filter);
    let touchpoints = journey.touchpoints.iter().zip(&matches.touchpoints);
    let pains = journey.pain_points.iter().zip(&matches.pain_points);
    (
        touchpoints
            .filter(|(_, holds)| **holds)
            .map(|(record, _)| record.id.to_string())
            .collect(),
        pains
            .filter(|(_, holds)| **holds)
            .map(|(record, _)| record.id.to_string())
            .collect(),
    )
}

#[test]
fn a_filter_lets_through_what_holds_in_all_its_parts() {
    assert_eq!(matching("(severity: 4)").1, ["late-laptop", "no-plan"]);
    assert_eq!(matching("(severity: 4)").0, ["laptop", "week-plan"]);
    assert_eq!(
        matching("(severity: 4, owner: Some(Nobody))").1,
        ["no-plan"]
    );
    assert_eq!(
        matching(r#"(cause: Some(Department("pr")))"#).1,
        ["late-laptop", "signatures"]
    );
    assert_eq!(matching(r#"(tags: ["silence"])"#).1, ["no-reply"]);
    assert_eq!(matching(r#"(text: "LAPTOP nine")"#).1, ["late-laptop"]);
    assert_eq!(matching("(states: [InProgress])").0, ["laptop"]);
    assert_eq!(matching(r#"(departments: ["fm"])"#).0, ["desk"]);
    assert_eq!(matching(r#"(personas: ["nobody"])"#), (vec![], vec![]));
}

#[test]
fn a_filter_fades_the_rest_says_so_and_moves_nothing() {
    let journey = open(ONBOARDING).journey;
    let mut chart = Chart::new(&journey, &look(&journey, Shade::Light));
    let before = chart.bounds();
    chart.filter(Filter {
        severity: 4,
        ..Filter::default()
    });
    says(&chart, "Filtered: 2 of 10 touchpoints, 2 of 8 pain points");
    assert_eq!(chart.bounds(), before);
}

#[test]
fn a_saved_view_brings_back_overlays_lens_and_filter_and_is_in_the_file() {
    let journey = open(ONBOARDING).journey;
    let words = Words::of(Language::English);
    let mut editor = Editor::new(journey, Document::unsaved(), Shade::Light, words);
    let filter = Filter {
        severity: 4,
        ..Filter::default()
    };
    editor.perform(Action::Flip("evidence"));
    editor.perform(Action::Regard(Regard::Lens(Some("it".into()))));
    editor.perform(Action::Regard(Regard::Filter(Box::new(filter.clone()))));
    editor.perform(Action::Regard(Regard::Keep(
        "IT, what hurts most".to_owned(),
    )));
    let kept = editor.shown().clone();
    editor.perform(Action::Flip("evidence"));
    editor.perform(Action::Regard(Regard::Lens(None)));
    editor.perform(Action::Regard(Regard::Filter(Box::default())));
    let view = editor
        .journey()
        .views
        .last()
        .expect("a view was saved")
        .clone();
    editor.perform(Action::Regard(Regard::Recall(view.id.clone())));
    let switched = |look: &Look| {
        switches(look)
            .map(|switch| switch.is_on)
            .collect::<Vec<_>>()
    };
    let shown = editor.shown();
    assert_eq!(
        (switched(shown), &shown.lens),
        (switched(&kept), &kept.lens)
    );
    assert_eq!(shown.filter, filter);
    let text = seamline::file::to_ron(editor.journey()).expect("the journey can be written");
    assert_eq!(open(&text).journey.views.last(), Some(&view));
}
