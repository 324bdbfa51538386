//! The booth: one person fills a ballot, blind, and saves it beside the blank one.

use std::path::{Path, PathBuf};

use eframe::egui::{CentralPanel, Frame, Ui};

use super::Wall;
use super::casting::Casting;
use super::keys::{self, Pressed};
use super::lane::Lane;
use super::plate::Plate;
use super::rows::{Dot, dot_rows};
use crate::app::style;
use crate::app::widgets::Skin;
use crate::editor::room::{Dots, Drawing};
use crate::file::Error;
use crate::insight::Subject;
use crate::journey::{Ballot, Believed, Curve, CurvePoint, Given, Id};
use crate::session::Waker;
use crate::session::file_name;

/// A ballot that one person fills.
pub(crate) struct Booth {
    ballot: Ballot,
    casting: Casting,
    step: Step,
    lane: Lane,
    drawing: Drawing,
    dots: Dots,
    /// The row that the keyboard stands on.
    here: usize,
    /// Whether it ends with thanks once it is saved.
    is_last: bool,
}

/// What is done in the booth.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    /// Who it is.
    Name,
    /// How it feels.
    Curve,
    /// What matters most.
    Dots,
    /// It is saved in this file.
    Saved(PathBuf),
}

/// What becomes of the booth.
pub(crate) enum Leave {
    /// It stays.
    No,
    /// It is left.
    Yes,
    /// It stays: the ballot has been saved, in this file where the booth does not say so itself.
    Saved(Option<PathBuf>),
    /// It stays: the ballot could not be saved.
    Failed(Error),
}

/// What a click or a key asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wish {
    On,
    Back,
    Department(usize),
    Do(Dot),
    Undo,
    Redo,
    Clear,
    Arrow(i8, i8),
    Leave,
}

impl Booth {
    /// The booth with a ballot, blank or begun.
    pub(crate) fn new(opened: PathBuf, ballot: Ballot) -> Self {
        let point = |point: &Believed| {
            CurvePoint {
                touchpoint: point.touchpoint.clone(),
                emotion: point.emotion.clamp(-2.0, 2.0),
                ..CurvePoint::default()
            }
            .into()
        };
        let drawn = ballot.curve.iter();
        let drawn = drawn.filter(|point| point.emotion.is_finite());
        let drawn = Curve {
            points: drawn.map(point).collect(),
            ..Curve::default()
        };
        let drawn = Some(&drawn).filter(|curve| !curve.points.is_empty());
        let given = ballot.dots.iter();
        let mut booth = Self {
            casting: Casting::new(opened),
            drawing: Drawing::new(&ballot.journey, drawn),
            dots: Dots {
                department: ballot.department.clone().unwrap_or_default(),
                given: given.map(|given| (given.on.clone(), given.dots)).collect(),
            },
            ballot,
            step: Step::Name,
            lane: Lane::default(),
            here: 0,
            is_last: false,
        };
        booth.fill();
        booth.casting.know(booth.ballot.clone());
        booth
    }

    /// Whether it holds something that the file of the ballot does not.
    pub(crate) fn has_unsaved_work(&mut self) -> bool {
        self.fill();
        // Who has not even said for whom they speak has filled nothing that could count.
        self.ballot.department.is_some() && !self.casting.holds(&self.ballot)
    }

    /// Whether the ballot is just being written.
    pub(crate) fn is_saving(&self) -> bool {
        self.casting.is_writing()
    }

    /// What people call the ballot: the title of its journey, or else its file.
    pub(crate) fn name(&self) -> String {
        match self.ballot.journey.title.as_str() {
            "" => file_name(self.casting.path()),
            title => title.to_owned(),
        }
    }

    /// Saves the ballot as far as it is filled.
    pub(crate) fn save(&mut self, waker: &Waker) {
        if self.has_unsaved_work() {
            self.casting.write(&mut self.ballot, waker);
        }
    }

    /// Shows what is to be done; tells what becomes of the booth.
    pub(crate) fn ui(&mut self, ui: &mut Ui, skin: Skin, waker: &Waker) -> Leave {
        let written = self.casting.poll();
        let is_last = written.is_some() && std::mem::take(&mut self.is_last);
        if let Some(Ok(path)) = &written
            && is_last
        {
            self.step = Step::Saved(path.clone());
        }
        let frame = Frame::new().fill(style::color(skin.theme.paper));
        let shown = CentralPanel::default().frame(frame).show(ui, |ui| {
            let mut wall = Wall::of(ui, skin);
            // The key that ends typing still belongs to the text.
            let is_typing = wall.ui.ctx().text_edit_focused();
            if keys::saves(wall.ui.ctx()) {
                self.save(waker);
            }
            let mut wishes = match self.step.clone() {
                Step::Name => self.name_ui(&mut wall),
                Step::Curve => self.curve_ui(&mut wall),
                Step::Dots => self.dots_ui(&mut wall),
                Step::Saved(path) => saved_ui(&mut wall, &path, &self.ballot),
            };
            if !is_typing {
                let pressed = keys::pressed(wall.ui.ctx()).into_iter();
                wishes.extend(pressed.filter_map(|pressed| self.press(pressed)));
            }
            wishes
        });
        let is_left = shown.inner.contains(&Wish::Leave);
        for wish in shown.inner {
            self.take(wish, waker);
        }
        match written {
            Some(Ok(path)) => Leave::Saved((!is_last).then_some(path)),
            Some(Err(error)) => Leave::Failed(error),
            None if is_left => Leave::Yes,
            None => Leave::No,
        }
    }

    fn press(&self, pressed: Pressed) -> Option<Wish> {
        match (&self.step, pressed) {
            (Step::Saved(_), Pressed::On) | (Step::Saved(_) | Step::Name, Pressed::Escape) => {
                Some(Wish::Leave)
            }
            (Step::Saved(_), _) => None,
            (_, Pressed::On) => Some(Wish::On),
            (Step::Name, Pressed::Digit(digit)) => {
                Some(Wish::Department(usize::from(digit).checked_sub(1)?))
            }
            (Step::Curve | Step::Dots, Pressed::Escape | Pressed::Back) => Some(Wish::Back),
            (Step::Curve, Pressed::Undo) => Some(Wish::Undo),
            (Step::Curve, Pressed::Redo) => Some(Wish::Redo),
            (Step::Curve | Step::Dots, Pressed::Arrow(x, y)) => Some(Wish::Arrow(x, y)),
            _ => None,
        }
    }

    fn take(&mut self, wish: Wish, waker: &Waker) {
        match (&self.step, wish) {
            (Step::Name, Wish::Department(nth)) => {
                let department = self.ballot.journey.departments.get(nth);
                self.ballot.department = department.map(|department| department.id.clone());
            }
            (Step::Name, Wish::On) if self.ballot.department.is_some() => self.step = Step::Curve,
            (Step::Curve, Wish::On) if self.candidates().is_empty() => self.cast(waker),
            (Step::Curve, Wish::On) => self.step = Step::Dots,
            (Step::Dots, Wish::On) => self.cast(waker),
            (Step::Curve, Wish::Back) => self.step = Step::Name,
            (Step::Dots, Wish::Back) => self.step = Step::Curve,
            (Step::Curve, Wish::Undo) => self.drawing.undo(),
            (Step::Curve, Wish::Redo) => self.drawing.redo(),
            (Step::Curve, Wish::Clear) => self.drawing.clear(),
            (Step::Curve, Wish::Arrow(x, y)) => self.lane.step(&mut self.drawing, x, y),
            (Step::Dots, Wish::Arrow(0, y)) => {
                let last = self.candidates().len().saturating_sub(1);
                self.here = self.here.saturating_add_signed(-isize::from(y)).min(last);
            }
            (Step::Dots, Wish::Arrow(x, _)) => self.dot(if x > 0 {
                Dot::Give(self.here)
            } else {
                Dot::Take(self.here)
            }),
            (Step::Dots, Wish::Do(dot)) => self.dot(dot),
            _ => {}
        }
    }

    fn dot(&mut self, dot: Dot) {
        let candidates = self.candidates();
        let each = self.ballot.each;
        match dot {
            Dot::Give(nth) => {
                if let Some((id, _)) = candidates.get(nth) {
                    self.dots.give(id, each);
                }
            }
            Dot::Take(nth) => {
                if let Some((id, _)) = candidates.get(nth) {
                    self.dots.take(id);
                }
            }
        }
    }

    /// What can get dots, with its title.
    fn candidates(&self) -> Vec<(Id, String)> {
        let journey = &self.ballot.journey;
        let all = Subject::ALL
            .into_iter()
            .flat_map(|subject| subject.candidates(journey));
        all.map(|(id, title)| (id, title.to_owned())).collect()
    }

    /// Writes the ballot, and thanks for it.
    fn cast(&mut self, waker: &Waker) {
        self.fill();
        self.is_last = true;
        self.casting.write(&mut self.ballot, waker);
    }

    /// Takes what is drawn and what got dots into the ballot.
    fn fill(&mut self) {
        let points = self.drawing.points().into_iter();
        self.ballot.curve = points
            .map(|(touchpoint, emotion)| Believed {
                touchpoint,
                emotion,
            })
            .collect();
        let given = self.dots.given.iter();
        self.ballot.dots = given
            .map(|(on, dots)| Given {
                on: on.clone(),
                dots: *dots,
            })
            .collect();
    }

    fn name_ui(&mut self, wall: &mut Wall<'_>) -> Vec<Wish> {
        let (above, title) = (self.ballot.journey.title.clone(), wall.text("booth-who"));
        let language = self.ballot.journey.language.clone();
        let top = wall.head((&above, &title), &language);
        let (below, _) = wall.field(top, "booth-name", &mut self.ballot.name);
        let departments = self.ballot.journey.departments.clone();
        let mut wishes = Vec::new();
        let plates = wall.plates(below, departments.len());
        for (nth, (department, rect)) in departments.iter().zip(plates).enumerate() {
            let plate = Plate {
                chosen: Some(self.ballot.department.as_ref() == Some(&department.id)),
                ..Plate::of(department, wall.skin.theme)
            };
            if wall.plate(rect, &plate) {
                wishes.push(Wish::Department(nth));
            }
        }
        let onward: &[_] = match self.ballot.department {
            Some(_) => &[("room-next", Wish::On)],
            None => &[],
        };
        wishes.extend(wall.foot(&[("room-leave", Wish::Leave)], onward));
        wishes
    }

    fn curve_ui(&mut self, wall: &mut Wall<'_>) -> Vec<Wish> {
        let title = wall.text("booth-curve");
        self.lane.ui(wall, &mut self.drawing, &title);
        let quiet = [
            ("room-back", Wish::Back),
            ("room-undo", Wish::Undo),
            ("room-clear", Wish::Clear),
        ];
        let key = if self.candidates().is_empty() {
            "booth-save"
        } else {
            "room-next"
        };
        wall.foot(&quiet, &[(key, Wish::On)]).into_iter().collect()
    }

    fn dots_ui(&mut self, wall: &mut Wall<'_>) -> Vec<Wish> {
        let left = self.ballot.each.saturating_sub(self.dots.count());
        let blanks = [("left", left.into()), ("each", self.ballot.each.into())];
        let title = wall.skin.words.fill("room-vote-left", &blanks);
        let above = wall.text("booth-dots");
        let language = self.ballot.journey.language.clone();
        let top = wall.head((&above, &title), &language);
        let dots = (&self.dots, self.here);
        let rows = dot_rows(&self.ballot.journey, self.candidates(), dots);
        let mut wishes: Vec<Wish> = wall.rows(top, &rows).map(Wish::Do).into_iter().collect();
        let quiet = [("room-back", Wish::Back)];
        wishes.extend(wall.foot(&quiet, &[("booth-save", Wish::On)]));
        wishes
    }
}

fn saved_ui(wall: &mut Wall<'_>, path: &Path, ballot: &Ballot) -> Vec<Wish> {
    let (above, title) = (ballot.journey.title.as_str(), wall.text("booth-saved"));
    let top = wall.head((above, &title), &ballot.journey.language);
    let name = file_name(path);
    let blanks = [("name", name.into())];
    let text = wall.skin.words.fill("booth-saved-as", &blanks);
    wall.line(wall.rect.top() + top, &text);
    wall.foot(&[], &[("room-done", Wish::Leave)])
        .into_iter()
        .collect()
}
