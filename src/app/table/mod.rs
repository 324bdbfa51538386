//! The Table view: touchpoints or pain points as rows, each cell to be changed.

mod cells;
mod order;
mod paste;
mod rows;

use std::sync::Arc;

use eframe::egui::{CentralPanel, Frame, Id as Place, Margin, RichText, Ui};

use super::draft::Draft;
use super::inspector::Reading;
use super::request::Request;
use super::style;
use super::widgets::{Skin, TextField, segments_at_ui, small_button_ui, text_ui};
use crate::edit::{Edit, PainEdit, Spot, TouchpointEdit};
use crate::interact::Action;
use crate::journey::{Id, Journey};
use crate::layout::Target;

use cells::{PAIN_POINTS, TOUCHPOINTS};
use order::Sort;
pub(crate) use paste::{Pasted, paste};

/// What the rows are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Touchpoints.
    #[default]
    Touchpoints,
    /// Pain points.
    PainPoints,
}

/// The Table view: what its rows are, and which of them are shown in which order.
#[derive(Default)]
pub(crate) struct Table {
    kind: Kind,
    filter: String,
    sort: Option<Sort>,
    shown: Vec<Id>,
    /// What of the selection was followed last.
    followed: Option<Target>,
    /// The row that is to be seen.
    wanted: Option<Id>,
    /// What `shown` was made from.
    made_of: Option<(Arc<Journey>, Kind, String, Option<Sort>)>,
}

impl Table {
    /// What the rows are.
    pub(crate) fn kind(&self) -> Kind {
        self.kind
    }

    /// Shows the table in the middle of the window.
    pub(crate) fn ui(
        &mut self,
        ui: &mut Ui,
        reading: Reading<'_>,
        draft: &mut Draft,
    ) -> Vec<Request> {
        self.follow_selection(reading);
        let theme = reading.skin.theme;
        let frame = Frame::new()
            .fill(style::color(theme.paper))
            .inner_margin(Margin::symmetric(16, 10));
        let shown = CentralPanel::default().frame(frame).show(ui, |ui| {
            let mut asked = self.bar_ui(ui, reading);
            ui.add_space(6.0);
            if !draft.is_open() {
                self.follow(reading);
            }
            asked.extend(match self.kind {
                Kind::Touchpoints => self.rows_ui(ui, reading, draft, TOUCHPOINTS),
                Kind::PainPoints => self.rows_ui(ui, reading, draft, PAIN_POINTS),
            });
            asked
        });
        shown.inner
    }

    /// What the rows are, what they are filtered by, and how many are shown.
    fn bar_ui(&mut self, ui: &mut Ui, reading: Reading<'_>) -> Vec<Request> {
        let skin = reading.skin;
        let shown = ui.horizontal(|ui| {
            let names = ["section-touchpoints", "section-pain-points"];
            let names = names.map(|key| skin.words.text(key).into_owned());
            let active = usize::from(self.kind == Kind::PainPoints);
            if let Some(nth) = segments_at_ui(ui, skin, (&names, active)) {
                self.kind = [Kind::Touchpoints, Kind::PainPoints]
                    .into_iter()
                    .nth(nth)
                    .unwrap_or_default();
                self.sort = None;
            }
            filter_ui(ui, skin, &mut self.filter);
            let all = match self.kind {
                Kind::Touchpoints => reading.journey.touchpoints.len(),
                Kind::PainPoints => reading.journey.pain_points.len(),
            };
            let blanks = [("nth", self.shown.len().into()), ("count", all.into())];
            let count = RichText::new(skin.words.fill("find-count", &blanks)).size(12.0);
            ui.label(count.color(style::color(skin.theme.muted)));
            let add = self.add(reading)?;
            let text = skin.words.text("table-add");
            small_button_ui(ui, skin, &text).clicked().then_some(add)
        });
        let hint = RichText::new(skin.words.text("table-hint")).size(style::SMALL);
        ui.label(hint.color(style::color(skin.theme.muted)));
        shown.inner.into_iter().collect()
    }

    /// A new row, where one can be added.
    fn add(&self, reading: Reading<'_>) -> Option<Request> {
        let title = String::new();
        let edit = match self.kind {
            Kind::Touchpoints => {
                let at = Spot::End;
                Edit::Touchpoint(TouchpointEdit::Add { title, at })
            }
            Kind::PainPoints => Edit::Pain(PainEdit::Add {
                touchpoint: paste::touchpoint_in_mind(reading.editor)?,
                title,
                owner: None,
            }),
        };
        let edit = Action::Edit(edit);
        reading.editor.is_editable().then(|| edit.into())
    }

    /// Goes where the selection went: to the row, in the table that has it.
    fn follow_selection(&mut self, reading: Reading<'_>) {
        let focus = reading.editor.selection().focus();
        if focus == self.followed.as_ref() {
            return;
        }
        self.followed = focus.cloned();
        let (kind, id) = match focus {
            Some(
                Target::Touchpoint(id)
                | Target::Point { touchpoint: id, .. }
                | Target::Handoff { to: id, .. },
            ) => (Kind::Touchpoints, id),
            Some(Target::PainPoint(id)) => (Kind::PainPoints, id),
            Some(Target::Stage(_) | Target::Department(_)) | None => return,
        };
        if kind != self.kind {
            self.sort = None;
        }
        self.kind = kind;
        self.wanted = Some(id.clone());
    }

    fn follow(&mut self, reading: Reading<'_>) {
        let journey = reading.editor.journey();
        let is_known = self
            .made_of
            .as_ref()
            .is_some_and(|(of, kind, filter, sort)| {
                Arc::ptr_eq(of, journey)
                    && *kind == self.kind
                    && *filter == self.filter
                    && *sort == self.sort
            });
        if is_known {
            return;
        }
        self.shown = match self.kind {
            Kind::Touchpoints => order::touchpoints(reading, &self.filter, self.sort),
            Kind::PainPoints => order::pain_points(reading, &self.filter, self.sort),
        };
        let of = (
            Arc::clone(journey),
            self.kind,
            self.filter.clone(),
            self.sort,
        );
        self.made_of = Some(of);
    }
}

fn filter_ui(ui: &mut Ui, skin: Skin, filter: &mut String) {
    let name = skin.words.text("table-filter");
    let field = TextField {
        id: Place::unique("table filter"),
        name: &name,
        suggestions: &[],
        is_long: false,
    };
    let hint = RichText::new(&*name).color(style::color(skin.theme.muted));
    text_ui(ui, &field, filter, |edit| {
        edit.hint_text(hint).desired_width(180.0)
    });
}
