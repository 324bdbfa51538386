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
