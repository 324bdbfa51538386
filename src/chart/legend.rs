//! The legend below the lanes: what the signs of lanes and overlays mean, in words.

use super::frame::gap_below;
use crate::geom::{Point, Rect};
use crate::lanes::{Mark, Meaning, Plan, badge, nobody};
use crate::layout::{Item, Target};
use crate::scene::{Group, TextLine};
use crate::text::width_of;
use crate::theme::Weight;

const ROW: f32 = 24.0;
const ENTRY_GAP: f32 = 22.0;
const TEXT: f32 = 11.5;
/// The place of a sign, and from its left end to the text.
const SIGN: (f32, f32) = (26.0, 17.0);
const INDENT: f32 = 32.0;

/// The height of the legend.
pub(super) fn height(plan: &Plan<'_>, meanings: &[Meaning]) -> f32 {
    let places = places(plan, meanings);
    places.last().map_or(0.0, |place| place.y + ROW + 6.0)
}

/// Where each entry stands, below the lanes, in rows as wide as the map.
fn places(plan: &Plan<'_>, meanings: &[Meaning]) -> Vec<Point> {
    let (left, right) = (plan.layout.left(), plan.layout.right());
    let mut at = Point::new(left, 8.0);
    let place = |meaning: &Meaning| {
        let width = width(meaning) + ENTRY_GAP;
        if at.x + width > right && at.x > left {
            at = Point::new(left, at.y + ROW);
        }
        let place = at;
        at.x += width;
        place
    };
    meanings.iter().map(place).collect()
}

fn width(meaning: &Meaning) -> f32 {
    INDENT + width_of(&text_of(meaning), Weight::Medium, TEXT)
}

fn text_of(meaning: &Meaning) -> String {
    meaning.count.map_or_else(
        || meaning.text.clone(),
        |count| format!("{}  {count}", meaning.text),
    )
}

/// Paints the legend below the lanes.
pub(super) fn paint(plan: &Plan<'_>, meanings: &[Meaning]) -> Vec<Group> {
    let entry = |(place, meaning): (Rect, _)| entry(plan, meaning, place);
    entries(plan, meanings).map(entry).collect()
}

/// Where departments stand in the legend, as somebody points at them.
pub(super) fn departments(plan: &Plan<'_>, meanings: &[Meaning]) -> Vec<Item> {
    let department = |(rect, meaning): (Rect, &Meaning)| match &meaning.mark {
        Mark::Department(_, id) => Some(Item {
            target: Target::Department(id.clone()),
            rect,
        }),
        Mark::Nobody | Mark::Drawn(_) => None,
    };
    entries(plan, meanings).filter_map(department).collect()
}

/// The entries, each where it stands.
fn entries<'a>(
    plan: &Plan<'_>,
    meanings: &'a [Meaning],
) -> impl Iterator<Item = (Rect, &'a Meaning)> {
    let lowest = plan.layout.lanes.last();
    let top = lowest.map(|(id, lane)| lane.max.y + gap_below(id));
    let places = top.map(|top| (top, places(plan, meanings)));
    let places = places.into_iter().flat_map(|(top, places)| {
        let below = move |place: Point| Point::new(place.x, top + place.y);
        places.into_iter().map(below)
    });
    let rect =
        |(at, meaning): (Point, &'a Meaning)| (Rect::new(at.x, at.y, width(meaning), ROW), meaning);
    places.zip(meanings).map(rect)
}

fn entry(plan: &Plan<'_>, meaning: &Meaning, rect: Rect) -> Group {
    let theme = plan.theme;
    let mut group = Group::new(rect);
    let at = rect.min;
    let (sign, ink) = match &meaning.mark {
        Mark::Department(sign, _) => (badge(at, sign, theme, true).0, theme.ink),
        Mark::Nobody => (nobody(at, theme), theme.alarm),
        Mark::Drawn(draw) => (
            draw(Rect::new(at.x, at.y, SIGN.0, SIGN.1), theme),
            theme.ink,
        ),
    };
    group.shapes.extend(sign);
    let place = Point::new(at.x + INDENT, at.y + 12.7);
    group.add(TextLine::new(place, text_of(meaning), TEXT, ink).weight(Weight::Medium));
    group
}
