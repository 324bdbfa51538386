//! The commands that change the journey.

use super::Editor;
use super::commands::{Command, Menu, When};
use super::order::stage_of;
use crate::interact::{Action, Ask, Held, Key, New, Shortcut};
use crate::layout::{Target, Way};

/// How far a face goes up or down by a half.
const HALF: f64 = 0.5;

/// The commands for the departments on the number keys.
macro_rules! departments {
    ($make:ident: $($digit:literal)+) => {
        [$($make!($digit)),+]
    };
}

macro_rules! give {
    ($digit:literal) => {
        Command::new("give", Menu::Journey, 1)
            .nth($digit)
            .keys(&[Shortcut::key(Key::Digit($digit))])
            .when(When::If(|editor| has_department(editor, $digit)))
            .does(|| Action::Give(Some($digit - 1)))
    };
}

macro_rules! let_help {
    ($digit:literal) => {
        Command::new("let-help", Menu::Journey, 1)
            .nth($digit)
            .keys(&[Shortcut::with(Held::ALT, Key::Digit($digit))])
            .when(When::If(|editor| has_department(editor, $digit)))
            .does(|| Action::LetHelp($digit - 1))
    };
}

/// Gives what is selected to the nth department.
pub(super) static GIVING: [Command; 9] = departments!(give: 1 2 3 4 5 6 7 8 9);

/// Lets the nth department help at what is selected.
pub(super) static HELPING: [Command; 9] = departments!(let_help: 1 2 3 4 5 6 7 8 9);

/// The commands that change the journey, each menu in its order.
pub(super) static EDITING: &[Command] = &[
    Command::new("undo", Menu::Edit, 0)
        .keys(&[Shortcut::ctrl('Z')])
        .when(When::If(|editor| editor.history().next_undo().is_some()))
        .does(|| Action::Undo),
    Command::new("redo", Menu::Edit, 0)
        .keys(&[
            Shortcut::ctrl('Y'),
            Shortcut::with(Held::CTRL_SHIFT, Key::Letter('Z')),
        ])
        .when(When::If(|editor| editor.history().next_redo().is_some()))
        .does(|| Action::Redo),
    Command::new("cut", Menu::Edit, 1)
        .keys(&[Shortcut::ctrl('X')])
        .when(When::If(|editor| can_change(editor, is_card)))
        .does(|| Action::Cut),
    Command::new("copy", Menu::Edit, 1)
        .keys(&[Shortcut::ctrl('C')])
        .when(When::If(|editor| has(editor, is_card)))
        .does(|| Action::Copy),
    Command::new("paste", Menu::Edit, 1)
        .keys(&[Shortcut::ctrl('V')])
        .when(When::If(Editor::is_editable))
        .does(|| Action::Ask(Ask::Paste)),
    Command::new("duplicate", Menu::Edit, 1)
        .keys(&[Shortcut::ctrl('D')])
        .when(When::If(|editor| can_change(editor, is_card)))
        .does(|| Action::Duplicate),
    Command::new("remove", Menu::Edit, 1)
        .keys(&[Shortcut::key(Key::Delete), Shortcut::key(Key::Backspace)])
        .when(When::If(|editor| can_change(editor, |_| true)))
        .does(|| Action::Remove),
    Command::new("type-here", Menu::Edit, 2)
        .keys(&[Shortcut::key(Key::Enter), Shortcut::key(Key::Function(2))])
        .when(When::If(|editor| can_change(editor, has_title)))
        .does(|| Action::TypeHere),
    Command::new("shift-left", Menu::Edit, 3)
        .keys(&[Shortcut::with(Held::ALT, Key::Left)])
        .when(When::If(|editor| can_change(editor, is_card)))
        .does(|| Action::Shift(Way::Left)),
    Command::new("shift-right", Menu::Edit, 3)
        .keys(&[Shortcut::with(Held::ALT, Key::Right)])
        .when(When::If(|editor| can_change(editor, is_card)))
        .does(|| Action::Shift(Way::Right)),
    Command::new("shift-up", Menu::Edit, 3)
        .keys(&[Shortcut::with(Held::ALT, Key::Up)])
        .when(When::If(|editor| can_change(editor, is_pain_point)))
        .does(|| Action::Shift(Way::Up)),
    Command::new("shift-down", Menu::Edit, 3)
        .keys(&[Shortcut::with(Held::ALT, Key::Down)])
        .when(When::If(|editor| can_change(editor, is_pain_point)))
        .does(|| Action::Shift(Way::Down)),
    Command::new("lift", Menu::Edit, 3)
        .keys(&[Shortcut::with(Held::SHIFT, Key::Up)])
        .when(When::If(|editor| can_change(editor, is_face)))
        .does(|| Action::Lift(HALF)),
    Command::new("lower", Menu::Edit, 3)
        .keys(&[Shortcut::with(Held::SHIFT, Key::Down)])
        .when(When::If(|editor| can_change(editor, is_face)))
        .does(|| Action::Lift(-HALF)),
    Command::new("add-stage", Menu::Insert, 0)
        .keys(&[Shortcut::key(Key::Letter('S'))])
        .when(When::If(Editor::is_editable))
        .does(|| Action::Add(New::Stage)),
    Command::new("add-touchpoint", Menu::Insert, 0)
        .keys(&[Shortcut::key(Key::Letter('T'))])
        .when(When::If(Editor::is_editable))
        .does(|| Action::Add(New::Touchpoint)),
    Command::new("add-pain-point", Menu::Insert, 0)
        .keys(&[Shortcut::key(Key::Letter('P'))])
        .when(When::If(can_add_pain_point))
        .does(|| Action::Add(New::PainPoint)),
    Command::new("add-department", Menu::Insert, 0)
        .keys(&[Shortcut::with(Held::SHIFT, Key::Letter('D'))])
        .when(When::If(Editor::is_editable))
        .does(|| Action::Add(New::Department)),
    Command::new("split-stage", Menu::Insert, 1)
        .keys(&[Shortcut::with(Held::CTRL_SHIFT, Key::Letter('J'))])
        .when(When::If(|editor| can_change(editor, is_in_column)))
        .does(|| Action::SplitStage),
    Command::new("merge-stages", Menu::Insert, 1)
        .keys(&[Shortcut::ctrl('J')])
        .when(When::If(can_merge_stages))
        .does(|| Action::MergeStages),
    Command::new("give-nobody", Menu::Journey, 1)
        .keys(&[Shortcut::key(Key::Digit(0))])
        .when(When::If(|editor| can_change(editor, is_given)))
        .does(|| Action::Give(None)),
    Command::new("worse", Menu::Journey, 2)
        .keys(&[Shortcut::key(Key::Plus)])
        .when(When::If(|editor| can_change(editor, is_pain_point)))
        .does(|| Action::Worsen(1)),
    Command::new("milder", Menu::Journey, 2)
        .keys(&[Shortcut::key(Key::Minus)])
        .when(When::If(|editor| can_change(editor, is_pain_point)))
        .does(|| Action::Worsen(-1)),
];

fn has(editor: &Editor, holds: fn(&Target) -> bool) -> bool {
    editor.selection().targets().iter().any(holds)
}

fn can_change(editor: &Editor, holds: fn(&Target) -> bool) -> bool {
    editor.is_editable() && has(editor, holds)
}

fn has_department(editor: &Editor, nth: usize) -> bool {
    can_change(editor, is_given) && editor.journey().departments.len() >= nth
}

fn can_add_pain_point(editor: &Editor) -> bool {
    editor.is_editable() && editor.touchpoint_in_mind().is_some()
}

fn can_merge_stages(editor: &Editor) -> bool {
    let focus = editor.selection().focus();
    let stage = focus.and_then(|focus| stage_of(editor.journey(), focus));
    editor.is_editable() && stage.is_some_and(|stage| stage + 1 < editor.journey().stages.len())
}

/// Whether it can be copied, and moved in an order.
fn is_card(target: &Target) -> bool {
    matches!(
        target,
        Target::Stage(_) | Target::Touchpoint(_) | Target::PainPoint(_)
    )
}

fn is_given(target: &Target) -> bool {
    matches!(target, Target::Touchpoint(_) | Target::PainPoint(_))
}

fn is_pain_point(target: &Target) -> bool {
    matches!(target, Target::PainPoint(_))
}

fn is_face(target: &Target) -> bool {
    matches!(target, Target::Point { .. })
}

fn is_in_column(target: &Target) -> bool {
    !matches!(target, Target::Stage(_) | Target::Department(_))
}

fn has_title(target: &Target) -> bool {
    is_card(target) || matches!(target, Target::Handoff { .. } | Target::Department(_))
}
