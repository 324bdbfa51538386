//! `seamline new`: a journey from a template.

use std::path::PathBuf;

use clap::Args;
use clap::builder::PossibleValuesParser;

use super::system_language;
use super::terminal::{Exit, Terminal};
use crate::file::{self, Before, Error, Saving, TEMPLATES};
use crate::words::Language;

#[derive(Debug, Args)]
pub(super) struct New {
    #[arg(long, value_name = "ID", hide_possible_values = true, value_parser = PossibleValuesParser::new(TEMPLATES.iter().map(|template| template.id)))]
    template: String,
    #[arg(long, value_name = "TAG", hide_possible_values = true, value_parser = PossibleValuesParser::new(Language::ALL.map(Language::tag)))]
    lang: Option<String>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl New {
    pub(super) fn run(&self, terminal: &mut Terminal) -> Exit {
        match self.make(terminal) {
            Ok(()) => Exit::Done,
            Err(error) => terminal.error(&error),
        }
    }

    fn make(&self, terminal: &mut Terminal) -> Result<(), Error> {
        let language = self
            .lang
            .as_deref()
            .map_or_else(system_language, Language::from_tag);
        let journey = file::new_journey(&self.template, language)?;
        if let Some(path) = &self.output {
            return file::save(path, &journey, &Saving::over(Before::Nothing)).map(drop);
        }
        terminal.print(&file::to_ron(&journey)?);
        Ok(())
    }
}
