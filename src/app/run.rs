//! Starting the window: OpenGL first, then wgpu; one clear error where there is no screen.

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use eframe::NativeOptions;
use eframe::egui::{self, IconData, ViewportBuilder};

use super::Window;
use crate::session::Waker;
use crate::session::opening::Opening;
use crate::session::settings::Settings;
use crate::words::Words;

/// The size of the window at first, and the smallest it can have, in points.
const SIZE: [f32; 2] = [1440.0, 900.0];
const SMALLEST: [f32; 2] = [760.0, 480.0];

/// What the window draws with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Renderer {
    /// OpenGL, and wgpu where OpenGL cannot start.
    #[default]
    Auto,
    /// OpenGL.
    Glow,
    /// Vulkan, Metal or Direct3D.
    Wgpu,
}

/// How the window is started.
#[derive(Debug, Default)]
pub struct Options {
    /// The file to open; the start page where there is none.
    pub file: Option<PathBuf>,
    /// Whether the file is presented at once.
    pub presents: bool,
    /// What the window draws with.
    pub renderer: Renderer,
}

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no screen, or the program may not use it.
    #[error("no window can be opened: there is no screen ({0})")]
    NoScreen(#[source] eframe::Error),
    /// The screen is there, and nothing can draw on it.
    #[error("no window can be opened: nothing here can draw it ({0})")]
    NoRenderer(#[source] eframe::Error),
}

impl Error {
    /// What is wrong, in the language of `words`.
    pub fn message(&self, words: Words) -> String {
        let (key, cause) = match self {
            Self::NoScreen(cause) => ("error-no-screen", cause),
            Self::NoRenderer(cause) => ("error-no-renderer", cause),
        };
        let cause = cause.to_string();
        // The window library puts its own source lines before the cause.
        let said = cause
            .rsplit(": ")
            .next()
            .unwrap_or_default()
            .trim_end_matches(')');
        words.fill(key, &[("cause", said.into())])
    }

    /// What to do, in the language of `words`.
    pub fn hint(&self, words: Words) -> String {
        let key = match self {
            Self::NoScreen(_) => "error-no-screen-hint",
            Self::NoRenderer(_) => "error-no-renderer-hint",
        };
        words.text(key).into_owned()
    }
}

/// Opens the window and returns when it is closed.
pub fn run(options: Options) -> Result<(), Error> {
    let settings = Settings::load();
    let Options { file, presents, .. } = options;
    let start = |renderer, settings, file| run_with(renderer, settings, (file, presents));
    match options.renderer {
        Renderer::Glow => start(eframe::Renderer::Glow, settings, file),
        Renderer::Wgpu => start(eframe::Renderer::Wgpu, settings, file),
        Renderer::Auto => {
            let first = start(eframe::Renderer::Glow, settings.clone(), file.clone());
            match first {
                Err(Error::NoRenderer(_)) => start(eframe::Renderer::Wgpu, settings, file),
                other => other,
            }
        }
    }
}

fn run_with(
    renderer: eframe::Renderer,
    settings: Settings,
    (file, presents): (Option<PathBuf>, bool),
) -> Result<(), Error> {
    let viewport = ViewportBuilder::default()
        .with_title("Seamline")
        .with_app_id("seamline")
        .with_icon(icon())
        .with_drag_and_drop(true)
        .with_inner_size(SIZE)
        .with_min_inner_size(SMALLEST);
    let native = NativeOptions {
        viewport,
        renderer,
        ..NativeOptions::default()
    };
    // Making the window takes longer than reading most journeys: both at the same time.
    let shown = Arc::new(OnceLock::<egui::Context>::new());
    let waker = waker_of(Arc::clone(&shown));
    let opening = file.map(|file| Opening::early(&settings, file, waker.clone()));
    let create: eframe::AppCreator<'_> = Box::new(move |context| {
        // Only this window wakes; a second one would have a waker of its own.
        let _ = shown.set(context.egui_ctx.clone());
        let window = Window::with(&context.egui_ctx, settings, (opening, waker)).minding_motion();
        Ok(Box::new(if presents {
            window.presenting_next()
        } else {
            window
        }))
    });
    eframe::run_native("seamline", native, create).map_err(|error| match error {
        eframe::Error::Winit(_) | eframe::Error::WinitEventLoop(_) => Error::NoScreen(error),
        _ => Error::NoRenderer(error),
    })
}

/// Asks the window for a frame, once there is one.
fn waker_of(shown: Arc<OnceLock<egui::Context>>) -> Waker {
    Waker::new(move || {
        if let Some(ctx) = shown.get() {
            ctx.request_repaint();
        }
    })
}

/// The sign of the program for the list of windows; none where it cannot be read.
fn icon() -> IconData {
    let bytes = include_bytes!("../../assets/icons/seamline.png");
    let Ok(mut reader) = png::Decoder::new(std::io::Cursor::new(bytes)).read_info() else {
        return IconData::default();
    };
    let mut rgba = vec![0; reader.output_buffer_size().unwrap_or_default()];
    match reader.next_frame(&mut rgba) {
        Ok(info) => IconData {
            rgba,
            width: info.width,
            height: info.height,
        },
        Err(_) => IconData::default(),
    }
}
