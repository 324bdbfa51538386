//! The camera: two spaces, one zoom.

use seamline::geom::{Rect, Size};
use seamline::interact::{Camera, ViewPoint, ViewSize, ZOOM};

use crate::support::Dice;

const VIEW: ViewSize = ViewSize::new(1280.0, 800.0);
const MAP: Rect = Rect::new(0.0, 0.0, 5000.0, 900.0);

fn camera() -> Camera {
    let mut camera = Camera::default();
    camera.resize(VIEW);
    camera.allow(MAP);
    camera
}

/// A camera that somebody has moved about.
fn moved_camera(dice: &mut Dice) -> Camera {
    let mut camera = camera();
    for _ in 0..dice.below(6) {
        camera.pan(Size::new(
            dice.between(-900.0, 900.0),
            dice.between(-900.0, 900.0),
        ));
        camera.zoom_at(place(dice), dice.between(0.3, 3.0));
    }
    camera
}

fn place(dice: &mut Dice) -> ViewPoint {
    ViewPoint::new(
        dice.between(0.0, VIEW.width),
        dice.between(0.0, VIEW.height),
    )
}

fn near(a: ViewPoint, b: ViewPoint) -> bool {
    (a.x - b.x).abs() < 0.05 && (a.y - b.y).abs() < 0.05
}

#[test]
fn a_place_in_the_view_goes_to_the_canvas_and_comes_back() {
    let mut dice = Dice::new(1);
    for _ in 0..500 {
        let (camera, at) = (moved_camera(&mut dice), place(&mut dice));
        let back = camera.view_from_canvas(camera.canvas_from_view(at));
        assert!(near(back, at), "{at:?} came back as {back:?}: {camera:?}");
    }
}

#[test]
fn zooming_keeps_what_is_under_the_pointer_there() {
    let mut dice = Dice::new(2);
    for _ in 0..500 {
        let (mut camera, at) = (moved_camera(&mut dice), place(&mut dice));
        let under = camera.canvas_from_view(at);
        camera.zoom_at(at, dice.between(0.01, 20.0));
        let now = camera.view_from_canvas(under);
        assert!(near(now, at), "{at:?} went to {now:?}: {camera:?}");
    }
}

#[test]
fn the_zoom_stays_within_its_limits() {
    let mut camera = camera();
    camera.zoom_at(VIEW.center(), 1e9);
    expect_zoom(&camera, *ZOOM.end());
    camera.zoom_at(VIEW.center(), 1e-9);
    expect_zoom(&camera, *ZOOM.start());
}

#[test]
fn a_very_long_journey_may_be_seen_as_a_whole_below_the_lowest_zoom() {
    let map = Rect::new(0.0, 0.0, 1e6, 900.0);
    let mut camera = camera();
    camera.allow(map);
    camera.fit(map, 0.0);
    assert!(camera.zoom() < *ZOOM.start(), "zoom is {}", camera.zoom());
    assert!(shows(&camera, map), "sees {:?}", camera.seen());
}

#[test]
fn what_is_no_number_moves_nothing() {
    let mut camera = camera();
    camera.pan(Size::new(f32::NAN, 1.0));
    camera.zoom_at(VIEW.center(), f32::NAN);
    camera.resize(ViewSize::new(f32::NAN, 0.0));
    assert_eq!(camera, self::camera());
}

#[test]
fn fitting_shows_all_of_it_in_the_middle() {
    let mut camera = camera();
    let card = Rect::new(3000.0, 500.0, 400.0, 2000.0);
    camera.fit(card, 24.0);
    assert!(shows(&camera, card), "sees {:?}", camera.seen());
    assert!(camera.seen().center().distance(card.center()) < 0.1);
}

#[test]
fn fitting_a_small_card_does_not_blow_it_up() {
    let mut camera = camera();
    camera.fit(Rect::new(0.0, 0.0, 10.0, 10.0), 24.0);
    assert!(camera.zoom() <= 1.5, "zoom is {}", camera.zoom());
}

#[test]
fn showing_what_is_seen_already_moves_nothing() {
    let mut camera = camera();
    camera.show(Rect::new(200.0, 200.0, 90.0, 40.0));
    assert_eq!(camera, self::camera());
}

#[test]
fn showing_what_is_not_seen_moves_as_little_as_needed() {
    let mut camera = camera();
    let card = Rect::new(2000.0, 200.0, 90.0, 40.0);
    camera.show(card);
    assert!(shows(&camera, card), "sees {:?}", camera.seen());
    assert!(camera.seen().min.y.abs() < 0.01, "sees {:?}", camera.seen());
}

#[test]
fn what_is_larger_than_the_view_is_shown_from_its_start() {
    let mut camera = camera();
    camera.pan(Size::new(2000.0, 0.0));
    camera.show(Rect::new(500.0, 100.0, 4000.0, 40.0));
    assert!(camera.canvas_from_view(ViewPoint::default()).x < 500.0);
    assert!(camera.seen().min.x > 400.0, "sees {:?}", camera.seen());
}

#[test]
fn however_far_it_is_panned_a_piece_of_the_journey_stays_in_view() {
    let mut dice = Dice::new(3);
    for _ in 0..200 {
        let mut camera = moved_camera(&mut dice);
        camera.pan(Size::new(dice.between(-1e6, 1e6), dice.between(-1e6, 1e6)));
        camera.stay_near(MAP);
        assert!(camera.seen().touches(&MAP), "sees {:?}", camera.seen());
    }
}

#[test]
fn the_stops_of_the_zoom_lead_to_both_ends() {
    let mut camera = camera();
    for _ in 0..30 {
        camera.zoom_to(VIEW.center(), camera.closer());
    }
    expect_zoom(&camera, *ZOOM.end());
    for _ in 0..30 {
        camera.zoom_to(VIEW.center(), camera.farther());
    }
    expect_zoom(&camera, *ZOOM.start());
}

fn expect_zoom(camera: &Camera, zoom: f32) {
    let now = camera.zoom();
    assert!((now - zoom).abs() < 1e-4, "the zoom is {now}, not {zoom}");
}

fn shows(camera: &Camera, rect: Rect) -> bool {
    let (from, to) = (
        camera.view_from_canvas(rect.min),
        camera.view_from_canvas(rect.max),
    );
    from.x >= 0.0 && from.y >= 0.0 && to.x <= VIEW.width && to.y <= VIEW.height
}
