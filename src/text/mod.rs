//! Measuring and wrapping with the bundled font, without a window.

mod direction;
mod font;
mod hyphen;
mod wrap;

pub use direction::reads_leftward;
pub use font::{Face, face, is_without_width, line_height_of, width_of};
pub use hyphen::Hyphens;
pub use wrap::{Block, Setting, is_shown, wrap};
