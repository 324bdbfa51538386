//! Paths as runs of view points: flattened, without what is not seen, and broken into dashes.

use eframe::egui::{Pos2, Rect};

use super::Sight;
use crate::geom::Point;
use crate::scene::{Path, Step};

/// A part of a path that is drawn in one go.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Run {
    /// Its points in the view.
    pub(super) points: Vec<Pos2>,
    /// Whether its end is joined to its start.
    pub(super) closed: bool,
}

/// How far a flattened curve may be from the real one, in view points.
const TOLERANCE: f32 = 0.12;

/// At most this many straight pieces for one piece of a curve.
const MOST_PIECES: f32 = 48.0;

/// Points that are closer than this in both directions are one, in view points.
const SAME: f32 = 0.35;

/// The whole path, for an area: nothing of it is left out.
pub(super) fn outline(path: &Path, sight: &Sight) -> Vec<Run> {
    trace(path, sight, |_| true)
}

/// The parts of the path that come near the view, for a line of `width` view points.
pub(super) fn visible(path: &Path, sight: &Sight, width: f32) -> Vec<Run> {
    let near = sight.clip.expand(width + 2.0);
    trace(path, sight, |piece| piece.intersects(near))
}

/// Follows the pen; a piece whose box is not `wanted` lifts it.
fn trace(path: &Path, sight: &Sight, wanted: impl Fn(Rect) -> bool) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut run = Run::default();
    let (mut start, mut at) = (Pos2::ZERO, Pos2::ZERO);
    let view = |point: Point| sight.window_from_canvas(point);
    let mut whole = true;
    for step in &path.steps {
        match *step {
            Step::Move(to) => {
                finish(&mut run, &mut runs);
                (start, at, whole) = (view(to), view(to), true);
            }
            Step::Line(to) => {
                let to = view(to);
                whole &= straight(&mut run, &mut runs, at, to, &wanted);
                at = to;
            }
            Step::Cubic(first, second, to) => {
                let curve = [at, view(first), view(second), view(to)];
                whole &= cubic(&mut run, &mut runs, curve, &wanted);
                at = view(to);
            }
            Step::Close if whole && run.points.len() > 2 => {
                run.closed = true;
                finish(&mut run, &mut runs);
                at = start;
            }
            Step::Close => {
                straight(&mut run, &mut runs, at, start, &wanted);
                at = start;
            }
        }
    }
    finish(&mut run, &mut runs);
    runs
}

fn finish(run: &mut Run, runs: &mut Vec<Run>) {
    let mut done = std::mem::take(run);
    if done.closed && done.points.first() == done.points.last() {
        done.points.pop();
    }
    if done.points.len() > 1 {
        runs.push(done);
    }
}

/// Adds a straight line; false where it was left out.
fn straight(
    run: &mut Run,
    runs: &mut Vec<Run>,
    from: Pos2,
    to: Pos2,
    wanted: impl Fn(Rect) -> bool,
) -> bool {
    if !wanted(Rect::from_two_pos(from, to)) {
        finish(run, runs);
        return false;
    }
    push(run, from);
    push(run, to);
    true
}

/// Adds a cubic Bézier; false where it was left out.
fn cubic(
    run: &mut Run,
    runs: &mut Vec<Run>,
    curve: [Pos2; 4],
    wanted: impl Fn(Rect) -> bool,
) -> bool {
    if !wanted(Rect::from_points(&curve)) {
        finish(run, runs);
        return false;
    }
    let [from, first, second, to] = curve;
    push(run, from);
    let pieces = pieces_of(curve);
    for nth in 1..=pieces {
        let t = nth as f32 / pieces as f32;
        let s = 1.0 - t;
        let ends = from.to_vec2() * (s * s * s) + to.to_vec2() * (t * t * t);
        let handles = first.to_vec2() * (3.0 * s * s * t) + second.to_vec2() * (3.0 * s * t * t);
        push(run, (ends + handles).to_pos2());
    }
    true
}

/// How many straight pieces a cubic Bézier needs (Wang's formula).
fn pieces_of([from, first, second, to]: [Pos2; 4]) -> usize {
    let bend = |a: Pos2, b: Pos2, c: Pos2| (a.to_vec2() - b.to_vec2() * 2.0 + c.to_vec2()).length();
    let most = bend(from, first, second).max(bend(first, second, to));
    (0.75 * most / TOLERANCE)
        .sqrt()
        .ceil()
        .clamp(1.0, MOST_PIECES) as usize
}

fn push(run: &mut Run, point: Pos2) {
    let same = |last: &Pos2| (last.x - point.x).abs() < SAME && (last.y - point.y).abs() < SAME;
    if !run.points.last().is_some_and(same) {
        run.points.push(point);
    }
}

/// The dashes of a run that are seen in `clip`; lengths of dash and gap in view points.
pub(super) fn dashes(run: &Run, (dash, gap): (f32, f32), clip: Rect) -> Vec<Vec<Pos2>> {
    let period = dash + gap;
    let mut dashes = Vec::new();
    let mut current: Vec<Pos2> = Vec::new();
    let mut walked = 0.0_f32;
    for (from, to) in legs(run) {
        let length = from.distance(to);
        if let Some((enter, leave)) = inside(from, to, clip) {
            let mut along = enter * length;
            while along < leave * length {
                let phase = (walked + along).rem_euclid(period);
                let (drawn, rest) = if phase < dash {
                    (true, dash - phase)
                } else {
                    (false, period - phase)
                };
                // A step that is too small to change the number would never end.
                let next = (along + rest.max(0.01)).min(leave * length);
                if drawn {
                    add_dash(&mut current, from.lerp(to, along / length));
                    add_dash(&mut current, from.lerp(to, next / length));
                }
                if !drawn || next < leave * length {
                    flush(&mut current, &mut dashes);
                }
                along = next;
            }
        } else {
            flush(&mut current, &mut dashes);
        }
        walked = (walked + length).rem_euclid(period);
    }
    flush(&mut current, &mut dashes);
    dashes
}

fn legs(run: &Run) -> impl Iterator<Item = (Pos2, Pos2)> {
    let back = if run.closed { run.points.first() } else { None };
    let ends = run.points.iter().skip(1).chain(back).copied();
    let legs = run.points.iter().copied().zip(ends);
    legs.filter(|(from, to)| from.distance(*to) > 1e-3)
}

fn add_dash(dash: &mut Vec<Pos2>, point: Pos2) {
    if dash.last() != Some(&point) {
        dash.push(point);
    }
}

fn flush(current: &mut Vec<Pos2>, dashes: &mut Vec<Vec<Pos2>>) {
    if current.len() > 1 {
        dashes.push(std::mem::take(current));
    } else {
        current.clear();
    }
}

/// Where a line enters and leaves a rectangle, as shares of its length (Liang and Barsky, 1984).
fn inside(from: Pos2, to: Pos2, clip: Rect) -> Option<(f32, f32)> {
    let (way, mut enter, mut leave) = (to - from, 0.0_f32, 1.0_f32);
    let edges = [
        (-way.x, from.x - clip.min.x),
        (way.x, clip.max.x - from.x),
        (-way.y, from.y - clip.min.y),
        (way.y, clip.max.y - from.y),
    ];
    for (speed, room) in edges {
        if speed == 0.0 {
            if room < 0.0 {
                return None;
            }
        } else if speed < 0.0 {
            enter = enter.max(room / speed);
        } else {
            leave = leave.min(room / speed);
        }
    }
    (enter < leave).then_some((enter, leave))
}
