//! The process: arguments become a window or a command, a command becomes an exit code.

use std::path::PathBuf;
use std::process::ExitCode;

use mimalloc::MiMalloc;
use seamline::app;
use seamline::cli::{self, Outcome};

#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    match cli::run(std::env::args_os()) {
        Outcome::Done(exit) => exit.into(),
        Outcome::Window {
            file,
            renderer,
            presents,
        } => open_window(file, renderer, presents),
    }
}

fn open_window(file: Option<PathBuf>, renderer: cli::Renderer, presents: bool) -> ExitCode {
    let renderer = match renderer {
        cli::Renderer::Auto => app::Renderer::Auto,
        cli::Renderer::Glow => app::Renderer::Glow,
        cli::Renderer::Wgpu => app::Renderer::Wgpu,
    };
    match app::run(app::Options {
        file,
        presents,
        renderer,
    }) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => cli::complain(&error.to_string(), "seamline export FILE -o map.svg").into(),
    }
}
