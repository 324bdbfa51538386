//! Bringing back what a session left unsaved: laid on what its file holds now.

use std::path::Path;

use super::{ForeignFile, now_at};
use crate::editor::Document;
use crate::file::{self, Copy, Error, Opened, Recovered};
use crate::journey::Journey;
use crate::session::OpenDocument;
use crate::theme::Shade;
use crate::words::Words;

/// The text of a journey without anything in it.
const BLANK: &[u8] = b"()";

/// The journey of a recovery copy, as a step on what its file holds. What others wrote there
/// meanwhile is merged.
pub(crate) fn recovered(left: &Recovered, look: (Shade, Words)) -> Result<OpenDocument, Error> {
    let Copy {
        path,
        base,
        journey,
    } = left.open()?;
    let name = path.as_deref().unwrap_or(Path::new(""));
    let document = path.clone().map_or_else(Document::unsaved, Document::of);
    let before = file::parse(base.clone(), name).or_else(|_| file::parse(BLANK.to_vec(), name))?;
    let now = path.as_deref().and_then(now_at);
    let foreign = now.as_ref().and_then(|now| ForeignFile::of(now, &journey));
    Ok(match now {
        Some(Ok(now)) if foreign.is_none() && now.bytes != base => {
            let theirs = now.journey.clone();
            let mut desk = with(now, document, journey, look);
            desk.editor.join(&before.journey, &theirs);
            desk
        }
        Some(Ok(now)) if foreign.is_none() => with(now, document, journey, look),
        Some(_) | None => with(before, document, journey, look).apart_from(foreign),
    })
}

fn with(
    opened: Opened,
    document: Document,
    journey: Journey,
    look: (Shade, Words),
) -> OpenDocument {
    let mut desk = OpenDocument::new(opened, document, look);
    desk.editor.turn_into("step-recover", journey);
    desk
}
