//! The system's own file dialogs: never blocking, one at a time.

use std::future::Future;
use std::path::PathBuf;
use std::pin::pin;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use eframe::egui;
use rfd::{AsyncFileDialog, FileHandle};

use crate::words::Words;

/// A dialog that ends sooner than this, in seconds, was never seen by anybody.
const TOO_SOON: f64 = 0.4;

/// What came of a dialog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Answer {
    /// A file was chosen.
    Chosen(PathBuf),
    /// The dialog was closed without a choice.
    Nothing,
    /// The system showed no dialog, so another way must be offered.
    NoDialog,
}

/// The dialog that is open, if one is.
#[derive(Default)]
pub(crate) struct Dialogs {
    open: Option<(Receiver<Option<PathBuf>>, f64)>,
}

impl Dialogs {
    /// Whether a dialog is open.
    pub(crate) fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Asks for a journey to open, unless a dialog is open already.
    pub(crate) fn ask_for_journey(&mut self, ctx: &egui::Context, words: Words) {
        if self.is_open() {
            return;
        }
        let dialog = AsyncFileDialog::new()
            .set_title(words.text("dialog-open"))
            .add_filter(words.text("dialog-journeys"), &["ron", "mmd", "md"])
            .add_filter(words.text("dialog-all-files"), &["*"]);
        // macOS wants the dialog made here, on the main thread; waiting for it belongs elsewhere.
        self.wait_for(ctx, dialog.pick_file());
    }

    /// What came of the dialog that was open; `None` while it still is.
    pub(crate) fn answer(&mut self, ctx: &egui::Context) -> Option<Answer> {
        let (receiver, since) = self.open.as_ref()?;
        let answer = match receiver.try_recv() {
            Ok(Some(path)) => Answer::Chosen(path),
            Ok(None) if ctx.input(|input| input.time) - since < TOO_SOON => Answer::NoDialog,
            Ok(None) => Answer::Nothing,
            Err(TryRecvError::Empty) => return None,
            Err(TryRecvError::Disconnected) => Answer::NoDialog,
        };
        self.open = None;
        Some(answer)
    }

    /// Stops waiting for a dialog that does not answer.
    pub(crate) fn give_up(&mut self) {
        self.open = None;
    }

    fn wait_for(
        &mut self,
        ctx: &egui::Context,
        choice: impl Future<Output = Option<FileHandle>> + Send + 'static,
    ) {
        let (sender, receiver) = channel();
        self.open = Some((receiver, ctx.input(|input| input.time)));
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
