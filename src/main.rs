//! The process: arguments become a window or a command, a command becomes an exit code.

use std::process::ExitCode;

use mimalloc::MiMalloc;
use seamline::cli::{self, Outcome};

#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    match cli::run(std::env::args_os()) {
        Outcome::Done(exit) => exit.into(),
        Outcome::Window(_) => cli::complain("this build opens no window yet", "see --help").into(),
    }
}
