//! How fields come out of a file and when they go into one: defaults are left out, floats have two decimals.

use serde::{Deserialize, Deserializer};

/// Whether `value` is its type's default, which is never written.
pub(super) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// `value` with at most two decimals and without a negative zero; what is not finite stays so.
pub fn two_decimals(value: f64) -> f64 {
    let rounded = (value * 100.0).round() / 100.0;
    if rounded == 0.0 {
        0.0
    } else if rounded.is_finite() {
        rounded
    } else {
        value
    }
}

/// Reads a float as [`two_decimals`] keeps it, so that writing it loses nothing more.
pub(super) fn rounded<'de, D: Deserializer<'de>>(source: D) -> Result<f64, D::Error> {
    f64::deserialize(source).map(two_decimals)
}

/// As [`rounded`], for a float that may be missing.
pub(super) fn rounded_option<'de, D: Deserializer<'de>>(
    source: D,
) -> Result<Option<f64>, D::Error> {
    Option::<f64>::deserialize(source).map(|value| value.map(two_decimals))
}
