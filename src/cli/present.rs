//! `seamline present`: the journey over the whole screen, shot by shot.

use std::path::PathBuf;

use clap::Args;

use super::{Outcome, Renderer};

#[derive(Debug, Args)]
pub(super) struct Present {
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

impl Present {
    /// The window in which it is presented.
    pub(super) fn window(self, renderer: Renderer) -> Outcome {
        Outcome::Window {
            file: Some(self.file),
            renderer,
            presents: true,
        }
    }
}
