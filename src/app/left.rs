//! The left panel: tools, and below them what is drawn on the map with departments and where to work
//! together, or the outline, or the ten steps to a journey.

use eframe::egui::{Panel, ScrollArea, Ui};

use super::guide::Guide;
use super::lens::lens_ui;
use super::outline::Outline;
use super::palette::{Rows, departments_ui, tools_ui};
use super::request::Request;
use super::style;
use super::together::together_ui;
use super::views::views_ui;
use super::widgets::{Skin, heading_ui, segments_at_ui, switch_ui};
use crate::interact::{Action, Ask, Beside};
use crate::layout::Target;
use crate::session::OpenDocument;

/// What the left panel shows, and what it remembers of that.
#[derive(Default)]
pub(crate) struct Left {
    shows: Beside,
    pub(crate) rows: Rows,
    pub(crate) outline: Outline,
    guide: Guide,
}

impl Left {
    /// What is shown.
    pub(crate) fn shows(&self) -> Beside {
        self.shows
    }

    /// Shows something else.
    pub(crate) fn show(&mut self, shows: Beside) {
        self.shows = shows;
        self.outline.rest();
        if shows == Beside::Outline {
            self.outline.enter();
        }
    }

    /// Shows the left panel.
    pub(crate) fn ui(&mut self, ui: &mut Ui, skin: Skin, desk: &OpenDocument) -> Vec<Request> {
        let shown = Panel::left("left")
            .frame(style::side(skin.theme))
            .default_size(232.0)
            .size_range(180.0..=340.0)
            .show(ui, |ui| {
                let mut asked: Vec<_> = tools_ui(ui, skin, desk).into_iter().collect();
                ui.add_space(6.0);
                asked.extend(self.ways_ui(ui, skin));
                ui.add_space(2.0);
                asked.extend(self.part_ui(ui, skin, desk));
                asked
            });
        shown.inner
    }

    /// The ways to look at the journey in the panel.
    fn ways_ui(&self, ui: &mut Ui, skin: Skin) -> Option<Request> {
        let names = Beside::ALL.map(|way| skin.words.text(way.key()).into_owned());
        let active = Beside::ALL.iter().position(|way| *way == self.shows)?;
        let clicked = segments_at_ui(ui, skin, (&names, active))?;
        let way = Beside::ALL.get(clicked).filter(|_| clicked != active)?;
        Some(Action::Ask(Ask::Beside(*way)).into())
    }

    fn part_ui(&mut self, ui: &mut Ui, skin: Skin, desk: &OpenDocument) -> Vec<Request> {
        self.rows.typed = None;
        match self.shows {
            Beside::Outline if !types_department(desk) => {
                let (asked, typed) = self.outline.ui(ui, skin, &desk.editor);
                self.rows.typed = typed;
                asked
            }
            Beside::Guide if !types_department(desk) => self.guide.ui(ui, skin, &desk.editor),
            Beside::Overview | Beside::Outline | Beside::Guide => {
                let scroll = ScrollArea::vertical().auto_shrink(false);
                let rows = &mut self.rows;
                let shown = scroll.show(ui, |ui| sections_ui(ui, skin, desk, rows));
                shown.inner.into_iter().collect()
            }
        }
    }
}

/// Whether the name of a department is typed, which has its row among the departments.
fn types_department(desk: &OpenDocument) -> bool {
    let typing = desk.editor.typing();
    typing.is_some_and(|typing| matches!(typing.target(), Target::Department(_)))
}

fn sections_ui(ui: &mut Ui, skin: Skin, desk: &OpenDocument, rows: &mut Rows) -> Option<Request> {
    ui.spacing_mut().item_spacing.y = 1.0;
    let flipped = switches_ui(ui, skin, desk);
    ui.add_space(6.0);
    let departments = departments_ui(ui, skin, desk, rows);
    ui.add_space(6.0);
    let together = together_ui(ui, skin, desk.editor.journey(), desk.insight());
    ui.add_space(6.0);
    let lens = lens_ui(ui, skin, desk);
    let views = views_ui(ui, skin, desk);
    flipped.or(departments).or(together).or(lens).or(views)
}

/// Everything on the map that can be switched on and off.
fn switches_ui(ui: &mut Ui, skin: Skin, desk: &OpenDocument) -> Option<Request> {
    heading_ui(ui, skin, &skin.words.text("panel-overlays"));
    let mut asked = None;
    for switch in desk.editor.chart().switches() {
        let name = skin.words.text(&switch.key);
        let hint = skin.words.text(&format!("{}-hint", switch.key));
        let shown = switch_ui(ui, skin, switch.is_on, &name).on_hover_text(hint);
        if shown.clicked() {
            asked = Some(Action::Flip(switch.id).into());
        }
    }
    asked
}
