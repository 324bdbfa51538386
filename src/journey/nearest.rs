//! The known name that looks most like one that is not known.

/// How alike two names must be, from 0 to 1, for one to be offered for the other.
const ALIKE: f64 = 0.6;

/// Characters of a name that are compared; more would only cost time.
const COMPARED: usize = 40;

/// The one of `names` that looks most like `found`, where one does; the first of equals.
pub fn nearest<'a>(found: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let found = folded(found);
    let mut best = (ALIKE, None);
    for name in names {
        let alike = strsim::normalized_damerau_levenshtein(&found, &folded(name));
        if alike > best.0 {
            best = (alike, Some(name));
        }
    }
    best.1
}

fn folded(name: &str) -> String {
    let letters = name.chars().take(COMPARED);
    letters.flat_map(char::to_lowercase).collect()
}
