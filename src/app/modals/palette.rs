//! The palette: every command by a few letters of its name, in the language shown.

use eframe::egui::{self, Key, Modifiers, RichText, ScrollArea, Ui};
use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

use super::Outcome;
use crate::app::keyboard;
use crate::app::style;
use crate::app::widgets::{CommandRow, Skin, TextField, command_row_ui, text_ui};
use crate::editor::{Editor, commands};
use crate::interact::{Action, Regard};
use crate::journey::shown_line;

/// How much a match of the name counts more than one of the hint.
const NAME_COUNTS: u32 = 3;

/// The palette while it is open.
#[derive(Debug, Default)]
pub(crate) struct Palette {
    text: String,
    chosen: usize,
    is_shown: bool,
}

/// Something that can be asked for.
struct Entry {
    name: String,
    hint: String,
    keys: String,
    is_enabled: bool,
    action: Action,
}

impl Palette {
    pub(super) fn ui(&mut self, ui: &mut Ui, skin: Skin, editor: Option<&Editor>) -> Outcome {
        ui.set_width(520.0);
        let (steps, entered) = keys(ui);
        self.field_ui(ui, skin);
        let found = found(entries(skin, editor), &self.text);
        let last = found.len().saturating_sub(1);
        self.chosen = self.chosen.saturating_add_signed(steps).min(last);
        ui.add_space(6.0);
        let clicked = list_ui(ui, skin, (&found, self.chosen), steps != 0);
        let wanted = clicked.or(entered.then_some(self.chosen));
        let wanted = wanted.and_then(|nth| found.into_iter().nth(nth));
        match wanted.filter(|entry| entry.is_enabled) {
            Some(entry) => Outcome::Closed(Some(entry.action.into())),
            None => Outcome::Stays,
        }
    }

    fn field_ui(&mut self, ui: &mut Ui, skin: Skin) {
        let name = skin.words.text("palette-field");
        let field = TextField {
            id: egui::Id::unique("palette"),
            name: &name,
            suggestions: &[],
            is_long: false,
        };
        let hint = RichText::new(&*name).color(style::color(skin.theme.muted));
        let output = text_ui(ui, &field, &mut self.text, |edit| {
            edit.hint_text(hint).desired_width(f32::INFINITY)
        });
        let response = output.response.response;
        if response.changed() {
            self.chosen = 0;
        }
        if !self.is_shown && !ui.is_sizing_pass() {
            self.is_shown = true;
            response.request_focus();
        }
    }
}

/// How far the arrows go, and whether what is chosen is asked for.
fn keys(ui: &Ui) -> (isize, bool) {
    ui.input_mut(|input| {
        let down = input.consume_key(Modifiers::NONE, Key::ArrowDown);
        let up = input.consume_key(Modifiers::NONE, Key::ArrowUp);
        let entered = input.consume_key(Modifiers::NONE, Key::Enter);
        (isize::from(down) - isize::from(up), entered)
    })
}

/// All commands, everything on the map that can be switched, and the saved views.
fn entries(skin: Skin, editor: Option<&Editor>) -> Vec<Entry> {
    let words = skin.words;
    let all = commands().iter().map(|command| {
        let folder = command
            .family(words)
            .unwrap_or_else(|| command.menu.name(words));
        let name = format!("{folder}: {}", command.name(words));
        Entry {
            name,
            hint: command.hint(words).into_owned(),
            keys: keyboard::keys_text(command, words),
            is_enabled: command.is_enabled(editor),
            action: command.action(),
        }
    });
    let switches = editor.map(|editor| editor.chart().switches());
    let switches = switches.into_iter().flatten().map(|switch| Entry {
        name: words.fill(
            "palette-switch",
            &[("name", words.text(&switch.key).into())],
        ),
        hint: words.text(&format!("{}-hint", switch.key)).into_owned(),
        keys: String::new(),
        is_enabled: true,
        action: Action::Flip(switch.id),
    });
    let views = editor.map(|editor| &editor.journey().views);
    let views = views.into_iter().flatten().map(|view| Entry {
        name: words.fill("palette-view", &[("name", shown_line(&view.title).into())]),
        hint: words.text("view-recall-hint").into_owned(),
        keys: String::new(),
        is_enabled: true,
        action: Action::Regard(Regard::Recall(view.id.clone())),
    });
    all.chain(switches).chain(views).collect()
}

/// The entries that fit, the best first; what can be asked for now comes before what cannot.
fn found(entries: Vec<Entry>, text: &str) -> Vec<Entry> {
    let pattern = |kind| Pattern::new(text, CaseMatching::Ignore, Normalization::Smart, kind);
    let letters = pattern(AtomKind::Fuzzy);
    // A sentence has nearly all letters in some order, so that only whole pieces of it count.
    let pieces = pattern(AtomKind::Substring);
    let mut matcher = Matcher::new(Config::DEFAULT);
    let mut buffer = Vec::new();
    let scored = entries.into_iter().filter_map(|entry| {
        let name = Utf32Str::new(&entry.name, &mut buffer);
        let name = letters.score(name, &mut matcher);
        let both = format!("{} {}", entry.name, entry.hint);
        let both = pieces.score(Utf32Str::new(&both, &mut buffer), &mut matcher);
        let score = name.map(|score| score * NAME_COUNTS).max(both)?;
        Some((score, entry))
    });
    let mut scored: Vec<_> = scored.collect();
    scored.sort_by_key(|(score, entry)| (!entry.is_enabled, std::cmp::Reverse(*score)));
    scored.into_iter().map(|(_, entry)| entry).collect()
}

fn list_ui(
    ui: &mut Ui,
    skin: Skin,
    (found, chosen): (&[Entry], usize),
    has_moved: bool,
) -> Option<usize> {
    if found.is_empty() {
        let none = RichText::new(skin.words.text("palette-none"));
        ui.label(none.color(style::color(skin.theme.muted)));
        return None;
    }
    let room = (ui.ctx().content_rect().height() - 260.0).clamp(120.0, 400.0);
    let scroll = ScrollArea::vertical().max_height(room).auto_shrink(false);
    let shown = scroll.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        let mut clicked = None;
        for (nth, entry) in found.iter().enumerate() {
            let row = CommandRow {
                name: &entry.name,
                hint: &entry.hint,
                keys: &entry.keys,
                is_enabled: entry.is_enabled,
                is_chosen: nth == chosen,
            };
            let response = command_row_ui(ui, skin, &row);
            if nth == chosen && has_moved {
                response.scroll_to_me(None);
            }
            if response.clicked() {
                clicked = Some(nth);
            }
        }
        clicked
    });
    shown.inner
}
