//! Measuring, breaking and turning text, without a window.

mod direction;
mod font;
mod hyphen;
mod pieces;
mod script_fonts;
mod scripts;
mod shaping;
mod system;
mod wrap;

pub use direction::{embedded, is_isolate, reads_leftward};
pub use font::{Face, face, is_without_width, line_height_of, width_of};
pub use hyphen::Hyphens;
pub use pieces::{Piece, in_visual_order, split, turns_left};
pub use script_fonts::{ScriptFonts, has_font_for};
pub use scripts::atoms;
pub use wrap::{Block, Setting, is_shown, wrap};
