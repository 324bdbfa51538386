//! What merging, comparing and reporting cost, reading aside: for 100, 1,000 and 10,000 touchpoints.

use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use seamline::edit::{Patch, merge, tell_changes};
use seamline::file;
use seamline::insight::Report;
use seamline::journey::Journey;
use seamline::words::{Language, Words};

mod long;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const COUNTS: [usize; 3] = [100, 1_000, 10_000];

/// As it comes from a file of its own: nothing is shared with another version.
fn read(journey: &Journey) -> Journey {
    let text = file::to_ron(journey).expect("a journey can be written");
    let opened = file::parse(text.into_bytes(), Path::new("bench.ron"));
    opened.expect("a journey can be read").journey
}

/// A journey in which every `nth` touchpoint has another title.
fn renamed(journey: &Journey, nth: usize) -> Journey {
    let mut copy = read(journey);
    for touchpoint in copy.touchpoints.iter_mut().step_by(nth) {
        Arc::make_mut(touchpoint).title.push_str(" anew");
    }
    copy
}

fn merging(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("merge");
    for count in COUNTS {
        let base = long::long(count);
        let (ours, theirs) = (renamed(&base, 7), renamed(&base, 10));
        let base = read(&base);
        group.throughput(Throughput::Elements(count as u64));
        group.bench_function(BenchmarkId::new("two-sides", count), |bench| {
            bench.iter(|| merge(black_box(&base), &ours, &theirs));
        });
    }
}

fn comparing(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("diff");
    for count in COUNTS {
        let before = read(&long::long(count));
        let after = renamed(&before, 7);
        group.throughput(Throughput::Elements(count as u64));
        group.bench_function(BenchmarkId::new("changes", count), |bench| {
            bench.iter(|| Patch::between(black_box(&before), &after).changes());
        });
        group.bench_function(BenchmarkId::new("sentences", count), |bench| {
            let words = Words::of(Language::English);
            bench.iter(|| tell_changes(black_box(&before), &after, words));
        });
    }
}

/// One journey of a report beside what `ron` alone takes to read it.
fn reporting(criterion: &mut Criterion) {
    let sample = include_bytes!("../sample-journeys/onboarding.ron");
    let text = str::from_utf8(sample).expect("a sample is text");
    let mut group = criterion.benchmark_group("report");
    group.throughput(Throughput::Bytes(sample.len() as u64));
    group.bench_function("ron-alone", |bench| {
        let options = ron::Options::default()
            .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        bench.iter(|| options.from_str::<Journey>(black_box(text)));
    });
    group.bench_function("read-and-add", |bench| {
        bench.iter(|| {
            let mut report = Report::default();
            let opened = file::parse(black_box(sample).to_vec(), Path::new("bench.ron"));
            report.add(String::new(), &opened.expect("a sample opens").journey);
            report
        });
    });
}

criterion_group!(benches, merging, comparing, reporting);
criterion_main!(benches);
