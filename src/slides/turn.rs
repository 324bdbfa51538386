//! The page between two turns: whose turn it is and nothing else, read from the last row.

use super::deck::Deck;
use super::emblem::emblem;
use super::page::{Hand, Page, Sheet, write};
use crate::geom::{Point, Rect};
use crate::journey::Id;
use crate::scene::{Scene, strip};
use crate::theme::{Theme, Weight};

/// What a page between two turns says.
#[derive(Debug, Clone, Copy)]
pub struct TurnPage<'a> {
    /// A small line above.
    pub above: &'a str,
    /// What stands out.
    pub title: &'a str,
    /// What there is to do.
    pub text: &'a str,
    /// The department whose turn it is.
    pub department: Option<&'a Id>,
    /// All departments, each with whether it is done.
    pub all: &'a [(Id, bool)],
}

/// An empty page with a small line above a large one, for a language (BCP 47); tells the place below.
pub fn heading(
    (page, theme): (Page, &'static Theme),
    language: &str,
    (above, title): (&str, &str),
) -> (Scene, f32) {
    let mut sheet = Sheet::new(page, theme, language);
    let below = sheet.head(above, title);
    (sheet.scene, below)
}

impl Deck {
    /// The page between two turns.
    pub fn turn_page(&self, page: Page, turn: &TurnPage<'_>) -> Scene {
        let mut sheet = Sheet::new(page, self.theme, &self.journey.language);
        edge(&mut sheet, self, turn.department);
        let room = page.room(page.size.height * 0.24);
        let mut group = sheet.group(turn.title);
        let small = Hand {
            color: self.theme.muted,
            ..sheet.hand(page.type_size(30.0), Weight::SemiBold)
        };
        let left = room.min.x + page.measure(60.0);
        let width = room.max.x - left;
        let y = write(
            &mut group,
            turn.above,
            Point::new(left, room.min.y),
            width,
            small,
        );
        let large = sheet.hand(page.type_size(92.0), Weight::Bold);
        let y = write(&mut group, turn.title, Point::new(left, y), width, large);
        let text = Hand {
            lines: 5,
            ..sheet.hand(page.type_size(32.0), Weight::Regular)
        };
        let at = Point::new(left, y + page.measure(22.0));
        let y = write(
            &mut group,
            turn.text,
            at,
            width.min(page.measure(1200.0).max(300.0)),
            text,
        );
        sheet.scene.add(group);
        row(
            &mut sheet,
            self,
            Point::new(left, y + page.measure(60.0)),
            turn.all,
        );
        sheet.scene
    }
}

/// The colour and the pattern of the department down the left edge.
fn edge(sheet: &mut Sheet, deck: &Deck, department: Option<&Id>) {
    let Some(department) = department else {
        return;
    };
    let sign = deck.sign(department);
    let size = sheet.page.size;
    let rect = Rect::new(0.0, 0.0, sheet.page.margin() * 0.6, size.height);
    let mut group = sheet.group("");
    group.shapes = strip(rect, 0.0, sign.marks, sign.color, deck.theme.on_dark);
    sheet.scene.add(group);
}

/// The emblems of all, filled once they are done.
fn row(sheet: &mut Sheet, deck: &Deck, at: Point, all: &[(Id, bool)]) {
    let mut x = at.x;
    let gap = sheet.page.type_size(22.0) * 0.5;
    for (id, is_done) in all {
        let (shapes, right) = emblem(sheet, Point::new(x, at.y), &deck.sign(id), *is_done);
        if right > sheet.page.size.width - sheet.page.margin() {
            return;
        }
        let mut group = sheet.group(deck.name(id));
        group.shapes.extend(shapes);
        sheet.scene.add(group);
        x = right + gap;
    }
}
