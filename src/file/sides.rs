//! A file in which an unfinished merge left its marks, taken apart into the versions between them.

use std::path::Path;

use super::error::Error;
use super::read::{Opened, parse};
use super::{disk, scan};

/// The versions of a journey that stand in one file between the marks of a merge.
#[derive(Debug, Clone)]
pub struct Sides {
    /// What both come from, where the marks hold it.
    pub base: Option<Opened>,
    /// The version of this side, with the bytes of the whole file.
    pub ours: Opened,
    /// The version of the other side.
    pub theirs: Opened,
}

/// The versions in the file at `path`; `None` where no merge left its marks in it.
pub fn read_sides(path: &Path) -> Result<Option<Sides>, Error> {
    sides_in(&disk::read(path)?, path)
}

/// The versions in the bytes of a file; `name` stands for it in errors.
pub fn sides_in(bytes: &[u8], name: &Path) -> Result<Option<Sides>, Error> {
    let Some(texts) = scan::text_of(bytes).ok().and_then(Texts::split) else {
        return Ok(None);
    };
    let open = |text: String| parse(text.into_bytes(), name);
    Ok(Some(Sides {
        // A base that is not whole says less than none.
        base: texts.base.and_then(|base| open(base).ok()),
        ours: Opened {
            bytes: bytes.to_vec(),
            ..open(texts.ours)?
        },
        theirs: open(texts.theirs)?,
    }))
}

/// The versions as texts.
#[derive(Default)]
struct Texts {
    base: Option<String>,
    ours: String,
    theirs: String,
}

/// Where a line belongs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    All,
    Ours,
    Base,
    Theirs,
}

impl Texts {
    /// The versions in `text`; `None` where no marks are in it, or where they do not match.
    fn split(text: &str) -> Option<Self> {
        let (mut ours, mut base, mut theirs) = (String::new(), String::new(), String::new());
        let (mut part, mut conflicts, mut bases) = (Part::All, 0, 0);
        for line in text.split_inclusive('\n') {
            match (part, mark(line)) {
                (Part::All, Some('<')) => (part, conflicts) = (Part::Ours, conflicts + 1),
                (Part::Ours, Some('|')) => (part, bases) = (Part::Base, bases + 1),
                (Part::Ours | Part::Base, Some('=')) => part = Part::Theirs,
                (Part::Theirs, Some('>')) => part = Part::All,
                (_, Some(_)) => return None,
                (Part::All, None) => {
                    for side in [&mut ours, &mut base, &mut theirs] {
                        side.push_str(line);
                    }
                }
                (Part::Ours, None) => ours.push_str(line),
                (Part::Base, None) => base.push_str(line),
                (Part::Theirs, None) => theirs.push_str(line),
            }
        }
        let is_whole = part == Part::All && conflicts > 0;
        is_whole.then(|| Self {
            base: (bases == conflicts).then_some(base),
            ours,
            theirs,
        })
    }
}

/// How many letters a mark has.
const MARK: usize = 7;

/// The letter of which a line is a mark: seven of it at the start, then a blank or the end.
fn mark(line: &str) -> Option<char> {
    let (mark, rest) = line.split_at_checked(MARK)?;
    let letter = mark.chars().next()?;
    let is_mark = "<|=>".contains(letter) && mark.chars().all(|other| other == letter);
    let ends = rest.is_empty() || rest.starts_with([' ', '\r', '\n']);
    (is_mark && ends).then_some(letter)
}
