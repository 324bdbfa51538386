//! What goes on in the room: states that a workshop goes through, without a window.

mod blind;
mod drawing;
mod poll;
mod urn;

pub use blind::{Blind, Phase, Turn};
pub use drawing::{Drawing, Pen};
pub use poll::{DOTS, Dots, Poll, State};
pub use urn::{Counted, Flaw, Taken, Urn};
