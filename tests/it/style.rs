//! The rules of style that a program can check.

use crate::sources::sources;

/// No file is longer than this.
const LONGEST_FILE: usize = 400;

#[test]
fn every_file_says_first_what_it_is() {
    let silent: Vec<_> = sources()
        .into_iter()
        .filter(|(_, source)| !source.starts_with("//! "))
        .collect();
    let silent: Vec<_> = silent.into_iter().map(|(path, _)| path).collect();
    assert_eq!(
        silent,
        Vec::<String>::new(),
        "files without a first line that says what they are"
    );
}

#[test]
fn no_file_is_too_long_to_be_read_at_once() {
    let long = |(path, source): (String, String)| {
        let lines = source.lines().count();
        (lines > LONGEST_FILE).then(|| format!("{path}: {lines} lines"))
    };
    let long: Vec<_> = sources().into_iter().filter_map(long).collect();
    assert_eq!(
        long,
        Vec::<String>::new(),
        "files of more than {LONGEST_FILE} lines"
    );
}

#[test]
fn colours_stand_in_themes_only() {
    let is_color = |line: &str| {
        let code = line.split("//").next().unwrap_or_default();
        code.match_indices("\"#").any(|(at, _)| {
            code[at + 2..]
                .chars()
                .take_while(char::is_ascii_hexdigit)
                .count()
                >= 6
        })
    };
    let found: Vec<_> = sources()
        .into_iter()
        .flat_map(|(path, source)| {
            let lines: Vec<_> = source
                .lines()
                .filter(|line| is_color(line))
                .map(|line| format!("{path}: {line}"))
                .collect();
            lines
        })
        .collect();
    assert_eq!(found, Vec::<String>::new(), "colours outside assets/themes");
}
