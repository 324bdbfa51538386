//! The system's own file dialogs: never blocking, one at a time.

use std::future::Future;
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use eframe::egui;
use rfd::{AsyncFileDialog, FileHandle};

use super::dialog_program;
use crate::export::{FORMATS, SHOT_FORMATS};
use crate::session::FilePurpose;
use crate::words::Words;

/// A dialog that ends sooner than this, in seconds, was never seen by anybody.
const TOO_SOON: f64 = 0.4;

/// What came of a dialog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Answer {
    /// A file was chosen for this.
    Chosen(FilePurpose, PathBuf),
    /// The dialog was closed without a choice.
    Nothing,
    /// The system showed no dialog for this, so another way must be offered.
    NoDialog(FilePurpose),
}

impl FilePurpose {
    /// The text key of the title of its dialog.
    fn title_key(self) -> &'static str {
        match self {
            Self::Open => "dialog-open",
            Self::Export => "dialog-export",
            Self::ExportChange => "dialog-export-change",
            Self::ExportShots | Self::ExportNotes => "dialog-export-shots",
            Self::Compare => "dialog-compare",
            Self::SaveAs => "dialog-save-as",
            Self::SaveCopy => "dialog-save-copy",
        }
    }
}

/// The dialog that is open, if one is.
#[derive(Default)]
pub(crate) struct Dialogs {
    open: Option<Open>,
}

/// A dialog that is open.
struct Open {
    purpose: FilePurpose,
    since: f64,
    choice: Receiver<Option<PathBuf>>,
}

impl Dialogs {
    /// Whether a dialog is open.
    pub(crate) fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Asks for a journey to open or to compare with, unless a dialog is open already.
    pub(crate) fn ask_for_journey(
        &mut self,
        ctx: &egui::Context,
        words: Words,
        purpose: FilePurpose,
    ) {
        if self.is_open() {
            return;
        }
        let dialog = AsyncFileDialog::new()
            .set_title(words.text(purpose.title_key()))
            .add_filter(words.text("dialog-journeys"), &["ron", "mmd", "md"])
            .add_filter(words.text("dialog-all-files"), &["*"]);
        // macOS wants the dialog made here, on the main thread; waiting for it belongs elsewhere.
        self.wait_for(ctx, purpose, dialog.pick_file());
    }

    /// Asks where the picture of a map belongs, unless a dialog is open already.
    pub(crate) fn ask_for_picture(
        &mut self,
        ctx: &egui::Context,
        words: Words,
        (purpose, name): (FilePurpose, &str),
    ) {
        let endings = FORMATS.iter().map(|f| (f.title_key(), f.extensions()));
        self.ask_where(ctx, words, (purpose, name), endings);
    }

    /// Asks where the presentation belongs, unless a dialog is open already.
    pub(crate) fn ask_for_shots(
        &mut self,
        ctx: &egui::Context,
        words: Words,
        (purpose, name): (FilePurpose, &str),
    ) {
        let endings = SHOT_FORMATS.iter().map(|f| (f.title_key(), f.extensions()));
        self.ask_where(ctx, words, (purpose, name), endings);
    }

    /// Asks where a file with one of these endings belongs; each comes with the key of its name.
    fn ask_where<'a>(
        &mut self,
        ctx: &egui::Context,
        words: Words,
        (purpose, name): (FilePurpose, &str),
        endings: impl Iterator<Item = (&'a str, &'a [&'a str])>,
    ) {
        if self.is_open() {
            return;
        }
        let mut dialog = AsyncFileDialog::new()
            .set_title(words.text(purpose.title_key()))
            .set_file_name(name);
        for (key, extensions) in endings {
            dialog = dialog.add_filter(words.text(key), extensions);
        }
        self.wait_for(ctx, purpose, dialog.save_file());
    }

    /// Asks where a journey belongs, unless a dialog is open already.
    pub(crate) fn ask_for_place(
        &mut self,
        ctx: &egui::Context,
        words: Words,
        purpose: FilePurpose,
        (folder, name): (Option<&Path>, &str),
    ) {
        if self.is_open() {
            return;
        }
        let mut dialog = AsyncFileDialog::new()
            .set_title(words.text(purpose.title_key()))
            .add_filter(words.text("dialog-journeys"), &["ron"])
            .set_file_name(name);
        if let Some(folder) = folder {
            dialog = dialog.set_directory(folder);
        }
        self.wait_for(ctx, purpose, dialog.save_file());
    }

    /// What the dialog that is open is for.
    pub(crate) fn purpose(&self) -> Option<FilePurpose> {
        self.open.as_ref().map(|open| open.purpose)
    }

    /// What came of the dialog that was open; `None` while it still is.
    pub(crate) fn answer(&mut self, ctx: &egui::Context) -> Option<Answer> {
        let open = self.open.as_ref()?;
        let waited = ctx.input(|input| input.time) - open.since;
        let answer = match open.choice.try_recv() {
            Ok(Some(path)) => Answer::Chosen(open.purpose, path),
            Ok(None) if waited < TOO_SOON => Answer::NoDialog(open.purpose),
            Ok(None) => Answer::Nothing,
            Err(TryRecvError::Empty) => return None,
            Err(TryRecvError::Disconnected) => Answer::NoDialog(open.purpose),
        };
        self.open = None;
        Some(answer)
    }

    /// Stops waiting for a dialog that does not answer, and ends it where that is ours to do.
    pub(crate) fn give_up(&mut self) {
        if self.open.take().is_some() {
            dialog_program::end();
        }
    }

    fn wait_for(
        &mut self,
        ctx: &egui::Context,
        purpose: FilePurpose,
        choice: impl Future<Output = Option<FileHandle>> + Send + 'static,
    ) {
        let (sender, receiver) = channel();
        self.open = Some(Open {
            purpose,
            since: ctx.input(|input| input.time),
            choice: receiver,
        });
        let ctx = ctx.clone();
        thread::spawn(move || {
            let path = wait(choice).map(|file| file.path().to_owned());
            // Nobody listens any more where the window is closed meanwhile.
            let _ = sender.send(path);
            ctx.request_repaint();
        });
    }
}

/// Runs a future to its end on this thread.
fn wait<T>(future: impl Future<Output = T>) -> T {
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(value) => return value,
            Poll::Pending => thread::park(),
        }
    }
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}
