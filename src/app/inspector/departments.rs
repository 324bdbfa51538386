//! The sheet of a department.

use std::sync::Arc;

use super::common::Common;
use super::fields::Line;
use super::sheet::Sheet;
use crate::app::widgets::{Closes, Offer, Shown};
use crate::edit::{DepartmentEdit, DepartmentField, Edit};
use crate::journey::{Department, DepartmentColor, Id, PainPoint, Pattern};
use crate::lanes::Sign;

impl Sheet<'_, '_> {
    /// Everything about a department.
    pub(super) fn department_sheet(&mut self, department: &Department) {
        self.heading("section-department");
        self.turn_to(&department.id);
        self.title("field-name", &department.name, |name| {
            set(department, DepartmentField::Name(name))
        });
        let short = Line::new("field-short-name", Common::Same(department.short.clone()));
        let short = short.hint(department.badge());
        self.line(short, |text| {
            Ok(set(department, DepartmentField::Short(text.to_owned())))
        });
        self.color(department);
        self.pattern(department);
        self.merge(department);
        self.department_buttons(department);
        self.duties(&department.id);
        self.comments(&department.id);
    }

    fn department_buttons(&mut self, department: &Department) {
        let all = &self.reading.journey.departments;
        let place = all.iter().position(|other| other.id == department.id);
        let before = place.and_then(|place| all.get(place.checked_sub(1)?));
        let move_up = before.map(|before| DepartmentEdit::Move {
            id: department.id.clone(),
            before: Some(before.id.clone()),
        });
        let remove = DepartmentEdit::Remove {
            id: department.id.clone(),
        };
        let buttons = move_up.map(|edit| ("move-up", edit)).into_iter();
        let buttons = buttons.chain([("remove-department", remove)]);
        self.buttons(
            buttons
                .map(|(key, edit)| (key, Edit::Department(edit)))
                .collect(),
        );
    }

    fn color(&mut self, department: &Department) {
        let skin = self.reading.skin;
        let in_color = |color: &DepartmentColor| {
            let painted = Department {
                color: color.clone(),
                ..department.clone()
            };
            let badge = department.badge();
            let key = color_key(color);
            Shown::department((
                badge,
                Sign::of(&painted, skin.theme).color,
                skin.words.text(key).into_owned(),
            ))
        };
        let chosen = vec![in_color(&department.color)];
        self.pick("field-color", (chosen, Closes::WithChoice), || {
            let own = DepartmentColor::Custom(own_color(department, skin.theme));
            let all = DepartmentColor::NAMED.into_iter().chain([own]);
            all.map(|color| {
                let is_chosen = color == department.color;
                let shown = in_color(&color);
                Offer::new(
                    shown,
                    is_chosen,
                    set(department, DepartmentField::Color(color)),
                )
            })
            .collect()
        });
        if let Some(own) = department.color.custom() {
            let own = Line::new("field-own-color", Common::Same(own.to_owned()));
            self.line(own, |text| {
                let color = DepartmentColor::Custom(text.trim().to_owned());
                Ok(set(department, DepartmentField::Color(color)))
            });
        }
    }

    fn pattern(&mut self, department: &Department) {
        let words = self.reading.skin.words;
        let named = |pattern| Shown::text(words.text(pattern_key(pattern)));
        let chosen = vec![named(department.pattern)];
        self.pick("field-pattern", (chosen, Closes::WithChoice), || {
            let offer = |pattern| {
                let edit = set(department, DepartmentField::Pattern(pattern));
                Offer::new(named(pattern), pattern == department.pattern, edit)
            };
            Pattern::ALL.map(offer).into_iter().collect()
        });
    }

    fn merge(&mut self, department: &Department) {
        let reading = self.reading;
        if reading.journey.departments.len() < 2 {
            return;
        }
        let none = Shown::quiet(self.text("merge-choose"));
        self.pick("field-merge", (vec![none], Closes::WithChoice), || {
            let others = reading.departments().into_iter();
            let others = others.filter(|(other, _)| other.id != department.id);
            others
                .map(|(other, shown)| {
                    let merge = DepartmentEdit::Merge {
                        id: department.id.clone(),
                        into: other.id.clone(),
                    };
                    Offer::new(shown, false, Edit::Department(merge))
                })
                .collect()
        });
    }

    /// What it owns, causes and can fix.
    fn duties(&mut self, department: &Id) {
        let own = &self.reading.insight.ownership;
        let Some(own) = own.iter().find(|entry| entry.department == *department) else {
            return;
        };
        let journey = self.reading.journey;
        let all = |ids: &[Id]| -> Vec<&Arc<PainPoint>> {
            ids.iter().filter_map(|id| journey.pain_point(id)).collect()
        };
        self.pain_links("section-owns", &all(&own.owns));
        self.pain_links("section-causes", &all(&own.causes));
        self.pain_links("section-fixes", &all(&own.fixes));
    }
}

fn set(department: &Department, field: DepartmentField) -> Edit {
    let id = department.id.clone();
    Edit::Department(DepartmentEdit::Set { id, field })
}

/// The colour that it has now, as one of its own.
fn own_color(department: &Department, theme: &crate::theme::Theme) -> String {
    let color = Sign::of(department, theme).color;
    format!("#{:02x}{:02x}{:02x}", color.red, color.green, color.blue)
}

fn color_key(color: &DepartmentColor) -> &'static str {
    match color {
        DepartmentColor::Blue => "color-blue",
        DepartmentColor::Rust => "color-rust",
        DepartmentColor::Olive => "color-olive",
        DepartmentColor::Plum => "color-plum",
        DepartmentColor::Navy => "color-navy",
        DepartmentColor::Wine => "color-wine",
        DepartmentColor::Violet => "color-violet",
        DepartmentColor::Cobalt => "color-cobalt",
        DepartmentColor::Custom(_) => "color-own",
    }
}

fn pattern_key(pattern: Pattern) -> &'static str {
    match pattern {
        Pattern::Solid => "pattern-solid",
        Pattern::Diagonal => "pattern-diagonal",
        Pattern::Dots => "pattern-dots",
        Pattern::Cross => "pattern-cross",
        Pattern::Horizontal => "pattern-horizontal",
        Pattern::Vertical => "pattern-vertical",
        Pattern::Grid => "pattern-grid",
        Pattern::Waves => "pattern-waves",
    }
}
