//! The deck of the journey that is open.

use std::sync::Arc;

use super::widgets::Skin;
use crate::editor::Editor;
use crate::slides::Deck;

/// The deck of the journey that is open, without the votes while these are secret.
pub(crate) fn deck_of(editor: &Editor, skin: Skin) -> Deck {
    let insight = editor.chart().insight().clone();
    let look = (skin.theme, skin.words);
    let mut deck = Deck::new(Arc::clone(editor.journey()), insight, look);
    deck.shows_votes = !editor.are_votes_secret();
    deck.ticking(editor.ticked().into_owned())
}

/// Whether a deck shows the journey as it is now.
pub(crate) fn is_up_to_date(deck: &Deck, editor: &Editor, skin: Skin) -> bool {
    Arc::ptr_eq(&deck.journey, editor.journey())
        && (deck.words, deck.theme) == (skin.words, skin.theme)
        && deck.shows_votes != editor.are_votes_secret()
        && deck.ticked == *editor.ticked()
}
