//! The map: what stands on it, that nothing overlaps and nothing is cut.

use seamline::chart::{Chart, Item, Look, Target};
use seamline::geom::{BOUND, Point, Rect};
use seamline::journey::{Journey, Kind, PainPoint, Touchpoint};
use seamline::scene::Shape;
use seamline::theme::{Shade, Theme};
use seamline::words::{Language, Words};
use std::sync::Arc;

fn chart(journey: &Journey) -> Chart {
    let words = Words::of(Language::from_tag(&journey.language));
    Chart::new(
        journey,
        &Look::at_first(journey.kind, Theme::of(Shade::Light), words),
    )
}

fn sample(name: &str) -> Journey {
    let path = format!("{}/sample-journeys/{name}.ron", env!("CARGO_MANIFEST_DIR"));
    seamline::file::read(std::path::Path::new(&path))
        .expect("a sample can be read")
        .journey
}

/// A journey of `count` touchpoints, each with this title and `pains` pain points of the same title.
fn long(count: usize, pains: usize, title: &str) -> Journey {
    let id = |nth: usize| format!("t{nth}").as_str().into();
    let touchpoint = |nth| {
        Arc::new(Touchpoint {
            id: id(nth),
            title: title.to_owned(),
            ..Touchpoint::default()
        })
    };
    let pain = |nth: usize| PainPoint {
        id: format!("p{nth}").as_str().into(),
        touchpoint: id(nth / pains.max(1)),
        title: title.to_owned(),
        ..PainPoint::default()
    };
    Journey {
        touchpoints: (0..count).map(touchpoint).collect(),
        pain_points: (0..count * pains).map(|nth| Arc::new(pain(nth))).collect(),
        ..Journey::default()
    }
}

fn cards(chart: &Chart) -> Vec<Item> {
    let is_card = |item: &&Item| {
        matches!(
            item.target,
            Target::Touchpoint(_) | Target::PainPoint(_) | Target::Stage(_)
        )
    };
    chart
        .items(chart.bounds())
        .filter(is_card)
        .cloned()
        .collect()
}

fn overlaps(items: &[Item]) -> Vec<(&Target, &Target)> {
    let inner = |item: &Item| item.rect.grown(-0.5);
    let pairs = items
        .iter()
        .enumerate()
        .flat_map(|(nth, a)| items[nth + 1..].iter().map(move |b| (a, b)));
    pairs
        .filter(|(a, b)| inner(a).touches(&inner(b)))
        .map(|(a, b)| (&a.target, &b.target))
        .collect()
}

/// The texts that end in an ellipsis.
fn cut_texts(chart: &Chart) -> Vec<String> {
    let scene = chart.scene();
    let shapes = scene.groups.iter().flat_map(|group| &group.shapes);
    let texts = shapes.filter_map(|shape| {
        if let Shape::Text(text) = shape {
            Some(text.text.to_string())
        } else {
            None
        }
    });
    texts.filter(|text| text.ends_with('…')).collect()
}

#[test]
fn no_card_of_a_sample_lies_on_another_and_no_title_is_cut() {
    for name in [
        "onboarding",
        "onboarding-de",
        "parental-leave-return",
        "servicedesk",
        "hire-to-day-90",
        "large-merger",
    ] {
        let chart = chart(&sample(name));
        assert_eq!(overlaps(&cards(&chart)), [], "cards of {name} that overlap");
        assert_eq!(
            cut_texts(&chart),
            Vec::<String>::new(),
            "texts of {name} that are cut"
        );
    }
}

#[test]
fn one_and_two_hundred_touchpoints_and_pains_six_deep_stand_side_by_side() {
    for (count, pains) in [(1, 6), (2, 0), (200, 2)] {
        let chart = chart(&long(
            count,
            pains,
            "Beschwerdemanagementverantwortliche informieren",
        ));
        assert_eq!(
            overlaps(&cards(&chart)),
            [],
            "cards among {count} touchpoints that overlap"
        );
        assert_eq!(
            cut_texts(&chart),
            Vec::<String>::new(),
            "texts among {count} touchpoints that are cut"
        );
    }
}

#[test]
fn every_script_is_given_room() {
    for title in [
        "入社手続きのための書類を人事部に提出する",
        "استلام الحاسوب المحمول من قسم تقنية المعلومات",
        "Donaudampfschifffahrtsgesellschaftskapitän",
    ] {
        let chart = chart(&long(3, 2, title));
        assert_eq!(
            overlaps(&cards(&chart)),
            [],
            "cards titled {title} that overlap"
        );
        assert_eq!(
            cut_texts(&chart),
            Vec::<String>::new(),
            "texts that are cut"
        );
    }
}

#[test]
fn nothing_stands_beyond_the_canvas_however_long_the_journey_is() {
    let chart = chart(&long(30_000, 1, "Wait"));
    let bounds = chart.bounds();
    assert!(
        bounds.max.x <= BOUND && bounds.max.y <= BOUND,
        "the map ends at {:?}",
        bounds.max
    );
}

#[test]
fn a_view_paints_what_it_sees_and_not_the_rest() {
    let chart = chart(&long(10_000, 1, "Wait for the badge"));
    let seen = Rect::new(200_000.0, 0.0, 1_280.0, 800.0);
    let groups = chart.scene_of(seen).groups;
    assert!(groups.len() < 200, "{} groups for one view", groups.len());
    assert!(
        groups.iter().all(|group| group.bounds.touches(&seen)),
        "a group lies outside the view"
    );
}

#[test]
fn an_empty_journey_is_an_empty_map() {
    let chart = chart(&Journey::default());
    assert_eq!(chart.items(chart.bounds()).count(), 0);
    assert!(chart.bounds().width() > 0.0);
}

#[test]
fn a_pain_point_is_told_with_severity_and_owner() {
    let chart = chart(&sample("onboarding"));
    let pains = chart
        .items(chart.bounds())
        .filter(|item| matches!(item.target, Target::PainPoint(_)));
    let told: Vec<String> = pains.map(|item| chart.describe(&item.target)).collect();
    assert!(
        told.contains(&"Pain point: Laptop nine days late, severity 4, owner IT".to_owned()),
        "{told:#?}"
    );
    assert!(
        told.contains(
            &"Pain point: Nobody plans week one, severity 4, owner nobody yet".to_owned()
        ),
        "{told:#?}"
    );
}

#[test]
fn any_journey_can_be_shown_as_any_kind() {
    for kind in Kind::ALL {
        let chart = chart(&Journey {
            kind,
            ..sample("onboarding")
        });
        assert!(
            !chart.scene().groups.is_empty(),
            "nothing is painted for {kind:?}"
        );
    }
}

#[test]
fn a_stage_is_hit_from_end_to_end() {
    let journey = sample("large-merger");
    let chart = chart(&journey);
    for stage in &journey.stages {
        let target = Target::Stage(stage.id.clone());
        let rect = chart.item(&target).expect("a stage is on the map").rect;
        for x in [rect.min.x, rect.center().x, rect.max.x - 0.5] {
            let hit = chart.hit(Point::new(x, rect.center().y));
            assert_eq!(hit.as_ref(), Some(&target), "at {x} of {rect:?}");
        }
    }
}

#[test]
fn a_map_of_hundreds_of_helpers_at_thousands_of_touchpoints_leaves_them_out_and_says_so() {
    let departments = (0..300).map(|n| format!("(id: \"d{n}\"),"));
    let departments = departments.collect::<Vec<_>>().concat();
    let helps = (1..300).map(|n| format!("\"d{n}\","));
    let helps = helps.collect::<Vec<_>>().concat();
    let touchpoint = |n| format!("(id: \"t{n}\", title: \"T\", lead: \"d0\", helps: [{helps}]),");
    let touchpoints: String = (0..700).map(touchpoint).collect();
    let text =
        format!("(title: \"J\", departments: [{departments}], touchpoints: [{touchpoints}])");
    let folder = crate::support::Folder::new();
    folder.write("a.ron", &text);
    let run = folder.run(&["export", "a.ron", "-o", "a.svg"]);
    assert_eq!(run.status.code(), Some(0));
    let told = crate::support::said(&run.stderr);
    assert!(told.contains("209300"), "{told}");
    assert!(
        folder.read("a.svg").len() < 40_000_000,
        "it has no bars of helpers"
    );
}
