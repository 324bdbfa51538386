//! Presenting: a journey shot by shot over the whole screen, which the room can change as it goes.

mod adding;
mod arranging;
mod audience;
mod covers;
mod editing;
mod flight;
mod hand;
mod keys;
mod overview;
mod picture;
mod presenter;
mod screens;
mod second;
mod shown;
mod touch;

use std::sync::Arc;

use eframe::egui::{self, CentralPanel, Frame, Ui};

use super::arrange::Arrange;
use super::decks::{deck_of, is_up_to_date};
use super::draft::Draft;
use super::messages::{Message, Messages};
use super::style;
use super::widgets::Skin;
use crate::editor::{Cover, Cue, Editor, Manner, Staging, Talk, Windows};
use crate::geom::Point;
use crate::journey;
use crate::layout::Target;
use crate::slides::{Countdown, Deck, Kind, Page, Shot};
use adding::Adding;
use audience::wake_each_second;
use flight::Flight;
use hand::Hand;
use keys::Pressed;
use presenter::{Asked, Own};
use second::Second;
use shown::Shown;

pub(crate) use screens::Screens;

/// A clicker's start button that is pressed again so many seconds later goes on where it stopped.
const RESUMED: f64 = 10.0;

/// A presentation that goes on.
pub(crate) struct Presenting {
    talk: Talk,
    deck: Arc<Deck>,
    flight: Option<Flight>,
    hand: Hand,
    adding: Option<Adding>,
    /// The pain point that gets an owner by a digit.
    chosen: Option<journey::Id>,
    /// Where the pointer was last seen on the slide.
    pointer: Option<Point>,
    /// When it began, in seconds of the window.
    began: f64,
    /// The page that the audience sees.
    page: Page,
    manner: Manner,
    staging: Staging,
    /// Where the window of the audience was sent.
    sent: Option<screens::Place>,
    second: Second,
    own: Own,
    /// The shots that are arranged from among all of them.
    arrange: Arrange,
    draft: Draft,
    /// What whoever presents reads in a window of their own, and what they closed of it.
    told: Messages,
    heard: Vec<Message>,
}

/// Where one is in a presentation that has just been ended.
pub(crate) struct Paused {
    talk: Talk,
    staging: Staging,
    began: f64,
    ended: f64,
}

/// What becomes of a presentation after a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Course {
    /// It goes on.
    GoesOn,
    /// It goes on, and the second screen is gone.
    LostScreen,
    /// It ends.
    Ends,
}

impl Presenting {
    /// Begins with the first shot, or with the one that shows what is selected.
    pub(crate) fn new(editor: &Editor, skin: Skin, from_here: bool, now: f64) -> Self {
        let deck = deck_of(editor, skin);
        let here = editor.selection().focus().filter(|_| from_here);
        let place = here.and_then(|target| place_of(&deck, editor, target));
        let talk = Talk::at(&deck, place.unwrap_or_default());
        Self::with(deck, talk, now)
    }

    /// The same in this manner.
    pub(crate) fn in_manner(self, manner: Manner) -> Self {
        Self { manner, ..self }
    }

    /// Goes on where it was ended a moment ago, as a clicker sends its two keys in turn; `None` later.
    pub(crate) fn resumed(
        paused: &Paused,
        (editor, skin): (&Editor, Skin),
        now: f64,
    ) -> Option<Self> {
        if now - paused.ended > RESUMED {
            return None;
        }
        let deck = deck_of(editor, skin);
        let mut talk = paused.talk.clone();
        talk.follow(&deck);
        let presenting = Self::with(deck, talk, paused.began);
        Some(presenting.in_manner(paused.staging.manner()))
    }

    fn with(deck: Deck, talk: Talk, began: f64) -> Self {
        Self {
            talk,
            deck: Arc::new(deck),
            flight: None,
            hand: Hand::default(),
            adding: None,
            chosen: None,
            pointer: None,
            began,
            page: Page::of_documents(),
            manner: Manner::default(),
            staging: Staging::begun(Manner::default(), 0, 0),
            sent: None,
            second: Second::default(),
            own: Own::default(),
            arrange: Arrange::default(),
            draft: Draft::default(),
            told: Messages::default(),
            heard: Vec::new(),
        }
    }

    /// Where one is, to go on there.
    pub(crate) fn pause(&self, now: f64) -> Paused {
        Paused {
            talk: self.talk.clone(),
            staging: self.staging,
            began: self.began,
            ended: now,
        }
    }

    /// Shows the presentation in the colours of the stage and of the desk; tells what becomes of it.
    pub(crate) fn ui(
        &mut self,
        ui: &mut Ui,
        (skin, desk): (Skin, Skin),
        editor: &mut Editor,
        screens: Screens,
    ) -> Course {
        self.bring_up(ui.ctx(), skin, editor);
        let is_lost = self.see(screens);
        let mut goes_on = self.keys(ui.ctx(), skin, editor);
        let asked = self.second.asked();
        goes_on &= self.take_all(asked, skin, editor);
        let is_chosen_from = matches!(self.talk.cover(), Cover::Overview | Cover::Keys);
        if self.staging.windows() == Windows::Together && !is_chosen_from {
            self.flight = None;
            wake_each_second(ui.ctx(), self.talk.now());
            self.set_page(Page::of_documents());
            let shown = self.shown(editor);
            let asked = presenter::presenter_ui(ui, desk, &shown, &mut self.own);
            goes_on &= self.take_all(asked, skin, editor);
        } else {
            let frame = Frame::new().fill(style::color(skin.theme.paper));
            CentralPanel::default()
                .frame(frame)
                .show(ui, |ui| self.audience_ui(ui, (skin, desk), editor));
        }
        if goes_on {
            self.second_ui(ui.ctx(), desk, editor);
        }
        self.send(ui.ctx());
        match (goes_on, is_lost) {
            (false, _) => Course::Ends,
            (true, true) => Course::LostScreen,
            (true, false) => Course::GoesOn,
        }
    }

    /// Keeps the second window as it is while something else is done on the wall.
    pub(crate) fn wait(
        &mut self,
        ctx: &egui::Context,
        (skin, desk): (Skin, Skin),
        editor: &Editor,
    ) {
        self.bring_up(ctx, skin, editor);
        if self.staging.windows() == Windows::Apart || self.countdown().is_some() {
            wake_each_second(ctx, self.talk.now());
        }
        self.second_ui(ctx, desk, editor);
    }

    /// In which windows it is shown.
    pub(crate) fn windows(&self) -> Windows {
        self.staging.windows()
    }

    /// Tells this to whoever presents, in their own window.
    pub(crate) fn tell(&mut self, ctx: &egui::Context, told: Messages) {
        if self.told != told {
            self.told = told;
            ctx.request_repaint();
        }
    }

    /// The messages that whoever presents has closed.
    pub(crate) fn take_heard(&mut self) -> Vec<Message> {
        std::mem::take(&mut self.heard)
    }

    /// The timer of the room, where there is one.
    pub(crate) fn countdown(&self) -> Option<Countdown> {
        shown::countdown(&self.deck, &self.talk)
    }

    fn bring_up(&mut self, ctx: &egui::Context, skin: Skin, editor: &Editor) {
        self.follow(editor, skin);
        let now = ctx.input(|input| input.time);
        self.talk.tick(now - self.began);
    }

    fn second_ui(&self, ctx: &egui::Context, desk: Skin, editor: &Editor) {
        if self.staging.windows() == Windows::Apart {
            let shown = self.shown(editor);
            self.second.show(ctx, desk, shown);
        }
    }

    /// Takes note of the page that the audience sees.
    fn set_page(&mut self, page: Page) {
        if self.page == page && self.deck.page == page {
            return;
        }
        self.page = page;
        Arc::make_mut(&mut self.deck).page = page;
        self.talk.follow(&self.deck);
    }

    /// Takes note of how many screens there are; tells whether the second one has just been lost.
    fn see(&mut self, screens: Screens) -> bool {
        if self.sent.is_none() {
            self.staging = Staging::begun(self.manner, screens.here, screens.count);
        }
        self.staging.see(screens.count)
    }

    /// Sends the window of the audience to where it belongs.
    fn send(&mut self, ctx: &egui::Context) {
        let place = screens::Place::of(&self.staging);
        if self.sent != Some(place) {
            place.send(ctx);
            self.sent = Some(place);
        }
    }

    /// Brings the deck up to the journey as it is now.
    fn follow(&mut self, editor: &Editor, skin: Skin) {
        if is_up_to_date(&self.deck, editor, skin) {
            return;
        }
        self.deck = Arc::new(deck_of(editor, skin).on(self.page));
        self.talk.follow(&self.deck);
    }

    fn keys(&mut self, ctx: &egui::Context, skin: Skin, editor: &mut Editor) -> bool {
        if let Some(adding) = &mut self.adding {
            if let Some(end) = adding.keys(ctx) {
                self.added(end, editor, skin);
            }
            return true;
        }
        if self.arranges() && self.arranging_keys(ctx, editor) {
            return true;
        }
        keys::pressed(ctx)
            .into_iter()
            .all(|pressed| self.press(pressed, editor))
    }

    fn take_all(&mut self, asked: Vec<Asked>, skin: Skin, editor: &mut Editor) -> bool {
        asked
            .into_iter()
            .all(|asked| self.take_asked(asked, skin, editor))
    }

    /// Does what whoever presents asks for in their window; tells whether the presentation goes on.
    fn take_asked(&mut self, asked: Asked, skin: Skin, editor: &mut Editor) -> bool {
        match asked {
            Asked::Press(pressed) => return self.press(pressed, editor),
            Asked::Touch(touch) => self.touch(touch, editor),
            Asked::Typed(title) => {
                if let Some(adding) = &mut self.adding {
                    adding.retype(title);
                }
            }
            Asked::EndTyping(kept) => self.added(kept, editor, skin),
            Asked::Closed => self.staging.hide_presenter(),
            Asked::Heard(message) => self.heard.push(message),
        }
        true
    }

    fn press(&mut self, pressed: Pressed, editor: &mut Editor) -> bool {
        match pressed {
            Pressed::Cue(Cue::Digit(digit)) if self.chosen.is_some() => {
                self.give(digit, editor);
            }
            Pressed::Cue(Cue::Escape) if self.hand.is_busy() => self.hand.give_up(editor),
            Pressed::Cue(Cue::Escape) if self.chosen.take().is_some() => {}
            Pressed::Cue(cue) => return self.take(cue),
            Pressed::P => match self.touchpoint().filter(|_| editor.is_editable()) {
                Some(touchpoint) => {
                    self.talk.build_up(&self.deck);
                    self.adding = Some(Adding::at(touchpoint));
                }
                None => return self.take(Cue::Back),
            },
            Pressed::Arrange => self.toggle_arranging(),
            Pressed::Presenter => self.staging.toggle_presenter(),
            Pressed::Windowed => self.staging.toggle_window(),
            Pressed::Swap => self.staging.swap(),
            Pressed::End => return false,
            Pressed::Do(action) => editor.perform(action()),
        }
        true
    }

    /// Does what a cue asks for; tells whether the presentation goes on.
    fn take(&mut self, cue: Cue) -> bool {
        let goes_on = self.talk.take(cue, &self.deck);
        if let Some((shot, step)) = self.talk.take_departure() {
            self.chosen = None;
            self.flight = Some(Flight::from(shot, step));
        }
        goes_on
    }

    fn shot(&self) -> Option<&Shot> {
        self.deck.shot(self.talk.place())
    }

    /// What whoever presents sees of it.
    fn shown(&self, editor: &Editor) -> Shown {
        Shown {
            deck: Arc::clone(&self.deck),
            talk: self.talk.clone(),
            page: self.page,
            chosen: self.chosen.clone(),
            typed: self.adding.as_ref().map(|adding| adding.title().to_owned()),
            pointer: self.pointer.filter(|_| self.has_laser()),
            staging: self.staging,
            is_editable: editor.is_editable(),
            told: self.told.clone(),
        }
    }

    fn has_laser(&self) -> bool {
        self.talk.has_laser() || self.hand.has_laser()
    }
}

/// The place of the shot that shows something on the map.
fn place_of(deck: &Deck, editor: &Editor, target: &Target) -> Option<usize> {
    let kind = match target {
        Target::Stage(id) => Kind::Stage(id.clone()),
        Target::Touchpoint(id) => Kind::Touchpoint(id.clone()),
        Target::Point { touchpoint, .. } => Kind::Touchpoint(touchpoint.clone()),
        Target::PainPoint(id) => {
            Kind::Touchpoint(editor.journey().pain_point(id)?.touchpoint.clone())
        }
        Target::Handoff { from, to } => Kind::Seam {
            from: from.clone(),
            to: to.clone(),
        },
        Target::Department(_) => return None,
    };
    deck.shots.iter().position(|shot| shot.kind == kind)
}
