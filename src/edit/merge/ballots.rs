//! Ballots that got one id on both sides: where they say something else, both stay.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::journey::{Id, Journey, Vote, letters_for};

use super::super::record::Item as _;

/// What each ballot says; of votes without one, what those of each department say.
type Ballots<'a> = BTreeMap<&'a Id, Said<'a>>;

/// Votes in an order of their own: for what, of which department, how many dots.
type Said<'a> = Vec<(&'a Id, &'a Id, i64)>;

/// A vote by its ballot and by what it is for, with the ballot that it belongs to from now on.
type NewIds = HashMap<(Id, Id), Id>;

/// Both sides with other ids for the ballots that both added under one id and that differ.
///
/// Which of the two gets another id is decided by what they say, never by the side, and the new id is
/// made from what the ballot says: merged the other way round, again, or with a third version, it is
/// the same.
pub(super) fn part_ballots(
    base: &Journey,
    ours: &Journey,
    theirs: &Journey,
) -> Option<(Journey, Journey)> {
    if ours.workshop.votes == theirs.workshop.votes {
        return None;
    }
    let known = ballots_of(base);
    let sides = [ballots_of(ours), ballots_of(theirs)];
    let [our_side, their_side] = &sides;
    let nameless: HashSet<&Id> = [ours, theirs].into_iter().flat_map(nameless).collect();
    let mut given = BTreeSet::new();
    let mut new_ids = [NewIds::new(), NewIds::new()];
    for (id, own) in our_side {
        let Some(other) = their_side.get(id) else {
            continue;
        };
        let before = known.get(id).filter(|before| !before.is_empty());
        let is_whole = before.is_none() && !nameless.contains(id);
        let (own, other) = if is_whole {
            (own.clone(), other.clone())
        } else {
            added_otherwise(before.map_or(&[], Vec::as_slice), own, other)
        };
        if own == other {
            continue;
        }
        // The one that comes later in the order of what they say gives way.
        let (nth, moved) = if own < other { (1, other) } else { (0, own) };
        let is_free = |new: &Id| {
            let is_copy = |side: &Ballots<'_>| side.get(new).is_none_or(|said| *said == moved);
            !known.contains_key(new) && !given.contains(new) && sides.iter().all(is_copy)
        };
        let new = new_id(id, &moved, is_free);
        given.insert(new.clone());
        let votes = moved.iter().map(|(on, ..)| (*on).clone());
        if let Some(ids) = new_ids.get_mut(nth) {
            ids.extend(votes.map(|on| (((*id).clone(), on), new.clone())));
        }
    }
    let [of_ours, of_theirs] = new_ids;
    let is_same = of_ours.is_empty() && of_theirs.is_empty();
    (!is_same).then(|| (renamed(ours, &of_ours), renamed(theirs, &of_theirs)))
}

/// The votes that both sides have of ballots which say the same on both, or of which one is what
/// became of the other: where nothing is known of the past, other ballots came independently.
pub(super) fn common_votes(ours: &Journey, theirs: &Journey) -> Vec<Vote> {
    let (own, other) = (ballots_of(ours), ballots_of(theirs));
    let mut common: HashMap<&Id, BTreeSet<_>> = HashMap::new();
    for (id, said) in own {
        let Some(there) = other.get(id) else { continue };
        let (own, other) = (BTreeSet::from_iter(said), there.iter().copied().collect());
        if own.is_subset(&other) || own.is_superset(&other) {
            common.insert(id, &own & &other);
        }
    }
    let is_common = |vote: &&Vote| {
        let said = common.get(ballot_of(vote));
        said.is_some_and(|said| said.contains(&said_by(vote)))
    };
    let votes = ours.workshop.votes.iter();
    votes.filter(is_common).cloned().collect()
}

/// What a vote's ballot is known by.
fn ballot_of(vote: &Vote) -> &Id {
    let (_, ballot) = vote.key();
    ballot.unwrap_or(&vote.ballot)
}

/// By what votes are known that belong to no ballot.
fn nameless(journey: &Journey) -> impl Iterator<Item = &Id> {
    let votes = journey.workshop.votes.iter();
    votes.filter(|vote| vote.ballot.is_empty()).map(ballot_of)
}

fn ballots_of(journey: &Journey) -> Ballots<'_> {
    let mut ballots = Ballots::new();
    for vote in &journey.workshop.votes {
        let said = ballots.entry(ballot_of(vote)).or_default();
        said.push(said_by(vote));
    }
    for said in ballots.values_mut() {
        said.sort_unstable();
    }
    ballots
}

fn said_by(vote: &Vote) -> (&Id, &Id, i64) {
    (&vote.on, &vote.department, vote.dots)
}

/// What both sides say otherwise about what was not voted on before.
fn added_otherwise<'a>(
    before: &[(&Id, &Id, i64)],
    ours: &Said<'a>,
    theirs: &Said<'a>,
) -> (Said<'a>, Said<'a>) {
    let known: HashSet<&Id> = before.iter().map(|(on, ..)| *on).collect();
    let about = |said: &Said<'a>| {
        let chunks = said.chunk_by(|(a, ..), (b, ..)| a == b);
        let chunks = chunks.filter_map(|chunk| Some((chunk.first()?.0, chunk.to_vec())));
        chunks.collect::<BTreeMap<_, _>>()
    };
    let (own, other) = (about(ours), about(theirs));
    let differs = |on: &&Id| {
        let pair = own.get(on).zip(other.get(on));
        !known.contains(on) && pair.is_some_and(|(own, other)| own != other)
    };
    let differing: HashSet<&Id> = own.keys().copied().filter(differs).collect();
    let differing = |said: &Said<'a>| {
        let said = said.iter().copied();
        said.filter(|(on, ..)| differing.contains(on)).collect()
    };
    (differing(ours), differing(theirs))
}

/// The first free id for a ballot, made from its id and from what it says.
fn new_id(id: &Id, said: &Said<'_>, is_free: impl Fn(&Id) -> bool) -> Id {
    let mut text = format!("{said:?}");
    loop {
        let new = Id::from(format!("{id}-{}", letters_for(text.as_bytes())));
        if is_free(&new) {
            return new;
        }
        text.push('+');
    }
}

fn renamed(journey: &Journey, new_ids: &NewIds) -> Journey {
    let mut copy = journey.clone();
    if new_ids.is_empty() {
        return copy;
    }
    for vote in &mut copy.workshop.votes {
        let place = (ballot_of(vote).clone(), vote.on.clone());
        if let Some(new) = new_ids.get(&place) {
            vote.ballot = new.clone();
        }
    }
    copy
}
