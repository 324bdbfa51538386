//! The one list of commands: menus, shortcuts, tooltips, palette and the list of keys all read it.

use std::borrow::Cow;
use std::slice;
use std::sync::OnceLock;

use super::Editor;
use super::command_list::FIXED;
use super::edit_commands::{EDITING, GIVING, HELPING};
use super::lens_commands::{FILTERING, LENSES};
use super::stage_commands::STAGE;
use super::version_commands::VERSIONS;
use super::workshop_commands::WORKSHOP;
use crate::edit::Step;
use crate::interact::{Action, Regard, Shortcut};
use crate::journey::shown_line;
use crate::tools::TOOLS;
use crate::words::Words;

/// Something that a person can ask for, with everything that offers it.
#[derive(Debug, Clone, Copy)]
pub struct Command {
    /// Its name; its texts are `command-ID` and `command-ID-hint`.
    pub id: &'static str,
    /// The menu that holds it.
    pub menu: Menu,
    /// The part of the menu; a line divides parts.
    pub part: u8,
    /// Which of several alike it is, counted from 1; 0 where it is the only one. Those alike go
    /// into a menu of their own within the menu.
    pub nth: u8,
    /// What is pressed for it; the first is shown.
    pub shortcuts: &'static [Shortcut],
    pub(super) when: When,
    pub(super) does: Does,
}

/// The menus, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Menu {
    /// Files and the program itself.
    File,
    /// Changing what is there.
    Edit,
    /// How it is looked at.
    View,
    /// Adding something.
    Insert,
    /// The journey as a whole.
    Journey,
    /// What is done with the people in the room.
    Workshop,
    /// Finding out.
    Help,
}

/// When a command can be asked for.
#[derive(Debug, Clone, Copy)]
pub(super) enum When {
    /// At any time, the start page included.
    Always,
    /// While a journey is open.
    Open,
    /// While a journey is open, and this says so.
    If(fn(&Editor) -> bool),
}

/// What a command does.
#[derive(Debug, Clone, Copy)]
pub(super) enum Does {
    /// Asks for an Action.
    Act(fn() -> Action),
    /// Chooses one of several things; the second tells whether it is the one that is chosen now.
    Choose(fn() -> Action, fn(&Editor) -> bool),
    /// Takes the tool with this name.
    Take(&'static str),
}

/// All commands, in the order of the menus.
pub fn commands() -> &'static [Command] {
    static COMMANDS: OnceLock<Vec<Command>> = OnceLock::new();
    COMMANDS.get_or_init(|| {
        let mut all = [
            FIXED, EDITING, &GIVING, &HELPING, VERSIONS, FILTERING, &LENSES, STAGE, WORKSHOP,
        ]
        .concat();
        all.extend(TOOLS.iter().map(|kind| Command {
            shortcuts: slice::from_ref(&kind.shortcut),
            does: Does::Take(kind.id),
            ..Command::new(kind.command, Menu::View, 3).open()
        }));
        all.sort_by_key(|command| (command.menu, command.part));
        all
    })
}

/// The command that `shortcut` stands for.
pub fn command_for(shortcut: Shortcut) -> Option<&'static Command> {
    commands()
        .iter()
        .find(|command| command.shortcuts.contains(&shortcut))
}

/// The command with this name.
pub fn command(id: &str) -> Option<&'static Command> {
    commands().iter().find(|command| command.id == id)
}

impl Command {
    /// A command that does nothing yet, at any time, without keys.
    pub(super) const fn new(id: &'static str, menu: Menu, part: u8) -> Self {
        Self {
            id,
            menu,
            part,
            nth: 0,
            shortcuts: &[],
            when: When::Always,
            does: Does::Act(|| Action::Cancel),
        }
    }

    /// The same as the nth of several alike, which share a name and its texts.
    pub(super) const fn nth(self, nth: u8) -> Self {
        Self { nth, ..self }
    }

    /// The same while a journey is open.
    pub(super) const fn open(self) -> Self {
        self.when(When::Open)
    }

    /// The same while a journey is open and this says so.
    pub(super) const fn when(self, when: When) -> Self {
        Self { when, ..self }
    }

    /// The same with keys, the one that is shown first.
    pub(super) const fn keys(self, shortcuts: &'static [Shortcut]) -> Self {
        Self { shortcuts, ..self }
    }

    /// The same, asking for this.
    pub(super) const fn does(self, make: fn() -> Action) -> Self {
        Self {
            does: Does::Act(make),
            ..self
        }
    }

    /// The same, choosing this; `holds` tells whether it is chosen now.
    pub(super) const fn chooses(self, make: fn() -> Action, holds: fn(&Editor) -> bool) -> Self {
        Self {
            does: Does::Choose(make, holds),
            ..self
        }
    }

    /// What menus and palette call it.
    pub fn name(&self, words: Words) -> Cow<'static, str> {
        self.say("", words)
    }

    /// What menus call it in a session: to undo names the step, a department has its own name.
    pub fn label(&self, editor: Option<&Editor>, words: Words) -> Cow<'static, str> {
        let label = editor.and_then(|editor| match self.action() {
            Action::Undo => named_step("command-undo-step", editor.history().next_undo(), words),
            Action::Redo => named_step("command-redo-step", editor.history().next_redo(), words),
            Action::Give(Some(nth))
            | Action::LetHelp(nth)
            | Action::Regard(Regard::LensOf(nth)) => {
                let department = editor.journey().departments.get(nth)?;
                Some(shown_line(department.title()))
            }
            _ => None,
        });
        label.map_or_else(|| self.name(words), Cow::Owned)
    }

    /// Whether it is about something that there is: of the departments on the number keys those
    /// that the journey has.
    pub fn is_about_something(&self, editor: Option<&Editor>) -> bool {
        let departments = editor.map_or(0, |editor| editor.journey().departments.len());
        usize::from(self.nth) <= departments
    }

    /// What it does, in a sentence.
    pub fn hint(&self, words: Words) -> Cow<'static, str> {
        self.say("-hint", words)
    }

    /// What the menu within the menu is called, for one of several alike.
    pub fn family(&self, words: Words) -> Option<Cow<'static, str>> {
        (self.nth > 0).then(|| self.say("-family", words))
    }

    fn say(&self, suffix: &str, words: Words) -> Cow<'static, str> {
        let key = format!("command-{}{suffix}", self.id);
        if self.nth == 0 {
            return words.text(&key);
        }
        let nth = usize::from(self.nth);
        words.fill(&key, &[("nth", nth.into())]).into()
    }

    /// Whether it can be asked for now; `editor` is `None` on the start page.
    pub fn is_enabled(&self, editor: Option<&Editor>) -> bool {
        match (self.when, editor) {
            (When::Always, _) | (When::Open, Some(_)) => true,
            (When::Open | When::If(_), None) => false,
            (When::If(holds), Some(editor)) => holds(editor),
        }
    }

    /// Whether what it chooses is chosen now; `None` where it chooses nothing.
    pub fn is_chosen(&self, editor: &Editor) -> Option<bool> {
        match self.does {
            Does::Act(_) => None,
            Does::Choose(_, holds) => Some(holds(editor)),
            Does::Take(id) => Some(editor.tool() == id),
        }
    }

    /// What it asks for.
    pub fn action(&self) -> Action {
        match self.does {
            Does::Act(make) | Does::Choose(make, _) => make(),
            Does::Take(id) => Action::Take(id),
        }
    }
}

/// A command with the name of the step that it takes back or does again.
fn named_step(key: &str, step: Option<&Step>, words: Words) -> Option<String> {
    let name = words.text(step?.name);
    Some(words.fill(key, &[("step", name.as_ref().into())]))
}

impl Menu {
    /// All menus, from left to right.
    pub const ALL: [Self; 7] = [
        Self::File,
        Self::Edit,
        Self::View,
        Self::Insert,
        Self::Journey,
        Self::Workshop,
        Self::Help,
    ];

    /// What it is called.
    pub fn name(self, words: Words) -> Cow<'static, str> {
        words.text(match self {
            Self::File => "menu-file",
            Self::Edit => "menu-edit",
            Self::View => "menu-view",
            Self::Insert => "menu-insert",
            Self::Journey => "menu-journey",
            Self::Workshop => "menu-workshop",
            Self::Help => "menu-help",
        })
    }

    /// Its commands, in their order.
    pub fn commands(self) -> impl Iterator<Item = &'static Command> {
        commands()
            .iter()
            .filter(move |command| command.menu == self)
    }
}
