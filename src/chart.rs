//! Journey → Layout → Scene; the one place that calls lanes and overlays.

mod against;
mod describe;
mod emphasis;
mod far;
mod frame;
mod items;
mod legend;
mod walk;

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use crate::geom::{Point, Rect, Size};
use crate::insight::{Insight, LiveInsight};
use crate::journey::{Filter, Id, Journey, Kind};
use crate::lanes::{Emphasis, LANES, Lane, Meaning, Plan, ids, part_names};
use crate::layout::{Axis, Layout, Way};
use crate::overlays::{OVERLAYS, Overlay};
use crate::scene::{Group, Scene};
use crate::theme::{Sizes, Theme};
use crate::words::Words;
use items::Items;

pub use against::Against;

pub use crate::layout::{Item, Target};

/// How a journey is shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Look {
    /// Its colours.
    pub theme: &'static Theme,
    /// The language of the map's own words.
    pub words: Words,
    /// The lanes and overlays that are on, by their ids.
    pub shown: BTreeSet<String>,
    /// The department through whose eyes it is read.
    pub lens: Option<Id>,
    /// What of it is looked at.
    pub filter: Filter,
}

impl Look {
    /// As a journey of this kind is shown at first.
    pub fn at_first(kind: Kind, theme: &'static Theme, words: Words) -> Self {
        let lanes = LANES
            .iter()
            .filter(|lane| lane.is_on_at_first(kind))
            .map(|lane| lane.id());
        let overlays = OVERLAYS
            .iter()
            .filter(|overlay| overlay.is_on_at_first(kind))
            .map(|overlay| overlay.id());
        Self {
            theme,
            words,
            shown: lanes.chain(overlays).map(str::to_owned).collect(),
            lens: None,
            filter: Filter::default(),
        }
    }

    fn axis(&self) -> Axis {
        if self.shown.contains(ids::TRUE_TIME) {
            Axis::TrueTime
        } else {
            Axis::Steps
        }
    }
}

/// A journey that stands on the canvas: what is where, what is seen, what can be pointed at.
pub struct Chart {
    journey: Arc<Journey>,
    insight: LiveInsight,
    layout: Layout,
    look: Look,
    around: Around,
    items: Items,
    emphasis: Emphasis,
}

/// What stands around the lanes, painted once for all frames.
#[derive(Default)]
struct Around {
    head: Vec<Group>,
    names: Vec<Group>,
    foot: Vec<Group>,
    /// The departments: at the left of their rows, and in the foot.
    signs: Vec<Item>,
}

/// The map of a journey that is all but empty has room for what comes.
const LEAST: Size = Size {
    width: 720.0,
    height: 460.0,
};

/// From this many columns on in one view, each is only a few points wide: plain marks are enough.
const FAR: usize = 600;

/// From this many marks of departments on in one view, each is only a few points large.
const FAR_MARKS: usize = 20_000;

impl Chart {
    /// The chart of `journey` as `look` says.
    pub fn new(journey: &Journey, look: &Look) -> Self {
        let journey = Arc::new(journey.clone());
        let insight = LiveInsight::new(&journey);
        let mut chart = Self {
            layout: Layout::new(&journey, Sizes::default(), look.axis()),
            journey,
            insight,
            look: look.clone(),
            around: Around::default(),
            items: Items::default(),
            emphasis: Emphasis::default(),
        };
        chart.emphasise();
        chart.stack();
        chart
    }

    /// Brings it up to another version of the journey and another look; what did not change is not
    /// made again.
    pub fn follow(&mut self, journey: &Arc<Journey>, look: &Look) {
        self.journey = Arc::clone(journey);
        self.insight.follow(journey);
        self.layout = std::mem::take(&mut self.layout).follow(journey, look.axis());
        self.look.clone_from(look);
        self.emphasise();
        self.stack();
    }

    /// Everything that is painted or can be pointed at lies within.
    pub fn bounds(&self) -> Rect {
        self.layout.bounds
    }

    /// Where everything stands.
    pub fn layout(&self) -> &Layout {
        &self.layout
    }

    /// The numbers of the journey.
    pub fn insight(&self) -> &Insight {
        self.insight.insight()
    }

    /// How it is shown.
    pub fn look(&self) -> &Look {
        &self.look
    }

    /// How many marks the whole map leaves out, as they would be too many.
    pub fn left_out(&self) -> usize {
        let (plan, columns) = (self.plan(), 0..self.layout.columns.len());
        let lanes = self.shown_lanes();
        lanes
            .map(|lane| lane.left_out(&plan, columns.clone()))
            .sum()
    }

    fn marks(&self, columns: &Range<usize>) -> usize {
        let plan = self.plan();
        let lanes = self.shown_lanes();
        lanes.map(|lane| lane.marks(&plan, columns.clone())).sum()
    }

    /// The whole map.
    pub fn scene(&self) -> Scene {
        self.paint(0..self.layout.columns.len(), self.layout.bounds)
    }

    /// What is seen of the map in `seen`; from far away without text.
    pub fn scene_of(&self, seen: Rect) -> Scene {
        let columns = self.layout.columns_in(seen);
        let past = (columns.end + 1).min(self.layout.columns.len());
        let columns = columns.start.saturating_sub(1)..past;
        if columns.len() > FAR || self.marks(&columns) > FAR_MARKS {
            far::paint(&self.plan(), columns)
        } else {
            self.paint(columns, seen)
        }
    }

    /// What can be pointed at in `seen`, in the order of the journey.
    pub fn items(&self, seen: Rect) -> impl Iterator<Item = &Item> {
        let columns = self.layout.columns_in(seen);
        self.items_of(columns)
            .filter(move |item| item.rect.touches(&seen))
    }

    /// Something that can be pointed at; `None` where it is not on the map.
    pub fn item(&self, target: &Target) -> Option<&Item> {
        let columns = self.columns_of(target)?;
        self.items_of(columns).find(|item| item.target == *target)
    }

    /// What is at a place, the uppermost.
    pub fn hit(&self, at: Point) -> Option<Target> {
        let near = Rect::around(at, crate::lanes::FACE);
        let hit: Vec<_> = self
            .items(near)
            .filter(|item| item.rect.contains(at))
            .collect();
        // What is small lies on what is large.
        let area = |item: &&&Item| item.rect.width() * item.rect.height();
        hit.iter()
            .rev()
            .min_by(|a, b| area(a).total_cmp(&area(b)))
            .copied()
            .or_else(|| self.signs().iter().find(|sign| sign.rect.contains(at)))
            .map(|item| item.target.clone())
    }

    /// Where departments stand around the map: at the left of their rows, and in the legend.
    pub fn signs(&self) -> &[Item] {
        &self.around.signs
    }

    /// What a way by keyboard leads to from `from`; without it the first.
    pub fn neighbour(&self, from: Option<&Target>, way: Way) -> Option<Target> {
        let items: Vec<_> = self.items(self.layout.bounds).collect();
        walk::neighbour(&items, from, way)
    }

    /// What a target is, in a sentence for those who cannot see it.
    pub fn describe(&self, target: &Target) -> String {
        describe::describe(&self.plan(), target)
    }

    /// The name of an optional lane or overlay with its id, in the order of the list.
    pub fn switches(&self) -> impl Iterator<Item = Switch> {
        switches(&self.look)
    }

    fn plan(&self) -> Plan<'_> {
        let look = (self.look.theme, self.look.words, &self.look.shown);
        let told = (self.insight.insight(), &self.emphasis);
        Plan::new(&self.journey, told, &self.layout, look)
    }

    fn shown_lanes(&self) -> impl Iterator<Item = &'static dyn Lane> + use<'_> {
        let is_shown =
            |lane: &&'static dyn Lane| !lane.is_optional() || self.look.shown.contains(lane.id());
        LANES.iter().copied().filter(is_shown)
    }

    fn shown_overlays(&self) -> impl Iterator<Item = &'static dyn Overlay> + use<'_> {
        OVERLAYS
            .iter()
            .copied()
            .filter(|overlay| self.look.shown.contains(overlay.id()))
    }

    /// Stacks the lanes below the head of the map.
    fn stack(&mut self) {
        let (left, right) = (self.layout.left(), self.layout.right());
        let headlines = self.headlines();
        let mut top = frame::head_height(&self.plan(), &headlines);
        let heights: Vec<(&'static str, f32)> = self
            .shown_lanes()
            .map(|lane| (lane.id(), lane.height(&self.plan())))
            .collect();
        for (id, height) in heights.into_iter().filter(|(_, height)| *height > 0.0) {
            self.layout
                .lanes
                .push((id, Rect::new(left, top, right - left, height)));
            top += height + frame::gap_below(id);
        }
        let meanings = self.meanings();
        let entries = legend::entries(&self.plan(), &meanings);
        let foot = legend::height(&entries);
        let margin = self.layout.sizes.margin;
        let (width, height) = (right + margin, top + foot + margin);
        self.layout.bounds = Rect::new(0.0, 0.0, width.max(LEAST.width), height.max(LEAST.height));
        self.items = Items::of_columns(self.layout.columns.len());
        let plan = self.plan();
        self.around = Around {
            head: frame::head(&plan, &headlines),
            names: frame::lane_names(&plan),
            foot: legend::paint(&plan, &entries),
            signs: [part_names(&plan), legend::departments(&entries)].concat(),
        };
    }

    /// What the legend explains; where nothing is drawn yet its room is free for the first touchpoints.
    fn meanings(&self) -> Vec<Meaning> {
        if self.journey.touchpoints.is_empty() {
            return Vec::new();
        }
        let plan = self.plan();
        let overlays = self
            .shown_overlays()
            .flat_map(|overlay| overlay.legend(&plan));
        let lanes = self.shown_lanes().flat_map(|lane| lane.legend(&plan));
        let lens = emphasis::legend(&plan);
        lens.into_iter().chain(overlays).chain(lanes).collect()
    }

    fn headlines(&self) -> Vec<String> {
        let plan = self.plan();
        let overlays = self.shown_overlays();
        let overlays = overlays.filter_map(|overlay| overlay.headline(&plan));
        emphasis::headline(&plan)
            .into_iter()
            .chain(overlays)
            .collect()
    }

    fn paint(&self, columns: Range<usize>, seen: Rect) -> Scene {
        let plan = self.plan();
        let mut scene = Scene {
            bounds: self.layout.bounds,
            ground: self.look.theme.paper,
            groups: Vec::new(),
        };
        let add = |scene: &mut Scene, groups: &[Group]| {
            let groups = groups.iter().filter(|group| group.bounds.touches(&seen));
            groups.for_each(|group| scene.add(group.clone()));
        };
        add(&mut scene, &self.around.head);
        for lane in self.shown_lanes() {
            lane.paint(&plan, columns.clone(), &mut scene);
        }
        add(&mut scene, &self.around.names);
        for overlay in self.shown_overlays() {
            overlay.paint(&plan, columns.clone(), &mut scene);
        }
        emphasis::paint(&plan, &mut scene);
        scene.groups.retain(|group| group.bounds.touches(&seen));
        add(&mut scene, &self.around.foot);
        scene
    }

    /// The y of the best and the worst emotion, and the lane that they lie in; `None` where there is no lane.
    pub fn emotion_scale(&self) -> Option<(f32, f32, Rect)> {
        let lane = self.layout.lane(ids::EMOTION)?;
        Some((
            crate::lanes::y_of(lane, 2.0),
            crate::lanes::y_of(lane, -2.0),
            lane,
        ))
    }

    /// The touchpoints with the columns that belong to them, from left to right.
    pub fn columns(&self) -> impl Iterator<Item = (Target, Rect)> {
        let bounds = self.layout.bounds;
        self.layout.columns.iter().filter_map(move |column| {
            let touchpoint = self.journey.touchpoints.get(column.touchpoint)?;
            let rect = Rect::new(column.left, bounds.min.y, column.width, bounds.height());
            Some((Target::Touchpoint(touchpoint.id.clone()), rect))
        })
    }

    /// The stages with the stretch of the map that belongs to them, from left to right.
    pub fn stages(&self) -> impl Iterator<Item = (Target, Rect)> {
        let bounds = self.layout.bounds;
        self.layout.stages.iter().filter_map(move |stage| {
            let record = self.journey.stages.get(stage.stage)?;
            let rect = Rect::new(
                stage.left,
                bounds.min.y,
                stage.right - stage.left,
                bounds.height(),
            );
            Some((Target::Stage(record.id.clone()), rect))
        })
    }
}

/// A lane or overlay that people can switch on and off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Switch {
    /// Its id.
    pub id: &'static str,
    /// The key of its name; that of its hint is this with `-hint`.
    pub key: String,
    /// Whether it is on.
    pub is_on: bool,
}

/// Everything that can be switched on and off: overlays first, then lanes.
pub fn switches(look: &Look) -> impl Iterator<Item = Switch> {
    let overlays = OVERLAYS.iter().map(|overlay| ("overlay", overlay.id()));
    let lanes = LANES
        .iter()
        .filter(|lane| lane.is_optional())
        .map(|lane| ("lane", lane.id()));
    let switch = |(set, id): (&str, &'static str)| Switch {
        id,
        key: format!("{set}-{id}"),
        is_on: look.shown.contains(id),
    };
    overlays.chain(lanes).map(switch)
}
