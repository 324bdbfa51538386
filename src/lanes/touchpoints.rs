//! The touchpoints as cards, with the departments that lead and help.

use std::ops::Range;

use super::{Lane, Plan, badge, ids};
use crate::geom::{Point, Rect};
use crate::journey::Touchpoint;
use crate::layout::{Column, Item, Target};
use crate::scene::{Group, Path, Scene, Shape, Stroke, TextLine};
use crate::text::line_height_of;
use crate::theme::Weight;

/// The touchpoints.
pub(super) struct Touchpoints;

const BADGE_ROW: f32 = 25.0;

impl Lane for Touchpoints {
    fn id(&self) -> &'static str {
        ids::TOUCHPOINTS
    }

    fn is_optional(&self) -> bool {
        false
    }

    fn height(&self, plan: &Plan<'_>) -> f32 {
        let lines = plan
            .layout
            .columns
            .iter()
            .map(|column| column.title.lines.len())
            .max();
        lines.map_or(0.0, |lines| {
            9.0 + lines.max(2) as f32 * line_height_of(plan.layout.sizes.card_text) + BADGE_ROW
        })
    }

    fn items(&self, plan: &Plan<'_>, position: usize, items: &mut Vec<Item>) {
        let Some(lane) = plan.layout.lane(ids::TOUCHPOINTS) else {
            return;
        };
        for (_, column, touchpoint) in plan.columns(position..position + 1) {
            let rect = column.card(lane.min.y, lane.height(), &plan.layout.sizes);
            items.push(Item {
                target: Target::Touchpoint(touchpoint.id.clone()),
                rect,
            });
        }
    }

    fn paint(&self, plan: &Plan<'_>, seen: Range<usize>, scene: &mut Scene) {
        let Some(lane) = plan.layout.lane(ids::TOUCHPOINTS) else {
            return;
        };
        for (_, column, touchpoint) in plan.columns(seen) {
            let rect = column.card(lane.min.y, lane.height(), &plan.layout.sizes);
            let card = card(plan, column, touchpoint, rect);
            scene.add(card.toned(plan.tone(column), plan.theme.paper));
        }
    }
}

fn card(plan: &Plan<'_>, column: &Column, touchpoint: &Touchpoint, rect: Rect) -> Group {
    let (theme, sizes) = (plan.theme, &plan.layout.sizes);
    let mut group = Group::labelled(rect.grown(5.0), touchpoint.title.clone());
    let edge = if touchpoint.matters {
        Stroke::solid(1.5, theme.ink)
    } else {
        Stroke::solid(1.0, theme.line)
    };
    group.add(Shape::Shadow {
        rect,
        radius: sizes.radius,
        color: theme.shadow,
    });
    group.add(Shape::Rect {
        rect,
        radius: sizes.radius,
        fill: theme.card,
        stroke: Some(edge),
    });
    let height = line_height_of(sizes.card_text);
    for (nth, line) in column.title.lines.iter().enumerate() {
        let at = Point::new(rect.min.x + 8.0, rect.min.y + 20.0 + height * nth as f32);
        group.add(
            TextLine::new(at, line.clone(), column.title.size, theme.ink).weight(Weight::SemiBold),
        );
    }
    if touchpoint.matters {
        group.add(diamond(
            Point::new(rect.max.x - 11.0, rect.max.y - 14.5),
            theme.ink,
        ));
    }
    group.shapes.extend(badges(plan, touchpoint, rect));
    group
}

/// The lead filled, the helping ones as outlines; those without room are counted.
fn badges(plan: &Plan<'_>, touchpoint: &Touchpoint, rect: Rect) -> Vec<Shape> {
    let mut shapes = Vec::new();
    let mut left = rect.min.x + 7.0;
    let lead = touchpoint.lead.iter().map(|id| (id, true));
    let all: Vec<_> = lead
        .chain(touchpoint.helps.iter().map(|id| (id, false)))
        .collect();
    for (nth, (id, leads)) in all.iter().enumerate() {
        let (drawn, right) = badge(
            Point::new(left, rect.max.y - 23.0),
            &plan.sign(id),
            plan.theme,
            *leads,
        );
        let left_over = all.len() - nth;
        let edge = rect.max.x - if touchpoint.matters { 17.0 } else { 3.0 };
        let room = if left_over > 1 { edge - 21.0 } else { edge };
        if right > room && nth > 0 {
            let text = format!("+{left_over}");
            let at = Point::new(left, rect.max.y - 11.0);
            shapes.push(
                TextLine::new(at, text, 10.0, plan.theme.muted)
                    .weight(Weight::SemiBold)
                    .into(),
            );
            break;
        }
        shapes.extend(drawn);
        left = right + 4.0;
    }
    shapes
}

/// The sign of a moment that matters: a small diamond, filled.
fn diamond(center: Point, color: crate::theme::Color) -> Shape {
    let reach = 3.8;
    let points = [(0.0, -reach), (reach, 0.0), (0.0, reach), (-reach, 0.0)];
    Shape::area(
        Path::polygon(points.map(|(x, y)| Point::new(center.x + x, center.y + y))),
        color,
    )
}
