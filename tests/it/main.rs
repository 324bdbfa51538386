//! The tests, one file for each subject.
mod camera;
mod insight;
mod samples;
mod support;
