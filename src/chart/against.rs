//! A journey beside what it was: the map with the curve as it was, and below it what changed.

use std::collections::HashMap;

use super::{Chart, Target};
use crate::geom::{Curve, Point, Rect};
use crate::journey::{Id, Journey};
use crate::scene::{Group, Path, Scene, Shape, Stroke, TextLine};
use crate::text::{Hyphens, Setting, line_height_of, wrap};
use crate::theme::Weight;

/// What a journey is shown against.
#[derive(Debug, Clone, Copy)]
pub struct Against<'a> {
    /// The version before.
    pub before: &'a Journey,
    /// What people call it.
    pub name: &'a str,
    /// What changed since, a sentence each.
    pub told: &'a [String],
}

/// The curve as it was, in canvas points.
const LINE: f32 = 2.0;
const DASHES: (f32, f32) = (7.0, 5.0);
const FACE: f32 = 6.0;

/// The list of changes, in canvas points.
const TITLE: f32 = 17.0;
const TEXT: f32 = 12.5;
const GAP: f32 = 5.0;
const SIGN: f32 = 30.0;
const COLUMN: f32 = 460.0;
const BETWEEN: f32 = 32.0;

/// Sentences shown at most; how many more there are is said.
const MOST: usize = 120;

impl Chart {
    /// Where an emotion stands in the middle of a column; `None` where emotions have no lane.
    pub fn place_of(&self, column: Rect, emotion: f64) -> Option<Point> {
        let (best, worst, _) = self.emotion_scale()?;
        let share = (2.0 - emotion.clamp(-2.0, 2.0)) as f32 / 4.0;
        (!emotion.is_nan()).then(|| Point::new(column.center().x, best + share * (worst - best)))
    }

    /// Where the as-is curve of another version stands, at the touchpoints that are still there.
    pub fn felt_in(&self, other: &Journey) -> Vec<Point> {
        let points = other.as_is().map_or(&[][..], |curve| &curve.points);
        let emotions: HashMap<&Id, f64> = points
            .iter()
            .map(|point| (&point.touchpoint, point.emotion))
            .collect();
        let place = |(target, rect)| match target {
            Target::Touchpoint(id) => self.place_of(rect, *emotions.get(&id)?),
            _ => None,
        };
        self.columns().filter_map(place).collect()
    }

    /// Whether a face of this journey's curves stands at a place.
    pub fn has_face_at(&self, at: Point) -> bool {
        let over = self.hit(at);
        let face = over.filter(|over| matches!(over, Target::Point { .. }));
        let item = face.and_then(|face| self.item(&face));
        item.is_some_and(|item| item.rect.center().distance(at) < 1.0)
    }

    /// The whole map with the curve as it was, and below it what changed.
    pub fn scene_against(&self, against: &Against<'_>) -> Scene {
        let mut scene = self.scene();
        scene.add(self.ghost(against.before));
        let list = self.changes(against);
        scene.bounds.max.y = list.bounds.max.y + self.layout.sizes.margin;
        scene.add(list);
        scene
    }

    /// The as-is curve of an earlier version, dashed, with a ring at each touchpoint that is still there.
    pub fn ghost(&self, before: &Journey) -> Group {
        let places = self.felt_in(before);
        let line = Path::curve(&Curve::through(&places));
        let Some(bounds) = line.bounds() else {
            return Group::default();
        };
        let color = self.look.theme.muted;
        let mut group = Group::new(bounds.grown(FACE + LINE));
        let dashed = Stroke::dashed(LINE, color, DASHES.0, DASHES.1);
        group.add(Shape::stroked(line, dashed));
        for at in places.into_iter().filter(|at| !self.has_face_at(*at)) {
            let ring = Stroke::solid(LINE, color);
            group.add(Shape::outlined(Rect::around(at, FACE), FACE, ring));
        }
        group
    }

    /// The list of changes below the map, in as many columns as the map is wide.
    fn changes(&self, against: &Against<'_>) -> Group {
        let bounds = self.layout.bounds;
        let margin = self.layout.sizes.margin;
        let (left, top) = (margin, bounds.max.y);
        let width = bounds.width() - 2.0 * margin;
        let mut group = Group::new(Rect::new(left, top, width, 0.0));
        group.shapes = self.heading(against, Point::new(left, top + TITLE));
        let columns = ((width + BETWEEN) / (COLUMN + BETWEEN)).floor().max(1.0);
        let each = (width - BETWEEN * (columns - 1.0)) / columns;
        let top = top + TITLE * 2.6 + GAP;
        let height = self.rows(against, (Point::new(left, top), each, columns), &mut group);
        group.bounds.max.y = top + height;
        group
    }

    /// The title of the list, and what the dashed curve means.
    fn heading(&self, against: &Against<'_>, at: Point) -> Vec<Shape> {
        let (theme, words) = (self.look.theme, self.look.words);
        let name = || [("name", against.name.into())];
        let title = TextLine::new(at, words.label("against-title", &name()), TITLE, theme.ink);
        let below = Point::new(at.x, at.y + TITLE * 1.3);
        let middle = below.y - TEXT * 0.33;
        let ends = [at.x, at.x + SIGN - GAP].map(|x| Point::new(x, middle));
        let dashed = Stroke::dashed(LINE, theme.muted, DASHES.0, DASHES.1);
        let meaning = words.label("against-curve", &name());
        let meaning = TextLine::new(Point::new(at.x + SIGN, below.y), meaning, TEXT, theme.muted);
        vec![
            title.weight(Weight::SemiBold).into(),
            Shape::stroked(Path::line(ends), dashed),
            meaning.into(),
        ]
    }

    /// Adds the sentences, column after column; tells how high the highest is.
    fn rows(
        &self,
        against: &Against<'_>,
        (at, width, columns): (Point, f32, f32),
        group: &mut Group,
    ) -> f32 {
        let sentences: Vec<_> = self
            .sentences(against)
            .iter()
            .map(|text| wrap(text, setting(), width - SIGN / 2.0, 6).lines)
            .collect();
        let row = line_height_of(TEXT);
        let high = |lines: usize| row * lines as f32 + GAP;
        let whole: f32 = sentences.iter().map(|lines| high(lines.len())).sum();
        let (mut place, mut highest) = (at, 0.0_f32);
        for lines in sentences {
            // What begins in a column ends in it.
            if place.y - at.y >= whole / columns {
                place = Point::new(place.x + width + BETWEEN, at.y);
            }
            let dot = Point::new(place.x + GAP, place.y + row * 0.5);
            group.add(Shape::disc(dot, 2.0, self.look.theme.accent));
            for (nth, line) in lines.iter().enumerate() {
                let x = place.x + SIGN / 2.0;
                let y = place.y + row * (nth as f32 + 0.75);
                let line = line.clone();
                let ink = self.look.theme.ink;
                group.add(TextLine::new(Point::new(x, y), line, TEXT, ink));
            }
            place.y += high(lines.len());
            highest = highest.max(place.y - at.y);
        }
        highest
    }

    fn sentences(&self, against: &Against<'_>) -> Vec<String> {
        let words = self.look.words;
        if against.told.is_empty() {
            return vec![words.text("against-none").into_owned()];
        }
        let mut shown: Vec<_> = against.told.iter().take(MOST).cloned().collect();
        let more = against.told.len().saturating_sub(MOST);
        if more > 0 {
            shown.push(words.fill("against-more", &[("count", more.into())]));
        }
        shown
    }
}

fn setting() -> Setting {
    Setting {
        weight: Weight::Regular,
        size: TEXT,
        hyphens: Hyphens::default(),
    }
}
