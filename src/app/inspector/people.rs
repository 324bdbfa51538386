//! The cards of personas.

use super::common::Common;
use super::fields::Line;
use super::sheet::Sheet;
use crate::app::widgets::{Closes, Offer, Shown};
use crate::edit::{Edit, PersonaEdit, PersonaField};
use crate::journey::Persona;

impl Sheet<'_, '_> {
    /// All personas, and a way to add one.
    pub(super) fn personas(&mut self) {
        self.heading("section-personas");
        let all = &self.reading.journey.personas;
        for persona in all {
            let said = (persona.name.as_str(), persona.role.as_str());
            let shown = self.card(&persona.id, said, |sheet| sheet.persona(persona));
            let here = (&persona.id, all.as_slice());
            self.reorder(
                &shown,
                here,
                |other| &other.id,
                |id, before| Edit::Persona(PersonaEdit::Move { id, before }),
            );
        }
        let name = String::new();
        self.buttons(vec![(
            "add-persona",
            Edit::Persona(PersonaEdit::Add { name }),
        )]);
    }

    fn persona(&mut self, persona: &Persona) {
        let set = |field| {
            let id = persona.id.clone();
            Edit::Persona(PersonaEdit::Set { id, field })
        };
        let name = Line::new("field-name", Common::Same(persona.name.clone()));
        self.line(name, |text| Ok(set(PersonaField::Name(text.to_owned()))));
        let role = Line::new("field-role", Common::Same(persona.role.clone()));
        self.line(role, |text| Ok(set(PersonaField::Role(text.to_owned()))));
        self.note(&persona.note, |note| set(PersonaField::Note(note)));
        self.merge_persona(persona);
        let id = persona.id.clone();
        let all = &self.reading.journey.personas;
        let place = all.iter().position(|other| other.id == id);
        let before = place.and_then(|place| all.get(place.checked_sub(1)?));
        let mut buttons = Vec::new();
        if let Some(before) = before {
            let (id, before) = (id.clone(), Some(before.id.clone()));
            buttons.push(("move-up", Edit::Persona(PersonaEdit::Move { id, before })));
        }
        buttons.push(("remove", Edit::Persona(PersonaEdit::Remove { id })));
        self.buttons(buttons);
    }

    fn merge_persona(&mut self, persona: &Persona) {
        let others = self.reading.journey.personas.iter();
        let others = others.filter(|other| other.id != persona.id);
        let mut others = others.peekable();
        if others.peek().is_none() {
            return;
        }
        let none = Shown::quiet(self.text("merge-choose"));
        self.pick("field-merge", (vec![none], Closes::WithChoice), || {
            let merge = |into: &Persona| PersonaEdit::Merge {
                id: persona.id.clone(),
                into: into.id.clone(),
            };
            let offer = |other: &Persona| {
                Offer::new(Shown::text(&other.name), false, Edit::Persona(merge(other)))
            };
            others.map(|other| offer(other)).collect()
        });
    }
}
