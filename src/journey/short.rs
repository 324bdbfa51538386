//! Short names of departments: two letters where they can be, and no two alike.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization as _;
use unicode_segmentation::UnicodeSegmentation as _;

use super::Department;
use super::alike::folded;

/// Gives out short names of which no two are alike.
#[derive(Debug, Default)]
pub struct ShortNames {
    /// The name that each short name stands for.
    taken: HashMap<String, String>,
    /// How many counts were given out.
    counted: usize,
}

impl ShortNames {
    /// Those that differ from what stands for `departments` now.
    pub fn beside<'a>(departments: impl IntoIterator<Item = &'a Department>) -> Self {
        let mut names = Self::default();
        for department in departments {
            names.take(&department.badge(), department.title());
        }
        names
    }

    /// A short name for `name`: its initials, else two of its letters, else three of them, else two
    /// and a count, in letters too. Where it has no letters, its first digits.
    pub fn give(&mut self, name: &str) -> String {
        let words = letters_of(name);
        let wishes = self.wishes(&words);
        let free = wishes.into_iter().find(|short| self.is_free(short));
        let short = free.unwrap_or_else(|| self.counted(&words, name));
        self.take(&short, name);
        short
    }

    fn take(&mut self, short: &str, name: &str) {
        self.taken.insert(folded(short), name.to_owned());
    }

    fn is_free(&self, short: &str) -> bool {
        !short.is_empty() && !self.taken.contains_key(&folded(short))
    }

    /// Short names of letters alone, in the order in which they are wanted.
    fn wishes(&self, words: &[Word]) -> Vec<String> {
        let letters: Vec<&str> = letters(words).take(TRIED).collect();
        let initials = initials(words);
        let [first, rest @ ..] = letters.as_slice() else {
            return Vec::new();
        };
        let with = |letter: &&str| [*first, *letter].concat();
        let start: String = letters.iter().take(2).copied().collect();
        let mut wishes = Vec::new();
        if initials.len() > 1 {
            wishes.push(initials.iter().take(2).copied().collect());
        }
        let telling = self.telling_letter(&start, words);
        wishes.push(start);
        wishes.extend(telling.as_ref().map(with));
        wishes.extend(rest.iter().map(with));
        for (place, one) in rest.iter().enumerate() {
            let behind = rest.iter().skip(place + 1);
            wishes.extend(behind.map(|other| [*one, *other].concat()));
        }
        wishes.push(initials.iter().take(3).copied().collect());
        wishes.push(letters.iter().take(3).copied().collect());
        wishes
    }

    /// The first letter in which a name differs from the one that has `start` for its short name.
    fn telling_letter<'w>(&self, start: &str, words: &'w [Word]) -> Option<&'w str> {
        let holder = letters_of(self.taken.get(&folded(start))?);
        let mut others = letters(&holder);
        letters(words).find(|letter| others.next() != Some(letter))
    }

    fn counted(&mut self, words: &[Word], name: &str) -> String {
        let start: String = letters(words).take(2).collect();
        let digits = || {
            name.chars()
                .filter(|letter| letter.is_alphanumeric())
                .take(3)
        };
        let start = if start.is_empty() {
            digits().collect()
        } else {
            start
        };
        if self.is_free(&start) {
            return start;
        }
        loop {
            let short = format!("{start}{}", count_in_letters(self.counted));
            self.counted += 1;
            if self.is_free(&short) {
                return short;
            }
        }
    }
}

/// Letters of a name that are tried.
const TRIED: usize = 12;

/// The letters of a word, each with the marks that belong to it, in upper case.
type Word = Vec<String>;

/// The words of a name that have letters.
fn letters_of(name: &str) -> Vec<Word> {
    let name: String = name.nfc().collect();
    let words = name.split(|letter: char| !is_of_word(letter));
    let words = words.map(|word| {
        let letters = word.graphemes(true);
        let letters = letters.filter(|letter| letter.starts_with(char::is_alphabetic));
        letters.map(upper).collect::<Word>()
    });
    words.filter(|word| !word.is_empty()).collect()
}

fn letters(words: &[Word]) -> impl Iterator<Item = &str> {
    words.iter().flatten().map(String::as_str)
}

/// The first letter of each word, without the small words where others are left.
fn initials(words: &[Word]) -> Vec<&str> {
    const SMALL: [&str; 20] = [
        "AND", "OF", "THE", "FOR", "UND", "DER", "DIE", "DAS", "DES", "DEM", "DEN", "FÜR", "IM",
        "IN", "VON", "ZUR", "ET", "DE", "LA", "DU",
    ];
    let first = |word: &Word| SMALL.contains(&word.concat().as_str());
    let large = words.iter().filter(|word| !first(word));
    large
        .filter_map(|word| word.first().map(String::as_str))
        .collect()
}

/// Letters, digits, and the marks that stand on letters.
fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || unicode_normalization::char::is_combining_mark(letter)
}

/// A letter in upper case, where that is one letter that fonts have.
fn upper(letter: &str) -> String {
    let upper = letter.to_uppercase();
    let is_one = upper.chars().count() == letter.chars().count();
    // Georgian has capitals that hardly any font draws.
    let is_drawn = !upper.starts_with(|letter| matches!(letter, '\u{1C90}'..='\u{1CBF}'));
    if is_one && is_drawn {
        upper
    } else {
        letter.to_owned()
    }
}

/// `A`, `B` … `Z`, `AA`, `AB` ….
fn count_in_letters(mut number: usize) -> String {
    let mut letters = Vec::new();
    loop {
        let place = u8::try_from(number % 26).unwrap_or_default();
        letters.insert(0, char::from(b'A' + place));
        if number < 26 {
            return letters.into_iter().collect();
        }
        number = number / 26 - 1;
    }
}
