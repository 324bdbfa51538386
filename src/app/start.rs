//! The start page: samples, recent files, templates, and how to open a file of one's own.

use std::path::PathBuf;

use eframe::egui::{self, CentralPanel, Frame, RichText, ScrollArea, Ui, vec2};

use super::painter::{self, Sight};
use super::request::Request;
use super::style;
use super::widgets::{Card, Skin, card_ui, heading_ui, prominent_ui};
use crate::file::{Recovered, TEMPLATES, Template};
use crate::geom::{Curve, Point, Rect};
use crate::interact::{Action, Ask};
use crate::lanes::face;
use crate::scene::{self, Group, Scene, Shape, Stroke};
use crate::session::relative_time::ago;
use crate::session::samples::SAMPLES;
use crate::session::{file_name, path_text};
use crate::theme::Weight;

/// The page is not wider than this, in view points.
const WIDEST: f32 = 980.0;

/// Between two columns of cards, in view points.
const GAP: f32 = 20.0;

/// At most so much unsaved work is listed.
const MOST_RECOVERED: usize = 4;

/// The height of the picture at the top, in view points.
const PICTURE: f32 = 110.0;

/// A person's own journeys.
#[derive(Clone, Copy)]
struct Files<'a> {
    recent: &'a [PathBuf],
    recovered: &'a [Recovered],
}

/// Shows the start page.
pub(crate) fn start_ui(
    ui: &mut Ui,
    skin: Skin,
    recent: &[PathBuf],
    recovered: &[Recovered],
) -> Option<Request> {
    let files = Files { recent, recovered };
    let frame = Frame::new().fill(style::color(skin.theme.paper));
    let page = CentralPanel::default().frame(frame).show(ui, |ui| {
        ScrollArea::vertical()
            .auto_shrink(false)
            .show(ui, |ui| page_ui(ui, skin, files))
            .inner
    });
    page.inner
}

/// Shows empty paper, for the moment before something else is there.
pub(crate) fn blank_ui(ui: &mut Ui, skin: Skin) {
    let frame = Frame::new().fill(style::color(skin.theme.paper));
    CentralPanel::default().frame(frame).show(ui, |_| {});
}

fn page_ui(ui: &mut Ui, skin: Skin, files: Files<'_>) -> Option<Request> {
    let room = ui.available_width();
    let width = (room - 48.0).min(WIDEST);
    let mut asked = None;
    ui.horizontal(|ui| {
        ui.add_space((room - width) / 2.0);
        ui.vertical(|ui| {
            ui.set_width(width);
            ui.add_space(24.0);
            picture_ui(ui, skin);
            asked = welcome_ui(ui, skin);
            ui.add_space(18.0);
            asked = columns_ui(ui, skin, files).or(asked.take());
            ui.add_space(24.0);
        });
    });
    asked
}

/// The title, and the button for a file of one's own.
fn welcome_ui(ui: &mut Ui, skin: Skin) -> Option<Request> {
    let words = skin.words;
    let title = RichText::new(words.text("start-title")).font(style::font(Weight::Bold, 28.0));
    ui.label(title);
    let about = RichText::new(words.text("start-about"))
        .size(15.0)
        .color(style::color(skin.theme.muted));
    ui.label(about);
    ui.add_space(12.0);
    ui.horizontal(|ui| {
        let open = prominent_ui(ui, skin, &words.text("start-open"));
        ui.add_space(4.0);
        let drop = RichText::new(words.text("start-drop")).color(style::color(skin.theme.muted));
        ui.label(drop);
        open.clicked().then(|| Action::Ask(Ask::Open).into())
    })
    .inner
}

fn columns_ui(ui: &mut Ui, skin: Skin, own: Files<'_>) -> Option<Request> {
    ui.spacing_mut().item_spacing.x = GAP;
    ui.columns(3, |columns| {
        let [samples, templates, files] = columns else {
            return None;
        };
        samples_ui(samples, skin)
            .or(templates_ui(templates, skin))
            .or(recovered_ui(files, skin, own.recovered))
            .or(recent_ui(files, skin, own.recent))
    })
}

fn samples_ui(ui: &mut Ui, skin: Skin) -> Option<Request> {
    heading_ui(ui, skin, &skin.words.text("start-samples"));
    let mut asked = None;
    // Those in the language of the program come first.
    let spoken = skin.words.language().tag();
    let (own, other): (Vec<_>, Vec<_>) = SAMPLES
        .iter()
        .enumerate()
        .partition(|(_, sample)| sample.language == spoken);
    for (nth, sample) in own.into_iter().chain(other) {
        let card = Card {
            title: sample.title,
            detail: sample.summary,
            rank: None,
        };
        if card_ui(ui, skin, &card).clicked() {
            asked = Some(Request::Sample(nth));
        }
    }
    asked
}

fn templates_ui(ui: &mut Ui, skin: Skin) -> Option<Request> {
    heading_ui(ui, skin, &skin.words.text("start-new"));
    let mut asked = None;
    for Template { id, .. } in TEMPLATES {
        let card = Card {
            title: &skin.words.text(&format!("template-{id}")),
            detail: &skin.words.text(&format!("template-{id}-about")),
            rank: None,
        };
        if card_ui(ui, skin, &card).clicked() {
            asked = Some(Request::Template(id));
        }
    }
    asked
}

/// What ended sessions left unsaved, to bring back or to throw away.
fn recovered_ui(ui: &mut Ui, skin: Skin, recovered: &[Recovered]) -> Option<Request> {
    if recovered.is_empty() {
        return None;
    }
    let words = skin.words;
    heading_ui(ui, skin, &words.text("start-recovered"));
    let mut asked = None;
    for left in recovered.iter().take(MOST_RECOVERED) {
        let key = if left.is_discarded {
            "recovered-discarded"
        } else {
            "recovered-unsaved"
        };
        let file = left.path.as_deref().map(file_name);
        let file = file.unwrap_or_else(|| words.text("recovered-no-file").into_owned());
        let since = ago(left.written, words);
        let card = Card {
            title: &left.title,
            detail: &words.fill(key, &[("file", file.into()), ("since", since.into())]),
            rank: None,
        };
        if card_ui(ui, skin, &card).clicked() {
            asked = Some(Request::Recover(left.clone()));
        }
        let forget = |ui: &mut Ui| ui.button(words.text("recovered-forget")).clicked();
        if ui.horizontal(forget).inner {
            asked = Some(Request::Forget(left.clone()));
        }
    }
    ui.add_space(10.0);
    asked
}

fn recent_ui(ui: &mut Ui, skin: Skin, recent: &[PathBuf]) -> Option<Request> {
    heading_ui(ui, skin, &skin.words.text("start-recent"));
    if recent.is_empty() {
        let none = RichText::new(skin.words.text("start-none-recent"));
        ui.label(none.color(style::color(skin.theme.muted)));
    }
    let mut asked = None;
    for path in recent {
        let detail = path.parent().map(path_text).unwrap_or_default();
        let card = Card {
            title: &file_name(path),
            detail: &detail,
            rank: None,
        };
        if card_ui(ui, skin, &card).clicked() {
            asked = Some(Request::Path(path.clone()));
        }
    }
    asked
}

/// A curve with five emotions, as a sign of what this is about.
fn picture_ui(ui: &mut Ui, skin: Skin) {
    let size = vec2(ui.available_width(), PICTURE);
    let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
    let sight = Sight::plain(rect.min, rect);
    painter::paint(&picture(skin, rect.width()), &sight, ui.painter());
}

fn picture(skin: Skin, width: f32) -> Scene {
    let theme = skin.theme;
    let felt = [1.4_f32, 0.3, -1.7, 0.9, 1.7];
    let step = (width - 40.0) / (felt.len() - 1) as f32;
    let place = |(nth, emotion): (usize, &f32)| {
        let y = PICTURE / 2.0 - emotion / 2.0 * (PICTURE / 2.0 - 16.0);
        Point::new(20.0 + nth as f32 * step, y)
    };
    let points: Vec<_> = felt.iter().enumerate().map(place).collect();
    let mut group = Group::new(Rect::new(0.0, 0.0, width, PICTURE));
    let line = Stroke::solid(3.0, theme.ink);
    let curve = scene::Path::curve(&Curve::through(&points));
    group.add(Shape::stroked(curve, line));
    for (at, emotion) in points.iter().zip(felt) {
        group.shapes.extend(face(*at, 13.0, emotion, theme));
    }
    let mut scene = Scene::default();
    scene.add(group);
    scene
}
