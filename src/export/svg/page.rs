//! The parts of an SVG, one for each shape.

use super::markup::Markup;
use crate::export::{Picture, outline};
use crate::geom::{Point, Rect};
use crate::scene::{Anchor, Gradient, Group, Path, Pen, Step, Stroke, TextLine};
use crate::text;
use crate::theme::{Color, Weight};

/// What stands in for the bundled font where it is not installed: the narrow ones first.
const FONTS: &str = "Inter, 'Inter Variable', 'Segoe UI', system-ui, -apple-system, Roboto, \
    'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial, sans-serif";

/// Bytes that a shape takes on average, to reserve room once.
const SHAPE_BYTES: usize = 128;

/// The file as it grows.
pub(super) struct Page {
    markup: Markup,
    gradients: usize,
}

impl Page {
    /// An empty file with room for `shapes` shapes.
    pub(super) fn with_room(shapes: usize) -> Self {
        Self {
            markup: Markup::with_room((shapes + 16) * SHAPE_BYTES),
            gradients: 0,
        }
    }

    /// Draws all of `picture`; the bytes of the file.
    pub(super) fn draw(mut self, picture: &Picture) -> Vec<u8> {
        self.head(picture);
        let scene = picture.scene();
        self.rect(scene.bounds, 0.0, scene.ground, None);
        for group in &scene.groups {
            self.group(group);
        }
        self.markup.raw("</svg>\n");
        self.markup.into_bytes()
    }

    fn head(&mut self, picture: &Picture) {
        let (bounds, meta, scale) = (picture.scene().bounds, picture.meta(), picture.scale());
        let markup = &mut self.markup;
        markup.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        markup.raw("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        if !meta.language.is_empty() {
            markup.word("xml:lang", &meta.language);
        }
        markup.number("width", bounds.width() * scale);
        markup.number("height", bounds.height() * scale);
        markup.raw(" viewBox=\"").point(bounds.min).raw(" ");
        markup.digits(bounds.width()).raw(" ");
        markup.digits(bounds.height()).raw("\"");
        markup.word("role", "graphics-document document");
        markup.word("font-family", FONTS);
        markup.word("text-rendering", "geometricPrecision");
        markup.word("stroke-linejoin", "round").raw(">\n");
        markup
            .element("title", &meta.title)
            .element("desc", &meta.summary)
            .raw("\n");
    }

    fn group(&mut self, group: &Group) {
        if group.label.is_empty() {
            self.markup.raw("<g>\n");
        } else {
            self.markup.raw("<g role=\"img\">");
            self.markup.element("title", &group.label).raw("\n");
        }
        for shape in &group.shapes {
            self.shape(shape);
        }
        self.markup.raw("</g>\n");
    }
}

impl Pen for Page {
    fn rect(&mut self, rect: Rect, radius: f32, fill: Color, stroke: Option<Stroke>) {
        self.markup.raw("<rect").place(rect, radius);
        self.markup.paint(fill, stroke).raw("/>\n");
    }

    fn shadow(&mut self, rect: Rect, radius: f32, color: Color) {
        for layer in outline::shadow(rect, radius, color) {
            self.rect(layer.rect, layer.radius, layer.color, None);
        }
    }

    fn gradient(&mut self, gradient: &Gradient) {
        self.gradients += 1;
        let name = format!("gradient-{}", self.gradients);
        let markup = &mut self.markup;
        markup.raw("<linearGradient").word("id", &name);
        markup.number("x2", 0.0).number("y2", 1.0).raw(">");
        for (share, color) in &gradient.stops {
            markup.raw("<stop").number("offset", *share);
            markup.color("stop-color", *color).opacity("stop", *color);
            markup.raw("/>");
        }
        markup
            .raw("</linearGradient>\n<rect")
            .place(gradient.rect, 0.0);
        markup.word("fill", &format!("url(#{name})")).raw("/>\n");
    }

    fn circle(&mut self, center: Point, radius: f32, fill: Color, stroke: Option<Stroke>) {
        let markup = &mut self.markup;
        markup.raw("<circle").number("cx", center.x);
        markup.number("cy", center.y).number("r", radius);
        markup.paint(fill, stroke).raw("/>\n");
    }

    fn path(&mut self, path: &Path, fill: Color, stroke: Option<Stroke>) {
        self.markup.raw("<path d=\"");
        for step in &path.steps {
            self.markup.step(step);
        }
        self.markup.raw("\"").paint(fill, stroke).raw("/>\n");
    }

    fn text(&mut self, line: &TextLine) {
        let markup = &mut self.markup;
        markup
            .raw("<text")
            .number("x", line.at.x)
            .number("y", line.at.y);
        if line.upright {
            markup
                .raw(" transform=\"rotate(-90 ")
                .point(line.at)
                .raw(")\"");
        }
        match line.anchor {
            Anchor::Start => {}
            Anchor::Middle => drop(markup.word("text-anchor", "middle")),
            Anchor::End => drop(markup.word("text-anchor", "end")),
        }
        markup.number("font-size", line.size);
        if line.weight != Weight::Regular {
            markup.number("font-weight", f32::from(line.weight.number()));
        }
        if let Some(width) = known_width(line) {
            markup.number("textLength", width);
            if is_of_one_piece(line) {
                markup.word("lengthAdjust", "spacingAndGlyphs");
            }
        }
        if text::turns_left(&line.text) {
            markup.word("unicode-bidi", "plaintext");
        }
        markup.color("fill", line.color).opacity("fill", line.color);
        markup.raw(">").escaped(&line.text).raw("</text>\n");
    }
}

impl Markup {
    fn point(&mut self, point: Point) -> &mut Self {
        self.digits(point.x).raw(" ").digits(point.y)
    }

    fn place(&mut self, rect: Rect, radius: f32) -> &mut Self {
        self.number("x", rect.min.x).number("y", rect.min.y);
        self.number("width", rect.width())
            .number("height", rect.height());
        if radius > 0.0 {
            self.number("rx", radius);
        }
        self
    }

    fn step(&mut self, step: &Step) -> &mut Self {
        match step {
            Step::Move(to) => self.raw("M").point(*to),
            Step::Line(to) => self.raw("L").point(*to),
            Step::Cubic(first, second, to) => {
                self.raw("C").point(*first).raw(" ").point(*second);
                self.raw(" ").point(*to)
            }
            Step::Close => self.raw("Z"),
        }
    }

    fn paint(&mut self, fill: Color, stroke: Option<Stroke>) -> &mut Self {
        if fill.alpha == 0 {
            self.word("fill", "none");
        } else {
            self.color("fill", fill).opacity("fill", fill);
        }
        let Some(stroke) = stroke else { return self };
        self.color("stroke", stroke.color)
            .opacity("stroke", stroke.color);
        self.number("stroke-width", stroke.width);
        if let Some((dash, gap)) = stroke.dash {
            self.raw(" stroke-dasharray=\"").digits(dash);
            self.raw(" ").digits(gap).raw("\"");
        }
        self
    }
}

/// The width that the layout reckoned with, where it knew every character: so a text stays within
/// its card where another font stands in for the bundled one.
fn known_width(line: &TextLine) -> Option<f32> {
    let mut characters = line.text.chars();
    let is_known = characters.next().is_some() && characters.next().is_some();
    let is_known = is_known && text::has_font_for(&line.text, line.weight);
    is_known.then(|| text::width_of(&line.text, line.weight, line.size))
}

/// Whether more room between its letters would tear a text apart, as in scripts whose letters join.
fn is_of_one_piece(line: &TextLine) -> bool {
    let face = text::face(line.weight);
    !line.text.chars().all(|c| face.covers(c))
}
