//! A session: selecting, walking, looking.

use std::collections::BTreeSet;

use seamline::editor::{Command, Menu, commands};
use seamline::interact::{Action, Ask, Held, Key, Shortcut, ViewPoint};
use seamline::words::{Language, Words};

use crate::support::{ONBOARDING, face, hand, paper, stage, touchpoint};

#[test]
fn a_session_begins_with_the_whole_journey_in_view_and_nothing_selected() {
    hand(ONBOARDING)
        .expect_state("select.idle")
        .expect_selected([])
        .expect_in_view("Before day one")
        .expect_in_view("Probation ends");
}

#[test]
fn a_click_selects_what_lies_under_it() {
    hand(ONBOARDING)
        .click("Meets the team")
        .expect_selected([touchpoint("Meets the team")])
        .expect_state("select.idle");
}

#[test]
fn a_click_on_the_paper_selects_nothing() {
    hand(ONBOARDING)
        .click("Meets the team")
        .click(paper(5.0, 5.0))
        .expect_selected([]);
}

#[test]
fn clicks_with_shift_add_and_take_out() {
    hand(ONBOARDING)
        .click("Meets the team")
        .hold(Held::SHIFT)
        .click(face("Signs contract"))
        .click("First day")
        .expect_selected([
            touchpoint("Meets the team"),
            face("Signs contract"),
            stage("First day"),
        ])
        .click("Meets the team")
        .expect_selected([face("Signs contract"), stage("First day")]);
}

#[test]
fn a_marquee_selects_what_it_touches_and_esc_gives_back_what_was_selected() {
    let hand = hand(ONBOARDING)
        .click(stage("First day"))
        .press(touchpoint("Arrives at desk").outside())
        .drag_to(touchpoint("Meets the team"))
        .expect_state("select.marquee")
        .expect_selected([touchpoint("Arrives at desk"), touchpoint("Meets the team")]);
    hand.key("Esc")
        .expect_state("select.idle")
        .expect_selected([stage("First day")]);
}

#[test]
fn a_secondary_click_keeps_a_selection_that_it_falls_into() {
    let hand = hand(ONBOARDING).key("Ctrl+A");
    let all = hand.editor.selection().clone();
    let team = touchpoint("Meets the team").target(&hand.editor);
    let hand = hand.perform(Action::PointAt(Some(team)));
    assert_eq!(*hand.editor.selection(), all);
}

#[test]
fn the_keyboard_walks_over_the_whole_journey_with_the_camera_behind_it() {
    let mut hand = hand(ONBOARDING).perform(Action::ZoomTo(4.0)).key("Home");
    let mut steps = 1;
    loop {
        let before = hand.editor.selection().clone();
        hand = hand.key("Tab");
        if *hand.editor.selection() == before {
            break;
        }
        steps += 1;
        let focus = hand
            .editor
            .selection()
            .focus()
            .expect("something is selected");
        let rect = hand
            .editor
            .chart()
            .item(focus)
            .expect("it is on the map")
            .rect;
        assert!(
            hand.editor.camera().seen().touches(&rect),
            "{focus:?} is not seen"
        );
    }
    let chart = hand.editor.chart();
    assert_eq!(steps, chart.items(chart.bounds()).count());
}

#[test]
fn the_keyboard_goes_back_the_same_way() {
    hand(ONBOARDING)
        .key("Home")
        .expect_selected([stage("Before day one")])
        .key("Tab")
        .key("Tab")
        .key("Shift+Tab")
        .key("Shift+Tab")
        .key("Shift+Tab")
        .expect_selected([stage("Before day one")]);
}

#[test]
fn space_lends_the_hand_until_the_drag_ends() {
    let start = hand(ONBOARDING).perform(Action::ZoomTo(2.0));
    let seen = start.editor.camera().seen();
    let hand = start
        .space(true)
        .press(paper(300.0, 300.0))
        .drag_to(paper(250.0, 300.0))
        .space(false)
        .expect_state("hand.grabbing")
        .drop()
        .expect_state("select.idle")
        .expect_selected([]);
    let moved = hand.editor.camera().seen().min.x - seen.min.x;
    assert!((moved - 50.0).abs() < 0.1, "moved by {moved}");
}

#[test]
fn what_is_under_the_pointer_is_told_until_a_gesture_begins() {
    let hand = hand(ONBOARDING).hover("Meets the team");
    let team = touchpoint("Meets the team").target(&hand.editor);
    assert_eq!(hand.editor.hovered(), Some(&team));
    let hand = hand.press("Meets the team");
    assert_eq!(hand.editor.hovered(), None);
}

#[test]
fn esc_goes_back_one_step_at_a_time() {
    hand(ONBOARDING)
        .click("Meets the team")
        .key("H")
        .expect_state("hand.idle")
        .key("Esc")
        .expect_state("select.idle")
        .expect_selected([touchpoint("Meets the team")])
        .key("Esc")
        .expect_selected([]);
}

#[test]
fn fitting_the_selection_shows_it_larger() {
    let hand = hand(ONBOARDING)
        .click(touchpoint("Meets the team"))
        .perform(Action::ZoomTo(0.1))
        .key("Shift+2")
        .expect_in_view("Meets the team");
    assert!(hand.editor.camera().zoom() > 0.5);
}

#[test]
fn what_only_the_window_can_do_is_handed_on() {
    hand(ONBOARDING).key("Ctrl+O").expect_asked(&Ask::Open);
}

#[test]
fn no_two_commands_share_a_shortcut_and_none_takes_a_key_that_types() {
    let mut taken: Vec<(Shortcut, &str)> = Vec::new();
    for command in commands() {
        for shortcut in command.shortcuts {
            let other = taken.iter().find(|(keys, _)| keys == shortcut);
            assert_eq!(other, None, "{} has the same keys", command.id);
            let letter = matches!(shortcut.key, Key::Letter(_));
            let types = shortcut.held.ctrl && shortcut.held.alt && letter;
            assert!(!types, "AltGr types with the keys of {}", command.id);
            taken.push((*shortcut, command.id));
        }
    }
}

#[test]
fn every_command_has_a_name_of_its_own_and_a_hint_in_every_language() {
    for words in Language::ALL.map(Words::of) {
        let ids: BTreeSet<_> = commands()
            .iter()
            .map(|command| (command.id, command.nth))
            .collect();
        assert_eq!(ids.len(), commands().len(), "two commands have one name");
        for command in commands() {
            let texts = [command.name(words), command.hint(words)];
            let known = texts.iter().all(|text| !text.starts_with("command-"));
            assert!(known, "a text of {} is missing in {words:?}", command.id);
        }
    }
}

#[test]
fn every_command_is_in_a_menu() {
    let in_menus = Menu::ALL.iter().flat_map(|menu| menu.commands());
    let ids = |commands: Vec<&Command>| {
        commands
            .iter()
            .map(|command| command.id)
            .collect::<Vec<_>>()
    };
    assert_eq!(ids(in_menus.collect()), ids(commands().iter().collect()));
}

#[test]
fn the_view_follows_a_drag_at_its_edge_and_nothing_else() {
    let mut hand = hand(ONBOARDING).perform(Action::ZoomTo(3.0)).key("Home");
    let edge = ViewPoint::new(1279.0, 400.0);
    assert!(
        !hand.editor.drift(edge, Held::NONE, 0.1),
        "nothing is dragged"
    );
    let mut hand = hand
        .press(stage("Before day one"))
        .drag_to(stage("Before day one").by(30.0, 0.0));
    let seen = hand.editor.camera().seen();
    assert!(hand.editor.drift(edge, Held::NONE, 0.1), "it follows");
    assert!(hand.editor.camera().seen().min.x > seen.min.x);
}
