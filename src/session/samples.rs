//! The sample journeys that travel inside the program.

/// A sample journey.
pub struct Sample {
    /// The name of its file.
    pub file: &'static str,
    /// Its title, as the journey itself says it.
    pub title: &'static str,
    /// What it is about, as the journey itself says it.
    pub summary: &'static str,
    /// The language that it is written in, BCP 47.
    pub language: &'static str,
    /// The file.
    pub source: &'static str,
}

/// A sample from `sample-journeys/`.
macro_rules! sample {
    ($file:literal, $language:literal, $title:literal, $summary:literal) => {
        Sample {
            file: $file,
            title: $title,
            summary: $summary,
            language: $language,
            source: include_str!(concat!("../../sample-journeys/", $file)),
        }
    };
}

/// All samples, in the order in which the start page and the menu list them.
pub static SAMPLES: &[Sample] = &[
    sample!(
        "onboarding.ron",
        "en",
        "Joining Nordwind",
        "Lea, software developer — from signed contract to the ninetieth day"
    ),
    sample!(
        "onboarding-de.ron",
        "de",
        "Ankommen am Stadtklinikum Wiesenau",
        "Amina Haddad, Pflegefachfrau: von der Zusage bis zum Ende der Probezeit"
    ),
    sample!(
        "parental-leave-return.ron",
        "en",
        "Coming back after parental leave",
        "Priya, claims team lead at Harbour Mutual: from telling her manager to six months back at work"
    ),
    sample!(
        "servicedesk.ron",
        "de",
        "Störung melden bei den Stadtwerken Auental",
        "Frau Brandt, Inhaberin einer Bäckerei: vom Ausfall der Kassen bis zur Gutschrift auf der Rechnung"
    ),
    sample!(
        "hire-to-day-90.ron",
        "en",
        "Hire to day 90",
        "From the vacancy to a service engineer who works alone: Kestrel Pumps, Hull, figures of 2025"
    ),
    sample!(
        "large-merger.ron",
        "en",
        "Marsh & Croft becomes part of Halden",
        "Ines, coastal engineer: from the first rumour to the end of the first year in the joint firm"
    ),
];
