//! One task: its name, its score, its actors, and how far it had to be guessed.

use super::letters::{Letter, text};
use crate::journey::{Rule, folded};

/// A task as it was read.
#[derive(Debug, Default)]
pub(super) struct Task {
    pub(super) name: String,
    /// What is written as its score, where that is a number.
    pub(super) score: Option<f64>,
    /// The actors in their order, each once; the first leads.
    pub(super) actors: Vec<String>,
    /// What stands beside all that.
    pub(super) note: String,
    /// What was read otherwise than Mermaid reads it.
    pub(super) otherwise: Option<Rule>,
}

/// The task in a line: pieces between colons.
pub(super) fn task(line: &[Letter]) -> Task {
    let pieces: Vec<_> = line.split(|letter| letter.is(':')).collect();
    let scores: Vec<_> = pieces.iter().map(|piece| number(&text(piece))).collect();
    let Some(place) = score_place(&scores) else {
        return without_score(&pieces);
    };
    let (name, rest) = pieces.split_at(place);
    let note = joined(rest.get(2..).unwrap_or_default());
    let otherwise = match (place, note.is_empty()) {
        (1, true) => None,
        (1, false) => Some(Rule::ImportedNote),
        _ => Some(Rule::ImportedPieces),
    };
    Task {
        name: joined(name),
        score: scores.get(place).copied().flatten(),
        actors: actors(rest.get(1).copied().unwrap_or_default()),
        note,
        otherwise,
    }
}

/// Which piece is the score: the second one, unless a later one makes more sense.
fn score_place(scores: &[Option<f64>]) -> Option<usize> {
    let is_number = |place: usize| scores.get(place).is_some_and(Option::is_some);
    if is_number(1) && !is_number(2) {
        return Some(1);
    }
    (1..scores.len()).rev().find(|&place| is_number(place))
}

/// A task without a score keeps its name and its actors; what stands for the score is noted.
fn without_score(pieces: &[&[Letter]]) -> Task {
    let (name, rest) = pieces.split_at(pieces.len().min(1));
    let kept = [rest.get(..1), rest.get(2..)].map(|part| joined(part.unwrap_or_default()));
    Task {
        name: joined(name),
        score: None,
        actors: actors(rest.get(1).copied().unwrap_or_default()),
        note: kept.join(" ").trim().to_owned(),
        otherwise: Some(Rule::ImportedScoreMissing),
    }
}

fn joined(pieces: &[&[Letter]]) -> String {
    let texts: Vec<_> = pieces.iter().map(|piece| text(piece)).collect();
    texts.join(": ").trim().to_owned()
}

fn actors(piece: &[Letter]) -> Vec<String> {
    let mut seen = std::collections::BTreeSet::new();
    let names = piece.split(|letter| letter.is(',')).map(text);
    names
        .filter(|name| !folded(name).is_empty() && seen.insert(folded(name)))
        .collect()
}

/// A number as people write it; `inf` and the like are words.
fn number(text: &str) -> Option<f64> {
    let is_plain = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+'));
    text.parse()
        .ok()
        .filter(|number: &f64| is_plain && number.is_finite())
}
