//! The map as a saved view shows it: first the whole, then part by part, so large that it is read.

use std::sync::Arc;

use super::deck::Deck;
use super::page::Sheet;
use super::scaled;
use crate::chart::{Chart, Look};
use crate::geom::{Point, Rect};
use crate::journey::{Id, Journey, View};
use crate::lanes::ids;
use crate::layout::Item;
use crate::scene::{Group, Scene, Shape};
use crate::theme::Theme;
use crate::words::Words;

/// So many touchpoints are a part: with type that is read they fit on every projector.
const PART: usize = 4;

/// The smallest type of the map that is read in a part, in canvas points; what is smaller is left out.
const READ: f32 = 12.0;

/// The map of a saved view.
#[derive(Debug, Clone)]
pub(super) struct Map {
    scene: Scene,
    /// The left and right ends of its parts.
    parts: Vec<(f32, f32)>,
    /// Where the lanes begin, below the title.
    top: f32,
}

impl Map {
    /// The map of a saved view of a journey.
    pub(super) fn of(view: &View, journey: &Journey, look: (&'static Theme, Words)) -> Self {
        let chart = Chart::new(journey, &look_of(view, journey, look));
        let layout = chart.layout();
        let ends = |columns: &[crate::layout::Column]| {
            let (first, last) = (columns.first()?, columns.last()?);
            Some((first.left, last.left + last.width))
        };
        let lanes = [ids::STAGES, ids::TOUCHPOINTS, ids::EMOTION];
        let tops = lanes.iter().filter_map(|lane| layout.lane(lane));
        Self {
            parts: layout.columns.chunks(PART).filter_map(ends).collect(),
            top: tops.map(|lane| lane.min.y).fold(f32::INFINITY, f32::min),
            scene: chart.scene(),
        }
    }

    /// In how many steps it is shown: the whole, then its parts.
    pub(super) fn steps(&self) -> usize {
        1 + self.parts.len()
    }
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
        deck.words.fill("slide-lens", &name)
    });
    let top = sheet.head(&lens.unwrap_or_default(), &view.title);
    let room = sheet.page.room(top + sheet.page.measure(20.0));
    let groups = match step.checked_sub(1).and_then(|nth| map.parts.get(nth)) {
        None => whole(sheet, map, room),
        Some(part) => part_of(sheet, map, *part, room),
    };
    sheet.scene.groups.extend(groups);
    Vec::new()
}

/// The whole map as large as there is room.
fn whole(sheet: &Sheet, map: &Map, room: Rect) -> Vec<Group> {
    let groups = scaled::into(map.scene.clone(), room);
    legible(groups, sheet.page.smallest())
}

/// A part of the map, and as much of what is beside it as the page shows.
fn part_of(sheet: &Sheet, map: &Map, (left, right): (f32, f32), room: Rect) -> Vec<Group> {
    let scale = sheet.page.smallest() / READ;
    let height = room.height() / scale;
    let seen = Rect::new(left, map.top, right - left, height);
    let wide = sheet.page.size.width / scale;
    let reach = Rect::new(seen.center().x - wide / 2.0, map.top, wide, height);
    // What would be cut at the foot is left out: half a card tells nothing.
    let fits = |group: &&Group| {
        group.bounds.touches(&reach)
            && group.bounds.min.y >= reach.min.y - 1.0
            && group.bounds.max.y <= reach.max.y + 1.0
    };
    let groups = map.scene.groups.iter().filter(fits).cloned().collect();
    let to = Point::new(sheet.page.size.width / 2.0, room.min.y);
    let from = Point::new(seen.center().x, seen.min.y);
    let groups = scaled::by(groups, scale, (to, from));
    legible(groups, sheet.page.smallest())
}

/// The groups without the texts that the last row could not read.
fn legible(groups: Vec<Group>, smallest: f32) -> Vec<Group> {
    let is_read = |shape: &Shape| match shape {
        Shape::Text(text) => text.size >= smallest - 0.01,
        _ => true,
    };
    let mut groups = groups;
    for group in &mut groups {
        group.shapes.retain(is_read);
    }
    groups
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

    /// The map of a view, made with `make` where it is not made yet.
    pub(super) fn get(&self, id: &Id, make: impl FnOnce() -> Map) -> Option<&Map> {
        let (_, map) = self.0.iter().find(|(known, _)| known == id)?;
        Some(map.get_or_init(|| Arc::new(make())))
    }
}
