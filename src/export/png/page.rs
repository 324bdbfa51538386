//! The parts of a PNG, one for each shape, drawn band by band.

use vello_cpu::kurbo::{self, Affine, BezPath, Cap, Join};
use vello_cpu::peniko::{self, ColorStop, InterpolationAlphaSpace};
use vello_cpu::{Glyph, Pixmap, RenderContext, Resources};

use super::pixels::{Bands, Extent};
use crate::export::letters::Letters;
use crate::export::{Note, Picture, outline};
use crate::geom::{Point, Rect};
use crate::scene::{Anchor, Gradient, Group, Path, Pen, Scene, Step, Stroke, TextLine};
use crate::theme::Color;

/// The band that is drawn on.
pub(super) struct Page {
    context: RenderContext,
    resources: Resources,
    letters: Letters,
    scale: f64,
    view: Affine,
    seen: [f32; 2],
}

impl Page {
    /// Nothing yet, for bands of a picture that is `extent` large.
    pub(super) fn new(picture: &Picture, extent: Extent, scale: f64) -> Self {
        Self {
            context: RenderContext::new(extent.width, 1),
            resources: Resources::new(),
            letters: Letters::new(&picture.meta().language),
            scale,
            view: Affine::IDENTITY,
            seen: [0.0; 2],
        }
    }

    /// Draws all of `picture`; what it does not show.
    pub(super) fn draw(mut self, picture: &Picture, extent: Extent, bands: &Bands) -> Option<Note> {
        for (top, height) in extent.bands() {
            let mut band = bands.take(extent.width, height)?;
            self.band(picture.scene(), top, &mut band);
            bands.give(band);
        }
        self.letters.note()
    }

    fn band(&mut self, scene: &Scene, top: u16, band: &mut Pixmap) {
        self.context.reset_and_resize(band.width(), band.height());
        let corner = scene.bounds.min;
        let first = f64::from(corner.y) + f64::from(top) / self.scale;
        let last = first + f64::from(band.height()) / self.scale;
        self.seen = [first as f32, last as f32];
        let down = kurbo::Vec2::new(-f64::from(corner.x), -first);
        self.view = Affine::translate(down).then_scale(self.scale);
        self.context.set_transform(self.view);
        self.rect(scene.bounds.grown(1.0), 0.0, scene.ground, None);
        for group in &scene.groups {
            self.group(group);
        }
        self.context.flush();
        self.context.render(band, &mut self.resources);
    }

    fn group(&mut self, group: &Group) {
        for shape in &group.shapes {
            self.shape(shape);
        }
    }

    /// Whether anything between these heights is in the band.
    fn sees(&self, top: f32, bottom: f32, stroke: Option<Stroke>) -> bool {
        let [first, last] = self.seen;
        let edge = stroke.map_or(1.0, |stroke| stroke.width + 1.0);
        top - edge <= last && bottom + edge >= first
    }

    fn paint(&mut self, path: &Path, fill: Color, stroke: Option<Stroke>) {
        let path = path_of(path);
        if fill.alpha > 0 {
            self.context.set_paint(color(fill));
            self.context.fill_path(&path);
        }
        if let Some(stroke) = stroke {
            self.context.set_paint(color(stroke.color));
            self.context.set_stroke(stroke_of(stroke));
            self.context.stroke_path(&path);
        }
    }
}

impl Pen for Page {
    fn rect(&mut self, rect: Rect, radius: f32, fill: Color, stroke: Option<Stroke>) {
        if !self.sees(rect.min.y, rect.max.y, stroke) {
            return;
        }
        if radius > 0.0 || stroke.is_some() {
            return self.paint(&outline::rect(rect, radius), fill, stroke);
        }
        self.context.set_paint(color(fill));
        self.context.fill_rect(&rect_of(rect));
    }

    fn shadow(&mut self, rect: Rect, radius: f32, color: Color) {
        for layer in outline::shadow(rect, radius, color) {
            self.rect(layer.rect, layer.radius, layer.color, None);
        }
    }

    fn gradient(&mut self, gradient: &Gradient) {
        let rect = gradient.rect;
        if !self.sees(rect.min.y, rect.max.y, None) {
            return;
        }
        let stop = |&(share, at): &(f32, Color)| ColorStop::from((share, color(at)));
        let stops: Vec<ColorStop> = gradient.stops.iter().map(stop).collect();
        let [top, bottom] = [rect.min.y, rect.max.y].map(|y| (0.0, f64::from(y)));
        self.context.set_paint(peniko::Gradient {
            interpolation_alpha_space: InterpolationAlphaSpace::Unpremultiplied,
            ..peniko::Gradient::new_linear(top, bottom).with_stops(stops.as_slice())
        });
        self.context.fill_rect(&rect_of(rect));
    }

    fn circle(&mut self, center: Point, radius: f32, fill: Color, stroke: Option<Stroke>) {
        if self.sees(center.y - radius, center.y + radius, stroke) {
            self.paint(&outline::circle(center, radius), fill, stroke);
        }
    }

    fn path(&mut self, path: &Path, fill: Color, stroke: Option<Stroke>) {
        let bounds = path.bounds().unwrap_or_default();
        if self.sees(bounds.min.y, bounds.max.y, stroke) {
            self.paint(path, fill, stroke);
        }
    }

    fn text(&mut self, line: &TextLine) {
        let reach = if line.upright {
            f32::INFINITY
        } else {
            line.size * 2.0
        };
        if !self.sees(line.at.y - reach, line.at.y + reach, None) {
            return;
        }
        let set = self.letters.set(&line.text, line.weight);
        let left = match line.anchor {
            Anchor::Start => 0.0,
            Anchor::Middle => set.width * line.size / -2.0,
            Anchor::End => -set.width * line.size,
        };
        let turn = if line.upright {
            -std::f64::consts::FRAC_PI_2
        } else {
            0.0
        };
        let place = Affine::translate((f64::from(line.at.x), f64::from(line.at.y)));
        self.context
            .set_transform(self.view * place * Affine::rotate(turn));
        self.context.set_paint(color(line.color));
        for run in &set.runs {
            let Some(font) = self.letters.font(run.font) else {
                continue;
            };
            let mut x = left + run.start * line.size;
            let glyphs = run.glyphs.iter().map(|glyph| {
                let placed = Glyph {
                    id: glyph.id,
                    x: x + glyph.right * line.size,
                    y: -glyph.up * line.size,
                };
                x += glyph.advance * line.size;
                placed
            });
            let glyphs: Vec<Glyph> = glyphs.collect();
            let run = self.context.glyph_run(&mut self.resources, font);
            run.font_size(line.size)
                .hint(true)
                .fill_glyphs(glyphs.into_iter());
        }
        self.context.set_transform(self.view);
    }
}

fn color(color: Color) -> peniko::Color {
    peniko::Color::from_rgba8(color.red, color.green, color.blue, color.alpha)
}

fn stroke_of(stroke: Stroke) -> kurbo::Stroke {
    let line = kurbo::Stroke::new(stroke.width.into());
    let line = line.with_caps(Cap::Butt).with_join(Join::Round);
    match stroke.dash {
        Some((dash, gap)) => line.with_dashes(0.0, [dash, gap].map(f64::from)),
        None => line,
    }
}

fn rect_of(rect: Rect) -> kurbo::Rect {
    kurbo::Rect::from_points(point(rect.min), point(rect.max))
}

fn point(point: Point) -> kurbo::Point {
    kurbo::Point::new(point.x.into(), point.y.into())
}

fn path_of(path: &Path) -> BezPath {
    let mut outline = BezPath::new();
    for step in &path.steps {
        match *step {
            Step::Move(to) => outline.move_to(point(to)),
            Step::Line(to) => outline.line_to(point(to)),
            Step::Cubic(first, second, to) => {
                outline.curve_to(point(first), point(second), point(to));
            }
            Step::Close => outline.close_path(),
        }
    }
    outline
}
