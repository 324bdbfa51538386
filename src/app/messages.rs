//! Messages above the map: what went wrong, where, and what to do; they stay until they are closed.

use eframe::egui::{self, Align, Align2, Area, Frame, Id, Layout, Margin, RichText, Stroke, Ui};

use super::request::Request;
use super::style;
use super::widgets::{Skin, close_ui};
use crate::edit::Refused;
use crate::file;
use crate::theme::Weight;
use crate::words::{Blank, Words};

/// More messages than this push out the oldest.
const MOST: usize = 4;

/// How wide a message is at most, in view points.
const WIDEST: f32 = 520.0;

/// How much a message matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    /// Something that was asked for could not be done.
    Error,
    /// Something that is good to know.
    Notice,
}

/// One message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Message {
    /// How much it matters.
    pub(crate) tone: Tone,
    /// What happened.
    pub(crate) text: String,
    /// Why, where, and what to do; may be empty.
    pub(crate) hint: String,
}

impl Message {
    /// Something that could not be done with a file: what, why and where, what to do.
    pub(crate) fn of_file(key: &str, name: &str, error: &file::Error, words: Words) -> Self {
        let why = capitalised(&error.text(words));
        let what_to_do = error.hint(words).unwrap_or_default();
        Self {
            tone: Tone::Error,
            text: words.fill(key, &[("name", name.into())]),
            hint: format!("{why}\n{}", capitalised(&what_to_do))
                .trim_end()
                .to_owned(),
        }
    }
}

/// A sentence of the terminal or a word of the map as one that stands alone.
pub(crate) fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    match characters.next() {
        Some(first) => first.to_uppercase().chain(characters).collect(),
        None => String::new(),
    }
}

/// The messages that are shown, the oldest first.
#[derive(Debug, Default)]
pub(crate) struct Messages {
    shown: Vec<Shown>,
}

/// A message, and what it offers to do: the text of a button and what that asks for.
#[derive(Debug, PartialEq)]
struct Shown {
    message: Message,
    offer: Option<(String, Request)>,
}

/// What was clicked of a message.
enum Clicked {
    Close,
    Offer,
}

impl Messages {
    /// Shows a message, unless the same is shown already.
    pub(crate) fn add(&mut self, message: Message) {
        self.push(Shown {
            message,
            offer: None,
        });
    }

    /// As [`add`](Self::add), with a button of this text that asks for something.
    pub(crate) fn offer(&mut self, message: Message, text: String, request: Request) {
        self.push(Shown {
            message,
            offer: Some((text, request)),
        });
    }

    fn push(&mut self, shown: Shown) {
        if self.shown.contains(&shown) {
            return;
        }
        // What is said again, of what is true now, takes the place of what was said before.
        self.shown
            .retain(|old| old.message.text != shown.message.text);
        self.shown.push(shown);
        let surplus = self.shown.len().saturating_sub(MOST);
        self.shown.drain(..surplus);
    }

    /// Takes away what offers something that a save has settled.
    pub(crate) fn clear_offers(&mut self) {
        self.shown.retain(|shown| shown.offer.is_none());
    }

    /// Takes away what is no longer true once something else has been opened.
    pub(crate) fn clear(&mut self) {
        self.shown.clear();
    }

    /// Shows the messages at the lower edge of `room`; what was asked for in them.
    pub(crate) fn ui(&mut self, ui: &mut Ui, skin: Skin, room: egui::Rect) -> Option<Request> {
        if self.shown.is_empty() {
            return None;
        }
        let width = WIDEST.min(room.width() - 32.0);
        let mut clicked = None;
        Area::new(Id::unique("messages"))
            .order(egui::Order::Foreground)
            .pivot(Align2::CENTER_BOTTOM)
            .fixed_pos(room.center_bottom() - egui::vec2(0.0, 14.0))
            .show(ui.ctx(), |ui| {
                ui.set_width(width);
                for (nth, shown) in self.shown.iter().enumerate() {
                    if let Some(click) = message_ui(ui, skin, shown) {
                        clicked = Some((nth, click));
                    }
                }
            });
        let (nth, click) = clicked?;
        let shown = self.shown.remove(nth);
        match click {
            Clicked::Close => None,
            Clicked::Offer => shown.offer.map(|(_, request)| request),
        }
    }
}

/// Shows one message; tells what of it was clicked.
fn message_ui(ui: &mut Ui, skin: Skin, shown: &Shown) -> Option<Clicked> {
    let Shown { message, offer } = shown;
    let theme = skin.theme;
    let (fill, line, ink) = match message.tone {
        Tone::Error => (theme.alarm_wash, theme.alarm, theme.alarm),
        Tone::Notice => (theme.notice, theme.notice_line, theme.notice_ink),
    };
    let frame = Frame::new()
        .fill(style::color(fill))
        .stroke(Stroke::new(1.0, style::color(line)))
        .corner_radius(8)
        .inner_margin(Margin::symmetric(14, 10))
        .shadow(ui.visuals().popup_shadow);
    let shown = frame.show(ui, |ui| {
        ui.with_layout(Layout::right_to_left(Align::TOP), |ui| {
            let mut clicked = None;
            if close_ui(ui, skin, &skin.words.text("close-message")).clicked() {
                clicked = Some(Clicked::Close);
            }
            ui.with_layout(Layout::top_down(Align::LEFT), |ui| {
                let text = RichText::new(&message.text)
                    .font(style::font(Weight::Medium, style::BODY))
                    .color(style::color(ink));
                ui.label(text);
                if !message.hint.is_empty() {
                    let hint = RichText::new(&message.hint).color(style::color(theme.ink));
                    ui.label(hint);
                }
                if let Some((text, _)) = offer {
                    ui.add_space(4.0);
                    if ui.button(text).clicked() {
                        clicked = Some(Clicked::Offer);
                    }
                }
            });
            clicked
        })
        .inner
    });
    shown.inner
}

/// Why an edit was not done, in words.
pub(crate) fn refused_text(refused: &Refused, words: Words) -> String {
    let mut blanks: Vec<(&'static str, Blank<'_>)> = Vec::new();
    match refused {
        Refused::Gone { id, .. } => blanks.push(("id", id.as_str().into())),
        Refused::Outside { least, most, .. } => {
            blanks.push(("least", words.number(*least, 0).into()));
            blanks.push(("most", words.number(*most, 0).into()));
        }
        Refused::ReadOnly
        | Refused::TextTooLong
        | Refused::TitleTooLong
        | Refused::TooManyRecords
        | Refused::TooManyLines
        | Refused::TimeUnreadable(_)
        | Refused::DateUnreadable(_)
        | Refused::ColorUnreadable(_)
        | Refused::NothingToPaste => {}
    }
    words.fill(refused.key(), &blanks)
}
