//! The sentences of Problems: where, what, and how to mend it.

use crate::words::{Blank, Words};

use super::{Place, Problem, Rule, is_hidden, shown};

/// Characters of what was found that a sentence shows, and of both sides of a conflict.
const SHOWN: usize = 60;
const BOTH_SHOWN: usize = 80;

impl Problem {
    /// Where it is, what it is, and the nearest name where there is one.
    pub fn text(&self, words: Words) -> String {
        self.text_at(self.place_text(words), words)
    }

    /// As [`text`](Self::text), with the line of the file where it is known.
    pub fn text_with_line(&self, words: Words) -> String {
        self.text_at(self.place_with_line(words), words)
    }

    fn text_at(&self, place: String, words: Words) -> String {
        let blanks = [
            ("place", place.into()),
            ("what", self.what_text(words).into()),
        ];
        let text = words.fill("problem", &blanks);
        match &self.nearest {
            Some(nearest) => {
                let blanks = [
                    ("text", text.into()),
                    ("nearest", shown(nearest, SHOWN).into()),
                ];
                words.fill("problem-nearest", &blanks)
            }
            None => text,
        }
    }

    /// Where it is: the record and the field, or the line of an imported text.
    pub fn place_text(&self, words: Words) -> String {
        match self.line.filter(|_| self.rule.is_of_import()) {
            Some(line) => words.fill("problem-line", &[("line", line.to_string().into())]),
            None => self.place.text(words),
        }
    }

    /// As [`place_text`](Self::place_text), with the line of the file where it is known.
    pub fn place_with_line(&self, words: Words) -> String {
        let place = self.place_text(words);
        match self.line.filter(|_| !self.rule.is_of_import()) {
            Some(line) => {
                let blanks = [("place", place.into()), ("line", line.to_string().into())];
                words.fill("problem-place-line", &blanks)
            }
            None => place,
        }
    }

    /// What it is.
    pub fn what_text(&self, words: Words) -> String {
        let key = match self.rule {
            Rule::PointsNowhere if self.found.is_empty() => "points-to-nothing",
            Rule::HiddenCharacters => hidden_key(&self.found),
            rule => rule.key(),
        };
        let most = if self.rule == Rule::FieldDisputed {
            BOTH_SHOWN
        } else {
            SHOWN
        };
        let found = Blank::from(shown(&self.found, most));
        words.fill(&format!("problem-{key}"), &[("found", found)])
    }

    /// How to mend it.
    pub fn remedy(&self, words: Words) -> String {
        words
            .text(&format!("mend-{}", self.rule.key()))
            .into_owned()
    }
}

/// The text key for what is hidden in `found`: what a person knows by a name is called by it.
fn hidden_key(found: &str) -> &'static str {
    let hidden = found.chars().find(|letter| is_hidden(*letter));
    match hidden {
        Some('\n' | '\r' | '\u{2028}' | '\u{2029}') => "line-break",
        Some('\t') => "tab",
        _ => Rule::HiddenCharacters.key(),
    }
}

impl Place {
    /// The record and its field, as a person names them.
    fn text(&self, words: Words) -> String {
        let field = words.text(&format!("problem-field-{}", self.field.replace('_', "-")));
        let record = format!("problem-in-{}", self.list.name().replace('_', "-"));
        let blanks = [
            ("id", shown(&self.id, SHOWN).into()),
            ("number", (self.index + 1).to_string().into()),
            ("field", field.into()),
        ];
        words.fill(&record, &blanks)
    }
}
