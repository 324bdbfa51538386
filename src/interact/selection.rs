//! What is selected, in the order in which it was.

use std::collections::BTreeSet;

use crate::layout::Target;

/// What is selected, in the order in which it was; the last one has the keyboard's focus.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection {
    ordered: Vec<Target>,
    members: BTreeSet<Target>,
}

impl Selection {
    /// What is selected, the first one first.
    pub fn targets(&self) -> &[Target] {
        &self.ordered
    }

    /// The one that was selected last: where the keyboard stands.
    pub fn focus(&self) -> Option<&Target> {
        self.ordered.last()
    }

    /// The one that is selected where nothing else is.
    pub fn only(&self) -> Option<&Target> {
        match self.ordered.as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }

    /// Whether `target` is selected.
    pub fn contains(&self, target: &Target) -> bool {
        self.members.contains(target)
    }

    /// Whether nothing is selected.
    pub fn is_empty(&self) -> bool {
        self.ordered.is_empty()
    }

    /// How many are selected.
    pub fn len(&self) -> usize {
        self.ordered.len()
    }

    /// Adds `target`, which then has the focus.
    pub fn add(&mut self, target: Target) {
        if !self.members.insert(target.clone()) {
            self.ordered.retain(|other| *other != target);
        }
        self.ordered.push(target);
    }

    /// Adds `target`, or takes it out where it is in.
    pub fn toggle(&mut self, target: Target) {
        if self.members.remove(&target) {
            self.ordered.retain(|other| *other != target);
        } else {
            self.add(target);
        }
    }

    /// Keeps what `still_there` says yes to.
    pub fn keep(&mut self, still_there: impl Fn(&Target) -> bool) {
        self.ordered.retain(still_there);
        self.members = self.ordered.iter().cloned().collect();
    }
}

impl FromIterator<Target> for Selection {
    fn from_iter<T: IntoIterator<Item = Target>>(targets: T) -> Self {
        let mut selection = Self::default();
        for target in targets {
            if selection.members.insert(target.clone()) {
                selection.ordered.push(target);
            }
        }
        selection
    }
}

impl From<Target> for Selection {
    fn from(target: Target) -> Self {
        std::iter::once(target).collect()
    }
}
