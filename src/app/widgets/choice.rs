//! A box that says what is chosen, and opens the list of what else there is.

use eframe::egui::{
    self, Align2, CursorIcon, Popup, PopupCloseBehavior, Response, Role, ScrollArea, Sense,
    StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::{Badge, Skin, edge, one_line, put, told};
use crate::app::style;
use crate::theme::{Color, Weight};

const PADDING: f32 = 9.0;
const LINE: f32 = 26.0;
const ARROW: f32 = 18.0;

/// One thing that a box or a list shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Shown {
    /// The badge before it, where it is a department.
    pub(crate) badge: Option<(String, Color)>,
    /// What it is called.
    pub(crate) text: String,
    /// How it looks.
    pub(crate) tone: Tone,
}

/// How a text looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    /// As text.
    Plain,
    /// As second text: what is not there.
    Quiet,
    /// As what alarms: nobody answers.
    Alarm,
}

impl Shown {
    /// A text.
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self {
            badge: None,
            text: text.into(),
            tone: Tone::Plain,
        }
    }

    /// Several departments in one line, by their short names.
    pub(crate) fn badges(all: &[Self]) -> Self {
        let shorts = all.iter().filter_map(|shown| shown.badge.as_ref());
        let shorts: Vec<_> = shorts.map(|(short, _)| short.as_str()).collect();
        Self::text(shorts.join(", "))
    }

    /// A second text.
    pub(crate) fn quiet(text: impl Into<String>) -> Self {
        Self {
            tone: Tone::Quiet,
            ..Self::text(text)
        }
    }

    /// A department.
    pub(crate) fn department((short, color, name): (String, Color, String)) -> Self {
        Self {
            badge: Some((short, color)),
            ..Self::text(&name)
        }
    }

    fn paint(&self, ui: &Ui, skin: Skin, at: egui::Pos2, width: f32) {
        let theme = skin.theme;
        let mut left = at.x;
        let badge = match &self.badge {
            Some((short, color)) => Some(Badge::Of(short, *color)),
            None if self.tone == Tone::Alarm => Some(Badge::Nobody),
            None => None,
        };
        if let Some(badge) = badge {
            left = badge.paint(ui, skin, pos2(left - 4.0, at.y)).right() + 7.0;
        }
        let (color, weight) = match self.tone {
            Tone::Plain => (theme.ink, Weight::Regular),
            Tone::Quiet => (theme.muted, Weight::Regular),
            Tone::Alarm => (theme.alarm, Weight::SemiBold),
        };
        let font = (weight, style::BODY);
        let galley = one_line(
            ui,
            &self.text,
            font,
            style::color(color),
            at.x + width - left,
        );
        put(ui, galley, pos2(left, at.y), Align2::LEFT_CENTER);
    }
}

/// One thing that a list offers.
pub(crate) struct Offer<R> {
    shown: Shown,
    is_chosen: bool,
    gives: R,
}

impl<R> Offer<R> {
    /// An offer that looks so, whether it is chosen now, and what choosing it gives.
    pub(crate) fn new(shown: Shown, is_chosen: bool, gives: R) -> Self {
        Self {
            shown,
            is_chosen,
            gives,
        }
    }
}

/// When a list closes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Closes {
    /// With the choice: one thing is chosen.
    WithChoice,
    /// With a click elsewhere: any number of things are chosen.
    Outside,
}

/// A box with what is chosen.
pub(crate) struct Choice<'a> {
    /// What is chosen from, as the name of the box.
    pub(crate) name: &'a str,
    /// What is chosen.
    pub(crate) chosen: &'a [Shown],
    /// When the list closes.
    pub(crate) closes: Closes,
    /// Whether the box is seen only where the pointer is, as in a table.
    pub(crate) is_bare: bool,
}

/// Shows a box with what is chosen; its node is called "name: chosen". A click opens the list of
/// the offers; gives what was chosen there.
pub(crate) fn choice_ui<R>(
    ui: &mut Ui,
    skin: Skin,
    choice: &Choice<'_>,
    offers: impl FnOnce() -> Vec<Offer<R>>,
) -> Option<R> {
    let response = box_ui(ui, skin, choice);
    let behaviour = match choice.closes {
        Closes::WithChoice => PopupCloseBehavior::CloseOnClick,
        Closes::Outside => PopupCloseBehavior::CloseOnClickOutside,
    };
    let popup = Popup::menu(&response)
        .width(response.rect.width().max(170.0))
        .close_behavior(behaviour);
    let shown = popup.show(|ui| list_ui(ui, skin, offers()));
    shown.and_then(|shown| shown.inner)
}

/// Shows a list of offers, only those that are seen; gives what was chosen.
pub(crate) fn list_ui<R>(ui: &mut Ui, skin: Skin, offers: Vec<Offer<R>>) -> Option<R> {
    ui.spacing_mut().item_spacing.y = 1.0;
    let scroll = ScrollArea::vertical().max_height(320.0);
    let count = offers.len();
    let shown = scroll.show_rows(ui, LINE, count, |ui, rows| {
        let seen = offers.into_iter().skip(rows.start).take(rows.len());
        let clicked =
            seen.filter(|offer| entry_ui(ui, skin, &offer.shown, offer.is_chosen).clicked());
        clicked.last().map(|offer| offer.gives)
    });
    shown.inner
}

fn box_ui(ui: &mut Ui, skin: Skin, choice: &Choice<'_>) -> Response {
    let (name, chosen) = (choice.name, choice.chosen);
    let height = LINE * chosen.len().max(1) as f32;
    let size = vec2(ui.available_width(), height);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| {
        let texts: Vec<_> = chosen.iter().map(|shown| shown.text.as_str()).collect();
        let said = format!("{name}: {}", texts.join(", "));
        WidgetInfo::labeled(Role::ComboBox, ui.is_enabled(), told(&said))
    });
    if ui.is_rect_visible(rect) {
        let lively = response.hovered() || response.has_focus();
        if lively || !choice.is_bare {
            let fill = style::color(skin.theme.card);
            let line = edge(skin, lively);
            ui.painter()
                .rect(rect, style::ROUND, fill, line, StrokeKind::Inside);
            let at = pos2(rect.right() - ARROW / 2.0 - 2.0, rect.top() + LINE / 2.0);
            arrow(ui, skin, at);
        }
        let width = rect.width() - PADDING - ARROW;
        for (nth, shown) in chosen.iter().enumerate() {
            let y = rect.top() + LINE * (nth as f32 + 0.5);
            shown.paint(ui, skin, pos2(rect.left() + PADDING, y), width);
        }
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}

fn arrow(ui: &Ui, skin: Skin, at: egui::Pos2) {
    let line = egui::Stroke::new(1.4, style::color(skin.theme.muted));
    let points = [vec2(-3.5, -1.8), vec2(0.0, 1.8), vec2(3.5, -1.8)];
    let points = points.map(|by| at + by).to_vec();
    ui.painter().add(egui::Shape::line(points, line));
}

/// Shows one entry of a list; `ticked` where it is chosen.
fn entry_ui(ui: &mut Ui, skin: Skin, shown: &Shown, ticked: bool) -> Response {
    let size = vec2(ui.available_width(), LINE);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| {
        WidgetInfo::selected(
            Role::MenuItemRadio,
            ui.is_enabled(),
            ticked,
            told(&shown.text),
        )
    });
    if ui.is_rect_visible(rect) {
        if response.hovered() || response.has_focus() {
            let fill = style::color(skin.theme.ink.faded(0.07));
            ui.painter().rect_filled(rect, style::ROUND, fill);
        }
        let left = rect.left_center() + vec2(26.0, 0.0);
        shown.paint(ui, skin, left, rect.width() - 30.0);
        if ticked {
            tick(ui, skin, rect.left_center() + vec2(11.0, 0.0));
        }
    }
    response
}

fn tick(ui: &Ui, skin: Skin, at: egui::Pos2) {
    let points = [vec2(-4.5, 0.2), vec2(-1.2, 3.4), vec2(4.8, -3.6)];
    let line = egui::Stroke::new(1.8, style::color(skin.theme.accent));
    let points = points.map(|by| at + by).to_vec();
    ui.painter().add(egui::Shape::line(points, line));
}
