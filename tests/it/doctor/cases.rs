//! For each rule a tiny journey that breaks it once, and one that does not break it.

/// A rule with two journeys, by their fields.
pub(super) struct Case {
    pub(super) rule: &'static str,
    /// When it is broken, to be read behind "it is broken where".
    pub(super) says: &'static str,
    pub(super) broken: &'static str,
    pub(super) sound: &'static str,
}

const fn case(
    rule: &'static str,
    says: &'static str,
    broken: &'static str,
    sound: &'static str,
) -> Case {
    Case {
        rule,
        says,
        broken,
        sound,
    }
}

/// One for each rule.
pub(super) const CASES: &[Case] = &[
    case(
        "pain-without-owner",
        "an open pain point is owned by nobody who is there",
        r#"departments: [(id: "hr", name: "HR")], touchpoints: [(id: "t", title: "T", lead: "hr")], pain_points: [(id: "p", title: "P", touchpoint: "t", owner: "gone")]"#,
        r#"pain_points: [(id: "p", title: "P", state: Dismissed)]"#,
    ),
    case(
        "owner-takes-no-part",
        "the owner neither leads nor helps there, nor causes or mends it",
        r#"departments: [(id: "hr", name: "HR")], touchpoints: [(id: "t", title: "T")], pain_points: [(id: "p", title: "P", touchpoint: "t", owner: "hr")]"#,
        r#"departments: [(id: "hr", name: "HR")], touchpoints: [(id: "t", title: "T")], pain_points: [(id: "p", title: "P", touchpoint: "t", owner: "hr", fixed_by: ["hr"])]"#,
    ),
    case(
        "one-owner-for-all",
        "one of two departments owns three pain points of three",
        r#"departments: [(id: "hr", name: "HR"), (id: "it", name: "IT")], pain_points: [(id: "a", owner: "hr"), (id: "b", owner: "hr"), (id: "c", owner: "hr")]"#,
        r#"departments: [(id: "hr", name: "HR"), (id: "it", name: "IT")], pain_points: [(id: "a", owner: "hr"), (id: "b", owner: "hr"), (id: "c", owner: "it")]"#,
    ),
    case(
        "nobody-can-mend",
        "an owned pain point names nobody who can mend it",
        r#"departments: [(id: "hr", name: "HR")], pain_points: [(id: "p", owner: "hr")]"#,
        r#"departments: [(id: "hr", name: "HR")], pain_points: [(id: "p", owner: "hr", fixed_by: ["hr"])]"#,
    ),
    case(
        "severe-without-cause",
        "a pain point of severity 4 has no cause",
        r#"pain_points: [(id: "p", severity: 4)]"#,
        r#"pain_points: [(id: "p", severity: 3), (id: "q", severity: 5, caused_by: ["hr"])]"#,
    ),
    case(
        "severe-without-step",
        "no small step resolves a pain point of severity 4",
        r#"pain_points: [(id: "p", severity: 4)]"#,
        r#"pain_points: [(id: "p", severity: 4)], small_steps: [(id: "s", resolves: ["p"])]"#,
    ),
    case(
        "done-but-open",
        "the one small step for an open pain point is done",
        r#"pain_points: [(id: "p")], small_steps: [(id: "s", resolves: ["p"], state: Done(on: "2026-03-01"))]"#,
        r#"pain_points: [(id: "p")], small_steps: [(id: "s", resolves: ["p"], state: Done(on: "2026-03-01")), (id: "u", resolves: ["p"])]"#,
    ),
    case(
        "solved-but-low",
        "it feels like −1 where the only pain point is solved",
        r#"touchpoints: [(id: "t", title: "T")], curves: [(points: [(touchpoint: "t", emotion: -1)])], pain_points: [(id: "p", touchpoint: "t", state: Solved(on: "2026-03-01"))]"#,
        r#"touchpoints: [(id: "t", title: "T")], curves: [(points: [(touchpoint: "t", emotion: -0.9)])], pain_points: [(id: "p", touchpoint: "t", state: Solved(on: "2026-03-01"))]"#,
    ),
    case(
        "severe-on-a-high",
        "a pain point of severity 5 lies where it feels like +1",
        r#"touchpoints: [(id: "t", title: "T")], curves: [(points: [(touchpoint: "t", emotion: 1)])], pain_points: [(id: "p", touchpoint: "t", severity: 5)]"#,
        r#"touchpoints: [(id: "t", title: "T")], curves: [(points: [(touchpoint: "t", emotion: 0.9)])], pain_points: [(id: "p", touchpoint: "t", severity: 5)]"#,
    ),
    case(
        "same-pain-twice",
        "two pain points of a touchpoint have the same title",
        r#"pain_points: [(id: "p", title: "Late", touchpoint: "t"), (id: "q", title: "Late", touchpoint: "t")]"#,
        r#"pain_points: [(id: "p", title: "Late", touchpoint: "t"), (id: "q", title: "Late", touchpoint: "u")]"#,
    ),
    case(
        "touchpoint-without-lead",
        "nobody leads between two touchpoints that HR leads",
        r#"departments: [(id: "hr", name: "HR")], touchpoints: [(id: "a", title: "A", lead: "hr"), (id: "b", title: "B"), (id: "c", title: "C", lead: "hr")]"#,
        r#"touchpoints: [(id: "b", title: "B")]"#,
    ),
    case(
        "lead-helps-too",
        "the leading department helps as well",
        r#"departments: [(id: "hr", name: "HR")], touchpoints: [(id: "a", title: "A", lead: "hr", helps: ["hr"])]"#,
        r#"departments: [(id: "hr", name: "HR")], touchpoints: [(id: "a", title: "A", lead: "hr", helps: ["it"])]"#,
    ),
    case(
        "touchpoint-repeated",
        "neighbours have the same title",
        r#"touchpoints: [(id: "a", title: "Waits"), (id: "b", title: "waits")]"#,
        r#"touchpoints: [(id: "a", title: "Waits"), (id: "b", title: "Calls"), (id: "c", title: "Waits")]"#,
    ),
    case(
        "touchpoint-tells-of-department",
        "a title begins with the short name of a department",
        r#"departments: [(id: "hr", name: "Human Resources", short: "HR")], touchpoints: [(id: "a", title: "HR sends the contract")]"#,
        r#"departments: [(id: "hr", name: "Human Resources", short: "HR")], touchpoints: [(id: "a", title: "Hrdlicka calls"), (id: "b", title: "Hears from HR")]"#,
    ),
    case(
        "times-missing",
        "one touchpoint of two has no time",
        r#"touchpoints: [(id: "a", title: "A", wait: "2d"), (id: "b", title: "B")]"#,
        r#"touchpoints: [(id: "a", title: "A"), (id: "b", title: "B")]"#,
    ),
    case(
        "long-wait-without-pain",
        "one waits 11 working days and nothing goes wrong",
        r#"touchpoints: [(id: "a", title: "A", wait: "11d")]"#,
        r#"touchpoints: [(id: "a", title: "A", wait: "10d"), (id: "b", title: "B", wait: "11d")], pain_points: [(id: "p", touchpoint: "b")]"#,
    ),
    case(
        "low-without-pain",
        "it feels like −1 and nothing goes wrong",
        r#"touchpoints: [(id: "t", title: "T")], curves: [(points: [(touchpoint: "t", emotion: -1)])]"#,
        r#"touchpoints: [(id: "t", title: "T")], curves: [(points: [(touchpoint: "t", emotion: -1)])], pain_points: [(id: "p", touchpoint: "t")]"#,
    ),
    case(
        "no-moment-matters",
        "none of five touchpoints matters",
        r#"touchpoints: [(id: "a"), (id: "b"), (id: "c"), (id: "d"), (id: "e")], curves: [(points: [(touchpoint: "c", emotion: -2)])]"#,
        r#"touchpoints: [(id: "a"), (id: "b"), (id: "c"), (id: "d")]"#,
    ),
    case(
        "too-many-moments-matter",
        "three of five touchpoints matter",
        r#"touchpoints: [(id: "a", matters: true), (id: "b", matters: true), (id: "c", matters: true), (id: "d"), (id: "e")]"#,
        r#"touchpoints: [(id: "a", matters: true), (id: "b", matters: true), (id: "c"), (id: "d"), (id: "e")]"#,
    ),
    case(
        "stage-named-like-department",
        "a stage is called like a department",
        r#"departments: [(id: "hr", name: "Human Resources")], stages: [(id: "s", title: "human resources")]"#,
        r#"departments: [(id: "hr", name: "Human Resources")], stages: [(id: "s", title: "Before day one")]"#,
    ),
    case(
        "starts-on-day-one",
        "the first stage is the first day",
        r#"stages: [(id: "s", title: "First day")], touchpoints: [(id: "t", title: "T")]"#,
        r#"stages: [(id: "s", title: "Before the first day"), (id: "u", title: "First day")], touchpoints: [(id: "t", title: "T", stage: "s"), (id: "v", title: "V", stage: "u")]"#,
    ),
    case(
        "empty-stage",
        "a stage holds no touchpoint",
        r#"stages: [(id: "s", title: "S"), (id: "u", title: "U")], touchpoints: [(id: "t", title: "T", stage: "s")]"#,
        r#"stages: [(id: "s", title: "S")], touchpoints: [(id: "t", title: "T")]"#,
    ),
    case(
        "crowded-stage",
        "a stage holds thirteen touchpoints",
        r#"stages: [(id: "s", title: "S")], touchpoints: [(id: "a"), (id: "b"), (id: "c"), (id: "d"), (id: "e"), (id: "f"), (id: "g"), (id: "h"), (id: "i"), (id: "j"), (id: "k"), (id: "l"), (id: "m")]"#,
        r#"stages: [(id: "s", title: "S")], touchpoints: [(id: "a"), (id: "b"), (id: "c"), (id: "d"), (id: "e"), (id: "f"), (id: "g"), (id: "h"), (id: "i"), (id: "j"), (id: "k"), (id: "l")]"#,
    ),
    case(
        "same-stage-twice",
        "two stages have the same title",
        r#"stages: [(id: "s", title: "Week"), (id: "u", title: "week ")]"#,
        r#"stages: [(id: "s", title: "Week one"), (id: "u", title: "Week two")]"#,
    ),
    case(
        "end-without-emotion",
        "the curve ends before the last touchpoint",
        r#"touchpoints: [(id: "a"), (id: "b")], curves: [(points: [(touchpoint: "a", emotion: 1)])]"#,
        r#"touchpoints: [(id: "a"), (id: "b")], curves: [(points: [(touchpoint: "b", emotion: 1)])]"#,
    ),
    case(
        "touchpoint-without-emotion",
        "the curve leaves a touchpoint out",
        r#"touchpoints: [(id: "a"), (id: "b")], curves: [(points: [(touchpoint: "b", emotion: 1)])]"#,
        r#"touchpoints: [(id: "a"), (id: "b")]"#,
    ),
    case(
        "to-be-below-as-is",
        "it is wanted at +0.5 and is at +1",
        r#"touchpoints: [(id: "a")], curves: [(id: "c", points: [(touchpoint: "a", emotion: 1)]), (id: "d", state: ToBe, points: [(touchpoint: "a", emotion: 0.5)])]"#,
        r#"touchpoints: [(id: "a")], curves: [(id: "c", points: [(touchpoint: "a", emotion: 1)]), (id: "d", state: ToBe, points: [(touchpoint: "a", emotion: 1)])]"#,
    ),
    case(
        "flat-curve",
        "five emotions lie within 0.4",
        r#"touchpoints: [(id: "a"), (id: "b"), (id: "c"), (id: "d"), (id: "e")], curves: [(points: [(touchpoint: "a", emotion: 0.4), (touchpoint: "b", emotion: 0), (touchpoint: "c", emotion: 0), (touchpoint: "d", emotion: 0), (touchpoint: "e", emotion: 0)])]"#,
        r#"touchpoints: [(id: "a"), (id: "b"), (id: "c"), (id: "d"), (id: "e")], curves: [(points: [(touchpoint: "a", emotion: 0.5), (touchpoint: "b", emotion: 0), (touchpoint: "c", emotion: 0), (touchpoint: "d", emotion: 0), (touchpoint: "e", emotion: 0)])]"#,
    ),
    case(
        "second-as-is",
        "two curves say how it is today for the same persona",
        r#"personas: [(id: "p", name: "P")], curves: [(id: "c", persona: "p"), (id: "d", persona: "p")]"#,
        r#"personas: [(id: "p", name: "P"), (id: "q", name: "Q")], curves: [(id: "c", persona: "p"), (id: "d", persona: "q")]"#,
    ),
    case(
        "curve-without-persona",
        "a curve is nobody's, and there is a persona",
        r#"personas: [(id: "p", name: "P")], curves: [(id: "c")]"#,
        r#"curves: [(id: "c")]"#,
    ),
    case(
        "few-answers",
        "four people answered a survey",
        r#"touchpoints: [(id: "a")], curves: [(id: "c", points: [(touchpoint: "a", emotion: 1, evidence: Survey(n: 4, spread: 0.5))])]"#,
        r#"touchpoints: [(id: "a")], curves: [(id: "c", points: [(touchpoint: "a", emotion: 1, evidence: Survey(n: 5, spread: 0.5))])]"#,
    ),
    case(
        "no-answers",
        "nobody answered a survey",
        r#"touchpoints: [(id: "a")], curves: [(id: "c", points: [(touchpoint: "a", emotion: 1, evidence: Survey(n: 0, spread: 0.0))])]"#,
        r#"touchpoints: [(id: "a")], curves: [(id: "c", points: [(touchpoint: "a", emotion: 1, evidence: Measured)])]"#,
    ),
    case(
        "divided-answers",
        "twenty answers spread by 1.2",
        r#"touchpoints: [(id: "a")], curves: [(points: [(touchpoint: "a", emotion: 0, evidence: Survey(n: 20, spread: 1.2))])]"#,
        r#"touchpoints: [(id: "a")], curves: [(points: [(touchpoint: "a", emotion: 0, evidence: Survey(n: 20, spread: 1.1))])]"#,
    ),
    case(
        "all-assumed",
        "four points of four are assumed",
        r#"touchpoints: [(id: "a"), (id: "b"), (id: "c"), (id: "d")], curves: [(points: [(touchpoint: "a", emotion: 0), (touchpoint: "b", emotion: 0), (touchpoint: "c", emotion: 0), (touchpoint: "d", emotion: 0)])]"#,
        r#"touchpoints: [(id: "a"), (id: "b"), (id: "c"), (id: "d")], curves: [(points: [(touchpoint: "a", emotion: 0), (touchpoint: "b", emotion: 0), (touchpoint: "c", emotion: 0), (touchpoint: "d", emotion: 0, evidence: Interview)])]"#,
    ),
    case(
        "falls-without-agreement",
        "the emotion falls from HR to IT and nothing is agreed",
        r#"departments: [(id: "hr", name: "HR"), (id: "it", name: "IT")], touchpoints: [(id: "a", lead: "hr"), (id: "b", lead: "it")], curves: [(points: [(touchpoint: "a", emotion: 1), (touchpoint: "b", emotion: 0.9)])]"#,
        r#"departments: [(id: "hr", name: "HR"), (id: "it", name: "IT")], touchpoints: [(id: "a", lead: "hr"), (id: "b", lead: "it")], curves: [(points: [(touchpoint: "a", emotion: 1), (touchpoint: "b", emotion: 1)])]"#,
    ),
    case(
        "agreement-does-not-hold",
        "the emotion falls by 1 though something is agreed",
        r#"departments: [(id: "hr", name: "HR"), (id: "it", name: "IT")], touchpoints: [(id: "a", lead: "hr"), (id: "b", lead: "it")], curves: [(points: [(touchpoint: "a", emotion: 1), (touchpoint: "b", emotion: 0)])], handoffs: [(from: "a", to: "b", agreement: "Within a day")]"#,
        r#"departments: [(id: "hr", name: "HR"), (id: "it", name: "IT")], touchpoints: [(id: "a", lead: "hr"), (id: "b", lead: "it")], curves: [(points: [(touchpoint: "a", emotion: 1), (touchpoint: "b", emotion: 0.1)])], handoffs: [(from: "a", to: "b", agreement: "Within a day")]"#,
    ),
    case(
        "back-and-forth",
        "HR hands over to IT for one touchpoint and takes back",
        r#"departments: [(id: "hr", name: "HR"), (id: "it", name: "IT")], touchpoints: [(id: "a", lead: "hr"), (id: "b", lead: "it"), (id: "c", lead: "hr")]"#,
        r#"departments: [(id: "hr", name: "HR"), (id: "it", name: "IT")], touchpoints: [(id: "a", lead: "hr"), (id: "b", lead: "it"), (id: "c", lead: "it"), (id: "d", lead: "hr")]"#,
    ),
    case(
        "no-longer-a-handoff",
        "HR leads on both sides of a noted handoff",
        r#"departments: [(id: "hr", name: "HR")], touchpoints: [(id: "a", lead: "hr"), (id: "b", lead: "hr")], handoffs: [(from: "a", to: "b", passes: "the file")]"#,
        r#"departments: [(id: "hr", name: "HR"), (id: "it", name: "IT")], touchpoints: [(id: "a", lead: "hr"), (id: "b", lead: "it")], handoffs: [(from: "a", to: "b", passes: "the file")]"#,
    ),
    case(
        "part-without-voice",
        "HR was in the room and IT was not",
        r#"departments: [(id: "hr", name: "HR"), (id: "it", name: "IT")], touchpoints: [(id: "a", lead: "hr"), (id: "b", lead: "it")], workshop: (attended: ["hr"])"#,
        r#"departments: [(id: "hr", name: "HR"), (id: "it", name: "IT")], touchpoints: [(id: "a", lead: "hr"), (id: "b", lead: "it")]"#,
    ),
    case(
        "idle-department",
        "nothing speaks of a department",
        r#"departments: [(id: "hr", name: "HR")]"#,
        r#"departments: [(id: "hr", name: "HR")], small_steps: [(id: "s", departments: ["hr"])]"#,
    ),
    case(
        "departments-alike",
        "two departments are both blue and solid",
        r#"departments: [(id: "hr", name: "HR"), (id: "it", name: "IT")]"#,
        r#"departments: [(id: "hr", name: "HR"), (id: "it", name: "IT", pattern: Dots)]"#,
    ),
    case(
        "long-short-name",
        "a short name has five letters",
        r#"departments: [(id: "hr", name: "HR", short: "Human")]"#,
        r#"departments: [(id: "hr", name: "HR", short: "HRes")]"#,
    ),
    case(
        "step-without-department",
        "nobody does a small step for a pain point that HR owns",
        r#"departments: [(id: "hr", name: "HR")], pain_points: [(id: "p", owner: "hr")], small_steps: [(id: "s", resolves: ["p"])]"#,
        r#"departments: [(id: "hr", name: "HR")], small_steps: [(id: "s", departments: ["hr"])]"#,
    ),
    case(
        "step-without-pain",
        "a small step resolves nothing",
        r#"small_steps: [(id: "s")]"#,
        r#"pain_points: [(id: "p")], small_steps: [(id: "s", resolves: ["p"])]"#,
    ),
    case(
        "step-without-date",
        "a small step is planned for no day",
        r#"small_steps: [(id: "s", state: Planned())]"#,
        r#"small_steps: [(id: "s", state: Planned(due: "2026-03-01"))]"#,
    ),
    case(
        "unknown-rule-off",
        "the journey switches off a rule that is misspelt",
        r#"rules_off: ["pain-without-oner", "empty-stage"]"#,
        r#"rules_off: ["empty-stage"]"#,
    ),
];
