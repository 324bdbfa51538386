//! The foot of a slide: where one is, and the time.

use super::countdown::Countdown;
use super::page::{Page, Sheet};
use crate::geom::{Point, Rect};
use crate::scene::{Group, Shape, TextLine};
use crate::text::width_of;
use crate::theme::{Theme, Weight};
use crate::words::Words;

/// What stands at the right end of a foot.
#[derive(Debug, Clone, PartialEq)]
pub enum FootTime {
    /// Nothing, as in a document.
    None,
    /// How long it goes on or has left, and whether that is over.
    Clock(String, bool),
    /// A timer that the room was given.
    Timer(Countdown),
}

/// The foot of the `nth` of `count` slides, counted from 1, with the time where there is one.
pub fn foot(
    page: Page,
    (nth, count): (usize, usize),
    time: &FootTime,
    (theme, words): (&'static Theme, Words),
) -> Vec<Group> {
    let sheet = Sheet::new(page, theme, words.language().tag());
    let size = page.type_size(20.0);
    let y = page.size.height - page.measure(36.0);
    let mut group = sheet.group("");
    let place = words.fill(
        "slide-place",
        &[("nth", nth.into()), ("count", count.into())],
    );
    let left = page.margin();
    let text = TextLine::new(Point::new(left, y), place.as_str(), size, theme.muted);
    group.add(text.weight(Weight::SemiBold));
    let from = left + width_of(&place, Weight::SemiBold, size) + size;
    let to = time_left_of(&sheet, &mut group, time, y) - size;
    let bar = Rect::new(from, y - size * 0.5, (to - from).max(1.0), size * 0.28);
    let share = nth as f32 / count.max(1) as f32;
    let done = Rect::new(
        bar.min.x,
        bar.min.y,
        bar.width() * share.clamp(0.0, 1.0),
        bar.height(),
    );
    group.add(Shape::filled(bar, size * 0.14, theme.line));
    group.add(Shape::filled(done, size * 0.14, theme.accent));
    vec![group]
}

/// Writes the time at the right; gives its left end.
fn time_left_of(sheet: &Sheet, group: &mut Group, time: &FootTime, y: f32) -> f32 {
    let (page, theme) = (sheet.page, sheet.theme);
    let right = page.size.width - page.margin();
    match time {
        FootTime::None => right + page.type_size(20.0),
        FootTime::Clock(time, is_late) => {
            let size = page.type_size(20.0);
            let ink = if *is_late { theme.alarm } else { theme.muted };
            let text = TextLine::new(Point::new(right, y), time.as_str(), size, ink);
            group.add(text.weight(Weight::SemiBold).ending());
            right - width_of(time, Weight::SemiBold, size)
        }
        FootTime::Timer(countdown) => {
            let middle = y - page.type_size(20.0) * 0.36;
            countdown.paint(sheet, group, right, middle)
        }
    }
}
