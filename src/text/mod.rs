//! Measuring and wrapping with the bundled font, without a window.

mod font;
mod wrap;

pub use font::{Face, face, is_without_width, line_height_of, width_of};
pub use wrap::{Block, is_shown, wrap};
