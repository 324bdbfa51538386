//! How fields come out of a file and when they go into one: defaults are left out, floats have two decimals.

use serde::{Serialize, Serializer};

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

/// Writes the value itself where a missing one is left out: a word needs no `Some` to be told from none.
#[expect(clippy::ref_option, reason = "serde calls it with a reference")]
pub(super) fn bare<T: Serialize, S: Serializer>(
    value: &Option<T>,
    target: S,
) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => value.serialize(target),
        None => target.serialize_none(),
    }
}

/// A float is read and written with two decimals, so that writing it loses nothing more.
pub(super) mod rounded {
    use serde::{Deserialize as _, Deserializer, Serializer};

    use super::two_decimals;

    pub(in crate::journey) fn deserialize<'de, D: Deserializer<'de>>(
        source: D,
    ) -> Result<f64, D::Error> {
        f64::deserialize(source).map(two_decimals)
    }

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde calls it with a reference"
    )]
    pub(in crate::journey) fn serialize<S: Serializer>(
        value: &f64,
        target: S,
    ) -> Result<S::Ok, S::Error> {
        target.serialize_f64(two_decimals(*value))
    }
}

/// As [`rounded`], for a float that may be missing.
pub(super) mod rounded_option {
    use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer};

    use super::two_decimals;

    pub(in crate::journey) fn deserialize<'de, D: Deserializer<'de>>(
        source: D,
    ) -> Result<Option<f64>, D::Error> {
        Option::<f64>::deserialize(source).map(|value| value.map(two_decimals))
    }

    #[expect(clippy::ref_option, reason = "serde calls it with a reference")]
    pub(in crate::journey) fn serialize<S: Serializer>(
        value: &Option<f64>,
        target: S,
    ) -> Result<S::Ok, S::Error> {
        value.map(two_decimals).serialize(target)
    }
}
