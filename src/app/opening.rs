//! Opening beside the window: read, checked and laid out on a thread of its own.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::sync::{Arc, OnceLock};
use std::thread;

use eframe::egui;

use super::desk::Desk;
use super::samples::SAMPLES;
use super::settings::Settings;
use super::start::file_name;
use crate::editor::Document;
use crate::interact::Appearance;
use crate::journey::{Journey, check};
use crate::theme::Shade;
use crate::words::Words;

/// What is to be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Source {
    /// A file.
    File(PathBuf),
    /// One of several journeys in a Markdown file.
    Block(PathBuf, usize),
    /// A sample, by its place in the list of samples.
    Sample(usize),
    /// A template, by its name.
    Template(&'static str),
}

impl Source {
    /// What people call it.
    pub(crate) fn name(&self, words: Words) -> String {
        match self {
            Self::File(path) | Self::Block(path, _) => file_name(path),
            Self::Sample(nth) => {
                let sample = SAMPLES.get(*nth);
                sample.map_or_else(String::new, |sample| sample.title.to_owned())
            }
            Self::Template(id) => words.text(&format!("template-{id}")).into_owned(),
        }
    }
}

/// Wakes the window once something is there; may be handed out before there is a window.
#[derive(Debug, Clone, Default)]
pub(crate) struct Waker(Arc<OnceLock<egui::Context>>);

impl Waker {
    /// Wakes this window from now on.
    pub(crate) fn attach(&self, ctx: &egui::Context) {
        // A second window would have a waker of its own.
        let _ = self.0.set(ctx.clone());
    }

    fn wake(&self) {
        if let Some(ctx) = self.0.get() {
            ctx.request_repaint();
        }
    }
}

/// What came of opening something.
pub(crate) enum Opened {
    /// A journey, laid out.
    Journey(Box<Desk>),
    /// Why it could not be opened, and what to do.
    Failed(String, String),
}

/// Something that is being opened.
pub(crate) struct Opening {
    source: Source,
    since: f64,
    /// How much has been read, in thousandths; 0 where that is not known.
    read: Arc<AtomicU32>,
    done: Receiver<Opened>,
}

impl Opening {
    /// Starts at `since` (seconds) to open `source`, and wakes the window once it is done.
    pub(crate) fn start(source: Source, since: f64, look: (Shade, Words), waker: Waker) -> Self {
        let read = Arc::new(AtomicU32::new(0));
        let (sender, done) = channel();
        let (progress, wanted) = (Arc::clone(&read), source.clone());
        thread::spawn(move || {
            let opened = open(&wanted, look, &progress);
            // Nobody listens any more where something else was opened meanwhile.
            let _ = sender.send(opened);
            waker.wake();
        });
        Self {
            source,
            since,
            read,
            done,
        }
    }

    /// What is being opened.
    pub(crate) fn source(&self) -> &Source {
        &self.source
    }

    /// When it was started, in seconds.
    pub(crate) fn since(&self) -> f64 {
        self.since
    }

    /// How much of the file has been read, 0 to 1.
    pub(crate) fn share(&self) -> f32 {
        self.read.load(Ordering::Relaxed) as f32 / 1000.0
    }

    /// What came of it; `None` while it goes on.
    pub(crate) fn poll(&self) -> Option<Opened> {
        match self.done.try_recv() {
            Ok(opened) => Some(opened),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => Some(Opened::Failed(String::new(), String::new())),
        }
    }
}

/// A file that is opened while the window is still being made.
pub(crate) struct Early {
    /// What is being opened.
    pub(crate) opening: Opening,
    /// What wakes the window for it.
    pub(crate) waker: Waker,
}

impl Early {
    /// Starts to open `file`, as it will most likely be shown.
    pub(crate) fn start(settings: &Settings, file: PathBuf) -> Self {
        let waker = Waker::default();
        let shade = match settings.appearance() {
            Appearance::Dark => Shade::Dark,
            Appearance::Light | Appearance::System => Shade::Light,
        };
        let look = (shade, Words::of(settings.language()));
        let opening = Opening::start(Source::File(file), 0.0, look, waker.clone());
        Self { opening, waker }
    }
}

fn open(source: &Source, look: (Shade, Words), _progress: &AtomicU32) -> Opened {
    let (text, document) = match source {
        Source::File(path) => (
            std::fs::read_to_string(path).unwrap(),
            Document::of(path.clone()),
        ),
        Source::Block(..) => todo!(),
        Source::Sample(n) => (SAMPLES[*n].source.to_owned(), Document::unsaved()),
        Source::Template(_) => todo!(),
    };
    let journey: Journey = match ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .from_str(&text)
    {
        Ok(j) => j,
        Err(e) => return Opened::Failed(format!("{e}"), "".into()),
    };
    let problems = check(&journey);
    Opened::Journey(Box::new(Desk::new(journey, document, problems, look)))
}
