//! What is shown strongly and what stays back: by the lens of a department, by a filter.

use crate::insight::{Insight, Lens, Matches, TalkTo};
use crate::journey::{Filter, Id, Journey};
use crate::scene::Tone;
use crate::words::Words;

/// What is shown strongly and what stays back.
#[derive(Debug, Clone, Default)]
pub struct Emphasis {
    /// The department through whose eyes the map is read.
    pub lens: Option<Lens>,
    /// What matches the filter.
    pub matches: Option<Matches>,
}

impl Emphasis {
    /// The emphasis of this lens and filter on a journey.
    pub fn new(journey: &Journey, insight: &Insight, lens: Option<&Id>, filter: &Filter) -> Self {
        let matches = (!filter.is_empty()).then(|| Matches::of(journey, filter));
        Self {
            lens: lens.and_then(|id| Lens::of(journey, insight, id)),
            matches,
        }
    }

    /// How strongly a touchpoint is shown, by its place in the journey.
    pub fn touchpoint(&self, place: usize) -> Tone {
        let matches = self.matches.as_ref().map(|matches| &matches.touchpoints);
        let ours = self.lens.as_ref().map(|lens| &lens.touchpoints);
        tone(matches, ours, place)
    }

    /// How strongly a pain point is shown, by its place in the journey.
    pub fn pain_point(&self, place: usize) -> Tone {
        let matches = self.matches.as_ref().map(|matches| &matches.pain_points);
        let ours = self.lens.as_ref().map(|lens| &lens.pain_points);
        tone(matches, ours, place)
    }

    /// How strongly the handoff into the column at a position is shown; a filter fades it with the
    /// touchpoint behind it, at this place in the journey.
    pub fn handoff(&self, position: usize, behind: usize) -> Tone {
        let matches = self.matches.as_ref().map(|matches| &matches.touchpoints);
        if tone(matches, None, behind) == Tone::Faded {
            return Tone::Faded;
        }
        let is_ours = |lens: &Lens| lens.handoffs.contains(&position);
        if self.lens.as_ref().is_none_or(is_ours) {
            Tone::Full
        } else {
            Tone::Grey
        }
    }

    /// How strongly a department is shown.
    pub fn department(&self, id: &Id) -> Tone {
        let is_ours = |lens: &Lens| lens.department == *id;
        if self.lens.as_ref().is_none_or(is_ours) {
            Tone::Full
        } else {
            Tone::Grey
        }
    }
}

fn tone(matches: Option<&Vec<bool>>, ours: Option<&Vec<bool>>, place: usize) -> Tone {
    let holds = |all: &Vec<bool>| all.get(place).copied().unwrap_or_default();
    if !matches.is_none_or(holds) {
        Tone::Faded
    } else if !ours.is_none_or(holds) {
        Tone::Grey
    } else {
        Tone::Full
    }
}

/// What two departments should talk about, in words.
pub fn talk_text(words: Words, talk: &TalkTo) -> String {
    let about = |key, count: usize| {
        let text = || words.fill(key, &[("count", count.into())]);
        (count > 0).then(text)
    };
    let handoffs = about("talk-handoffs", talk.handoffs.len());
    let pains = about("talk-pains", talk.pain_points.len());
    let parts: Vec<_> = handoffs.into_iter().chain(pains).collect();
    parts.join(", ")
}

/// How much of a journey matches its filter, in words.
pub fn filtered_text(words: Words, matches: &Matches) -> String {
    let (touchpoints, pains) = matches.counts();
    let blanks = [
        ("touchpoints", touchpoints.into()),
        ("of-touchpoints", matches.touchpoints.len().into()),
        ("pains", pains.into()),
        ("of-pains", matches.pain_points.len().into()),
    ];
    words.fill("headline-filtered", &blanks)
}
