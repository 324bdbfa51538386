//! A folder of its own for a test, in which the program and git are run as from a terminal.

use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

/// A folder that is gone when the test ends.
pub(crate) struct Folder(TempDir);

impl Folder {
    /// An empty folder.
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder can be made"))
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// Puts a file into it.
    pub(crate) fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path().join(name), text).expect("the file can be written");
    }

    /// The text of a file in it.
    pub(crate) fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path().join(name)).expect("the file can be read")
    }

    /// Runs the program in it, in English.
    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        self.output(env!("CARGO_BIN_EXE_seamline"), arguments)
    }

    /// Runs the program in it, with what it keeps for a person at `data`.
    pub(crate) fn run_keeping(&self, data: &str, arguments: &[&str]) -> Output {
        let mut command = self.command(env!("CARGO_BIN_EXE_seamline"), arguments);
        command.env("XDG_DATA_HOME", self.path().join(data));
        command.output().expect("the program runs")
    }

    /// Runs git in it.
    pub(crate) fn git(&self, arguments: &[&str]) -> Output {
        self.output("git", arguments)
    }

    fn output(&self, program: &str, arguments: &[&str]) -> Output {
        let run = self.command(program, arguments).output();
        run.expect("the program runs")
    }

    fn command(&self, program: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(program);
        command
            .args(arguments)
            .env("LC_ALL", "en_GB.UTF-8")
            .current_dir(self.path());
        command
    }
}

/// What was said, as text.
pub(crate) fn said(output: &[u8]) -> String {
    String::from_utf8_lossy(output).into_owned()
}
