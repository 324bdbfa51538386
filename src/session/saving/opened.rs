//! What was opened takes the place of what was open.

use super::SavingState;
use crate::session::opening::{Opened, Opening};
use crate::session::{Effect, Notice, OpenDocument, Session, Source};

/// After so many frames with the map it is drawn, by the graphics card too.
const SHOWN: usize = 3;

impl Session {
    /// Takes what came of opening something; only a journey takes the place of what is open.
    pub(in crate::session) fn take_opened(&mut self) {
        // What is being saved belongs to the journey that is open.
        if self.saving.running.is_some() {
            return;
        }
        let Some(opened) = self.opening.as_ref().and_then(Opening::poll) else {
            return;
        };
        let Some(opening) = self.opening.take() else {
            return;
        };
        match opened {
            Opened::Journey(document) => self.show(document),
            Opened::Ballot(path, ballot) => self.effects.push(Effect::ShowBallot(path, ballot)),
            Opened::Several(path, titles) => {
                self.effects.push(Effect::ChooseBlock(path, titles));
            }
            Opened::Failed(failure) => {
                if let Source::File(path) = opening.source() {
                    self.settings.forget(path);
                    self.settings.store();
                }
                self.tell(Notice::NotOpened(failure));
            }
            Opened::Lost => self.tell(Notice::OpeningLost),
        }
    }

    /// Shows a journey in the place of what was open.
    fn show(&mut self, mut document: Box<OpenDocument>) {
        self.end_recovery();
        self.fetching = None;
        let editor = &mut document.editor;
        let flipped = self.settings.flipped(editor).to_vec();
        editor.flip_all(&flipped);
        editor.look(self.shade, self.words);
        if let Some(path) = editor.document().path() {
            self.settings.remember(path);
            self.settings.store();
        }
        let taken_over = document.take_recovery();
        let is_recovered = taken_over.is_some();
        self.saving.show(&mut document);
        self.document = Some(document);
        self.begin_recovery(taken_over);
        self.follow_file();
        self.effects.push(Effect::ShowDocument);
        self.tell_of_opened(is_recovered);
    }

    /// Says what is special about the journey that was opened.
    fn tell_of_opened(&mut self, is_recovered: bool) {
        let Some(document) = &self.document else {
            return;
        };
        let name = document.editor.document().file_name();
        let joined = name.clone().filter(|_| document.was_joined());
        let imported = document.imported_from().map(str::to_owned);
        let is_newer = document.editor.journey().is_newer();
        if is_newer {
            self.tell(Notice::Newer);
        }
        for notice in [joined.map(Notice::Joined), imported.map(Notice::Imported)] {
            self.effects.extend(notice.map(Effect::Tell));
        }
        if let Some((name, foreign)) = name.zip(self.saving.file.foreign()) {
            self.tell(Notice::Foreign(name, foreign));
        }
        if is_recovered {
            self.tell(Notice::Recovered);
        } else {
            self.offer_recovered();
        }
        if self
            .saving
            .start
            .as_ref()
            .is_some_and(|(start, _)| start.is_careful())
        {
            self.effects.push(Effect::ShowTable);
            self.tell(Notice::Careful(self.document_name()));
        }
    }

    /// Takes note that the map was shown in a frame; whether another one is needed to know that the
    /// program lives on.
    pub(crate) fn map_was_shown(&mut self) -> bool {
        let SavingState { start, .. } = &mut self.saving;
        let Some((_, shown)) = start.as_mut() else {
            return false;
        };
        *shown += 1;
        if *shown <= SHOWN {
            return true;
        }
        if let Some((start, _)) = start.take() {
            start.succeeded();
        }
        false
    }
}
