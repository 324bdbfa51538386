//! The window and other versions of the journey: compared with it.

use std::path::{Path, PathBuf};

use eframe::egui;

use super::Window;
use crate::app::messages::Message;
use crate::app::modals::{Revisions, Sheet, Versions};
use crate::file::Version;
use crate::file::git::Revision;
use crate::interact::{Action, VersionAction};
use crate::session::opening::Source;
use crate::session::versions::{Fetched, Fetching, VersionUse};

impl Window {
    /// Starts to compare the journey with a file.
    pub(super) fn compare_with_file(&mut self, path: PathBuf) {
        self.fetching = Some(Fetching::file(path, self.waker.clone()));
    }

    /// Starts to compare the journey with a version that git keeps.
    pub(super) fn compare_with_revision(&mut self, path: PathBuf, revision: Revision) {
        let fetching = Fetching::revision(path, revision, self.waker.clone());
        self.fetching = Some(fetching);
    }

    /// Starts to list the versions of the journey's file that git keeps.
    pub(super) fn list_revisions(&mut self) {
        let document = self.desk.as_ref().map(|desk| desk.editor.document());
        let path = document.and_then(|document| document.path().map(Path::to_owned));
        if let Some(path) = path {
            self.fetching = Some(Fetching::revisions(path, self.waker.clone()));
        }
    }

    /// Takes what was fetched.
    pub(super) fn take_fetched(&mut self, fetched: Fetched) {
        self.fetching = None;
        match fetched {
            Fetched::Version(name, other) => {
                self.perform(Action::Version(VersionAction::Compare(name, other)));
            }
            Fetched::Earlier(journey) => {
                if let Some(desk) = &mut self.desk {
                    desk.editor.turn_into("step-bring-back", *journey);
                }
            }
            Fetched::Copy(name, theirs) => self.join_other(name, &theirs),
            Fetched::Lapse(lapse, gap) => {
                self.show_lapse(lapse);
                if let Some(gap) = gap {
                    let name = self.document_name();
                    self.messages.add(Message::of_gap(&gap, &name, self.words));
                }
            }
            Fetched::Revisions(path, found) => {
                self.sheet = Some(Sheet::Revisions(Revisions { path, found }));
            }
            Fetched::Failed(failure) => {
                self.messages
                    .add(Message::of_fetching(&failure, self.words));
            }
        }
    }

    /// Lists what earlier saves of the journey replaced.
    pub(super) fn list_versions(&mut self) {
        let Some(desk) = &self.desk else { return };
        let of = (&desk.editor.journey().id, desk.editor.document().path());
        let vault = self.settings.vault();
        let all = vault
            .map(|vault| vault.versions(of.0, of.1))
            .unwrap_or_default();
        let name = self.document_name();
        self.sheet = Some(Sheet::Versions(Versions { name, all }));
    }

    /// Does what is wanted of an earlier version with this name.
    pub(super) fn take_version(
        &mut self,
        ctx: &egui::Context,
        wanted: VersionUse,
        version: Version,
        name: String,
    ) {
        if wanted == VersionUse::Preview {
            self.open(ctx, Source::Version(version, name));
            return;
        }
        let kept = (version, name);
        self.fetching = Some(Fetching::kept(kept, wanted, self.waker.clone()));
    }
}
