//! Exporting beside the window: laid out, drawn and written on a thread of its own.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use super::Waker;
use super::versions::told;
use crate::chart::{Against, Chart, Look};
use crate::export::{self, ExportError, FORMATS, Format, Meta, Note, Notes, Output, Picture};
use crate::file;
use crate::journey::Journey;
use crate::scene::Scene;
use crate::slides::Deck;
use crate::words::Words;

/// How many pixels of a PNG a canvas point is long, so that it is sharp in slides.
const PNG_SCALE: f32 = 2.0;

/// An export that goes on.
pub(crate) struct Exporting {
    /// The file that is written.
    pub(crate) path: PathBuf,
    done: Receiver<Result<Vec<Note>, ExportFailure>>,
}

/// Why there is no export.
#[derive(Debug)]
pub enum ExportFailure {
    /// It could not be drawn.
    Drawing(ExportError),
    /// It could not be written.
    Writing(file::Error),
}

impl Exporting {
    /// Starts to write the map of `journey` as `look` shows it to `path`.
    pub(crate) fn start(journey: Arc<Journey>, look: Look, path: PathBuf, waker: Waker) -> Self {
        Self::begin(with_ending(path, first_ending()), waker, move |path| {
            written(&journey, &look, path)
        })
    }

    /// Starts to write what changed to `path`.
    pub(crate) fn start_change(change: Change, path: PathBuf, waker: Waker) -> Self {
        Self::begin(with_ending(path, first_ending()), waker, move |path| {
            change.written(path)
        })
    }

    /// Starts to write a presentation to `path`.
    pub(crate) fn start_shots(deck: Deck, notes: Notes, path: PathBuf, waker: Waker) -> Self {
        Self::begin(with_ending(path, SHOTS), waker, move |path| {
            export::shot_format_of(path).and_then(|format| format.write(&deck, notes))
        })
    }

    fn begin(
        path: PathBuf,
        waker: Waker,
        draw: impl FnOnce(&Path) -> Result<Output, ExportError> + Send + 'static,
    ) -> Self {
        let (sender, done) = channel();
        let target = path.clone();
        thread::spawn(move || {
            // Nobody listens any more where the window is closed meanwhile.
            let _ = sender.send(put(draw(&target), &target));
            waker.wake();
        });
        Self { path, done }
    }

    /// What came of it, with what is to be said about the export; `None` while it goes on.
    pub(crate) fn poll(&self) -> Option<Result<Vec<Note>, ExportFailure>> {
        self.done.try_recv().ok()
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
        let chart = Chart::new(&self.after, &self.look);
        let drawn = (chart.scene_against(&against), chart.left_out());
        written_as(format, drawn, &self.after)
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

/// Writes what was made; what is to be said about it.
fn put(output: Result<Output, ExportError>, path: &Path) -> Result<Vec<Note>, ExportFailure> {
    let output = output.map_err(ExportFailure::Drawing)?;
    file::put(path, &output.bytes).map_err(ExportFailure::Writing)?;
    Ok(output.notes)
}

fn written(journey: &Journey, look: &Look, path: &Path) -> Result<Output, ExportError> {
    let format = export::format_of(path)?;
    let chart = Chart::new(journey, look);
    written_as(format, (chart.scene(), chart.left_out()), journey)
}

fn written_as(
    format: &dyn Format,
    (scene, left_out): (Scene, usize),
    journey: &Journey,
) -> Result<Output, ExportError> {
    let meta = Meta {
        title: journey.title.clone(),
        summary: journey.summary.clone(),
        language: journey.language.clone(),
    };
    let scale = if format.is_for("png") { PNG_SCALE } else { 1.0 };
    format.write(&Picture::new(scene, meta, scale).leaving_out(left_out))
}
