//! The onboarding journey drawn from an empty canvas, each action counted: a click, a drag, a key.

use seamline::interact::Typed::{self, In, Keep, Next, Out};
use seamline::journey::Journey;

use crate::support::{Hand, ONBOARDING, open};

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

#[test]
fn by_keyboard_alone() {
    let mut hand = Hand::at(Journey::default()).key("S");
    for (text, end) in OUTLINE {
        hand = hand.type_text(text).end(*end);
    }
    assert_eq!(
        drawn(hand.editor.journey()),
        drawn(&open(ONBOARDING).journey)
    );
    assert!(hand.actions <= MOST, "{} actions", hand.actions);
}
