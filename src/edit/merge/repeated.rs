//! Records by their keys, and equal keys in one list told apart by what their records say.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::super::record::{Item, Key};

/// A record of a list: by its key; where that stands there twice also by what the record says, and by
/// its number among those that say the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Nth<'a> {
    pub(super) key: Key<'a>,
    /// Which text of those that records with this key have, from 1; 0 where the key stands there once.
    text: u32,
    number: u32,
}

impl Nth<'_> {
    /// Whether its key stands twice in a list.
    pub(super) fn is_repeated(&self) -> bool {
        self.text > 0
    }
}

/// The items of three lists, each by its name.
pub(super) type Numbered<'a, T> = [Vec<(Nth<'a>, &'a T)>; 3];

/// How often records with equal keys stand in base, ours and theirs.
#[derive(Default)]
pub(super) struct Repeated<'a> {
    /// By key and text.
    counts: HashMap<(Key<'a>, u32), [u32; 3]>,
    /// By key alone.
    totals: BTreeMap<Key<'a>, [u32; 3]>,
}

/// Names the items of base, ours and theirs.
pub(super) fn numbered<T: Item>(lists: [&[T]; 3]) -> (Numbered<'_, T>, Repeated<'_>) {
    let twice = keys_that_stand_twice(lists);
    let mut repeated = Repeated::default();
    if twice.is_empty() {
        let name = |item| {
            (
                Nth {
                    key: T::key(item),
                    text: 0,
                    number: 0,
                },
                item,
            )
        };
        return (lists.map(|list| list.iter().map(name).collect()), repeated);
    }
    let texts = texts_of(lists, &twice);
    let mut side = 0;
    let items = lists.map(|list| {
        let names = list.iter().map(|item| {
            let key = item.key();
            let text = if twice.contains(&key) {
                let text = texts.get(&(key, format!("{item:?}")));
                text.copied().unwrap_or_default()
            } else {
                0
            };
            let number = repeated.count(key, text, side);
            (Nth { key, text, number }, item)
        });
        let names = names.collect();
        side += 1;
        names
    });
    (items, repeated)
}

fn keys_that_stand_twice<T: Item>(lists: [&[T]; 3]) -> HashSet<Key<'_>> {
    let mut twice = HashSet::new();
    for list in lists {
        let mut met = HashSet::with_capacity(list.len());
        twice.extend(list.iter().map(T::key).filter(|key| !met.insert(*key)));
    }
    twice
}

/// A number for each text that records with these keys have, the same whichever side is ours.
fn texts_of<'a, T: Item>(
    lists: [&'a [T]; 3],
    keys: &HashSet<Key<'a>>,
) -> BTreeMap<(Key<'a>, String), u32> {
    let items = lists.into_iter().flatten();
    let named = items.filter(|item| keys.contains(&item.key()));
    let mut texts: BTreeMap<_, _> = named
        .map(|item| ((item.key(), format!("{item:?}")), 0))
        .collect();
    for (number, text) in (1..).zip(texts.values_mut()) {
        *text = number;
    }
    texts
}

impl<'a> Repeated<'a> {
    /// Counts a record in the list of one side; gives back how many like it stood there before.
    fn count(&mut self, key: Key<'a>, text: u32, side: usize) -> u32 {
        if text == 0 {
            return 0;
        }
        let counts = self.counts.entry((key, text)).or_default();
        let totals = self.totals.entry(key).or_default();
        let mut number = 0;
        if let Some(count) = counts.get_mut(side) {
            number = *count;
            *count += 1;
        }
        if let Some(total) = totals.get_mut(side) {
            *total += 1;
        }
        number
    }

    /// Whether a record stays: as many stay as the side has that changed their number, and the more of
    /// two where both did. `is_needed` says that something names them.
    pub(super) fn keeps(&self, nth: &Nth<'a>, is_needed: bool) -> bool {
        let counts = self.counts.get(&(nth.key, nth.text));
        let counts = counts.copied().unwrap_or_default();
        let [_, ours, theirs] = counts;
        let gone_on_one_side = matches!(self.totals.get(&nth.key), Some([_, 0, _] | [_, _, 0]));
        let count = if is_needed && gone_on_one_side {
            ours.max(theirs)
        } else {
            merge_count(counts)
        };
        nth.number < count
    }

    /// The keys of which one side removed all records, and whether that was ours.
    pub(super) fn removed_by_one(&self) -> impl Iterator<Item = (Key<'a>, bool)> {
        let totals = self.totals.iter();
        totals.filter_map(|(key, [base, ours, theirs])| {
            let is_by_one = *base > 0 && (*ours == 0) != (*theirs == 0);
            is_by_one.then_some((*key, *ours == 0))
        })
    }
}

/// How many of equal things stay, by how many base, ours and theirs have: as many as the side has that
/// changed their number, and the more of two where both did. Merged again with either it is the same.
pub(in super::super) fn merge_count<N: Ord>([base, ours, theirs]: [N; 3]) -> N {
    if ours == base {
        theirs
    } else if theirs == base {
        ours
    } else {
        ours.max(theirs)
    }
}
