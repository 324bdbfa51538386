//! The sentences of Problems: where, what, and how to mend it.

use crate::words::{Blank, Words};

use super::{Place, Problem, Rule, shown};

/// Characters of what was found that a sentence shows.
const SHOWN: usize = 60;

impl Problem {
    /// Where it is, what it is, and the nearest name where there is one.
    pub fn text(&self, words: Words) -> String {
        let blanks = [
            ("place", self.place_text(words).into()),
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
        match self.line {
            Some(line) => words.fill("problem-line", &[("line", line.to_string().into())]),
            None => self.place.text(words),
        }
    }

    /// What it is.
    pub fn what_text(&self, words: Words) -> String {
        let nothing = self.rule == Rule::PointsNowhere && self.found.is_empty();
        let key = if nothing {
            "points-to-nothing"
        } else {
            self.rule.key()
        };
        let found = Blank::from(shown(&self.found, SHOWN));
        words.fill(&format!("problem-{key}"), &[("found", found)])
    }

    /// How to mend it.
    pub fn remedy(&self, words: Words) -> String {
        words
            .text(&format!("mend-{}", self.rule.key()))
            .into_owned()
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
