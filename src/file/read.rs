//! RON in: bytes become a journey with its Problems, or one clear error.

use std::borrow::Cow;
use std::path::Path;

use ron::error::SpannedError;
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use crate::journey::{FIRST_FORMAT, Journey, List, Place, Problem, Rule, check, complete_ids};

use super::blanks::plain_blanks;
use super::error::{Error, Fault};
use super::limits::{Limit, MAX_BYTES};
use super::other_kind::OtherKind;
use super::outline::each_field;
use super::problem_lines::number_lines;
use super::syntax::Syntax;
use super::{newer, scan};

/// A journey as it was read, and what there is to know about its file.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The journey.
    pub journey: Journey,
    /// What a reader should mend.
    pub problems: Vec<Problem>,
    /// Whether records without an id got one, so that the journey differs from its file.
    pub made_ids: bool,
    /// Whether it was made from a text of another kind, so that it has no journey file yet.
    pub imported: bool,
    /// The bytes as they were read: what later changes of the file are compared and merged with.
    pub bytes: Vec<u8>,
}

impl Opened {
    /// Whether it may only be read, because its format is newer than this program.
    pub fn read_only(&self) -> bool {
        self.journey.is_newer()
    }

    /// The same with its texts in this language (BCP 47), where it was made from a text that names none.
    pub fn in_language(mut self, tag: &str) -> Self {
        if self.imported && self.journey.language == Journey::default().language {
            tag.clone_into(&mut self.journey.language);
        }
        self
    }

    /// Whether it is a journey beyond doubt, and not the file of another program that happens to read as
    /// an empty one: it has a format, or something happens in it.
    pub fn is_surely_journey(&self) -> bool {
        let is_empty = self.journey.stages.is_empty() && self.journey.touchpoints.is_empty();
        let text = scan::text_of(&self.bytes).unwrap_or_default();
        let mut says_format = false;
        if is_empty {
            each_field(text, |path, _| says_format |= path == ["format"]);
        }
        !is_empty || says_format
    }

    /// Whether the file holds comments, which a save would lose.
    pub fn had_comments(&self) -> bool {
        !self.imported && scan::text_of(&self.bytes).is_ok_and(scan::has_comments)
    }
}

/// Reads a journey from the bytes of a file; `name` stands for it in errors.
pub fn parse(bytes: Vec<u8>, name: &Path) -> Result<Opened, Error> {
    match open(&bytes) {
        Ok(opened) => Ok(Opened { bytes, ..opened }),
        Err(fault) => Err(fault.at(name)),
    }
}

fn open(bytes: &[u8]) -> Result<Opened, Fault> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(Fault::Limit(Limit::Bytes, None));
    }
    let text = scan::text_of(bytes)?;
    scan::look_first(text)?;
    let mut journey: Journey = match typed(text) {
        Ok(journey) => journey,
        Err(error) => {
            scan::look(text)?;
            read_again(text, error)?
        }
    };
    if !journey.is_newer() {
        // Which format its file carries is told by what it holds.
        journey.format = FIRST_FORMAT;
    }
    let made_ids = complete_ids(&mut journey);
    let mut problems = check(&journey);
    if journey.is_newer() {
        problems.insert(0, newer_format(&journey));
    }
    number_lines(text, &mut problems);
    Ok(Opened {
        journey,
        problems,
        made_ids,
        imported: false,
        bytes: Vec::new(),
    })
}

/// What cannot be read at once: with blanks that are none for the parser, or of a newer format.
fn read_again(text: &str, error: SpannedError) -> Result<Journey, Fault> {
    typed_again(text, error).or_else(|unread| {
        let (plain, error) = *unread;
        newer::read(&plain, &error).ok_or_else(|| unreadable(text, &plain, &error))
    })
}

/// Reads the text with plain blanks in the place of others; else tells what is wrong with it then.
pub(super) fn typed_again<T: DeserializeOwned>(
    text: &str,
    error: SpannedError,
) -> Result<T, Box<(Cow<'_, str>, SpannedError)>> {
    let Some(plain) = plain_blanks(text) else {
        return Err(Box::new((Cow::Borrowed(text), error)));
    };
    typed(&plain).map_err(|error| Box::new((Cow::Owned(plain), error)))
}

/// What is told of a text that cannot be read; `plain` is the same with plain blanks.
pub(super) fn unreadable(text: &str, plain: &str, error: &SpannedError) -> Fault {
    match OtherKind::of_text(text) {
        Some(kind) => Fault::OtherKind(kind),
        None => Fault::Syntax(Box::new(Syntax::of(text, plain, error))),
    }
}

/// Nesting within the parser; each level of the format takes up to three of it.
const PARSER_NESTING: usize = 64;

/// Reads the text as the format says, with every name known.
///
/// The types bound how deep this goes, so that it needs no stack of its own.
pub(super) fn typed<T: DeserializeOwned>(text: &str) -> Result<T, SpannedError> {
    ron::Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .with_recursion_limit(PARSER_NESTING)
        .from_str(text)
}

fn newer_format(journey: &Journey) -> Problem {
    Problem {
        rule: Rule::NewerFormat,
        place: Place {
            list: List::Journey,
            index: 0,
            id: journey.id.clone(),
            field: "format",
        },
        found: journey.format.to_string(),
        nearest: None,
        line: None,
    }
}
