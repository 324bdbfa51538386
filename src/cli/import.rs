//! `seamline import`: a journey file from a text of another kind.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::Args;

use super::system_locale;
use super::terminal::{Exit, Terminal};
use crate::file::{self, Before, Error, Saving};
use crate::journey::random_id;
use crate::words::language_tag;

#[derive(Debug, Args)]
pub(super) struct Import {
    #[arg(value_name = "IN")]
    file: PathBuf,
    #[arg(short, long, value_name = "OUT.ron")]
    output: PathBuf,
    #[arg(long, value_name = "N")]
    index: Option<NonZeroUsize>,
    #[arg(long, value_name = "TAG", value_parser = tag)]
    lang: Option<String>,
}

/// A tag of a language as BCP 47 writes it.
fn tag(text: &str) -> Result<String, String> {
    let is_part = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|letter| letter.is_ascii_alphanumeric())
    };
    let is_tag = text.len() <= LONGEST_TAG && text.split('-').all(is_part);
    is_tag
        .then(|| text.to_owned())
        .ok_or_else(|| "de, en-GB, …".to_owned())
}

/// Characters of a tag at most.
const LONGEST_TAG: usize = 35;

impl Import {
    pub(super) fn run(&self, terminal: &mut Terminal) -> Exit {
        match self.import(terminal) {
            Ok(()) => Exit::Done,
            Err(error) => terminal.error(&error),
        }
    }

    /// Writes the journey; what was read otherwise than written is said beside it.
    fn import(&self, terminal: &mut Terminal) -> Result<(), Error> {
        let lang = self.lang.clone();
        let lang = lang.unwrap_or_else(|| language_tag(&system_locale()));
        let mut opened = file::import(&self.file, self.index)?.in_language(&lang);
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
