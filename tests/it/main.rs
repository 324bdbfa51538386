//! The tests, one file for each subject.
mod insight;
