//! Heat: how much it hurts at each touchpoint, a quiet grid with a row for each department.

use std::collections::BTreeSet;
use std::ops::Range;

use super::{Lane, MOST_MARKS, Meaning, Plan, Sign, ids};
use crate::geom::{Point, Rect};
use crate::journey::Kind;
use crate::layout::Column;
use crate::scene::{Group, Path, Scene, Shape, Stroke, TextLine};
use crate::theme::{Theme, Weight};

/// The grid of pain.
pub(super) struct Heat;

const ROW: f32 = 22.0;
const CELL: f32 = 18.0;
/// Room for the name of the lane, above its first row.
const HEAD: f32 = 22.0;
/// A cell of this much severity or more is as strong as can be.
const MOST: f32 = 10.0;

impl Lane for Heat {
    fn id(&self) -> &'static str {
        ids::HEAT
    }

    fn is_on_at_first(&self, _kind: Kind) -> bool {
        false
    }

    fn height(&self, plan: &Plan<'_>) -> f32 {
        plan.rows_height(HEAD, ROW)
    }

    fn marks(&self, plan: &Plan<'_>, seen: Range<usize>) -> usize {
        plan.journey.departments.len() * seen.len()
    }

    fn left_out(&self, plan: &Plan<'_>, seen: Range<usize>) -> usize {
        if self.marks(plan, seen.clone()) <= MOST_MARKS {
            return 0;
        }
        let rows = severities(plan, seen.clone());
        let felt = rows.iter().flatten().filter(|(_, severity)| *severity > 0);
        self.marks(plan, seen) - felt.count()
    }

    fn paint(&self, plan: &Plan<'_>, seen: Range<usize>, scene: &mut Scene) {
        let Some(lane) = plan.layout.lane(ids::HEAT) else {
            return;
        };
        let has_empty = self.marks(plan, seen.clone()) <= MOST_MARKS;
        let rows = severities(plan, seen);
        for (row, department) in plan.journey.departments.iter().enumerate() {
            let top = lane.min.y + HEAD + ROW * row as f32;
            let tone = plan.emphasis.department(&department.id);
            let name = name(plan, &plan.sign(&department.id), top);
            scene.add(name.toned(tone, plan.theme.paper));
            let cells = rows.get(row).into_iter().flatten();
            for (column, severity) in cells.filter(|(_, severity)| has_empty || *severity > 0) {
                let cell = cell(plan, column, top, *severity);
                let tone = tone.max(plan.tone(column));
                scene.add(cell.toned(tone, plan.theme.paper));
            }
        }
    }

    fn legend(&self, plan: &Plan<'_>) -> Vec<Meaning> {
        let shown = plan.layout.lane(ids::HEAT).map(|_| ());
        let text = plan.words.text("legend-heat");
        shown
            .map(|()| Meaning::drawn(sample, text))
            .into_iter()
            .collect()
    }
}

/// For each department the columns, with the severities of the open pain points there that it owns,
/// causes or can fix.
fn severities<'a>(plan: &Plan<'a>, seen: Range<usize>) -> Vec<Vec<(&'a Column, i64)>> {
    let departments = plan.journey.departments.len();
    let mut rows = vec![Vec::with_capacity(seen.len()); departments];
    for (_, column, _) in plan.columns(seen) {
        for row in &mut rows {
            row.push((column, 0));
        }
        let cards = column.pains.iter();
        let pains = cards.filter_map(|card| plan.journey.pain_points.get(card.pain));
        for pain in pains.filter(|pain| pain.is_open()) {
            let named = pain.caused_by.iter().chain(&pain.fixed_by);
            let parts = pain.owner.iter().chain(named);
            let parts: BTreeSet<usize> = parts.filter_map(|id| plan.place_of(id)).collect();
            for part in parts {
                let cell = rows.get_mut(part).and_then(|row| row.last_mut());
                if let Some((_, severity)) = cell {
                    *severity += pain.severity.clamp(0, 5);
                }
            }
        }
    }
    rows
}

fn name(plan: &Plan<'_>, sign: &Sign, top: f32) -> Group {
    let left = plan.layout.sizes.margin;
    let mut group = Group::new(Rect::new(left, top, plan.layout.left() - left, ROW));
    let at = Point::new(left, top + 14.5);
    let text = TextLine::new(at, sign.badge.as_str(), 11.5, sign.ink);
    group.add(text.weight(Weight::SemiBold));
    group
}

fn cell(plan: &Plan<'_>, column: &Column, top: f32, severity: i64) -> Group {
    let theme = plan.theme;
    let rect = column.card(top + (ROW - CELL) / 2.0, CELL, &plan.layout.sizes);
    let mut group = Group::new(rect.grown(1.0));
    if severity == 0 {
        let (from, to) = (rect.center().x - 3.0, rect.center().x + 3.0);
        let y = rect.center().y;
        let nothing = Path::line([Point::new(from, y), Point::new(to, y)]);
        group.add(Shape::stroked(nothing, Stroke::solid(1.0, theme.line)));
        return group;
    }
    let share = (severity as f32 / MOST).min(1.0);
    let fill = theme.card.mixed(theme.alarm, 0.08 + share * 0.6);
    let ink = if fill.contrast(theme.ink) >= fill.contrast(theme.on_dark) {
        theme.ink
    } else {
        theme.on_dark
    };
    group.add(Shape::filled(rect, 4.0, fill));
    let at = Point::new(rect.center().x, rect.center().y + 3.8);
    let text = TextLine::new(at, severity.to_string(), 10.5, ink);
    group.add(text.weight(Weight::SemiBold).centered());
    group
}

/// Three cells, each stronger than the one before it.
fn sample(rect: Rect, theme: &Theme) -> Vec<Shape> {
    let width = rect.width() / 3.0;
    let cell = |nth: u8| {
        let part = Rect::new(
            rect.min.x + width * f32::from(nth),
            rect.min.y,
            width - 1.5,
            rect.height(),
        );
        let share = 0.14 + 0.24 * f32::from(nth);
        Shape::filled(part, 3.0, theme.card.mixed(theme.alarm, share))
    };
    (0..3).map(cell).collect()
}
