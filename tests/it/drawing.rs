//! Drawing a journey by hand: every gesture of the map, each one step to undo.

use std::sync::Arc;

use seamline::edit::{Picked, Refused, fragment};
use seamline::interact::{Action, Ask, Carried, Held, New, Typed};
use seamline::journey::Journey;

use crate::support::{
    Hand, ONBOARDING, face, hand, handoff, open, pain_point, paper, stage, touchpoint,
};

/// A hand at an empty journey.
fn empty() -> Hand {
    Hand::at(Journey::default())
}

#[test]
fn dropping_a_touchpoint_behind_the_last_stage_keeps_it_in_the_last_stage() {
    hand(ONBOARDING)
        .press("Arrives at desk")
        .drag_to(stage("Day 90").right().by(500.0, 0.0))
        .expect_state("select.touchpoints")
        .drop()
        .expect_state("select.idle")
        .expect_stage("Arrives at desk", "Day 90")
        .expect_selected([touchpoint("Arrives at desk")]);
}

#[test]
fn a_touchpoint_goes_before_the_one_on_whose_left_half_it_is_dropped() {
    hand(ONBOARDING)
        .press("Meets the team")
        .drag_to(touchpoint("Waits for news").left())
        .drop()
        .expect_order(["Signs contract", "Meets the team", "Waits for news"])
        .expect_stage("Meets the team", "Before day one");
}

#[test]
fn selected_touchpoints_move_together() {
    hand(ONBOARDING)
        .click("Signs contract")
        .hold(Held::SHIFT)
        .click("Laptop, accounts")
        .hold(Held::NONE)
        .press("Laptop, accounts")
        .drag_to(stage("Day 90").right().by(500.0, 0.0))
        .drop()
        .expect_stage("Signs contract", "Day 90")
        .expect_stage("Laptop, accounts", "Day 90");
}

#[test]
fn esc_in_the_middle_of_a_drag_leaves_the_journey_as_it_was() {
    hand(ONBOARDING)
        .press("Meets the team")
        .drag_to(touchpoint("Signs contract").left())
        .expect_changed()
        .key("Esc")
        .expect_unchanged()
        .expect_state("select.idle")
        .drag_to("Laptop, accounts")
        .drop()
        .expect_unchanged();
}

#[test]
fn a_drag_is_one_step_to_undo() {
    hand(ONBOARDING)
        .press("Meets the team")
        .drag_to("Laptop, accounts")
        .drag_to("Signs contract")
        .drag_to("Probation ends")
        .drop()
        .expect_changed()
        .key("Ctrl+Z")
        .expect_unchanged()
        .key("Ctrl+Y")
        .expect_changed()
        .expect_selected([touchpoint("Meets the team")]);
}

#[test]
fn a_drag_that_comes_back_is_no_step() {
    let hand = hand(ONBOARDING)
        .press("Meets the team")
        .drag_to("Signs contract")
        .expect_changed()
        .drag_back()
        .drop()
        .expect_unchanged();
    assert!(hand.editor.history().next_undo().is_none());
}

#[test]
fn alt_drops_a_copy_with_what_hangs_on_it() {
    let before = hand(ONBOARDING).editor.journey().pain_points.len();
    let hand = hand(ONBOARDING)
        .press("Laptop, accounts")
        .hold(Held::ALT)
        .drag_to(stage("Day 90").right().by(500.0, 0.0))
        .drop();
    let journey = hand.editor.journey();
    assert_eq!(journey.touchpoints.len(), 11);
    assert!(
        journey.pain_points.len() > before,
        "its pain points came along"
    );
    let copy = journey.touchpoints.last().expect("it has touchpoints");
    assert_eq!(copy.title, "Laptop, accounts");
}

#[test]
fn a_stage_moves_with_its_touchpoints() {
    hand(ONBOARDING)
        .press(stage("First week"))
        .drag_to(stage("Before day one").left())
        .drop()
        .expect_stages(["First week", "Before day one", "First day"])
        .expect_order(["Gets first task", "First-week plan", "Signs contract"]);
}

#[test]
fn dragging_the_border_of_a_stage_takes_touchpoints_over() {
    hand(ONBOARDING)
        .press(stage("First day").left_edge())
        .drag_to(touchpoint("Waits for news").right())
        .expect_state("select.border")
        .drop()
        .expect_stage("Waits for news", "Before day one")
        .expect_stage("Laptop, accounts", "First day");
}

#[test]
fn a_dragged_face_snaps_to_halves_and_with_alt_to_tenths() {
    hand(ONBOARDING)
        .press(face("Laptop, accounts"))
        .drag_to(face("Laptop, accounts").emotion(0.63))
        .expect_emotion("Laptop, accounts", 0.5)
        .hold(Held::ALT)
        .drag_to(face("Laptop, accounts").emotion(0.63))
        .drop()
        .expect_emotion("Laptop, accounts", 0.6);
}

#[test]
fn a_face_stays_on_the_scale_however_far_it_is_dragged() {
    hand(ONBOARDING)
        .press(face("Laptop, accounts"))
        .drag_to(face("Laptop, accounts").by(0.0, 5000.0))
        .drop()
        .expect_emotion("Laptop, accounts", -2.0);
}

#[test]
fn arrows_lift_a_face_by_a_tenth_and_with_shift_by_a_half() {
    hand(ONBOARDING)
        .click(face("Arrives at desk"))
        .key("↑")
        .expect_emotion("Arrives at desk", -0.5)
        .key("Shift+↑")
        .expect_emotion("Arrives at desk", 0.0)
        .key("↓")
        .expect_emotion("Arrives at desk", -0.1);
}

#[test]
fn one_stroke_draws_the_whole_curve() {
    let hand = hand(ONBOARDING)
        .key("D")
        .press(face("Signs contract").emotion(1.0).by(-30.0, 0.0))
        .drag_to(face("Probation ends").emotion(1.0).by(30.0, 0.0))
        .expect_state("draw.drawing")
        .drop()
        .expect_state("draw.idle");
    let curve = hand.editor.journey().as_is().expect("it has a curve");
    for point in &curve.points {
        assert!((point.emotion - 1.0).abs() < 0.11, "{point:?}");
    }
    hand.key("Ctrl+Z").expect_unchanged();
}

#[test]
fn a_trembling_stroke_draws_a_calm_curve() {
    let mut hand = hand(ONBOARDING)
        .key("D")
        .press(face("Signs contract").emotion(0.0).by(-40.0, 0.0));
    let width = 1200;
    for x in 0..width {
        let tremble = if x % 2 == 0 { 9.0 } else { -9.0 };
        let at = face("Signs contract").emotion(0.0);
        hand = hand.drag_to(at.by(-40.0 + x as f32, tremble));
    }
    let hand = hand.drop();
    let curve = hand.editor.journey().as_is().expect("it has a curve");
    for point in &curve.points {
        assert!(point.emotion.abs() < 0.11, "{point:?}");
    }
}

#[test]
fn a_stroke_changes_only_what_it_passes() {
    hand(ONBOARDING)
        .key("D")
        .press(face("Arrives at desk").emotion(2.0).by(-30.0, 0.0))
        .drag_to(face("Meets the team").emotion(2.0).by(30.0, 0.0))
        .drop()
        .expect_emotion("Arrives at desk", 2.0)
        .expect_emotion("Meets the team", 2.0)
        .expect_emotion("Laptop, accounts", -1.8)
        .expect_emotion("Gets first task", 0.3);
}

#[test]
fn a_click_in_the_lane_adds_a_missing_point() {
    hand(ONBOARDING)
        .click(face("Meets the team"))
        .key("Del")
        .expect_no_emotion("Meets the team")
        .click(touchpoint("Meets the team").emotion(1.0))
        .expect_emotion("Meets the team", 1.0);
}

#[test]
fn a_pain_point_goes_to_the_touchpoint_under_it() {
    hand(ONBOARDING)
        .press(pain_point("No badge at the door"))
        .drag_to(pain_point("No badge at the door").over("Meets the team"))
        .expect_state("select.pain-points")
        .drop()
        .expect_felt_at("No badge at the door", "Meets the team");
}

#[test]
fn a_carried_department_becomes_owner_of_all_selected_pain_points() {
    let first = hand(ONBOARDING)
        .click(pain_point("No badge at the door"))
        .hold(Held::SHIFT)
        .click(pain_point("Form is unclear"))
        .hold(Held::NONE);
    first
        .carry(Carried::Department("pr".into()))
        .drag_to(pain_point("Form is unclear"))
        .expect_state("carry.carrying")
        .drop()
        .expect_state("select.idle")
        .expect_owner("No badge at the door", Some("pr"))
        .expect_owner("Form is unclear", Some("pr"));
}

#[test]
fn a_carried_department_leads_at_a_touchpoint_and_with_shift_helps() {
    let department = || Carried::Department("pr".into());
    let hand = hand(ONBOARDING)
        .carry(department())
        .drag_to("Meets the team")
        .drop()
        .carry(department())
        .hold(Held::SHIFT)
        .drag_to("Signs contract")
        .drop();
    let journey = hand.editor.journey();
    let team = journey.touchpoint("team").expect("it is there");
    assert_eq!(team.lead, Some("pr".into()));
    let contract = journey.touchpoint("contract").expect("it is there");
    assert!(contract.helps.iter().any(|id| *id == "pr"), "{contract:?}");
}

#[test]
fn what_is_carried_to_nothing_changes_nothing() {
    hand(ONBOARDING)
        .carry(Carried::Department("pr".into()))
        .drag_to(paper(2.0, 2.0))
        .drop()
        .expect_unchanged()
        .carry(Carried::PainPoint)
        .drag_to("Meets the team")
        .cancel()
        .expect_unchanged()
        .expect_state("select.idle");
}

#[test]
fn a_carried_pain_point_is_typed_where_it_is_dropped() {
    hand(ONBOARDING)
        .carry(Carried::PainPoint)
        .drag_to("Meets the team")
        .drop()
        .type_text("Nobody introduces anybody")
        .end(Typed::Keep)
        .expect_felt_at("Nobody introduces anybody", "Meets the team");
}

#[test]
fn number_keys_give_the_selection_to_a_department_and_0_to_nobody() {
    hand(ONBOARDING)
        .click(pain_point("No badge at the door"))
        .key("2")
        .expect_owner("No badge at the door", Some("it"))
        .key("0")
        .expect_owner("No badge at the door", None);
}

#[test]
fn plus_and_minus_set_the_severity_within_its_bounds() {
    let severity = |hand: &Hand| {
        let mut pains = hand.editor.journey().pain_points.iter();
        let pain = pains.find(|pain| pain.title == "No badge at the door");
        pain.expect("it is there").severity
    };
    let mut hand = hand(ONBOARDING).click(pain_point("No badge at the door"));
    for _ in 0..9 {
        hand = hand.key("+");
    }
    assert_eq!(severity(&hand), 5);
    for _ in 0..9 {
        hand = hand.key("−");
    }
    assert_eq!(severity(&hand), 1);
}

#[test]
fn a_whole_journey_is_typed_as_an_outline() {
    empty()
        .key("S")
        .type_text("Before day one")
        .end(Typed::In)
        .type_text("Signs contract @hr +1.6")
        .end(Typed::Next)
        .type_text("Laptop, accounts @it @pr −1,8")
        .end(Typed::In)
        .type_text("Laptop nine days late @it !4")
        .end(Typed::Next)
        .type_text("Order needs 3 signatures @pr")
        .end(Typed::Out)
        .end(Typed::Out)
        .type_text("First day")
        .end(Typed::In)
        .type_text("Arrives at desk")
        .end(Typed::Keep)
        .expect_stages(["Before day one", "First day"])
        .expect_order(["Signs contract", "Laptop, accounts", "Arrives at desk"])
        .expect_stage("Laptop, accounts", "Before day one")
        .expect_stage("Arrives at desk", "First day")
        .expect_lead("Signs contract", "hr")
        .expect_lead("Laptop, accounts", "it")
        .expect_emotion("Signs contract", 1.6)
        .expect_emotion("Laptop, accounts", -1.8)
        .expect_felt_at("Order needs 3 signatures", "Laptop, accounts")
        .expect_owner("Laptop nine days late", Some("it"));
}

#[test]
fn what_is_no_department_and_no_emotion_stays_in_the_title() {
    empty()
        .key("T")
        .type_text("Asks a.b@c.de about C++ +7")
        .end(Typed::Keep)
        .expect_order(["Asks a.b@c.de about C++ +7"]);
}

#[test]
fn ids_are_made_from_what_was_typed_in_the_end() {
    let hand = empty()
        .key("T")
        .type_text("L")
        .type_text("Laptop")
        .type_text("Laptop arrives")
        .end(Typed::Keep);
    assert_eq!(hand.editor.journey().touchpoints[0].id, "laptop-arrives");
}

#[test]
fn a_new_record_and_its_typing_are_one_step() {
    empty()
        .key("T")
        .type_text("Laptop")
        .type_text("Laptop, accounts")
        .end(Typed::Keep)
        .key("Ctrl+Z")
        .expect_unchanged();
}

#[test]
fn a_new_record_without_a_title_never_was() {
    let hand = hand(ONBOARDING)
        .click("Meets the team")
        .key("P")
        .type_text("  ")
        .end(Typed::Next)
        .expect_unchanged();
    assert!(hand.editor.history().next_undo().is_none());
}

#[test]
fn a_name_that_is_too_long_is_told_and_what_was_typed_before_stays() {
    let too_long = "word ".repeat(300);
    for key in ["S", "T", "P"] {
        let typed = hand(ONBOARDING).click("Meets the team").key(key);
        typed
            .type_text(&too_long)
            .expect_asked(&Ask::Tell(Refused::TitleTooLong))
            .end(Typed::Keep)
            .expect_unchanged();
    }
    hand(ONBOARDING)
        .perform(Action::Add(New::Department))
        .type_text("Works council")
        .type_text(&too_long)
        .end(Typed::Keep)
        .expect_department("Works council");
}

#[test]
fn a_list_with_a_name_that_is_too_long_is_put_in_whole_or_not_at_all() {
    let list = format!("Badge\n{}\nParking", "word ".repeat(300));
    empty()
        .key("T")
        .type_text("Signs contract")
        .type_text(&list)
        .expect_asked(&Ask::Tell(Refused::TitleTooLong))
        .end(Typed::Keep)
        .expect_order(["Signs contract"]);
}

#[test]
fn esc_while_typing_gives_back_the_old_title() {
    hand(ONBOARDING)
        .double_click("Meets the team")
        .type_text("Meets nobody")
        .expect_changed()
        .key("Esc")
        .expect_unchanged();
}

#[test]
fn a_click_elsewhere_keeps_what_was_typed() {
    hand(ONBOARDING)
        .double_click("Meets the team")
        .type_text("Meets everybody")
        .click(stage("First day"))
        .expect_order([
            "Signs contract",
            "Waits for news",
            "Laptop, accounts",
            "Arrives at desk",
            "Meets everybody",
        ])
        .expect_selected([stage("First day")]);
}

#[test]
fn an_agreement_is_typed_at_a_handoff() {
    let hand = hand(ONBOARDING)
        .perform(Action::StartTyping(
            handoff("Waits for news", "Laptop, accounts").target(&hand(ONBOARDING).editor),
        ))
        .type_text("IT hears of it on the day of the signature")
        .end(Typed::Keep);
    let note = hand.editor.journey().handoff_note("news", "laptop");
    let agreement = note.and_then(|note| note.agreement.as_deref());
    assert_eq!(
        agreement,
        Some("IT hears of it on the day of the signature")
    );
}

#[test]
fn what_is_removed_leaves_its_neighbour_selected() {
    hand(ONBOARDING)
        .click("Meets the team")
        .key("Del")
        .expect_selected([touchpoint("Gets first task")])
        .key("Ctrl+Z")
        .expect_unchanged()
        .expect_selected([touchpoint("Meets the team")]);
}

#[test]
fn a_removed_stage_takes_everything_in_it_along() {
    hand(ONBOARDING)
        .key("Ctrl+A")
        .hold(Held::SHIFT)
        .click(stage("First day"))
        .key("Del")
        .key("Ctrl+Z")
        .expect_unchanged();
}

#[test]
fn alt_and_arrows_move_a_touchpoint_over_the_border_of_its_stage() {
    hand(ONBOARDING)
        .click("Laptop, accounts")
        .key("Alt+→")
        .expect_stage("Laptop, accounts", "First day")
        .expect_order([
            "Signs contract",
            "Waits for news",
            "Laptop, accounts",
            "Arrives at desk",
        ])
        .key("Alt+→")
        .expect_order([
            "Signs contract",
            "Waits for news",
            "Arrives at desk",
            "Laptop, accounts",
        ]);
}

#[test]
fn stages_are_merged_and_split() {
    hand(ONBOARDING)
        .click("First day")
        .key("Ctrl+J")
        .expect_stages(["Before day one", "First day", "First month"])
        .expect_stage("Gets first task", "First day")
        .click("Gets first task")
        .key("Ctrl+Shift+J")
        .type_text("First week")
        .end(Typed::Keep)
        .expect_stages(["Before day one", "First day", "First week", "First month"])
        .expect_stage("First-week plan", "First week");
}

#[test]
fn a_split_with_its_name_is_one_step_and_given_up_as_one() {
    let split = || hand(ONBOARDING).click("Meets the team").key("Ctrl+Shift+J");
    split()
        .type_text("Lunch")
        .end(Typed::Keep)
        .expect_stages(["Before day one", "First day", "Lunch"])
        .key("Ctrl+Z")
        .expect_unchanged();
    split().type_text("Lunch").key("Esc").expect_unchanged();
}

#[test]
fn copies_go_through_the_clipboard_into_another_journey() {
    let mut from = hand(ONBOARDING).click("Laptop, accounts").key("Ctrl+C");
    let asks = from.editor.take_asks();
    let [Ask::Copy(part)] = asks.as_slice() else {
        panic!("the window was asked for {asks:?}");
    };
    let hand = empty().perform(Action::Paste(Arc::clone(part)));
    let journey = hand.editor.journey();
    assert_eq!(journey.touchpoints.len(), 1);
    assert!(
        journey.department("it").is_some(),
        "its department came along"
    );
}

#[test]
fn a_paste_of_nothing_is_told_and_changes_nothing() {
    let nothing = fragment(&Journey::default(), &Picked::default());
    let mut hand = hand(ONBOARDING)
        .perform(Action::Paste(Arc::new(nothing)))
        .expect_unchanged();
    assert!(matches!(hand.editor.take_asks().as_slice(), [Ask::Tell(_)]));
}

#[test]
fn a_journey_of_a_newer_program_is_looked_at_and_not_changed() {
    let newer = Journey {
        format: 99,
        ..open(ONBOARDING).journey
    };
    Hand::at(newer)
        .press("Meets the team")
        .drag_to("Signs contract")
        .expect_state("select.marquee")
        .drop()
        .double_click("Meets the team")
        .type_text("Meets nobody")
        .key("T")
        .key("Del")
        .expect_unchanged();
}
