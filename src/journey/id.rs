//! Names of records: readable slugs that never change when a title does.

use std::borrow::{Borrow, Cow};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::fmt;
use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::ops::Deref;
use std::sync::Arc;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use super::alike::composed;

/// The name by which records point to each other, such as `late-laptop`; cheap to clone.
///
/// Its letters are composed (NFC), so that a file which went through a program that takes letters
/// apart names the same records.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Id(Arc<str>);

impl Id {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for Id {
    fn default() -> Self {
        Self(Arc::from(""))
    }
}

impl Deref for Id {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Id {
    fn from(text: &str) -> Self {
        composed(text).map_or_else(|| Self(Arc::from(text)), |text| Self(Arc::from(text)))
    }
}

impl From<String> for Id {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        source.deserialize_str(Reader)
    }
}

/// Makes an id of a text where it stands, without a copy of its own.
struct Reader;

impl Visitor<'_> for Reader {
    type Value = Id;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an id")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Id, E> {
        Ok(Id::from(text))
    }
}

impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Id {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// A slug made from `title` that is not in `taken`: `late-laptop`, then `late-laptop-2`.
///
/// German umlauts are written out; other letters outside ASCII stay as they are. A title without
/// any letter or digit gives `fallback`.
pub fn slug(title: &str, fallback: &str, taken: &BTreeSet<Id>) -> Id {
    let base = base(title, fallback);
    if !taken.contains(base.as_str()) {
        return Id::from(base);
    }
    // Among one name more than there are taken, one is free.
    let mut names = (2..=taken.len() + 2).map(|n| format!("{base}-{n}"));
    let free = names.find(|name| !taken.contains(name.as_str()));
    Id::from(free.unwrap_or(base))
}

/// Gives out slugs in one list, each in the same short time however many are alike.
#[derive(Debug, Default)]
pub struct Slugs {
    taken: HashSet<Id>,
    /// For each slug that was asked for, the number to try next.
    next: HashMap<String, usize>,
}

impl Slugs {
    /// Says that an id is in use.
    pub fn take(&mut self, id: &Id) {
        self.taken.insert(id.clone());
    }

    /// As [`slug`], and in use from now on.
    pub fn give(&mut self, title: &str, fallback: &str) -> Id {
        let base = base(title, fallback);
        let next = self.next.entry(base.clone()).or_insert(1);
        loop {
            let name = Id::from(match *next {
                1 => base.clone(),
                number => format!("{base}-{number}"),
            });
            *next += 1;
            if self.taken.insert(name.clone()) {
                return name;
            }
        }
    }
}

fn base(title: &str, fallback: &str) -> String {
    let base = plain_slug(title);
    if base.is_empty() {
        fallback.to_owned()
    } else {
        base
    }
}

/// At most this many characters of a title go into its slug.
const SLUG_CHARACTERS: usize = 40;

fn plain_slug(title: &str) -> String {
    let title = composed(title).map_or(Cow::Borrowed(title), Cow::Owned);
    let mut out = String::new();
    for letter in title.chars().flat_map(char::to_lowercase) {
        match letter {
            'ä' => out.push_str("ae"),
            'ö' => out.push_str("oe"),
            'ü' => out.push_str("ue"),
            'ß' => out.push_str("ss"),
            '\'' | '’' => {}
            other if other.is_alphanumeric() => out.push(other),
            _ if out.ends_with('-') || out.is_empty() => {}
            _ => out.push('-'),
        }
        if out.chars().count() >= SLUG_CHARACTERS {
            break;
        }
    }
    out.trim_end_matches('-').to_owned()
}

/// The letters and digits of a random id; without those that are taken for each other.
const ALPHABET: &[u8; 32] = b"23456789abcdefghijkmnpqrstuvwxyz";

/// A new id for a journey, `j-` and eight random letters or digits.
pub fn random_id() -> Id {
    Id::from(format!("j-{}", letters_of(random_bits(), 8)))
}

/// A new id for the ballot of one person, `b-` and twelve random letters or digits: it tells nothing
/// of whose it is, and nobody else comes to the same one.
pub fn random_ballot_id() -> Id {
    Id::from(format!("b-{}", letters_of(random_bits(), 12)))
}

/// Eight letters or digits that stand for `text`, the same ones at all times.
pub fn letters_for(text: &[u8]) -> String {
    let hash = stable_hash(text);
    // Its last bits mix the least.
    letters_of(hash ^ (hash >> 32), 8)
}

/// Start and factor of the 64-bit hash of Fowler, Noll and Vo (FNV-1a, RFC 9923).
const START: u64 = 0xcbf2_9ce4_8422_2325;
const FACTOR: u64 = 0x0100_0000_01b3;

/// A number that stands for `text`, the same one at all times and on all machines.
pub fn stable_hash(text: &[u8]) -> u64 {
    let mix = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(FACTOR);
    text.iter().fold(START, mix)
}

/// The standard library seeds its hashers with random numbers of the system.
fn random_bits() -> u64 {
    RandomState::new().build_hasher().finish()
}

/// The first `count` letters or digits that these bits say, five of them each.
fn letters_of(mut bits: u64, count: usize) -> String {
    let mut letters = String::new();
    for _ in 0..count {
        let letter = ALPHABET.get((bits % 32) as usize);
        letters.extend(letter.map(|byte| char::from(*byte)));
        bits /= 32;
    }
    letters
}
