//! A timer that the whole room sees: minutes that run down, rest, and are up.

/// The minutes of a timer that nobody gave any.
const USUAL: f64 = 5.0;

/// The most minutes that a timer can have.
const MOST: f64 = 999.0;

/// A timer that the whole room sees; all times are seconds since the presentation began.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Timer {
    state: State,
    /// How long it runs from its start, in seconds.
    length: f64,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum State {
    /// Nobody wants one.
    Off,
    /// It runs until then.
    Runs { until: f64 },
    /// It rests with so much left.
    Rests { left: f64 },
}

impl Default for Timer {
    fn default() -> Self {
        Self {
            state: State::Off,
            length: USUAL * 60.0,
        }
    }
}

impl Timer {
    /// Begins with so many minutes.
    pub fn begin(&mut self, minutes: f64, now: f64) {
        self.length = minutes.clamp(1.0, MOST) * 60.0;
        let until = now + self.length;
        self.state = State::Runs { until };
    }

    /// Begins, rests, goes on; a timer that is up is put away.
    pub fn toggle(&mut self, now: f64) {
        self.state = match self.state {
            State::Off => State::Runs {
                until: now + self.length,
            },
            State::Runs { until } if until <= now => State::Off,
            State::Runs { until } => State::Rests { left: until - now },
            State::Rests { left } => State::Runs { until: now + left },
        };
    }

    /// Puts it away; it keeps its minutes.
    pub fn put_away(&mut self) {
        self.state = State::Off;
    }

    /// Gives so many minutes more, or fewer.
    pub fn add(&mut self, minutes: f64, now: f64) {
        let by = minutes * 60.0;
        let most = MOST * 60.0;
        match &mut self.state {
            State::Off => self.length = (self.length + by).clamp(60.0, most),
            State::Runs { until } => *until = (until.max(now) + by).clamp(now, now + most),
            State::Rests { left } => *left = (*left + by).clamp(0.0, most),
        }
    }

    /// How many seconds are left; `None` while nobody wants a timer.
    pub fn left(&self, now: f64) -> Option<f64> {
        match self.state {
            State::Off => None,
            State::Runs { until } => Some((until - now).max(0.0)),
            State::Rests { left } => Some(left),
        }
    }

    /// Whether it runs and is not up.
    pub fn runs(&self, now: f64) -> bool {
        matches!(self.state, State::Runs { until } if until > now)
    }

    /// The minutes that it begins with.
    pub fn minutes(&self) -> f64 {
        self.length / 60.0
    }

    /// How much of its time is left, 0 to 1; `None` while nobody wants a timer.
    pub fn share(&self, now: f64) -> Option<f32> {
        let share = self.left(now)? / self.length.max(1.0);
        Some(share.clamp(0.0, 1.0) as f32)
    }
}
