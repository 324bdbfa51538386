//! The tests, one file for each subject.
mod borders;
mod camera;
mod check;
mod edit;
mod edit_laws;
mod export;
mod file;
mod insight;
mod map;
mod merge;
mod random_edits;
mod samples;
mod sources;
mod style;
mod support;
mod words;
