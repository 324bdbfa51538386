//! The bar at the top: menus, the views, the name of the journey's file.

use eframe::egui::{
    Align, Button, Label, Layout, MenuBar, Panel, Pos2, Rect, RichText, Ui, UiBuilder, pos2, vec2,
};

use super::keyboard::keys_text;
use super::menus;
use super::problems::Listed;
use super::request::Request;
use super::style;
use super::widgets::{Skin, segments_ui};
use crate::editor::command;
use crate::interact::{Action, Ask, Beside, Page};
use crate::session::OpenDocument;
use crate::session::settings::Settings;
use crate::theme::Weight;

/// The height of the bar, in view points.
const HEIGHT: f32 = 40.0;

/// Room for the file and the way onto the projector, in view points.
const FILE: f32 = 170.0;

/// The space between the parts of the bar, in view points.
const BETWEEN: f32 = 10.0;

/// How wide each page's name may be, in view points.
const PAGE: std::ops::RangeInclusive<f32> = 78.0..=96.0;

/// What the bar shows besides the menus.
pub(crate) struct Bar<'a> {
    /// The open journey.
    pub(crate) desk: Option<&'a OpenDocument>,
    /// What the window remembers.
    pub(crate) settings: &'a Settings,
    /// The page on which the journey is shown.
    pub(crate) page: Page,
    /// What is shown beside the map, where that is shown.
    pub(crate) beside: Option<Beside>,
    /// What is listed below the map.
    pub(crate) listed: Option<Listed>,
}

/// Shows the bar.
pub(crate) fn top_ui(ui: &mut Ui, skin: Skin, bar: &Bar<'_>) -> Option<Request> {
    let shown = Panel::top("top")
        .frame(style::bar(skin.theme))
        .exact_size(HEIGHT)
        .show(ui, |ui| {
            let room = ui.max_rect();
            let (asked, end) = menus_ui(ui, skin, bar, room);
            let turned = bar
                .desk
                .and_then(|desk| behind_ui(ui, skin, (desk, bar.page), room.with_min_x(end)));
            asked.or(turned)
        });
    shown.inner
}

/// Shows the menus; tells what was chosen, and where they end.
fn menus_ui(ui: &mut Ui, skin: Skin, bar: &Bar<'_>, room: Rect) -> (Option<Request>, f32) {
    let left = UiBuilder::new().max_rect(room);
    let shown = ui.scope_builder(left, |ui| {
        let menus = |ui: &mut Ui| {
            let asked = menus::menus_ui(ui, skin, bar);
            (asked, ui.cursor().left() + BETWEEN)
        };
        let bar = ui.horizontal_centered(|ui| MenuBar::new().ui(ui, menus).inner);
        bar.inner
    });
    shown.inner
}

/// Shows the pages, in the middle of the bar where they have room there, and behind them the file.
fn behind_ui(
    ui: &mut Ui,
    skin: Skin,
    (desk, page): (&OpenDocument, Page),
    free: Rect,
) -> Option<Request> {
    let count = Page::ALL.len() as f32;
    let each = ((free.width() - FILE) / count).clamp(*PAGE.start(), *PAGE.end());
    let half = each * count / 2.0;
    let middle = ui.max_rect().center().x.max(free.left() + half);
    let at = pos2(middle, free.center().y);
    let turned = pages_ui(ui, skin, (at, each), page);
    let behind = free.with_min_x(middle + half + BETWEEN);
    let right = Layout::right_to_left(Align::Center);
    let right = UiBuilder::new().max_rect(behind).layout(right);
    let shown = ui.scope_builder(right, |ui| {
        let asked = present_ui(ui, skin, desk);
        file_ui(ui, skin, desk);
        asked
    });
    turned.or(shown.inner)
}

/// The pages on which the journey is seen; gives the one that was chosen.
fn pages_ui(ui: &mut Ui, skin: Skin, place: (Pos2, f32), page: Page) -> Option<Request> {
    let names = Page::ALL.map(|page| skin.words.text(page.key()).into_owned());
    let active = Page::ALL.iter().position(|other| *other == page);
    let clicked = segments_ui(ui, skin, place, (&names, active.unwrap_or_default()))?;
    let page = Page::ALL.get(clicked).copied()?;
    Some(Action::Ask(Ask::Turn(page)).into())
}

/// The way onto the projector, with its key.
fn present_ui(ui: &mut Ui, skin: Skin, desk: &OpenDocument) -> Option<Request> {
    let command = command("present").filter(|command| command.is_enabled(Some(&desk.editor)))?;
    let text = format!(
        "{} {}",
        command.name(skin.words),
        keys_text(command, skin.words)
    );
    let text = RichText::new(text)
        .font(style::font(Weight::SemiBold, style::BODY))
        .color(style::color(skin.theme.on_dark));
    let button = Button::new(text)
        .fill(style::color(skin.theme.stage))
        .min_size(vec2(104.0, 26.0));
    let shown = ui.add(button).on_hover_text(command.hint(skin.words));
    shown.clicked().then(|| command.action().into())
}

/// Where the journey comes from, and whether that is what is shown.
fn file_ui(ui: &mut Ui, skin: Skin, desk: &OpenDocument) {
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
    let text = text.color(style::color(skin.theme.muted));
    ui.add(Label::new(text).truncate());
}
