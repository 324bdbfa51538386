//! Words of the format as people write them: in quotes, in any case, in a language of the program.

use super::{RightForm, pieces, quoted, unquoted};
use crate::file::shape::{Choice, Inside, Shape};
use crate::journey::{Date, folded, read_number};
use crate::words::{Language, Words};

/// The words that are meant, each with what belongs in its brackets.
pub(super) fn word(shape: Shape, written: &str) -> Option<RightForm> {
    match shape {
        Shape::Word(choices) => {
            let form = chosen(choices, written)?;
            Some(RightForm::new(
                if unquoted(written) == form {
                    "word-in-quotes"
                } else {
                    "word"
                },
                form,
            ))
        }
        Shape::Words(choices) => {
            let pieces = pieces(written)?;
            let forms = pieces.iter().map(|piece| chosen(choices, piece));
            let forms: Vec<_> = forms.collect::<Option<_>>()?;
            Some(RightForm::new("list", format!("[{}]", forms.join(", "))))
        }
        _ => None,
    }
}

/// One of the choices as it is written, with its brackets.
fn chosen(choices: &[Choice], written: &str) -> Option<String> {
    let written = written
        .strip_prefix("Some(")
        .map_or(written, |inner| inner.trim_end_matches(')'));
    let said = unquoted(written);
    let (name, inside) = said.split_once('(').unwrap_or((said, ""));
    let inside = inside.trim_end_matches(')').trim();
    let known = choices.iter().find(|(word, _)| is_called(word, name));
    if let Some(&(word, kind)) = known {
        return with_inside(word, kind, inside);
    }
    let mut others = choices.iter();
    others.find_map(|&(word, kind)| match kind {
        Inside::Color => hex_color(said).map(|color| format!("{word}({})", quoted(&color))),
        Inside::Name if said.contains(char::is_alphanumeric) && !said.contains(['(', '[']) => {
            Some(format!("{word}({})", quoted(said)))
        }
        _ => None,
    })
}

/// A word with what stands in its brackets, as far as `inside` says it; else with an example.
fn with_inside(word: &str, kind: Inside, inside: &str) -> Option<String> {
    let bare = inside.rsplit(':').next().unwrap_or_default().trim();
    let bare = unquoted(bare);
    let day = Date::read(bare);
    Some(match kind {
        Inside::Nothing => word.to_owned(),
        Inside::Day(name) => {
            let day = day.map_or_else(|| "2026-10-12".to_owned(), |day| day.0);
            format!("{word}({name}: {})", quoted(&day))
        }
        Inside::DayIfKnown(name) => match day {
            Some(day) => format!("{word}({name}: {})", quoted(&day.0)),
            None => format!("{word}()"),
        },
        Inside::Department(name) => {
            let id = if bare.is_empty() { "hr" } else { bare };
            let name = if name.is_empty() {
                String::new()
            } else {
                format!("{name}: ")
            };
            format!("{word}({name}{})", quoted(id))
        }
        Inside::Answers => {
            let numbers = inside
                .split(',')
                .map(|part| part.rsplit(':').next().unwrap_or_default());
            let numbers: Vec<f64> = numbers.filter_map(read_number).collect();
            let count = numbers
                .first()
                .filter(|count| count.fract() == 0.0)
                .unwrap_or(&24.0);
            format!(
                "{word}(n: {count}, spread: {})",
                numbers.get(1).unwrap_or(&0.5)
            )
        }
        Inside::Color => format!("{word}({})", quoted(&hex_color(bare)?)),
        Inside::Name => format!(
            "{word}({})",
            quoted(if bare.is_empty() { "…" } else { bare })
        ),
    })
}

/// Whether a word of the format is meant: in any case, with blanks or hyphens, or in a language of
/// the program.
fn is_called(word: &str, said: &str) -> bool {
    let letters = |text: &str| {
        let text = folded(text);
        text.chars()
            .filter(|letter| letter.is_alphanumeric())
            .collect::<String>()
    };
    let said = letters(said);
    let key = format!("value-{}", kebab(word));
    let named = |language| letters(&Words::of(language).text(&key)) == said;
    !said.is_empty() && (letters(word) == said || Language::ALL.into_iter().any(named))
}

/// `InPerson` as it stands in text keys: `in-person`.
fn kebab(word: &str) -> String {
    let mut kebab = String::new();
    for letter in word.chars() {
        if letter.is_ascii_uppercase() && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.push(letter.to_ascii_lowercase());
    }
    kebab
}

/// `#rrggbb` for a colour in three or six digits.
fn hex_color(text: &str) -> Option<String> {
    let digits = text.strip_prefix('#').or_else(|| text.strip_prefix("0x"))?;
    let is_hex = digits.chars().all(|digit| digit.is_ascii_hexdigit());
    match digits.len() {
        6 if is_hex => Some(format!("#{}", digits.to_lowercase())),
        3 if is_hex => {
            let double = digits.chars().flat_map(|digit| [digit, digit]);
            Some(format!("#{}", double.collect::<String>().to_lowercase()))
        }
        _ => None,
    }
}
