//! What whoever presents sees of a presentation, and what is drawn of it in either window.

use std::sync::Arc;

use crate::app::messages::Messages;
use crate::editor::{Cover, Staging, Talk};
use crate::geom::Point;
use crate::journey::Id;
use crate::layout::Target;
use crate::scene::Scene;
use crate::slides::{Countdown, Deck, FootTime, Page, Shot, Slide, foot, minutes_text};

use super::hand;

/// What whoever presents sees of a presentation.
#[derive(Clone)]
pub(super) struct Shown {
    pub(super) deck: Arc<Deck>,
    pub(super) talk: Talk,
    /// The page that the audience sees.
    pub(super) page: Page,
    /// The pain point that gets an owner by a digit.
    pub(super) chosen: Option<Id>,
    /// What has been typed of a new pain point.
    pub(super) typed: Option<String>,
    /// Where the laser dot is.
    pub(super) pointer: Option<Point>,
    pub(super) staging: Staging,
    pub(super) is_editable: bool,
    /// What is told to whoever presents, not to the audience.
    pub(super) told: Messages,
}

impl Shown {
    /// Whether it looks the same as another one.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.deck, &other.deck)
            && self.talk == other.talk
            && self.page == other.page
            && self.chosen == other.chosen
            && self.typed == other.typed
            && self.pointer == other.pointer
            && self.staging == other.staging
            && self.is_editable == other.is_editable
            && self.told == other.told
    }

    /// The shot that is seen.
    pub(super) fn shot(&self) -> Option<&Shot> {
        self.deck.shot(self.talk.place())
    }

    /// What the audience sees, wherever the camera is on its way.
    pub(super) fn now(&self) -> Option<Scene> {
        let shot = self.shot()?;
        let (deck, page) = (&self.deck, self.page);
        let slide = deck.slide(shot, self.talk.step(), page, deck.pose(shot, page));
        let mut scene = with_choice(slide, self.chosen.as_ref(), deck);
        add_foot(&mut scene, deck, &self.talk, page);
        Some(scene)
    }

    /// What comes next, and whether that is another shot.
    pub(super) fn next(&self) -> Option<(Scene, &Shot, bool)> {
        let (shot, step) = self.talk.next(&self.deck)?;
        let pose = self.deck.pose(shot, self.page);
        let slide = self.deck.slide(shot, step, self.page, pose);
        let is_other = self.shot().is_some_and(|now| now.kind != shot.kind);
        Some((slide.scene, shot, is_other))
    }

    /// Whether the screen is black or white.
    pub(super) fn is_blank(&self) -> bool {
        matches!(self.talk.cover(), Cover::Black | Cover::White)
    }
}

/// The slide with a ring around the pain point that is chosen.
pub(super) fn with_choice(slide: Slide, chosen: Option<&Id>, deck: &Deck) -> Scene {
    let Slide {
        mut scene, items, ..
    } = slide;
    let chosen = chosen.cloned().map(Target::PainPoint);
    let mut items = items.iter();
    if let Some(item) = items.find(|item| Some(&item.target) == chosen.as_ref()) {
        let ring = hand::ring(scene.bounds, item.rect, deck.theme);
        scene.groups.push(ring);
    }
    scene
}

/// Adds where one is, and the time.
pub(super) fn add_foot(scene: &mut Scene, deck: &Deck, talk: &Talk, page: Page) {
    let place = (talk.place() + 1, deck.shots.len());
    let look = (deck.theme, deck.words);
    let foot = foot(page, place, &foot_time(deck, talk), look);
    scene.groups.extend(foot);
}

fn foot_time(deck: &Deck, talk: &Talk) -> FootTime {
    countdown(deck, talk).map_or_else(|| clock(deck, talk), FootTime::Timer)
}

/// The timer of the room, where there is one.
pub(super) fn countdown(deck: &Deck, talk: &Talk) -> Option<Countdown> {
    let (timer, now) = (talk.timer(), talk.now());
    let look = (timer.share(now)?, timer.runs(now));
    Some(Countdown::of(timer.left(now)?, look, deck.words))
}

/// How long it goes on; where a length is planned, how much of it is left.
fn clock(deck: &Deck, talk: &Talk) -> FootTime {
    match left(deck, talk) {
        None => FootTime::Clock(clock_text(talk.now()), false),
        Some(left) => FootTime::Clock(clock_text(left), left < 0.0),
    }
}

/// How many seconds are left of the time that is planned, where one is.
pub(super) fn left(deck: &Deck, talk: &Talk) -> Option<f64> {
    let planned = deck.journey.minutes_planned?;
    Some(planned as f64 * 60.0 - talk.now())
}

/// Minutes and seconds; what is over has a minus.
pub(super) fn clock_text(seconds: f64) -> String {
    let sign = if seconds <= -1.0 { "−" } else { "" };
    format!("{sign}{}", minutes_text(seconds.abs().floor() as u64))
}
