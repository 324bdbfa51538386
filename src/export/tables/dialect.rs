//! How values are written in CSV where somebody lives: a spreadsheet there takes nothing else for numbers.

/// How CSV is written: what separates its cells, and what stands before the decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CsvDialect {
    /// Between two cells.
    pub separator: char,
    /// Between whole numbers and their parts.
    pub decimal: char,
}

/// Languages that write 1,5 (CLDR 46).
const COMMA: [&str; 45] = [
    "af", "az", "be", "bg", "bs", "ca", "cs", "da", "de", "el", "es", "et", "eu", "fi", "fo", "fr",
    "gl", "hr", "hu", "hy", "id", "is", "it", "ka", "kk", "ky", "lb", "lt", "lv", "mk", "nb", "nl",
    "nn", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "tr", "uk",
];

/// Where they write 1.5 all the same.
const POINT: [(&str, &str); 12] = [
    ("de", "CH"),
    ("de", "LI"),
    ("it", "CH"),
    ("es", "DO"),
    ("es", "GT"),
    ("es", "HN"),
    ("es", "MX"),
    ("es", "NI"),
    ("es", "PA"),
    ("es", "PE"),
    ("es", "SV"),
    ("es", "US"),
];

/// Where spreadsheets separate by semicolons although numbers have a point.
const ALPINE: [&str; 2] = ["CH", "LI"];

impl CsvDialect {
    /// The dialect of a locale such as `de-AT`, `de_CH.UTF-8` or `en`.
    pub fn of(locale: &str) -> Self {
        let mut parts = locale.split(['-', '_', '.', '@']);
        let language = parts.next().unwrap_or_default().to_lowercase();
        let region = parts.find(|part| part.len() == 2).unwrap_or_default();
        let place = (language.as_str(), region.to_uppercase());
        let has_point = POINT.iter().any(|(l, r)| (*l, *r) == (place.0, &place.1));
        let has_comma = COMMA.contains(&place.0) && !has_point;
        let is_alpine = ALPINE.contains(&place.1.as_str());
        Self {
            separator: if has_comma || is_alpine { ';' } else { ',' },
            decimal: if has_comma { ',' } else { '.' },
        }
    }
}
