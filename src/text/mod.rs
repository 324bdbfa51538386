//! Measuring and wrapping with the bundled font, without a window.

mod font;
mod wrap;

pub use font::{Face, face, line_height_of, width_of};
pub use wrap::{Block, wrap};
