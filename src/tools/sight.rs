//! What a tool may see of the session; it changes nothing.

use std::sync::Arc;

use crate::edit::{Spot, Which};
use crate::geom::Rect;
use crate::interact::{Held, Selection};
use crate::journey::{Id, Journey};
use crate::layout::{Layout, Target};

/// What a tool may see of the session; it changes nothing.
pub trait Sight {
    /// The journey.
    fn journey(&self) -> &Journey;

    /// Whether the journey may be changed.
    fn is_editable(&self) -> bool;

    /// What is selected.
    fn selection(&self) -> &Selection;

    /// What a marquee over `rect` takes, in the order of the journey.
    fn within(&self, rect: Rect) -> Vec<Target>;

    /// Where a thing stands.
    fn rect_of(&self, target: &Target) -> Option<Rect>;

    /// The lines of the title on a card.
    fn lines_of(&self, target: &Target) -> Vec<Arc<str>>;

    /// Where everything stands.
    fn layout(&self) -> &Layout;

    /// Where emotions stand; `None` where they are not shown.
    fn scale(&self) -> Option<Scale>;

    /// The row of the map at this height.
    fn row_at(&self, y: f32) -> Row;

    /// The curve that is drawn on.
    fn curve(&self) -> Which;

    /// A length in the window's points as one on the canvas.
    fn canvas_length(&self, view_length: f32) -> f32;
}

/// A row of the map that something can be added to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Row {
    /// The stages.
    Stages,
    /// The touchpoints.
    Touchpoints,
    /// The emotions.
    Emotions,
    /// The pain points, or the place where the first ones will be.
    PainPoints,
    /// Anything else.
    Other,
}

/// Where stages and touchpoints stand, from left to right.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Floor {
    /// The stages.
    pub stages: Vec<Column>,
    /// The touchpoints.
    pub touchpoints: Vec<Column>,
}

/// The stretch of the map that belongs to a stage or a touchpoint.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// The stage or the touchpoint.
    pub id: Id,
    /// Its left end.
    pub left: f32,
    /// Its right end.
    pub right: f32,
}

impl Column {
    /// Its middle.
    pub fn center(&self) -> f32 {
        f32::midpoint(self.left, self.right)
    }

    /// Whether `x` lies within.
    pub fn spans(&self, x: f32) -> bool {
        (self.left..self.right).contains(&x)
    }
}

impl Floor {
    /// Where stages and touchpoints stand now.
    pub fn of(sight: &dyn Sight) -> Self {
        let (journey, layout) = (sight.journey(), sight.layout());
        let stages = layout.stages.iter().filter_map(|span| {
            Some(Column {
                id: journey.stages.get(span.stage)?.id.clone(),
                left: span.left,
                right: span.right,
            })
        });
        let touchpoints = layout.columns.iter().filter_map(|column| {
            Some(Column {
                id: journey.touchpoints.get(column.touchpoint)?.id.clone(),
                left: column.left,
                right: column.left + column.width,
            })
        });
        Self {
            stages: stages.collect(),
            touchpoints: touchpoints.collect(),
        }
    }

    /// The stage at `x`; left of all the first, right of all the last.
    pub fn stage_at(&self, x: f32) -> Option<&Column> {
        let within = self.stages.iter().find(|stage| x < stage.right);
        within.or(self.stages.last())
    }

    /// The touchpoint at `x`; `None` beside all columns.
    pub fn touchpoint_at(&self, x: f32) -> Option<&Column> {
        self.touchpoints.iter().find(|column| column.spans(x))
    }

    /// The place for touchpoints that are put down at `x`, as if `lifted` ones were not there.
    pub fn spot_at(&self, x: f32, lifted: &[Id]) -> Spot {
        let is_behind = |column: &&Column| x < column.center() && !lifted.contains(&column.id);
        let Some(stage) = self.stage_at(x) else {
            let behind = self.touchpoints.iter().find(is_behind);
            return behind.map_or(Spot::End, |column| Spot::Before(column.id.clone()));
        };
        let behind = self.touchpoints_of(stage).find(is_behind);
        behind.map_or_else(
            || Spot::EndOf(stage.id.clone()),
            |column| Spot::Before(column.id.clone()),
        )
    }

    /// The stage behind the place for one that is put down at `x`; none at the end.
    pub fn stage_behind(&self, x: f32) -> Option<Id> {
        let behind = self.stages.iter().find(|stage| x < stage.center());
        behind.map(|stage| stage.id.clone())
    }

    /// The standing line where touchpoints would be put in, from the top of the stages down.
    pub fn gap_at(&self, spot: &Spot, sight: &dyn Sight) -> Rect {
        let find = |columns: &[Column], id: &Id| columns.iter().find(|it| it.id == *id).cloned();
        let x = match spot {
            Spot::Before(id) => find(&self.touchpoints, id).map(|column| column.left),
            Spot::After(id) => find(&self.touchpoints, id).map(|column| column.right),
            Spot::StartOf(id) => find(&self.stages, id).map(|stage| stage.left),
            Spot::EndOf(id) => find(&self.stages, id).map(|stage| {
                let last = self.touchpoints_of(&stage).last();
                last.map_or(stage.left, |column| column.right)
            }),
            Spot::End => None,
        };
        self.line_at(x, sight)
    }

    /// The standing line where a stage would be put in before another one, or at the end.
    pub fn gap_before(&self, stage: Option<&Id>, sight: &dyn Sight) -> Rect {
        let behind = self.stages.iter().find(|it| Some(&it.id) == stage);
        self.line_at(behind.map(|stage| stage.left), sight)
    }

    /// A standing line over stages and touchpoints at `x`; without it at their end.
    fn line_at(&self, x: Option<f32>, sight: &dyn Sight) -> Rect {
        let ends = self.stages.iter().chain(&self.touchpoints);
        let end = ends
            .map(|column| column.right)
            .fold(sight.layout().left(), f32::max);
        let lanes = sight.layout().lanes.iter().take(2).map(|(_, rect)| *rect);
        let lanes = lanes.reduce(|above, below| above.union(&below));
        let lanes = lanes.unwrap_or(sight.layout().bounds);
        Rect::new(x.unwrap_or(end), lanes.min.y, 0.0, lanes.height())
    }

    /// The touchpoints of a stage, from left to right.
    pub fn touchpoints_of<'a>(&'a self, stage: &'a Column) -> impl Iterator<Item = &'a Column> {
        self.touchpoints
            .iter()
            .filter(|column| stage.spans(column.center()))
    }
}

/// Where emotions stand on the canvas.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    /// The y of +2.
    pub best: f32,
    /// The y of −2.
    pub worst: f32,
    /// The lane of emotions.
    pub lane: Rect,
}

impl Scale {
    /// The emotion at `y`, from −2 to +2.
    pub fn emotion_at(&self, y: f32) -> f64 {
        let share = f64::from((y - self.best) / (self.worst - self.best));
        (2.0 - 4.0 * share).clamp(-2.0, 2.0)
    }

    /// The y of an emotion.
    pub fn y_of(&self, emotion: f64) -> f32 {
        let share = ((2.0 - emotion) / 4.0) as f32;
        self.best + (self.worst - self.best) * share
    }
}

/// How finely a dragged or drawn emotion is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Snap {
    /// At halves, which can be told apart in a room.
    Halves,
    /// At tenths.
    Tenths,
}

impl Snap {
    /// Alt suspends the halves.
    pub fn held(held: Held) -> Self {
        if held.alt { Self::Tenths } else { Self::Halves }
    }

    /// The nearest emotion that is taken.
    pub fn nearest(self, emotion: f64) -> f64 {
        let steps = match self {
            Self::Halves => 2.0,
            Self::Tenths => 10.0,
        };
        (emotion * steps).round() / steps
    }
}
