//! The line at the bottom: what the journey holds, what the tool can do now, what the journey tells.

use eframe::egui::{Align, Label, Layout, Link, Panel, RichText, Ui};

use super::request::Request;
use super::style;
use super::widgets::Skin;
use crate::interact::{Action, Ask, Page};
use crate::lanes::filtered_text;
use crate::layout::Target;
use crate::session::OpenDocument;
use crate::theme::Weight;
use crate::words::Words;

/// Shows the status line of a journey.
///
/// What the tool can do is told on the map only.
pub(crate) fn status_ui(
    ui: &mut Ui,
    skin: Skin,
    desk: &OpenDocument,
    page: Page,
) -> Option<Request> {
    let frame = style::bar(skin.theme);
    let shown = Panel::bottom("status")
        .frame(frame)
        .exact_size(28.0)
        .show(ui, |ui| {
            ui.horizontal_centered(|ui| {
                quiet(ui, skin, &counts(skin, desk));
                let asked = problems_ui(ui, skin, desk);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    quiet(ui, skin, &told(skin, desk, page));
                    if page == Page::Map {
                        let middle = Layout::left_to_right(Align::Center);
                        ui.with_layout(middle, |ui| hint_ui(ui, skin, desk));
                    }
                });
                asked
            })
            .inner
        });
    shown.inner
}

fn quiet(ui: &mut Ui, skin: Skin, text: &str) {
    let text = RichText::new(text).font(style::font(Weight::Regular, 12.0));
    ui.label(text.color(style::color(skin.theme.muted)));
}

/// What the tool can do now, in the middle of the room that is left.
fn hint_ui(ui: &mut Ui, skin: Skin, desk: &OpenDocument) {
    let editor = &desk.editor;
    let key = match editor.typing() {
        Some(typing) if typing.is_new() => match typing.target() {
            Target::Department(_) => "status-typing-department".to_owned(),
            _ => "status-typing-new".to_owned(),
        },
        Some(_) => "status-typing".to_owned(),
        None => format!("status-{}", editor.state().replace('.', "-")),
    };
    let text = RichText::new(skin.words.text(&key)).font(style::font(Weight::Medium, 12.0));
    let text = text.color(style::color(skin.theme.muted));
    ui.centered_and_justified(|ui| ui.add(Label::new(text).truncate()));
}

fn counts(skin: Skin, desk: &OpenDocument) -> String {
    let journey = desk.editor.journey();
    let count = |key, count: usize| skin.words.fill(key, &[("count", count.into())]);
    [
        count("status-stages", journey.stages.len()),
        count("status-touchpoints", journey.touchpoints.len()),
        count("status-pain-points", journey.pain_points.len()),
        count("status-departments", journey.departments.len()),
    ]
    .join(" · ")
}

/// How many Problems there are; a click lists them.
fn problems_ui(ui: &mut Ui, skin: Skin, desk: &OpenDocument) -> Option<Request> {
    let count = desk.problems().len();
    if count == 0 {
        return None;
    }
    let text = skin
        .words
        .fill("status-problems", &[("count", count.into())]);
    let text = RichText::new(text)
        .size(12.0)
        .color(style::color(skin.theme.alarm));
    let clicked = ui.add(Link::new(text)).clicked();
    clicked.then(|| Action::Ask(Ask::Problems).into())
}

fn told(skin: Skin, desk: &OpenDocument, page: Page) -> String {
    let words = skin.words;
    let insight = desk.insight();
    let mut parts = Vec::new();
    if let Some(matches) = desk.editor.chart().matches() {
        parts.push(filtered_text(skin.words, matches));
    }
    if let Ok(remembered) = &insight.remembered_emotion {
        let emotion = words.signed(remembered.emotion, 2);
        parts.push(words.fill("status-remembered", &[("emotion", emotion.into())]));
    }
    if !insight.handoffs.is_empty() {
        let blanks = [
            ("without", insight.seams.without_agreement.into()),
            ("count", insight.handoffs.len().into()),
        ];
        parts.push(words.fill("status-handoffs", &blanks));
    }
    if page == Page::Map {
        parts.push(zoom_text(words, desk));
    }
    parts.join(" · ")
}

fn zoom_text(words: Words, desk: &OpenDocument) -> String {
    let percent = f64::from(desk.editor.camera().zoom() * 100.0);
    let decimals = usize::from(percent < 10.0);
    let percent = words.number(percent, decimals);
    words.fill("status-zoom", &[("percent", percent.into())])
}
