//! What may stand in a field.

use std::ops::RangeInclusive;

use crate::journey::{Date, DepartmentColor, MAX_TITLE, PainState, StepState, Time, two_decimals};

use super::refused::{Applied, MOST_CHARACTERS, Refused};

/// A text, as long as a file may hold.
pub(super) fn text(text: &str) -> Applied {
    // Bytes are never fewer than characters, so that most texts need no counting.
    let long = text.len() > MOST_CHARACTERS && text.chars().count() > MOST_CHARACTERS;
    if long {
        Err(Refused::TextTooLong)
    } else {
        Ok(())
    }
}

/// A name, no longer than the map is made for.
pub(super) fn title(title: &str) -> Applied {
    let long = title.len() > MAX_TITLE && title.chars().count() > MAX_TITLE;
    if long {
        Err(Refused::TitleTooLong)
    } else {
        Ok(())
    }
}

/// Texts, each as long as a file may hold.
pub(super) fn texts<'a>(texts: impl IntoIterator<Item = &'a String>) -> Applied {
    texts.into_iter().try_for_each(|each| text(each))
}

/// A number within its bounds.
pub(super) fn number(field: &'static str, value: f64, bounds: RangeInclusive<f64>) -> Applied {
    let (least, most) = (*bounds.start(), *bounds.end());
    if bounds.contains(&value) {
        Ok(())
    } else {
        Err(Refused::Outside { field, least, most })
    }
}

/// A whole number within its bounds, where there is one.
pub(super) fn count(
    field: &'static str,
    value: Option<i64>,
    bounds: RangeInclusive<i64>,
) -> Applied {
    let (least, most) = (*bounds.start() as f64, *bounds.end() as f64);
    if value.is_none_or(|value| bounds.contains(&value)) {
        Ok(())
    } else {
        Err(Refused::Outside { field, least, most })
    }
}

/// A length of time that can be read, where there is one.
pub(super) fn time(time: Option<&Time>) -> Applied {
    // Whether it can be read does not depend on the length of the working day.
    let readable = |time: &Time| time.hours(1.0).is_some();
    match time {
        Some(time) if !readable(time) => Err(Refused::TimeUnreadable(time.0.clone())),
        Some(_) | None => Ok(()),
    }
}

/// A date that can be read, where there is one.
pub(super) fn date(date: Option<&Date>) -> Applied {
    match date {
        Some(date) if date.parts().is_none() => Err(Refused::DateUnreadable(date.0.clone())),
        Some(_) | None => Ok(()),
    }
}

/// A colour that can be read.
pub(super) fn color(color: &DepartmentColor) -> Applied {
    if color.is_readable() {
        Ok(())
    } else {
        let found = color.custom().unwrap_or_default();
        Err(Refused::ColorUnreadable(found.to_owned()))
    }
}

/// A state of a pain point whose date can be read.
pub(super) fn pain_state(state: &PainState) -> Applied {
    match state {
        PainState::Solved { on } => date(Some(on)),
        PainState::Open | PainState::Planned | PainState::InProgress | PainState::Dismissed => {
            Ok(())
        }
    }
}

/// A state of a small step whose date can be read.
pub(super) fn step_state(state: &StepState) -> Applied {
    match state {
        StepState::Planned { due } => date(due.as_ref()),
        StepState::Done { on } => date(Some(on)),
        StepState::Idea | StepState::Doing => Ok(()),
    }
}

/// As the file keeps it: at most two decimals.
pub(super) fn kept(value: Option<f64>) -> Option<f64> {
    value.map(two_decimals)
}
