//! The window: the only code that knows egui, eframe and rfd.

pub mod painter;
pub mod style;
mod widgets;
