//! What the format holds in each of its fields, as far as a person who writes it by hand needs to know.

use super::syntax::Expected;

/// What stands in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// A text, the id of a record, or a length of time.
    Text,
    /// A day.
    Day,
    /// A number.
    Number,
    /// A share from 0 to 1.
    Share,
    /// A whole number.
    Whole,
    /// `true` or `false`.
    Flag,
    /// One of these words.
    Word(&'static [Choice]),
    /// A list of texts or ids.
    Texts,
    /// A list of words.
    Words(&'static [Choice]),
    /// A list of records, which are called by this field.
    Records(&'static str),
    /// A record.
    Record,
}

/// A word of the format, with what stands in its brackets.
pub(super) type Choice = (&'static str, Inside);

/// What stands in the brackets behind a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Inside {
    /// No brackets at all.
    Nothing,
    /// A day under this name.
    Day(&'static str),
    /// A day under this name, where one is known.
    DayIfKnown(&'static str),
    /// The id of a department under this name; under none it stands alone.
    Department(&'static str),
    /// How many answered, and how far they differ.
    Answers,
    /// A colour.
    Color,
    /// What else it is.
    Name,
}

impl Shape {
    /// What stands in the field of this path: the names of all fields that it is in, its own last.
    pub(super) fn of(path: &[&str]) -> Option<Self> {
        use Shape::{Day, Flag, Number, Record, Records, Share, Text, Texts, Whole, Word, Words};
        let (name, outer) = path.split_last()?;
        let within = outer.last().copied().unwrap_or_default();
        let is_inner = matches!(within, "filter" | "small_steps");
        Some(match *name {
            "departments" | "personas" if is_inner => Texts,
            "departments" | "personas" => Records("name"),
            "stages" | "touchpoints" | "pain_points" | "small_steps" | "views" => Records("title"),
            "curves" | "points" | "handoffs" | "comments" | "votes" | "shots" | "curve" => {
                Records("id")
            }
            "dots" if outer.is_empty() => Records("on"),
            "workshop" | "filter" | "camera" | "journey" => Record,
            "format" | "people_per_year" | "severity" | "impact" | "effort" | "minutes_planned"
            | "dots" | "n" | "each" => Whole,
            "hours_per_day" | "emotion" | "hours_lost" | "spread" | "x" | "y" | "zoom" => Number,
            "right_first_time" => Share,
            "matters" | "resolved" | "left_out" => Flag,
            "on" if within == "votes" || within == "dots" => Text,
            "due" | "on" => Day,
            "helps" | "tags" | "caused_by" | "fixed_by" | "resolves" | "attended" | "overlays"
            | "rules_off" => Texts,
            "kind" => Word(KINDS),
            "color" => Word(COLORS),
            "pattern" => Word(PATTERNS),
            "channel" => Word(CHANNELS),
            "channels" => Words(CHANNELS),
            "states" => Words(PAIN_STATUSES),
            "evidence" => Word(EVIDENCE),
            "state" => Word(match within {
                "curves" => CURVE_STATES,
                "pain_points" => PAIN_STATES,
                "small_steps" => STEP_STATES,
                _ => return None,
            }),
            "owner" | "cause" if within == "filter" => Word(WHO),
            "ballot" if outer.is_empty() => Whole,
            "id" | "title" | "summary" | "language" | "name" | "short" | "role" | "note"
            | "stage" | "lead" | "work" | "wait" | "persona" | "by" | "touchpoint" | "quote"
            | "owner" | "from" | "to" | "passes" | "breaks" | "agreement" | "about" | "author"
            | "department" | "text" | "answers" | "ballot" | "lens" => Text,
            _ => return None,
        })
    }

    /// What stands in a list of this shape, where that is no record.
    pub(super) fn element(self) -> Option<Self> {
        match self {
            Self::Texts => Some(Self::Text),
            Self::Words(choices) => Some(Self::Word(choices)),
            _ => None,
        }
    }

    /// What a message says is expected there.
    pub(super) fn expected(self) -> Expected {
        match self {
            Self::Text | Self::Day => Expected::Text,
            Self::Number | Self::Share => Expected::Number,
            Self::Whole => Expected::WholeNumber,
            Self::Flag => Expected::Boolean,
            Self::Word(_) => Expected::Word,
            Self::Texts | Self::Words(_) | Self::Records(_) => Expected::List,
            Self::Record => Expected::Record,
        }
    }
}

/// Words without brackets.
macro_rules! plain {
    ($($word:literal),+) => { &[$(($word, Inside::Nothing)),+] };
}

const KINDS: &[Choice] = plain!["Employee", "Customer", "ValueStream"];

const COLORS: &[Choice] = &[
    ("Blue", Inside::Nothing),
    ("Rust", Inside::Nothing),
    ("Olive", Inside::Nothing),
    ("Plum", Inside::Nothing),
    ("Navy", Inside::Nothing),
    ("Wine", Inside::Nothing),
    ("Violet", Inside::Nothing),
    ("Cobalt", Inside::Nothing),
    ("Custom", Inside::Color),
];

const PATTERNS: &[Choice] = plain![
    "Solid",
    "Diagonal",
    "Dots",
    "Cross",
    "Horizontal",
    "Vertical",
    "Grid",
    "Waves"
];

const CHANNELS: &[Choice] = &[
    ("InPerson", Inside::Nothing),
    ("Phone", Inside::Nothing),
    ("Email", Inside::Nothing),
    ("Chat", Inside::Nothing),
    ("Portal", Inside::Nothing),
    ("Letter", Inside::Nothing),
    ("App", Inside::Nothing),
    ("Meeting", Inside::Nothing),
    ("Other", Inside::Name),
];

const CURVE_STATES: &[Choice] = &[
    ("AsIs", Inside::Nothing),
    ("ToBe", Inside::Nothing),
    ("Believed", Inside::Department("by")),
];

const PAIN_STATUSES: &[Choice] = plain!["Open", "Planned", "InProgress", "Solved", "Dismissed"];

const PAIN_STATES: &[Choice] = &[
    ("Open", Inside::Nothing),
    ("Planned", Inside::Nothing),
    ("InProgress", Inside::Nothing),
    ("Solved", Inside::Day("on")),
    ("Dismissed", Inside::Nothing),
];

const STEP_STATES: &[Choice] = &[
    ("Idea", Inside::Nothing),
    ("Planned", Inside::DayIfKnown("due")),
    ("Doing", Inside::Nothing),
    ("Done", Inside::Day("on")),
];

const EVIDENCE: &[Choice] = &[
    ("Assumed", Inside::Nothing),
    ("Interview", Inside::Nothing),
    ("Survey", Inside::Answers),
    ("Measured", Inside::Nothing),
];

const WHO: &[Choice] = &[
    ("Nobody", Inside::Nothing),
    ("Department", Inside::Department("")),
];
