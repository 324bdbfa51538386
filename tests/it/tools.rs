//! All tools under a random hand: nothing breaks, Cancel gives everything back, undo leads to the start.

use std::sync::Arc;

use seamline::editor::{Editor, commands};
use seamline::interact::{Action, Carried, Held, Input, Pointer, Typed, ViewPoint};

use crate::support::{Dice, Hand, ONBOARDING, hand};

/// Each run begins anew from its own seed, so that one that fails is short.
const RUNS: u64 = 100;
const INPUTS: usize = 300;

fn pointer_at_random(editor: &Editor, dice: &mut Dice) -> Pointer {
    let at = ViewPoint::new(dice.between(-50.0, 1330.0), dice.between(-50.0, 850.0));
    let held = Held {
        ctrl: dice.below(5) == 0,
        shift: dice.below(3) == 0,
        alt: dice.below(5) == 0,
    };
    editor.pointer(at, held)
}

/// What a pointer does, in any order, however little sense it makes.
fn input_at_random(editor: &Editor, dice: &mut Dice) -> Input {
    let pointer = pointer_at_random(editor, dice);
    match dice.below(10) {
        0 => Input::Hover(pointer),
        1 | 2 => Input::Press(pointer),
        3 => Input::DragStart(pointer),
        4..7 => Input::DragTo(pointer),
        7 => Input::Drop(pointer),
        8 => Input::Click(pointer),
        _ => Input::DoubleClick(pointer),
    }
}

fn action_at_random(editor: &Editor, dice: &mut Dice) -> Option<Action> {
    let texts = [
        "",
        "Laptop",
        "Laptop, accounts @it -1.8",
        "Übergabe @neu",
        "@hr",
        "مرحبا",
    ];
    match dice.below(8) {
        0 => Some(Action::Type(texts[dice.below(texts.len())].to_owned())),
        1 => Some(Action::EndTyping(
            [
                Typed::Keep,
                Typed::Next,
                Typed::In,
                Typed::Out,
                Typed::GiveUp,
            ][dice.below(5)],
        )),
        2 => Some(Action::Carry(Carried::Department("it".into()))),
        _ => {
            let command = &commands()[dice.below(commands().len())];
            command.is_enabled(Some(editor)).then(|| command.action())
        }
    }
}

fn act_at_random(editor: &mut Editor, dice: &mut Dice) {
    match dice.below(12) {
        0 => editor.input(&Input::Cancel),
        1 => editor.hold_hand(dice.below(2) == 0),
        2..6 => {
            if let Some(action) = action_at_random(editor, dice) {
                editor.perform(action);
            }
        }
        _ => {
            let input = input_at_random(editor, dice);
            editor.input(&input);
        }
    }
}

fn random_hands() -> impl Iterator<Item = (u64, Hand, Dice)> {
    (0..RUNS).map(|seed| (seed, hand(ONBOARDING), Dice::new(seed)))
}

#[test]
fn whatever_a_hand_does_everything_selected_is_on_the_map_and_part_of_it_in_view() {
    for (seed, mut hand, mut dice) in random_hands() {
        for _ in 0..INPUTS {
            act_at_random(&mut hand.editor, &mut dice);
            let editor = &hand.editor;
            let mut selected = editor.selection().targets().iter();
            let gone = selected.find(|target| editor.chart().item(target).is_none());
            assert_eq!(gone, None, "seed {seed}: it is selected and gone");
            let (seen, bounds) = (editor.camera().seen(), editor.chart().bounds());
            assert!(
                seen.touches(&bounds),
                "seed {seed}: sees {seen:?} of {bounds:?}"
            );
        }
    }
}

#[test]
fn whatever_a_hand_does_undo_leads_back_to_the_start_and_redo_to_the_end() {
    for (seed, mut hand, mut dice) in random_hands() {
        for _ in 0..INPUTS {
            act_at_random(&mut hand.editor, &mut dice);
        }
        hand = hand.end_everything();
        let end = Arc::clone(hand.editor.journey());
        let mut steps = 0;
        while hand.editor.history().next_undo().is_some() {
            hand.editor.perform(Action::Undo);
            steps += 1;
        }
        assert_eq!(**hand.editor.journey(), *hand.before, "seed {seed}: undone");
        for _ in 0..steps {
            hand.editor.perform(Action::Redo);
        }
        assert_eq!(*hand.editor.journey(), end, "seed {seed}: done again");
    }
}

#[test]
fn whatever_a_gesture_does_cancel_leaves_the_journey_as_before_and_the_tool_idle() {
    for (seed, mut hand, mut dice) in random_hands() {
        for _ in 0..INPUTS / 10 {
            act_at_random(&mut hand.editor, &mut dice);
        }
        hand = hand.end_everything();
        let before = Arc::clone(hand.editor.journey());
        let pressed = pointer_at_random(&hand.editor, &mut dice);
        hand.editor.input(&Input::Press(pressed));
        let start = pointer_at_random(&hand.editor, &mut dice);
        hand.editor.input(&Input::DragStart(start));
        for _ in 0..10 {
            let to = pointer_at_random(&hand.editor, &mut dice);
            hand.editor.input(&Input::DragTo(to));
        }
        hand.editor.input(&Input::Cancel);
        let state = hand.editor.state();
        assert!(state.ends_with(".idle"), "seed {seed}: {state}");
        assert!(
            !hand.editor.history().is_in_gesture(),
            "seed {seed}: {state}"
        );
        assert_eq!(*hand.editor.journey(), before, "seed {seed}: {state}");
    }
}

#[test]
fn whenever_tools_are_idle_and_nothing_is_typed_no_gesture_is_open() {
    for (seed, mut hand, mut dice) in random_hands() {
        for _ in 0..INPUTS {
            act_at_random(&mut hand.editor, &mut dice);
            let editor = &hand.editor;
            let is_idle = editor.state().ends_with(".idle") && editor.typing().is_none();
            let is_open = editor.history().is_in_gesture();
            assert!(!(is_idle && is_open), "seed {seed}: in {}", editor.state());
        }
    }
}
