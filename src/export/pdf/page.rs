//! The parts of a page, one for each shape.

use std::collections::HashMap;

use krilla::color::rgb;
use krilla::geom::{self as page, PathBuilder, Transform};
use krilla::num::NormalizedF32;
use krilla::paint::{self, Fill, LineJoin, LinearGradient, SpreadMethod, Stop, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, BBox, ContentTag, Tag, TagGroup, TagTree};
use krilla::text::{Font, GlyphId, KrillaGlyph};

use crate::export::letters::{Glyph, Letters};
use crate::export::{Note, Picture, outline};
use crate::geom::{Point, Rect};
use crate::scene::{Anchor, Gradient, Group, Path, Pen, Scene, Shape, Step, Stroke, TextLine};
use crate::theme::Color;

/// The page that is drawn on.
pub(super) struct Page<'a> {
    surface: Surface<'a>,
    letters: Letters,
    fonts: HashMap<usize, Font>,
    tags: Vec<TagGroup>,
    number: usize,
    view: Transform,
    origin: Point,
}

impl<'a> Page<'a> {
    /// Nothing yet, on the page for `picture` with this number, counted from 0.
    pub(super) fn new(
        surface: Surface<'a>,
        (picture, number): (&Picture, usize),
        scale: f32,
    ) -> Self {
        Self {
            surface,
            letters: Letters::new(&picture.meta().language),
            fonts: HashMap::new(),
            tags: Vec::new(),
            number,
            view: view(picture.scene(), scale),
            origin: Point::default(),
        }
    }

    /// Draws all of `scene` and adds what it means; gives what it does not show.
    pub(super) fn draw(mut self, scene: &Scene, tags: &mut TagTree) -> Option<Note> {
        let view = self.view;
        self.surface.push_transform(&view);
        self.surface
            .start_tagged(ContentTag::Artifact(Artifact::default()));
        self.rect(scene.bounds, 0.0, scene.ground, None);
        self.surface.end_tagged();
        for group in &scene.groups {
            self.group(group);
        }
        self.surface.pop();
        self.surface.finish();
        for tag in self.tags {
            tags.push(tag);
        }
        self.letters.note()
    }

    fn group(&mut self, group: &Group) {
        let has_text = |shape: &Shape| matches!(shape, Shape::Text(_));
        let is_artifact = group.label.is_empty() && !group.shapes.iter().any(has_text);
        let identifier = self.surface.start_tagged(if is_artifact {
            ContentTag::Artifact(Artifact::default())
        } else {
            ContentTag::Other
        });
        self.move_to(group.bounds.min);
        for shape in &group.shapes {
            self.shape(shape);
        }
        self.surface.pop();
        self.surface.end_tagged();
        if is_artifact {
            return;
        }
        let mut tag = self.tag_of(group);
        tag.push(identifier);
        self.tags.push(tag);
    }

    /// Counts from `origin`: numbers stay short, and like cards become like bytes that pack well.
    fn move_to(&mut self, origin: Point) {
        self.origin = origin;
        let place = Transform::from_translate(origin.x, origin.y);
        self.surface.push_transform(&place);
    }

    /// A place from the origin on, in hundredths.
    fn local(&self, place: Point) -> (f32, f32) {
        let place = place - self.origin;
        (hundredths(place.width), hundredths(place.height))
    }

    fn tag_of(&self, group: &Group) -> TagGroup {
        if group.label.is_empty() {
            return TagGroup::new(Tag::P);
        }
        let place = rect_of(group.bounds).and_then(|rect| rect.transform(self.view));
        let figure = Tag::Figure(Some(group.label.clone()));
        TagGroup::new(figure.with_bbox(place.map(|rect| BBox::new(self.number, rect))))
    }

    fn font(&mut self, number: usize) -> Option<Font> {
        if !self.fonts.contains_key(&number) {
            let data = self.letters.font(number)?;
            let (bytes, _) = data.data.clone().into_raw_parts();
            self.fonts
                .insert(number, Font::new(bytes.into(), data.index)?);
        }
        self.fonts.get(&number).cloned()
    }

    fn paint(&mut self, path: &Path, fill: Option<Fill>, stroke: Option<paint::Stroke>) {
        let is_seen = fill.is_some() || stroke.is_some();
        if let (true, Some(path)) = (is_seen, self.outline(path)) {
            self.surface.set_fill(fill);
            self.surface.set_stroke(stroke);
            self.surface.draw_path(&path);
        }
    }

    fn outline(&self, path: &Path) -> Option<page::Path> {
        let mut pen = PathBuilder::new();
        for step in &path.steps {
            match *step {
                Step::Move(to) => {
                    let (x, y) = self.local(to);
                    pen.move_to(x, y);
                }
                Step::Line(to) => {
                    let (x, y) = self.local(to);
                    pen.line_to(x, y);
                }
                Step::Cubic(first, second, to) => {
                    let [a, b, end] = [first, second, to].map(|at| self.local(at));
                    pen.cubic_to(a.0, a.1, b.0, b.1, end.0, end.1);
                }
                Step::Close => pen.close(),
            }
        }
        pen.finish()
    }
}

impl Pen for Page<'_> {
    fn rect(&mut self, rect: Rect, radius: f32, fill: Color, stroke: Option<Stroke>) {
        self.path(&outline::rect(rect, radius), fill, stroke);
    }

    fn shadow(&mut self, rect: Rect, radius: f32, color: Color) {
        for layer in outline::shadow(rect, radius, color) {
            self.rect(layer.rect, layer.radius, layer.color, None);
        }
    }

    fn gradient(&mut self, gradient: &Gradient) {
        let stops = gradient.stops.iter().map(|(share, at)| Stop {
            offset: NormalizedF32::new(*share).unwrap_or(NormalizedF32::ZERO),
            color: color(*at).into(),
            opacity: cover(*at),
        });
        let [top, bottom] = [gradient.rect.min, gradient.rect.max].map(|at| self.local(at).1);
        let paint = LinearGradient {
            x1: 0.0,
            y1: top,
            x2: 0.0,
            y2: bottom,
            transform: Transform::identity(),
            spread_method: SpreadMethod::Pad,
            stops: stops.collect(),
            anti_alias: false,
        };
        let fill = Fill {
            paint: paint.into(),
            ..Fill::default()
        };
        self.paint(&outline::rect(gradient.rect, 0.0), Some(fill), None);
    }

    fn circle(&mut self, center: Point, radius: f32, fill: Color, stroke: Option<Stroke>) {
        self.path(&outline::circle(center, radius), fill, stroke);
    }

    fn path(&mut self, path: &Path, fill: Color, stroke: Option<Stroke>) {
        self.paint(path, fill_of(fill), stroke.map(stroke_of));
    }

    fn text(&mut self, line: &TextLine) {
        let set = self.letters.set(&line.text, line.weight);
        let left = match line.anchor {
            Anchor::Start => 0.0,
            Anchor::Middle => set.width * line.size / -2.0,
            Anchor::End => -set.width * line.size,
        };
        let (x, y) = self.local(line.at);
        let place = if line.upright {
            Transform::from_row(0.0, -1.0, 1.0, 0.0, x, y)
        } else {
            Transform::from_translate(x, y)
        };
        self.surface.push_transform(&place);
        self.surface.set_stroke(None);
        self.surface.set_fill(fill_of(line.color));
        for run in &set.runs {
            let Some(font) = self.font(run.font) else {
                continue;
            };
            let start = page::Point::from_xy(hundredths(left + run.start * line.size), 0.0);
            let glyphs: Vec<KrillaGlyph> = run.glyphs.iter().map(glyph_of).collect();
            self.surface
                .draw_glyphs(start, &glyphs, font, &line.text, line.size, false);
        }
        self.surface.pop();
    }
}

/// From the canvas to the page.
fn view(scene: &Scene, scale: f32) -> Transform {
    let corner = scene.bounds.min;
    Transform::from_row(scale, 0.0, 0.0, scale, -corner.x * scale, -corner.y * scale)
}

fn color(color: Color) -> rgb::Color {
    rgb::Color::new(color.red, color.green, color.blue)
}

fn cover(color: Color) -> NormalizedF32 {
    NormalizedF32::new(color.cover()).unwrap_or(NormalizedF32::ONE)
}

fn fill_of(fill: Color) -> Option<Fill> {
    (fill.alpha > 0).then(|| Fill {
        paint: color(fill).into(),
        opacity: cover(fill),
        ..Fill::default()
    })
}

fn stroke_of(stroke: Stroke) -> paint::Stroke {
    paint::Stroke {
        paint: color(stroke.color).into(),
        width: stroke.width,
        line_join: LineJoin::Round,
        opacity: cover(stroke.color),
        dash: stroke.dash.map(|(dash, gap)| StrokeDash {
            array: vec![dash, gap],
            offset: 0.0,
        }),
        ..paint::Stroke::default()
    }
}

fn glyph_of(glyph: &Glyph) -> KrillaGlyph {
    let (id, text) = (GlyphId::new(glyph.id), glyph.text.clone());
    KrillaGlyph::new(id, glyph.advance, glyph.right, glyph.up, 0.0, text, None)
}

fn rect_of(rect: Rect) -> Option<page::Rect> {
    page::Rect::from_ltrb(rect.min.x, rect.min.y, rect.max.x, rect.max.y)
}

fn hundredths(length: f32) -> f32 {
    (length * 100.0).round() / 100.0
}
