//! What a hand does and what it may ask for: camera, keys, inputs, selection, Actions.

mod camera;
mod keys;
mod view;

pub use camera::{Camera, ZOOM};
pub use keys::{Held, Key, Shortcut};
pub use view::{ViewPoint, ViewSize};
