//! What a journey tells: each formula with numbers worked out by hand.

use std::sync::Arc;

use ron::extensions::Extensions;
use seamline::insight::{Insight, LiveInsight, Matrix, Term, Unknown};
use seamline::journey::{Journey, Who};
use seamline::words::{Language, Words};

use super::support::Dice;

fn journey(text: &str) -> Journey {
    let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    options.from_str(text).expect("a journey of the test reads")
}

fn insight(text: &str) -> Insight {
    Insight::of(&journey(text))
}

/// Five touchpoints, HR HR IT FM FM, that feel 1.6, 0.5, −1.8, −0.6, 1.2.
const FIVE: &str = r#"(
    people_per_year: 120,
    departments: [(id: "hr"), (id: "it"), (id: "fm"), (id: "pr")],
    touchpoints: [
        (id: "contract", lead: "hr", work: "30min", wait: "5d", right_first_time: 0.9),
        (id: "news", lead: "hr", wait: "14d"),
        (id: "laptop", lead: "it", helps: ["pr"], work: "2h", wait: "9d", right_first_time: 0.5),
        (id: "desk", lead: "fm", helps: ["hr"], work: "45min", right_first_time: 0.8),
        (id: "team", lead: "fm"),
    ],
    curves: [
        (id: "as-is", points: [
            (touchpoint: "contract", emotion: 1.6), (touchpoint: "news", emotion: 0.5),
            (touchpoint: "laptop", emotion: -1.8), (touchpoint: "desk", emotion: -0.6),
            (touchpoint: "team", emotion: 1.2),
        ]),
        (id: "hr-believes", state: Believed(by: "hr"), points: [
            (touchpoint: "laptop", emotion: 0.5), (touchpoint: "desk", emotion: -0.4),
        ]),
    ],
    pain_points: [
        (id: "late", touchpoint: "laptop", severity: 4, owner: "it", caused_by: ["pr"], fixed_by: ["it"],
            impact: 8, effort: 3, hours_lost: 26.0),
        (id: "signatures", touchpoint: "laptop", severity: 3, owner: "pr", impact: 6, effort: 7),
        (id: "plan", touchpoint: "team", severity: 4, caused_by: ["hr", "fm"], impact: 5, effort: 4),
        (id: "badge", touchpoint: "desk", severity: 2, owner: "fm", state: Dismissed, impact: 9, effort: 1,
            hours_lost: 2.0, people_per_year: 40),
    ],
    handoffs: [(from: "laptop", to: "desk", agreement: "by noon of the day before")],
    comments: [(id: "c", department: "it", text: "true")],
    workshop: (attended: ["hr"]),
)"#;

#[track_caller]
fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
}

#[test]
fn a_handoff_is_where_neighbours_have_different_leads() {
    let found = insight(FIVE).handoffs;
    let ends: Vec<_> = found
        .iter()
        .map(|h| (&*h.from, &*h.to, &*h.from_department, &*h.to_department))
        .collect();
    assert_eq!(
        ends,
        [
            ("news", "laptop", "hr", "it"),
            ("laptop", "desk", "it", "fm")
        ]
    );
}

#[test]
fn a_handoff_says_change_wait_agreement_and_note() {
    let found = insight(FIVE).handoffs;
    near(found[0].emotion_change.unwrap(), -2.3); // −1.8 − 0.5
    near(found[0].fall().unwrap(), 2.3);
    near(found[0].wait_hours.unwrap(), 72.0); // 9 days of 8 hours
    assert!(
        !found[0].agreement && found[0].note.is_none(),
        "nobody said anything about it"
    );
    near(found[1].emotion_change.unwrap(), 1.2); // −0.6 − −1.8
    near(found[1].fall().unwrap(), 0.0);
    assert_eq!(found[1].wait_hours, Err(Unknown::NoTime));
    assert!(
        found[1].agreement && found[1].note.is_some(),
        "they agreed on noon"
    );
}

#[test]
fn neighbours_are_neighbours_in_the_order_of_the_stages() {
    let found = insight(
        r#"(departments: [(id: "hr"), (id: "it")], stages: [(id: "first"), (id: "then")],
            touchpoints: [(id: "c", stage: "then", lead: "it"), (id: "a", stage: "first", lead: "hr"),
                (id: "b", stage: "first", lead: "hr")])"#,
    );
    let ends: Vec<_> = found
        .handoffs
        .iter()
        .map(|h| (&*h.from, &*h.to, h.position))
        .collect();
    assert_eq!(ends, [("b", "c", 2)]);
}

#[test]
fn an_agreement_of_blanks_is_none() {
    let text = FIVE.replace("by noon of the day before", "  ");
    assert!(!insight(&text).handoffs[1].agreement, "blanks say nothing");
}

#[test]
fn emotion_lost_at_handoffs_is_its_share_of_all_falls() {
    let lost = insight(FIVE).emotion_lost_at_handoffs.unwrap();
    near(lost.at_handoffs, 2.3); // news → laptop
    near(lost.everywhere, 3.4); // 1.1 from contract to news, 2.3 from news to laptop
    near(lost.share, 2.3 / 3.4);
}

#[test]
fn where_nothing_falls_nothing_is_lost() {
    let rising = r#"(touchpoints: [(id: "a"), (id: "b")],
        curves: [(id: "x", points: [(touchpoint: "a", emotion: 0.5), (touchpoint: "b", emotion: 1.0)])])"#;
    let lost = insight(rising).emotion_lost_at_handoffs.unwrap();
    assert_eq!((lost.share, lost.everywhere), (0.0, 0.0));
}

#[test]
fn remembered_emotion_is_the_mean_of_peak_and_end() {
    let remembered = insight(FIVE).remembered_emotion.unwrap();
    assert_eq!(
        (&*remembered.peak.touchpoint, remembered.peak.position),
        ("laptop", 2)
    );
    assert_eq!(
        (&*remembered.end.touchpoint, remembered.end.position),
        ("team", 4)
    );
    near(remembered.emotion, -0.3); // (−1.8 + 1.2) ÷ 2
}

#[test]
fn of_two_equal_peaks_the_later_one_is_remembered() {
    let remembered = insight(&FIVE.replace("1.6", "1.8"))
        .remembered_emotion
        .unwrap();
    assert_eq!(&*remembered.peak.touchpoint, "laptop");
}

#[test]
fn the_end_is_the_last_touchpoint_that_has_an_emotion() {
    let text = FIVE.replace(r#"(touchpoint: "team", emotion: 1.2),"#, "");
    near(insight(&text).remembered_emotion.unwrap().emotion, -1.2); // (−1.8 − 0.6) ÷ 2
}

#[test]
fn lead_time_is_all_waiting_and_all_work() {
    let lead = insight(FIVE).lead_time.unwrap();
    near(lead.hours, 227.25); // 28 days of 8 hours, and 30 min + 2 h + 45 min
    assert_eq!(lead.told, 4);
}

#[test]
fn work_time_and_activity_ratio_count_work_only() {
    let found = insight(FIVE);
    near(found.work_time.unwrap().hours, 3.25); // 0.5 + 2 + 0.75
    near(found.activity_ratio.unwrap(), 3.25 / 227.25);
}

#[test]
fn a_working_day_of_six_hours_makes_days_shorter() {
    let found = insight(&FIVE.replace(
        "people_per_year: 120,",
        "people_per_year: 120, hours_per_day: 6.0,",
    ));
    near(found.lead_time.unwrap().hours, 171.25); // 28 × 6 + 3.25
}

#[test]
fn rolled_right_first_time_is_the_product_of_the_shares() {
    let rolled = insight(FIVE).rolled_right_first_time.unwrap();
    near(rolled.share, 0.36); // 0.9 × 0.5 × 0.8
    assert_eq!((rolled.told, &*rolled.lowest), (3, "laptop"));
}

#[test]
fn the_longest_wait_is_where_it_is_longest() {
    let longest = insight(FIVE).longest_wait.unwrap();
    assert_eq!((&*longest.touchpoint, longest.hours), ("news", 112.0)); // 14 × 8
}

#[test]
fn ownership_lists_what_each_department_owns_causes_and_fixes() {
    let found = insight(FIVE);
    let counts: Vec<_> = found
        .ownership
        .iter()
        .map(|o| (&*o.department, o.owns.len(), o.causes.len(), o.fixes.len()))
        .collect();
    // The badge is dismissed, so that facilities own nothing that is open.
    assert_eq!(
        counts,
        [
            ("hr", 0, 1, 0),
            ("it", 1, 0, 1),
            ("fm", 0, 1, 0),
            ("pr", 1, 1, 0)
        ]
    );
    assert_eq!(found.unowned, ["plan"]);
}

#[test]
fn an_owner_that_is_not_there_owns_nothing() {
    let found = insight(&FIVE.replace(r#"owner: "it""#, r#"owner: "xx""#));
    assert_eq!(found.unowned, ["late", "plan"]);
}

#[test]
fn inclusion_names_who_takes_part_without_a_voice() {
    let found = insight(FIVE).inclusion;
    assert_eq!(found.taking_part, ["hr", "it", "fm", "pr"]);
    assert_eq!(found.without_voice, ["fm", "pr"]); // HR was there, IT wrote a comment
    near(found.share_heard.unwrap(), 0.5); // 2 of 4
}

#[test]
fn a_department_that_does_nothing_is_not_taking_part() {
    let found = insight(&FIVE.replace(r#"(id: "hr"),"#, r#"(id: "hr"), (id: "law"),"#)).inclusion;
    assert!(
        !found.taking_part.contains(&"law".into()),
        "law does nothing here"
    );
}

#[test]
fn a_part_counts_what_a_department_does() {
    let hr = insight(FIVE).inclusion.departments[0].clone();
    assert_eq!(
        (
            hr.leads,
            hr.helps,
            hr.pain_points,
            hr.handoffs,
            hr.agreements
        ),
        (2, 1, 1, 1, 0)
    );
    assert!(
        hr.voice.attended && hr.voice.curves == 1,
        "HR was there and said what it believes"
    );
}

#[test]
fn a_believed_curve_and_a_vote_are_voices() {
    let text = FIVE.replace(
        "workshop: (attended: [\"hr\"])",
        "workshop: (votes: [(department: \"pr\", on: \"late\", dots: 2)])",
    );
    assert_eq!(insight(&text).inclusion.without_voice, ["fm"]);
}

#[test]
fn a_perception_gap_is_believed_minus_as_is() {
    let found = insight(FIVE).perception_gap;
    assert_eq!((found.len(), &*found[0].department), (1, "hr"));
    near(found[0].gaps[0].gap, 2.3); // 0.5 − −1.8
    near(found[0].gaps[1].gap, 0.2); // −0.4 − −0.6
    near(found[0].mean.unwrap(), 1.25);
}

#[test]
fn working_days_lost_are_people_times_hours_by_the_working_day() {
    let found = insight(FIVE).working_days_lost;
    near(found.pain_points[0].cost.unwrap().days, 390.0); // 120 × 26 ÷ 8
    assert_eq!(found.pain_points[1].cost.unwrap_err(), Unknown::NoHoursLost);
    near(found.pain_points[3].cost.unwrap().days, 10.0); // its own 40 people × 2 ÷ 8
    near(found.total.unwrap(), 390.0); // the dismissed one costs nobody's effort any more
    assert_eq!(found.told, 1);
}

#[test]
fn quick_wins_have_impact_from_five_and_effort_below_five() {
    assert_eq!(insight(FIVE).quick_wins, ["late", "plan"]); // 8 and 3; 5 and 4; not 6 and 7, not dismissed
}

#[test]
fn where_to_work_together_is_ranked_by_score() {
    let found = insight(FIVE).collaboration;
    let order: Vec<_> = found.iter().map(|c| &*c.touchpoint).collect();
    assert_eq!(order, ["laptop", "team", "desk"]);
    near(found[0].score, 14.4); // 4 + 3, twice 2.3, 1 without agreement, 9 ÷ 5
    near(found[1].score, 6.0); // 4, 2 for nobody
    near(found[2].score, 0.0); // no open pain, a rise, an agreement, no wait told
}

#[test]
fn the_score_explains_itself_term_by_term() {
    let found = insight(FIVE).collaboration;
    let points = found[0]
        .terms
        .points()
        .map(|(term, points)| (term, points.unwrap()));
    assert_eq!(points[0], (Term::Severity, 7.0));
    near(points[1].1, 4.6);
    assert_eq!(
        (points[2], points[3]),
        ((Term::Unowned, 0.0), (Term::NoAgreement, 1.0))
    );
    assert_eq!(points[4], (Term::Waiting, 1.8));
    assert_eq!(found[0].departments, ["it", "pr"]);
    assert_eq!(found[0].pain_points, ["late", "signatures"]);
}

#[test]
fn waiting_gives_three_points_at_most() {
    let found = insight(&FIVE.replace("9d", "90d")).collaboration;
    assert_eq!(found[0].terms.points()[4], (Term::Waiting, Ok(3.0)));
}

#[test]
fn an_empty_journey_knows_no_number_and_says_why() {
    let found = insight("()");
    assert_eq!(found.emotion_lost_at_handoffs, Err(Unknown::NoCurve));
    assert_eq!(found.remembered_emotion, Err(Unknown::NoCurve));
    assert_eq!(found.lead_time, Err(Unknown::NoTime));
    assert_eq!(found.activity_ratio, Err(Unknown::NoTime));
    assert_eq!(found.rolled_right_first_time, Err(Unknown::NoShare));
    assert_eq!(found.inclusion.share_heard, Err(Unknown::NobodyTakesPart));
    assert_eq!(found.working_days_lost.total, Err(Unknown::NoHoursLost));
}

#[test]
fn one_touchpoint_alone_has_no_neighbours() {
    let found = insight(
        r#"(touchpoints: [(id: "a")], curves: [(id: "x", points: [(touchpoint: "a", emotion: -1.0)])])"#,
    );
    assert_eq!(found.emotion_lost_at_handoffs, Err(Unknown::NoNeighbours));
    near(found.remembered_emotion.unwrap().emotion, -1.0); // peak and end are one
}

#[test]
fn a_missing_emotion_between_two_makes_both_changes_unknown() {
    let found = insight(&FIVE.replace(r#"(touchpoint: "laptop", emotion: -1.8),"#, ""));
    assert_eq!(found.emotions[2], Err(Unknown::NoEmotion));
    assert!(
        found
            .handoffs
            .iter()
            .all(|handoff| handoff.emotion_change == Err(Unknown::NoEmotion)),
        "both touch it"
    );
}

#[test]
fn what_is_no_number_or_beyond_the_scale_does_no_harm() {
    let text = FIVE
        .replace("emotion: -1.8", "emotion: NaN")
        .replace("emotion: 1.6", "emotion: 1e300")
        .replace("hours_lost: 26.0", "hours_lost: inf")
        .replace("right_first_time: 0.5", "right_first_time: -3.0")
        .replace("severity: 4", "severity: 9223372036854775807")
        .replace("\"5d\"", "\"soon\"");
    let found = insight(&text);
    assert_eq!(
        (found.emotions[0], found.emotions[2]),
        (Ok(2.0), Err(Unknown::NoEmotion))
    );
    near(found.rolled_right_first_time.unwrap().share, 0.72); // 0.9 × 0.8
    near(found.lead_time.unwrap().hours, 187.25); // 23 days of 8 hours, and 3.25 h of work
    assert_eq!(found.collaboration[0].terms.severity, 8); // 5 as the most, and 3
    assert_eq!(found.working_days_lost.total, Err(Unknown::NoHoursLost));
}

#[test]
fn a_working_day_of_no_length_makes_days_unknown_and_keeps_hours() {
    for day in ["0.0", "-8.0", "NaN", "inf"] {
        let found = insight(&FIVE.replace(
            "people_per_year: 120,",
            &format!("people_per_year: 120, hours_per_day: {day},"),
        ));
        assert_eq!(
            found.working_days_lost.total,
            Err(Unknown::NoWorkingDay),
            "{day}"
        );
        near(found.work_time.unwrap().hours, 3.25);
        assert_eq!(found.handoffs[0].wait_hours, Err(Unknown::NoTime), "{day}");
    }
}

#[test]
fn days_of_a_working_day_of_no_length_are_unknown_for_that_reason() {
    let text = r#"(hours_per_day: 0.0, touchpoints: [(id: "a", work: "1d", wait: "2w")])"#;
    let found = insight(text);
    assert_eq!(found.lead_time, Err(Unknown::NoWorkingDay));
    assert_eq!(found.work_time, Err(Unknown::NoWorkingDay));
    assert_eq!(found.longest_wait, Err(Unknown::NoWorkingDay));
    let nothing = insight(r#"(hours_per_day: 0.0, touchpoints: [(id: "a")])"#);
    assert_eq!(nothing.lead_time, Err(Unknown::NoTime));
}

#[test]
fn of_two_points_at_one_touchpoint_the_first_counts() {
    let text = r#"(touchpoints: [(id: "a")],
        curves: [(id: "x", points: [(touchpoint: "a", emotion: 1.0), (touchpoint: "a", emotion: -1.0)])])"#;
    assert_eq!(insight(text).emotions, [Ok(1.0)]);
}

#[test]
fn a_pain_point_that_names_a_department_twice_counts_once() {
    let found = insight(&FIVE.replace(r#"caused_by: ["pr"]"#, r#"caused_by: ["pr", "it", "pr"]"#));
    assert_eq!(found.ownership[3].causes, ["late"]);
}

#[test]
fn every_reason_and_every_term_is_told_in_every_language() {
    let reasons = Unknown::ALL.map(|reason| format!("unknown-{}", reason.key()));
    let terms = insight(FIVE).collaboration[0]
        .terms
        .points()
        .map(|(term, _)| format!("score-{}", term.key()));
    for key in reasons.iter().chain(&terms) {
        for words in Language::ALL.map(Words::of) {
            assert_ne!(words.text(key), *key, "{}", words.language().name());
        }
    }
}

#[test]
fn the_numbers_that_follow_an_edit_are_those_of_the_journey_after_it() {
    let mut dice = Dice::new(9);
    let mut journey = Arc::new(super::edit::onboarding());
    let mut live = LiveInsight::new(&journey);
    for _ in 0..1500 {
        let edit = dice.edit(&journey);
        let Ok(after) = edit.apply(&journey) else {
            continue;
        };
        journey = Arc::new(after);
        live.follow(&journey);
        assert!(*live.insight() == Insight::of(&journey), "{edit:?}");
        if journey.touchpoints.len() > 25 {
            journey = Arc::new(super::edit::onboarding());
            live.follow(&journey);
        }
    }
}

#[test]
fn the_numbers_follow_a_change_of_the_working_day() {
    let mut live = LiveInsight::new(&Arc::new(journey(FIVE)));
    let six = FIVE.replace(
        "people_per_year: 120,",
        "people_per_year: 60, hours_per_day: 6.0,",
    );
    live.follow(&Arc::new(journey(&six)));
    assert_eq!(*live.insight(), insight(&six));
}

#[test]
fn one_of_four_points_without_evidence_makes_a_quarter_an_assumption() {
    let insight = insight(
        r#"(
        touchpoints: [(id: "a"), (id: "b"), (id: "c"), (id: "d")],
        curves: [(id: "as-is", points: [
            (touchpoint: "a", emotion: 1.0, evidence: Interview),
            (touchpoint: "b", emotion: 1.0),
            (touchpoint: "c", emotion: 1.0, evidence: Survey(n: 12, spread: 0.5)),
            (touchpoint: "d", emotion: 1.0, evidence: Measured),
            (touchpoint: "d", emotion: 0.0),
            (touchpoint: "nowhere", emotion: 0.0),
        ])],
    )"#,
    );
    // The second point at d and the one that stands nowhere do not count: 1 ÷ 4.
    let grounds = insight.evidence.expect("four points are known");
    near(grounds.assumed_share, 0.25);
    assert_eq!(
        (grounds.interview, grounds.survey, grounds.measured),
        (1, 1, 1)
    );
}

#[test]
fn the_gap_to_the_to_be_curve_is_the_mean_of_the_gaps_where_both_speak() {
    let insight = insight(
        r#"(
        touchpoints: [(id: "a"), (id: "b"), (id: "c")],
        curves: [
            (id: "as-is", points: [(touchpoint: "a", emotion: 1.0), (touchpoint: "b", emotion: -1.5)]),
            (id: "to-be", state: ToBe, points: [
                (touchpoint: "a", emotion: 0.5), (touchpoint: "b", emotion: 1.0), (touchpoint: "c", emotion: 2.0),
            ]),
        ],
    )"#,
    );
    // a: 0.5 − 1 = −0.5; b: 1 + 1.5 = 2.5; c is not known today. (−0.5 + 2.5) ÷ 2 = 1.
    let gap = insight.to_be_gap.expect("two gaps are known");
    near(gap.mean, 1.0);
    near(gap.largest, 2.5);
    assert_eq!((gap.told, gap.largest_at.as_str()), (2, "b"));
}

#[test]
fn without_a_to_be_curve_the_gap_is_not_known_and_says_why() {
    let insight = insight(r#"(touchpoints: [(id: "a")], curves: [(id: "as-is")])"#);
    assert_eq!(insight.to_be_gap, Err(Unknown::NoToBe));
    assert_eq!(insight.evidence, Err(Unknown::NoEmotion));
}

#[test]
fn the_matrix_counts_open_pain_points_by_who_causes_and_who_owns_them() {
    // HR and FM cause "plan", severity 4, which nobody owns; PR causes "late", severity 4, of IT.
    // Nobody causes "signatures", severity 3, of PR; "badge" is dismissed.
    let matrix = Matrix::of(&journey(FIVE));
    let it = |id: &str| Who::Department(id.into());
    assert_eq!(matrix.causes, [it("hr"), it("fm"), it("pr"), Who::Nobody]);
    assert_eq!(matrix.owners, [it("it"), it("pr"), Who::Nobody]);
    let cell = |cause: Who, owner: Who| {
        matrix
            .cell(&cause, &owner)
            .map(|cell| (cell.count, cell.severity))
    };
    assert_eq!(cell(it("pr"), it("it")), Some((1, 4)));
    assert_eq!(cell(it("hr"), Who::Nobody), Some((1, 4)));
    assert_eq!(cell(Who::Nobody, it("pr")), Some((1, 3)));
    assert_eq!(cell(it("hr"), it("it")), None);
}
