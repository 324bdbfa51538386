//! Canvas space: points, sizes, rectangles, and the curve that never goes beyond its points.

use std::ops::{Add, Sub};

/// No canvas coordinate is beyond this on either side of 0, so that nothing downstream overflows.
pub const BOUND: f32 = 1e6;

/// A place on the canvas in canvas points; x grows to the right, y downwards.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f32,
    /// Downwards.
    pub y: f32,
}

impl Point {
    /// The place at `x`, `y`.
    pub const fn new(x: f32, y: f32) -> Self {
        Self { x, y }
    }

    /// The distance to `other`.
    pub fn distance(self, other: Self) -> f32 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

impl Add<Size> for Point {
    type Output = Self;
    fn add(self, by: Size) -> Self {
        Self::new(self.x + by.width, self.y + by.height)
    }
}

impl Sub for Point {
    type Output = Size;
    fn sub(self, other: Self) -> Size {
        Size::new(self.x - other.x, self.y - other.y)
    }
}

/// A width and a height, or a way from one place to another, in canvas points.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Size {
    /// To the right.
    pub width: f32,
    /// Downwards.
    pub height: f32,
}

impl Size {
    /// The size of `width` by `height`.
    pub const fn new(width: f32, height: f32) -> Self {
        Self { width, height }
    }
}

/// An upright rectangle on the canvas.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Rect {
    /// The corner at the left and top.
    pub min: Point,
    /// The corner at the right and bottom.
    pub max: Point,
}

impl Rect {
    /// The rectangle with this corner at the left and top, and this size.
    pub const fn new(x: f32, y: f32, width: f32, height: f32) -> Self {
        Self {
            min: Point::new(x, y),
            max: Point::new(x + width, y + height),
        }
    }

    /// The rectangle that has these two places at opposite corners.
    pub const fn between(a: Point, b: Point) -> Self {
        Self {
            min: Point::new(a.x.min(b.x), a.y.min(b.y)),
            max: Point::new(a.x.max(b.x), a.y.max(b.y)),
        }
    }

    /// The square around `center` that reaches `reach` to each side.
    pub const fn around(center: Point, reach: f32) -> Self {
        Self::new(center.x - reach, center.y - reach, reach * 2.0, reach * 2.0)
    }

    /// Its width.
    pub fn width(&self) -> f32 {
        self.max.x - self.min.x
    }

    /// Its height.
    pub fn height(&self) -> f32 {
        self.max.y - self.min.y
    }

    /// Its width and height.
    pub fn size(&self) -> Size {
        self.max - self.min
    }

    /// Its middle.
    pub fn center(&self) -> Point {
        Point::new(
            f32::midpoint(self.min.x, self.max.x),
            f32::midpoint(self.min.y, self.max.y),
        )
    }

    /// Whether `point` lies in it, the left and top edge included.
    pub fn contains(&self, point: Point) -> bool {
        let across = point.x >= self.min.x && point.x < self.max.x;
        across && point.y >= self.min.y && point.y < self.max.y
    }

    /// Whether the two have any place in common, an edge included.
    pub fn touches(&self, other: &Self) -> bool {
        let across = self.min.x <= other.max.x && self.max.x >= other.min.x;
        across && self.min.y <= other.max.y && self.max.y >= other.min.y
    }

    /// The area that it shares with another.
    pub fn common(&self, other: &Self) -> f32 {
        let width = self.max.x.min(other.max.x) - self.min.x.max(other.min.x);
        let height = self.max.y.min(other.max.y) - self.min.y.max(other.min.y);
        width.max(0.0) * height.max(0.0)
    }

    /// The smallest rectangle that holds both.
    pub fn union(&self, other: &Self) -> Self {
        Self {
            min: Point::new(self.min.x.min(other.min.x), self.min.y.min(other.min.y)),
            max: Point::new(self.max.x.max(other.max.x), self.max.y.max(other.max.y)),
        }
    }

    /// Larger by `by` on each side; smaller where `by` is below zero.
    pub fn grown(&self, by: f32) -> Self {
        Self::new(
            self.min.x - by,
            self.min.y - by,
            self.width() + by * 2.0,
            self.height() + by * 2.0,
        )
    }

    /// The same size, `x` further to the right and `y` further down.
    pub fn shifted(&self, x: f32, y: f32) -> Self {
        Self::new(self.min.x + x, self.min.y + y, self.width(), self.height())
    }
}

/// One piece of a [`Curve`]: a cubic Bézier from `from` to `to`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Piece {
    /// Where it starts.
    pub from: Point,
    /// The first handle.
    pub first: Point,
    /// The second handle.
    pub second: Point,
    /// Where it ends.
    pub to: Point,
}

impl Piece {
    /// The piece cut in its middle (de Casteljau).
    pub fn halves(&self) -> (Self, Self) {
        let mid = |a: Point, b: Point| Point::new(f32::midpoint(a.x, b.x), f32::midpoint(a.y, b.y));
        let top = mid(self.first, self.second);
        let (first, last) = (mid(self.from, self.first), mid(self.second, self.to));
        let (before, behind) = (mid(first, top), mid(top, last));
        let middle = mid(before, behind);
        let left = Self {
            from: self.from,
            first,
            second: before,
            to: middle,
        };
        let right = Self {
            from: middle,
            first: behind,
            second: last,
            to: self.to,
        };
        (left, right)
    }

    /// The y of the piece at `x`, which lies between its ends; its handles stand at thirds of its width.
    fn y_at(&self, x: f32) -> f32 {
        let t = (x - self.from.x) / (self.to.x - self.from.x);
        let s = 1.0 - t;
        let ends = s * s * s * self.from.y + t * t * t * self.to.y;
        ends + 3.0 * s * t * (s * self.first.y + t * self.second.y)
    }
}

/// A smooth curve through points, from left to right, that stays between neighbours.
///
/// A monotone piecewise cubic: F. N. Fritsch, R. E. Carlson, "Monotone Piecewise Cubic
/// Interpolation", SIAM Journal on Numerical Analysis 17 (1980).
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Curve {
    pieces: Vec<Piece>,
}

impl Curve {
    /// The curve through `points`, whose x must rise; a point that does not rise or is not finite is left out.
    pub fn through(points: &[Point]) -> Self {
        let mut rising: Vec<Point> = Vec::with_capacity(points.len());
        for &point in points.iter().filter(|p| p.x.is_finite() && p.y.is_finite()) {
            if rising.last().is_none_or(|last| point.x > last.x) {
                rising.push(point);
            }
        }
        let slopes = tangents(&rising);
        let ends = rising
            .iter()
            .zip(&slopes)
            .zip(rising.iter().zip(&slopes).skip(1));
        let pieces = ends.map(|((from, left), (to, right))| {
            let third = (to.x - from.x) / 3.0;
            Piece {
                from: *from,
                first: Point::new(from.x + third, from.y + third * left),
                second: Point::new(to.x - third, to.y - third * right),
                to: *to,
            }
        });
        Self {
            pieces: pieces.collect(),
        }
    }

    /// Its pieces from left to right; none where there are fewer than two points.
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// The y of the curve at `x`; `None` left of its first and right of its last point.
    pub fn y_at(&self, x: f32) -> Option<f32> {
        let index = self.pieces.partition_point(|piece| piece.to.x < x);
        let piece = self.pieces.get(index)?;
        (x >= piece.from.x).then(|| piece.y_at(x))
    }
}

/// The slope at each point, after Fritsch and Carlson.
fn tangents(points: &[Point]) -> Vec<f32> {
    let secants: Vec<f32> = points
        .iter()
        .zip(points.iter().skip(1))
        .map(|(a, b)| (b.y - a.y) / (b.x - a.x))
        .collect();
    let before = std::iter::once(secants.first().copied()).chain(secants.iter().copied().map(Some));
    let behind = secants
        .iter()
        .copied()
        .map(Some)
        .chain(std::iter::once(secants.last().copied()));
    let free = before.zip(behind).map(|pair| match pair {
        (Some(before), Some(behind)) if before * behind > 0.0 => harmonic(before, behind),
        _ => 0.0,
    });
    free.take(points.len()).collect()
}

/// The harmonic mean of two slopes of the same sign: at most twice the smaller, so never beyond the points.
fn harmonic(before: f32, behind: f32) -> f32 {
    2.0 * before * behind / (before + behind)
}
