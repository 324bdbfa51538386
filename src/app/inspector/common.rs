//! What several records have in common, field by field.

/// What records say in one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Common<T> {
    /// All the same.
    Same(T),
    /// Not all the same.
    Mixed,
}

impl<T: PartialEq> Common<T> {
    /// What `records` say in the field that `field` reads.
    pub(super) fn of<R>(records: &[R], field: impl Fn(&R) -> T) -> Self {
        let mut values = records.iter().map(field);
        let first = values.next();
        match first {
            Some(first) if values.all(|value| value == first) => Self::Same(first),
            Some(_) | None => Self::Mixed,
        }
    }

    /// The same of each in another form.
    pub(super) fn map<U>(self, form: impl FnOnce(T) -> U) -> Common<U> {
        match self {
            Self::Same(value) => Common::Same(form(value)),
            Self::Mixed => Common::Mixed,
        }
    }

    /// What all say.
    pub(super) fn same(self) -> Option<T> {
        match self {
            Self::Same(value) => Some(value),
            Self::Mixed => None,
        }
    }
}

impl<T> Common<Option<T>> {
    /// What all say in another form; empty where they say nothing.
    pub(super) fn text(self, form: impl FnOnce(T) -> String) -> Common<String> {
        match self {
            Self::Same(value) => Common::Same(value.map(form).unwrap_or_default()),
            Self::Mixed => Common::Mixed,
        }
    }
}
