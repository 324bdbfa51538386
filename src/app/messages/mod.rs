//! Messages above what is shown: what went wrong, where, and what to do; they stay until they are closed.

mod message;

use eframe::egui::{
    self, Align, Align2, Area, Context, Frame, Id, Layout, Margin, Pos2, RichText, Shadow, Stroke,
    Ui,
};

use super::request::Request;
use super::style;
use super::widgets::{Skin, close_ui};
use crate::journey::{self, shown_lines};
use crate::session::NoticeSubject;
use crate::slides::Page;
use crate::theme::Weight;

pub(crate) use message::{Message, Tone, capitalised, refused_text};

/// More messages than this push out the oldest.
const MOST: usize = 4;

/// Characters of what is told below a message.
const MOST_TOLD: usize = 1_000;

/// How wide a message is at most, in view points.
const WIDEST: f32 = 520.0;

/// The messages that are shown, the oldest first.
#[derive(Debug, Default, Clone, PartialEq)]
pub(crate) struct Messages {
    shown: Vec<Shown>,
}

/// A message, and what it offers to do: the text of a button and what that asks for.
#[derive(Debug, Clone, PartialEq)]
struct Shown {
    /// What it is about, where only the last message about it is true.
    subject: Option<NoticeSubject>,
    message: Message,
    offer: Option<(String, Request)>,
}

/// Where messages stand and how large their type is, in view points.
struct Place {
    pivot: Align2,
    at: Pos2,
    width: f32,
    size: f32,
    /// Whether only what could not be done is told with what to do about it.
    is_brief: bool,
}

impl Place {
    /// At the lower edge of what is read at a desk.
    fn at_desk(room: egui::Rect) -> Self {
        Self {
            pivot: Align2::CENTER_BOTTOM,
            at: room.center_bottom() - egui::vec2(0.0, 14.0),
            width: WIDEST.min(room.width() - 32.0),
            size: style::BODY,
            is_brief: false,
        }
    }

    /// In the upper right corner of what a room looks at: neither over the foot nor over the time.
    fn on_wall(room: egui::Rect) -> Self {
        let size = Page::new(room.width(), room.height()).type_size(22.0);
        Self {
            pivot: Align2::RIGHT_TOP,
            at: room.right_top() + egui::vec2(-16.0, 16.0),
            width: (size * 26.0).min(room.width() - 32.0),
            size,
            is_brief: true,
        }
    }
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
            subject: None,
            message,
            offer: None,
        });
    }

    /// Shows what is told about something in the place of what was told about it before.
    pub(crate) fn tell(
        &mut self,
        subject: NoticeSubject,
        told: Vec<(Message, Option<(String, Request)>)>,
    ) {
        if told.is_empty() {
            return;
        }
        let subject = Some(subject);
        self.shown.retain(|shown| shown.subject != subject);
        for (message, offer) in told {
            self.push(Shown {
                subject: subject.clone(),
                message,
                offer,
            });
        }
    }

    fn push(&mut self, mut shown: Shown) {
        let message = &mut shown.message;
        message.text = journey::shown_label(&message.text, MOST_TOLD);
        message.hint = shown_lines(&message.hint, MOST_TOLD);
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

    /// The same messages for somebody who reads them elsewhere, where nothing can be done about them.
    pub(crate) fn without_offers(&self) -> Self {
        let mut same = self.clone();
        same.shown.iter_mut().for_each(|shown| shown.offer = None);
        same
    }

    /// Takes away a message that was closed elsewhere.
    pub(crate) fn close(&mut self, message: &Message) {
        self.shown.retain(|shown| shown.message != *message);
    }

    /// Shows the messages at the lower edge of `room`; what was asked for in them.
    pub(crate) fn ui(&mut self, ui: &Ui, skin: Skin, room: egui::Rect) -> Option<Request> {
        self.ui_at(ui.ctx(), skin, &Place::at_desk(room))
    }

    /// Shows the messages so that a room can read them; what was asked for in them.
    pub(crate) fn wall_ui(&mut self, ui: &Ui, skin: Skin, room: egui::Rect) -> Option<Request> {
        self.ui_at(ui.ctx(), skin, &Place::on_wall(room))
    }

    /// Shows the messages of another window; which of them was closed.
    pub(crate) fn elsewhere_ui(&self, ui: &Ui, skin: Skin, room: egui::Rect) -> Option<Message> {
        let (nth, _) = self.clicked(ui.ctx(), skin, &Place::at_desk(room))?;
        self.shown.get(nth).map(|shown| shown.message.clone())
    }

    fn ui_at(&mut self, ctx: &Context, skin: Skin, place: &Place) -> Option<Request> {
        let (nth, click) = self.clicked(ctx, skin, place)?;
        let shown = self.shown.remove(nth);
        match click {
            Clicked::Close => None,
            Clicked::Offer => shown.offer.map(|(_, request)| request),
        }
    }

    /// Shows the messages; what was clicked of which of them.
    fn clicked(&self, ctx: &Context, skin: Skin, place: &Place) -> Option<(usize, Clicked)> {
        if self.shown.is_empty() {
            return None;
        }
        let mut clicked = None;
        Area::new(Id::unique("messages"))
            .order(egui::Order::Foreground)
            .pivot(place.pivot)
            .fixed_pos(place.at)
            .show(ctx, |ui| {
                ui.set_width(place.width);
                for (nth, shown) in self.shown.iter().enumerate() {
                    let click = message_ui(ui, skin, shown, place);
                    clicked = click.map(|click| (nth, click)).or(clicked.take());
                }
            });
        clicked
    }
}

/// Shows one message; tells what of it was clicked.
fn message_ui(ui: &mut Ui, skin: Skin, shown: &Shown, place: &Place) -> Option<Clicked> {
    let shadow = ui.visuals().popup_shadow;
    let frame = frame(skin, shown.message.tone, shadow);
    let shown = frame.show(ui, |ui| {
        ui.with_layout(Layout::right_to_left(Align::TOP), |ui| {
            let close = close_ui(ui, skin, &skin.words.text("close-message"));
            let text = Layout::top_down(Align::LEFT);
            let offer = ui
                .with_layout(text, |ui| text_ui(ui, skin, shown, place))
                .inner;
            match (close.clicked(), offer) {
                (true, _) => Some(Clicked::Close),
                (false, offer) => offer,
            }
        })
        .inner
    });
    shown.inner
}

/// The plate of a message.
fn frame(skin: Skin, tone: Tone, shadow: Shadow) -> Frame {
    let theme = skin.theme;
    let (fill, line) = match tone {
        Tone::Error => (theme.alarm_wash, theme.alarm),
        Tone::Notice => (theme.notice, theme.notice_line),
    };
    Frame::new()
        .fill(style::color(fill))
        .stroke(Stroke::new(1.0, style::color(line)))
        .corner_radius(8)
        .inner_margin(Margin::symmetric(14, 10))
        .shadow(shadow)
}

/// The text of a message, and what it offers; tells whether that was clicked.
fn text_ui(
    ui: &mut Ui,
    skin: Skin,
    Shown { message, offer, .. }: &Shown,
    place: &Place,
) -> Option<Clicked> {
    let size = place.size;
    let ink = match message.tone {
        Tone::Error => skin.theme.alarm,
        Tone::Notice => skin.theme.notice_ink,
    };
    let write = |text: &str, weight, ink| {
        let text = RichText::new(text).font(style::font(weight, size));
        text.color(style::color(ink))
    };
    ui.label(write(&message.text, Weight::Medium, ink));
    if place.is_brief && message.tone == Tone::Notice {
        return None;
    }
    if !message.hint.is_empty() {
        ui.label(write(&message.hint, Weight::Regular, skin.theme.ink));
    }
    let (text, _) = offer.as_ref()?;
    ui.add_space(4.0);
    let button = RichText::new(text).font(style::font(Weight::Regular, size));
    ui.button(button).clicked().then_some(Clicked::Offer)
}
