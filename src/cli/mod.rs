//! The terminal: arguments become a window or a command, a command becomes an exit code.

mod arguments;
mod ballot;
mod check;
mod check_json;
mod diff;
mod diff_json;
mod export;
mod fmt;
mod git_setup;
mod import;
mod insights;
mod insights_json;
mod insights_text;
mod merge;
mod new;
mod present;
mod report;
mod terminal;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::Subcommand;

use crate::words::{Language, Words};

pub use terminal::Exit;

use terminal::Terminal;

/// What the arguments ask for.
#[derive(Debug)]
pub enum Outcome {
    /// A command is done, or the arguments were wrong.
    Done(Exit),
    /// A window, with this file where there is one.
    Window {
        /// The file to open.
        file: Option<PathBuf>,
        /// What draws the window.
        renderer: Renderer,
        /// Whether the file is presented at once.
        presents: bool,
    },
}

/// What draws the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Renderer {
    /// OpenGL, and wgpu where OpenGL cannot start.
    Auto,
    /// OpenGL.
    Glow,
    /// Vulkan, Metal or Direct3D.
    Wgpu,
}

/// The commands, each in a file of its own, in the order of the help.
#[derive(Debug, Subcommand)]
enum Command {
    Present(present::Present),
    New(new::New),
    Check(check::Check),
    Fmt(fmt::Fmt),
    Insights(insights::Insights),
    Export(export::Export),
    Import(import::Import),
    Diff(diff::Diff),
    Merge(merge::Merge),
    GitSetup(git_setup::GitSetup),
    Report(report::Report),
    Ballot(ballot::MakeBallot),
}

/// Reads the arguments of the process, the first of them its name, and does what they ask for.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Outcome {
    let words = Words::of(system_language());
    let arguments = match arguments::read(arguments, words) {
        Ok(arguments) => arguments,
        Err(exit) => return Outcome::Done(exit),
    };
    let Some(command) = arguments.command else {
        return Outcome::Window {
            file: arguments.file,
            renderer: arguments.renderer,
            presents: false,
        };
    };
    let mut terminal = Terminal::new(words);
    let exit = match command {
        Command::Present(present) => return present.window(arguments.renderer),
        Command::New(new) => new.run(&mut terminal),
        Command::Check(check) => check.run(&mut terminal),
        Command::Fmt(fmt) => fmt.run(&mut terminal),
        Command::Insights(insights) => insights.run(&mut terminal),
        Command::Export(export) => export.run(&mut terminal),
        Command::Import(import) => import.run(&mut terminal),
        Command::Diff(diff) => diff.run(&mut terminal),
        Command::Merge(merge) => merge.run(&mut terminal),
        Command::GitSetup(setup) => setup.run(&mut terminal),
        Command::Report(report) => report.run(&mut terminal),
        Command::Ballot(ballot) => ballot.run(&mut terminal),
    };
    Outcome::Done(terminal.finish(exit))
}

/// Says on standard error what failed and what to do about it.
pub fn complain(text: &str, hint: &str) -> Exit {
    Terminal::new(Words::of(system_language())).fail(text, Some(hint))
}

/// The language of the system.
fn system_language() -> Language {
    Language::from_tag(&system_locale())
}

/// The locale of the system, such as `de-AT`; empty where it says nothing.
fn system_locale() -> String {
    sys_locale::get_locale().unwrap_or_default()
}
