//! `check`: finds what hangs together badly, each with its place.

use super::{Journey, Problem};

/// What a reader should mend, in the order of the file.
pub fn check(_journey: &Journey) -> Vec<Problem> {
    Vec::new()
}
