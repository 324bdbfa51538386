//! What tools see of a session.

use std::sync::Arc;

use crate::chart::Chart;
use crate::edit::Which;
use crate::geom::Rect;
use crate::interact::{Camera, Selection};
use crate::journey::Journey;
use crate::lanes::ids;
use crate::layout::{Layout, Target};
use crate::tools::{Row, Scale, Sight};

/// How far below the emotions the first pain points are added, in canvas points.
const FIRST_PAINS: f32 = 28.0;

/// The parts of a session, to be looked at.
pub(super) struct OnChart<'a> {
    pub(super) journey: &'a Journey,
    pub(super) is_editable: bool,
    pub(super) chart: &'a Chart,
    pub(super) camera: &'a Camera,
    pub(super) selection: &'a Selection,
    pub(super) curve: Which,
}

impl Sight for OnChart<'_> {
    fn journey(&self) -> &Journey {
        self.journey
    }

    fn is_editable(&self) -> bool {
        self.is_editable
    }

    fn selection(&self) -> &Selection {
        self.selection
    }

    fn within(&self, rect: Rect) -> Vec<Target> {
        let items = self.chart.items(rect);
        let targets = items.map(|item| item.target.clone());
        targets.filter(is_thing).collect()
    }

    fn rect_of(&self, target: &Target) -> Option<Rect> {
        Some(self.chart.item(target)?.rect)
    }

    fn lines_of(&self, target: &Target) -> Vec<Arc<str>> {
        let (journey, layout) = (self.journey, self.chart.layout());
        let title = match target {
            Target::Stage(id) => layout.stages.iter().find_map(|span| {
                let stage = journey.stages.get(span.stage)?;
                (stage.id == *id).then_some(&span.title)
            }),
            Target::Touchpoint(id) => layout.columns.iter().find_map(|column| {
                let touchpoint = journey.touchpoints.get(column.touchpoint)?;
                (touchpoint.id == *id).then_some(&column.title)
            }),
            Target::PainPoint(id) => {
                let mut cards = layout.columns.iter().flat_map(|column| &column.pains);
                cards.find_map(|card| {
                    let pain = journey.pain_points.get(card.pain)?;
                    (pain.id == *id).then_some(&card.title)
                })
            }
            Target::Point { .. } | Target::Handoff { .. } | Target::Department(_) => None,
        };
        title.map(|title| title.lines.clone()).unwrap_or_default()
    }

    fn layout(&self) -> &Layout {
        self.chart.layout()
    }

    fn scale(&self) -> Option<Scale> {
        let (best, worst, lane) = self.chart.emotion_scale()?;
        Some(Scale { best, worst, lane })
    }

    fn row_at(&self, y: f32) -> Row {
        let lane = |id| self.chart.layout().lane(id);
        let spans = |id| lane(id).is_some_and(|rect| (rect.min.y..rect.max.y).contains(&y));
        if spans(ids::STAGES) {
            Row::Stages
        } else if spans(ids::TOUCHPOINTS) {
            Row::Touchpoints
        } else if spans(ids::EMOTION) {
            Row::Emotions
        } else if spans(ids::PAIN_POINTS) || self.is_below_emotions(y) {
            Row::PainPoints
        } else {
            Row::Other
        }
    }

    fn curve(&self) -> Which {
        self.curve.clone()
    }

    fn canvas_length(&self, view_length: f32) -> f32 {
        self.camera.canvas_length(view_length)
    }
}

impl OnChart<'_> {
    /// Whether it is just below the emotions, where the first pain points will be.
    fn is_below_emotions(&self, y: f32) -> bool {
        let layout = self.chart.layout();
        let emotions = layout.lane(ids::EMOTION);
        emotions.is_some_and(|lane| (lane.max.y..lane.max.y + FIRST_PAINS).contains(&y))
    }
}

/// Whether it is one of the things that are selected many at once: not what lies around or between them.
pub(super) fn is_thing(target: &Target) -> bool {
    match target {
        Target::Touchpoint(_) | Target::Point { .. } | Target::PainPoint(_) => true,
        Target::Stage(_) | Target::Handoff { .. } | Target::Department(_) => false,
    }
}
