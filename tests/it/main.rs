//! The tests, one file for each subject.
mod camera;
mod check;
mod edit;
mod edit_laws;
mod export;
mod file;
mod insight;
mod merge;
mod painter;
mod random_edits;
mod samples;
mod support;
mod window;
