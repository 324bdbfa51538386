//! What opening and drawing cost, and how that grows: for 10, 1,000 and 10,000 touchpoints.

use std::hint::black_box;
use std::path::Path;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use seamline::chart::{Chart, Look};
use seamline::file::{Before, Saving};
use seamline::geom::Rect;
use seamline::journey::{Filter, Journey, Kind};
use seamline::theme::{Shade, Theme};
use seamline::words::{Language, Words};

use long::long;

mod long;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const COUNTS: [usize; 3] = [10, 1_000, 10_000];

fn look() -> Look {
    Look::at_first(
        Kind::Employee,
        Theme::of(Shade::Light),
        Words::of(Language::English),
    )
}

fn parse(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("parse");
    for count in COUNTS {
        let text = seamline::file::to_ron(&long(count)).expect("a journey can be written");
        group.throughput(Throughput::Bytes(text.len() as u64));
        let ours = |bytes: &[u8]| {
            seamline::file::parse(bytes.to_vec(), Path::new("bench.ron"))
                .map(|opened| opened.journey)
        };
        group.bench_function(BenchmarkId::new("seamline", count), |bench| {
            bench.iter(|| ours(black_box(text.as_bytes())));
        });
        let ron = ron::Options::default()
            .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        let theirs = |text: &str| ron.from_str::<Journey>(text);
        group.bench_function(BenchmarkId::new("ron alone", count), |bench| {
            bench.iter(|| theirs(black_box(&text)));
        });
    }
}

fn lay_out(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("lay out");
    for count in COUNTS {
        let (journey, look) = (long(count), look());
        group.throughput(Throughput::Elements(count as u64));
        group.bench_function(BenchmarkId::from_parameter(count), |bench| {
            bench.iter(|| Chart::new(black_box(&journey), &look));
        });
    }
}

fn scene(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("scene");
    for count in COUNTS {
        let chart = Chart::new(&long(count), &look());
        let view = Rect::new(0.0, 0.0, 1_280.0, 800.0);
        group.bench_function(BenchmarkId::new("a view of", count), |bench| {
            bench.iter(|| chart.scene_of(black_box(view)));
        });
        group.bench_function(BenchmarkId::new("all of", count), |bench| {
            bench.iter(|| chart.scene_of(chart.bounds()));
        });
    }
}

/// A letter more in the filter, as the window reads the map with it.
fn filter(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("filter");
    for count in COUNTS {
        let mut chart = Chart::new(&long(count), &look());
        let mut texts = ["lap", "lapt"].map(String::from).into_iter().cycle();
        group.bench_function(BenchmarkId::from_parameter(count), |bench| {
            bench.iter(|| {
                let text = texts.next().unwrap_or_default();
                chart.filter(Filter {
                    text,
                    ..Filter::default()
                });
            });
        });
    }
}

/// A save as it is done beside the window: printed, read back, flushed, put in place. Each one has
/// something new to write.
fn save(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("save");
    group.sample_size(10);
    for count in COUNTS {
        let before = long(count);
        let after = Journey {
            title: format!("{}, changed", before.title),
            ..before.clone()
        };
        let mut versions = [&before, &after].into_iter().cycle();
        let path = std::env::temp_dir().join(format!("seamline-bench-save-{count}.ron"));
        let saving = Saving::over(Before::Anything);
        group.bench_function(BenchmarkId::from_parameter(count), |bench| {
            bench.iter(|| {
                let journey = versions.next().unwrap_or(&before);
                seamline::file::save(&path, black_box(journey), &saving).expect("it is saved")
            });
        });
    }
}

criterion_group!(benches, parse, lay_out, scene, filter, save);
criterion_main!(benches);
