//! The bar at the top: menus, the views, the name of the journey's file.

use eframe::egui::{Align, Layout, MenuBar, Panel, Pos2, RichText, Ui, UiBuilder};

use super::desk::Desk;
use super::menus;
use super::request::Request;
use super::settings::Settings;
use super::style;
use super::widgets::{Skin, segments_ui};
use crate::interact::{Action, Ask, Page};

/// The height of the bar, in view points.
const HEIGHT: f32 = 40.0;

/// What the bar shows besides the menus.
pub(crate) struct Bar<'a> {
    /// The open journey.
    pub(crate) desk: Option<&'a Desk>,
    /// What the window remembers.
    pub(crate) settings: &'a Settings,
    /// The page on which the journey is shown.
    pub(crate) page: Page,
    /// Whether Problems are listed.
    pub(crate) lists_problems: bool,
}

/// Shows the bar.
pub(crate) fn top_ui(ui: &mut Ui, skin: Skin, bar: &Bar<'_>) -> Option<Request> {
    let shown = Panel::top("top")
        .frame(style::bar(skin.theme))
        .exact_size(HEIGHT)
        .show(ui, |ui| {
            let room = ui.max_rect();
            let mut turned = None;
            if let Some(desk) = bar.desk {
                turned = pages_ui(ui, skin, room.center(), bar.page);
                let right = Layout::right_to_left(Align::Center);
                let right = UiBuilder::new().max_rect(room).layout(right);
                ui.scope_builder(right, |ui| file_ui(ui, skin, desk));
            }
            let left = UiBuilder::new().max_rect(room);
            let shown = ui.scope_builder(left, |ui| {
                let menus = |ui: &mut Ui| menus::menus_ui(ui, skin, bar);
                ui.horizontal_centered(|ui| MenuBar::new().ui(ui, menus).inner)
                    .inner
            });
            shown.inner.or(turned)
        });
    shown.inner
}

/// The pages on which the journey is seen; gives the one that was chosen.
fn pages_ui(ui: &mut Ui, skin: Skin, center: Pos2, page: Page) -> Option<Request> {
    let names = Page::ALL.map(|page| skin.words.text(page.key()).into_owned());
    let active = Page::ALL.iter().position(|other| *other == page);
    let clicked = segments_ui(ui, skin, center, (&names, active.unwrap_or_default()))?;
    let page = Page::ALL.get(clicked).copied()?;
    Some(Action::Ask(Ask::Turn(page)).into())
}

/// Where the journey comes from, and whether that is what is shown.
fn file_ui(ui: &mut Ui, skin: Skin, desk: &Desk) {
    let document = desk.editor.document();
    let name = document.file_name();
    let name = name.unwrap_or_else(|| skin.words.text("untitled").into_owned());
    let state = if document.is_read_only() {
        "read-only"
    } else if desk.editor.history().is_saved() {
        "saved"
    } else {
        "unsaved"
    };
    let text = format!("{name} • {}", skin.words.text(state));
    let text = RichText::new(text).size(12.5);
    ui.label(text.color(style::color(skin.theme.muted)));
}
