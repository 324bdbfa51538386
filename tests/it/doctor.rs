//! The journey doctor: each rule with a journey that breaks it and one that does not.

mod cases;

use eframe::egui::{Key, Modifiers};
use seamline::doctor::{Diagnosis, MOST_OF_A_RULE, RULES, advise};
use seamline::edit::Patch;
use seamline::file;
use seamline::insight::Insight;
use seamline::journey::Journey;
use seamline::words::{Language, Words};

use cases::{CASES, Case};

use crate::insights_command::seamline;
use crate::support::seat::{Seat, sample};
use crate::support::{open, said, sample_paths};

fn journey(fields: &str) -> Journey {
    open(&format!("(title: \"Joining\", {fields})")).journey
}

fn advice(journey: &Journey) -> Vec<Diagnosis> {
    advise(journey, &Insight::of(journey))
}

/// What the rule with this name found.
fn found(journey: &Journey, rule: &str) -> Option<Diagnosis> {
    let all = advice(journey).into_iter();
    all.into_iter().find(|diagnosis| diagnosis.rule.id == rule)
}

#[test]
fn every_rule_finds_the_journey_that_breaks_it_and_is_quiet_about_the_one_that_does_not() {
    for rule in RULES {
        let case = CASES.iter().find(|case| case.rule == rule.id);
        let case = case.unwrap_or_else(|| panic!("{} has no case", rule.id));
        let says = case.says;
        let places = |fields| found(&journey(fields), rule.id).map_or(0, |found| found.count);
        assert_eq!(places(case.broken), 1, "{}: {says}", rule.id);
        assert_eq!(places(case.sound), 0, "{}: not where {says}", rule.id);
    }
    assert_eq!(CASES.len(), RULES.len(), "each case belongs to a rule");
}

#[test]
fn every_mend_ends_what_it_mends_and_is_taken_back_in_one_step() {
    let mut mended = 0;
    for Case { rule, broken, .. } in CASES {
        let before = journey(broken);
        let place = found(&before, rule).and_then(|found| found.advice.into_iter().next());
        let Some(mend) = place.and_then(|advice| advice.mend) else {
            continue;
        };
        let after = mend.edit.apply(&before).expect("a mend can be done");
        assert_eq!(found(&after, rule), None, "{rule} after its mend");
        let back = Patch::between(&before, &after).inverse();
        assert_eq!(
            back.apply(&after).as_ref(),
            Ok(&before),
            "{rule} taken back"
        );
        mended += 1;
    }
    assert!(
        mended >= 15,
        "only {mended} rules have a mend in their cases"
    );
}

#[test]
fn a_rule_that_is_switched_off_is_quiet_and_the_file_says_so() {
    for Case { rule, broken, .. } in CASES {
        let before = journey(broken);
        let known = RULES.iter().find(|known| known.id == *rule);
        let off = known.expect("a rule").switch(&before, false);
        let after = off.apply(&before).expect("it can be switched off");
        assert_eq!(found(&after, rule), None, "{rule} is off");
        let on = known.expect("a rule").switch(&after, true);
        assert_eq!(on.apply(&after).as_ref(), Ok(&before), "{rule} is on again");
        let text = file::to_ron(&after).expect("it can be written");
        assert!(text.contains(&format!("\"{rule}\"")), "{rule} is in {text}");
        assert_eq!(
            open(&text).journey.rules_off,
            after.rules_off,
            "{rule} is read"
        );
    }
}

#[test]
fn every_rule_and_mend_speaks_both_languages() {
    for language in Language::ALL {
        let words = Words::of(language);
        for rule in RULES {
            for text in [rule.name(words), rule.why(words)] {
                assert!(!text.starts_with("doctor-"), "{text} in {}", language.tag());
            }
        }
        for Case { rule, broken, .. } in CASES {
            let found = found(&journey(broken), rule).into_iter();
            let mends = found
                .flat_map(|found| found.advice)
                .filter_map(|one| one.mend);
            for text in mends.map(|mend| mend.text(words)) {
                assert!(!text.starts_with("doctor-"), "{text} in {}", language.tag());
            }
        }
    }
}

#[test]
fn mending_all_is_one_edit() {
    let before = journey(
        "departments: [(id: \"hr\", name: \"HR\")], touchpoints: [(id: \"t\", title: \"T\", lead: \"hr\")], \
         pain_points: [(id: \"a\", title: \"A\", touchpoint: \"t\"), (id: \"b\", title: \"B\", touchpoint: \"t\")]",
    );
    let all = found(&before, "pain-without-owner").and_then(|found| found.mend_all());
    let after = all.expect("both can be given away").apply(&before);
    let owners = after.expect("it can be done").pain_points;
    assert!(
        owners
            .iter()
            .all(|pain| pain.owner.as_deref() == Some("hr")),
        "{owners:?}"
    );
}

#[test]
fn a_rule_that_everything_breaks_tells_some_places_and_counts_the_others() {
    let pains: Vec<_> = (0..MOST_OF_A_RULE + 7)
        .map(|nth| format!("(id: \"p{nth}\", title: \"P{nth}\", touchpoint: \"t\")"))
        .collect();
    let pains = pains.join(", ");
    let fields = format!("touchpoints: [(id: \"t\", title: \"T\")], pain_points: [{pains}]");
    let found = found(&journey(&fields), "pain-without-owner").expect("they have no owner");
    assert_eq!(found.advice.len(), MOST_OF_A_RULE, "places that are told");
    assert_eq!(found.count, MOST_OF_A_RULE + 7, "places in all");
}

#[test]
fn what_matters_most_comes_first_in_every_sample() {
    for path in sample_paths() {
        let journey = file::read(&path).expect("a sample").journey;
        let all = advice(&journey);
        let severities: Vec<_> = all.iter().map(|found| found.rule.severity).collect();
        assert!(severities.is_sorted(), "{}: {severities:?}", path.display());
    }
}

#[test]
fn a_journey_of_nothing_needs_no_advice() {
    assert_eq!(advice(&Journey::default()), Vec::new(), "nothing to say");
}

#[test]
fn the_panel_mends_a_place_and_switches_a_rule_off() {
    let seat = Seat::with(sample("onboarding.ron"))
        .click("Journey")
        .click("Journey doctor");
    assert!(seat.shows("Pain point without an owner"), "it is listed");
    let seat = seat.press_button("Give it to Line manager: Pain point “Nobody plans week one”");
    assert_eq!(seat.pain_point("no-plan").owner.as_deref(), Some("mg"));
    assert!(!seat.shows("Pain point without an owner"), "it is mended");
    let seat = seat.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(seat.pain_point("no-plan").owner, None, "taken back");
    let seat = seat.press_button("Switch this rule off: Pain point without an owner");
    assert_eq!(seat.journey().rules_off, ["pain-without-owner"]);
    assert!(!seat.shows("Pain point without an owner"), "it is off");
}

#[test]
fn advice_is_told_in_the_terminal_and_is_no_reason_to_fail_unless_that_is_asked_for() {
    let sample = "sample-journeys/onboarding.ron";
    let told = seamline(&["check", sample]);
    let text = said(&told.stdout);
    let line = "advice (high): Pain point “Nobody plans week one”: Pain point without an owner";
    assert!(text.contains(line), "{text}");
    assert!(
        text.contains("no Problems and 8 pieces of advice in 1 file"),
        "{text}"
    );
    assert_eq!(told.status.code(), Some(0), "advice alone");
    let strict = seamline(&["check", sample, "--strict"]);
    assert_eq!(strict.status.code(), Some(1), "advice counts");
    let json = said(&seamline(&["check", sample, "--json"]).stdout);
    for key in [
        "\"advice_count\": 8",
        "\"severity\": \"high\"",
        "\"mend\": \"Give it to Line manager\"",
    ] {
        assert!(json.contains(key), "{key} in {json}");
    }
}
