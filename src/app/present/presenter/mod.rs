//! What whoever presents sees: now, next, notes, clocks, the list of shots, and buttons for the keys.

mod clocks;
mod controls;
mod shots;
mod slides;

use eframe::egui::{CentralPanel, Frame, Margin, Panel, Ui};

use super::adding::{adding_ui, end_of_typing};
use super::keys::{self, Pressed};
use super::shown::Shown;
use super::touch::Touch;
use crate::app::keyboard::drop_stray_letter;
use crate::app::messages::Message;
use crate::app::style;
use crate::app::widgets::Skin;
use crate::editor::Cue;

/// Below this width the list of shots is left out, in view points.
const NARROW: f32 = 940.0;

/// What whoever presents asks for.
#[derive(Debug, Clone)]
pub(super) enum Asked {
    /// What a key asks for.
    Press(Pressed),
    /// What the pointer did on the picture of the slide.
    Touch(Touch),
    /// This has been typed of a new pain point.
    Typed(String),
    /// Typing ends; whether it is kept.
    EndTyping(bool),
    /// A message has been read and closed.
    Heard(Message),
    /// The window is closed.
    Closed,
}

impl From<Cue> for Asked {
    fn from(cue: Cue) -> Self {
        Self::Press(Pressed::Cue(cue))
    }
}

/// What the window itself remembers.
#[derive(Default)]
pub(super) struct Own {
    /// The place in the list of shots that was last brought into view.
    listed: Option<usize>,
    /// Whether nothing was typed since the key that opened the field.
    is_fresh: bool,
    is_typing: bool,
}

/// Shows everything that whoever presents sees; what is asked for.
pub(super) fn presenter_ui(ui: &mut Ui, skin: Skin, shown: &Shown, own: &mut Own) -> Vec<Asked> {
    let mut asked = keys(ui, shown, own);
    let bar = style::bar(skin.theme);
    let width = ui.available_width();
    let top = Panel::top("presenter-top")
        .frame(bar)
        .resizable(false)
        .exact_size(64.0);
    asked.extend(top.show(ui, |ui| clocks::clocks_ui(ui, skin, shown)).inner);
    if width > NARROW {
        let list = Panel::left("presenter-shots")
            .frame(style::scrolled_side(skin.theme))
            .resizable(false)
            .exact_size(228.0);
        let place = &mut own.listed;
        asked.extend(
            list.show(ui, |ui| shots::shots_ui(ui, skin, shown, place))
                .inner,
        );
    }
    let side = Panel::right("presenter-side")
        .frame(style::side(skin.theme))
        .resizable(false)
        .exact_size((width * 0.27).clamp(240.0, 420.0));
    asked.extend(side.show(ui, |ui| controls::side_ui(ui, skin, shown)).inner);
    let frame = Frame::new()
        .fill(style::color(skin.theme.paper))
        .inner_margin(Margin::same(18));
    let middle = CentralPanel::default().frame(frame);
    asked.extend(middle.show(ui, |ui| slides::now_ui(ui, skin, shown)).inner);
    asked.extend(typing_ui(ui, skin, shown));
    let heard = shown.told.elsewhere_ui(ui, skin, ui.ctx().content_rect());
    asked.extend(heard.map(Asked::Heard));
    asked
}

fn keys(ui: &Ui, shown: &Shown, own: &mut Own) -> Vec<Asked> {
    let is_typing = shown.typed.is_some();
    if is_typing && !own.is_typing {
        own.is_fresh = true;
    }
    own.is_typing = is_typing;
    if is_typing {
        drop_stray_letter(ui.ctx(), "p", &mut own.is_fresh);
        let end = end_of_typing(ui.ctx());
        return end.map(Asked::EndTyping).into_iter().collect();
    }
    keys::pressed(ui.ctx())
        .into_iter()
        .map(Asked::Press)
        .collect()
}

/// The field for a new pain point, which is typed in whichever window has the keyboard.
fn typing_ui(ui: &Ui, skin: Skin, shown: &Shown) -> Option<Asked> {
    let mut title = shown.typed.clone()?;
    let room = ui.ctx().content_rect();
    adding_ui(ui, skin, (room, "new-pain-presenter"), &mut title).then_some(Asked::Typed(title))
}
