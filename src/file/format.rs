//! Which format a file carries: the lowest that holds its content.

use crate::journey::{FIRST_FORMAT, Journey};

/// Something that journey files can hold since one of their formats.
#[derive(Debug)]
pub struct Addition {
    /// The first format that has it.
    pub format: u32,
    /// Its name in the file.
    pub name: &'static str,
    is_in: fn(&Journey) -> bool,
}

/// All that was added since the first format, as in the table of [`file`](crate::file); older programs
/// open a file that holds any of it for reading.
pub const ADDITIONS: &[Addition] = &[Addition {
    format: 2,
    name: "conflicts",
    is_in: |journey| !journey.conflicts.is_empty(),
}];

/// The format of the file of a journey: of one that may be written the lowest that holds it.
pub fn format_of(journey: &Journey) -> u32 {
    if journey.is_newer() {
        return journey.format;
    }
    let held = ADDITIONS
        .iter()
        .filter(|addition| (addition.is_in)(journey));
    held.fold(FIRST_FORMAT, |format, addition| format.max(addition.format))
}
