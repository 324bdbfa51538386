//! A presentation that goes on: where one is, what is built up, what covers the screen.

use super::Timer;
use crate::journey::Id;
use crate::slides::{Deck, Shot};

/// What a key, a clicker or a click asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cue {
    /// On: the next step of the shot, else the next shot.
    Next,
    /// Back: the step before, else the shot before.
    Back,
    /// To the first shot.
    First,
    /// To the last shot.
    Last,
    /// A digit of the number of a shot.
    Digit(u8),
    /// To the shot with the number that was typed; without one, on.
    Enter,
    /// To this shot.
    Go(usize),
    /// Nothing but black, or no longer.
    Black,
    /// Nothing but white, or no longer.
    White,
    /// All shots to choose from, or no longer.
    Overview,
    /// All keys, or no longer.
    Keys,
    /// A dot where the pointer is, or no longer.
    Laser,
    /// The timer begins, rests or goes on; with the minutes that were typed it begins.
    Timer,
    /// So many minutes more on the timer, or fewer.
    Minutes(i8),
    /// No timer any longer.
    NoTimer,
    /// What a clicker's start button sends while presenting: takes away what covers the shot.
    Start,
    /// Takes away what covers the shot; without that, ends.
    Escape,
}

/// What covers the shot.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Cover {
    /// Nothing.
    #[default]
    None,
    /// Black.
    Black,
    /// White.
    White,
    /// All shots to choose from.
    Overview,
    /// All keys.
    Keys,
}

/// A presentation that goes on.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Talk {
    place: usize,
    step: usize,
    /// The shot and step that the camera flies from.
    from: Option<(Shot, usize)>,
    cover: Cover,
    typed: String,
    has_laser: bool,
    timer: Timer,
    /// How long it goes on, in seconds.
    now: f64,
    /// What is shown, by its name in the file: so it stays when shots come and go.
    id: Id,
}

/// More digits than there are in the number of any shot.
const MOST_DIGITS: usize = 4;

impl Talk {
    /// A presentation that begins at a shot, counted from 0.
    pub fn at(deck: &Deck, place: usize) -> Self {
        let mut talk = Self {
            place: place.min(deck.shots.len().saturating_sub(1)),
            ..Self::default()
        };
        talk.name(deck);
        talk
    }

    /// The place of the shot, counted from 0.
    pub fn place(&self) -> usize {
        self.place
    }

    /// How many steps of the shot are built up.
    pub fn step(&self) -> usize {
        self.step
    }

    /// What covers the shot.
    pub fn cover(&self) -> Cover {
        self.cover
    }

    /// Whether there is a dot where the pointer is.
    pub fn has_laser(&self) -> bool {
        self.has_laser
    }

    /// The number that has been typed so far.
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// The timer that all can see.
    pub fn timer(&self) -> &Timer {
        &self.timer
    }

    /// How long the presentation goes on, in seconds.
    pub fn now(&self) -> f64 {
        self.now
    }

    /// It goes on for so many seconds now.
    pub fn tick(&mut self, now: f64) {
        self.now = now;
    }

    /// Where the camera flies from; taken once, when the flight begins.
    pub fn take_departure(&mut self) -> Option<(Shot, usize)> {
        self.from.take()
    }

    /// What comes after the next cue: the shot, and how many steps of it are built up.
    pub fn next<'a>(&self, deck: &'a Deck) -> Option<(&'a Shot, usize)> {
        let shot = deck.shots.get(self.place)?;
        if self.step + 1 < deck.steps(shot) {
            return Some((shot, self.step + 1));
        }
        deck.shots.get(self.place + 1).map(|next| (next, 0))
    }

    /// Does what is asked for; tells whether the presentation goes on.
    pub fn take(&mut self, cue: Cue, deck: &Deck) -> bool {
        let typed = std::mem::take(&mut self.typed);
        match (self.cover, cue) {
            (Cover::None, Cue::Escape) if typed.is_empty() => return false,
            (_, Cue::Escape | Cue::Start) => self.cover = Cover::None,
            (_, Cue::Black) => self.toggle(Cover::Black),
            (_, Cue::White) => self.toggle(Cover::White),
            (_, Cue::Overview) => self.toggle(Cover::Overview),
            (_, Cue::Keys) => self.toggle(Cover::Keys),
            (_, Cue::Laser) => self.has_laser = !self.has_laser,
            (_, Cue::Timer) => match typed.parse::<f64>() {
                Ok(minutes) => self.timer.begin(minutes, self.now),
                Err(_) => self.timer.toggle(self.now),
            },
            (_, Cue::Minutes(more)) => self.timer.add(f64::from(more), self.now),
            (_, Cue::NoTimer) => self.timer.put_away(),
            (_, Cue::Digit(digit)) if typed.len() < MOST_DIGITS => {
                self.typed = format!("{typed}{digit}");
            }
            (_, Cue::Digit(_)) => self.typed = typed,
            // What is covered comes back first, so that nobody loses the place in the dark.
            (Cover::Black | Cover::White | Cover::Keys, Cue::Next | Cue::Back) => {
                self.cover = Cover::None;
            }
            (_, Cue::Enter) => match typed.parse::<usize>() {
                Ok(number) => self.go(number.saturating_sub(1), 0, deck),
                Err(_) => self.on(deck),
            },
            (_, Cue::Next) => self.on(deck),
            (_, Cue::Back) => self.back(deck),
            (_, Cue::First) => self.go(0, 0, deck),
            (_, Cue::Last) => self.go(usize::MAX, 0, deck),
            (_, Cue::Go(place)) => self.go(place, 0, deck),
        }
        true
    }

    /// Stays at what is shown when the shots change.
    pub fn follow(&mut self, deck: &Deck) {
        let same = deck.shots.iter().position(|shot| shot.kind.id() == self.id);
        self.place = same.unwrap_or_else(|| self.place.min(deck.shots.len().saturating_sub(1)));
        let steps = deck.shot(self.place).map_or(1, |shot| deck.steps(shot));
        self.step = self.step.min(steps.saturating_sub(1));
        self.name(deck);
    }

    /// Builds the shot up wholly: what was just added must be seen.
    pub fn build_up(&mut self, deck: &Deck) {
        let steps = deck.shot(self.place).map_or(1, |shot| deck.steps(shot));
        self.step = steps.saturating_sub(1);
    }

    fn toggle(&mut self, cover: Cover) {
        self.cover = if self.cover == cover {
            Cover::None
        } else {
            cover
        };
    }

    fn on(&mut self, deck: &Deck) {
        let steps = deck.shot(self.place).map_or(1, |shot| deck.steps(shot));
        if self.cover == Cover::None && self.step + 1 < steps {
            self.step += 1;
        } else {
            self.go(self.place + 1, 0, deck);
        }
    }

    fn back(&mut self, deck: &Deck) {
        if self.cover == Cover::None && self.step > 0 {
            self.step -= 1;
        } else if let Some(before) = self.place.checked_sub(1) {
            let steps = deck.shot(before).map_or(1, |shot| deck.steps(shot));
            self.go(before, steps.saturating_sub(1), deck);
        }
    }

    fn go(&mut self, place: usize, step: usize, deck: &Deck) {
        let place = place.min(deck.shots.len().saturating_sub(1));
        self.cover = Cover::None;
        if place == self.place {
            return;
        }
        self.from = deck.shot(self.place).cloned().map(|shot| (shot, self.step));
        (self.place, self.step) = (place, step);
        self.name(deck);
    }

    fn name(&mut self, deck: &Deck) {
        self.id = deck
            .shot(self.place)
            .map(|shot| shot.kind.id())
            .unwrap_or_default();
    }
}
