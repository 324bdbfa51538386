//! A folder imports only from what stands above it in the table of `lib.rs`.

use std::collections::{BTreeMap, BTreeSet};

use crate::sources::sources;

/// The table in the docs of `lib.rs`: folder → what it may import.
fn table() -> BTreeMap<String, BTreeSet<String>> {
    let docs = include_str!("../../src/lib.rs");
    let rows = docs.lines().filter_map(|line| line.strip_prefix("//! |"));
    let cells = rows.map(|row| row.split('|').map(str::trim).collect::<Vec<_>>());
    let named = cells.filter(|cells| !["folder", "---", ""].contains(&cells[0]));
    named
        .map(|cells| {
            (
                cells[0].to_owned(),
                cells[1].split_whitespace().map(str::to_owned).collect(),
            )
        })
        .collect()
}

/// The names that stand right behind `crate::`, those in braces too.
fn imports(source: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (at, _) in source.match_indices("crate::") {
        let rest = &source[at + "crate::".len()..];
        let group = rest
            .strip_prefix('{')
            .and_then(|rest| rest.split("};").next());
        let heads = group.map_or_else(|| vec![rest], |group| group.split(", ").collect());
        let name = |head: &str| {
            head.trim()
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect::<String>()
        };
        names.extend(
            heads
                .into_iter()
                .map(name)
                .filter(|name| name.starts_with(char::is_lowercase)),
        );
    }
    names
}

#[test]
fn a_folder_imports_only_from_what_stands_above_it() {
    let table = table();
    let mut crossings = Vec::new();
    for (path, source) in sources() {
        let folder = path
            .split('/')
            .next()
            .unwrap_or_default()
            .trim_end_matches(".rs")
            .to_owned();
        if ["main", "lib"].contains(&folder.as_str()) {
            continue;
        }
        let allowed = table
            .get(&folder)
            .unwrap_or_else(|| panic!("{folder} is not in the table of lib.rs"));
        let known =
            |name: &String| table.contains_key(name) && *name != folder && !allowed.contains(name);
        crossings.extend(
            imports(&source)
                .into_iter()
                .filter(known)
                .map(|name| format!("{path} imports {name}")),
        );
    }
    assert_eq!(
        crossings,
        Vec::<String>::new(),
        "imports that cross a border"
    );
}

#[test]
fn only_the_window_knows_egui() {
    let knows = |source: &str| {
        ["egui", "eframe", "rfd"]
            .iter()
            .any(|name| source.contains(&format!("{name}::")))
    };
    let outside: Vec<_> = sources()
        .into_iter()
        .filter(|(path, source)| !path.starts_with("app/") && *path != "main.rs" && knows(source))
        .map(|(path, _)| path)
        .collect();
    assert_eq!(
        outside,
        Vec::<String>::new(),
        "files outside app/ that know the window's libraries"
    );
}
