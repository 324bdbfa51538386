//! Somebody in front of the real window, without a screen.

use std::path::{Path, PathBuf};

use eframe::egui::{self, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use seamline::app::Window;
use seamline::editor::Editor;
use seamline::file::Vault;
use seamline::interact::Held;
use seamline::journey::{Journey, PainPoint, Touchpoint};
use seamline::layout::Target;
use seamline::session::Settings;
use seamline::words::Language;

use super::{Folder, Place};

/// A sample journey, by the name of its file.
pub(crate) fn sample(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("sample-journeys")
        .join(name)
}

/// Below this the panels end, in view points.
const SEEN: f32 = 772.0;

/// So many frames pass between two clicks that do not belong together.
const PAUSE: usize = 45;

/// Somebody in front of the window.
pub(crate) struct Seat {
    window: Harness<'static, Window>,
    /// How often somebody clicked, dragged or pressed keys on a walk; typing does not count.
    pub(crate) actions: usize,
    /// Where the file of the journey is, for as long as the window is open.
    _folder: Option<Folder>,
}

impl Seat {
    /// In front of a window in English, light, of 1280 × 800 points, without a file.
    pub(crate) fn at_start() -> Self {
        Self::before(None, egui::Theme::Light)
    }

    /// In front of a window that has opened a file.
    pub(crate) fn with(file: PathBuf) -> Self {
        Self::opened(file, egui::Theme::Light)
    }

    /// In front of a window that has opened a file on a dark system.
    #[cfg(feature = "pixels")]
    pub(crate) fn at_night(file: PathBuf) -> Self {
        Self::opened(file, egui::Theme::Dark)
    }

    /// In front of a window that keeps versions and recovery copies in a vault.
    pub(crate) fn keeping(vault: &Path, file: Option<PathBuf>) -> Self {
        let is_opened = file.is_some();
        let mut settings = english();
        settings.set_vault(Vault::at(vault.to_owned()));
        let mut seat = Self::before_one(file, settings, egui::Theme::Light);
        if is_opened {
            seat.wait_until("the journey is open", |window| window.journey().is_some());
        }
        seat
    }

    /// In front of the next window of somebody with these settings, with a file.
    pub(crate) fn remembering(settings: Settings, file: PathBuf) -> Self {
        let mut seat = Self::before_one(Some(file), settings, egui::Theme::Light);
        seat.wait_until("the journey is open", |window| window.journey().is_some());
        seat
    }

    /// What the window would remember.
    pub(crate) fn settings(&self) -> Settings {
        self.window.state().settings().clone()
    }

    /// The ids of the lanes and overlays that are on.
    pub(crate) fn shown(&self) -> Vec<String> {
        let editor = self.window.state().editor().expect("a journey is open");
        editor.shown().shown.iter().cloned().collect()
    }

    /// In front of a window with a journey that holds nothing yet.
    pub(crate) fn at_an_empty_journey() -> Self {
        let folder = Folder::new();
        folder.write("empty.ron", "(format: 1)");
        let seat = Self::with(folder.path().join("empty.ron"));
        Self {
            _folder: Some(folder),
            ..seat
        }
    }

    fn opened(file: PathBuf, theme: egui::Theme) -> Self {
        let mut seat = Self::before(Some(file), theme);
        seat.wait_until("the journey is open", |window| window.journey().is_some());
        seat
    }

    fn before(file: Option<PathBuf>, theme: egui::Theme) -> Self {
        Self::before_one(file, english(), theme)
    }

    fn before_one(file: Option<PathBuf>, settings: Settings, theme: egui::Theme) -> Self {
        let harness = Harness::builder()
            .with_size(egui::vec2(1280.0, 800.0))
            .with_theme(theme)
            .with_step_dt(1.0 / 60.0)
            .with_max_steps(200)
            .allow_missing_glyphs()
            .build_eframe(|context| Window::new(&context.egui_ctx, settings, file));
        Self {
            window: harness,
            actions: 0,
            _folder: None,
        }
    }

    /// Lets the window run until something holds.
    pub(crate) fn wait_until(&mut self, what: &str, holds: impl Fn(&Window) -> bool) {
        for _ in 0..2_000 {
            self.window.step();
            if holds(self.window.state()) {
                self.window.run_ok();
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(2));
        }
        panic!("never came about: {what}");
    }

    /// Lets the window run until something in it holds this text.
    pub(crate) fn wait_for(&mut self, text: &str) {
        for _ in 0..2_000 {
            self.window.step();
            if self.shows(text) {
                self.window.run_ok();
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(2));
        }
        panic!("never shown: {text}");
    }

    /// Lets the window run until it rests.
    pub(crate) fn rest(mut self) -> Self {
        self.window.run_ok();
        self
    }

    /// Clicks what has this name; what a panel would have to be scrolled for, as a reader of the
    /// screen does.
    pub(crate) fn click(mut self, name: &str) -> Self {
        let node = self.window.get_by_label(name);
        if node.rect().max.y < SEEN {
            node.click();
        } else {
            node.click_accesskit();
        }
        self.window.run_ok();
        self
    }

    /// The middle of what has this name, in the window.
    pub(crate) fn middle_of(&self, name: &str) -> egui::Pos2 {
        self.window.get_by_label(name).rect().center()
    }

    /// Writes a text in the field with this name, in place of what stands there.
    pub(crate) fn write(mut self, field: &str, text: &str) -> Self {
        self.focus_field(field);
        self.window.run_ok();
        self.window.key_press_modifiers(Modifiers::COMMAND, Key::A);
        self.type_text(text)
    }

    /// Types a text into what has the keyboard's focus.
    pub(crate) fn type_text(mut self, text: &str) -> Self {
        self.window.event(egui::Event::Text(text.to_owned()));
        self.window.run_ok();
        self
    }

    fn focus_field(&self, name: &str) {
        let nodes = self.window.root().children_recursive();
        let mut fields = nodes.filter(|node| {
            let node = node.accesskit_node();
            node.label().as_deref() == Some(name) && node.is_text_input()
        });
        fields.next().expect(name).focus();
    }

    /// Pastes a text.
    pub(crate) fn paste(mut self, text: &str) -> Self {
        self.window.event(egui::Event::Paste(text.to_owned()));
        self.window.run_ok();
        self
    }

    /// Takes the keyboard's focus away from a field.
    pub(crate) fn leave(mut self) -> Self {
        self.window.key_press(Key::Tab);
        self.window.run_ok();
        self
    }

    /// The journey that is open.
    pub(crate) fn journey(&self) -> &Journey {
        self.window.state().journey().expect("a journey is open")
    }

    /// The editing session that is open.
    pub(crate) fn editor(&self) -> &Editor {
        self.window.state().editor().expect("a journey is open")
    }

    /// The touchpoint with this id.
    pub(crate) fn touchpoint(&self, id: &str) -> &Touchpoint {
        self.journey().touchpoint(id).expect(id)
    }

    /// The pain point with this id.
    pub(crate) fn pain_point(&self, id: &str) -> &PainPoint {
        self.journey().pain_point(id).expect(id)
    }

    /// Chooses what has this name in the list that is open.
    pub(crate) fn choose(mut self, name: &str) -> Self {
        let node = self
            .window
            .get_by_role_and_label(egui::accesskit::Role::MenuItemRadio, name);
        node.click();
        self.window.run_ok();
        self
    }

    /// Presses a key with what is held.
    pub(crate) fn press(mut self, held: Modifiers, key: Key) -> Self {
        self.window.key_press_modifiers(held, key);
        self.window.run_ok();
        self
    }

    /// Lets something happen, and one frame pass.
    pub(crate) fn one_frame(mut self, event: egui::Event) -> Self {
        self.window.event(event);
        self.window.step();
        self
    }

    /// Lets something happen, and the window come to rest.
    pub(crate) fn event(mut self, event: egui::Event) -> Self {
        self.window.event(event);
        self.window.run_ok();
        self
    }

    /// What is put on the clipboard when the keys for copying are pressed.
    pub(crate) fn copied(&mut self) -> String {
        self.window.event(egui::Event::Copy);
        self.window.step();
        let commands = &self.window.output().platform_output.commands;
        let text = commands.iter().find_map(|command| match command {
            egui::OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        });
        text.expect("something is copied")
    }

    /// Presses a key on a walk.
    pub(crate) fn presses(mut self, held: Modifiers, key: Key) -> Self {
        self.actions += 1;
        self.press(held, key)
    }

    /// Clicks a button on a walk.
    pub(crate) fn press_button(mut self, name: &str) -> Self {
        self.actions += 1;
        self.window
            .get_by_role_and_label(egui::Role::Button, name)
            .click();
        self.window.run_ok();
        self
    }

    /// The middle of the button with this name.
    pub(crate) fn button(&self, name: &str) -> egui::Pos2 {
        let button = self.window.get_by_role_and_label(egui::Role::Button, name);
        button.rect().center()
    }

    /// The middle of the button whose name begins so.
    pub(crate) fn button_with(&self, start: &str) -> egui::Pos2 {
        self.window.get_by_label_contains(start).rect().center()
    }

    /// Where a place on the map is in the window.
    pub(crate) fn spot(&self, place: &Place) -> egui::Pos2 {
        let editor = self.window.state().editor().expect("a journey is open");
        let at = editor.camera().view_from_canvas(place.point(editor));
        self.place("Map of the journey").min + egui::vec2(at.x, at.y)
    }

    /// Clicks on the map on a walk.
    pub(crate) fn clicks(mut self, place: &Place, times: usize) -> Self {
        self.actions += 1;
        let at = self.spot(place);
        self.window.hover_at(at);
        // What comes too soon after another click is counted with it.
        self.window.run_steps(PAUSE);
        for _ in 0..times {
            self.window.event(button(at, true, Modifiers::NONE));
            self.window.step();
            self.window.event(button(at, false, Modifiers::NONE));
            self.window.step();
        }
        self.window.run_ok();
        self
    }

    /// Drags from a place in the window through some on the map on a walk.
    pub(crate) fn drags(mut self, from: egui::Pos2, through: &[Place], held: Held) -> Self {
        self.actions += 1;
        let held = Modifiers {
            shift: held.shift,
            ..Modifiers::NONE
        };
        self.window.hover_at(from);
        self.window.step();
        self.window.event(button(from, true, held));
        self.window.step();
        let mut at = from;
        for place in through {
            let to = self.spot(place);
            for nth in 1..=4 {
                let step = at.lerp(to, nth as f32 / 4.0);
                self.window.event(egui::Event::PointerMoved(step));
                self.window.step();
            }
            at = to;
        }
        self.window.event(button(at, false, held));
        self.window.run_ok();
        self
    }

    /// Drags a department that stands on the map onto something.
    pub(crate) fn gives(self, from: &Place, to: impl Into<Place>, held: Held) -> Self {
        let from = self.spot(from);
        self.drags(from, &[to.into()], held)
    }

    /// Turns the wheel over the middle of the map, with what is held.
    pub(crate) fn wheel(mut self, by: egui::Vec2, modifiers: Modifiers) -> Self {
        self.window.hover_at(egui::pos2(640.0, 400.0));
        self.window.event(egui::Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta: by,
            phase: egui::TouchPhase::Move,
            source: egui::MouseWheelSource::Unknown,
            modifiers,
        });
        self.window.run_ok();
        self
    }

    /// Drags over the map with a button.
    pub(crate) fn drag(
        mut self,
        button: egui::PointerButton,
        from: egui::Pos2,
        to: egui::Pos2,
    ) -> Self {
        let event = |pos, pressed| egui::Event::PointerButton {
            pos,
            button,
            pressed,
            modifiers: Modifiers::NONE,
        };
        self.window.hover_at(from);
        self.window.step();
        self.window.event(event(from, true));
        self.window.step();
        for nth in 1..=8 {
            self.window
                .event(egui::Event::PointerMoved(from.lerp(to, nth as f32 / 8.0)));
            self.window.step();
        }
        self.window.event(event(to, false));
        self.window.run_ok();
        self
    }

    /// Drags over the window, and presses Escape before the button is let go.
    pub(crate) fn drag_and_escape(mut self, from: egui::Pos2, to: egui::Pos2) -> Self {
        self.window.hover_at(from);
        self.window.step();
        self.window.event(button(from, true, Modifiers::NONE));
        self.window.step();
        for nth in 1..=8 {
            let at = from.lerp(to, nth as f32 / 8.0);
            self.window.event(egui::Event::PointerMoved(at));
            self.window.step();
        }
        self.window.key_press(Key::Escape);
        self.window.run_ok();
        self.window.event(button(to, false, Modifiers::NONE));
        self.window.run_ok();
        self
    }

    /// Lets a file go above the window.
    pub(crate) fn drop_file(mut self, file: PathBuf) -> Self {
        self.window
            .input_mut()
            .dropped_files
            .push(std::sync::Arc::new(Dropped(file)));
        self.window.step();
        self
    }

    /// Closes the window as the system does.
    pub(crate) fn close(mut self) -> Self {
        let views = &mut self.window.input_mut().viewports;
        let view = views.entry(egui::ViewportId::ROOT).or_default();
        view.events.push(egui::ViewportEvent::Close);
        self.window.step();
        let views = &mut self.window.input_mut().viewports;
        let events = views.values_mut().map(|view| &mut view.events);
        events.for_each(Vec::clear);
        self.window.run_ok();
        self
    }

    /// The names of all nodes on the map, in their order.
    pub(crate) fn names_on_map(&self) -> Vec<String> {
        self.names_of(&[egui::Role::ListItem, egui::Role::Heading])
    }

    /// The titles of the rows of the outline that are seen, from top to bottom.
    pub(crate) fn outline(&self) -> Vec<String> {
        self.names_of(&[egui::Role::TreeItem])
    }

    fn names_of(&self, roles: &[egui::Role]) -> Vec<String> {
        let nodes = self.window.root().children_recursive();
        nodes
            .filter(|node| roles.contains(&node.accesskit_node().role()))
            .filter_map(|node| node.accesskit_node().label())
            .collect()
    }

    /// The name of what has the keyboard's focus.
    pub(crate) fn focus(&self) -> Option<String> {
        let nodes = self.window.root().children_recursive();
        let mut focused = nodes.filter(|node| node.accesskit_node().is_focused());
        focused.next()?.accesskit_node().label()
    }

    /// The same in front of a window in which things move as they do for people.
    pub(crate) fn moving(self) -> Self {
        let time = egui::Style::default().animation_time;
        let ctx = &self.window.ctx;
        ctx.all_styles_mut(|style| style.animation_time = time);
        self
    }

    /// In how many frames the window comes to rest after a key.
    pub(crate) fn frames_after(mut self, key: Key) -> u64 {
        self.window.key_press(key);
        self.window.run_ok().unwrap_or(u64::MAX)
    }

    /// The name of the first picture in the window.
    pub(crate) fn canvas(&self) -> Option<String> {
        let nodes = self.window.root().children_recursive();
        let mut pictures = nodes.filter(|node| {
            let node = node.accesskit_node();
            node.role() == egui::Role::Canvas
        });
        pictures.next()?.accesskit_node().label()
    }

    /// What is selected on the map, where that is one thing.
    pub(crate) fn selected(&self) -> Option<&Target> {
        self.window.state().editor()?.selection().only()
    }

    /// Where what has this name is in the window.
    pub(crate) fn place(&self, name: &str) -> egui::Rect {
        self.window.get_by_label(name).rect()
    }

    /// Whether something in the window has a name or a value that holds this text.
    pub(crate) fn shows(&self, text: &str) -> bool {
        self.texts().iter().any(|said| said.contains(text))
    }

    /// What everything in the window is called, besides what is typed in it.
    pub(crate) fn names(&self) -> Vec<String> {
        let nodes = self.window.root().children_recursive();
        let told = nodes.filter(|node| {
            let node = node.accesskit_node();
            !node.is_text_input() && node.role() != egui::accesskit::Role::TextRun
        });
        told.filter_map(|node| node.accesskit_node().label())
            .collect()
    }

    /// Everything that the window says.
    pub(crate) fn texts(&self) -> Vec<String> {
        let nodes = self.window.root().children_recursive();
        let said = nodes.flat_map(|node| {
            let node = node.accesskit_node();
            [node.label(), node.value()]
        });
        said.flatten().collect()
    }

    /// What the window looks like.
    #[cfg(feature = "pixels")]
    pub(crate) fn pixels(&mut self) -> super::pixels::Pixels {
        let image = self
            .window
            .render()
            .expect("a software renderer is installed");
        super::pixels::Pixels::from_rgba(image.width(), image.as_raw())
    }

    /// After how long the window asks for the next frame.
    pub(crate) fn next_frame(&self) -> std::time::Duration {
        let output = self.window.output();
        let views = output.viewport_output.values();
        views
            .map(|view| view.repaint_delay)
            .min()
            .unwrap_or_default()
    }
}

fn english() -> Settings {
    let mut settings = Settings::default();
    settings.set_language(Language::English);
    settings
}

fn button(pos: egui::Pos2, pressed: bool, modifiers: Modifiers) -> egui::Event {
    egui::Event::PointerButton {
        pos,
        button: egui::PointerButton::Primary,
        pressed,
        modifiers,
    }
}

#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        Err("the window opens files by their path".to_owned())
    }
}
