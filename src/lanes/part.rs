//! Who takes part: a row for each department, filled where it leads, dashed where it helps.

use std::ops::Range;

use super::{Lane, MOST_MARKS, Plan, Sign, ids};
use crate::geom::{Point, Rect};
use crate::journey::Id;
use crate::layout::{Column, Item, Target};
use crate::scene::{Group, Path, Scene, Shape, Stroke, TextLine, strip};
use crate::text::width_of;
use crate::theme::Weight;

/// The departments taking part.
pub(super) struct TakingPart;

const ROW: f32 = 27.0;
const BAR: f32 = 21.0;
/// Room for the name of the lane, above its first row.
const HEAD: f32 = 22.0;

impl Lane for TakingPart {
    fn id(&self) -> &'static str {
        ids::PART
    }

    fn height(&self, plan: &Plan<'_>) -> f32 {
        plan.rows_height(HEAD, ROW)
    }

    fn marks(&self, plan: &Plan<'_>, seen: Range<usize>) -> usize {
        marks(plan, seen)
    }

    fn left_out(&self, plan: &Plan<'_>, seen: Range<usize>) -> usize {
        let marks = marks(plan, seen);
        if marks > MOST_MARKS { marks } else { 0 }
    }

    fn paint(&self, plan: &Plan<'_>, seen: Range<usize>, scene: &mut Scene) {
        let Some(lane) = plan.layout.lane(ids::PART) else {
            return;
        };
        let rows = rows(plan, seen);
        for (row, department) in plan.journey.departments.iter().enumerate() {
            let sign = plan.sign(&department.id);
            let top = lane.min.y + HEAD + ROW * row as f32;
            let tone = plan.emphasis.department(&department.id);
            scene.add(name(plan, &sign, top).toned(tone, plan.theme.paper));
            scene.add(rule(plan, lane, top));
            let part = plan.insight.inclusion.departments.get(row);
            if part.is_some_and(|part| part.leads + part.helps == 0) {
                scene.add(absent(plan, top));
            }
            for (column, leads) in rows.get(row).into_iter().flatten() {
                let bar = bar(plan, &sign, column, top, *leads);
                let tone = tone.max(plan.tone(column));
                scene.add(bar.toned(tone, plan.theme.paper));
            }
        }
    }
}

/// The bars of each department: the column, and whether it leads there.
fn rows<'a>(plan: &Plan<'a>, seen: Range<usize>) -> Vec<Vec<(&'a Column, bool)>> {
    let has_helps = marks(plan, seen.clone()) <= MOST_MARKS;
    let mut rows = vec![Vec::new(); plan.journey.departments.len()];
    for (_, column, touchpoint) in plan.columns(seen) {
        let lead = touchpoint.lead.iter().map(|id| (id, true));
        let helps = touchpoint.helps.iter().filter(|_| has_helps);
        for (id, leads) in lead.chain(helps.map(|id| (id, false))) {
            let place = plan.place_of(id);
            let Some(row) = place.and_then(|place| rows.get_mut(place)) else {
                continue;
            };
            // Who leads does not help as well, and nobody does so twice.
            let is_there = |(last, _): &(&Column, bool)| std::ptr::eq(*last, column);
            if !row.last().is_some_and(is_there) {
                row.push((column, leads));
            }
        }
    }
    rows
}

fn marks(plan: &Plan<'_>, seen: Range<usize>) -> usize {
    let columns = plan.columns(seen);
    columns.map(|(.., touchpoint)| touchpoint.helps.len()).sum()
}

/// The middle of the row of a department; `None` where the lane or the department is not there.
pub fn part_row(plan: &Plan<'_>, department: &Id) -> Option<f32> {
    let lane = plan.layout.lane(ids::PART)?;
    let row = plan.place_of(department)?;
    Some(lane.min.y + HEAD + ROW * (row as f32 + 0.5))
}

/// Where the names of departments stand at the left, as somebody points at them.
pub fn part_names(plan: &Plan<'_>) -> Vec<Item> {
    let Some(lane) = plan.layout.lane(ids::PART) else {
        return Vec::new();
    };
    let departments = plan.journey.departments.iter().enumerate();
    let names = departments.map(|(row, department)| Item {
        target: Target::Department(department.id.clone()),
        rect: name_place(plan, lane.min.y + HEAD + ROW * row as f32),
    });
    names.collect()
}

fn name_place(plan: &Plan<'_>, top: f32) -> Rect {
    let (left, right) = (plan.layout.sizes.margin, plan.layout.left());
    Rect::new(left, top, right - left, ROW)
}

/// The short name at the left; a group of its own, so that it can stay when the map is moved.
fn name(plan: &Plan<'_>, sign: &Sign, top: f32) -> Group {
    let place = name_place(plan, top);
    let mut group = Group::new(place);
    let at = Point::new(place.min.x, top + 18.0);
    let text = TextLine::new(at, sign.badge.as_str(), 11.5, sign.ink);
    group.add(text.weight(Weight::SemiBold));
    group
}

/// The sign of a row that is empty: its department neither leads nor helps.
fn absent(plan: &Plan<'_>, top: f32) -> Group {
    let (left, right) = (plan.layout.left(), plan.layout.right());
    let mut group = Group::new(Rect::new(left, top, right - left, ROW));
    let text = plan.words.text("part-absent");
    let at = Point::new(left + 8.0, top + 17.5);
    let line = TextLine::new(at, text.as_ref(), 10.5, plan.theme.muted);
    let from = at.x + width_of(&text, Weight::Regular, 10.5) + 10.0;
    group.add(line);
    let y = top + ROW / 2.0;
    let across = Path::line([Point::new(from, y), Point::new(right, y)]);
    group.add(Shape::stroked(
        across,
        Stroke::dashed(1.0, plan.theme.faint, 2.0, 6.0),
    ));
    group
}

/// The line under the row.
fn rule(plan: &Plan<'_>, lane: Rect, top: f32) -> Group {
    let (left, right) = (plan.layout.sizes.margin, plan.layout.right());
    let mut group = Group::new(Rect::new(left, top, right - left, ROW));
    let y = top + ROW;
    if y < lane.max.y - 1.0 {
        let across = Path::line([Point::new(left, y), Point::new(right, y)]);
        group.add(Shape::stroked(across, Stroke::solid(1.0, plan.theme.line)));
    }
    group
}

fn bar(plan: &Plan<'_>, sign: &Sign, column: &Column, top: f32, leads: bool) -> Group {
    let rect = column.card(top + (ROW - BAR) / 2.0, BAR, &plan.layout.sizes);
    let mut group = Group::new(rect.grown(1.0));
    let edge = if leads {
        Stroke::solid(1.3, sign.ink)
    } else {
        Stroke::dashed(1.3, sign.ink, 3.0, 2.0)
    };
    let fill = if leads {
        sign.color.faded(plan.theme.tint)
    } else {
        plan.theme.card
    };
    let radius = 5.0;
    group.add(Shape::Rect {
        rect,
        radius,
        fill,
        stroke: None,
    });
    if leads {
        let part = Rect::new(rect.min.x, rect.min.y, 11.0, rect.height());
        group.shapes.extend(strip(
            part,
            radius,
            sign.marks,
            sign.color,
            plan.theme.on_dark,
        ));
    }
    group.add(Shape::outlined(rect, radius, edge));
    let word = plan
        .words
        .text(if leads { "part-leads" } else { "part-helps" });
    let at = Point::new(
        rect.center().x + if leads { 4.0 } else { 0.0 },
        rect.center().y + 3.8,
    );
    group.add(
        TextLine::new(at, word.as_ref(), 10.5, sign.ink)
            .weight(Weight::Medium)
            .centered(),
    );
    group
}
