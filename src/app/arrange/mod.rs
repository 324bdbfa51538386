//! The shots of the presentation, to be arranged: left out, put in another order, given notes.

mod keys;
mod list;
mod note;
mod row;

use std::sync::Arc;

use eframe::egui::{Id, Panel, RichText, Ui};

use super::draft::Draft;
use super::style;
use super::widgets::{Skin, close_ui, heading_ui};
use crate::edit::{Edit, ShotEdit};
use crate::editor::Editor;
use crate::interact::Action;
use crate::journey::{self, Journey};
use crate::slides::{Shot, all_shots};
use crate::words::Words;

/// The height of what is below the list, in view points.
const BELOW: f32 = 250.0;

/// The panel in which shots are arranged.
#[derive(Default)]
pub(crate) struct Arrange {
    is_open: bool,
    shots: Vec<Shot>,
    /// The journey and the language that the shots are of.
    read: Option<(Arc<Journey>, Words)>,
    chosen: Option<journey::Id>,
    /// Whether the chosen row is to be scrolled to and given the keyboard's focus.
    is_wanted: bool,
    carried: Option<Carried>,
    /// Whether the keyboard is on the list.
    has_focus: bool,
}

/// A shot that is dragged to another place of the list.
#[derive(Debug, Clone, Copy)]
struct Carried {
    from: usize,
    /// Before which row it goes.
    gap: usize,
}

/// What the panel asks for.
#[derive(Default)]
pub(crate) struct Asked {
    /// What is done.
    pub(crate) actions: Vec<Action>,
    /// The shot that was chosen, to be shown.
    pub(crate) shown: Option<Shot>,
}

impl Arrange {
    /// Whether it is open.
    pub(crate) fn is_open(&self) -> bool {
        self.is_open
    }

    /// Opens or closes it.
    pub(crate) fn toggle(&mut self) {
        self.is_open = !self.is_open;
        self.carried = None;
        self.is_wanted = self.is_open;
        if self.chosen.is_none() {
            self.chosen = Some(journey::Id::from("title"));
        }
    }

    /// Chooses the shot with this id.
    pub(crate) fn choose(&mut self, id: journey::Id) {
        self.chosen = Some(id);
    }

    /// Shows the panel at the right where it is open.
    pub(crate) fn ui(
        &mut self,
        ui: &mut Ui,
        skin: Skin,
        (editor, draft): (&Editor, &mut Draft),
    ) -> Asked {
        if !self.is_open {
            return Asked::default();
        }
        self.follow(editor, skin.words);
        let frame = style::side(skin.theme);
        let panel = Panel::right("shots")
            .frame(frame)
            .resizable(false)
            .exact_size(372.0);
        panel
            .show(ui, |ui| self.inner_ui(ui, skin, (editor, draft)))
            .inner
    }

    fn inner_ui(
        &mut self,
        ui: &mut Ui,
        skin: Skin,
        (editor, draft): (&Editor, &mut Draft),
    ) -> Asked {
        let words = skin.words;
        ui.horizontal(|ui| {
            heading_ui(ui, skin, &words.text("arrange-title"));
            if close_ui(ui, skin, &words.text("arrange-close")).clicked() {
                self.is_open = false;
            }
        });
        let about = RichText::new(words.text("arrange-about")).size(style::SMALL);
        ui.label(about.color(style::color(skin.theme.muted)));
        ui.add_space(6.0);
        let mut asked = Asked::default();
        ui.add_enabled_ui(editor.is_editable(), |ui| {
            let actions = note::minutes_ui(ui, skin, (editor, draft));
            asked.actions.extend(actions);
            ui.add_space(6.0);
            let height = (ui.available_height() - BELOW).max(120.0);
            self.list_ui(ui, skin, height, &mut asked);
            ui.add_space(8.0);
            self.chosen_ui(ui, skin, (editor, draft), &mut asked);
        });
        asked
    }

    /// Reads the shots anew where the journey has changed.
    fn follow(&mut self, editor: &Editor, words: Words) {
        let journey = editor.journey();
        let is_same =
            |(read, spoken): &(Arc<Journey>, Words)| Arc::ptr_eq(read, journey) && *spoken == words;
        if self.read.as_ref().is_some_and(is_same) {
            return;
        }
        self.shots = all_shots(journey, editor.chart().insight(), words);
        self.read = Some((Arc::clone(journey), words));
    }

    /// The place of the chosen shot.
    fn place(&self) -> Option<usize> {
        let chosen = self.chosen.as_ref()?;
        self.shots.iter().position(|shot| shot.kind.id() == *chosen)
    }

    fn choose_at(&mut self, place: usize) {
        self.chosen = self.shots.get(place).map(|shot| shot.kind.id());
    }

    /// The shot at `from` before the one that is now at `gap`; nothing where it stays.
    fn moved(&self, from: usize, gap: usize) -> Option<Action> {
        if gap == from || gap == from + 1 || gap > self.shots.len() {
            return None;
        }
        let mut ids: Vec<_> = self.shots.iter().map(|shot| shot.kind.id()).collect();
        if from >= ids.len() {
            return None;
        }
        let id = ids.remove(from);
        ids.insert(if gap > from { gap - 1 } else { gap }, id);
        let order = Edit::Shot(ShotEdit::Order(ids));
        // What has a place in the list of the file is shown: what is left out must be said with it.
        let left_out = self.shots.iter().filter(|shot| shot.left_out);
        let left_out = left_out.map(|shot| leave_out(shot, Shows::No));
        let all = std::iter::once(order).chain(left_out).collect();
        Some(Action::Edit(Edit::All(all)))
    }

    /// The shot at a place left out, or shown again.
    fn left_out(&self, place: usize) -> Option<Action> {
        let shot = self.shots.get(place)?;
        let shows = if shot.left_out { Shows::Yes } else { Shows::No };
        Some(Action::Edit(leave_out(shot, shows)))
    }
}

/// Whether a shot is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shows {
    Yes,
    No,
}

fn leave_out(shot: &Shot, shows: Shows) -> Edit {
    Edit::Shot(ShotEdit::LeaveOut {
        id: shot.kind.id(),
        left_out: shows == Shows::No,
    })
}

/// The id of the row of a shot.
fn row_id(shot: &Shot) -> Id {
    Id::unique(("shot", shot.kind.id().to_string()))
}
