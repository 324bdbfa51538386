//! The pointer on a slide: faces and cards are dragged, empty places click on, a held button is a laser.

use super::touch::Touch;
use crate::edit::{CurveEdit, Edit, PainEdit, Which};
use crate::editor::{Cue, Editor};
use crate::geom::{Point, Rect};
use crate::interact::Action;
use crate::journey::{Id, PainPoint};
use crate::layout::Target;
use crate::scene::{Group, Shape, Stroke};
use crate::slides::{Band, Deck, Kind, Matrix, Page, Shot, Slide, Tick};
use crate::theme::Theme;

/// What the hand does.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) enum Hand {
    /// Nothing.
    #[default]
    Idle,
    /// It drags a face up and down.
    Face { curve: Id, touchpoint: Id },
    /// It drags the card of a pain point over impact and effort.
    Card(Id),
    /// It points with a held button.
    Laser,
}

/// What a click asks for.
pub(super) enum Wish {
    /// To move the presentation.
    Cue(Cue),
    /// To choose a pain point.
    Choose(Id),
    /// To see a touchpoint.
    See(Id),
}

/// What the hand works on.
pub(super) struct Stage<'a> {
    pub(super) deck: &'a Deck,
    pub(super) shot: &'a Shot,
    pub(super) slide: &'a Slide,
    pub(super) page: Page,
}

impl Stage<'_> {
    /// The small step at a place that can be ticked.
    fn tick(&self, at: Point) -> Option<&Tick> {
        let mut ticks = self.slide.ticks.iter();
        ticks.find(|tick| tick.rect.contains(at))
    }

    /// What is at a place, the uppermost first.
    fn hit(&self, at: Point) -> Option<&Target> {
        let hit = self
            .slide
            .items
            .iter()
            .rev()
            .filter(|item| item.rect.contains(at));
        let area = |item: &&crate::layout::Item| item.rect.width() * item.rect.height();
        hit.min_by(|a, b| area(a).total_cmp(&area(b)))
            .map(|item| &item.target)
    }
}

impl Hand {
    /// Whether a drag goes on.
    pub(super) fn is_busy(&self) -> bool {
        matches!(self, Self::Face { .. } | Self::Card(_))
    }

    /// Whether the held button is a laser.
    pub(super) fn has_laser(&self) -> bool {
        *self == Self::Laser
    }

    /// Ends a drag as if it had never begun.
    pub(super) fn give_up(&mut self, editor: &mut Editor) {
        if self.is_busy() {
            editor.perform(Action::Revoke);
        }
        *self = Self::Idle;
    }

    /// Takes in what the pointer did; what it asks for besides.
    pub(super) fn take(
        &mut self,
        touch: Touch,
        stage: &Stage<'_>,
        editor: &mut Editor,
    ) -> Option<Wish> {
        match touch {
            Touch::Hover(_) => {}
            Touch::Press(at) => *self = Self::begin(at, stage, editor),
            Touch::Move(at) => self.drag(at, stage, editor),
            Touch::Release => {
                if self.is_busy() {
                    editor.perform(Action::Commit);
                }
                *self = Self::Idle;
            }
            Touch::Back => return Some(Wish::Cue(Cue::Back)),
            Touch::Click(at) => {
                if let Some(tick) = stage.tick(at) {
                    editor.perform(Action::Tick(tick.step.clone()));
                    return None;
                }
                return Some(match stage.hit(at) {
                    Some(Target::PainPoint(pain)) => Wish::Choose(pain.clone()),
                    Some(Target::Touchpoint(id)) => Wish::See(id.clone()),
                    _ => Wish::Cue(Cue::Next),
                });
            }
        }
        None
    }

    fn begin(at: Point, stage: &Stage<'_>, editor: &mut Editor) -> Self {
        let target = stage.hit(at).filter(|_| editor.is_editable());
        match (target, &stage.shot.kind) {
            (Some(Target::Point { curve, touchpoint }), _) => {
                editor.perform(Action::Begin("step-curve-draw"));
                Self::Face {
                    curve: curve.clone(),
                    touchpoint: touchpoint.clone(),
                }
            }
            (Some(Target::PainPoint(pain)), Kind::QuickWins) => {
                editor.perform(Action::Begin("step-impact"));
                Self::Card(pain.clone())
            }
            _ => Self::Laser,
        }
    }

    fn drag(&self, at: Point, stage: &Stage<'_>, editor: &mut Editor) {
        let edit = match self {
            Self::Face { curve, touchpoint } => {
                let Some(pose) = stage.deck.pose(stage.shot, stage.page) else {
                    return;
                };
                let emotion = Band::new(pose, stage.page).emotion_at(at.y);
                // Steps of a tenth: what a room can agree on.
                let emotion = (emotion * 10.0).round() / 10.0;
                Edit::Curve(CurveEdit::Draw {
                    curve: Which::Curve(curve.clone()),
                    emotions: vec![(touchpoint.clone(), emotion)],
                })
            }
            Self::Card(pain) => match Matrix::of(stage.page, stage.deck).rated_at(at) {
                Some(rated) => PainEdit::rating(pain, rated),
                None => return,
            },
            Self::Idle | Self::Laser => return,
        };
        if differs(editor, self, &edit) {
            editor.perform(Action::Instead(edit));
        }
    }
}

/// Whether a drag says something else than the journey does: else there is nothing to lay out anew.
fn differs(editor: &Editor, hand: &Hand, edit: &Edit) -> bool {
    let journey = editor.journey();
    match (hand, edit) {
        (Hand::Card(pain), Edit::All(_)) => {
            let is_so = |pain: &PainPoint| {
                Some(PainEdit::rating(&pain.id, (pain.impact?, pain.effort?)))
                    .map(|now| now == *edit)
            };
            journey.pain_point(pain).and_then(|pain| is_so(pain)) != Some(true)
        }
        _ => true,
    }
}

/// A ring around what is chosen.
pub(super) fn ring(page: Rect, around: Rect, theme: &Theme) -> Group {
    let mut group = Group::new(page);
    let stroke = Stroke::solid(4.0, theme.accent);
    group.add(Shape::outlined(around.grown(7.0), 16.0, stroke));
    group
}
