//! What the lens and the filter bring forward, and how the map says so; neither moves anything.

use super::Chart;
use crate::geom::{Point, Rect};
use crate::insight::{Lens, Matches};
use crate::journey::Filter;
use crate::lanes::{Emphasis, Mark, Meaning, Plan, filtered_text, talk_text};
use crate::scene::{Group, Scene, Shape, TextLine};
use crate::text::width_of;
use crate::theme::Weight;

const TEXT: f32 = 12.5;

impl Chart {
    /// Reads the map with this filter from now on; nothing is laid out anew.
    pub fn filter(&mut self, filter: Filter) {
        self.look.filter = filter;
        self.emphasise();
    }

    /// Brings the emphasis up to the lens, the filter and the journey.
    pub(super) fn emphasise(&mut self) {
        let look = &self.look;
        let insight = self.insight.insight();
        self.emphasis = Emphasis::new(&self.journey, insight, look.lens.as_ref(), &look.filter);
    }

    /// What the department of the lens has to do with the journey; `None` without a lens.
    pub fn lens(&self) -> Option<&Lens> {
        self.emphasis.lens.as_ref()
    }

    /// What matches the filter; `None` without one.
    pub fn matches(&self) -> Option<&Matches> {
        self.emphasis.matches.as_ref()
    }
}

/// What the map says about its lens: who sees it so, and whom that department should talk to.
pub(super) fn headline(plan: &Plan<'_>) -> Option<String> {
    let lens = plan.emphasis.lens.as_ref()?;
    let department = plan.name(&lens.department);
    Some(
        plan.words
            .label("headline-lens", &[("department", department.into())]),
    )
}

/// Whom the department of the lens should talk to, for the legend.
pub(super) fn legend(plan: &Plan<'_>) -> Vec<Meaning> {
    let talks = plan.emphasis.lens.iter().flat_map(|lens| &lens.talk_to);
    let meaning = |talk: &crate::insight::TalkTo| Meaning {
        mark: Mark::Department(plan.sign(&talk.department), talk.department.clone()),
        text: plan.words.label(
            "legend-talk",
            &[
                ("department", plan.name(&talk.department).into()),
                ("about", talk_text(plan.words, talk).into()),
            ],
        ),
        count: None,
    };
    talks.map(meaning).collect()
}

/// Says at the right of the title that the map is filtered, and how much matches.
pub(super) fn paint(plan: &Plan<'_>, scene: &mut Scene) {
    let Some(matches) = &plan.emphasis.matches else {
        return;
    };
    let text = filtered_text(plan.words, matches);
    let width = width_of(&text, Weight::SemiBold, TEXT) + 20.0;
    let right = plan.layout.right();
    let rect = Rect::new(right - width, plan.layout.sizes.margin * 0.7, width, 26.0);
    let mut group = Group::new(rect);
    group.add(Shape::filled(rect, 13.0, plan.theme.accent));
    let at = Point::new(rect.center().x, rect.min.y + 17.4);
    let line = TextLine::new(at, text, TEXT, plan.theme.on_dark);
    group.add(line.weight(Weight::SemiBold).centered());
    scene.add(group);
}
