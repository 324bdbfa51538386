//! The menus of the filter bar: each lists what this journey has, to be ticked.

use std::collections::BTreeSet;

use eframe::egui::containers::menu::{MenuButton, MenuConfig};
use eframe::egui::{PopupCloseBehavior, ScrollArea, Ui};

use crate::app::inspector::channel_name;
use crate::app::widgets::Skin;
use crate::journey::{Channel, Filter, Id, Journey, PainStatus, Who, shown_line};

/// The severities from which on pain points can be asked for; 0 is all.
const SEVERITIES: [i64; 5] = [0, 2, 3, 4, 5];

/// A list is scrolled rather than higher than this, in view points.
const HIGHEST: f32 = 320.0;

/// Shows the menus that have anything to offer.
pub(super) fn menus_ui(ui: &mut Ui, skin: Skin, journey: &Journey, wanted: &mut Filter) {
    let words = skin.words;
    if !journey.departments.is_empty() {
        let departments = || departments(journey);
        menu_ui(
            ui,
            skin,
            ("filter-departments", wanted.departments.len()),
            |ui| {
                several_ui(ui, &mut wanted.departments, departments());
            },
        );
        who_ui(ui, skin, journey, ("filter-owner", &mut wanted.owner));
        who_ui(ui, skin, journey, ("filter-cause", &mut wanted.cause));
    }
    if !journey.pain_points.is_empty() {
        let count = usize::from(wanted.severity > 0);
        menu_ui(ui, skin, ("filter-severity", count), |ui| {
            for severity in SEVERITIES {
                let text = match severity {
                    0 => words.text("filter-any").into_owned(),
                    _ => words.fill("filter-from", &[("severity", severity.to_string().into())]),
                };
                ui.radio_value(&mut wanted.severity, severity, text);
            }
        });
        let states = PainStatus::ALL.map(|state| {
            let key = format!("filter-state-{}", state.key());
            (state, words.text(&key).into_owned())
        });
        menu_ui(ui, skin, ("filter-states", wanted.states.len()), |ui| {
            several_ui(ui, &mut wanted.states, states);
        });
    }
    if !journey.personas.is_empty() {
        menu_ui(ui, skin, ("filter-personas", wanted.personas.len()), |ui| {
            let personas = journey.personas.iter();
            let named = personas.map(|persona| (persona.id.clone(), persona.name.clone()));
            several_ui(ui, &mut wanted.personas, named);
        });
    }
    menu_ui(ui, skin, ("filter-channels", wanted.channels.len()), |ui| {
        let all = channels(journey);
        if all.is_empty() {
            ui.label(words.text("filter-nothing"));
        }
        let named = all.into_iter().map(|channel| {
            let name = channel_name(&channel, words);
            (channel, name)
        });
        several_ui(ui, &mut wanted.channels, named);
    });
    menu_ui(ui, skin, ("filter-tags", wanted.tags.len()), |ui| {
        let all = tags(journey);
        if all.is_empty() {
            ui.label(words.text("filter-nothing"));
        }
        let named = all.into_iter().map(|tag| (tag.clone(), tag));
        several_ui(ui, &mut wanted.tags, named);
    });
}

/// A menu that stays while one ticks; its button tells how many are ticked.
fn menu_ui(ui: &mut Ui, skin: Skin, (key, ticked): (&str, usize), list: impl FnOnce(&mut Ui)) {
    let name = skin.words.text(key);
    let name = match ticked {
        0 => name.into_owned(),
        _ => format!("{name}  {ticked}"),
    };
    let stays = MenuConfig::new().close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    let button = MenuButton::new(name).config(stays);
    button.ui(ui, |ui| {
        let scroll = ScrollArea::vertical().max_height(HIGHEST);
        scroll.show(ui, list);
    });
}

/// Ticks any of these.
fn several_ui<T: PartialEq>(
    ui: &mut Ui,
    wanted: &mut Vec<T>,
    offered: impl IntoIterator<Item = (T, String)>,
) {
    for (value, name) in offered {
        let mut ticked = wanted.contains(&value);
        if !ui.checkbox(&mut ticked, shown_line(&name)).changed() {
            continue;
        }
        if ticked {
            wanted.push(value);
        } else {
            wanted.retain(|other| *other != value);
        }
    }
}

/// One department, nobody, or whoever it is.
fn who_ui(ui: &mut Ui, skin: Skin, journey: &Journey, (key, wanted): (&str, &mut Option<Who>)) {
    menu_ui(ui, skin, (key, usize::from(wanted.is_some())), |ui| {
        ui.radio_value(wanted, None, skin.words.text("filter-any"));
        ui.radio_value(wanted, Some(Who::Nobody), skin.words.text("nobody-yet"));
        for (id, name) in departments(journey) {
            ui.radio_value(wanted, Some(Who::Department(id)), name);
        }
    });
}

fn departments(journey: &Journey) -> impl Iterator<Item = (Id, String)> {
    let all = journey.departments.iter();
    all.map(|department| (department.id.clone(), shown_line(department.title())))
}

/// The channels of the touchpoints, in the order in which they come up.
fn channels(journey: &Journey) -> Vec<Channel> {
    let mut channels = Vec::new();
    let all = journey.touchpoints.iter();
    for channel in all.filter_map(|touchpoint| touchpoint.channel.as_ref()) {
        if !channels.contains(channel) {
            channels.push(channel.clone());
        }
    }
    channels
}

/// The tags of touchpoints and pain points, in alphabetical order.
fn tags(journey: &Journey) -> BTreeSet<String> {
    let touchpoints = journey.touchpoints.iter().flat_map(|record| &record.tags);
    let pains = journey.pain_points.iter().flat_map(|record| &record.tags);
    touchpoints.chain(pains).cloned().collect()
}
