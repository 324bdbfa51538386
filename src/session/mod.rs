//! A journey's life outside of the window: opened, saved, recovered, compared; knows no egui.
//!
//! [`Session::handle`] takes what happens and gives back what is to be done about it. Reading,
//! writing and looking at the disk goes on in threads; what they bring is taken with
//! [`Event::Look`].

pub(crate) mod checking;
pub(crate) mod clock;
mod event;
pub(crate) mod exporting;
pub(crate) mod open_document;
pub(crate) mod opening;
pub(crate) mod relative_time;
pub mod samples;
pub(crate) mod saving;
pub(crate) mod settings;
pub(crate) mod versions;
mod wake;

use std::path::{Path, PathBuf};

use crate::editor::Editor;
use crate::journey::{Journey, MOST_IN_LINE, shown_end, shown_line};
use crate::theme::Shade;
use crate::words::{Language, Words};

use exporting::Exporting;
use opening::Opening;
use saving::{BallotIntake, SavingState};
use versions::Fetching;

pub(crate) use event::BallotWork;
pub use event::{Attention, Effect, Event, Notice, NoticeSubject, Question, Replacing, WorkIsKept};
pub use exporting::ExportFailure;
pub(crate) use open_document::OpenDocument;
pub use opening::{OpenFailure, Source};
pub use saving::{AfterSaving, Decision, ForeignFile};
pub use settings::Settings;
pub use versions::{FetchFailure, VersionUse};
pub use wake::Waker;

/// The life of the journey that is open.
pub struct Session {
    pub(crate) settings: Settings,
    words: Words,
    shade: Shade,
    /// What is open; on the start page nothing is.
    pub(crate) document: Option<Box<OpenDocument>>,
    saving: SavingState,
    opening: Option<Opening>,
    exporting: Option<Exporting>,
    fetching: Option<Fetching>,
    /// Ballots that come in.
    ballots: BallotIntake,
    /// The ballot that covers the journey.
    ballot: BallotWork,
    waker: Waker,
    /// What is to be done about the event that is being handled.
    effects: Vec<Effect>,
}

impl Session {
    /// A session in which nothing is open yet.
    pub fn new(settings: Settings, waker: Waker) -> Self {
        Self::with(settings, None, waker)
    }

    /// A session; what is being opened already arrives in it.
    pub(crate) fn with(settings: Settings, opening: Option<Opening>, waker: Waker) -> Self {
        let mut session = Self {
            words: Words::of(settings.language()),
            settings,
            shade: Shade::Light,
            document: None,
            saving: SavingState::default(),
            opening,
            exporting: None,
            fetching: None,
            ballots: BallotIntake::default(),
            ballot: BallotWork::Kept,
            waker,
            effects: Vec::new(),
        };
        session.begin();
        session
    }

    /// Takes what happened; what is to be done about it, in this order.
    pub fn handle(&mut self, event: Event) -> Vec<Effect> {
        match event {
            Event::Look(attention) => self.look(attention),
            Event::Leave(after) => self.leave(after),
            Event::CloseRequested => self.close_requested(),
            Event::Save => self.save(),
            Event::SaveTo(purpose, path, replacing) => self.save_to(purpose, &path, replacing),
            Event::Decide(decision) => self.decide(decision),
            Event::Unanswered => self.saving.after = AfterSaving::Stay,
            Event::AskToRevert => self.ask(Question::Revert(self.document_name())),
            Event::AskAboutCopy(copy) => self.ask(Question::Copy(copy)),
            Event::JoinCopy(copy) => self.fetch(|waker| Fetching::copy(copy, waker)),
            Event::Compare(path) => self.fetch(|waker| Fetching::file(path, waker)),
            Event::CompareRevision(path, revision) => {
                self.fetch(|waker| Fetching::revision(path, revision, waker));
            }
            Event::ListRevisions => self.list_revisions(),
            Event::ListVersions => self.list_versions(),
            Event::UseVersion(wanted, version, name) => self.use_version(wanted, version, name),
            Event::Timelapse => self.fetch_past(),
            Event::Forget(left) => {
                left.forget();
                self.look_for_recovered();
            }
            Event::MakeBallot(subject, each) => self.make_ballot(subject, each),
            Event::BallotSaved(path) => self.ballot_saved(path),
            Event::BallotFailed(error) => {
                self.saving.after = AfterSaving::Stay;
                self.tell(Notice::BallotNotSaved(error));
            }
        }
        std::mem::take(&mut self.effects)
    }

    /// Takes what threads have done meanwhile.
    fn look(&mut self, attention: Attention) {
        self.take_saved();
        self.take_seen(attention);
        self.take_ballots();
        self.take_left();
        self.take_opened();
        self.take_exported();
        self.take_fetched();
        self.follow_recovery();
        self.take_settings_failure();
    }

    /// The journey that is open.
    pub fn journey(&self) -> Option<&Journey> {
        self.editor().map(|editor| editor.journey().as_ref())
    }

    /// The editing session of the journey that is open.
    pub fn editor(&self) -> Option<&Editor> {
        self.document.as_ref().map(|document| &document.editor)
    }

    /// The editing session of the journey that is open, to work in it.
    pub fn editor_mut(&mut self) -> Option<&mut Editor> {
        self.document.as_mut().map(|document| &mut document.editor)
    }

    /// Whether something was done that no file holds.
    pub fn has_unsaved_work(&self) -> bool {
        self.editor().is_some_and(Editor::has_unsaved_work)
    }

    /// What is being opened.
    pub(crate) fn opening(&self) -> Option<&Opening> {
        self.opening.as_ref()
    }

    /// What wakes whoever shows the session.
    pub(crate) fn waker(&self) -> &Waker {
        &self.waker
    }

    /// The texts of the language that is chosen.
    pub(crate) fn words(&self) -> Words {
        self.words
    }

    /// Light or dark.
    pub(crate) fn shade(&self) -> Shade {
        self.shade
    }

    /// Shows the journey light or dark.
    pub(crate) fn set_shade(&mut self, shade: Shade) {
        self.shade = shade;
        self.show_in_this_look();
    }

    /// Speaks this language.
    pub(crate) fn set_language(&mut self, language: Language) {
        self.settings.set_language(language);
        self.settings.store();
        self.words = Words::of(language);
        self.show_in_this_look();
    }

    fn show_in_this_look(&mut self) {
        let (shade, words) = (self.shade, self.words);
        if let Some(editor) = self.editor_mut() {
            editor.look(shade, words);
        }
    }

    /// Starts an export, whose outcome is told.
    pub(crate) fn export(&mut self, exporting: Exporting) {
        self.exporting = Some(exporting);
    }

    fn take_exported(&mut self) {
        let Some(exporting) = &self.exporting else {
            return;
        };
        if let Some(done) = exporting.poll() {
            let path = exporting.path.clone();
            self.exporting = None;
            self.tell(Notice::Exported(path, done));
        }
    }

    fn take_settings_failure(&mut self) {
        if let Some(error) = self.settings.take_failure() {
            self.tell(Notice::SettingsNotKept(error));
        }
    }

    /// What people call the journey that is open: its file, or else its title.
    pub(crate) fn document_name(&self) -> String {
        let Some(editor) = self.editor() else {
            return String::new();
        };
        let title = &editor.journey().title;
        match editor.document().file_name() {
            Some(name) => name,
            None if title.is_empty() => self.words.text("untitled").into_owned(),
            None => shown_line(title),
        }
    }

    /// The file that the journey belongs to.
    fn document_path(&self) -> Option<&Path> {
        self.editor().and_then(|editor| editor.document().path())
    }

    fn tell(&mut self, notice: Notice) {
        self.effects.push(Effect::Tell(notice));
    }

    fn ask(&mut self, question: Question) {
        self.effects.push(Effect::Ask(question));
    }
}

/// What a file is wanted for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum FilePurpose {
    /// To open it.
    #[default]
    Open,
    /// To export the map into it.
    Export,
    /// To export what changed into it.
    ExportChange,
    /// To export the presentation into it, without the notes.
    ExportShots,
    /// To export the presentation into it, with the notes.
    ExportNotes,
    /// To compare the journey with it.
    Compare,
    /// To save the journey into it, and go on there.
    SaveAs,
    /// To save a copy of the journey into it.
    SaveCopy,
}

impl FilePurpose {
    /// Whether the journey is written into the file.
    pub(crate) fn saves(self) -> bool {
        matches!(self, Self::SaveAs | Self::SaveCopy)
    }
}

/// The last part of a path, as people know the file.
pub(crate) fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    shown_line(&name.to_string_lossy())
}

/// A path as it is told: where it is long, its end.
pub(crate) fn path_text(path: &Path) -> String {
    shown_end(&path.to_string_lossy(), MOST_IN_LINE)
}

/// The path with the ending of journeys, where it has none.
fn with_journey_ending(path: PathBuf) -> PathBuf {
    if path.extension().is_some() {
        path
    } else {
        path.with_extension("ron")
    }
}
