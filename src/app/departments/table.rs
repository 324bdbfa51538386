//! The table of departments: what each does in this journey, and how it is heard.

use eframe::egui::{Align, CursorIcon, Layout, RichText, Sense, Ui, vec2};
use egui_extras::{Column, TableBuilder};

use super::{quiet_ui, title_ui};
use crate::app::reorder::reorder_ui;
use crate::app::request::Request;
use crate::app::signs;
use crate::app::style;
use crate::app::widgets::{Badge, Skin, badge_width};
use crate::edit::{DepartmentEdit, Edit};
use crate::insight::{Ownership, Part, Voice};
use crate::interact::{Action, Ask, Page, Regard};
use crate::journey::Id;
use crate::session::OpenDocument;
use crate::theme::Weight;

const ROW: f32 = 30.0;
const NAME: f32 = 220.0;
const COUNT: f32 = 86.0;

/// The counts of a department, each by the key of its head.
const HEADS: [&str; 7] = [
    "table-leads",
    "table-helps",
    "table-owns",
    "table-causes",
    "table-fixes",
    "table-seams",
    "table-agreements",
];

/// Shows the table; a click on a department reads the map as that department.
pub(super) fn table_ui(ui: &mut Ui, skin: Skin, desk: &OpenDocument) -> Vec<Request> {
    title_ui(ui, skin, "table-title");
    quiet_ui(ui, skin, "table-about");
    let insight = desk.insight();
    let rows: Vec<_> = insight
        .inclusion
        .departments
        .iter()
        .zip(&insight.ownership)
        .collect();
    let mut asked = Vec::new();
    let mut table = TableBuilder::new(ui)
        .id_salt("departments")
        .vscroll(false)
        .striped(true)
        .cell_layout(Layout::left_to_right(Align::Center))
        .column(Column::exact(NAME));
    for _ in HEADS {
        table = table.column(Column::exact(COUNT));
    }
    let table = table.column(Column::remainder().at_least(NAME));
    let table = table.header(ROW, |mut head| {
        for key in ["table-department"]
            .into_iter()
            .chain(HEADS)
            .chain(["table-voice"])
        {
            head.col(|ui| {
                let text = RichText::new(skin.words.text(key));
                let text = text.font(style::font(Weight::SemiBold, 12.0));
                ui.label(text.color(style::color(skin.theme.muted)));
            });
        }
    });
    table.body(|body| {
        body.rows(ROW, rows.len(), |mut row| {
            let Some((part, own)) = rows.get(row.index()) else {
                return;
            };
            row.col(|ui| {
                asked.extend(moved(ui, skin, desk, &part.department));
                if name_ui(ui, skin, desk, part) {
                    asked = read_as(part);
                }
            });
            for count in counts(part, own) {
                row.col(|ui| count_ui(ui, skin, count));
            }
            row.col(|ui| voice_ui(ui, skin, part));
        });
    });
    asked
}

/// The department that is dropped on the row of this one takes another place in the order.
fn moved(ui: &Ui, skin: Skin, desk: &OpenDocument, here: &Id) -> Option<Request> {
    let id = ui.scope_id().with(here);
    let shown = &ui.interact(ui.max_rect(), id, Sense::drag());
    let all = desk.editor.journey().departments.iter();
    let all: Vec<_> = all.map(|department| &department.id).collect();
    let dropped = reorder_ui(shown, skin, here, &all);
    let (id, before) = dropped.filter(|_| desk.editor.is_editable())?;
    let edit = DepartmentEdit::Move { id, before };
    Some(Action::Edit(Edit::Department(edit)).into())
}

fn read_as(part: &Part) -> Vec<Request> {
    vec![
        Action::Regard(Regard::Lens(Some(part.department.clone()))).into(),
        Action::Ask(Ask::Turn(Page::Map)).into(),
    ]
}

/// In the order of [`HEADS`].
fn counts(part: &Part, own: &Ownership) -> [usize; 7] {
    [
        part.leads,
        part.helps,
        own.owns.len(),
        own.causes.len(),
        own.fixes.len(),
        part.handoffs,
        part.agreements,
    ]
}

fn name_ui(ui: &mut Ui, skin: Skin, desk: &OpenDocument, part: &Part) -> bool {
    let journey = desk.editor.journey();
    let (short, color, name) = signs::department(journey, &part.department, skin.theme);
    let (rect, _) = ui.allocate_exact_size(vec2(badge_width(&short), ROW), Sense::hover());
    Badge::Of(&short, color).paint(ui, skin, rect.left_center());
    let shown = ui.link(RichText::new(&name).color(style::color(skin.theme.ink)));
    let blanks = [("department", name.into())];
    let hint = skin.words.fill("lens-hint", &blanks);
    let shown = shown.on_hover_cursor(CursorIcon::PointingHand);
    shown.on_hover_text(hint).clicked()
}

/// What is none is there to be seen, and stays back.
fn count_ui(ui: &mut Ui, skin: Skin, count: usize) {
    let theme = skin.theme;
    let color = if count == 0 { theme.faint } else { theme.ink };
    ui.label(RichText::new(count.to_string()).color(style::color(color)));
}

fn voice_ui(ui: &mut Ui, skin: Skin, part: &Part) {
    let theme = skin.theme;
    let (text, color) = if part.voice.is_heard() {
        (voice_text(skin, part.voice), theme.ink)
    } else if part.takes_part() {
        (skin.words.text("voice-none").into_owned(), theme.alarm)
    } else {
        (skin.words.text("part-absent").into_owned(), theme.muted)
    };
    ui.label(RichText::new(text).color(style::color(color)));
}

/// How a department is heard: in the room, by votes, comments and what it believes.
fn voice_text(skin: Skin, voice: Voice) -> String {
    let counted = |key, count: usize| {
        let text = || skin.words.fill(key, &[("count", count.into())]);
        (count > 0).then(text)
    };
    let attended = voice
        .attended
        .then(|| skin.words.text("voice-attended").into_owned());
    let parts = [
        attended,
        counted("voice-votes", voice.votes),
        counted("voice-comments", voice.comments),
        counted("voice-curves", voice.curves),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
