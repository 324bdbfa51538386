//! What a hand that rests over the map could do there.

use super::drag::is_on_border;
use super::{Chrome, Cursor, Floor, Row, Sight, Snap};
use crate::edit::{CurveEdit, Edit, PainEdit, PainField, Which};
use crate::geom::{Point, Rect};
use crate::interact::{Action, New, Pointer};
use crate::journey::Id;
use crate::layout::{DOT, MOST_SEVERE, Target, dot_at};

/// The height of the place for a new pain point, and the width of that for a new stage.
const PLACE: (f32, f32) = (36.0, 120.0);

/// From the last pain point of a touchpoint to the place for a new one.
const BETWEEN_PAINS: f32 = 5.0;

/// From the end of the last stage to the place for a new one.
const NOTCH: f32 = 16.0;

/// Dots that are shown smaller than this, in view points, cannot be aimed at.
const LEAST_DOT: f32 = 1.6;

/// What a hand could do where it rests.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Hint {
    /// Drag the border between two stages.
    Border,
    /// Drag a face up and down.
    Face,
    /// Drag a department onto something.
    Department,
    /// Give the curve a point that it lacks.
    Point(Point, f64),
    /// Give a pain point so many dots.
    Dots(Rect, u8),
    /// Add a record by a double click.
    Add(Rect),
}

impl Hint {
    /// What a hand could do here.
    pub(super) fn at(pointer: &Pointer, sight: &dyn Sight) -> Option<Self> {
        if !sight.is_editable() {
            return None;
        }
        if is_on_border(pointer, sight) {
            return Some(Self::Border);
        }
        if let Some((_, card, dots)) = dots_at(pointer, sight) {
            return Some(Self::Dots(card, dots));
        }
        match pointer.over {
            Some(Target::Point { .. }) => Some(Self::Face),
            Some(Target::Department(_)) => Some(Self::Department),
            Some(_) => None,
            None => Self::on_paper(pointer, sight),
        }
    }

    fn on_paper(pointer: &Pointer, sight: &dyn Sight) -> Option<Self> {
        if let Some(point) = MissingPoint::at(pointer, sight) {
            return Some(Self::Point(point.place, point.emotion));
        }
        place_at(pointer, sight).map(Self::Add)
    }

    /// What it shows on top of the map.
    pub(super) fn chrome(&self) -> Vec<Chrome> {
        match self {
            Self::Border | Self::Face | Self::Department => Vec::new(),
            Self::Point(at, emotion) => vec![
                Chrome::Ghost(Rect::around(*at, 9.0)),
                Chrome::ReadOut(*at, *emotion),
            ],
            Self::Dots(card, dots) => vec![Chrome::Dots(*card, *dots)],
            Self::Add(rect) => vec![Chrome::Hint(*rect)],
        }
    }

    /// How the pointer looks.
    pub(super) fn cursor(&self) -> Cursor {
        match self {
            Self::Border => Cursor::LeftRight,
            Self::Face => Cursor::UpDown,
            Self::Department => Cursor::Grab,
            Self::Point(..) => Cursor::Cross,
            Self::Dots(..) => Cursor::Press,
            Self::Add(..) => Cursor::Arrow,
        }
    }
}

/// The point that the active curve lacks where the pointer is in the lane of emotions.
pub(super) struct MissingPoint {
    curve: Which,
    touchpoint: Id,
    emotion: f64,
    place: Point,
}

impl MissingPoint {
    pub(super) fn at(pointer: &Pointer, sight: &dyn Sight) -> Option<Self> {
        let scale = sight
            .scale()
            .filter(|scale| scale.lane.contains(pointer.at))?;
        let floor = Floor::of(sight);
        let column = floor.touchpoint_at(pointer.at.x)?;
        let curve = sight.curve();
        let drawn = match &curve {
            Which::Curve(id) => sight.journey().curve(id),
            Which::AsIs => sight.journey().as_is(),
        };
        let mut points = drawn.iter().flat_map(|curve| curve.points.iter());
        if points.any(|point| point.touchpoint == column.id) {
            return None;
        }
        let emotion = Snap::held(pointer.held).nearest(scale.emotion_at(pointer.at.y));
        Some(Self {
            curve,
            touchpoint: column.id.clone(),
            emotion,
            place: Point::new(column.center(), scale.y_of(emotion)),
        })
    }

    pub(super) fn draw(self) -> Edit {
        Edit::Curve(CurveEdit::Draw {
            curve: self.curve,
            emotions: vec![(self.touchpoint, self.emotion)],
        })
    }
}

/// The pain point whose dots the pointer is at, its card, and how many dots up to there.
fn dots_at(pointer: &Pointer, sight: &dyn Sight) -> Option<(Id, Rect, u8)> {
    let Some(Target::PainPoint(id)) = &pointer.over else {
        return None;
    };
    let pain = sight.journey().pain_point(id)?;
    let is_large = DOT >= sight.canvas_length(LEAST_DOT);
    let card = sight.rect_of(&Target::PainPoint(id.clone()))?;
    let (first, last) = (dot_at(card, MOST_SEVERE - 1), dot_at(card, 0));
    let area = Rect::between(first, last).grown(DOT * 1.8);
    if !(pain.is_open() && is_large && area.contains(pointer.at)) {
        return None;
    }
    let from_right = |nth: &u8| (dot_at(card, *nth).x - pointer.at.x).abs();
    let nearest = (0..MOST_SEVERE).min_by(|a, b| from_right(a).total_cmp(&from_right(b)))?;
    Some((id.clone(), card, MOST_SEVERE - nearest))
}

/// What a click on a dot asks for: as many for all that are selected with it.
pub(super) fn dotted(pointer: &Pointer, sight: &dyn Sight) -> Option<Vec<Action>> {
    let (id, _, dots) = dots_at(pointer, sight).filter(|_| sight.is_editable())?;
    let target = Target::PainPoint(id.clone());
    let is_selected = sight.selection().contains(&target);
    let selected = sight.selection().targets().iter();
    let others = selected.filter_map(|target| match target {
        Target::PainPoint(id) if is_selected => Some(id.clone()),
        _ => None,
    });
    let ids = if is_selected {
        others.collect()
    } else {
        vec![id]
    };
    let select = (!is_selected).then(|| Action::Select(vec![target]));
    let field = PainField::Severity(i64::from(dots));
    let edit = Action::Edit(Edit::Pain(PainEdit::Set { ids, field }));
    Some(select.into_iter().chain([edit]).collect())
}

/// What a double click on the paper adds: what lives in that row, else a touchpoint.
pub(super) fn new_at(pointer: &Pointer, sight: &dyn Sight) -> Option<New> {
    let floor = Floor::of(sight);
    match sight.row_at(pointer.at.y) {
        Row::Stages => Some(New::StageBefore(floor.stage_behind(pointer.at.x))),
        Row::Emotions => None,
        Row::PainPoints => {
            let column = floor.touchpoint_at(pointer.at.x)?;
            Some(New::PainPointAt(column.id.clone()))
        }
        Row::Touchpoints | Row::Other => Some(New::TouchpointAt(floor.spot_at(pointer.at.x, &[]))),
    }
}

/// Below the last pain point of a touchpoint, where a new one will stand; `None` where it is the first.
fn below_pains(touchpoint: &Id, sight: &dyn Sight) -> Option<f32> {
    let layout = sight.layout();
    let column = layout.columns.get(layout.position_of(touchpoint)?)?;
    let last = sight.journey().pain_points.get(column.pains.last()?.pain)?;
    let card = sight.rect_of(&Target::PainPoint(last.id.clone()))?;
    Some(card.max.y + BETWEEN_PAINS)
}

/// Where a double click would add something.
fn place_at(pointer: &Pointer, sight: &dyn Sight) -> Option<Rect> {
    let (floor, layout) = (Floor::of(sight), sight.layout());
    let sizes = &layout.sizes;
    match (sight.row_at(pointer.at.y), new_at(pointer, sight)?) {
        (Row::Stages, New::StageBefore(before)) => {
            let gap = floor.gap_before(before.as_ref(), sight);
            Some(Rect::new(gap.min.x + NOTCH, gap.min.y, PLACE.1, PLACE.0))
        }
        (Row::Touchpoints, New::TouchpointAt(spot)) => {
            let left = floor.gap_at(&spot, sight).min.x + sizes.column_gap / 2.0;
            let lanes = layout.lanes.iter().map(|(_, lane)| *lane);
            let lane = lanes.rev().find(|lane| lane.min.y <= pointer.at.y)?;
            let width = sizes.column_min - sizes.column_gap;
            Some(Rect::new(left, lane.min.y, width, lane.height()))
        }
        (Row::PainPoints, New::PainPointAt(touchpoint)) => {
            let top = below_pains(&touchpoint, sight);
            let card = sight.rect_of(&Target::Touchpoint(touchpoint))?;
            let top = top.unwrap_or(pointer.at.y - PLACE.0 / 2.0);
            Some(Rect::new(card.min.x, top, card.width(), PLACE.0))
        }
        _ => None,
    }
}
