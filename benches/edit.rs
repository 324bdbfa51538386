//! One edit from the action to the changed picture, undo and redo, and the numbers after it.

use std::hint::black_box;
use std::sync::Arc;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use seamline::edit::{
    CurveEdit, Edit, PainEdit, Spot, StageEdit, StageField, TouchpointEdit, TouchpointField, Which,
};
use seamline::editor::{Document, Editor};
use seamline::insight::{Insight, LiveInsight};
use seamline::interact::{Action, ViewSize};
use seamline::journey::{Id, Journey};
use seamline::layout::Target;
use seamline::theme::Shade;
use seamline::words::{Language, Words};

mod long;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const COUNTS: [usize; 2] = [100, 10_000];

/// A session at the middle of a journey, at the map's own size.
fn session(count: usize) -> Editor {
    let words = Words::of(Language::English);
    let mut editor = Editor::new(long::long(count), Document::default(), Shade::Light, words);
    editor.resize(ViewSize::new(1_400.0, 900.0));
    editor.perform(Action::ZoomTo(1.0));
    editor.perform(Action::Reveal(Target::Touchpoint(middle(count))));
    editor
}

fn middle(count: usize) -> Id {
    Id::from(format!("t{}", count / 2))
}

/// Does something and makes the picture of what is seen then.
fn show(editor: &mut Editor, action: Action) {
    editor.perform(action);
    black_box(editor.chart().scene_of(editor.camera().seen()));
    black_box(editor.chrome());
}

/// Makes the nth edit of a kind.
type Make = Box<dyn Fn(usize) -> Edit>;

/// An edit of each kind; `nth` makes it another one each time.
fn edits(count: usize) -> Vec<(&'static str, Make)> {
    let touchpoint = middle(count);
    let (renamed, felt, moved) = (touchpoint.clone(), touchpoint.clone(), touchpoint.clone());
    let (pained, added) = (touchpoint.clone(), touchpoint);
    let stage = Id::from(format!("s{}", count / 10));
    vec![
        (
            "title",
            Box::new(move |nth| {
                let field = TouchpointField::Title(format!(
                    "A title that is changed again and again, {nth}"
                ));
                Edit::Touchpoint(TouchpointEdit::Set {
                    ids: vec![renamed.clone()],
                    field,
                })
            }),
        ),
        (
            "emotion",
            Box::new(move |nth| {
                let emotions = vec![(felt.clone(), (nth % 40) as f64 / 10.0 - 2.0)];
                Edit::Curve(CurveEdit::Draw {
                    curve: Which::AsIs,
                    emotions,
                })
            }),
        ),
        (
            "stage",
            Box::new(move |nth| {
                let field = StageField::Title(format!("Another stage {nth}"));
                Edit::Stage(StageEdit::Set {
                    id: stage.clone(),
                    field,
                })
            }),
        ),
        (
            "move a touchpoint",
            Box::new(move |nth| {
                let to = Spot::EndOf(Id::from(format!("s{}", nth % (count / 5))));
                Edit::Touchpoint(TouchpointEdit::Move {
                    ids: vec![moved.clone()],
                    to,
                })
            }),
        ),
        (
            "move a pain point",
            Box::new(move |nth| {
                let to = Id::from(format!("t{}", nth % count));
                Edit::Pain(PainEdit::Move {
                    ids: vec!["p3".into()],
                    to,
                    before: None,
                })
            }),
        ),
        (
            "add a pain point",
            Box::new(move |nth| {
                let title = format!("Pain {nth}");
                Edit::Pain(PainEdit::Add {
                    touchpoint: pained.clone(),
                    title,
                    owner: None,
                })
            }),
        ),
        (
            "add a touchpoint",
            Box::new(move |nth| {
                let at = Spot::After(added.clone());
                Edit::Touchpoint(TouchpointEdit::Add {
                    title: format!("New {nth}"),
                    at,
                })
            }),
        ),
    ]
}

fn edit(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("edit");
    for count in COUNTS {
        for (name, make) in edits(count) {
            let mut editor = session(count);
            let mut nth = 0_usize;
            group.bench_function(BenchmarkId::new(name, count), |bench| {
                bench.iter(|| {
                    nth += 1;
                    // What was added is taken back, so that the journey stays as long as it is.
                    if name.starts_with("add") && nth.is_multiple_of(2) {
                        show(&mut editor, Action::Undo);
                    } else {
                        show(&mut editor, Action::Edit(make(nth)));
                    }
                });
            });
        }
    }
}

fn undo_and_redo(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("undo and redo");
    for count in COUNTS {
        for (name, make) in edits(count) {
            let mut editor = session(count);
            editor.perform(Action::Edit(make(1)));
            let mut undo = false;
            group.bench_function(BenchmarkId::new(name, count), |bench| {
                bench.iter(|| {
                    undo = !undo;
                    show(&mut editor, if undo { Action::Undo } else { Action::Redo });
                });
            });
        }
    }
}

fn remove(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("remove and undo");
    for count in COUNTS {
        for target in [
            Target::Touchpoint(middle(count)),
            Target::PainPoint("p3".into()),
        ] {
            let mut editor = session(count);
            let kind = if matches!(target, Target::PainPoint(_)) {
                "a pain point"
            } else {
                "a touchpoint"
            };
            group.bench_function(BenchmarkId::new(kind, count), |bench| {
                bench.iter(|| {
                    editor.perform(Action::Select(vec![target.clone()]));
                    show(&mut editor, Action::Remove);
                    show(&mut editor, Action::Undo);
                });
            });
        }
    }
}

fn insight(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("insight");
    for count in COUNTS {
        let journey = long::long(count);
        group.bench_function(BenchmarkId::new("all of", count), |bench| {
            bench.iter(|| Insight::of(black_box(&journey)));
        });
        for (name, make) in edits(count) {
            let [before, after] = versions(&journey, &make(1));
            let mut live = LiveInsight::new(&before);
            let mut versions = [&after, &before].into_iter().cycle();
            group.bench_function(BenchmarkId::new(name, count), |bench| {
                bench.iter(|| versions.next().map(|version| live.follow(version)));
            });
        }
        group.bench_function(BenchmarkId::new("check", count), |bench| {
            bench.iter(|| seamline::journey::check(black_box(&journey)));
        });
        let insight = Insight::of(&journey);
        group.bench_function(BenchmarkId::new("advise", count), |bench| {
            bench.iter(|| seamline::doctor::advise(black_box(&journey), &insight));
        });
    }
}

/// The journey before and after an edit.
fn versions(journey: &Journey, edit: &Edit) -> [Arc<Journey>; 2] {
    let after = edit.apply(journey).expect("the edit can be done");
    [Arc::new(journey.clone()), Arc::new(after)]
}

criterion_group!(benches, edit, undo_and_redo, remove, insight);
criterion_main!(benches);
