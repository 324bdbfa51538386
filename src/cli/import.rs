//! `seamline import`: a journey file from a text of another kind.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::Args;

use super::terminal::{Exit, Terminal};
use crate::file::{self, Before, Error, Saving};
use crate::journey::random_id;

#[derive(Debug, Args)]
pub(super) struct Import {
    #[arg(value_name = "IN")]
    file: PathBuf,
    #[arg(short, long, value_name = "OUT.ron")]
    output: PathBuf,
    #[arg(long, value_name = "N")]
    index: Option<NonZeroUsize>,
}

impl Import {
    pub(super) fn run(&self, terminal: &mut Terminal) -> Exit {
        match self.import(terminal) {
            Ok(()) => Exit::Done,
            Err(error) => terminal.error(&error),
        }
    }

    /// Writes the journey; what was read otherwise than written is said beside it.
    fn import(&self, terminal: &mut Terminal) -> Result<(), Error> {
        let mut opened = file::import(&self.file, self.index)?;
        opened.journey.id = random_id();
        file::save(
            &self.output,
            &opened.journey,
            &Saving::over(Before::Nothing),
        )?;
        for problem in &opened.problems {
            Terminal::note(&problem.text_with_line(terminal.words));
        }
        Ok(())
    }
}
