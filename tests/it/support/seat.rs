//! Somebody in front of the real window, without a screen.

use std::path::{Path, PathBuf};

use eframe::egui::{self, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use seamline::app::{Settings, Window};
use seamline::file::Vault;
use seamline::journey::{Journey, PainPoint, Touchpoint};
use seamline::words::Language;

/// A sample journey, by the name of its file.
pub(crate) fn sample(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("sample-journeys")
        .join(name)
}

/// Below this the panels end, in view points.
const SEEN: f32 = 772.0;

/// Somebody in front of the window.
pub(crate) struct Seat(Harness<'static, Window>);

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
        Self(harness)
    }

    /// Lets the window run until something holds.
    pub(crate) fn wait_until(&mut self, what: &str, holds: impl Fn(&Window) -> bool) {
        for _ in 0..2_000 {
            self.0.step();
            if holds(self.0.state()) {
                self.0.run_ok();
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(2));
        }
        panic!("never came about: {what}");
    }

    /// Lets the window run until something in it holds this text.
    pub(crate) fn wait_for(&mut self, text: &str) {
        for _ in 0..2_000 {
            self.0.step();
            if self.shows(text) {
                self.0.run_ok();
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(2));
        }
        panic!("never shown: {text}");
    }

    /// Lets the window run until it rests.
    pub(crate) fn rest(mut self) -> Self {
        self.0.run_ok();
        self
    }

    /// Clicks what has this name; what a panel would have to be scrolled for, as a reader of the
    /// screen does.
    pub(crate) fn click(mut self, name: &str) -> Self {
        let node = self.0.get_by_label(name);
        if node.rect().max.y < SEEN {
            node.click();
        } else {
            node.click_accesskit();
        }
        self.0.run_ok();
        self
    }

    /// Writes a text in the field with this name, in place of what stands there.
    pub(crate) fn write(mut self, field: &str, text: &str) -> Self {
        self.focus_field(field);
        self.0.run_ok();
        self.0.key_press_modifiers(Modifiers::COMMAND, Key::A);
        self.type_text(text)
    }

    /// Types a text into what has the keyboard's focus.
    pub(crate) fn type_text(mut self, text: &str) -> Self {
        self.0.event(egui::Event::Text(text.to_owned()));
        self.0.run_ok();
        self
    }

    fn focus_field(&self, name: &str) {
        let nodes = self.0.root().children_recursive();
        let mut fields = nodes.filter(|node| {
            let node = node.accesskit_node();
            node.label().as_deref() == Some(name) && node.is_text_input()
        });
        fields.next().expect(name).focus();
    }

    /// Pastes a text.
    pub(crate) fn paste(mut self, text: &str) -> Self {
        self.0.event(egui::Event::Paste(text.to_owned()));
        self.0.run_ok();
        self
    }

    /// Takes the keyboard's focus away from a field.
    pub(crate) fn leave(mut self) -> Self {
        self.0.key_press(Key::Tab);
        self.0.run_ok();
        self
    }

    /// The journey that is open.
    pub(crate) fn journey(&self) -> &Journey {
        self.0.state().journey().expect("a journey is open")
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
            .0
            .get_by_role_and_label(egui::accesskit::Role::MenuItemRadio, name);
        node.click();
        self.0.run_ok();
        self
    }

    /// Presses a key with what is held.
    pub(crate) fn press(mut self, held: Modifiers, key: Key) -> Self {
        self.0.key_press_modifiers(held, key);
        self.0.run_ok();
        self
    }

    /// Turns the wheel over the middle of the map, with what is held.
    pub(crate) fn wheel(mut self, by: egui::Vec2, modifiers: Modifiers) -> Self {
        self.0.hover_at(egui::pos2(640.0, 400.0));
        self.0.event(egui::Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta: by,
            phase: egui::TouchPhase::Move,
            source: egui::MouseWheelSource::Unknown,
            modifiers,
        });
        self.0.run_ok();
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
        self.0.hover_at(from);
        self.0.step();
        self.0.event(event(from, true));
        self.0.step();
        for nth in 1..=8 {
            self.0
                .event(egui::Event::PointerMoved(from.lerp(to, nth as f32 / 8.0)));
            self.0.step();
        }
        self.0.event(event(to, false));
        self.0.run_ok();
        self
    }

    /// Lets a file go above the window.
    pub(crate) fn drop_file(mut self, file: PathBuf) -> Self {
        self.0
            .input_mut()
            .dropped_files
            .push(std::sync::Arc::new(Dropped(file)));
        self.0.step();
        self
    }

    /// The names of all nodes on the map, in their order.
    pub(crate) fn names_on_map(&self) -> Vec<String> {
        let on_map = |role| matches!(role, egui::Role::ListItem | egui::Role::Heading);
        let nodes = self.0.root().children_recursive();
        nodes
            .filter(|node| on_map(node.accesskit_node().role()))
            .filter_map(|node| node.accesskit_node().label())
            .collect()
    }

    /// The name of what has the keyboard's focus.
    pub(crate) fn focus(&self) -> Option<String> {
        let nodes = self.0.root().children_recursive();
        let mut focused = nodes.filter(|node| node.accesskit_node().is_focused());
        focused.next()?.accesskit_node().label()
    }

    /// Where what has this name is in the window.
    pub(crate) fn place(&self, name: &str) -> egui::Rect {
        self.0.get_by_label(name).rect()
    }

    /// Whether something in the window has a name or a value that holds this text.
    pub(crate) fn shows(&self, text: &str) -> bool {
        self.0.root().children_recursive().any(|node| {
            let node = node.accesskit_node();
            let said = [node.label(), node.value()];
            said.into_iter().flatten().any(|said| said.contains(text))
        })
    }

    /// What the window looks like.
    #[cfg(feature = "pixels")]
    pub(crate) fn pixels(&mut self) -> super::pixels::Pixels {
        let image = self.0.render().expect("a software renderer is installed");
        super::pixels::Pixels::from_rgba(image.width(), image.as_raw())
    }

    /// After how long the window asks for the next frame.
    pub(crate) fn next_frame(&self) -> std::time::Duration {
        let output = self.0.output();
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
