//! The tests, one file for each subject.
mod camera;
mod dice;
mod edit;
mod edit_laws;
mod insight;
mod samples;
mod support;
