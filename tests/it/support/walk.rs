//! One walk for two: a hand at a session without a window, and somebody in front of the window.

use eframe::egui::{Key, Modifiers};
use seamline::interact::{Action, Carried, Held, New, Typed};
use seamline::journey::Journey;

use super::seat::Seat;
use super::{Hand, Place};

/// One thing that a person does.
#[derive(Debug, Clone)]
pub(crate) enum Step {
    /// Types this where something is being typed.
    Type(&'static str),
    /// Ends typing by a key.
    End(Typed),
    /// Presses the key of a letter.
    Letter(char),
    /// Clicks what adds a department.
    AddDepartment,
    /// Drags a record from the palette onto the map.
    Pin(Carried, Place),
    /// Drags the department with this name onto the map; with Shift it helps or causes.
    Give(&'static str, Place, Held),
    /// Clicks.
    Click(Place),
    /// Clicks twice.
    DoubleClick(Place),
    /// Drags from one place through others.
    Drag(Vec<Place>),
    /// Clicks the tool with this name.
    Tool(&'static str, &'static str),
}

/// Somebody who draws a journey.
pub(crate) trait Draws: Sized {
    /// Does one thing.
    fn does(self, step: Step) -> Self;

    /// The journey that was drawn, and the number of actions besides typing.
    fn has_drawn(&self) -> (&Journey, usize);
}

impl Draws for Hand {
    fn does(self, step: Step) -> Self {
        match step {
            Step::Type(text) => self.type_text(text),
            Step::End(how) => self.end(how),
            Step::Letter(letter) => self.key(&letter.to_string()),
            Step::AddDepartment => self.choose(Action::Add(New::Department)),
            Step::Pin(what, place) => self.carry(what).drag_to(place).drop(),
            Step::Give(name, place, held) => {
                let mut departments = self.editor.journey().departments.iter();
                let department = departments.find(|department| department.name == name);
                let id = department.expect(name).id.clone();
                let hand = self.hold(held).carry(Carried::Department(id));
                hand.drag_to(place).drop().hold(Held::NONE)
            }
            Step::Click(place) => self.click(place),
            Step::DoubleClick(place) => self.double_click(place),
            Step::Drag(places) => {
                let mut places = places.into_iter();
                let hand = self.press(places.next().expect("a place"));
                places.fold(hand, Self::drag_to).drop()
            }
            Step::Tool(_, id) => self.choose(Action::Take(id)),
        }
    }

    fn has_drawn(&self) -> (&Journey, usize) {
        (self.editor.journey(), self.actions)
    }
}

impl Draws for Seat {
    fn does(self, step: Step) -> Self {
        match step {
            Step::Type(text) => self.type_text(text),
            Step::End(how) => match how {
                Typed::Next => self.presses(Modifiers::NONE, Key::Enter),
                Typed::In => self.presses(Modifiers::NONE, Key::Tab),
                Typed::Out => self.presses(Modifiers::SHIFT, Key::Tab),
                Typed::GiveUp => self.presses(Modifiers::NONE, Key::Escape),
                // The next one is begun, and given up.
                Typed::Keep => self
                    .presses(Modifiers::NONE, Key::Enter)
                    .presses(Modifiers::NONE, Key::Escape),
            },
            Step::Letter(letter) => {
                let key = Key::from_name(&letter.to_string()).expect("a key");
                self.presses(Modifiers::NONE, key)
            }
            Step::AddDepartment => self.press_button("Add a department"),
            Step::Pin(what, place) => {
                let name = match what {
                    Carried::Stage => "Stage",
                    Carried::Touchpoint => "Touchpoint",
                    Carried::PainPoint | Carried::Department(_) => "Pain point",
                };
                let from = self.button(name);
                self.drags(from, &[place], Held::NONE)
            }
            Step::Give(name, place, held) => {
                let from = self.button_with(&format!("{name}, owns"));
                self.drags(from, &[place], held)
            }
            Step::Click(place) => self.clicks(&place, 1),
            Step::DoubleClick(place) => self.clicks(&place, 2),
            Step::Drag(places) => {
                let from = self.spot(&places[0]);
                self.drags(from, &places[1..], Held::NONE)
            }
            Step::Tool(name, _) => self.press_button(name),
        }
    }

    fn has_drawn(&self) -> (&Journey, usize) {
        (self.journey(), self.actions)
    }
}
