//! The onboarding journey drawn from an empty canvas, each action counted: a click, a drag, a key.

use seamline::interact::Typed::{self, In, Keep, Next, Out};
use seamline::interact::{Carried, Held};
use seamline::journey::Journey;

use crate::support::seat::Seat;
use crate::support::walk::{Draws, Step};
use crate::support::{Hand, ONBOARDING, open, pain_point, paper, stage, touchpoint};

/// The most actions besides typing.
const MOST: usize = 60;

/// What is typed, and the key that ends it.
const OUTLINE: &[(&str, Typed)] = &[
    ("Before day one", In),
    ("Signs contract @hr +1.6", Next),
    ("Waits for news @hr +0.5", In),
    ("No reply for two weeks @hr !2", Out),
    ("Laptop, accounts @it @pr -1.8", In),
    ("Laptop nine days late @it !4", Next),
    ("Order needs 3 signatures @pr !3", Out),
    ("", Out),
    ("First day", In),
    ("Arrives at desk @fm @hr -0.6", In),
    ("No badge at the door @fm !2", Out),
    ("Meets the team @mg +1.2", Out),
    ("First week", In),
    ("Gets first task @mg @it +0.3", In),
    ("Access only bit by bit @it !3", Out),
    ("First-week plan @mg @hr -1.1", In),
    ("Nobody plans week one !4", Next),
    ("Manager on leave @mg !2", Out),
    ("", Out),
    ("First month", In),
    ("First release @mg +1.0", Next),
    ("First review @mg @hr +0.7", In),
    ("Form is unclear @hr !1", Out),
    ("", Out),
    ("Day 90", In),
    ("Probation ends @hr @mg +1.5", Keep),
];

/// The stages with their touchpoints, and how each of these feels.
const STAGES: &[(&str, &[(&str, f64)])] = &[
    (
        "Before day one",
        &[
            ("Signs contract", 1.6),
            ("Waits for news", 0.5),
            ("Laptop, accounts", -1.8),
        ],
    ),
    (
        "First day",
        &[("Arrives at desk", -0.6), ("Meets the team", 1.2)],
    ),
    (
        "First week",
        &[("Gets first task", 0.3), ("First-week plan", -1.1)],
    ),
    (
        "First month",
        &[("First release", 1.0), ("First review", 0.7)],
    ),
    ("Day 90", &[("Probation ends", 1.5)]),
];

/// The pain points, where each is felt, and how severe it is.
const PAINS: &[(&str, &str, u8)] = &[
    ("No reply for two weeks", "Waits for news", 2),
    ("Laptop nine days late", "Laptop, accounts", 4),
    ("Order needs 3 signatures", "Laptop, accounts", 3),
    ("No badge at the door", "Arrives at desk", 2),
    ("Access only bit by bit", "Gets first task", 3),
    ("Nobody plans week one", "First-week plan", 4),
    ("Manager on leave", "First-week plan", 2),
    ("Form is unclear", "First review", 1),
];

/// The departments: where each leads, where it helps, and what it owns. Of a row that is selected
/// one touchpoint stands for all.
type Duties = (
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
    &'static [&'static str],
);
const DEPARTMENTS: &[Duties] = &[
    (
        "HR",
        &["Signs contract", "Waits for news", "Probation ends"],
        &["Arrives at desk", "First-week plan", "First review"],
        &["No reply for two weeks", "Form is unclear"],
    ),
    (
        "IT",
        &["Laptop, accounts"],
        &["Gets first task"],
        &["Laptop nine days late", "Access only bit by bit"],
    ),
    ("FM", &["Arrives at desk"], &[], &["No badge at the door"]),
    (
        "PR",
        &[],
        &["Laptop, accounts"],
        &["Order needs 3 signatures"],
    ),
    (
        "MG",
        &["Meets the team"],
        &["Probation ends"],
        &["Manager on leave"],
    ),
];

/// What of a journey can be drawn on the map, in words.
fn drawn(journey: &Journey) -> Vec<String> {
    let stages = journey.stages.iter().map(|stage| stage.title.clone());
    let points = journey
        .as_is()
        .expect("it has an as-is curve")
        .points
        .iter();
    let feels = points.map(|point| format!("{:?}", point.emotion));
    let name = |id: Option<&seamline::journey::Id>| {
        let department = id.and_then(|id| journey.department(id));
        department.map(|department| department.badge().to_uppercase())
    };
    let touchpoints = journey.touchpoints.iter().map(|touchpoint| {
        let helps: Vec<_> = touchpoint.helps.iter().map(|id| name(Some(id))).collect();
        format!(
            "{} {:?} {helps:?}",
            touchpoint.title,
            name(touchpoint.lead.as_ref())
        )
    });
    let pains = journey.pain_points.iter().map(|pain| {
        let owner = name(pain.owner.as_ref());
        format!("{} {owner:?} {}", pain.title, pain.severity)
    });
    stages
        .chain(touchpoints)
        .chain(feels)
        .chain(pains)
        .collect()
}

/// The keys of the walk.
fn by_keyboard() -> Vec<Step> {
    let typed = OUTLINE
        .iter()
        .flat_map(|(text, end)| [Step::Type(text), Step::End(*end)]);
    [Step::Letter('S')].into_iter().chain(typed).collect()
}

/// What the pointer does on the walk.
fn by_mouse() -> Vec<Step> {
    let mut steps = Vec::new();
    for (department, ..) in DEPARTMENTS {
        steps.extend([Step::AddDepartment, Step::Type(department)]);
    }
    let mut last: Option<&str> = None;
    for (title, _) in STAGES {
        steps.push(match last {
            None => Step::Pin(Carried::Stage, paper(300.0, 300.0)),
            Some(last) => Step::DoubleClick(stage(last).right_edge().by(40.0, 0.0)),
        });
        steps.push(Step::Type(title));
        last = Some(title);
    }
    for (title, touchpoints) in STAGES {
        for (touchpoint, _) in *touchpoints {
            let below = stage(title).foot().by(-2.0, 40.0);
            steps.extend([Step::DoubleClick(below), Step::Type(touchpoint)]);
        }
    }
    steps.push(Step::Tool("Draw the curve", "draw"));
    let felt = STAGES.iter().flat_map(|(_, touchpoints)| *touchpoints);
    let stroke = felt.flat_map(|(title, emotion)| {
        let at = || touchpoint(title).emotion(*emotion);
        [at().left(), at().right()]
    });
    steps.push(Step::Drag(stroke.collect()));
    steps.push(Step::Tool("Select", "select"));
    for (title, at, _) in PAINS {
        let pin = Step::Pin(Carried::PainPoint, touchpoint(at));
        steps.extend([pin, Step::Type(title)]);
    }
    for (department, leads, helps, owns) in DEPARTMENTS {
        let leads = leads.iter().map(|title| (touchpoint(title), Held::NONE));
        let helps = helps.iter().map(|title| (touchpoint(title), Held::SHIFT));
        let owns = owns.iter().map(|title| (pain_point(title), Held::NONE));
        let given = leads.chain(helps).chain(owns);
        if *department == "MG" {
            // It leads at five in a row, which are given to it together.
            let row = [
                touchpoint("Meets the team").outside(),
                touchpoint("First review"),
            ];
            steps.push(Step::Drag(row.to_vec()));
        }
        steps.extend(given.map(|(place, held)| Step::Give(department, place, held)));
    }
    let unusual = PAINS.iter().filter(|(_, _, severity)| *severity != 3);
    steps.extend(unusual.map(|(title, _, severity)| Step::Click(pain_point(title).dot(*severity))));
    steps
}

/// Does all of the walk, and looks at what came of it.
fn walks(person: impl Draws, steps: Vec<Step>) {
    let person = steps.into_iter().fold(person, Draws::does);
    let (journey, actions) = person.has_drawn();
    let wanted = drawn(&open(ONBOARDING).journey);
    assert_eq!(drawn(journey), wanted, "another journey was drawn");
    assert!(actions <= MOST, "{actions} actions");
}

#[test]
fn by_keyboard_alone_without_a_window() {
    walks(Hand::at(Journey::default()), by_keyboard());
}

#[test]
fn by_mouse_alone_without_a_window() {
    walks(Hand::at(Journey::default()), by_mouse());
}

#[test]
fn by_keyboard_alone_in_the_window() {
    walks(Seat::at_an_empty_journey(), by_keyboard());
}

#[test]
fn by_mouse_alone_in_the_window() {
    walks(Seat::at_an_empty_journey(), by_mouse());
}
