//! What slides and minutes of a presentation cost, and how that grows: for 2,000 and 20,000 touchpoints,
//! each of which should take as long.
//!
//! Whole process, without optimisation, user seconds for 2,000 and 20,000 touchpoints: minutes 0.12 and
//! 1.28 (0.24 and 13.30 while everything was searched for by its id), slides 1.71 and 13.94. The slides
//! of 2,000 touchpoints take 92 MB (366 MB while all were held unpacked).

use std::hint::black_box;
use std::sync::Arc;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use seamline::export::{Notes, SHOT_FORMATS};
use seamline::insight::Insight;
use seamline::slides::Deck;
use seamline::theme::{Shade, Theme};
use seamline::words::{Language, Words};

use long::long;

mod long;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const COUNTS: [usize; 2] = [2_000, 20_000];

/// The formats that should grow with the journey.
const FORMATS: [&str; 2] = ["pptx", "md"];

fn exporting(criterion: &mut Criterion) {
    for extension in FORMATS {
        let mut group = criterion.benchmark_group(extension);
        group.sample_size(10);
        let format = SHOT_FORMATS.iter().find(|format| format.is_for(extension));
        let format = format.expect("a format of this name");
        for count in COUNTS {
            let journey = Arc::new(long(count));
            let insight = Insight::of(&journey);
            group.throughput(Throughput::Elements(count as u64));
            group.bench_function(BenchmarkId::from_parameter(count), |bench| {
                bench.iter(|| {
                    let look = (Theme::of(Shade::Light), Words::of(Language::English));
                    let deck = Deck::new(Arc::clone(&journey), insight.clone(), look);
                    format.write(black_box(&deck), Notes::Without)
                });
            });
        }
    }
}

criterion_group!(benches, exporting);
criterion_main!(benches);
