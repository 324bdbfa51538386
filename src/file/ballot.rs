//! Ballots: small files beside the journey that one person each fills.

use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::journey::{Ballot, MOST_DOTS, NEWEST_BALLOT};

use super::disk::{self, Glance, Links, Order, folder_of};
use super::error::{Error, Fault};
use super::limits::{Limit, MAX_BYTES};
use super::read::{typed, typed_again, unreadable};
use super::{scan, write};

/// How the name of a ballot ends.
const ENDING: &str = ".ballot.ron";

/// More ballots than these are not looked at.
pub const MAX_BALLOTS: usize = 2_000;

/// Whether a file is a ballot, by its name.
pub fn is_ballot(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy());
    name.is_some_and(|name| {
        let start = name.len().saturating_sub(ENDING.len());
        name.get(start..)
            .is_some_and(|end| end.eq_ignore_ascii_case(ENDING) && start > 0)
    })
}

/// Where the blank ballot of a journey belongs.
pub fn blank_ballot_path(journey: &Path) -> PathBuf {
    journey.with_file_name(format!("{}{ENDING}", stem_of(journey)))
}

/// Where a filled ballot belongs, beside the blank one: under a word for whose it is, at a place
/// that is free.
pub fn filled_ballot_path(blank: &Path, whose: &str) -> PathBuf {
    let stem = stem_of(blank);
    let named = |nth: usize| match nth {
        1 => format!("{stem}.{whose}{ENDING}"),
        nth => format!("{stem}.{whose}-{nth}{ENDING}"),
    };
    let places = (1..=MAX_BALLOTS).map(|nth| blank.with_file_name(named(nth)));
    // A link that leads nowhere takes its place as well.
    let mut free = places.filter(|place| !place.exists() && !disk::is_link(place));
    free.next()
        .unwrap_or_else(|| blank.with_file_name(named(1)))
}

/// The name of a file without what a ballot or a journey ends with.
fn stem_of(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let name = if is_ballot(path) {
        name.get(..name.len() - ENDING.len()).unwrap_or_default()
    } else {
        name.strip_suffix(".ron").unwrap_or(&name)
    };
    name.to_owned()
}

/// The ballots that lie beside a journey.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BallotsBeside {
    /// Their files in the order of their names, each with how it looks; [`MAX_BALLOTS`] at most.
    pub files: Vec<(PathBuf, Glance)>,
    /// How many more there are, which are not looked at.
    pub left_out: usize,
}

/// The ballots in the folder of a journey.
pub fn ballots_beside(journey: &Path) -> BallotsBeside {
    let paths = disk::entries_seen(folder_of(journey)).map(|entry| entry.path);
    let mut ballots: Vec<PathBuf> = paths.filter(|path| is_ballot(path)).collect();
    ballots.sort();
    let left_out = ballots.len().saturating_sub(MAX_BALLOTS);
    ballots.truncate(MAX_BALLOTS);
    let seen = |path: PathBuf| Some((path.clone(), disk::glance_unlinked(&path).ok()?));
    BallotsBeside {
        files: ballots.into_iter().filter_map(seen).collect(),
        left_out,
    }
}

/// Reads the ballot at `path`; a link in its place is refused.
pub fn read_ballot(path: &Path) -> Result<Ballot, Error> {
    parse_ballot(&disk::read_unlinked(path)?, path)
}

/// Reads a ballot from the bytes of a file; `name` stands for it in errors.
pub fn parse_ballot(bytes: &[u8], name: &Path) -> Result<Ballot, Error> {
    parse(bytes).map_err(|fault| fault.at(name))
}

fn parse(bytes: &[u8]) -> Result<Ballot, Fault> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(Fault::Limit(Limit::Bytes, None));
    }
    let text = scan::text_of(bytes)?;
    scan::look_first(text)?;
    let ballot: Ballot = match typed(text) {
        Ok(ballot) => ballot,
        Err(error) => {
            scan::look(text)?;
            typed_again(text, error).map_err(|unread| {
                let (plain, error) = *unread;
                match typed::<Head>(&plain) {
                    Ok(head) if head.ballot > NEWEST_BALLOT => Fault::NewerBallot,
                    _ => unreadable(text, &plain, &error),
                }
            })?
        }
    };
    let is_newer = ballot.ballot > NEWEST_BALLOT || ballot.journey.is_newer();
    if is_newer {
        return Err(Fault::NewerBallot);
    }
    has_few_dots(&ballot)?;
    Ok(ballot)
}

/// Looks whether the dots are no more than anybody has, before any of them is drawn or counted.
fn has_few_dots(ballot: &Ballot) -> Result<(), Fault> {
    let allowed = match ballot.each {
        0 => MOST_DOTS,
        each => each.min(MOST_DOTS),
    };
    for (given, most) in [(ballot.each, MOST_DOTS), (ballot.count(), allowed)] {
        if given > most {
            return Err(Fault::TooManyDots { given, most });
        }
    }
    Ok(())
}

/// What every form of ballots says first.
#[derive(Deserialize)]
#[serde(default)]
#[derive(Default)]
struct Head {
    ballot: u32,
}

/// The text of a ballot; the same ballot always gives the same bytes.
pub fn ballot_text(ballot: &Ballot) -> Result<String, Error> {
    let close = ron::to_string(ballot).or(Err(Fault::NotReadBack.at(Path::new(""))))?;
    Ok(write::spread(&close))
}

/// Writes a ballot, in the place of what is there; a link there is refused.
pub fn put_ballot(path: &Path, ballot: &Ballot) -> Result<(), Error> {
    let text = ballot_text(ballot)?;
    let order = Order {
        links: Links::Refused,
        ..Order::of(text.as_bytes())
    };
    disk::replace(path, &order).map(drop)
}
