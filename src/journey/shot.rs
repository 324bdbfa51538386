//! What is said about a shot of the presentation.

use serde::{Deserialize, Serialize};

use super::Id;
use super::fields::is_default;

/// What is said about one shot of the presentation; shots that nobody said anything about need none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Shot {
    /// What it shows, such as `title`, `map`, `stage:ID`, `touchpoint:ID`, `seam:FROM:TO`, `view:ID`.
    pub id: Id,
    /// What whoever presents wants to say there.
    #[serde(skip_serializing_if = "is_default")]
    pub note: String,
    /// Whether it is left out.
    #[serde(skip_serializing_if = "is_default")]
    pub left_out: bool,
}
