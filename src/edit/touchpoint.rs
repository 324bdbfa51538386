//! Edits of touchpoints.

use std::sync::Arc;

use crate::journey::{Channel, Id, Journey, List, Time, Touchpoint};

use super::check;
use super::lists::{change_each, check_count, expect, new_id, places, toggle};
use super::paste::duplicate_touchpoints;
use super::place::{Spot, Stages, move_to, put};
use super::refused::Applied;
use super::remove::remove_touchpoints;

/// What a person wants of touchpoints.
#[derive(Debug, Clone, PartialEq)]
pub enum TouchpointEdit {
    /// A new one.
    Add {
        /// Its title.
        title: String,
        /// Where.
        at: Spot,
    },
    /// They say something else.
    Set {
        /// The touchpoints.
        ids: Vec<Id>,
        /// What they say.
        field: TouchpointField,
    },
    /// A department helps there, or no longer; the lead helps anyway.
    Help {
        /// The touchpoints.
        ids: Vec<Id>,
        /// The department.
        department: Id,
        /// Whether it helps.
        on: bool,
    },
    /// They stand somewhere else, side by side, in their order on the map.
    Move {
        /// The touchpoints.
        ids: Vec<Id>,
        /// Where.
        to: Spot,
    },
    /// Each is there twice, with all that hangs on it; the copies stand behind the last of them.
    Duplicate {
        /// The touchpoints.
        ids: Vec<Id>,
    },
    /// They go, with their curve points, pain points, handoff notes and comments.
    Remove {
        /// The touchpoints.
        ids: Vec<Id>,
    },
}

/// What a touchpoint says.
#[derive(Debug, Clone, PartialEq)]
pub enum TouchpointField {
    /// Its name on the map.
    Title(String),
    /// What else there is to say.
    Note(String),
    /// Where it happens.
    Channel(Option<Channel>),
    /// The department that leads; it no longer helps besides.
    Lead(Option<Id>),
    /// The departments that help.
    Helps(Vec<Id>),
    /// How long the work takes.
    Work(Option<Time>),
    /// How long one waits before.
    Wait(Option<Time>),
    /// The share of cases that are right the first time, 0 to 1.
    RightFirstTime(Option<f64>),
    /// Whether it is a moment that matters.
    Matters(bool),
    /// Words to find it by.
    Tags(Vec<String>),
}

impl TouchpointEdit {
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Add { .. } => "step-touchpoint-add",
            Self::Set { field, .. } => field.name(),
            Self::Help { .. } => "step-helps",
            Self::Move { .. } => "step-touchpoint-move",
            Self::Duplicate { .. } => "step-touchpoint-duplicate",
            Self::Remove { .. } => "step-touchpoint-remove",
        }
    }

    pub(super) fn apply(&self, journey: &mut Journey) -> Applied {
        match self {
            Self::Add { title, at } => add(journey, title, at),
            Self::Set { ids, field } => {
                field.check(journey)?;
                change_each(&mut journey.touchpoints, ids, |touchpoint| {
                    field.set(touchpoint);
                })
            }
            Self::Help {
                ids,
                department,
                on,
            } => help(journey, ids, department, *on),
            Self::Move { ids, to } => {
                let places = places(&journey.touchpoints, ids)?;
                let stages = Stages::of(journey);
                let slot = stages.slot(journey, to)?;
                move_to(journey, &stages, &places, &slot);
                Ok(())
            }
            Self::Duplicate { ids } => duplicate_touchpoints(journey, ids),
            Self::Remove { ids } => {
                let places = places(&journey.touchpoints, ids)?;
                remove_touchpoints(journey, &places);
                Ok(())
            }
        }
    }
}

impl TouchpointField {
    fn name(&self) -> &'static str {
        match self {
            Self::Title(_) => "step-title",
            Self::Note(_) => "step-note",
            Self::Channel(_) => "step-channel",
            Self::Lead(_) => "step-lead",
            Self::Helps(_) => "step-helps",
            Self::Work(_) => "step-work",
            Self::Wait(_) => "step-wait",
            Self::RightFirstTime(_) => "step-right-first-time",
            Self::Matters(_) => "step-matters",
            Self::Tags(_) => "step-tags",
        }
    }

    fn check(&self, journey: &Journey) -> Applied {
        match self {
            Self::Title(title) => check::title(title),
            Self::Note(text) | Self::Channel(Some(Channel::Other(text))) => check::text(text),
            Self::Lead(Some(department)) => expect(&journey.departments, department),
            Self::Helps(departments) => departments
                .iter()
                .try_for_each(|id| expect(&journey.departments, id)),
            Self::Work(time) | Self::Wait(time) => check::time(time.as_ref()),
            Self::RightFirstTime(Some(share)) => {
                check::number("right_first_time", *share, 0.0..=1.0)
            }
            Self::Tags(tags) => check::texts(tags),
            Self::Channel(_) | Self::Lead(None) | Self::RightFirstTime(None) | Self::Matters(_) => {
                Ok(())
            }
        }
    }

    fn set(&self, touchpoint: &mut Touchpoint) {
        match self {
            Self::Title(title) => touchpoint.title.clone_from(title),
            Self::Note(note) => touchpoint.note.clone_from(note),
            Self::Channel(channel) => touchpoint.channel.clone_from(channel),
            Self::Lead(lead) => {
                touchpoint.lead.clone_from(lead);
                touchpoint
                    .helps
                    .retain(|helping| Some(helping) != lead.as_ref());
            }
            Self::Helps(helps) => touchpoint.helps.clone_from(helps),
            Self::Work(work) => touchpoint.work.clone_from(work),
            Self::Wait(wait) => touchpoint.wait.clone_from(wait),
            Self::RightFirstTime(share) => touchpoint.right_first_time = check::kept(*share),
            Self::Matters(matters) => touchpoint.matters = *matters,
            Self::Tags(tags) => touchpoint.tags.clone_from(tags),
        }
    }
}

fn add(journey: &mut Journey, title: &str, at: &Spot) -> Applied {
    check::title(title)?;
    let stages = Stages::of(journey);
    let slot = stages.slot(journey, at)?;
    let touchpoint = Touchpoint {
        id: new_id(journey, title, List::Touchpoints),
        stage: slot.stage.clone(),
        title: title.to_owned(),
        ..Touchpoint::default()
    };
    put(journey, &stages, &slot, vec![Arc::new(touchpoint)]);
    check_count(journey)
}

fn help(journey: &mut Journey, ids: &[Id], department: &Id, on: bool) -> Applied {
    expect(&journey.departments, department)?;
    change_each(&mut journey.touchpoints, ids, |touchpoint| {
        let leads = touchpoint.lead.as_ref() == Some(department);
        toggle(&mut touchpoint.helps, department, on && !leads);
    })
}
