//! What edits do, and what they refuse.

use ron::extensions::Extensions;
use seamline::journey::*;

/// The sample of joining Nordwind.
pub(crate) fn onboarding() -> Journey {
    read(include_str!("../../sample-journeys/onboarding.ron"))
}

fn read(text: &str) -> Journey {
    let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    options.from_str(text).expect("a journey of the test reads")
}
