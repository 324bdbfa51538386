//! The pain points as cards below the touchpoint where they are felt.

use std::ops::Range;

use super::{Lane, Plan, ids};
use crate::geom::{Point, Rect};
use crate::journey::PainPoint;
use crate::layout::{DOT, Item, MOST_SEVERE, PainCard, STRIP, Target, dot_at};
use crate::scene::{Group, Path, Scene, Shape, Stroke, TextLine};
use crate::text::line_height_of;
use crate::theme::Weight;

/// The pain points.
pub(super) struct PainPoints;

impl Lane for PainPoints {
    fn id(&self) -> &'static str {
        ids::PAIN_POINTS
    }

    fn height(&self, plan: &Plan<'_>) -> f32 {
        let heights = plan
            .layout
            .columns
            .iter()
            .map(crate::layout::Column::pains_height);
        heights.fold(0.0, f32::max)
    }

    fn items(&self, plan: &Plan<'_>, position: usize, items: &mut Vec<Item>) {
        for (_, column, _) in plan.columns(position..position + 1) {
            let cards = plan.pains(column);
            items.extend(cards.map(|(pain, _, rect)| Item {
                target: Target::PainPoint(pain.id.clone()),
                rect,
            }));
        }
    }

    fn paint(&self, plan: &Plan<'_>, seen: Range<usize>, scene: &mut Scene) {
        for (_, column, _) in plan.columns(seen) {
            for (pain, card, rect) in plan.pains(column) {
                let tone = plan.emphasis.pain_point(card.pain);
                let card = paint_card(plan, pain, card, rect);
                scene.add(card.toned(tone, plan.theme.paper));
            }
        }
    }
}

fn paint_card(plan: &Plan<'_>, pain: &PainPoint, card: &PainCard, rect: Rect) -> Group {
    let (theme, sizes) = (plan.theme, &plan.layout.sizes);
    let mut group = Group::labelled(rect.grown(4.0), pain.title.clone());
    group.add(Shape::Shadow {
        rect,
        radius: sizes.radius,
        color: theme.shadow,
    });
    let edge = Some(Stroke::solid(1.0, theme.line));
    group.add(Shape::Rect {
        rect,
        radius: sizes.radius,
        fill: theme.card,
        stroke: edge,
    });
    let ink = if pain.is_open() {
        theme.ink
    } else {
        theme.muted
    };
    let height = line_height_of(sizes.pain_text);
    for (nth, line) in card.title.lines.iter().enumerate() {
        let at = Point::new(
            rect.min.x + STRIP + 7.0,
            rect.min.y + 17.5 + height * nth as f32,
        );
        group.add(TextLine::new(at, line.clone(), card.title.size, ink).weight(Weight::Medium));
    }
    if pain.is_open() {
        group.shapes.extend(severity(plan, pain, rect));
    } else {
        group.add(tick(
            Point::new(rect.max.x - 14.0, rect.max.y - 14.0),
            theme.success_ink,
        ));
    }
    group
}

/// A dot for each step of severity.
fn severity(plan: &Plan<'_>, pain: &PainPoint, rect: Rect) -> impl Iterator<Item = Shape> {
    let color = plan.theme.alarm;
    let most = i64::from(MOST_SEVERE);
    let dots = u8::try_from(pain.severity.clamp(0, most)).unwrap_or_default();
    (0..dots).map(move |nth| Shape::disc(dot_at(rect, nth), DOT, color))
}

/// What is solved or dismissed has a tick instead of its severity.
fn tick(center: Point, color: crate::theme::Color) -> Shape {
    let points = [(-5.0, 0.0), (-1.5, 3.5), (5.0, -3.5)];
    let path = Path::line(points.map(|(x, y)| Point::new(center.x + x, center.y + y)));
    Shape::stroked(path, Stroke::solid(2.0, color))
}
