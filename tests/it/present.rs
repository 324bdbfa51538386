//! Presenting: the shots of a journey, their slides, and the way from one to the next.

use std::sync::Arc;

use seamline::editor::{Cover, Cue, Talk};
use seamline::export::{Notes, SHOT_FORMATS};
use seamline::insight::{Insight, Subject, ranking};
use seamline::journey::Journey;
use seamline::scene::{Scene, Shape, TextLine};
use seamline::slides::{Deck, Kind, Matrix, Page, all_shots};
use seamline::theme::{Shade, Theme};
use seamline::words::{Language, Words};

use crate::support::{ONBOARDING, open};

fn journey(text: &str) -> Journey {
    open(text).journey
}

fn deck_of(journey: Journey) -> Deck {
    let insight = Insight::of(&journey);
    let look = (Theme::of(Shade::Light), Words::of(Language::German));
    Deck::new(Arc::new(journey), insight, look)
}

pub(crate) fn deck(text: &str) -> Deck {
    deck_of(journey(text))
}

fn ids(text: &str) -> Vec<String> {
    let shots = deck(text).shots;
    shots
        .iter()
        .map(|shot| shot.kind.id().to_string())
        .collect()
}

const TWO_STAGES: &str = r#"(
    title: "Two", departments: [(id: "hr"), (id: "it")],
    stages: [(id: "a", title: "A"), (id: "b", title: "B")],
    touchpoints: [
        (id: "one", stage: "a", title: "One", lead: "hr"),
        (id: "two", stage: "b", title: "Two", lead: "it"),
    ],
    curves: [(id: "c", points: [(touchpoint: "one", emotion: 1.0), (touchpoint: "two", emotion: -1.0)])],
    pain_points: [(id: "p", touchpoint: "two", title: "Pain", caused_by: ["hr"], owner: "it")],
    SHOTS
)"#;

#[test]
fn the_shots_come_from_the_journey_in_the_order_of_telling_it() {
    let told = [
        "title",
        "map",
        "stage:a",
        "touchpoint:one",
        "stage:b",
        "seam:one:two",
        "touchpoint:two",
        "together",
        "quick-wins",
    ];
    assert_eq!(ids(&TWO_STAGES.replace("SHOTS", "")), told);
}

#[test]
fn a_shot_that_nobody_named_follows_the_one_that_it_follows_by_itself() {
    let shots = r#"shots: [(id: "quick-wins"), (id: "touchpoint:two"), (id: "touchpoint:one", left_out: true), (id: "gone")],"#;
    let told = [
        "title",
        "map",
        "stage:a",
        "quick-wins",
        "touchpoint:two",
        "together",
        "stage:b",
        "seam:one:two",
    ];
    let mut sorted = told;
    sorted.sort_unstable();
    let mut shown = ids(&TWO_STAGES.replace("SHOTS", shots));
    let place = |id: &str| shown.iter().position(|shown| shown == id);
    assert!(
        place("quick-wins") < place("touchpoint:two"),
        "the order of the file holds"
    );
    assert_eq!(
        place("touchpoint:one"),
        None,
        "what is left out is not shown"
    );
    shown.sort_unstable();
    assert_eq!(shown, sorted);
}

#[test]
fn a_saved_view_is_a_shot_once_somebody_asks_for_it() {
    let view = r#"views: [(id: "v", title: "V")],"#;
    let listed = format!(r#"{view} shots: [(id: "view:v")],"#);
    assert!(
        !ids(&TWO_STAGES.replace("SHOTS", view)).contains(&"view:v".to_owned()),
        "unasked"
    );
    assert!(
        ids(&TWO_STAGES.replace("SHOTS", &listed)).contains(&"view:v".to_owned()),
        "asked for"
    );
}

fn texts(scene: &Scene) -> impl Iterator<Item = &TextLine> {
    let shapes = scene.groups.iter().flat_map(|group| &group.shapes);
    shapes.filter_map(|shape| match shape {
        Shape::Text(text) => Some(text),
        _ => None,
    })
}

/// The smallest type of a scene in points, and whether every text begins on the page.
fn legible(scene: &Scene) -> (f32, bool) {
    let texts: Vec<_> = texts(scene).collect();
    let smallest = texts
        .iter()
        .map(|text| text.size)
        .fold(f32::INFINITY, f32::min);
    let page = scene.bounds.grown(2.0);
    (
        smallest,
        texts
            .iter()
            .all(|text| text.at.y >= page.min.y && text.at.y <= page.max.y),
    )
}

#[test]
fn every_slide_on_every_page_is_read_from_the_last_row() {
    let mut long = journey(ONBOARDING);
    long.title = "Wort ".repeat(60);
    let steps: Vec<String> = (0..200)
        .map(|n| format!("(id: \"t{n}\", title: \"Step {n}\"),"))
        .collect();
    let steps = steps.concat();
    let many = journey(&format!("(touchpoints: [{steps}])"));
    let one = journey("(touchpoints: [(id: \"one\")])");
    let decks = [long, many, one, journey("()")].map(deck_of);
    let pages = [
        (800, 600),
        (1024, 768),
        (1920, 1080),
        (3840, 2160),
        (1080, 1920),
    ];
    for (width, height) in pages.map(|(width, height)| (width as f32, height as f32)) {
        let page = Page::new(width, height);
        for (deck, shot) in decks
            .iter()
            .flat_map(|deck| deck.shots.iter().map(move |shot| (deck, shot)))
        {
            let last = deck.steps(shot) - 1;
            let (smallest, is_on_page) =
                legible(&deck.slide(shot, last, page, deck.pose(shot, page)).scene);
            assert!(
                smallest >= 22.0,
                "type of {smallest}: {:?} on {width} by {height}",
                shot.kind
            );
            assert!(
                is_on_page,
                "text off the page: {:?} on {width} by {height}",
                shot.kind
            );
        }
    }
}

#[test]
fn every_part_of_a_saved_view_is_read_from_the_last_row() {
    let mut onboarding = journey(ONBOARDING);
    let view = onboarding.views[0].id.clone();
    let kind = Kind::View(view);
    onboarding.shots.push(Arc::new(seamline::journey::Shot {
        id: kind.id(),
        ..seamline::journey::Shot::default()
    }));
    let deck = deck_of(onboarding);
    let shot = deck.shots.iter().find(|shot| shot.kind == kind).cloned();
    let shot = shot.expect("the view is shown");
    for (width, height) in [(800.0, 600.0), (1920.0, 1080.0), (1080.0, 1920.0)] {
        let page = Page::new(width, height);
        let deck = deck.clone().on(page);
        assert!(deck.steps(&shot) < 6, "a few parts on {width}");
        for step in 0..deck.steps(&shot) {
            let (smallest, is_on_page) = legible(&deck.slide(&shot, step, page, None).scene);
            assert!(smallest >= 22.0, "type of {smallest} in step {step}");
            assert!(is_on_page, "text off the page in step {step} on {width}");
        }
    }
}

#[test]
fn a_shot_is_built_up_before_the_next_one_comes() {
    let deck = deck(ONBOARDING);
    let mut talk = Talk::at(&deck, 1);
    let mut next = || {
        talk.take(Cue::Next, &deck);
        (talk.place(), talk.step())
    };
    assert_eq!(
        [next(), next(), next(), next()],
        [(1, 1), (1, 2), (2, 0), (2, 1)]
    );
}

#[test]
fn a_number_and_enter_lead_to_that_shot() {
    let deck = deck(ONBOARDING);
    let mut talk = Talk::default();
    for cue in [Cue::Digit(1), Cue::Digit(2), Cue::Enter] {
        talk.take(cue, &deck);
    }
    assert_eq!(talk.place(), 11);
}

#[test]
fn escape_takes_away_what_covers_before_it_ends() {
    let deck = deck(ONBOARDING);
    let mut talk = Talk::default();
    talk.take(Cue::Black, &deck);
    assert!(
        talk.take(Cue::Escape, &deck),
        "the first escape only shows the slide again"
    );
    assert_eq!(talk.cover(), Cover::None);
    assert!(!talk.take(Cue::Escape, &deck), "the second one ends");
}

#[test]
fn a_card_is_rated_by_where_it_lies() {
    let matrix = Matrix::of(Page::new(1920.0, 1080.0), &deck(ONBOARDING));
    for (impact, effort) in [(0, 0), (8, 3), (10, 10)] {
        let there = matrix.place_of(impact, effort);
        assert_eq!(matrix.rated_at(there), Some((impact, effort)));
    }
}

#[test]
fn the_last_shot_tells_the_newest_win_first_with_its_day_and_what_it_was_against() {
    let deck = deck(
        r#"(departments: [(id: "it")], touchpoints: [(id: "t", title: "Laptop")],
        pain_points: [(id: "late", touchpoint: "t", title: "Late"),
            (id: "lost", touchpoint: "t", title: "Lost", state: Solved(on: "2026-05-04"))],
        small_steps: [(id: "old", title: "Ten in stock", resolves: ["late"], state: Done(on: "2026-03-02"))])"#,
    );
    let shot = deck.shots.last().expect("a shot of the wins");
    let page = Page::of_documents();
    let scene = deck.slide(shot, 0, page, deck.pose(shot, page)).scene;
    let texts: Vec<String> = texts(&scene).map(|line| line.text.to_string()).collect();
    let told = [
        "Lost",
        "4. Mai 2026 · bei „Laptop“",
        "Ten in stock",
        "2. März 2026 · gegen „Late“",
    ];
    assert_eq!(texts.get(2..), Some(told.map(str::to_owned).as_slice()));
}

#[test]
fn each_department_has_the_same_weight_and_ties_are_told() {
    let nine: Vec<String> = (0..9)
        .map(|n| format!("(department: \"hr\", on: \"a\", dots: 1, ballot: \"h{n}\"),"))
        .collect();
    let nine = nine.concat();
    let text = format!(
        r#"(departments: [(id: "hr"), (id: "it")], touchpoints: [(id: "t")],
        pain_points: [(id: "a", touchpoint: "t"), (id: "b", touchpoint: "t")],
        workshop: (votes: [{nine} (department: "it", on: "b", dots: 1, ballot: "i")]))"#
    );
    let ranked = ranking(&journey(&text), Subject::PainPoints).into_iter();
    let ranked: Vec<_> = ranked
        .map(|ranked| (ranked.rank, ranked.is_tied, ranked.dots))
        .collect();
    assert_eq!(ranked, [(1, true, 9), (1, true, 1)]);
}

#[test]
fn the_notes_of_a_shot_come_from_the_file() {
    let onboarding = journey(ONBOARDING);
    let shots = all_shots(&onboarding, &Insight::of(&onboarding), Words::default());
    let title = shots.iter().find(|shot| shot.kind == Kind::Title);
    assert!(
        title.is_some_and(|shot| shot.note.starts_with("Say why")),
        "the note of the title"
    );
}

/// The file of the onboarding journey in the format with this extension.
#[track_caller]
fn written(extension: &str) -> Vec<u8> {
    let format = SHOT_FORMATS.iter().find(|format| format.is_for(extension));
    match format.map(|format| format.write(&deck(ONBOARDING), Notes::With)) {
        Some(Ok(output)) => output.bytes,
        other => panic!("{extension}: {other:?}"),
    }
}

#[test]
fn every_file_of_a_presentation_is_the_same_each_time() {
    for format in SHOT_FORMATS {
        let extension = format.extensions()[0];
        assert!(written(extension) == written(extension), "{extension}");
    }
}

#[test]
fn the_pdf_has_a_page_for_each_shot() {
    let pdf = written("pdf");
    let page = b"/Type/Page/";
    let pages = pdf.windows(page.len()).filter(|part| part == page).count();
    assert_eq!(pages, deck(ONBOARDING).shots.len());
}

#[test]
fn the_minutes_name_what_is_open_and_who_does_what() {
    let minutes = String::from_utf8(written("md")).unwrap_or_default();
    assert!(
        minutes.contains("- [ ] **Keep ten laptops in stock** – IT, bis 2026-12-15"),
        "{minutes}"
    );
    assert!(
        minutes.contains("  - Laptop nine days late (Laptop, accounts, Schwere 4)"),
        "{minutes}"
    );
}

/// Touchpoints of two departments in turn, each with a pain point.
fn long(count: usize) -> Journey {
    let touchpoint =
        |n: usize| format!("(id: \"t{n}\", title: \"Step {n}\", lead: \"d{}\"),", n % 2);
    let pain = |n: usize| {
        format!("(id: \"p{n}\", touchpoint: \"t{n}\", title: \"Pain {n}\", owner: \"d0\"),")
    };
    let touchpoints: String = (0..count).map(touchpoint).collect();
    let pains: String = (0..count).map(pain).collect();
    journey(&format!(
        "(departments: [(id: \"d0\"), (id: \"d1\")], touchpoints: [{touchpoints}], pain_points: [{pains}])"
    ))
}

#[test]
fn a_package_of_more_parts_than_an_old_one_can_count_says_how_many_it_has() {
    let bare = (0..33_000).map(|n| format!("(id: \"t{n}\"),"));
    let bare = bare.collect::<Vec<_>>().concat();
    let deck = deck(&format!("(touchpoints: [{bare}])"));
    let format = SHOT_FORMATS.iter().find(|format| format.is_for("pptx"));
    let written = format.map(|format| format.write(&deck, Notes::Without));
    let bytes = written.and_then(Result::ok).expect("slides").bytes;
    let number = |at: usize| {
        let bytes = bytes[at..at + 8].iter().rev();
        bytes.fold(0_u64, |number, byte| number << 8 | u64::from(*byte))
    };
    let locator = bytes.len() - 22 - 20;
    assert_eq!(bytes[locator..locator + 4], *b"PK\x06\x07");
    let end = usize::try_from(number(locator + 8)).expect("a place");
    assert_eq!(bytes[end..end + 4], *b"PK\x06\x06");
    let parts = 10 + 2 * deck.shots.len() as u64;
    assert_eq!((number(end + 24), number(end + 32)), (parts, parts));
}

#[test]
fn a_shot_that_the_file_lists_twice_is_shown_once_and_the_others_keep_their_order() {
    let shots = r#"shots: [(id: "map"), (id: "touchpoint:two"), (id: "map"), (id: "title")],"#;
    assert_eq!(
        ids(&TWO_STAGES.replace("SHOTS", shots)),
        [
            "map",
            "stage:a",
            "touchpoint:one",
            "stage:b",
            "seam:one:two",
            "touchpoint:two",
            "together",
            "quick-wins",
            "title"
        ]
    );
}

#[test]
fn minutes_list_pain_points_of_a_department_that_is_nowhere_else_under_its_id() {
    let deck = deck(
        r#"(departments: [(id: "it", name: "IT")], touchpoints: [(id: "t", title: "T")],
        pain_points: [(id: "a", touchpoint: "t", title: "A", owner: "gone"), (id: "b", touchpoint: "t", title: "B", owner: "it")])"#,
    );
    let format = SHOT_FORMATS.iter().find(|format| format.is_for("md"));
    let written = format.map(|format| format.write(&deck, Notes::Without));
    let bytes = written.and_then(Result::ok).expect("minutes").bytes;
    let text = String::from_utf8(bytes).expect("text");
    assert!(
        text.contains("- **IT**\n  - B (T, Schwere 3)\n- **gone**\n  - A (T, Schwere 3)\n"),
        "{text}"
    );
}

#[test]
fn the_slides_of_a_touchpoint_are_the_same_however_long_the_journey_is() {
    let (short, long) = (deck_of(long(40)), deck_of(long(4_000)));
    let slide = |deck: &Deck| {
        let kind = Kind::Touchpoint("t20".into());
        let nth = deck.shots.iter().position(|shot| shot.kind == kind);
        let mut scene = deck.leaf(nth.expect("the shot is there"), false);
        // The foot says the one of how many it is.
        scene.groups.pop();
        scene
    };
    assert_eq!(slide(&short), slide(&long));
}
