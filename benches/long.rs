//! A journey as long as one likes, with something of everything in it.

use std::sync::Arc;

use seamline::journey::{
    Curve, CurvePoint, CurveState, Department, DepartmentColor, HandoffNote, Id, Journey,
    PainPoint, Stage, Touchpoint,
};

const DEPARTMENTS: [&str; 6] = ["HR", "IT", "Facilities", "Procurement", "Payroll", "Legal"];

const TITLES: [&str; 4] = [
    "Signs the contract",
    "Laptop and accounts",
    "Meets the team for the first time",
    "Asks for access to the archive",
];

/// A journey of `count` touchpoints, five to a stage, with two pain points at three of them.
pub(crate) fn long(count: usize) -> Journey {
    let stages = 0..count.div_ceil(5);
    Journey {
        title: "A long way".to_owned(),
        people_per_year: Some(120),
        departments: DEPARTMENTS.iter().map(|name| department(name)).collect(),
        stages: stages.map(stage).collect(),
        touchpoints: (0..count).map(touchpoint).collect(),
        curves: vec![
            curve("as-is", CurveState::AsIs, 0..count, 37),
            curve("to-be", CurveState::ToBe, 0..count, 5),
            curve(
                "believed",
                CurveState::Believed { by: "IT".into() },
                0..count / 2,
                29,
            ),
        ],
        pain_points: (0..count * 2 / 3).map(pain).collect(),
        handoffs: (1..count).step_by(4).map(note).collect(),
        ..Journey::default()
    }
}

fn id(kind: &str, nth: usize) -> Id {
    Id::from(format!("{kind}{nth}"))
}

/// The nth text of a list that begins anew at its end.
fn one_of(list: &[&'static str], nth: usize) -> &'static str {
    list.get(nth % list.len()).copied().unwrap_or_default()
}

fn lead(nth: usize) -> Id {
    one_of(&DEPARTMENTS, nth / 2).into()
}

fn department(name: &str) -> Arc<Department> {
    Arc::new(Department {
        id: name.into(),
        name: name.to_owned(),
        color: DepartmentColor::Rust,
        ..Department::default()
    })
}

fn stage(nth: usize) -> Arc<Stage> {
    Arc::new(Stage {
        id: id("s", nth),
        title: format!("Stage {nth}"),
        ..Stage::default()
    })
}

fn touchpoint(nth: usize) -> Arc<Touchpoint> {
    Arc::new(Touchpoint {
        id: id("t", nth),
        stage: id("s", nth / 5),
        title: one_of(&TITLES, nth).to_owned(),
        lead: Some(lead(nth)),
        helps: vec![lead(nth + 3)],
        work: Some("2h".into()),
        wait: Some("3d".into()),
        right_first_time: Some(0.9),
        ..Touchpoint::default()
    })
}

fn curve(name: &str, state: CurveState, at: std::ops::Range<usize>, pace: usize) -> Arc<Curve> {
    let point = |nth: usize| {
        Arc::new(CurvePoint {
            touchpoint: id("t", nth),
            emotion: ((nth * pace) % 41) as f64 / 10.0 - 2.0,
            ..CurvePoint::default()
        })
    };
    Arc::new(Curve {
        id: name.into(),
        state,
        points: at.map(point).collect(),
        ..Curve::default()
    })
}

fn pain(nth: usize) -> Arc<PainPoint> {
    Arc::new(PainPoint {
        id: id("p", nth),
        touchpoint: id("t", nth / 2 * 3),
        title: "The laptop arrives nine days after the first day".to_owned(),
        severity: i64::from(nth as u32 % 5 + 1),
        owner: (!nth.is_multiple_of(7)).then(|| lead(nth)),
        caused_by: vec![lead(nth + 1)],
        fixed_by: vec![lead(nth + 2)],
        hours_lost: Some(2.0),
        ..PainPoint::default()
    })
}

fn note(nth: usize) -> Arc<HandoffNote> {
    Arc::new(HandoffNote {
        from: id("t", nth - 1),
        to: id("t", nth),
        agreement: Some("Told on the day".to_owned()),
        ..HandoffNote::default()
    })
}
