//! What lies on top of the map: selection, focus, and what the tool shows. Never exported.

use std::sync::Arc;

use super::{Editor, Typing, versions};
use crate::geom::{Point, Rect, Size};
use crate::layout::{DOT, Item, MOST_SEVERE, Target, dot_at};
use crate::scene::{Group, Path, Scene, Shape, Stroke, TextLine};
use crate::text::{line_height_of, width_of};
use crate::theme::{Color, Theme, Weight};
use crate::tools::Chrome;

/// Widths, gaps and sizes, in view points: chrome looks the same at every zoom.
const RING: f32 = 2.0;
const RING_GAP: f32 = 2.5;
const HAIRLINE: f32 = 1.0;
const PEN: f32 = 3.0;
const LABEL_TEXT: f32 = 13.0;
/// Half the width of a plus.
const PLUS: f32 = 6.0;
const LABEL_PADDING: f32 = 6.0;
const LABEL_HEIGHT: f32 = 22.0;
/// From the middle of a face to the read-out beside it.
const BESIDE_FACE: f32 = 20.0;

/// How round the ring of a card is, in canvas points, as its card.
const CARD_RADIUS: f32 = 8.0;

/// The share of the accent in the ring of what was found.
const FOUND: f32 = 0.55;

/// How much of what lies below a card at the pointer it covers.
const GHOST: f32 = 0.92;

/// The share of the accent in the ground of a marquee and of a ghost.
const WASH: f32 = 0.10;

/// What lies on top of the map just now.
pub(super) fn scene(editor: &Editor) -> Scene {
    let pen = Pen {
        editor,
        theme: editor.look.theme,
        seen: editor.camera.seen(),
    };
    let mut scene = Scene {
        bounds: pen.seen,
        ground: Color::CLEAR,
        groups: Vec::new(),
    };
    for group in versions::ghosts(editor) {
        scene.add(group);
    }
    scene.add(pen.rings());
    let mut tools = Group::new(pen.seen);
    for chrome in editor.tool_in_use().chrome() {
        tools.shapes.extend(pen.shapes(&chrome));
    }
    scene.add(tools);
    scene
}

struct Pen<'a> {
    editor: &'a Editor,
    theme: &'static Theme,
    seen: Rect,
}

impl Pen<'_> {
    /// A ring around each thing that is selected, and a thin one around what is under the pointer.
    fn rings(&self) -> Group {
        let mut group = Group::new(self.seen);
        let typed = self.editor.typing().map(Typing::target);
        let items = self.editor.chart.items(self.seen);
        // The field has an edge of its own.
        for item in items.filter(|item| typed != Some(&item.target)) {
            if self.editor.selection.contains(&item.target) {
                group.add(self.ring(item, self.stroke(RING)));
            } else if self.editor.found.contains(&item.target) {
                let color = self.theme.accent.faded(FOUND);
                let stroke = Stroke::solid(self.length(RING), color);
                group.add(self.ring(item, stroke));
            } else if self.editor.hovered() == Some(&item.target) {
                let color = self.theme.accent.faded(0.5);
                let stroke = Stroke::solid(self.length(HAIRLINE), color);
                group.add(self.ring(item, stroke));
            }
        }
        group
    }

    /// The outline of `item`, a little larger than it is.
    fn ring(&self, item: &Item, stroke: Stroke) -> Shape {
        let gap = self.length(RING_GAP);
        let rect = item.rect.grown(gap);
        let is_face = matches!(item.target, Target::Point { .. });
        let radius = if is_face {
            rect.width() / 2.0
        } else {
            CARD_RADIUS + gap
        };
        Shape::outlined(rect, radius, stroke)
    }

    fn shapes(&self, chrome: &Chrome) -> Vec<Shape> {
        match chrome {
            Chrome::Marquee(rect) => vec![self.washed(*rect, 0.0, HAIRLINE)],
            Chrome::Ghost(rect) => vec![self.washed(*rect, CARD_RADIUS, HAIRLINE)],
            Chrome::Card(rect, lines, more) => self.card(*rect, lines, *more),
            Chrome::Border(rect) => {
                let line = Path::line([rect.min, rect.max]);
                vec![Shape::stroked(line, self.stroke(PEN))]
            }
            Chrome::ReadOut(at, emotion) => {
                let words = self.editor.words();
                let corner = Point::new(at.x + self.length(BESIDE_FACE), at.y);
                self.label(corner, &words.signed(*emotion, 1))
            }
            Chrome::Offer(rect, key) => {
                let words = self.editor.words();
                let corner = Point::new(rect.min.x, rect.min.y - self.length(LABEL_HEIGHT / 2.0));
                let mut shapes = vec![self.washed(*rect, CARD_RADIUS, RING)];
                shapes.extend(self.label(corner, &words.text(key)));
                shapes
            }
            Chrome::Hint(rect) => self.hint(*rect),
            Chrome::Dots(card, filled) => self.dots(*card, *filled),
            Chrome::Stroke(points) => {
                let line = Path::line(points.iter().copied());
                vec![Shape::stroked(line, self.stroke(PEN))]
            }
        }
    }

    /// A card with its title, and the number of those that go with it.
    fn card(&self, rect: Rect, lines: &[Arc<str>], more: usize) -> Vec<Shape> {
        let sizes = &self.editor.chart.layout().sizes;
        let (radius, color) = (CARD_RADIUS, self.theme.shadow);
        let mut shapes = vec![
            Shape::Shadow {
                rect: rect.shifted(0.0, 2.0),
                radius,
                color,
            },
            Shape::Rect {
                rect,
                radius,
                fill: self.theme.card.faded(GHOST),
                stroke: Some(self.stroke(RING)),
            },
        ];
        shapes.extend(lines.iter().enumerate().map(|(nth, line)| {
            let down = 20.0 + line_height_of(sizes.card_text) * nth as f32;
            let at = rect.min + Size::new(8.0, down);
            let text = TextLine::new(at, &**line, sizes.card_text, self.theme.ink);
            text.weight(Weight::SemiBold).into()
        }));
        if more > 0 {
            let at = Point::new(rect.max.x - self.length(LABEL_HEIGHT), rect.min.y);
            shapes.extend(self.label(at, &format!("+{more}")));
        }
        shapes
    }

    /// A dashed place with a plus in its middle.
    fn hint(&self, rect: Rect) -> Vec<Shape> {
        let (center, arm) = (rect.center(), self.length(PLUS));
        let (width, muted) = (self.length(HAIRLINE * 1.5), self.theme.muted);
        let line = |by: Size| {
            let ends = [center + by, center + Size::new(-by.width, -by.height)];
            Shape::stroked(Path::line(ends), Stroke::solid(width, muted))
        };
        let edge = Stroke::dashed(width, muted, self.length(4.0), self.length(3.0));
        vec![
            Shape::outlined(rect, CARD_RADIUS, edge),
            line(Size::new(arm, 0.0)),
            line(Size::new(0.0, arm)),
        ]
    }

    /// All dots that the card of a pain point can have, on a ground of their own.
    fn dots(&self, card: Rect, filled: u8) -> Vec<Shape> {
        let (first, last) = (dot_at(card, MOST_SEVERE - 1), dot_at(card, 0));
        let ground = Rect::between(first, last).grown(DOT * 2.2);
        let edge = Stroke::solid(self.length(HAIRLINE), self.theme.line);
        let mut shapes = vec![Shape::Rect {
            rect: ground,
            radius: ground.height() / 2.0,
            fill: self.theme.card,
            stroke: Some(edge),
        }];
        shapes.extend((0..MOST_SEVERE).map(|nth| {
            let at = dot_at(card, MOST_SEVERE - 1 - nth);
            let color = if nth < filled {
                self.theme.alarm
            } else {
                self.theme.faint
            };
            Shape::disc(at, DOT, color)
        }));
        shapes
    }

    fn washed(&self, rect: Rect, radius: f32, width: f32) -> Shape {
        Shape::Rect {
            rect,
            radius,
            fill: self.theme.accent.faded(WASH),
            stroke: Some(self.stroke(width)),
        }
    }

    /// A text on the accent; its left end and its middle stand at `at`.
    fn label(&self, at: Point, text: &str) -> Vec<Shape> {
        let size = self.length(LABEL_TEXT);
        let padding = self.length(LABEL_PADDING);
        let height = self.length(LABEL_HEIGHT);
        let width = width_of(text, Weight::SemiBold, size) + padding * 2.0;
        let ground = Rect::new(at.x, at.y - height / 2.0, width, height);
        let baseline = Point::new(at.x + padding, at.y + size * 0.36);
        let line = TextLine::new(baseline, text, size, self.theme.on_dark);
        vec![
            Shape::filled(ground, height / 2.0, self.theme.accent),
            line.weight(Weight::SemiBold).into(),
        ]
    }

    fn stroke(&self, width: f32) -> Stroke {
        Stroke::solid(self.length(width), self.theme.accent)
    }

    fn length(&self, view_length: f32) -> f32 {
        self.editor.camera.canvas_length(view_length)
    }
}
