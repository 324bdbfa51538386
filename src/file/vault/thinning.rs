//! Which earlier versions stay: the newest, of what is older one a day, and none for ever.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// What is kept of each journey at most: so many versions and of older ones one a day, for so long
/// since another took their place, so many bytes together.
const MOST: usize = 50;
const OLDEST: Duration = Duration::from_hours(30 * 24);
const MOST_BYTES: u64 = 200 << 20;

/// What decides about an earlier version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Weighed {
    /// When another took its place.
    pub(super) replaced: SystemTime,
    /// Its bytes.
    pub(super) size: u64,
}

/// Which of the versions stay, of which the newest is the first.
pub(super) fn stay(versions: &[Weighed]) -> Vec<bool> {
    let (mut kept, mut bytes, mut last_day) = (0, 0, None);
    let stays = |version: &Weighed| {
        let day = day_of(version.replaced);
        let is_young = version.replaced.elapsed().unwrap_or_default() <= OLDEST;
        let has_place = kept < MOST || last_day != Some(day);
        let stays = is_young && has_place && bytes + version.size <= MOST_BYTES;
        if stays {
            kept += 1;
            bytes += version.size;
            last_day = Some(day);
        }
        stays
    };
    versions.iter().map(stays).collect()
}

/// The number of the day, by the clock of Greenwich: it is the same one at every look.
fn day_of(moment: SystemTime) -> u64 {
    const DAY: u64 = 24 * 60 * 60;
    moment
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default()
        .as_secs()
        / DAY
}
