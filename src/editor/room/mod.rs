//! What goes on in the room: states that a workshop goes through, without a window.

mod blind;
mod drawing;

pub use blind::{Blind, Phase, Turn};
pub use drawing::{Drawing, Pen};
