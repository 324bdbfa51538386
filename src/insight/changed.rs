//! Which kinds of what a journey says changed from one version to the next.

/// A set of kinds of change; a number is computed anew only when one of its kinds is in it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Changed(u16);

impl Changed {
    /// Which touchpoints there are, in which order.
    pub(super) const ORDER: Self = Self(1);
    /// Who leads and helps.
    pub(super) const ROLES: Self = Self(1 << 1);
    /// Which departments there are.
    pub(super) const DEPARTMENTS: Self = Self(1 << 9);
    /// Work, waiting and the working day.
    pub(super) const TIMES: Self = Self(1 << 2);
    /// How often it is right the first time.
    pub(super) const SHARES: Self = Self(1 << 3);
    /// The curves.
    pub(super) const CURVES: Self = Self(1 << 4);
    /// The pain points, in whatever a number is made of.
    pub(super) const PAINS: Self = Self(1 << 5);
    /// What is said about handoffs.
    pub(super) const NOTES: Self = Self(1 << 6);
    /// Who was there, voted and commented.
    pub(super) const VOICES: Self = Self(1 << 7);
    /// How many people make the journey.
    pub(super) const PEOPLE: Self = Self(1 << 8);
    /// Everything.
    pub(super) const ALL: Self = Self(u16::MAX);

    /// Both sets as one.
    pub(super) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether both have a kind in common.
    pub(super) fn touches(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// This where `condition` holds, else nothing.
    pub(super) fn when(self, condition: bool) -> Self {
        if condition { self } else { Self::default() }
    }
}
