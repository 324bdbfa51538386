//! Everything that a menu, a panel, a key or a tool may ask for.

use std::sync::Arc;

use super::{Regard, VersionAction, ViewPoint};
use crate::edit::{Edit, Refused, Spot};
use crate::geom::Size;
use crate::journey::{CurveState, Id, Journey};
use crate::layout::{Target, Way};
use crate::words::Language;

/// Something that a person wants; `Editor::perform` is the one place that does it.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Select just these, the last one with the keyboard's focus.
    Select(Vec<Target>),
    /// Select one more, or one less.
    Toggle(Target),
    /// Select one as a secondary click does: unless it is among what is selected.
    PointAt(Option<Target>),
    /// Select everything.
    SelectAll,
    /// Select the next thing on the map in some direction.
    Walk(Way),
    /// Select one and bring it into view.
    Reveal(Target),
    /// Mark these on the map as found, in place of what was marked, and reveal the one at the place.
    Mark(Vec<Target>, usize),
    /// Move the view by canvas points.
    Pan(Size),
    /// Zoom by a factor; what is shown at the place stays there.
    ZoomAt(ViewPoint, f32),
    /// Zoom to a share of the map's own size, around the middle of the view.
    ZoomTo(f32),
    /// Zoom in by a step.
    ZoomIn,
    /// Zoom out by a step.
    ZoomOut,
    /// Show all of the journey.
    Fit,
    /// Show all of what is selected.
    FitSelection,
    /// Switch the lane or overlay with this name on where it is off, and off where it is on.
    Flip(&'static str),
    /// Tick a small step, to see what the journey would be if it were done; or tick it no longer.
    Tick(Id),
    /// Read the journey so from now on.
    Regard(Regard),
    /// Take the tool with this name.
    Take(&'static str),
    /// Give up the gesture; else put the tool away; else select nothing.
    Cancel,
    /// Change the journey: a step of its own, or a part of the gesture that has begun.
    Edit(Edit),
    /// Begin a gesture, which is one step with this name.
    Begin(&'static str),
    /// Change the journey in place of all that the gesture has changed so far.
    Instead(Edit),
    /// End the gesture as one step.
    Commit,
    /// End the gesture as if it had never begun.
    Revoke,
    /// Take the last step back.
    Undo,
    /// Do again the step that was taken back last.
    Redo,
    /// Add a record where the keyboard stands, and type its title.
    Add(New),
    /// Type in place what a thing on the map is called; of a handoff, its agreement.
    StartTyping(Target),
    /// Type in place what the thing is called that has the keyboard's focus.
    TypeHere,
    /// This is what has been typed so far.
    Type(String),
    /// Typing ends.
    EndTyping(Typed),
    /// Give what is selected to the nth department, counted from 0, or to nobody.
    Give(Option<usize>),
    /// Let the nth department help at what is selected, or no longer.
    LetHelp(usize),
    /// Make the selected pain points so much more severe, or less.
    Worsen(i64),
    /// Move the selected faces up by so much emotion, or down.
    Lift(f64),
    /// Move what is selected one place that way in its order.
    Shift(Way),
    /// Make what is selected a second time.
    Duplicate,
    /// Put what is selected on the clipboard.
    Copy,
    /// Put what is selected on the clipboard and remove it.
    Cut,
    /// Put this part of a journey in, where the keyboard stands.
    Paste(Arc<Journey>),
    /// Add a record for each line, where the keyboard stands.
    AddLines(Vec<String>),
    /// Remove what is selected.
    Remove,
    /// Merge the stage with the next one.
    MergeStages,
    /// Begin a new stage with the touchpoint where the keyboard stands.
    SplitStage,
    /// Draw on this curve from now on.
    DrawOn(Id),
    /// Draw freehand on the first curve that says this, which is made where there is none.
    DrawCurve(CurveState),
    /// Begin to carry something from a panel over the map.
    Carry(Carried),
    /// Something about another version beside the journey.
    Version(VersionAction),
    /// Something that only the window can do.
    Ask(Ask),
}

/// A kind of record that can be added on the map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum New {
    /// A stage.
    Stage,
    /// A stage before this one, or at the end.
    StageBefore(Option<Id>),
    /// A touchpoint.
    Touchpoint,
    /// A touchpoint, at this place.
    TouchpointAt(Spot),
    /// A pain point.
    PainPoint,
    /// A pain point of this touchpoint.
    PainPointAt(Id),
    /// A department.
    Department,
}

/// How typing ends. Going on adds records as an outline does: stage, touchpoint, pain point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typed {
    /// What was typed is kept.
    Keep,
    /// It is kept, and behind a new record another one of its kind is typed.
    Next,
    /// It is kept, and the first thing in it is typed: a touchpoint in a stage, a pain point at a
    /// touchpoint.
    In,
    /// It is kept, and behind what holds it another one is typed: behind the touchpoint of a pain
    /// point, behind the stage of a touchpoint.
    Out,
    /// It is as it was before.
    GiveUp,
}

/// Something that is carried from a panel over the map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Carried {
    /// A department, to own, lead, help or agree.
    Department(Id),
    /// A stage that is to be.
    Stage,
    /// A touchpoint that is to be.
    Touchpoint,
    /// A pain point that is to be.
    PainPoint,
}

/// Something that only the window can do.
#[derive(Debug, Clone, PartialEq)]
pub enum Ask {
    /// Begin a journey from a template.
    New,
    /// Choose a file and open it.
    Open,
    /// Write the journey to its file.
    Save,
    /// Choose another file for the journey, and write it there.
    SaveAs,
    /// Choose a file for a copy, and go on with the journey in its own.
    SaveCopy,
    /// Put the journey of the file in the place of what was done since.
    Revert,
    /// List what earlier saves replaced.
    Versions,
    /// Choose where the picture goes, and write it.
    Export,
    /// Play through the versions of the journey's file.
    Lapse,
    /// Choose where a picture of what changed goes, and write it.
    ExportChange,
    /// Choose a file, and compare the journey with it.
    CompareFile,
    /// Choose a version that git keeps, and compare the journey with it.
    CompareRevision,
    /// Go back to the start page.
    Close,
    /// Present the journey from the first shot.
    Present,
    /// Present the journey from what is selected.
    PresentHere,
    /// Do this with the people in the room.
    Workshop(Activity),
    /// Show the shots to arrange them, or no longer.
    ArrangeShots,
    /// Present the journey from the first shot with notes, even on a single screen.
    PresentNotes,
    /// Present the journey from the first shot in a plain window, to share it in a call.
    PresentWindow,
    /// Choose where the presentation goes, and write it without the notes.
    ExportShots,
    /// The same with the notes.
    ExportNotes,
    /// End the program.
    Quit,
    /// Read the clipboard, and paste what it holds.
    Paste,
    /// Put this part of a journey on the clipboard.
    Copy(Arc<Journey>),
    /// Say why something was not done.
    Tell(Refused),
    /// Show the bar with the filter, and type into it.
    Filter,
    /// Show this beside the map; where it is shown already, the overview.
    Beside(Beside),
    /// Type what the journey is called.
    TypeTitle,
    /// Show or hide what should be mended.
    Problems,
    /// Show or hide what the doctor says.
    Doctor,
    /// Save what is shown as a view, and ask for its name.
    KeepView,
    /// Show this page of the journey.
    Turn(Page),
    /// Offer every command by a few letters of its name.
    Palette,
    /// Look for a text in the journey.
    Find,
    /// List the commands with their keys.
    Shortcuts,
    /// Say what this program is.
    About,
    /// Be light, dark, or as the system is.
    Appear(Appearance),
    /// Let things move, or less, or as the system was told.
    Move(Motion),
    /// Speak another language.
    Speak(Language),
}

/// Something that is done with the people in the room, over the whole window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Activity {
    /// Say who is there.
    Attendance,
    /// Each department draws the curve as it believes it.
    BlindCurves,
    /// Dots are given in secret.
    Vote,
    /// The result of the votes is shown.
    VoteResult,
    /// Small steps get departments and a date, and are read out.
    Decide,
}

/// What the panel beside the map shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Beside {
    /// What is drawn on the map, the departments, where to work together.
    #[default]
    Overview,
    /// The journey as a tree.
    Outline,
    /// The ten steps to a journey.
    Guide,
}

impl Beside {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Overview, Self::Outline, Self::Guide];

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Overview => "left-overview",
            Self::Outline => "left-outline",
            Self::Guide => "left-guide",
        }
    }
}

/// A page on which a journey is seen as a whole.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Page {
    /// The map.
    #[default]
    Map,
    /// Touchpoints or pain points as rows.
    Table,
    /// The departments, each with its part.
    Departments,
    /// The pain points by impact and effort, and what the small steps would change.
    Priorities,
    /// What was reached.
    Wins,
}

impl Page {
    /// All pages, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::Map,
        Self::Table,
        Self::Departments,
        Self::Priorities,
        Self::Wins,
    ];

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Map => "view-map",
            Self::Table => "view-table",
            Self::Departments => "view-departments",
            Self::Priorities => "view-priorities",
            Self::Wins => "view-wins",
        }
    }
}

/// How much moves: the camera between shots, and what opens and closes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Motion {
    /// As the system was told.
    #[default]
    System,
    /// Less: everything is at its place at once.
    Less,
    /// All of it.
    Full,
}

/// Light, dark, or as the system is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Appearance {
    /// As the system is.
    #[default]
    System,
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}
