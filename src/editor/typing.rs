//! Typing in place: what new and old things on the map are called.

use super::Editor;
use super::adding::Adding;
use super::said::Said;
use crate::edit::{
    DepartmentEdit, DepartmentField, Edit, HandoffEdit, HandoffField, MOST_LINES, PainEdit,
    PainField, Refused, StageEdit, StageField, TouchpointEdit, TouchpointField,
};
use crate::interact::{Ask, New, Selection, Typed};
use crate::journey::{Id, Journey};
use crate::layout::Target;

/// What is being typed in place, until typing ends. It is one step to undo, with the record that
/// it may have begun with.
#[derive(Debug, Clone, PartialEq)]
pub struct Typing {
    /// Which one it is of all since the session began.
    nth: u64,
    target: Target,
    text: String,
    adding: Option<Adding>,
    /// What was selected before, which comes back with giving up.
    before: Selection,
}

impl Typing {
    /// Which one it is of all since the session began; another one is another text.
    pub fn nth(&self) -> u64 {
        self.nth
    }

    /// What it is about; a new record may get another id with each letter.
    pub fn target(&self) -> &Target {
        &self.target
    }

    /// What has been typed so far.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether it is the title of a new record, behind which more of its kind can follow.
    pub fn is_new(&self) -> bool {
        let adding = self.adding.as_ref();
        adding.is_some_and(|adding| !matches!(adding, Adding::Split { .. }))
    }

    fn edit(&self, text: &str) -> Edit {
        match &self.adding {
            Some(adding) => adding.edit(text),
            None => edit_of(&self.target, text),
        }
    }
}

impl Editor {
    /// What is being typed in place.
    pub fn typing(&self) -> Option<&Typing> {
        self.typing.as_ref()
    }

    /// Adds a record where the keyboard stands, and types its title.
    pub(super) fn add(&mut self, new: New) {
        if let Some(adding) = self.place_for(new).filter(|_| self.is_editable()) {
            self.start_adding(adding);
        }
    }

    /// Adds a record and types its title.
    pub(super) fn start_adding(&mut self, adding: Adding) {
        self.history.begin(adding.step());
        let patch = self.edit_instead(&adding.edit(""));
        let Some(target) = patch.and_then(|patch| adding.added(&patch)) else {
            self.revoke();
            return;
        };
        let before = self.selection.clone();
        self.stay_fitted();
        self.reveal(target.clone());
        self.typings += 1;
        self.typing = Some(Typing {
            nth: self.typings,
            target,
            text: String::new(),
            adding: Some(adding),
            before,
        });
    }

    /// Types what a thing on the map is called.
    pub(super) fn start_typing(&mut self, target: Target) {
        let text = text_of(self.journey(), &target).filter(|_| self.is_editable());
        let Some(text) = text else {
            return;
        };
        let before = self.selection.clone();
        self.reveal(target.clone());
        self.history.begin("step-title");
        self.typings += 1;
        self.typing = Some(Typing {
            nth: self.typings,
            target,
            text,
            adding: None,
            before,
        });
    }

    /// Takes what has been typed so far. Of a new record each line is one: a list that is pasted
    /// becomes as many of its kind. What cannot be taken is told, and what stood there stays.
    pub(super) fn type_text(&mut self, text: &str) {
        let is_list = self.typing().is_some_and(Typing::is_new);
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        let lines: Vec<_> = lines.take(MOST_LINES + 1).collect();
        match lines.as_slice() {
            _ if lines.len() > MOST_LINES => self.asks.push(Ask::Tell(Refused::TooManyLines)),
            [first, rest @ ..] if is_list && !rest.is_empty() => self.type_lines(first, rest),
            lines => self.type_line(&lines.join(" ")),
        }
    }

    /// Takes all of the lines, or none where one of them cannot be taken.
    fn type_lines(&mut self, first: &str, rest: &[&str]) {
        let Some(typing) = &self.typing else {
            return;
        };
        let mut others = rest.iter().map(|line| typing.edit(line));
        if let Some(refused) = others.find_map(|edit| edit.apply(self.journey()).err()) {
            self.asks.push(Ask::Tell(refused));
            return;
        }
        self.type_line(first);
        for line in rest {
            self.end_typing(Typed::Next);
            self.type_line(line);
        }
    }

    fn type_line(&mut self, text: &str) {
        if let Some(mut typing) = self.typing.take() {
            if self.write(&mut typing, text) {
                text.clone_into(&mut typing.text);
            }
            self.typing = Some(typing);
        }
    }

    /// Ends typing.
    pub(super) fn end_typing(&mut self, how: Typed) {
        let Some(mut typing) = self.typing.take() else {
            return;
        };
        let text = typing.text.clone();
        let said = Said::read(&typing.target, &text);
        let is_nothing = typing.adding.is_some() && said.title.is_empty();
        if how == Typed::GiveUp || is_nothing {
            self.revoke();
            self.selection = typing.before;
        } else {
            self.write(&mut typing, said.title);
            self.take_in_said(&typing.target, &said);
            self.history.commit();
            self.stay_fitted();
        }
        self.go_on(&typing.target, how, is_nothing);
    }

    /// Types what comes next; behind nothing there is only a way out.
    fn go_on(&mut self, typed: &Target, how: Typed, is_nothing: bool) {
        let next = match (how, typed) {
            (Typed::Next | Typed::In, _) if is_nothing => None,
            (Typed::Next, Target::Stage(_)) | (Typed::Out, Target::Touchpoint(_)) => {
                Some(New::Stage)
            }
            (Typed::Next, Target::Department(_)) => Some(New::Department),
            (Typed::Next, Target::Touchpoint(_))
            | (Typed::In, Target::Stage(_))
            | (Typed::Out, Target::PainPoint(_)) => Some(New::Touchpoint),
            (Typed::Next, Target::PainPoint(_)) | (Typed::In, Target::Touchpoint(_)) => {
                Some(New::PainPoint)
            }
            (Typed::Keep | Typed::GiveUp | Typed::Next | Typed::In | Typed::Out, _) => None,
        };
        if let Some(next) = next {
            self.add(next);
        }
    }

    /// Writes a text where it is typed; tells whether it was taken.
    fn write(&mut self, typing: &mut Typing, text: &str) -> bool {
        let Some(patch) = self.edit_instead(&typing.edit(text)) else {
            return false;
        };
        let added = typing.adding.as_ref();
        if let Some(target) = added.and_then(|adding| adding.added(&patch)) {
            typing.target = target;
        }
        self.selection = typing.target.clone().into();
        true
    }
}

/// What a thing on the map is called; of a handoff, its agreement.
fn text_of(journey: &Journey, target: &Target) -> Option<String> {
    match target {
        Target::Stage(id) => Some(journey.stage(id)?.title.clone()),
        Target::Touchpoint(id) => Some(journey.touchpoint(id)?.title.clone()),
        Target::PainPoint(id) => Some(journey.pain_point(id)?.title.clone()),
        Target::Handoff { from, to } => {
            let note = journey.handoff_note(from, to);
            Some(
                note.and_then(|note| note.agreement.clone())
                    .unwrap_or_default(),
            )
        }
        Target::Department(id) => Some(journey.department(id)?.name.clone()),
        Target::Point { .. } => None,
    }
}

fn edit_of(target: &Target, text: &str) -> Edit {
    let (text, ids) = (text.to_owned(), |id: &Id| vec![id.clone()]);
    match target {
        Target::Stage(id) => Edit::Stage(StageEdit::Set {
            id: id.clone(),
            field: StageField::Title(text),
        }),
        Target::Touchpoint(id) => Edit::Touchpoint(TouchpointEdit::Set {
            ids: ids(id),
            field: TouchpointField::Title(text),
        }),
        Target::PainPoint(id) => Edit::Pain(PainEdit::Set {
            ids: ids(id),
            field: PainField::Title(text),
        }),
        Target::Handoff { from, to } => Edit::Handoff(HandoffEdit {
            from: from.clone(),
            to: to.clone(),
            field: HandoffField::Agreement((!text.is_empty()).then_some(text)),
        }),
        Target::Department(id) => Edit::Department(DepartmentEdit::Set {
            id: id.clone(),
            field: DepartmentField::Name(text),
        }),
        Target::Point { .. } => Edit::All(Vec::new()),
    }
}
