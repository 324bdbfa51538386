//! Saved views: ways to look at the journey under a name, kept in its file.

use eframe::egui::{Key, Ui};

use super::desk::Desk;
use super::request::Request;
use super::widgets::{Card, Skin, TextField, card_ui, heading_ui, text_ui};
use crate::edit::{Edit, ViewEdit};
use crate::interact::{Action, Regard};
use crate::journey::View;

/// A name is at most so many characters.
const MOST: usize = 80;

/// Shows the saved views, and a field to save what is shown as another one.
pub(super) fn views_ui(ui: &mut Ui, skin: Skin, desk: &Desk) -> Option<Request> {
    let views = &desk.editor.journey().views;
    let is_editable = desk.editor.is_editable();
    if views.is_empty() && !is_editable {
        return None;
    }
    heading_ui(ui, skin, &skin.words.text("panel-views"));
    ui.spacing_mut().item_spacing.y = 5.0;
    let mut asked = None;
    for view in views {
        asked = view_ui(ui, skin, view, is_editable).or(asked);
    }
    if is_editable {
        asked = keep_ui(ui, skin).or(asked);
    }
    asked.map(Request::from)
}

fn view_ui(ui: &mut Ui, skin: Skin, view: &View, is_editable: bool) -> Option<Action> {
    let card = Card {
        title: &view.title,
        detail: "",
        rank: None,
    };
    let shown = card_ui(ui, skin, &card);
    let mut asked = None;
    if is_editable {
        shown.context_menu(|ui| {
            if ui.button(skin.words.text("view-keep-anew")).clicked() {
                asked = Some(Action::Regard(Regard::KeepAnew(view.id.clone())));
            }
            if ui.button(skin.words.text("view-remove")).clicked() {
                let id = view.id.clone();
                asked = Some(Action::Edit(Edit::View(ViewEdit::Remove { id })));
            }
        });
    }
    let hint = skin.words.text("view-recall-hint");
    if shown.on_hover_text(hint).clicked() {
        asked = Some(Action::Regard(Regard::Recall(view.id.clone())));
    }
    asked
}

/// A field for the name of a view; Enter saves what is shown under it.
fn keep_ui(ui: &mut Ui, skin: Skin) -> Option<Action> {
    let id = ui.scope_id().with("view-name");
    let mut name: String = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let hint = skin.words.text("view-keep");
    let field = TextField {
        id: id.with("field"),
        name: &hint,
        suggestions: &[],
        is_long: false,
    };
    let output = text_ui(ui, &field, &mut name, |edit| {
        edit.hint_text(hint.as_ref())
            .char_limit(MOST)
            .desired_width(f32::INFINITY)
    });
    let shown = output.response.response;
    let enters = shown.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let title = name.trim().to_owned();
    if enters && !title.is_empty() {
        ui.data_mut(|data| data.remove_temp::<String>(id));
        return Some(Action::Regard(Regard::Keep(title)));
    }
    if shown.changed() {
        ui.data_mut(|data| data.insert_temp(id, name));
    }
    None
}
