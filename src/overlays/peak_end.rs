//! Peak and end: the two touchpoints that people remember.

use std::ops::Range;

use super::{Meaning, Overlay};
use crate::geom::{Point, Rect};
use crate::insight::Felt;
use crate::lanes::{FACE, Plan, ids};
use crate::scene::{Group, Scene, Shape, Stroke, TextLine};
use crate::theme::{Theme, Weight};

/// The two touchpoints that people remember.
pub(super) struct PeakEnd;

impl Overlay for PeakEnd {
    fn id(&self) -> &'static str {
        "peak-end"
    }

    fn paint(&self, plan: &Plan<'_>, seen: Range<usize>, scene: &mut Scene) {
        let Ok(remembered) = &plan.insight.remembered_emotion else {
            return;
        };
        let (peak, end) = (&remembered.peak, &remembered.end);
        let is_one = peak.position == end.position;
        let names = if is_one {
            vec![(peak, "peak-and-end")]
        } else {
            vec![(peak, "peak"), (end, "end")]
        };
        for (felt, key) in names
            .into_iter()
            .filter(|(felt, _)| seen.contains(&felt.position))
        {
            let tone = plan.tone_at(felt.position);
            scene.add(mark(plan, felt, key).toned(tone, plan.theme.paper));
        }
    }

    fn legend(&self, plan: &Plan<'_>) -> Vec<Meaning> {
        let Ok(remembered) = &plan.insight.remembered_emotion else {
            return Vec::new();
        };
        let emotion = plan.words.signed(remembered.emotion, 2);
        let blanks = [("emotion", emotion.into())];
        let text = plan.words.fill("legend-remembered", &blanks);
        vec![Meaning::drawn(sample, text)]
    }
}

/// A ring around the face and its name below, or above where the lane ends below.
fn mark(plan: &Plan<'_>, felt: &Felt, key: &str) -> Group {
    let at = plan.felt_at(felt.position, felt.emotion as f32);
    let (Some(at), Some(lane)) = (at, plan.layout.lane(ids::EMOTION)) else {
        return Group::default();
    };
    let color = if felt.emotion < 0.0 {
        plan.theme.alarm
    } else {
        plan.theme.success_ink
    };
    let mut group = Group::new(Rect::around(at, 70.0));
    let edge = Some(Stroke::solid(1.6, color));
    group.add(Shape::Circle {
        center: at,
        radius: FACE + 3.5,
        fill: color.faded(0.0),
        stroke: edge,
    });
    let below = at.y + FACE + 14.0;
    // Above a low the curve leaves no room for words.
    let y = if below < lane.max.y + 6.0 {
        below
    } else {
        at.y - FACE - 8.0
    };
    let text = TextLine::new(
        Point::new(at.x, y),
        plan.words.text(key).as_ref(),
        11.0,
        color,
    );
    group.add(text.weight(Weight::SemiBold).centered());
    group
}

fn sample(rect: Rect, theme: &Theme) -> Vec<Shape> {
    let ring = Shape::Circle {
        center: rect.center(),
        radius: 7.0,
        fill: theme.alarm.faded(0.0),
        stroke: Some(Stroke::solid(1.6, theme.alarm)),
    };
    vec![ring, Shape::disc(rect.center(), 4.5, theme.emotion(-2.0))]
}
