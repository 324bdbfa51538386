//! Where to work together: the touchpoints that rank highest, each with what its rank is made of.

use eframe::egui::Ui;

use super::request::Request;
use super::widgets::{Card, Skin, card_ui, heading_ui};
use crate::insight::{Collaboration, Handoff, Insight};
use crate::interact::Action;
use crate::journey::{Id, Journey};
use crate::lanes::{span_text, terms_text};
use crate::layout::Target;

/// How many of them are listed.
const LISTED: usize = 3;

/// Shows the touchpoints at which departments should talk; nothing where there are none.
pub(super) fn together_ui(
    ui: &mut Ui,
    skin: Skin,
    journey: &Journey,
    insight: &Insight,
) -> Option<Request> {
    if insight.collaboration.is_empty() {
        return None;
    }
    heading_ui(ui, skin, &skin.words.text("panel-together"));
    ui.add_space(3.0);
    ui.spacing_mut().item_spacing.y = 8.0;
    let mut asked = None;
    for (nth, place) in insight.collaboration.iter().take(LISTED).enumerate() {
        let title = journey.touchpoint(&place.touchpoint);
        let card = Card {
            title: title.map_or("", |found| &found.title),
            detail: &reasons(skin, journey, insight, place),
            rank: Some(nth + 1),
        };
        if card_ui(ui, skin, &card).clicked() {
            asked = Some(Target::Touchpoint(place.touchpoint.clone()));
        }
    }
    asked.map(|target| Action::Reveal(target).into())
}

/// Who meets there and what happens, and below it what the rank is made of.
fn reasons(skin: Skin, journey: &Journey, insight: &Insight, place: &Collaboration) -> String {
    let words = skin.words;
    let into = |handoff: &&Handoff| handoff.to == place.touchpoint;
    let handoff = insight.handoffs.iter().find(into);
    let mut parts: Vec<String> = who(journey, handoff, place).into_iter().collect();
    if let Some(change) = handoff.and_then(|handoff| handoff.emotion_change.ok()) {
        let change = words.signed(change, 1);
        parts.push(words.fill("together-emotion", &[("change", change.into())]));
    }
    if let Ok(days) = place.terms.days_waited
        && days > 0.0
    {
        let hours = days * journey.hours_per_day;
        let time = span_text(hours, journey.hours_per_day, words);
        parts.push(words.fill("together-waits", &[("time", time.into())]));
    }
    format!("{}\n{}", parts.join(" · "), score(skin, place))
}

/// The score and the points of each of its terms.
fn score(skin: Skin, place: &Collaboration) -> String {
    let words = skin.words;
    let terms = terms_text(words, &place.terms).join(" + ");
    let score = words.number(place.score, 1);
    let blanks = [("score", score.into()), ("terms", terms.into())];
    words.fill("together-score", &blanks)
}

/// The two departments of the handoff, or all that take part, if any does.
fn who(journey: &Journey, handoff: Option<&Handoff>, place: &Collaboration) -> Option<String> {
    let short = |id: &Id| {
        let department = journey.department(id);
        department.map_or_else(|| id.to_string(), |found| found.badge())
    };
    if let Some(handoff) = handoff {
        let (from, to) = (&handoff.from_department, &handoff.to_department);
        return Some(format!("{} → {}", short(from), short(to)));
    }
    let all: Vec<_> = place.departments.iter().map(short).collect();
    (!all.is_empty()).then(|| all.join(" + "))
}
