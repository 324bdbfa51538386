//! Sizes of the map in canvas points, and the weights of its type.

/// A weight of the bundled font.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// 400
    #[default]
    Regular,
    /// 500
    Medium,
    /// 600
    SemiBold,
    /// 700
    Bold,
}

impl Weight {
    /// All weights, from the lightest.
    pub const ALL: [Self; 4] = [Self::Regular, Self::Medium, Self::SemiBold, Self::Bold];

    /// Its number in CSS and OpenType.
    pub fn number(self) -> u16 {
        match self {
            Self::Regular => 400,
            Self::Medium => 500,
            Self::SemiBold => 600,
            Self::Bold => 700,
        }
    }
}

/// The sizes that the map is laid out with, in canvas points.
#[derive(Debug, Clone, PartialEq)]
pub struct Sizes {
    /// Free space around everything.
    pub margin: f32,
    /// Room for the names of lanes, left of the first column.
    pub gutter: f32,
    /// The narrowest column.
    pub column_min: f32,
    /// The widest column.
    pub column_max: f32,
    /// Free space between two columns.
    pub column_gap: f32,
    /// Free space between two lanes.
    pub lane_gap: f32,
    /// Free space between the edge of a card and its text.
    pub card_padding: f32,
    /// How round the corners of cards are.
    pub radius: f32,
    /// The journey's title.
    pub title_text: f32,
    /// The journey's summary.
    pub summary_text: f32,
    /// A stage's title.
    pub stage_text: f32,
    /// A touchpoint's title.
    pub card_text: f32,
    /// A pain point's title.
    pub pain_text: f32,
    /// Names of lanes, and short names of departments.
    pub small_text: f32,
    /// From one line of text to the next, as a share of the size of the text.
    pub line_height: f32,
}

impl Default for Sizes {
    fn default() -> Self {
        Self {
            margin: 34.0,
            gutter: 58.0,
            column_min: 92.0,
            column_max: 190.0,
            column_gap: 8.0,
            lane_gap: 8.0,
            card_padding: 10.0,
            radius: 8.0,
            title_text: 26.0,
            summary_text: 14.0,
            stage_text: 13.0,
            card_text: 13.0,
            pain_text: 12.0,
            small_text: 11.0,
            line_height: 1.3,
        }
    }
}
