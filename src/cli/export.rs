//! `seamline export`: the map as a picture or document.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Args, ValueEnum};

use super::system_locale;
use super::terminal::{Exit, Terminal};
use crate::chart::{Chart, Look, switches};
use crate::export::{ExportError, Meta, Notes, Output, Picture, format_of, shot_format_of};
use crate::file::{self, Error};
use crate::insight::Insight;
use crate::journey::{Id, Journey, shown};
use crate::slides::Deck;
use crate::theme::{Shade, Theme};
use crate::words::{Language, Words, language_tag};

#[derive(Debug, Args)]
pub(super) struct Export {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(short, long, value_name = "OUT")]
    output: PathBuf,
    #[arg(long, value_name = "ID", num_args = 1..)]
    overlay: Option<Vec<String>>,
    #[arg(long, value_name = "DEPT")]
    lens: Option<String>,
    #[arg(long, default_value = "light")]
    theme: Shown,
    #[arg(long)]
    lang: Option<Tag>,
    #[arg(long, default_value_t = 1.0, value_parser = scale)]
    scale: f32,
    #[arg(long)]
    shots: bool,
    #[arg(long)]
    notes: bool,
}

/// The themes by their names on the command line.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Shown {
    Light,
    Dark,
}

/// The languages by their names on the command line.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Tag {
    En,
    De,
}

/// The smallest and the largest scale that can be asked for.
const SCALES: std::ops::RangeInclusive<f32> = 0.01..=100.0;

fn scale(text: &str) -> Result<f32, String> {
    let scale = text.parse().ok().filter(|scale| SCALES.contains(scale));
    scale.ok_or_else(|| format!("{} – {}", SCALES.start(), SCALES.end()))
}

impl Export {
    pub(super) fn run(&self, terminal: &mut Terminal) -> Exit {
        // What no picture of the map can be is a file of the presentation.
        let is_picture = format_of(&self.output).is_ok();
        if self.shots || (!is_picture && shot_format_of(&self.output).is_ok()) {
            return self.export_shots(terminal);
        }
        let format = match format_of(&self.output) {
            Ok(format) => format,
            Err(error) => return refuse(&error, terminal),
        };
        let journey = match self.read() {
            Ok(opened) => opened.journey,
            Err(error) => return terminal.error(&error),
        };
        let mut look = match self.look(&journey) {
            Ok(look) => look,
            Err(unknown) => return unknown_overlay(&unknown, terminal),
        };
        if let Some(name) = &self.lens {
            look.lens = department(&journey, name);
            if look.lens.is_none() {
                return unknown_department(&journey, name, terminal);
            }
        }
        let chart = Chart::new(&journey, &look);
        let (scene, left_out) = (chart.scene(), chart.left_out());
        // It holds the journey once more.
        drop(chart);
        let meta = Meta {
            title: journey.title,
            summary: journey.summary,
            language: journey.language,
        };
        let picture = Picture::new(scene, meta, self.scale).leaving_out(left_out);
        match format.write(&picture) {
            Ok(output) => put(&output, &self.output, terminal),
            Err(error) => refuse(&error, terminal),
        }
    }

    /// The journey; where it was made from a text of another kind, in the language of the system.
    fn read(&self) -> Result<file::Opened, Error> {
        let opened = file::read(&self.file)?;
        Ok(opened.in_language(&language_tag(&system_locale())))
    }

    fn export_shots(&self, terminal: &mut Terminal) -> Exit {
        let format = match shot_format_of(&self.output) {
            Ok(format) => format,
            Err(error) => return refuse(&error, terminal),
        };
        let journey = match self.read() {
            Ok(opened) => Arc::new(opened.journey),
            Err(error) => return terminal.error(&error),
        };
        let look = match self.look(&journey) {
            Ok(look) => look,
            Err(unknown) => return unknown_overlay(&unknown, terminal),
        };
        let insight = Insight::of(&journey);
        let deck = Deck::new(journey, insight, (look.theme, look.words));
        let notes = if self.notes {
            Notes::With
        } else {
            Notes::Without
        };
        match format.write(&deck, notes) {
            Ok(output) => put(&output, &self.output, terminal),
            Err(error) => refuse(&error, terminal),
        }
    }

    /// How the map is shown, or the overlay that nobody knows.
    fn look(&self, journey: &Journey) -> Result<Look, String> {
        let language = match self.lang {
            Some(Tag::En) => Language::English,
            Some(Tag::De) => Language::German,
            None => Language::from_tag(&journey.language),
        };
        let shade = match self.theme {
            Shown::Light => Shade::Light,
            Shown::Dark => Shade::Dark,
        };
        let mut look = Look::at_first(journey.kind, Theme::of(shade), Words::of(language));
        let Some(wanted) = &self.overlay else {
            return Ok(look);
        };
        let known: Vec<_> = switches(&look).map(|switch| switch.id).collect();
        if let Some(unknown) = wanted.iter().find(|id| !known.contains(&id.as_str())) {
            return Err(unknown.clone());
        }
        look.shown.retain(|id| !known.contains(&id.as_str()));
        look.shown.extend(wanted.iter().cloned());
        Ok(look)
    }
}

/// Writes what was drawn, and says what was done to it.
pub(super) fn put(output: &Output, path: &Path, terminal: &mut Terminal) -> Exit {
    for note in &output.notes {
        Terminal::note(&note.text(terminal.words));
    }
    match file::put(path, &output.bytes) {
        Ok(_) => Exit::Done,
        Err(error) => terminal.error(&error),
    }
}

/// Says why nothing was drawn.
pub(super) fn refuse(error: &ExportError, terminal: &Terminal) -> Exit {
    let words = terminal.words;
    terminal.fail(&error.text(words), Some(&error.hint(words)))
}

/// The department with this id, short name or name, in whatever case.
fn department(journey: &Journey, name: &str) -> Option<Id> {
    let lower = name.to_lowercase();
    let all = || journey.departments.iter();
    let by_id = all().find(|department| department.id == *name);
    let by_name = || {
        all().find(|department| {
            let names = [&department.short, &department.name, department.id.as_str()];
            names.into_iter().any(|own| own.to_lowercase() == lower)
        })
    };
    by_id
        .or_else(by_name)
        .map(|department| department.id.clone())
}

/// So many departments are named where one was not found.
const NAMED: usize = 20;

fn unknown_department(journey: &Journey, name: &str, terminal: &Terminal) -> Exit {
    let words = terminal.words;
    let known = journey.departments.iter().take(NAMED);
    let known: Vec<_> = known
        .map(|department| shown(&department.id, NAMED))
        .collect();
    let text = words.fill(
        "export-unknown-department",
        &[("name", shown(name, 4 * NAMED).into())],
    );
    let hint = if known.is_empty() {
        words.text("export-no-departments").into_owned()
    } else {
        let blanks = [("known", known.join(", ").into())];
        words.fill("export-unknown-department-hint", &blanks)
    };
    terminal.fail(&text, Some(&hint))
}

fn unknown_overlay(id: &str, terminal: &Terminal) -> Exit {
    let words = terminal.words;
    let look = Look::at_first(
        crate::journey::Kind::default(),
        Theme::of(Shade::Light),
        words,
    );
    let known: Vec<_> = switches(&look).map(|switch| switch.id).collect();
    let text = words.fill("export-unknown-overlay", &[("id", id.into())]);
    let hint = words.fill(
        "export-unknown-overlay-hint",
        &[("known", known.join(", ").into())],
    );
    terminal.fail(&text, Some(&hint))
}
