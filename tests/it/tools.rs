//! All tools under a random hand: nothing breaks, Cancel gives everything back, undo leads to the start.

use std::sync::Arc;

use seamline::editor::{Editor, commands};
use seamline::interact::{Action, Carried, Held, Input, Pointer, Typed, ViewPoint};
use seamline::layout::Target;

use crate::support::{Dice, Hand, ONBOARDING, hand};

/// Each run begins anew from its own seed, so that one that fails is short; 100,000 inputs in all.
const RUNS: u64 = 250;
const INPUTS: usize = 400;

const TEXTS: [&str; 6] = [
    "",
    "Laptop",
    "Laptop, accounts @it -1.8",
    "Übergabe @neu",
    "@hr",
    "مرحبا",
];

const ENDS: [Typed; 5] = [
    Typed::Keep,
    Typed::Next,
    Typed::In,
    Typed::Out,
    Typed::GiveUp,
];

fn pick<'a, T>(dice: &mut Dice, from: &'a [T]) -> &'a T {
    from.get(dice.below(from.len()))
        .expect("there is something to pick from")
}

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
    match dice.below(8) {
        0 => Some(Action::Type((*pick(dice, &TEXTS)).to_owned())),
        1 => Some(Action::EndTyping(*pick(dice, &ENDS))),
        2 => Some(Action::Carry(Carried::Department("it".into()))),
        _ => {
            let command = pick(dice, commands());
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

/// What holds at every moment.
fn expect_order(editor: &Editor, seed: u64) {
    let mut selected = editor.selection().targets().iter();
    let gone = selected.find(|target| match target {
        Target::Department(id) => editor.journey().department(id).is_none(),
        _ => editor.chart().item(target).is_none(),
    });
    assert_eq!(gone, None, "seed {seed}: it is selected and gone");
    let (view, bounds) = (editor.camera().seen(), editor.chart().bounds());
    assert!(
        view.touches(&bounds),
        "seed {seed}: sees {view:?} of {bounds:?}"
    );
    let is_at_rest = editor.is_idle() && editor.typing().is_none();
    let is_open = editor.history().is_in_gesture();
    assert!(
        !(is_at_rest && is_open),
        "seed {seed}: a gesture is open in {}",
        editor.state()
    );
}

/// Undoes everything and does it again.
fn expect_way_back(mut hand: Hand, seed: u64) {
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

#[test]
fn whatever_a_hand_does_nothing_breaks_and_undo_leads_back_to_the_start() {
    for seed in 0..RUNS {
        let (mut hand, mut dice) = (hand(ONBOARDING), Dice::new(seed));
        for _ in 0..INPUTS {
            act_at_random(&mut hand.editor, &mut dice);
            expect_order(&hand.editor, seed);
        }
        expect_way_back(hand.end_everything(), seed);
    }
}

#[test]
fn whatever_a_gesture_does_cancel_leaves_the_journey_as_before_and_the_tool_idle() {
    for seed in 0..RUNS {
        let (mut hand, mut dice) = (hand(ONBOARDING), Dice::new(seed));
        for _ in 0..INPUTS / 10 {
            act_at_random(&mut hand.editor, &mut dice);
        }
        hand = hand.end_everything();
        let before = Arc::clone(hand.editor.journey());
        let mut pointer = || pointer_at_random(&hand.editor, &mut dice);
        let (pressed, start) = (pointer(), pointer());
        hand.editor.input(&Input::Press(pressed));
        hand.editor.input(&Input::DragStart(start));
        for _ in 0..10 {
            let to = pointer_at_random(&hand.editor, &mut dice);
            hand.editor.input(&Input::DragTo(to));
        }
        hand.editor.input(&Input::Cancel);
        assert!(
            hand.editor.is_idle(),
            "seed {seed}: {}",
            hand.editor.state()
        );
        assert!(!hand.editor.history().is_in_gesture(), "seed {seed}");
        assert_eq!(*hand.editor.journey(), before, "seed {seed}");
    }
}
