//! What a save costs beside what the disk takes: a sample is written with all care, and the same bytes
//! by the disk's own means (new file, flush, rename, flush of the folder).

use std::fs::{self, File};
use std::hint::black_box;
use std::io::Write as _;
use std::path::Path;

use criterion::{Criterion, criterion_group, criterion_main};
use seamline::file::{self, Before, Saving, Vault};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const SAMPLE: &[u8] = include_bytes!("../sample-journeys/onboarding.ron");

/// The same bytes, by the disk's own means.
#[expect(
    clippy::disallowed_methods,
    reason = "what the disk alone takes is measured"
)]
fn write_plainly(folder: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut beside = File::create(folder.join("beside"))?;
    beside.write_all(bytes)?;
    beside.sync_all()?;
    fs::rename(folder.join("beside"), folder.join("plain.ron"))?;
    File::open(folder)?.sync_all()
}

fn saving(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let vault = Vault::at(folder.path().join("vault"));
    let opened = file::parse(SAMPLE.to_vec(), Path::new("bench.ron"));
    let mut journey = opened.expect("a sample opens").journey;
    journey.id = "j-benchbench".into();
    let path = folder.path().join("a.ron");
    let mut group = criterion.benchmark_group("save");
    group.bench_function("disk-alone", |bench| {
        bench.iter(|| write_plainly(folder.path(), black_box(SAMPLE)));
    });
    let saving = Saving::over(Before::Anything);
    group.bench_function("sample", |bench| {
        bench.iter(|| file::save(&path, black_box(&journey), &saving));
    });
    let keeping = saving.with(Some(&vault));
    group.bench_function("sample-and-version", |bench| {
        let mut nth = 0;
        bench.iter(|| {
            // What is the same as before is not kept again.
            nth += 1;
            journey.people_per_year = Some(nth);
            file::save(&path, black_box(&journey), &keeping)
        });
    });
}

criterion_group!(benches, saving);
criterion_main!(benches);
