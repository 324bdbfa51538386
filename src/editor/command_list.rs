//! The commands that are always the same; tools add theirs.

use super::Editor;
use super::commands::{Command, Menu, When};
use crate::edit::{Edit, JourneyField};
use crate::interact::{Action, Appearance, Ask, Beside, Held, Key, Motion, Page, Shortcut};
use crate::journey::{CurveState, Kind};
use crate::layout::Way;
use crate::words::Language;

/// The commands that are always the same, each menu in its order.
pub(super) static FIXED: &[Command] = &[
    Command::new("new", Menu::File, 0)
        .keys(&[Shortcut::ctrl('N')])
        .does(|| Action::Ask(Ask::New)),
    Command::new("open", Menu::File, 0)
        .keys(&[Shortcut::ctrl('O')])
        .does(|| Action::Ask(Ask::Open)),
    Command::new("save", Menu::File, 1)
        .keys(&[Shortcut::ctrl('S')])
        .when(When::If(Editor::is_editable))
        .does(|| Action::Ask(Ask::Save)),
    Command::new("save-as", Menu::File, 1)
        .keys(&[Shortcut::with(Held::CTRL_SHIFT, Key::Letter('S'))])
        .when(When::If(Editor::is_editable))
        .does(|| Action::Ask(Ask::SaveAs)),
    Command::new("save-copy", Menu::File, 1)
        .when(When::If(Editor::is_editable))
        .does(|| Action::Ask(Ask::SaveCopy)),
    Command::new("revert", Menu::File, 1)
        .when(When::If(can_revert))
        .does(|| Action::Ask(Ask::Revert)),
    Command::new("versions", Menu::File, 2)
        .when(When::If(has_file))
        .does(|| Action::Ask(Ask::Versions)),
    Command::new("export", Menu::File, 3)
        .keys(&[Shortcut::ctrl('E')])
        .open()
        .does(|| Action::Ask(Ask::Export)),
    Command::new("export-shots", Menu::File, 3)
        .open()
        .does(|| Action::Ask(Ask::ExportShots)),
    Command::new("export-notes", Menu::File, 3)
        .open()
        .does(|| Action::Ask(Ask::ExportNotes)),
    Command::new("close", Menu::File, 4)
        .keys(&[Shortcut::ctrl('W')])
        .open()
        .does(|| Action::Ask(Ask::Close)),
    Command::new("quit", Menu::File, 4)
        .keys(&[Shortcut::ctrl('Q')])
        .does(|| Action::Ask(Ask::Quit)),
    Command::new("select-all", Menu::Edit, 1)
        .keys(&[Shortcut::ctrl('A')])
        .open()
        .does(|| Action::SelectAll),
    Command::new("find", Menu::Edit, 4)
        .keys(&[Shortcut::ctrl('F')])
        .open()
        .does(|| Action::Ask(Ask::Find)),
    Command::new("cancel", Menu::Edit, 1)
        .keys(&[Shortcut::key(Key::Escape)])
        .open()
        .does(|| Action::Cancel),
    Command::new("view-map", Menu::View, 0)
        .keys(&[Shortcut::key(Key::Function(6))])
        .open()
        .does(|| Action::Ask(Ask::Turn(Page::Map))),
    Command::new("view-table", Menu::View, 0)
        .keys(&[Shortcut::key(Key::Function(7))])
        .open()
        .does(|| Action::Ask(Ask::Turn(Page::Table))),
    Command::new("view-departments", Menu::View, 0)
        .keys(&[Shortcut::key(Key::Function(9))])
        .open()
        .does(|| Action::Ask(Ask::Turn(Page::Departments))),
    Command::new("view-priorities", Menu::View, 0)
        .keys(&[Shortcut::key(Key::Function(10))])
        .open()
        .does(|| Action::Ask(Ask::Turn(Page::Priorities))),
    Command::new("view-wins", Menu::View, 0)
        .keys(&[Shortcut::key(Key::Function(12))])
        .open()
        .does(|| Action::Ask(Ask::Turn(Page::Wins))),
    Command::new("fit", Menu::View, 4)
        .keys(&[Shortcut::with(Held::SHIFT, Key::Digit(1))])
        .open()
        .does(|| Action::Fit),
    Command::new("fit-selection", Menu::View, 4)
        .keys(&[Shortcut::with(Held::SHIFT, Key::Digit(2))])
        .when(When::If(has_selection))
        .does(|| Action::FitSelection),
    Command::new("zoom-in", Menu::View, 4)
        .keys(&[Shortcut::with(Held::CTRL, Key::Plus)])
        .open()
        .does(|| Action::ZoomIn),
    Command::new("zoom-out", Menu::View, 4)
        .keys(&[Shortcut::with(Held::CTRL, Key::Minus)])
        .open()
        .does(|| Action::ZoomOut),
    Command::new("zoom-whole", Menu::View, 4)
        .keys(&[Shortcut::with(Held::CTRL, Key::Digit(0))])
        .open()
        .does(|| Action::ZoomTo(1.0)),
    Command::new("next", Menu::View, 5)
        .keys(&[Shortcut::key(Key::Tab)])
        .open()
        .does(|| Action::Walk(Way::Next)),
    Command::new("previous", Menu::View, 5)
        .keys(&[Shortcut::with(Held::SHIFT, Key::Tab)])
        .open()
        .does(|| Action::Walk(Way::Previous)),
    Command::new("left", Menu::View, 5)
        .keys(&[Shortcut::key(Key::Left)])
        .open()
        .does(|| Action::Walk(Way::Left)),
    Command::new("right", Menu::View, 5)
        .keys(&[Shortcut::key(Key::Right)])
        .open()
        .does(|| Action::Walk(Way::Right)),
    Command::new("up", Menu::View, 5)
        .keys(&[Shortcut::key(Key::Up)])
        .open()
        .does(|| Action::Walk(Way::Up)),
    Command::new("down", Menu::View, 5)
        .keys(&[Shortcut::key(Key::Down)])
        .open()
        .does(|| Action::Walk(Way::Down)),
    Command::new("first", Menu::View, 5)
        .keys(&[Shortcut::key(Key::Home)])
        .open()
        .does(|| Action::Walk(Way::First)),
    Command::new("last", Menu::View, 5)
        .keys(&[Shortcut::key(Key::End)])
        .open()
        .does(|| Action::Walk(Way::Last)),
    Command::new("outline", Menu::View, 6)
        .keys(&[Shortcut::with(Held::CTRL_SHIFT, Key::Letter('O'))])
        .open()
        .does(|| Action::Ask(Ask::Beside(Beside::Outline))),
    Command::new("problems", Menu::Journey, 3)
        .open()
        .does(|| Action::Ask(Ask::Problems)),
    Command::new("doctor", Menu::Journey, 3)
        .open()
        .does(|| Action::Ask(Ask::Doctor)),
    Command::new("appearance-system", Menu::View, 7)
        .does(|| Action::Ask(Ask::Appear(Appearance::System))),
    Command::new("appearance-light", Menu::View, 7)
        .does(|| Action::Ask(Ask::Appear(Appearance::Light))),
    Command::new("appearance-dark", Menu::View, 7)
        .does(|| Action::Ask(Ask::Appear(Appearance::Dark))),
    Command::new("motion-system", Menu::View, 7).does(|| Action::Ask(Ask::Move(Motion::System))),
    Command::new("motion-less", Menu::View, 7).does(|| Action::Ask(Ask::Move(Motion::Less))),
    Command::new("motion-full", Menu::View, 7).does(|| Action::Ask(Ask::Move(Motion::Full))),
    Command::new("language-en", Menu::View, 7).does(|| Action::Ask(Ask::Speak(Language::English))),
    Command::new("language-de", Menu::View, 7).does(|| Action::Ask(Ask::Speak(Language::German))),
    Command::new("kind-employee", Menu::Journey, 0)
        .when(When::If(Editor::is_editable))
        .chooses(|| kind(Kind::Employee), |editor| is(editor, Kind::Employee)),
    Command::new("kind-customer", Menu::Journey, 0)
        .when(When::If(Editor::is_editable))
        .chooses(|| kind(Kind::Customer), |editor| is(editor, Kind::Customer)),
    Command::new("kind-value-stream", Menu::Journey, 0)
        .when(When::If(Editor::is_editable))
        .chooses(
            || kind(Kind::ValueStream),
            |editor| is(editor, Kind::ValueStream),
        ),
    Command::new("type-title", Menu::Journey, 0)
        .when(When::If(Editor::is_editable))
        .does(|| Action::Ask(Ask::TypeTitle)),
    Command::new("draw-as-is", Menu::Journey, 3)
        .when(When::If(Editor::is_editable))
        .does(|| Action::DrawCurve(CurveState::AsIs)),
    Command::new("draw-to-be", Menu::Journey, 3)
        .when(When::If(Editor::is_editable))
        .does(|| Action::DrawCurve(CurveState::ToBe)),
    Command::new("guide", Menu::Help, 0)
        .open()
        .does(|| Action::Ask(Ask::Beside(Beside::Guide))),
    Command::new("palette", Menu::Help, 0)
        .keys(&[Shortcut::with(Held::CTRL_SHIFT, Key::Letter('P'))])
        .does(|| Action::Ask(Ask::Palette)),
    Command::new("shortcuts", Menu::Help, 0)
        .keys(&[Shortcut::key(Key::Function(1))])
        .does(|| Action::Ask(Ask::Shortcuts)),
    Command::new("about", Menu::Help, 1).does(|| Action::Ask(Ask::About)),
];

fn has_file(editor: &Editor) -> bool {
    editor.document().path().is_some()
}

fn can_revert(editor: &Editor) -> bool {
    has_file(editor) && editor.has_unsaved_work()
}

fn has_selection(editor: &Editor) -> bool {
    !editor.selection().is_empty()
}

fn kind(kind: Kind) -> Action {
    Action::Edit(Edit::Journey(JourneyField::Kind(kind)))
}

fn is(editor: &Editor, kind: Kind) -> bool {
    editor.journey().kind == kind
}
