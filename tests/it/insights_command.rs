//! `seamline insights`: the numbers of every sample, as people and as programs read them.

use std::process::{Command, Output};

/// Runs the program in English, in the folder of the package.
pub(crate) fn seamline(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_seamline"))
        .args(arguments)
        .env("LC_ALL", "en_GB.UTF-8")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("the program runs")
}

fn said(output: &[u8]) -> String {
    String::from_utf8_lossy(output).into_owned()
}

#[track_caller]
fn keeps(name: &str, arguments: &[&str]) {
    let output = seamline(arguments);
    assert_eq!(
        (output.status.code(), said(&output.stderr)),
        (Some(0), String::new()),
        "{arguments:?}"
    );
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.bind(|| insta::assert_snapshot!(name, said(&output.stdout)));
}

#[test]
fn the_numbers_of_every_sample_stay_as_they_are() {
    for sample in [
        "hire-to-day-90",
        "large-merger",
        "onboarding",
        "onboarding-de",
        "parental-leave-return",
        "servicedesk",
    ] {
        let path = format!("sample-journeys/{sample}.ron");
        keeps(
            &format!("insights-{sample}.json"),
            &["insights", &path, "--json"],
        );
    }
}

#[test]
fn people_read_the_numbers_one_to_a_line() {
    keeps(
        "insights-onboarding.txt",
        &["insights", "sample-journeys/onboarding.ron"],
    );
}

#[test]
fn a_journey_of_a_title_and_three_touchpoints_says_why_it_knows_no_numbers() {
    keeps("insights-short.txt", &["insights", "tests/data/short.ron"]);
}

#[test]
fn a_file_that_is_not_there_is_an_error_with_a_hint() {
    let output = seamline(&["insights", "nowhere.ron", "--json"]);
    assert_eq!(
        (output.status.code(), said(&output.stdout)),
        (Some(2), String::new())
    );
    assert!(said(&output.stderr).starts_with("error: there is no such file: nowhere.ron\nhint: "));
}
