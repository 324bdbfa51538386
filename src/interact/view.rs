//! View space: the window's own points, so that they cannot be mistaken for places on the canvas.

/// A place in the view in the window's points, from the view's left and top.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct ViewPoint {
    /// To the right.
    pub x: f32,
    /// Downwards.
    pub y: f32,
}

impl ViewPoint {
    /// The place at `x`, `y`.
    pub const fn new(x: f32, y: f32) -> Self {
        Self { x, y }
    }
}

/// A width and a height, or a way, in the window's points.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct ViewSize {
    /// To the right.
    pub width: f32,
    /// Downwards.
    pub height: f32,
}

impl ViewSize {
    /// The size of `width` by `height`.
    pub const fn new(width: f32, height: f32) -> Self {
        Self { width, height }
    }

    /// The middle of a view of this size.
    pub fn center(self) -> ViewPoint {
        ViewPoint::new(self.width / 2.0, self.height / 2.0)
    }
}
