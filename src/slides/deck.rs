//! A journey ready to be shown: its shots, its numbers, and each shot as a slide.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, OnceLock};

use super::band::{Band, Pose};
use super::lookup::Lookup;
use super::page::{Page, Sheet};
use super::view::{Map, Maps};
use super::{
    FootTime, Kind, Shot, Tick, all_shots, notes, path, perception, priorities, rows, shown, title,
    view, votes, wins,
};
use crate::insight::{Handoff, Insight, Outlook, proposed};
use crate::journey::{
    Department, Id, Journey, PainPoint, SmallStep, Touchpoint, View, touchpoints_in_order,
};
use crate::lanes::Sign;
use crate::layout::Item;
use crate::scene::{Group, Scene};
use crate::theme::Theme;
use crate::words::Words;

/// A journey ready to be shown.
#[derive(Debug, Clone)]
pub struct Deck {
    /// The journey.
    pub journey: Arc<Journey>,
    /// The shots that are shown, in their order; never empty.
    pub shots: Vec<Shot>,
    /// Whether the dots that were given may be seen.
    pub shows_votes: bool,
    /// The language of the slides' own words.
    pub words: Words,
    /// Their colours.
    pub theme: &'static Theme,
    /// The page on which it is shown, which decides in how many parts a map is.
    pub page: Page,
    /// The small steps that are thought to be done on the slide with the outlook.
    pub ticked: BTreeSet<Id>,
    pub(super) insight: Insight,
    outlook: OnceLock<Arc<Outlook>>,
    maps: Maps,
    /// The stages with touchpoints, in the order of the map.
    pub(super) stages: Vec<Reach>,
    /// The place among them of each.
    reaches: HashMap<Id, usize>,
    /// The touchpoints in the order of the map, as indices.
    order: Vec<usize>,
    lookup: Arc<Lookup>,
}

/// A stage and the positions of its touchpoints.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Reach {
    pub(super) title: String,
    pub(super) first: usize,
    pub(super) past: usize,
    id: Id,
}

/// A slide: what is drawn, and what of it can be pointed at.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Slide {
    /// What is drawn.
    pub scene: Scene,
    /// What can be pointed at.
    pub items: Vec<Item>,
    /// The small steps that can be ticked.
    pub ticks: Vec<Tick>,
    ground: usize,
}

impl Slide {
    /// The curve, and all else.
    pub(super) fn split(self) -> (Vec<Group>, Vec<Group>) {
        let mut curve = self.scene.groups;
        let rest = curve.split_off(self.ground.min(curve.len()));
        (curve, rest)
    }
}

impl Deck {
    /// The deck of a journey with its numbers.
    pub fn new(
        journey: Arc<Journey>,
        insight: Insight,
        (theme, words): (&'static Theme, Words),
    ) -> Self {
        let ordered = touchpoints_in_order(&journey);
        let order: Vec<usize> = ordered.iter().map(|(index, _)| *index).collect();
        let stages = reaches(&journey, &ordered);
        let shots = shown(&all_shots(&journey, &insight, words));
        let views = shots.iter().filter_map(|shot| match &shot.kind {
            Kind::View(id) => Some(id),
            _ => None,
        });
        Self {
            maps: Maps::of(views),
            shots,
            shows_votes: true,
            page: Page::of_documents(),
            words,
            theme,
            ticked: proposed(&journey),
            insight,
            outlook: OnceLock::new(),
            reaches: (stages.iter().enumerate())
                .rev()
                .map(|(nth, stage)| (stage.id.clone(), nth))
                .collect(),
            stages,
            lookup: Arc::new(Lookup::of(&journey, &order)),
            order,
            journey,
        }
    }

    /// The same shown on this page.
    pub fn on(self, page: Page) -> Self {
        Self { page, ..self }
    }

    /// The same with these small steps ticked.
    pub fn ticking(self, ticked: BTreeSet<Id>) -> Self {
        Self {
            ticked,
            outlook: OnceLock::new(),
            ..self
        }
    }

    /// What the journey would be if the ticked small steps were done; computed when it is first asked for.
    pub(super) fn outlook(&self) -> &Outlook {
        let outlook = || Outlook::of(&self.journey, &self.insight, &self.ticked);
        self.outlook.get_or_init(|| Arc::new(outlook()))
    }

    /// A saved view among the shots with its map, which is made when it is first shown.
    pub(super) fn map(&self, id: &Id) -> Option<(&View, &Map)> {
        let view = self.journey.views.iter().find(|view| view.id == *id)?;
        let make = || Map::of(view, &self.journey, (self.theme, self.words));
        Some((view, self.maps.get(id, make)?))
    }

    /// How many marks are left out of the maps on slides that were drawn so far, as they would be too many.
    pub fn left_out(&self) -> usize {
        self.maps.left_out()
    }

    /// Whether there is a small step to be done.
    pub(super) fn has_open_steps(&self) -> bool {
        let mut steps = self.journey.small_steps.iter();
        steps.any(|step| !wins::is_win(step))
    }

    /// Whether nobody has rated some open pain point.
    pub(super) fn has_unrated(&self) -> bool {
        let mut pains = self.journey.pain_points.iter();
        pains.any(|pain| pain.is_open() && !priorities::is_rated(pain))
    }

    /// The shot at a place, or the nearest one.
    pub fn shot(&self, nth: usize) -> Option<&Shot> {
        self.shots.get(nth.min(self.shots.len().saturating_sub(1)))
    }

    /// How many touchpoints there are.
    pub fn count(&self) -> usize {
        self.order.len()
    }

    /// The id of the touchpoint at a position.
    pub fn touchpoint_at(&self, position: usize) -> Option<&Id> {
        let touchpoint = self.journey.touchpoints.get(*self.order.get(position)?)?;
        Some(&touchpoint.id)
    }

    /// In how many steps a shot is built up; at least one.
    pub fn steps(&self, shot: &Shot) -> usize {
        let has_pains = |first: usize, past: usize| {
            (first..past).any(|position| self.pains_at(position).next().is_some())
        };
        match &shot.kind {
            Kind::Map => {
                if has_pains(0, self.count()) {
                    3
                } else {
                    1
                }
            }
            Kind::Stage(id) => match self.reach(id) {
                Some(stage) if has_pains(stage.first, stage.past) => 3,
                _ => 1,
            },
            Kind::Touchpoint(id) => match self.position(id) {
                Some(position) if has_pains(position, position + 1) => 3,
                _ => 1,
            },
            Kind::Seam { .. } => 2,
            Kind::Perception => perception::STEPS,
            Kind::View(id) => self.map(id).map_or(1, |(_, map)| map.steps(self.page)),
            Kind::Title
            | Kind::Together
            | Kind::QuickWins
            | Kind::SmallSteps
            | Kind::Outlook
            | Kind::Votes(_)
            | Kind::Wins => 1,
        }
    }

    /// The step of a shot after which all of it is told.
    pub fn told(&self, shot: &Shot) -> usize {
        match shot.kind {
            // What follows shows the same map in parts.
            Kind::View(_) => 0,
            _ => self.steps(shot).saturating_sub(1),
        }
    }

    /// Which part of the curve a shot shows; `None` for one without the curve.
    pub fn pose(&self, shot: &Shot, page: Page) -> Option<Pose> {
        if self.order.is_empty() {
            return None;
        }
        match &shot.kind {
            Kind::Title => Some(title::pose(self, page)),
            Kind::Map => Some(Pose::of(path::place(page), 0, self.count())),
            Kind::Perception => Some(perception::pose(self, page)),
            Kind::Stage(id) => {
                let stage = self.reach(id)?;
                Some(Pose::of(path::place(page), stage.first, stage.past))
            }
            Kind::Touchpoint(id) => {
                let place = (self.position(id)?, self.count());
                Some(Pose::at(path::place(page), place))
            }
            Kind::Seam { to, .. } => Some(Pose::before(path::place(page), self.position(to)?)),
            Kind::View(_)
            | Kind::Together
            | Kind::QuickWins
            | Kind::SmallSteps
            | Kind::Outlook
            | Kind::Votes(_)
            | Kind::Wins => None,
        }
    }

    /// A shot after `step` steps of its build-up, with the curve in this pose.
    pub fn slide(&self, shot: &Shot, step: usize, page: Page, pose: Option<Pose>) -> Slide {
        let mut sheet = Sheet::new(page, self.theme, &self.journey.language);
        let band = pose.map(|pose| Band::new(pose, page));
        let items = match &shot.kind {
            Kind::Title => title::paint(&mut sheet, self, band.as_ref()),
            Kind::Map | Kind::Stage(_) | Kind::Touchpoint(_) | Kind::Seam { .. } => {
                path::paint(&mut sheet, self, (shot, step), band.as_ref())
            }
            Kind::Perception => perception::paint(&mut sheet, self, step, band.as_ref()),
            Kind::View(id) => view::paint(&mut sheet, self, (id, step)),
            Kind::Together => rows::together(&mut sheet, self),
            Kind::QuickWins => priorities::paint(&mut sheet, self),
            Kind::SmallSteps => rows::small_steps(&mut sheet, self),
            Kind::Outlook => priorities::paint_outlook(&mut sheet, self),
            Kind::Votes(subject) => votes::paint(&mut sheet, self, *subject),
            Kind::Wins => wins::paint(&mut sheet, self),
        };
        Slide {
            ground: sheet.ground,
            scene: sheet.scene,
            ticks: sheet.ticks,
            items,
        }
    }

    /// A shot wholly built up, as a page of a document; with its note below it where that is wanted.
    pub fn leaf(&self, nth: usize, has_note: bool) -> Scene {
        let Some(shot) = self.shots.get(nth) else {
            return Scene::default();
        };
        let page = match shot.kind {
            // A map has small type, which is read on paper.
            Kind::View(_) => Page::at_desk_of_documents(),
            _ => Page::of_documents(),
        };
        let told = self.told(shot);
        let mut scene = self.slide(shot, told, page, self.pose(shot, page)).scene;
        let place = (nth + 1, self.shots.len());
        let look = (self.theme, self.words);
        let foot = super::foot(page, place, &FootTime::None, look);
        scene.groups.extend(foot);
        if has_note {
            notes::add(&mut scene, self, &shot.note);
        }
        scene
    }

    /// The position of a touchpoint.
    pub fn position(&self, id: &Id) -> Option<usize> {
        self.lookup.positions.get(id).copied()
    }

    /// The handoff into a touchpoint.
    pub(super) fn handoff_into(&self, id: &Id) -> Option<&Handoff> {
        let position = self.position(id)?;
        let handoffs = &self.insight.handoffs;
        let at = handoffs.partition_point(|handoff| handoff.position < position);
        let handoff = handoffs.get(at);
        handoff.filter(|handoff| handoff.position == position)
    }

    pub(super) fn touchpoint(&self, id: &Id) -> Option<&Touchpoint> {
        let index = self.lookup.touchpoints.get(id)?;
        self.journey.touchpoints.get(*index).map(AsRef::as_ref)
    }

    pub(super) fn pain_point(&self, id: &Id) -> Option<&PainPoint> {
        let index = self.lookup.pain_points.get(id)?;
        self.journey.pain_points.get(*index).map(AsRef::as_ref)
    }

    pub(super) fn small_step(&self, id: &Id) -> Option<&SmallStep> {
        let index = self.lookup.small_steps.get(id)?;
        self.journey.small_steps.get(*index).map(AsRef::as_ref)
    }

    pub(super) fn reach(&self, id: &Id) -> Option<&Reach> {
        self.stages.get(*self.reaches.get(id)?)
    }

    pub(super) fn touchpoint_title(&self, position: usize) -> String {
        let index = self.order.get(position);
        let touchpoint = index.and_then(|index| self.journey.touchpoints.get(*index));
        touchpoint.map_or_else(String::new, |touchpoint| touchpoint.title.clone())
    }

    /// The title of the stage that holds a position.
    pub(super) fn stage_title(&self, position: usize) -> &str {
        let at = self.stages.partition_point(|stage| stage.past <= position);
        let stage = self.stages.get(at).filter(|stage| stage.first <= position);
        stage.map_or("", |stage| &stage.title)
    }

    /// The open pain points at a position, the worst first.
    pub(super) fn pains_at(&self, position: usize) -> impl Iterator<Item = &Arc<PainPoint>> {
        let id = self.touchpoint_at(position);
        let pains = id.and_then(|id| self.lookup.open_pains.get(id));
        let pains = pains.into_iter().flatten();
        pains.filter_map(|index| self.journey.pain_points.get(*index))
    }

    pub(super) fn department(&self, id: &Id) -> Option<&Department> {
        let index = self.lookup.departments.get(id)?;
        self.journey.departments.get(*index).map(AsRef::as_ref)
    }

    /// The sign of a department; of one that is not there its id.
    pub(super) fn sign(&self, id: &Id) -> Sign {
        let unknown = Department {
            id: id.clone(),
            ..Department::default()
        };
        Sign::of(self.department(id).unwrap_or(&unknown), self.theme)
    }

    /// The whole name of a department.
    pub fn name(&self, id: &Id) -> String {
        let department = self.department(id);
        department.map_or_else(|| id.to_string(), |found| found.title().to_owned())
    }
}

fn reaches(journey: &Journey, ordered: &[(usize, Option<usize>)]) -> Vec<Reach> {
    let mut reaches: Vec<Reach> = Vec::new();
    for (position, (_, stage)) in ordered.iter().enumerate() {
        let Some(stage) = stage.and_then(|stage| journey.stages.get(stage)) else {
            continue;
        };
        match reaches.last_mut().filter(|last| last.id == stage.id) {
            Some(last) => last.past = position + 1,
            None => reaches.push(Reach {
                title: stage.title.clone(),
                first: position,
                past: position + 1,
                id: stage.id.clone(),
            }),
        }
    }
    reaches
}
