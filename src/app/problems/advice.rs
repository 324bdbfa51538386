//! What the doctor says: rule by rule with its reason, its places, and what would mend them.

use eframe::egui::{Align, Layout, Link, RichText, Role, Ui, WidgetInfo};
use egui_extras::{Column, TableBuilder, TableRow};

use super::ROW;
use super::list::urgency_ui;
use crate::app::request::Request;
use crate::app::style;
use crate::app::widgets::{Skin, small_button_ui};
use crate::doctor::{Advice, Diagnosis, Place, RULES, Rule};
use crate::edit::Teller;
use crate::interact::Action;
use crate::journey::Journey;
use crate::layout::Target;
use crate::session::OpenDocument;
use crate::theme::Weight;

/// The height of the row of a rule, with its reason below its name, in view points.
const RULE_ROW: f32 = 42.0;

/// The height of a row with a button, in view points.
const PLACE_ROW: f32 = 28.0;

/// Room for the word that says how much it matters, and for the buttons, in view points.
const SEVERITY: f32 = 64.0;
const BUTTONS: f32 = 310.0;

/// One row of the list.
enum Row<'a> {
    /// A rule that found something.
    Rule(&'a Diagnosis),
    /// A place that it found.
    Place(&'a Advice),
    /// So many places that are only counted.
    More(usize),
    /// A rule that is switched off.
    Off(&'static Rule),
    /// The heading of those that are switched off.
    OffHeading,
}

/// Shows what the doctor says.
pub(super) fn advice_ui(ui: &mut Ui, skin: Skin, desk: &OpenDocument) -> Option<Request> {
    let Some(advice) = desk.advice() else {
        super::nothing_ui(ui, skin, "advice-looking");
        return None;
    };
    if advice.is_empty() {
        super::nothing_ui(ui, skin, "advice-none");
    }
    let journey = desk.editor.journey();
    let rows = rows(advice, journey);
    let list = List {
        skin,
        journey,
        teller: Teller::new(&[journey], skin.words),
        is_editable: desk.editor.is_editable(),
    };
    let mut asked = None;
    ui.spacing_mut().item_spacing.y = 1.0;
    TableBuilder::new(ui)
        .column(Column::exact(SEVERITY))
        .column(Column::remainder().clip(true))
        .column(Column::exact(BUTTONS))
        .body(|body| {
            let heights = rows.iter().map(Row::height);
            body.heterogeneous_rows(heights, |mut row| {
                if let Some(found) = rows.get(row.index()) {
                    asked = list.row_ui(&mut row, found).or(asked.take());
                }
            });
        });
    asked.map(Request::from)
}

fn rows<'a>(advice: &'a [Diagnosis], journey: &Journey) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    for diagnosis in advice {
        rows.push(Row::Rule(diagnosis));
        rows.extend(diagnosis.advice.iter().map(Row::Place));
        let more = diagnosis.count - diagnosis.advice.len();
        rows.extend((more > 0).then_some(Row::More(more)));
    }
    let off = RULES.iter().filter(|rule| !rule.is_on(journey));
    let mut off = off.map(|rule| Row::Off(rule)).peekable();
    rows.extend(off.peek().map(|_| Row::OffHeading));
    rows.extend(off);
    rows
}

impl Row<'_> {
    fn height(&self) -> f32 {
        match self {
            Self::Rule(_) => RULE_ROW,
            Self::Place(_) | Self::Off(_) => PLACE_ROW,
            Self::More(_) | Self::OffHeading => ROW,
        }
    }
}

/// What every row needs.
struct List<'a> {
    skin: Skin,
    journey: &'a Journey,
    teller: Teller<'a>,
    is_editable: bool,
}

impl List<'_> {
    fn row_ui(&self, row: &mut TableRow<'_, '_>, found: &Row<'_>) -> Option<Action> {
        match found {
            Row::Rule(diagnosis) => self.rule_ui(row, diagnosis),
            Row::Place(advice) => self.place_ui(row, advice),
            Row::More(count) => {
                let blanks = [("count", (*count).into())];
                self.text_ui(row, &self.skin.words.fill("advice-more", &blanks));
                None
            }
            Row::Off(rule) => self.off_ui(row, rule),
            Row::OffHeading => {
                self.text_ui(row, &self.skin.words.text("advice-switched-off"));
                None
            }
        }
    }

    fn rule_ui(&self, row: &mut TableRow<'_, '_>, diagnosis: &Diagnosis) -> Option<Action> {
        let (skin, rule) = (self.skin, diagnosis.rule);
        row.col(|ui| urgency_ui(ui, skin, ("severity", rule.severity)));
        row.col(|ui| {
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                let name = RichText::new(rule.name(skin.words));
                let font = style::font(Weight::SemiBold, style::BODY);
                ui.label(name.font(font).color(style::color(skin.theme.ink)));
                let why = rule.why(skin.words);
                ui.label(self.quiet(&why)).on_hover_text(&why);
            });
        });
        let mut asked = None;
        row.col(|ui| {
            let right = Layout::right_to_left(Align::Center);
            ui.with_layout(right, |ui| asked = self.for_all_ui(ui, diagnosis));
        });
        asked
    }

    /// What can be done about a rule as a whole.
    fn for_all_ui(&self, ui: &mut Ui, diagnosis: &Diagnosis) -> Option<Action> {
        let (words, rule) = (self.skin.words, diagnosis.rule);
        let name = rule.name(words);
        let off = words.text("advice-switch-off");
        let hint = words.text("advice-switch-off-hint");
        let mut asked = None;
        if self.button_ui(ui, (&off, &name), &hint) {
            asked = Some(Action::Edit(rule.switch(self.journey, false)));
        }
        if let Some(edit) = diagnosis.mend_all() {
            let mends = diagnosis.advice.iter().filter(|one| one.mend.is_some());
            let blanks = [("count", mends.count().into())];
            let all = words.fill("advice-mend-all", &blanks);
            if self.button_ui(ui, (&all, &name), "") {
                asked = Some(Action::Edit(edit));
            }
        }
        asked
    }

    fn place_ui(&self, row: &mut TableRow<'_, '_>, advice: &Advice) -> Option<Action> {
        let mut asked = None;
        let text = advice.text(&self.teller);
        row.col(|_| {});
        row.col(|ui| {
            if ui.add(Link::new(&text)).on_hover_text(&text).clicked() {
                asked = Some(self.way_to(&advice.place));
            }
        });
        let right = Layout::right_to_left(Align::Center);
        row.col(|ui| {
            let Some(mend) = &advice.mend else { return };
            let name = mend.text(self.skin.words);
            let button = |ui: &mut Ui| self.button_ui(ui, (&name, &text), "");
            if ui.with_layout(right, button).inner {
                asked = Some(Action::Edit(mend.edit.clone()));
            }
        });
        asked
    }

    fn off_ui(&self, row: &mut TableRow<'_, '_>, rule: &Rule) -> Option<Action> {
        let words = self.skin.words;
        let name = rule.name(words);
        self.text_ui(row, &name);
        let mut asked = None;
        row.col(|ui| {
            let on = words.text("advice-switch-on");
            let why = rule.why(words);
            let right = Layout::right_to_left(Align::Center);
            let button = |ui: &mut Ui| self.button_ui(ui, (&on, &name), &why);
            if ui.with_layout(right, button).inner {
                asked = Some(Action::Edit(rule.switch(self.journey, true)));
            }
        });
        asked
    }

    fn text_ui(&self, row: &mut TableRow<'_, '_>, text: &str) {
        row.col(|_| {});
        row.col(|ui| {
            ui.label(self.quiet(text));
        });
    }

    fn quiet(&self, text: &str) -> RichText {
        let font = style::font(Weight::Regular, style::SMALL);
        RichText::new(text)
            .font(font)
            .color(style::color(self.skin.theme.muted))
    }

    /// A button about something, which is read out behind it; tells whether it was clicked.
    fn button_ui(&self, ui: &mut Ui, (text, about): (&str, &str), hint: &str) -> bool {
        if !self.is_editable {
            return false;
        }
        let shown = small_button_ui(ui, self.skin, text);
        let name = format!("{text}: {about}");
        shown.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        let shown = if hint.is_empty() {
            shown
        } else {
            shown.on_hover_text(hint)
        };
        shown.clicked()
    }

    /// What shows a place: on the map where it stands there, else in the sheet of the journey.
    fn way_to(&self, place: &Place) -> Action {
        let target = match place {
            Place::Department(id) => Target::Department(id.clone()),
            Place::Stage(id) => Target::Stage(id.clone()),
            Place::Touchpoint(id) => Target::Touchpoint(id.clone()),
            Place::Point { touchpoint, .. } => Target::Touchpoint(touchpoint.clone()),
            Place::PainPoint(id) => Target::PainPoint(id.clone()),
            Place::Handoff { from, to } => Target::Handoff {
                from: from.clone(),
                to: to.clone(),
            },
            Place::SmallStep(id) => match self.resolved_by(id) {
                Some(pain) => Target::PainPoint(pain.clone()),
                None => return Action::Select(Vec::new()),
            },
            Place::Journey | Place::Curve(_) => return Action::Select(Vec::new()),
        };
        Action::Reveal(target)
    }

    fn resolved_by(&self, step: &str) -> Option<&crate::journey::Id> {
        let steps = &self.journey.small_steps;
        let step = steps.iter().find(|other| other.id == *step)?;
        step.resolves.first()
    }
}
