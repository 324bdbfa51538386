//! Characters that a reader cannot see, or that turn the direction of what stands around them, and texts shown without them.

use unicode_segmentation::UnicodeSegmentation as _;

/// Characters of a line that shows what came from somebody else.
pub const MOST_IN_LINE: usize = 120;

/// Characters that one sign is made of at most: a family of four in emoji has eleven.
const MOST_IN_SIGN: usize = 12;

/// Marks above and below one letter; with more of them it reaches into the lines around it.
const MOST_MARKS: usize = 4;

/// Whether `letter` is a control, a mark of writing direction, or a blank without any width.
///
/// Joiners are not: emoji and several scripts need them.
pub fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{061C}' | '\u{180E}' | '\u{200B}' | '\u{200E}'..='\u{200F}'
            | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}'
            | '\u{FFF9}'..='\u{FFFB}')
}

/// What somebody else wrote (a name, a title, a path, the word of another program) as one harmless
/// line for a message, a list or a question: what cannot be seen as escapes, and not longer than
/// [`MOST_IN_LINE`].
pub fn shown_line(text: &str) -> String {
    shown(text.trim(), MOST_IN_LINE)
}

/// Several lines of the program's own, of which each may hold what somebody else wrote: nothing
/// hidden in any of them, and all together not longer than `most` characters.
pub fn shown_lines(text: &str, most: usize) -> String {
    let lines: Vec<String> = text.lines().map(|line| shown_label(line, most)).collect();
    closed(cut(&lines.join("\n"), most))
}

/// What begins and ends a part of a line that is read in a direction of its own.
const PART: [char; 2] = ['\u{2068}', '\u{2069}'];

/// A line of the program's own with nothing hidden in it, cut to `most` characters; parts that the
/// program set apart because they are read in another direction stay so.
pub fn shown_label(line: &str, most: usize) -> String {
    let [begin, end] = PART;
    let (mut label, mut rest) = (String::new(), line);
    while let Some((before, part, after)) = rest.split_once(begin).and_then(|(before, behind)| {
        let (part, after) = behind.split_once(end)?;
        Some((before, part, after))
    }) {
        label += &shown(before, most);
        label.push(begin);
        label += &shown(part, most);
        label.push(end);
        rest = after;
    }
    label += &shown(rest, most);
    closed(cut(&label, most))
}

/// The line with an end for a part that lost it where the line was cut.
fn closed(mut line: String) -> String {
    let [begin, end] = PART;
    let is_open = line.rfind(begin) > line.rfind(end);
    if is_open {
        line.push(end);
    }
    line
}

/// `text` with nothing hidden, cut to the last `most` characters: a path says most at its end.
pub fn shown_end(text: &str, most: usize) -> String {
    let extra = text.chars().count().saturating_sub(most);
    if extra == 0 {
        return shown(text, most);
    }
    let kept: String = text.chars().skip(extra + 1).collect();
    format!("…{}", shown(&kept, most.saturating_sub(1)))
}

/// `text` with escapes in place of what cannot be seen, cut to `most` characters.
pub fn shown(text: &str, most: usize) -> String {
    // Nearly all that is shown is plain.
    if text.len() <= most && text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return text.to_owned();
    }
    let (mut shown, mut count) = (String::new(), 0);
    for sign in text.graphemes(true) {
        let mut before = None;
        for (nth, letter) in sign.chars().enumerate() {
            let is_heap = nth >= MOST_IN_SIGN || (nth > MOST_MARKS && is_mark(letter));
            if is_heap || is_unseen(letter, before) {
                shown.extend(letter.escape_default());
                // What joins or varies a letter has none any more behind an escape.
                before = None;
            } else {
                shown.push(letter);
                before = Some(letter);
            }
            count += 1;
        }
        if count > most {
            break;
        }
    }
    cut(&shown, most)
}

/// The first `most` characters of `text`, the last of them an ellipsis where there were more; what
/// reads as one character is not taken apart.
pub fn cut(text: &str, most: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(most) else {
        return text.to_owned();
    };
    let room = most.saturating_sub(1);
    let hard = text
        .char_indices()
        .nth(room)
        .map_or(end, |(index, _)| index);
    // The sign that the end falls into is left out, unless it is all that there is.
    let borders = text.grapheme_indices(true).map(|(index, _)| index);
    let border = borders.take_while(|index| *index <= hard).last();
    let kept = border.filter(|index| *index > 0).unwrap_or(hard);
    format!("{}…", text.get(..kept).unwrap_or_default())
}

/// Whether a character behind another of the same sign shows nothing of its own, or hides what stands
/// there; joiners and variants are seen by what they do to the character before them.
fn is_unseen(letter: char, before: Option<char>) -> bool {
    let before = before.unwrap_or_default();
    match letter {
        // Soft hyphen, joiner of graphemes, fillers, marks of notes, tags.
        '\u{AD}'
        | '\u{34F}'
        | '\u{115F}'
        | '\u{1160}'
        | '\u{17B4}'
        | '\u{17B5}'
        | '\u{2800}'
        | '\u{3164}'
        | '\u{FFA0}'
        | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E00FF}' => true,
        // From Hebrew on there are scripts that join.
        '\u{200C}' | '\u{200D}' => before < '\u{590}' || matches!(before, '\u{200C}' | '\u{200D}'),
        variant if is_variant(variant) => {
            let has_variants =
                before >= '\u{1800}' || matches!(before, '©' | '®' | '#' | '*' | '0'..='9');
            !has_variants || is_variant(before)
        }
        _ => is_hidden(letter),
    }
}

fn is_variant(letter: char) -> bool {
    matches!(letter, '\u{180B}'..='\u{180D}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}

/// Whether it is a mark that is written above or below letters of any script.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}'
        | '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}')
}
