//! How tests drive the program; nothing else knows it.

mod expect;
mod folder;
mod hand;
#[cfg(feature = "pixels")]
pub(crate) mod pixels;
mod place;
pub(crate) mod walk;

use std::path::{Path, PathBuf};

use seamline::file::{self, Opened};
pub(crate) mod seat;

pub(crate) use folder::{Folder, said};
pub(crate) use hand::{Hand, hand};
pub(crate) use place::{
    Place, face, handoff, legend, pain_point, paper, row_name, stage, touchpoint,
};

/// The journey of the README.
pub(crate) const ONBOARDING: &str = include_str!("../../sample-journeys/onboarding.ron");

/// Seeded numbers, so that a failing run can be had again (xorshift64*, Vigna 2014).
pub(crate) struct Dice(u64);

impl Dice {
    /// Dice that always fall the same way for the same seed.
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// A number from 0 to `end`, `end` left out.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.next() >> 33) as usize % end.max(1)
    }

    /// A number from `low` to `high`.
    pub(crate) fn between(&mut self, low: f32, high: f32) -> f32 {
        low + (high - low) * (self.next() >> 40) as f32 / (1_u64 << 24) as f32
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }
}

/// A journey file with this text, opened.
#[track_caller]
pub(crate) fn open(text: &str) -> Opened {
    match file::parse(text.as_bytes().to_vec(), Path::new("journey.ron")) {
        Ok(opened) => opened,
        Err(error) => panic!("{error}"),
    }
}

/// The error of a journey file with these bytes.
#[track_caller]
pub(crate) fn open_error(bytes: impl Into<Vec<u8>>) -> file::Error {
    match file::parse(bytes.into(), Path::new("journey.ron")) {
        Ok(opened) => panic!("opened as {:?}", opened.journey.title),
        Err(error) => error,
    }
}

/// The text of a file of the project.
#[expect(
    clippy::disallowed_methods,
    reason = "the bytes as they are in the file are what is tested"
)]
pub(crate) fn text_of(path: &Path) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The samples and the templates.
pub(crate) fn sample_paths() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["sample-journeys", "assets/templates"];
    let entries = folders
        .iter()
        .flat_map(|folder| root.join(folder).read_dir().into_iter().flatten());
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    // A window that has a sample open leaves a word beside it.
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "ron"));
    paths.sort();
    paths
}
