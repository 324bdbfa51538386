//! What the score of a place where to work together is made of, in words.

use crate::insight::Terms;
use crate::words::Words;

/// Each term of a score with its points: "severity 7", "waiting 1.8"; those that add nothing are left
/// out, those that are not known say so.
pub fn terms_text(words: Words, terms: &Terms) -> Vec<String> {
    let told = terms.points().into_iter().filter_map(|(term, points)| {
        let name = words.text(&format!("score-{}", term.key()));
        match points {
            Ok(points) if points > 0.0 => {
                let decimals = usize::from(points.fract() != 0.0);
                Some(format!("{name} {}", words.number(points, decimals)))
            }
            Ok(_) => None,
            Err(_) => Some(words.fill("score-not-known", &[("term", name.into())])),
        }
    });
    told.collect()
}
