//! Reading what people type: numbers of either language, times, dates, words to find by.

use crate::app::widgets::Skin;
use crate::journey::{Date, Time, read_number, read_whole};

/// A number, with comma or point, with or without its unit; nothing where nothing is typed.
pub(in crate::app) fn number(text: &str, unit: &str, skin: Skin) -> Result<Option<f64>, String> {
    let bare = bare(text, unit);
    if bare.is_empty() {
        return Ok(None);
    }
    read_number(bare)
        .map(Some)
        .ok_or_else(|| skin.words.text("refused-number").into_owned())
}

/// A whole number, with or without its unit; nothing where nothing is typed.
pub(in crate::app) fn count(text: &str, unit: &str, skin: Skin) -> Result<Option<i64>, String> {
    let bare = bare(text, unit);
    if bare.is_empty() {
        return Ok(None);
    }
    read_whole(bare)
        .map(Some)
        .ok_or_else(|| skin.words.text("refused-whole-number").into_owned())
}

/// A number that must be there.
pub(in crate::app) fn needed<T>(number: Option<T>, skin: Skin) -> Result<T, String> {
    number.ok_or_else(|| skin.words.text("refused-number").into_owned())
}

/// A share in percent, as a share of 1.
pub(in crate::app) fn percent(text: &str, skin: Skin) -> Result<Option<f64>, String> {
    match number(text, "%", skin)? {
        Some(percent) if !(0.0..=100.0).contains(&percent) => Err(outside(0.0, 100.0, skin)),
        percent => Ok(percent.map(|percent| percent / 100.0)),
    }
}

/// That a number is not from `least` to `most`.
pub(in crate::app) fn outside(least: f64, most: f64, skin: Skin) -> String {
    let blanks = [
        ("least", skin.words.number(least, 0).into()),
        ("most", skin.words.number(most, 0).into()),
    ];
    skin.words.fill("refused-outside", &blanks)
}

/// A length of time in the form in which times are written; nothing where nothing is typed.
pub(in crate::app) fn time(text: &str) -> Option<Time> {
    let text = text.trim();
    // What cannot be read is refused where it is set.
    (!text.is_empty()).then(|| Time::read(text).unwrap_or_else(|| text.into()))
}

/// A day in the form in which days are written; nothing where nothing is typed.
pub(in crate::app) fn date(text: &str) -> Option<Date> {
    let text = text.trim();
    (!text.is_empty()).then(|| Date::read(text).unwrap_or_else(|| text.into()))
}

/// Words that are divided by commas.
pub(in crate::app) fn words(text: &str) -> Vec<String> {
    let parts = text.split(',').map(str::trim);
    let parts = parts.filter(|part| !part.is_empty());
    parts.map(str::to_owned).collect()
}

/// The number without its unit.
fn bare<'a>(text: &'a str, unit: &str) -> &'a str {
    let text = text.trim();
    text.strip_suffix(unit).unwrap_or(text).trim()
}
