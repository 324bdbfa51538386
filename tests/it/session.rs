//! A journey's life without a window: saved, left, recovered, joined or kept apart.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use seamline::edit::{Edit, JourneyField};
use seamline::file::Vault;
use seamline::interact::Action;
use seamline::session::{
    AfterSaving, Attention, Decision, Effect, Event, FilePurpose, ForeignFile, Notice, Question,
    Replacing, Session, Settings, Source, Waker, WorkIsKept,
};
use seamline::words::Language;

use crate::support::{Folder, ONBOARDING};

/// Looks at a session before something is given up, each a little later.
const LOOKS: usize = 3_000;

/// A folder with a journey and a vault.
struct Desk(Folder);

impl Desk {
    fn new() -> Self {
        let folder = Folder::new();
        folder.write("journey.ron", ONBOARDING);
        Self(folder)
    }

    fn file(&self) -> PathBuf {
        self.0.path().join("journey.ron")
    }

    fn vault(&self) -> PathBuf {
        self.0.path().join("vault")
    }

    fn read(&self) -> String {
        self.0.read("journey.ron")
    }

    fn write(&self, text: &str) {
        self.0.write("journey.ron", text);
    }

    /// Somebody who has opened nothing yet.
    fn open_nothing(&self) -> Life {
        let mut settings = Settings::default();
        settings.set_vault(Vault::at(self.vault()));
        settings.set_language(Language::English);
        Life::with(settings)
    }

    /// Somebody who has the journey open.
    fn open(&self) -> Life {
        let mut life = self.open_nothing();
        life.handle(Event::Leave(AfterSaving::Open(Source::File(self.file()))));
        life.until("it is shown", |effect| {
            matches!(effect, Effect::ShowDocument)
        });
        life
    }

    /// The same, after the title was changed.
    fn retitled(&self, title: &str) -> Life {
        let mut life = self.open();
        life.retitle(title);
        life
    }
}

/// A session, and what it wanted done that was not looked for yet.
struct Life {
    session: Session,
    effects: Vec<Effect>,
}

impl Life {
    fn with(settings: Settings) -> Self {
        Self {
            session: Session::new(settings, Waker::default()),
            effects: Vec::new(),
        }
    }

    fn handle(&mut self, event: Event) {
        self.effects.extend(self.session.handle(event));
    }

    fn retitle(&mut self, title: &str) {
        let edit = Edit::Journey(JourneyField::Title(title.to_owned()));
        let editor = self.session.editor_mut().expect("a journey is open");
        editor.perform(Action::Edit(edit));
    }

    fn title(&self) -> &str {
        &self.session.journey().expect("a journey is open").title
    }

    /// Waits for an effect; those before it are forgotten.
    fn until(&mut self, what: &str, is_it: impl Fn(&Effect) -> bool) -> Effect {
        for _ in 0..LOOKS {
            if let Some(nth) = self.effects.iter().position(&is_it) {
                let found = self.effects.remove(nth);
                self.effects.drain(..nth);
                return found;
            }
            self.handle(Event::Look(Attention::InFront));
            std::thread::sleep(Duration::from_millis(2));
        }
        panic!("never came about: {what}; instead {:?}", self.effects);
    }

    fn until_told(&mut self, what: &str, is_it: impl Fn(&Notice) -> bool) {
        self.until(
            what,
            |effect| matches!(effect, Effect::Tell(notice) if is_it(notice)),
        );
    }

    fn until_saved(&mut self) {
        self.handle(Event::Save);
        self.until("it is saved", |effect| matches!(effect, Effect::Saved));
    }

    /// Lets the session go on for a while; it must not do this.
    fn never(&mut self, what: &str, is_it: impl Fn(&Effect) -> bool) {
        for _ in 0..100 {
            self.handle(Event::Look(Attention::InFront));
            std::thread::sleep(Duration::from_millis(2));
        }
        assert!(!self.effects.iter().any(is_it), "{what}");
    }

    fn is_asked_about_work(&self) -> bool {
        let asks = |effect: &Effect| {
            matches!(
                effect,
                Effect::Ask(Question::Unsaved(..) | Question::Gone(..))
            )
        };
        self.effects.iter().any(asks)
    }
}

#[test]
fn saving_writes_the_file_and_closing_asks_only_about_what_is_not_saved() {
    let desk = Desk::new();
    let mut life = desk.retitled("Mine");
    life.handle(Event::CloseRequested);
    assert!(life.is_asked_about_work(), "unsaved work is asked about");
    life.handle(Event::Decide(Decision::Save));
    life.until("it ends", |effect| matches!(effect, Effect::Quit));
    assert!(
        desk.read().contains("title: \"Mine\""),
        "it was saved first"
    );
}

#[test]
fn a_second_writer_is_joined_and_what_both_changed_is_a_conflict() {
    let desk = Desk::new();
    let (mut ours, mut theirs) = (desk.retitled("Ours"), desk.open());
    let edit = Edit::Journey(JourneyField::Summary("Theirs".to_owned()));
    let editor = theirs.session.editor_mut().expect("a journey is open");
    editor.perform(Action::Edit(edit));
    theirs.until_saved();
    ours.until_saved();
    let text = desk.read();
    assert!(
        text.contains("\"Ours\"") && text.contains("\"Theirs\""),
        "both are in the file"
    );
    theirs.retitle("Theirs");
    theirs.handle(Event::Save);
    theirs.until_told("they disagree", |notice| {
        matches!(notice, Notice::BothChanged(_, _, 1))
    });
    assert!(desk.read().contains("\"Ours\""), "nothing was written over");
}

/// What somebody else may put in the place of the file, none of which is the journey.
fn foreign_files() -> [(&'static str, String); 3] {
    [
        ("newer", ONBOARDING.replacen("format: 1", "format: 99", 1)),
        (
            "another",
            "(format: 1, id: \"j-another1\", title: \"Another\")".to_owned(),
        ),
        ("broken", "(format: 1, title: ".to_owned()),
    ]
}

fn is_foreign(kind: &str, notice: &Notice) -> bool {
    matches!(
        (kind, notice),
        ("newer", Notice::Foreign(_, ForeignFile::Newer))
            | ("another", Notice::Foreign(_, ForeignFile::AnotherJourney))
            | ("broken", Notice::Foreign(_, ForeignFile::Unreadable(_)))
    )
}

#[test]
fn what_is_not_understood_is_never_joined_with_unsaved_work_nor_written_over() {
    for (kind, text) in foreign_files() {
        let desk = Desk::new();
        let mut life = desk.retitled("Mine");
        desk.write(&text);
        life.until_told(kind, |notice| is_foreign(kind, notice));
        life.handle(Event::Save);
        life.until_told(kind, |notice| is_foreign(kind, notice));
        assert_eq!(desk.read(), text, "{kind}: it was written over");
        assert_eq!(life.title(), "Mine", "{kind}: it was joined");
        for purpose in [FilePurpose::SaveAs, FilePurpose::SaveCopy] {
            life.handle(Event::SaveTo(purpose, desk.file(), Replacing::Agreed));
        }
        let editor = life.session.editor_mut().expect("a journey is open");
        editor.perform(Action::Undo);
        life.handle(Event::Save);
        life.never("it was saved", |effect| matches!(effect, Effect::Saved));
        assert_eq!(desk.read(), text, "{kind}: it was written over");
        life.handle(Event::CloseRequested);
        assert!(life.is_asked_about_work(), "{kind}: no file holds the work");
        life.handle(Event::Decide(Decision::Beside));
        life.until("it is saved beside", |effect| {
            matches!(effect, Effect::Saved)
        });
        let beside = desk.file().with_file_name("journey (my version).ron");
        assert!(beside.exists(), "{kind}: it lies beside");
        assert_eq!(desk.read(), text, "{kind}: it was written over");
    }
}

#[test]
fn a_recovery_copy_is_not_joined_with_what_is_not_understood() {
    for (kind, text) in foreign_files() {
        let desk = Desk::new();
        let mut life = desk.retitled("Mine");
        let vault = Vault::at(desk.vault());
        life.never("nothing", |_| false);
        drop(life);
        desk.write(&text);
        let left = vault.recovered().pop().expect("a recovery copy was kept");
        let mut again = desk.open_nothing();
        again.handle(Event::Leave(AfterSaving::Open(Source::Recovered(left))));
        again.until_told(kind, |notice| is_foreign(kind, notice));
        assert_eq!(again.title(), "Mine", "{kind}: it was joined");
        again.handle(Event::Save);
        again.never("it was saved", |effect| matches!(effect, Effect::Saved));
        assert_eq!(desk.read(), text, "{kind}: it was written over");
    }
}

#[test]
fn a_file_that_vanished_is_unsaved_work_until_it_is_back() {
    let desk = Desk::new();
    let mut life = desk.open();
    let text = desk.read();
    fs::remove_file(desk.file()).expect("the file can be removed");
    life.until_told("it is gone", |notice| matches!(notice, Notice::Gone(_)));
    assert!(life.session.has_unsaved_work(), "no file holds it");
    life.handle(Event::CloseRequested);
    assert!(life.is_asked_about_work(), "closing asks");
    life.handle(Event::Unanswered);
    desk.write(&text);
    life.until_told("it is back", |notice| matches!(notice, Notice::Back(_)));
    assert!(!life.session.has_unsaved_work(), "its file holds it again");
    fs::remove_file(desk.file()).expect("the file can be removed");
    life.until_told("it is gone", |notice| matches!(notice, Notice::Gone(_)));
    life.until_saved();
    assert!(desk.file().exists(), "saving writes it again");
}

#[test]
fn a_vanished_file_is_there_again_from_its_recovery_copy() {
    let desk = Desk::new();
    let mut life = desk.open();
    fs::remove_file(desk.file()).expect("the file can be removed");
    life.until_told("it is gone", |notice| matches!(notice, Notice::Gone(_)));
    life.never("nothing", |_| false);
    drop(life);
    let left = Vault::at(desk.vault()).recovered();
    assert_eq!(left.len(), 1, "a recovery copy was kept");
}

#[test]
fn where_nothing_can_be_kept_it_is_said_at_the_start_and_when_it_matters() {
    let desk = Desk::new();
    desk.0.write("vault", "a file in the place of the folder");
    let mut life = desk.open_nothing();
    life.until_told("at the start", |notice| {
        matches!(notice, Notice::NothingKept(_))
    });
    life.handle(Event::Leave(AfterSaving::Open(Source::File(desk.file()))));
    life.until("it is shown", |effect| {
        matches!(effect, Effect::ShowDocument)
    });
    life.retitle("Mine");
    life.handle(Event::CloseRequested);
    life.until("when it matters", |effect| {
        matches!(
            effect,
            Effect::Ask(Question::Unsaved(_, WorkIsKept::Nowhere))
        )
    });
    life.handle(Event::Unanswered);
    life.never("it was said twice", |effect| {
        matches!(
            effect,
            Effect::Tell(Notice::NothingKept(_) | Notice::NoRecovery(..))
        )
    });
}

#[test]
fn a_failed_save_names_the_recovery_copy_only_where_it_was_read_back() {
    for is_kept in [true, false] {
        let desk = Desk::new();
        if !is_kept {
            desk.0.write("vault", "a file in the place of the folder");
        }
        let mut life = desk.retitled("Mine");
        let nowhere = Path::new("/nowhere/at/all.ron").to_owned();
        life.handle(Event::SaveTo(FilePurpose::SaveAs, nowhere, Replacing::Ask));
        let told = life.until("it failed", |effect| {
            matches!(effect, Effect::Tell(Notice::NotSaved { .. }))
        });
        let Effect::Tell(Notice::NotSaved { kept_in, .. }) = told else {
            unreachable!("it was looked for");
        };
        let copy = kept_in.map(|path| fs::read(path).expect("the copy is there"));
        let holds = copy.is_some_and(|copy| String::from_utf8_lossy(&copy).contains("\"Mine\""));
        assert_eq!(holds, is_kept, "what is said is true");
    }
}

#[test]
fn a_failed_save_is_told_to_a_window_that_only_wakes_when_it_is_woken() {
    let desk = Desk::new();
    let (sender, wakes) = std::sync::mpsc::channel();
    let mut settings = Settings::default();
    settings.set_vault(Vault::at(desk.vault()));
    let mut session = Session::new(
        settings,
        Waker::new(move || {
            // The test no longer listens where it has ended.
            let _ = sender.send(());
        }),
    );
    let mut effects = session.handle(Event::Leave(AfterSaving::Open(Source::File(desk.file()))));
    let mut is_saving = false;
    let is_told = |effect: &Effect| matches!(effect, Effect::Tell(Notice::NotSaved { .. }));
    while !effects.iter().any(is_told) {
        let woken = wakes.recv_timeout(Duration::from_secs(20));
        assert!(woken.is_ok(), "nobody woke the window: {effects:?}");
        effects.extend(session.handle(Event::Look(Attention::InFront)));
        if !is_saving && let Some(editor) = session.editor_mut() {
            let edit = Edit::Journey(JourneyField::Title("Mine".to_owned()));
            editor.perform(Action::Edit(edit));
            let nowhere = Path::new("/nowhere/at/all.ron").to_owned();
            let save = Event::SaveTo(FilePurpose::SaveAs, nowhere, Replacing::Ask);
            effects.extend(session.handle(save));
            is_saving = true;
        }
    }
}

#[test]
fn a_ballot_that_no_file_holds_is_asked_about_before_it_is_left() {
    let desk = Desk::new();
    let mut life = desk.open();
    life.handle(Event::MakeBallot(seamline::insight::Subject::PainPoints, 3));
    life.until_told("it is made", |notice| {
        matches!(notice, Notice::BallotMade(_))
    });
    let blank = fs::read_dir(desk.0.path()).expect("the folder can be listed");
    let names = blank.flatten().map(|entry| entry.file_name());
    let mut ballots = names.filter(|name| name.to_string_lossy().ends_with(".ballot.ron"));
    let ballot = ballots.next().expect("it lies beside the journey");
    let path = desk.0.path().join(ballot);
    life.handle(Event::Leave(AfterSaving::Open(Source::File(path))));
    life.until("it covers the journey", |effect| {
        matches!(effect, Effect::ShowBallot(..))
    });
    assert!(
        life.session.journey().is_some(),
        "the journey stays open below"
    );
}
