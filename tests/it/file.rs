//! Journey files: what is read, what is written, and that the two are the same.

use std::path::Path;

use seamline::file;
use seamline::words::Words;

use crate::support::{open, open_error, sample_paths, text_of};

fn example() -> String {
    text_of(Path::new("tests/data/file/example.ron"))
}

/// The example as it is written: without comments and without fields that have their default.
fn canonical_example() -> String {
    let left_out = [
        ", color: Blue, pattern: Solid",
        ", state: AsIs",
        ", agreement: None",
        ", votes: []",
        "    kind: Employee,\n",
        "    language: \"en\",\n",
        "    hours_per_day: 8.0,\n",
        "    comments: [],\n",
        "    views: [],\n",
    ];
    let example = example();
    let lines = example.lines().map(|line| line.split(" //").next());
    let lines: Vec<_> = lines.flatten().map(str::trim_end).collect();
    let text = format!("{}\n", lines.join("\n"));
    left_out
        .iter()
        .fold(text, |text, out| text.replace(out, ""))
}

#[test]
fn the_example_of_the_format_is_written_as_it_was_read() {
    let opened = open(&example());
    assert_eq!(file::to_ron(&opened.journey).unwrap(), canonical_example());
    assert!(opened.had_comments(), "the example has comments");
}

#[test]
fn every_sample_and_template_is_in_canonical_form() {
    for path in sample_paths() {
        let written = file::to_ron(&open(&text_of(&path)).journey).unwrap();
        assert_eq!(written, text_of(&path), "{}", path.display());
    }
}

#[test]
fn loading_saving_and_loading_again_gives_the_same_journey_and_the_same_bytes() {
    for path in sample_paths() {
        let journey = open(&text_of(&path)).journey;
        let written = file::to_ron(&journey).unwrap();
        let again = open(&written).journey;
        assert_eq!(again, journey, "{}", path.display());
        assert_eq!(file::to_ron(&again).unwrap(), written, "{}", path.display());
    }
}

#[test]
fn an_unknown_field_is_an_error_with_its_place_and_the_nearest_name() {
    let error = open_error("(\n    tilte: \"Joining\",\n)\n");
    assert_eq!(
        error.to_string(),
        "unknown field “tilte”, line 2, column 5: journey.ron\n    tilte: \"Joining\","
    );
    assert_eq!(
        error.hint(Words::default()).unwrap(),
        "did you mean “title”?"
    );
}
