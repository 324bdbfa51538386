//! What this program is.

use eframe::egui::Ui;

use super::{Outcome, close_button_ui, quiet_ui, title_ui};
use crate::app::widgets::Skin;

/// Shows name, version and licence.
pub(super) fn about_ui(ui: &mut Ui, skin: Skin) -> Outcome {
    let words = skin.words;
    ui.set_width(400.0);
    title_ui(ui, "Seamline");
    ui.label(words.text("about-what"));
    ui.add_space(4.0);
    let version = env!("CARGO_PKG_VERSION");
    quiet_ui(
        ui,
        skin,
        &words.fill("about-version", &[("version", version.into())]),
    );
    quiet_ui(ui, skin, &words.text("about-licence"));
    ui.add_space(10.0);
    close_button_ui(ui, skin, "close")
}
