//! What the room decides while a journey is presented: owners, new pain points, faces, cards.

use super::Presenting;
use super::hand::{Stage, Wish};
use super::touch::Touch;
use crate::app::widgets::Skin;
use crate::edit::{Edit, PainEdit, PainField};
use crate::editor::{Cover, Cue, Editor};
use crate::interact::Action;
use crate::journey;
use crate::slides::Kind;

impl Presenting {
    /// The touchpoint of the shot that is seen.
    pub(super) fn touchpoint(&self) -> Option<journey::Id> {
        match &self.shot()?.kind {
            Kind::Touchpoint(id) if self.talk.cover() == Cover::None => Some(id.clone()),
            _ => None,
        }
    }

    /// Gives the chosen pain point to the department with this number, or with 0 to nobody.
    pub(super) fn give(&mut self, digit: u8, editor: &mut Editor) {
        let Some(pain) = self.chosen.clone() else {
            return;
        };
        let departments = &editor.journey().departments;
        let nth = usize::from(digit).checked_sub(1);
        let owner = nth.map(|nth| departments.get(nth).map(|found| found.id.clone()));
        let owner = match owner {
            // There is no department with this number.
            Some(None) => return,
            Some(owner) => owner,
            None => None,
        };
        let field = PainField::Owner(owner);
        let ids = vec![pain];
        editor.perform(Action::Edit(Edit::Pain(PainEdit::Set { ids, field })));
    }

    /// Takes in the pain point that was typed; it is the one that gets an owner next.
    pub(super) fn added(&mut self, kept: bool, editor: &mut Editor, skin: Skin) {
        let Some(adding) = self.adding.take() else {
            return;
        };
        if !kept || !adding.is_something() {
            return;
        }
        let before = editor.journey().pain_points.len();
        editor.perform(Action::Edit(Edit::Pain(adding.edit())));
        let new = editor.journey().pain_points.get(before);
        self.chosen = new.map(|pain| pain.id.clone());
        self.follow(editor, skin);
        self.talk.build_up(&self.deck);
    }

    /// Takes in what the pointer did on the slide, in whichever window.
    pub(super) fn touch(&mut self, touch: Touch, editor: &mut Editor) {
        if let Touch::Hover(at) | Touch::Move(at) = touch {
            self.pointer = Some(at);
        }
        let rests = self.flight.is_none() && self.adding.is_none();
        let Some(shot) = self.shot().filter(|_| rests).cloned() else {
            return;
        };
        if self.talk.cover() != Cover::None || matches!(touch, Touch::Hover(_)) {
            return;
        }
        let (deck, page) = (std::sync::Arc::clone(&self.deck), self.page);
        let slide = deck.slide(&shot, self.talk.step(), page, deck.pose(&shot, page));
        let stage = Stage {
            deck: &deck,
            shot: &shot,
            slide: &slide,
            page,
        };
        if let Some(wish) = self.hand.take(touch, &stage, editor) {
            self.wish(wish);
        }
    }

    fn wish(&mut self, wish: Wish) {
        match wish {
            Wish::Cue(cue) => {
                self.take(cue);
            }
            Wish::Choose(pain) => self.chosen = Some(pain),
            Wish::See(touchpoint) => {
                let kind = Kind::Touchpoint(touchpoint);
                let place = self.deck.shots.iter().position(|shot| shot.kind == kind);
                if let Some(place) = place {
                    self.take(Cue::Go(place));
                }
            }
        }
    }
}
