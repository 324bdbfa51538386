//! What is no journey gets one clear error, what is a bad one opens with its Problems; nothing else happens.

use std::fs;
use std::path::Path;

use seamline::file::{self, Fault};
use seamline::journey::Rule;
use seamline::words::{Language, Words};

use crate::support::{ONBOARDING, open, open_error};

/// The most characters of a message.
const MESSAGE: usize = 300;

/// What opening these bytes says, without the file.
#[track_caller]
fn said(bytes: impl Into<Vec<u8>>) -> String {
    let error = open_error(bytes);
    for language in Language::ALL {
        let words = Words::of(language);
        let (text, hint) = (error.text(words), error.hint(words).unwrap_or_default());
        assert!(text.chars().count() <= MESSAGE, "{text}");
        assert!(hint.chars().count() <= MESSAGE, "{hint}");
    }
    let text = error.to_string();
    text.split(": journey.ron")
        .next()
        .unwrap_or_default()
        .to_owned()
}

#[test]
fn what_is_no_text_of_a_journey_is_told_by_what_it_is() {
    let utf16: Vec<u8> = ONBOARDING
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let cases: [(&[u8], &str); 9] = [
        (b"", "nothing is in this file"),
        (b" \n\t ", "nothing is in this file"),
        (b"\x89PNG\r\n\x1a\n", "this is a picture, not a journey"),
        (b"%PDF-1.7", "this is a PDF document, not a journey"),
        (
            b"PK\x03\x04",
            "this is an archive or an office document, not a journey",
        ),
        (&utf16, "this text is stored as UTF-16"),
        (&[0; 4096], "this file holds zeros in place of text"),
        (
            b"(title: \"\xFF\xFE\")",
            "this is not UTF-8 text, line 1, column 10",
        ),
        (
            b"#![enable(unwrap_newtypes)]\n()",
            "a journey file has no \u{201c}#\u{201d}, line 1, column 1",
        ),
    ];
    for (bytes, sentence) in cases {
        assert_eq!(said(bytes), sentence);
    }
}

#[test]
fn a_mark_at_the_start_and_other_line_ends_change_nothing() {
    let plain = open(ONBOARDING).journey;
    assert_eq!(open(&format!("\u{feff}{ONBOARDING}")).journey, plain);
    assert_eq!(open(&ONBOARDING.replace('\n', "\r\n")).journey, plain);
}

#[test]
fn a_file_cut_off_or_filled_with_zeros_from_any_byte_is_refused() {
    let whole = ONBOARDING.trim_end().as_bytes();
    for length in 0..whole.len() {
        let cut = &whole[..length];
        let zeros = vec![0; whole.len() - length];
        for bytes in [cut.to_vec(), [cut, &zeros].concat()] {
            let opened = file::parse(bytes, Path::new("journey.ron"));
            assert!(opened.is_err(), "opened when broken from byte {length}");
        }
    }
}

#[test]
fn nesting_beyond_the_limit_is_refused_whatever_the_brackets() {
    for bracket in ["(", "[", "Some(", "(a:(", "/*", "{"] {
        said(bracket.repeat(10_000));
        said(format!("(title: {})", bracket.repeat(10_000)));
    }
}

#[test]
fn a_number_of_ten_thousand_digits_is_refused_in_a_short_message() {
    let digits = "9".repeat(10_000);
    said(format!("(title: \"J\", people_per_year: {digits})"));
    said(format!("(title: \"J\", format: {digits})"));
    said(format!("({digits}: 1)"));
}

#[test]
fn what_is_no_possible_number_is_a_problem_and_the_journey_opens() {
    for number in ["NaN", "inf", "-inf", "1e300", "-1e39"] {
        let text = format!(
            "(title: \"J\", hours_per_day: {number}, touchpoints: [(id: \"t\", title: \"T\", right_first_time: {number})], \
            curves: [(points: [(touchpoint: \"t\", emotion: {number})])])"
        );
        let problems = open(&text).problems;
        assert!(problems.len() >= 3, "{number}: {problems:?}");
        assert!(
            problems
                .iter()
                .any(|problem| problem.rule == Rule::EmotionOutside)
        );
    }
}

#[test]
fn a_text_of_a_megabyte_is_refused_by_the_limit_on_texts() {
    let long = "x".repeat(1 << 20);
    let sentence = said(format!("(title: \"{long}\")"));
    assert!(
        sentence.starts_with("a text of more than 20000 characters"),
        "{sentence}"
    );
}

#[test]
fn control_and_bidirectional_characters_are_never_seen_raw_in_a_message() {
    let hidden = "\u{202e}\u{200b}\u{7}\u{1b}[31m";
    let text = format!("(titl{hidden}e: \"J\")");
    let error = open_error(text);
    let shown = format!(
        "{error}{}",
        error.hint(Words::default()).unwrap_or_default()
    );
    assert!(
        !shown
            .chars()
            .any(|c| hidden.contains(c) && c != '[' && !c.is_ascii_alphanumeric()),
        "{shown:?}"
    );
}

#[test]
fn more_than_the_limits_is_refused_before_anything_is_made_of_it() {
    let records = "(),".repeat(file::MAX_RECORDS + 1);
    assert!(said(format!("(touchpoints: [{records}])")).starts_with("more than 100000 records"));
    let names = "\"x\",".repeat(file::MAX_NAMES + 1);
    let sentence = said(format!("(touchpoints: [(tags: [{names}])])"));
    assert!(
        sentence.starts_with("more than 1000000 entries in lists"),
        "{sentence}"
    );
}

#[test]
fn a_folder_and_a_missing_file_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let error = file::read(folder.path()).unwrap_err();
    assert!(matches!(error.fault, Fault::Directory), "{error}");
    let error = file::read(&folder.path().join("gone.ron")).unwrap_err();
    assert!(error.is_missing(), "{error}");
}

#[test]
fn a_file_beyond_the_limit_is_refused_by_its_size() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ron");
    let file = fs::File::create(&path).unwrap();
    file.set_len(file::MAX_BYTES).unwrap();
    let zeros = file::read(&path).unwrap_err();
    assert!(
        zeros.to_string().starts_with("this file holds zeros"),
        "{zeros}"
    );
    file.set_len(file::MAX_BYTES + 1).unwrap();
    let large = file::read(&path).unwrap_err();
    assert!(
        large.to_string().starts_with("larger than 64 MiB"),
        "{large}"
    );
}

#[cfg(unix)]
#[test]
fn a_pipe_a_device_and_a_socket_are_not_opened() {
    let folder = tempfile::tempdir().unwrap();
    let socket = folder.path().join("socket.ron");
    let _listener = std::os::unix::net::UnixListener::bind(&socket).unwrap();
    let pipe = folder.path().join("pipe.ron");
    let made = std::process::Command::new("mkfifo")
        .arg(&pipe)
        .status()
        .unwrap();
    assert!(made.success(), "a pipe can be made");
    for path in [
        &*socket,
        &*pipe,
        Path::new("/dev/zero"),
        Path::new("/dev/tty"),
    ] {
        let error = file::read(path).unwrap_err();
        let wanted = matches!(error.fault, Fault::NotRegular | Fault::Read(_));
        assert!(wanted, "{}: {error}", path.display());
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read_is_told() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ron");
    fs::write(&path, ONBOARDING).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o0)).unwrap();
    // The administrator may read anything.
    if let Err(error) = file::read(&path) {
        let text = error.to_string();
        assert!(text.starts_with("the system does not allow this"), "{text}");
    }
}
