//! Exporting beside the window: laid out, drawn and written on a thread of its own.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use super::messages::{Message, Tone, capitalised};
use super::opening::Waker;
use super::start::file_name;
use crate::chart::{Chart, Look};
use crate::export::{self, ExportError, FORMATS, Meta, Notes, Output, Picture};
use crate::file;
use crate::journey::Journey;
use crate::slides::Deck;
use crate::words::Words;

/// How many pixels of a PNG a canvas point is long, so that it is sharp in slides.
const PNG_SCALE: f32 = 2.0;

/// An export that goes on.
pub(crate) struct Exporting(Receiver<Message>);

impl Exporting {
    /// Starts to write the map of `journey` as `look` shows it to `path`.
    pub(crate) fn start(
        journey: Arc<Journey>,
        look: Look,
        path: PathBuf,
        (words, waker): (Words, Waker),
    ) -> Self {
        let (sender, done) = channel();
        thread::spawn(move || {
            // Nobody listens any more where the window is closed meanwhile.
            let path = with_ending(path);
            let _ = sender.send(put(written(&journey, &look, &path), &path, words));
            waker.wake();
        });
        Self(done)
    }

    /// Starts to write a presentation to `path`.
    pub(crate) fn start_shots(
        deck: Deck,
        notes: Notes,
        path: PathBuf,
        (words, waker): (Words, Waker),
    ) -> Self {
        let (sender, done) = channel();
        thread::spawn(move || {
            let path = match path.extension() {
                Some(_) => path,
                None => path.with_extension(SHOTS),
            };
            let output =
                export::shot_format_of(&path).and_then(|format| format.write(&deck, notes));
            // Nobody listens any more where the window is closed meanwhile.
            let _ = sender.send(put(output, &path, words));
            waker.wake();
        });
        Self(done)
    }

    /// What came of it; `None` while it goes on.
    pub(crate) fn poll(&self) -> Option<Message> {
        self.0.try_recv().ok()
    }
}

/// The ending of a presentation that was given none.
const SHOTS: &str = "pptx";

/// A name for the file of a presentation.
pub(crate) fn shots_name(document: Option<&Path>) -> String {
    format!("{}.{SHOTS}", stem_of(document))
}

/// A name for the picture of a journey.
pub(crate) fn picture_name(document: Option<&Path>) -> String {
    format!("{}.{}", stem_of(document), first_ending())
}

fn stem_of(document: Option<&Path>) -> String {
    let stem = document.and_then(Path::file_stem);
    stem.map_or_else(
        || "journey".to_owned(),
        |stem| stem.to_string_lossy().into_owned(),
    )
}

/// The path with the ending of the first format, where it has none.
fn with_ending(path: PathBuf) -> PathBuf {
    if path.extension().is_some() {
        return path;
    }
    path.with_extension(first_ending())
}

fn first_ending() -> &'static str {
    let first = FORMATS
        .first()
        .and_then(|format| format.extensions().first());
    first.copied().unwrap_or_default()
}

/// Writes what was made; what came of that.
fn put(output: Result<Output, ExportError>, path: &Path, words: Words) -> Message {
    let name = file_name(path);
    let output = match output {
        Ok(output) => output,
        Err(error) => {
            return Message {
                tone: Tone::Error,
                text: words.fill("message-cannot-export", &[("name", name.into())]),
                hint: capitalised(&error.text(words)),
            };
        }
    };
    match file::put(path, &output.bytes) {
        Ok(_) => Message {
            tone: Tone::Notice,
            text: words.fill("message-exported", &[("name", name.into())]),
            hint: notes(&output, words),
        },
        Err(error) => Message::of_file("message-cannot-export", &name, &error, words),
    }
}

fn written(journey: &Journey, look: &Look, path: &Path) -> Result<Output, ExportError> {
    let format = export::format_of(path)?;
    let scene = Chart::new(journey, look).scene();
    let meta = Meta {
        title: journey.title.clone(),
        summary: journey.summary.clone(),
        language: journey.language.clone(),
    };
    let scale = if format.is_for("png") { PNG_SCALE } else { 1.0 };
    format.write(&Picture::new(scene, meta, scale))
}

fn notes(output: &Output, words: Words) -> String {
    let notes: Vec<_> = output.notes.iter().map(|note| note.text(words)).collect();
    capitalised(&notes.join("\n"))
}
