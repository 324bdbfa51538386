//! What happens to a session, what it wants done about it, and what it has to say.

use std::path::PathBuf;
use std::sync::Arc;

use super::opening::OpenFailure;
use super::saving::{AfterSaving, Decision, ForeignFile};
use super::versions::{FetchFailure, VersionUse};
use super::{FilePurpose, exporting::ExportFailure};
use crate::editor::Lapse;
use crate::editor::room::Counted;
use crate::export::Note;
use crate::file::git::{Revision, Revisions};
use crate::file::{Error, Gap, Recovered, Somebody, Version};
use crate::insight::Subject;
use crate::journey::{Ballot, Journey};

/// Something that happens: somebody asks for it, or it came about beside the window.
#[derive(Debug)]
pub enum Event {
    /// Time has passed: what threads have done meanwhile is taken.
    Look(Attention),
    /// Go on to something else, once nothing is unsaved or that is not wanted.
    Leave(AfterSaving),
    /// The system wants to close the window.
    CloseRequested,
    /// Save the journey to its file.
    Save,
    /// Save the journey or a copy of it to this path.
    SaveTo(FilePurpose, PathBuf, Replacing),
    /// This was decided in answer to a question.
    Decide(Decision),
    /// A question was closed without an answer, or no place was chosen.
    Unanswered,
    /// Go back to what the file holds, if that is meant.
    AskToRevert,
    /// What should become of this conflict copy?
    AskAboutCopy(PathBuf),
    /// Join this conflict copy to the journey.
    JoinCopy(PathBuf),
    /// Compare the journey with this file.
    Compare(PathBuf),
    /// Compare the journey with a version of this file that git keeps.
    CompareRevision(PathBuf, Revision),
    /// List the versions of the journey's file that git keeps.
    ListRevisions,
    /// List what earlier saves of the journey replaced.
    ListVersions,
    /// Do this with an earlier version of this name.
    UseVersion(VersionUse, Version, String),
    /// Read all versions of the journey's file, to play through them.
    Timelapse,
    /// Forget what a session left unsaved.
    Forget(Recovered),
    /// Write a blank ballot about this beside the journey, with so many dots for each person.
    MakeBallot(Subject, usize),
    /// The ballot that covers the journey was saved, to this path where that is worth saying.
    BallotSaved(Option<PathBuf>),
    /// The ballot that covers the journey could not be saved.
    BallotFailed(Error),
}

/// Whether the person looks at the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attention {
    /// The window is in front.
    InFront,
    /// The window is behind others.
    Behind,
}

/// What may become of a file that is at a chosen path already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Replacing {
    /// It is replaced: the person was asked about it where they chose it.
    Agreed,
    /// It stays until the person was asked.
    Ask,
}

/// How far the ballot that covers the journey is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) enum BallotWork {
    /// There is none, or its file holds it.
    #[default]
    Kept,
    /// It is being saved.
    BeingSaved,
    /// The ballot of this name holds what no file holds.
    Unsaved(String),
}

/// Something that whoever shows the session is to do.
#[derive(Debug)]
pub enum Effect {
    /// Say this.
    Tell(Notice),
    /// Ask this.
    Ask(Question),
    /// Ask where the journey or a copy of it belongs.
    AskForPlace(FilePurpose),
    /// Show the journey that is open now in the place of what was; or the start page.
    ShowDocument,
    /// Show the journey as a table, without its map, which has ended the program before.
    ShowTable,
    /// Show a ballot over what is open.
    ShowBallot(PathBuf, Box<Ballot>),
    /// Save the ballot that covers the journey.
    SaveBallot,
    /// Take away the ballot that covers the journey.
    DropBallot,
    /// Ask which of the journeys with these titles in a file is meant.
    ChooseBlock(PathBuf, Vec<String>),
    /// List these versions that git keeps of a file.
    ShowRevisions(PathBuf, Revisions),
    /// List these earlier versions of what people call so.
    ShowVersions(String, Vec<Version>),
    /// Play through these versions.
    ShowTimelapse(Lapse),
    /// What offered to do something about unsaved work is settled by a save.
    Saved,
    /// The window must stay open although it was asked to close.
    StayOpen,
    /// Nothing is in the way of ending the program any more.
    Quit,
}

/// Something to say. Of two about the same [subject](Notice::subject) only the later one is true.
#[derive(Debug)]
pub enum Notice {
    /// The journey comes from a newer version of the program and may only be read.
    Newer,
    /// The file of this name held both sides of an unfinished merge, which were joined.
    Joined(String),
    /// The journey was read from the text of another kind with this name.
    Imported(String),
    /// Unsaved work is back.
    Recovered,
    /// An earlier session left unsaved work in the journey.
    LeftUnsaved(Recovered),
    /// What people call so ended the program when it was opened, and is shown with care.
    Careful(String),
    /// Something could not be opened.
    NotOpened(OpenFailure),
    /// The thread that should have opened something is gone.
    OpeningLost,
    /// The file of this name was saved, but the disk did not confirm it.
    Unconfirmed(String),
    /// The file of this name was saved, but what it held before could not be kept.
    VersionNotKept(String, Error),
    /// While something is saved, other windows cannot be kept waiting.
    NotLocked(Error),
    /// A copy of the journey is in the file of this name.
    Copied(String),
    /// The file was not saved.
    NotSaved {
        /// The file of the journey, or that of a copy.
        purpose: FilePurpose,
        /// Its name.
        name: String,
        /// Why.
        error: Error,
        /// Where the work is kept, read back from there; `None` where it is in memory only.
        kept_in: Option<PathBuf>,
    },
    /// The thread that should have saved the journey is gone.
    SavingLost,
    /// No recovery copy of what people call so can be written.
    NoRecovery(String, Error),
    /// Neither earlier versions nor recovery copies can be kept on this machine.
    NothingKept(Error),
    /// What the program remembers, such as the language, cannot be written.
    SettingsNotKept(Error),
    /// The file of this name is no longer in its place.
    Gone(String),
    /// The file of this name is in its place again as it was.
    Back(String),
    /// The file of this name has become one that is not joined with the journey.
    Foreign(String, ForeignFile),
    /// Somebody else changed the file of this name, which was read again; it was this before.
    Reloaded(String, Arc<Journey>),
    /// Somebody else changed the file of this name; it was joined with the work, which was this
    /// before, with so many conflicts.
    BothChanged(String, Arc<Journey>, usize),
    /// This conflict copy lies beside the journey.
    CopyFound(PathBuf),
    /// The copy of this name was joined to the journey, which was this before, with so many conflicts.
    CopyJoined(String, Arc<Journey>, usize),
    /// Somebody else has the journey open.
    OpenElsewhere(Somebody),
    /// Another version is not there.
    NotFetched(FetchFailure),
    /// Among the versions of what people call so, some of those in git are missing.
    VersionsMissing(String, Gap),
    /// An export to this path is done, with what is to be said about it; or why not.
    Exported(PathBuf, Result<Vec<Note>, ExportFailure>),
    /// These ballots were counted or refused.
    BallotsCounted(Counted),
    /// These ballots could not be read.
    BallotsUnread(Vec<Error>),
    /// So many ballots are not looked at, as there are too many.
    BallotsLeftOut(usize),
    /// The blank ballot lies in this file.
    BallotMade(PathBuf),
    /// A ballot needs a journey that has a file.
    BallotWithoutFile,
    /// The filled ballot lies in this file.
    BallotSaved(PathBuf),
    /// A ballot could not be written.
    BallotNotSaved(Error),
}

/// What a notice is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoticeSubject {
    /// What the file of the journey holds.
    File,
    /// Whether the journey is saved.
    Save,
    /// Whether the work is kept in case the program ends.
    Recovery,
    /// Whether the version that was replaced is kept.
    VersionKept,
    /// Whether others are kept waiting while something is saved.
    Lock,
    /// What the program remembers.
    Settings,
    /// What the journey was read from.
    Origin,
    /// What an earlier session left unsaved.
    EarlierWork,
    /// With how much care the journey is shown.
    Care,
    /// What was to be opened.
    Opening,
    /// This conflict copy.
    Copy(PathBuf),
    /// Who else has the journey open, by name and machine.
    Somebody(String, String),
    /// Other versions.
    Versions,
    /// An export.
    Export,
    /// The ballot that is filled here.
    Ballot,
    /// Ballots that came in.
    BallotsCounted,
    /// Ballots that cannot be read.
    BallotsUnread,
    /// Ballots beyond the limit.
    BallotsLeftOut,
}

impl Notice {
    /// What it is about.
    pub fn subject(&self) -> NoticeSubject {
        match self {
            Self::Newer | Self::Joined(_) | Self::Imported(_) => NoticeSubject::Origin,
            Self::Recovered | Self::LeftUnsaved(_) => NoticeSubject::EarlierWork,
            Self::Careful(_) => NoticeSubject::Care,
            Self::NotOpened(_) | Self::OpeningLost => NoticeSubject::Opening,
            Self::Unconfirmed(_) | Self::Copied(_) | Self::NotSaved { .. } | Self::SavingLost => {
                NoticeSubject::Save
            }
            Self::VersionNotKept(..) => NoticeSubject::VersionKept,
            Self::NotLocked(_) => NoticeSubject::Lock,
            Self::NoRecovery(..) | Self::NothingKept(_) => NoticeSubject::Recovery,
            Self::SettingsNotKept(_) => NoticeSubject::Settings,
            Self::Gone(_)
            | Self::Back(_)
            | Self::Foreign(..)
            | Self::Reloaded(..)
            | Self::BothChanged(..) => NoticeSubject::File,
            Self::CopyFound(copy) => NoticeSubject::Copy(copy.clone()),
            Self::CopyJoined(..) | Self::NotFetched(_) | Self::VersionsMissing(..) => {
                NoticeSubject::Versions
            }
            Self::OpenElsewhere(who) => {
                NoticeSubject::Somebody(who.name.clone(), who.machine.clone())
            }
            Self::Exported(..) => NoticeSubject::Export,
            Self::BallotsCounted(_) => NoticeSubject::BallotsCounted,
            Self::BallotsUnread(_) => NoticeSubject::BallotsUnread,
            Self::BallotsLeftOut(_) => NoticeSubject::BallotsLeftOut,
            Self::BallotMade(_)
            | Self::BallotWithoutFile
            | Self::BallotSaved(_)
            | Self::BallotNotSaved(_) => NoticeSubject::Ballot,
        }
    }
}

/// Something to ask; each answer is a [`Decision`] or another event.
#[derive(Debug)]
pub enum Question {
    /// Save the changes in what people call so?
    Unsaved(String, WorkIsKept),
    /// Save what people call so again, whose file is gone?
    Gone(String, WorkIsKept),
    /// Go back to the file of what people call so?
    Revert(String),
    /// The file of this name has comments, which saving would lose.
    Comments(String),
    /// The file of this name lies in a folder that is emptied.
    TemporaryFolder(String),
    /// There is a file already where the journey or a copy of it is to be saved.
    Replace(FilePurpose, PathBuf),
    /// The file of this name can only be written over, for this reason.
    WriteInPlace(String, Error, WorkIsKept),
    /// Save the ballot of this name?
    Ballot(String),
    /// What should become of this conflict copy?
    Copy(PathBuf),
}

/// Whether the work would be there again should the program end now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WorkIsKept {
    /// A recovery copy was written and read back, or will be within seconds.
    InRecoveryCopy,
    /// No recovery copy can be written.
    Nowhere,
}
