//! `seamline report`: what all journeys below a folder tell together.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, ScopedJoinHandle};

use clap::Args;

use super::terminal::{Exit, Terminal};
use crate::export::{TableFormat, tables_of};
use crate::file::{self, Error};
use crate::insight;
use crate::journey::shown;
use crate::words::Words;

#[derive(Debug, Args)]
pub(super) struct Report {
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    #[arg(short, long, value_name = "OUT.{html,md,csv,xlsx}")]
    output: PathBuf,
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
        let words = terminal.words;
        let paths = file::journeys_at(&self.folder)?;
        let report = Reading::new(&paths, &self.folder, words).report();
        let folder = shown(&self.folder.to_string_lossy(), PATH);
        let tables = tables_of(&report, &folder, words);
        file::put(&self.output, &format.write(&tables))?;
        terminal.say(&tables.about);
        let is_whole = report.unread.is_empty();
        Ok(if is_whole { Exit::Done } else { Exit::Found })
    }
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

    /// What all files tell; the same whichever thread reads which.
    fn report(&self) -> insight::Report {
        let threads = thread::available_parallelism().map_or(1, usize::from);
        let mut parts: Vec<(usize, insight::Report)> = thread::scope(|scope| {
            let readers: Vec<_> = (0..threads)
                .map(|_| scope.spawn(|| self.read_blocks()))
                .collect();
            let parts = readers.into_iter().map(ScopedJoinHandle::join);
            parts.flat_map(Result::unwrap_or_default).collect()
        });
        Terminal::progress("");
        parts.sort_by_key(|(block, _)| *block);
        let mut report = insight::Report::default();
        for (_, part) in parts {
            report.append(part);
        }
        report
    }

    fn read_blocks(&self) -> Vec<(usize, insight::Report)> {
        let mut parts = Vec::new();
        loop {
            let block = self.next.fetch_add(1, Ordering::Relaxed);
            let start = block * BLOCK;
            let end = (start + BLOCK).min(self.paths.len());
            let Some(paths) = self.paths.get(start..end).filter(|paths| !paths.is_empty()) else {
                return parts;
            };
            parts.push((block, self.read(paths)));
            let blanks = [("done", end.into()), ("all", self.paths.len().into())];
            Terminal::progress(&self.words.fill("report-progress", &blanks));
        }
    }

    fn read(&self, paths: &[PathBuf]) -> insight::Report {
        let mut report = insight::Report::default();
        for path in paths {
            let name = path.strip_prefix(self.folder).unwrap_or(path);
            let name = shown(&name.to_string_lossy(), PATH);
            match file::read_ron(path) {
                Ok(opened) => report.add(name, &opened.journey),
                Err(error) => report.add_unread(name, error.fault_text(self.words)),
            }
        }
        report
    }
}
