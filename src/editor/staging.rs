//! Where the windows of a presentation stand: on one screen, on two, or side by side.

/// Which windows there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Windows {
    /// The audience alone.
    Alone,
    /// One window, in which whoever presents sees everything.
    Together,
    /// One for the audience and one for whoever presents.
    Apart,
}

/// How a presentation is wanted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Manner {
    /// Over the whole screen; with a second screen, notes on the other one.
    #[default]
    Plain,
    /// With notes, even on a single screen.
    Notes,
    /// In a plain window to share in a call, with notes in a second one.
    Window,
}

/// Where the windows of a presentation stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Staging {
    has_presenter: bool,
    is_windowed: bool,
    is_swapped: bool,
    /// The screen from which the presentation was begun, counted from 0.
    home: usize,
    screens: usize,
}

impl Staging {
    /// Begun on the screen `home` of so many: with two of them, whoever presents has one.
    pub fn begun(manner: Manner, home: usize, screens: usize) -> Self {
        Self {
            has_presenter: screens > 1 || manner != Manner::Plain,
            is_windowed: manner == Manner::Window,
            is_swapped: false,
            home,
            screens,
        }
    }

    /// There are so many screens now; tells whether the second one has just been lost.
    pub fn see(&mut self, screens: usize) -> bool {
        let is_lost = self.screens > 1 && screens < 2 && self.has_presenter;
        self.screens = screens;
        if screens > 1 && self.home >= screens {
            self.home = 0;
        }
        is_lost
    }

    /// Shows or hides what whoever presents sees.
    pub fn toggle_presenter(&mut self) {
        self.has_presenter = !self.has_presenter;
    }

    /// Hides what whoever presents sees.
    pub fn hide_presenter(&mut self) {
        self.has_presenter = false;
    }

    /// The audience in a plain window to share in a call, or over the whole screen again.
    pub fn toggle_window(&mut self) {
        self.is_windowed = !self.is_windowed;
    }

    /// Changes the screens of both windows.
    pub fn swap(&mut self) {
        self.is_swapped = !self.is_swapped;
    }

    /// The manner in which it goes on.
    pub fn manner(&self) -> Manner {
        match (self.has_presenter, self.is_windowed) {
            (_, true) => Manner::Window,
            (true, false) => Manner::Notes,
            (false, false) => Manner::Plain,
        }
    }

    /// Whether the audience has a plain window.
    pub fn is_windowed(&self) -> bool {
        self.is_windowed
    }

    /// Whether there are two screens to swap.
    pub fn can_swap(&self) -> bool {
        self.screens > 1 && !self.is_windowed
    }

    /// Which windows there are.
    pub fn windows(&self) -> Windows {
        match (self.has_presenter, self.is_windowed || self.screens > 1) {
            (false, _) => Windows::Alone,
            (true, false) => Windows::Together,
            (true, true) => Windows::Apart,
        }
    }

    /// The screen of the audience; `None` where it stays on the screen on which it is.
    pub fn audience_screen(&self) -> Option<usize> {
        self.can_swap().then(|| self.screen(self.is_swapped))
    }

    /// The screen of whoever presents; `None` for a plain window.
    pub fn presenter_screen(&self) -> Option<usize> {
        self.can_swap().then(|| self.screen(!self.is_swapped))
    }

    /// The screen from which it was begun, or the first other one.
    fn screen(&self, is_home: bool) -> usize {
        if is_home {
            self.home
        } else {
            usize::from(self.home == 0)
        }
    }
}
