//! The lane that a department draws its curve on: no numbers, and no curve but its own.

use super::band::{self, Band, Pose};
use super::deck::Deck;
use super::page::{Page, Sheet};
use super::path;
use crate::geom::{Point, Rect};
use crate::layout::Item;
use crate::scene::{Path, Scene, Shape, Stroke, TextLine};
use crate::text::{line_height_of, width_of};
use crate::theme::Weight;

impl Deck {
    /// The ways between places on the lane to draw on and what they mean.
    pub fn band_to_draw(&self, page: Page) -> Band {
        Band::new(Pose::of(place(page), 0, self.count()), page)
    }

    /// The lane to draw on, below a small line and a large one; the touchpoint that is pointed at
    /// says its whole name. Tells the faces that can be dragged.
    ///
    /// What it shows is the as-is curve of the deck's journey, so that this is to be a copy that
    /// holds nothing else than what may be seen.
    pub fn lane_to_draw(
        &self,
        page: Page,
        (above, title): (&str, &str),
        pointed: Option<usize>,
    ) -> (Scene, Vec<Item>) {
        let mut sheet = Sheet::new(page, self.theme, &self.journey.language);
        let band = self.band_to_draw(page);
        band::backdrop(&mut sheet, self, &band);
        columns(&mut sheet, self, &band);
        if let Some(position) = pointed {
            name(&mut sheet, self, &band, position);
        }
        band::felt(&mut sheet, self, &band, pointed);
        sheet.head(above, title);
        band::names(&mut sheet, self, &band, None);
        (sheet.scene, path::faces(self, &band))
    }
}

/// Where the lane is: as high as the names below it allow.
fn place(page: Page) -> Rect {
    let size = page.type_size(22.0);
    let head = page.measure(56.0) + size * 1.3 + page.type_size(54.0) * 1.3;
    let top = head + size * 1.9;
    let names = size * 1.35 + line_height_of(size) * 3.0;
    let height = (page.foot_top() - top - names).max(page.size.height * 0.25);
    Rect::new(0.0, top, page.size.width, height)
}

/// A line for each touchpoint, so that the hand finds it.
fn columns(sheet: &mut Sheet, deck: &Deck, band: &Band) {
    if band.pitch() < 8.0 {
        return;
    }
    let rect = band.pose.rect;
    let mut group = sheet.group("");
    for position in band.seen(deck.count()) {
        let x = band.x_of(position as f32);
        let line = Path::line([Point::new(x, rect.min.y), Point::new(x, rect.max.y)]);
        let stroke = Stroke::dashed(1.0, sheet.theme.line, 3.0, 6.0);
        group.add(Shape::stroked(line, stroke));
    }
    sheet.scene.add(group);
}

/// The name of the touchpoint that is pointed at, at the top of the lane.
fn name(sheet: &mut Sheet, deck: &Deck, band: &Band, position: usize) {
    let (rect, size) = (band.pose.rect, sheet.page.type_size(24.0));
    let width = sheet.page.size.width * 0.8;
    let title = deck.touchpoint_title(position);
    let Some(line) = sheet
        .one_line(&title, Weight::SemiBold, size, width)
        .lines
        .into_iter()
        .next()
    else {
        return;
    };
    let half = width_of(&line, Weight::SemiBold, size) / 2.0 + size * 0.8;
    let x = band.x_of(position as f32);
    let middle = x.clamp(
        rect.min.x + half,
        (rect.max.x - half).max(rect.min.x + half),
    );
    let plate = Rect::new(
        middle - half,
        rect.min.y + size * 0.3,
        half * 2.0,
        size * 1.8,
    );
    let mut group = sheet.group(title.as_str());
    let down = [Point::new(x, plate.max.y), Point::new(x, rect.max.y)];
    let stroke = Stroke::solid(2.0, sheet.theme.accent);
    group.add(Shape::stroked(Path::line(down), stroke));
    group.add(Shape::filled(plate, size * 0.4, sheet.theme.accent));
    let at = Point::new(middle, plate.center().y + size * 0.36);
    let text = TextLine::new(at, line, size, sheet.theme.on_dark);
    group.add(text.weight(Weight::SemiBold).centered());
    sheet.scene.add(group);
}
