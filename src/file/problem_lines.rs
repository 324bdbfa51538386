//! The lines on which Problems stand: looked for only where there are some, in one walk over the text.

use std::collections::HashMap;

use super::tokens::{Token, Tokens};
use crate::journey::{List, Problem};

/// Says for each Problem of a journey in which line of `text` it stands.
pub(super) fn number_lines(text: &str, problems: &mut [Problem]) {
    if problems.is_empty() {
        return;
    }
    let mut wanted: HashMap<(List, usize), Vec<usize>> = HashMap::new();
    for (number, problem) in problems.iter().enumerate() {
        let record = (problem.place.list, problem.place.index);
        wanted.entry(record).or_default().push(number);
    }
    let mut walk = Walk::new(text);
    walk.records.push((List::Journey, 0));
    walk.go(|record, field, line| {
        for &number in wanted.get(&record).into_iter().flatten() {
            let Some(problem) = problems.get_mut(number) else {
                continue;
            };
            // The line of the record, until that of the field is met.
            let is_field = field == Some(problem.place.field);
            if is_field || problem.line.is_none() {
                problem.line = Some(line);
            }
        }
    });
}

type Record = (List, usize);

/// On the way over a text.
struct Walk<'a> {
    text: &'a str,
    tokens: Tokens<'a>,
    /// The open brackets, each with the field that is being read in it.
    open: Vec<Option<&'a str>>,
    /// The records that are open, the innermost last, and at which depth each of them is.
    records: Vec<Record>,
    depths: Vec<usize>,
    /// How many records of each list there were.
    counts: HashMap<List, usize>,
    line: usize,
    counted: usize,
}

impl<'a> Walk<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            text,
            tokens: Tokens::of(text),
            open: Vec::new(),
            records: Vec::new(),
            depths: vec![0],
            counts: HashMap::new(),
            line: 1,
            counted: 0,
        }
    }

    /// Calls `meet` for each record as it begins, and for each field of it, with its line.
    fn go(&mut self, mut meet: impl FnMut(Record, Option<&str>, usize)) {
        while let Some(token) = self.tokens.next() {
            match token {
                Token::Open(bracket) => {
                    let record = self.record().filter(|_| bracket == b'(');
                    self.open.push(None);
                    if let Some(record) = record {
                        self.records.push(record);
                        self.depths.push(self.open.len());
                        let line = self.line_at(self.tokens.span().start);
                        meet(record, None, line);
                    }
                }
                Token::Close(_) => {
                    if self.depths.len() > 1 && self.depths.last() == Some(&self.open.len()) {
                        self.depths.pop();
                        self.records.pop();
                    }
                    self.open.pop();
                }
                Token::Comma => {
                    if let Some(field) = self.open.last_mut() {
                        *field = None;
                    }
                }
                Token::Colon => {
                    let word = self.tokens.word_before();
                    let line = self.line_at(word.start);
                    let name = self.text.get(word).unwrap_or_default();
                    if let Some(field @ None) = self.open.last_mut() {
                        *field = Some(name);
                    }
                    if let Some(record) = self.records.last() {
                        meet(*record, Some(name), line);
                    }
                }
                Token::Text { .. } | Token::Comment | Token::Stray(_) => {}
            }
        }
    }

    /// The record that would begin here.
    fn record(&mut self) -> Option<Record> {
        // What is said of the workshop itself is the first of its list.
        if self.open.last() == Some(&Some("workshop")) {
            return Some((List::Workshop, 0));
        }
        let list = self.list()?;
        let count = self.counts.entry(list).or_default();
        let record = (list, *count);
        *count += 1;
        Some(record)
    }

    /// The list in which a record would begin here.
    fn list(&self) -> Option<List> {
        let mut fields = self.open.iter().rev().flatten();
        let is_in_list = self.open.last() == Some(&None) && self.open.len() > 1;
        let field = fields.next().filter(|_| is_in_list)?;
        Some(match *field {
            "departments" => List::Departments,
            "personas" => List::Personas,
            "stages" => List::Stages,
            "touchpoints" => List::Touchpoints,
            "curves" => List::Curves,
            "points" => List::Points,
            "pain_points" => List::PainPoints,
            "handoffs" => List::Handoffs,
            "small_steps" => List::SmallSteps,
            "comments" => List::Comments,
            "votes" => List::Workshop,
            "views" => List::Views,
            "shots" => List::Shots,
            _ => return None,
        })
    }

    /// The line of a place, which never lies before the last one.
    fn line_at(&mut self, place: usize) -> usize {
        let piece = self.text.as_bytes().get(self.counted..place);
        let ends = piece
            .unwrap_or_default()
            .iter()
            .filter(|byte| **byte == b'\n');
        self.line += ends.count();
        self.counted = self.counted.max(place);
        self.line
    }
}
