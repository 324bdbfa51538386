//! The last slide celebrates: what was solved, by whom together, and what that did to the curve.

use super::compare::{self, Moment};
use super::deck::Deck;
use super::emblem::{emblems, tick};
use super::page::{Sheet, write};
use crate::geom::{Point, Rect};
use crate::journey::{CurveState, Id, Journey, PainPoint, PainState, SmallStep, StepState};
use crate::layout::Item;
use crate::scene::{Shape, TextLine};
use crate::text::width_of;
use crate::theme::Weight;

/// What was reached.
pub(super) struct Wins<'a> {
    steps: Vec<&'a SmallStep>,
    /// Solved without a small step of its own.
    pains: Vec<&'a PainPoint>,
}

/// Whether somebody did it.
pub(super) fn is_win(step: &SmallStep) -> bool {
    matches!(step.state, StepState::Done { .. })
}

impl<'a> Wins<'a> {
    /// What was reached in a journey.
    pub(super) fn of(journey: &'a Journey) -> Self {
        let steps: Vec<&SmallStep> = journey
            .small_steps
            .iter()
            .map(AsRef::as_ref)
            .filter(|s| is_win(s))
            .collect();
        let told = |pain: &PainPoint| steps.iter().any(|step| step.resolves.contains(&pain.id));
        let solved =
            |pain: &&PainPoint| matches!(pain.state, PainState::Solved { .. }) && !told(pain);
        let pains = journey
            .pain_points
            .iter()
            .map(AsRef::as_ref)
            .filter(solved)
            .collect();
        Self { steps, pains }
    }

    /// Whether nothing was reached yet.
    pub(super) fn is_empty(&self) -> bool {
        self.steps.is_empty() && self.pains.is_empty()
    }

    /// What each was, and who did it together.
    fn lines(&self) -> impl Iterator<Item = (&'a str, Vec<Id>)> + use<'_, 'a> {
        let steps = self
            .steps
            .iter()
            .map(|step| (step.title.as_str(), step.departments.clone()));
        let pains = self.pains.iter().map(|pain| {
            let by = pain.fixed_by.iter().chain(&pain.owner).cloned();
            let mut all: Vec<Id> = Vec::new();
            by.for_each(|id| {
                if !all.contains(&id) {
                    all.push(id);
                }
            });
            (pain.title.as_str(), all)
        });
        steps.chain(pains)
    }
}

/// Draws the slide; nothing of it can be pointed at.
pub(super) fn paint(sheet: &mut Sheet, deck: &Deck) -> Vec<Item> {
    let wins = Wins::of(&deck.journey);
    if !wins.is_empty() {
        confetti(sheet, deck);
    }
    let count = wins.steps.len() + wins.pains.len();
    let title = deck
        .words
        .fill("slide-wins-title", &[("count", count.into())]);
    let top = sheet.head(&deck.words.text("slide-wins-above"), &title);
    let changed = changed(deck);
    let room = sheet.page.room(top + sheet.page.measure(24.0));
    let below = if changed.is_empty() {
        room
    } else {
        let height = room.height() * 0.42;
        let rect = Rect::new(room.min.x, room.min.y, room.width(), height);
        compare::paint(sheet, deck, &changed, rect, names(&deck.journey));
        Rect {
            min: Point::new(room.min.x, room.min.y + height + sheet.page.measure(24.0)),
            ..room
        }
    };
    list(sheet, deck, &wins, below);
    Vec::new()
}

/// Dots in the colours of the departments, scattered over the head and always alike.
fn confetti(sheet: &mut Sheet, deck: &Deck) {
    let page = sheet.page.size;
    let mut group = sheet.group("");
    let colors: Vec<_> = deck
        .journey
        .departments
        .iter()
        .map(|d| deck.sign(&d.id).color)
        .collect();
    for nth in 0..44_u16 {
        // The fractions of multiples of irrational numbers lie evenly and look like chance.
        let along = (f32::from(nth) * 0.618_034).fract();
        let down = (f32::from(nth) * 0.754_878).fract();
        let at = Point::new(
            page.width * (0.52 + along * 0.47),
            page.height * (0.02 + down * 0.1),
        );
        let color = colors.get(usize::from(nth) % colors.len().max(1)).copied();
        let color = color.unwrap_or(sheet.theme.success).faded(0.75);
        let size = sheet
            .page
            .measure(5.0 + 5.0 * (f32::from(nth) * 0.37).fract());
        group.add(Shape::disc(at, size.max(3.0), color));
    }
    sheet.scene.add(group);
}

/// Before and after at each touchpoint; nothing where nothing changed.
///
/// A second as-is curve is how it was before; without one, what is solved is expected to feel as it should.
fn changed(deck: &Deck) -> Vec<Moment> {
    let journey = &deck.journey;
    let of = |state: &CurveState, nth: usize| {
        journey.curves.iter().filter(|c| c.state == *state).nth(nth)
    };
    let at = |curve: &crate::journey::Curve, id: &Id| {
        curve
            .points
            .iter()
            .find(|p| p.touchpoint == *id)
            .map(|p| p.emotion)
    };
    let Some(now) = of(&CurveState::AsIs, 0) else {
        return Vec::new();
    };
    let (earlier, wanted) = (of(&CurveState::AsIs, 1), of(&CurveState::ToBe, 0));
    let solved = solved_touchpoints(journey);
    let each = |position: usize| {
        let id = deck.touchpoint_at(position)?;
        let today = at(now, id)?;
        let (before, after) = match (earlier, wanted) {
            (Some(earlier), _) => (at(earlier, id)?, today),
            (None, Some(wanted)) if solved.contains(&id) => (today, at(wanted, id)?.max(today)),
            (None, _) => (today, today),
        };
        Some(Moment {
            position,
            before,
            after,
        })
    };
    let all: Vec<_> = (0..deck.count()).filter_map(each).collect();
    if all.iter().any(Moment::differs) {
        all
    } else {
        Vec::new()
    }
}

/// Where a pain point was solved, or a small step against one is done.
fn solved_touchpoints(journey: &Journey) -> Vec<&Id> {
    let wins = Wins::of(journey);
    let done = wins.steps.iter().flat_map(|step| &step.resolves);
    let by_step = done
        .filter_map(|id| journey.pain_point(id))
        .map(|pain| &pain.touchpoint);
    by_step
        .chain(wins.pains.iter().map(|pain| &pain.touchpoint))
        .collect()
}

/// What the two curves are called.
fn names(journey: &Journey) -> [&'static str; 2] {
    let as_is = |curve: &&std::sync::Arc<crate::journey::Curve>| curve.state == CurveState::AsIs;
    if journey.curves.iter().filter(as_is).count() > 1 {
        ["slide-before", "slide-now"]
    } else {
        ["slide-before", "slide-expected"]
    }
}

fn list(sheet: &mut Sheet, deck: &Deck, wins: &Wins<'_>, room: Rect) {
    let size = sheet.page.type_size(28.0);
    let height = size * 1.9;
    let fitting = ((room.height() / height) as usize).max(1);
    let mut group = sheet.group("");
    let count = wins.lines().count();
    for (nth, (title, by)) in wins.lines().take(fitting).enumerate() {
        let y = room.min.y + height * (nth as f32 + 0.5);
        let center = Point::new(room.min.x + size * 0.7, y);
        group.shapes.extend(tick(center, size * 0.62, sheet.theme));
        let left = room.min.x + size * 1.8;
        let badges = super::emblem::emblems_width(sheet, deck, &by);
        let block = sheet.one_line(
            title,
            Weight::SemiBold,
            size,
            room.max.x - left - badges - size,
        );
        for line in block.lines {
            let end = left + width_of(&line, Weight::SemiBold, size) + size * 0.7;
            let base = Point::new(left, y + size * 0.36);
            group.add(TextLine::new(base, line, size, sheet.theme.ink).weight(Weight::SemiBold));
            group
                .shapes
                .extend(emblems(sheet, Point::new(end, y), deck, &by).0);
        }
    }
    sheet.scene.add(group);
    if count > fitting {
        let text = deck
            .words
            .fill("slide-more", &[("count", (count - fitting).into())]);
        let mut group = sheet.group("");
        let mut hand = sheet.hand(sheet.page.body(), Weight::Medium);
        hand.color = sheet.theme.muted;
        write(
            &mut group,
            &text,
            Point::new(room.min.x, room.max.y),
            room.width(),
            hand,
        );
        sheet.scene.add(group);
    }
}
