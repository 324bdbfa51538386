//! Ballots that got one id on both sides: where they say something else, both stay.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::journey::{Id, Journey, Vote, letters_for};

use super::super::record::Item as _;

/// The votes of each ballot; of votes without one, those of each department.
type Ballots<'a> = BTreeMap<&'a Id, Vec<&'a Vote>>;

/// What a ballot says, in an order of its own: for what, of which department, how many dots.
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
    let mut given = BTreeSet::new();
    let mut new_ids = [NewIds::new(), NewIds::new()];
    for (id, own) in our_side {
        let Some(other) = their_side.get(id) else {
            continue;
        };
        let apart = differing(known.get(id).map_or(&[], Vec::as_slice), own, other);
        let [own, other] = [own, other].map(|votes| said(votes, &apart));
        if own == other {
            continue;
        }
        // The one that comes later in the order of what they say gives way.
        let (nth, moved) = if own < other { (1, other) } else { (0, own) };
        let is_free = |new: &Id| {
            let is_copy = |side: &Ballots<'_>| {
                side.get(new)
                    .is_none_or(|votes| said_by(votes.iter().copied()) == moved)
            };
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
    let is_common = |vote: &&Vote| {
        let id = ballot_of(vote);
        let Some((own, other)) = own.get(id).zip(other.get(id)) else {
            return false;
        };
        let holds_all = |all: &[&Vote], some: &[&Vote]| some.iter().all(|vote| all.contains(vote));
        other.contains(vote) && (holds_all(own, other) || holds_all(other, own))
    };
    let votes = ours.workshop.votes.iter();
    votes.filter(is_common).cloned().collect()
}

/// What a vote's ballot is known by.
fn ballot_of(vote: &Vote) -> &Id {
    let (_, ballot) = vote.key();
    ballot.unwrap_or(&vote.ballot)
}

fn ballots_of(journey: &Journey) -> Ballots<'_> {
    let mut ballots = Ballots::new();
    for vote in &journey.workshop.votes {
        ballots.entry(ballot_of(vote)).or_default().push(vote);
    }
    ballots
}

/// What the votes are for that belong to two ballots: all of a ballot that was not there before;
/// else, and without a ballot, what both sides added and say otherwise.
fn differing<'a>(known: &[&Vote], ours: &[&'a Vote], theirs: &[&'a Vote]) -> BTreeSet<&'a Id> {
    let both = || ours.iter().chain(theirs);
    let is_whole = known.is_empty() && both().all(|vote| !vote.ballot.is_empty());
    let on = |votes: &[&'a Vote]| votes.iter().map(|vote| &vote.on).collect::<BTreeSet<_>>();
    if is_whole {
        return both().map(|vote| &vote.on).collect();
    }
    let (known, theirs_on) = (known.iter().map(|vote| &vote.on), on(theirs));
    let known: BTreeSet<&Id> = known.collect();
    let added = on(ours).into_iter().filter(|id| !known.contains(id));
    let differ = |id: &&Id| {
        let [own, other] = [ours, theirs].map(|votes| said(votes, &BTreeSet::from([*id])));
        theirs_on.contains(id) && own != other
    };
    added.filter(differ).collect()
}

fn said<'a>(votes: &[&'a Vote], about: &BTreeSet<&Id>) -> Said<'a> {
    said_by(
        votes
            .iter()
            .copied()
            .filter(|vote| about.contains(&vote.on)),
    )
}

fn said_by<'a>(votes: impl Iterator<Item = &'a Vote>) -> Said<'a> {
    let mut said: Said<'_> = votes
        .map(|vote| (&vote.on, &vote.department, vote.dots))
        .collect();
    said.sort_unstable();
    said
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
