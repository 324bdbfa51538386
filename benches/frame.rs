//! One frame of the window (egui run and tessellation, without a screen) for small and large journeys.

use std::hint::black_box;
use std::path::PathBuf;

use criterion::{Criterion, criterion_group, criterion_main};
use eframe::App as _;
use eframe::egui;
use seamline::app::Window;
use seamline::file::{self, Before, Saving};
use seamline::session::Settings;

mod long;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const SCREEN: egui::Vec2 = egui::vec2(1920.0, 1080.0);

/// A window with a journey in it, and nobody in front of it.
struct Seat {
    ctx: egui::Context,
    window: Window,
    frame: eframe::Frame,
    time: f64,
}

impl Seat {
    /// A window that has opened a journey of so many touchpoints.
    fn with_touchpoints(count: usize) -> Self {
        let path = journey_file(count);
        let ctx = egui::Context::default();
        let window = Window::new(&ctx, Settings::default(), Some(path));
        let mut seat = Self {
            ctx,
            window,
            frame: eframe::Frame::_new_kittest(),
            time: 0.0,
        };
        while seat.window.journey().is_none() {
            seat.frame(Vec::new());
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        seat.frame(vec![egui::Event::PointerMoved(egui::pos2(800.0, 500.0))]);
        seat
    }

    /// Switches on every overlay and lane, as somebody with a screen reader does.
    fn switch_everything_on(&mut self) {
        self.ctx.enable_accesskit();
        while let Some(switch) = self.find_switch_that_is_off() {
            let click = egui::accesskit::ActionRequest {
                action: egui::accesskit::Action::Click,
                target_tree: egui::accesskit::TreeId::ROOT,
                target_node: switch,
                data: None,
            };
            self.frame(vec![egui::Event::AccessKitActionRequest(click)]);
        }
        self.ctx.disable_accesskit();
    }

    fn find_switch_that_is_off(&mut self) -> Option<egui::accesskit::NodeId> {
        let output = self.run(Vec::new());
        let nodes = output.platform_output.accesskit_update?.nodes;
        let is_off = |node: &egui::accesskit::Node| {
            let is_switch = node.role() == egui::accesskit::Role::Switch;
            is_switch && node.toggled() == Some(egui::accesskit::Toggled::False)
        };
        let mut switches = nodes.into_iter().filter(|(_, node)| is_off(node));
        switches.next().map(|(id, _)| id)
    }

    /// Runs one frame; tells how many vertices it has.
    fn frame(&mut self, events: Vec<egui::Event>) -> usize {
        let mut output = self.run(events);
        output.textures_delta.clear();
        let shapes = std::mem::take(&mut output.shapes);
        let meshes = self.ctx.tessellate(shapes, output.pixels_per_point);
        let vertices = meshes.iter().map(|clipped| match &clipped.primitive {
            egui::epaint::Primitive::Mesh(mesh) => mesh.vertices.len(),
            egui::epaint::Primitive::Callback(_) => 0,
        });
        vertices.sum()
    }

    fn run(&mut self, events: Vec<egui::Event>) -> egui::FullOutput {
        self.time += 1.0 / 60.0;
        let input = egui::RawInput {
            screen_rect: Some(egui::Rect::from_min_size(egui::Pos2::ZERO, SCREEN)),
            time: Some(self.time),
            events,
            ..egui::RawInput::default()
        };
        let (window, frame) = (&mut self.window, &mut self.frame);
        self.ctx.run_ui(input, |ui| window.ui(ui, frame))
    }

    fn press(&mut self, modifiers: egui::Modifiers, key: egui::Key) {
        self.frame(vec![held(key, modifiers)]);
        for _ in 0..20 {
            self.frame(Vec::new());
        }
    }
}

fn pressed(key: egui::Key) -> egui::Event {
    held(key, egui::Modifiers::NONE)
}

fn held(key: egui::Key, modifiers: egui::Modifiers) -> egui::Event {
    egui::Event::Key {
        key,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers,
    }
}

/// A file with a journey of `count` touchpoints.
fn journey_file(count: usize) -> PathBuf {
    let path = std::env::temp_dir().join(format!("seamline-bench-{count}.ron"));
    file::save(&path, &long::long(count), &Saving::over(Before::Anything))
        .expect("the folder for temporary files can be written");
    path
}

fn frames(criterion: &mut Criterion) {
    for count in [10, 1_000, 10_000] {
        let mut seat = Seat::with_touchpoints(count);
        seat.press(egui::Modifiers::COMMAND, egui::Key::Num0);
        // Tab brings the first thing into view, so that the view is full.
        seat.press(egui::Modifiers::NONE, egui::Key::Tab);
        seat.press(egui::Modifiers::NONE, egui::Key::Escape);
        criterion.bench_function(&format!("frame/at-100-percent/{count}"), |bencher| {
            bencher.iter(|| black_box(seat.frame(Vec::new())));
        });
        seat.press(egui::Modifiers::SHIFT, egui::Key::Num1);
        criterion.bench_function(&format!("frame/fitted/{count}"), |bencher| {
            bencher.iter(|| black_box(seat.frame(Vec::new())));
        });
        seat.press(egui::Modifiers::COMMAND, egui::Key::Num0);
        // To the first touchpoint of the first stage.
        seat.press(egui::Modifiers::NONE, egui::Key::Tab);
        seat.press(egui::Modifiers::NONE, egui::Key::Tab);
        let mut departments = [egui::Key::Num1, egui::Key::Num2].into_iter().cycle();
        criterion.bench_function(&format!("frame/after-an-edit/{count}"), |bencher| {
            bencher.iter(|| {
                let key = departments.next().map(pressed);
                black_box(seat.frame(key.into_iter().collect()))
            });
        });
        seat.ctx.enable_accesskit();
        criterion.bench_function(&format!("frame/with-a-reader/{count}"), |bencher| {
            bencher.iter(|| black_box(seat.frame(Vec::new())));
        });
        seat.ctx.disable_accesskit();
        let mut nth = 0_u32;
        criterion.bench_function(&format!("frame/zooming/{count}"), |bencher| {
            bencher.iter(|| {
                // In and out again between a third of the map's own size and three times it.
                let factor = if (110..330).contains(&(nth % 440)) {
                    1.0 / 1.01
                } else {
                    1.01
                };
                nth += 1;
                black_box(seat.frame(vec![egui::Event::Zoom(factor)]))
            });
        });
        seat.press(egui::Modifiers::COMMAND, egui::Key::Num0);
        seat.press(egui::Modifiers::NONE, egui::Key::Tab);
        seat.switch_everything_on();
        criterion.bench_function(&format!("frame/every-overlay/{count}"), |bencher| {
            bencher.iter(|| black_box(seat.frame(Vec::new())));
        });
    }
}

/// What the window does between two shots: each frame of a flight, and the one after a key.
fn flights(criterion: &mut Criterion) {
    for count in [10, 200] {
        let mut seat = Seat::with_touchpoints(count);
        seat.press(egui::Modifiers::NONE, egui::Key::F5);
        // As long as a flight takes at 60 frames a second, again and again, there and back.
        let mut nth = 0_u32;
        criterion.bench_function(&format!("present/flight/{count}"), |bencher| {
            bencher.iter(|| {
                let shot = match nth % 80 {
                    0 => Some(egui::Key::Num5),
                    40 => Some(egui::Key::Num7),
                    _ => None,
                };
                nth += 1;
                let keys = shot.into_iter().flat_map(|shot| [shot, egui::Key::Enter]);
                black_box(seat.frame(keys.map(pressed).collect()))
            });
        });
        criterion.bench_function(&format!("present/after-a-key/{count}"), |bencher| {
            let mut keys = [egui::Key::End, egui::Key::Home].into_iter().cycle();
            bencher.iter(|| {
                let key = keys.next().map(pressed);
                black_box(seat.frame(key.into_iter().collect()))
            });
        });
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(40);
    targets = frames, flights
}
criterion_main!(benches);
