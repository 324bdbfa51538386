//! Problems: what a reader should mend; the journey opens all the same.

use serde::{Deserialize, Serialize};

use super::Id;

/// What a reader should mend, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// The rule that found it.
    pub rule: Rule,
    /// Where it is.
    pub place: Place,
    /// What was found there, as text.
    pub found: String,
    /// The nearest known name, where a name was not found.
    pub nearest: Option<String>,
    /// The line of its file, from 1; none once the journey was changed.
    pub line: Option<usize>,
}

impl Problem {
    /// How much it matters.
    pub fn urgency(&self) -> Urgency {
        self.rule.urgency()
    }
}

/// Where a Problem is: a list of the file, the record in it, a field of the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The list, or the journey itself.
    pub list: List,
    /// The position of the record in the list, from 0.
    pub index: usize,
    /// The id of the record; of a point or a handoff that of its touchpoint.
    pub id: Id,
    /// The field, by its name in the file.
    pub field: &'static str,
}

/// The lists of a journey, by their names in the file.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum List {
    /// The journey's own fields.
    #[default]
    Journey,
    /// `departments`
    Departments,
    /// `personas`
    Personas,
    /// `stages`
    Stages,
    /// `touchpoints`
    Touchpoints,
    /// `curves`
    Curves,
    /// The points of all curves.
    Points,
    /// `pain_points`
    PainPoints,
    /// `handoffs`
    Handoffs,
    /// `small_steps`
    SmallSteps,
    /// `comments`
    Comments,
    /// `workshop`
    Workshop,
    /// `views`
    Views,
    /// `shots`
    Shots,
    /// `conflicts`
    Conflicts,
}

impl List {
    /// Its name in the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Journey => "journey",
            Self::Departments => "departments",
            Self::Personas => "personas",
            Self::Stages => "stages",
            Self::Touchpoints => "touchpoints",
            Self::Curves => "curves",
            Self::Points => "points",
            Self::PainPoints => "pain_points",
            Self::Handoffs => "handoffs",
            Self::SmallSteps => "small_steps",
            Self::Comments => "comments",
            Self::Workshop => "workshop",
            Self::Views => "views",
            Self::Shots => "shots",
            Self::Conflicts => "conflicts",
        }
    }
}

/// How much a Problem matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// The map shows something else than what was meant.
    High,
    /// Something will be missing or misread.
    Medium,
    /// Nice to mend.
    Low,
}

impl Urgency {
    /// Its name in `check --json` and in text keys.
    pub fn key(self) -> &'static str {
        match self {
            Self::High => "high",
            Self::Medium => "medium",
            Self::Low => "low",
        }
    }
}

/// What the Problems look for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// An id that points nowhere.
    PointsNowhere,
    /// Two records of a list with the same id.
    EqualIds,
    /// An emotion that is no number, or beyond −2 to +2.
    EmotionOutside,
    /// Two points of a curve at the same touchpoint.
    EqualPoints,
    /// A severity outside 1 to 5.
    SeverityOutside,
    /// An impact or effort outside 0 to 10.
    ScoreOutside,
    /// A share outside 0 to 1.
    ShareOutside,
    /// A count or an amount that is no number or below zero.
    AmountOutside,
    /// A length of time that cannot be read.
    TimeUnreadable,
    /// A date that cannot be read.
    DateUnreadable,
    /// A colour that cannot be read.
    ColorUnreadable,
    /// A title that is missing.
    TitleMissing,
    /// A title longer than 1,000 characters.
    TitleTooLong,
    /// A title with characters that cannot be seen or that turn the direction of writing.
    HiddenCharacters,
    /// Two departments, or two personas, with names that look alike.
    EqualNames,
    /// Two departments with short names that look alike.
    EqualShortNames,
    /// A language that is no BCP 47 tag.
    LanguageUnreadable,
    /// A handoff between touchpoints that are not neighbours.
    NotNeighbours,
    /// A field about which two merged versions disagree.
    FieldDisputed,
    /// A record that one merged version removed and the other changed or needs.
    RemovalDisputed,
    /// Two records that both merged versions added under one id.
    IdTakenTwice,
    /// A list that both merged versions put in another order.
    OrderDisputed,
    /// A format newer than this program: there is more in the file than is shown.
    NewerFormat,
    /// An imported score outside 1 to 5, held to the nearest of them.
    ImportedScoreOutside,
    /// An imported touchpoint without a score that can be read, and so without an emotion.
    ImportedScoreMissing,
    /// An imported line with more colons than it should have, read as what makes most sense.
    ImportedPieces,
    /// An imported text behind the departments, kept as the note of the touchpoint.
    ImportedNote,
    /// An imported stage with a colon in its title.
    ImportedStage,
    /// An imported line that looks like a touchpoint but is the title.
    ImportedTitle,
    /// An imported touchpoint that is called like a department, by a department that is called like
    /// a task.
    ImportedSwapped,
    /// An emotion that is exported as a whole score, and so not exactly.
    ExportedScore,
    /// A touchpoint without an emotion, exported with a middle score.
    ExportedNoScore,
    /// Something of a journey that the exported text cannot hold.
    ExportedLess,
}

impl Rule {
    /// Its name in `check --json` and in text keys.
    pub fn key(self) -> &'static str {
        match self {
            Self::PointsNowhere => "points-nowhere",
            Self::EqualIds => "equal-ids",
            Self::EmotionOutside => "emotion-outside",
            Self::EqualPoints => "equal-points",
            Self::SeverityOutside => "severity-outside",
            Self::ScoreOutside => "score-outside",
            Self::ShareOutside => "share-outside",
            Self::AmountOutside => "amount-outside",
            Self::TimeUnreadable => "time-unreadable",
            Self::DateUnreadable => "date-unreadable",
            Self::ColorUnreadable => "color-unreadable",
            Self::TitleMissing => "title-missing",
            Self::TitleTooLong => "title-too-long",
            Self::HiddenCharacters => "hidden-characters",
            Self::EqualNames => "equal-names",
            Self::EqualShortNames => "equal-short-names",
            Self::LanguageUnreadable => "language-unreadable",
            Self::NotNeighbours => "not-neighbours",
            Self::FieldDisputed => "field-disputed",
            Self::RemovalDisputed => "removal-disputed",
            Self::IdTakenTwice => "id-taken-twice",
            Self::OrderDisputed => "order-disputed",
            Self::NewerFormat => "newer-format",
            Self::ImportedScoreOutside => "imported-score-outside",
            Self::ImportedScoreMissing => "imported-score-missing",
            Self::ImportedPieces => "imported-pieces",
            Self::ImportedNote => "imported-note",
            Self::ImportedStage => "imported-stage",
            Self::ImportedTitle => "imported-title",
            Self::ImportedSwapped => "imported-swapped",
            Self::ExportedScore => "exported-score",
            Self::ExportedNoScore => "exported-no-score",
            Self::ExportedLess => "exported-less",
        }
    }

    /// Whether it is about a line of an imported text rather than a record.
    pub fn is_of_import(self) -> bool {
        matches!(
            self,
            Self::ImportedScoreOutside
                | Self::ImportedScoreMissing
                | Self::ImportedPieces
                | Self::ImportedNote
                | Self::ImportedStage
                | Self::ImportedTitle
                | Self::ImportedSwapped
        )
    }

    /// How much a Problem of this rule matters.
    pub fn urgency(self) -> Urgency {
        match self {
            Self::PointsNowhere
            | Self::EqualIds
            | Self::EmotionOutside
            | Self::FieldDisputed
            | Self::RemovalDisputed
            | Self::IdTakenTwice
            | Self::OrderDisputed
            | Self::NewerFormat => Urgency::High,
            Self::EqualPoints
            | Self::SeverityOutside
            | Self::ScoreOutside
            | Self::ShareOutside
            | Self::AmountOutside
            | Self::TimeUnreadable
            | Self::DateUnreadable
            | Self::ColorUnreadable
            | Self::TitleTooLong
            | Self::HiddenCharacters
            | Self::ImportedScoreOutside
            | Self::ImportedScoreMissing
            | Self::ImportedPieces
            | Self::ImportedTitle
            | Self::ImportedSwapped => Urgency::Medium,
            Self::TitleMissing
            | Self::EqualNames
            | Self::EqualShortNames
            | Self::LanguageUnreadable
            | Self::NotNeighbours
            | Self::ImportedNote
            | Self::ImportedStage
            | Self::ExportedScore
            | Self::ExportedNoScore
            | Self::ExportedLess => Urgency::Low,
        }
    }
}
