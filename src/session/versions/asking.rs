//! What the session does about other versions of the journey.

use std::path::Path;
use std::sync::Arc;

use super::{Fetched, Fetching, VersionUse};
use crate::file::{Vault, Version};
use crate::interact::{Action, VersionAction};
use crate::session::saving::AfterSaving;
use crate::session::{Effect, Notice, Session, Source, Waker};

impl Session {
    /// Starts to fetch something, in the place of what was being fetched.
    pub(in crate::session) fn fetch(&mut self, start: impl FnOnce(Waker) -> Fetching) {
        self.fetching = Some(start(self.waker.clone()));
    }

    /// Starts to list the versions of the journey's file that git keeps.
    pub(in crate::session) fn list_revisions(&mut self) {
        if let Some(path) = self.document_path().map(Path::to_owned) {
            self.fetch(|waker| Fetching::revisions(path, waker));
        }
    }

    /// Lists what earlier saves of the journey replaced.
    pub(in crate::session) fn list_versions(&mut self) {
        if self.document.is_some() {
            let all = self.kept_versions();
            let name = self.document_name();
            self.effects.push(Effect::ShowVersions(name, all));
        }
    }

    /// Starts to read all versions of the journey's file.
    pub(in crate::session) fn fetch_past(&mut self) {
        let Some(path) = self.document_path().map(Path::to_owned) else {
            return;
        };
        let Some(journey) = self.editor().map(|editor| Arc::clone(editor.journey())) else {
            return;
        };
        let kept = self.kept_versions();
        let words = self.words;
        self.fetch(|waker| Fetching::past((path, kept), journey, words, waker));
    }

    /// What earlier saves of the open journey replaced, the newest first.
    fn kept_versions(&self) -> Vec<Version> {
        let versions =
            |vault: &Vault| Some(vault.versions(&self.journey()?.id, self.document_path()));
        self.settings.vault().and_then(versions).unwrap_or_default()
    }

    /// Does this with an earlier version of this name.
    pub(in crate::session) fn use_version(
        &mut self,
        wanted: VersionUse,
        version: Version,
        name: String,
    ) {
        if wanted == VersionUse::Preview {
            let source = Source::Version(version, name);
            return self.leave(AfterSaving::Open(source));
        }
        self.fetch(|waker| Fetching::kept((version, name), wanted, waker));
    }

    /// Takes what was fetched.
    pub(in crate::session) fn take_fetched(&mut self) {
        let Some(fetched) = self.fetching.as_ref().and_then(Fetching::poll) else {
            return;
        };
        self.fetching = None;
        match fetched {
            Fetched::Version(name, other) => {
                if let Some(editor) = self.editor_mut() {
                    let compare = VersionAction::Compare(name, other);
                    editor.perform(Action::Version(compare));
                }
            }
            Fetched::Earlier(journey) => {
                if let Some(editor) = self.editor_mut() {
                    editor.turn_into("step-bring-back", *journey);
                }
            }
            Fetched::Copy(name, theirs) => self.join_other(name, &theirs),
            Fetched::Lapse(lapse, gap) => {
                self.effects.push(Effect::ShowTimelapse(lapse));
                if let Some(gap) = gap {
                    self.tell(Notice::VersionsMissing(self.document_name(), gap));
                }
            }
            Fetched::Revisions(path, found) => {
                self.effects.push(Effect::ShowRevisions(path, found));
            }
            Fetched::Failed(failure) => self.tell(Notice::NotFetched(failure)),
        }
    }
}
