//! What lanes and overlays paint from: the journey, its numbers, where it stands, how it looks.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use unicode_segmentation::UnicodeSegmentation as _;

use crate::geom::{Point, Rect};
use crate::insight::{Handoff, Insight};
use crate::journey::{
    Curve, CurvePoint, Department, DepartmentColor, Id, Journey, PainPoint, Pattern, Touchpoint,
};
use crate::layout::{Column, Layout};
use crate::scene::{Marks, Tone};
use crate::text::atoms;
use crate::theme::{Color, Theme};
use crate::words::Words;

use super::{Emphasis, ids};

/// What lanes and overlays paint from.
pub struct Plan<'a> {
    /// The journey.
    pub journey: &'a Journey,
    /// Its numbers.
    pub insight: &'a Insight,
    /// Where it stands.
    pub layout: &'a Layout,
    /// Its colours.
    pub theme: &'static Theme,
    /// The texts of the map.
    pub words: Words,
    /// The lanes and overlays that are on.
    pub shown: &'a BTreeSet<String>,
    /// What is shown strongly and what stays back.
    pub emphasis: &'a Emphasis,
    departments: HashMap<&'a Id, usize>,
}

/// How a department is told from others: short name, colour and pattern, never the colour alone.
#[derive(Debug, Clone, PartialEq)]
pub struct Sign {
    /// The short name.
    pub badge: String,
    /// The colour of its strip and badge; white text is read on it.
    pub color: Color,
    /// The colour of its text and edges, which is read on paper.
    pub ink: Color,
    /// The pattern.
    pub marks: Marks,
}

impl Sign {
    /// The sign of a department.
    pub fn of(department: &Department, theme: &Theme) -> Self {
        let nth = DepartmentColor::NAMED
            .iter()
            .position(|named| *named == department.color);
        let (color, ink) = match (&department.color, nth) {
            (DepartmentColor::Custom(hex), _) => own_color(hex, theme),
            (_, nth) => (
                theme.department(nth.unwrap_or_default()),
                theme.department_ink(nth.unwrap_or_default()),
            ),
        };
        let badge = for_badge(&department.badge());
        Self {
            badge,
            color,
            ink,
            marks: marks(department.pattern),
        }
    }
}

/// As much of a short name as a badge holds: four characters, or one word of a script that breaks none.
fn for_badge(name: &str) -> String {
    const FEW: usize = 4;
    const MANY: usize = 8;
    if name.is_ascii() {
        return name.chars().take(FEW).collect();
    }
    let mut room = FEW;
    let fits = |(nth, atom): &(usize, &str)| {
        let length = atom.graphemes(true).count();
        let fits = length <= room || (*nth == 0 && length <= MANY);
        room = room.saturating_sub(length);
        fits
    };
    let kept: String = atoms(name)
        .into_iter()
        .enumerate()
        .take_while(fits)
        .map(|(_, atom)| atom)
        .collect();
    if kept.is_empty() {
        name.graphemes(true).take(FEW).collect()
    } else {
        kept.trim_end().to_owned()
    }
}

/// A colour of the file, darkened or brightened until it can be read.
fn own_color(hex: &str, theme: &Theme) -> (Color, Color) {
    const READ: f32 = 4.5;
    let own = Color::from_hex(hex).map_or(theme.muted, |color| Color {
        alpha: 255,
        ..color
    });
    let steps = || (0..=20_u8).map(|step| f32::from(step) / 20.0);
    let black = Color {
        alpha: 255,
        ..Color::CLEAR
    };
    let toward = if theme.is_dark() { Color::WHITE } else { black };
    let ground = steps()
        .map(|share| own.mixed(black, share))
        .find(|color| Color::WHITE.contrast(*color) >= READ);
    let ink = steps()
        .map(|share| own.mixed(toward, share))
        .find(|color| color.contrast(theme.card) >= READ);
    (ground.unwrap_or(black), ink.unwrap_or(theme.ink))
}

fn marks(pattern: Pattern) -> Marks {
    match pattern {
        Pattern::Solid => Marks::Solid,
        Pattern::Diagonal => Marks::Diagonal,
        Pattern::Dots => Marks::Dots,
        Pattern::Cross => Marks::Cross,
        Pattern::Horizontal => Marks::Horizontal,
        Pattern::Vertical => Marks::Vertical,
        Pattern::Grid => Marks::Grid,
        Pattern::Waves => Marks::Waves,
    }
}

impl<'a> Plan<'a> {
    /// The plan of a journey that is laid out.
    pub fn new(
        journey: &'a Journey,
        (insight, emphasis): (&'a Insight, &'a Emphasis),
        layout: &'a Layout,
        (theme, words, shown): (&'static Theme, Words, &'a BTreeSet<String>),
    ) -> Self {
        let mut departments = HashMap::new();
        for (index, department) in journey.departments.iter().enumerate() {
            departments.entry(&department.id).or_insert(index);
        }
        Self {
            journey,
            insight,
            layout,
            theme,
            words,
            shown,
            emphasis,
            departments,
        }
    }

    /// Whether the lane or overlay with this id is on.
    pub fn shows(&self, id: &str) -> bool {
        self.shown.contains(id)
    }

    /// The department with this id.
    pub fn department(&self, id: &Id) -> Option<&'a Arc<Department>> {
        self.journey.departments.get(*self.departments.get(id)?)
    }

    /// The place of a department in the order of the journey.
    pub fn place_of(&self, id: &Id) -> Option<usize> {
        self.departments.get(id).copied()
    }

    /// The touchpoint with this id.
    pub fn touchpoint(&self, id: &Id) -> Option<&'a Arc<Touchpoint>> {
        let column = self.layout.columns.get(self.layout.position_of(id)?)?;
        self.journey.touchpoints.get(column.touchpoint)
    }

    /// The pain point with this id.
    pub fn pain_point(&self, id: &Id) -> Option<&'a Arc<PainPoint>> {
        self.journey.pain_points.get(self.layout.pain_place(id)?)
    }

    /// The point of a curve at a touchpoint.
    pub fn point(&self, curve: &Id, touchpoint: &Id) -> Option<(&'a Curve, &'a CurvePoint)> {
        let position = self.layout.position_of(touchpoint)?;
        let mut curves = self.journey.curves.iter().zip(&self.layout.lines);
        let (record, line) = curves.find(|(record, _)| record.id == *curve)?;
        let felt = line.felt.partition_point(|felt| felt.column < position);
        let felt = line.felt.get(felt).filter(|felt| felt.column == position)?;
        Some((record, record.points.get(felt.point)?))
    }

    /// The handoff into a touchpoint.
    pub fn handoff_to(&self, touchpoint: &Id) -> Option<&'a Handoff> {
        let position = self.layout.position_of(touchpoint)?;
        let handoffs = &self.insight.handoffs;
        let at = handoffs.partition_point(|handoff| handoff.position < position);
        handoffs
            .get(at)
            .filter(|handoff| handoff.position == position)
    }

    /// How a department looks; one that is not there shows its id in the second ink.
    pub fn sign(&self, id: &Id) -> Sign {
        self.department(id).map_or_else(
            || Sign {
                badge: for_badge(id),
                color: self.theme.muted,
                ink: self.theme.muted,
                marks: Marks::Solid,
            },
            |department| Sign::of(department, self.theme),
        )
    }

    /// The name of a department; one that is not there shows its id.
    pub fn name<'b>(&self, id: &'b Id) -> &'b str
    where
        'a: 'b,
    {
        self.department(id)
            .map_or(id, |department| department.title())
    }

    /// The height of a lane that has a head and a row for each department; 0 where there is nothing to show.
    pub(super) fn rows_height(&self, head: f32, row: f32) -> f32 {
        let rows = self.journey.departments.len();
        if rows == 0 || self.layout.columns.is_empty() {
            0.0
        } else {
            head + row * rows as f32
        }
    }

    /// The columns at some positions, each with its position and touchpoint.
    pub fn columns(
        &self,
        seen: std::ops::Range<usize>,
    ) -> impl Iterator<Item = (usize, &'a Column, &'a Touchpoint)> + use<'a> {
        let (journey, first) = (self.journey, seen.start);
        let columns = self.layout.columns.get(seen).unwrap_or_default();
        columns.iter().enumerate().filter_map(move |(nth, column)| {
            Some((
                first + nth,
                column,
                journey.touchpoints.get(column.touchpoint)?.as_ref(),
            ))
        })
    }

    /// How strongly a column is shown.
    pub fn tone(&self, column: &Column) -> Tone {
        self.emphasis.touchpoint(column.touchpoint)
    }

    /// How strongly the column at a position is shown.
    pub fn tone_at(&self, position: usize) -> Tone {
        let column = self.layout.columns.get(position);
        column.map_or(Tone::Full, |column| self.tone(column))
    }

    /// The pain points of a column with their cards on the canvas.
    pub fn pains(
        &self,
        column: &'a Column,
    ) -> impl Iterator<Item = (&'a PainPoint, &'a crate::layout::PainCard, Rect)> {
        let top = self.layout.lane(ids::PAIN_POINTS).map(|lane| lane.min.y);
        column.pains.iter().filter_map(move |card| {
            let pain = self.journey.pain_points.get(card.pain)?.as_ref();
            let rect = column.card(top? + card.top, card.height, &self.layout.sizes);
            Some((pain, card, rect))
        })
    }

    /// Where an emotion stands in a column.
    pub fn felt_at(&self, position: usize, emotion: f32) -> Option<Point> {
        let column = self.layout.columns.get(position)?;
        let lane = self.layout.lane(ids::EMOTION)?;
        Some(Point::new(
            column.center(),
            super::emotion::y_of(lane, emotion),
        ))
    }
}
