//! What the pointer rests on: the whole text, and who owns it.

use eframe::egui::{Response, RichText, Sense, Ui, vec2};

use crate::app::signs;
use crate::app::style;
use crate::app::widgets::{Badge, Skin};
use crate::editor::Editor;
use crate::journey::{Id, Journey, MAX_TITLE, shown_label, shown_lines};
use crate::layout::Target;
use crate::theme::Weight;

/// More of a note than this is read in the inspector.
const MOST_CHARACTERS: usize = 280;

/// What a tooltip says.
struct Told<'a> {
    title: String,
    note: &'a str,
    owner: Owner<'a>,
}

/// Who answers for something.
enum Owner<'a> {
    /// Nobody has to.
    None,
    /// Somebody should, and nobody does.
    Nobody,
    /// This department.
    Department(&'a Id),
}

/// Lets the whole text of an item appear while the pointer rests on it.
pub(super) fn tooltip_ui(response: Response, skin: Skin, editor: &Editor, target: &Target) {
    response.on_hover_ui(|ui| {
        let told = told(editor, target);
        let title = RichText::new(shown_label(&told.title, MAX_TITLE));
        ui.label(title.font(style::font(Weight::Medium, style::BODY)));
        owner_ui(ui, skin, editor.journey(), &told.owner);
        if !told.note.is_empty() {
            let note = shown_lines(told.note, MOST_CHARACTERS);
            ui.label(RichText::new(note).color(style::color(skin.theme.muted)));
        }
    });
}

fn told<'a>(editor: &'a Editor, target: &'a Target) -> Told<'a> {
    let journey = editor.journey();
    let said = || editor.chart().describe(target);
    let of = |title: String, note, owner| Told { title, note, owner };
    match target {
        Target::PainPoint(id) => match journey.pain_point(id) {
            Some(pain) => {
                let owner = pain.owner.as_ref().map_or(Owner::Nobody, Owner::Department);
                of(pain.title.clone(), &pain.note, owner)
            }
            None => of(said(), "", Owner::None),
        },
        Target::Touchpoint(id) => match journey.touchpoint(id) {
            Some(found) => {
                let lead = found.lead.as_ref().map_or(Owner::None, Owner::Department);
                of(found.title.clone(), &found.note, lead)
            }
            None => of(said(), "", Owner::None),
        },
        Target::Stage(id) => match journey.stage(id) {
            Some(stage) => of(stage.title.clone(), &stage.note, Owner::None),
            None => of(said(), "", Owner::None),
        },
        Target::Point { curve, touchpoint } => {
            let points = journey.curve(curve).map(|curve| &curve.points);
            let point = points.and_then(|all| all.iter().find(|p| p.touchpoint == *touchpoint));
            of(said(), point.map_or("", |point| &point.quote), Owner::None)
        }
        Target::Handoff { from, to } => {
            let note = journey.handoff_note(from, to);
            of(said(), note.map_or("", |note| &note.breaks), Owner::None)
        }
        Target::Department(_) => of(said(), "", Owner::None),
    }
}

fn owner_ui(ui: &mut Ui, skin: Skin, journey: &Journey, owner: &Owner<'_>) {
    let (badge, name) = match owner {
        Owner::None => return,
        Owner::Nobody => (None, skin.words.text("nobody-yet")),
        Owner::Department(id) => {
            let (short, color, name) = signs::department(journey, id, skin.theme);
            (Some((short, color)), name.into())
        }
    };
    ui.horizontal(|ui| {
        let room = vec2(
            crate::app::widgets::badge_width(badge.as_ref().map_or("?", |b| &b.0)),
            19.0,
        );
        let (rect, _) = ui.allocate_exact_size(room, Sense::hover());
        let badge = match &badge {
            Some((short, color)) => Badge::Of(short, *color),
            None => Badge::Nobody,
        };
        badge.paint(ui, skin, rect.left_center());
        ui.label(name);
    });
}
