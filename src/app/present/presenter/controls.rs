//! What comes next, the timer of the room, and buttons for the keys that one forgets.

use eframe::egui::{Button, Color32, RichText, ScrollArea, Sense, Stroke, Ui, vec2};

use super::super::keys::Pressed;
use super::super::picture;
use super::super::shown::{Shown, countdown};
use super::Asked;
use super::slides::{fitting, frame};
use crate::app::style;
use crate::app::widgets::{Skin, heading_ui};
use crate::editor::{Cover, Cue};
use crate::slides::{Countdown, minutes_text};
use crate::theme::Weight;

/// Shows the column at the right.
pub(super) fn side_ui(ui: &mut Ui, skin: Skin, shown: &Shown) -> Vec<Asked> {
    let scroll = ScrollArea::vertical().auto_shrink([false, false]);
    let column = |ui: &mut Ui| {
        let mut asked = Vec::new();
        heading_ui(ui, skin, &skin.words.text("presenter-next"));
        next_ui(ui, skin, shown);
        heading_ui(ui, skin, &skin.words.text("presenter-timer"));
        asked.extend(timer_ui(ui, skin, shown));
        heading_ui(ui, skin, &skin.words.text("presenter-screen"));
        asked.extend(screen_ui(ui, skin, shown));
        asked
    };
    scroll.show(ui, column).inner
}

fn next_ui(ui: &mut Ui, skin: Skin, shown: &Shown) {
    let Some((scene, shot, is_other)) = shown.next() else {
        ui.label(skin.words.text("presenter-last"));
        return;
    };
    let width = ui.available_width() - style::SCROLL_ROOM;
    let size = fitting(shown, vec2(width, 260.0));
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    picture::paint_small(ui, rect, &scene);
    frame(ui, skin, rect);
    let text = if is_other {
        shot.title.clone()
    } else {
        skin.words.text("presenter-more").into_owned()
    };
    let text = RichText::new(text).font(style::font(Weight::Medium, style::BODY));
    ui.label(text);
}

/// The timer in large figures, with its buttons.
fn timer_ui(ui: &mut Ui, skin: Skin, shown: &Shown) -> Vec<Asked> {
    let (words, theme) = (skin.words, skin.theme);
    let (timer, now) = (shown.talk.timer(), shown.talk.now());
    let countdown = countdown(&shown.deck, &shown.talk);
    let is_up = countdown.as_ref().is_some_and(Countdown::is_up);
    let (text, ink) = match &countdown {
        Some(countdown) if countdown.is_up() => (countdown.text.clone(), theme.accent),
        Some(countdown) => (countdown.text.clone(), theme.ink),
        None => (minutes_text((timer.minutes() * 60.0) as u64), theme.faint),
    };
    let text = RichText::new(text).font(style::font(Weight::SemiBold, 34.0));
    ui.label(text.color(style::color(ink)));
    let start = match () {
        () if is_up => "presenter-timer-away",
        () if timer.runs(now) => "presenter-timer-rest",
        () if countdown.is_some() => "presenter-timer-on",
        () => "presenter-timer-start",
    };
    let mut asked = Vec::new();
    ui.horizontal_wrapped(|ui| {
        let mut offer = |ui: &mut Ui, key: &str, cue: Cue| {
            if ui.button(words.text(key)).clicked() {
                asked.push(cue.into());
            }
        };
        offer(ui, start, Cue::Timer);
        offer(ui, "presenter-timer-less", Cue::Minutes(-1));
        offer(ui, "presenter-timer-more", Cue::Minutes(1));
        if countdown.is_some() && !is_up {
            offer(ui, "presenter-timer-away", Cue::NoTimer);
        }
    });
    asked
}

/// What the audience sees, and where.
fn screen_ui(ui: &mut Ui, skin: Skin, shown: &Shown) -> Vec<Asked> {
    let cover = shown.talk.cover();
    let cues = [
        ("presenter-black", Cue::Black, cover == Cover::Black),
        ("presenter-white", Cue::White, cover == Cover::White),
        ("presenter-laser", Cue::Laser, shown.talk.has_laser()),
        (
            "presenter-overview",
            Cue::Overview,
            cover == Cover::Overview,
        ),
        ("presenter-keys", Cue::Keys, cover == Cover::Keys),
    ];
    let staging = &shown.staging;
    let mut asked = Vec::new();
    ui.horizontal_wrapped(|ui| {
        for (key, cue, is_on) in cues {
            if toggle_ui(ui, skin, key, is_on) {
                asked.push(cue.into());
            }
        }
    });
    ui.add_space(8.0);
    ui.horizontal_wrapped(|ui| {
        if toggle_ui(ui, skin, "presenter-window", staging.is_windowed()) {
            asked.push(Asked::Press(Pressed::Windowed));
        }
        if staging.can_swap() && toggle_ui(ui, skin, "presenter-swap", false) {
            asked.push(Asked::Press(Pressed::Swap));
        }
        if toggle_ui(ui, skin, "presenter-hide", false) {
            asked.push(Asked::Press(Pressed::Presenter));
        }
    });
    asked
}

/// A button that stays pressed while something is on.
fn toggle_ui(ui: &mut Ui, skin: Skin, key: &str, is_on: bool) -> bool {
    let name = skin.words.text(key);
    let ink = if is_on {
        skin.theme.on_dark
    } else {
        skin.theme.ink
    };
    let mut button = Button::new(RichText::new(name.as_ref()).color(style::color(ink)));
    if is_on {
        let accent: Color32 = style::color(skin.theme.accent);
        button = button.fill(accent).stroke(Stroke::new(1.0, accent));
    }
    ui.add(button.selected(is_on)).clicked()
}
