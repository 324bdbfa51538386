//! Deciding on the wall: small steps get departments and a date, and are read out at the end.

use super::keys::{self, Pressed};
use super::plate::Plate;
use super::rows::{Dot, Row};
use super::{Pages, Stay, Wall};
use crate::edit::{Edit, SmallStepEdit, SmallStepField};
use crate::editor::Editor;
use crate::interact::Action;
use crate::journey::{Date, Id, Journey, SmallStep, StepState};
use crate::lanes::day_text;
use crate::session::clock::{in_days, today};
use crate::slides::{Deck, TurnPage};

/// How far off a date may be that is offered, by the key of its name.
const OFFERED: [(&str, u64); 4] = [
    ("room-week", 7),
    ("room-two-weeks", 14),
    ("room-four-weeks", 28),
    ("room-three-months", 91),
];

/// Deciding on the wall.
#[derive(Default)]
pub(super) struct Decide {
    page: At,
    /// The title of a new small step, as far as it is typed.
    typed: String,
    /// The row that the keyboard stands on.
    here: usize,
}

/// What is seen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
enum At {
    /// All small steps.
    #[default]
    List,
    /// One, to be agreed on.
    Step(Id),
    /// The nth, read out.
    Read(usize),
}

/// What a click or a key asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Wish {
    Go(At),
    Change(SmallStepEdit),
    Undo,
    Redo,
    Leave,
}

impl Decide {
    pub(super) fn ui(
        &mut self,
        wall: &mut Wall<'_>,
        editor: &mut Editor,
        pages: &mut Pages,
    ) -> Stay {
        // The key that ends typing still belongs to the text.
        let is_typing = wall.ui.ctx().text_edit_focused();
        let deck = pages.of(editor, wall.skin);
        let open = open_steps(&deck.journey);
        let mut wishes = match &self.page {
            At::List => self.list_ui(wall, &deck.journey, &open),
            At::Step(id) => match open.iter().find(|step| step.id == *id) {
                Some(step) => step_ui(wall, &deck.journey, step),
                None => vec![Wish::Go(At::List)],
            },
            At::Read(nth) => read_ui(wall, deck, &open, *nth),
        };
        if !is_typing {
            for pressed in keys::pressed(wall.ui.ctx()) {
                wishes.extend(self.press(pressed, &open));
            }
        }
        for wish in wishes {
            match wish {
                Wish::Go(page) => self.page = page,
                Wish::Change(edit) => editor.perform(Action::Edit(Edit::SmallStep(edit))),
                Wish::Undo => editor.perform(Action::Undo),
                Wish::Redo => editor.perform(Action::Redo),
                Wish::Leave => return Stay::Over,
            }
        }
        Stay::On
    }

    fn press(&mut self, pressed: Pressed, open: &[SmallStep]) -> Option<Wish> {
        match (&self.page, pressed) {
            (_, Pressed::Undo) => Some(Wish::Undo),
            (_, Pressed::Redo) => Some(Wish::Redo),
            (At::List, Pressed::Escape) => Some(Wish::Leave),
            (At::List, Pressed::Arrow(0, y)) => {
                let last = open.len().saturating_sub(1);
                self.here = self.here.saturating_add_signed(-isize::from(y)).min(last);
                None
            }
            (At::List, Pressed::On) => Some(Wish::Go(At::Step(open.get(self.here)?.id.clone()))),
            (At::Read(nth), Pressed::On | Pressed::Arrow(1, _)) => {
                let is_last = nth + 1 >= open.len();
                Some(if is_last {
                    Wish::Leave
                } else {
                    Wish::Go(At::Read(nth + 1))
                })
            }
            (At::Read(nth), Pressed::Back | Pressed::Arrow(-1, _)) => {
                Some(Wish::Go(At::Read(nth.saturating_sub(1))))
            }
            (At::Step(_), Pressed::On | Pressed::Back) | (_, Pressed::Escape) => {
                Some(Wish::Go(At::List))
            }
            _ => None,
        }
    }

    fn list_ui(&mut self, wall: &mut Wall<'_>, journey: &Journey, open: &[SmallStep]) -> Vec<Wish> {
        let (above, title) = (
            wall.text("room-decide-above"),
            wall.text("room-decide-title"),
        );
        let top = wall.head((&above, &title), &journey.language);
        let mut wishes = Vec::new();
        let (below, is_entered) = wall.field(top, "room-decide-new", &mut self.typed);
        if is_entered && !self.typed.trim().is_empty() {
            let title = std::mem::take(&mut self.typed).trim().to_owned();
            let resolves = Vec::new();
            wishes.push(Wish::Change(SmallStepEdit::Add { title, resolves }));
        }
        let row = |(nth, step): (usize, &SmallStep)| Row {
            key: step.id.to_string(),
            title: step.title.clone(),
            detail: agreed_text(wall, journey, step),
            dots: 0,
            is_here: nth == self.here,
        };
        let rows: Vec<Row> = open.iter().enumerate().map(row).collect();
        if let Some(Dot::Give(nth)) = wall.rows(below, &rows)
            && let Some(step) = open.get(nth)
        {
            wishes.push(Wish::Go(At::Step(step.id.clone())));
        }
        let onward: &[_] = if open.is_empty() {
            &[]
        } else {
            &[("room-read-out", At::Read(0))]
        };
        match wall.foot(&[("room-leave", At::List)], onward) {
            Some(At::List) => wishes.push(Wish::Leave),
            Some(page) => wishes.push(Wish::Go(page)),
            None => {}
        }
        wishes
    }
}

/// Who does a small step, and by when.
fn step_ui(wall: &mut Wall<'_>, journey: &Journey, step: &SmallStep) -> Vec<Wish> {
    let above = wall.text("room-decide-who");
    let top = wall.head((&above, &step.title), &journey.language);
    let mut wishes = Vec::new();
    let set = |field| {
        Wish::Change(SmallStepEdit::Set {
            ids: vec![step.id.clone()],
            field,
        })
    };
    let plates = wall.plates(top, journey.departments.len());
    for (department, rect) in journey.departments.iter().zip(&plates) {
        let is_chosen = step.departments.contains(&department.id);
        let plate = Plate {
            chosen: Some(is_chosen),
            ..Plate::of(department, wall.skin.theme)
        };
        if wall.plate(*rect, &plate) {
            let mut departments = step.departments.clone();
            departments.retain(|id| *id != department.id);
            if !is_chosen {
                departments.push(department.id.clone());
            }
            wishes.push(set(SmallStepField::Departments(departments)));
        }
    }
    let below = plates
        .last()
        .map_or(top, |rect| rect.bottom() - wall.rect.top());
    let below = wall.line(wall.rect.top() + below, &wall.text("room-decide-when"));
    let due = dates_ui(wall, below - wall.rect.top(), step);
    wishes.extend(due.map(|due| set(SmallStepField::State(StepState::Planned { due: Some(due) }))));
    let done = StepState::Done { on: today() };
    let quiet = [("room-step-done", false)];
    match wall.foot(&quiet, &[("room-step-agreed", true)]) {
        Some(false) => wishes.extend([set(SmallStepField::State(done)), Wish::Go(At::List)]),
        Some(true) => wishes.push(Wish::Go(At::List)),
        None => {}
    }
    wishes
}

/// The dates that are offered; the one that was chosen.
fn dates_ui(wall: &mut Wall<'_>, top: f32, step: &SmallStep) -> Option<Date> {
    let planned = match &step.state {
        StepState::Planned { due } => due.clone(),
        StepState::Idea | StepState::Doing | StepState::Done { .. } => None,
    };
    let offered = OFFERED.map(|(key, days)| (key, in_days(days)));
    let mut chosen = None;
    let plates = wall.plates(top, offered.len());
    for ((key, date), rect) in offered.into_iter().zip(plates) {
        let name = wall.text(key);
        let plate = Plate {
            key,
            sign: None,
            name: &name,
            chosen: Some(planned.as_ref() == Some(&date)),
            detail: &day_text(&date, wall.skin.words),
        };
        if wall.plate(rect, &plate) {
            chosen = Some(date);
        }
    }
    chosen
}

/// A small step, read out: what, who, by when.
fn read_ui(wall: &mut Wall<'_>, deck: &Deck, open: &[SmallStep], nth: usize) -> Vec<Wish> {
    let Some(step) = open.get(nth) else {
        return vec![Wish::Go(At::List)];
    };
    let place = [("nth", (nth + 1).into()), ("count", open.len().into())];
    let departments: Vec<(Id, bool)> = step
        .departments
        .iter()
        .map(|id| (id.clone(), true))
        .collect();
    let page = TurnPage {
        above: &wall.skin.words.fill("slide-place", &place),
        title: &step.title,
        text: &agreed_text(wall, &deck.journey, step),
        department: step.departments.first(),
        all: &departments,
    };
    wall.paint(&deck.turn_page(wall.page, &page), &step.title);
    let is_last = nth + 1 >= open.len();
    let onward = if is_last {
        ("room-done", 2)
    } else {
        ("room-next", 1)
    };
    match wall.foot(&[("room-back", 0)], &[onward]) {
        Some(0) if nth == 0 => vec![Wish::Go(At::List)],
        Some(0) => vec![Wish::Go(At::Read(nth - 1))],
        Some(1) => vec![Wish::Go(At::Read(nth + 1))],
        Some(_) => vec![Wish::Leave],
        None => Vec::new(),
    }
}

/// Who does it and by when, in a line.
fn agreed_text(wall: &Wall<'_>, journey: &Journey, step: &SmallStep) -> String {
    let words = wall.skin.words;
    let names = step
        .departments
        .iter()
        .filter_map(|id| journey.department(id));
    let names: Vec<&str> = names.map(|department| department.title()).collect();
    let who = if names.is_empty() {
        words.text("nobody-yet").into_owned()
    } else {
        names.join(", ")
    };
    match &step.state {
        StepState::Planned { due: Some(due) } => {
            let due = words.fill("slide-step-due", &[("date", day_text(due, words).into())]);
            format!("{who} · {due}")
        }
        _ => who,
    }
}

/// The small steps that are not done yet.
fn open_steps(journey: &Journey) -> Vec<SmallStep> {
    let steps = journey.small_steps.iter().map(AsRef::as_ref);
    let open = steps.filter(|step: &&SmallStep| !matches!(step.state, StepState::Done { .. }));
    open.cloned().collect()
}
