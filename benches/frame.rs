//! One frame of the window (egui run and tessellation, without a screen) for small and large journeys.

#![expect(
    clippy::disallowed_methods,
    reason = "a bench writes the file that it opens"
)]

use std::hint::black_box;
use std::path::PathBuf;

use criterion::{Criterion, criterion_group, criterion_main};
use eframe::App as _;
use eframe::egui;
use seamline::app::{Settings, Window};

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

    /// Runs one frame; tells how many vertices it has.
    fn frame(&mut self, events: Vec<egui::Event>) -> usize {
        self.time += 1.0 / 60.0;
        let input = egui::RawInput {
            screen_rect: Some(egui::Rect::from_min_size(egui::Pos2::ZERO, SCREEN)),
            time: Some(self.time),
            events,
            ..egui::RawInput::default()
        };
        let (window, frame) = (&mut self.window, &mut self.frame);
        let mut output = self.ctx.run_ui(input, |ui| window.ui(ui, frame));
        output.textures_delta.clear();
        let shapes = std::mem::take(&mut output.shapes);
        let meshes = self.ctx.tessellate(shapes, output.pixels_per_point);
        let vertices = meshes.iter().map(|clipped| match &clipped.primitive {
            egui::epaint::Primitive::Mesh(mesh) => mesh.vertices.len(),
            egui::epaint::Primitive::Callback(_) => 0,
        });
        vertices.sum()
    }

    fn press(&mut self, modifiers: egui::Modifiers, key: egui::Key) {
        self.frame(vec![egui::Event::Key {
            key,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers,
        }]);
        for _ in 0..20 {
            self.frame(Vec::new());
        }
    }
}

/// A file with a journey of `count` touchpoints, each with a point and every third with a pain point.
fn journey_file(count: usize) -> PathBuf {
    let mut text = String::from(
        "(format: 1, title: \"Long\", departments: [(id: \"hr\", name: \"Human Resources\", short: \"HR\"), (id: \"it\", name: \"IT\", short: \"IT\", color: Rust, pattern: Diagonal)], stages: [\n",
    );
    for nth in 0..count.div_ceil(5) {
        text.extend([format!("(id: \"s{nth}\", title: \"Stage {nth}\"),\n")]);
    }
    text.push_str("], touchpoints: [\n");
    for nth in 0..count {
        let lead = if nth % 3 == 0 { "hr" } else { "it" };
        text.extend([format!("(id: \"t{nth}\", stage: \"s{}\", title: \"Touchpoint number {nth}\", lead: Some(\"{lead}\"), work: Some(\"2h\"), wait: Some(\"3d\")),\n", nth / 5)]);
    }
    text.push_str("], curves: [(id: \"as-is\", points: [\n");
    for nth in 0..count {
        let emotion = ((nth * 37) % 41) as f32 / 10.0 - 2.0;
        text.extend([format!(
            "(touchpoint: \"t{nth}\", emotion: {emotion:.1}),\n"
        )]);
    }
    text.push_str("])], pain_points: [\n");
    for nth in (0..count).step_by(3) {
        text.extend([format!("(id: \"p{nth}\", touchpoint: \"t{nth}\", title: \"Something goes wrong here\", severity: 4, owner: Some(\"it\")),\n")]);
    }
    text.push_str("])\n");
    let path = std::env::temp_dir().join(format!("seamline-bench-{count}.ron"));
    std::fs::write(&path, text).expect("the folder for temporary files can be written");
    path
}

fn frames(criterion: &mut Criterion) {
    for count in [10, 1_000, 10_000] {
        let mut seat = Seat::with_touchpoints(count);
        seat.press(egui::Modifiers::COMMAND, egui::Key::Num0);
        criterion.bench_function(&format!("frame/at-100-percent/{count}"), |bencher| {
            bencher.iter(|| black_box(seat.frame(Vec::new())));
        });
        seat.press(egui::Modifiers::SHIFT, egui::Key::Num1);
        criterion.bench_function(&format!("frame/fitted/{count}"), |bencher| {
            bencher.iter(|| black_box(seat.frame(Vec::new())));
        });
        seat.press(egui::Modifiers::COMMAND, egui::Key::Num0);
        let mut nth = 0_u32;
        criterion.bench_function(&format!("frame/zooming/{count}"), |bencher| {
            bencher.iter(|| {
                // In and out again between about a third and three times the map's own size.
                nth += 1;
                let factor = if (nth / 110).is_multiple_of(2) {
                    1.01
                } else {
                    1.0 / 1.01
                };
                black_box(seat.frame(vec![egui::Event::Zoom(factor)]))
            });
        });
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(40);
    targets = frames
}
criterion_main!(benches);
