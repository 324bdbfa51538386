//! Exporting beside the window: laid out, drawn and written on a thread of its own.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use super::messages::{Message, Tone, capitalised};
use super::opening::Waker;
use super::start::file_name;
use super::versions::told;
use crate::chart::{Against, Chart, Look};
use crate::export::{self, ExportError, FORMATS, Format, Meta, Notes, Output, Picture};
use crate::file;
use crate::journey::Journey;
use crate::scene::Scene;
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
        Self::begin(
            with_ending(path, first_ending()),
            (words, waker),
            move |path| written(&journey, &look, path),
        )
    }

    /// Starts to write what changed to `path`.
    pub(crate) fn start_change(
        change: Change,
        path: PathBuf,
        (words, waker): (Words, Waker),
    ) -> Self {
        Self::begin(
            with_ending(path, first_ending()),
            (words, waker),
            move |path| change.written(path),
        )
    }

    /// Starts to write a presentation to `path`.
    pub(crate) fn start_shots(
        deck: Deck,
        notes: Notes,
        path: PathBuf,
        (words, waker): (Words, Waker),
    ) -> Self {
        Self::begin(with_ending(path, SHOTS), (words, waker), move |path| {
            export::shot_format_of(path).and_then(|format| format.write(&deck, notes))
        })
    }

    fn begin(
        path: PathBuf,
        (words, waker): (Words, Waker),
        draw: impl FnOnce(&Path) -> Result<Output, ExportError> + Send + 'static,
    ) -> Self {
        let (sender, done) = channel();
        thread::spawn(move || {
            // Nobody listens any more where the window is closed meanwhile.
            let _ = sender.send(put(draw(&path), &path, words));
            waker.wake();
        });
        Self(done)
    }

    /// What came of it; `None` while it goes on.
    pub(crate) fn poll(&self) -> Option<Message> {
        self.0.try_recv().ok()
    }
}

/// Two versions of a journey, of which the later is shown against the earlier.
pub(crate) struct Change {
    /// The earlier version.
    pub(crate) before: Arc<Journey>,
    /// What people call it.
    pub(crate) name: String,
    /// The later version.
    pub(crate) after: Arc<Journey>,
    /// How it is shown.
    pub(crate) look: Look,
}

impl Change {
    fn written(&self, path: &Path) -> Result<Output, ExportError> {
        let format = export::format_of(path)?;
        let told = told(&self.before, &self.after, self.look.words);
        let against = Against {
            before: &self.before,
            name: &self.name,
            told: &told,
        };
        let scene = Chart::new(&self.after, &self.look).scene_against(&against);
        drawn(format, scene, &self.after)
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

/// A name for the picture of what changed in a journey.
pub(crate) fn change_name(document: Option<&Path>, words: Words) -> String {
    let name = [("name", stem_of(document).into())];
    format!("{}.pdf", words.fill("change-of", &name))
}

fn stem_of(document: Option<&Path>) -> String {
    let stem = document.and_then(Path::file_stem);
    stem.map_or_else(
        || "journey".to_owned(),
        |stem| stem.to_string_lossy().into_owned(),
    )
}

/// The path with this ending, where it has none.
fn with_ending(path: PathBuf, ending: &str) -> PathBuf {
    if path.extension().is_some() {
        path
    } else {
        path.with_extension(ending)
    }
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
    drawn(format, Chart::new(journey, look).scene(), journey)
}

fn drawn(format: &dyn Format, scene: Scene, journey: &Journey) -> Result<Output, ExportError> {
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
