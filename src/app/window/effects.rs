//! What the session wants done: said, asked, shown.

use eframe::egui::{self, ViewportCommand};

use super::Window;
use crate::app::canvas::Canvas;
use crate::app::lapse::Showing;
use crate::app::modals::{Blocks, Question as Form, Revisions, Sheet, Versions};
use crate::app::request::Request;
use crate::app::room::Booth;
use crate::interact::{Action, Ask, Page};
use crate::session::saving::Decision;
use crate::session::{
    Attention, BallotWork, Effect, Event, FilePurpose, Notice, Question, WorkIsKept, file_name,
};
use crate::words::Words;

impl Window {
    /// Tells the session what happened, and does what it wants done about it.
    pub(super) fn inform(&mut self, ctx: &egui::Context, event: Event) {
        let ballot = self.booth.as_mut().map_or(BallotWork::Kept, |booth| {
            if booth.is_saving() {
                BallotWork::BeingSaved
            } else if booth.has_unsaved_work() {
                BallotWork::Unsaved(booth.name())
            } else {
                BallotWork::Kept
            }
        });
        self.session.know_ballot(ballot);
        for effect in self.session.handle(event) {
            self.take_effect(ctx, effect);
        }
    }

    /// Takes what was done beside the window, and whether the person looks at it.
    pub(super) fn look(&mut self, ctx: &egui::Context) {
        let attention = if ctx.input(|input| input.focused) {
            Attention::InFront
        } else {
            Attention::Behind
        };
        self.inform(ctx, Event::Look(attention));
    }

    fn take_effect(&mut self, ctx: &egui::Context, effect: Effect) {
        match effect {
            Effect::Tell(notice) => self.show_notice(notice),
            Effect::Ask(question) => {
                self.sheet = Some(Sheet::Question(form_of(question, self.session.words())));
            }
            Effect::AskForPlace(purpose) => self.ask_for_place(ctx, purpose),
            Effect::ShowDocument => self.show_document(),
            Effect::ShowTable => self.turn(Page::Table),
            Effect::ShowBallot(path, ballot) => {
                self.booth = Some(Box::new(Booth::new(path, *ballot)));
            }
            Effect::SaveBallot => {
                if let Some(booth) = &mut self.booth {
                    booth.save(self.session.waker());
                }
            }
            Effect::DropBallot => {
                self.booth = None;
                ctx.request_repaint();
            }
            Effect::ChooseBlock(path, titles) => {
                self.sheet = Some(Sheet::Blocks(Blocks { path, titles }));
            }
            Effect::ShowRevisions(path, found) => {
                self.sheet = Some(Sheet::Revisions(Revisions { path, found }));
            }
            Effect::ShowVersions(name, all) => {
                self.sheet = Some(Sheet::Versions(Versions { name, all }));
            }
            Effect::ShowTimelapse(mut lapse) => {
                let Some(editor) = self.session.editor() else {
                    return;
                };
                let look = editor.chart().look().clone();
                lapse.toggle();
                self.lapse = Showing::new(lapse, self.session.document_name(), look).map(Box::new);
            }
            Effect::Saved => self.messages.clear_offers(),
            Effect::StayOpen => ctx.send_viewport_cmd(ViewportCommand::CancelClose),
            Effect::Quit => ctx.send_viewport_cmd(ViewportCommand::Close),
        }
    }

    /// Shows another journey, or none, with nothing of what was shown of the one before.
    fn show_document(&mut self) {
        if self.session.document.is_some() {
            self.messages.clear();
            self.booth = None;
        }
        self.room = None;
        self.listed = None;
        self.paused = None;
        self.lapse = None;
        self.canvas = Canvas::default();
    }

    pub(super) fn ask_for_place(&mut self, ctx: &egui::Context, purpose: FilePurpose) {
        let Some(path) = self.session.place_to_offer(purpose) else {
            return;
        };
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let place = (folder, &*name);
        self.dialogs
            .ask_for_place(ctx, self.session.words(), purpose, place);
    }

    /// Shows what is said; of two notices about the same thing only the later.
    fn show_notice(&mut self, notice: Notice) {
        let subject = notice.subject();
        let words = self.session.words();
        let journey = self.session.journey();
        let told = super::notices::told(notice, words, journey);
        self.messages.tell(subject, told);
    }
}

/// A question in words, with its answers.
fn form_of(question: Question, words: Words) -> Form {
    let (key, name) = match &question {
        Question::Unsaved(name, _) => ("question-unsaved", name.clone()),
        Question::Gone(name, _) => ("question-gone", name.clone()),
        Question::Revert(name) => ("question-revert", name.clone()),
        Question::Comments(name) => ("question-comments", name.clone()),
        Question::TemporaryFolder(name) => ("question-passing", name.clone()),
        Question::Replace(_, path) => ("question-replace", file_name(path)),
        Question::WriteInPlace(name, ..) => ("question-in-place", name.clone()),
        Question::Ballot(name) => ("question-ballot", name.clone()),
        Question::Copy(copy) => ("question-copy", file_name(copy)),
    };
    let mut about = words.text(&format!("{key}-about")).into_owned();
    match &question {
        Question::Unsaved(_, WorkIsKept::Nowhere) | Question::Gone(_, WorkIsKept::Nowhere) => {
            about = words.text("question-unsaved-unkept").into_owned();
        }
        Question::WriteInPlace(_, error, is_kept) => {
            let kept = match is_kept {
                WorkIsKept::InRecoveryCopy => "question-in-place-kept",
                WorkIsKept::Nowhere => "question-in-place-unkept",
            };
            about = format!("{}\n{about} {}", error.text(words), words.text(kept));
        }
        _ => {}
    }
    let answers = answers_to(question).into_iter();
    Form {
        title: words.fill(key, &[("name", name.into())]),
        about,
        answers: answers
            .map(|(key, request)| (words.text(key).into_owned(), request))
            .collect(),
    }
}

/// The answers to a question, by the keys of their texts.
fn answers_to(question: Question) -> Vec<(&'static str, Request)> {
    let ask = |ask| Request::Do(Action::Ask(ask));
    match question {
        Question::Unsaved(..) | Question::Gone(..) => vec![
            ("answer-save", Request::Decide(Decision::Save)),
            ("answer-discard", Request::Decide(Decision::Discard)),
        ],
        Question::Revert(_) => vec![("answer-revert", Request::Decide(Decision::Revert))],
        Question::Comments(_) => vec![
            ("answer-save-copy", ask(Ask::SaveCopy)),
            (
                "answer-drop-comments",
                Request::Decide(Decision::DropComments),
            ),
        ],
        Question::TemporaryFolder(_) => vec![
            ("answer-save-elsewhere", ask(Ask::SaveAs)),
            ("answer-here", Request::Decide(Decision::Here)),
        ],
        Question::Replace(purpose, path) => vec![
            ("answer-other-name", Request::TypePath(purpose)),
            (
                "answer-replace",
                Request::Decide(Decision::Replace(purpose, path)),
            ),
        ],
        Question::WriteInPlace(..) => vec![
            ("answer-save-elsewhere", ask(Ask::SaveAs)),
            ("answer-in-place", Request::Decide(Decision::InPlace)),
        ],
        Question::Ballot(_) => vec![
            ("answer-save", Request::Decide(Decision::SaveBallot)),
            ("answer-discard", Request::Decide(Decision::DiscardBallot)),
        ],
        Question::Copy(copy) => vec![
            ("answer-join", Request::Join(copy.clone())),
            ("answer-compare", Request::CompareFile(copy)),
        ],
    }
}
