//! What a shot shows, and by which name it is known in the file.

use crate::insight::Subject;
use crate::journey::Id;
use crate::layout::Target;

/// What a shot shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// What the journey is called, and whose it is.
    Title,
    /// The whole curve.
    Map,
    /// What departments believe, against how it is.
    Perception,
    /// The map as a saved view shows it.
    View(Id),
    /// A stage.
    Stage(Id),
    /// A touchpoint with its pain points.
    Touchpoint(Id),
    /// A handoff at which the emotion falls.
    Seam {
        /// The touchpoint before it.
        from: Id,
        /// The touchpoint behind it.
        to: Id,
    },
    /// Where to work together.
    Together,
    /// Impact and effort of the pain points.
    QuickWins,
    /// What somebody will do.
    SmallSteps,
    /// What the journey would be if small steps were done.
    Outlook,
    /// How the dots were given to one kind of thing.
    Votes(Subject),
    /// What was solved, and by whom.
    Wins,
}

/// One view of the presentation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shot {
    /// What it shows.
    pub kind: Kind,
    /// What lists call it.
    pub title: String,
    /// What whoever presents wants to say there.
    pub note: String,
    /// Whether it is left out.
    pub left_out: bool,
}

impl Kind {
    /// What on the map it is about, where it is about one thing.
    pub fn target(&self) -> Option<Target> {
        match self {
            Self::Stage(id) => Some(Target::Stage(id.clone())),
            Self::Touchpoint(id) => Some(Target::Touchpoint(id.clone())),
            Self::Seam { from, to } => Some(Target::Handoff {
                from: from.clone(),
                to: to.clone(),
            }),
            Self::Title
            | Self::Map
            | Self::Perception
            | Self::View(_)
            | Self::Together
            | Self::QuickWins
            | Self::SmallSteps
            | Self::Outlook
            | Self::Votes(_)
            | Self::Wins => None,
        }
    }

    /// Its name in the file.
    pub fn id(&self) -> Id {
        match self {
            Self::Title => Id::from("title"),
            Self::Map => Id::from("map"),
            Self::Perception => Id::from("perception"),
            Self::View(id) => Id::from(format!("view:{id}")),
            Self::Stage(id) => Id::from(format!("stage:{id}")),
            Self::Touchpoint(id) => Id::from(format!("touchpoint:{id}")),
            Self::Seam { from, to } => Id::from(format!("seam:{from}:{to}")),
            Self::Together => Id::from("together"),
            Self::QuickWins => Id::from("quick-wins"),
            Self::SmallSteps => Id::from("small-steps"),
            Self::Outlook => Id::from("outlook"),
            Self::Votes(Subject::PainPoints) => Id::from("votes"),
            Self::Votes(Subject::SmallSteps) => Id::from("votes-small-steps"),
            Self::Wins => Id::from("wins"),
        }
    }
}
