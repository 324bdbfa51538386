//! The slide of the dots: what got most, each department counting the same.

use super::deck::Deck;
use super::page::{Sheet, write};
use super::rows::{Row, list};
use crate::insight::{Ranked, Subject, ranking};
use crate::journey::Id;
use crate::layout::Item;
use crate::theme::Weight;

/// How the dots were given, or that they are secret still.
pub(super) fn paint(sheet: &mut Sheet, deck: &Deck, subject: Subject) -> Vec<Item> {
    let (above, title) = match subject {
        Subject::PainPoints => ("slide-votes-pain-points", "shot-votes"),
        Subject::SmallSteps => ("slide-votes-small-steps", "shot-votes-small-steps"),
    };
    let top = sheet.head(&deck.words.text(above), &deck.words.text(title));
    let ranking = ranking(&deck.journey, subject);
    if !deck.shows_votes || ranking.is_empty() {
        let dots: i64 = ranking.iter().map(|ranked| ranked.dots).sum();
        let count = usize::try_from(dots).unwrap_or_default();
        let text = match count {
            0 => deck.words.text("slide-votes-none").into_owned(),
            _ => deck
                .words
                .fill("slide-votes-secret", &[("count", count.into())]),
        };
        let room = sheet.page.room(top + sheet.page.measure(60.0));
        let hand = sheet.hand(sheet.page.type_size(40.0), Weight::SemiBold);
        let mut group = sheet.group(text.as_str());
        write(&mut group, &text, room.min, room.width(), hand);
        sheet.scene.add(group);
        return Vec::new();
    }
    let most = ranking.first().map_or(1.0, |first| first.share).max(0.01);
    let row = |ranked: &Ranked| Row {
        mark: ranked.rank.to_string(),
        color: sheet.theme.accent,
        title: title_of(deck, &ranked.on),
        detail: vote_detail(deck, ranked),
        departments: ranked
            .given
            .iter()
            .map(|(department, _)| department.clone())
            .collect(),
        share: Some((ranked.share / most) as f32),
        target: None,
    };
    let rows = ranking.iter().map(row).collect();
    list(sheet, deck, top, rows)
}

fn title_of(deck: &Deck, id: &Id) -> String {
    let pain = deck.pain_point(id).map(|pain| pain.title.clone());
    let step = || deck.small_step(id).map(|step| step.title.clone());
    pain.or_else(step).unwrap_or_else(|| id.to_string())
}

fn vote_detail(deck: &Deck, ranked: &Ranked) -> String {
    let dots = usize::try_from(ranked.dots).unwrap_or_default();
    let percent = deck.words.number(ranked.share * 100.0, 0);
    let blanks = [("dots", dots.into()), ("percent", percent.into())];
    let text = deck.words.fill("slide-dots", &blanks);
    if ranked.is_tied {
        let tied = deck
            .words
            .fill("slide-tied", &[("rank", ranked.rank.into())]);
        format!("{text} · {tied}")
    } else {
        text
    }
}
