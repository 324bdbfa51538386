//! The arguments and their help, in the language of the system.

use std::borrow::Cow;
use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Arg, ArgAction, CommandFactory as _, FromArgMatches as _, Parser};

use super::{Command, Exit, Renderer};
use crate::words::Words;

/// What can be asked for; the texts of the help are in `terminal.ftl`.
#[derive(Debug, Parser)]
#[command(
    name = "seamline",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true,
    args_conflicts_with_subcommands = true
)]
pub(super) struct Arguments {
    /// The journey to open in a window.
    #[arg(value_name = "FILE")]
    pub(super) file: Option<PathBuf>,
    /// What draws the window.
    #[arg(long, value_name = "NAME", default_value = "auto")]
    pub(super) renderer: Renderer,
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

/// The arguments, or how the process ends without them: help was asked for, or they are wrong.
pub(super) fn read(
    arguments: impl IntoIterator<Item = OsString>,
    words: Words,
) -> Result<Arguments, Exit> {
    let told = command(words).try_get_matches_from(arguments);
    told.and_then(|matches| Arguments::from_arg_matches(&matches))
        .map_err(|error| {
            // Help that nobody reads any more is no failure.
            error.print().ok();
            if error.use_stderr() {
                Exit::Failed
            } else {
                Exit::Done
            }
        })
}

/// The whole command line with its help.
fn command(words: Words) -> clap::Command {
    let version = Arg::new("version").short('V').long("version");
    let command = Arguments::command().arg(version.action(ArgAction::Version));
    explained(command, "help", words)
}

/// Gives a command, its arguments and its own commands the texts below `key`.
fn explained(command: clap::Command, key: &str, words: Words) -> clap::Command {
    let help = Arg::new("help").short('h').long("help");
    let command = command
        .arg(help.action(ArgAction::Help))
        .about(words.text(key).into_owned())
        .subcommand_help_heading(fixed("help-heading-commands", words))
        .help_template(template(words))
        .mut_args(|argument| explained_argument(argument, key, words));
    command.mut_subcommands(|inner| {
        let key = format!("{key}-{}", inner.get_name());
        explained(inner, &key, words)
    })
}

fn explained_argument(argument: Arg, key: &str, words: Words) -> Arg {
    let own = match argument.get_id().as_str() {
        // These two are the same everywhere.
        name @ ("help" | "version") => format!("help-flag-{name}"),
        name => format!("{key}-{}", name.replace('_', "-")),
    };
    let heading = if argument.is_positional() {
        "help-heading-arguments"
    } else {
        "help-heading-options"
    };
    argument
        .help(words.text(&own).into_owned())
        .help_heading(fixed(heading, words))
}

/// A text as clap wants its headings: one that lives as long as the program.
fn fixed(key: &'static str, words: Words) -> &'static str {
    match words.text(key) {
        Cow::Borrowed(text) => text,
        Cow::Owned(_) => key,
    }
}

fn template(words: Words) -> String {
    let usage = words.text("help-heading-usage");
    format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}")
}
