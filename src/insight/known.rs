//! A number, or the reason why there is none.

/// A number, or why it is not known: never a NaN, never a zero by accident.
pub type Known<T> = Result<T, Unknown>;

/// Why a number is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unknown {
    /// The journey has no as-is curve.
    NoCurve,
    /// The curve says no emotion there.
    NoEmotion,
    /// The journey has no to-be curve.
    NoToBe,
    /// No two neighbours both have an emotion.
    NoNeighbours,
    /// Nobody said how long it takes, or not in words that can be read.
    NoTime,
    /// The whole journey takes no time, so that no share of it can be told.
    NoLeadTime,
    /// Nobody said how often it is right the first time.
    NoShare,
    /// Nobody said how many hours are lost.
    NoHoursLost,
    /// Nobody said how many people it meets in a year.
    NoPeople,
    /// The working day has no length.
    NoWorkingDay,
    /// No department takes part.
    NobodyTakesPart,
    /// The numbers behind it are too large to be true.
    TooLarge,
}

impl Unknown {
    /// All reasons, in the order in which a list of them explains them.
    pub const ALL: [Self; 12] = [
        Self::NoCurve,
        Self::NoEmotion,
        Self::NoToBe,
        Self::NoNeighbours,
        Self::NoTime,
        Self::NoLeadTime,
        Self::NoShare,
        Self::NoHoursLost,
        Self::NoPeople,
        Self::NoWorkingDay,
        Self::NobodyTakesPart,
        Self::TooLarge,
    ];

    /// Its name in `insights --json`; the text key is `unknown-` and this.
    pub fn key(self) -> &'static str {
        match self {
            Self::NoCurve => "no-curve",
            Self::NoEmotion => "no-emotion",
            Self::NoToBe => "no-to-be",
            Self::NoNeighbours => "no-neighbours",
            Self::NoTime => "no-time",
            Self::NoLeadTime => "no-lead-time",
            Self::NoShare => "no-share",
            Self::NoHoursLost => "no-hours-lost",
            Self::NoPeople => "no-people",
            Self::NoWorkingDay => "no-working-day",
            Self::NobodyTakesPart => "nobody-takes-part",
            Self::TooLarge => "too-large",
        }
    }
}

/// `value` where it is finite.
pub(super) fn finite(value: f64) -> Known<f64> {
    if value.is_finite() {
        Ok(value)
    } else {
        Err(Unknown::TooLarge)
    }
}
