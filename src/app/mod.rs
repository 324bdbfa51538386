//! The window: the only code that knows egui, eframe and rfd.

mod dialogs;
mod inspector;
mod messages;
pub mod painter;
mod request;
mod settings;
mod signs;
pub mod style;
mod widgets;
