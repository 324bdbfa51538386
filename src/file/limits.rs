//! What a journey file may hold; each limit is looked at before anything is made from it.

/// The largest file, in bytes.
pub const MAX_BYTES: u64 = 64 << 20;
/// The most records in all lists together.
pub const MAX_RECORDS: usize = 100_000;
/// The most entries of lists that are no records, such as the names of helping departments.
pub const MAX_NAMES: usize = 1_000_000;
/// The longest text, in characters.
pub const MAX_TEXT: usize = 20_000;
/// The deepest nesting of brackets.
pub const MAX_NESTING: usize = 32;

/// A limit that a file went beyond.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// [`MAX_BYTES`]
    Bytes,
    /// [`MAX_RECORDS`]
    Records,
    /// [`MAX_NAMES`]
    Names,
    /// [`MAX_TEXT`]
    Text,
    /// [`MAX_NESTING`]
    Nesting,
}

impl Limit {
    /// The part of a text key that names it.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Bytes => "bytes",
            Self::Records => "records",
            Self::Names => "names",
            Self::Text => "text",
            Self::Nesting => "nesting",
        }
    }
}
