//! A hand at a session without a window: it presses, drags, clicks and looks.

use std::sync::Arc;

use seamline::editor::{Document, Editor, commands};
use seamline::interact::{Action, Carried, Held, Input, Pointer, Typed, ViewPoint, ViewSize};
use seamline::journey::Journey;
use seamline::theme::Shade;
use seamline::words::{Language, Words};

use super::{Place, open};

/// A hand at a session without a window.
pub(crate) struct Hand {
    pub(crate) editor: Editor,
    at: ViewPoint,
    pressed: ViewPoint,
    held: Held,
    is_dragging: bool,
    /// How often it clicked, dragged or pressed keys; typing does not count.
    pub(crate) actions: usize,
    /// The journey that it began with.
    pub(crate) before: Arc<Journey>,
}

/// A hand at the journey of this text, in a view of 1280 by 800.
pub(crate) fn hand(sample: &str) -> Hand {
    Hand::at(open(sample).journey)
}

impl Hand {
    /// A hand at this journey, in a view of 1280 by 800.
    pub(crate) fn at(journey: Journey) -> Self {
        let words = Words::of(Language::English);
        let mut editor = Editor::new(journey, Document::unsaved(), Shade::Light, words);
        editor.resize(ViewSize::new(1280.0, 800.0));
        Self {
            at: ViewPoint::default(),
            pressed: ViewPoint::default(),
            before: Arc::clone(editor.journey()),
            editor,
            held: Held::NONE,
            is_dragging: false,
            actions: 0,
        }
    }

    /// Holds these keys from now on.
    pub(crate) fn hold(mut self, held: Held) -> Self {
        self.held = held;
        self
    }

    /// Holds or lets go of the space bar.
    pub(crate) fn space(mut self, held: bool) -> Self {
        self.editor.hold_hand(held);
        self
    }

    /// Goes there with nothing pressed.
    pub(crate) fn hover(mut self, place: impl Into<Place>) -> Self {
        self.go(&place.into());
        self.give(Input::Hover)
    }

    /// Presses the button there.
    pub(crate) fn press(mut self, place: impl Into<Place>) -> Self {
        self.go(&place.into());
        self.pressed = self.at;
        self.actions += 1;
        self.is_dragging = false;
        self.give(Input::Press)
    }

    /// Drags there.
    pub(crate) fn drag_to(mut self, place: impl Into<Place>) -> Self {
        self.go(&place.into());
        if !self.is_dragging {
            self.is_dragging = true;
            self = self.give(Input::DragStart);
        }
        self.give(Input::DragTo)
    }

    /// Drags back to where the button went down.
    pub(crate) fn drag_back(mut self) -> Self {
        self.at = self.pressed;
        self.give(Input::DragTo)
    }

    /// Lets go after a drag.
    pub(crate) fn drop(mut self) -> Self {
        self.is_dragging = false;
        self.give(Input::Drop)
    }

    /// Presses there and lets go.
    pub(crate) fn click(self, place: impl Into<Place>) -> Self {
        self.press(place).give(Input::Click)
    }

    /// Clicks there twice.
    pub(crate) fn double_click(self, place: impl Into<Place>) -> Self {
        let hand = self.click(place).give(Input::Press).give(Input::Click);
        hand.give(Input::DoubleClick)
    }

    /// Takes the pointer away in the midst of a gesture.
    pub(crate) fn cancel(mut self) -> Self {
        self.is_dragging = false;
        self.editor.input(&Input::Cancel);
        self
    }

    /// Takes the pointer away, ends typing, lets go of the space bar.
    pub(crate) fn end_everything(self) -> Self {
        self.cancel().end(Typed::Keep).space(false)
    }

    /// Presses the keys of a command as they are written in English: `Ctrl+A`.
    pub(crate) fn key(mut self, keys: &str) -> Self {
        let words = Words::of(Language::English);
        let mut pairs = commands()
            .iter()
            .flat_map(|command| command.shortcuts.iter().map(move |keys| (command, keys)));
        let found = pairs.find(|(_, shortcut)| shortcut.text(words) == keys);
        let (command, _) = found.unwrap_or_else(|| panic!("no command has the keys {keys}"));
        self.actions += 1;
        if command.is_enabled(Some(&self.editor)) {
            self.editor.perform(command.action());
        }
        self
    }

    /// Asks for something as a menu or a panel does.
    pub(crate) fn perform(mut self, action: Action) -> Self {
        self.editor.perform(action);
        self
    }

    /// Begins to drag something from a panel onto the map.
    pub(crate) fn carry(mut self, what: Carried) -> Self {
        self.actions += 1;
        self.perform(Action::Carry(what))
    }

    /// Types this in place of what has been typed so far.
    pub(crate) fn type_text(self, text: &str) -> Self {
        self.perform(Action::Type(text.to_owned()))
    }

    /// Clicks what asks for something in a menu or a panel.
    pub(crate) fn choose(mut self, action: Action) -> Self {
        self.actions += 1;
        self.perform(action)
    }

    /// Ends typing.
    pub(crate) fn end(mut self, how: Typed) -> Self {
        self.actions += 1;
        self.perform(Action::EndTyping(how))
    }

    fn go(&mut self, place: &Place) {
        let at = place.point(&self.editor);
        self.at = self.editor.camera().view_from_canvas(at);
    }

    fn give(mut self, input: impl Fn(Pointer) -> Input) -> Self {
        let pointer = self.editor.pointer(self.at, self.held);
        self.editor.input(&input(pointer));
        self
    }
}
