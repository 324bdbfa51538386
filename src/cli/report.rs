//! `seamline report`: what all journeys below a folder tell together.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, ScopedJoinHandle};

use clap::Args;
use clap::builder::PossibleValuesParser;

use super::system_locale;
use super::terminal::{Exit, Terminal};
use crate::export::{CsvDialect, TableFormat, tables_of};
use crate::file::{self, Error, JourneyFile, LeftOut, Standing};
use crate::insight::{self, Copied, Excluded};
use crate::journey::shown;
use crate::words::{Language, Words};

#[derive(Debug, Args)]
pub(super) struct Report {
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    #[arg(short, long, value_name = "OUT.{html,md,csv,xlsx}")]
    output: PathBuf,
    #[arg(long, value_name = "TAG", hide_possible_values = true, value_parser = PossibleValuesParser::new(Language::ALL.map(Language::tag)))]
    lang: Option<String>,
}

/// Files that a thread reads before it takes the next ones.
const BLOCK: usize = 64;

/// Characters of a path in a report.
const PATH: usize = 1024;

impl Report {
    pub(super) fn run(&self, terminal: &mut Terminal) -> Exit {
        let words = terminal.words;
        let extension = self.output.extension().unwrap_or_default();
        let Some(format) = TableFormat::of(&extension.to_string_lossy()) else {
            let name = self.output.to_string_lossy();
            let text = words.fill("report-format", &[("name", shown(&name, PATH).into())]);
            return terminal.fail(&text, Some(&words.text("report-format-hint")));
        };
        match self.write(format, terminal) {
            Ok(exit) => exit,
            Err(error) => terminal.error(&error),
        }
    }

    fn write(&self, format: TableFormat, terminal: &mut Terminal) -> Result<Exit, Error> {
        let lang = self.lang.as_deref();
        let words = lang.map_or(terminal.words, |tag| Words::of(Language::from_tag(tag)));
        let found = file::journeys_at(&self.folder)?;
        let files = Reading::new(&found.journeys, &self.folder, words).files();
        let mut report = together(files, &self.folder);
        let left_out = found.left_out.iter();
        report.left_out = left_out
            .map(|left| excluded(left, &self.folder, words))
            .collect();
        let folder = shown(&self.folder.to_string_lossy(), PATH);
        let mut tables = tables_of(&report, &folder, words);
        // Who asks for a language gets the numbers of its speakers, all others those of the system.
        tables.csv = CsvDialect::of(lang.unwrap_or(&system_locale()));
        file::put(&self.output, &format.write(&tables))?;
        terminal.say(&tables.about);
        let is_whole = report.unread.is_empty();
        Ok(if is_whole { Exit::Done } else { Exit::Found })
    }
}

/// What is left out, as it stands in the report.
fn excluded(left: &LeftOut, folder: &Path, words: Words) -> Excluded {
    Excluded {
        path: name_in(folder, &left.path),
        reason: words
            .text(&format!("left-out-{}", left.why.key()))
            .into_owned(),
    }
}

/// The name of a file in a folder, fit to be shown.
fn name_in(folder: &Path, path: &Path) -> String {
    let name = path.strip_prefix(folder).unwrap_or(path);
    shown(&name.to_string_lossy(), PATH)
}

/// A file that was read, with what its journey tells by itself; or why it could not be.
type Read = Result<(JourneyFile, insight::Report), Excluded>;

/// What files tell together, without the copies among them.
fn together(files: Vec<Read>, folder: &Path) -> insight::Report {
    let mut report = insight::Report::default();
    let (mut journeys, mut parts) = (Vec::new(), Vec::new());
    for file in files {
        match file {
            Ok((journey, part)) => {
                journeys.push(journey);
                parts.push(part);
            }
            Err(unread) => report.unread.push(unread),
        }
    }
    let standings = file::standings(&journeys);
    for ((journey, standing), part) in journeys.iter().zip(standings).zip(parts) {
        let is_counted = !matches!(standing, Standing::CopyOf(_));
        if is_counted {
            report.append(part);
        }
        if let Some(of) = standing.of().and_then(|of| journeys.get(of)) {
            report.copies.push(Copied {
                path: name_in(folder, &journey.path),
                title: journey.title.clone(),
                of: name_in(folder, &of.path),
                title_of: of.title.clone(),
                is_counted,
            });
        }
    }
    report
}

/// Files that are read on all processors.
struct Reading<'a> {
    paths: &'a [PathBuf],
    folder: &'a Path,
    words: Words,
    next: AtomicUsize,
}

impl<'a> Reading<'a> {
    fn new(paths: &'a [PathBuf], folder: &'a Path, words: Words) -> Self {
        Self {
            paths,
            folder,
            words,
            next: AtomicUsize::new(0),
        }
    }

    /// All files in their order, whichever thread reads which.
    fn files(&self) -> Vec<Read> {
        let threads = thread::available_parallelism().map_or(1, usize::from);
        let mut blocks: Vec<(usize, Vec<Read>)> = thread::scope(|scope| {
            let readers: Vec<_> = (0..threads)
                .map(|_| scope.spawn(|| self.read_blocks()))
                .collect();
            let blocks = readers.into_iter().map(ScopedJoinHandle::join);
            blocks.flat_map(Result::unwrap_or_default).collect()
        });
        Terminal::progress("");
        blocks.sort_by_key(|(block, _)| *block);
        blocks.into_iter().flat_map(|(_, files)| files).collect()
    }

    fn read_blocks(&self) -> Vec<(usize, Vec<Read>)> {
        let mut blocks = Vec::new();
        loop {
            let block = self.next.fetch_add(1, Ordering::Relaxed);
            let start = block * BLOCK;
            let end = (start + BLOCK).min(self.paths.len());
            let Some(paths) = self.paths.get(start..end).filter(|paths| !paths.is_empty()) else {
                return blocks;
            };
            blocks.push((block, paths.iter().map(|path| self.read(path)).collect()));
            let blanks = [("done", end.into()), ("all", self.paths.len().into())];
            Terminal::progress(&self.words.fill("report-progress", &blanks));
        }
    }

    fn read(&self, path: &Path) -> Read {
        let name = name_in(self.folder, path);
        match file::read_ron(path) {
            Ok(opened) => {
                let mut part = insight::Report::default();
                part.add(name, &opened.journey);
                Ok((JourneyFile::of(path, &opened.journey), part))
            }
            Err(error) => Err(Excluded {
                path: name,
                reason: error.fault_text(self.words),
            }),
        }
    }
}
