//! The lens in the panels: through whose eyes the map is read, and whom that department should talk to.

use eframe::egui::{RichText, Ui, vec2};

use super::request::Request;
use super::style;
use super::widgets::{Card, Chip, Skin, card_ui, chip_ui, heading_ui};
use crate::insight::{Lens, TalkTo};
use crate::interact::{Action, Regard};
use crate::journey::shown_line;
use crate::lanes::{Sign, talk_text};
use crate::layout::Target;
use crate::session::OpenDocument;

/// So many departments are offered; the others are reached by their own sheet.
const OFFERED: usize = 24;

/// Shows whose lens can be put on.
pub(super) fn lens_ui(ui: &mut Ui, skin: Skin, desk: &OpenDocument) -> Option<Request> {
    let departments = &desk.editor.journey().departments;
    if departments.is_empty() {
        return None;
    }
    heading_ui(ui, skin, &skin.words.text("panel-lens"));
    let lens = desk.editor.chart().lens().map(|lens| &lens.department);
    let mut asked = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
        let all = skin.words.text("lens-everybody");
        if chip_ui(ui, skin, Chip::Word(&all), lens.is_none()).clicked() {
            asked = Some(Regard::Lens(None));
        }
        for department in departments.iter().take(OFFERED) {
            let sign = Sign::of(department, skin.theme);
            let title = department.title();
            let chip = Chip::Department(&sign.badge, sign.color, title);
            let chosen = lens == Some(&department.id);
            let hint = skin
                .words
                .fill("lens-hint", &[("department", shown_line(title).into())]);
            if chip_ui(ui, skin, chip, chosen)
                .on_hover_text(hint)
                .clicked()
            {
                let id = department.id.clone();
                asked = Some(Regard::Lens((!chosen).then_some(id)));
            }
        }
    });
    asked.map(|regard| Action::Regard(regard).into())
}

/// Shows what the department of the lens has in this journey, and whom it should talk to.
pub(super) fn talk_ui(ui: &mut Ui, skin: Skin, desk: &OpenDocument) -> Option<Request> {
    let lens = desk.editor.chart().lens()?;
    let journey = desk.editor.journey();
    let department = journey.department(&lens.department)?;
    let name = department.title();
    let title = skin
        .words
        .fill("headline-lens", &[("department", shown_line(name).into())]);
    heading_ui(ui, skin, &title);
    let muted = style::color(skin.theme.muted);
    ui.label(RichText::new(part_text(skin, desk, lens)).color(muted));
    heading_ui(ui, skin, &skin.words.text("panel-talk"));
    if lens.talk_to.is_empty() {
        ui.label(RichText::new(skin.words.text("talk-nobody")).color(muted));
    }
    ui.spacing_mut().item_spacing.y = 6.0;
    let mut asked = None;
    for talk in &lens.talk_to {
        let other = journey.department(&talk.department);
        let card = Card {
            title: other.map_or("", |other| other.title()),
            detail: &talk_text(skin.words, talk),
            rank: None,
        };
        if card_ui(ui, skin, &card).clicked() {
            asked = place_of(desk, talk);
        }
    }
    asked.map(|target| Action::Reveal(target).into())
}

/// What the department does here, in numbers.
fn part_text(skin: Skin, desk: &OpenDocument, lens: &Lens) -> String {
    let insight = desk.insight();
    let parts = insight.inclusion.departments.iter();
    let part = parts
        .zip(&insight.ownership)
        .find(|(part, _)| part.department == lens.department);
    let Some((part, own)) = part else {
        return String::new();
    };
    let blanks = [
        ("leads", part.leads.into()),
        ("helps", part.helps.into()),
        ("owns", own.owns.len().into()),
        ("causes", own.causes.len().into()),
        ("fixes", own.fixes.len().into()),
    ];
    skin.words.fill("lens-part", &blanks)
}

/// The next place that the two should talk about, behind the one that is selected.
fn place_of(desk: &OpenDocument, talk: &TalkTo) -> Option<Target> {
    let handoffs = talk.handoffs.iter().filter_map(|position| {
        let all = &desk.insight().handoffs;
        let found = all.iter().find(|handoff| handoff.position == *position)?;
        Some(Target::Handoff {
            from: found.from.clone(),
            to: found.to.clone(),
        })
    });
    let pains = talk.pain_points.iter().cloned().map(Target::PainPoint);
    let places: Vec<Target> = handoffs.chain(pains).collect();
    let current = desk.editor.selection().only();
    let here = places.iter().position(|place| Some(place) == current);
    let next = here.map_or(0, |here| (here + 1) % places.len());
    places.get(next).cloned()
}
