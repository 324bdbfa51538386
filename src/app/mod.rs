//! The window: the only code that knows egui, eframe and rfd.

mod canvas;
mod clock;
mod desk;
mod dialogs;
mod draft;
mod exporting;
mod inspector;
mod keeping;
mod keyboard;
mod left;
mod lens;
mod menus;
mod messages;
mod modals;
mod opening;
pub mod painter;
mod palette;
mod problems;
mod request;
mod right;
mod run;
pub mod samples;
mod settings;
mod signs;
mod start;
mod status;
pub mod style;
mod together;
mod top;
mod veils;
mod versions;
mod widgets;
mod window;

pub use run::{Error, Options, Renderer, run};
pub use settings::Settings;
pub use window::Window;
