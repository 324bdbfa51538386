//! A file by its path, where the system shows no dialog.

use std::path::{Path, PathBuf};

use eframe::egui::{Id, Key, Ui};

use super::{Outcome, close_button_ui, quiet_ui, title_ui};
use crate::app::request::Request;
use crate::app::widgets::{Skin, TextField, prominent_ui, text_ui};
use crate::export::{FORMATS, SHOT_FORMATS};
use crate::session::FilePurpose;
use crate::words::Words;

/// A path that is being typed.
#[derive(Debug, Default)]
pub(crate) struct PathField {
    purpose: FilePurpose,
    text: String,
    shown: bool,
    replaces_dialog: bool,
}

impl PathField {
    /// A path for this purpose.
    pub(crate) fn new(purpose: FilePurpose) -> Self {
        Self {
            purpose,
            ..Self::default()
        }
    }

    /// The same with this path to begin with.
    pub(crate) fn with(self, path: &Path) -> Self {
        Self {
            text: path.to_string_lossy().into_owned(),
            ..self
        }
    }

    /// The same, where the system shows no dialog.
    pub(crate) fn instead_of_dialog(self) -> Self {
        Self {
            replaces_dialog: true,
            ..self
        }
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, skin: Skin) -> Outcome {
        let words = skin.words;
        ui.set_width(460.0);
        let [title, name, verb] = match self.purpose {
            FilePurpose::Open => ["path-title", "path-label", "path-open"],
            FilePurpose::Export => ["path-export-title", "path-export-label", "path-export"],
            FilePurpose::ExportChange => {
                ["dialog-export-change", "path-export-label", "path-export"]
            }
            FilePurpose::ExportShots | FilePurpose::ExportNotes => [
                "path-export-shots-title",
                "path-export-label",
                "path-export",
            ],
            FilePurpose::Compare => ["path-compare-title", "path-label", "path-compare"],
            FilePurpose::SaveAs => ["path-save-title", "path-label", "path-save"],
            FilePurpose::SaveCopy => ["path-copy-title", "path-label", "path-copy"],
        };
        title_ui(ui, &words.text(title));
        if self.replaces_dialog {
            quiet_ui(ui, skin, &words.text("path-no-dialog"));
        }
        quiet_ui(ui, skin, &self.about(words));
        ui.add_space(8.0);
        let label = ui.label(words.text(name));
        let name = words.text(name);
        let typed = TextField {
            id: Id::unique("path"),
            name: &name,
            suggestions: &[],
            is_long: false,
        };
        let output = text_ui(ui, &typed, &mut self.text, |edit| {
            edit.desired_width(f32::INFINITY)
        });
        let field = output.response.response;
        let field = field.labelled_by(label.id);
        if !self.shown && !ui.is_sizing_pass() {
            self.shown = true;
            field.request_focus();
        }
        let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        ui.add_space(12.0);
        ui.horizontal(|ui| {
            let open = prominent_ui(ui, skin, &words.text(verb)).clicked();
            let path = typed_path(&self.text);
            match path {
                Some(path) if open || entered => Outcome::Closed(Some(self.request(path))),
                _ => close_button_ui(ui, skin, "cancel"),
            }
        })
        .inner
    }
}

impl PathField {
    fn about(&self, words: Words) -> String {
        match self.purpose {
            FilePurpose::Open | FilePurpose::Compare => words.text("path-about").into_owned(),
            FilePurpose::SaveAs | FilePurpose::SaveCopy => {
                words.text("path-save-about").into_owned()
            }
            FilePurpose::Export | FilePurpose::ExportChange => {
                let all = FORMATS.iter().flat_map(|format| format.extensions());
                about_endings(all, words)
            }
            FilePurpose::ExportShots | FilePurpose::ExportNotes => {
                let all = SHOT_FORMATS.iter().flat_map(|format| format.extensions());
                about_endings(all, words)
            }
        }
    }

    fn request(&self, path: PathBuf) -> Request {
        match self.purpose {
            FilePurpose::Open => Request::Path(path),
            FilePurpose::Export => Request::ExportTo(path),
            FilePurpose::ExportChange => Request::ExportChangeTo(path),
            FilePurpose::ExportShots | FilePurpose::ExportNotes => {
                Request::ExportShotsTo(self.purpose, path)
            }
            FilePurpose::Compare => Request::CompareFile(path),
            FilePurpose::SaveAs | FilePurpose::SaveCopy => Request::SaveTo(self.purpose, path),
        }
    }
}

/// The path that a person means: without blanks and quotes around it, with `~` for the home folder.
fn typed_path(text: &str) -> Option<PathBuf> {
    let bare = text.trim().trim_matches(['"', '\'']);
    if bare.is_empty() {
        return None;
    }
    let at_home = bare.strip_prefix("~/").zip(dirs::home_dir());
    Some(match at_home {
        Some((rest, home)) => home.join(rest),
        None => PathBuf::from(bare),
    })
}

/// The endings that a file may have.
fn about_endings<'a>(endings: impl Iterator<Item = &'a &'static str>, words: Words) -> String {
    let endings: Vec<_> = endings.map(|extension| format!(".{extension}")).collect();
    words.fill(
        "path-export-about",
        &[("endings", endings.join(", ").into())],
    )
}
