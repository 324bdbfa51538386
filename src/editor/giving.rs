//! What keys do with what is selected: departments, severity, emotion, order, copies, removal.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Editor;
use crate::edit::{
    CurveEdit, Edit, PainEdit, PainField, PainPart, Paste, Picked, TouchpointEdit, TouchpointField,
    fragment,
};
use crate::interact::Ask;
use crate::journey::{Id, Journey};
use crate::layout::Target;

/// What is selected, each kind by its ids.
#[derive(Debug, Default)]
pub(super) struct Chosen {
    pub(super) stages: Vec<Id>,
    pub(super) touchpoints: Vec<Id>,
    pub(super) pain_points: Vec<Id>,
    /// The points of each curve, by their touchpoints.
    pub(super) points: BTreeMap<Id, Vec<Id>>,
}

impl Chosen {
    pub(super) fn of(targets: &[Target]) -> Self {
        let mut chosen = Self::default();
        for target in targets {
            match target {
                Target::Stage(id) => chosen.stages.push(id.clone()),
                Target::Touchpoint(id) => chosen.touchpoints.push(id.clone()),
                Target::PainPoint(id) => chosen.pain_points.push(id.clone()),
                Target::Point { curve, touchpoint } => {
                    let points = chosen.points.entry(curve.clone()).or_default();
                    points.push(touchpoint.clone());
                }
                Target::Handoff { .. } | Target::Department(_) => {}
            }
        }
        chosen
    }

    fn picked(self) -> Picked {
        Picked {
            stages: self.stages,
            touchpoints: self.touchpoints,
            pain_points: self.pain_points,
            ..Picked::default()
        }
    }
}

impl Editor {
    pub(super) fn chosen(&self) -> Chosen {
        Chosen::of(self.selection.targets())
    }

    /// Gives selected pain points to a department as their owner and selected touchpoints as their
    /// lead; without a department to nobody.
    pub(super) fn give(&mut self, nth: Option<usize>) {
        let department = nth.and_then(|nth| self.nth_department(nth));
        if nth.is_some() && department.is_none() {
            return;
        }
        let chosen = self.chosen();
        let lead = TouchpointField::Lead(department.clone());
        let edits = [
            touchpoint_edit(chosen.touchpoints, lead),
            pain_edit(chosen.pain_points, PainField::Owner(department)),
        ];
        self.edit_all(edits.into_iter().flatten().collect());
    }

    /// Lets a department help at selected touchpoints and cause selected pain points; no longer
    /// where it does so at all of them.
    pub(super) fn let_help(&mut self, nth: usize) {
        let Some(department) = self.nth_department(nth) else {
            return;
        };
        let chosen = self.chosen();
        let on = !takes_part(self.journey(), &chosen, &department);
        let help = some(chosen.touchpoints).map(|ids| {
            Edit::Touchpoint(TouchpointEdit::Help {
                ids,
                department: department.clone(),
                on,
            })
        });
        let cause = some(chosen.pain_points).map(|ids| {
            Edit::Pain(PainEdit::Involve {
                ids,
                department,
                part: PainPart::Causes,
                on,
            })
        });
        self.edit_all(help.into_iter().chain(cause).collect());
    }

    /// Makes selected pain points so much more severe, each within 1 to 5.
    pub(super) fn worsen(&mut self, by: i64) {
        let chosen = self.chosen();
        let severity = |id: &Id| {
            let severity = self.journey().pain_point(id)?.severity;
            pain_edit(
                vec![id.clone()],
                PainField::Severity((severity + by).clamp(1, 5)),
            )
        };
        let edits: Vec<Edit> = chosen.pain_points.iter().filter_map(severity).collect();
        self.edit_all(edits);
    }

    /// Moves selected faces up by so much emotion.
    pub(super) fn lift(&mut self, by: f64) {
        let points = self.chosen().points.into_iter();
        let edits = points.map(|(curve, touchpoints)| {
            Edit::Curve(CurveEdit::Nudge {
                curve,
                touchpoints,
                by,
            })
        });
        self.edit_all(edits.collect());
    }

    /// Makes what is selected a second time.
    pub(super) fn duplicate(&mut self) {
        let chosen = self.chosen();
        if !chosen.stages.is_empty() {
            let part = Arc::new(fragment(self.journey(), &chosen.picked()));
            self.paste(part);
            return;
        }
        let touchpoints = some(chosen.touchpoints);
        let pain_points = some(chosen.pain_points);
        let edits = [
            touchpoints.map(|ids| Edit::Touchpoint(TouchpointEdit::Duplicate { ids })),
            pain_points.map(|ids| Edit::Pain(PainEdit::Duplicate { ids })),
        ];
        self.edit_all(edits.into_iter().flatten().collect());
    }

    /// Hands what is selected to the window for the clipboard.
    pub(super) fn copy(&mut self) {
        let part = fragment(self.journey(), &self.chosen().picked());
        if !(part.touchpoints.is_empty() && part.stages.is_empty() && part.pain_points.is_empty()) {
            self.asks.push(Ask::Copy(Arc::new(part)));
        }
    }

    /// Hands what is selected to the window for the clipboard, and removes it.
    pub(super) fn cut(&mut self) {
        self.copy();
        self.remove();
    }

    /// Puts a part of a journey in behind what has the keyboard's focus.
    pub(super) fn paste(&mut self, part: Arc<Journey>) {
        let onto = self.touchpoint_in_mind();
        let at = self.spot();
        self.edit(&Edit::Paste(Paste { part, at, onto }));
    }

    fn nth_department(&self, nth: usize) -> Option<Id> {
        Some(self.journey().departments.get(nth)?.id.clone())
    }

    /// Does several edits as one step, named after the first.
    pub(super) fn edit_all(&mut self, edits: Vec<Edit>) {
        if !edits.is_empty() {
            self.edit(&Edit::All(edits));
        }
    }
}

/// `ids` unless there are none.
fn some(ids: Vec<Id>) -> Option<Vec<Id>> {
    (!ids.is_empty()).then_some(ids)
}

fn touchpoint_edit(ids: Vec<Id>, field: TouchpointField) -> Option<Edit> {
    some(ids).map(|ids| Edit::Touchpoint(TouchpointEdit::Set { ids, field }))
}

fn pain_edit(ids: Vec<Id>, field: PainField) -> Option<Edit> {
    some(ids).map(|ids| Edit::Pain(PainEdit::Set { ids, field }))
}

/// Whether a department helps at all of the touchpoints and causes all of the pain points.
fn takes_part(journey: &Journey, chosen: &Chosen, department: &Id) -> bool {
    let helps = |id: &Id| {
        let touchpoint = journey.touchpoint(id);
        touchpoint.is_some_and(|touchpoint| touchpoint.helps.contains(department))
    };
    let causes = |id: &Id| {
        let pain = journey.pain_point(id);
        pain.is_some_and(|pain| pain.caused_by.contains(department))
    };
    chosen.touchpoints.iter().all(helps) && chosen.pain_points.iter().all(causes)
}
