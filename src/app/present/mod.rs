//! Presenting: a journey shot by shot over the whole screen, which the room can change as it goes.

mod adding;
mod covers;
mod flight;
mod hand;
mod keys;

use std::sync::Arc;

use eframe::egui::{self, CentralPanel, Frame, Id, Rect, Response, Role, Sense, Ui};

use super::painter::{self, Sight};
use super::style;
use super::widgets::Skin;
use crate::edit::{Edit, PainEdit, PainField};
use crate::editor::{Cover, Cue, Editor, Talk};
use crate::interact::Action;
use crate::journey::{self, Journey};
use crate::layout::Target;
use crate::scene::Scene;
use crate::slides::{Deck, Kind, Page, Shot, Slide, foot};
use adding::Adding;
use flight::Flight;
use hand::Hand;
use keys::Pressed;

/// A presentation that goes on.
pub(crate) struct Presenting {
    talk: Talk,
    deck: Deck,
    /// The journey that the deck was made from.
    read: Arc<Journey>,
    flight: Option<Flight>,
    hand: Hand,
    adding: Option<Adding>,
    /// The pain point that gets an owner by a digit.
    chosen: Option<journey::Id>,
    /// When it began, in seconds of the window.
    began: f64,
}

impl Presenting {
    /// Begins with the first shot, or with the one that shows what is selected.
    pub(crate) fn new(editor: &Editor, skin: Skin, from_here: bool, now: f64) -> Self {
        let deck = deck_of(editor, skin);
        let here = editor.selection().focus().filter(|_| from_here);
        let place = here.and_then(|target| place_of(&deck, editor, target));
        Self {
            talk: Talk::at(&deck, place.unwrap_or_default()),
            read: Arc::clone(editor.journey()),
            deck,
            flight: None,
            hand: Hand::default(),
            adding: None,
            chosen: None,
            began: now,
        }
    }

    /// Shows the presentation; tells whether it goes on.
    pub(crate) fn ui(&mut self, ui: &mut Ui, skin: Skin, editor: &mut Editor) -> bool {
        self.follow(editor, skin);
        let goes_on = self.keys(ui.ctx(), skin, editor);
        let frame = Frame::new().fill(style::color(skin.theme.paper));
        CentralPanel::default()
            .frame(frame)
            .show(ui, |ui| self.stage_ui(ui, skin, editor));
        goes_on
    }

    /// Brings the deck up to the journey as it is now.
    fn follow(&mut self, editor: &Editor, skin: Skin) {
        let same = Arc::ptr_eq(&self.read, editor.journey());
        if same && self.deck.words == skin.words && self.deck.theme == skin.theme {
            return;
        }
        self.deck = deck_of(editor, skin);
        self.read = Arc::clone(editor.journey());
        self.talk.follow(&self.deck);
    }

    fn keys(&mut self, ctx: &egui::Context, skin: Skin, editor: &mut Editor) -> bool {
        if let Some(adding) = &mut self.adding {
            if let Some(end) = adding.keys(ctx) {
                self.added(end, editor, skin);
            }
            return true;
        }
        keys::pressed(ctx)
            .into_iter()
            .all(|pressed| self.press(pressed, editor))
    }

    fn press(&mut self, pressed: Pressed, editor: &mut Editor) -> bool {
        match pressed {
            Pressed::Cue(Cue::Digit(digit)) if self.chosen.is_some() => {
                self.give(digit, editor);
                true
            }
            Pressed::Cue(Cue::Escape) if self.hand.is_busy() => {
                self.hand.give_up(editor);
                true
            }
            Pressed::Cue(Cue::Escape) if self.chosen.take().is_some() => true,
            Pressed::Cue(cue) => self.take(cue),
            Pressed::P => match self.touchpoint().filter(|_| editor.is_editable()) {
                Some(touchpoint) => {
                    self.talk.build_up(&self.deck);
                    self.adding = Some(Adding::at(touchpoint));
                    true
                }
                None => self.take(Cue::Back),
            },
            Pressed::Do(action) => {
                editor.perform(action());
                true
            }
        }
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

    /// The touchpoint of the shot that is seen.
    fn touchpoint(&self) -> Option<journey::Id> {
        match &self.shot()?.kind {
            Kind::Touchpoint(id) if self.talk.cover() == Cover::None => Some(id.clone()),
            _ => None,
        }
    }

    fn shot(&self) -> Option<&Shot> {
        self.deck.shot(self.talk.place())
    }

    /// Gives the chosen pain point to the department with this number, or with 0 to nobody.
    fn give(&mut self, digit: u8, editor: &mut Editor) {
        let Some(pain) = self.chosen.clone() else {
            return;
        };
        let departments = &editor.journey().departments;
        let nth = usize::from(digit).checked_sub(1);
        let owner = nth.map(|nth| departments.get(nth).map(|found| found.id.clone()));
        let owner = match owner {
            // There is no department with this number.
            Some(None) => return,
            Some(owner) => owner,
            None => None,
        };
        let field = PainField::Owner(owner);
        let ids = vec![pain];
        editor.perform(Action::Edit(Edit::Pain(PainEdit::Set { ids, field })));
    }

    /// Takes in the pain point that was typed; it is the one that gets an owner next.
    fn added(&mut self, kept: bool, editor: &mut Editor, skin: Skin) {
        let Some(adding) = self.adding.take().filter(|_| kept) else {
            return;
        };
        let before = editor.journey().pain_points.len();
        editor.perform(Action::Edit(Edit::Pain(adding.edit())));
        let new = editor.journey().pain_points.get(before);
        self.chosen = new.map(|pain| pain.id.clone());
        self.follow(editor, skin);
        self.talk.build_up(&self.deck);
    }

    fn stage_ui(&mut self, ui: &mut Ui, skin: Skin, editor: &mut Editor) {
        let rect = ui.max_rect();
        let page = Page::new(rect.width(), rect.height());
        let response = ui.interact(rect, Id::unique("slide"), Sense::click_and_drag());
        self.name_slide(&response, ui.is_enabled());
        if covers::covers(self.talk.cover()) {
            if let Some(cue) = covers::ui(ui, skin, rect, &self.deck, &self.talk) {
                self.take(cue);
            }
            return;
        }
        let Some(shot) = self.shot().cloned() else {
            return;
        };
        let slide = self
            .deck
            .slide(&shot, self.talk.step(), page, self.deck.pose(&shot, page));
        if self.flight.is_none() && self.adding.is_none() {
            let stage = hand::Stage {
                deck: &self.deck,
                shot: &shot,
                slide: &slide,
                page,
            };
            if let Some(wish) = self.hand.take_in(ui, &response, &stage, editor) {
                self.wish(wish);
            }
        }
        let scene = self.scene(ui.ctx(), (&shot, slide), page);
        paint(ui, rect, &scene);
        self.marks(ui, rect, skin, page);
        if let Some(adding) = &mut self.adding {
            adding.ui(ui, skin, rect);
        }
    }

    fn wish(&mut self, wish: hand::Wish) {
        match wish {
            hand::Wish::Cue(cue) => {
                self.take(cue);
            }
            hand::Wish::Choose(pain) => self.chosen = Some(pain),
            hand::Wish::See(touchpoint) => {
                let kind = Kind::Touchpoint(touchpoint);
                let place = self.deck.shots.iter().position(|shot| shot.kind == kind);
                if let Some(place) = place {
                    self.take(Cue::Go(place));
                }
            }
        }
    }

    /// What is seen now: the slide, or the flight to it.
    fn scene(&mut self, ctx: &egui::Context, (shot, slide): (&Shot, Slide), page: Page) -> Scene {
        let to = (shot, self.talk.step());
        let flown = self
            .flight
            .as_mut()
            .and_then(|flight| flight.scene(ctx, &self.deck, to, page));
        let flies = flown.is_some();
        if !flies {
            self.flight = None;
        }
        let mut scene = flown.unwrap_or_else(|| self.with_choice(slide));
        let (time, is_late) = self.time(ctx);
        let place = (self.talk.place() + 1, self.deck.shots.len());
        let look = (self.deck.theme, self.deck.words);
        scene
            .groups
            .extend(foot(page, place, Some((&time, is_late)), look));
        scene
    }

    /// The slide with a ring around the pain point that is chosen.
    fn with_choice(&self, slide: Slide) -> Scene {
        let Slide {
            mut scene, items, ..
        } = slide;
        let chosen = self.chosen.clone().map(Target::PainPoint);
        if let Some(item) = items
            .iter()
            .find(|item| Some(&item.target) == chosen.as_ref())
        {
            scene
                .groups
                .push(hand::ring(scene.bounds, item.rect, self.deck.theme));
        }
        scene
    }

    /// How long the presentation goes on; where a length is planned, how much of it is left.
    fn time(&self, ctx: &egui::Context) -> (String, bool) {
        let gone = ctx.input(|input| input.time) - self.began;
        ctx.request_repaint_after(std::time::Duration::from_secs_f64(
            1.0 - gone.rem_euclid(1.0),
        ));
        let planned = self.deck.journey.minutes_planned;
        let Some(planned) = planned else {
            return (clock_text(gone), false);
        };
        let left = planned as f64 * 60.0 - gone;
        (clock_text(left), left < 0.0)
    }

    /// The laser dot, and what is typed of a number.
    fn marks(&self, ui: &Ui, rect: Rect, skin: Skin, page: Page) {
        let painter = ui.painter();
        if !self.talk.typed().is_empty() {
            let font = style::font(crate::theme::Weight::Bold, page.type_size(40.0));
            let at = rect.right_top() + egui::vec2(-40.0, 30.0);
            let ink = style::color(skin.theme.accent);
            painter.text(at, egui::Align2::RIGHT_TOP, self.talk.typed(), font, ink);
        }
        let at = ui.input(|input| input.pointer.latest_pos());
        if (self.talk.has_laser() || self.hand.has_laser())
            && let Some(at) = at
        {
            let alarm = skin.theme.alarm;
            let radius = page.type_size(22.0) * 0.45;
            painter.circle_filled(at, radius * 2.0, style::color(alarm.faded(0.25)));
            painter.circle_filled(at, radius, style::color(alarm));
            ui.set_cursor_icon(egui::CursorIcon::None);
        }
    }

    /// Says to those who cannot see it which slide is shown.
    fn name_slide(&self, response: &Response, is_enabled: bool) {
        let title = self
            .shot()
            .map_or_else(String::new, |shot| shot.title.clone());
        response.widget_info(|| egui::WidgetInfo::labeled(Role::Canvas, is_enabled, &title));
    }
}

fn paint(ui: &Ui, rect: Rect, scene: &Scene) {
    let painter = ui.painter_at(rect);
    painter.rect_filled(rect, 0.0, style::color(scene.ground));
    painter::paint(scene, &Sight::plain(rect.min, rect), &painter);
}

/// Minutes and seconds; what is over has a minus.
fn clock_text(seconds: f64) -> String {
    let whole = seconds.abs().floor() as u64;
    let sign = if seconds <= -1.0 { "−" } else { "" };
    format!("{sign}{}:{:02}", whole / 60, whole % 60)
}

fn deck_of(editor: &Editor, skin: Skin) -> Deck {
    let insight = editor.chart().insight().clone();
    Deck::new(
        Arc::clone(editor.journey()),
        insight,
        (skin.theme, skin.words),
    )
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
