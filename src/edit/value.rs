//! What a field says, in a form that can be compared and told.

use std::collections::HashMap;
use std::hash::Hash;

use super::merge::{merge_count, merge_order};
use crate::journey::{
    Channel, CurveState, Date, DepartmentColor, Evidence, Filter, Id, Kind, PainState, PainStatus,
    Pattern, StepState, Time, ViewCamera, Who, seen,
};

/// What a field says.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Nothing.
    Nothing,
    /// A text, a time or a date as it was written.
    Text(String),
    /// A number.
    Number(f64),
    /// A whole number.
    Count(i64),
    /// Yes or no.
    Flag(bool),
    /// Another record.
    Record(Id),
    /// Several of these.
    Several(Vec<Self>),
    /// One of the words of the file, such as `InPerson`, with what stands in its brackets.
    Word(&'static str, Vec<Self>),
}

impl Value {
    /// Whether both are seen alike: texts may differ in how their letters are put together.
    pub(super) fn looks_like(&self, other: &Self) -> bool {
        let all_alike = |a: &[Self], b: &[Self]| {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.looks_like(b))
        };
        match (self, other) {
            (Self::Text(a), Self::Text(b)) => seen(a) == seen(b),
            (Self::Several(a), Self::Several(b)) => all_alike(a, b),
            (Self::Word(a, inside), Self::Word(b, others)) => a == b && all_alike(inside, others),
            (one, other) => one == other,
        }
    }
}

/// A type of field.
pub(super) trait Plain {
    /// Whether both would be written alike: a NaN is the same as a NaN.
    fn same(&self, other: &Self) -> bool;

    /// What it says.
    fn value(&self) -> Value;

    /// Takes in what theirs changed from the base where both sides changed it; `false` where they
    /// disagree.
    fn merge(&mut self, _base: &Self, _theirs: &Self) -> bool {
        false
    }
}

impl Plain for f64 {
    fn same(&self, other: &Self) -> bool {
        self.to_bits() == other.to_bits() || (self.is_nan() && other.is_nan())
    }

    fn value(&self) -> Value {
        Value::Number(*self)
    }
}

/// A text: what differs only in how its letters are put together is nothing to disagree about.
impl Plain for String {
    fn same(&self, other: &Self) -> bool {
        self == other
    }

    fn value(&self) -> Value {
        text(self)
    }

    fn merge(&mut self, base: &Self, theirs: &Self) -> bool {
        let [was, ours, new] = [base, &*self, theirs].map(|text| seen(text));
        if ours == new {
            // The same for both, whoever merges.
            let first = (*self).clone().min(theirs.clone());
            *self = first;
        } else if was == ours {
            self.clone_from(theirs);
        } else {
            return was == new;
        }
        true
    }
}

impl Plain for Evidence {
    fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (
                Self::Survey { n, spread },
                Self::Survey {
                    n: m,
                    spread: other,
                },
            ) => n == m && spread.same(other),
            _ => self == other,
        }
    }

    fn value(&self) -> Value {
        match self {
            Self::Assumed => word("Assumed"),
            Self::Interview => word("Interview"),
            Self::Survey { n, spread } => {
                Value::Word("Survey", vec![Value::Count(*n), Value::Number(*spread)])
            }
            Self::Measured => word("Measured"),
        }
    }
}

impl<T: Plain> Plain for Option<T> {
    fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Some(a), Some(b)) => a.same(b),
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        }
    }

    fn value(&self) -> Value {
        self.as_ref().map_or(Value::Nothing, T::value)
    }
}

/// A list of names or words: what one side adds or takes out is added or taken out.
impl<T: Plain + Clone + Ord + Hash> Plain for Vec<T> {
    fn same(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().zip(other).all(|(a, b)| a.same(b))
    }

    fn value(&self) -> Value {
        Value::Several(self.iter().map(T::value).collect())
    }

    fn merge(&mut self, base: &Self, theirs: &Self) -> bool {
        let versions = [base, &*self, theirs].map(|list| numbered(list));
        let mut counts: HashMap<&T, [usize; 3]> = HashMap::new();
        for (side, list) in versions.iter().enumerate() {
            for (item, number) in list {
                let counts = counts.entry(item).or_default();
                if let Some(count) = counts.get_mut(side) {
                    *count = *number;
                }
            }
        }
        let is_kept = |(item, number): &&(&T, usize)| {
            let counts = counts.get(item).copied().unwrap_or_default();
            *number <= merge_count(counts)
        };
        let [base, ours, theirs] = versions
            .each_ref()
            .map(|list| list.iter().filter(is_kept).copied().collect::<Vec<_>>());
        let (order, disagree) = merge_order(&base, &ours, &theirs);
        *self = order.into_iter().map(|(item, _)| item.clone()).collect();
        !disagree
    }
}

/// Each item with its number among those that are equal to it.
fn numbered<T: Ord + Hash>(list: &[T]) -> Vec<(&T, usize)> {
    let mut counts: HashMap<&T, usize> = HashMap::new();
    let numbered = list.iter().map(|item| {
        let count = counts.entry(item).or_default();
        *count += 1;
        (item, *count)
    });
    numbered.collect()
}

/// Types that are the same when they are equal, and what they say.
macro_rules! plain {
    ($($type:ty: $it:ident => $value:expr,)+) => {
        $(impl Plain for $type {
            fn same(&self, other: &Self) -> bool {
                self == other
            }

            fn value(&self) -> Value {
                let $it = self;
                $value
            }
        })+
    };
}

/// What a filter says, part by part.
fn parts(filter: &Filter) -> Value {
    let who = |who: &Option<Who>| match who {
        None => Value::Nothing,
        Some(Who::Nobody) => word("Nobody"),
        Some(Who::Department(id)) => Value::Word("Department", vec![id.value()]),
    };
    let states = filter.states.iter().map(|state| {
        word(match state {
            PainStatus::Open => "Open",
            PainStatus::Planned => "Planned",
            PainStatus::InProgress => "InProgress",
            PainStatus::Solved => "Solved",
            PainStatus::Dismissed => "Dismissed",
        })
    });
    let severity = Some(filter.severity).filter(|severity| *severity > 0);
    let channels = filter.channels.iter().map(Plain::value);
    let parts = [
        text(&filter.text),
        filter.departments.value(),
        who(&filter.owner),
        who(&filter.cause),
        severity.value(),
        Value::Several(states.collect()),
        filter.personas.value(),
        Value::Several(channels.collect()),
        filter.tags.value(),
    ];
    let is_empty = |part: &Value| match part {
        Value::Nothing => true,
        Value::Several(all) => all.is_empty(),
        _ => false,
    };
    Value::Several(parts.into_iter().filter(|part| !is_empty(part)).collect())
}

impl Plain for ViewCamera {
    fn same(&self, other: &Self) -> bool {
        self.x.same(&other.x) && self.y.same(&other.y) && self.zoom.same(&other.zoom)
    }

    fn value(&self) -> Value {
        Value::Several([self.x, self.y, self.zoom].map(Value::Number).to_vec())
    }
}

plain! {
    Filter: it => parts(it),
    bool: it => Value::Flag(*it),
    u32: it => Value::Count(i64::from(*it)),
    i64: it => Value::Count(*it),
    Time: it => text(&it.0),
    Date: it => text(&it.0),
    Id: it => if it.is_empty() { Value::Nothing } else { Value::Record(it.clone()) },
    Kind: it => word(match it {
        Kind::Employee => "Employee",
        Kind::Customer => "Customer",
        Kind::ValueStream => "ValueStream",
    }),
    Channel: it => match it {
        Channel::InPerson => word("InPerson"),
        Channel::Phone => word("Phone"),
        Channel::Email => word("Email"),
        Channel::Chat => word("Chat"),
        Channel::Portal => word("Portal"),
        Channel::Letter => word("Letter"),
        Channel::App => word("App"),
        Channel::Meeting => word("Meeting"),
        Channel::Other(name) => text(name),
    },
    DepartmentColor: it => match it {
        DepartmentColor::Blue => word("Blue"),
        DepartmentColor::Rust => word("Rust"),
        DepartmentColor::Olive => word("Olive"),
        DepartmentColor::Plum => word("Plum"),
        DepartmentColor::Navy => word("Navy"),
        DepartmentColor::Wine => word("Wine"),
        DepartmentColor::Violet => word("Violet"),
        DepartmentColor::Cobalt => word("Cobalt"),
        DepartmentColor::Custom(color) => text(color),
    },
    Pattern: it => word(match it {
        Pattern::Solid => "Solid",
        Pattern::Diagonal => "Diagonal",
        Pattern::Dots => "Dots",
        Pattern::Cross => "Cross",
        Pattern::Horizontal => "Horizontal",
        Pattern::Vertical => "Vertical",
        Pattern::Grid => "Grid",
        Pattern::Waves => "Waves",
    }),
    CurveState: it => match it {
        CurveState::AsIs => word("AsIs"),
        CurveState::ToBe => word("ToBe"),
        CurveState::Believed { by } => Value::Word("Believed", vec![by.value()]),
    },
    PainState: it => match it {
        PainState::Open => word("Open"),
        PainState::Planned => word("Planned"),
        PainState::InProgress => word("InProgress"),
        PainState::Solved { on } => Value::Word("Solved", vec![on.value()]),
        PainState::Dismissed => word("Dismissed"),
    },
    StepState: it => match it {
        StepState::Idea => word("Idea"),
        StepState::Planned { due } => Value::Word("Planned", vec![due.value()]),
        StepState::Doing => word("Doing"),
        StepState::Done { on } => Value::Word("Done", vec![on.value()]),
    },
}

fn text(text: &str) -> Value {
    if text.is_empty() {
        Value::Nothing
    } else {
        Value::Text(text.to_owned())
    }
}

fn word(word: &'static str) -> Value {
    Value::Word(word, Vec::new())
}
