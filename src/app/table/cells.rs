//! The columns of both tables, in their order: what each cell shows, and by what it is sorted.

use std::sync::Arc;

use super::order::{Book, Key};
use crate::app::inspector::Sheet;
use crate::journey::{Id, Journey, PainPoint, Touchpoint};

/// A column of a table.
pub(super) struct Column<T: 'static> {
    /// The key of its name.
    pub(super) key: &'static str,
    /// Its width at first, in view points.
    pub(super) width: f32,
    /// What a cell says, to be sorted and filtered by.
    pub(super) said: fn(&Book<'_>, &T) -> Key,
    /// Shows a cell.
    pub(super) cell: fn(&mut Sheet<'_, '_>, &T),
}

/// A record that can be a row.
pub(super) trait Row: Sized + 'static {
    /// All of them.
    fn all(journey: &Journey) -> &[Arc<Self>];
    /// Its id.
    fn id(&self) -> &Id;
    /// It as something on the map.
    fn target(&self) -> crate::layout::Target;
}

impl Row for Touchpoint {
    fn all(journey: &Journey) -> &[Arc<Self>] {
        &journey.touchpoints
    }

    fn id(&self) -> &Id {
        &self.id
    }

    fn target(&self) -> crate::layout::Target {
        crate::layout::Target::Touchpoint(self.id.clone())
    }
}

impl Row for PainPoint {
    fn all(journey: &Journey) -> &[Arc<Self>] {
        &journey.pain_points
    }

    fn id(&self) -> &Id {
        &self.id
    }

    fn target(&self) -> crate::layout::Target {
        crate::layout::Target::PainPoint(self.id.clone())
    }
}

/// The columns of touchpoints.
pub(super) static TOUCHPOINTS: &[Column<Touchpoint>] = &[
    Column {
        key: "field-title",
        width: 190.0,
        said: |_, t| Key::text(&t.title),
        cell: |sheet, t| sheet.touchpoint_title(t),
    },
    Column {
        key: "field-stage",
        width: 130.0,
        said: |book, t| book.stage(&t.id),
        cell: |sheet, t| sheet.stage_of(std::slice::from_ref(&t.id)),
    },
    Column {
        key: "field-channel",
        width: 105.0,
        said: |book, t| book.channel(t.channel.as_ref()),
        cell: |sheet, t| sheet.touchpoint_channel(&[t]),
    },
    Column {
        key: "field-lead",
        width: 130.0,
        said: |book, t| book.departments(t.lead.as_slice()),
        cell: |sheet, t| sheet.touchpoint_lead(&[t]),
    },
    Column {
        key: "field-helps",
        width: 90.0,
        said: |book, t| book.departments(&t.helps),
        cell: |sheet, t| sheet.touchpoint_helps(&[t]),
    },
    Column {
        key: "field-wait",
        width: 74.0,
        said: |book, t| book.time(t.wait.as_ref()),
        cell: |sheet, t| sheet.wait(&[t]),
    },
    Column {
        key: "field-work",
        width: 74.0,
        said: |book, t| book.time(t.work.as_ref()),
        cell: |sheet, t| sheet.work(&[t]),
    },
    Column {
        key: "field-right-first-time",
        width: 74.0,
        said: |_, t| Key::number(t.right_first_time),
        cell: |sheet, t| sheet.right_first_time(&[t]),
    },
    Column {
        key: "field-emotion",
        width: 70.0,
        said: |book, t| Key::number(book.emotion(&t.id)),
        cell: |sheet, t| sheet.as_is_emotion(t),
    },
    Column {
        key: "field-matters",
        width: 60.0,
        said: |_, t| Key::number(Some(f64::from(u8::from(t.matters)))),
        cell: |sheet, t| sheet.touchpoint_matters(&[t]),
    },
    Column {
        key: "field-tags",
        width: 130.0,
        said: |_, t| Key::text(&t.tags.join(", ")),
        cell: |sheet, t| sheet.touchpoint_tags(&[t]),
    },
    Column {
        key: "field-note",
        width: 240.0,
        said: |_, t| Key::text(&t.note),
        cell: |sheet, t| sheet.touchpoint_note(t),
    },
];

/// The columns of pain points.
pub(super) static PAIN_POINTS: &[Column<PainPoint>] = &[
    Column {
        key: "field-title",
        width: 220.0,
        said: |_, p| Key::text(&p.title),
        cell: |sheet, p| sheet.pain_title(p),
    },
    Column {
        key: "field-felt-at",
        width: 130.0,
        said: |book, p| book.touchpoint(&p.touchpoint),
        cell: |sheet, p| sheet.felt_at(&[p]),
    },
    Column {
        key: "field-severity",
        width: 104.0,
        said: |_, p| Key::number(Some(p.severity as f64)),
        cell: |sheet, p| sheet.pain_severity(&[p]),
    },
    Column {
        key: "field-owner",
        width: 130.0,
        said: |book, p| book.departments(p.owner.as_slice()),
        cell: |sheet, p| sheet.pain_owner(&[p]),
    },
    Column {
        key: "field-caused-by",
        width: 90.0,
        said: |book, p| book.departments(&p.caused_by),
        cell: |sheet, p| sheet.caused_by(&[p]),
    },
    Column {
        key: "field-fixed-by",
        width: 90.0,
        said: |book, p| book.departments(&p.fixed_by),
        cell: |sheet, p| sheet.fixed_by(&[p]),
    },
    Column {
        key: "field-state",
        width: 105.0,
        said: |book, p| book.state(&p.state),
        cell: |sheet, p| sheet.pain_state_of(&[p]),
    },
    Column {
        key: "field-impact",
        width: 76.0,
        said: |_, p| Key::number(p.impact.map(|score| score as f64)),
        cell: |sheet, p| sheet.impact(&[p]),
    },
    Column {
        key: "field-effort",
        width: 76.0,
        said: |_, p| Key::number(p.effort.map(|score| score as f64)),
        cell: |sheet, p| sheet.effort(&[p]),
    },
    Column {
        key: "field-hours-lost",
        width: 84.0,
        said: |_, p| Key::number(p.hours_lost),
        cell: |sheet, p| sheet.hours_lost(&[p]),
    },
    Column {
        key: "field-people",
        width: 84.0,
        said: |_, p| Key::number(p.people_per_year.map(|people| people as f64)),
        cell: |sheet, p| sheet.people(&[p]),
    },
    Column {
        key: "field-tags",
        width: 120.0,
        said: |_, p| Key::text(&p.tags.join(", ")),
        cell: |sheet, p| sheet.pain_tags(&[p]),
    },
    Column {
        key: "field-note",
        width: 240.0,
        said: |_, p| Key::text(&p.note),
        cell: |sheet, p| sheet.pain_note(p),
    },
];
