//! Which shots a journey gives by itself, and the order that whoever presents gave them.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use super::{Kind, Shot};
use crate::insight::{Handoff, Insight, Subject, ranking};
use crate::journey::{Id, Journey, PainPoint, SmallStep, touchpoints_in_order};
use crate::words::{Words, isolated};

/// All shots of a journey in their order, those that are left out as well.
pub fn all_shots(journey: &Journey, insight: &Insight, words: Words) -> Vec<Shot> {
    let own = own_shots(journey, insight);
    let said: BTreeMap<Id, _> = journey.shots.iter().map(|s| (s.id.clone(), s)).collect();
    let ids: Vec<Id> = own.iter().map(Kind::id).collect();
    let order = arranged(journey, &ids);
    let mut by_id: BTreeMap<Id, Kind> = ids.into_iter().zip(own).collect();
    let titles = Titles::of(journey);
    let shot = |id: Id| {
        let kind = by_id.remove(&id)?;
        let said = said.get(&id);
        Some(Shot {
            title: titles.of_shot(&kind, words),
            note: said.map_or_else(String::new, |said| said.note.clone()),
            // A saved view is shown where somebody asked for it.
            left_out: said.map_or(matches!(kind, Kind::View(_)), |said| said.left_out),
            kind,
        })
    };
    order.into_iter().filter_map(shot).collect()
}

/// Those of `shots` that are shown; without any, all of them.
pub fn shown(shots: &[Shot]) -> Vec<Shot> {
    let shown: Vec<_> = shots.iter().filter(|s| !s.left_out).cloned().collect();
    if shown.is_empty() {
        shots.to_vec()
    } else {
        shown
    }
}

/// The shots that a journey gives by itself, in the order in which one would tell it.
fn own_shots(journey: &Journey, insight: &Insight) -> Vec<Kind> {
    let mut shots = vec![Kind::Title];
    if !journey.touchpoints.is_empty() {
        shots.push(Kind::Map);
    }
    if insight
        .perception_gap
        .iter()
        .any(|found| !found.gaps.is_empty())
    {
        shots.push(Kind::Perception);
    }
    shots.extend(journey.views.iter().map(|view| Kind::View(view.id.clone())));
    shots.extend(along(journey, insight));
    if !insight.collaboration.is_empty() {
        shots.push(Kind::Together);
    }
    let rated = |pain: &Arc<PainPoint>| pain.is_open();
    if journey.pain_points.iter().any(rated) {
        shots.push(Kind::QuickWins);
    }
    let is_voted_on = |subject: &Subject| !ranking(journey, *subject).is_empty();
    let voted_on = Subject::ALL.into_iter().filter(is_voted_on);
    shots.extend(voted_on.map(Kind::Votes));
    let is_win = super::wins::is_win;
    if journey.small_steps.iter().any(|step| !is_win(step)) {
        shots.push(Kind::SmallSteps);
    }
    let solves = |step: &Arc<SmallStep>| !is_win(step) && !step.resolves.is_empty();
    if journey.small_steps.iter().any(solves) {
        shots.push(Kind::Outlook);
    }
    if !super::wins::Wins::of(journey).is_empty() {
        shots.push(Kind::Wins);
    }
    shots
}

/// Stage by stage the touchpoints, before each of them the seam into it where that hurts.
fn along(journey: &Journey, insight: &Insight) -> Vec<Kind> {
    let mut shots = Vec::new();
    let mut stage_before = None;
    let seams: BTreeMap<usize, &Handoff> =
        insight.handoffs.iter().map(|h| (h.position, h)).collect();
    for (position, (touchpoint, stage)) in touchpoints_in_order(journey).into_iter().enumerate() {
        let stage = stage.and_then(|stage| journey.stages.get(stage));
        if let Some(stage) = stage.filter(|stage| stage_before != Some(&stage.id)) {
            shots.push(Kind::Stage(stage.id.clone()));
            stage_before = Some(&stage.id);
        }
        if let Some(handoff) = seams.get(&position).filter(|handoff| hurts(handoff)) {
            shots.push(Kind::Seam {
                from: handoff.from.clone(),
                to: handoff.to.clone(),
            });
        }
        if let Some(touchpoint) = journey.touchpoints.get(touchpoint) {
            shots.push(Kind::Touchpoint(touchpoint.id.clone()));
        }
    }
    shots
}

fn hurts(handoff: &Handoff) -> bool {
    handoff.fall().is_ok_and(|fall| fall > 0.0)
}

/// The ids in the order of the file; one that is not in it follows the one that it follows by itself.
fn arranged(journey: &Journey, own: &[Id]) -> Vec<Id> {
    let there: HashSet<&Id> = own.iter().collect();
    let mut listed = HashSet::new();
    let shots = journey.shots.iter().map(|shot| &shot.id);
    let order: Vec<&Id> = shots
        .filter(|id| there.contains(id) && listed.insert(*id))
        .collect();
    // What stands behind each of them, and before the first.
    let mut behind: HashMap<Option<&Id>, Vec<&Id>> = HashMap::new();
    let mut before = None;
    for id in own {
        if listed.contains(id) {
            before = Some(id);
        } else {
            behind.entry(before).or_default().push(id);
        }
    }
    let order = std::iter::once(None).chain(order.into_iter().map(Some));
    let with_followers = order.flat_map(|id| {
        let followers = behind.remove(&id).unwrap_or_default();
        id.into_iter().chain(followers)
    });
    with_followers.cloned().collect()
}

/// The titles of what shots are about, by the ids; of equal ids the first.
struct Titles<'a> {
    journey: &'a Journey,
    touchpoints: HashMap<&'a Id, &'a str>,
    stages: HashMap<&'a Id, &'a str>,
}

impl<'a> Titles<'a> {
    fn of(journey: &'a Journey) -> Self {
        // Taken from behind, the first of equal ids stays.
        let touchpoints = journey.touchpoints.iter().rev();
        let stages = journey.stages.iter().rev();
        Self {
            journey,
            touchpoints: touchpoints.map(|t| (&t.id, t.title.as_str())).collect(),
            stages: stages.map(|s| (&s.id, s.title.as_str())).collect(),
        }
    }

    fn of_shot(&self, kind: &Kind, words: Words) -> String {
        let touchpoint = |id: &Id| title_in(&self.touchpoints, id);
        let say = |key: &str| words.text(key).into_owned();
        match kind {
            Kind::Title => self.journey.title.clone(),
            Kind::Map => say("shot-map"),
            Kind::Perception => say("shot-perception"),
            Kind::View(id) => {
                let view = self.journey.views.iter().find(|view| view.id == *id);
                view.map_or_else(|| id.to_string(), |view| view.title.clone())
            }
            Kind::Stage(id) => title_in(&self.stages, id),
            Kind::Touchpoint(id) => touchpoint(id),
            Kind::Seam { from, to } => {
                let [from, to] = [from, to].map(touchpoint);
                format!("{} → {}", isolated(&from), isolated(&to))
            }
            Kind::Together => say("shot-together"),
            Kind::QuickWins => say("shot-quick-wins"),
            Kind::SmallSteps => say("shot-small-steps"),
            Kind::Outlook => say("shot-outlook"),
            Kind::Votes(Subject::PainPoints) => say("shot-votes"),
            Kind::Votes(Subject::SmallSteps) => say("shot-votes-small-steps"),
            Kind::Wins => say("shot-wins"),
        }
    }
}

fn title_in(titles: &HashMap<&Id, &str>, id: &Id) -> String {
    titles
        .get(id)
        .map_or_else(|| id.to_string(), |title| (*title).to_owned())
}
