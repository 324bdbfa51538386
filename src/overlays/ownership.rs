//! Ownership: each pain point in the colour, pattern and short name of its owner; the unowned alarmed.

use std::ops::Range;

use super::{Mark, Meaning, Overlay, arrows};
use crate::geom::{Point, Rect};
use crate::journey::PainPoint;
use crate::lanes::{Plan, Sign, badge, nobody};
use crate::layout::STRIP;
use crate::scene::{Group, Scene, Shape, Stroke, strip};

/// Who owns each pain point.
pub(super) struct Ownership;

impl Overlay for Ownership {
    fn id(&self) -> &'static str {
        "ownership"
    }

    fn paint(&self, plan: &Plan<'_>, seen: Range<usize>, scene: &mut Scene) {
        for (_, column, _) in plan.columns(seen) {
            for (pain, card, rect) in plan.pains(column) {
                let group = match &pain.owner {
                    Some(owner) => owned(plan, pain, &plan.sign(owner), rect),
                    None => unowned(plan, pain, rect),
                };
                let tone = plan.emphasis.pain_point(card.pain);
                scene.add(group.toned(tone, plan.theme.paper));
            }
            arrows::paint(plan, column, scene);
        }
    }

    fn legend(&self, plan: &Plan<'_>) -> Vec<Meaning> {
        let departments = plan.journey.departments.iter().zip(&plan.insight.ownership);
        let owners = departments.map(|(department, own)| Meaning {
            mark: Mark::Department(plan.sign(&department.id), department.id.clone()),
            text: department.title().to_owned(),
            count: Some(own.owns.len()),
        });
        let unowned = plan.insight.unowned.len();
        let text = plan.words.text("legend-nobody").into_owned();
        let nobody = (unowned > 0).then_some(Meaning {
            mark: Mark::Nobody,
            text,
            count: Some(unowned),
        });
        owners.chain(nobody).chain(arrows::legend(plan)).collect()
    }
}

/// What is solved or dismissed is shown paler.
fn strength(pain: &PainPoint) -> f32 {
    if pain.is_open() { 1.0 } else { 0.45 }
}

fn owned(plan: &Plan<'_>, pain: &PainPoint, sign: &Sign, rect: Rect) -> Group {
    let (radius, strength) = (plan.layout.sizes.radius, strength(pain));
    let mut group = Group::new(rect.grown(2.0));
    group.add(Shape::filled(
        rect,
        radius,
        sign.color.faded(plan.theme.wash * strength),
    ));
    let part = Rect::new(rect.min.x, rect.min.y, STRIP, rect.height());
    let marks = plan.theme.on_dark;
    group.shapes.extend(strip(
        part,
        radius,
        sign.marks,
        sign.color.faded(strength),
        marks,
    ));
    group.add(Shape::outlined(
        rect,
        radius,
        Stroke::solid(1.4, sign.ink.faded(strength)),
    ));
    let at = Point::new(rect.min.x + STRIP + 6.0, rect.max.y - 22.0);
    group.shapes.extend(badge(at, sign, plan.theme, true).0);
    group
}

fn unowned(plan: &Plan<'_>, pain: &PainPoint, rect: Rect) -> Group {
    let (radius, alarm) = (plan.layout.sizes.radius, plan.theme.alarm);
    let mut group = Group::new(rect.grown(2.0));
    let edge = alarm.faded(strength(pain));
    group.add(Shape::outlined(
        rect,
        radius,
        Stroke::dashed(1.7, edge, 5.0, 3.0),
    ));
    if pain.is_open() {
        let at = Point::new(rect.min.x + STRIP - 2.0, rect.max.y - 22.0);
        group.shapes.extend(nobody(at, plan.theme));
    }
    group
}
