//! Carrying something from a panel over the map: a department, or a record that is to be.

use std::mem;

use super::{Chrome, Cursor, Floor, Sight, Tool};
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
    becomes: Becomes,
    chrome: Vec<Chrome>,
}

/// What becomes of what is dropped.
#[derive(Debug)]
enum Becomes {
    /// A department has this part in something.
    Part(Part, Id, Target),
    /// An agreement is noted at a handoff.
    Agreement(Target),
    /// A record is added.
    Added(New),
}

/// The part that a department has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Owner,
    Cause,
    Lead,
    Help,
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
            (State::Carrying { what, .. }, Input::Leave) => State::Carrying { what, over: None },
            (State::Carrying { what, .. }, Input::Drop(pointer)) => {
                let over = offer(&what, pointer, sight);
                actions.extend(over.map(|offer| dropped(offer.becomes, sight)));
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
    if !sight.is_editable() {
        return None;
    }
    let floor = Floor::of(sight);
    let column = floor.touchpoint_at(pointer.at.x);
    match what {
        Carried::Department(id) => {
            // Beside its cards a column stands for its touchpoint.
            let column = column.map(|column| Target::Touchpoint(column.id.clone()));
            given(id, &pointer.over.clone().or(column)?, pointer, sight)
        }
        Carried::PainPoint => {
            let touchpoint = column?.id.clone();
            let card = sight.rect_of(&Target::Touchpoint(touchpoint.clone()))?;
            Some(Offer {
                chrome: vec![Chrome::Offer(card, "carry-pain-point")],
                becomes: Becomes::Added(New::PainPointAt(touchpoint)),
            })
        }
        Carried::Touchpoint => {
            let spot = floor.spot_at(pointer.at.x, &[]);
            Some(Offer {
                chrome: vec![Chrome::Border(floor.gap_at(&spot, sight))],
                becomes: Becomes::Added(New::TouchpointAt(spot)),
            })
        }
        Carried::Stage => {
            let before = floor.stage_behind(pointer.at.x);
            Some(Offer {
                chrome: vec![Chrome::Border(floor.gap_before(before.as_ref(), sight))],
                becomes: Becomes::Added(New::StageBefore(before)),
            })
        }
    }
}

/// What becomes of a department over something.
fn given(id: &Id, over: &Target, pointer: &Pointer, sight: &dyn Sight) -> Option<Offer> {
    let shift = pointer.held.shift;
    let (part, target) = match over {
        Target::Handoff { .. } => {
            return Some(Offer {
                chrome: vec![Chrome::Offer(sight.rect_of(over)?, "carry-agreement")],
                becomes: Becomes::Agreement(over.clone()),
            });
        }
        Target::PainPoint(_) if shift => (Part::Cause, over.clone()),
        Target::PainPoint(_) => (Part::Owner, over.clone()),
        Target::Touchpoint(touchpoint) | Target::Point { touchpoint, .. } => {
            let part = if shift { Part::Help } else { Part::Lead };
            (part, Target::Touchpoint(touchpoint.clone()))
        }
        Target::Stage(_) | Target::Department(_) => return None,
    };
    let rects = takers(&target, sight).into_iter();
    let rects = rects.filter_map(|taker| sight.rect_of(&taker));
    Some(Offer {
        chrome: rects.map(|rect| Chrome::Offer(rect, part.key())).collect(),
        becomes: Becomes::Part(part, id.clone(), target),
    })
}

/// All that take what is dropped: the whole selection where it is dropped on a part of it.
fn takers(target: &Target, sight: &dyn Sight) -> Vec<Target> {
    let is_alike = |other: &&Target| mem::discriminant(*other) == mem::discriminant(target);
    if sight.selection().contains(target) {
        let selected = sight.selection().targets().iter();
        selected.filter(is_alike).cloned().collect()
    } else {
        vec![target.clone()]
    }
}

fn dropped(becomes: Becomes, sight: &dyn Sight) -> Action {
    match becomes {
        Becomes::Added(new) => Action::Add(new),
        Becomes::Agreement(handoff) => Action::StartTyping(handoff),
        Becomes::Part(part, department, target) => {
            let takers = takers(&target, sight).into_iter();
            let ids = takers.filter_map(|taker| match taker {
                Target::Touchpoint(id) | Target::PainPoint(id) => Some(id),
                Target::Stage(_)
                | Target::Point { .. }
                | Target::Handoff { .. }
                | Target::Department(_) => None,
            });
            Action::Edit(part.edit(ids.collect(), department))
        }
    }
}

impl Part {
    /// The key of the word for it.
    fn key(self) -> &'static str {
        match self {
            Self::Owner => "carry-owner",
            Self::Cause => "carry-cause",
            Self::Lead => "carry-lead",
            Self::Help => "carry-help",
        }
    }

    fn edit(self, ids: Vec<Id>, department: Id) -> Edit {
        match self {
            Self::Owner => Edit::Pain(PainEdit::Set {
                ids,
                field: PainField::Owner(Some(department)),
            }),
            Self::Cause => Edit::Pain(PainEdit::Involve {
                ids,
                department,
                part: PainPart::Causes,
                on: true,
            }),
            Self::Lead => Edit::Touchpoint(TouchpointEdit::Set {
                ids,
                field: TouchpointField::Lead(Some(department)),
            }),
            Self::Help => Edit::Touchpoint(TouchpointEdit::Help {
                ids,
                department,
                on: true,
            }),
        }
    }
}
