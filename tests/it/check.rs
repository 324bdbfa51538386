//! Problems: what hangs together badly opens all the same, and is told with its place.

use std::fmt::Write as _;

use seamline::journey::*;
use seamline::words::{Language, Words};

use crate::support::open;

/// The sentences of the Problems in a journey with a title and these fields.
fn problems(fields: &str) -> Vec<String> {
    let opened = open(&format!("(title: \"Joining\", {fields})"));
    let problems = opened.problems.iter();
    problems
        .map(|problem| problem.text(Words::default()))
        .collect()
}

#[track_caller]
fn expect(fields: &str, sentences: &[&str]) {
    assert_eq!(problems(fields), sentences, "{fields}");
}

#[test]
fn a_journey_of_a_title_a_stage_and_three_touchpoints_has_no_problem() {
    expect(
        "stages: [(title: \"Before\")], touchpoints: [(title: \"Call\"), (title: \"Contract\"), (title: \"Laptop\")]",
        &[],
    );
}

#[test]
fn an_id_that_points_nowhere_is_told_with_the_nearest_one() {
    expect(
        "departments: [(id: \"purchasing\", name: \"P\")], touchpoints: [(title: \"Laptop\", lead: \"purchsing\")]",
        &[
            "Touchpoint “laptop”, leading department: “purchsing” is not in this journey; did you mean “purchasing”?",
        ],
    );
}

#[test]
fn every_id_that_points_nowhere_is_found() {
    let nowhere = "departments: [], personas: [], touchpoints: [(id: \"t\", title: \"T\", stage: \"x\", lead: \"x\", helps: [\"x\"])], \
        curves: [(id: \"c\", state: Believed(by: \"x\"), persona: \"x\", points: [(touchpoint: \"x\", emotion: 0.0)])], \
        pain_points: [(id: \"p\", title: \"P\", touchpoint: \"x\", owner: \"x\", caused_by: [\"x\"], fixed_by: [\"x\"])], \
        handoffs: [(from: \"x\", to: \"x\")], small_steps: [(id: \"s\", title: \"S\", resolves: [\"x\"], departments: [\"x\"])], \
        comments: [(id: \"c\", about: \"x\", department: \"x\", answers: \"x\")], \
        workshop: (attended: [\"x\"], votes: [(department: \"x\", on: \"x\", dots: 1)]), views: [(title: \"V\", lens: \"x\")]";
    let fields: Vec<_> = open(&format!("(title: \"J\", {nowhere})"))
        .problems
        .iter()
        .filter(|problem| problem.rule == Rule::PointsNowhere)
        .map(|problem| (problem.place.list.name(), problem.place.field))
        .collect();
    assert_eq!(
        fields,
        [
            ("touchpoints", "stage"),
            ("touchpoints", "lead"),
            ("touchpoints", "helps"),
            ("curves", "persona"),
            ("curves", "state"),
            ("points", "touchpoint"),
            ("pain_points", "touchpoint"),
            ("pain_points", "owner"),
            ("pain_points", "caused_by"),
            ("pain_points", "fixed_by"),
            ("handoffs", "from"),
            ("handoffs", "to"),
            ("small_steps", "resolves"),
            ("small_steps", "departments"),
            ("comments", "about"),
            ("comments", "department"),
            ("comments", "answers"),
            ("workshop", "attended"),
            ("workshop", "department"),
            ("workshop", "on"),
            ("views", "lens"),
        ]
    );
}

#[test]
fn a_pain_point_without_a_touchpoint_is_a_problem() {
    expect(
        "pain_points: [(id: \"late\", title: \"Late\")]",
        &["Pain point “late”, touchpoint: nothing is named here"],
    );
}

#[test]
fn two_equal_ids_are_a_problem_of_the_second() {
    expect(
        "stages: [(id: \"a\", title: \"A\"), (id: \"a\", title: \"B\")]",
        &["Stage “a”, id: another record before it has the same id"],
    );
}

#[test]
fn emotions_that_are_no_number_or_beyond_two_are_problems() {
    let points = ["NaN", "inf", "1e300", "-2.01", "2.0", "-2.0"];
    let points = points.map(|emotion| format!("(touchpoint: \"t\", emotion: {emotion})"));
    let found: Vec<_> = open(&format!(
        "(title: \"J\", touchpoints: [(id: \"t\", title: \"T\")], curves: [(points: [{}])])",
        points.join(", ")
    ))
    .problems
    .into_iter()
    .filter(|problem| problem.rule == Rule::EmotionOutside)
    .map(|problem| problem.found)
    .collect();
    assert_eq!(found, ["NaN", "inf", "1e300", "-2.01"]);
}

#[test]
fn a_second_point_of_a_curve_at_one_touchpoint_is_a_problem() {
    expect(
        "touchpoints: [(id: \"t\", title: \"T\")], curves: [(points: [(touchpoint: \"t\", emotion: 1), (touchpoint: \"t\", emotion: 2)])]",
        &["Point 2 at touchpoint “t”, touchpoint: the curve has another point there already"],
    );
}

#[test]
fn numbers_beyond_their_bounds_are_problems() {
    expect(
        "hours_per_day: 0.0, people_per_year: -1, touchpoints: [(id: \"t\", title: \"T\", right_first_time: 1.5)], \
        pain_points: [(id: \"p\", title: \"P\", touchpoint: \"t\", severity: 9, impact: 11, effort: -1, hours_lost: -2.0)]",
        &[
            "Journey, working day: 0.0 is not a possible amount",
            "Journey, people a year: -1 is not a possible amount",
            "Touchpoint “t”, right first time: 1.5 is not between 0 and 1",
            "Pain point “p”, severity: 9 is not between 1 and 5",
            "Pain point “p”, impact: 11 is not between 0 and 10",
            "Pain point “p”, effort: -1 is not between 0 and 10",
            "Pain point “p”, hours lost: -2.0 is not a possible amount",
        ],
    );
}

#[test]
fn a_survey_without_possible_numbers_is_a_problem() {
    expect(
        "touchpoints: [(id: \"t\", title: \"T\")], curves: [(points: [(touchpoint: \"t\", emotion: 1, evidence: Survey(n: -3, spread: NaN))])]",
        &[
            "Point 1 at touchpoint “t”, evidence: -3 is not a possible amount",
            "Point 1 at touchpoint “t”, evidence: NaN is not a possible amount",
        ],
    );
}

#[test]
fn times_dates_colours_and_languages_that_cannot_be_read_are_problems() {
    expect(
        "language: \"english\u{20}please\", departments: [(id: \"d\", name: \"D\", color: Custom(\"red\"))], \
        touchpoints: [(id: \"t\", title: \"T\", work: \"soon\", wait: \"1d 4h\")], \
        small_steps: [(id: \"s\", title: \"S\", state: Done(on: \"2026-02-30\"))]",
        &[
            "Journey, language: “english please” is not a language tag such as en or de-AT",
            "Department “d”, colour: “red” is not a colour such as #0078c8",
            "Touchpoint “t”, work: “soon” is not a time in min, h, d or w, such as 45min, 2h or 1d 4h",
            "Small step “s”, state: “2026-02-30” is not a day such as 2026-10-12",
        ],
    );
}

#[test]
fn a_missing_title_and_one_that_is_too_long_are_problems() {
    let long = "x".repeat(MAX_TITLE + 1);
    expect(
        &format!("stages: [(id: \"a\"), (id: \"b\", title: \"{long}\")]"),
        &[
            "Stage “a”, title: missing",
            "Stage “b”, title: longer than 1,000 characters",
        ],
    );
}

#[test]
fn characters_that_turn_the_direction_are_shown_as_escapes() {
    expect(
        "stages: [(id: \"a\", title: \"ab\u{202e}dc\")]",
        &[
            "Stage “a”, title: characters that cannot be seen or that turn the direction of writing: “ab\\u{202e}dc”",
        ],
    );
}

#[test]
fn a_note_may_have_lines_and_a_title_may_not() {
    expect(
        "stages: [(id: \"a\", title: \"a\\nb\", note: \"a\\nb\")]",
        &["Stage “a”, title: a line break in the middle: “a\\nb”"],
    );
}

#[test]
fn two_departments_with_one_short_name_are_a_problem() {
    expect(
        "departments: [(id: \"a\", name: \"A\", short: \"X\"), (id: \"b\", name: \"B\", short: \"X\")]",
        &["Department “b”, short name: “X” stands for another department too"],
    );
}

#[test]
fn a_handoff_between_touchpoints_that_are_apart_is_a_problem() {
    expect(
        "touchpoints: [(id: \"a\", title: \"A\"), (id: \"b\", title: \"B\"), (id: \"c\", title: \"C\")], \
        handoffs: [(from: \"a\", to: \"b\"), (from: \"a\", to: \"c\")]",
        &["Handoff from “a”, to: “c” does not come right after it"],
    );
}

#[test]
fn a_comment_on_the_journey_or_on_any_record_is_no_problem() {
    expect(
        "id: \"j-1\", stages: [(id: \"a\", title: \"A\")], comments: [(text: \"1\"), (text: \"2\", about: \"j-1\"), (text: \"3\", about: \"a\")]",
        &[],
    );
}

#[test]
fn a_hundred_thousand_ids_that_point_nowhere_give_a_bounded_list() {
    let mut helps = String::new();
    for number in 0..100_000 {
        write!(helps, "\"nobody-{number}\",").unwrap();
    }
    let opened = open(&format!(
        "(title: \"J\", departments: [(id: \"somebody\", name: \"S\")], touchpoints: [(title: \"T\", helps: [{helps}])])"
    ));
    assert_eq!(opened.problems.len(), MAX_PROBLEMS);
}

#[test]
fn a_hundred_thousand_equal_titles_get_ids_one_after_the_other() {
    let opened = open(&format!(
        "(title: \"J\", stages: [{}])",
        "(title: \"A\"),".repeat(100_000)
    ));
    assert_eq!(opened.journey.stages.last().unwrap().id, "a-100000");
}

#[test]
fn problems_are_told_in_german_too() {
    let opened = open("(title: \"J\", stages: [(id: \"a\")])");
    let text = opened.problems[0].text(Words::of(Language::German));
    assert_eq!(text, "Phase „a“, Titel: fehlt");
}

#[test]
fn every_problem_says_how_to_mend_it() {
    let opened =
        open("(stages: [(id: \"a\"), (id: \"a\", title: \"x\u{200b}\")], hours_per_day: inf)");
    for problem in &opened.problems {
        let remedy = problem.remedy(Words::default());
        assert!(!remedy.starts_with("mend-"), "{remedy}");
    }
}

#[test]
fn every_problem_of_a_file_names_the_line_of_its_field() {
    let text = "(
    title: \"J\",
    language: \"much too long\",
    departments: [
        (id: \"hr\", name: \"HR\"),
        (
            id: \"hr\",
            name: \"IT\",
            short: \"a\tb\",
        ),
    ],
    touchpoints: [
        // A comment with (brackets: [
        (id: \"t\", title: \"(a, [b]: \\\"c\\\"\", wait: \"soon\"),
        (id: \"u\"),
    ],
    curves: [
        (id: \"a\", points: [(touchpoint: \"t\", emotion: 9.0)]),
        (id: \"b\", state: Believed(by: \"x\"), points: [
            (touchpoint: \"t\", emotion: 1.0),
            (touchpoint: \"nowhere\", emotion: 1.0),
        ]),
    ],
    small_steps: [(id: \"s\", title: \"S\", state: Done(
        on: \"yesterday\"))],
    workshop: (
        attended: [\"x\"],
        votes: [
            (department: \"hr\", on: \"s\", dots: 1),
            (department: \"hr\", on: \"s\", dots: -1),
        ],
    ),
    views: [(id: \"v\", title: \"V\", filter: (departments: [\"x\"]))],
)
";
    let problems = open(text).problems;
    let lines: Vec<_> = problems
        .iter()
        .map(|problem| (problem.place.field, problem.line))
        .collect();
    let expected = [
        ("language", 3),
        ("id", 7),
        ("short", 9),
        ("wait", 14),
        ("title", 15),
        ("emotion", 18),
        ("state", 19),
        ("touchpoint", 21),
        ("state", 24),
        ("attended", 27),
        ("dots", 30),
        ("filter", 33),
    ];
    assert_eq!(lines, expected.map(|(field, line)| (field, Some(line))));
}

#[test]
fn the_lines_of_ten_thousand_problems_are_found_in_one_walk() {
    let mut text = String::from("(title: \"J\", touchpoints: [\n");
    for number in 0..20_000 {
        writeln!(text, "(id: \"t{number}\", title: \"T\", wait: \"soon\"),").unwrap();
    }
    let problems = open(&format!("{text}])")).problems;
    assert_eq!(problems.len(), MAX_PROBLEMS);
    let lines = problems.iter().map(|problem| problem.line);
    assert!(lines.eq((2..).take(MAX_PROBLEMS).map(Some)));
}

#[test]
fn what_was_most_likely_meant_is_told() {
    for (fields, meant) in [
        (
            "small_steps: [(id: \"s\", title: \"S\", state: Done(on: \"12.10.2026\"))]",
            "2026-10-12",
        ),
        (
            "touchpoints: [(id: \"t\", title: \"T\", right_first_time: 98)]",
            "0.98",
        ),
    ] {
        let opened = open(&format!("(title: \"J\", {fields})"));
        assert_eq!(opened.problems[0].nearest.as_deref(), Some(meant));
    }
}
