//! The sample journeys that travel inside the program.

/// A sample journey.
pub struct Sample {
    /// The name of its file.
    pub file: &'static str,
    /// Its title, as the journey itself says it.
    pub title: &'static str,
    /// The language that it is written in, BCP 47.
    pub language: &'static str,
    /// The file.
    pub source: &'static str,
}

/// A sample from `sample-journeys/`.
macro_rules! sample {
    ($file:literal, $language:literal, $title:literal) => {
        Sample {
            file: $file,
            title: $title,
            language: $language,
            source: include_str!(concat!("../../sample-journeys/", $file)),
        }
    };
}

/// All samples, in the order in which the start page and the menu list them.
pub static SAMPLES: &[Sample] = &[
    sample!("onboarding.ron", "en", "Joining Nordwind"),
];
