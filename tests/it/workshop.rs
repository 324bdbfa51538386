//! The workshop: blind curves, and what the room sees of them.

use std::sync::Arc;

use eframe::egui::{Key, Modifiers, PointerButton, pos2};
use seamline::editor::room::{Blind, Drawing, Pen, Phase, Turn};
use seamline::geom::Point;
use seamline::insight::{Insight, widest_gaps};
use seamline::interact::Action;
use seamline::journey::{CurveState, Id, Journey, StepState};
use seamline::scene::{Scene, Shape};
use seamline::slides::{Band, Deck, Page};
use seamline::theme::{Shade, Theme};
use seamline::words::{Language, Words};

use crate::support::seat::{Seat, sample};
use crate::support::{Dice, Folder, ONBOARDING, open};

const PAGE: (f32, f32) = (1280.0, 800.0);

fn onboarding() -> Journey {
    open(ONBOARDING).journey
}

fn deck(journey: &Arc<Journey>) -> Deck {
    let look = (Theme::of(Shade::Light), Words::of(Language::English));
    Deck::new(Arc::clone(journey), Insight::of(journey), look)
}

fn page() -> Page {
    Page::new(PAGE.0, PAGE.1)
}

fn band(drawing: &Drawing) -> Band {
    deck(drawing.journey()).band_to_draw(page())
}

fn texts(scene: &Scene) -> Vec<&str> {
    let shapes = scene.groups.iter().flat_map(|group| &group.shapes);
    let mut texts = Vec::new();
    for shape in shapes {
        if let Shape::Text(line) = shape {
            texts.push(line.text.as_ref());
        }
    }
    texts
}

/// A stroke over the whole lane, as high as one emotion.
fn draw_all(drawing: &mut Drawing, emotion: f64) {
    let band = band(drawing);
    let count = drawing.journey().touchpoints.len() as f32;
    let y = band.y_of(emotion);
    drawing.take(Pen::Press(Point::new(band.x_of(-0.4), y), None), &band);
    drawing.take(Pen::Move(Point::new(band.x_of(count), y)), &band);
    drawing.take(Pen::Lift, &band);
}

fn does(journey: &Journey, action: Option<Action>) -> Journey {
    match action {
        Some(Action::Edit(edit)) => edit.apply(journey).expect("it is not refused"),
        other => panic!("nothing is kept: {other:?}"),
    }
}

#[test]
fn what_a_department_draws_on_shows_names_and_nothing_else() {
    let journey = onboarding();
    let drawing = Drawing::new(&journey, None);
    let seen = drawing.journey();
    assert!(
        seen.pain_points.is_empty() && seen.curves.is_empty() && seen.departments.is_empty(),
        "nothing of the others"
    );
    let (scene, faces) = deck(seen).lane_to_draw(page(), ("Above", "IT draws"), Some(2));
    assert!(faces.is_empty(), "no face of another curve");
    let names: String = seen
        .touchpoints
        .iter()
        .map(|touchpoint| touchpoint.title.as_str())
        .chain(seen.stages.iter().map(|stage| stage.title.as_str()))
        .collect();
    for text in texts(&scene) {
        let is_number = text.chars().any(|c| c.is_ascii_digit()) && !names.contains(text);
        assert!(!is_number, "{text} gives something away");
    }
}

#[test]
fn a_stroke_becomes_what_the_department_believes_in_one_step() {
    let journey = onboarding();
    let mut blind = Blind::new(&journey);
    let it = blind.departments()[1].clone();
    assert!(
        blind.take(Turn::Skip, &journey, 3).is_none(),
        "HR does not draw"
    );
    blind.take(Turn::On, &journey, 3);
    let drawing = blind.drawing().expect("IT draws");
    drawing.clear();
    draw_all(drawing, 1.0);
    let after = does(&journey, blind.take(Turn::On, &journey, 3));
    let believed = CurveState::Believed { by: it };
    let curves: Vec<_> = after
        .curves
        .iter()
        .filter(|c| c.state == believed)
        .collect();
    assert_eq!(curves.len(), 1, "in place of what IT believed before");
    assert_eq!(curves[0].points.len(), journey.touchpoints.len());
    assert!(
        curves[0]
            .points
            .iter()
            .all(|point| (point.emotion - 1.0).abs() < 0.11),
        "as high as it was drawn"
    );
    assert_eq!(after.as_is(), journey.as_is(), "the as-is curve stays");
}

#[test]
fn those_who_attend_draw_in_turn_and_then_all_is_revealed() {
    let journey = onboarding();
    let mut blind = Blind::new(&journey);
    assert_eq!(blind.departments(), journey.workshop.attended);
    for _ in 0..blind.departments().len() * 2 {
        blind.take(Turn::On, &journey, 3);
    }
    assert!(matches!(blind.phase(), Phase::Drawn), "all have drawn");
    for step in [0, 1, 2, 2] {
        blind.take(Turn::On, &journey, 3);
        assert!(
            matches!(blind.phase(), Phase::Revealed(at) if *at == step),
            "{step}"
        );
    }
}

#[test]
fn whatever_the_pen_does_what_is_given_up_leaves_the_curve_as_it_was() {
    let mut dice = Dice::new(11);
    let mut drawing = Drawing::new(&onboarding(), None);
    draw_all(&mut drawing, 0.5);
    let band = band(&drawing);
    let ids: Vec<Id> = drawing
        .journey()
        .touchpoints
        .iter()
        .map(|t| t.id.clone())
        .collect();
    for _ in 0..2_000 {
        let before = drawing.points();
        let face = ids.get(dice.below(20));
        for nth in 0..=dice.below(6) {
            let at = Point::new(dice.between(-2e3, 4e3), dice.between(-1e3, 2e3));
            let pen = match nth {
                0 => Pen::Press(at, face),
                _ => Pen::Move(at),
            };
            drawing.take(pen, &band);
        }
        let drawn = drawing.points();
        let is_on_scale = drawn.iter().all(|(_, felt)| (-2.0..=2.0).contains(felt));
        assert!(is_on_scale, "{drawn:?}");
        drawing.take(Pen::Cancel, &band);
        assert_eq!((drawing.points(), drawing.state()), (before, "blind.idle"));
    }
}

#[test]
fn the_widest_gaps_come_first_and_small_ones_are_not_told() {
    let insight = Insight::of(&onboarding());
    let gaps = widest_gaps(&insight.perception_gap);
    let sizes: Vec<f64> = gaps.iter().map(|(_, gap)| gap.gap.abs()).collect();
    assert!(sizes.is_sorted_by(|a, b| a >= b), "{sizes:?}");
    assert!(sizes.iter().all(|size| *size >= 0.5), "{sizes:?}");
    assert!(!sizes.is_empty(), "the sample has gaps");
}

#[test]
fn blind_curves_are_drawn_in_the_window_and_kept_when_the_room_is_left() {
    let seat = Seat::with(sample("onboarding.ron"));
    let seat = seat.click("Workshop").click("Blind curves…");
    assert!(seat.shows("Now: Human Resources"), "whose turn it is");
    let seat = seat.press(Modifiers::NONE, Key::Enter).click("Start over");
    let seat = seat.drag(
        PointerButton::Primary,
        pos2(60.0, 300.0),
        pos2(1240.0, 300.0),
    );
    let seat = seat.press(Modifiers::NONE, Key::Escape);
    assert!(!seat.shows("Human Resources draws"), "the room is left");
    let curve = seat
        .journey()
        .curve("hr-believes")
        .expect("it was there before");
    assert_eq!(curve.points.len(), seat.journey().touchpoints.len());
    let seat = seat.press(Modifiers::COMMAND, Key::Z);
    let curve = seat.journey().curve("hr-believes").expect("it is back");
    assert_ne!(
        curve.points.len(),
        0,
        "undo brings back what was believed before"
    );
}

#[test]
fn the_keys_for_saving_keep_what_is_drawn_and_the_room_goes_on() {
    let folder = Folder::new();
    folder.write("a.ron", ONBOARDING);
    let seat = Seat::with(folder.path().join("a.ron"));
    let seat = seat.click("Workshop").click("Blind curves…");
    let seat = seat.press(Modifiers::NONE, Key::Enter).click("Start over");
    let mut seat = seat.press(Modifiers::COMMAND, Key::S);
    seat.wait_until("it is saved", |window| {
        window
            .editor()
            .is_some_and(|editor| !editor.has_unsaved_work())
    });
    assert!(!folder.read("a.ron").contains("hr-believes"), "as drawn");
    assert!(seat.shows("Human Resources draws"), "and it goes on");
}

#[test]
fn who_is_there_is_said_with_a_click() {
    let seat = Seat::with(sample("onboarding.ron"));
    let there = seat.journey().workshop.attended.len();
    let seat = seat
        .click("Workshop")
        .click("Who is there…")
        .click("Procurement");
    assert_eq!(seat.journey().workshop.attended.len(), there + 1);
    let seat = seat.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(seat.journey().workshop.attended.len(), there);
}

#[test]
fn a_small_step_gets_departments_and_a_date_on_the_wall_and_is_read_out() {
    let seat = Seat::with(sample("onboarding.ron"));
    let seat = seat.click("Workshop").click("Agree on small steps…");
    let seat = seat
        .click("A new small step, Enter adds it")
        .type_text("Call on Friday");
    let seat = seat.press(Modifiers::NONE, Key::Enter);
    let seat = seat
        .click("Call on Friday")
        .click("IT")
        .click("in two weeks");
    let step = seat.journey().small_steps.last().expect("it is there");
    assert_eq!(
        (&*step.title, &*step.departments),
        ("Call on Friday", &[Id::from("it")][..])
    );
    let is_dated =
        matches!(&step.state, StepState::Planned { due: Some(due) } if due.parts().is_some());
    assert!(is_dated, "{:?}", step.state);
    let seat = seat.click("Agreed").click("Read out");
    let steps = seat.journey().small_steps.iter();
    let open = steps
        .filter(|step| !matches!(step.state, StepState::Done { .. }))
        .count();
    let mut seat = seat;
    for _ in 1..open {
        seat = seat.press(Modifiers::NONE, Key::Enter);
    }
    assert!(seat.shows("Call on Friday"), "the last one is read out");
    let seat = seat.press(Modifiers::NONE, Key::Enter);
    assert!(
        seat.shows("Map of the journey"),
        "and then the room is left"
    );
}

#[test]
fn the_timer_of_a_presentation_goes_on_on_the_walls() {
    let mut seat = Seat::with(sample("onboarding.ron")).press(Modifiers::NONE, Key::F5);
    seat = seat.press(Modifiers::NONE, Key::T);
    let is_timed = |seat: &Seat| seat.shows("5:00") || seat.shows("4:5");
    let walls = [
        (Key::C, "Now: Human Resources"),
        (Key::D, "What do we vote on?"),
    ];
    for (key, wall) in walls {
        seat = seat.press(Modifiers::NONE, key);
        assert!(seat.shows(wall) && is_timed(&seat), "{wall}");
        seat = seat.press(Modifiers::NONE, Key::Escape);
    }
    seat = seat.press(Modifiers::SHIFT, Key::T);
    seat = seat.press(Modifiers::NONE, Key::C);
    assert!(!is_timed(&seat), "put away");
}

#[test]
fn an_empty_journey_has_nothing_to_ask_the_room() {
    let seat = Seat::at_an_empty_journey().press(Modifiers::NONE, Key::F5);
    let seat = seat.press(Modifiers::NONE, Key::C);
    assert!(seat.shows("There is nothing to ask the room yet"), "said");
    assert!(!seat.shows("Everybody has drawn"), "and not begun");
}
