//! How large a picture becomes, within what its format can hold.

use super::note::{Limit, Note};
use crate::geom::Size;

/// At most this many pixels: a PNG of them takes 256 MB of memory to look at.
pub const MOST_PIXELS: f64 = 64e6;

/// At most this many pixels on a side: the most that common viewers open.
pub const MOST_SIDE: f64 = 32_767.0;

/// At most this many points on a side of a PDF page (PDF 1.7, appendix C).
pub const MOST_PAGE: f64 = 14_400.0;

/// So much of a pixel more is nothing to see, only how floats add up.
const HAIR: f64 = 1e-3;

/// A size in units of the file, and how it came to be.
pub(super) struct Fit {
    /// To the right, at least 1.
    pub(super) width: f64,
    /// Downwards, at least 1.
    pub(super) height: f64,
    /// Units of the file for each canvas point.
    pub(super) scale: f64,
    /// What was given up to stay within the limit.
    pub(super) note: Option<Note>,
}

/// The size of a canvas of `size`, `scale` times as large, in whole pixels.
pub(super) fn pixels(size: Size, scale: f32) -> Fit {
    let fit = within(size, scale, Limit::Pixels, |width, height| {
        let by_side = MOST_SIDE / width.max(height);
        by_side.min((MOST_PIXELS / (width * height)).sqrt())
    });
    let whole = |length: f64| match fit.note {
        Some(_) => length.floor(),
        None => (length - HAIR).ceil(),
    };
    let (width, height) = (whole(fit.width), whole(fit.height));
    Fit {
        width: width.clamp(1.0, MOST_SIDE),
        height: height.clamp(1.0, MOST_SIDE),
        ..fit
    }
}

/// The size of a canvas of `size`, `scale` times as large, as a page.
pub(super) fn page(size: Size, scale: f32) -> Fit {
    within(size, scale, Limit::Page, |width, height| {
        MOST_PAGE / width.max(height)
    })
}

/// The largest size that is at most `scale` times `size` and leaves `room` at 1 or more.
fn within(size: Size, scale: f32, limit: Limit, room: impl Fn(f64, f64) -> f64) -> Fit {
    let wanted = f64::from(scale);
    let (width, height) = (f64::from(size.width), f64::from(size.height));
    let fitting = room(width * wanted, height * wanted).min(1.0);
    let scale = wanted * fitting;
    let note = (fitting < 1.0).then(|| Note::ScaledDown {
        limit,
        wanted: [width * wanted, height * wanted].map(|length| length.ceil() as usize),
        share: fitting,
    });
    Fit {
        width: (width * scale).max(1.0),
        height: (height * scale).max(1.0),
        scale,
        note,
    }
}
