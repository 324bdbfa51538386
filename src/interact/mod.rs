//! What a hand does and what it may ask for: camera, keys, inputs, selection, Actions.

mod action;
mod camera;
mod input;
mod keys;
mod regard;
mod selection;
mod version;
mod view;

pub use action::{Action, Activity, Appearance, Ask, Beside, Carried, Motion, New, Page, Typed};
pub use camera::{Camera, MARGIN, ZOOM};
pub use input::{Input, Pointer};
pub use keys::{Held, Key, Shortcut};
pub use regard::Regard;
pub use selection::Selection;
pub use version::{Side, VersionAction};
pub use view::{ViewPoint, ViewSize};
