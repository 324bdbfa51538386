//! The conflicts of a merge: each with both sides to choose from.

use eframe::egui::{Align, Layout, Ui, vec2};

use super::list::{list_ui, sentence_ui};
use crate::app::request::Request;
use crate::app::widgets::{Skin, prominent_ui};
use crate::editor::{Joint, Open};
use crate::interact::{Action, Side, VersionAction};
use crate::journey::cut;

/// The height of the buttons of a conflict, in view points.
const BUTTONS: f32 = 24.0;

/// Characters of what a side says that its button shows.
const SAID: usize = 18;

/// Shows the conflicts that are still to be settled.
pub(super) fn conflicts_ui(ui: &mut Ui, skin: Skin, joint: &Joint) -> Option<Request> {
    let words = skin.words;
    let open = joint.open();
    let title = words.fill("conflicts-title", &[("count", open.len().into())]);
    let done = |ui: &mut Ui| {
        let button = prominent_ui(ui, skin, &words.text("conflicts-keep-all"));
        let hint = words.text("conflicts-keep-all-hint");
        let clicked = button.on_hover_text(hint).clicked();
        clicked.then_some(Action::Version(VersionAction::SettleAll))
    };
    let asked = list_ui(ui, skin, (&title, open.len()), done, |ui, nth| {
        row_ui(ui, skin, open.get(nth)?, nth)
    });
    asked.map(Request::Do)
}

fn row_ui(ui: &mut Ui, skin: Skin, open: &Open, nth: usize) -> Option<Action> {
    let size = vec2(ui.available_width(), BUTTONS);
    let right = Layout::right_to_left(Align::Center);
    let shown = ui.allocate_ui_with_layout(size, right, |ui| {
        let chosen = sides_ui(ui, skin, open);
        let left = Layout::left_to_right(Align::Center);
        let sentence = ui.with_layout(left, |ui| sentence_ui(ui, skin, &open.text, false));
        let place = open.target().filter(|_| sentence.inner);
        let settled = chosen.map(|side| Action::Version(VersionAction::Settle(nth, side)));
        settled.or(place.map(Action::Reveal))
    });
    shown.inner
}

/// The two sides as buttons; only one where the other cannot be chosen.
fn sides_ui(ui: &mut Ui, skin: Skin, open: &Open) -> Option<Side> {
    let button = |ui: &mut Ui, key: &str, said: Option<&String>| {
        let blanks = [("said", cut(said.map_or("", String::as_str), SAID).into())];
        let button = ui.button(skin.words.fill(key, &blanks));
        match said {
            Some(said) => button.on_hover_text(said).clicked(),
            None => button.clicked(),
        }
    };
    let [ours, theirs] = match &open.sides {
        Some([ours, theirs]) => [
            ("conflict-ours", Some(ours)),
            ("conflict-theirs", Some(theirs)),
        ],
        None if open.is_about_removal() => [("conflict-keep", None), ("conflict-remove", None)],
        None if open.is_about_order() => [
            ("conflict-order-ours", None),
            ("conflict-order-theirs", None),
        ],
        None => [("conflict-leave", None), ("", None)],
    };
    let types = open.can_be_typed() && button(ui, "conflict-type", None);
    let takes_theirs = open.has_other_side() && button(ui, theirs.0, theirs.1);
    let takes_ours = button(ui, ours.0, ours.1);
    match (takes_theirs, takes_ours) {
        (true, _) => Some(Side::Theirs),
        (_, true) => Some(Side::Ours),
        (false, false) => types.then_some(Side::Other),
    }
}
