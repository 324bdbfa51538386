//! What another version shows on the map: the curve as it was, and a mark on all that changed.

use super::comparison::{Comparison, Mark};
use super::joint::Joint;
use crate::editor::Editor;
use crate::geom::{Curve, Point, Rect};
use crate::journey::Journey;
use crate::layout::Target;
use crate::scene::{Group, Path, Shape, Stroke, TextLine};
use crate::text::width_of;
use crate::theme::{Color, Theme, Weight};

/// Widths and sizes, in view points.
const LINE: f32 = 2.0;
const DASH: f32 = 7.0;
const GAP: f32 = 5.0;
const FACE: f32 = 6.0;
const DOT: f32 = 4.0;
const TAG_TEXT: f32 = 11.0;
const TAG_HEIGHT: f32 = 17.0;
const TAG_PADDING: f32 = 6.0;
/// Below this zoom marks are dots: tags would cover the map.
const FAR: f32 = 0.45;

/// What the versions beside the journey show on the map.
pub(in crate::editor) fn ghosts(editor: &Editor) -> Vec<Group> {
    let pen = Pen {
        editor,
        theme: editor.look.theme,
        seen: editor.camera.seen(),
    };
    let mut groups = Vec::new();
    if let Some(comparison) = editor.comparison() {
        groups.push(pen.old_curve(comparison.other()));
        groups.push(pen.marks(comparison));
    }
    groups.extend(editor.joint().map(|joint| pen.other_faces(joint)));
    groups
}

struct Pen<'a> {
    editor: &'a Editor,
    theme: &'static Theme,
    seen: Rect,
}

impl Pen<'_> {
    /// The as-is curve of the other version, dashed, at the touchpoints that are still there.
    fn old_curve(&self, other: &Journey) -> Group {
        let mut group = Group::new(self.seen);
        let places = self.editor.chart.felt_in(other);
        let color = self.theme.muted;
        let [width, dash, gap] = [LINE, DASH, GAP].map(|length| self.length(length));
        let line = Path::curve(&Curve::through(&places));
        group.add(Shape::stroked(
            line,
            Stroke::dashed(width, color, dash, gap),
        ));
        for at in places
            .into_iter()
            .filter(|at| !self.editor.chart.has_face_at(*at))
        {
            group.add(self.ring(at, color));
        }
        group
    }

    /// A mark on everything in sight that changed.
    fn marks(&self, comparison: &Comparison) -> Group {
        let mut group = Group::new(self.seen);
        for item in self.editor.chart.items(self.seen) {
            if let Some(mark) = comparison.mark(&item.target) {
                let is_face = matches!(item.target, Target::Point { .. });
                group.shapes.extend(self.mark(item.rect, mark, is_face));
            }
        }
        group
    }

    /// A tag with the name of the mark; a dot on what a tag would hide.
    fn mark(&self, rect: Rect, mark: Mark, is_small: bool) -> Vec<Shape> {
        let color = self.color(mark);
        let corner = Point::new(rect.max.x, rect.min.y);
        if is_small || self.editor.camera.zoom() < FAR {
            return vec![Shape::disc(corner, self.length(DOT), color)];
        }
        let text = self.editor.words().text(mark.key()).into_owned();
        let [size, height, padding] =
            [TAG_TEXT, TAG_HEIGHT, TAG_PADDING].map(|length| self.length(length));
        let width = width_of(&text, Weight::SemiBold, size) + padding * 2.0;
        let ground = Rect::new(
            corner.x - width + padding,
            corner.y - height / 2.0,
            width,
            height,
        );
        let baseline = Point::new(ground.min.x + padding, corner.y + size * 0.36);
        let line = TextLine::new(baseline, text, size, self.theme.paper);
        vec![
            Shape::filled(ground, height / 2.0, color),
            line.weight(Weight::SemiBold).into(),
        ]
    }

    fn color(&self, mark: Mark) -> Color {
        match mark {
            Mark::Added => self.theme.success_ink,
            Mark::Removed => self.theme.alarm,
            Mark::Changed | Mark::Moved => self.theme.accent,
        }
    }

    /// Where the other side of a merge has the points about which both sides disagree.
    fn other_faces(&self, joint: &Joint) -> Group {
        let mut group = Group::new(self.seen);
        let chart = &self.editor.chart;
        for open in joint.open() {
            let Some(Target::Point { curve, touchpoint }) = open.target() else {
                continue;
            };
            let ours = chart.item(&Target::Point { curve, touchpoint });
            let theirs = ours
                .zip(open.other_emotion())
                .and_then(|(item, emotion)| chart.place_of(item.rect, emotion));
            if let Some((ours, theirs)) = ours.zip(theirs) {
                let [width, gap] = [LINE, GAP].map(|length| self.length(length));
                let stroke = Stroke::dashed(width, self.theme.alarm, gap, gap);
                group.add(Shape::stroked(
                    Path::line([ours.rect.center(), theirs]),
                    stroke,
                ));
                group.add(self.ring(theirs, self.theme.alarm));
            }
        }
        group
    }

    fn ring(&self, at: Point, color: Color) -> Shape {
        let radius = self.length(FACE);
        let stroke = Stroke::solid(self.length(LINE), color);
        Shape::outlined(Rect::around(at, radius), radius, stroke)
    }

    fn length(&self, view_length: f32) -> f32 {
        self.editor.camera.canvas_length(view_length)
    }
}
