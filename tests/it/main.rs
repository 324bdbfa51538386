//! The tests, one file for each subject.

#![expect(
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test that fails here says so, and reads the files that it is about"
)]

mod alike;
#[cfg(target_os = "linux")]
mod attributes;
mod bad_input;
mod ballots;
mod borders;
mod camera;
mod canvas;
mod check;
mod clean_exports;
mod commands;
mod conflicts;
mod doctor;
mod drawing;
mod earlier_versions;
mod edit;
mod edit_laws;
mod editor;
mod export;
mod faults;
mod file;
mod following;
mod foreign_git;
mod foreign_text;
mod fuzz;
mod git_versions;
mod guide;
mod handwritten;
mod hostile_merge;
mod insight;
mod insights_command;
mod keeping;
mod killed;
mod lapse;
mod locks;
mod map;
mod merge;
mod mermaid;
mod outline;
mod outlook;
mod painter;
mod panels;
#[cfg(feature = "pixels")]
mod pixels;
#[cfg(unix)]
mod places;
mod presence;
mod present;
mod random_edits;
mod reading;
mod recordings;
mod report;
#[cfg(unix)]
mod safe_directory;
mod samples;
mod saving;
mod scripts;
mod session;
mod settings;
mod sources;
mod stage;
mod style;
mod support;
mod table;
mod telling;
mod tools;
mod versions;
mod views;
mod votes;
mod wall;
mod window;
mod words;
mod workshop;
mod wrapping;
