//! What edits do, and what they refuse.

use std::sync::Arc;

use ron::extensions::Extensions;
use seamline::edit::*;
use seamline::file::{MAX_RECORDS, MAX_TEXT};
use seamline::journey::*;

/// The sample of joining Nordwind.
pub(crate) fn onboarding() -> Journey {
    read(include_str!("../../sample-journeys/onboarding.ron"))
}

/// A journey as somebody writes it by hand.
fn read(text: &str) -> Journey {
    let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    options.from_str(text).expect("a journey of the test reads")
}

/// The sample after an edit.
#[track_caller]
fn after(edit: &Edit) -> Journey {
    edit.apply(&onboarding()).expect("the edit is done")
}

fn refused(edit: &Edit) -> Refused {
    edit.apply(&onboarding()).expect_err("the edit is refused")
}

fn ids(ids: &[&str]) -> Vec<Id> {
    ids.iter().map(|&id| id.into()).collect()
}

/// The touchpoints as they stand on the map: `stage: touchpoint touchpoint | stage: …`.
fn map(journey: &Journey) -> String {
    let order = touchpoints_in_order(journey);
    let in_stage = |wanted: usize| {
        let here = order
            .iter()
            .filter(move |(_, stage)| *stage == Some(wanted));
        here.filter_map(|(index, _)| journey.touchpoints.get(*index))
            .flat_map(|touchpoint| [" ", touchpoint.id.as_str()])
            .collect::<String>()
    };
    let stages = journey.stages.iter().enumerate();
    let stages = stages.map(|(nth, stage)| format!("{}:{}", stage.id, in_stage(nth)));
    stages.collect::<Vec<_>>().join(" | ")
}

/// A stage that every touchpoint but the second has only from the one before it.
const UNSAID: &str = r#"(
    stages: [(id: "one"), (id: "two")],
    touchpoints: [(id: "a"), (id: "b", stage: "two"), (id: "c"), (id: "d")],
)"#;

#[test]
fn a_new_touchpoint_stands_at_its_spot_and_has_an_id_of_its_title() {
    let add = |at| {
        Edit::Touchpoint(TouchpointEdit::Add {
            title: "Großer Tag!".to_owned(),
            at,
        })
    };
    assert!(
        map(&after(&add(Spot::Before("team".into())))).contains("day-one: desk grosser-tag team |")
    );
    assert!(
        map(&after(&add(Spot::After("team".into())))).contains("day-one: desk team grosser-tag |")
    );
    assert!(
        map(&after(&add(Spot::StartOf("day-one".into()))))
            .contains("day-one: grosser-tag desk team |")
    );
    assert!(
        map(&after(&add(Spot::EndOf("before".into()))))
            .starts_with("before: contract news laptop grosser-tag |")
    );
    assert!(map(&after(&add(Spot::End))).ends_with("day-90: probation grosser-tag"));
}

#[test]
fn a_patch_tells_the_id_of_what_is_new() {
    let mut history = History::new(onboarding());
    let title = "Laptop".to_owned();
    let add = Edit::Touchpoint(TouchpointEdit::Add {
        title,
        at: Spot::End,
    });
    let patch = history.perform(&add).unwrap();
    // The touchpoint of the sample that is called so has this id already.
    assert_eq!(patch.added(List::Touchpoints), ids(&["laptop-2"]));
}

#[test]
fn the_first_touchpoint_of_an_empty_journey_needs_no_stage() {
    let add = Edit::Touchpoint(TouchpointEdit::Add {
        title: "Signs".to_owned(),
        at: Spot::End,
    });
    let journey = add.apply(&Journey::default()).unwrap();
    assert_eq!(
        (&*journey.touchpoints[0].id, &*journey.touchpoints[0].stage),
        ("signs", "")
    );
}

#[test]
fn touchpoints_move_together_in_the_order_of_the_map() {
    let ids = ids(&["review", "desk", "contract"]);
    let journey = after(&Edit::Touchpoint(TouchpointEdit::Move {
        ids,
        to: Spot::After("week-plan".into()),
    }));
    let expected = "before: news laptop | day-one: team | week-one: first-task week-plan contract desk review | \
                    month-one: release | day-90: probation";
    assert_eq!(map(&journey), expected);
}

#[test]
fn a_touchpoint_that_is_dropped_where_it_stands_changes_nothing() {
    for to in [
        Spot::Before("team".into()),
        Spot::After("team".into()),
        Spot::EndOf("day-one".into()),
    ] {
        let journey = after(&Edit::Touchpoint(TouchpointEdit::Move {
            ids: ids(&["team"]),
            to: to.clone(),
        }));
        assert!(Patch::between(&onboarding(), &journey).is_empty(), "{to:?}");
    }
}

#[test]
fn the_others_keep_their_stages_when_one_moves_or_goes() {
    let move_b = TouchpointEdit::Move {
        ids: ids(&["b"]),
        to: Spot::Before("a".into()),
    };
    assert_eq!(
        map(&Edit::Touchpoint(move_b).apply(&read(UNSAID)).unwrap()),
        "one: b a | two: c d"
    );
    let remove_b = TouchpointEdit::Remove { ids: ids(&["b"]) };
    assert_eq!(
        map(&Edit::Touchpoint(remove_b).apply(&read(UNSAID)).unwrap()),
        "one: a | two: c d"
    );
    let add = TouchpointEdit::Add {
        title: "x".to_owned(),
        at: Spot::After("a".into()),
    };
    assert_eq!(
        map(&Edit::Touchpoint(add).apply(&read(UNSAID)).unwrap()),
        "one: a x | two: b c d"
    );
    let add = StageEdit::Add {
        title: "zero".to_owned(),
        before: Some("one".into()),
    };
    assert_eq!(
        map(&Edit::Stage(add).apply(&read(UNSAID)).unwrap()),
        "zero: | one: a | two: b c d"
    );
}

#[test]
fn a_stage_moves_with_its_touchpoints() {
    let journey = after(&Edit::Stage(StageEdit::Move {
        id: "day-90".into(),
        before: Some("before".into()),
    }));
    assert!(map(&journey).starts_with("day-90: probation | before: contract"));
}

#[test]
fn a_merged_stage_brings_its_touchpoints_and_its_note() {
    let merge = |id: &str, into: &str| {
        after(&Edit::Stage(StageEdit::Merge {
            id: id.into(),
            into: into.into(),
        }))
    };
    assert!(
        map(&merge("day-one", "before"))
            .starts_with("before: contract news laptop desk team | week-one:")
    );
    assert!(
        map(&merge("before", "day-one"))
            .starts_with("day-one: contract news laptop desk team | week-one:")
    );
    assert_eq!(
        merge("before", "day-one").stages[0].note,
        onboarding().stages[0].note
    );
}

#[test]
fn a_split_gives_the_touchpoint_and_those_behind_it_to_a_new_stage() {
    let journey = after(&Edit::Stage(StageEdit::Split {
        at: "news".into(),
        title: "Waiting".to_owned(),
    }));
    assert!(map(&journey).starts_with("before: contract | waiting: news laptop | day-one:"));
}

#[test]
fn a_removed_touchpoint_takes_along_what_hangs_on_it() {
    let journey = after(&Edit::Touchpoint(TouchpointEdit::Remove {
        ids: ids(&["laptop"]),
    }));
    let laptop: Id = "laptop".into();
    assert!(
        journey
            .curves
            .iter()
            .all(|curve| curve.points.iter().all(|point| point.touchpoint != laptop))
    );
    assert!(
        journey.pain_point("late-laptop").is_none() && journey.pain_point("signatures").is_none()
    );
    assert!(
        journey
            .handoffs
            .iter()
            .all(|note| note.from != laptop && note.to != laptop)
    );
    assert!(
        journey
            .comments
            .iter()
            .all(|comment| comment.about != *"late-laptop")
    );
    assert!(
        journey
            .workshop
            .votes
            .iter()
            .all(|vote| vote.on != *"late-laptop")
    );
    let checklist = journey
        .small_steps
        .iter()
        .find(|step| step.id == *"checklist")
        .unwrap();
    assert_eq!(
        checklist.resolves,
        ids(&["access"]),
        "the step stays, for the pain point that stays"
    );
}

#[test]
fn a_removed_stage_takes_along_its_touchpoints() {
    let journey = after(&Edit::Stage(StageEdit::Remove {
        id: "before".into(),
    }));
    assert!(map(&journey).starts_with("day-one: desk team |"));
    assert!(
        journey.pain_point("late-laptop").is_none(),
        "it was felt before day one"
    );
}

#[test]
fn of_two_equal_ids_only_one_goes_and_what_points_there_stays() {
    let journey = read(
        r#"(touchpoints: [(id: "a", title: "first"), (id: "a", title: "second")],
        pain_points: [(id: "p", touchpoint: "a")])"#,
    );
    let journey = Edit::Touchpoint(TouchpointEdit::Remove { ids: ids(&["a"]) })
        .apply(&journey)
        .unwrap();
    assert_eq!(
        (journey.touchpoints.len(), journey.pain_points.len()),
        (1, 1)
    );
    assert_eq!(journey.touchpoints[0].title, "second");
}

#[test]
fn a_copy_of_a_touchpoint_has_its_emotions_and_pain_points() {
    let journey = after(&Edit::Touchpoint(TouchpointEdit::Duplicate {
        ids: ids(&["laptop"]),
    }));
    assert!(map(&journey).starts_with("before: contract news laptop laptop-accounts | day-one:"));
    let emotions: Vec<f64> = journey.as_is().unwrap().points[2..4]
        .iter()
        .map(|point| point.emotion)
        .collect();
    assert_eq!(emotions, [-1.8, -1.8]);
    let copies: Vec<_> = journey
        .pain_points
        .iter()
        .filter(|pain| pain.touchpoint == *"laptop-accounts")
        .collect();
    assert_eq!(
        copies.iter().map(|pain| &*pain.title).collect::<Vec<_>>(),
        ["Laptop nine days late", "Order needs 3 signatures"]
    );
}

#[test]
fn leading_and_helping_exclude_each_other() {
    let lead = TouchpointField::Lead(Some("pr".into()));
    let journey = after(&Edit::Touchpoint(TouchpointEdit::Set {
        ids: ids(&["laptop"]),
        field: lead,
    }));
    assert!(
        journey.touchpoint("laptop").unwrap().helps.is_empty(),
        "procurement leads now"
    );
    let help = TouchpointEdit::Help {
        ids: ids(&["laptop", "news"]),
        department: "it".into(),
        on: true,
    };
    let journey = after(&Edit::Touchpoint(help));
    assert_eq!(
        journey.touchpoint("laptop").unwrap().helps,
        ids(&["pr"]),
        "it leads there"
    );
    assert_eq!(journey.touchpoint("news").unwrap().helps, ids(&["it"]));
}

#[test]
fn one_field_of_many_is_set_in_one_go() {
    let field = TouchpointField::Wait(Some("2d".into()));
    let journey = after(&Edit::Touchpoint(TouchpointEdit::Set {
        ids: ids(&["laptop", "desk", "team"]),
        field,
    }));
    let waits = journey
        .touchpoints
        .iter()
        .filter(|touchpoint| touchpoint.wait == Some("2d".into()));
    assert_eq!(waits.count(), 3);
}

#[test]
fn a_stroke_sets_the_emotions_that_are_there_and_adds_the_others_in_order() {
    let journey = read(
        r#"(touchpoints: [(id: "a"), (id: "b"), (id: "c"), (id: "d")],
        curves: [(id: "x", points: [(touchpoint: "b", emotion: 1.0, quote: "so-so"), (touchpoint: "d", emotion: 1.0)])])"#,
    );
    let emotions = [("a", -0.333), ("b", 5.0), ("c", -0.001)]
        .map(|(id, emotion)| (id.into(), emotion))
        .to_vec();
    let journey = Edit::Curve(CurveEdit::Draw {
        curve: Which::AsIs,
        emotions,
    })
    .apply(&journey)
    .unwrap();
    let points: Vec<_> = journey.curves[0]
        .points
        .iter()
        .map(|point| (&*point.touchpoint, point.emotion))
        .collect();
    assert_eq!(points, [("a", -0.33), ("b", 2.0), ("c", 0.0), ("d", 1.0)]);
    assert_eq!(journey.curves[0].points[1].quote, "so-so");
}

#[test]
fn drawing_where_there_is_no_as_is_curve_makes_one() {
    let emotions = vec![("a".into(), 1.0)];
    let draw = Edit::Curve(CurveEdit::Draw {
        curve: Which::AsIs,
        emotions,
    });
    let journey = draw.apply(&read(r#"(touchpoints: [(id: "a")])"#)).unwrap();
    assert_eq!(
        (&*journey.curves[0].id, journey.curves[0].points.len()),
        ("as-is", 1)
    );
}

#[test]
fn a_nudge_stops_at_the_ends_of_the_scale() {
    let touchpoints = ids(&["contract", "laptop"]);
    let journey = after(&Edit::Curve(CurveEdit::Nudge {
        curve: "as-is".into(),
        touchpoints,
        by: 0.5,
    }));
    let emotions: Vec<f64> = journey
        .as_is()
        .unwrap()
        .points
        .iter()
        .map(|point| point.emotion)
        .collect();
    assert_eq!((emotions[0], emotions[1], emotions[2]), (2.0, 0.5, -1.3)); // 1.6 stops at 2
}

#[test]
fn pain_points_move_together_to_another_touchpoint() {
    let (pains, before) = (
        ids(&["signatures", "unclear-form"]),
        Some("no-reply".into()),
    );
    let journey = after(&Edit::Pain(PainEdit::Move {
        ids: pains,
        to: "news".into(),
        before,
    }));
    let there = journey
        .pain_points
        .iter()
        .filter(|pain| pain.touchpoint == *"news");
    assert_eq!(
        there.map(|pain| &*pain.id).collect::<Vec<_>>(),
        ["signatures", "unclear-form", "no-reply"]
    );
}

#[test]
fn a_department_is_made_with_colour_pattern_and_short_name_that_are_free() {
    let mut journey = onboarding();
    for name in ["Works Council", "Payroll", "Payments"] {
        journey = Edit::Department(DepartmentEdit::Add {
            name: name.to_owned(),
        })
        .apply(&journey)
        .unwrap();
    }
    let shorts: Vec<_> = journey.departments[5..]
        .iter()
        .map(|department| &*department.short)
        .collect();
    assert_eq!(shorts, ["WC", "PA", "PM"]);
    assert_eq!(journey.departments[5].color, DepartmentColor::Wine);
    assert_eq!(journey.departments[5].pattern, Pattern::Vertical);
}

#[test]
fn a_merged_department_leaves_all_its_parts_to_the_other() {
    let journey = after(&Edit::Department(DepartmentEdit::Merge {
        id: "pr".into(),
        into: "it".into(),
    }));
    let laptop = journey.touchpoint("laptop").unwrap();
    assert_eq!(
        (laptop.lead.as_deref(), laptop.helps.len()),
        (Some("it"), 0),
        "who leads does not help besides"
    );
    assert_eq!(
        journey.pain_point("signatures").unwrap().owner.as_deref(),
        Some("it")
    );
    assert!(
        !format!("{journey:?}").contains("\"pr\""),
        "nothing names it any more"
    );
}

#[test]
fn a_removed_department_leaves_its_pain_points_to_nobody() {
    let journey = after(&Edit::Department(DepartmentEdit::Remove {
        id: "it".into(),
    }));
    assert_eq!(journey.pain_point("late-laptop").unwrap().owner, None);
    assert_eq!(journey.touchpoint("laptop").unwrap().lead, None);
    assert!(
        journey.curve("it-believes").is_none(),
        "nobody is left who believes it"
    );
}

#[test]
fn a_note_about_a_handoff_comes_with_its_first_word_and_goes_with_its_last() {
    let (from, to) = (Id::from("review"), Id::from("probation"));
    let say = |text: &str| HandoffEdit {
        from: from.clone(),
        to: to.clone(),
        field: HandoffField::Breaks(text.to_owned()),
    };
    let journey = read(r#"(touchpoints: [(id: "review"), (id: "probation")])"#);
    let said = Edit::Handoff(say("the date")).apply(&journey).unwrap();
    assert_eq!(
        said.handoff_note("review", "probation").unwrap().breaks,
        "the date"
    );
    assert_eq!(Edit::Handoff(say("")).apply(&said).unwrap(), journey);
}

/// The Problems of a journey that has not been given a title yet.
fn loose_ends(journey: &Journey) -> Vec<Problem> {
    let mut problems = check(journey);
    problems.retain(|problem| problem.rule != Rule::TitleMissing);
    problems
}

#[test]
fn what_is_copied_is_a_journey_of_its_own() {
    let picked = Picked {
        touchpoints: ids(&["desk", "laptop"]),
        ..Picked::default()
    };
    let part = fragment(&onboarding(), &picked);
    assert_eq!(
        part.touchpoints
            .iter()
            .map(|touchpoint| &*touchpoint.id)
            .collect::<Vec<_>>(),
        ["laptop", "desk"]
    );
    assert_eq!(
        part.departments
            .iter()
            .map(|department| &*department.id)
            .collect::<Vec<_>>(),
        ["hr", "it", "fm", "pr"]
    );
    assert_eq!((part.pain_points.len(), part.handoffs.len()), (3, 1));
    assert_eq!(loose_ends(&part), []);
}

#[test]
fn a_part_that_is_pasted_into_an_empty_journey_is_whole() {
    let picked = Picked {
        stages: ids(&["before"]),
        ..Picked::default()
    };
    let part = Arc::new(fragment(&onboarding(), &picked));
    let paste = Edit::Paste(Paste {
        part,
        at: Spot::End,
        onto: None,
    });
    let journey = paste.apply(&Journey::default()).unwrap();
    assert_eq!(
        map(&journey),
        "before-day-one: signs-contract waits-for-news laptop-accounts"
    );
    assert_eq!(
        journey
            .curves
            .iter()
            .map(|curve| curve.points.len())
            .sum::<usize>(),
        3 + 3 + 3 + 1
    );
    assert_eq!(loose_ends(&journey), []);
}

#[test]
fn pain_points_without_their_touchpoint_go_onto_the_one_that_is_named() {
    let picked = Picked {
        pain_points: ids(&["late-laptop"]),
        ..Picked::default()
    };
    let part = Arc::new(fragment(&onboarding(), &picked));
    let journey =
        read(r#"(departments: [(id: "edv", name: "IT")], touchpoints: [(id: "a"), (id: "b")])"#);
    let onto = |onto: Option<Id>| {
        Edit::Paste(Paste {
            part: Arc::clone(&part),
            at: Spot::End,
            onto,
        })
        .apply(&journey)
    };
    let pasted = onto(Some("b".into())).unwrap();
    assert_eq!(
        (
            &*pasted.pain_points[0].touchpoint,
            pasted.pain_points[0].owner.as_deref()
        ),
        ("b", Some("edv"))
    );
    assert_eq!(onto(None), Err(Refused::NothingToPaste));
}

#[test]
fn what_cannot_be_is_refused_and_says_why() {
    let touchpoint = |field| {
        Edit::Touchpoint(TouchpointEdit::Set {
            ids: ids(&["laptop"]),
            field,
        })
    };
    let pain = |field| {
        Edit::Pain(PainEdit::Set {
            ids: ids(&["late-laptop"]),
            field,
        })
    };
    let keys = [
        touchpoint(TouchpointField::Wait(Some("9 months".into()))),
        touchpoint(TouchpointField::RightFirstTime(Some(f64::NAN))),
        touchpoint(TouchpointField::Title("x".repeat(1_001))),
        touchpoint(TouchpointField::Note("x".repeat(20_001))),
        touchpoint(TouchpointField::Lead(Some("nobody".into()))),
        pain(PainField::Severity(6)),
        pain(PainField::State(PainState::Solved {
            on: "2026-02-30".into(),
        })),
        pain(PainField::HoursLost(Some(-1.0))),
        Edit::Department(DepartmentEdit::Set {
            id: "it".into(),
            field: DepartmentField::Color(DepartmentColor::Custom("red".to_owned())),
        }),
    ]
    .map(|edit| refused(&edit).key());
    let expected = [
        "time-unreadable",
        "outside",
        "title-too-long",
        "text-too-long",
        "gone",
        "outside",
        "date-unreadable",
        "outside",
        "color-unreadable",
    ];
    assert_eq!(keys, expected.map(|key| format!("refused-{key}")));
}

#[test]
fn of_several_edits_all_are_done_or_none() {
    let add = Edit::Touchpoint(TouchpointEdit::Add {
        title: "x".to_owned(),
        at: Spot::End,
    });
    let wrong = Edit::Stage(StageEdit::Remove {
        id: "nowhere".into(),
    });
    let refusal = refused(&Edit::All(vec![add, wrong]));
    assert_eq!(
        refusal,
        Refused::Gone {
            list: List::Stages,
            id: "nowhere".into()
        }
    );
}

#[test]
fn a_journey_of_a_newer_program_is_only_read() {
    let journey = Journey {
        format: FORMAT + 1,
        ..onboarding()
    };
    let edit = Edit::Journey(JourneyField::Title("mine".to_owned()));
    assert_eq!(edit.apply(&journey), Err(Refused::ReadOnly));
}

#[test]
fn a_journey_never_grows_beyond_what_a_file_may_hold() {
    let many = (0..MOST_RECORDS).map(|nth| {
        Arc::new(Stage {
            id: format!("s{nth}").into(),
            ..Stage::default()
        })
    });
    let journey = Journey {
        stages: many.collect(),
        ..Journey::default()
    };
    let add = Edit::Persona(PersonaEdit::Add {
        name: "Lea".to_owned(),
    });
    assert_eq!(add.apply(&journey), Err(Refused::TooManyRecords));
}

#[test]
fn an_edit_allows_what_a_file_may_hold() {
    assert_eq!((MOST_RECORDS, MOST_CHARACTERS), (MAX_RECORDS, MAX_TEXT));
}

#[test]
fn a_patch_describes_what_changed() {
    let field = PainField::Owner(None);
    let journey = after(&Edit::Pain(PainEdit::Set {
        ids: ids(&["late-laptop"]),
        field,
    }));
    let changes = Patch::between(&onboarding(), &journey).changes();
    let owner = FieldChange {
        field: "owner",
        before: Value::Record("it".into()),
        after: Value::Nothing,
    };
    let expected = Change {
        list: List::PainPoints,
        id: "late-laptop".into(),
        second: None,
        what: What::Changed(vec![owner]),
    };
    assert_eq!(changes, [expected]);
}

#[test]
fn a_patch_tells_a_move_from_a_change() {
    let to = Spot::StartOf("day-one".into());
    let journey = after(&Edit::Touchpoint(TouchpointEdit::Move {
        ids: ids(&["team"]),
        to,
    }));
    let changes = Patch::between(&onboarding(), &journey).changes();
    assert_eq!(
        (changes.len(), &*changes[0].id, &changes[0].what),
        (1, "team", &What::Moved)
    );
}

#[test]
fn the_patch_of_one_emotion_holds_that_point_and_not_the_curve() {
    let emotions = vec![("laptop".into(), 0.5)];
    let journey = after(&Edit::Curve(CurveEdit::Draw {
        curve: Which::AsIs,
        emotions,
    }));
    let changes = Patch::between(&onboarding(), &journey).changes();
    assert_eq!(changes.len(), 1);
    assert_eq!(
        (
            changes[0].list,
            &*changes[0].id,
            changes[0].second.as_deref()
        ),
        (List::Points, "laptop", Some("as-is"))
    );
}

#[test]
fn the_undo_step_of_one_field_costs_less_than_four_kilobytes() {
    // The records before and after are the largest things that a patch holds of its own.
    let records = size_of::<Touchpoint>()
        .max(size_of::<PainPoint>())
        .max(size_of::<Curve>());
    assert!(
        size_of::<Step>() + 2 * (records + 500) < 4096,
        "with 500 letters in each"
    );
}

#[test]
fn a_patch_refuses_another_journey() {
    let journey = after(&Edit::Stage(StageEdit::Remove {
        id: "day-90".into(),
    }));
    let patch = Patch::between(&onboarding(), &journey);
    assert_eq!(patch.apply(&journey), Err(Mismatch));
}

#[test]
fn a_gesture_is_one_step() {
    let mut history = History::new(onboarding());
    history.begin("step-curve-draw");
    for emotion in [0.1, 0.2, 0.3] {
        let emotions = vec![("laptop".into(), emotion)];
        history
            .perform(&Edit::Curve(CurveEdit::Draw {
                curve: Which::AsIs,
                emotions,
            }))
            .unwrap();
    }
    assert!(history.commit(), "there was a gesture");
    assert_eq!(
        history.next_undo().map(|step| step.name),
        Some("step-curve-draw")
    );
    history.undo();
    assert_eq!(**history.journey(), onboarding());
}

#[test]
fn a_cancelled_gesture_never_was() {
    let mut history = History::new(onboarding());
    history.begin("step-touchpoint-remove");
    history
        .perform(&Edit::Touchpoint(TouchpointEdit::Remove {
            ids: ids(&["laptop"]),
        }))
        .unwrap();
    history.cancel();
    assert_eq!(**history.journey(), onboarding());
    assert!(
        history.is_saved() && history.next_undo().is_none(),
        "nothing is left of it"
    );
}

#[test]
fn an_edit_in_place_of_the_last_keeps_ids_readable_while_a_title_is_typed() {
    let mut history = History::new(Journey::default());
    history.begin("step-touchpoint-add");
    for title in ["", "S", "Si", "Signs"] {
        let add = TouchpointEdit::Add {
            title: title.to_owned(),
            at: Spot::End,
        };
        history.perform_instead(&Edit::Touchpoint(add)).unwrap();
    }
    history.commit();
    assert_eq!(
        history
            .journey()
            .touchpoints
            .iter()
            .map(|touchpoint| &*touchpoint.id)
            .collect::<Vec<_>>(),
        ["signs"]
    );
}

#[test]
fn what_changes_nothing_is_no_step() {
    let mut history = History::new(onboarding());
    let title = JourneyField::Title(onboarding().title);
    history.perform(&Edit::Journey(title)).unwrap();
    assert!(
        history.next_undo().is_none() && history.is_saved(),
        "the title was this one"
    );
}

#[test]
fn the_saved_mark_follows_undo_and_redo() {
    let mut history = History::new(onboarding());
    let title = |text: &str| Edit::Journey(JourneyField::Title(text.to_owned()));
    history.perform(&title("one")).unwrap();
    history.set_saved(history.mark());
    history.perform(&title("two")).unwrap();
    assert!(!history.is_saved(), "the second title is not in the file");
    history.undo();
    assert!(history.is_saved(), "the first one is");
    history.undo();
    history.perform(&title("three")).unwrap();
    assert!(!history.is_saved(), "as many steps, but others");
}

#[test]
fn a_save_that_ends_late_marks_the_moment_that_it_wrote() {
    let mut history = History::unsaved(onboarding());
    let moment = history.mark();
    history
        .perform(&Edit::Journey(JourneyField::Title("later".to_owned())))
        .unwrap();
    history.set_saved(moment);
    assert!(!history.is_saved(), "what came later is not in the file");
    history.undo();
    assert!(history.is_saved(), "what was written is");
}

#[test]
fn the_id_of_a_journey_outlives_undo() {
    let mut history = History::unsaved(Journey::default());
    history
        .perform(&Edit::Journey(JourneyField::Title("x".to_owned())))
        .unwrap();
    history.set_id(&"j-1".into());
    history.undo();
    assert_eq!(
        (&*history.journey().id, &*history.journey().title),
        ("j-1", "")
    );
}
