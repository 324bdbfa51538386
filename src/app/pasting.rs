//! What the clipboard holds, as far as the map can take it in.

use std::path::Path;

use eframe::egui::{self, Event};

use super::keyboard::Busy;
use crate::file;
use crate::journey::Journey;

/// What is pasted onto the map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Pasted {
    /// A text of any kind.
    Text(String),
    /// A picture.
    Picture,
}

/// What a text that is pasted means.
pub(crate) enum Meaning {
    /// A journey or a part of one.
    Part(Box<Journey>),
    /// Something that begins like a journey and is none.
    Broken(file::Error),
    /// Lines, each of which can be the title of a record.
    Lines(Vec<String>),
    /// Nothing that can be put in.
    Nothing,
}

/// What is pasted in this frame, unless it belongs to a text that is typed or to a question.
pub(crate) fn pasted(ctx: &egui::Context, busy: Busy) -> Option<Pasted> {
    if !matches!(busy, Busy::Map | Busy::Panel) {
        return None;
    }
    ctx.input(|input| {
        input.events.iter().find_map(|event| match event {
            Event::Paste(text) => Some(Pasted::Text(text.clone())),
            Event::PasteImage(_) => Some(Pasted::Picture),
            _ => None,
        })
    })
}

/// What `text` means.
pub(crate) fn meaning_of(text: String) -> Meaning {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    if start.starts_with('(') || start.starts_with("//") {
        return match file::parse(text.into_bytes(), Path::new("")) {
            Ok(opened) => Meaning::Part(Box::new(opened.journey)),
            Err(error) => Meaning::Broken(error),
        };
    }
    let lines = text.lines().map(without_bullet);
    let lines: Vec<_> = lines.filter(|line| !line.is_empty()).collect();
    if lines.is_empty() {
        Meaning::Nothing
    } else {
        Meaning::Lines(lines)
    }
}

/// A line without the sign that makes it one of a list.
fn without_bullet(line: &str) -> String {
    let line = line.trim();
    let bullets = ["- ", "* ", "• ", "– "];
    let mut rests = bullets.iter().filter_map(|sign| line.strip_prefix(sign));
    rests.next().unwrap_or(line).trim().to_owned()
}
