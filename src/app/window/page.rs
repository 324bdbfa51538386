//! The page on which the journey is seen: the map, the table, the departments, priorities, wins.

use eframe::egui::{self, Event, Rect, Ui};

use super::Window;
use crate::app::departments::departments_view_ui;
use crate::app::inspector::{Reading, journey_title};
use crate::app::messages::{Message, Tone};
use crate::app::palette::ghost_ui;
use crate::app::problems::{self, Listed};
use crate::app::request::Request;
use crate::app::table::{Pasted, paste};
use crate::app::wall::Hung;
use crate::app::widgets::Skin;
use crate::app::{right, status, versions, views};
use crate::interact::{Action, Beside, Page, Regard};

/// At most this many cells that were not taken, or departments that are new, are named.
const MOST_NAMED: usize = 5;

impl Window {
    /// Shows another page; what is selected on the map would be changed unseen from the departments.
    pub(super) fn turn(&mut self, page: Page) {
        if page == Page::Departments {
            self.perform(Action::Select(Vec::new()));
        }
        self.page = page;
        self.left.outline.rest();
    }

    /// Shows the journey on the page that is turned to; tells where on the screen.
    pub(super) fn page_ui(&mut self, ui: &mut Ui, skin: Skin, asked: &mut Vec<Request>) -> Rect {
        let waker = self.session.waker().clone();
        let Some(desk) = &mut self.session.document else {
            return ui.max_rect();
        };
        desk.follow(&waker);
        asked.extend(status::status_ui(ui, skin, desk, self.page));
        if self.page == Page::Departments {
            desk.follow_matrix(&waker);
        }
        let alone = match self.page {
            Page::Map | Page::Table => None,
            Page::Departments => Some(departments_view_ui(ui, skin, desk)),
            Page::Priorities => Some(self.wall.ui(ui, skin, desk, Hung::Priorities)),
            Page::Wins => Some(self.wall.ui(ui, skin, desk, Hung::Wins)),
        };
        if let Some((room, wanted)) = alone {
            asked.extend(wanted);
            return room;
        }
        if self.page == Page::Map {
            asked.extend(self.left.ui(ui, skin, desk));
        }
        if self.arrange.is_open() {
            let with = (&desk.editor, &mut self.draft);
            let wanted = self.arrange.ui(ui, skin, with);
            asked.extend(wanted.actions.into_iter().map(Request::from));
            let shown = wanted.shown.and_then(|shot| shot.kind.target());
            asked.extend(shown.map(|target| Request::from(Action::Reveal(target))));
        } else {
            let draft = (&mut self.draft, self.session.settings.author());
            asked.extend(right::right_ui(ui, skin, desk, draft));
        }
        asked.extend(versions::versions_ui(ui, skin, desk));
        asked.extend(self.filter.ui(ui, skin, desk));
        if let Some(listed) = self.listed {
            if listed == Listed::Advice {
                desk.follow_advice(&waker);
            }
            let shown = problems::problems_ui(ui, skin, desk, listed);
            asked.extend(shown.asked);
            self.listed = shown.listed;
        }
        let room = if self.page == Page::Table {
            let reading = Reading::of(skin, desk, self.session.settings.author());
            let room = ui.available_rect_before_wrap();
            asked.extend(self.table.ui(ui, reading, &mut self.draft));
            room
        } else {
            let room = self
                .canvas
                .ui(ui, skin, &mut desk.editor, self.left.rows.typed);
            ghost_ui(ui.ctx(), skin, desk);
            room
        };
        let found = self.finder.ui(ui.ctx(), (skin, &desk.editor), room);
        asked.extend(found.map(Request::from));
        room
    }

    /// Shows this beside the map; where it is seen already, the overview.
    pub(super) fn turn_beside(&mut self, beside: Beside) {
        let is_seen = self.page == Page::Map && self.left.shows() == beside;
        self.turn(Page::Map);
        self.left
            .show(if is_seen { Beside::Overview } else { beside });
    }

    /// Lets the title of the journey be typed, beside the map or the table.
    pub(super) fn type_title(&mut self, ctx: &egui::Context) {
        self.perform(Action::Select(Vec::new()));
        if !matches!(self.page, Page::Map | Page::Table) {
            self.turn(Page::Map);
        }
        ctx.memory_mut(|memory| memory.request_focus(journey_title()));
    }

    /// Saves what is shown as a view, and asks for its name in the panel.
    pub(super) fn keep_view(&mut self, ctx: &egui::Context) {
        let Some(desk) = &self.session.document else {
            return;
        };
        let name = views::free_name(&desk.editor, self.session.words());
        self.perform(Action::Regard(Regard::Keep(name)));
        self.turn(Page::Map);
        self.left.show(Beside::Overview);
        let views = self.journey().map(|journey| &journey.views);
        if let Some(view) = views.and_then(|views| views.last()) {
            views::begin_renaming(ctx, view);
        }
    }

    /// Lists this below the map or the table, or nothing where it was listed.
    pub(super) fn list(&mut self, listed: Listed) {
        let has_room = matches!(self.page, Page::Map | Page::Table);
        if !has_room {
            self.turn(Page::Map);
        }
        self.listed = (!has_room || self.listed != Some(listed)).then_some(listed);
    }

    /// Turns to the map where an action types on it.
    pub(super) fn turn_for(&mut self, action: &Action) {
        let types = matches!(
            action,
            Action::Add(_) | Action::StartTyping(_) | Action::TypeHere
        );
        if types {
            self.turn(Page::Map);
        }
    }

    /// Takes rows of a spreadsheet that are pasted while the table is shown, even into a cell.
    pub(super) fn paste_rows(&mut self, ctx: &egui::Context) {
        if self.page != Page::Table || self.sheet.is_some() {
            return;
        }
        let is_typed = ctx.text_edit_focused();
        let is_table = |text: &str| text.contains('\t') || text.trim().contains('\n');
        let pasted = ctx.input_mut(|input| {
            let found = input.events.iter().position(|event| match event {
                Event::Paste(text) => !is_journey(text) && (is_table(text) || !is_typed),
                _ => false,
            })?;
            match input.events.remove(found) {
                Event::Paste(text) => Some(text),
                _ => None,
            }
        });
        if let Some(text) = pasted {
            self.add_rows(&text);
        }
    }

    fn add_rows(&mut self, text: &str) {
        let skin = self.skin();
        let Some(desk) = self.session.document.as_deref() else {
            return;
        };
        let pasted = paste(self.table.kind(), text, (skin, &desk.editor));
        let Some(pasted) = pasted else {
            let text = self
                .session
                .words()
                .text("table-nothing-pasted")
                .into_owned();
            self.tell(Tone::Error, text, "table-nothing-pasted-hint");
            return;
        };
        let begin = Action::Begin("step-paste");
        for action in [begin, Action::Instead(pasted.edit.clone()), Action::Commit] {
            self.perform(action);
        }
        self.tell_pasted(&pasted);
    }

    /// Tells what came with rows that were pasted, and what of them was not taken.
    fn tell_pasted(&mut self, pasted: &Pasted) {
        let count = ("count", pasted.count.into());
        if !pasted.departments.is_empty() {
            let blanks = [
                count.clone(),
                ("new", pasted.departments.len().into()),
                ("names", named(&pasted.departments).into()),
            ];
            let text = self
                .session
                .words()
                .fill("table-pasted-departments", &blanks);
            self.tell(Tone::Notice, text, "table-pasted-departments-hint");
        }
        if !pasted.refused.is_empty() {
            let blanks = [
                count,
                ("refused", pasted.refused.len().into()),
                ("cells", named(&pasted.refused).into()),
            ];
            let text = self.session.words().fill("table-pasted", &blanks);
            self.tell(Tone::Notice, text, "table-pasted-hint");
        }
    }

    fn tell(&mut self, tone: Tone, text: String, hint: &str) {
        let hint = self.session.words().text(hint).into_owned();
        self.messages.add(Message { tone, text, hint });
    }
}

/// Whether it is a part of a journey, as the map copies it.
fn is_journey(text: &str) -> bool {
    text.trim_start().starts_with('(')
}

/// The first few of these texts.
fn named(texts: &[String]) -> String {
    let first: Vec<_> = texts.iter().take(MOST_NAMED).map(String::as_str).collect();
    first.join(" · ")
}
