//! A list brought up to date: what was made of the same things stays as it is.

use std::sync::Arc;

/// Brings `entries`, which were made of `kept` keys, up to new sources: where the key of a source
/// is as it was, so is its entry.
///
/// Entries hold ids that lie all over the memory; looking at the keys, which lie side by side, is
/// many times quicker than making all entries anew.
pub(crate) fn refit<S, K: PartialEq, E>(
    entries: &mut Vec<E>,
    kept: &mut Vec<K>,
    sources: &[S],
    key: impl Fn(&S) -> K,
    make: impl Fn(&S) -> E,
) {
    let keys: Vec<K> = sources.iter().map(key).collect();
    let steps = steps(kept, &keys, K::eq);
    *kept = keys;
    follow_steps(entries, sources, &steps, |source, _| make(source));
}

/// As [`refit`] for keys that are large: they are looked at where they are, and copied only where
/// they changed.
pub(crate) fn refit_large<S, K, E>(
    (entries, kept): (&mut Vec<E>, &mut Vec<K>),
    sources: &[S],
    same: impl Fn(&K, &S) -> bool,
    key: impl Fn(&S) -> K,
    make: impl Fn(&S) -> E,
) {
    let steps = steps(kept, sources, same);
    follow_steps(kept, sources, &steps, |source, _| key(source));
    follow_steps(entries, sources, &steps, |source, _| make(source));
}

/// Brings `facts`, which were read from the records `before`, up to the records `after`: one that
/// is still shared is not read again. `changed` is told each fact that went and each that came.
pub(crate) fn reread<T, F>(
    facts: &mut Vec<F>,
    before: &[Arc<T>],
    after: &[Arc<T>],
    mut read: impl FnMut(&T) -> F,
    mut changed: impl FnMut(Option<&F>, Option<&F>),
) {
    let steps = steps(before, after, Arc::ptr_eq);
    if steps.iter().any(|step| matches!(step, Step::Remove(_))) {
        changed(None, None);
    }
    follow_steps(facts, after, &steps, |record, old| {
        let fact = read(record);
        changed(old, Some(&fact));
        fact
    });
}

/// What to do to the entries, one after the other; each place is that in the new list.
enum Step {
    Remove(usize),
    Insert(usize),
    Replace(usize),
}

/// The steps from the old list to the new one: exact, and few where little came, went or changed.
fn steps<K, S>(old: &[K], new: &[S], same: impl Fn(&K, &S) -> bool) -> Vec<Step> {
    let same = |a: Option<&K>, b: Option<&S>| a.zip(b).is_some_and(|(a, b)| same(a, b));
    let mut steps = Vec::new();
    let (mut i, mut at) = (0, 0);
    while i < old.len() || at < new.len() {
        let (a, b) = (old.get(i), new.get(at));
        if same(a, b) {
            i += 1;
            at += 1;
        } else if b.is_none() || same(old.get(i + 1), b) {
            steps.push(Step::Remove(at));
            i += 1;
        } else if a.is_none() || same(a, new.get(at + 1)) {
            steps.push(Step::Insert(at));
            at += 1;
        } else {
            steps.push(Step::Replace(at));
            i += 1;
            at += 1;
        }
    }
    steps
}

/// With more entries to shift than this it is quicker to go through all of them once.
const MANY: usize = 4;

/// Does the steps to the entries of the old sources; `make` makes the entry of a new source and may
/// look at the one that it replaces.
fn follow_steps<S, E>(
    entries: &mut Vec<E>,
    sources: &[S],
    steps: &[Step],
    mut make: impl FnMut(&S, Option<&E>) -> E,
) {
    let shifts = steps
        .iter()
        .filter(|step| !matches!(step, Step::Replace(_)));
    if shifts.count() > MANY {
        return follow_many_steps(entries, sources, steps, make);
    }
    for step in steps {
        match *step {
            Step::Remove(at) => drop(entries.remove(at)),
            Step::Insert(at) => {
                if let Some(source) = sources.get(at) {
                    entries.insert(at, make(source, None));
                }
            }
            Step::Replace(at) => {
                if let (Some(entry), Some(source)) = (entries.get_mut(at), sources.get(at)) {
                    *entry = make(source, Some(entry));
                }
            }
        }
    }
}

fn follow_many_steps<S, E>(
    entries: &mut Vec<E>,
    sources: &[S],
    steps: &[Step],
    mut make: impl FnMut(&S, Option<&E>) -> E,
) {
    let mut old = std::mem::take(entries).into_iter();
    entries.reserve(sources.len());
    for step in steps {
        let (Step::Remove(at) | Step::Insert(at) | Step::Replace(at)) = *step;
        entries.extend(old.by_ref().take(at - entries.len()));
        let gone = match step {
            Step::Remove(_) | Step::Replace(_) => old.next(),
            Step::Insert(_) => None,
        };
        if let (Step::Insert(_) | Step::Replace(_), Some(source)) = (step, sources.get(at)) {
            entries.push(make(source, gone.as_ref()));
        }
    }
    entries.extend(old);
}
