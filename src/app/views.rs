//! Saved views: ways to look at the journey under a name, kept in its file.

use eframe::egui::{Button, Context, Id, Key, Response, Role, Ui, WidgetInfo, vec2};

use super::request::Request;
use super::widgets::{Card, Skin, TextField, card_ui, heading_ui, text_ui};
use crate::edit::{Edit, ViewEdit};
use crate::editor::Editor;
use crate::interact::{Action, Regard};
use crate::journey::{self, View};
use crate::session::OpenDocument;
use crate::words::Words;

/// A name is at most so many characters.
const MOST: usize = 80;

/// The width of the button that opens what can be done to a view, in view points.
const MORE: f32 = 26.0;

/// The view that is being renamed, and what was typed so far.
type Renaming = Option<(journey::Id, String)>;

/// Something that can be done to a saved view: the key of its name, and what asks for it.
type Deed = (&'static str, Option<Action>);

/// Shows the saved views, and a field to save what is shown as another one.
pub(super) fn views_ui(ui: &mut Ui, skin: Skin, desk: &OpenDocument) -> Option<Request> {
    let views = &desk.editor.journey().views;
    let is_editable = desk.editor.is_editable();
    if views.is_empty() && !is_editable {
        return None;
    }
    heading_ui(ui, skin, &skin.words.text("panel-views"));
    ui.spacing_mut().item_spacing.y = 5.0;
    let mut asked = None;
    for view in views {
        asked = view_ui(ui, skin, &desk.editor, view).or(asked);
    }
    if is_editable {
        asked = keep_ui(ui, skin).or(asked);
    }
    asked.map(Request::from)
}

fn view_ui(ui: &mut Ui, skin: Skin, editor: &Editor, view: &View) -> Option<Action> {
    let renaming: Renaming = ui.data(|data| data.get_temp(renaming_id())).flatten();
    if let Some((_, typed)) = renaming.filter(|(id, _)| *id == view.id) {
        return rename_ui(ui, skin, view, typed);
    }
    let mut asked = None;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let more = if editor.is_editable() {
            MORE + 4.0
        } else {
            0.0
        };
        let card = Card {
            title: &journey::shown_line(&view.title),
            detail: "",
            rank: None,
        };
        let width = ui.available_width() - more;
        let shown = ui.scope(|ui| {
            ui.set_width(width);
            card_ui(ui, skin, &card)
        });
        let shown = shown.inner;
        if more > 0.0 {
            asked = more_ui(ui, skin, editor, view);
            shown.context_menu(|ui| asked = deeds_ui(ui, skin, editor, view).or(asked.take()));
        }
        let hint = skin.words.text("view-recall-hint");
        if shown.on_hover_text(hint).clicked() {
            asked = Some(Action::Regard(Regard::Recall(view.id.clone())));
        }
    });
    asked
}

/// The button beside a view that opens what can be done to it.
fn more_ui(ui: &mut Ui, skin: Skin, editor: &Editor, view: &View) -> Option<Action> {
    let blanks = [("view", journey::shown_line(&view.title).into())];
    let name = skin.words.fill("view-more", &blanks);
    ui.spacing_mut().button_padding = vec2(6.0, 6.0);
    let shown = ui.menu_button("…", |ui| deeds_ui(ui, skin, editor, view));
    shown
        .response
        .widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    shown.response.on_hover_text(name);
    shown.inner.flatten()
}

/// What can be done to a view, as the entries of a menu.
fn deeds_ui(ui: &mut Ui, skin: Skin, editor: &Editor, view: &View) -> Option<Action> {
    let mut asked = None;
    if ui.button(skin.words.text("view-rename")).clicked() {
        begin_renaming(ui.ctx(), view);
    }
    for (key, deed) in deeds(editor, view) {
        let button = Button::new(skin.words.text(key));
        if ui.add_enabled(deed.is_some(), button).clicked() {
            asked = deed;
        }
    }
    asked
}

/// What can be done to a view besides renaming it; `None` for what makes no sense now.
fn deeds(editor: &Editor, view: &View) -> [Deed; 4] {
    let views = &editor.journey().views;
    let place = views.iter().position(|other| other.id == view.id);
    let at = |place: usize| views.get(place).map(|other| other.id.clone());
    let shift = |before| {
        let id = view.id.clone();
        Action::Edit(Edit::View(ViewEdit::Move { id, before }))
    };
    let above = place.and_then(|place| at(place.checked_sub(1)?));
    let is_last = place.is_some_and(|place| place + 1 == views.len());
    let below = place.filter(|_| !is_last).map(|place| at(place + 2));
    let id = view.id.clone();
    [
        (
            "view-keep-anew",
            Some(Action::Regard(Regard::KeepAnew(id.clone()))),
        ),
        ("view-up", above.map(|above| shift(Some(above)))),
        ("view-down", below.map(shift)),
        (
            "view-remove",
            Some(Action::Edit(Edit::View(ViewEdit::Remove { id }))),
        ),
    ]
}

fn renaming_id() -> Id {
    Id::unique("view-renaming")
}

/// Lets the panel ask for another name of a view.
pub(super) fn begin_renaming(ctx: &Context, view: &View) {
    let renaming: Renaming = Some((view.id.clone(), view.title.clone()));
    ctx.data_mut(|data| data.insert_temp(renaming_id(), renaming));
    ctx.memory_mut(|memory| memory.request_focus(renaming_id().with("field")));
}

/// A field in place of a view for its new name; Enter or leaving it keeps the name, Escape does not.
fn rename_ui(ui: &mut Ui, skin: Skin, view: &View, mut typed: String) -> Option<Action> {
    let hint = skin.words.text("view-rename");
    let shown = name_ui(ui, (renaming_id().with("field"), &hint), &mut typed);
    let given_up = ui.input(|input| input.key_pressed(Key::Escape));
    let ends = shown.lost_focus();
    let left: Renaming = (!ends).then(|| (view.id.clone(), typed.clone()));
    ui.data_mut(|data| data.insert_temp(renaming_id(), left));
    let title = typed.trim().to_owned();
    if !ends || given_up || title.is_empty() || title == view.title {
        return None;
    }
    let id = view.id.clone();
    Some(Action::Edit(Edit::View(ViewEdit::Rename { id, title })))
}

/// A field for the name of a view; Enter saves what is shown under it.
fn keep_ui(ui: &mut Ui, skin: Skin) -> Option<Action> {
    let id = ui.scope_id().with("view-name");
    let mut name: String = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let hint = skin.words.text("view-keep");
    let shown = name_ui(ui, (id.with("field"), &hint), &mut name);
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

fn name_ui(ui: &mut Ui, (id, hint): (Id, &str), name: &mut String) -> Response {
    let field = TextField {
        id,
        name: hint,
        suggestions: &[],
        is_long: false,
    };
    let output = text_ui(ui, &field, name, |edit| {
        edit.hint_text(hint)
            .char_limit(MOST)
            .desired_width(f32::INFINITY)
    });
    output.response.response
}

/// A name for what is shown just now that no view has: its lens, else a number.
pub(super) fn free_name(editor: &Editor, words: Words) -> String {
    let journey = editor.journey();
    let lens = editor.chart().lens();
    let lens = lens.and_then(|lens| journey.department(&lens.department));
    let first = lens.map(|department| department.title().to_owned());
    let numbers = journey.views.len() + 1..;
    let numbered = numbers.map(|nth| {
        let blanks = [("number", nth.to_string().into())];
        words.fill("view-numbered", &blanks)
    });
    let is_free = |name: &String| journey.views.iter().all(|view| view.title != *name);
    let mut names = first.into_iter().chain(numbered);
    names.find(is_free).unwrap_or_default()
}
