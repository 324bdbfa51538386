//! Carrying something from a panel over the map: a department, or a pain point that is to be.

use std::mem;

use super::{Chrome, Cursor, Sight, Tool};
use crate::edit::{Edit, PainEdit, PainField, PainPart, TouchpointEdit, TouchpointField};
use crate::interact::{Action, Carried, Input, New, Pointer};
use crate::journey::Id;
use crate::layout::Target;

/// Carries this over the map until it is dropped or taken back.
pub fn carry(what: Carried) -> Box<dyn Tool> {
    Box::new(Carry {
        state: State::Carrying { what, over: None },
    })
}

struct Carry {
    state: State,
}

#[derive(Debug, Default)]
enum State {
    /// It was dropped or taken back.
    #[default]
    Idle,
    /// It hangs at the pointer, over something that would take it.
    Carrying { what: Carried, over: Option<Offer> },
}

/// What dropping would do.
#[derive(Debug)]
struct Offer {
    target: Target,
    role: Role,
    chrome: Vec<Chrome>,
}

/// What becomes of what is dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    Owner,
    Cause,
    Lead,
    Help,
    Agreement,
    PainPoint,
}

impl Role {
    /// The role that a thing on the map has for what is carried.
    fn of(what: &Carried, pointer: &Pointer) -> Option<Self> {
        let shift = pointer.held.shift;
        match (what, pointer.over.as_ref()?) {
            (
                Carried::PainPoint,
                Target::Touchpoint(_) | Target::Point { .. } | Target::PainPoint(_),
            ) => Some(Self::PainPoint),
            (Carried::Department(_), Target::PainPoint(_)) if shift => Some(Self::Cause),
            (Carried::Department(_), Target::PainPoint(_)) => Some(Self::Owner),
            (Carried::Department(_), Target::Touchpoint(_)) if shift => Some(Self::Help),
            (Carried::Department(_), Target::Touchpoint(_)) => Some(Self::Lead),
            (Carried::Department(_), Target::Handoff { .. }) => Some(Self::Agreement),
            (
                Carried::PainPoint,
                Target::Stage(_) | Target::Handoff { .. } | Target::Department(_),
            )
            | (
                Carried::Department(_),
                Target::Stage(_) | Target::Point { .. } | Target::Department(_),
            ) => None,
        }
    }

    /// The key of the word for it.
    fn key(self) -> &'static str {
        match self {
            Self::Owner => "carry-owner",
            Self::Cause => "carry-cause",
            Self::Lead => "carry-lead",
            Self::Help => "carry-help",
            Self::Agreement => "carry-agreement",
            Self::PainPoint => "carry-pain-point",
        }
    }
}

impl Tool for Carry {
    fn state(&self) -> &'static str {
        match &self.state {
            State::Idle => "carry.idle",
            State::Carrying { .. } => "carry.carrying",
        }
    }

    fn input(&mut self, input: &Input, sight: &dyn Sight) -> Vec<Action> {
        let mut actions = Vec::new();
        self.state = match (mem::take(&mut self.state), input) {
            (
                State::Carrying { what, .. },
                Input::DragTo(pointer) | Input::DragStart(pointer) | Input::Hover(pointer),
            ) => {
                let over = offer(&what, pointer, sight);
                State::Carrying { what, over }
            }
            (State::Carrying { what, .. }, Input::Drop(pointer)) => {
                let over = offer(&what, pointer, sight);
                actions.extend(
                    over.into_iter()
                        .flat_map(|offer| dropped(&what, offer, sight)),
                );
                State::Idle
            }
            (State::Carrying { .. }, Input::Cancel) => State::Idle,
            (state, _) => state,
        };
        actions
    }

    fn chrome(&self) -> Vec<Chrome> {
        match &self.state {
            State::Carrying {
                over: Some(offer), ..
            } => offer.chrome.clone(),
            State::Idle | State::Carrying { over: None, .. } => Vec::new(),
        }
    }

    fn cursor(&self) -> Cursor {
        Cursor::Grabbing
    }
}

fn offer(what: &Carried, pointer: &Pointer, sight: &dyn Sight) -> Option<Offer> {
    let role = Role::of(what, pointer).filter(|_| sight.is_editable())?;
    let target = pointer.over.clone()?;
    let rects = takers(&target, role, sight).into_iter();
    let rects = rects.filter_map(|taker| sight.rect_of(&taker));
    Some(Offer {
        chrome: rects.map(|rect| Chrome::Offer(rect, role.key())).collect(),
        target,
        role,
    })
}

/// All that take what is dropped: the whole selection where it is dropped on a part of it.
fn takers(target: &Target, role: Role, sight: &dyn Sight) -> Vec<Target> {
    let is_alike = |other: &&Target| mem::discriminant(*other) == mem::discriminant(target);
    let many = !matches!(role, Role::Agreement | Role::PainPoint);
    if many && sight.selection().contains(target) {
        let selected = sight.selection().targets().iter();
        selected.filter(is_alike).cloned().collect()
    } else {
        vec![target.clone()]
    }
}

fn dropped(what: &Carried, offer: Offer, sight: &dyn Sight) -> Vec<Action> {
    let ids: Vec<Id> = takers(&offer.target, offer.role, sight)
        .into_iter()
        .filter_map(|taker| match taker {
            Target::Touchpoint(id) | Target::PainPoint(id) => Some(id),
            Target::Stage(_)
            | Target::Point { .. }
            | Target::Handoff { .. }
            | Target::Department(_) => None,
        })
        .collect();
    let edit = match (what, offer.role) {
        (Carried::PainPoint, _) => {
            return vec![
                Action::Select(vec![offer.target]),
                Action::Add(New::PainPoint),
            ];
        }
        (Carried::Department(_), Role::Agreement) => {
            return vec![Action::StartTyping(offer.target)];
        }
        (Carried::Department(id), role) => edit_for(role, ids, id.clone()),
    };
    vec![Action::Edit(edit)]
}

fn edit_for(role: Role, ids: Vec<Id>, department: Id) -> Edit {
    match role {
        Role::Owner => Edit::Pain(PainEdit::Set {
            ids,
            field: PainField::Owner(Some(department)),
        }),
        Role::Cause => Edit::Pain(PainEdit::Involve {
            ids,
            department,
            part: PainPart::Causes,
            on: true,
        }),
        Role::Lead => Edit::Touchpoint(TouchpointEdit::Set {
            ids,
            field: TouchpointField::Lead(Some(department)),
        }),
        Role::Help => Edit::Touchpoint(TouchpointEdit::Help {
            ids,
            department,
            on: true,
        }),
        Role::Agreement | Role::PainPoint => Edit::All(Vec::new()),
    }
}
