//! The difference of two texts, line by line, in the form that git gives it.

use std::ops::Range;
use std::path::Path;

use gix_hash::ObjectId;
use imara_diff::sources::byte_lines;
use imara_diff::{Algorithm, Diff, Hunk, InternedInput, Token};

use super::super::disk;
use super::super::error::Error;
use super::NOTHING;
use crate::journey::shown;

/// So many bytes tell whether a file is text, and so many letters of a hash name it, as in git.
const LOOKED_AT: usize = 8_000;
const HASH: usize = 7;

/// Lines shown before and behind a change, as git does.
const AROUND: u32 = 3;

/// Characters of a name that are shown.
const SHOWN: usize = 4096;

/// One side of a difference, as git hands it over.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// The name of the file in the repository.
    pub name: &'a str,
    /// Where its bytes are now; [`NOTHING`] where the file is new or gone.
    pub path: &'a Path,
    /// How git keeps it, such as `100644`.
    pub mode: &'a str,
}

/// The difference between two versions of a file that is no journey; of a renamed one, git says how
/// alike they are.
pub fn line_diff(
    before: Side<'_>,
    after: Side<'_>,
    renamed: Option<&str>,
) -> Result<String, Error> {
    let (old, new) = (bytes(before)?, bytes(after)?);
    let names = format!("diff --git {} {}\n", name('a', before), name('b', after));
    let sides = (is_there(before), is_there(after));
    let modes = match sides {
        (true, false) => format!("deleted file mode {}\n", before.mode),
        (false, true) => format!("new file mode {}\n", after.mode),
        _ if before.mode == after.mode => String::new(),
        _ => format!("old mode {}\nnew mode {}\n", before.mode, after.mode),
    };
    let about = match renamed {
        Some(said) => said.to_owned(),
        None if old == new && sides == (true, true) => String::new(),
        None => {
            let mode = Some(before.mode).filter(|mode| *mode == after.mode);
            let mode = mode.map_or_else(String::new, |mode| format!(" {mode}"));
            let (old, new) = (hash(before, &old), hash(after, &new));
            format!("index {old}..{new}{mode}\n")
        }
    };
    let head = names + &modes + &about;
    if old == new {
        return Ok(head);
    }
    let (from, to) = (name_or_nothing('a', before), name_or_nothing('b', after));
    if is_binary(&old) || is_binary(&new) {
        return Ok(format!("{head}Binary files {from} and {to} differ\n"));
    }
    let hunks = hunks(&old, &new);
    Ok(format!("{head}--- {from}\n+++ {to}\n{hunks}"))
}

fn name(letter: char, side: Side<'_>) -> String {
    format!("{letter}/{}", shown(side.name, SHOWN))
}

fn name_or_nothing(letter: char, side: Side<'_>) -> String {
    if is_there(side) {
        name(letter, side)
    } else {
        NOTHING.to_owned()
    }
}

/// The changed lines with those around them. Changes share a hunk where what is around them meets.
fn hunks(old: &[u8], new: &[u8]) -> String {
    let input = InternedInput::new(byte_lines(old), byte_lines(new));
    let mut diff = Diff::compute(Algorithm::Myers, &input);
    diff.postprocess_lines(&input);
    let mut groups: Vec<Vec<Hunk>> = Vec::new();
    for hunk in diff.hunks() {
        let last = groups.last().and_then(|group| group.last());
        let is_near = last.is_some_and(|last| hunk.before.start - last.before.end <= 2 * AROUND);
        match groups.last_mut() {
            Some(group) if is_near => group.push(hunk),
            _ => groups.push(vec![hunk]),
        }
    }
    let texts = groups.iter().map(|group| hunk_text(group, &input));
    texts.collect()
}

fn hunk_text(group: &[Hunk], input: &InternedInput<&[u8]>) -> String {
    let (Some(first), Some(last)) = (group.first(), group.last()) else {
        return String::new();
    };
    let before = first.before.start.min(AROUND);
    let after = AROUND.min(input.before.len() as u32 - last.before.end);
    let old = first.before.start - before..last.before.end + after;
    let new = first.after.start - before..last.after.end + after;
    let mut text = format!("@@ -{} +{} @@\n", place(&old), place(&new));
    let mut add = |sign: char, tokens: &[Token], range: Range<u32>| {
        let range = range.start as usize..range.end as usize;
        for token in tokens.get(range).unwrap_or_default() {
            push_line(&mut text, sign, input.interner[*token]);
        }
    };
    let mut at = old.start;
    for hunk in group {
        add(' ', &input.before, at..hunk.before.start);
        add('-', &input.before, hunk.before.clone());
        add('+', &input.after, hunk.after.clone());
        at = hunk.before.end;
    }
    add(' ', &input.before, at..old.end);
    text
}

/// Where lines stand, counted from 1; a count of one is left out, as git does.
fn place(lines: &Range<u32>) -> String {
    match lines.len() {
        0 => format!("{},0", lines.start),
        1 => format!("{}", lines.start + 1),
        count => format!("{},{count}", lines.start + 1),
    }
}

fn push_line(text: &mut String, sign: char, line: &[u8]) {
    text.push(sign);
    text.push_str(&String::from_utf8_lossy(line));
    if !line.ends_with(b"\n") {
        text.push_str("\n\\ No newline at end of file\n");
    }
}

fn is_there(side: Side<'_>) -> bool {
    side.path != Path::new(NOTHING)
}

fn bytes(side: Side<'_>) -> Result<Vec<u8>, Error> {
    if is_there(side) {
        disk::read(side.path)
    } else {
        Ok(Vec::new())
    }
}

/// The first letters of the name that git gives to these bytes.
fn hash(side: Side<'_>, bytes: &[u8]) -> String {
    let kind = gix_hash::Kind::Sha1;
    let none = ObjectId::null(kind);
    let id = if is_there(side) {
        gix_object::compute_hash(kind, gix_object::Kind::Blob, bytes).unwrap_or(none)
    } else {
        none
    };
    id.to_hex_with_len(HASH).to_string()
}

fn is_binary(bytes: &[u8]) -> bool {
    bytes.iter().take(LOOKED_AT).any(|byte| *byte == 0)
}
