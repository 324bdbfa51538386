//! One slide: each group of a scene a group of shapes, each text a text that can be typed over.

use std::fmt::Write as _;

use super::frame::{NAMES, SLIDE, TREE};
use crate::export::Picture;
use crate::geom::{Point, Rect};
use crate::scene::{Anchor, Gradient, Group, Path, Pen, Scene, Shape, Step, Stroke, TextLine};
use crate::text::{embedded, line_height_of, reads_leftward, turns_left, width_of};
use crate::theme::{Color, Weight};

/// The slide that shows a picture.
pub(super) fn slide(picture: &Picture) -> String {
    let scene = picture.scene();
    let mut sheet = Sheet::of(scene, &picture.meta().language);
    for group in &scene.groups {
        sheet.group(group);
    }
    let ground = solid(scene.ground);
    format!(
        "<p:sld {NAMES}><p:cSld><p:bg><p:bgPr>{ground}<a:effectLst/></p:bgPr></p:bg><p:spTree>{TREE}{}</p:spTree></p:cSld>\
        <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>",
        sheet.text
    )
}

/// The language of a text (BCP 47) as an attribute of its run, by which an editor checks the spelling.
pub(super) fn language_attribute(tag: &str) -> String {
    if tag.is_empty() {
        String::new()
    } else {
        format!(" lang=\"{}\"", escape(tag))
    }
}

/// A text in XML: nothing in it is taken for a mark.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' | '\t' => escaped.push(character),
            other if other.is_control() || matches!(other, '\u{fffe}' | '\u{ffff}') => {}
            other => escaped.push(other),
        }
    }
    escaped
}

/// The slide as it grows.
struct Sheet {
    text: String,
    /// EMU for each point of the scene.
    scale: f32,
    origin: Point,
    /// What lies under everything.
    ground: Color,
    /// The number of the last shape.
    last: usize,
    /// The language of the texts, as an attribute.
    language: String,
}

impl Sheet {
    fn of(scene: &Scene, language: &str) -> Self {
        Self {
            text: String::new(),
            scale: SLIDE[0] as f32 / scene.bounds.width(),
            origin: scene.bounds.min,
            ground: scene.ground,
            last: 1,
            language: language_attribute(language),
        }
    }

    /// A group of shapes, or the one shape alone; texts that follow each other are one.
    fn group(&mut self, group: &Group) {
        let whole = group
            .shapes
            .iter()
            .filter_map(extent)
            .reduce(|a, b| a.union(&b));
        let Some(whole) = whole.filter(|_| group.shapes.len() > 1) else {
            group.shapes.iter().for_each(|shape| self.shape(shape));
            return;
        };
        let head = self.head(&group.label);
        let (place, children) = (
            self.place(whole),
            self.place(whole)
                .replace("a:off", "a:chOff")
                .replace("a:ext", "a:chExt"),
        );
        self.add(&format!(
            "<p:grpSp><p:nvGrpSpPr>{head}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>{place}{children}</a:xfrm></p:grpSpPr>"
        ));
        let mut shapes = group.shapes.iter().peekable();
        while let Some(shape) = shapes.next() {
            let Shape::Text(first) = shape else {
                self.shape(shape);
                continue;
            };
            let mut lines = vec![first];
            while let Some(Shape::Text(next)) = shapes.peek() {
                if !continues(&lines, next) {
                    break;
                }
                lines.push(next);
                shapes.next();
            }
            self.lines(&lines);
        }
        self.add("</p:grpSp>");
    }

    fn add(&mut self, markup: &str) {
        self.text.push_str(markup);
    }

    fn head(&mut self, name: &str) -> String {
        self.last += 1;
        let name = escape(&embedded(name));
        format!("<p:cNvPr id=\"{}\" name=\"{name}\"/>", self.last)
    }

    fn emu(&self, length: f32) -> i64 {
        (length * self.scale).round() as i64
    }

    fn place(&self, rect: Rect) -> String {
        let (x, y) = (
            self.emu(rect.min.x - self.origin.x),
            self.emu(rect.min.y - self.origin.y),
        );
        let (width, height) = (
            self.emu(rect.width()).max(1),
            self.emu(rect.height()).max(1),
        );
        format!("<a:off x=\"{x}\" y=\"{y}\"/><a:ext cx=\"{width}\" cy=\"{height}\"/>")
    }

    /// A shape with this outline, inside and edge.
    fn draw(&mut self, rect: Rect, outline: &str, fill: &str, stroke: Option<Stroke>) {
        let (head, place) = (self.head(""), self.place(rect));
        let line = stroke.map_or_else(
            || "<a:ln><a:noFill/></a:ln>".to_owned(),
            |stroke| self.line(stroke),
        );
        self.add(&format!(
            "<p:sp><p:nvSpPr>{head}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>{place}</a:xfrm>{outline}{fill}{line}</p:spPr></p:sp>"
        ));
    }

    fn line(&self, stroke: Stroke) -> String {
        let (width, color) = (self.emu(stroke.width), solid(stroke.color));
        let dash = stroke.dash.map_or("", |(dash, _)| {
            if dash > stroke.width * 2.0 {
                "<a:prstDash val=\"dash\"/>"
            } else {
                "<a:prstDash val=\"sysDot\"/>"
            }
        });
        format!("<a:ln w=\"{width}\" cap=\"rnd\">{color}{dash}<a:round/></a:ln>")
    }

    /// Lines of one text as one box.
    fn lines(&mut self, lines: &[&TextLine]) {
        let Some(first) = lines.first() else { return };
        let rect = text_rect(lines);
        let (head, mut place) = (self.head(""), self.place(rect));
        let mut turn = "";
        if first.upright {
            // A turned box is placed by its middle, before it is turned.
            let (width, height) = (rect.width(), rect.height());
            let middle = Point::new(first.at.x - first.size * 0.35, first.at.y);
            place = self.place(Rect::new(
                middle.x - width / 2.0,
                middle.y - height / 2.0,
                width,
                height,
            ));
            turn = " rot=\"16200000\"";
        }
        let leftward = lines.iter().any(|line| reads_leftward(&line.text));
        let align = match first.anchor {
            Anchor::Start => "l",
            Anchor::Middle => "ctr",
            Anchor::End => "r",
        };
        let turned = match leftward {
            true => " rtl=\"1\"",
            false if lines.iter().any(|line| turns_left(&line.text)) => " rtl=\"0\"",
            false => "",
        };
        let mut text = String::new();
        for (nth, line) in lines.iter().enumerate() {
            let gap = if nth > 0 { "<a:br/>" } else { "" };
            // Writing into a text cannot fail.
            let _ = write!(
                text,
                "{gap}<a:r>{}<a:t>{}</a:t></a:r>",
                self.letters(line),
                escape(&embedded(&line.text))
            );
        }
        self.add(&format!(
            "<p:sp><p:nvSpPr>{head}<p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm{turn}>{place}</a:xfrm>\
            <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody>\
            <a:bodyPr wrap=\"none\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"ctr\"><a:noAutofit/></a:bodyPr><a:lstStyle/>\
            <a:p><a:pPr algn=\"{align}\"{turned}/>{text}</a:p></p:txBody></p:sp>"
        ));
    }

    /// The font of a text: the two heavier weights are the bold one of an editor.
    fn letters(&self, line: &TextLine) -> String {
        let size = (line.size * self.scale / 127.0).round() as i64;
        let bold = u8::from(matches!(line.weight, Weight::SemiBold | Weight::Bold));
        let (language, color) = (&self.language, solid(line.color));
        format!(
            "<a:rPr{language} sz=\"{size}\" b=\"{bold}\" dirty=\"0\">{color}<a:latin typeface=\"Inter\"/></a:rPr>"
        )
    }
}

impl Pen for Sheet {
    fn rect(&mut self, rect: Rect, radius: f32, fill: Color, stroke: Option<Stroke>) {
        let outline = if radius > 0.0 {
            // The radius as a share of the shorter side, in hundred thousandths.
            let least = rect.width().min(rect.height()).max(0.1);
            let share = (radius / least * 100_000.0).clamp(0.0, 50_000.0) as i64;
            format!(
                "<a:prstGeom prst=\"roundRect\"><a:avLst><a:gd name=\"adj\" fmla=\"val {share}\"/></a:avLst></a:prstGeom>"
            )
        } else {
            "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>".to_owned()
        };
        self.draw(rect, &outline, &solid(fill), stroke);
    }

    /// Shadows are left to the editor: as shapes of their own they would only be in the way.
    fn shadow(&mut self, _: Rect, _: f32, _: Color) {}

    fn gradient(&mut self, gradient: &Gradient) {
        // Several editors show no gradient of colours that are seen through: it is mixed with the ground.
        let ground = self.ground;
        let mixed = |color: Color| {
            let full = Color {
                alpha: u8::MAX,
                ..color
            };
            tint(ground.mixed(full, color.cover()))
        };
        // LibreOffice shows two colours of a gradient and no more: each step is a part of its own.
        for (above, below) in gradient.stops.iter().zip(gradient.stops.iter().skip(1)) {
            let (rect, height) = (gradient.rect, gradient.rect.height());
            let top = rect.min.y + height * above.0;
            let part = Rect::new(rect.min.x, top, rect.width(), height * (below.0 - above.0));
            let fill = format!(
                "<a:gradFill><a:gsLst><a:gs pos=\"0\">{}</a:gs><a:gs pos=\"100000\">{}</a:gs></a:gsLst><a:lin ang=\"5400000\"/></a:gradFill>",
                mixed(above.1),
                mixed(below.1)
            );
            self.draw(
                part,
                "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>",
                &fill,
                None,
            );
        }
    }

    fn circle(&mut self, center: Point, radius: f32, fill: Color, stroke: Option<Stroke>) {
        let outline = "<a:prstGeom prst=\"ellipse\"><a:avLst/></a:prstGeom>";
        self.draw(Rect::around(center, radius), outline, &solid(fill), stroke);
    }

    fn path(&mut self, path: &Path, fill: Color, stroke: Option<Stroke>) {
        let Some(bounds) = path.bounds() else { return };
        let point = |at: Point| {
            let (x, y) = (self.emu(at.x - bounds.min.x), self.emu(at.y - bounds.min.y));
            format!("<a:pt x=\"{x}\" y=\"{y}\"/>")
        };
        let step = |step: &Step| match *step {
            Step::Move(to) => format!("<a:moveTo>{}</a:moveTo>", point(to)),
            Step::Line(to) => format!("<a:lnTo>{}</a:lnTo>", point(to)),
            Step::Cubic(a, b, to) => {
                format!(
                    "<a:cubicBezTo>{}{}{}</a:cubicBezTo>",
                    point(a),
                    point(b),
                    point(to)
                )
            }
            Step::Close => "<a:close/>".to_owned(),
        };
        let steps: Vec<String> = path.steps.iter().map(step).collect();
        let (width, height) = (
            self.emu(bounds.width()).max(1),
            self.emu(bounds.height()).max(1),
        );
        let outline = format!(
            "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/>\
            <a:pathLst><a:path w=\"{width}\" h=\"{height}\">{}</a:path></a:pathLst></a:custGeom>",
            steps.concat()
        );
        self.draw(bounds, &outline, &solid(fill), stroke);
    }

    fn text(&mut self, line: &TextLine) {
        self.lines(&[line]);
    }
}

/// Whether a line belongs to the text above it.
fn continues(lines: &[&TextLine], next: &TextLine) -> bool {
    let Some(last) = lines.last() else {
        return false;
    };
    let same = (last.size - next.size).abs() < 0.1
        && last.weight == next.weight
        && last.color == next.color;
    let below = (next.at.y - last.at.y - line_height_of(last.size)).abs() < 1.0;
    same && below
        && last.anchor == next.anchor
        && (last.at.x - next.at.x).abs() < 0.5
        && !next.upright
}

/// The room of a text; a little wider than measured, as other fonts may take its place.
fn text_rect(lines: &[&TextLine]) -> Rect {
    let boxes = lines.iter().map(|line| {
        let width = width_of(&line.text, line.weight, line.size) * 1.04;
        let left = match line.anchor {
            Anchor::Start => line.at.x,
            Anchor::Middle => line.at.x - width / 2.0,
            Anchor::End => line.at.x - width,
        };
        let height = line_height_of(line.size);
        Rect::new(left, line.at.y - height * 0.77, width, height)
    });
    boxes.reduce(|a, b| a.union(&b)).unwrap_or_default()
}

/// Where a shape is; `None` for one that is not drawn.
fn extent(shape: &Shape) -> Option<Rect> {
    match shape {
        Shape::Rect { rect, .. } => Some(*rect),
        Shape::Shadow { .. } => None,
        Shape::Gradient(gradient) => Some(gradient.rect),
        Shape::Circle { center, radius, .. } => Some(Rect::around(*center, *radius)),
        Shape::Path { path, .. } => path.bounds(),
        Shape::Text(line) => Some(text_rect(&[line])),
    }
}

fn solid(color: Color) -> String {
    if color.alpha == 0 {
        "<a:noFill/>".to_owned()
    } else {
        format!("<a:solidFill>{}</a:solidFill>", tint(color))
    }
}

fn tint(color: Color) -> String {
    let hex = color.hex().trim_start_matches('#').to_uppercase();
    let alpha = (color.cover() * 100_000.0) as i64;
    format!("<a:srgbClr val=\"{hex}\"><a:alpha val=\"{alpha}\"/></a:srgbClr>")
}
