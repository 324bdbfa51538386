//! The map as a saved view shows it: first the whole, then part by part, so large that it is read.

use std::sync::Arc;

use super::deck::Deck;
use super::page::{Page, Sheet};
use super::scaled;
use crate::chart::{Chart, Look};
use crate::geom::{Point, Rect};
use crate::journey::{Id, Journey, View};
use crate::layout::Item;
use crate::scene::{Group, Scene, Shape};
use crate::theme::Theme;
use crate::words::Words;

/// Type of this size is just read in a part, in canvas points; the little that is smaller is enlarged.
const READ: f32 = 12.0;

/// What is higher than this share of a page is no card.
const LANE: f32 = 0.4;

/// Lanes reach so far beyond their edges, in canvas points.
const EDGE: f32 = 6.0;

/// Type that is nearly as large as it must be is enlarged, as there is a little room around it.
const NEARLY: f32 = 0.8;

/// So much of the height of a page is there for the lanes.
const LANES: f32 = 0.72;

/// So much of a part was not seen on the one before, as a share of it.
const FRESH: f32 = 0.85;

/// A shape that is so many times as high as the text on it is there for this text only.
const LABEL: f32 = 2.4;

/// The map of a saved view.
#[derive(Debug, Clone)]
pub(super) struct Map {
    scene: Scene,
    /// The lanes, without what stands above and below them.
    lanes: Rect,
    /// How many marks are not in the scene, as they would be too many.
    left_out: usize,
}

impl Map {
    /// The map of a saved view of a journey.
    pub(super) fn of(view: &View, journey: &Journey, look: (&'static Theme, Words)) -> Self {
        let chart = Chart::new(journey, &look_of(view, journey, look));
        let layout = chart.layout();
        let lanes = layout.lanes.iter().map(|(_, lane)| *lane);
        let lanes = lanes.reduce(|a, b| a.union(&b)).unwrap_or_default();
        let bounds = layout.bounds;
        Self {
            lanes: Rect::new(bounds.min.x, lanes.min.y, bounds.width(), lanes.height()),
            left_out: chart.left_out(),
            scene: chart.scene(),
        }
    }

    /// In how many steps it is shown on a page: the whole, and where that is too small its parts.
    pub(super) fn steps(&self, page: Page) -> usize {
        let room = (
            page.size.width - page.margin() * 2.0,
            page.size.height * LANES,
        );
        let fit = (room.0 / self.lanes.width().max(1.0)).min(room.1 / self.lanes.height().max(1.0));
        if fit > scale_of(page) * NEARLY {
            1
        } else {
            1 + self.parts(page).len()
        }
    }

    /// What stands at the left end of each part on a page, from left to right; a little of the one
    /// before is seen again.
    fn parts(&self, page: Page) -> Vec<f32> {
        let scale = scale_of(page);
        let (wide, free) = (page.size.width / scale, page.margin() / scale);
        let whole = self.lanes.width() + free * 2.0;
        let left = self.lanes.min.x - free;
        if whole <= wide {
            return vec![left - (wide - whole) / 2.0];
        }
        let more = ((whole - wide) / (wide * FRESH)).ceil().max(1.0);
        let step = (whole - wide) / more;
        (0..=more as usize)
            .map(|nth| left + step * nth as f32)
            .collect()
    }
}

/// How much larger than at a desk the parts of a map are.
fn scale_of(page: Page) -> f32 {
    page.smallest() / READ
}

/// How the journey is read in a saved view.
fn look_of(view: &View, journey: &Journey, (theme, words): (&'static Theme, Words)) -> Look {
    let mut look = Look::at_first(journey.kind, theme, words);
    if !view.overlays.is_empty() {
        look.shown = view.overlays.iter().cloned().collect();
    }
    look.lens.clone_from(&view.lens);
    look.filter.clone_from(&view.filter);
    look
}

/// Draws the whole map, or a part of it; nothing of it can be pointed at.
pub(super) fn paint(sheet: &mut Sheet, deck: &Deck, (id, step): (&Id, usize)) -> Vec<Item> {
    let Some((view, map)) = deck.map(id) else {
        return Vec::new();
    };
    let lens = view.lens.as_ref().map(|lens| {
        let name = [("department", deck.name(lens).into())];
        deck.words.label("slide-lens", &name)
    });
    let top = sheet.head(&lens.unwrap_or_default(), &view.title);
    let room = sheet.page.room(top + sheet.page.measure(20.0));
    let parts = map.parts(sheet.page);
    let part = step.checked_sub(1).and_then(|nth| parts.get(nth));
    let groups = match part {
        None => whole(sheet, map, room),
        Some(left) => part_of(sheet, map, *left, room),
    };
    sheet.scene.groups.extend(groups);
    Vec::new()
}

/// All lanes as large as there is room, with what can be read of their texts.
fn whole(sheet: &Sheet, map: &Map, room: Rect) -> Vec<Group> {
    let lanes = map.lanes.grown(1.0);
    let held = |group: &&Group| lanes.contains(group.bounds.center());
    let scene = Scene {
        bounds: lanes,
        ground: map.scene.ground,
        groups: map.scene.groups.iter().filter(held).cloned().collect(),
    };
    let mut groups = scaled::into(scene, room);
    for group in &mut groups {
        leave_out(group, sheet.page.smallest() * NEARLY);
        enlarge(group, sheet.page.smallest());
    }
    groups
}

/// A part of the map, and as much of what is beside it as the page shows.
fn part_of(sheet: &Sheet, map: &Map, left: f32, room: Rect) -> Vec<Group> {
    let scale = scale_of(sheet.page);
    let (wide, height) = (sheet.page.size.width / scale, room.height() / scale);
    let seen = Rect::new(left, map.lanes.min.y - EDGE, wide, height);
    // A card that would be cut at the foot is left out, a lane is cut: half a card tells nothing.
    let fits = |group: &&Group| {
        let (bounds, lanes) = (group.bounds, map.lanes.grown(EDGE));
        let is_cut = bounds.max.y > seen.max.y;
        let is_lane = bounds.height() > height * LANE || bounds.width() > wide;
        bounds.touches(&seen) && lanes.contains(bounds.center()) && (!is_cut || is_lane)
    };
    let groups = map.scene.groups.iter().filter(fits).cloned().collect();
    let mut groups = scaled::by(groups, scale, (Point::new(0.0, room.min.y), seen.min));
    let foot = sheet.page.foot_top();
    for group in &mut groups {
        enlarge(group, sheet.page.smallest());
        let is_above = |shape: &Shape| !matches!(shape, Shape::Text(text) if text.at.y > foot);
        group.shapes.retain(is_above);
    }
    groups.push(foot_cover(sheet));
    groups
}

/// Paper where the foot of the slide is.
fn foot_cover(sheet: &Sheet) -> Group {
    let page = sheet.page.rect();
    let rect = Rect {
        min: Point::new(page.min.x, sheet.page.foot_top()),
        max: page.max,
    };
    let mut group = sheet.group("");
    group.add(Shape::filled(rect, 0.0, sheet.theme.paper));
    group
}

/// Leaves out the texts that the last row could not read, with the shapes that only carry them.
fn leave_out(group: &mut Group, smallest: f32) {
    let is_small = |shape: &Shape| match shape {
        Shape::Text(text) => (text.size < smallest).then_some((text.at, text.size)),
        _ => None,
    };
    let small: Vec<(Point, f32)> = group.shapes.iter().filter_map(is_small).collect();
    let carries = |rect: &Rect, (at, size): &(Point, f32)| {
        rect.height() < size * LABEL && rect.grown(*size).contains(*at)
    };
    group.shapes.retain(|shape| match shape {
        Shape::Text(text) => text.size >= smallest,
        Shape::Rect { rect, .. } => !small.iter().any(|text| carries(rect, text)),
        _ => true,
    });
}

/// Makes texts that are a little too small as large as they must be.
fn enlarge(group: &mut Group, smallest: f32) {
    for shape in &mut group.shapes {
        if let Shape::Text(text) = shape {
            text.size = text.size.max(smallest);
        }
    }
}

/// The maps of the saved views among shots, each made when it is first shown.
#[derive(Debug, Clone, Default)]
pub(super) struct Maps(Vec<(Id, std::sync::OnceLock<Arc<Map>>)>);

impl Maps {
    /// Room for the maps of these views.
    pub(super) fn of<'a>(views: impl Iterator<Item = &'a Id>) -> Self {
        Self(
            views
                .map(|id| (id.clone(), std::sync::OnceLock::new()))
                .collect(),
        )
    }

    /// How many marks the maps leave out that were shown so far.
    pub(super) fn left_out(&self) -> usize {
        let made = self.0.iter().filter_map(|(_, map)| map.get());
        made.map(|map| map.left_out).sum()
    }

    /// The map of a view, made with `make` where it is not made yet.
    pub(super) fn get(&self, id: &Id, make: impl FnOnce() -> Map) -> Option<&Map> {
        let (_, map) = self.0.iter().find(|(known, _)| known == id)?;
        Some(map.get_or_init(|| Arc::new(make())))
    }
}
