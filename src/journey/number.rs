//! Numbers as people write them and as the program prints them, in either language.

/// A number with a comma or a point, any kind of minus, and blanks or marks between its thousands;
/// `None` where it is none.
///
/// Where a comma and a point are there, the last of them parts the decimals.
pub fn read_number(text: &str) -> Option<f64> {
    let text = plain(text);
    let text = match (text.rfind(','), text.rfind('.')) {
        (Some(comma), Some(point)) if comma > point => text.replace('.', "").replace(',', "."),
        (Some(_), Some(_)) => text.replace(',', ""),
        (Some(_), None) => text.replace(',', "."),
        (None, _) => text,
    };
    text.parse().ok().filter(|number: &f64| number.is_finite())
}

/// A whole number; as it has no decimals, a comma or a point in it parts its thousands.
pub fn read_whole(text: &str) -> Option<i64> {
    let text = plain(text);
    let (sign, digits) = match text.strip_prefix(['-', '+']) {
        Some(digits) => (text.get(..1).unwrap_or_default(), digits),
        None => ("", text.as_str()),
    };
    let mut groups = digits.split([',', '.']);
    let first = groups.next().unwrap_or_default();
    let (rest, others): (Vec<&str>, usize) =
        groups.fold((Vec::new(), 0), |(mut all, others), group| {
            let is_thousands = group.len() == 3;
            all.push(group);
            (all, others + usize::from(!is_thousands))
        });
    let is_grouped = others == 0 && (rest.is_empty() || (1..=3).contains(&first.len()));
    let whole = || format!("{sign}{first}{}", rest.concat()).parse().ok();
    is_grouped.then(whole).flatten()
}

/// `text` with the digits and the minus that programs know, and without blanks and apostrophes.
fn plain(text: &str) -> String {
    let letters = text.chars().filter(|letter| {
        !letter.is_whitespace()
            && !matches!(letter, '\'' | '\u{2019}' | '_' | '\u{200B}' | '\u{FEFF}')
    });
    letters.map(usual).collect()
}

/// The digit, minus or mark of a keyboard for one of another kind.
fn usual(letter: char) -> char {
    // Arabic, Persian and full-width digits.
    const ZEROS: [char; 3] = ['\u{660}', '\u{6F0}', '\u{FF10}'];
    let digit = ZEROS.into_iter().find_map(|zero| {
        let digit = u32::from(letter).checked_sub(u32::from(zero))?;
        char::from_digit(digit, 10).filter(|_| digit < 10)
    });
    match letter {
        '\u{2212}' | '\u{2013}' | '\u{2010}' | '\u{2011}' | '\u{FE63}' | '\u{FF0D}' => '-',
        '\u{FF0B}' => '+',
        '\u{FF0C}' | '\u{66B}' => ',',
        '\u{FF0E}' => '.',
        other => digit.unwrap_or(other),
    }
}
