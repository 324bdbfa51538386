//! The curve as a band over the slide, of which a part is seen.

use super::band_seams;
use super::deck::Deck;
use super::page::{Hand, Page, Sheet};
use crate::geom::{Curve, Point, Rect};
use crate::lanes::face;
use crate::scene::{Gradient, Group, Path, Shape, Stroke, TextLine};
use crate::text::line_height_of;
use crate::theme::Weight;

/// Which part of the curve is seen, and where on the slide: what the camera flies between.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pose {
    /// Where the band is on the slide.
    pub rect: Rect,
    /// What stands at its left end, in touchpoints from the first.
    pub left: f32,
    /// How many touchpoints wide it is.
    pub span: f32,
}

/// A pose on a page, with the ways between places and what they mean.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Band {
    /// What is seen.
    pub pose: Pose,
    page: Page,
}

impl Pose {
    /// The pose that shows these touchpoints, and at least three with what lies between them.
    pub(super) fn of(rect: Rect, first: usize, past: usize) -> Self {
        let wide = past.saturating_sub(first) as f32;
        let span = (wide + 0.6).max(least_span(rect));
        Self {
            rect,
            left: first as f32 + wide / 2.0 - span / 2.0,
            span,
        }
    }

    /// The pose that shows one touchpoint of so many, a little left of the middle, the last ones right of it.
    pub(super) fn at(rect: Rect, (position, count): (usize, usize)) -> Self {
        let span = least_span(rect);
        let left = position as f32 + 0.5 - span * 0.36;
        // Behind the last one there is nothing to see.
        let last = (count as f32 + 0.3 - span).max(-0.3);
        Self {
            rect,
            left: left.min(last.max(position as f32 + 0.5 - span * 0.64)),
            span,
        }
    }

    /// The pose that shows the seam before a touchpoint.
    pub(super) fn before(rect: Rect, position: usize) -> Self {
        let span = least_span(rect);
        Self {
            rect,
            left: position as f32 - span / 2.0,
            span,
        }
    }

    /// The pose `share` (0 to 1) of the way to another; the width changes by factors, as an eye expects.
    pub(super) fn mixed(&self, other: &Self, share: f32) -> Self {
        let mix = |a: f32, b: f32| a + (b - a) * share;
        let at = |a: Point, b: Point| Point::new(mix(a.x, b.x), mix(a.y, b.y));
        let span = (mix(self.span.ln(), other.span.ln())).exp();
        let center = mix(self.left + self.span / 2.0, other.left + other.span / 2.0);
        Self {
            rect: Rect {
                min: at(self.rect.min, other.rect.min),
                max: at(self.rect.max, other.rect.max),
            },
            left: center - span / 2.0,
            span,
        }
    }
}

/// Fewer touchpoints on a narrow page, so that their names have room.
fn least_span(rect: Rect) -> f32 {
    (rect.width() / 300.0).clamp(2.2, 3.8)
}

impl Band {
    /// A pose on a page.
    pub fn new(pose: Pose, page: Page) -> Self {
        Self { pose, page }
    }

    /// From one touchpoint to the next, in points.
    pub fn pitch(&self) -> f32 {
        self.pose.rect.width() / self.pose.span
    }

    /// The x of the middle of a touchpoint.
    pub fn x_of(&self, position: f32) -> f32 {
        self.pose.rect.min.x + (position + 0.5 - self.pose.left) * self.pitch()
    }

    /// The y of an emotion.
    pub fn y_of(&self, emotion: f64) -> f32 {
        let (rect, edge) = (self.pose.rect, self.edge());
        let share = ((2.0 - emotion.clamp(-2.0, 2.0)) / 4.0) as f32;
        rect.min.y + edge + share * (rect.height() - edge * 2.0)
    }

    /// The emotion at a y, held to the scale.
    pub fn emotion_at(&self, y: f32) -> f64 {
        let (rect, edge) = (self.pose.rect, self.edge());
        let share = (y - rect.min.y - edge) / (rect.height() - edge * 2.0).max(1.0);
        (2.0 - 4.0 * f64::from(share)).clamp(-2.0, 2.0)
    }

    /// The touchpoint whose column is at `x`, from 0; it may be beyond the last.
    pub fn position_at(&self, x: f32) -> Option<usize> {
        let along = self.pose.left + (x - self.pose.rect.min.x) / self.pitch().max(0.1);
        (along >= 0.0).then_some(along as usize)
    }

    /// Whether faces would not lie on each other.
    pub(super) fn has_room_for_faces(&self) -> bool {
        self.pitch() > 7.0
    }

    /// Its height, in points.
    pub(super) fn height(&self) -> f32 {
        self.pose.rect.height()
    }

    /// Its left and right end.
    pub(super) fn ends(&self) -> (f32, f32) {
        (self.pose.rect.min.x, self.pose.rect.max.x)
    }

    fn edge(&self) -> f32 {
        self.radius() + 6.0
    }

    /// The radius of a face: smaller where touchpoints stand close.
    pub(super) fn radius(&self) -> f32 {
        (self.page.measure(28.0)).clamp(3.0, (self.pitch() * 0.4).max(3.0))
    }

    /// The touchpoints whose faces are seen in whole or in part, so many points beyond the ends too.
    pub(super) fn within(&self, beyond: f32, count: usize) -> std::ops::Range<usize> {
        let more = beyond / self.pitch().max(f32::MIN_POSITIVE) + 1.0;
        let first = (self.pose.left - more).max(0.0) as usize;
        let past = (self.pose.left + self.pose.span + more).max(0.0) as usize;
        first.min(count)..past.min(count)
    }

    /// The touchpoints that are seen, and two more on both sides for the slope of the curve.
    pub(super) fn seen(&self, count: usize) -> std::ops::Range<usize> {
        let first = (self.pose.left - 3.0).max(0.0) as usize;
        let past = (self.pose.left + self.pose.span + 3.0).max(0.0) as usize;
        first.min(count)..past.min(count)
    }
}

/// What of the band is drawn.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Part {
    /// The touchpoint that stands out.
    pub(super) focus: Option<usize>,
    /// The position of the seam that stands out.
    pub(super) seam: Option<usize>,
    /// Whether touchpoints and stages have their names.
    pub(super) is_named: bool,
}

/// Draws the band: ground, seams, curve, faces.
pub(super) fn paint(sheet: &mut Sheet, deck: &Deck, band: &Band, part: Part) {
    ground(sheet, band);
    if part.is_named {
        stages(sheet, deck, band);
    }
    band_seams::seams(sheet, deck, band, part.seam);
    felt(sheet, deck, band, part.focus);
}

/// Draws the ground of the band and the names of the stages.
pub(super) fn backdrop(sheet: &mut Sheet, deck: &Deck, band: &Band) {
    ground(sheet, band);
    stages(sheet, deck, band);
}

/// Draws the as-is curve with its faces.
pub(super) fn felt(sheet: &mut Sheet, deck: &Deck, band: &Band, focus: Option<usize>) {
    let points = points(deck, band);
    let width = sheet.page.measure(6.5).max(3.0).min(band.pitch().max(2.0));
    curve(sheet, &points, Stroke::solid(width, sheet.theme.ink));
    // Faces that would lie on each other say less than the line.
    if band.has_room_for_faces() {
        faces(sheet, deck, band, focus);
    }
}

/// Draws a curve through these points.
pub(super) fn curve(sheet: &mut Sheet, points: &[Point], stroke: Stroke) {
    let line = Path::curve(&Curve::through(points));
    let mut group = sheet.group("");
    group.add(Shape::stroked(line, stroke));
    sheet.scene.add(group);
}

fn ground(sheet: &mut Sheet, band: &Band) {
    let (rect, theme) = (band.pose.rect, sheet.theme);
    let (best, worst) = (theme.emotion(2.0), theme.emotion(-2.0));
    let stops = vec![
        (0.0, best.faded(theme.glow)),
        (0.5, best.mixed(worst, 0.5).faded(0.0)),
        (1.0, worst.faded(theme.glow)),
    ];
    let mut group = sheet.group("");
    group.add(Gradient { rect, stops });
    for step in [-1.0, 0.0, 1.0] {
        let y = band.y_of(step);
        let line = Path::line([Point::new(rect.min.x, y), Point::new(rect.max.x, y)]);
        let stroke = if step == 0.0 {
            Stroke::solid(1.5, theme.line.mixed(theme.faint, 0.4))
        } else {
            Stroke::dashed(1.2, theme.line, 6.0, 6.0)
        };
        group.add(Shape::stroked(line, stroke));
    }
    sheet.scene.add(group);
}

/// Those that reach into the band of what stands in the order of the map, each from one position to
/// another one; a few beside it may be among them.
pub(super) fn in_sight<'a, T>(
    all: &'a [T],
    band: &Band,
    reach: impl Fn(&T) -> (usize, usize),
) -> &'a [T] {
    let (left, right) = (band.pose.left - 2.0, band.pose.left + band.pose.span + 2.0);
    let first = all.partition_point(|one| (reach(one).1 as f32) < left);
    let past = all.partition_point(|one| (reach(one).0 as f32) <= right);
    all.get(first..past).unwrap_or_default()
}

fn points(deck: &Deck, band: &Band) -> Vec<Point> {
    let emotions = &deck.insight.emotions;
    let seen = band.seen(emotions.len());
    let emotions = emotions.get(seen.clone()).unwrap_or_default();
    let point = |(nth, emotion): (usize, &Result<f64, _>)| {
        let emotion = emotion.ok()?;
        let x = band.x_of((seen.start + nth) as f32);
        Some(Point::new(x, band.y_of(emotion)))
    };
    emotions.iter().enumerate().filter_map(point).collect()
}

fn faces(sheet: &mut Sheet, deck: &Deck, band: &Band, focus: Option<usize>) {
    let emotions = &deck.insight.emotions;
    for position in band.seen(emotions.len()) {
        let Some(Ok(emotion)) = emotions.get(position) else {
            continue;
        };
        let at = Point::new(band.x_of(position as f32), band.y_of(*emotion));
        let is_focus = focus == Some(position);
        let radius = band.radius() * if is_focus { 1.25 } else { 1.0 };
        let mut group = Group::labelled(sheet.page.rect(), deck.touchpoint_title(position));
        if is_focus {
            let ring = Stroke::solid((radius * 0.12).max(2.0), sheet.theme.accent);
            group.add(Shape::Circle {
                center: at,
                radius: radius * 1.34,
                fill: sheet.theme.paper,
                stroke: Some(ring),
            });
        }
        group
            .shapes
            .extend(face(at, radius, *emotion as f32, sheet.theme));
        sheet.scene.add(group);
    }
}

/// Where each stage begins, and its name above the band.
fn stages(sheet: &mut Sheet, deck: &Deck, band: &Band) {
    let (rect, size) = (band.pose.rect, sheet.page.type_size(22.0));
    let mut group = sheet.group("");
    for stage in in_sight(&deck.stages, band, |stage| (stage.first, stage.past)) {
        let left = band.x_of(stage.first as f32 - 0.5);
        let right = band.x_of(stage.past as f32 - 0.5);
        let (from, to) = (left.max(rect.min.x), right.min(rect.max.x));
        if to - from < size * 2.0 {
            continue;
        }
        if stage.first > 0 && left > rect.min.x {
            let line = [Point::new(left, rect.min.y), Point::new(left, rect.max.y)];
            let stroke = Stroke::solid(1.2, sheet.theme.line);
            group.add(Shape::stroked(Path::line(line), stroke));
        }
        let name = sheet.one_line(&stage.title, Weight::SemiBold, size, to - from - 16.0);
        // Two or three letters of a name say nothing.
        if name.cut && to - from < size * NARROWEST * 2.0 {
            continue;
        }
        for line in name.lines {
            let at = Point::new(f32::midpoint(from, to), rect.min.y - size * 0.55);
            let text = TextLine::new(at, line, name.size, sheet.theme.muted);
            group.add(text.weight(Weight::SemiBold).centered());
        }
    }
    sheet.scene.add(group);
}

/// A name that has less room than this is left out, in sizes of its type.
const NARROWEST: f32 = 3.2;

/// The names of the touchpoints below the band, where they have room; gives the place below them.
pub(super) fn names(sheet: &mut Sheet, deck: &Deck, band: &Band, but: Option<usize>) -> f32 {
    let (rect, size) = (band.pose.rect, sheet.page.type_size(22.0));
    let height = line_height_of(size);
    let every = (size * 5.2 / band.pitch()).ceil().max(1.0) as usize;
    let room = band.pitch() * every as f32 - 14.0;
    let mut group = sheet.group("");
    let mut bottom = rect.max.y + size * 0.5;
    for position in band.seen(deck.count()) {
        let x = band.x_of(position as f32);
        // At the edge a name has less room, so that nothing of it is cut.
        let edge = (x - rect.min.x).min(rect.max.x - x) * 2.0 - 12.0;
        if position % every != 0 || but == Some(position) || edge < size * NARROWEST {
            continue;
        }
        let title = deck.touchpoint_title(position);
        let hand = Hand {
            lines: 3,
            ..sheet.hand(size, Weight::Medium)
        };
        let name = hand.wrap(&title, room.min(edge));
        for (nth, line) in name.lines.into_iter().enumerate() {
            let y = rect.max.y + size * 1.35 + height * nth as f32;
            let text = TextLine::new(Point::new(x, y), line, name.size, sheet.theme.muted);
            group.add(text.weight(Weight::Medium).centered());
            bottom = bottom.max(y + size * 0.4);
        }
    }
    sheet.scene.add(group);
    bottom
}
