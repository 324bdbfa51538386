//! The scene on the screen: only what is seen, plain where tiny, never beyond what egui can take.

use eframe::egui;
use seamline::app::painter::{Sight, paint};
use seamline::app::style;
use seamline::geom::{BOUND, Curve, Point, Rect};
use seamline::interact::{Camera, ViewPoint};
use seamline::scene::{Gradient, Group, Path, Scene, Shape, Stroke, TextLine};
use seamline::theme::{Shade, Theme};

const VIEW: egui::Rect = egui::Rect {
    min: egui::pos2(100.0, 50.0),
    max: egui::pos2(900.0, 650.0),
};

/// The meshes that egui makes of a scene, seen at `zoom` from the origin of the canvas.
fn painted(scene: &Scene, zoom: f32) -> Vec<egui::ClippedPrimitive> {
    let ctx = egui::Context::default();
    style::install(&ctx);
    let mut camera = Camera::default();
    camera.zoom_to(ViewPoint::default(), zoom);
    let sight = Sight {
        camera,
        corner: VIEW.min,
        clip: VIEW,
        zooming: false,
    };
    let mut output = ctx.run_ui(egui::RawInput::default(), |ui| {
        paint(scene, &sight, &ui.painter_at(VIEW));
    });
    output.textures_delta.clear();
    ctx.tessellate(output.shapes, output.pixels_per_point)
}

fn vertices(primitives: &[egui::ClippedPrimitive]) -> Vec<egui::Pos2> {
    let meshes = primitives
        .iter()
        .filter_map(|clipped| match &clipped.primitive {
            egui::epaint::Primitive::Mesh(mesh) => Some(mesh),
            egui::epaint::Primitive::Callback(_) => None,
        });
    meshes
        .flat_map(|mesh| mesh.vertices.iter().map(|vertex| vertex.pos))
        .collect()
}

fn card(x: f32, y: f32) -> Group {
    let theme = Theme::of(Shade::Light);
    let rect = Rect::new(x, y, 90.0, 50.0);
    let mut group = Group::new(rect);
    group.add(Shape::Shadow {
        rect,
        radius: 8.0,
        color: theme.shadow,
    });
    group.add(Shape::Rect {
        rect,
        radius: 8.0,
        fill: theme.card,
        stroke: Some(Stroke::dashed(1.0, theme.alarm, 4.0, 3.0)),
    });
    let at = Point::new(x + 8.0, y + 20.0);
    group.add(TextLine::new(at, "Gets the laptop", 13.0, theme.ink));
    group
}

fn scene(groups: Vec<Group>) -> Scene {
    Scene {
        groups,
        ..Scene::default()
    }
}

#[test]
fn a_card_that_is_seen_is_painted() {
    assert!(vertices(&painted(&scene(vec![card(10.0, 10.0)]), 1.0)).len() > 100);
}

#[test]
fn a_card_that_is_not_seen_costs_nothing() {
    assert!(vertices(&painted(&scene(vec![card(5000.0, 10.0)]), 1.0)).is_empty());
}

#[test]
fn a_card_that_is_smaller_than_a_few_pixels_is_one_plain_mark() {
    let seen = vertices(&painted(&scene(vec![card(10.0, 10.0)]), 0.02));
    assert_eq!(seen.len(), 4);
}

#[test]
fn ten_thousand_tiny_cards_are_one_mesh() {
    let cards = (0..10_000).map(|nth| card((nth % 400) as f32 * 100.0, (nth / 400) as f32 * 60.0));
    let seen = painted(&scene(cards.collect()), 0.02);
    assert_eq!((seen.len(), vertices(&seen).len()), (1, 40_000));
}

#[test]
fn text_that_is_too_small_to_be_read_is_left_out() {
    let mut group = Group::new(Rect::new(0.0, 0.0, 400.0, 40.0));
    let ink = Theme::of(Shade::Light).ink;
    group.add(TextLine::new(Point::new(10.0, 20.0), "Joining", 13.0, ink));
    assert!(vertices(&painted(&scene(vec![group]), 0.25)).is_empty());
}

#[test]
fn nothing_beyond_the_bounds_of_the_canvas_reaches_egui() {
    let theme = Theme::of(Shade::Light);
    let all = Rect::new(-BOUND, -BOUND, 2.0 * BOUND, 2.0 * BOUND);
    let corners = [-BOUND, -10.0, 40.0, BOUND, f32::NAN, f32::INFINITY];
    let points: Vec<_> = corners
        .iter()
        .flat_map(|x| corners.iter().map(|y| Point::new(*x, *y)))
        .collect();
    let dashed = Stroke::dashed(2.0, theme.alarm, 0.0, 0.0);
    let mut group = Group::new(all);
    group
        .add(Shape::outlined(all, 8.0, dashed))
        .add(Shape::stroked(Path::line(points.clone()), dashed))
        .add(Shape::stroked(
            Path::curve(&Curve::through(&points)),
            dashed,
        ))
        .add(Shape::disc(Point::new(10.0, 10.0), BOUND, theme.ink))
        .add(Gradient {
            rect: all,
            stops: vec![(0.0, theme.ink), (1.0, theme.paper)],
        });
    for zoom in [0.001, 1.0, 8.0] {
        let seen = vertices(&painted(&scene(vec![group.clone()]), zoom));
        assert!(!seen.is_empty());
        let most = seen.iter().map(|at| at.x.abs().max(at.y.abs()));
        assert!(most.fold(0.0, f32::max) < 9e6, "at zoom {zoom}");
        assert!(seen.iter().all(|at| at.is_finite()), "at zoom {zoom}");
        assert!(seen.len() < 200_000, "at zoom {zoom}: {}", seen.len());
    }
}

#[test]
fn a_place_on_the_canvas_and_the_place_in_the_window_where_it_is_shown_are_one() {
    let mut camera = Camera::default();
    camera.zoom_to(ViewPoint::new(300.0, 200.0), 2.5);
    let sight = Sight {
        camera,
        corner: VIEW.min,
        clip: VIEW,
        zooming: true,
    };
    let at = Point::new(210.0, 130.0);
    let back = sight.canvas_from_window(sight.window_from_canvas(at));
    assert!(back.distance(at) < 0.01, "{back:?}");
}
