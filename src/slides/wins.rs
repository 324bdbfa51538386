//! The last slide celebrates: what was solved, by whom together, and what that did to the curve.

use std::collections::{HashMap, HashSet};

use super::compare::{self, Moment};
use super::deck::Deck;
use super::page::Sheet;
use super::rows::{Row, height_of_lines, list_in};
use crate::geom::{Point, Rect};
use crate::journey::{
    Curve, CurveState, Date, Id, Journey, PainPoint, PainState, SmallStep, StepState,
};
use crate::lanes::day_text;
use crate::layout::Item;
use crate::scene::Shape;
use crate::theme::Color;
use crate::words::Words;

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
        let told: HashSet<&Id> = steps.iter().flat_map(|step| &step.resolves).collect();
        let solved = |pain: &&PainPoint| {
            matches!(pain.state, PainState::Solved { .. }) && !told.contains(&pain.id)
        };
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

    /// A row for each, what was reached last first.
    fn rows(&self, deck: &Deck, color: Color) -> Vec<Row> {
        let steps = self.steps.iter().map(|step| {
            let detail = super::rows::against(deck, step);
            (
                step.title.as_str(),
                day_of(step),
                detail,
                step.departments.clone(),
            )
        });
        let pains = self.pains.iter().map(|pain| {
            let detail = felt_at(deck, pain);
            (pain.title.as_str(), solved_on(pain), detail, solvers(pain))
        });
        let mut all: Vec<_> = steps.chain(pains).collect();
        // Days are written so that their texts sort as they do.
        all.sort_by_key(|&(_, day, ..)| std::cmp::Reverse(day.map(|day| &day.0)));
        let row =
            |(title, day, detail, departments): (&str, Option<&Date>, Option<String>, _)| Row {
                mark: String::new(),
                color,
                title: title.to_owned(),
                detail: told(day, detail, deck.words),
                departments,
                share: None,
                target: None,
            };
        all.into_iter().map(row).collect()
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
    let mut room = sheet.page.room(top + sheet.page.measure(24.0));
    room.max.y -= sheet.page.measure(14.0);
    let changed = changed(deck);
    let places = Places::of(sheet, room, (count, !changed.is_empty()));
    if let Some(curve) = places.curve {
        compare::paint(sheet, deck, &changed, curve, names(&deck.journey));
    }
    let rows = wins.rows(deck, sheet.theme.success);
    list_in(sheet, deck, (places.list, places.columns), rows)
}

/// Where the parts of the slide stand.
struct Places {
    curve: Option<Rect>,
    list: Rect,
    columns: usize,
}

impl Places {
    /// The curve takes what so many wins leave of the room, and a third of it in any case.
    fn of(sheet: &Sheet, room: Rect, (count, has_curve): (usize, bool)) -> Self {
        let gap = sheet.page.measure(24.0);
        let least = if has_curve {
            room.height() * 0.36 + gap
        } else {
            0.0
        };
        let most = room.height() - least;
        let is_wide = room.width() > sheet.page.type_size(22.0) * 54.0;
        let columns = if is_wide && height_of_lines(sheet, count) > most {
            2
        } else {
            1
        };
        let rows = height_of_lines(sheet, count.div_ceil(columns)).min(most);
        let height = (room.height() - rows - gap).min(room.width() * 0.75);
        let curve = Rect::new(room.min.x, room.min.y, room.width(), height);
        let below = Point::new(room.min.x, curve.max.y + gap);
        Self {
            curve: has_curve.then_some(curve),
            list: if has_curve {
                Rect { min: below, ..room }
            } else {
                room
            },
            columns,
        }
    }
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
        let mut curves = journey.curves.iter().filter(|c| c.state == *state);
        curves.nth(nth).map(|curve| emotions(curve))
    };
    let at = |emotions: &HashMap<&Id, f64>, id: &Id| emotions.get(id).copied();
    let Some(now) = of(&CurveState::AsIs, 0) else {
        return Vec::new();
    };
    let (earlier, wanted) = (of(&CurveState::AsIs, 1), of(&CurveState::ToBe, 0));
    let (now, earlier, wanted) = (&now, earlier.as_ref(), wanted.as_ref());
    let solved = solved_touchpoints(deck);
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

/// The emotion at each touchpoint of a curve; of two the first.
fn emotions(curve: &Curve) -> HashMap<&Id, f64> {
    let points = curve.points.iter().rev();
    points
        .map(|point| (&point.touchpoint, point.emotion))
        .collect()
}

/// Where a pain point was solved, or a small step against one is done.
fn solved_touchpoints(deck: &Deck) -> HashSet<&Id> {
    let wins = Wins::of(&deck.journey);
    let done = wins.steps.iter().flat_map(|step| &step.resolves);
    let by_step = done
        .filter_map(|id| deck.pain_point(id))
        .map(|pain| &pain.touchpoint);
    by_step
        .chain(wins.pains.iter().map(|pain| &pain.touchpoint))
        .collect()
}

/// What the two curves are called.
fn names(journey: &Journey) -> [&'static str; 2] {
    let as_is = |curve: &&std::sync::Arc<Curve>| curve.state == CurveState::AsIs;
    if journey.curves.iter().filter(as_is).count() > 1 {
        ["slide-before", "slide-now"]
    } else {
        ["slide-before", "slide-expected"]
    }
}

/// The day and what it was about, as far as they are known.
fn told(day: Option<&Date>, detail: Option<String>, words: Words) -> String {
    let day = day.map(|day| day_text(day, words));
    let parts: Vec<String> = day.into_iter().chain(detail).collect();
    parts.join(" · ")
}

/// When a small step was done.
fn day_of(step: &SmallStep) -> Option<&Date> {
    match &step.state {
        StepState::Done { on } => Some(on).filter(|on| !on.0.is_empty()),
        StepState::Idea | StepState::Planned { .. } | StepState::Doing => None,
    }
}

/// When a pain point was solved.
fn solved_on(pain: &PainPoint) -> Option<&Date> {
    match &pain.state {
        PainState::Solved { on } => Some(on).filter(|on| !on.0.is_empty()),
        PainState::Open | PainState::Planned | PainState::InProgress | PainState::Dismissed => None,
    }
}

/// Who solved a pain point together.
fn solvers(pain: &PainPoint) -> Vec<Id> {
    let owner = pain.owner.iter().filter(|id| !pain.fixed_by.contains(id));
    pain.fixed_by.iter().chain(owner).cloned().collect()
}

/// Where a pain point was felt.
fn felt_at(deck: &Deck, pain: &PainPoint) -> Option<String> {
    let touchpoint = deck.touchpoint(&pain.touchpoint)?;
    let blanks = [("touchpoint", touchpoint.title.as_str().into())];
    Some(deck.words.label("slide-felt-at", &blanks))
}
