//! The legend below the lanes: what the signs of lanes and overlays mean, in words.

use super::frame::gap_below;
use crate::geom::{Point, Rect};
use crate::lanes::{Mark, Meaning, Plan, badge, badge_width, nobody};
use crate::layout::{Item, Target};
use crate::scene::{Group, TextLine};
use crate::text::width_of;
use crate::theme::Weight;
use crate::words::isolated;

const ROW: f32 = 24.0;
const ENTRY_GAP: f32 = 22.0;
const TEXT: f32 = 11.5;
/// The place of a sign, and from its left end to the text.
const SIGN: (f32, f32) = (26.0, 17.0);
const INDENT: f32 = 32.0;
/// The least room between a sign that is wider and its text.
const APART: f32 = 5.0;
/// The room above the first row, and below the last.
const ABOVE: f32 = 8.0;
const BELOW: f32 = 6.0;

/// An entry of the legend, where it stands.
pub(super) type Entry<'a> = (Rect, &'a Meaning);

/// The entries below the lanes, in rows as wide as the map.
pub(super) fn entries<'a>(plan: &Plan<'_>, meanings: &'a [Meaning]) -> Vec<Entry<'a>> {
    let lowest = plan.layout.lanes.last();
    let Some(top) = lowest.map(|(id, lane)| lane.max.y + gap_below(id) + ABOVE) else {
        return Vec::new();
    };
    let (left, right) = (plan.layout.left(), plan.layout.right());
    let mut at = Point::new(left, top);
    let place = |meaning: &'a Meaning| {
        let width = width(meaning);
        if at.x + width + ENTRY_GAP > right && at.x > left {
            at = Point::new(left, at.y + ROW);
        }
        let rect = Rect::new(at.x, at.y, width, ROW);
        at.x += width + ENTRY_GAP;
        (rect, meaning)
    };
    meanings.iter().map(place).collect()
}

/// The height of the legend.
pub(super) fn height(entries: &[Entry<'_>]) -> f32 {
    let ends = entries.first().zip(entries.last());
    ends.map_or(0.0, |((first, _), (last, _))| {
        ABOVE + last.max.y - first.min.y + BELOW
    })
}

fn width(meaning: &Meaning) -> f32 {
    indent(meaning) + width_of(&text_of(meaning), Weight::Medium, TEXT)
}

/// From the left end of a sign to its text.
fn indent(meaning: &Meaning) -> f32 {
    match &meaning.mark {
        Mark::Department(sign, _) => INDENT.max(badge_width(sign) + APART),
        Mark::Nobody | Mark::Drawn(_) => INDENT,
    }
}

fn text_of(meaning: &Meaning) -> String {
    meaning.count.map_or_else(
        || meaning.text.clone(),
        |count| format!("{}  {count}", isolated(&meaning.text)),
    )
}

/// Paints the legend.
pub(super) fn paint(plan: &Plan<'_>, entries: &[Entry<'_>]) -> Vec<Group> {
    let entry = |(rect, meaning): &Entry<'_>| entry(plan, meaning, *rect);
    entries.iter().map(entry).collect()
}

/// Where departments stand in the legend, as somebody points at them.
pub(super) fn departments(entries: &[Entry<'_>]) -> Vec<Item> {
    let department = |(rect, meaning): &Entry<'_>| match &meaning.mark {
        Mark::Department(_, id) => Some(Item {
            target: Target::Department(id.clone()),
            rect: *rect,
        }),
        Mark::Nobody | Mark::Drawn(_) => None,
    };
    entries.iter().filter_map(department).collect()
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
    let place = Point::new(at.x + indent(meaning), at.y + 12.7);
    group.add(TextLine::new(place, text_of(meaning), TEXT, ink).weight(Weight::Medium));
    group
}
