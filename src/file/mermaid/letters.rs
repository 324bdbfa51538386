//! The letters of a line: which of them part it, and which only stand for themselves.

/// A letter, and whether it stands as such in the file; one from an escape parts nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Letter {
    letter: char,
    plain: bool,
}

impl Letter {
    /// Whether it parts a line as `mark` does.
    pub(super) fn is(self, mark: char) -> bool {
        self.plain && self.letter == mark
    }
}

/// The letters of a line up to its comment, with `#58;` and `#amp;` as the letters they mean.
pub(super) fn letters(line: &str) -> Vec<Letter> {
    let mut letters = Vec::with_capacity(line.len());
    let mut rest = line.chars();
    while let Some(letter) = rest.next() {
        if letter != '#' {
            letters.push(Letter {
                letter,
                plain: true,
            });
            continue;
        }
        let Some((meant, after)) = escape(rest.as_str()) else {
            break;
        };
        letters.push(Letter {
            letter: meant,
            plain: false,
        });
        rest = after.chars();
    }
    letters
}

/// The letter of an escape behind its `#`, and what stands behind the escape.
fn escape(text: &str) -> Option<(char, &str)> {
    let (name, after) = text.split_once(';')?;
    let is_number = name.bytes().all(|byte| byte.is_ascii_digit());
    let letter = if is_number {
        name.parse().ok().and_then(char::from_u32)
    } else {
        named(name)
    };
    letter.map(|letter| (letter, after))
}

/// The letters that have names which people use.
fn named(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        "colon" => ':',
        "semi" => ';',
        "comma" => ',',
        "num" => '#',
        "auml" => 'ä',
        "ouml" => 'ö',
        "uuml" => 'ü',
        "Auml" => 'Ä',
        "Ouml" => 'Ö',
        "Uuml" => 'Ü',
        "szlig" => 'ß',
        _ => return None,
    })
}

/// The letters as a text, without blanks around it and with a blank for `<br>`.
pub(super) fn text(letters: &[Letter]) -> String {
    let text: String = letters.iter().map(|letter| letter.letter).collect();
    let text = ["<br>", "<br/>", "<br />"]
        .iter()
        .fold(text, |text, mark| text.replace(mark, " "));
    text.trim().to_owned()
}

/// What follows `keyword` and a blank at the start of a line, in whatever case it is written.
pub(super) fn behind<'a>(letters: &'a [Letter], keyword: &str) -> Option<&'a [Letter]> {
    let start = letters
        .iter()
        .position(|letter| !letter.letter.is_whitespace())?;
    let (head, rest) = letters.get(start..)?.split_at_checked(keyword.len())?;
    let same = |(letter, wanted): (&Letter, char)| {
        letter.plain && letter.letter.eq_ignore_ascii_case(&wanted)
    };
    let is_keyword = head.iter().zip(keyword.chars()).all(same);
    let is_whole =
        keyword.ends_with(':') || rest.first().is_none_or(|next| next.letter.is_whitespace());
    (is_keyword && is_whole).then_some(rest)
}
