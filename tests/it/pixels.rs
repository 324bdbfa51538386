//! The pixels of the window, drawn by a software renderer.

use eframe::egui::{Key, Modifiers, Rect, vec2};
use seamline::chart::{Chart, Look};
use seamline::export::{Meta, Picture, format_of};
use seamline::journey::{DepartmentColor, Journey};
use seamline::layout::Target;
use seamline::theme::{Color, Shade, Theme};
use seamline::words::{Language, Words};

use super::support::pixels::Pixels;
use super::support::seat::{Seat, sample};

fn journey() -> Journey {
    let opened = seamline::file::read(&sample("onboarding.ron"));
    opened.expect("a sample can be read").journey
}

fn chart(journey: &Journey) -> Chart {
    let theme = Theme::of(Shade::Light);
    let look = Look::at_first(journey.kind, theme, Words::of(Language::English));
    Chart::new(journey, &look)
}

/// Where the map is in the window, and how large.
fn map_of(seat: &Seat, chart: &Chart, journey: &Journey) -> (Rect, f32) {
    let target = Target::Touchpoint(journey.touchpoints[0].id.clone());
    let seen = seat.place(&chart.describe(&target));
    let stands = chart.item(&target).expect("it is on the map").rect;
    let zoom = seen.width() / stands.width();
    let corner = seen.min - vec2(stands.min.x, stands.min.y) * zoom;
    let size = vec2(chart.bounds().width(), chart.bounds().height());
    (Rect::from_min_size(corner, size * zoom), zoom)
}

#[test]
fn each_pain_point_has_the_colour_of_its_owner_at_its_edge() {
    let journey = journey();
    let chart = chart(&journey);
    let mut seat = Seat::with(sample("onboarding.ron"));
    let window = seat.pixels();
    for pain in &journey.pain_points {
        let Some(owner) = pain.owner.as_ref().and_then(|id| journey.department(id)) else {
            continue;
        };
        let named = DepartmentColor::NAMED.iter();
        let nth = named.take_while(|color| **color != owner.color).count();
        let color = Theme::of(Shade::Light).department(nth);
        let target = Target::PainPoint(pain.id.clone());
        let mut strip = seat.place(&chart.describe(&target));
        strip.set_width(strip.width() * 0.12);
        let share = window.share_of(strip, color);
        assert!(share > 0.15, "{}: {share} of {color:?}", pain.title);
    }
}

#[test]
fn the_window_and_the_picture_show_the_same_thing() {
    let journey = journey();
    let chart = chart(&journey);
    let mut seat = Seat::with(sample("onboarding.ron"));
    let window = seat.pixels();
    let (map, zoom) = map_of(&seat, &chart, &journey);
    let meta = Meta {
        title: journey.title.clone(),
        summary: journey.summary.clone(),
        language: journey.language.clone(),
    };
    let format = format_of(std::path::Path::new("map.png")).expect("PNG is a format");
    let picture = Picture::new(chart.scene(), meta, zoom);
    let output = format.write(&picture).expect("a sample can be drawn");
    let difference = window.difference(map, &Pixels::from_png(&output.bytes));
    assert!(difference < 3.0, "{difference} of 255 in the mean");
}

#[test]
fn text_is_sharp_however_far_it_is_zoomed() {
    let mut seat = Seat::with(sample("onboarding.ron"));
    for _ in 0..6 {
        let canvas = Rect::from_min_max([260.0, 60.0].into(), [1000.0, 760.0].into());
        let steepest = seat.pixels().steepest(canvas);
        assert!(steepest > 150, "the steepest edge is {steepest} of 255");
        seat = seat.press(Modifiers::COMMAND, Key::Plus);
    }
}

#[test]
fn the_dark_window_is_dark() {
    let mut seat = Seat::at_night(sample("onboarding.ron"));
    let canvas = Rect::from_min_max([640.0, 100.0].into(), [1000.0, 760.0].into());
    let Color {
        red, green, blue, ..
    } = seat.pixels().most_frequent(canvas);
    let brightest = red.max(green).max(blue);
    assert!(brightest < 0x30, "the ground has {red} {green} {blue}");
}
