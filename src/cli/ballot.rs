//! `seamline ballot`: a blank ballot beside the journey, for everyone to fill in a window of their own.

use std::path::PathBuf;

use clap::Args;

use super::terminal::{Exit, Terminal};
use crate::file::{self, Error};
use crate::insight::Subject;
use crate::journey::{Ballot, MOST_DOTS, shown};

#[derive(Debug, Args)]
pub(super) struct MakeBallot {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u8).range(1..=MOST_DOTS as i64))]
    dots: u8,
    #[arg(long)]
    small_steps: bool,
}

/// Characters of a path that are printed.
const PATH: usize = 4096;

impl MakeBallot {
    pub(super) fn run(&self, terminal: &mut Terminal) -> Exit {
        match self.make(terminal) {
            Ok(exit) => exit,
            Err(error) => terminal.error(&error),
        }
    }

    /// Writes the ballot and names it.
    fn make(&self, terminal: &mut Terminal) -> Result<Exit, Error> {
        let journey = file::read_ron(&self.file)?.journey;
        if journey.id.is_empty() {
            let words = terminal.words;
            let path = shown(&self.file.to_string_lossy(), PATH);
            let text = words.fill("ballot-no-id", &[("path", path.into())]);
            return Ok(terminal.fail(&text, Some(&words.text("ballot-no-id-hint"))));
        }
        let subject = if self.small_steps {
            Subject::SmallSteps
        } else {
            Subject::PainPoints
        };
        let candidates = subject.candidates(&journey).into_iter();
        let on: Vec<_> = candidates.map(|(id, _)| id).collect();
        let path = file::blank_ballot_path(&self.file);
        let ballot = Ballot::blank(&journey, usize::from(self.dots), &on);
        file::put_ballot(&path, &ballot)?;
        terminal.say(&shown(&path.to_string_lossy(), PATH));
        Ok(Exit::Done)
    }
}
