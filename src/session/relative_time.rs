//! How long ago something was, in words.

use std::time::SystemTime;

use crate::words::Words;

/// Seconds in a minute, an hour, a day.
const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// How long ago something was, such as “5 minutes ago”; what is yet to come was just now.
pub(crate) fn ago(then: SystemTime, words: Words) -> String {
    let seconds = then.elapsed().unwrap_or_default().as_secs();
    let (key, unit) = match seconds {
        0..MINUTE => return words.text("ago-now").into_owned(),
        MINUTE..HOUR => ("ago-minutes", MINUTE),
        HOUR..DAY => ("ago-hours", HOUR),
        _ => ("ago-days", DAY),
    };
    let count = (seconds / unit) as usize;
    words.fill(key, &[("count", count.into())])
}
