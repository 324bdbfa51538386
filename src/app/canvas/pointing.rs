//! egui's pointer events as what a hand does on the canvas.

use eframe::egui::{self, DragAndDrop, Event, Key, PointerButton, Pos2, Response, Ui};

use crate::app::keyboard::held_of;
use crate::app::painter::Sight;
use crate::editor::Editor;
use crate::interact::{Action, Carried, Held, Input, Pointer};
use crate::layout::Target;
use crate::tools::SELECT;

/// A press that stays this near is a click, in view points.
const STILL: f32 = 4.0;

/// What is carried from a panel is well within the map so far from its edge, in view points.
const INTO_MAP: f32 = 48.0;

/// What the pointer and the keys that are held with it do.
#[derive(Debug, Default)]
pub(super) struct Pointing {
    button: Button,
    held: Held,
    /// Whether what is carried has been well within the map, so that its edges count.
    is_within: bool,
}

/// Which button is down, and whether it drags already.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
enum Button {
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
        let middle = matches!(
            self.button,
            Button::Down(PointerButton::Middle, _) | Button::Drag(PointerButton::Middle)
        );
        let borrows = space && response.contains_pointer() && !ui.ctx().text_edit_focused();
        editor.hold_hand(middle || borrows);
        let at_with = |modifiers| {
            move |editor: &Editor, at: Pos2| {
                let view = Sight::view_from(corner, at);
                editor.pointer(view, held_of(modifiers))
            }
        };
        for event in &events {
            let modifiers = match event {
                Event::PointerButton { modifiers, .. } => *modifiers,
                _ => modifiers,
            };
            let pointer = at_with(modifiers);
            if editor.is_carrying() {
                carry(event, response, editor, pointer);
            } else {
                self.take(event, response, editor, pointer);
            }
        }
        if response.double_clicked()
            && let Some(at) = response.interact_pointer_pos()
        {
            let pointer = at_with(modifiers)(editor, at);
            editor.input(&Input::DoubleClick(pointer));
        }
        if editor.is_carrying() && !ui.input(|input| input.pointer.primary_down()) {
            editor.input(&Input::Cancel);
        }
        self.go_on(ui, response, editor);
    }

    fn take(
        &mut self,
        event: &Event,
        response: &Response,
        editor: &mut Editor,
        pointer: impl Fn(&Editor, Pos2) -> Pointer,
    ) {
        match *event {
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

    /// What goes on while the pointer rests: at an edge the view follows a drag, and a key that is
    /// held changes what it means.
    fn go_on(&mut self, ui: &Ui, response: &Response, editor: &mut Editor) {
        let (at, held, seconds) = ui.input(|input| {
            let held = held_of(input.modifiers);
            (input.pointer.latest_pos(), held, input.stable_dt)
        });
        let is_new = std::mem::replace(&mut self.held, held) != held;
        let Some(at) = at.filter(|at| self.drags() || is_carried_over(response, editor, *at))
        else {
            self.is_within = false;
            return;
        };
        let view = Sight::view_from(response.rect.min, at);
        if is_new {
            let pointer = editor.pointer(view, held);
            editor.input(&Input::DragTo(pointer));
        }
        self.is_within |= response.rect.shrink(INTO_MAP).contains(at);
        if self.is_within && editor.drift(view, held, seconds) {
            ui.ctx().request_repaint();
        }
    }

    fn drags(&self) -> bool {
        matches!(self.button, Button::Drag(_))
    }

    fn pressed(
        &mut self,
        (button, at): (PointerButton, Pos2),
        editor: &mut Editor,
        pointer: impl Fn(&Editor, Pos2) -> Pointer,
    ) {
        let known = matches!(button, PointerButton::Primary | PointerButton::Middle);
        if self.button != Button::Up || !known {
            return;
        }
        if button == PointerButton::Middle {
            editor.hold_hand(true);
        }
        self.button = Button::Down(button, at);
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
        if let Button::Down(PointerButton::Primary, from) = self.button
            && from.distance(at) > STILL
            && let Some(Target::Department(id)) = pointer(editor, from).over
            && editor.is_editable()
            && editor.tool() == SELECT.id
        {
            self.button = Button::Up;
            let carried = Carried::Department(id);
            DragAndDrop::set_payload(&response.ctx, carried.clone());
            return editor.perform(Action::Carry(carried));
        }
        let over = response.contains_pointer() || self.button != Button::Up;
        let pointer = over.then(|| pointer(editor, at));
        let input = match (self.button, pointer) {
            (Button::Up, Some(pointer)) => Input::Hover(pointer),
            (Button::Up, None) => Input::Leave,
            (Button::Down(button, from), Some(pointer)) if from.distance(at) > STILL => {
                self.button = Button::Drag(button);
                Input::DragStart(pointer)
            }
            (Button::Drag(_), Some(pointer)) => Input::DragTo(pointer),
            (Button::Down(..) | Button::Drag(_), _) => return,
        };
        editor.input(&input);
    }

    fn released(
        &mut self,
        (button, at): (PointerButton, Pos2),
        editor: &mut Editor,
        pointer: impl Fn(&Editor, Pos2) -> Pointer,
    ) {
        let input = match self.button {
            Button::Down(down, _) if down == button => Input::Click(pointer(editor, at)),
            Button::Drag(down) if down == button => Input::Drop(pointer(editor, at)),
            Button::Up | Button::Down(..) | Button::Drag(_) => return,
        };
        self.button = Button::Up;
        editor.input(&input);
        if button == PointerButton::Middle {
            editor.hold_hand(false);
        }
    }

    /// The window lost the pointer in the midst of a gesture.
    fn give_up(&mut self, editor: &mut Editor) {
        if self.button != Button::Up {
            self.button = Button::Up;
            editor.input(&Input::Cancel);
        }
    }
}

/// Hands on what the pointer does with what it carries; beside the map nothing takes it.
fn carry(
    event: &Event,
    response: &Response,
    editor: &mut Editor,
    pointer: impl Fn(&Editor, Pos2) -> Pointer,
) {
    let input = match *event {
        Event::PointerMoved(at) if is_carried_over(response, editor, at) => {
            Input::DragTo(pointer(editor, at))
        }
        Event::PointerMoved(_) => Input::Leave,
        Event::PointerButton {
            pos,
            button: PointerButton::Primary,
            pressed: false,
            ..
        } if is_carried_over(response, editor, pos) => Input::Drop(pointer(editor, pos)),
        Event::PointerButton {
            button: PointerButton::Primary,
            pressed: false,
            ..
        }
        | Event::WindowFocused(false) => Input::Cancel,
        _ => return,
    };
    editor.input(&input);
}

fn is_carried_over(response: &Response, editor: &Editor, at: Pos2) -> bool {
    editor.is_carrying() && response.rect.contains(at)
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
        crate::tools::Cursor::Press => egui::CursorIcon::PointingHand,
        crate::tools::Cursor::LeftRight => egui::CursorIcon::ResizeHorizontal,
    }
}
