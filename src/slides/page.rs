//! The size of a slide, and the type and measures that follow from it.

use super::priorities::Tick;
use crate::geom::{Point, Rect, Size};
use crate::scene::{Group, Scene, TextLine};
use crate::text::{Block, Hyphens, Setting, line_height_of, wrap};
use crate::theme::{Color, Theme, Weight};

/// The size that the measures are written for.
const DRAWN: Size = Size::new(1600.0, 1000.0);

/// No type on a slide is smaller, in points.
const SMALLEST: f32 = 22.0;

/// At a desk type is so much smaller than on a slide, and not below this, in points.
const AT_DESK: f32 = 0.68;
const SMALLEST_AT_DESK: f32 = 12.0;

/// The size of a slide, and the type and measures that follow from it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Page {
    /// Its size in points.
    pub size: Size,
    /// How large a measure that is written for 1600 by 1000 points is here.
    unit: f32,
    /// How large type that is written for them is here, and how small it may become.
    type_unit: f32,
    smallest_type: f32,
}

impl Page {
    /// A page of this size, at least so large that a line of text has room.
    pub fn new(width: f32, height: f32) -> Self {
        let size = Size::new(width.max(320.0), height.max(240.0));
        let unit = (size.width / DRAWN.width).min(size.height / DRAWN.height);
        Self {
            size,
            unit,
            type_unit: unit,
            smallest_type: SMALLEST,
        }
    }

    /// A page that is read at a desk, with the small type of panels.
    pub fn at_desk(width: f32, height: f32) -> Self {
        let page = Self::new(width, height);
        Self {
            type_unit: page.unit * AT_DESK,
            smallest_type: SMALLEST_AT_DESK,
            ..page
        }
    }

    /// Whether it is read at a desk.
    pub(super) fn is_at_desk(&self) -> bool {
        self.smallest_type < SMALLEST
    }

    /// The page of documents: as wide as it is on common projectors.
    pub fn of_documents() -> Self {
        Self::new(1600.0, 900.0)
    }

    /// The same page for what has small type.
    pub(super) fn at_desk_of_documents() -> Self {
        let Size { width, height } = Self::of_documents().size;
        Self::at_desk(width, height)
    }

    /// No type on it is smaller, in points.
    pub(super) fn smallest(&self) -> f32 {
        self.smallest_type
    }

    /// All of it.
    pub fn rect(&self) -> Rect {
        Rect::new(0.0, 0.0, self.size.width, self.size.height)
    }

    /// A measure here.
    pub(super) fn measure(&self, drawn: f32) -> f32 {
        drawn * self.unit
    }

    /// A size of type here: on a slide never below 22 points.
    pub fn type_size(&self, drawn: f32) -> f32 {
        (drawn * self.type_unit).max(self.smallest_type)
    }

    /// The free space at the left and right.
    pub(super) fn margin(&self) -> f32 {
        self.measure(64.0).max(24.0)
    }

    /// The size of running text.
    pub(super) fn body(&self) -> f32 {
        self.type_size(24.0)
    }

    /// The place between the margins, from `top` down to the foot.
    pub(super) fn room(&self, top: f32) -> Rect {
        let (left, bottom) = (self.margin(), self.foot_top());
        let width = self.size.width - left * 2.0;
        Rect::new(left, top, width, (bottom - top).max(0.0))
    }

    /// Where the foot begins.
    pub(super) fn foot_top(&self) -> f32 {
        self.size.height - self.type_size(20.0) * 1.3 - self.measure(36.0)
    }
}

/// How a text is written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hand {
    pub(super) size: f32,
    pub(super) weight: Weight,
    pub(super) color: Color,
    /// At most so many lines.
    pub(super) lines: usize,
    /// Where words may be broken.
    pub(super) hyphens: Hyphens,
}

impl Hand {
    /// A text in lines.
    pub(super) fn wrap(self, text: &str, width: f32) -> Block {
        let Self {
            size,
            weight,
            hyphens,
            ..
        } = self;
        wrap(
            text,
            Setting {
                weight,
                size,
                hyphens,
            },
            width,
            self.lines,
        )
    }
}

/// A slide that is being drawn.
pub(super) struct Sheet {
    pub(super) page: Page,
    pub(super) theme: &'static Theme,
    pub(super) scene: Scene,
    /// How many groups are the curve, which stays while the rest comes and goes.
    pub(super) ground: usize,
    /// The small steps that can be ticked.
    pub(super) ticks: Vec<Tick>,
    hyphens: Hyphens,
}

impl Sheet {
    /// An empty slide for texts in a language (BCP 47).
    pub(super) fn new(page: Page, theme: &'static Theme, language: &str) -> Self {
        let scene = Scene {
            bounds: page.rect(),
            ground: theme.paper,
            groups: Vec::new(),
        };
        Self {
            page,
            theme,
            scene,
            ground: 0,
            ticks: Vec::new(),
            hyphens: Hyphens::of(language),
        }
    }

    /// Draws the curve, which stays while the rest comes and goes.
    pub(super) fn ground(&mut self, paint: impl FnOnce(&mut Self)) {
        paint(self);
        self.ground = self.scene.groups.len();
    }

    /// A group that reaches over the whole slide and says what it is.
    pub(super) fn group(&self, label: impl Into<String>) -> Group {
        Group::labelled(self.page.rect(), label.into())
    }

    /// A hand that writes in the ink of the slide.
    pub(super) fn hand(&self, size: f32, weight: Weight) -> Hand {
        Hand {
            size,
            weight,
            color: self.theme.ink,
            lines: 2,
            hyphens: self.hyphens,
        }
    }

    /// A text on one line.
    pub(super) fn one_line(&self, text: &str, weight: Weight, size: f32, width: f32) -> Block {
        let hand = Hand {
            lines: 1,
            ..self.hand(size, weight)
        };
        hand.wrap(text, width)
    }

    /// The head of a slide: a small line above a large one. Gives the place below it.
    pub(super) fn head(&mut self, above: &str, title: &str) -> f32 {
        let room = self.page.room(self.page.measure(56.0));
        let mut group = self.group(title);
        let mut top = room.min;
        if !above.is_empty() {
            let hand = Hand {
                color: self.theme.muted,
                lines: 1,
                ..self.hand(self.page.type_size(22.0), Weight::SemiBold)
            };
            top.y = write(&mut group, above, top, room.width(), hand);
        }
        let mut hand = self.hand(self.page.type_size(54.0), Weight::Bold);
        // Two lines must not reach into what is below.
        if hand.wrap(title, room.width()).lines.len() > 1 {
            hand.size = self.page.type_size(40.0);
        }
        let bottom = write(&mut group, title, top, room.width(), hand);
        self.scene.add(group);
        bottom
    }
}

/// Writes a text below `at` into a group; gives the place below it.
pub(super) fn write(group: &mut Group, text: &str, at: Point, width: f32, hand: Hand) -> f32 {
    let height = line_height_of(hand.size);
    let block = hand.wrap(text, width);
    let mut y = at.y;
    for line in block.lines {
        let base = Point::new(at.x, y + hand.size * 0.95);
        group.add(TextLine::new(base, line, block.size, hand.color).weight(hand.weight));
        y += height;
    }
    y
}

/// How high a text becomes.
pub(super) fn height_of(text: &str, width: f32, hand: Hand) -> f32 {
    let block = hand.wrap(text, width);
    line_height_of(hand.size) * block.lines.len() as f32
}
