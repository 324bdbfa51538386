//! Numbers, times and days as people write them.

use super::sheet::Sheet;
use crate::journey::{Date, Time};
use crate::lanes::{day_text, span_text};

impl Sheet<'_, '_> {
    /// A number with at most two decimals.
    pub(super) fn amount(&self, value: f64) -> String {
        let decimals = [0, 1].into_iter().find(|places| {
            let scale = 10_f64.powi(*places);
            ((value * scale).round() / scale - value).abs() < 1e-9
        });
        let decimals = decimals.unwrap_or(2) as usize;
        self.reading.skin.words.number(value, decimals)
    }

    /// A share from 0 to 1 in percent.
    pub(super) fn percent(&self, share: f64) -> String {
        let words = self.reading.skin.words;
        let decimals = usize::from(share < 0.1);
        format!("{} %", words.number(share * 100.0, decimals))
    }

    /// A length of time as it was written, with room before the units.
    pub(super) fn time(&self, time: &Time) -> String {
        match time.hours(self.reading.journey.hours_per_day) {
            Some(hours) => self.duration(hours),
            None => time.0.clone(),
        }
    }

    /// A length of time in days, hours and minutes.
    pub(super) fn duration(&self, hours: f64) -> String {
        let reading = &self.reading;
        span_text(hours, reading.journey.hours_per_day, reading.skin.words)
    }

    /// A day, as the language writes it.
    pub(super) fn day(&self, day: &Date) -> String {
        day_text(day, self.reading.skin.words)
    }
}
