//! A whole editing session without a window: a journey, how it is looked at, and what a hand does to it.

mod acting;
mod adding;
mod changing;
mod chrome;
mod command_list;
mod commands;
mod document;
mod drifting;
mod edit_commands;
mod giving;
mod guide;
mod keeping;
mod lens_commands;
mod lines;
mod look;
mod moving;
mod order;
mod regarding;
mod removing;
pub mod room;
mod said;
mod sight;
mod stage_commands;
mod staging;
mod talk;
mod ticking;
mod timer;
mod touched;
mod typing;
mod version_commands;
mod versions;
mod walk;
mod workshop_commands;

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::chart::{Chart, Look};
use crate::edit::{History, Which};
use crate::geom::Point;
use crate::interact::{
    Action, Ask, Camera, Held, Input, Pointer, Selection, Typed, ViewPoint, ViewSize,
};
use crate::journey::{Id, Journey};
use crate::layout::Target;
use crate::scene::Scene;
use crate::theme::{Shade, Theme};
use crate::tools::{Cursor, HAND, SELECT, Tool, ToolKind};
use crate::words::Words;

pub use commands::{Command, Menu, command, command_for, commands};
pub use document::Document;
pub use guide::{GUIDE, GuideStep, Progress};
pub use staging::{Manner, Staging, Windows};
pub use talk::{Cover, Cue, Talk};
pub use timer::Timer;
pub use typing::Typing;
pub use versions::{Comparison, Frame, Joint, Lapse, Mark, Moment, Open, Row};

use sight::OnChart;

/// Fewer targets than this are looked up one by one on the map.
const FEW: usize = 8;

/// A whole editing session without a window.
pub struct Editor {
    history: History,
    document: Document,
    look: Look,
    chart: Chart,
    camera: Camera,
    /// Whether the camera shows the whole journey and keeps doing so when the view's size changes.
    is_fitted: bool,
    selection: Selection,
    hovered: Option<Target>,
    /// What a search found, which is marked.
    found: BTreeSet<Target>,
    typing: Option<Typing>,
    /// The small steps that are thought to be done; those proposed where none was ticked or unticked.
    ticked: Option<BTreeSet<Id>>,
    /// The curve that was chosen to draw on; the as-is curve where none was.
    drawn_on: Option<Id>,
    kind: &'static ToolKind,
    tool: Box<dyn Tool>,
    /// The hand, or what carries something from a panel, while it comes before the tool.
    borrowed: Option<Box<dyn Tool>>,
    is_hand_held: bool,
    asks: Vec<Ask>,
    /// What is still to be settled of a merge.
    joint: Option<Joint>,
    /// An earlier version that the journey is compared with.
    comparison: Option<Comparison>,
    /// Whether the dots that were given are not to be seen yet.
    are_votes_secret: bool,
    acts: u64,
    /// How often something was typed in place.
    typings: u64,
}

impl Editor {
    /// A session with `journey`, shown in this shade and language.
    pub fn new(journey: Journey, document: Document, shade: Shade, words: Words) -> Self {
        let document = if journey.is_newer() {
            document.read_only()
        } else {
            document
        };
        let look = Look::at_first(journey.kind, Theme::of(shade), words);
        let mut editor = Self {
            chart: Chart::new(&journey, &look),
            look,
            history: if document.is_changed() {
                History::unsaved(journey)
            } else {
                History::new(journey)
            },
            document,
            camera: Camera::default(),
            is_fitted: true,
            selection: Selection::default(),
            hovered: None,
            found: BTreeSet::new(),
            typing: None,
            ticked: None,
            drawn_on: None,
            kind: &SELECT,
            tool: (SELECT.make)(),
            borrowed: None,
            is_hand_held: false,
            asks: Vec::new(),
            joint: None,
            comparison: None,
            are_votes_secret: false,
            acts: 0,
            typings: 0,
        };
        editor.camera.allow(editor.chart.bounds());
        editor.retell_conflicts();
        editor
    }

    /// The journey.
    pub fn journey(&self) -> &Arc<Journey> {
        self.history.journey()
    }

    /// The journey through its changes.
    pub fn history(&self) -> &History {
        &self.history
    }

    /// Where the journey comes from.
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// Whether the journey may be changed.
    pub fn is_editable(&self) -> bool {
        !self.document.is_read_only()
    }

    /// The journey laid out.
    pub fn chart(&self) -> &Chart {
        &self.chart
    }

    /// Which part of it the view shows.
    pub fn camera(&self) -> &Camera {
        &self.camera
    }

    /// What is selected.
    pub fn selection(&self) -> &Selection {
        &self.selection
    }

    /// What is under the pointer while no gesture goes on.
    pub fn hovered(&self) -> Option<&Target> {
        self.hovered.as_ref()
    }

    /// The name of the tool that is taken.
    pub fn tool(&self) -> &'static str {
        self.kind.id
    }

    /// What the tool is doing, such as `select.idle`.
    pub fn state(&self) -> &'static str {
        self.tool_in_use().state()
    }

    /// Whether the tool waits for a gesture to begin.
    pub fn is_idle(&self) -> bool {
        self.tool_in_use().is_idle()
    }

    /// Whether something from a panel is carried over the map.
    pub fn is_carrying(&self) -> bool {
        self.state() == "carry.carrying"
    }

    /// How often something was done that a panel may show.
    pub fn acts(&self) -> u64 {
        self.acts
    }

    /// Whether the dots that were given are not to be seen yet.
    pub fn are_votes_secret(&self) -> bool {
        self.are_votes_secret
    }

    /// Says whether the dots that were given may be seen.
    pub fn keep_votes_secret(&mut self, secret: bool) {
        self.are_votes_secret = secret;
    }

    /// How the pointer looks.
    pub fn cursor(&self) -> Cursor {
        self.tool_in_use().cursor()
    }

    /// The curve that is drawn on.
    pub fn curve(&self) -> Which {
        let chosen = self.drawn_on.as_ref();
        let chosen = chosen.filter(|id| self.journey().curve(id).is_some());
        chosen.map_or(Which::AsIs, |id| Which::Curve(id.clone()))
    }

    /// How the journey is shown.
    pub fn shown(&self) -> &Look {
        &self.look
    }

    /// The texts that it is shown with.
    pub fn words(&self) -> Words {
        self.look.words
    }

    /// What lies on top of the map: selection, focus, and what the tool shows.
    pub fn chrome(&self) -> Scene {
        chrome::scene(self)
    }

    /// What only the window can do and was asked for since the last call.
    pub fn take_asks(&mut self) -> Vec<Ask> {
        std::mem::take(&mut self.asks)
    }

    /// Where the pointer is when it is at `at` in the view.
    pub fn pointer(&self, at: ViewPoint, held: Held) -> Pointer {
        let at = self.camera.canvas_from_view(at);
        let over = self.chart.hit(at).map(|over| self.preferred(over, at));
        Pointer { at, over, held }
    }

    /// Of faces that lie on each other the one of the curve that is drawn on.
    fn preferred(&self, over: Target, at: Point) -> Target {
        let Target::Point { touchpoint, .. } = &over else {
            return over;
        };
        let curve = match self.curve() {
            Which::Curve(id) => Some(id),
            Which::AsIs => self.journey().as_is().map(|curve| curve.id.clone()),
        };
        let face = curve.map(|curve| Target::Point {
            curve,
            touchpoint: touchpoint.clone(),
        });
        let is_there = |face: &Target| {
            let item = self.chart.item(face);
            item.is_some_and(|item| item.rect.contains(at))
        };
        face.filter(is_there).unwrap_or(over)
    }

    /// Takes note that the view has another size.
    pub fn resize(&mut self, view: ViewSize) {
        if view == self.camera.view() {
            return;
        }
        self.camera.resize(view);
        self.camera.allow(self.chart.bounds());
        self.stay_fitted();
    }

    /// Shows everything in this shade and language from now on.
    pub fn look(&mut self, shade: Shade, words: Words) {
        if look::turn(&mut self.look, shade, words) {
            self.lay_out();
            self.retell_conflicts();
        }
    }

    /// Lends the hand while `held` (space or the middle button), whatever the tool is.
    pub fn hold_hand(&mut self, held: bool) {
        self.is_hand_held = held;
        if held && self.borrowed.is_none() && self.tool.is_idle() {
            self.borrowed = Some((HAND.make)());
        }
        self.give_back();
    }

    /// Takes one thing that a hand does on the canvas.
    pub fn input(&mut self, input: &Input) {
        if matches!(input, Input::Press(_)) {
            self.end_typing(Typed::Keep);
        }
        self.hovered = match input {
            Input::Hover(pointer) | Input::Click(pointer) | Input::Drop(pointer) => {
                pointer.over.clone()
            }
            _ => None,
        };
        let sight = OnChart {
            journey: self.history.journey(),
            is_editable: !self.document.is_read_only(),
            chart: &self.chart,
            camera: &self.camera,
            selection: &self.selection,
            curve: self.curve(),
        };
        let tool = self.borrowed.as_mut().unwrap_or(&mut self.tool);
        for action in tool.input(input, &sight) {
            self.act(action);
        }
        self.give_back();
    }

    /// Does what a menu, a panel or a key asks for.
    pub fn perform(&mut self, action: Action) {
        if acting::ends_others(&action) {
            self.end_typing(Typed::Keep);
            self.give_up_gesture();
            if !acting::goes_on(&action) {
                self.commit();
            }
        }
        self.act(action);
    }

    /// Ends the gesture of the tool as if it had never begun.
    fn give_up_gesture(&mut self) {
        if !self.is_idle() {
            self.input(&Input::Cancel);
        }
    }

    fn give_back(&mut self) {
        if !self.is_hand_held && self.borrowed.as_ref().is_some_and(|tool| tool.is_idle()) {
            self.borrowed = None;
        }
    }

    fn tool_in_use(&self) -> &dyn Tool {
        self.borrowed.as_ref().unwrap_or(&self.tool).as_ref()
    }

    /// Lays the journey out anew; what is gone from the map is no longer selected.
    fn lay_out(&mut self) {
        self.chart.follow(self.history.journey(), &self.look);
        self.drop_what_is_gone();
        self.hovered = None;
        self.camera.allow(self.chart.bounds());
        self.camera.stay_near(self.chart.bounds());
    }

    fn drop_what_is_gone(&mut self) {
        if self.selection.len() < FEW {
            let journey = self.history.journey();
            self.selection
                .keep(|target| is_department(journey, target) || self.chart.item(target).is_some());
        } else {
            let items = self.chart.items(self.chart.bounds());
            let there: BTreeSet<&Target> = items.map(|item| &item.target).collect();
            let journey = self.history.journey();
            self.selection
                .keep(|target| is_department(journey, target) || there.contains(target));
        }
    }
}

/// Whether it is a department of the journey; these can be selected though they do not stand on the map.
fn is_department(journey: &Journey, target: &Target) -> bool {
    matches!(target, Target::Department(id) if journey.department(id).is_some())
}
