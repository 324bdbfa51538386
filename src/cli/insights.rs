//! `seamline insights`: what a journey tells, as people read it or for programs.

use std::path::PathBuf;

use clap::Args;

use super::terminal::{Exit, Terminal};
use super::{insights_json, insights_text};
use crate::file;
use crate::insight::Insight;

#[derive(Debug, Args)]
pub(super) struct Insights {
    #[arg(value_name = "FILE")]
    path: PathBuf,
    #[arg(long)]
    json: bool,
}

impl Insights {
    pub(super) fn run(&self, terminal: &mut Terminal) -> Exit {
        let journey = match file::read(&self.path) {
            Ok(opened) => opened.journey,
            Err(error) => return terminal.error(&error),
        };
        let insight = Insight::of(&journey);
        if self.json {
            terminal.say(&insights_json::text(&journey, &insight));
        } else {
            terminal.print(&insights_text::text(&journey, &insight, terminal.words));
        }
        Exit::Done
    }
}
