//! Whether less is to move: as somebody chose here, else as the system was told.

use std::process::Command;
use std::sync::{Arc, OnceLock};
use std::thread;

use eframe::egui;

use crate::interact::Motion;
use crate::session::Waker;

/// What the system was told about motion, asked once beside the window, and what follows from it.
#[derive(Debug, Clone, Default)]
pub(crate) struct SystemMotion {
    told: Arc<OnceLock<bool>>,
    is_calm: bool,
}

impl SystemMotion {
    /// Asks the system, and wakes the window once it knows.
    pub(crate) fn ask(waker: &Waker) -> Self {
        let answer = Self::default();
        let (known, waker) = (Arc::clone(&answer.told), waker.clone());
        thread::spawn(move || {
            if known.set(wants_less()).is_ok() {
                waker.wake();
            }
        });
        answer
    }

    /// Lets things move, or not, as was chosen.
    pub(crate) fn follow(&mut self, ctx: &egui::Context, chosen: Motion) {
        let is_calm = match chosen {
            Motion::System => self.told.get().copied().unwrap_or_default(),
            Motion::Less => true,
            Motion::Full => false,
        };
        if is_calm == self.is_calm {
            return;
        }
        self.is_calm = is_calm;
        let usual = egui::Style::default().animation_time;
        let time = if is_calm { 0.0 } else { usual };
        ctx.all_styles_mut(|style| style.animation_time = time);
    }
}

/// What a tool of the system writes; nothing where it is not there.
fn written(tool: &str, arguments: &[&str]) -> Option<String> {
    let mut command = Command::new(tool);
    command.args(arguments);
    #[cfg(windows)]
    {
        use std::os::windows::process::CommandExt as _;
        /// No console flashes up.
        const CREATE_NO_WINDOW: u32 = 0x0800_0000;
        command.creation_flags(CREATE_NO_WINDOW);
    }
    let output = command.output().ok()?;
    String::from_utf8(output.stdout).ok()
}

#[cfg(target_os = "macos")]
fn wants_less() -> bool {
    let told = written(
        "defaults",
        &["read", "com.apple.universalaccess", "reduceMotion"],
    );
    told.is_some_and(|told| told.trim() == "1")
}

/// The switch “Show animations in Windows” is the second bit of the fifth byte of this mask.
#[cfg(windows)]
fn wants_less() -> bool {
    let key = r"HKCU\Control Panel\Desktop";
    let told = written("reg", &["query", key, "/v", "UserPreferencesMask"]);
    let mask = told
        .as_deref()
        .and_then(|told| told.split_whitespace().last());
    let fifth = mask.and_then(|mask| mask.get(8..10));
    let fifth = fifth.and_then(|byte| u8::from_str_radix(byte, 16).ok());
    fifth.is_some_and(|byte| byte & 0x02 == 0)
}

/// KDE keeps a factor for the length of animations; GNOME and those that follow it a switch.
#[cfg(not(any(windows, target_os = "macos")))]
fn wants_less() -> bool {
    let key = ["--group", "KDE", "--key", "AnimationDurationFactor"];
    let factor = ["kreadconfig6", "kreadconfig5"]
        .iter()
        .find_map(|tool| written(tool, &key)?.trim().parse::<f32>().ok());
    if let Some(factor) = factor {
        return factor <= 0.0;
    }
    let key = ["get", "org.gnome.desktop.interface", "enable-animations"];
    written("gsettings", &key).is_some_and(|told| told.trim() == "false")
}
