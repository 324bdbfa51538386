//! To-be: how the journey should feel, and the gap to it.

use std::ops::Range;

use super::band::band;
use super::beside::{lines, name_of, points};
use super::{Meaning, Overlay};
use crate::geom::{Point, Rect};
use crate::journey::{Curve, CurveState};
use crate::lanes::{Plan, as_is, curve, smooth};
use crate::layout::Item;
use crate::scene::{Path, Scene, Shape, Stroke};
use crate::theme::Theme;

/// How the journey should feel.
pub(super) struct ToBe;

/// How strongly the gap is hatched, 0 to 1.
const HATCHING: f32 = 0.26;

impl Overlay for ToBe {
    fn id(&self) -> &'static str {
        "to-be"
    }

    fn items(&self, plan: &Plan<'_>, position: usize, items: &mut Vec<Item>) {
        points(plan, position, items, is_to_be);
    }

    fn paint(&self, plan: &Plan<'_>, seen: Range<usize>, scene: &mut Scene) {
        let color = plan.theme.success;
        let today = as_is(plan).map(|line| smooth(plan, line, &seen));
        for (nth, (_, line)) in lines(plan, is_to_be).enumerate() {
            // Only the first is what the gap is measured to.
            if let Some(today) = today.as_ref().filter(|_| nth == 0) {
                let wanted = smooth(plan, line, &seen);
                let stroke = Stroke::solid(1.0, color.faded(HATCHING));
                scene.add(band(plan, (today, &wanted), &seen, (stroke, 0.0)));
            }
            scene.add(curve(plan, line, &seen, dashes(plan.theme)));
            let name = plan.words.text("curve-to-be").into_owned();
            scene.add(name_of(plan, line, name, plan.theme.success_ink));
        }
    }

    fn legend(&self, plan: &Plan<'_>) -> Vec<Meaning> {
        if lines(plan, is_to_be).next().is_none() {
            return Vec::new();
        }
        let text = match &plan.insight.to_be_gap {
            Ok(gap) => {
                let mean = plan.words.signed(gap.mean, 1);
                let blanks = [("mean", mean.into())];
                plan.words.fill("legend-to-be-gap", &blanks)
            }
            Err(_) => plan.words.text("legend-to-be").into_owned(),
        };
        vec![Meaning::drawn(sample, text)]
    }
}

fn is_to_be(curve: &Curve) -> bool {
    curve.state == CurveState::ToBe
}

fn dashes(theme: &Theme) -> Stroke {
    Stroke::dashed(1.7, theme.success, 6.0, 4.0)
}

fn sample(rect: Rect, theme: &Theme) -> Vec<Shape> {
    let mut hatching = Path::default();
    for nth in 0..5_u8 {
        let x = rect.min.x + 2.0 + 5.5 * f32::from(nth);
        hatching.add_line([Point::new(x, rect.min.y + 5.0), Point::new(x, rect.max.y)]);
    }
    let y = rect.min.y + 4.0;
    let line = Path::line([Point::new(rect.min.x, y), Point::new(rect.max.x, y)]);
    vec![
        Shape::stroked(hatching, Stroke::solid(1.0, theme.success.faded(HATCHING))),
        Shape::stroked(line, dashes(theme)),
    ]
}
