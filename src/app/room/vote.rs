//! Dot votes on the wall: what is voted on, who votes next, the dots of one voter, the result.

use eframe::egui::{Rect, vec2};

use super::keys::{self, Pressed};
use super::plate::Plate;
use super::rows::{Dot, dot_rows};
use super::{Pages, Stay, Wall};
use crate::editor::Editor;
use crate::editor::room::{Poll, State};
use crate::insight::{Subject, voters};
use crate::interact::Action;
use crate::journey::{Department, Id, Journey, shown_line};
use crate::slides::{Deck, Kind, Shot};

/// The numbers of dots that are offered.
const OFFERED: [usize; 5] = [1, 2, 3, 4, 5];

/// Dot votes on the wall.
pub(super) struct Vote {
    poll: Poll,
    /// The row that the keyboard stands on.
    here: usize,
}

/// What a click or a key asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wish {
    Plan(Subject, usize),
    Begin,
    Ballot,
    Clear,
    HandTo(usize),
    Do(Dot),
    Done,
    GiveUp,
    Show,
    Other(Subject),
    Leave,
}

impl Vote {
    pub(super) fn new(journey: &Journey) -> Self {
        Self {
            poll: Poll::new(journey),
            here: 0,
        }
    }

    /// The result of the votes that there are.
    pub(super) fn shown(journey: &Journey) -> Self {
        let voted = |subject: &Subject| has_votes(journey, *subject);
        let subject = Subject::ALL.into_iter().find(voted).unwrap_or_default();
        Self {
            poll: Poll::shown(subject),
            here: 0,
        }
    }

    pub(super) fn ui(
        &mut self,
        wall: &mut Wall<'_>,
        editor: &mut Editor,
        pages: &mut Pages,
    ) -> Stay {
        if *self.poll.state() == State::Shown {
            editor.keep_votes_secret(false);
        }
        let journey = std::sync::Arc::clone(editor.journey());
        let mut wishes = match self.poll.state() {
            State::Planned => self.planned_ui(wall, &journey),
            State::Handing => self.handing_ui(wall, &journey),
            State::Voting(_) => self.voting_ui(wall, &journey),
            State::Shown => {
                let deck = pages.of(editor, wall.skin);
                shown_ui(wall, deck, self.poll.subject())
            }
        };
        for pressed in keys::pressed(wall.ui.ctx()) {
            wishes.extend(self.press(pressed, &journey));
        }
        let mut stay = Stay::On;
        for wish in wishes {
            match wish {
                Wish::Leave => return Stay::Over,
                Wish::Ballot => stay = Stay::Ballot(self.poll.subject(), self.poll.each()),
                _ => {}
            }
            if let Some(action) = self.take(wish, &journey) {
                editor.perform(action);
            }
            editor.keep_votes_secret(self.is_secret(editor));
        }
        stay
    }

    /// What was secret stays so until it is shown.
    fn is_secret(&self, editor: &Editor) -> bool {
        match self.poll.state() {
            State::Planned => editor.are_votes_secret(),
            State::Handing | State::Voting(_) => true,
            State::Shown => false,
        }
    }

    fn take(&mut self, wish: Wish, journey: &Journey) -> Option<Action> {
        match wish {
            Wish::Plan(subject, each) => self.poll.plan(subject, each),
            Wish::Begin | Wish::Ballot => self.poll.begin(),
            Wish::Clear => return Some(self.poll.clear(journey)),
            Wish::HandTo(nth) => {
                if let Some(department) = those_there(journey).get(nth) {
                    self.here = 0;
                    self.poll.hand_to(&department.id);
                }
            }
            Wish::Do(Dot::Give(nth)) => {
                if let Some((id, _)) = self.candidates(journey).get(nth) {
                    self.poll.give(id);
                }
            }
            Wish::Do(Dot::Take(nth)) => {
                if let Some((id, _)) = self.candidates(journey).get(nth) {
                    self.poll.take(id);
                }
            }
            Wish::Done => return self.poll.done(),
            Wish::GiveUp => self.poll.give_up(),
            Wish::Show => self.poll.show(),
            Wish::Other(subject) => self.poll = Poll::shown(subject),
            Wish::Leave => {}
        }
        None
    }

    fn press(&mut self, pressed: Pressed, journey: &Journey) -> Option<Wish> {
        let last = self.candidates(journey).len().saturating_sub(1);
        match (self.poll.state(), pressed) {
            (State::Voting(_), Pressed::Escape | Pressed::Back) => Some(Wish::GiveUp),
            (_, Pressed::Escape) | (State::Shown, Pressed::On) => Some(Wish::Leave),
            (State::Planned, Pressed::On) => Some(Wish::Begin),
            (State::Planned, Pressed::Digit(dots @ 1..)) => {
                Some(Wish::Plan(self.poll.subject(), usize::from(dots)))
            }
            (State::Handing, Pressed::Digit(digit)) => {
                Some(Wish::HandTo(usize::from(digit).checked_sub(1)?))
            }
            (State::Voting(_), Pressed::On) => Some(Wish::Done),
            (State::Voting(_), Pressed::Arrow(0, y)) => {
                self.here = self.here.saturating_add_signed(-isize::from(y)).min(last);
                None
            }
            (State::Voting(_), Pressed::Arrow(1, _)) => Some(Wish::Do(Dot::Give(self.here))),
            (State::Voting(_), Pressed::Arrow(..)) => Some(Wish::Do(Dot::Take(self.here))),
            _ => None,
        }
    }

    fn candidates<'a>(&self, journey: &'a Journey) -> Vec<(Id, &'a str)> {
        self.poll.subject().candidates(journey)
    }

    fn planned_ui(&self, wall: &mut Wall<'_>, journey: &Journey) -> Vec<Wish> {
        let (above, title) = (wall.text("room-vote-above"), wall.text("room-vote-what"));
        let top = wall.head((&above, &title), &journey.language);
        let mut wishes = Vec::new();
        let (subject, each) = (self.poll.subject(), self.poll.each());
        let plates = wall.plates(top, Subject::ALL.len());
        for (other, rect) in Subject::ALL.into_iter().zip(&plates) {
            let count = other.candidates(journey).len();
            let name = wall.text(key_of(other));
            let blanks = [("count", count.into())];
            let detail = wall.skin.words.fill("room-vote-candidates", &blanks);
            let plate = Plate {
                key: key_of(other),
                sign: None,
                name: &name,
                chosen: Some(other == subject),
                detail: &detail,
            };
            if wall.plate(*rect, &plate) && count > 0 {
                wishes.push(Wish::Plan(other, each));
            }
        }
        let below = plates.last().map_or(wall.rect.top() + top, Rect::bottom);
        let below = wall.line(below, &wall.text("room-vote-dots"));
        wishes.extend(each_ui(wall, below, each).map(|each| Wish::Plan(subject, each)));
        let mut quiet = vec![("room-leave", Wish::Leave)];
        if has_votes(journey, subject) {
            quiet.push(("room-vote-anew", Wish::Clear));
        }
        let onward = [
            ("room-vote-ballot", Wish::Ballot),
            ("room-begin", Wish::Begin),
        ];
        wishes.extend(wall.foot(&quiet, &onward));
        wishes
    }

    fn handing_ui(&self, wall: &mut Wall<'_>, journey: &Journey) -> Vec<Wish> {
        let subject = self.poll.subject();
        let above = wall.text(key_of(subject));
        let title = wall.text("room-vote-next");
        let top = wall.head((&above, &title), &journey.language);
        let there = those_there(journey);
        let mut wishes = Vec::new();
        let plates = wall.plates(top, there.len());
        for (nth, (department, rect)) in there.iter().zip(plates).enumerate() {
            let count = voters(journey, subject, &department.id);
            let voted = [("count", count.into())];
            let detail = wall.skin.words.fill("room-vote-voted", &voted);
            let plate = Plate {
                detail: &detail,
                ..Plate::of(department, wall.skin.theme)
            };
            if wall.plate(rect, &plate) {
                wishes.push(Wish::HandTo(nth));
            }
        }
        let onward = [("room-vote-show", Wish::Show)];
        wishes.extend(wall.foot(&[("room-leave", Wish::Leave)], &onward));
        wishes
    }

    fn voting_ui(&self, wall: &mut Wall<'_>, journey: &Journey) -> Vec<Wish> {
        let State::Voting(dots) = self.poll.state() else {
            return Vec::new();
        };
        let department = journey.department(&dots.department);
        let name = department.map_or_else(String::new, |found| shown_line(found.title()));
        let words = wall.skin.words;
        let above = words.fill("room-vote-votes", &[("department", name.into())]);
        let left = self.poll.each().saturating_sub(dots.count());
        let blanks = [("left", left.into()), ("each", self.poll.each().into())];
        let title = words.fill("room-vote-left", &blanks);
        let top = wall.head((&above, &title), &journey.language);
        let rows = dot_rows(journey, self.candidates(journey), (dots, self.here));
        let mut wishes: Vec<Wish> = wall.rows(top, &rows).map(Wish::Do).into_iter().collect();
        let quiet = [("room-vote-give-up", Wish::GiveUp)];
        wishes.extend(wall.foot(&quiet, &[("room-vote-done", Wish::Done)]));
        wishes
    }
}

/// How many dots each has, to be chosen; what was chosen.
fn each_ui(wall: &mut Wall<'_>, top: f32, each: usize) -> Option<usize> {
    let side = wall.page.type_size(30.0) * 2.6;
    let mut chosen = None;
    for (nth, number) in OFFERED.into_iter().enumerate() {
        let x = wall.rect.left() + wall.margin() + (side * 1.4 + wall.gap()) * nth as f32;
        let at = eframe::egui::pos2(x, top);
        let rect = Rect::from_min_size(at, vec2(side * 1.4, side * 0.8));
        let name = number.to_string();
        let plate = Plate {
            key: &name,
            sign: None,
            name: &name,
            chosen: Some(number == each),
            detail: "",
        };
        if wall.plate(rect, &plate) {
            chosen = Some(number);
        }
    }
    chosen
}

fn shown_ui(wall: &mut Wall<'_>, deck: &Deck, subject: Subject) -> Vec<Wish> {
    let shot = Shot {
        kind: Kind::Votes(subject),
        title: String::new(),
        note: String::new(),
        left_out: false,
    };
    let slide = deck.slide(&shot, 0, wall.page, None);
    wall.paint(&slide.scene, &wall.text(key_of(subject)));
    let others = Subject::ALL.into_iter().filter(|other| *other != subject);
    let others = others.filter(|other| has_votes(&deck.journey, *other));
    let quiet: Vec<_> = others
        .map(|other| (key_of(other), Wish::Other(other)))
        .collect();
    let done = [("room-done", Wish::Leave)];
    wall.foot(&quiet, &done).into_iter().collect()
}

/// Those who attend; where nobody said who does, all departments.
fn those_there(journey: &Journey) -> Vec<&Department> {
    let there = &journey.workshop.attended;
    let all = journey.departments.iter().map(AsRef::as_ref);
    all.filter(|department| there.is_empty() || there.contains(&department.id))
        .collect()
}

fn has_votes(journey: &Journey, subject: Subject) -> bool {
    let mut votes = journey.workshop.votes.iter();
    votes.any(|vote| subject.holds(journey, &vote.on))
}

/// The key of the name of what is voted on.
fn key_of(subject: Subject) -> &'static str {
    match subject {
        Subject::PainPoints => "slide-votes-pain-points",
        Subject::SmallSteps => "slide-votes-small-steps",
    }
}
