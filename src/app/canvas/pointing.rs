//! egui's pointer events as what a hand does on the canvas.

use eframe::egui::{self, Event, Key, PointerButton, Pos2, Response, Ui};

use crate::app::keyboard::held_of;
use crate::app::painter::Sight;
use crate::editor::Editor;
use crate::interact::{Input, Pointer};

/// A press that stays this near is a click, in view points.
const STILL: f32 = 4.0;

/// Which button is down, and whether it drags already.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) enum Pointing {
    /// None.
    #[default]
    Up,
    /// One that has not moved away.
    Down(PointerButton, Pos2),
    /// One that drags.
    Drag(PointerButton),
}

impl Pointing {
    /// Hands all that the pointer did since the last frame to the editing session.
    pub(super) fn take_in(&mut self, ui: &Ui, response: &Response, editor: &mut Editor) {
        let corner = response.rect.min;
        let (events, modifiers, space) = ui.input(|input| {
            let space = input.key_down(Key::Space);
            (input.events.clone(), input.modifiers, space)
        });
        let pointer = |editor: &Editor, at: Pos2| {
            let view = Sight::view_from(corner, at);
            editor.pointer(view, held_of(modifiers))
        };
        let middle = matches!(
            self,
            Self::Down(PointerButton::Middle, _) | Self::Drag(PointerButton::Middle)
        );
        let borrows = space && response.contains_pointer() && !ui.ctx().text_edit_focused();
        editor.hold_hand(middle || borrows);
        for event in events {
            match event {
                Event::PointerMoved(at) => self.moved(at, response, editor, pointer),
                Event::PointerButton {
                    pos,
                    button,
                    pressed: true,
                    ..
                } if was_pressed_here(response) => self.pressed((button, pos), editor, pointer),
                Event::PointerButton {
                    pos,
                    button,
                    pressed: false,
                    ..
                } => self.released((button, pos), editor, pointer),
                Event::WindowFocused(false) => self.give_up(editor),
                _ => {}
            }
        }
        if response.double_clicked()
            && let Some(at) = response.interact_pointer_pos()
        {
            let pointer = pointer(editor, at);
            editor.input(&Input::DoubleClick(pointer));
        }
    }

    fn pressed(
        &mut self,
        (button, at): (PointerButton, Pos2),
        editor: &mut Editor,
        pointer: impl Fn(&Editor, Pos2) -> Pointer,
    ) {
        let known = matches!(button, PointerButton::Primary | PointerButton::Middle);
        if *self != Self::Up || !known {
            return;
        }
        if button == PointerButton::Middle {
            editor.hold_hand(true);
        }
        *self = Self::Down(button, at);
        let pointer = pointer(editor, at);
        editor.input(&Input::Press(pointer));
    }

    fn moved(
        &mut self,
        at: Pos2,
        response: &Response,
        editor: &mut Editor,
        pointer: impl Fn(&Editor, Pos2) -> Pointer,
    ) {
        let over = response.contains_pointer() || *self != Self::Up;
        let pointer = over.then(|| pointer(editor, at));
        let input = match (*self, pointer) {
            (Self::Up, Some(pointer)) => Input::Hover(pointer),
            (Self::Down(button, from), Some(pointer)) if from.distance(at) > STILL => {
                *self = Self::Drag(button);
                Input::DragStart(pointer)
            }
            (Self::Drag(_), Some(pointer)) => Input::DragTo(pointer),
            (Self::Up | Self::Down(..) | Self::Drag(_), _) => return,
        };
        editor.input(&input);
    }

    fn released(
        &mut self,
        (button, at): (PointerButton, Pos2),
        editor: &mut Editor,
        pointer: impl Fn(&Editor, Pos2) -> Pointer,
    ) {
        let input = match *self {
            Self::Down(down, _) if down == button => Input::Click(pointer(editor, at)),
            Self::Drag(down) if down == button => Input::Drop(pointer(editor, at)),
            Self::Up | Self::Down(..) | Self::Drag(_) => return,
        };
        *self = Self::Up;
        editor.input(&input);
        if button == PointerButton::Middle {
            editor.hold_hand(false);
        }
    }

    /// The window lost the pointer in the midst of a gesture.
    fn give_up(&mut self, editor: &mut Editor) {
        if *self != Self::Up {
            *self = Self::Up;
            editor.input(&Input::Cancel);
        }
    }
}

/// Whether egui gave the press to the map, and not to an edge of a panel or a message above it.
fn was_pressed_here(response: &Response) -> bool {
    let clicked = response.clicked() || response.middle_clicked();
    clicked || response.is_pointer_button_down_on()
}

/// How the pointer looks while the tool in use looks so.
pub(super) fn cursor_icon(cursor: crate::tools::Cursor) -> egui::CursorIcon {
    match cursor {
        crate::tools::Cursor::Arrow => egui::CursorIcon::Default,
        crate::tools::Cursor::Cross => egui::CursorIcon::Crosshair,
        crate::tools::Cursor::Grab => egui::CursorIcon::Grab,
        crate::tools::Cursor::Grabbing => egui::CursorIcon::Grabbing,
        crate::tools::Cursor::UpDown => egui::CursorIcon::ResizeVertical,
        crate::tools::Cursor::LeftRight => egui::CursorIcon::ResizeHorizontal,
    }
}
