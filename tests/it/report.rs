//! `seamline report`: many journeys in one file, and nothing in it that is more than text.

use std::io::Read as _;

use super::support::{Folder, said};

/// A journey whose titles try to be more than text.
const SLY: &str = r#"(title: "=HYPERLINK(\"http://x\")", departments: [(id: "a", name: "<script>alert(1)</script>"), (id: "b", name: "B|b")],
    stages: [(id: "s", title: "@SUM(A1)")],
    touchpoints: [(id: "t", stage: "s", title: "T", lead: "a"), (id: "u", stage: "s", title: "U", lead: "b")],
    curves: [(id: "c", points: [(touchpoint: "t", emotion: 1.5), (touchpoint: "u", emotion: -1.0)])],
    pain_points: [(id: "p", touchpoint: "u", title: "-2+3", severity: 5)],
    small_steps: [(id: "x", title: "+1", departments: ["a"], state: Planned(due: "2026-12-01"))],
)"#;

fn reported(extension: &str) -> (Folder, String) {
    let folder = Folder::new();
    std::fs::create_dir(folder.path().join("all")).expect("a folder can be made");
    folder.write("all/one.ron", SLY);
    folder.write("all/two.ron", SLY);
    folder.write("all/broken.ron", "(title: 7)");
    let out = format!("out.{extension}");
    let output = folder.run(&["report", "all", "-o", &out]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output.stderr));
    assert_eq!(
        said(&output.stdout),
        "2 journeys in all, 1 file could not be read\n",
        "what is said at the end"
    );
    (folder, out)
}

#[test]
fn a_page_holds_no_script_whatever_the_titles_are() {
    let (folder, out) = reported("html");
    let page = folder.read(&out);
    assert!(!page.contains("<script"), "{page}");
    assert!(!page.contains("src=") && !page.contains("href="), "{page}");
    for text in [
        "&lt;script&gt;alert(1)",
        "<td>-2+3</td><td class=\"n\">2</td><td class=\"n\">5</td>",
        "<td>2026-12-01</td>",
        "<td>broken.ron</td>",
        ">−1.0</td>",
    ] {
        assert!(page.contains(text), "{text} is not in {page}");
    }
}

#[test]
fn no_title_becomes_a_formula() {
    let (folder, out) = reported("csv");
    let text = folder.read(&out);
    let cells = text
        .split(['\n', ','])
        .map(|cell| cell.trim_start_matches('"'));
    let sly = cells.filter(|cell| cell.starts_with(['=', '+', '@']) || cell.starts_with("-2+"));
    assert_eq!(sly.collect::<Vec<_>>(), Vec::<&str>::new());
    assert!(text.contains("'-2+3,2,5"), "{text}");
    assert!(text.contains(",-1.00"), "numbers stay numbers: {text}");
}

#[test]
fn a_workbook_holds_texts_and_numbers_and_no_formula() {
    let (folder, out) = reported("xlsx");
    let bytes = std::fs::read(folder.path().join(out)).expect("it is there");
    let sheets = unpacked(&bytes);
    assert!(
        !sheets.contains("<f>") && !sheets.contains("<f "),
        "{sheets}"
    );
    assert!(
        sheets.contains("<t xml:space=\"preserve\">-2+3</t>"),
        "{sheets}"
    );
    assert!(sheets.contains("<v>-1</v>"), "{sheets}");
}

/// All files of a ZIP archive, one behind the other.
fn unpacked(bytes: &[u8]) -> String {
    let (mut text, mut rest) = (String::new(), bytes);
    while rest.starts_with(b"PK\x03\x04") {
        let number = |at: usize| {
            let bytes = rest[at..at + 4].iter().rev();
            bytes.fold(0, |number, byte| number << 8 | usize::from(*byte))
        };
        let (packed, name) = (number(18), number(26) & 0xffff);
        let data = &rest[30 + name..30 + name + packed];
        flate2::read::DeflateDecoder::new(data)
            .read_to_string(&mut text)
            .expect("it is packed");
        rest = &rest[30 + name + packed..];
    }
    text
}

#[test]
fn markdown_keeps_its_tables_whatever_the_names_are() {
    let (folder, out) = reported("md");
    let text = folder.read(&out);
    assert!(
        text.contains("| B\\|b | -1,0 |") || text.contains("| B\\|b | −1.0 |"),
        "{text}"
    );
    assert!(
        text.contains("| &lt;script>alert(1)&lt;/script> |"),
        "{text}"
    );
}

#[test]
fn another_ending_is_refused_with_a_hint() {
    let folder = Folder::new();
    let output = folder.run(&["report", ".", "-o", "out.pdf"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output.stderr).contains("end the name in .html, .md, .csv or .xlsx"));
}

#[test]
fn stages_stand_in_the_order_of_the_journeys() {
    let folder = Folder::new();
    folder.write("a.ron", super::support::ONBOARDING);
    let run = folder.run(&["report", ".", "-o", "out.md"]);
    assert_eq!(run.status.code(), Some(0), "{}", said(&run.stderr));
    let text = folder.read("out.md");
    let head = text.lines().find(|line| line.contains("First week"));
    let stages: Vec<_> = head.expect("a head").split('|').map(str::trim).collect();
    let order = [
        "Before day one",
        "First day",
        "First week",
        "First month",
        "Day 90",
    ];
    assert_eq!(stages[2..7], order);
}

/// The files of a folder, each with what is in it.
fn folder_of(files: &[(&str, &str)]) -> Folder {
    let folder = Folder::new();
    std::fs::create_dir(folder.path().join("all")).expect("a folder can be made");
    for (name, text) in files {
        folder.write(&format!("all/{name}"), text);
    }
    folder
}

/// A journey with this title and one touchpoint of this title, all with one id.
fn with_id(title: &str, touchpoint: &str) -> String {
    format!(
        "(id: \"j-same\", title: \"{title}\", touchpoints: [(id: \"t\", title: \"{touchpoint}\")])"
    )
}

#[test]
fn of_a_journey_and_its_copies_the_journey_counts_and_the_copies_are_named() {
    let (plain, changed) = (
        with_id("Joining", "Contract"),
        with_id("Joining (old)", "Contract"),
    );
    let folder = folder_of(&[
        ("onboarding (1).ron", &plain),
        (
            "onboarding (Anna's conflicted copy 2026-10-12).ron",
            &changed,
        ),
        ("onboarding - Kopie.ron", &plain),
        ("Kopie von onboarding.ron", &plain),
        ("onboarding-DESKTOP-AB12CD.ron", &plain),
        ("onboarding.ron", &plain),
        (
            "onboarding.sync-conflict-20261012-101112-ABCDEFG.ron",
            &plain,
        ),
        ("onboarding.ron.bak", &plain),
        ("onboarding.ron~", &plain),
        ("~$onboarding.ron", &plain),
        ("onboarding.ron.tmp", &plain),
        ("notes.bak", "nothing to do with it"),
    ]);
    for extension in ["md", "html", "csv", "xlsx"] {
        let out = format!("out.{extension}");
        let run = folder.run(&["report", "all", "-o", &out]);
        assert_eq!(run.status.code(), Some(0), "{}", said(&run.stderr));
        assert_eq!(
            said(&run.stdout),
            "1 journey in all, 6 copies not counted, 4 files left out\n"
        );
        let bytes = std::fs::read(folder.path().join(out)).expect("it is there");
        let text = match extension {
            "xlsx" => unpacked(&bytes),
            _ => String::from_utf8(bytes).expect("it is text"),
        };
        for name in [
            "onboarding (1).ron",
            "Kopie von onboarding.ron",
            "Joining (old)",
        ] {
            assert!(text.contains(name), "{name} is not in {text}");
        }
        for left in [
            "onboarding.ron.bak",
            "$onboarding.ron",
            "onboarding.ron.tmp",
        ] {
            assert!(text.contains(left), "{left} is not in {text}");
        }
        assert!(!text.contains("notes.bak"), "{text}");
    }
    let table = folder.read("out.csv");
    let journeys = table
        .lines()
        .filter(|line| line.ends_with(",onboarding.ron"));
    assert_eq!(journeys.count(), 1, "{table}");
}

#[test]
fn a_file_that_was_copied_and_rewritten_is_a_journey_of_its_own_and_told() {
    let folder = folder_of(&[
        ("berlin.ron", &with_id("Joining in Berlin", "Contract")),
        ("munich.ron", &with_id("Joining in Munich", "Flat")),
    ]);
    let run = folder.run(&["report", "all", "-o", "out.md"]);
    assert_eq!(said(&run.stdout), "2 journeys in all\n");
    let text = folder.read("out.md");
    assert!(text.contains("yes, as another journey"), "{text}");
}

#[test]
fn of_two_files_with_plain_names_the_one_changed_last_is_the_journey() {
    let folder = folder_of(&[("b.ron", &with_id("J", "A")), ("a.ron", &with_id("J", "A"))]);
    let old = std::time::SystemTime::now() - std::time::Duration::from_secs(1000);
    let file = std::fs::File::options()
        .write(true)
        .open(folder.path().join("all/a.ron"));
    file.and_then(|file| file.set_modified(old))
        .expect("a time can be set");
    folder.run(&["report", "all", "-o", "out.csv"]);
    let text = folder.read("out.csv");
    assert!(text.contains("a.ron,J,b.ron,J,"), "{text}");
}

#[cfg(unix)]
#[test]
fn no_link_leads_a_report_out_of_its_folder_and_what_is_linked_inside_counts_once() {
    use std::os::unix::fs::symlink;

    let folder = folder_of(&[
        ("a.ron", &with_id("Inside", "A")),
        ("b.ron", "(title: \"B\")"),
    ]);
    folder.write("secret.ron", "(title: \"Secret\")");
    std::fs::create_dir(folder.path().join("elsewhere")).expect("a folder can be made");
    folder.write("elsewhere/c.ron", "(title: \"Elsewhere\")");
    let link = |to: &str, from: &str| {
        symlink(to, folder.path().join("all").join(from)).expect("a link can be made");
    };
    link("../secret.ron", "out.ron");
    link("../elsewhere", "out-folder");
    link("a.ron", "again.ron");
    link(".", "loop");
    link("round.ron", "circle.ron");
    link("circle.ron", "round.ron");
    let run = folder.run(&["report", "all", "-o", "out.md", "--lang", "en"]);
    assert_eq!(run.status.code(), Some(0), "{}", said(&run.stderr));
    assert_eq!(said(&run.stdout), "2 journeys in all, 6 files left out\n");
    let text = folder.read("out.md");
    assert!(
        !text.contains("Secret") && !text.contains("Elsewhere"),
        "{text}"
    );
    for told in [
        "| out.ron | a link that leads out of the folder, not followed |",
        "| out-folder | a link that leads out of the folder, not followed |",
        "| again.ron | a link to what is in the folder already |",
        "| loop | a link to what is in the folder already |",
        "| circle.ron | a link that leads nowhere |",
    ] {
        assert!(text.contains(told), "{told} is not in {text}");
    }
}

#[test]
fn a_german_report_has_the_numbers_of_german_spreadsheets() {
    let folder = folder_of(&[("a.ron", SLY)]);
    folder.run(&["report", "all", "-o", "out.csv", "--lang", "de"]);
    let text = folder.read("out.csv");
    assert!(
        text.contains("B|b\";-1,00") || text.contains("B|b;-1,00"),
        "{text}"
    );
    folder.run(&["report", "all", "-o", "out.csv", "--lang", "en"]);
    let text = folder.read("out.csv");
    assert!(text.contains(",-1.00"), "{text}");
}

#[test]
fn check_of_a_folder_names_copies_and_does_not_count_them() {
    let broken =
        r#"(id: "j-same", title: "J", touchpoints: [(id: "t", title: "A", lead: "gone")])"#;
    let folder = folder_of(&[
        ("j.ron", broken),
        ("j (1).ron", broken),
        ("~$j.ron", broken),
    ]);
    let run = folder.run(&["check", "all"]);
    let text = said(&run.stdout);
    assert_eq!(run.status.code(), Some(1), "{text}");
    assert!(
        text.contains("j (1).ron: a copy of all/j.ron, not counted"),
        "{text}"
    );
    assert!(text.contains("~$j.ron: left out: a lock file"), "{text}");
    assert!(
        text.contains("1 Problem") && text.contains("1 file"),
        "{text}"
    );
    let json = said(&folder.run(&["check", "all", "--json"]).stdout);
    let value: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
    assert_eq!(value["files"].as_array().map(Vec::len), Some(1), "{json}");
    assert_eq!(value["copies"][0]["copy_of"], "all/j.ron", "{json}");
    assert_eq!(value["left_out"][0]["why"], "lock", "{json}");
}

#[test]
fn an_imported_journey_has_the_language_of_the_system_or_the_one_asked_for() {
    let folder = Folder::new();
    folder.write("a.mmd", "journey\n  title A\n  section S\n    T: 3: HR\n");
    let import = |arguments: &[&str], system: &str| {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_seamline"))
            .args(["import", "a.mmd", "-o", "out.ron"])
            .args(arguments)
            .env("LC_ALL", system)
            .current_dir(folder.path())
            .output();
        let output = output.expect("the program runs");
        assert_eq!(output.status.code(), Some(0), "{}", said(&output.stderr));
        let text = folder.read("out.ron");
        std::fs::remove_file(folder.path().join("out.ron")).expect("it was there");
        super::support::open(&text).journey.language
    };
    assert_eq!(import(&[], "de_DE.UTF-8"), "de");
    assert_eq!(import(&[], "fr_FR.UTF-8"), "fr");
    assert_eq!(import(&[], "en_GB.UTF-8"), "en");
    assert_eq!(import(&["--lang", "de-AT"], "en_GB.UTF-8"), "de-AT");
}
