//! The versions of a file as the frames of a time-lapse: named by their day, with what changed.

use std::path::Path;
use std::sync::Arc;

use crate::edit::{Patch, Teller};
use crate::editor::Frame;
use crate::file::{self, Gap, History, Past, Version};
use crate::journey::Journey;
use crate::lanes::day_text;
use crate::session::clock;
use crate::words::Words;

/// The versions of the file at `path`, of which some are kept, and the journey as it is now; and
/// what is missing among them.
pub(super) fn frames(
    path: &Path,
    kept: Vec<Version>,
    now: Arc<Journey>,
    words: Words,
) -> (Vec<Frame>, Option<Gap>) {
    let History { all, gap } = file::past(path, kept);
    let mut named: Vec<_> = all
        .into_iter()
        .map(|past| (name_of(&past, words), Arc::new(past.journey)))
        .collect();
    // What git or the vault holds last is often what is open.
    if named.last().is_none_or(|(_, last)| **last != *now) {
        named.push((words.text("lapse-now").into_owned(), now));
    }
    let mut frames: Vec<Frame> = Vec::with_capacity(named.len());
    for (name, journey) in named {
        let before = frames.last().map(|frame| &frame.journey);
        let told = before.map_or_else(Vec::new, |before| told(before, &journey, words));
        frames.push(Frame {
            name,
            journey,
            told,
        });
    }
    (frames, gap)
}

/// What changed from one version to another, a sentence each.
pub(crate) fn told(before: &Journey, after: &Journey, words: Words) -> Vec<String> {
    let teller = Teller::new(&[before, after], words);
    let changes = Patch::between(before, after).changes();
    changes.iter().map(|change| teller.change(change)).collect()
}

fn name_of(past: &Past, words: Words) -> String {
    let day = day_text(&clock::day_of(past.moment), words);
    if past.said.is_empty() {
        return day;
    }
    let blanks = [("day", day.into()), ("said", past.said.as_str().into())];
    words.fill("lapse-said", &blanks)
}
